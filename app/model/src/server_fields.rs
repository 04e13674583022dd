//! What belongs to the server: *save* keeps it, *export* and *apply* leave it out.

use std::sync::Arc;

use crate::path::Path;
use crate::tree::{Object, Value};

/// Fields of an object's metadata that only a server writes.
const METADATA: [&str; 8] = [
    "uid",
    "resourceVersion",
    "generation",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "managedFields",
    "selfLink",
];

/// Annotations that controllers and clients write about an object.
const ANNOTATIONS: [&str; 2] =
    ["deployment.kubernetes.io/revision", "kubectl.kubernetes.io/last-applied-configuration"];

/// Where an object holds what belongs to the server, in reading order. A `creationTimestamp: null`, as generators write
/// it, counts too.
pub fn server_fields(object: &Value) -> Vec<Path> {
    let mut found = Vec::new();
    for (key, value) in object.entries_at(&[]) {
        match key {
            "status" => found.push(Path::keys(&["status"])),
            "metadata" => {
                for (key, _) in value.entries_at(&[]).filter(|(key, _)| METADATA.contains(key)) {
                    found.push(Path::keys(&["metadata", key]));
                }
                let annotations = value.entries_at(&["annotations"]);
                for (key, _) in annotations.filter(|(key, _)| ANNOTATIONS.contains(key)) {
                    found.push(Path::keys(&["metadata", "annotations", key]));
                }
            }
            _ => {}
        }
    }
    found
}

/// The object without them. An `annotations` mapping that holds nothing else goes too; an object without any is shared.
pub fn without_server_fields(object: &Value) -> Value {
    if server_fields(object).is_empty() {
        return object.clone();
    }
    change(object, |root| {
        root.remove("status");
        inside(root, "metadata", |metadata| {
            for key in METADATA {
                metadata.remove(key);
            }
            inside(metadata, "annotations", |annotations| {
                for key in ANNOTATIONS {
                    annotations.remove(key);
                }
            });
            if metadata.get("annotations").and_then(Value::as_object).is_some_and(Object::is_empty) {
                metadata.remove("annotations");
            }
        });
    })
}

fn change(value: &Value, edit: impl FnOnce(&mut Object)) -> Value {
    let Some(object) = value.as_object() else { return value.clone() };
    let mut object = object.clone();
    edit(&mut object);
    Value::Object(Arc::new(object))
}

fn inside(map: &mut Object, key: &str, edit: impl FnOnce(&mut Object)) {
    if let Some(value) = map.get(key).filter(|value| value.as_object().is_some()) {
        let value = change(value, edit);
        map.set(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree;

    #[test]
    fn what_the_server_wrote_goes_and_all_else_stays() {
        let live = tree!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web", "uid": "u",
            "resourceVersion": "7", "generation": 2, "creationTimestamp": "2026-11-21T00:00:00Z", "managedFields": [],
            "annotations": {"deployment.kubernetes.io/revision": "3", "team": "a"}},
            "spec": {"status": "mine"}, "status": {"replicas": 1}});
        let kept = tree!({"apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "web", "annotations": {"team": "a"}}, "spec": {"status": "mine"}});
        assert_eq!(without_server_fields(&live), kept);
        let paths: Vec<_> = server_fields(&live).iter().map(ToString::to_string).collect();
        assert!(paths.contains(&"metadata.annotations[deployment.kubernetes.io/revision]".to_owned()));
        assert_eq!(paths.len(), 7);
        assert!(without_server_fields(&kept).same(&kept), "nothing to take out, nothing copied");
    }

    #[test]
    fn annotations_that_only_the_server_had_leave_no_empty_mapping() {
        let live =
            tree!({"metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{}"}}});
        assert_eq!(without_server_fields(&live), tree!({"metadata": {}}));
    }
}
