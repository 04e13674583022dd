//! Small things the builder asks: places, tags, base64, and what the parser's errors mean.

use granit_parser::{ErrorKind, ScanError};

use crate::problem::{Code, Problem};

pub(super) fn offset(mark: &granit_parser::Marker) -> usize {
    mark.byte_offset().unwrap_or(mark.index())
}

/// `int` of `!!int`, `!<tag:yaml.org,2002:int>`; `None` for a tag of somebody else's.
pub(super) fn core_tag(tag: &granit_parser::Tag) -> Option<String> {
    let full = format!("{}{}", tag.handle(), tag.suffix());
    full.strip_prefix("tag:yaml.org,2002:").map(str::to_owned)
}

/// The bytes of a base64 text with `=` at its end; line breaks are passed over.
pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
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

pub(super) fn scan_problem(text: &str, error: &ScanError) -> Problem {
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
