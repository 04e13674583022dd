//! What pods and Jobs say about groups.

use super::objects::{claims, disruption, policy, topology};
use super::{Context, found};
use crate::component::{Component, ComponentKind, GroupReference, namespace_of};
use crate::dialect::Dialect;
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::finding::Severity;
use crate::group::{Disruption, GroupPolicy, GroupSource, is_auto_ganged, job_scheduling_at, read_settings};
use crate::names::Syntax;
use crate::path::Path;
use crate::tree::Value;

pub(super) fn check(cx: &mut Context<'_>, component: &Component) {
    for id in &component.objects {
        let Some(value) = cx.document.value(*id) else { continue };
        references(cx, *id, value, &component.pod_spec_path());
    }
    missing_groups(cx, component);
    let Some(value) = component.value(cx.document) else { return };
    if let Some(at) = job_scheduling_at(value) {
        scheduling(cx, component, value, &at);
    } else if component.references.is_empty() && cx.server == Some(36) && is_auto_ganged(value) {
        let path = component.kind.job_spec_path().unwrap_or_default().key("completionMode");
        cx.push(found("job-auto-gang", component.id(), path).arg("name", component.name.as_str()));
    }
}

fn references(cx: &mut Context<'_>, id: ObjectId, value: &Value, pod_spec: &Path) {
    let Some(spec) = pod_spec.find(value) else { return };
    let (old, new) = (pod_spec.key("workloadRef"), pod_spec.key("schedulingGroup"));
    let has = |key: &str| spec.at(&[key]).is_some();
    if has("workloadRef") && has("schedulingGroup") {
        // Which one counts is the dialect of the group that exists; the newer one where neither says.
        let written = cx.groups.iter().find(|group| group.source == GroupSource::Written);
        let stale = match written.map(|group| group.dialect) {
            Some(Dialect::V1alpha1) => new.clone(),
            _ => old.clone(),
        };
        let fix = Edit::Remove { object: id, path: stale.clone(), prune: false };
        cx.push(found("two-group-references", id, stale).fix(fix));
    }
    if has("workloadRef") {
        cx.name(id, value, old.key("name"), Syntax::Subdomain, true);
        cx.name(id, value, old.key("podGroup"), Syntax::Label, true);
        cx.name(id, value, old.key("podGroupReplicaKey"), Syntax::Label, false);
    }
    if has("schedulingGroup") {
        cx.name(id, value, new.key("podGroupName"), Syntax::Subdomain, true);
        if spec.items_at(&["evictionResponders"]).next().is_some() {
            cx.push(found("eviction-responders-in-group", id, pod_spec.key("evictionResponders")));
        }
    }
}

/// References to groups that the document does not hold, once a component.
fn missing_groups(cx: &mut Context<'_>, component: &Component) {
    let default = cx.lookup.default_namespace();
    for group in cx.groups.iter().filter(|group| group.source == GroupSource::Missing) {
        if !group.has_member(component.id()) {
            continue;
        }
        let Some(value) = component.value(cx.document) else { continue };
        let namespace = namespace_of(value, default).to_owned();
        let old = group.dialect == Dialect::V1alpha1;
        let field = if old { "workloadRef" } else { "schedulingGroup" };
        let path = component.pod_spec_path().key(field);
        let elsewhere = cx.groups.iter().find(|other| {
            other.source == GroupSource::Written
                && if old {
                    other.workload == group.workload && other.name == group.name
                } else {
                    other
                        .instances
                        .iter()
                        .any(|instance| instance.name == group.name && instance.object.is_some())
                }
        });
        if let Some(other) = elsewhere {
            let space = if other.namespace.is_empty() { default } else { &other.namespace };
            if space != namespace {
                let finding = found("group-other-namespace", component.id(), path);
                cx.push(finding.arg("name", group.name.as_str()).arg("namespace", space));
                continue;
            }
        }
        if old {
            missing_in_workload(
                cx,
                component,
                group.workload.as_deref().unwrap_or_default(),
                &group.name,
                &namespace,
            );
        } else {
            cx.missing(component.id(), path.key("podGroupName"), "PodGroup", &namespace, &group.name);
        }
    }
}

fn missing_in_workload(
    cx: &mut Context<'_>,
    component: &Component,
    workload: &str,
    group: &str,
    namespace: &str,
) {
    let path = component.pod_spec_path().key("workloadRef");
    let default = cx.lookup.default_namespace();
    let here = cx.document.entries().any(|entry| {
        crate::dialect::is_workload(&entry.value)
            && entry.value.str_at(&["metadata", "name"]) == Some(workload)
            && namespace_of(&entry.value, default) == namespace
    });
    if here {
        let finding = found("template-missing", component.id(), path.key("podGroup"));
        cx.push(finding.arg("name", group).arg("workload", workload));
    } else {
        cx.missing(component.id(), path.key("name"), "Workload", namespace, workload);
    }
}

/// `scheduling` of a Job or of a CronJob's Jobs.
fn scheduling(cx: &mut Context<'_>, component: &Component, value: &Value, at: &Path) {
    let id = component.id();
    if component.kind == ComponentKind::CronJob {
        cx.push(found("cron-scheduling-without-effect", id, at.clone()));
    } else if component
        .references
        .iter()
        .any(|reference| matches!(reference, GroupReference::PodGroup { .. }))
    {
        cx.push(found("scheduling-without-effect", id, at.clone()));
    }
    let Some(scheduling) = at.find(value) else { return };
    let policy_at = at.key("schedulingPolicy");
    if policy_at.find(value).is_some_and(|found| !found.is_null()) {
        // An absent minCount is parallelism, so only a written one is checked.
        match policy_at.key("gang").find(value).filter(|gang| !gang.is_null()) {
            Some(_) if policy_at.key("basic").find(value).is_none_or(Value::is_null) => {
                cx.count(id, value, policy_at.key("gang").key("minCount"), 1, false);
            }
            _ => policy(cx, id, value, &policy_at, "minCount"),
        }
    }
    topology(cx, id, value, at);
    claims(cx, id, value, at);
    disruption(cx, id, scheduling, at, Dialect::V1beta1);
    let settings = read_settings(scheduling, Dialect::V1beta1);
    let parallelism = component.count_path().and_then(|path| path.find(value)?.as_i64()).unwrap_or(1);
    match settings.policy {
        Some(GroupPolicy::Gang { min_count }) if i64::from(min_count) > parallelism => {
            let finding = found("job-min-count", id, policy_at.key("gang").key("minCount"));
            cx.push(finding.arg("minCount", i64::from(min_count)).arg("parallelism", parallelism));
        }
        Some(GroupPolicy::Basic) | None if settings.disruption == Some(Disruption::All) => {
            let mut finding = found("all-with-basic", id, at.key("disruptionMode"));
            finding.severity = Severity::Error; // here the server refuses it
            cx.push(finding);
        }
        _ => {}
    }
}
