//! To 1.35: PodGroups go into their Workload, pods name Workload, group and key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::convert::new_object;
use super::draft::{Draft, Losses, with};
use super::{Dialect, dialect_of_object, instance_name, is_workload, pod_spec_path, v1alpha1, v1alpha2};
use crate::component::{GroupReference, namespace_of};
use crate::document::{Document, Entry, ObjectId};
use crate::edit::Edit;
use crate::finding::{Finding, Severity};
use crate::group::{GroupSource, Instance, PodGroup, groups_in};
use crate::names;
use crate::path::Path;
use crate::tree::{Object, Value};

const TO: Dialect = Dialect::V1alpha1;

/// What a group is called that had no Workload.
const LONE_GROUP: &str = "pods";

/// What metadata of a PodGroup is the server's, or goes into the Workload's list.
const NOT_LOST: [&str; 9] = [
    "name",
    "namespace",
    "uid",
    "resourceVersion",
    "generation",
    "creationTimestamp",
    "deletionTimestamp",
    "managedFields",
    "selfLink",
];

/// (namespace, PodGroup) to (Workload, group, key).
type Targets = BTreeMap<(String, String), (String, String, Option<String>)>;

pub(super) fn convert(draft: &mut Draft, default_namespace: &str, frozen: &BTreeSet<ObjectId>) {
    let before = draft.document.clone();
    let groups: Vec<PodGroup> = groups_in(&before, default_namespace)
        .into_iter()
        .filter(|group| group.dialect.has_pod_groups() && group.source == GroupSource::Written)
        .filter(|group| !is_frozen(group, frozen))
        .collect();
    let mut targets = Targets::new();
    for entry in before.entries().filter(|entry| is_workload(&entry.value) && !frozen.contains(&entry.id)) {
        if let Some(from) = dialect_of_object(&entry.value).filter(|from| *from != TO) {
            let mut losses = Losses { object: entry.id, dialect: TO, found: &mut draft.findings };
            let up = match from {
                Dialect::V1alpha2 => v1alpha2::workload_up(&entry.value, &mut losses),
                _ => entry.value.clone(),
            };
            let down = v1alpha1::workload_down(&up, &mut losses);
            draft.replace(entry.id, with(&down, |root| root.set("apiVersion", TO.api_version().into())));
        }
    }
    for group in &groups {
        absorb(draft, group, &before, default_namespace, &mut targets);
    }
    for entry in before.entries() {
        reference_down(draft, entry, &targets, default_namespace);
    }
}

fn is_frozen(group: &PodGroup, frozen: &BTreeSet<ObjectId>) -> bool {
    group.composite.is_some()
        || group.workload_object.is_some_and(|id| frozen.contains(&id))
        || group.instances.iter().any(|instance| instance.object.is_some_and(|id| frozen.contains(&id)))
}

/// Puts a group's PodGroups into its Workload.
fn absorb(
    draft: &mut Draft,
    group: &PodGroup,
    before: &Document,
    default_namespace: &str,
    targets: &mut Targets,
) {
    let Some(first) = group.instances.first() else {
        // A template that no PodGroup uses does nothing in 1.36 and 1.37, and is a group like any other in 1.35.
        if let (Some(id), Some(path)) = (group.workload_object, group.template_at.clone()) {
            draft.say(note("dialect-makes-live", id, path, &group.name));
        }
        return;
    };
    let workload = group.workload.clone().unwrap_or_else(|| first.name.clone());
    let name = if group.workload.is_some() { group.name.clone() } else { LONE_GROUP.to_owned() };
    let policy_of = |instance: &Instance| {
        let spec = before.value(instance.object?)?.get("spec")?;
        spec.at(&["schedulingPolicy"]).cloned()
    };
    let policy = policy_of(first);
    place_policy(draft, group, &workload, &name, policy.as_ref(), before);
    let namespace = if group.namespace.is_empty() { default_namespace } else { &group.namespace };
    let mut keys: Vec<Option<String>> = Vec::new();
    for instance in &group.instances {
        let Some(object) = instance.object else { continue };
        let Some(value) = before.value(object) else { continue };
        let key = key_for(group, instance, &keys);
        say_losses(draft, object, value);
        let mut losses = Losses { object, dialect: TO, found: &mut draft.findings };
        if policy_of(instance) != policy {
            losses.field(Path::keys(&["spec", "schedulingPolicy"]));
        }
        let expected = instance_name(&workload, &name, key.as_deref());
        if instance.name != expected && group.workload.is_some() {
            losses.field(Path::keys(&["metadata", "name"]));
        }
        let target = (workload.clone(), name.clone(), key.clone());
        targets.insert((namespace.to_owned(), instance.name.clone()), target);
        keys.push(key);
        draft.remove(object);
    }
}

/// A key for one of the PodGroups of a template: what its name shows, else (of several) its name as far as it is a label.
fn key_for(group: &PodGroup, instance: &Instance, taken: &[Option<String>]) -> Option<String> {
    let several = group.instances.len() > 1;
    let workload = group.workload.as_deref().unwrap_or_default();
    let plain = instance.name == instance_name(workload, &group.name, None);
    let wanted = match &instance.key {
        Some(key) => Some(key.clone()),
        None if several && !plain => Some(instance.name.clone()),
        None => None,
    };
    let fits = |key: &Option<String>| {
        key.as_deref().is_none_or(|key| names::check(names::Syntax::Label, key).is_none())
            && !taken.contains(key)
    };
    if fits(&wanted) {
        return wanted;
    }
    (taken.len()..=2 * taken.len() + 1).map(|n| Some(format!("r{n}"))).find(fits).flatten()
}

/// Writes the PodGroup's policy, which is what counted, into the group of the Workload; makes either where it is missing.
fn place_policy(
    draft: &mut Draft,
    group: &PodGroup,
    workload: &str,
    name: &str,
    policy: Option<&Value>,
    before: &Document,
) {
    let first = group.instances.iter().find_map(|instance| instance.object);
    if let (Some(id), Some(path)) = (group.workload_object, &group.template_at) {
        let written = before.find(id, &path.key("schedulingPolicy")).filter(|value| !value.is_null());
        if written != policy {
            Losses { object: id, dialect: TO, found: &mut draft.findings }
                .field(path.key("schedulingPolicy"));
            if let (Some(policy), Some((_, step))) = (policy, path.split_last()) {
                let at =
                    Path::keys(&["spec", "podGroups"]).join(&Path::from(vec![step.clone()])).key("policy");
                draft.set(id, at, policy.clone());
            }
        }
        return;
    }
    let Some(first) = first else { return };
    let mut item = Object::default();
    item.set("name", name.into());
    if let Some(policy) = policy {
        item.set("policy", policy.clone());
    }
    let item = Value::Object(Arc::new(item));
    draft.say(note("dialect-adds-workload", first, Path::root(), workload));
    let known = draft.document.entries().find(|entry| {
        is_workload(&entry.value)
            && dialect_of_object(&entry.value) == Some(TO)
            && entry.value.str_at(&["metadata", "name"]) == Some(workload)
            && entry.value.str_at(&["metadata", "namespace"]).unwrap_or_default() == group.namespace
    });
    if let Some(entry) = known {
        let (object, path) = (entry.id, Path::keys(&["spec", "podGroups"]));
        draft.apply(Edit::Insert { object, path, index: usize::MAX, value: item });
        return;
    }
    let mut spec = Object::default();
    spec.set("podGroups", std::iter::once(item).collect());
    draft.add_before(first, new_object(TO, "Workload", &group.namespace, workload, spec));
}

/// Everything in a PodGroup that 1.35 has no place for.
fn say_losses(draft: &mut Draft, object: ObjectId, value: &Value) {
    let mut losses = Losses { object, dialect: TO, found: &mut draft.findings };
    let known = ["workloadRef", "podGroupTemplateRef", "schedulingPolicy"];
    for (key, field) in value.entries_at(&["spec"]) {
        if !known.contains(&key) && !field.is_null() {
            losses.field(Path::keys(&["spec", key]));
        }
    }
    // What stands in the reference beside the two names.
    let (path, names): (&[&str], [&str; 2]) = if value.at(&["spec", "podGroupTemplateRef"]).is_some() {
        (&["spec", "podGroupTemplateRef", "workload"], ["workloadName", "podGroupTemplateName"])
    } else {
        (&["spec", "workloadRef"], ["workloadName", "templateName"])
    };
    for (key, field) in value.entries_at(path) {
        if !names.contains(&key) && !field.is_null() {
            losses.field(Path::keys(path).key(key));
        }
    }
    for (key, field) in value.entries_at(&["spec", "podGroupTemplateRef"]) {
        if key != "workload" && !field.is_null() {
            losses.field(Path::keys(&["spec", "podGroupTemplateRef", key]));
        }
    }
    for (key, field) in value.entries_at(&["metadata"]) {
        if !NOT_LOST.contains(&key) && key != "finalizers" && !field.is_null() {
            losses.field(Path::keys(&["metadata", key]));
        }
    }
    for (key, field) in value.entries_at(&[]) {
        if !["apiVersion", "kind", "metadata", "spec", "status"].contains(&key) && !field.is_null() {
            losses.field(Path::root().key(key));
        }
    }
}

/// A pod's `schedulingGroup` becomes `workloadRef`; fields that we do not know move along.
fn reference_down(draft: &mut Draft, entry: &Entry, targets: &Targets, default_namespace: &str) {
    let Some(path) = pod_spec_path(&entry.value) else { return };
    let Some(old) = path.find(&entry.value).and_then(|spec| spec.at(&["schedulingGroup"])) else { return };
    let at = path.key("schedulingGroup");
    let target = match path.find(&entry.value).and_then(GroupReference::of) {
        Some(GroupReference::PodGroup { name }) => {
            targets.get(&(namespace_of(&entry.value, default_namespace).to_owned(), name))
        }
        _ => None,
    };
    let Some((workload, group, key)) = target else {
        let name = old.str_at(&["podGroupName"]).unwrap_or_default();
        draft.say(note("reference-not-converted", entry.id, at, name));
        return;
    };
    let new = with(old, |map| {
        map.set("podGroupName", workload.as_str().into());
        map.rename("podGroupName", "name");
        let place = map.keys().position(|key| key == "name").unwrap_or_default();
        map.insert_at(place + 1, "podGroup", group.as_str().into());
        if let Some(key) = key {
            map.insert_at(place + 2, "podGroupReplicaKey", key.as_str().into());
        }
    });
    draft.clear(entry.id, path.key("workloadRef"));
    draft.apply(Edit::Rename { object: entry.id, path: at, to: Arc::from("workloadRef") });
    draft.set(entry.id, path.key("workloadRef"), new);
}

fn note(code: &'static str, object: ObjectId, path: Path, name: &str) -> Finding {
    Finding::new(code, Severity::Warning, object, path).arg("name", name).arg("dialect", TO.name())
}
