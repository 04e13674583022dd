//! Documents for others: without what belongs to the server.

use std::sync::Arc;

use hapju_model::{Document, Object, Path, Value};

use crate::read::Format;
use crate::write;

/// The fields that a server owns: *save* keeps them, *export* and *apply* leave them out.
pub const SERVER_FIELDS: &[&[&str]] = &[
    &["status"],
    &["metadata", "uid"],
    &["metadata", "resourceVersion"],
    &["metadata", "generation"],
    &["metadata", "creationTimestamp"],
    &["metadata", "managedFields"],
    &["metadata", "selfLink"],
    &["metadata", "annotations", "deployment.kubernetes.io/revision"],
    &["metadata", "annotations", "kubectl.kubernetes.io/last-applied-configuration"],
];

/// The server's fields that an object carries.
pub fn server_fields(value: &Value) -> Vec<Path> {
    let found = SERVER_FIELDS.iter().map(|keys| Path::keys(keys)).filter(|path| path.find(value).is_some());
    found.collect()
}

/// The object without the server's fields. Shares everything else; annotations that are empty afterwards go too.
pub fn without_server_fields(value: &Value) -> Value {
    let mut value = value.clone();
    for keys in SERVER_FIELDS {
        if Path::keys(keys).find(&value).is_some() {
            value = without(&value, keys).unwrap_or(value);
        }
    }
    value
}

fn without(value: &Value, keys: &[&str]) -> Option<Value> {
    let (key, rest) = keys.split_first()?;
    let mut object: Object = value.as_object()?.clone();
    if rest.is_empty() {
        object.remove(key)?;
    } else {
        let below = without(object.get(key)?, rest)?;
        if below.as_object().is_some_and(Object::is_empty) && *key == "annotations" {
            object.remove(key);
        } else {
            object.set(key, below);
        }
    }
    Some(Value::Object(Arc::new(object)))
}

/// The document's objects as one text, without the server's fields: a YAML stream, or JSON (one object as itself,
/// several as a `v1` `List`).
pub fn export(document: &Document, format: Format) -> String {
    let values: Vec<Value> = document.entries().map(|entry| without_server_fields(&entry.value)).collect();
    match format {
        Format::Yaml => write::yaml_stream(&values),
        Format::Json => write::json_list(&values),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_model::tree;

    #[test]
    fn what_belongs_to_the_server_is_left_out_and_nothing_else() {
        let value = tree!({
            "kind": "Pod",
            "metadata": {"name": "a", "uid": "1", "resourceVersion": "2", "creationTimestamp": null,
                "annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{}"}, "labels": {"uid": "kept"}},
            "status": {"phase": "Running"}
        });
        assert_eq!(server_fields(&value).len(), 5);
        assert_eq!(
            without_server_fields(&value),
            tree!({"kind": "Pod", "metadata": {"name": "a", "labels": {"uid": "kept"}}})
        );
        let mine = tree!({"metadata": {"annotations": {"a": "b", "deployment.kubernetes.io/revision": "3"}}});
        assert_eq!(without_server_fields(&mine), tree!({"metadata": {"annotations": {"a": "b"}}}));
    }
}
