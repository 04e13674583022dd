//! What holds for any bytes that somebody else wrote. The fuzz targets look for bytes that break it; the test suite
//! replays those that once did, and the seeds.
#![allow(dead_code, reason = "each fuzz target is a program that uses one of these")]

use hapju_feasibility::{Budget, Rules, Snapshot};
use hapju_manifest::{Files, decode, schema, write};
use hapju_model::component::outline_in;
use hapju_model::demand_of::{Options, demand_of};
use hapju_model::findings::{NoLookup, findings};
use hapju_model::group::group_findings;
use hapju_model::quantity::Quantity;
use hapju_model::verdict::DesignVerdict;
use hapju_model::{Document, Edit, FileId, ObjectId, Path, Step, Value};

/// Any bytes are read or refused, and what was read is written so that it reads alike.
pub(crate) fn read(bytes: &[u8]) {
    let Ok((text, _)) = decode::decode(bytes) else { return };
    let Ok(values) = hapju_manifest::read(&text) else { return };
    for value in &values {
        let yaml = write::yaml(value);
        assert_eq!(hapju_manifest::read(&yaml).as_deref(), Ok(std::slice::from_ref(value)), "{yaml}");
        let json = write::json(value);
        assert_eq!(hapju_manifest::read(&json).as_deref(), Ok(std::slice::from_ref(value)), "{json}");
    }
}

/// A file saved with one edit (the first bytes choose it) reads as the edited document.
pub(crate) fn save(bytes: &[u8]) {
    let Some((choices, text)) = bytes.split_at_checked(4) else { return };
    let Ok(folder) = tempfile::tempdir() else { return };
    let path = folder.path().join("a.yaml");
    if hapju_manifest::atomic::write(&path, text).is_err() {
        return;
    }
    let (files, document, _) = Files::open(&[path]);
    let Some(entry) = document.entries().next() else { return };
    let Some(edit) = some_edit(entry.id, &entry.value, choices) else { return };
    let Ok(edited) = edit.apply(&document) else { return };
    let rendered = files.render(Some(FileId(0)), &edited);
    let mut again = Document::default();
    let read = Files::add_text(&mut again, &rendered.text);
    assert!(read.is_ok(), "{edit:?}\n{}", rendered.text);
    let values =
        |document: &Document| document.entries().map(|entry| entry.value.clone()).collect::<Vec<_>>();
    assert_eq!(values(&again), values(&edited), "{edit:?}\n{}", rendered.text);
}

/// Sets, removes or adds something a few steps below the root.
fn some_edit(object: ObjectId, root: &Value, choices: &[u8]) -> Option<Edit> {
    let [depth, turn, what, with] = *choices else { return None };
    let (mut path, mut value) = (Path::root(), root);
    for _ in 0..=depth % 8 {
        match value {
            Value::Object(map) if !map.is_empty() => {
                let (key, below) = map.iter().nth(usize::from(turn) % map.len())?;
                (path, value) = (path.key(key), below);
            }
            Value::Array(items) if !items.is_empty() => {
                let index = usize::from(turn) % items.len();
                (path, value) = (path.index(index), items.get(index)?);
            }
            _ => break,
        }
    }
    let texts = ["", "yes", "a: b", "two\nlines\n", "#", "0x1F", "합주", "- x"];
    let new = texts[usize::from(with) % texts.len()];
    let at_item = matches!(path.steps().last(), Some(Step::Index(_)));
    Some(match what % 4 {
        0 if !path.is_root() => Edit::Remove { object, path, prune: what & 4 != 0 },
        1 => Edit::Set { object, path: path.key("added"), value: new.into() },
        2 if at_item => {
            let (list, _) = path.split_last()?;
            Edit::Insert { object, path: list, index: 0, value: new.into() }
        }
        _ => Edit::Set { object, path, value: new.into() },
    })
}

/// Any design is judged without a panic: schema, outline, dialects, findings, demand, verdict.
pub(crate) fn design(bytes: &[u8]) {
    let Ok((text, _)) = decode::decode(bytes) else { return };
    let mut document = Document::default();
    if Files::add_text(&mut document, &text).is_err() {
        return;
    }
    for entry in document.entries() {
        schema::unknown_everywhere(&entry.value);
    }
    outline_in(&document, "default");
    findings(&document, &NoLookup);
    group_findings(&document, Some(37), &NoLookup);
    if let Ok(snapshot) = Snapshot::from_json(SMALL.as_bytes()) {
        let verdict = judge(&document, &snapshot);
        assert!(verdict.groups.iter().all(|group| group.placeable <= group.pods), "{verdict:?}");
    }
}

/// Any snapshot is read or refused, and a design is judged against it without a panic.
pub(crate) fn snapshot(bytes: &[u8]) {
    let Ok(snapshot) = Snapshot::from_json(bytes) else { return };
    let mut document = Document::default();
    if Files::add_text(&mut document, GANG).is_ok() {
        judge(&document, &snapshot);
    }
}

fn judge(document: &Document, snapshot: &Snapshot) -> DesignVerdict {
    let options = Options {
        default_namespace: "default",
        target: None,
        server_minor: Some(37),
        topology_gate: None,
        job_gate: None,
        lookup: snapshot,
    };
    let demand = demand_of(document, &options);
    hapju_feasibility::judge_within(&demand, snapshot, Rules::default(), Budget::Frame).verdict
}

/// Quantities and field paths read back as they are written.
pub(crate) fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(quantity) = Quantity::parse(text) {
        let written = quantity.to_string();
        assert_eq!(
            Quantity::parse(&written).map(Quantity::nano),
            Ok(quantity.nano()),
            "{text:?} {written:?}"
        );
    }
    if let Some(path) = Path::parse(text) {
        assert_eq!(Path::parse(&path.to_string()), Some(path));
    }
}

const GANG: &str = include_str!("../../assets/gallery/gang-trained-job.yaml");
const SMALL: &str = r#"{"apiVersion": "v1", "kind": "List", "items": [
    {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "a", "labels": {"zone": "x"}},
     "status": {"allocatable": {"cpu": "4", "memory": "8Gi", "pods": "110"}}},
    {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "b", "labels": {"zone": "y"}},
     "spec": {"taints": [{"key": "team", "value": "vision", "effect": "NoSchedule"}]},
     "status": {"allocatable": {"cpu": "4", "memory": "8Gi", "pods": "110"}}}]}"#;
