//! Groups that a design refers to but does not contain.

use super::Options;
use crate::demand::Obstacle;
use crate::dialect::{Dialect, dialect_of_object};
use crate::finding::Args;
use crate::group::{Instance, PodGroup, Settings, read_settings};
use crate::tree::Value;

/// Finds objects of a cluster: Workload and PodGroup of `scheduling.k8s.io`, and how far a Job is.
pub trait Lookup {
    /// Whether the snapshot holds all objects of this kind, so that an absent one is really absent.
    fn lists(&self, kind: &str) -> bool;
    /// The object's tree; `apiVersion`, `kind` and `spec` suffice, of a Job `status.succeeded`.
    fn find(&self, kind: &str, namespace: &str, name: &str) -> Option<Value>;
}

/// No cluster: nothing is listed.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoSnapshot;

impl Lookup for NoSnapshot {
    fn lists(&self, _kind: &str) -> bool {
        false
    }

    fn find(&self, _kind: &str, _namespace: &str, _name: &str) -> Option<Value> {
        None
    }
}

/// What a missing group says on the cluster, or why that is not known.
pub(super) fn settings(
    options: &Options<'_>,
    group: &PodGroup,
    instance: &Instance,
    namespace: String,
) -> Result<Settings, Obstacle> {
    let dialect = options.dialect_for(group);
    if group.dialect.has_pod_groups() && dialect == Dialect::V1alpha1 {
        // Which Workload the PodGroup was made from stands in the PodGroup, so the reference can't be written in 1.35.
        return Err(super::obstacles::refused("dialect-mismatch", "dialect", dialect.name()));
    }
    if dialect.has_pod_groups() {
        let object = find(options, "PodGroup", &namespace, &instance.name)?;
        let dialect = dialect_of_object(&object).unwrap_or(dialect);
        return Ok(object.get("spec").map(|spec| read_settings(spec, dialect)).unwrap_or_default());
    }
    let workload = group.workload.as_deref().unwrap_or_default();
    let object = find(options, "Workload", &namespace, workload)?;
    let dialect = dialect_of_object(&object).unwrap_or(dialect);
    let list = dialect.shape().map_or("podGroups", |shape| shape.groups);
    object
        .items_at(&["spec", list])
        .find(|item| item.str_at(&["name"]) == Some(&*group.name))
        .map(|item| read_settings(item, dialect))
        .ok_or_else(|| missing("PodGroupTemplate", &group.name))
}

/// An object of the cluster; else `missing-reference`, or `kind-not-in-snapshot` where it may be there unseen.
pub(super) fn find(
    options: &Options<'_>,
    kind: &str,
    namespace: &str,
    name: &str,
) -> Result<Value, Obstacle> {
    options.lookup.find(kind, namespace, name).ok_or_else(|| {
        if options.lookup.lists(kind) {
            missing(kind, name)
        } else {
            let args = Args::from([("kind", kind.into())]);
            Obstacle { code: "kind-not-in-snapshot", args, blocks: false }
        }
    })
}

pub(super) fn missing(kind: &str, name: &str) -> Obstacle {
    let args = Args::from([("kind", kind.into()), ("name", name.into())]);
    Obstacle { code: "missing-reference", args, blocks: true }
}
