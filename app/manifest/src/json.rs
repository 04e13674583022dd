//! Reading JSON with the place of every value.

use std::sync::Arc;

use hapju_model::tree::Number;
use hapju_model::{Object, Path, Step, Value};

use crate::problem::{Code, Problem};
use crate::read::{Doc, Interner, Limits};
use crate::span::{Node, Span, Style};

/// Reads one JSON value that begins at or after byte `from`; returns it with the byte after it. Places are offsets
/// into `text`.
pub(crate) fn read(text: &str, from: usize, limits: &Limits) -> Result<(Doc, usize), Problem> {
    let mut reader = Json {
        text,
        bytes: text.as_bytes(),
        at: from,
        limits,
        path: Vec::new(),
        warnings: Vec::new(),
        names: Interner::default(),
    };
    reader.space();
    let (value, root) = reader.value(Span::default())?;
    let doc = Doc { value, root, warnings: reader.warnings };
    Ok((doc, reader.at))
}

struct Json<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    limits: &'t Limits,
    path: Vec<Step>,
    warnings: Vec<Problem>,
    names: Interner,
}

impl Json<'_> {
    fn space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn bad<T>(at: usize) -> Result<T, Problem> {
        Err(Problem::at(Code::JsonSyntax, at))
    }

    fn value(&mut self, key: Span) -> Result<(Value, Node), Problem> {
        let start = self.at;
        let value = match self.bytes.get(start) {
            Some(b'{') => return self.object(key),
            Some(b'[') => return self.array(key),
            Some(b'"') => {
                let text = self.string()?;
                let node = Node::leaf(key, Span::new(start, self.at), Style::DoubleQuoted);
                return Ok((Value::string(text), node));
            }
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => return Self::bad(start),
        };
        Ok((value, Node::leaf(key, Span::new(start, self.at), Style::Plain)))
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Problem> {
        if self.text[self.at..].starts_with(word) {
            self.at += word.len();
            Ok(value)
        } else {
            Self::bad(self.at)
        }
    }

    fn number(&mut self) -> Result<Value, Problem> {
        let start = self.at;
        let digits = |reader: &mut Self| {
            let from = reader.at;
            while reader.bytes.get(reader.at).is_some_and(u8::is_ascii_digit) {
                reader.at += 1;
            }
            reader.at - from
        };
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let zero = self.bytes.get(self.at) == Some(&b'0');
        let whole = digits(self);
        if whole == 0 || (zero && whole > 1) {
            return Self::bad(start);
        }
        let mut integer = true;
        if self.bytes.get(self.at) == Some(&b'.') {
            integer = false;
            self.at += 1;
            if digits(self) == 0 {
                return Self::bad(self.at);
            }
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            integer = false;
            self.at += 1;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if digits(self) == 0 {
                return Self::bad(self.at);
            }
        }
        let word = &self.text[start..self.at];
        if integer {
            if let Ok(number) = word.parse::<i64>() {
                return Ok(Value::int(number));
            }
            let problem = Problem::at(Code::IntegerTooLarge, start)
                .arg("digits", word)
                .path(Path::from(self.path.clone()));
            self.warnings.push(problem);
            if let Ok(number) = word.parse::<u64>() {
                return Ok(Value::Number(Number::from(number)));
            }
        }
        match word.parse::<f64>().ok().and_then(Number::from_f64) {
            Some(number) => Ok(Value::Number(number)),
            None => Err(Problem::at(Code::NotFinite, start).arg("text", word)),
        }
    }

    fn string(&mut self) -> Result<String, Problem> {
        let open = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let run = self.at;
            while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1F)) {
                self.at += 1;
            }
            text.push_str(&self.text[run..self.at]);
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Self::bad(self.at),
                None => return Err(Problem::at(Code::UnclosedQuote, open)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Problem> {
        let start = self.at;
        self.at += 2;
        Ok(match self.bytes.get(start + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let Some(high) = self.hex() else { return Err(Problem::at(Code::BadEscape, start)) };
                if (0xD800..0xDC00).contains(&high) && self.text[self.at..].starts_with("\\u") {
                    let back = self.at;
                    self.at += 2;
                    match self.hex() {
                        Some(low) if (0xDC00..0xE000).contains(&low) => {
                            let code = 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                            return Ok(char::from_u32(code).unwrap_or('\u{FFFD}'));
                        }
                        _ => self.at = back,
                    }
                }
                // Half of a pair: replaced, as Go's reader does.
                char::from_u32(high).unwrap_or('\u{FFFD}')
            }
            _ => return Err(Problem::at(Code::BadEscape, start)),
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let code =
            digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())??;
        self.at += 4;
        Some(code)
    }

    fn enter(&self, at: usize) -> Result<(), Problem> {
        if self.path.len() >= self.limits.depth {
            return Err(Problem::at(Code::TooDeep, at).arg("limit", self.limits.depth));
        }
        Ok(())
    }

    fn array(&mut self, key: Span) -> Result<(Value, Node), Problem> {
        let start = self.at;
        self.enter(start)?;
        self.at += 1;
        let (mut items, mut children) = (Vec::new(), Vec::new());
        self.space();
        if self.bytes.get(self.at) == Some(&b']') {
            self.at += 1;
        } else {
            loop {
                self.space();
                self.path.push(Step::Index(items.len()));
                let (value, node) = self.value(Span::default())?;
                self.path.pop();
                items.push(value);
                children.push(node);
                if self.close(start, b']')? {
                    break;
                }
            }
        }
        let mut node = Node::leaf(key, Span::new(start, self.at), Style::FlowSequence);
        node.children = children;
        Ok((items.into_iter().collect(), node))
    }

    /// After an item: whether the list ends here (else a comma was read).
    fn close(&mut self, open: usize, close: u8) -> Result<bool, Problem> {
        self.space();
        match self.bytes.get(self.at) {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if *byte == close => {
                self.at += 1;
                Ok(true)
            }
            Some(_) => Self::bad(self.at),
            None => Err(Problem::at(Code::UnclosedBracket, open)),
        }
    }

    fn object(&mut self, key: Span) -> Result<(Value, Node), Problem> {
        let start = self.at;
        self.enter(start)?;
        self.at += 1;
        let (mut entries, mut children) = (Vec::new(), Vec::new());
        let mut seen = crate::read::Seen::default();
        self.space();
        if self.bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
        } else {
            loop {
                self.space();
                let at = self.at;
                if self.bytes.get(at) != Some(&b'"') {
                    return Self::bad(at);
                }
                let name = self.string()?;
                let name = self.names.intern(&name);
                let span = Span::new(at, self.at);
                if let Some(first) = seen.insert(&name, &entries, span.start) {
                    return Err(Problem::at(Code::EqualKeys, at).arg("key", &*name).related(first as usize));
                }
                self.space();
                if self.bytes.get(self.at) != Some(&b':') {
                    return Self::bad(self.at);
                }
                self.at += 1;
                self.space();
                self.path.push(Step::Key(name.clone()));
                let (value, node) = self.value(span)?;
                self.path.pop();
                entries.push((name, value));
                children.push(node);
                if self.close(start, b'}')? {
                    break;
                }
            }
        }
        let mut node = Node::leaf(key, Span::new(start, self.at), Style::FlowMapping);
        node.children = children;
        Ok((Value::Object(Arc::new(Object::from_unique(entries))), node))
    }
}
