//! Cutting a stream into documents, where kubectl cuts it: at every line that begins with `---`.

use std::ops::Range;

use crate::problem::{Code, Problem};

/// Where one document of a stream stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The `---` line before it, with its line end (the text before the first document when it begins with one).
    pub separator: Range<usize>,
    /// The document's text.
    pub body: Range<usize>,
}

/// Cuts the text from byte `from` on. There is always at least one piece; each may be empty.
pub fn split(text: &str, from: usize) -> Result<Vec<Piece>, Problem> {
    let mut pieces = Vec::new();
    let mut separator = from..from;
    let mut body = from;
    let mut line = from;
    while line < text.len() {
        let next = text[line..].find('\n').map_or(text.len(), |newline| line + newline + 1);
        if let Some(rest) = text[line..next].strip_prefix("---") {
            let rest = rest.trim();
            if !rest.is_empty() && !rest.starts_with('#') {
                return Err(Problem::at(Code::BadSeparator, line + 3).arg("text", rest));
            }
            if line > from {
                pieces.push(Piece { separator, body: body..line });
            }
            separator = line..next;
            body = next;
        }
        line = next;
    }
    pieces.push(Piece { separator, body: body..text.len() });
    Ok(pieces)
}

/// Whether kubectl tries a stream as JSON first: its first character, within the first 4096 bytes, is `{`.
pub fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with('{') && text.len() - text.trim_start().len() < 4096
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(text: &str) -> Vec<&str> {
        split(text, 0).unwrap().into_iter().map(|piece| &text[piece.body]).collect()
    }

    #[test]
    fn separators_may_carry_comments_and_documents_may_be_empty() {
        assert_eq!(bodies("a: 1\n"), ["a: 1\n"]);
        assert_eq!(bodies("--- # first\na: 1\n---\n---   \nb: 2"), ["a: 1\n", "", "b: 2"]);
        assert_eq!(bodies("# head\n---\r\na: 1\r\n"), ["# head\n", "a: 1\r\n"]);
        assert_eq!(bodies(""), [""]);
        assert_eq!(bodies("a: 1\n---"), ["a: 1\n", ""]);
    }

    #[test]
    fn nothing_is_lost_between_the_pieces() {
        let text = "# x\n--- # y\na: 1\n---\n";
        let mut joined = String::new();
        for piece in split(text, 0).unwrap() {
            joined.push_str(&text[piece.separator]);
            joined.push_str(&text[piece.body]);
        }
        assert_eq!(joined, text);
    }

    #[test]
    fn content_on_the_separator_line_is_refused_as_kubectl_does() {
        let problem = split("a: 1\n--- {b: 2}\n", 0).unwrap_err();
        assert_eq!((problem.code, problem.at.offset), (Code::BadSeparator, 8));
    }
}
