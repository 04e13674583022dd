//! What a reader has to say: codes with arguments and a place. `locales/` words them as `read-CODE`.

use hapju_model::Path;
use hapju_model::finding::{Arg, Args, Severity};

use crate::span::Position;

/// What is wrong with a text, or worth knowing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// The file is larger than the limit. Args: `size`, `limit` (bytes).
    TooLarge,
    /// The bytes are not UTF-8. Args: `guess` (`CP949`, `Shift_JIS`, `UTF-16` or empty).
    NotUtf8,
    /// A control character that YAML forbids. Args: `char` (`U+0001`).
    ControlCharacter,
    /// A tab where YAML wants spaces.
    Tab,
    /// Two equal keys in one mapping; `related` is the first. Args: `key`, `line` (of the first).
    EqualKeys,
    /// Two keys that differ as written but are the same to Kubernetes. Args: `key`, `first`, `second`, `line`.
    KeysBecomeEqual,
    /// A key that is a list or a mapping.
    KeyNotText,
    /// A key without text (`~:` or `? `).
    KeyNull,
    /// Deeper than the limit. Args: `limit`.
    TooDeep,
    /// Aliases expand to more than the limit. Args: `limit`.
    AliasBomb,
    /// `*name` without `&name` before it. Args: `name`.
    UnknownAnchor,
    /// An alias inside its own anchor. Args: `name`.
    AnchorInItself,
    /// `<<` with something that is no mapping.
    BadMerge,
    /// `.nan` or `.inf` as a value: JSON has no word for it. Args: `text`.
    NotFinite,
    /// A tag that the value does not obey (`!!int x`). Args: `tag`, `text`.
    TagMismatch,
    /// `!!binary` with something that is no base64.
    BadBinary,
    /// Something after `---` on its line. kubectl refuses it. Args: `text`.
    BadSeparator,
    /// A `%YAML` or `%TAG` line. kubectl refuses it.
    Directive,
    /// A quoted text that never ends.
    UnclosedQuote,
    /// A `[` or `{` that never ends, or ends with the wrong bracket.
    UnclosedBracket,
    /// An escape that YAML does not know.
    BadEscape,
    /// Indented so that it belongs nowhere.
    BadIndent,
    /// `key: value` where no mapping can start, as in `a: b: c`.
    MappingNotAllowed,
    /// `- item` where no list can start.
    ListNotAllowed,
    /// A character that cannot start a value (`@`, `` ` ``, `%`). Args: `char`.
    BadStart,
    /// A key was expected here.
    KeyExpected,
    /// Anything else that is not YAML here.
    Syntax,
    /// Anything that is not JSON here.
    JsonSyntax,

    // Warnings: the text was read, but …
    /// An integer beyond 64 bits; kubectl rounds it. Args: `digits`.
    IntegerTooLarge,
    /// A tag that Kubernetes does not know. Args: `tag`.
    UnknownTag,
    /// A no-break space, zero-width or similar character. Args: `char` (`U+00A0`).
    UnusualCharacter,
    /// `<<` overwrites a key that stands before it. Args: `key`, `line`.
    MergeOverwrites,
    /// Text after the end of a document (`...`) that kubectl drops.
    IgnoredAfterEnd,
    /// A document that is a text, number or list: no object. It is kept and not shown.
    NotAnObject,
}

impl Code {
    /// The written form, as in `read-equal-keys`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotUtf8 => "not-utf8",
            Self::ControlCharacter => "control-character",
            Self::Tab => "tab",
            Self::EqualKeys => "equal-keys",
            Self::KeysBecomeEqual => "keys-become-equal",
            Self::KeyNotText => "key-not-text",
            Self::KeyNull => "key-null",
            Self::TooDeep => "too-deep",
            Self::AliasBomb => "alias-bomb",
            Self::UnknownAnchor => "unknown-anchor",
            Self::AnchorInItself => "anchor-in-itself",
            Self::BadMerge => "bad-merge",
            Self::NotFinite => "not-finite",
            Self::TagMismatch => "tag-mismatch",
            Self::BadBinary => "bad-binary",
            Self::BadSeparator => "bad-separator",
            Self::Directive => "directive",
            Self::UnclosedQuote => "unclosed-quote",
            Self::UnclosedBracket => "unclosed-bracket",
            Self::BadEscape => "bad-escape",
            Self::BadIndent => "bad-indent",
            Self::MappingNotAllowed => "mapping-not-allowed",
            Self::ListNotAllowed => "list-not-allowed",
            Self::BadStart => "bad-start",
            Self::KeyExpected => "key-expected",
            Self::Syntax => "syntax",
            Self::JsonSyntax => "json-syntax",
            Self::IntegerTooLarge => "integer-too-large",
            Self::UnknownTag => "unknown-tag",
            Self::UnusualCharacter => "unusual-character",
            Self::MergeOverwrites => "merge-overwrites",
            Self::IgnoredAfterEnd => "ignored-after-end",
            Self::NotAnObject => "not-an-object",
        }
    }

    /// Every code, for the table of texts and its test.
    pub const ALL: [Self; 34] = [
        Self::TooLarge,
        Self::NotUtf8,
        Self::ControlCharacter,
        Self::Tab,
        Self::EqualKeys,
        Self::KeysBecomeEqual,
        Self::KeyNotText,
        Self::KeyNull,
        Self::TooDeep,
        Self::AliasBomb,
        Self::UnknownAnchor,
        Self::AnchorInItself,
        Self::BadMerge,
        Self::NotFinite,
        Self::TagMismatch,
        Self::BadBinary,
        Self::BadSeparator,
        Self::Directive,
        Self::UnclosedQuote,
        Self::UnclosedBracket,
        Self::BadEscape,
        Self::BadIndent,
        Self::MappingNotAllowed,
        Self::ListNotAllowed,
        Self::BadStart,
        Self::KeyExpected,
        Self::Syntax,
        Self::JsonSyntax,
        Self::IntegerTooLarge,
        Self::UnknownTag,
        Self::UnusualCharacter,
        Self::MergeOverwrites,
        Self::IgnoredAfterEnd,
        Self::NotAnObject,
    ];

    /// Whether the text could be read all the same.
    pub fn severity(self) -> Severity {
        match self {
            Self::IntegerTooLarge
            | Self::UnknownTag
            | Self::MergeOverwrites
            | Self::IgnoredAfterEnd
            | Self::NotAnObject => Severity::Warning,
            Self::UnusualCharacter => Severity::Advice,
            _ => Severity::Error,
        }
    }
}

/// One thing that a reader says about one place of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What.
    pub code: Code,
    /// Where.
    pub at: Position,
    /// The other place that it is about (the first of two equal keys).
    pub related: Option<Position>,
    /// Arguments of the message. `line` and `column` are those of `at` and need not be repeated here.
    pub args: Args,
    /// The field it is about, from the document's root, when it is about one.
    pub path: Option<Path>,
}

impl Problem {
    /// A problem at a byte offset; line and column are filled in by [`Problem::locate`].
    pub fn at(code: Code, offset: usize) -> Self {
        Self { code, at: Position::offset(offset), related: None, args: Args::new(), path: None }
    }

    /// With an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// With the place of the other half.
    #[must_use]
    pub fn related(mut self, offset: usize) -> Self {
        self.related = Some(Position::offset(offset));
        self
    }

    /// With the field it is about.
    #[must_use]
    pub fn path(mut self, path: Path) -> Self {
        self.path = Some(path);
        self
    }

    /// Fills in lines and columns; `text` is what the offsets count in. The related line becomes the argument
    /// `line`.
    #[must_use]
    pub fn locate(mut self, text: &str) -> Self {
        self.at = Position::of(text, self.at.offset);
        if let Some(related) = &mut self.related {
            *related = Position::of(text, related.offset);
            self.args.insert("line", related.line.into());
        }
        self
    }

    /// Moves the place from a chunk's text into the whole text that the chunk starts in at `base`.
    #[must_use]
    pub fn shift(mut self, base: Position) -> Self {
        self.at = self.at.shift(base);
        if let Some(related) = &mut self.related {
            *related = related.shift(base);
            self.args.insert("line", related.line.into());
        }
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.at.line, self.at.column, self.code.as_str())?;
        for (name, value) in &self.args {
            match value {
                Arg::Text(text) => write!(f, " {name}={text}")?,
                Arg::Number(number) => write!(f, " {name}={number}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
