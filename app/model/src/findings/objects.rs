//! What any object is asked for, whatever its kind.

use std::collections::HashMap;

use super::{Design, found, namespace, shape};
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::fields::{Kind, find};
use crate::finding::Finding;
use crate::names::{Syntax, check as check_name};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::Value;

/// Fields that the server writes: kept by a save, left out by export and apply.
const SERVER_FIELDS: &[&str] = &[
    "status",
    "metadata.uid",
    "metadata.resourceVersion",
    "metadata.generation",
    "metadata.creationTimestamp",
    "metadata.deletionTimestamp",
    "metadata.managedFields",
    "metadata.selfLink",
    "metadata.annotations[deployment.kubernetes.io/revision]",
    "metadata.annotations[kubectl.kubernetes.io/last-applied-configuration]",
];

/// Kinds whose names are DNS subdomains and that have no form.
const SUBDOMAIN_KINDS: &[&str] = &[
    "ConfigMap",
    "Secret",
    "PersistentVolumeClaim",
    "ServiceAccount",
    "PriorityClass",
    "HorizontalPodAutoscaler",
    "PodDisruptionBudget",
    "Ingress",
    "NetworkPolicy",
];

/// One object.
pub(super) fn check(id: ObjectId, value: &Value, out: &mut Vec<Finding>) {
    let object = ObjectRef::of(value);
    if object.kind.is_empty() || object.api_version.is_empty() {
        let key = if object.kind.is_empty() { "kind" } else { "apiVersion" };
        out.push(found("missing-kind", id, Path::keys(&[key])));
        return;
    }
    name(id, value, &object, out);
    for field in ["labels", "annotations"].iter().filter_map(|name| find(name)) {
        let path = field.own_path();
        if let Some(value) = path.find(value) {
            shape::check_value(id, field, &path, value, out);
        }
    }
    server_fields(id, value, out);
    if object.kind == "ReplicationController" {
        out.push(found("legacy-kind", id, Path::keys(&["kind"])).arg("kind", object.kind));
    }
    // The namespace's own syntax; of a component the table's field is checked.
    if Kind::of(value).is_none()
        && let Some(text) = value.str_at(&["metadata", "namespace"]).filter(|text| !text.is_empty())
    {
        let path = Path::keys(&["metadata", "namespace"]);
        shape::check_syntax(id, "namespace", Syntax::Label, &path, text, out);
    }
}

fn name(id: ObjectId, value: &Value, object: &ObjectRef, out: &mut Vec<Finding>) {
    let path = Path::keys(&["metadata", "name"]);
    if !object.name.is_empty() {
        if SUBDOMAIN_KINDS.contains(&&*object.kind) {
            shape::check_syntax(id, "name", Syntax::Subdomain, &path, &object.name, out);
        }
        // The table checks the syntax of a component's name; these two become a label of their pods besides.
        if matches!(object.kind.as_str(), "Job" | "StatefulSet") && (64..=253).contains(&object.name.len()) {
            shape::check_syntax(id, "name", Syntax::PodLabelledName, &path, &object.name, out);
        }
        return;
    }
    if let Some(prefix) = value.str_at(&["metadata", "generateName"]).filter(|text| !text.is_empty()) {
        let from = Path::keys(&["metadata", "generateName"]);
        let mut finding = found("generate-name", id, from.clone()).arg("prefix", prefix);
        let offer = prefix.trim_end_matches(['-', '.']);
        if check_name(Syntax::Subdomain, offer).is_none() {
            finding = finding.fix(Edit::Batch(vec![
                Edit::Set { object: id, path, value: Value::from(offer) },
                Edit::Remove { object: id, path: from, prune: false },
            ]));
        }
        out.push(finding);
    } else if object.kind != "List" {
        out.push(found("missing-name", id, path).arg("kind", object.kind.clone()));
    }
}

fn server_fields(id: ObjectId, value: &Value, out: &mut Vec<Finding>) {
    let present: Vec<Path> = SERVER_FIELDS
        .iter()
        .filter_map(|text| Path::parse(text))
        .filter(|path| path.find(value).is_some())
        .collect();
    let Some(first) = present.first() else { return };
    let fields: Vec<String> = present.iter().map(ToString::to_string).collect();
    let edits =
        present.iter().map(|path| Edit::Remove { object: id, path: path.clone(), prune: true }).collect();
    out.push(
        found("server-fields", id, first.clone()).arg("fields", fields.join(", ")).fix(Edit::Batch(edits)),
    );
}

/// Two objects of one kind, namespace and name: the second would overwrite the first.
pub(super) fn check_duplicates(design: &Design<'_>, out: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for entry in design.document.entries() {
        let object = ObjectRef::of(&entry.value);
        if object.name.is_empty() || object.kind.is_empty() {
            continue;
        }
        let key = (
            object.group().to_owned(),
            object.kind.clone(),
            namespace(&entry.value, design.lookup).to_owned(),
            object.name.clone(),
        );
        if seen.insert(key, entry.id).is_some() {
            out.push(
                found("duplicate-object", entry.id, Path::keys(&["metadata", "name"]))
                    .arg("kind", object.kind)
                    .arg("name", object.name),
            );
        }
    }
}
