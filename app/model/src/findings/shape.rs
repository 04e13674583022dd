//! The value of every field of the table against its input and rules.

use super::{Subject, found, shown};
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::fields::{EditorId, Field, Input, MapKind, Root, Rule, all, read, union};
use crate::finding::Finding;
use crate::input;
use crate::names::{self, Syntax};
use crate::path::Path;
use crate::quantity::Quantity;
use crate::tree::Value;

/// Fields whose absence or value is another check's affair, with a better sentence.
const ELSEWHERE: &[&str] = &[
    "name",
    "cron-job-name",
    "containers",
    "schedule",
    "restart-policy",
    "labels",
    "annotations",
    "peer-discovery",
    "all-mounts",
    "pod-group",
];

/// All fields of one component's object.
pub(super) fn check_component(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    for field in all().filter(|field| field.kinds.has(subject.kind)) {
        match field.root {
            Root::Container => {
                for (at, base, container) in subject.containers() {
                    if field.visible(subject.kind, Some((at, container))) {
                        let path = base.join(&field.own_path());
                        check_field(subject.id, field, &path, subject.value, out);
                    }
                }
            }
            Root::Service | Root::PodGroup | Root::Item => {}
            _ => {
                if let Some(path) = field.path_in(subject.kind, None) {
                    check_field(subject.id, field, &path, subject.value, out);
                }
            }
        }
    }
}

/// One field of an object: whether it is there, and its value.
pub(super) fn check_field(
    id: ObjectId,
    field: &'static Field,
    path: &Path,
    object: &Value,
    out: &mut Vec<Finding>,
) {
    let value = read(object, path);
    let blank = value.is_none_or(|value| value.as_str() == Some(""));
    if blank {
        if field.has(Rule::Required) && !ELSEWHERE.contains(&field.id) {
            out.push(found("required", id, path.clone()).arg("field", field.hint()));
        }
        return;
    }
    let Some(value) = value else { return };
    if matches!(field.id, "restart-policy" | "labels" | "annotations") {
        return;
    }
    // Requests and limits are fields of the container, beside whatever else the node has.
    if matches!(field.input, Input::Editor(EditorId::Resources)) {
        if value.as_object().is_none() {
            out.push(found("not-mapping", id, path.clone()).arg("field", field.hint()));
        }
        return;
    }
    check_value(id, field, path, value, out);
}

/// A value that is there.
pub(super) fn check_value(
    id: ObjectId,
    field: &'static Field,
    path: &Path,
    value: &Value,
    out: &mut Vec<Finding>,
) {
    match field.input {
        Input::Integer { min, max } | Input::Duration { min, max } => {
            integer(id, field, (min, max), path, value, out);
        }
        Input::Quantity(_) => quantity(id, field.hint(), path, value, out),
        Input::Bool => {
            if value.as_bool().is_none() {
                out.push(wrong("not-boolean", id, field.hint(), path, value));
            }
        }
        Input::FileMode => {
            if value.as_i64().is_none_or(|mode| !(0..=0o777).contains(&mode)) {
                out.push(wrong("bad-file-mode", id, field.hint(), path, value));
            }
        }
        Input::PortOrName => {
            if value.as_i64().is_none() {
                text(id, field.hint(), path, value, out);
            }
            check_syntax(id, field.hint(), Syntax::PortOrName, path, &input::format(value), out);
        }
        Input::Text { .. } | Input::Switch { .. } | Input::Shown => {
            text(id, field.hint(), path, value, out);
        }
        Input::Name(syntax) => {
            if let Some(text) = text(id, field.hint(), path, value, out) {
                check_syntax(id, field.hint(), syntax, path, text, out);
            }
        }
        Input::Editor(EditorId::Schedule) => {
            if let Some(text) = text(id, field.hint(), path, value, out) {
                check_syntax(id, field.hint(), Syntax::Cron, path, text, out);
            }
        }
        Input::Choice(values) => {
            let extra = field.rules.iter().find_map(|rule| match rule {
                Rule::AlsoTakes(values) => Some(*values),
                _ => None,
            });
            if let Some(text) = text(id, field.hint(), path, value, out)
                && !values.iter().any(|choice| choice.value == text)
                && !extra.is_some_and(|values| values.contains(&text))
            {
                let choices: Vec<&str> = values.iter().map(|choice| choice.value).collect();
                out.push(
                    wrong("not-a-choice", id, field.hint(), path, value).arg("choices", choices.join(", ")),
                );
            }
        }
        Input::Map(kind) => map(id, field, kind, path, value, out),
        Input::StringList => {
            for (path, item) in items(id, field, path, value, out) {
                text(id, field.hint(), &path, item, out);
            }
        }
        Input::List(columns) => {
            for (path, item) in items(id, field, path, value, out) {
                columns_of(id, columns, &path, item, out);
            }
        }
        Input::Editor(EditorId::Containers) => {
            items(id, field, path, value, out);
        }
        Input::Editor(
            editor @ (EditorId::Environment
            | EditorId::EnvironmentFrom
            | EditorId::Ports
            | EditorId::VolumeMounts
            | EditorId::Volumes
            | EditorId::Tolerations
            | EditorId::ServicePorts),
        ) => {
            for (path, item) in items(id, field, path, value, out) {
                columns_of(id, editor.columns(), &path, item, out);
                if let Some(shape) = union::current(editor.variants(), item)
                    && !shape.own_path().find(item).is_some_and(Value::is_null)
                {
                    columns_of(id, shape.fields, &path, item, out);
                }
            }
        }
        // Shapes of their own, or parts of another object.
        Input::Union(_) | Input::Editor(_) => {}
    }
}

fn columns_of(id: ObjectId, columns: &'static [Field], path: &Path, item: &Value, out: &mut Vec<Finding>) {
    for column in columns {
        let at = path.join(&column.own_path());
        match column.read_in(item).filter(|value| value.as_str() != Some("")) {
            Some(value) => check_value(id, column, &at, value, out),
            None if column.has(Rule::Required) => {
                out.push(found("required", id, at).arg("field", column.hint()));
            }
            None => {}
        }
    }
}

/// The items with their paths; a finding and none when it is no list, or where an item is no mapping though it should.
fn items<'v>(
    id: ObjectId,
    field: &'static Field,
    path: &Path,
    value: &'v Value,
    out: &mut Vec<Finding>,
) -> Vec<(Path, &'v Value)> {
    let Some(array) = value.as_array() else {
        out.push(found("not-list", id, path.clone()).arg("field", field.hint()));
        return Vec::new();
    };
    let plain = matches!(field.input, Input::StringList);
    let mut found_items = Vec::new();
    for (index, item) in array.values().enumerate() {
        if plain || item.as_object().is_some() {
            found_items.push((path.index(index), item));
        } else {
            out.push(found("not-mapping", id, path.index(index)).arg("field", field.hint()));
        }
    }
    found_items
}

fn integer(
    id: ObjectId,
    field: &'static Field,
    (min, max): (i64, i64),
    path: &Path,
    value: &Value,
    out: &mut Vec<Finding>,
) {
    let Some(number) = value.as_i64() else {
        let mut finding = wrong("not-integer", id, field.hint(), path, value);
        // `replicas: "3"`, and what was typed in full width elsewhere.
        if let Some(text) = value.as_str()
            && let Ok(Some(fixed)) = input::parse(&field.input, text)
        {
            finding = finding.fix(Edit::Set { object: id, path: path.clone(), value: fixed });
        }
        out.push(finding);
        return;
    };
    if number < min {
        out.push(wrong("too-small", id, field.hint(), path, value).arg("min", min));
    } else if number > max {
        out.push(wrong("too-large", id, field.hint(), path, value).arg("max", max));
    }
}

/// Any quantity but an extended resource's, which has rules of its own.
pub(super) fn quantity(id: ObjectId, name: &str, path: &Path, value: &Value, out: &mut Vec<Finding>) {
    match Quantity::of(value) {
        Some(Ok(quantity)) if quantity.is_negative() => {
            out.push(wrong("negative-quantity", id, name, path, value));
        }
        Some(Ok(_)) => {}
        _ => out.push(wrong("bad-quantity", id, name, path, value)),
    }
}

fn map(
    id: ObjectId,
    field: &'static Field,
    kind: MapKind,
    path: &Path,
    value: &Value,
    out: &mut Vec<Finding>,
) {
    let Some(entries) = value.as_object() else {
        out.push(found("not-mapping", id, path.clone()).arg("field", field.hint()));
        return;
    };
    for (key, value) in entries.iter() {
        let at = path.key(key);
        // The server lowers an annotation's key before it looks at it.
        let lowered = matches!(kind, MapKind::Annotations).then(|| key.to_lowercase());
        check_syntax(id, field.hint(), Syntax::LabelKey, &at, lowered.as_deref().unwrap_or(key), out);
        if value.is_null() {
            continue;
        }
        if let Some(text) = text(id, key, &at, value, out)
            && !matches!(kind, MapKind::Annotations)
        {
            check_syntax(id, key, Syntax::LabelValue, &at, text, out);
        }
    }
}

/// The text, or a finding: `value: 1` where the API wants `"1"`.
fn text<'v>(
    id: ObjectId,
    name: &str,
    path: &Path,
    value: &'v Value,
    out: &mut Vec<Finding>,
) -> Option<&'v str> {
    if let Some(text) = value.as_str() {
        return Some(text);
    }
    let mut finding = wrong("not-text", id, name, path, value);
    if matches!(value, Value::Number(_) | Value::Bool(_)) {
        let fixed = Value::from(input::format(value));
        finding = finding.fix(Edit::Set { object: id, path: path.clone(), value: fixed });
    }
    out.push(finding);
    None
}

/// A text against its syntax.
pub(super) fn check_syntax(
    id: ObjectId,
    name: &str,
    syntax: Syntax,
    path: &Path,
    text: &str,
    out: &mut Vec<Finding>,
) {
    if let Some(fault) = names::check(syntax, text) {
        let mut finding = wrong(fault.code, id, name, path, &Value::from(text));
        if let Some(limit) = fault.limit {
            finding = finding.arg("limit", limit);
        }
        out.push(finding);
    }
}

fn wrong(code: &'static str, id: ObjectId, name: &str, path: &Path, value: &Value) -> Finding {
    found(code, id, path.clone()).arg("field", name).arg("value", shown(value))
}
