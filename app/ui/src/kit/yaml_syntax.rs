//! The little that a reader's eye needs of YAML: keys, comments, everything else.
//!
//! This is for colours only and reads nothing into values; the manifest crate owns the meaning.

use egui::text::{LayoutJob, TextFormat};

use super::tokens::{Tokens, font};

/// Height of a line of code in points.
pub const LINE: f32 = 20.0;

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A key, without its colon.
    Key,
    /// A comment from its `#`.
    Comment,
    /// Everything else.
    Plain,
}

/// Follows block scalars from line to line: their text holds no keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scanner {
    /// Indentation of the line that opened a block scalar.
    block: Option<usize>,
}

impl Scanner {
    /// Splits a line into pieces (byte ranges that cover it).
    pub fn line(&mut self, line: &str) -> Vec<(Piece, std::ops::Range<usize>)> {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let blank = line.trim().is_empty();
        if let Some(opened) = self.block {
            if blank || indent > opened {
                return vec![(Piece::Plain, 0..line.len())];
            }
            self.block = None;
        }
        let comment = comment_start(line).unwrap_or(line.len());
        let mut pieces = Vec::with_capacity(4);
        let start = key_start(line, indent);
        let end = key_end(&line[..comment], start);
        if let Some(end) = end {
            pieces.push((Piece::Plain, 0..start));
            pieces.push((Piece::Key, start..end));
            pieces.push((Piece::Plain, end..comment));
        } else {
            pieces.push((Piece::Plain, 0..comment));
        }
        if comment < line.len() {
            pieces.push((Piece::Comment, comment..line.len()));
        }
        if opens_block(&line[..comment]) {
            // `- |` and `key: |` count from the key or the dash.
            self.block = Some(if end.is_some() { start } else { indent });
        }
        pieces.retain(|(_, range)| !range.is_empty());
        pieces
    }
}

/// Behind `- ` once or more.
fn key_start(line: &str, indent: usize) -> usize {
    let mut start = indent;
    while let Some(rest) = line[start..].strip_prefix("- ") {
        start = line.len() - rest.trim_start_matches(' ').len();
    }
    start
}

/// The end of a key that begins at `start`, before its colon.
fn key_end(line: &str, start: usize) -> Option<usize> {
    let rest = line.get(start..)?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    let from = match quote {
        Some(q) => 1 + rest[1..].find(q)? + 1,
        None => 0,
    };
    let colon = rest[from..].match_indices(':').find_map(|(i, _)| {
        let after = &rest[from + i + 1..];
        (after.is_empty() || after.starts_with([' ', '\r'])).then_some(from + i)
    })?;
    // With a quote the colon follows it at once; `{a: b}` and `[a: b]` are values.
    let plain_ok = quote.is_some() || !rest.starts_with(['{', '[', '#', '&', '*', '!']);
    (colon > 0 && plain_ok).then_some(start + colon)
}

/// A `#` at the start or behind white space, outside quotes.
fn comment_start(line: &str) -> Option<usize> {
    let (mut single, mut double, mut before) = (false, false, ' ');
    for (i, c) in line.char_indices() {
        match c {
            '\'' if !double => single = !single,
            '"' if !single && before != '\\' => double = !double,
            '#' if !single && !double && before.is_whitespace() => return Some(i),
            _ => {}
        }
        before = c;
    }
    None
}

fn opens_block(line: &str) -> bool {
    let last = line.trim_end().rsplit(' ').next().unwrap_or("");
    let mut chars = last.chars();
    matches!(chars.next(), Some('|' | '>')) && chars.all(|c| c.is_ascii_digit() || c == '+' || c == '-')
}

/// A whole text with its colours; never wraps.
pub fn highlight(text: &str, t: &Tokens) -> LayoutJob {
    let mut job = LayoutJob { text: String::with_capacity(text.len()), ..LayoutJob::default() };
    let mut scanner = Scanner::default();
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            job.append("\n", 0.0, format(Piece::Plain, t));
        }
        append_line(&mut job, &mut scanner, line, t);
    }
    job.wrap.max_width = f32::INFINITY;
    job
}

/// One line with its colours.
pub fn append_line(job: &mut LayoutJob, scanner: &mut Scanner, line: &str, t: &Tokens) {
    for (piece, range) in scanner.line(line) {
        job.append(&line[range], 0.0, format(piece, t));
    }
}

fn format(piece: Piece, t: &Tokens) -> TextFormat {
    let color = match piece {
        Piece::Key => t.accent,
        Piece::Comment => t.text3,
        Piece::Plain => t.text,
    };
    TextFormat { line_height: Some(LINE), ..TextFormat::simple(font::code(), color) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<&str> {
        let mut scanner = Scanner::default();
        let mut out = Vec::new();
        for line in text.split('\n') {
            for (piece, range) in scanner.line(line) {
                if piece == Piece::Key {
                    out.push(&line[range]);
                }
            }
        }
        out
    }

    #[test]
    fn keys_are_found_where_yaml_has_them() {
        assert_eq!(keys("a: 1\n  b:\n- c: x\n  - - d: y"), ["a", "b", "c", "d"]);
        assert_eq!(keys("app.kubernetes.io/name: x\n\"q: k\": v"), ["app.kubernetes.io/name", "\"q: k\""]);
        assert_eq!(keys("image: registry:5000/a:1"), ["image"]);
        assert_eq!(keys("- registry:5000/a\n{a: b}\n[x: y]\n# c: d\n: x"), Vec::<&str>::new());
    }

    #[test]
    fn a_block_scalar_holds_no_keys() {
        assert_eq!(keys("run: |-\n  echo: hi\n\n  b: c\nnext: 1"), ["run", "next"]);
        assert_eq!(keys("- run: >2\n    a: b\n  other: 1"), ["run", "other"]);
    }

    #[test]
    fn a_comment_begins_behind_white_space_only() {
        let mut scanner = Scanner::default();
        let pieces = scanner.line("a: b#c # d");
        assert_eq!(pieces.last(), Some(&(Piece::Comment, 7..10)));
        assert!(!scanner.line("a: \"x # y\"").iter().any(|p| p.0 == Piece::Comment));
    }

    #[test]
    fn pieces_cover_the_text() {
        let text = "a: 1 # x\n- \"b\": 'c'\n\ttab: 1\n가: 나\r\n";
        assert_eq!(highlight(text, &super::super::tokens::LIGHT).text, text);
    }
}
