//! Where values stand in a text.

use hapju_model::{Path, Step, Value};

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Position {
    /// In bytes from the start.
    pub offset: usize,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
}

impl Position {
    /// A byte offset whose line is not known yet.
    pub fn offset(offset: usize) -> Self {
        Self { offset, line: 0, column: 0 }
    }

    /// Counts line and column of a byte offset. Costs one walk over the text before it.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            offset,
            line: 1 + before.bytes().filter(|byte| *byte == b'\n').count(),
            column: 1 + before[start..].chars().count(),
        }
    }

    /// The same place seen from the text in which this one starts at `base`.
    #[must_use]
    pub fn shift(self, base: Self) -> Self {
        Self {
            offset: self.offset + base.offset,
            line: self.line + base.line - 1,
            column: if self.line == 1 { self.column + base.column - 1 } else { self.column },
        }
    }
}

/// A range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// After the last byte.
    pub end: u32,
}

impl Span {
    /// A range.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// As a range of `usize`.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Nothing at all: `key:`.
    Empty,
    /// Without quotes (in JSON also numbers and words).
    Plain,
    /// `'…'`.
    SingleQuoted,
    /// `"…"`.
    DoubleQuoted,
    /// `|`.
    Literal,
    /// `>`.
    Folded,
    /// `key: value` lines.
    BlockMapping,
    /// `- item` lines.
    BlockSequence,
    /// `{…}`.
    FlowMapping,
    /// `[…]`.
    FlowSequence,
    /// `*name`: the value stands elsewhere.
    Alias,
    /// Came in through `<<`: the value stands elsewhere.
    Merged,
}

/// Where one value stands. A tree of the same shape as the value's.
#[derive(Clone, Debug)]
pub struct Node {
    /// The key's token; empty for an item and for the root.
    pub key: Span,
    /// The value, with its quotes or brackets, without anchor and tag. Of a block collection: from its first entry
    /// to the end of its last. Of a literal or folded text: its lines, without the header.
    pub value: Span,
    /// Where the value begins when its anchor and tag are counted in.
    pub start: u32,
    /// How it is written.
    pub style: Style,
    /// Whether it has an anchor or a tag.
    pub decorated: bool,
    /// Of a mapping's entries or a list's items, in the order of the tree. None under an alias.
    pub children: Vec<Self>,
}

impl Node {
    /// A place for a value that has nothing below it.
    pub fn leaf(key: Span, value: Span, style: Style) -> Self {
        Self { key, value, start: value.start, style, decorated: false, children: Vec::new() }
    }

    /// Follows `path` as far as places are known: the node, and how many steps led there. Stops at an alias.
    pub fn find(&self, root: &Value, path: &Path) -> (&Self, usize) {
        let (mut node, mut value) = (self, root);
        for (depth, step) in path.steps().iter().enumerate() {
            let found = match (step, value) {
                (Step::Key(key), Value::Object(object)) => {
                    object.iter().enumerate().find(|(_, (name, _))| *name == &**key).map(|(i, (_, v))| (i, v))
                }
                (Step::Index(index), Value::Array(array)) => array.get(*index).map(|v| (*index, v)),
                _ => None,
            };
            match found.and_then(|(index, below)| Some((node.children.get(index)?, below))) {
                Some(below) => (node, value) = below,
                None => return (node, depth),
            }
        }
        (node, path.steps().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let text = "a: 1\n한글: x\n";
        assert_eq!(Position::of(text, 0), Position { offset: 0, line: 1, column: 1 });
        let offset = text.find('x').unwrap();
        assert_eq!(Position::of(text, offset), Position { offset, line: 2, column: 5 });
    }
}
