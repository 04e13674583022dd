//! From the parser's events to a tree with its places.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StrInput, StructureStyle};
use hapju_model::{Object, Path, Step, Value};

use super::words::{base64, core_tag, offset, scan_problem};
use super::{Doc, Interner, Limits};
use crate::problem::{Code, Problem};
use crate::scalar::{self, Scalar};
use crate::span::{Node, Span, Style};

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
    /// Written keys: as read, place, as written.
    written: Vec<(Arc<str>, u32, Arc<str>)>,
    /// Where each written key is in that list, once there are many.
    written_at: HashMap<Arc<str>, usize>,
    pending: Option<Pending>,
    /// Where each entry is, once there are many.
    index: HashMap<Arc<str>, usize>,
}

/// Up to so many keys are searched one by one: most mappings are small, and a hash costs more.
const FEW: usize = 12;

enum Pending {
    Key(Arc<str>, Span),
    Merge(Span),
}

pub(super) struct Builder<'t> {
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
    pub(super) lone_dash: Option<usize>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str, limits: &'t Limits, dashes: &'t HashSet<u32>) -> Self {
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
    pub(super) fn in_flow(&self) -> bool {
        self.stack.last().is_some_and(|frame| {
            let (Frame::Sequence { open, .. } | Frame::Mapping { open, .. }) = frame;
            matches!(open.style, Style::FlowMapping | Style::FlowSequence)
        })
    }

    pub(super) fn run(&mut self) -> Result<Doc, Problem> {
        let mut started = false;
        while let Some(next) = self.parser.next_event() {
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
            Some("str" | "timestamp") => Ok(as_text),
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
        if let Some((first, as_written)) = keys.write(&key, span.start, &written) {
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
    fn find_written(&self, key: &str) -> Option<&(Arc<str>, u32, Arc<str>)> {
        if self.written.len() <= FEW {
            return self.written.iter().find(|(name, _, _)| &**name == key);
        }
        self.written_at.get(key).and_then(|place| self.written.get(*place))
    }

    /// Notes a written key; returns place and wording of an equal one before it.
    fn write(&mut self, key: &Arc<str>, place: u32, as_written: &Arc<str>) -> Option<(u32, Arc<str>)> {
        if let Some((_, first, wording)) = self.find_written(key) {
            return Some((*first, wording.clone()));
        }
        self.written.push((key.clone(), place, as_written.clone()));
        if self.written.len() > FEW {
            if self.written_at.is_empty() {
                let all = self.written.iter().enumerate();
                self.written_at = all.map(|(place, (name, _, _))| (name.clone(), place)).collect();
            } else {
                self.written_at.insert(key.clone(), self.written.len() - 1);
            }
        }
        None
    }

    fn find(&self, entries: &[(Arc<str>, Value)], key: &str) -> Option<usize> {
        if entries.len() <= FEW {
            return entries.iter().position(|(name, _)| &**name == key);
        }
        self.index.get(key).copied()
    }

    /// Sets an entry in its place, or at the end.
    fn put(
        &mut self,
        entries: &mut Vec<(Arc<str>, Value)>,
        nodes: &mut Vec<Node>,
        key: Arc<str>,
        value: Value,
        node: Node,
    ) -> bool {
        if let Some(place) = self.find(entries, &key) {
            entries[place].1 = value;
            nodes[place] = node;
            return true;
        }
        entries.push((key, value));
        if entries.len() > FEW {
            let from = if self.index.is_empty() { 0 } else { entries.len() - 1 };
            for (place, (name, _)) in entries.iter().enumerate().skip(from) {
                self.index.insert(name.clone(), place);
            }
        }
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
            if let Some((_, first, _)) = keys.find_written(key) {
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
