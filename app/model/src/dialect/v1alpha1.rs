//! Kubernetes 1.35: `Workload.spec.podGroups[].policy` is what the scheduler reads; there is no PodGroup.

use super::Shape;

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroups", policy: "policy", version: "v1alpha1", pod_groups: false };
