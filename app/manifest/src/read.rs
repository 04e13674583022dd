//! From text to trees, as kubectl reads it.
//!
//! granit-parser gives the events (raw scalars, styles, tags, anchors, byte spans); what they mean is decided here,
//! because no library decides it as kubectl's own reader does. Where that reader loses data without a word, this one
//! says so: equal keys are an error, integers beyond 64 bits a warning.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StrInput, StructureStyle};
use hapju_model::{Object, Path, Step, Value};

use crate::problem::{Code, Problem};
use crate::scalar::{self, Scalar};
use crate::span::{Node, Position, Span, Style};
use crate::{json, split};

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

/// Reads the one document of a chunk. Offsets count from the chunk's start.
pub fn read_document(text: &str, limits: &Limits) -> Result<Doc, Problem> {
    // Two things are text to kubectl's parser and an error to ours, both inside brackets: lines indented by tabs, and
    // a lone `-`. They are overwritten by something of the same length, and the document is read again.
    let mut mended: Option<String> = None;
    let mut dashes = HashSet::new();
    for _ in 0..MENDS {
        let source = mended.as_deref().unwrap_or(text);
        let mut builder = Builder::new(source, limits, &dashes);
        match builder.run() {
            Ok(doc) => {
                check_tabs(text, &doc.root)?;
                return Ok(doc);
            }
            Err(problem) => {
                let at = problem.at.offset;
                let mut bytes = source.as_bytes().to_vec();
                if problem.code == Code::Tab && builder.in_flow() {
                    spaces_for_tabs(&mut bytes, at);
                } else if builder.lone_dash == Some(at) {
                    bytes[at] = b'x';
                    dashes.insert(at as u32);
                } else {
                    return Err(problem);
                }
                match String::from_utf8(bytes) {
                    Ok(next) if next != source => mended = Some(next),
                    _ => return Err(problem),
                }
            }
        }
    }
    Err(Problem::at(Code::Syntax, 0))
}

/// How often a document is read again for the sake of what only kubectl's parser reads.
const MENDS: usize = 64;

/// Turns the tabs that indent lines into spaces, from byte `from` on for as long as brackets are open.
fn spaces_for_tabs(bytes: &mut [u8], from: usize) {
    let (mut depth, mut indent, mut quote) = (1_i32, true, 0_u8);
    let start = bytes[..from].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    for byte in &mut bytes[start..] {
        match *byte {
            b'\n' => indent = true,
            b'\t' if indent => *byte = b' ',
            b' ' => {}
            mark @ (b'"' | b'\'') => {
                indent = false;
                quote = if quote == 0 {
                    mark
                } else if quote == mark {
                    0
                } else {
                    quote
                };
            }
            other => {
                indent = false;
                if quote == 0 {
                    depth +=
                        i32::from(matches!(other, b'[' | b'{')) - i32::from(matches!(other, b']' | b'}'));
                }
            }
        }
        if depth <= 0 {
            return;
        }
    }
}

/// Refuses tabs that indent, as kubectl does: they are allowed inside brackets and quotes, and in a literal text
/// beyond its own indentation.
fn check_tabs(text: &str, root: &Node) -> Result<(), Problem> {
    let mut tabs = Vec::new();
    let mut line = 0;
    for part in text.split_inclusive('\n') {
        let indent = part.len() - part.trim_start_matches([' ', '\t', '-', '?']).len();
        if let Some(tab) = part[..indent].find('\t') {
            tabs.push((line + tab, tab));
        }
        line += part.len();
    }
    if tabs.is_empty() {
        return Ok(());
    }
    let mut allowed: Vec<(usize, usize, usize)> = Vec::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        let span = node.value.range();
        match node.style {
            Style::FlowMapping | Style::FlowSequence | Style::SingleQuoted | Style::DoubleQuoted => {
                allowed.push((span.start, span.end, 0));
            }
            Style::Plain => allowed.push((span.start, span.end, 1)),
            Style::Literal | Style::Folded if text[span.clone()].starts_with('\t') => {}
            Style::Literal | Style::Folded => {
                let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
                allowed.push((start, span.end, span.start - start));
            }
            _ => {}
        }
        let key = node.key.range();
        allowed.push((key.start, key.end, 1));
        nodes.extend(&node.children);
    }
    allowed.sort_unstable();
    for (at, column) in tabs {
        let before = allowed.partition_point(|(start, _, _)| *start <= at);
        // Flow collections nest, so the one that holds the tab need not be the last that began before it.
        let held =
            allowed[..before].iter().rev().take(4096).any(|(_, end, least)| at < *end && column >= *least);
        if !held {
            return Err(Problem::at(Code::Tab, at));
        }
    }
    Ok(())
}

/// A finished node on its way into its parent.
struct Done {
    value: Value,
    node: Node,
    /// What it would be as a key.
    scalar: Option<Scalar>,
    /// How many nodes it is, aliases expanded.
    size: usize,
}

/// What an anchor names; `None` while it is still being read.
type Anchored = Option<(Value, Option<Scalar>, usize)>;

enum Frame {
    Sequence { items: Vec<Value>, nodes: Vec<Node>, sizes: usize, open: Open },
    Mapping { entries: Vec<(Arc<str>, Value)>, nodes: Vec<Node>, keys: Keys, sizes: usize, open: Open },
}

/// How a collection began.
struct Open {
    style: Style,
    start: usize,
    end: usize,
    from: usize,
    decorated: bool,
    anchor: usize,
}

/// The keys of a mapping that is being read.
#[derive(Default)]
struct Keys {
    /// Written keys: as read → place and as written.
    written: HashMap<Arc<str>, (u32, Arc<str>)>,
    pending: Option<Pending>,
    /// Where each entry is, once there are many.
    index: HashMap<Arc<str>, usize>,
}

enum Pending {
    Key(Arc<str>, Span),
    Merge(Span),
}

struct Builder<'t> {
    text: &'t str,
    limits: &'t Limits,
    parser: Parser<'t, StrInput<'t>>,
    stack: Vec<Frame>,
    anchors: HashMap<usize, (Anchored, Arc<str>)>,
    names: Interner,
    warnings: Vec<Problem>,
    aliased: usize,
    done: Option<Done>,
    /// Where `-` was overwritten in `text`.
    dashes: &'t HashSet<u32>,
    /// Where the parser stumbled over a `-` that is a text to kubectl.
    lone_dash: Option<usize>,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str, limits: &'t Limits, dashes: &'t HashSet<u32>) -> Self {
        let mut options = granit_parser::options! {
            emit_anchor_events: true,
            emit_unresolved_aliases: true,
            bom_inside_document_as_content: true,
        };
        options.set_emit_comments(false);
        Self {
            text,
            limits,
            parser: Parser::new_from_str_with_options(text, options),
            stack: Vec::new(),
            anchors: HashMap::new(),
            names: Interner::default(),
            warnings: Vec::new(),
            aliased: 0,
            done: None,
            dashes,
            lone_dash: None,
        }
    }

    /// Whether the parser stands inside brackets.
    fn in_flow(&self) -> bool {
        self.stack.last().is_some_and(|frame| {
            let (Frame::Sequence { open, .. } | Frame::Mapping { open, .. }) = frame;
            matches!(open.style, Style::FlowMapping | Style::FlowSequence)
        })
    }

    fn run(&mut self) -> Result<Doc, Problem> {
        let mut started = false;
        loop {
            let Some(next) = self.parser.next_event() else { break };
            let (event, span) = match next {
                Ok(next) => next,
                Err(error) => return Err(self.scan_problem(&error)),
            };
            match event {
                Event::DocumentStart(..) if started => {
                    // kubectl reads the first document of a chunk and drops what follows `...`.
                    self.warnings.push(Problem::at(Code::IgnoredAfterEnd, offset(&span.start)));
                    break;
                }
                Event::DocumentStart(_, version) => {
                    started = true;
                    if version.is_some() {
                        return Err(Problem::at(Code::Directive, 0));
                    }
                }
                Event::StreamEnd => break,
                event => self.event(event, span)?,
            }
        }
        let done = self.done.take().unwrap_or_else(|| Done {
            value: Value::Null,
            node: Node::leaf(Span::default(), Span::default(), Style::Empty),
            scalar: None,
            size: 1,
        });
        Ok(Doc { value: done.value, root: done.node, warnings: std::mem::take(&mut self.warnings) })
    }

    fn event(&mut self, event: Event<'t>, span: granit_parser::Span) -> Result<(), Problem> {
        let (start, end) = (offset(&span.start), offset(&span.end));
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let tag =
                    tag.map(|tag| (tag.into_owned(), span.tag_start().map_or(start, |mark| offset(&mark))));
                let mut from = tag.as_ref().map_or(start, |(_, at)| (*at).min(start));
                if anchor != 0 {
                    from = from.min(self.anchor_event(anchor)?);
                }
                let decorated = anchor != 0 || tag.is_some();
                let done = self.scalar(&text, style, tag, Span::new(start, end), from, decorated)?;
                if anchor != 0 {
                    self.define(anchor, &done);
                }
                self.complete(done)
            }
            Event::SequenceStart(style, anchor, tag) | Event::MappingStart(style, anchor, tag)
                if self.stack.len() >= self.limits.depth =>
            {
                let _ = (style, anchor, tag);
                Err(Problem::at(Code::TooDeep, start).arg("limit", self.limits.depth))
            }
            Event::SequenceStart(style, anchor, tag) => {
                let style =
                    if style == StructureStyle::Flow { Style::FlowSequence } else { Style::BlockSequence };
                let open = self.open(style, anchor, tag.as_deref(), &span)?;
                self.stack.push(Frame::Sequence { items: Vec::new(), nodes: Vec::new(), sizes: 1, open });
                Ok(())
            }
            Event::MappingStart(style, anchor, tag) => {
                let style =
                    if style == StructureStyle::Flow { Style::FlowMapping } else { Style::BlockMapping };
                let open = self.open(style, anchor, tag.as_deref(), &span)?;
                let keys = Keys::default();
                self.stack.push(Frame::Mapping {
                    entries: Vec::new(),
                    nodes: Vec::new(),
                    keys,
                    sizes: 1,
                    open,
                });
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(end),
            Event::Alias(id) => self.alias(id, Span::new(start, end)),
            Event::UnresolvedAlias(name) => Err(Problem::at(Code::UnknownAnchor, start).arg("name", &*name)),
            _ => Ok(()),
        }
    }

    /// Takes the anchor's own event, which follows its node's at once; returns where `&name` stands.
    fn anchor_event(&mut self, id: usize) -> Result<usize, Problem> {
        let next = self.parser.next_event();
        match next {
            Some(Ok((Event::Anchor(_, name), span))) => {
                // kubectl's parser takes ASCII letters, digits, `-` and `_` only; `&a: 1` is no anchor to it.
                if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
                    return Err(Problem::at(Code::Syntax, offset(&span.start)));
                }
                self.anchors.insert(id, (None, Arc::from(&*name)));
                Ok(offset(&span.start))
            }
            Some(Err(error)) => Err(self.scan_problem(&error)),
            _ => Ok(usize::MAX),
        }
    }

    fn define(&mut self, id: usize, done: &Done) {
        if let Some((anchored, _)) = self.anchors.get_mut(&id) {
            *anchored = Some((done.value.clone(), done.scalar.clone(), done.size));
        }
    }

    fn open(
        &mut self,
        style: Style,
        anchor: usize,
        tag: Option<&granit_parser::Tag>,
        span: &granit_parser::Span,
    ) -> Result<Open, Problem> {
        let start = offset(&span.start);
        let mut from = start;
        if let Some(tag) = tag {
            let at = span.tag_start().map_or(start, |mark| offset(&mark));
            from = from.min(at);
            // kubectl's reader looks at no tag of a collection.
            if core_tag(tag).is_none() && tag.suffix() != "!" {
                self.warn(Problem::at(Code::UnknownTag, at).arg("tag", tag.original()));
            }
        }
        if anchor != 0 {
            from = from.min(self.anchor_event(anchor)?);
        }
        let decorated = anchor != 0 || tag.is_some();
        Ok(Open { style, start, end: offset(&span.end), from, decorated, anchor })
    }

    fn close(&mut self, end: usize) -> Result<(), Problem> {
        let Some(frame) = self.stack.pop() else { return Ok(()) };
        let (value, nodes, open, size) = match frame {
            Frame::Sequence { items, nodes, open, sizes } => {
                (items.into_iter().collect(), nodes, open, sizes)
            }
            Frame::Mapping { entries, nodes, open, sizes, .. } => {
                (Value::Object(Arc::new(Object::from_unique(entries))), nodes, open, sizes)
            }
        };
        let flow = matches!(open.style, Style::FlowMapping | Style::FlowSequence);
        // A block collection ends where its last entry does, not where the next token stands.
        let end = if flow { end } else { open.end.max(last_end(&nodes)) };
        let node = Node {
            key: Span::default(),
            value: Span::new(open.start, end),
            start: open.from as u32,
            style: open.style,
            decorated: open.decorated,
            children: nodes,
        };
        let done = Done { value, node, scalar: None, size };
        if open.anchor != 0 {
            self.define(open.anchor, &done);
        }
        self.complete(done)
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<(), Problem> {
        let Some((anchored, name)) = self.anchors.get(&id) else {
            let name = self.text.get(span.range()).unwrap_or_default().trim_start_matches('*');
            return Err(Problem::at(Code::UnknownAnchor, span.start as usize).arg("name", name));
        };
        let Some((value, scalar, size)) = anchored.clone() else {
            return Err(Problem::at(Code::AnchorInItself, span.start as usize).arg("name", &**name));
        };
        self.aliased = self.aliased.saturating_add(size);
        if self.aliased > self.limits.aliases {
            return Err(Problem::at(Code::AliasBomb, span.start as usize).arg("limit", self.limits.aliases));
        }
        let node = Node::leaf(Span::default(), span, Style::Alias);
        self.complete(Done { value, node, scalar, size: size + 1 })
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        tag: Option<(granit_parser::Tag, usize)>,
        span: Span,
        from: usize,
        decorated: bool,
    ) -> Result<Done, Problem> {
        let at = span.start as usize;
        // The parser says `~` for nothing at all.
        let empty = span.start == span.end && style == ScalarStyle::Plain;
        let text = match (empty, self.dashes.contains(&span.start)) {
            (true, _) => "",
            (_, true) => "-",
            _ => text,
        };
        let plain = style == ScalarStyle::Plain;
        if plain && self.in_flow() {
            self.check_flow_word(text, span)?;
        }
        let scalar = match &tag {
            None if plain => scalar::resolve(text),
            None => Scalar::Text(Arc::from(text)),
            Some((tag, place)) => self.tagged(text, tag, *place)?,
        };
        if plain
            && matches!(scalar, Scalar::Uint(_) | Scalar::Float(_))
            && scalar::is_digits(text)
            && out_of_range(&scalar)
        {
            self.warn(Problem::at(Code::IntegerTooLarge, at).arg("digits", text));
        }
        // The parser's place of a literal text is its first line; it begins with its header.
        let from = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => from.min(header(self.text, at)),
            _ => from,
        };
        let node = Node {
            key: Span::default(),
            value: span,
            start: from as u32,
            style: match style {
                _ if empty => Style::Empty,
                ScalarStyle::Plain => Style::Plain,
                ScalarStyle::SingleQuoted => Style::SingleQuoted,
                ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
                ScalarStyle::Literal => Style::Literal,
                ScalarStyle::Folded => Style::Folded,
            },
            decorated,
            children: Vec::new(),
        };
        // A number that is not finite is only wrong where it stays a value; as a key it is a word.
        let value = scalar.to_value().unwrap_or_default();
        Ok(Done { value, node, scalar: Some(scalar), size: 1 })
    }

    /// Inside brackets kubectl's parser sees `a:]` and `?a` otherwise than YAML 1.2 does; quotes settle it.
    fn check_flow_word(&self, text: &str, span: Span) -> Result<(), Problem> {
        let mut after = self.text[span.end as usize..].chars();
        if after.next() == Some(':') && matches!(after.next(), Some(',' | ']' | '}')) && span.start < span.end
        {
            return Err(Problem::at(Code::MappingNotAllowed, span.end as usize));
        }
        if text.starts_with('?') {
            return Err(Problem::at(Code::BadStart, span.start as usize).arg("char", "?"));
        }
        Ok(())
    }

    fn tagged(&mut self, text: &str, tag: &granit_parser::Tag, place: usize) -> Result<Scalar, Problem> {
        let as_text = Scalar::Text(Arc::from(text));
        let mismatch = || Problem::at(Code::TagMismatch, place).arg("tag", tag.original()).arg("text", text);
        match core_tag(tag).as_deref() {
            Some("str") => Ok(as_text),
            Some("timestamp") => Ok(as_text),
            Some("binary") => {
                let bytes = base64(text).ok_or_else(|| Problem::at(Code::BadBinary, place))?;
                Ok(Scalar::Text(Arc::from(String::from_utf8_lossy(&bytes))))
            }
            Some("float") => match scalar::resolve(text) {
                Scalar::Int(number) => Ok(Scalar::Float(number as f64)),
                float @ Scalar::Float(_) => Ok(float),
                _ => Err(mismatch()),
            },
            Some(kind @ ("int" | "bool" | "null")) => match (kind, scalar::resolve(text)) {
                ("int", int @ (Scalar::Int(_) | Scalar::Uint(_))) => Ok(int),
                ("bool", bool @ Scalar::Bool(_)) => Ok(bool),
                ("null", Scalar::Null) => Ok(Scalar::Null),
                _ => Err(mismatch()),
            },
            core => {
                if core.is_none() && tag.suffix() != "!" {
                    self.warn(Problem::at(Code::UnknownTag, place).arg("tag", tag.original()));
                }
                Ok(as_text)
            }
        }
    }

    /// Where the value that is read next will stand.
    fn path(&self) -> Path {
        let steps = self.stack.iter().filter_map(|frame| match frame {
            Frame::Sequence { items, .. } => Some(Step::Index(items.len())),
            Frame::Mapping { keys, .. } => match &keys.pending {
                Some(Pending::Key(key, _)) => Some(Step::Key(key.clone())),
                _ => None,
            },
        });
        Path::from(steps.collect::<Vec<_>>())
    }

    fn warn(&mut self, problem: Problem) {
        if self.warnings.len() < 1000 {
            let path = self.path();
            self.warnings.push(problem.path(path));
        }
    }

    /// Puts a finished node where it belongs.
    fn complete(&mut self, mut done: Done) -> Result<(), Problem> {
        let is_key = matches!(self.stack.last(), Some(Frame::Mapping { keys, .. }) if keys.pending.is_none());
        if is_key {
            return self.key(done);
        }
        if let Some(Scalar::Float(number)) = &done.scalar
            && !number.is_finite()
        {
            let at = done.node.value.start as usize;
            let text = self.text.get(done.node.value.range()).unwrap_or_default();
            return Err(Problem::at(Code::NotFinite, at).arg("text", text));
        }
        let mut overwritten = Vec::new();
        match self.stack.last_mut() {
            None => self.done = Some(done),
            Some(Frame::Sequence { items, nodes, sizes, .. }) => {
                *sizes = sizes.saturating_add(done.size);
                items.push(done.value);
                nodes.push(done.node);
            }
            Some(Frame::Mapping { entries, nodes, keys, sizes, .. }) => {
                *sizes = sizes.saturating_add(done.size + 1);
                match keys.pending.take() {
                    Some(Pending::Merge(span)) => overwritten = merge(entries, nodes, keys, &done, span)?,
                    Some(Pending::Key(key, span)) => {
                        done.node.key = span;
                        keys.put(entries, nodes, key, done.value, done.node);
                    }
                    None => {}
                }
            }
        }
        for problem in overwritten {
            self.warn(problem);
        }
        Ok(())
    }

    fn key(&mut self, done: Done) -> Result<(), Problem> {
        let at = done.node.value.start as usize;
        let span = Span { start: done.node.start, end: done.node.value.end };
        let Some(scalar) = &done.scalar else { return Err(Problem::at(Code::KeyNotText, at)) };
        let text = self.text.get(done.node.value.range()).unwrap_or_default();
        // `<<` merges when it is plain; quoted it is a key like any other.
        let merges = done.node.style == Style::Plain && text == "<<";
        let Some(Frame::Mapping { keys, .. }) = self.stack.last_mut() else { return Ok(()) };
        if merges {
            keys.pending = Some(Pending::Merge(span));
            return Ok(());
        }
        let Some(key) = scalar.to_key() else {
            let code = if *scalar == Scalar::Null { Code::KeyNull } else { Code::KeyNotText };
            return Err(Problem::at(code, at));
        };
        let key = self.names.intern(&key);
        let written: Arc<str> = if *key == *text { key.clone() } else { Arc::from(text) };
        if let Some((first, as_written)) = keys.written.insert(key.clone(), (span.start, written.clone())) {
            let code = if as_written == written { Code::EqualKeys } else { Code::KeysBecomeEqual };
            let problem = Problem::at(code, at).related(first as usize).arg("key", &*key);
            return Err(match code {
                Code::EqualKeys => problem,
                _ => problem.arg("first", &*as_written).arg("second", &*written),
            });
        }
        keys.pending = Some(Pending::Key(key, span));
        Ok(())
    }

    /// The parser's error as one of ours.
    fn scan_problem(&mut self, error: &ScanError) -> Problem {
        let problem = scan_problem(self.text, error);
        let at = problem.at.offset;
        if *error.kind() == ErrorKind::PlainScalarStartsWithDashFlowIndicator
            && self.text.as_bytes().get(at) == Some(&b'-')
        {
            self.lone_dash = Some(at);
        }
        problem
    }
}

impl Keys {
    /// Sets an entry in its place, or at the end.
    fn put(
        &mut self,
        entries: &mut Vec<(Arc<str>, Value)>,
        nodes: &mut Vec<Node>,
        key: Arc<str>,
        value: Value,
        node: Node,
    ) -> bool {
        if let Some(place) = self.index.get(&key) {
            entries[*place].1 = value;
            nodes[*place] = node;
            return true;
        }
        self.index.insert(key.clone(), entries.len());
        entries.push((key, value));
        nodes.push(node);
        false
    }
}

/// Puts a merged mapping's entries in. As in kubectl's reader they overwrite what stands before `<<`, and what
/// stands after it overwrites them; of a list of mappings the first wins.
fn merge(
    entries: &mut Vec<(Arc<str>, Value)>,
    nodes: &mut Vec<Node>,
    keys: &mut Keys,
    done: &Done,
    span: Span,
) -> Result<Vec<Problem>, Problem> {
    let bad = || Problem::at(Code::BadMerge, done.node.value.start as usize);
    let sources: Vec<&Value> = match (&done.value, done.node.style) {
        (mapping @ Value::Object(_), _) => vec![mapping],
        (Value::Array(list), Style::FlowSequence | Style::BlockSequence) => list.values().collect(),
        _ => return Err(bad()),
    };
    let mut problems = Vec::new();
    for source in sources.into_iter().rev() {
        let source = source.as_object().ok_or_else(bad)?;
        for (key, value) in source.iter() {
            let node = Node::leaf(span, done.node.value, Style::Merged);
            keys.put(entries, nodes, Arc::from(key), value.clone(), node);
            if let Some((first, _)) = keys.written.get(key) {
                let problem = Problem::at(Code::MergeOverwrites, span.start as usize);
                problems.push(problem.related(*first as usize).arg("key", key));
            }
        }
    }
    Ok(problems)
}

/// Where the `|` or `>` of a literal text stands whose lines begin at `at`.
fn header(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let start = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
        let line = &text[start..end];
        if !line.trim().is_empty() {
            let code = line.find(" #").map_or(line, |comment| &line[..comment]);
            return code.rfind(['|', '>']).map_or(at, |mark| start + mark);
        }
        if start == 0 {
            return at;
        }
        end = start - 1;
    }
}

fn last_end(nodes: &[Node]) -> usize {
    // Not the last of the list: an entry that overwrote a merged one stands later than its place says.
    nodes
        .iter()
        .map(
            |node| if node.style == Style::Empty { node.value.end.max(node.key.end) } else { node.value.end },
        )
        .max()
        .unwrap_or(0) as usize
}

fn out_of_range(scalar: &Scalar) -> bool {
    match scalar {
        Scalar::Uint(_) => true,
        Scalar::Float(number) => number.abs() >= 9.0e18,
        _ => false,
    }
}

fn offset(mark: &granit_parser::Marker) -> usize {
    mark.byte_offset().unwrap_or(mark.index())
}

/// `int` of `!!int`, `!<tag:yaml.org,2002:int>`; `None` for a tag of somebody else's.
fn core_tag(tag: &granit_parser::Tag) -> Option<String> {
    let full = format!("{}{}", tag.handle(), tag.suffix());
    full.strip_prefix("tag:yaml.org,2002:").map(str::to_owned)
}

/// The bytes of a base64 text with `=` at its end; line breaks are passed over.
fn base64(text: &str) -> Option<Vec<u8>> {
    let clean: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'\n' | b'\r')).collect();
    let digits = clean.strip_suffix(b"==").or_else(|| clean.strip_suffix(b"=")).unwrap_or(&clean);
    if !clean.len().is_multiple_of(4) || (clean.len() - digits.len() > 0 && digits.len() % 4 < 2) {
        return None;
    }
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for digit in digits {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    Some(bytes)
}

fn scan_problem(text: &str, error: &ScanError) -> Problem {
    let at = offset(error.marker()).min(text.len());
    let code = match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => Code::Tab,
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => Code::UnclosedQuote,
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofImplicitFlowMapping => Code::UnclosedBracket,
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => Code::BadEscape,
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => Code::BadIndent,
        ErrorKind::MappingValueNotAllowed | ErrorKind::MappingKeyNotAllowed => Code::MappingNotAllowed,
        ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection => {
            Code::ListNotAllowed
        }
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
            Code::KeyExpected
        }
        ErrorKind::RecursionLimitExceeded => return Problem::at(Code::TooDeep, at).arg("limit", 100_i64),
        ErrorKind::UnknownAnchor => Code::UnknownAnchor,
        ErrorKind::UnexpectedCharacter { character } => {
            let code = if *character == '\t' { Code::Tab } else { Code::BadStart };
            return Problem::at(code, at).arg("char", character.to_string());
        }
        ErrorKind::MissingDocumentEndBeforeDirective
        | ErrorKind::DuplicateVersionDirective
        | ErrorKind::UnsupportedYamlMajorVersion
        | ErrorKind::DuplicateTagDirective
        | ErrorKind::DirectiveDisallowed => Code::Directive,
        ErrorKind::ExpectedDocumentStart if text.starts_with('%') => Code::Directive,
        _ => Code::Syntax,
    };
    // A tab before it on the line is what a reader will want to know, whatever the parser stumbled over.
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = text[line..].find(|c: char| c != ' ' && c != '\t').unwrap_or(0);
    if let Some(tab) = text[line..line + indent].find('\t')
        && line + tab <= at
    {
        return Problem::at(Code::Tab, line + tab);
    }
    Problem::at(code, at)
}
