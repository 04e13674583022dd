//! Kubernetes 1.37: as 1.36, with a flat `workloadRef` and a union for the disruption mode.

use super::Shape;
use crate::tree::Value;

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroupTemplates", policy: "schedulingPolicy", version: "v1beta1", pod_groups: true };

/// `spec.workloadRef{workloadName, templateName}`.
pub(super) fn template_of(pod_group: &Value) -> Option<(&str, &str)> {
    let reference = pod_group.at(&["spec", "workloadRef"])?;
    Some((reference.str_at(&["workloadName"])?, reference.str_at(&["templateName"])?))
}
