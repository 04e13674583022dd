//! Kubernetes 1.36: the Workload is a template, the PodGroup is what the scheduler reads.

use super::Shape;
use crate::tree::Value;

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroupTemplates", policy: "schedulingPolicy", version: "v1alpha2", pod_groups: true };

/// `spec.podGroupTemplateRef.workload{workloadName, podGroupTemplateName}`.
pub(super) fn template_of(pod_group: &Value) -> Option<(&str, &str)> {
    let reference = pod_group.at(&["spec", "podGroupTemplateRef", "workload"])?;
    Some((reference.str_at(&["workloadName"])?, reference.str_at(&["podGroupTemplateName"])?))
}
