//! Block style in the layout of a text that is there already.
//!
//! Scalars and keys are written by the one YAML writer ([`crate::write`]); where lines begin is decided here, so that
//! what is added to a file looks like what stands beside it.

use hapju_model::{Object, Value};

use crate::write;

/// How the block style of a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How many columns a mapping stands right of its key.
    pub step: usize,
    /// How many columns a list's dashes stand right of its key.
    pub list: usize,
}

impl Default for Layout {
    /// Two spaces, dashes below their key: as `kubectl get -o yaml` prints.
    fn default() -> Self {
        Self { step: 2, list: 0 }
    }
}

/// A dash and the space behind it.
const DASH: usize = 2;

/// A tree as a YAML document in a given layout.
pub fn yaml(value: &Value, layout: Layout) -> String {
    let mut out = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => entries(&mut out, object, layout, 0),
        Value::Array(array) if !array.is_empty() => items(&mut out, array, layout, 0),
        _ => return write::yaml(value),
    }
    out.push('\n');
    out
}

/// `key: value` with everything below it, for a key at `column`. No line end at its end.
pub(crate) fn entry(key: &str, value: &Value, layout: Layout, column: usize) -> String {
    format!("{}:{}", write::yaml_key(key), below_key(value, layout, column))
}

/// `- value` with everything below it, for a dash at `column`.
pub(crate) fn item(value: &Value, layout: Layout, column: usize) -> String {
    format!("-{}", behind_dash(value, layout, column))
}

/// What stands behind the colon of a key at `column`: ` word`, or line ends and lines.
pub(crate) fn below_key(value: &Value, layout: Layout, column: usize) -> String {
    let mut out = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => {
            new_line(&mut out, column + layout.step);
            entries(&mut out, object, layout, column + layout.step);
        }
        Value::Array(array) if !array.is_empty() => {
            new_line(&mut out, column + layout.list);
            items(&mut out, array, layout, column + layout.list);
        }
        scalar => out.push_str(&word(scalar, column, layout.step)),
    }
    out
}

/// What stands behind a dash at `column`.
pub(crate) fn behind_dash(value: &Value, layout: Layout, column: usize) -> String {
    let mut out = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => {
            out.push(' ');
            entries(&mut out, object, layout, column + DASH);
        }
        Value::Array(array) if !array.is_empty() => {
            out.push(' ');
            items(&mut out, array, layout, column + DASH);
        }
        scalar => out.push_str(&word(scalar, column, DASH)),
    }
    out
}

fn entries(out: &mut String, object: &Object, layout: Layout, column: usize) {
    for (index, (key, value)) in object.iter().enumerate() {
        if index > 0 {
            new_line(out, column);
        }
        out.push_str(&entry(key, value, layout, column));
    }
}

fn items(out: &mut String, array: &hapju_model::Array, layout: Layout, column: usize) {
    for (index, value) in array.values().enumerate() {
        if index > 0 {
            new_line(out, column);
        }
        out.push_str(&item(value, layout, column));
    }
}

fn new_line(out: &mut String, column: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', column));
}

/// A scalar behind a space; a text of several lines as a literal one that stands `step` right of `column`.
fn word(value: &Value, column: usize, step: usize) -> String {
    let text = match value {
        Value::String(text) if text.contains('\n') => write::yaml(&under_key(value)),
        _ => String::new(),
    };
    // `k: |-` and its lines, two columns in; anything else the writer put on one line.
    let Some((header, lines)) = text.strip_prefix("k: |").and_then(|text| text.split_once('\n')) else {
        return format!(" {}", write::yaml_inline(value).unwrap_or_default());
    };
    // A number in the header counts columns from the key, so it fixes them.
    let step = if header.contains(|c: char| c.is_ascii_digit()) { 2 } else { step };
    let mut out = format!(" |{header}");
    for line in lines.strip_suffix('\n').unwrap_or(lines).split('\n') {
        out.push('\n');
        if let Some(line) = line.strip_prefix("  ") {
            out.extend(std::iter::repeat_n(' ', column + step));
            out.push_str(line);
        }
    }
    out
}

fn under_key(value: &Value) -> Value {
    Value::Object(Object::from_unique(vec![("k".into(), value.clone())]).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_model::tree;

    #[test]
    fn lists_and_mappings_stand_where_the_layout_says() {
        let value = tree!({"a": {"b": [{"c": 1, "d": [[1, 2]]}], "e": "x\ny\n"}});
        assert_eq!(yaml(&value, Layout::default()), write::yaml(&value));
        let wide = yaml(&value, Layout { step: 4, list: 2 });
        assert_eq!(
            wide,
            "a:\n    b:\n      - c: 1\n        d:\n          - - 1\n            - 2\n    e: |\n        x\n        y\n"
        );
    }
}
