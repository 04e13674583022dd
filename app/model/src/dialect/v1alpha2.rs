//! Kubernetes 1.36: the Workload is a template, the PodGroup is what the scheduler reads.

use super::Shape;
use super::draft::{Losses, each, inside, rename, with};
use super::v1alpha1::drop_null;
use crate::path::Path;
use crate::tree::{Object, Value};

pub(crate) const SHAPE: Shape =
    Shape { groups: "podGroupTemplates", policy: "schedulingPolicy", version: "v1alpha2", pod_groups: true };

/// `spec.podGroupTemplateRef.workload{workloadName, podGroupTemplateName}`.
pub(super) fn template_of(pod_group: &Value) -> Option<(&str, &str)> {
    let reference = pod_group.at(&["spec", "podGroupTemplateRef", "workload"])?;
    Some((reference.str_at(&["workloadName"])?, reference.str_at(&["podGroupTemplateName"])?))
}

/// A Workload of 1.36 in 1.37's shape.
pub(super) fn workload_up(workload: &Value, losses: &mut Losses<'_>) -> Value {
    with(workload, |root| {
        inside(root, "spec", |spec| {
            each(spec, "podGroupTemplates", |index, item| {
                disruption_up(item, &Path::keys(&["spec", "podGroupTemplates"]).index(index), losses);
            });
        });
    })
}

/// A Workload of 1.37 in 1.36's shape.
pub(super) fn workload_down(workload: &Value, losses: &mut Losses<'_>) -> Value {
    with(workload, |root| {
        inside(root, "spec", |spec| {
            drop_null(spec, "compositePodGroupTemplates");
            each(spec, "podGroupTemplates", |index, item| {
                let at = Path::keys(&["spec", "podGroupTemplates"]).index(index);
                disruption_down(item, &at, losses);
                losses.drop_key(item, &at, "preemptionPolicy");
            });
        });
    })
}

/// A PodGroup of 1.36 in 1.37's shape.
pub(super) fn pod_group_up(pod_group: &Value, losses: &mut Losses<'_>) -> Value {
    with(pod_group, |root| {
        inside(root, "spec", |spec| {
            let at = Path::keys(&["spec"]);
            disruption_up(spec, &at, losses);
            drop_null(spec, "podGroupTemplateRef");
            let Some(reference) = spec.get("podGroupTemplateRef").cloned() else { return };
            let inner = reference.get("workload").filter(|inner| inner.as_object().is_some());
            let Some(inner) = inner else {
                losses.drop_key(spec, &at, "podGroupTemplateRef");
                return;
            };
            for (key, _) in
                reference.entries_at(&[]).filter(|(key, value)| *key != "workload" && !value.is_null())
            {
                losses.field(at.key("podGroupTemplateRef").key(key));
            }
            let flat = with(inner, |map| rename(map, "podGroupTemplateName", "templateName"));
            spec.set("podGroupTemplateRef", flat);
            rename(spec, "podGroupTemplateRef", "workloadRef");
        });
    })
}

/// A PodGroup of 1.37 in 1.36's shape.
pub(super) fn pod_group_down(pod_group: &Value, losses: &mut Losses<'_>) -> Value {
    with(pod_group, |root| {
        inside(root, "spec", |spec| {
            let at = Path::keys(&["spec"]);
            disruption_down(spec, &at, losses);
            losses.drop_key(spec, &at, "preemptionPolicy");
            drop_null(spec, "parentCompositePodGroupName");
            drop_null(spec, "workloadRef");
            let Some(reference) = spec.get("workloadRef").cloned() else { return };
            let inner = with(&reference, |map| rename(map, "templateName", "podGroupTemplateName"));
            let mut outer = Object::default();
            outer.set("workload", inner);
            spec.set("workloadRef", Value::Object(outer.into()));
            rename(spec, "workloadRef", "podGroupTemplateRef");
        });
    })
}

/// `Pod` and `PodGroup` become `{single: {}}` and `{all: {}}`.
fn disruption_up(map: &mut Object, at: &Path, losses: &mut Losses<'_>) {
    let union = match map.get("disruptionMode").map(Value::as_str) {
        None => return,
        Some(Some("Pod")) => crate::tree!({"single": {}}),
        Some(Some("PodGroup")) => crate::tree!({"all": {}}),
        Some(_) => return losses.drop_key(map, at, "disruptionMode"),
    };
    map.set("disruptionMode", union);
}

/// `{single: {}}` and `{all: {}}` become `Pod` and `PodGroup`; anything else has no word in 1.36.
fn disruption_down(map: &mut Object, at: &Path, losses: &mut Losses<'_>) {
    let word = map.get("disruptionMode").and_then(disruption_word);
    match word {
        Some(word) => map.set("disruptionMode", word.into()),
        None => losses.drop_key(map, at, "disruptionMode"),
    }
}

fn disruption_word(mode: &Value) -> Option<&'static str> {
    let mut members = mode.as_object()?.iter().filter(|(_, value)| !value.is_null());
    let empty = |value: &Value| value.as_object().is_some_and(Object::is_empty);
    match (members.next(), members.next()) {
        (Some(("single", value)), None) if empty(value) => Some("Pod"),
        (Some(("all", value)), None) if empty(value) => Some("PodGroup"),
        _ => None,
    }
}
