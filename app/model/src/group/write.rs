//! What a group says, written into a template, a PodGroup and pods.

use super::{Disruption, GroupPolicy, GroupSettings, policy_path};
use crate::component::GroupReference;
use crate::dialect::{Dialect, Draft};
use crate::document::ObjectId;
use crate::path::Path;
use crate::tree::Value;

/// Writes policy, topology, disruption mode and priority class below `at` (a template, or a PodGroup's spec). What else
/// stands there stays.
pub(super) fn settings(
    draft: &mut Draft,
    object: ObjectId,
    at: &Path,
    to: Dialect,
    settings: &GroupSettings,
) {
    policy(draft, object, &at.join(&policy_path(to)), settings.policy);
    if to == Dialect::V1alpha1 {
        return;
    }
    let topology = at.key("schedulingConstraints").key("topology");
    match &settings.topology_key {
        None => draft.clear(object, topology),
        Some(key) => {
            let first = draft.document.find(object, &topology).and_then(Value::as_array);
            if first.is_some_and(|list| !list.is_empty()) {
                draft.set(object, topology.index(0).key("key"), key.as_str().into());
            } else {
                draft.set(object, topology, crate::tree!([{"key": key}]));
            }
        }
    }
    let mode = at.key("disruptionMode");
    match settings.disruption {
        None => draft.clear(object, mode),
        Some(disruption) => draft.set(object, mode, disruption_value(to, disruption)),
    }
    priority(draft, object, at, settings.priority_class.as_deref());
}

fn policy(draft: &mut Draft, object: ObjectId, at: &Path, policy: GroupPolicy) {
    let (keep, other) = match policy {
        GroupPolicy::Basic => ("basic", "gang"),
        GroupPolicy::Gang { .. } => ("gang", "basic"),
    };
    // The member that goes is taken out first, so that the mapping that holds both never is pruned away.
    match policy {
        GroupPolicy::Basic => {
            let present = draft.document.find(object, &at.key(keep)).is_some_and(|value| !value.is_null());
            if !present {
                draft.set(object, at.key(keep), Value::object());
            }
        }
        GroupPolicy::Gang { min_count } => {
            draft.set(object, at.key(keep).key("minCount"), i64::from(min_count).into());
        }
    }
    draft.clear(object, at.key(other));
}

fn disruption_value(dialect: Dialect, disruption: Disruption) -> Value {
    match (dialect, disruption) {
        (Dialect::V1alpha2, Disruption::Pod) => "Pod".into(),
        (Dialect::V1alpha2, Disruption::All) => "PodGroup".into(),
        (_, Disruption::Pod) => crate::tree!({"single": {}}),
        (_, Disruption::All) => crate::tree!({"all": {}}),
    }
}

/// Writes or clears `priorityClassName` below `at`: a template, a PodGroup's spec or a pod spec.
pub(super) fn priority(draft: &mut Draft, object: ObjectId, at: &Path, class: Option<&str>) {
    let path = at.key("priorityClassName");
    match class {
        Some(class) => draft.set(object, path, class.into()),
        None => draft.clear(object, path),
    }
}

/// Writes a pod's reference and takes the other dialect's out. What stands beside the names stays.
pub(super) fn reference(draft: &mut Draft, object: ObjectId, pod_spec: &Path, reference: &GroupReference) {
    match reference {
        GroupReference::Workload { workload, group, key } => {
            draft.clear(object, pod_spec.key("schedulingGroup"));
            let at = pod_spec.key("workloadRef");
            draft.set(object, at.key("name"), workload.as_str().into());
            draft.set(object, at.key("podGroup"), group.as_str().into());
            match key {
                Some(key) => draft.set(object, at.key("podGroupReplicaKey"), key.as_str().into()),
                None => draft.clear(object, at.key("podGroupReplicaKey")),
            }
        }
        GroupReference::PodGroup { name } => {
            draft.clear(object, pod_spec.key("workloadRef"));
            draft.set(object, pod_spec.key("schedulingGroup").key("podGroupName"), name.as_str().into());
        }
    }
}

/// Takes a pod's reference out, in whichever dialect.
pub(super) fn no_reference(draft: &mut Draft, object: ObjectId, pod_spec: &Path) {
    draft.clear(object, pod_spec.key("workloadRef"));
    draft.clear(object, pod_spec.key("schedulingGroup"));
}
