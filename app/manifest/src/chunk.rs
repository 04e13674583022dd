//! One document of a file: its text, what it says, and where.

use std::sync::Arc;

use hapju_model::{Array, Object, Path, Step, Value};

use crate::patch::{self, Note};
use crate::problem::Problem;
use crate::read::{self, Format, Limits, StreamDoc};
use crate::span::{Node, Position, Span, Style};
use crate::write;

/// One document of a file as it was read, or as it will be written.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// The line before it (`---`); empty for the first, mostly.
    pub separator: String,
    /// Its text.
    pub body: String,
    /// Its language.
    pub format: Format,
    /// Its tree.
    pub value: Value,
    /// Where everything stands in `body`.
    pub root: Node,
    /// What it was read in spite of, located in `body`.
    pub warnings: Vec<Problem>,
    /// Which objects it holds.
    pub content: Content,
}

/// What the objects of a chunk are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// None: comments only, or something that is no object. Kept as it is.
    Nothing,
    /// One object, the document itself.
    One,
    /// The items of a `List`. The numbers name them for as long as the file is open, whatever their places.
    Items(Vec<usize>),
}

impl Chunk {
    /// Takes a document out of the text that it was read from.
    pub(crate) fn of(text: &str, read: StreamDoc) -> Self {
        let body = text[read.piece.body].to_owned();
        let warnings = read.doc.warnings.into_iter().map(|problem| problem.locate(&body)).collect();
        Self {
            separator: text[read.piece.separator].to_owned(),
            content: Content::of(&read.doc.value),
            body,
            format: read.format,
            value: read.doc.value,
            root: read.doc.root,
            warnings,
        }
    }

    /// A new document that says `value`, its keys in Kubernetes' order.
    pub(crate) fn new(value: &Value, format: Format, indent: &str, crlf: bool) -> Self {
        let value = write::ordered(value);
        let mut body = match format {
            Format::Yaml => write::yaml(&value),
            Format::Json => write::json_indented(&value, indent),
        };
        if crlf {
            body = body.replace('\n', "\r\n");
        }
        let root = Self::parse(&body, format)
            .map_or_else(|_| Node::leaf(Span::default(), Span::default(), Style::Plain), |doc| doc.root);
        let (separator, warnings) = (String::new(), Vec::new());
        Self { separator, content: Content::of(&value), body, format, value, root, warnings }
    }

    /// Reads a document's own text again.
    pub(crate) fn parse(body: &str, format: Format) -> Result<read::Doc, Problem> {
        match format {
            Format::Yaml => read::read_document(body, &Limits::default()),
            Format::Json => crate::json::read(body, 0, &Limits::default()).map(|(doc, _)| doc),
        }
    }

    /// The same document with another tree: its text patched where the trees differ, written anew where that cannot
    /// be done.
    pub(crate) fn with_value(&self, value: &Value) -> (Self, Vec<Note>) {
        if self.value == *value {
            return (self.clone(), Vec::new());
        }
        let patched = patch::patch(self, value);
        let chunk = Self {
            separator: self.separator.clone(),
            content: self.content.clone(),
            body: patched.body,
            format: self.format,
            value: patched.value,
            root: patched.root,
            warnings: Vec::new(),
        };
        (chunk, patched.notes)
    }

    /// The objects of the document with their inner paths.
    pub(crate) fn objects(&self) -> Vec<(Path, Value)> {
        match &self.content {
            Content::Nothing => Vec::new(),
            Content::One => vec![(Path::root(), self.value.clone())],
            Content::Items(ids) => {
                let items = self.value.items_at(&["items"]).cloned();
                ids.iter().map(|id| Path::keys(&["items"]).index(*id)).zip(items).collect()
            }
        }
    }

    /// The document's tree when its `List` holds these items instead (with their numbers).
    pub(crate) fn with_items(&self, items: &[(usize, Value)]) -> Value {
        let Some(object) = self.value.as_object() else { return self.value.clone() };
        let mut object: Object = object.clone();
        let items: Array = items.iter().map(|(_, value)| value.clone()).collect();
        object.set("items", Value::Array(Arc::new(items)));
        Value::Object(Arc::new(object))
    }

    /// The path inside the document of a path inside one of its objects; `None` when that object is not in it.
    pub(crate) fn full_path(&self, inner: &Path, path: &Path) -> Option<Path> {
        match (&self.content, inner.steps()) {
            (Content::One, []) => Some(path.clone()),
            (Content::Items(ids), [_, Step::Index(id)]) => {
                let place = ids.iter().position(|each| each == id)?;
                Some(Path::keys(&["items"]).index(place).join(path))
            }
            _ => None,
        }
    }

    /// Where a path of the document stands in `body`: the value's place, or the nearest parent's that is there.
    pub(crate) fn locate(&self, path: &Path) -> Position {
        let (node, depth) = self.root.find(&self.value, path);
        let span = match node.style {
            // A missing child of a mapping is looked for at the mapping's key.
            _ if depth < path.steps().len() && node.key.end > 0 => node.key,
            Style::Empty if node.key.end > 0 => node.key,
            _ => node.value,
        };
        Position::of(&self.body, span.start as usize)
    }
}

impl Content {
    /// kubectl takes everything with `items` for a list; its items are objects of their own where all say what they
    /// are. (The items of a typed list, as of a `DeploymentList`, need not: such a list stays one object.)
    fn of(value: &Value) -> Self {
        let Some(object) = value.as_object() else { return Self::Nothing };
        let says_kind =
            |value: &Value| value.str_at(&["kind"]).is_some() && value.str_at(&["apiVersion"]).is_some();
        let list_kind = object.get("kind").and_then(Value::as_str).is_some_and(|kind| kind.ends_with("List"));
        match object.get("items") {
            Some(Value::Array(items)) if list_kind && items.values().all(says_kind) => {
                Self::Items((0..items.len()).collect())
            }
            _ => Self::One,
        }
    }
}
