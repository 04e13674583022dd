//! Bare pods that were made from one template: N objects on the tree, one component on the screen.

use std::collections::BTreeMap;

use super::{Belongings, Component, ComponentKind, GroupReference, namespace_of};
use crate::document::{Document, Entry};
use crate::edit::Edit;
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::Value;

/// `training-worker-3` as (`training-worker`, 3); `None` when the name does not end in a dash and digits.
pub fn numbered_name(name: &str) -> Option<(&str, u64)> {
    let (prefix, digits) = name.rsplit_once('-')?;
    if prefix.is_empty() || digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((prefix, digits.parse().ok()?))
}

/// Writes one field of every object of a component: the lens shows one template and writes to all.
pub fn set_on_all(component: &Component, path: &Path, value: &Value) -> Edit {
    let mut edits: Vec<Edit> = component
        .objects
        .iter()
        .map(|object| Edit::Set { object: *object, path: path.clone(), value: value.clone() })
        .collect();
    if edits.len() == 1 { edits.remove(0) } else { Edit::Batch(edits) }
}

/// What must be equal for pods to be shown as one: namespace, name without number, containers' names, and the group of
/// a Workload that they refer to (a driver beside its workers is no worker).
type Likeness = (String, String, Vec<String>, Option<(String, String)>);

pub(super) fn group(
    document: &Document,
    pods: &[(usize, &Entry)],
    default_namespace: &str,
) -> Vec<(usize, Component)> {
    let templates = templates_of_pod_groups(document, default_namespace);
    let mut alike: BTreeMap<Likeness, Vec<(u64, usize, &Entry)>> = BTreeMap::new();
    let mut found = Vec::new();
    for (place, entry) in pods {
        let object = ObjectRef::of(&entry.value);
        let Some((prefix, number)) = numbered_name(&object.name) else {
            found.push((*place, component(&object, object.name.clone(), &[entry])));
            continue;
        };
        let namespace = namespace_of(&entry.value, default_namespace).to_owned();
        let containers = entry
            .value
            .items_at(&["spec", "containers"])
            .map(|container| container.str_at(&["name"]).unwrap_or_default().to_owned())
            .collect();
        let group = match entry.value.get("spec").and_then(GroupReference::of) {
            Some(GroupReference::Workload { workload, group, .. }) => Some((workload, group)),
            Some(GroupReference::PodGroup { name }) => templates.get(&(namespace.clone(), name)).cloned(),
            None => None,
        };
        let key = (namespace, prefix.to_owned(), containers, group);
        alike.entry(key).or_default().push((number, *place, entry));
    }
    for ((_, prefix, _, _), mut members) in alike {
        members.sort_by_key(|(number, place, _)| (*number, *place));
        let entries: Vec<&Entry> = members.iter().map(|(_, _, entry)| *entry).collect();
        let first = ObjectRef::of(&entries[0].value);
        let place = members.iter().map(|(_, place, _)| *place).min().unwrap_or_default();
        let name = if entries.len() > 1 { prefix } else { first.name.clone() };
        found.push((place, component(&first, name, &entries)));
    }
    found
}

/// Which template of which Workload each PodGroup of the document was made from.
fn templates_of_pod_groups(
    document: &Document,
    default_namespace: &str,
) -> BTreeMap<(String, String), (String, String)> {
    let mut found = BTreeMap::new();
    for entry in document.entries().filter(|entry| crate::dialect::is_pod_group(&entry.value)) {
        let Some((workload, template)) = crate::dialect::template_of_pod_group(&entry.value) else {
            continue;
        };
        let namespace = namespace_of(&entry.value, default_namespace).to_owned();
        let name = ObjectRef::of(&entry.value).name;
        found.insert((namespace, name), (workload.to_owned(), template.to_owned()));
    }
    found
}

fn component(first: &ObjectRef, name: String, entries: &[&Entry]) -> Component {
    let mut differences = Vec::new();
    let mut references: Vec<GroupReference> = Vec::new();
    for entry in entries {
        if let Some(reference) = entry.value.get("spec").and_then(GroupReference::of)
            && !references.contains(&reference)
        {
            references.push(reference);
        }
        if let Some(model) = entries.first() {
            differ(&model.value, &entry.value, &Path::root(), &mut differences);
        }
    }
    differences.sort();
    differences.dedup();
    Component {
        kind: ComponentKind::Pods,
        name,
        namespace: first.namespace.clone(),
        objects: entries.iter().map(|entry| entry.id).collect(),
        belongings: Belongings::default(),
        differences,
        references,
    }
}

/// What always differs, or may: the name, the host name, which group, and what the server wrote.
const MAY_DIFFER: &[&[&str]] = &[
    &["status"],
    &["metadata", "name"],
    &["metadata", "uid"],
    &["metadata", "resourceVersion"],
    &["metadata", "creationTimestamp"],
    &["metadata", "managedFields"],
    &["spec", "hostname"],
    &["spec", "workloadRef"],
    &["spec", "schedulingGroup"],
];

/// Collects the deepest paths at which two trees differ.
fn differ(a: &Value, b: &Value, at: &Path, found: &mut Vec<Path>) {
    if a == b || MAY_DIFFER.iter().any(|keys| *at == Path::keys(keys)) {
        return;
    }
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => {
            for key in x.keys().chain(y.keys().filter(|key| x.get(key).is_none())) {
                let (left, right) = (x.get(key).unwrap_or(&Value::Null), y.get(key).unwrap_or(&Value::Null));
                differ(left, right, &at.key(key), found);
            }
        }
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => {
            for (index, (left, right)) in x.values().zip(y.values()).enumerate() {
                differ(left, right, &at.index(index), found);
            }
        }
        _ => found.push(at.clone()),
    }
}
