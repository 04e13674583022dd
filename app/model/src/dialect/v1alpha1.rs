//! Kubernetes 1.35: `Workload.spec.podGroups[].policy` is what the scheduler reads; there is no PodGroup.

use super::Shape;
use super::draft::{Losses, each, inside, rename, with};
use crate::path::Path;
use crate::tree::{Object, Value};

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroups", policy: "policy", version: "v1alpha1", pod_groups: false };

/// What later dialects say in a template or PodGroup and 1.35 cannot.
pub(super) const LATER_FIELDS: [&str; 6] = [
    "schedulingConstraints",
    "resourceClaims",
    "disruptionMode",
    "priorityClassName",
    "priority",
    "preemptionPolicy",
];

/// A Workload of 1.35 in 1.37's shape.
pub(super) fn workload_up(workload: &Value) -> Value {
    with(workload, |root| {
        inside(root, "spec", |spec| {
            rename(spec, "podGroups", "podGroupTemplates");
            each(spec, "podGroupTemplates", |_, item| rename(item, "policy", "schedulingPolicy"));
        });
    })
}

/// A Workload of 1.37 in 1.35's shape.
pub(super) fn workload_down(workload: &Value, losses: &mut Losses<'_>) -> Value {
    with(workload, |root| {
        inside(root, "spec", |spec| {
            drop_null(spec, "compositePodGroupTemplates");
            each(spec, "podGroupTemplates", |index, item| {
                let at = Path::keys(&["spec", "podGroupTemplates"]).index(index);
                for field in LATER_FIELDS {
                    losses.drop_key(item, &at, field);
                }
                rename(item, "schedulingPolicy", "policy");
            });
            rename(spec, "podGroupTemplates", "podGroups");
        });
    })
}

pub(super) fn drop_null(map: &mut Object, key: &str) {
    if map.get(key).is_some_and(Value::is_null) {
        map.remove(key);
    }
}
