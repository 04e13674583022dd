//! From text to trees, as kubectl reads it.
//!
//! granit-parser gives the events (raw scalars, styles, tags, anchors, byte spans); what they mean is decided here,
//! because no library decides it as kubectl's own reader does. Where that reader loses data without a word, this one
//! says so: equal keys are an error, integers beyond 64 bits a warning.

mod build;
mod mend;
mod words;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use hapju_model::Value;

use crate::problem::{Code, Problem};
use crate::span::{Node, Position};
use crate::{json, split};

pub use mend::read_document;

/// What a reader refuses.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The largest text, in bytes.
    pub bytes: usize,
    /// How deep mappings and lists may stand in each other.
    pub depth: usize,
    /// How many nodes the aliases of one document may expand to.
    pub aliases: usize,
}

impl Default for Limits {
    /// 50 MB, 100 levels, and the 400,000 nodes that kubectl's reader allows aliases to make.
    fn default() -> Self {
        Self { bytes: 50 * 1024 * 1024, depth: 100, aliases: 400_000 }
    }
}

/// What one document of a text says.
#[derive(Clone, Debug)]
pub struct Doc {
    /// Its tree; `null` for an empty document.
    pub value: Value,
    /// Where everything stands.
    pub root: Node,
    /// What it was read in spite of.
    pub warnings: Vec<Problem>,
}

/// The language that a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// YAML 1.1 as kubectl has it.
    #[default]
    Yaml,
    /// JSON, which kubectl tries first on a text that begins with `{`.
    Json,
}

/// One document of a stream with its text.
#[derive(Clone, Debug)]
pub struct StreamDoc {
    /// Where it stands in the text.
    pub piece: split::Piece,
    /// Its language.
    pub format: Format,
    /// What it says; places count from the start of its body.
    pub doc: Doc,
}

/// Reads every document of a text. Problems are located in the whole text.
pub fn read_stream(text: &str, limits: &Limits) -> Result<Vec<StreamDoc>, Problem> {
    read_stream_offsets(text, limits).map_err(|problem| problem.locate(text))
}

/// The objects of a text, without places: every document that is not empty.
pub fn read(text: &str) -> Result<Vec<Value>, Problem> {
    let docs = read_stream(text, &Limits::default())?;
    Ok(docs.into_iter().map(|each| each.doc.value).filter(|value| !value.is_null()).collect())
}

fn read_stream_offsets(text: &str, limits: &Limits) -> Result<Vec<StreamDoc>, Problem> {
    if text.len() > limits.bytes {
        let problem = Problem::at(Code::TooLarge, 0);
        return Err(problem.arg("size", text.len()).arg("limit", limits.bytes));
    }
    let mut docs = Vec::new();
    let mut at = 0;
    let mut json_problem = None;
    if split::looks_like_json(text) {
        loop {
            let start = at;
            if text[at..].trim_start_matches([' ', '\t', '\r', '\n']).is_empty() {
                if docs.is_empty() {
                    break;
                }
                return Ok(close_json(docs, text));
            }
            match json::read(text, at, limits) {
                Ok((mut doc, end)) => {
                    let begin = doc.root.value.start as usize;
                    move_back(&mut doc, begin);
                    let piece = split::Piece { separator: start..begin, body: begin..end };
                    docs.push(StreamDoc { piece, format: Format::Json, doc });
                    at = end;
                }
                // Meant as JSON, and more than a matter of syntax.
                Err(problem) if matches!(problem.code, Code::EqualKeys | Code::TooDeep | Code::NotFinite) => {
                    return Err(problem);
                }
                Err(problem) if docs.len() > 1 => return Err(problem),
                Err(problem) => {
                    json_problem = Some(problem);
                    break;
                }
            }
        }
    }
    match read_yaml_stream(text, at, limits, &mut docs) {
        Ok(()) => Ok(docs),
        // Of two readers that both failed, the one that got further has understood more of it.
        Err(problem) => {
            Err(json_problem.filter(|json| json.at.offset >= problem.at.offset).unwrap_or(problem))
        }
    }
}

/// What follows the last JSON value belongs to it.
fn close_json(mut docs: Vec<StreamDoc>, text: &str) -> Vec<StreamDoc> {
    if let Some(last) = docs.last_mut() {
        last.piece.body.end = text.len();
    }
    docs
}

fn read_yaml_stream(
    text: &str,
    from: usize,
    limits: &Limits,
    docs: &mut Vec<StreamDoc>,
) -> Result<(), Problem> {
    let mut from = from;
    if let Some(last) = docs.last_mut() {
        // The rest of the line after a JSON value still belongs to it.
        let rest = &text[from..];
        let space = rest.len() - rest.trim_start().len();
        if !rest[..space].contains('\n') && !matches!(rest[space..].chars().next(), None | Some('#')) {
            return Err(Problem::at(Code::JsonSyntax, from + space));
        }
        from += rest[..space].find('\n').map_or(space, |newline| newline + 1);
        last.piece.body.end = from;
        if from == text.len() {
            return Ok(());
        }
    }
    check_characters(text, from)?;
    for piece in split::split(text, from)? {
        let base = piece.body.start;
        let body = &text[piece.body.clone()];
        let doc = read_document(body, limits).map_err(|problem| move_problem(problem, base))?;
        docs.push(StreamDoc { piece, format: Format::Yaml, doc });
    }
    Ok(())
}

fn move_problem(mut problem: Problem, base: usize) -> Problem {
    problem.at.offset += base;
    if let Some(related) = &mut problem.related {
        related.offset += base;
    }
    problem
}

/// Makes a document's places count from its own start.
fn move_back(doc: &mut Doc, begin: usize) {
    fn walk(node: &mut Node, begin: u32) {
        for span in [&mut node.key, &mut node.value] {
            span.start = span.start.saturating_sub(begin);
            span.end = span.end.saturating_sub(begin);
        }
        node.start = node.start.saturating_sub(begin);
        node.children.iter_mut().for_each(|child| walk(child, begin));
    }
    walk(&mut doc.root, begin as u32);
    for warning in &mut doc.warnings {
        warning.at = Position::offset(warning.at.offset - begin);
    }
}

fn check_characters(text: &str, from: usize) -> Result<(), Problem> {
    let bad = text[from..].char_indices().find(|(_, char)| match char {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        char => char.is_control() || matches!(char, '\u{FFFE}' | '\u{FFFF}'),
    });
    match bad {
        Some((at, char)) => Err(Problem::at(Code::ControlCharacter, from + at).arg("char", code_point(char))),
        None => Ok(()),
    }
}

/// `U+00A0`.
pub(crate) fn code_point(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}

/// Characters that are not seen and change what a text means, by place. A joiner inside an emoji is none.
pub fn unusual_characters(text: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut before = '\0';
    for (at, char) in text.char_indices() {
        let unusual = match char {
            '\u{A0}'
            | '\u{AD}'
            | '\u{85}'
            | '\u{2007}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202A}'..='\u{202F}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' => true,
            '\u{200C}' | '\u{200D}' => before.is_ascii(),
            _ => false,
        };
        if unusual {
            found.push(Problem::at(Code::UnusualCharacter, at).arg("char", code_point(char)).locate(text));
            if found.len() == 100 {
                break;
            }
        }
        before = char;
    }
    found
}

/// Shares the memory of keys that occur often.
#[derive(Default)]
pub(crate) struct Interner(HashSet<Arc<str>>);

impl Interner {
    pub(crate) fn intern(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return known.clone();
        }
        let name: Arc<str> = Arc::from(name);
        self.0.insert(name.clone());
        name
    }
}

/// The keys of one mapping so far with their places. Small mappings are searched, large ones hashed.
#[derive(Default)]
pub(crate) struct Seen {
    places: Vec<u32>,
    large: HashMap<Arc<str>, u32>,
}

impl Seen {
    /// Notes a key that will be pushed to `entries` next; returns the place of an equal one before it.
    pub(crate) fn insert(
        &mut self,
        key: &Arc<str>,
        entries: &[(Arc<str>, Value)],
        place: u32,
    ) -> Option<u32> {
        const SMALL: usize = 16;
        if self.places.len() < SMALL && self.large.is_empty() {
            if let Some(first) = entries.iter().position(|(name, _)| name == key) {
                return self.places.get(first).copied();
            }
            self.places.push(place);
            return None;
        }
        if self.large.is_empty() {
            self.large =
                entries.iter().map(|(name, _)| name.clone()).zip(self.places.iter().copied()).collect();
        }
        self.large.insert(key.clone(), place)
    }
}
