//! What applying would change, as lines to read: the live object against the server's dry run.

use hapju_model::Value as Tree;
use serde_json::{Map, Value};

/// Lines around a change that are shown with it.
const CONTEXT: usize = 3;

/// What a line of a diff is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// On both sides.
    Same,
    /// Only in the live object.
    Removed,
    /// Only in what applying would make of it.
    Added,
    /// Lines are left out here; the text is empty.
    Gap,
}

/// One line of YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffLine {
    /// What it is.
    pub sign: Sign,
    /// The line without its end. Values of Secrets read `***`.
    pub text: String,
}

/// Marks a changed secret inside, so that equal masks still differ as lines; never shown.
const CHANGED: &str = "-hapju-changed-";
const MASK: &str = "***";

/// Compares; empty when nothing would change that a user cares for. `before` is `None` for a new object.
pub(crate) fn diff(before: Option<&Value>, after: &Value) -> Vec<DiffLine> {
    let mut new = without_noise(after);
    let mut old = before.map(without_noise);
    if is_secret(after) {
        mask(old.as_mut(), &mut new);
    }
    let old = old.map(lines).unwrap_or_default();
    let new = lines(new);
    if old == new {
        return Vec::new();
    }
    unified(&old, &new)
}

/// What the server keeps for itself and changes by itself.
pub(crate) fn without_noise(object: &Value) -> Value {
    const META: [&str; 6] =
        ["managedFields", "resourceVersion", "uid", "creationTimestamp", "generation", "selfLink"];
    let mut object = object.clone();
    if let Some(root) = object.as_object_mut() {
        root.shift_remove("status");
        if let Some(meta) = root.get_mut("metadata").and_then(Value::as_object_mut) {
            for key in META {
                meta.shift_remove(key);
            }
            super::body::drop_server_annotations(meta);
        }
    }
    drop_nulls(&mut object);
    object
}

/// The server writes some absent fields as null (`schedulingConstraints: null`): that is no difference.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

pub(crate) fn is_secret(object: &Value) -> bool {
    object["kind"] == "Secret" && object["apiVersion"] == "v1"
}

const SECRET_FIELDS: [&str; 2] = ["data", "stringData"];

/// Puts masks in place of a Secret's values; one that differs on the other side gets a mark besides.
fn mask(mut old: Option<&mut Value>, new: &mut Value) {
    for field in SECRET_FIELDS {
        let before: Map<String, Value> =
            old.as_deref().and_then(|old| old[field].as_object()).cloned().unwrap_or_default();
        if let Some(values) = new.get_mut(field).and_then(Value::as_object_mut) {
            for (key, value) in values.iter_mut() {
                let changed = before.get(key).is_some_and(|other| other != value);
                *value = if changed { format!("{MASK}{CHANGED}").into() } else { MASK.into() };
            }
        }
        if let Some(values) =
            old.as_deref_mut().and_then(|old| old.get_mut(field)).and_then(Value::as_object_mut)
        {
            for value in values.values_mut() {
                *value = MASK.into();
            }
        }
    }
}

/// The values of a Secret, encoded and decoded, to be taken out of messages.
pub(crate) fn secret_values(object: &Value) -> Vec<String> {
    use base64::Engine as _;
    if !is_secret(object) {
        return Vec::new();
    }
    let mut values = Vec::new();
    for field in SECRET_FIELDS {
        for value in object[field].as_object().into_iter().flat_map(Map::values) {
            // Numbers and the like are no values of a Secret, and the server says so with the value in its words.
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let decoded = base64::engine::general_purpose::STANDARD.decode(&value).ok();
            values.extend(decoded.and_then(|bytes| String::from_utf8(bytes).ok()));
            values.push(value);
        }
    }
    // A one-letter secret would blank out every such letter.
    values.retain(|value| value.len() >= 3);
    values.sort_by_key(|value| std::cmp::Reverse(value.len()));
    values
}

/// In the order of keys that readers know, whatever the server's answer has.
fn lines(object: Value) -> Vec<String> {
    let tree = hapju_manifest::write::ordered(&Tree::from(object));
    hapju_manifest::write::yaml(&tree).lines().map(str::to_owned).collect()
}

fn unified(old: &[String], new: &[String]) -> Vec<DiffLine> {
    let mut out = Vec::new();
    let mut end = 0;
    let diff = similar::TextDiff::from_slices(
        &old.iter().map(String::as_str).collect::<Vec<_>>(),
        &new.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let line = |sign, text: &str| DiffLine { sign, text: text.replace(CHANGED, "") };
    for group in diff.grouped_ops(CONTEXT) {
        if let Some(first) = group.first()
            && first.new_range().start.max(first.old_range().start) > end
        {
            out.push(line(Sign::Gap, ""));
        }
        for op in &group {
            end = op.new_range().end.max(op.old_range().end);
            for change in diff.iter_changes(op) {
                let sign = match change.tag() {
                    similar::ChangeTag::Equal => Sign::Same,
                    similar::ChangeTag::Delete => Sign::Removed,
                    similar::ChangeTag::Insert => Sign::Added,
                };
                out.push(line(sign, change.value()));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(lines: &[DiffLine]) -> String {
        let mut out = String::new();
        for line in lines {
            out.push(match line.sign {
                Sign::Same => ' ',
                Sign::Removed => '-',
                Sign::Added => '+',
                Sign::Gap => '~',
            });
            out.push_str(&line.text);
            out.push('\n');
        }
        out
    }

    #[test]
    fn only_what_a_user_cares_for_is_shown() {
        let object = |replicas: i64, version: &str| {
            json!({"apiVersion": "apps/v1", "kind": "Deployment",
                   "metadata": {"name": "web", "uid": version, "resourceVersion": version, "generation": replicas,
                                "creationTimestamp": version, "managedFields": [{"manager": version}],
                                "annotations": {"kubectl.kubernetes.io/last-applied-configuration": version}},
                   "spec": {"replicas": replicas, "a": 1, "b": 1, "c": 1, "d": 1, "e": 1},
                   "status": {"replicas": replicas}})
        };
        assert_eq!(diff(Some(&object(2, "1")), &object(2, "2")), []);
        let shown = text(&diff(Some(&object(2, "1")), &object(3, "2")));
        assert!(shown.contains("-  replicas: 2\n+  replicas: 3\n"), "{shown}");
        assert!(
            !shown.contains("uid") && !shown.contains("status") && !shown.contains("last-applied"),
            "{shown}"
        );
        assert!(shown.starts_with('~') && !shown.contains("e: 1"), "far lines are left out: {shown}");
    }

    #[test]
    fn a_new_object_is_all_new_lines() {
        let object =
            json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"k": "v"}});
        let lines = diff(None, &object);
        assert!(lines.len() >= 6 && lines.iter().all(|line| line.sign == Sign::Added), "{lines:?}");
    }

    #[test]
    fn a_secrets_values_are_masked_and_still_say_whether_they_change() {
        let secret = |a: &str, b: &str| {
            json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s",
                   "annotations": {"kubectl.kubernetes.io/last-applied-configuration": a}},
                   "data": {"a": a, "b": b}})
        };
        let shown =
            text(&diff(Some(&secret("aHVudGVyMg==", "c2FtZQ==")), &secret("bmV3IHBhc3M=", "c2FtZQ==")));
        assert!(
            shown.contains("-  a: '***'") || shown.contains("-  a: \"***\"") || shown.contains("-  a: ***"),
            "{shown}"
        );
        for hidden in ["aHVudGVyMg", "c2FtZQ", "bmV3IHBhc3M", CHANGED] {
            assert!(!shown.contains(hidden), "{shown}");
        }
        let b: Vec<_> = shown.lines().filter(|line| line.contains(" b: ")).collect();
        assert!(b.len() == 1 && b[0].starts_with(' '), "the value that stays is no change: {shown}");
        let new = text(&diff(None, &secret("aHVudGVyMg==", "c2FtZQ==")));
        assert!(!new.contains("aHVudGVyMg"), "{new}");
    }

    #[test]
    fn the_values_to_take_out_of_messages_are_both_forms() {
        let secret = json!({"apiVersion": "v1", "kind": "Secret", "data": {"a": "aHVudGVyMg=="},
            "stringData": {"b": "plain", "pin": 12_345_678}});
        let values = secret_values(&secret);
        for value in ["aHVudGVyMg==", "hunter2", "plain", "12345678"] {
            assert!(values.iter().any(|found| found == value), "{value}");
        }
    }
}
