//! From trees to text.
//!
//! YAML goes through `serde_yaml` (that is serde-saphyr; `serde_yaml` 0.9 leaves words unquoted that a YAML 1.1
//! reader takes for something else) and through nothing else. Every string that a YAML 1.1 *or* 1.2 reader could
//! mistake is quoted, as a value and as a key; `tests/manifest` holds that against PyYAML and kubectl's reader.

use std::fmt::Write as _;
use std::sync::Arc;

use hapju_model::{Array, Object, Value};

fn options() -> serde_yaml::SerializerOptions {
    // A long line stays one line: folding it would change what a diff shows and what a person can search for.
    serde_yaml::ser_options! { folded_wrap_chars: usize::MAX, min_fold_chars: usize::MAX }
}

/// A tree as a block-style YAML document, with a line end at its end.
pub fn yaml(value: &Value) -> String {
    match value {
        Value::Object(object) if object.keys().any(is_separator) => {
            object.iter().map(|(key, item)| entry(key, item)).collect()
        }
        value => plain_yaml(value),
    }
}

/// Whether a key at the start of a line would be taken by kubectl's reader for the line between two documents.
fn is_separator(key: &str) -> bool {
    key.starts_with("---") || key.starts_with("...")
}

/// One entry of a mapping; a key that would be a separator is quoted, which the writer offers for values only.
fn entry(key: &str, item: &Value) -> String {
    let alone =
        |key| plain_yaml(&Value::Object(Arc::new(Object::from_unique(vec![(Arc::from(key), item.clone())]))));
    if is_separator(key) { alone("k").replacen('k', &double_quoted(key), 1) } else { alone(key) }
}

fn plain_yaml(value: &Value) -> String {
    match serde_yaml::to_string_with_options(&Shown(value), options()) {
        Ok(mut text) => {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            text
        }
        // JSON is YAML too. (The writer has no error for a tree of JSON values; this keeps the promise anyway.)
        Err(_) => json(value),
    }
}

/// A tree on its way to the YAML writer. It writes a text of several lines as a literal one, whose indentation a
/// reader takes from its first line: where that begins with a tab, libyaml's children refuse it, so it is quoted.
struct Shown<'v>(&'v Value);

impl serde::Serialize for Shown<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{SerializeMap as _, SerializeSeq as _};
        match self.0 {
            Value::String(text) if text.contains('\n') && text.trim_start_matches('\n').starts_with('\t') => {
                serde_yaml::DoubleQuoted(&**text).serialize(serializer)
            }
            Value::Array(array) => {
                let mut seq = serializer.serialize_seq(Some(array.len()))?;
                for item in array.values() {
                    seq.serialize_element(&Shown(item))?;
                }
                seq.end()
            }
            Value::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, item) in object.iter() {
                    map.serialize_entry(key, &Shown(item))?;
                }
                map.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

/// Several trees as one YAML stream.
pub fn yaml_stream<'v>(values: impl IntoIterator<Item = &'v Value>) -> String {
    let mut text = String::new();
    for (index, value) in values.into_iter().enumerate() {
        if index > 0 {
            text.push_str("---\n");
        }
        text.push_str(&yaml(value));
    }
    text
}

/// A scalar, or an empty mapping or list, as it stands on one line: quoted where any reader could mistake it.
/// `None` for anything that needs lines of its own (a text with line ends is written in double quotes).
pub fn yaml_inline(value: &Value) -> Option<String> {
    match value {
        Value::Object(object) if !object.is_empty() => None,
        Value::Array(array) if !array.is_empty() => None,
        Value::String(text) if text.contains(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) => {
            Some(double_quoted(text))
        }
        value => Some(yaml(value).trim_end_matches('\n').to_owned()),
    }
}

/// A key as it stands before its colon.
pub fn yaml_key(key: &str) -> String {
    let text = yaml(&Value::Object(Arc::new(Object::from_unique(vec![(Arc::from(key), Value::Null)]))));
    let line = text.trim_end_matches('\n');
    match line.strip_suffix(": null") {
        Some(key) if !key.contains('\n') && !key.starts_with('?') => key.to_owned(),
        _ => double_quoted(key),
    }
}

/// A tree in flow style on one line, as it stands inside `{…}` or `[…]`.
pub fn yaml_flow(value: &Value) -> String {
    let mut text = String::new();
    flow(&mut text, value);
    text
}

fn flow(out: &mut String, value: &Value) {
    match value {
        Value::Array(array) => {
            out.push('[');
            for (index, item) in array.values().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                flow(out, item);
            }
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            for (index, (key, item)) in object.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                out.push_str(&flow_text(key, &yaml_key(key)));
                out.push_str(": ");
                flow(out, item);
            }
            out.push('}');
        }
        Value::String(text) => {
            let inline = yaml_inline(value).unwrap_or_default();
            out.push_str(&flow_text(text, &inline));
        }
        value => out.push_str(&yaml_inline(value).unwrap_or_default()),
    }
}

/// Inside brackets a plain word must hold none of `,[]{}` nor a colon.
fn flow_text(text: &str, block: &str) -> String {
    let quoted = block.starts_with(['"', '\'']);
    if !quoted && text.contains([',', '[', ']', '{', '}', ':', '?', '\n']) {
        double_quoted(text)
    } else {
        block.to_owned()
    }
}

/// A text in double quotes that every YAML reader and every JSON reader takes alike.
pub fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            char if char.is_control()
                || matches!(
                    char,
                    '\u{A0}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}'
                ) =>
            {
                let _ = write!(out, "\\u{:04x}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

/// A tree as JSON, indented by two spaces, with a line end at its end.
pub fn json(value: &Value) -> String {
    json_indented(value, "  ")
}

/// A tree as JSON with the given indentation; an empty one writes a single line.
pub fn json_indented(value: &Value, indent: &str) -> String {
    use serde::Serialize as _;
    let mut bytes = Vec::new();
    let written = if indent.is_empty() {
        value.serialize(&mut serde_json::Serializer::new(&mut bytes))
    } else {
        let formatter = serde_json::ser::PrettyFormatter::with_indent(indent.as_bytes());
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, formatter))
    };
    debug_assert!(written.is_ok(), "a tree of JSON values is JSON");
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// Objects as one JSON document: one as itself, several as a `v1` `List`.
pub fn json_list(values: &[Value]) -> String {
    match values {
        [value] => json(value),
        values => json(&list(values)),
    }
}

/// A `v1` `List` of the objects.
pub fn list(values: &[Value]) -> Value {
    let items: Array = values.iter().cloned().collect();
    Value::Object(Arc::new(Object::from_unique(vec![
        (Arc::from("apiVersion"), Value::from("v1")),
        (Arc::from("kind"), Value::from("List")),
        (Arc::from("items"), Value::Array(Arc::new(items))),
    ])))
}

/// The keys that stand first, in this order, wherever they occur in an object that Hapju made; the rest keeps its
/// order behind them. So documents look as people write them, and not in the order in which fields were filled in.
const FIRST: &[&str] = &[
    "apiVersion",
    "kind",
    "metadata",
    "type",
    "name",
    "generateName",
    "namespace",
    "labels",
    "annotations",
    "schedule",
    "timeZone",
    "suspend",
    "replicas",
    "parallelism",
    "completions",
    "completionMode",
    "backoffLimit",
    "minCount",
    "image",
    "imagePullPolicy",
    "command",
    "args",
    "workingDir",
    "containerPort",
    "port",
    "targetPort",
    "protocol",
    "key",
    "value",
    "valueFrom",
    "operator",
    "values",
    "effect",
    "env",
    "envFrom",
    "ports",
    "resources",
    "requests",
    "limits",
    "mountPath",
    "subPath",
    "readOnly",
    "startupProbe",
    "livenessProbe",
    "readinessProbe",
    "lifecycle",
    "volumeMounts",
    "securityContext",
    "serviceName",
    "podManagementPolicy",
    "selector",
    "strategy",
    "updateStrategy",
    "schedulingGroup",
    "workloadRef",
    "schedulerName",
    "priorityClassName",
    "serviceAccountName",
    "nodeSelector",
    "affinity",
    "tolerations",
    "topologySpreadConstraints",
    "initContainers",
    "containers",
    "restartPolicy",
];

/// Keys that stand last: long, or the bulk of the object.
const LAST: &[&str] = &[
    "volumes",
    "spec",
    "template",
    "jobTemplate",
    "data",
    "stringData",
    "binaryData",
    "volumeClaimTemplates",
    "items",
    "status",
];

/// The tree with its keys in the order that Kubernetes' own documents use. For new objects only: what was opened
/// keeps its order.
pub fn ordered(value: &Value) -> Value {
    order(value, false)
}

fn order(value: &Value, free: bool) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<(Arc<str>, Value)> = object
                .iter()
                .map(|(key, below)| {
                    // The user's own keys (labels, data, nodeSelector …) have no order but the user's.
                    let free = free || FREE.contains(&key);
                    (Arc::from(key), order(below, free))
                })
                .collect();
            if !free {
                entries.sort_by_key(|(key, _)| rank(key));
            }
            Value::Object(Arc::new(Object::from_unique(entries)))
        }
        Value::Array(array) => array.values().map(|item| order(item, free)).collect(),
        scalar => scalar.clone(),
    }
}

/// Mappings whose keys are data.
const FREE: &[&str] = &[
    "labels",
    "annotations",
    "matchLabels",
    "nodeSelector",
    "data",
    "stringData",
    "binaryData",
    "requests",
    "limits",
    "parameters",
];

fn rank(key: &str) -> usize {
    let middle = FIRST.len();
    FIRST
        .iter()
        .position(|first| *first == key)
        .or_else(|| LAST.iter().position(|last| *last == key).map(|place| middle + 1 + place))
        .unwrap_or(middle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_model::tree;

    #[test]
    fn an_object_is_written_as_kubernetes_people_write_it() {
        let value = tree!({
            "spec": {"template": {"spec": {"volumes": [], "containers": [{"image": "a:1", "name": "a", "args": ["yes", "0644"]}]}}, "replicas": 2},
            "kind": "Deployment", "metadata": {"labels": {"z": "1", "a": "on"}, "name": "x"}, "apiVersion": "apps/v1"
        });
        assert_eq!(
            yaml(&ordered(&value)),
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\n  labels:\n    z: \"1\"\n    a: \"on\"\nspec:\n  \
             replicas: 2\n  template:\n    spec:\n      containers:\n      - name: a\n        image: a:1\n        args:\n        \
             - \"yes\"\n        - \"0644\"\n      volumes: []\n"
        );
    }

    #[test]
    fn keys_and_inline_values_are_quoted_where_a_reader_could_mistake_them() {
        assert_eq!(yaml_key("app"), "app");
        assert_eq!(yaml_key("y"), "\"y\"");
        assert_eq!(yaml_key("<<"), "\"<<\"");
        assert_eq!(yaml_key("app.kubernetes.io/name"), "app.kubernetes.io/name");
        assert_eq!(yaml_inline(&"12:30:45".into()).unwrap(), "\"12:30:45\"");
        assert_eq!(yaml_inline(&"a\nb".into()).unwrap(), "\"a\\nb\"");
        assert_eq!(yaml_flow(&tree!({"a": ["b, c", 1, "x"]})), "{a: [\"b, c\", 1, x]}");
    }
}
