//! What is sent of an object, and what of it the server kept.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

/// An object as it is sent or as it was found. `Debug` shows none of it: it may be a Secret.
#[derive(Clone, PartialEq)]
pub struct Body(pub(crate) Arc<Value>);

impl Body {
    pub(crate) fn new(value: Value) -> Self {
        Self(Arc::new(value))
    }

    /// The object's JSON.
    pub fn json(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(…)")
    }
}

/// Fields of `metadata` that belong to the server.
const SERVER_META: [&str; 8] = [
    "managedFields",
    "resourceVersion",
    "uid",
    "creationTimestamp",
    "generation",
    "selfLink",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
];

/// Annotations that belong to the server or to another tool's bookkeeping.
const SERVER_ANNOTATIONS: [&str; 2] =
    ["deployment.kubernetes.io/revision", "kubectl.kubernetes.io/last-applied-configuration"];

/// Takes the server's annotations out, and the list of annotations when nothing is left of it.
pub(crate) fn drop_server_annotations(meta: &mut Map<String, Value>) {
    let Some(annotations) = meta.get_mut("annotations").and_then(Value::as_object_mut) else { return };
    let before = annotations.len();
    for key in SERVER_ANNOTATIONS {
        annotations.shift_remove(key);
    }
    if before > 0 && annotations.is_empty() {
        meta.shift_remove("annotations");
    }
}

/// The object as it is sent: without what belongs to the server, in the namespace it goes to.
pub(crate) fn to_send(mut object: Value, namespace: Option<&str>) -> Value {
    if let Some(root) = object.as_object_mut() {
        root.shift_remove("status");
        if let Some(meta) = root.get_mut("metadata").and_then(Value::as_object_mut) {
            for key in SERVER_META {
                meta.shift_remove(key);
            }
            drop_server_annotations(meta);
            if let Some(namespace) = namespace {
                meta.insert("namespace".to_owned(), namespace.into());
            }
        }
    }
    object
}

/// The fields that were sent and are not there in the server's answer: a gate that is off drops its fields without a
/// word. What means "not set" (null, zero, empty) may come back as nothing.
pub(crate) fn vanished(sent: &Value, kept: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in sent.as_object().into_iter().flatten() {
        // A Secret's text is turned into data by the server.
        if key != "stringData" {
            compare(value, kept.get(key), key, &mut found);
        }
    }
    found
}

fn compare(sent: &Value, kept: Option<&Value>, path: &str, found: &mut Vec<String>) {
    if says_nothing(sent) {
        return;
    }
    let Some(kept) = kept.filter(|kept| !kept.is_null()) else {
        found.push(path.to_owned());
        return;
    };
    match (sent, kept) {
        (Value::Object(sent), Value::Object(kept)) => {
            for (key, value) in sent {
                let quoted = key.contains(['.', '/', '[']);
                let path = if quoted { format!("{path}[{key:?}]") } else { format!("{path}.{key}") };
                compare(value, kept.get(key), &path, found);
            }
        }
        (Value::Array(sent), Value::Array(kept)) => {
            for (index, item) in sent.iter().enumerate() {
                let partner = partner(item, index, kept);
                compare(item, partner, &format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}

/// The item of the answer that stands for this one: by its name where it has one, else by its place.
fn partner<'a>(item: &Value, index: usize, kept: &'a [Value]) -> Option<&'a Value> {
    for key in ["name", "key", "mountPath", "containerPort", "type", "topologyKey"] {
        if let Some(value) = item.get(key) {
            let mut same = kept.iter().filter(|other| other.get(key) == Some(value));
            if let (Some(only), None) = (same.next(), same.next()) {
                return Some(only);
            }
        }
    }
    kept.get(index)
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.values().all(says_nothing),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_belongs_to_the_server_is_not_sent() {
        let object = json!({
            "apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "w", "uid": "1", "resourceVersion": "2", "generation": 3, "managedFields": [],
                         "creationTimestamp": null, "annotations": {"deployment.kubernetes.io/revision": "1"}},
            "spec": {"replicas": 1}, "status": {"replicas": 1}
        });
        let sent = to_send(object, Some("ml"));
        let expected = json!({"apiVersion": "apps/v1", "kind": "Deployment",
                              "metadata": {"name": "w", "namespace": "ml"}, "spec": {"replicas": 1}});
        assert_eq!(sent, expected);
        let kept = json!({"metadata": {"name": "w", "annotations": {"mine": "1"}}});
        assert_eq!(to_send(kept.clone(), None), kept);
    }

    #[test]
    fn a_field_that_a_gate_drops_is_found() {
        let sent = json!({"spec": {"schedulingGroup": {"podGroupName": "g"},
                                   "containers": [{"name": "b", "image": "b", "new": true}, {"name": "a", "image": "a"}]}});
        let kept = json!({"spec": {"containers": [{"name": "a", "image": "a"}, {"name": "b", "image": "b"}],
                                   "dnsPolicy": "ClusterFirst"}});
        assert_eq!(vanished(&sent, &kept), ["spec.schedulingGroup", "spec.containers[0].new"]);
    }

    #[test]
    fn defaults_other_spellings_and_empty_values_are_no_loss() {
        let sent = json!({"metadata": {"labels": {}, "creationTimestamp": null},
                          "spec": {"hostNetwork": false, "cpu": "0.5", "replicas": 0, "command": [], "x": {"y": ""}}});
        let kept = json!({"metadata": {}, "spec": {"cpu": "500m"}});
        assert_eq!(vanished(&sent, &kept), Vec::<String>::new());
        let secret = json!({"kind": "Secret", "stringData": {"a": "b"}});
        assert_eq!(
            vanished(&secret, &json!({"kind": "Secret", "data": {"a": "Yg=="}})),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_body_shows_nothing_of_itself() {
        let body = Body::new(json!({"data": {"a": "hunter2"}}));
        assert!(!format!("{body:?}").contains("hunter2"));
    }
}
