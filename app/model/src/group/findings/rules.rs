//! Groups with their members: what can never start together, or hardly as meant (workload-api.md §3.4, §3.5).

use super::{Context, found};
use crate::component::{Component, ComponentKind, namespace_of};
use crate::demand_of::{HowMany, count_of, is_ordered_ready};
use crate::dialect::Dialect;
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::finding::Severity;
use crate::group::{GroupPolicy, GroupSource, Instance, PodGroup, Settings, component_with, remove};
use crate::path::Path;
use crate::tree::Value;

pub(super) fn check(cx: &mut Context<'_>, group: &PodGroup) {
    controller_ref(cx, group);
    if group.members().next().is_none() {
        if let (GroupSource::Written, Some(place)) = (group.source, place_of(group)) {
            cx.push(found("group-without-pods", place.0, place.1).arg("name", group.name.as_str()));
        }
        return;
    }
    for instance in group.instances.iter().filter(|instance| !instance.members.is_empty()) {
        let settings = group.settings_of(instance);
        priorities(cx, group, instance, settings);
        schedulers(cx, group, instance);
        several(cx, group, instance);
        match settings.policy {
            Some(GroupPolicy::Gang { min_count }) => gang(cx, group, instance, settings, min_count),
            _ => basic(cx, instance),
        }
    }
}

/// Where a group stands: its template, else its first PodGroup.
fn place_of(group: &PodGroup) -> Option<(ObjectId, Path)> {
    let template = group.workload_object.zip(group.template_at.clone());
    template.or_else(|| Some((group.instances.iter().find_map(|i| i.object)?, Path::root())))
}

fn members<'c>(cx: &Context<'c>, instance: &Instance) -> Vec<(&'c Component, Vec<ObjectId>)> {
    let member =
        |m: &crate::group::Member| Some((component_with(cx.components, m.component)?, m.objects.clone()));
    instance.members.iter().filter_map(member).collect()
}

/// A `controllerRef` to a Job makes 1.36 step back from it and is ignored by 1.37 (workload-api.md §3.1, §3.2); one to an
/// object that is not there says nothing.
fn controller_ref(cx: &mut Context<'_>, group: &PodGroup) {
    let first = cx.groups.iter().find(|other| other.workload_object == group.workload_object);
    let (Some(reference), Some(id)) = (&group.controller_ref, group.workload_object) else { return };
    if first.is_none_or(|first| !std::ptr::eq(first, group)) {
        return; // once a Workload
    }
    let path = Path::keys(&["spec", "controllerRef"]);
    let job = reference.kind == "Job" && reference.api_group == "batch";
    if job && cx.minor(group.dialect) >= 36 {
        let fix = Edit::Remove { object: id, path: path.clone(), prune: false };
        cx.push(found("controller-ref-job", id, path.clone()).arg("name", reference.name.as_str()).fix(fix));
    }
    let known = cx.components.iter().any(|component| {
        component.kind.kind() == reference.kind
            && component.kind.api_group() == reference.api_group
            && component.name == reference.name
    });
    let other = cx.document.entries().any(|entry| {
        entry.value.str_at(&["kind"]) == Some(&*reference.kind)
            && entry.value.str_at(&["metadata", "name"]) == Some(&*reference.name)
    });
    if !known && !other && !reference.kind.is_empty() && !reference.name.is_empty() {
        let namespace =
            if group.namespace.is_empty() { cx.lookup.default_namespace() } else { &group.namespace };
        cx.missing(id, path, &reference.kind, namespace, &reference.name);
    }
}

/// 1.37 blocks a group whose pods have another priority than the group; two names may still mean one number, so only
/// classes whose numbers the design knows are an error.
fn priorities(cx: &mut Context<'_>, group: &PodGroup, instance: &Instance, settings: &Settings) {
    if group.dialect == Dialect::V1alpha1 || group.source == GroupSource::Missing {
        return;
    }
    for (component, objects) in members(cx, instance) {
        for id in objects {
            let Some(value) = cx.document.value(id) else { continue };
            let path = component.pod_spec_path().key("priorityClassName");
            let pod = path.find(value).and_then(Value::as_str).filter(|name| !name.is_empty());
            let of_group = settings.priority_class.as_deref();
            if pod == of_group {
                continue;
            }
            let numbers = (number_of(cx, pod), number_of(cx, of_group));
            if numbers.0.is_some() && numbers.0 == numbers.1 {
                continue;
            }
            let mut finding = found("group-priority-differs", id, path.clone());
            if cx.minor(group.dialect) < 37 || numbers.0.is_none() || numbers.1.is_none() {
                finding.severity = Severity::Warning;
            }
            let fix = match of_group {
                Some(class) => Edit::Set { object: id, path, value: class.into() },
                None => Edit::Remove { object: id, path, prune: false },
            };
            let finding = finding.arg("pod", pod.unwrap_or("–")).arg("group", of_group.unwrap_or("–"));
            cx.push(finding.fix(fix));
            break; // once a component
        }
    }
}

/// The number of a class that the design brings. No class means 0, unless the cluster has a default one.
fn number_of(cx: &Context<'_>, class: Option<&str>) -> Option<i64> {
    let class = class?;
    let entry = cx.document.entries().find(|entry| {
        entry.value.str_at(&["kind"]) == Some("PriorityClass")
            && entry.value.str_at(&["metadata", "name"]) == Some(class)
    })?;
    entry.value.i64_at(&["value"])
}

fn schedulers(cx: &mut Context<'_>, group: &PodGroup, instance: &Instance) {
    let mut first: Option<String> = None;
    let mut gated = Vec::new();
    let mut pods = 0_usize;
    let mut clash = None;
    for (component, objects) in members(cx, instance) {
        for id in objects {
            let Some(value) = cx.document.value(id) else { continue };
            let Some(spec) = component.pod_spec_path().find(value) else { continue };
            pods += 1;
            if spec.items_at(&["schedulingGates"]).next().is_some() {
                gated.push((id, component.pod_spec_path().key("schedulingGates")));
            }
            let name = spec
                .str_at(&["schedulerName"])
                .filter(|name| !name.is_empty())
                .unwrap_or("default-scheduler");
            match &first {
                None => first = Some(name.to_owned()),
                Some(other) if other != name && clash.is_none() => {
                    clash = Some((
                        id,
                        component.pod_spec_path().key("schedulerName"),
                        other.clone(),
                        name.to_owned(),
                    ));
                }
                Some(_) => {}
            }
        }
    }
    if let Some((id, path, first, second)) = clash {
        let mut finding = found("group-schedulers-differ", id, path);
        if cx.minor(group.dialect) < 37 {
            finding.severity = Severity::Warning;
        }
        cx.push(finding.arg("first", first).arg("second", second));
    }
    // One gated pod holds back the whole group from 1.37 on.
    if let Some((id, path)) = gated.first().filter(|_| gated.len() < pods && cx.minor(group.dialect) >= 37) {
        cx.push(found("group-gated-members", *id, path.clone()).arg("name", group.name.as_str()));
    }
}

fn several(cx: &mut Context<'_>, group: &PodGroup, instance: &Instance) {
    let controllers =
        members(cx, instance).into_iter().filter(|(c, _)| c.kind != ComponentKind::Pods).count();
    if controllers > 1
        && let Some((id, path)) = instance.object.map(|id| (id, Path::root())).or_else(|| place_of(group))
    {
        let finding = found("group-of-several", id, path).arg("name", instance.name.as_str());
        cx.push(finding.arg("count", controllers));
    }
}

fn basic(cx: &mut Context<'_>, instance: &Instance) {
    for (component, _) in members(cx, instance) {
        if component.kind == ComponentKind::DaemonSet {
            let finding = found("daemonset-in-group", component.id(), component.pod_spec_path());
            let fix = remove(cx.document, component, cx.lookup.default_namespace());
            cx.push(finding.arg("name", component.name.as_str()).fix(fix));
        }
    }
}

fn gang(cx: &mut Context<'_>, group: &PodGroup, instance: &Instance, settings: &Settings, min_count: u32) {
    let members = members(cx, instance);
    let mut pods = Some(0_u32);
    let mut suspended = false;
    for (component, objects) in &members {
        let counted = count_of(cx.document, component);
        suspended |= counted.suspended;
        let count = match counted.how_many {
            HowMany::Fixed(_) if component.kind == ComponentKind::Pods => Some(objects.len() as u32),
            HowMany::Fixed(count) => Some(count),
            HowMany::PerNode => None,
        };
        pods = pods.zip(count).map(|(sum, count)| sum.saturating_add(count));
    }
    if let Some(pods) = pods.filter(|pods| *pods < min_count && *pods > 0 && !suspended) {
        too_few(cx, group, instance, &members, (pods, min_count));
    }
    let extra = pods.is_some_and(|pods| pods > min_count);
    if let (Some(pods), true, Some(_)) = (pods, extra, &settings.topology_key) {
        let (id, path) = place_of(group).unwrap_or((members_id(&members), Path::root()));
        let finding = found("topology-with-extra-pods", id, path);
        cx.push(finding.arg("pods", i64::from(pods)).arg("minCount", i64::from(min_count)));
    }
    for (component, _) in &members {
        by_kind(cx, group, component, settings, min_count, members.len());
        shared_claims(cx, component, min_count);
    }
}

fn members_id(members: &[(&Component, Vec<ObjectId>)]) -> ObjectId {
    members.first().map_or(ObjectId(u32::MAX), |(component, _)| component.id())
}

fn too_few(
    cx: &mut Context<'_>,
    group: &PodGroup,
    instance: &Instance,
    members: &[(&Component, Vec<ObjectId>)],
    (pods, min_count): (u32, u32),
) {
    if let [(component, _)] = members
        && let Some(id) = component.belongings.autoscalers.first()
    {
        let path = Path::keys(&["spec", "minReplicas"]);
        let fix = Edit::Set { object: *id, path: path.clone(), value: i64::from(min_count).into() };
        let finding = found("autoscaler-below-min-count", *id, path).arg("minReplicas", i64::from(pods));
        return cx.push(finding.arg("minCount", i64::from(min_count)).fix(fix));
    }
    let at = group.min_count_at(cx.document, instance);
    let (id, path) = at.first().cloned().unwrap_or((members_id(members), Path::root()));
    let edits: Vec<Edit> = at
        .into_iter()
        .map(|(object, path)| Edit::Set { object, path, value: i64::from(pods).into() })
        .collect();
    let mut finding = found("too-few-members", id, path).arg("name", group.name.as_str());
    finding = finding.arg("pods", i64::from(pods)).arg("minCount", i64::from(min_count));
    if !edits.is_empty() {
        finding = finding.fix(Edit::Batch(edits));
    }
    cx.push(finding);
}

fn by_kind(
    cx: &mut Context<'_>,
    group: &PodGroup,
    component: &Component,
    settings: &Settings,
    min_count: u32,
    members: usize,
) {
    let Some(value) = component.value(cx.document) else { return };
    let id = component.id();
    let name = component.name.as_str();
    match component.kind {
        ComponentKind::Deployment => {
            if value.str_at(&["spec", "strategy", "type"]) != Some("Recreate") && min_count > 1 {
                let path = Path::keys(&["spec", "strategy"]);
                let value = crate::tree!({"type": "Recreate"});
                let fix = Edit::Set { object: id, path: path.clone(), value };
                cx.push(found("rolling-update-in-gang", id, path).arg("name", name).fix(fix));
            }
        }
        ComponentKind::ReplicaSet => {
            if let Some(("Deployment", owner)) = crate::component::controller_of(value) {
                let path = Path::keys(&["metadata", "ownerReferences"]);
                cx.push(found("owned-replica-set", id, path).arg("name", owner));
            }
        }
        ComponentKind::StatefulSet => stateful_set(cx, component, value, settings, (min_count, members)),
        ComponentKind::DaemonSet => {
            let fix = remove(cx.document, component, cx.lookup.default_namespace());
            cx.push(found("daemonset-in-gang", id, component.pod_spec_path()).arg("name", name).fix(fix));
        }
        ComponentKind::Job => {
            last_wave(cx, component, value, min_count);
            if min_count > 1 && group.source != GroupSource::Missing {
                cx.push(
                    found("gang-job-restart", id, Path::keys(&["spec", "backoffLimit"])).arg("name", name),
                );
            }
        }
        ComponentKind::CronJob => {
            let path = component.pod_spec_path();
            cx.push(found("cron-group-shared", id, path).arg("name", name));
            if value.str_at(&["spec", "concurrencyPolicy"]).unwrap_or("Allow") == "Allow" {
                let path = Path::keys(&["spec", "concurrencyPolicy"]);
                let fix = Edit::Set { object: id, path: path.clone(), value: "Forbid".into() };
                cx.push(found("cron-gang-overlap", id, path).arg("name", name).fix(fix));
            }
            last_wave(cx, component, value, min_count);
        }
        ComponentKind::Pods => {
            cx.push(found("bare-pods-not-replaced", id, Path::root()).arg("name", name));
        }
        ComponentKind::ReplicationController => {}
    }
}

fn stateful_set(
    cx: &mut Context<'_>,
    component: &Component,
    value: &Value,
    settings: &Settings,
    (min_count, members): (u32, usize),
) {
    let (id, name) = (component.id(), component.name.as_str());
    if is_ordered_ready(value) && min_count > 1 {
        let path = Path::keys(&["spec", "podManagementPolicy"]);
        let fix = Edit::Set { object: id, path: path.clone(), value: "Parallel".into() };
        let mut finding = found("ordered-ready-in-gang", id, path).arg("name", name).fix(fix);
        if members > 1 {
            finding.severity = Severity::Warning; // others may fill the quorum
        }
        cx.push(finding);
    }
    let partition = ["spec", "updateStrategy", "rollingUpdate", "partition"];
    if value.i64_at(&partition).is_some_and(|partition| partition > 0) {
        cx.push(found("partition-in-gang", id, Path::keys(&partition)).arg("name", name));
    }
    let claims = Path::keys(&["spec", "volumeClaimTemplates"]);
    let has_claims = claims.find(value).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if let Some(key) = settings.topology_key.as_deref().filter(|_| has_claims) {
        cx.push(found("claims-with-topology", id, claims).arg("key", key));
    }
}

/// With completions left over after full waves, pods that finish at the same time leave fewer than minCount to come.
fn last_wave(cx: &mut Context<'_>, component: &Component, value: &Value, min_count: u32) {
    let Some(spec) = component.kind.job_spec_path().and_then(|path| path.find(value)) else { return };
    let parallelism = spec.i64_at(&["parallelism"]).unwrap_or(1);
    let Some(completions) = spec.i64_at(&["completions"]) else { return };
    if parallelism < 1 || completions <= parallelism {
        return;
    }
    let rest = completions % parallelism;
    if rest > 0 && rest < i64::from(min_count) {
        let path = component.kind.job_spec_path().unwrap_or_default().key("completions");
        let finding = found("job-last-wave", component.id(), path).arg("pods", rest);
        cx.push(finding.arg("minCount", i64::from(min_count)));
    }
}

/// One claim that every pod mounts: ReadWriteOnce ties the gang to one node, ReadWriteOncePod to one pod.
fn shared_claims(cx: &mut Context<'_>, component: &Component, min_count: u32) {
    if min_count < 2 {
        return;
    }
    let volumes = component.pod_spec_path().key("volumes");
    let Some(list) = component.value(cx.document).and_then(|v| volumes.find(v)).and_then(Value::as_array)
    else {
        return;
    };
    for (index, volume) in list.values().enumerate() {
        let Some(name) = volume.str_at(&["persistentVolumeClaim", "claimName"]) else { continue };
        let here = component.belongings.claims.iter().filter_map(|id| cx.document.value(*id));
        let claim = here.into_iter().find(|claim| claim.str_at(&["metadata", "name"]) == Some(name));
        let modes: Vec<&str> = claim
            .into_iter()
            .flat_map(|claim| claim.items_at(&["spec", "accessModes"]))
            .filter_map(Value::as_str)
            .collect();
        let many = modes.iter().any(|mode| matches!(*mode, "ReadWriteMany" | "ReadOnlyMany"));
        let code = match modes.as_slice() {
            _ if many => continue,
            modes if modes.contains(&"ReadWriteOncePod") => "claim-one-pod",
            modes if modes.contains(&"ReadWriteOnce") => "claim-one-node",
            _ => continue,
        };
        let path = volumes.index(index).key("persistentVolumeClaim").key("claimName");
        cx.push(found(code, component.id(), path).arg("name", name));
    }
}

/// Several groups of one Workload are independent of one another (workload-api.md §1.6).
pub(super) fn check_workloads(cx: &mut Context<'_>) {
    let mut seen: Vec<(String, &str)> = Vec::new();
    let default = cx.lookup.default_namespace();
    for group in cx.groups.iter().filter(|g| g.source == GroupSource::Written && g.composite.is_none()) {
        let Some(workload) = group.workload.as_deref().filter(|_| group.members().next().is_some()) else {
            continue;
        };
        let first = group.members().next().and_then(|member| cx.document.value(member.component));
        seen.push((first.map_or(default, |value| namespace_of(value, default)).to_owned(), workload));
    }
    let mut said: Vec<(String, &str)> = Vec::new();
    for key in &seen {
        let count = seen.iter().filter(|other| *other == key).count();
        if count < 2 || said.contains(key) {
            continue;
        }
        said.push(key.clone());
        let id = cx.groups.iter().find(|group| group.workload.as_deref() == Some(key.1)).and_then(|group| {
            group.workload_object.or_else(|| group.instances.iter().find_map(|i| i.object))
        });
        if let Some(id) = id {
            cx.push(found("groups-not-atomic", id, Path::keys(&["spec"])).arg("workload", key.1));
        }
    }
}
