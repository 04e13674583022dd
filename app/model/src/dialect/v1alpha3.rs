//! Kubernetes 1.37's alpha version beside v1beta1: the same fields, and the only one that serves CompositePodGroup.

use super::Shape;

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroupTemplates", policy: "schedulingPolicy", version: "v1alpha3", pod_groups: true };
