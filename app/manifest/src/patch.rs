//! Changing a document's text only where its tree changed.
//!
//! The places that the reader noted tell which bytes a value is. A changed scalar is overwritten, a new entry or item
//! becomes new lines behind its neighbour, a removed one loses its lines; comments, blank lines and everybody's
//! quoting stay. What is inserted was written by our own writer. The new text is read again and must say exactly what
//! the tree says; where it does not, first the aliases and merges in question are written out, and at last the
//! document is written anew and the note `comments-lost` says so.

mod block;
mod flow;

use std::cell::OnceCell;
use std::ops::Range;

use hapju_model::Value;
use hapju_model::finding::Args;

use crate::chunk::Chunk;
use crate::expand;
use crate::layout::{self, Layout};
use crate::read::{self, Format, Limits};
use crate::span::{Node, Span, Style};
use crate::write;

/// What a save could not keep.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// `comments-lost`, `alias-expanded` or `saved-as-utf8`; worded as `note-CODE`.
    pub code: &'static str,
    /// Arguments of the message.
    pub args: Args,
}

impl Note {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, args: Args::new() }
    }
}

/// A document's new text.
pub(crate) struct Patched {
    pub body: String,
    /// The tree as the new text has it: equal to what was asked for, its keys in the order of the text, which is the
    /// order of `root`'s children.
    pub value: Value,
    pub root: Node,
    pub notes: Vec<Note>,
}

/// The text of `chunk` changed so that it says `value`.
pub(crate) fn patch(chunk: &Chunk, value: &Value) -> Patched {
    if chunk.format == Format::Json {
        return rewrite(chunk, value);
    }
    if let Some(patched) = attempt(&chunk.body, &chunk.value, &chunk.root, value) {
        return patched;
    }
    if let Some((body, root)) = expand::expand(&chunk.body, &chunk.value, &chunk.root, value)
        && let Some(mut patched) = attempt(&body, &chunk.value, &root, value)
    {
        patched.notes.insert(0, Note::new("alias-expanded"));
        return patched;
    }
    rewrite(chunk, value)
}

/// The document written anew.
fn rewrite(chunk: &Chunk, value: &Value) -> Patched {
    let crlf = chunk.body.contains("\r\n");
    let mut body = match chunk.format {
        Format::Yaml => write::yaml(value),
        Format::Json => write::json_indented(value, &json_indent(&chunk.body)),
    };
    if crlf {
        body = body.replace('\n', "\r\n");
    }
    let mut notes = Vec::new();
    if chunk.format == Format::Yaml && !comments(&chunk.body).is_empty() {
        notes.push(Note::new("comments-lost"));
    }
    let (value, root) = Chunk::parse(&body, chunk.format).map_or_else(
        |_| (value.clone(), Node::leaf(Span::default(), Span::default(), Style::Plain)),
        |doc| (doc.value, doc.root),
    );
    Patched { body, value, root, notes }
}

/// How the lines of a JSON text are indented: the white space before its first key; empty for a text of one line.
pub(crate) fn json_indent(body: &str) -> String {
    let mut lines = body.trim_start().split('\n').skip(1).filter(|line| !line.trim().is_empty());
    lines
        .next()
        .map_or_else(String::new, |line| line.chars().take_while(|c| matches!(c, ' ' | '\t')).collect())
}

fn attempt(body: &str, old: &Value, root: &Node, new: &Value) -> Option<Patched> {
    let mut patcher = Patcher::new(body, root);
    patcher.value(root, old, new, At::ROOT)?;
    let text = apply(body, 0..body.len(), patcher.edits);
    let doc = read::read_document(&text, &Limits::default()).ok()?;
    if doc.value != *new {
        return None;
    }
    let told = [(patcher.expanded, "alias-expanded"), (patcher.lost, "comments-lost")];
    let notes = told.iter().filter(|(is, _)| *is).map(|(_, code)| Note::new(code)).collect();
    Some(Patched { body: text, value: doc.value, root: doc.root, notes })
}

/// One change of the text.
pub(crate) type TextEdit = (Range<usize>, String);

/// The text of `range` with the edits (which lie inside it) made.
pub(crate) fn apply(body: &str, range: Range<usize>, mut edits: Vec<TextEdit>) -> String {
    edits.sort_by_key(|(at, _)| at.start);
    let mut text = String::with_capacity(range.len() + 64);
    let mut done = range.start;
    for (at, new) in edits {
        if at.start >= done {
            text.push_str(&body[done..at.start]);
        }
        text.push_str(&new);
        done = done.max(at.end);
    }
    text.push_str(&body[done.min(range.end)..range.end]);
    text
}

/// Where the comments of a text begin.
fn comments(body: &str) -> Vec<usize> {
    if !body.contains('#') {
        return Vec::new();
    }
    let mut options =
        granit_parser::options! { emit_unresolved_aliases: true, bom_inside_document_as_content: true };
    options.max_buffered_comment_events = usize::MAX;
    granit_parser::Parser::new_from_str_with_options(body, options)
        .map_while(Result::ok)
        .filter(|(event, _)| matches!(event, granit_parser::Event::Comment(..)))
        .map(|(_, span)| span.start.byte_offset().unwrap_or(0))
        .collect()
}

/// What a value hangs on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    /// The column of its key or dash: what is below it stands further right.
    column: usize,
    /// After the colon or the dash.
    after: usize,
    /// Whether it stands inside brackets.
    flow: bool,
    kind: Hook,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hook {
    Root,
    Key,
    Item,
}

impl At {
    const ROOT: Self = Self { column: 0, after: 0, flow: false, kind: Hook::Root };
}

/// Collects the changes of one document's text. A method that gives `None` could not express the change.
pub(crate) struct Patcher<'t> {
    pub body: &'t str,
    pub edits: Vec<TextEdit>,
    /// Whether a comment went with something that is still there.
    pub lost: bool,
    /// Whether an alias gave way to a value of its own.
    expanded: bool,
    layout: Layout,
    newline: &'static str,
    comments: OnceCell<Vec<usize>>,
}

impl<'t> Patcher<'t> {
    pub(crate) fn new(body: &'t str, root: &Node) -> Self {
        let newline = if crate::open::is_crlf(body) { "\r\n" } else { "\n" };
        let mut patcher = Self {
            body,
            edits: Vec::new(),
            lost: false,
            expanded: false,
            layout: Layout::default(),
            newline,
            comments: OnceCell::new(),
        };
        patcher.layout = patcher.find_layout(root);
        patcher
    }

    /// The indentation that the text itself uses: that of the first mapping and the first list below a key.
    fn find_layout(&self, root: &Node) -> Layout {
        let mut layout = Layout::default();
        let (mut step, mut lists) = (None, None);
        let mut nodes = vec![(root, None)];
        while let Some((node, key)) = nodes.pop() {
            let here = match node.style {
                Style::BlockMapping => {
                    node.children.first().map(|child| self.column(child.key.start as usize))
                }
                Style::BlockSequence => {
                    node.children.first().and_then(|child| self.dash(child)).map(|at| self.column(at))
                }
                _ => None,
            };
            if let (Some(here), Some(key)) = (here, key) {
                match node.style {
                    Style::BlockMapping if step.is_none() && here > key => step = Some(here - key),
                    Style::BlockSequence if lists.is_none() && here >= key => lists = Some(here - key),
                    _ => {}
                }
            }
            if step.is_some() && lists.is_some() {
                break;
            }
            for child in node.children.iter().rev() {
                let own = (node.style == Style::BlockMapping).then(|| self.column(child.key.start as usize));
                nodes.push((child, own));
            }
        }
        layout.step = step.unwrap_or(layout.step);
        layout.list = lists.unwrap_or(layout.list);
        layout
    }

    /// Where comments begin; read only when something goes away that may hold one.
    fn comments(&self) -> &[usize] {
        self.comments.get_or_init(|| comments(self.body))
    }

    /// Whether a comment begins inside a range.
    fn has_comment(&self, range: Range<usize>) -> bool {
        self.body.get(range.clone()).is_some_and(|text| text.contains('#'))
            && self.comments().iter().any(|at| range.contains(at))
    }

    /// The lines of a range that are nothing but comments, each with a line end before it. (What stands beside a
    /// removed value goes with it.)
    fn comment_lines(&self, range: Range<usize>) -> String {
        let own =
            self.comments().iter().filter(|at| range.contains(at) && self.before(**at).trim().is_empty());
        own.flat_map(|at| [self.newline, &self.body[self.line_start(*at)..self.line_end(*at)]]).collect()
    }

    fn line_start(&self, at: usize) -> usize {
        self.body[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Before the line's end.
    fn line_end(&self, at: usize) -> usize {
        let end = self.body[at..].find('\n').map_or(self.body.len(), |newline| at + newline);
        if self.body[..end].ends_with('\r') && end > at { end - 1 } else { end }
    }

    /// After the line's end.
    fn next_line(&self, at: usize) -> usize {
        self.body[at..].find('\n').map_or(self.body.len(), |newline| at + newline + 1)
    }

    fn column(&self, at: usize) -> usize {
        self.body[self.line_start(at)..at].chars().count()
    }

    /// What stands before `at` on its line.
    fn before(&self, at: usize) -> &'t str {
        &self.body[self.line_start(at)..at]
    }

    /// After the colon of an entry; `None` for `? key` and the like.
    fn colon(&self, node: &Node) -> Option<usize> {
        let end = node.key.end as usize;
        let rest = self.body.get(end..)?;
        let space = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        rest[space..].starts_with(':').then_some(end + space + 1)
    }

    /// Where the dash of an item stands.
    fn dash(&self, node: &Node) -> Option<usize> {
        let mut end = node.start as usize;
        loop {
            let start = self.line_start(end);
            let line = self.body[start..end].trim_end();
            let line = if line.trim_start().starts_with('#') { "" } else { line };
            let line = line.split(" #").next().unwrap_or(line).trim_end();
            if line.ends_with('-') {
                return Some(start + line.len() - 1);
            }
            if !line.trim().is_empty() || start == 0 {
                return None;
            }
            end = start - 1;
        }
    }

    /// Where the text of a value ends, without the line's end. `after` is where it hangs.
    pub(crate) fn content_end(&self, node: &Node, after: usize) -> usize {
        match node.style {
            Style::Empty => after.max(node.start as usize).max(node.value.end as usize).min(self.body.len()),
            Style::Literal | Style::Folded => {
                let text = &self.body[..node.value.end as usize];
                let header = &self.body[after.min(node.value.start as usize)..node.value.start as usize];
                if header.contains('+') {
                    let text = text.strip_suffix('\n').unwrap_or(text);
                    text.strip_suffix('\r').unwrap_or(text).len().max(after)
                } else {
                    text.trim_end_matches(['\n', '\r', ' ', '\t']).len().max(self.line_end(after))
                }
            }
            Style::BlockMapping | Style::BlockSequence => {
                let ends = node.children.iter().map(|child| match node.style {
                    Style::BlockMapping => {
                        self.content_end(child, self.colon(child).unwrap_or(child.key.end as usize))
                    }
                    _ => self.content_end(child, self.dash(child).map_or(after, |dash| dash + 1)),
                });
                ends.max().unwrap_or(node.value.end as usize)
            }
            _ => node.value.end as usize,
        }
    }

    /// Makes `node`, which says `old`, say `new`: in place when that can be, else by writing its whole value anew.
    pub(crate) fn value(&mut self, node: &Node, old: &Value, new: &Value, at: At) -> Option<()> {
        if old == new {
            return Some(());
        }
        let (mark, lost) = (self.edits.len(), self.lost);
        let inside = match (old, new, node.style) {
            (Value::Object(old), Value::Object(new), Style::BlockMapping) if !new.is_empty() => {
                self.mapping(node, old, new)
            }
            (Value::Object(old), Value::Object(new), Style::FlowMapping) => self.flow_mapping(node, old, new),
            (Value::Array(old), Value::Array(new), Style::BlockSequence) if !new.is_empty() => {
                self.sequence(node, old, new)
            }
            (Value::Array(old), Value::Array(new), Style::FlowSequence) => self.flow_sequence(node, old, new),
            (_, Value::String(text), Style::SingleQuoted | Style::DoubleQuoted) => self.quoted(node, text),
            _ => None,
        };
        if inside.is_some() {
            return inside;
        }
        self.edits.truncate(mark);
        self.lost = lost;
        self.replace(node, new, at)
    }

    /// A text keeps the quotes that it had.
    fn quoted(&mut self, node: &Node, text: &str) -> Option<()> {
        let plain = !text.contains(|c: char| {
            c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
        });
        let written = match node.style {
            Style::SingleQuoted if plain => format!("'{}'", text.replace('\'', "''")),
            Style::DoubleQuoted if !text.contains('\n') => write::double_quoted(text),
            _ => return None,
        };
        self.edits.push((node.value.range(), written));
        Some(())
    }

    /// Writes a whole value anew.
    pub(crate) fn replace(&mut self, node: &Node, new: &Value, at: At) -> Option<()> {
        self.expanded |= node.style == Style::Alias;
        let token = node.start as usize..node.value.end as usize;
        if at.flow {
            if node.style == Style::Empty {
                return None;
            }
            self.lost |= self.has_comment(token.clone());
            self.edits.push((token, write::yaml_flow(new)));
            return Some(());
        }
        if at.kind == Hook::Root {
            return None;
        }
        let text = self.hanging(new, at);
        let (head, rest) = text.split_at(text.find(['\r', '\n']).unwrap_or(text.len()));
        let end = self.content_end(node, at.after);
        let key_line = self.line_end(at.after);
        match node.style {
            Style::BlockMapping | Style::BlockSequence if at.kind == Hook::Key && !node.decorated => {
                // The comment behind the key stays; the lines below it go.
                self.edits.push((at.after..at.after, head.to_owned()));
                // A comment beside the last line would end up inside or beside something else.
                let end = self.line_end(end);
                if rest.is_empty() {
                    self.edits.push((key_line..end, self.comment_lines(key_line..end)));
                } else {
                    self.lost |= self.has_comment(key_line..end);
                    self.edits.push((key_line..end, rest.to_owned()));
                }
            }
            Style::Empty => {
                self.edits.push((at.after..at.after, head.to_owned()));
                self.edits.push((key_line..key_line, rest.to_owned()));
            }
            Style::Literal | Style::Folded | Style::BlockMapping | Style::BlockSequence => {
                let end = if rest.is_empty() { end } else { self.line_end(end) };
                self.lost |= self.has_comment(at.after..end);
                self.edits.push((at.after..end, text));
            }
            _ => {
                self.lost |= self.has_comment(at.after..end);
                let line = self.line_end(end);
                self.edits.push((at.after..end, head.to_owned()));
                self.edits.push((line..line, rest.to_owned()));
            }
        }
        Some(())
    }

    /// A value as it stands behind the colon or the dash at `at`: ` word`, or a line end and lines.
    fn hanging(&self, value: &Value, at: At) -> String {
        let text = match at.kind {
            Hook::Item => layout::behind_dash(value, self.layout, at.column),
            _ => layout::below_key(value, self.layout, at.column),
        };
        self.own_lines(text)
    }

    /// A text with the line ends of the file.
    fn own_lines(&self, text: String) -> String {
        if self.newline == "\n" { text } else { text.replace('\n', self.newline) }
    }

    /// `key: value` with everything below it, from its column on, without the last line end.
    pub(crate) fn entry_text(&self, key: &str, value: &Value, column: usize) -> String {
        self.own_lines(layout::entry(key, value, self.layout, column))
    }

    fn item_text(&self, value: &Value, column: usize) -> String {
        self.own_lines(layout::item(value, self.layout, column))
    }

    /// Puts lines behind the line that `end` is on.
    fn insert_after(&mut self, end: usize, column: usize, text: &str) {
        let next = self.next_line(end);
        let spaces = " ".repeat(column);
        let line = if self.body[..next].ends_with('\n') {
            format!("{spaces}{text}{}", self.newline)
        } else {
            format!("{}{spaces}{text}", self.newline)
        };
        self.edits.push((next..next, line));
    }
}
