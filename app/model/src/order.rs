//! In which order objects are applied and exported: what others refer to first.

use crate::dialect::{is_composite, is_pod_group, is_workload};
use crate::document::{Document, ObjectId};
use crate::object::ObjectRef;
use crate::tree::Value;

/// An object's place in the order; equal places keep the order of the document. 1.36 refuses a PodGroup before its
/// Workload and anything that names a PriorityClass before the class (workload-api.md §3.5).
pub fn rank(object: &Value) -> u8 {
    if is_workload(object) {
        return 50;
    }
    if is_composite(object) {
        return 51;
    }
    if is_pod_group(object) {
        return 52;
    }
    let name = ObjectRef::of(object);
    match (name.group(), name.kind.as_str()) {
        ("", "Namespace") => 0,
        ("apiextensions.k8s.io", _) => 5,
        ("scheduling.k8s.io" | "node.k8s.io" | "storage.k8s.io", _) => 10,
        ("", "ResourceQuota" | "LimitRange") => 15,
        ("", "ServiceAccount") => 20,
        ("rbac.authorization.k8s.io", "Role" | "ClusterRole") => 21,
        ("rbac.authorization.k8s.io", _) => 22,
        ("", "PersistentVolume") => 30,
        ("", "ConfigMap" | "Secret" | "PersistentVolumeClaim") => 31,
        ("resource.k8s.io" | "networking.k8s.io", kind) if kind != "Ingress" => 40,
        ("", "Service") => 60,
        ("autoscaling" | "policy" | "networking.k8s.io", _) => 90,
        ("admissionregistration.k8s.io", _) => 95,
        // Controllers, pods, custom kinds.
        _ => 70,
    }
}

/// The objects of a document in the order in which they are applied.
pub fn apply_order(document: &Document) -> Vec<ObjectId> {
    let mut ranked: Vec<(u8, ObjectId)> =
        document.entries().map(|entry| (rank(&entry.value), entry.id)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Origin;
    use crate::tree;

    #[test]
    fn what_others_refer_to_comes_first_and_equals_keep_their_order() {
        let mut document = Document::default();
        let add = |document: &mut Document, api: &str, kind: &str, name: &str| {
            let value = tree!({"apiVersion": api, "kind": kind, "metadata": {"name": name}});
            document.push(value, Origin::unsaved())
        };
        for (api, kind, name) in [
            ("autoscaling/v2", "HorizontalPodAutoscaler", "h"),
            ("batch/v1", "Job", "b"),
            ("batch/v1", "Job", "a"),
            ("v1", "Service", "s"),
            ("scheduling.k8s.io/v1alpha2", "PodGroup", "p"),
            ("scheduling.k8s.io/v1alpha3", "CompositePodGroup", "c"),
            ("scheduling.k8s.io/v1alpha2", "Workload", "w"),
            ("v1", "ConfigMap", "c"),
            ("rbac.authorization.k8s.io/v1", "RoleBinding", "r"),
            ("v1", "ServiceAccount", "s"),
            ("scheduling.k8s.io/v1", "PriorityClass", "p"),
            ("v1", "Namespace", "n"),
        ] {
            add(&mut document, api, kind, name);
        }
        let order: Vec<_> = apply_order(&document)
            .into_iter()
            .filter_map(|id| Some(ObjectRef::of(document.value(id)?)))
            .map(|object| format!("{} {}", object.kind, object.name))
            .collect();
        assert_eq!(
            order,
            [
                "Namespace n",
                "PriorityClass p",
                "ServiceAccount s",
                "RoleBinding r",
                "ConfigMap c",
                "Workload w",
                "CompositePodGroup c",
                "PodGroup p",
                "Service s",
                "Job b",
                "Job a",
                "HorizontalPodAutoscaler h"
            ]
        );
    }
}
