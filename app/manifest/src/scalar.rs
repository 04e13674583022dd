//! What an unquoted word means: the table of YAML 1.1 as kubectl's reader applies it.
//!
//! kubectl reads through sigs.k8s.io/yaml, whose resolver differs from both YAML specifications: `0o640` is an
//! integer, `1:20` a text, `5e1234` a text (its double is out of range), `y` a boolean. This table follows that
//! resolver, and `tests/manifest/kubectl_reader.rs` holds it against the real one.

use std::sync::Arc;

use hapju_model::Value;
use hapju_model::tree::Number;

/// A scalar with the type that kubectl gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Nothing, `~`, `null`.
    Null,
    /// `true`, `y`, `On` …
    Bool(bool),
    /// An integer of 64 bits with a sign.
    Int(i64),
    /// An integer beyond that, up to 64 bits without a sign.
    Uint(u64),
    /// Anything with a fraction or an exponent, and integers beyond 64 bits.
    Float(f64),
    /// Everything else, dates among it.
    Text(Arc<str>),
}

/// What a plain word means.
pub fn resolve(word: &str) -> Scalar {
    let Some(first) = word.bytes().next() else { return Scalar::Null };
    if let Some(known) = lookup(word) {
        return known;
    }
    let number = match first {
        b'.' => float_with_underscores(word),
        b'+' | b'-' | b'0'..=b'9' => number(word),
        _ => None,
    };
    number.unwrap_or_else(|| Scalar::Text(Arc::from(word)))
}

fn lookup(word: &str) -> Option<Scalar> {
    Some(match word {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            Scalar::Bool(true)
        }
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            Scalar::Bool(false)
        }
        "~" | "null" | "Null" | "NULL" => Scalar::Null,
        ".nan" | ".NaN" | ".NAN" => Scalar::Float(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Scalar::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => Scalar::Float(f64::NEG_INFINITY),
        _ => return None,
    })
}

fn number(word: &str) -> Option<Scalar> {
    if is_date(word) {
        return None;
    }
    let plain: String = word.chars().filter(|c| *c != '_').collect();
    integer(&plain).or_else(|| {
        is_yaml_float(&plain)
            .then(|| plain.parse::<f64>().ok())
            .flatten()
            .filter(|f| f.is_finite())
            .map(Scalar::Float)
    })
}

/// A year of four digits and a dash is tried as a date first; one that is no date has no number's form either, but
/// for underscores, so this only has to know the shape.
fn is_date(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() > 4 && bytes[..4].iter().all(u8::is_ascii_digit) && bytes[4] == b'-'
}

fn integer(plain: &str) -> Option<Scalar> {
    let (sign, digits) = match plain.as_bytes().first()? {
        b'-' => (Some(true), &plain[1..]),
        b'+' => (Some(false), &plain[1..]),
        _ => (None, plain),
    };
    let lower = digits.get(..2).map(str::to_ascii_lowercase);
    let (radix, digits) = match lower.as_deref() {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ if digits.len() > 1 && digits.starts_with('0') => (8, &digits[1..]),
        _ => (10, digits),
    };
    // A second sign would be accepted by the parser below.
    if !digits.bytes().next()?.is_ascii_alphanumeric() {
        return None;
    }
    let size = u128::from_str_radix(digits, radix).ok()?;
    if sign == Some(true) {
        return i128::try_from(size).ok().and_then(|size| i64::try_from(-size).ok()).map(Scalar::Int);
    }
    match i64::try_from(size) {
        Ok(int) => Some(Scalar::Int(int)),
        // The unsigned parser takes no sign.
        Err(_) if sign.is_none() => u64::try_from(size).ok().map(Scalar::Uint),
        Err(_) => None,
    }
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_yaml_float(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mantissa_good = match mantissa.split_once('.') {
        Some(("", fraction)) => all_digits(fraction),
        Some((whole, fraction)) => all_digits(whole) && (fraction.is_empty() || all_digits(fraction)),
        None => all_digits(mantissa),
    };
    mantissa_good && exponent.is_none_or(|e| all_digits(e.strip_prefix(['-', '+']).unwrap_or(e)))
}

/// A word that begins with a dot goes to the float parser as it is, which allows `_` between two digits.
fn float_with_underscores(word: &str) -> Option<Scalar> {
    let bytes = word.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let good = (0..bytes.len()).all(|i| bytes[i] != b'_' || (i > 0 && digit(i - 1) && digit(i + 1)));
    if !good {
        return None;
    }
    let plain = word.replace('_', "");
    if !is_yaml_float(&plain) {
        return None;
    }
    plain.parse::<f64>().ok().filter(|f| f.is_finite()).map(Scalar::Float)
}

/// Whether a word is digits only (with a sign and underscores), that is: meant as an integer.
pub fn is_digits(word: &str) -> bool {
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    digits.bytes().any(|b| b.is_ascii_digit()) && digits.bytes().all(|b| b.is_ascii_digit() || b == b'_')
}

impl Scalar {
    /// The value in the tree. `None` for a number that is not finite: JSON has no word for it.
    pub fn to_value(&self) -> Option<Value> {
        Some(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Int(number) => Value::int(*number),
            Self::Uint(number) => Value::Number(Number::from(*number)),
            Self::Float(number) => Value::Number(json_number(*number)?),
            Self::Text(text) => Value::String(text.clone()),
        })
    }

    /// The word that this becomes as a key; `None` where kubectl refuses it (`null`, and integers beyond i64).
    pub fn to_key(&self) -> Option<Arc<str>> {
        Some(match self {
            Self::Null | Self::Uint(_) => return None,
            Self::Bool(true) => Arc::from("true"),
            Self::Bool(false) => Arc::from("false"),
            Self::Int(number) => Arc::from(number.to_string()),
            Self::Float(number) => Arc::from(float_key(*number as f32)),
            Self::Text(text) => text.clone(),
        })
    }
}

/// The number that a double becomes on its way through JSON: whole ones that fit become integers, by their shortest
/// decimal form.
fn json_number(number: f64) -> Option<Number> {
    if number.abs() < 1e21
        && number.fract() == 0.0
        && let Ok(int) = number.to_string().parse::<i64>()
    {
        return Some(Number::from(int));
    }
    Number::from_f64(number)
}

/// A float as a key: its shortest form in single precision, with an exponent of two digits below 1e-4 and from 1e6 on
/// (so `1234567.5` and `1.2345675e6` are the same key, and so is every number that single precision cannot tell from it).
fn float_key(number: f32) -> String {
    if number.is_nan() {
        return ".nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let scientific = format!("{number:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if number != 0.0 && !(-4..6).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{mantissa}e{sign}{:02}", exponent.abs())
    } else {
        format!("{number}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_what_kubectl_makes_of_them() {
        for (word, expected) in [
            ("0644", Scalar::Int(420)),
            ("0o640", Scalar::Int(416)),
            ("0x1A4", Scalar::Int(420)),
            ("0b101", Scalar::Int(5)),
            ("0_755", Scalar::Int(493)),
            ("1_000", Scalar::Int(1000)),
            ("-0x1F", Scalar::Int(-31)),
            ("08", Scalar::Float(8.0)),
            ("y", Scalar::Bool(true)),
            ("OFF", Scalar::Bool(false)),
            ("yEs", Scalar::Text("yEs".into())),
            ("5e1234", Scalar::Text("5e1234".into())),
            ("1:20", Scalar::Text("1:20".into())),
            ("2001-01-01", Scalar::Text("2001-01-01".into())),
            ("0x1p-2", Scalar::Text("0x1p-2".into())),
            ("+", Scalar::Text("+".into())),
            ("+-1", Scalar::Text("+-1".into())),
            ("18446744073709551615", Scalar::Uint(u64::MAX)),
            ("+18446744073709551615", Scalar::Float(18_446_744_073_709_551_615.0)),
            (".5_0", Scalar::Float(0.5)),
            (".", Scalar::Text(".".into())),
        ] {
            assert_eq!(resolve(word), expected, "{word}");
        }
    }

    #[test]
    fn a_whole_float_becomes_an_integer_by_its_shortest_decimal_form() {
        assert_eq!(Scalar::Float(1.0).to_value(), Some(Value::int(1)));
        assert_eq!(Scalar::Float(1e18).to_value(), Some(Value::int(1_000_000_000_000_000_000)));
        assert_eq!(
            Scalar::Float(4_611_686_018_427_387_904.0).to_value(),
            Some(Value::int(4_611_686_018_427_388_000))
        );
        assert_eq!(Scalar::Float(f64::NAN).to_value(), None);
    }

    #[test]
    fn keys_are_written_as_kubectl_writes_them() {
        for (word, key) in [
            ("y", "true"),
            ("0644", "420"),
            ("1e6", "1e+06"),
            ("1234567.0", "1.234567e+06"),
            ("0.00001", "1e-05"),
            ("-0.0", "-0"),
        ] {
            assert_eq!(resolve(word).to_key().as_deref(), Some(key));
        }
        assert_eq!(resolve("~").to_key(), None);
    }
}
