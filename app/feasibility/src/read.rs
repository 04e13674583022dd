//! Large JSON dumps, read object by object: a list is cut at its items without a tree of the whole.

use std::io::{self, Read};
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::index::Index;
use crate::snapshot::{ObjectKind, Snapshot};

/// Bytes asked of the reader at a time.
const BLOCK: usize = 1 << 20;
/// How a gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// An object larger than this is not one of Kubernetes'.
const LARGEST_OBJECT: usize = 64 << 20;

/// Why a dump could not be read. What was wrong with single objects is in [`Snapshot::skipped`] instead.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The reader failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Not JSON from this byte on.
    #[error("not JSON at byte {0}")]
    NotJson(u64),
    /// The text ends inside an object.
    #[error("the text ends inside an object")]
    Cut,
    /// One object is absurdly large.
    #[error("an object is larger than 64 MiB")]
    TooLarge,
}

impl Snapshot {
    /// Reads objects or lists as JSON, one after another, as `kubectl get … -o json` prints them.
    pub fn from_json(bytes: &[u8]) -> Result<Arc<Self>, ReadError> {
        Self::from_reader(bytes)
    }

    /// As [`Self::from_json`], from a file or a pipe, plain or compressed by gzip. Memory does not grow with the
    /// input's size.
    pub fn from_reader(reader: impl Read) -> Result<Arc<Self>, ReadError> {
        let mut index = Index::new();
        index.read_json(reader)?;
        Ok(index.snapshot())
    }
}

impl Index {
    /// Applies every object of a JSON text, plain or compressed by gzip: objects, `List`s and typed lists, one after
    /// another.
    pub fn read_json(&mut self, mut reader: impl Read) -> Result<(), ReadError> {
        let mut start = Vec::new();
        reader.by_ref().take(2).read_to_end(&mut start)?;
        let compressed = start == GZIP;
        let whole = io::Cursor::new(start).chain(reader);
        if compressed {
            self.read_plain(flate2::read::MultiGzDecoder::new(whole))
        } else {
            self.read_plain(whole)
        }
    }

    fn read_plain(&mut self, reader: impl Read) -> Result<(), ReadError> {
        let mut window = Window::new(reader);
        while window.skip_space()? {
            self.read_document(&mut window)?;
        }
        Ok(())
    }

    /// One top-level value. Its members are gone through one by one, so that `items` can be cut.
    fn read_document<R: Read>(&mut self, window: &mut Window<R>) -> Result<(), ReadError> {
        if window.peek()? != Some(b'{') {
            return Err(window.not_json());
        }
        // As long as no `items` is met the object is kept whole: it may be a single one.
        window.mark();
        window.advance(1);
        let (mut api_version, mut kind) = (String::new(), String::new());
        let mut listed = false;
        let mut metadata = String::new();
        loop {
            window.skip_space()?;
            match window.peek()? {
                Some(b'}') => {
                    window.advance(1);
                    break;
                }
                Some(b',') => window.advance(1),
                Some(b'"') => {
                    let name = window.value_text()?;
                    window.expect_colon()?;
                    let is_list = window.peek()? == Some(b'[');
                    if name == "\"items\"" && is_list {
                        if !listed {
                            listed = true;
                            window.unmark();
                        }
                        self.read_items(window, &api_version, kind.strip_suffix("List").unwrap_or_default())?;
                    } else if name == "\"kind\"" || name == "\"apiVersion\"" {
                        let text = window.value_text()?;
                        let text = serde_json::from_str(&text).unwrap_or_default();
                        if name == "\"kind\"" { kind = text } else { api_version = text }
                    } else if name == "\"metadata\"" && (listed || kind.ends_with("List")) {
                        metadata = window.value_text()?;
                    } else {
                        window.skip_value()?;
                    }
                }
                Some(_) => return Err(window.not_json()),
                None => return Err(ReadError::Cut),
            }
        }
        if listed {
            if let Ok(metadata) = serde_json::from_str::<serde_json::Value>(&metadata) {
                self.note_listed_kinds(&metadata);
            }
            self.note_list(&api_version, kind.strip_suffix("List").unwrap_or_default());
        } else {
            let object = window.marked().to_vec();
            window.unmark();
            self.take_bytes(&object, "", "");
        }
        Ok(())
    }

    fn read_items<R: Read>(
        &mut self,
        window: &mut Window<R>,
        api_version: &str,
        item_kind: &str,
    ) -> Result<(), ReadError> {
        window.advance(1); // the bracket
        loop {
            window.skip_space()?;
            match window.peek()? {
                Some(b']') => {
                    window.advance(1);
                    return Ok(());
                }
                Some(b',') => window.advance(1),
                Some(_) => {
                    window.mark();
                    window.skip_value()?;
                    self.take_bytes(window.marked(), api_version, item_kind);
                    window.unmark();
                }
                None => return Err(ReadError::Cut),
            }
        }
    }

    /// Applies one object. The items of a typed list do not say what they are: then the list's word counts.
    fn take_bytes(&mut self, bytes: &[u8], list_api_version: &str, list_kind: &str) {
        let head = Head::read(bytes);
        let kind = head.kind.as_deref().unwrap_or(list_kind);
        let api_version = head.api_version.as_deref().unwrap_or(list_api_version);
        let Some(found) = ObjectKind::find(api_version, kind) else {
            return self.skip_kind(kind);
        };
        if let Err(message) = self.take(found, bytes) {
            let name =
                serde_json::from_slice::<Named>(bytes).map(|named| named.metadata.name).unwrap_or_default();
            self.skip_broken(kind, name, message);
        }
    }
}

#[derive(serde::Deserialize, Default)]
struct Named {
    #[serde(default)]
    metadata: NamedMeta,
}

#[derive(serde::Deserialize, Default)]
struct NamedMeta {
    #[serde(default)]
    name: String,
}

/// What an object says about itself, read no further than needed.
#[derive(Default)]
struct Head {
    api_version: Option<String>,
    kind: Option<String>,
}

impl Head {
    fn read(bytes: &[u8]) -> Self {
        let mut head = Self::default();
        // An error is either ours, to stop early, or the same that decoding the object will tell.
        let _ = HeadSeed(&mut head).deserialize(&mut serde_json::Deserializer::from_slice(bytes));
        head
    }
}

struct HeadSeed<'h>(&'h mut Head);

impl<'de> DeserializeSeed<'de> for HeadSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for HeadSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match &*name {
                "kind" => self.0.kind = map.next_value()?,
                "apiVersion" => self.0.api_version = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            if self.0.kind.is_some() && self.0.api_version.is_some() {
                return Err(serde::de::Error::custom("enough"));
            }
        }
        Ok(())
    }
}

/// A moving window over a byte stream, which keeps what was marked.
struct Window<R> {
    reader: R,
    buffer: Vec<u8>,
    /// Where in the buffer the next byte stands, and where the filled part ends.
    at: usize,
    end: usize,
    mark: Option<usize>,
    /// How many bytes were dropped before the buffer's first.
    dropped: u64,
}

impl<R: Read> Window<R> {
    fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), at: 0, end: 0, mark: None, dropped: 0 }
    }

    /// Reads on. Returns whether there was more.
    fn fill(&mut self) -> Result<bool, ReadError> {
        let keep = self.mark.unwrap_or(self.at);
        if self.end - keep > LARGEST_OBJECT {
            return Err(ReadError::TooLarge);
        }
        if keep > 0 {
            self.buffer.copy_within(keep..self.end, 0);
            self.at -= keep;
            self.end -= keep;
            self.mark = self.mark.map(|_| 0);
            self.dropped += keep as u64;
        }
        if self.buffer.len() < self.end + BLOCK {
            self.buffer.resize(self.end + BLOCK, 0);
        }
        loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Ok(0) => return Ok(false),
                Ok(count) => {
                    self.end += count;
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, ReadError> {
        if self.at == self.end && !self.fill()? {
            return Ok(None);
        }
        Ok(Some(self.buffer[self.at]))
    }

    fn advance(&mut self, count: usize) {
        self.at += count;
    }

    fn not_json(&self) -> ReadError {
        ReadError::NotJson(self.dropped + self.at as u64)
    }

    fn mark(&mut self) {
        self.mark = Some(self.at);
    }

    fn unmark(&mut self) {
        self.mark = None;
    }

    fn marked(&self) -> &[u8] {
        &self.buffer[self.mark.unwrap_or(self.at)..self.at]
    }

    /// Skips white space (and a byte order mark). Returns whether anything follows.
    fn skip_space(&mut self) -> Result<bool, ReadError> {
        while let Some(byte) = self.peek()? {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' | 0xEF | 0xBB | 0xBF => self.at += 1,
                _ => return Ok(true),
            }
        }
        Ok(false)
    }

    fn expect_colon(&mut self) -> Result<(), ReadError> {
        self.skip_space()?;
        match self.peek()? {
            Some(b':') => self.at += 1,
            Some(_) => return Err(self.not_json()),
            None => return Err(ReadError::Cut),
        }
        self.skip_space()?;
        Ok(())
    }

    /// Skips one value and returns its text. For short ones only: it is copied.
    fn value_text(&mut self) -> Result<String, ReadError> {
        let outer = self.mark;
        if outer.is_none() {
            self.mark = Some(self.at);
        }
        let before = self.at - self.mark.unwrap_or(self.at);
        self.skip_value()?;
        let start = self.mark.unwrap_or(self.at) + before;
        let text = String::from_utf8_lossy(&self.buffer[start..self.at]).into_owned();
        if outer.is_none() {
            self.mark = None;
        }
        Ok(text)
    }

    /// Skips one value by counting brackets outside strings. Whether it is well-formed inside is left to the decoder.
    fn skip_value(&mut self) -> Result<(), ReadError> {
        let mut depth = 0_u32;
        loop {
            let Some(byte) = self.peek()? else { return Err(ReadError::Cut) };
            match byte {
                b'"' => {
                    self.skip_string()?;
                    if depth == 0 {
                        return Ok(());
                    }
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    if depth == 0 {
                        return Err(self.not_json());
                    }
                    depth -= 1;
                    self.at += 1;
                    if depth == 0 {
                        return Ok(());
                    }
                }
                b',' | b':' if depth == 0 => return Err(self.not_json()),
                _ if depth == 0 => return self.skip_word(),
                _ => self.skip_plain(),
            }
        }
    }

    /// Skips bytes that neither open nor close anything.
    fn skip_plain(&mut self) {
        let rest = &self.buffer[self.at..self.end];
        let plain =
            rest.iter().position(|b| matches!(b, b'"' | b'{' | b'}' | b'[' | b']')).unwrap_or(rest.len());
        self.at += plain;
    }

    /// Skips a number, `true`, `false` or `null`.
    fn skip_word(&mut self) -> Result<(), ReadError> {
        let mut length = 0;
        while let Some(byte) = self.peek()? {
            if !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')) {
                break;
            }
            length += 1;
            self.at += 1;
        }
        if length == 0 { Err(self.not_json()) } else { Ok(()) }
    }

    fn skip_string(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        loop {
            let rest = &self.buffer[self.at..self.end];
            match memchr::memchr2(b'"', b'\\', rest) {
                Some(offset) if rest[offset] == b'"' => {
                    self.at += offset + 1;
                    return Ok(());
                }
                Some(offset) => {
                    self.at += offset + 1;
                    // Whatever is escaped does not end the string.
                    if self.peek()?.is_none() {
                        return Err(ReadError::Cut);
                    }
                    self.at += 1;
                }
                None => {
                    self.at = self.end;
                    if !self.fill()? {
                        return Err(ReadError::Cut);
                    }
                }
            }
        }
    }
}
