//! Kubernetes' resource quantities, read and written exactly (`k8s.io/apimachinery/pkg/api/resource`).

use std::fmt;
use std::ops::Add;

use crate::tree::Value;

/// Nanounits in one unit: a quantity is never finer than this.
const NANO: i128 = 1_000_000_000;
/// The largest magnitude that Kubernetes keeps; anything larger is capped to it.
const MAX_UNITS: i128 = i64::MAX as i128;

/// How a quantity was written, which decides how its canonical form looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// `2500m`, `3`, `1k`: powers of ten.
    #[default]
    Decimal,
    /// `1e3`.
    Exponent,
    /// `115Gi`: powers of two.
    Binary,
}

/// An amount of a resource, exact to one nanounit; what is finer is rounded away from zero, what is beyond
/// `2^63 - 1` units is capped, both as the API server does. Comparison ignores the format.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quantity {
    nano: i128,
    format: Format,
}

/// Why a text is no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// Nothing was written.
    #[error("empty quantity")]
    Empty,
    /// Not a sign, digits with at most one point, and nothing else before the suffix.
    #[error("not a number")]
    Number,
    /// The suffix is none of `n u m k M G T P E Ki Mi Gi Ti Pi Ei` or an exponent.
    #[error("unknown suffix")]
    Suffix,
}

impl Quantity {
    /// No amount.
    pub const ZERO: Self = Self { nano: 0, format: Format::Decimal };

    /// Reads the written form: `0.5`, `500m`, `1e3`, `.5Gi`, `+2`. White space is not allowed.
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        if text.is_empty() {
            return Err(QuantityError::Empty);
        }
        let (negative, rest) = match text.as_bytes()[0] {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let number_end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, suffix) = rest.split_at(number_end);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if (whole.is_empty() && fraction.is_empty()) || fraction.contains('.') {
            return Err(QuantityError::Number);
        }
        let (exponent, shift, format) = read_suffix(suffix)?;
        let nano = scale(whole, fraction, exponent, shift);
        Ok(Self { nano: if negative { -nano } else { nano }, format })
    }

    /// Reads a tree's value: text, or a number as YAML allows it (`cpu: 2`). `None` for anything else.
    pub fn of(value: &Value) -> Option<Result<Self, QuantityError>> {
        match value {
            Value::String(text) => Some(Self::parse(text)),
            Value::Number(number) => Some(Self::parse(&number.to_string())),
            _ => None,
        }
    }

    /// So many whole units, written in powers of ten.
    pub fn units(units: i64) -> Self {
        Self { nano: i128::from(units) * NANO, format: Format::Decimal }
    }

    /// So many thousandths, written in powers of ten (`2500m`).
    pub fn milli(milli: i64) -> Self {
        Self { nano: i128::from(milli) * (NANO / 1000), format: Format::Decimal }
    }

    /// So many whole units, written in powers of two (`115Gi`).
    pub fn binary(units: i64) -> Self {
        Self { nano: i128::from(units) * NANO, format: Format::Binary }
    }

    /// The exact amount in nanounits.
    pub fn nano(self) -> i128 {
        self.nano
    }

    /// How it was written.
    pub fn format(self) -> Format {
        self.format
    }

    /// The same amount, written in another way.
    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        Self { format, ..self }
    }

    /// Whole units, rounded up (away from zero below zero, too), as the scheduler's `Value()` does.
    pub fn units_up(self) -> i64 {
        divide_away(self.nano, NANO)
    }

    /// Thousandths, rounded up as the scheduler's `MilliValue()` does; capped to 64 bits.
    pub fn milli_up(self) -> i64 {
        divide_away(self.nano, NANO / 1000)
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(self) -> bool {
        self.nano == 0
    }

    /// Whether it is less than nothing, which no request or limit may be.
    pub fn is_negative(self) -> bool {
        self.nano < 0
    }

    /// Whether it has a part smaller than one unit, which an extended resource may not have.
    pub fn has_fraction(self) -> bool {
        self.nano % NANO != 0
    }

    /// The larger one.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        if other.nano > self.nano { other } else { self }
    }
}

/// Reads a suffix as (power of ten, power of two, format).
fn read_suffix(suffix: &str) -> Result<(i64, u32, Format), QuantityError> {
    let decimal = |power| Ok((power, 0, Format::Decimal));
    let binary = |power| Ok((0, power, Format::Binary));
    match suffix {
        "" => decimal(0),
        "n" => decimal(-9),
        "u" => decimal(-6),
        "m" => decimal(-3),
        "k" => decimal(3),
        "M" => decimal(6),
        "G" => decimal(9),
        "T" => decimal(12),
        "P" => decimal(15),
        "E" => decimal(18),
        "Ki" => binary(10),
        "Mi" => binary(20),
        "Gi" => binary(30),
        "Ti" => binary(40),
        "Pi" => binary(50),
        "Ei" => binary(60),
        _ => {
            let digits = suffix.strip_prefix(['e', 'E']).ok_or(QuantityError::Suffix)?;
            let (negative, digits) = match digits.strip_prefix('-') {
                Some(rest) => (true, rest),
                None => (false, digits.strip_prefix('+').unwrap_or(digits)),
            };
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return Err(QuantityError::Suffix);
            }
            // Beyond a million the value is capped or vanishes anyway.
            let power = digits.parse::<i64>().unwrap_or(1_000_000).min(1_000_000);
            Ok((if negative { -power } else { power }, 0, Format::Exponent))
        }
    }
}

/// `whole.fraction × 10^exponent × 2^shift` in nanounits, rounded up and capped. Exact where the fraction has at
/// most 18 digits after the exponent was applied; digits beyond that only round up.
fn scale(whole: &str, fraction: &str, exponent: i64, shift: u32) -> i128 {
    // What nearly every quantity looks like: few digits, no point.
    if fraction.is_empty() && whole.len() <= 9 && (-9..=9).contains(&exponent) {
        let units = whole.bytes().fold(0_i128, |sum, b| sum * 10 + i128::from(b - b'0'));
        let nano = (units << shift) * 10_i128.pow((exponent + 9) as u32);
        return nano.min(MAX_UNITS * NANO);
    }
    let digits: Vec<i128> = whole.bytes().chain(fraction.bytes()).map(|b| i128::from(b - b'0')).collect();
    let point = whole.len() as i64 + exponent; // digits before the point
    let mut units: i128 = 0;
    let mut part: i128 = 0; // the first 18 digits after the point
    let mut finer = false;
    for (position, digit) in digits.iter().enumerate() {
        let position = position as i64;
        if position < point {
            units = (units * 10 + digit).min(MAX_UNITS + 1);
        } else if position < point + 18 {
            let place = (17 - (position - point)) as u32;
            part += digit * 10_i128.pow(place);
        } else if *digit != 0 {
            finer = true;
        }
    }
    // Zeros between the last digit and the point.
    let mut missing = point - digits.len() as i64;
    while missing > 0 && units > 0 && units <= MAX_UNITS {
        units = (units * 10).min(MAX_UNITS + 1);
        missing -= 1;
    }
    if units > MAX_UNITS >> shift {
        return MAX_UNITS * NANO;
    }
    let fraction = (part + i128::from(finer)) << shift;
    let nano = (units << shift) * NANO + (fraction + NANO - 1) / NANO;
    nano.min(MAX_UNITS * NANO)
}

/// Division rounded away from zero, capped to 64 bits.
fn divide_away(value: i128, by: i128) -> i64 {
    let magnitude = (value.abs() + by - 1) / by;
    let result = i64::try_from(magnitude).unwrap_or(i64::MAX);
    if value < 0 { -result } else { result }
}

impl fmt::Display for Quantity {
    /// Kubernetes' canonical form: no fraction, the largest suffix that allows it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nano == 0 {
            return f.write_str("0");
        }
        let small = self.nano.abs() < 1024 * NANO;
        if self.format == Format::Binary && !small {
            let mut units = i128::from(self.units_up());
            let mut power = 0;
            while units % 1024 == 0 && power < 6 {
                units /= 1024;
                power += 1;
            }
            return write!(f, "{units}{}", ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"][power]);
        }
        let mut value = self.nano;
        let mut power = 0; // of a thousand, from nano
        while value % 1000 == 0 && power < 9 {
            value /= 1000;
            power += 1;
        }
        if self.format == Format::Exponent {
            let exponent = (i32::try_from(power).unwrap_or(0) - 3) * 3;
            return if exponent == 0 { write!(f, "{value}") } else { write!(f, "{value}e{exponent}") };
        }
        write!(f, "{value}{}", ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"][power])
    }
}

impl Add for Quantity {
    type Output = Self;

    /// Exact; the format of the first that is not zero stays.
    fn add(self, other: Self) -> Self {
        let format = if self.nano == 0 { other.format } else { self.format };
        Self { nano: self.nano.saturating_add(other.nano), format }
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.nano == other.nano
    }
}

impl Eq for Quantity {}

impl std::hash::Hash for Quantity {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.nano.hash(state);
    }
}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.nano.cmp(&other.nano)
    }
}

impl serde::Serialize for Quantity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nano(text: &str) -> i128 {
        Quantity::parse(text).unwrap().nano()
    }

    #[test]
    fn amounts_are_read_exactly_and_rounded_up() {
        assert_eq!(Quantity::parse("100m").unwrap().milli_up(), 100);
        assert_eq!(Quantity::parse("0.0001").unwrap().milli_up(), 1);
        assert_eq!(Quantity::parse("1.5Gi").unwrap().units_up(), 1_610_612_736);
        assert_eq!(nano("1e3"), nano("1k"));
        assert_eq!(nano("1E"), nano("1000P"));
        assert_eq!(nano("5e-1"), nano(".5"));
        assert_eq!(nano("5."), nano("5"));
        assert_eq!(nano("+2"), nano("2"));
        assert_eq!(nano("-1"), -1_000_000_000);
        assert_eq!(nano("0.0000000001"), 1, "finer than a nanounit rounds up");
        assert_eq!(nano("0.1Ki"), 102_400_000_000);
        assert_eq!(nano("1e-2000"), 1);
        assert_eq!(nano("0e2000"), 0);
    }

    #[test]
    fn absurd_amounts_are_capped_not_lost() {
        for text in ["1e1234", "99999999999999999999999999", "9Ei", "8Ei"] {
            assert_eq!(Quantity::parse(text).unwrap().units_up(), i64::MAX, "{text}");
        }
        assert_eq!(Quantity::parse("7Ei").unwrap().units_up(), 7 << 60);
        assert_eq!(Quantity::parse("-1e99").unwrap().units_up(), -i64::MAX);
    }

    #[test]
    fn what_is_no_quantity_is_refused() {
        for text in [
            "", ".", "+", "1.1.M", "1 ", " 1", "1i", "0.1mi", "1e", "3.01e-", "1+1", "１", "0x10", "1K",
            "1Kib",
        ] {
            assert!(Quantity::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_canonical_form_is_the_one_that_kubernetes_writes() {
        for (text, canonical) in [
            ("3000m", "3"),
            ("2.5", "2500m"),
            ("117760Mi", "115Gi"),
            ("1000", "1k"),
            ("1536Mi", "1536Mi"),
            ("1024", "1024"),
            ("512Ki", "512Ki"),
            ("0.5Ki", "512"),
            ("1e3", "1e3"),
            ("100e-3", "100e-3"),
            ("0", "0"),
            ("-2500m", "-2500m"),
            ("1024Gi", "1Ti"),
        ] {
            assert_eq!(Quantity::parse(text).unwrap().to_string(), canonical, "{text}");
        }
    }
}
