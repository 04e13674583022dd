//! Volumes, and the mounts that need them.

use std::collections::{HashMap, HashSet};

use super::Subject;
use crate::edit::Edit;
use crate::finding::Finding;
use crate::tree;

/// The volumes of one pod template.
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let mut used = HashMap::new();
    for (_, path, container) in subject.containers() {
        for list in ["volumeMounts", "volumeDevices"] {
            for (index, mount) in container.items_at(&[list]).enumerate() {
                if let Some(name) = mount.str_at(&["name"]).filter(|name| !name.is_empty()) {
                    used.entry(name).or_insert_with(|| path.key(list).index(index).key("name"));
                }
            }
        }
    }
    let templates: HashSet<&str> = subject
        .value
        .items_at(&["spec", "volumeClaimTemplates"])
        .filter_map(|template| template.str_at(&["metadata", "name"]))
        .collect();
    let declared = declared(subject, &used, out);
    // A HashMap has no order; the places in the object do.
    let mut missing: Vec<_> =
        used.iter().filter(|(name, _)| !declared.contains(*name) && !templates.contains(*name)).collect();
    missing.sort_by(|a, b| a.1.cmp(b.1));
    let count = declared.len();
    for (name, path) in missing {
        let fix = Edit::Insert {
            object: subject.id,
            path: subject.pod_path("volumes"),
            index: count,
            value: tree!({"name": name, "emptyDir": {}}),
        };
        out.push(subject.found("mount-without-volume", path.clone()).arg("name", *name).fix(fix));
    }
}

/// The names of the pod's volumes, each checked.
fn declared<'d>(
    subject: &Subject<'d>,
    used: &HashMap<&str, crate::path::Path>,
    out: &mut Vec<Finding>,
) -> HashSet<&'d str> {
    let mut names = HashSet::new();
    let volumes = subject.pod_spec().map(|spec| spec.items_at(&["volumes"])).into_iter().flatten();
    for (index, volume) in volumes.enumerate() {
        let path = subject.pod_path("volumes").index(index);
        let Some(object) = volume.as_object() else { continue };
        let name = volume.str_at(&["name"]).unwrap_or_default();
        let types: Vec<&str> = object
            .iter()
            .filter(|(key, value)| *key != "name" && !value.is_null())
            .map(|(key, _)| key)
            .collect();
        match types.len() {
            0 => {
                let fix = Edit::Set { object: subject.id, path: path.key("emptyDir"), value: tree!({}) };
                out.push(subject.found("volume-without-type", path.clone()).arg("name", name).fix(fix));
            }
            1 => {}
            _ => out.push(
                subject
                    .found("volume-two-types", path.key(types[1]))
                    .arg("name", name)
                    .arg("types", types.join(", ")),
            ),
        }
        if name.is_empty() {
            continue;
        }
        if !names.insert(name) {
            out.push(subject.found("duplicate-volume", path.key("name")).arg("name", name));
        } else if !used.contains_key(name) {
            let fix = Edit::Remove { object: subject.id, path: path.clone(), prune: true };
            out.push(subject.found("unused-volume", path.key("name")).arg("name", name).fix(fix));
        }
    }
    names
}
