//! In which order objects are applied: what others refer to first.

use hapju_model::Value;
use hapju_model::dialect::{is_composite, is_pod_group, is_workload};

/// Smaller first. Within a rank the document's order stays. A PodGroup of 1.36 is refused before its Workload is there;
/// pods before their PodGroup would wait for it; a pod before its ConfigMap would fail to start for a while.
pub(crate) fn rank(object: &Value) -> u8 {
    if is_workload(object) {
        return 10;
    }
    if is_composite(object) {
        return 11;
    }
    if is_pod_group(object) {
        return 12;
    }
    let group =
        object.str_at(&["apiVersion"]).and_then(|version| version.split_once('/')).map_or("", |(g, _)| g);
    match (group, object.str_at(&["kind"]).unwrap_or_default()) {
        ("", "Namespace") => 0,
        ("apiextensions.k8s.io", _) => 1,
        ("scheduling.k8s.io", "PriorityClass") | ("storage.k8s.io" | "node.k8s.io", _) => 2,
        ("", "ServiceAccount" | "ResourceQuota" | "LimitRange") => 3,
        ("rbac.authorization.k8s.io", _) => 4,
        ("", "Secret" | "ConfigMap" | "PersistentVolume") => 5,
        ("", "PersistentVolumeClaim") | ("resource.k8s.io", _) => 6,
        // Before the pods, so that they find its address in their environment.
        ("", "Service") => 7,
        ("", "Pod" | "ReplicationController") | ("apps" | "batch", _) => 20,
        ("autoscaling" | "policy", _) => 30,
        // Custom resources may stand for anything; most are of use only with what they refer to.
        _ => 15,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_model::tree;

    #[test]
    fn what_is_referred_to_comes_first() {
        let object = |version: &str, kind: &str| tree!({"apiVersion": version, "kind": kind});
        let order = [
            ("v1", "Namespace"),
            ("scheduling.k8s.io/v1", "PriorityClass"),
            ("v1", "ConfigMap"),
            ("v1", "PersistentVolumeClaim"),
            ("v1", "Service"),
            ("scheduling.k8s.io/v1alpha2", "Workload"),
            ("scheduling.k8s.io/v1alpha2", "PodGroup"),
            ("batch/v1", "Job"),
            ("autoscaling/v2", "HorizontalPodAutoscaler"),
        ];
        let ranks: Vec<u8> = order.iter().map(|(version, kind)| rank(&object(version, kind))).collect();
        assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]), "{ranks:?}");
    }
}
