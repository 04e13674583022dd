//! From bytes to text: byte order marks, UTF-16, and a guess where it is neither.

use encoding_rs::{EUC_KR, Encoding as Table, SHIFT_JIS};

use crate::problem::{Code, Problem};

/// How a file's text is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Encoding {
    /// UTF-8 without a mark.
    #[default]
    Utf8,
    /// UTF-8 behind a byte order mark.
    Utf8Mark,
    /// UTF-16, low byte first, behind a mark.
    Utf16Le,
    /// UTF-16, high byte first, behind a mark.
    Utf16Be,
    /// The Korean code page 949. Only read when asked for; written as UTF-8, which is what kubectl reads.
    Cp949,
    /// Japanese Shift_JIS. Only read when asked for; written as UTF-8.
    ShiftJis,
}

impl Encoding {
    /// The name by which users know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 | Self::Utf8Mark => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Cp949 => "CP949",
            Self::ShiftJis => "Shift_JIS",
        }
    }

    /// The bytes of a text in this encoding (UTF-8 for the old code pages).
    pub fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 | Self::Cp949 | Self::ShiftJis => text.as_bytes().to_vec(),
            Self::Utf8Mark => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            Self::Utf16Le => {
                [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
            }
            Self::Utf16Be => {
                [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
            }
        }
    }
}

/// Reads bytes as text. What has no mark must be UTF-8; anything else is an error that names a likely encoding.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), Problem> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok((utf8(rest)?.to_owned(), Encoding::Utf8Mark));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Ok((utf16(rest, u16::from_le_bytes)?, Encoding::Utf16Le));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return Ok((utf16(rest, u16::from_be_bytes)?, Encoding::Utf16Be));
    }
    Ok((utf8(bytes)?.to_owned(), Encoding::Utf8))
}

/// Reads bytes in an encoding that the user chose; what does not fit becomes U+FFFD.
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> Result<String, Problem> {
    Ok(match encoding {
        Encoding::Cp949 => EUC_KR.decode_without_bom_handling(bytes).0.into_owned(),
        Encoding::ShiftJis => SHIFT_JIS.decode_without_bom_handling(bytes).0.into_owned(),
        _ => decode(bytes)?.0,
    })
}

fn utf8(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = &bytes[..error.valid_up_to()];
        let before = std::str::from_utf8(good).unwrap_or_default();
        let mut problem = Problem::at(Code::NotUtf8, good.len()).locate(before);
        problem.args.insert("guess", guess(bytes).map_or("", Encoding::name).into());
        problem
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Problem> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text = String::with_capacity(bytes.len());
    let bad = |text: &str| Problem::at(Code::NotUtf8, text.len()).arg("guess", "").locate(text);
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(char) => text.push(char),
            Err(_) => return Err(bad(&text)),
        }
    }
    if rest.is_empty() { Ok(text) } else { Err(bad(&text)) }
}

/// Which encoding bytes that are not UTF-8 are most likely in.
pub fn guess(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(64 * 1024)];
    // YAML is mostly ASCII, so UTF-16 without a mark is half zero bytes.
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(1) * 4 > sample.len() {
        return Some(Encoding::Utf16Le);
    }
    if zeros(0) * 4 > sample.len() {
        return Some(Encoding::Utf16Be);
    }
    let score = |table: &'static Table, common: fn(char) -> bool| {
        let text = table.decode_without_bom_handling(sample).0;
        text.chars()
            .filter(|char| !char.is_ascii())
            .map(|char| if common(char) { 1 } else { -1 })
            .sum::<i64>()
    };
    // Either reads the other's bytes as something: as syllables that hardly any word has, as half-width kana.
    let korean = score(EUC_KR, |char| {
        ('\u{AC00}'..='\u{D7A3}').contains(&char) && {
            let mut letters = [0; 4];
            let (bytes, _, _) = EUC_KR.encode(char.encode_utf8(&mut letters));
            // The 2,350 syllables of KS X 1001; the code page added the rest.
            matches!(bytes.as_ref(), [0xB0..=0xC8, 0xA1..=0xFE])
        }
    });
    let japanese = score(SHIFT_JIS, |char| {
        ('\u{3000}'..='\u{30FF}').contains(&char) || ('\u{4E00}'..='\u{9FFF}').contains(&char)
    });
    match (korean, japanese) {
        (..=0, ..=0) => None,
        (korean, japanese) if korean >= japanese => Some(Encoding::Cp949),
        _ => Some(Encoding::ShiftJis),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_recognised_and_written_back() {
        for encoding in [Encoding::Utf8, Encoding::Utf8Mark, Encoding::Utf16Le, Encoding::Utf16Be] {
            let bytes = encoding.encode("이름: 값 😀\n");
            assert_eq!(decode(&bytes).unwrap(), ("이름: 값 😀\n".to_owned(), encoding));
        }
    }

    #[test]
    fn an_old_code_page_is_named_with_the_place_of_its_first_byte() {
        let (korean, _, _) = EUC_KR.encode("a: 1\nname: 학습 작업입니다\n");
        let problem = decode(&korean).unwrap_err();
        assert_eq!((problem.code, problem.at.line, problem.at.column), (Code::NotUtf8, 2, 7));
        assert_eq!(problem.args["guess"], "CP949".into());
        let (japanese, _, _) = SHIFT_JIS.encode("name: 学習ジョブです\n");
        assert_eq!(decode(&japanese).unwrap_err().args["guess"], "Shift_JIS".into());
        assert_eq!(decode_as(&japanese, Encoding::ShiftJis).unwrap(), "name: 学習ジョブです\n");
        let halves: Vec<u8> = "a: 1\n".encode_utf16().flat_map(u16::to_le_bytes).chain([0xFF]).collect();
        assert_eq!(decode(&halves).unwrap_err().args["guess"], "UTF-16".into());
    }
}
