//! From what a person typed to a value of the tree, and back.
//!
//! Called when an input is committed, never while an input method is composing. What can't be read is an
//! [`InputError`], whose code is a finding's: a form may keep the text and show the error, or write the text as it is
//! ([`typed`]) so that it is marked everywhere as the finding of the same code.

use crate::fields::Input;
use crate::finding::Args;
use crate::names::Syntax;
use crate::quantity::Quantity;
use crate::tree::Value;

/// Why a text is no value of its field.
#[derive(Clone, Debug, PartialEq)]
pub struct InputError {
    /// The code of the finding that the same text in a file would be: `finding-CODE` in `locales/`.
    pub code: &'static str,
    /// Arguments of its message, without `field`, which the form knows.
    pub args: Args,
}

impl InputError {
    fn new(code: &'static str, text: &str) -> Self {
        Self { code, args: Args::from([("value", text.into())]) }
    }
}

/// Reads a text. Nothing typed is `Ok(None)`: the field is taken out. Ranges, name syntaxes and choices are not
/// judged here but by the findings, so that a wrong but writable value stays visible.
/// Inputs that aren't one text (lists, maps, editors) give the text itself.
pub fn parse(input: &Input, text: &str) -> Result<Option<Value>, InputError> {
    let text = typed(input, text);
    if text.is_empty() {
        return Ok(None);
    }
    match input {
        Input::Integer { .. } | Input::Duration { .. } => text
            .parse::<i64>()
            .map(|number| Some(Value::int(number)))
            .map_err(|_| InputError::new("not-integer", &text)),
        Input::Quantity(_) => quantity(&text).map(Some),
        Input::Bool => match &*text {
            "true" => Ok(Some(Value::Bool(true))),
            "false" => Ok(Some(Value::Bool(false))),
            _ => Err(InputError::new("not-boolean", &text)),
        },
        Input::FileMode => file_mode(&text).map(Some),
        Input::PortOrName => Ok(Some(text.parse::<i64>().map_or_else(|_| Value::string(text), Value::int))),
        _ => Ok(Some(Value::string(text))),
    }
}

/// The text as it is committed: numbers, quantities and names in ASCII without spaces around, free text untouched.
pub fn typed(input: &Input, text: &str) -> String {
    match input {
        // A path may hold any character but should not begin or end with a space from an input method.
        Input::Name(Syntax::MountPath | Syntax::SubPath) => text.trim().to_owned(),
        Input::Name(_)
        | Input::Integer { .. }
        | Input::Duration { .. }
        | Input::Quantity(_)
        | Input::Bool
        | Input::Switch { .. }
        | Input::Choice(_)
        | Input::FileMode
        | Input::PortOrName
        | Input::Editor(crate::fields::EditorId::Schedule) => narrow(text).trim().to_owned(),
        _ => text.to_owned(),
    }
}

/// Full-width forms as ASCII: `１００ｍ`, `：`, `－`, the long vowel mark and the minus sign as `-`, U+3000 as a space.
pub fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '\u{3000}' | '\u{00A0}' => ' ',
            'ー' | 'ｰ' | '−' | '‐' | '‑' | '–' => '-',
            '。' | '｡' => '.',
            other => other,
        })
        .collect()
}

/// A value as an input shows it: text as it is, a number in digits, nothing for `null`; mappings and lists in JSON.
pub fn format(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.to_string(),
        other => other.to_json().to_string(),
    }
}

/// As [`format`], in the way of the input: a file mode in octal.
pub fn format_as(input: &Input, value: &Value) -> String {
    match (input, value.as_i64()) {
        (Input::FileMode, Some(mode)) if mode >= 0 => format!("{mode:04o}"),
        _ => format(value),
    }
}

/// `0644`, `644` and `0o644` are the mode 420.
fn file_mode(text: &str) -> Result<Value, InputError> {
    let digits = text.strip_prefix("0o").or_else(|| text.strip_prefix("0O")).unwrap_or(text);
    i64::from_str_radix(digits, 8)
        .ok()
        .filter(|mode| (0..=0o777).contains(mode))
        .map(Value::int)
        .ok_or_else(|| InputError::new("bad-file-mode", text))
}

fn quantity(text: &str) -> Result<Value, InputError> {
    Quantity::parse(text).map(|_| Value::string(text)).map_err(|_| InputError::new("bad-quantity", text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Resource;
    use crate::tree;

    const COUNT: Input = Input::Integer { min: 0, max: 10 };

    #[test]
    fn full_width_digits_and_signs_become_ascii_when_committed() {
        assert_eq!(parse(&COUNT, "\u{3000}１６ ").unwrap(), Some(tree!(16)));
        assert_eq!(parse(&COUNT, "ー１").unwrap(), Some(tree!(-1)), "the range is the findings' to judge");
        assert_eq!(parse(&Input::Quantity(Resource::Cpu), "１００ｍ").unwrap(), Some(tree!("100m")));
        assert_eq!(parse(&Input::Name(Syntax::Label), "ｗｅｂー１").unwrap(), Some(tree!("web-1")));
        assert_eq!(
            parse(&Input::Name(Syntax::Image), "registry：5000／a").unwrap(),
            Some(tree!("registry:5000/a"))
        );
    }

    #[test]
    fn free_text_is_kept_as_typed() {
        let text = "언어 모델 학습　ー１００％ ";
        assert_eq!(parse(&Input::Text { chars: 10 }, text).unwrap(), Some(tree!(text)));
        assert_eq!(parse(&Input::Name(Syntax::MountPath), "/데이터/１ ").unwrap(), Some(tree!("/데이터/１")));
    }

    #[test]
    fn nothing_typed_takes_the_field_out() {
        for input in [COUNT, Input::Quantity(Resource::Memory), Input::Text { chars: 3 }, Input::FileMode] {
            assert_eq!(parse(&input, "").unwrap(), None);
        }
        assert_eq!(parse(&COUNT, " \u{3000}").unwrap(), None);
    }

    #[test]
    fn what_cannot_be_read_says_the_code_of_its_finding() {
        assert_eq!(parse(&COUNT, "many").unwrap_err().code, "not-integer");
        assert_eq!(parse(&COUNT, "1.5").unwrap_err().code, "not-integer");
        assert_eq!(parse(&Input::Quantity(Resource::Cpu), "100mi").unwrap_err().code, "bad-quantity");
        assert_eq!(parse(&Input::FileMode, "0o888").unwrap_err().code, "bad-file-mode");
        assert_eq!(parse(&Input::FileMode, "01000").unwrap_err().code, "bad-file-mode");
        assert_eq!(parse(&Input::Bool, "yes").unwrap_err().code, "not-boolean");
        let known: Vec<_> = crate::findings::FINDINGS.iter().map(|entry| entry.code).collect();
        for code in ["not-integer", "bad-quantity", "bad-file-mode", "not-boolean"] {
            assert!(known.contains(&code), "{code} has no message");
        }
    }

    #[test]
    fn a_file_mode_is_octal_on_screen_and_a_number_in_the_file() {
        assert_eq!(parse(&Input::FileMode, "0644").unwrap(), Some(tree!(420)));
        assert_eq!(parse(&Input::FileMode, "400").unwrap(), Some(tree!(256)));
        assert_eq!(format_as(&Input::FileMode, &tree!(420)), "0644");
        assert_eq!(
            format_as(&Input::FileMode, &tree!("0644")),
            "0644",
            "a text stays as it is, to be marked"
        );
    }

    #[test]
    fn a_target_port_is_a_number_or_a_name() {
        assert_eq!(parse(&Input::PortOrName, "８０").unwrap(), Some(tree!(80)));
        assert_eq!(parse(&Input::PortOrName, "http").unwrap(), Some(tree!("http")));
    }

    #[test]
    fn a_value_is_shown_as_it_would_be_typed() {
        for (value, text) in [
            (tree!(3), "3"),
            (tree!("100m"), "100m"),
            (tree!(true), "true"),
            (tree!(null), ""),
            (tree!([1]), "[1]"),
        ] {
            assert_eq!(format(&value), text);
        }
    }
}
