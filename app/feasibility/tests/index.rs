//! The index and the readers, through the public entries.

use hapju_feasibility::{Index, ObjectKind, ReadError, Snapshot, SnapshotWriter, slim};
use serde_json::json;

fn node(name: &str, cpu: &str) -> serde_json::Value {
    json!({ "apiVersion": "v1", "kind": "Node", "metadata": { "name": name, "managedFields": [{ "a": "}]" }] },
            "status": { "allocatable": { "cpu": cpu, "pods": "110" }, "images": [{ "names": ["\"{\\"] }] } })
}

fn pod(name: &str, phase: &str) -> serde_json::Value {
    json!({ "apiVersion": "v1", "kind": "Pod", "metadata": { "name": name, "namespace": "a", "labels": null },
            "spec": { "nodeName": "n1", "containers": [{ "name": "c", "resources": { "requests": { "cpu": 1 } } }] },
            "status": { "phase": phase } })
}

#[test]
fn a_dump_reads_the_same_in_every_form() {
    let items = vec![node("n1", "4"), node("n2", "8"), pod("p", "Running"), pod("q", "Succeeded")];
    let list = json!({ "apiVersion": "v1", "items": items, "kind": "List", "metadata": {} });
    let mut stream = String::new();
    for item in &items {
        stream += &item.to_string();
        stream += "\n";
    }
    for text in [list.to_string(), serde_json::to_string_pretty(&list).unwrap(), stream] {
        let snapshot = Snapshot::from_json(text.as_bytes()).unwrap();
        assert_eq!((snapshot.node_count(), snapshot.pod_count()), (2, 1), "{text}");
        assert!(snapshot.is_listed(ObjectKind::Node) && !snapshot.is_listed(ObjectKind::PriorityClass));
    }
}

#[test]
fn a_typed_list_gives_its_items_their_kind() {
    let mut item = node("n1", "4");
    item.as_object_mut().unwrap().remove("kind");
    item.as_object_mut().unwrap().remove("apiVersion");
    let text = format!(r#"{{"kind":"NodeList","apiVersion":"v1","metadata":{{}},"items":[{item}]}}"#);
    assert_eq!(Snapshot::from_json(text.as_bytes()).unwrap().node_count(), 1);
    let empty = r#"{"kind":"PodList","apiVersion":"v1","items":[]}"#;
    assert!(Snapshot::from_json(empty.as_bytes()).unwrap().is_listed(ObjectKind::Pod));
}

#[test]
fn what_is_broken_or_foreign_is_named_and_the_rest_is_read() {
    let mut broken = node("bad", "4 cores");
    let foreign = json!({ "apiVersion": "v1", "kind": "Secret", "metadata": { "name": "s" } });
    let wrong = json!({ "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "w" }, "spec": 3 });
    broken["spec"] = json!(null);
    let list = json!({ "kind": "List", "items": [broken, foreign, wrong, node("n1", "4"), 7, null] });
    let snapshot = Snapshot::from_json(list.to_string().as_bytes()).unwrap();
    assert_eq!(snapshot.node_count(), 1);
    let names: Vec<&str> = snapshot.skipped().broken.iter().map(|object| object.name.as_str()).collect();
    assert_eq!(names, ["bad", "w"]);
    assert_eq!(snapshot.skipped().other_kinds["Secret"], 1);
}

#[test]
fn text_that_is_no_json_is_refused_and_never_a_panic() {
    assert!(matches!(Snapshot::from_json(b"kind: List"), Err(ReadError::NotJson(0))));
    let whole = json!({ "kind": "List", "items": [node("n\u{e9}\"\\", "4")] }).to_string();
    for end in 1..whole.len() {
        assert!(Snapshot::from_json(&whole.as_bytes()[..end]).is_err(), "cut at {end}");
    }
    for nonsense in ["{]", "{\"items\":[}", "{\"items\":[1 2:3]}", "{\"a\"}", "[[[["] {
        assert!(Snapshot::from_json(nonsense.as_bytes()).is_err(), "{nonsense}");
    }
}

#[test]
fn a_relist_drops_what_is_gone_and_keeps_the_rest_meanwhile() {
    let read = |value: serde_json::Value| serde_json::from_value::<slim::Pod>(value).unwrap();
    let mut index = Index::new();
    index.apply_json(node("n1", "4"));
    index.apply_pod(read(pod("p", "Running")));
    index.apply_pod(read(pod("q", "Running")));
    index.begin_list(ObjectKind::Pod);
    index.apply_pod(read(pod("q", "Running")));
    let before = index.snapshot();
    index.mark_listed(ObjectKind::Pod);
    assert_eq!(before.pod_count(), 2);
    assert_eq!(index.snapshot().pod_count(), 1);
    index.apply_pod(read(pod("q", "Failed")));
    assert_eq!(index.snapshot().pod_count(), 0);
    assert!(index.snapshot().revision() > before.revision());
}

#[test]
fn what_the_writer_wrote_reads_back_with_the_kinds_that_were_listed() {
    let mut writer = SnapshotWriter::new(Vec::new(), &[ObjectKind::Node, ObjectKind::ResourceQuota]).unwrap();
    writer.object(&serde_json::from_value::<slim::Node>(node("n1", "2500m")).unwrap()).unwrap();
    writer.object(&serde_json::from_value::<slim::Pod>(pod("p", "Running")).unwrap()).unwrap();
    let text = writer.finish().unwrap();
    let snapshot = Snapshot::from_json(&text).unwrap();
    assert_eq!((snapshot.node_count(), snapshot.pod_count()), (1, 1));
    assert!(snapshot.is_listed(ObjectKind::ResourceQuota));
    assert!(!snapshot.is_listed(ObjectKind::LimitRange));
    assert_eq!(snapshot.node_resources(), ["cpu"]);
}
