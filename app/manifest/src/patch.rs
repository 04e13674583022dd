//! Changing a document's text only where its tree changed.

use hapju_model::Value;
use hapju_model::finding::Args;

use crate::chunk::Chunk;
use crate::read::Format;
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
    pub root: Node,
    pub notes: Vec<Note>,
}

/// The text of `chunk` changed so that it says `value`.
pub(crate) fn patch(chunk: &Chunk, value: &Value) -> Patched {
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
    if chunk.format == Format::Yaml && chunk.body.contains('#') {
        notes.push(Note::new("comments-lost"));
    }
    let root = Chunk::parse(&body, chunk.format)
        .map_or_else(|_| Node::leaf(Span::default(), Span::default(), Style::Plain), |doc| doc.root);
    Patched { body, root, notes }
}

/// How the lines of a JSON text are indented: the white space before its first key; empty for a text of one line.
pub(crate) fn json_indent(body: &str) -> String {
    let mut lines = body.trim_start().split('\n').skip(1).filter(|line| !line.trim().is_empty());
    lines
        .next()
        .map_or_else(String::new, |line| line.chars().take_while(|c| matches!(c, ' ' | '\t')).collect())
}
