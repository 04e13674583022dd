//! What stands before scheduling, or outside the model, found by reading the design alone.

use super::{Options, lookup};
use crate::component::{Component, ComponentKind, namespace_of};
use crate::demand::{GroupDemand, Members, Obstacle, PodCount, Policy};
use crate::dialect::{Dialect, is_workload};
use crate::document::Document;
use crate::finding::{Arg, Args};
use crate::group::{GroupSource, PodGroup, is_auto_ganged, job_scheduling_at};
use crate::object::ObjectRef;
use crate::tree::Value;

/// The scheduler's name where a pod names none.
const DEFAULT_SCHEDULER: &str = "default-scheduler";

fn obstacle(code: &'static str, args: Args, blocks: bool) -> Obstacle {
    Obstacle { code, args, blocks }
}

/// Something that the server would refuse, or that no pod survives.
pub(super) fn refused(code: &'static str, name: &'static str, value: &str) -> Obstacle {
    obstacle(code, Args::from([(name, value.into())]), true)
}

/// Something that the engine does not model.
fn unknown(code: &'static str, args: Args) -> Obstacle {
    obstacle(code, args, false)
}

/// Obstacles in the pods themselves: schedulers, gates, fixed nodes. `min_count` of a gang, the minor version of Kubernetes
/// whose rules hold.
pub(super) fn of_pods(members: &[Members], min_count: Option<u32>, minor: u32) -> Vec<Obstacle> {
    let mut found = Vec::new();
    let scheduler = |member: &Members| {
        let name = member.pod.str_at(&["spec", "schedulerName"]).filter(|name| !name.is_empty());
        name.unwrap_or(DEFAULT_SCHEDULER).to_owned()
    };
    let mut schedulers: Vec<String> = Vec::new();
    for name in members.iter().map(scheduler) {
        if !schedulers.contains(&name) {
            schedulers.push(name);
        }
    }
    if let [first, second, ..] = schedulers.as_slice()
        && minor >= 37
    {
        // 1.37 refuses a group of pods with several schedulers as a whole (workload-api.md §4.3).
        let args = Args::from([("first", first.as_str().into()), ("second", second.as_str().into())]);
        found.push(obstacle("scheduler-mismatch", args, true));
    } else {
        for name in schedulers.iter().filter(|name| *name != DEFAULT_SCHEDULER) {
            found.push(unknown("other-scheduler", Args::from([("name", name.as_str().into())])));
        }
    }
    found.extend(of_gates(members, min_count, minor));
    let mut nodes: Vec<&str> = Vec::new();
    for node in members.iter().filter_map(|member| member.pod.str_at(&["spec", "nodeName"])) {
        if !node.is_empty() && !nodes.contains(&node) {
            nodes.push(node);
            found.push(unknown("node-name-set", Args::from([("node", node.into())])));
        }
    }
    found
}

/// One gated pod holds back its whole group from 1.37 on; before that, and without a group, only itself.
fn of_gates(members: &[Members], min_count: Option<u32>, minor: u32) -> Option<Obstacle> {
    let gated = |member: &&Members| member.pod.items_at(&["spec", "schedulingGates"]).next().is_some();
    members.iter().find(gated)?;
    let free = total(members.iter().filter(|member| !gated(member)));
    let blocks =
        minor >= 37 || free == Some(0) || min_count.is_some_and(|min| free.is_some_and(|free| free < min));
    Some(obstacle("scheduling-gates", Args::new(), blocks))
}

/// How many pods there are; `None` where that depends on the nodes.
fn total<'m>(members: impl Iterator<Item = &'m Members>) -> Option<u32> {
    let mut sum = 0_u32;
    for member in members {
        match member.count {
            PodCount::Fixed(count) => sum = sum.saturating_add(count),
            PodCount::PerNode => return None,
        }
    }
    Some(sum)
}

/// Obstacles to starting together.
pub(super) fn of_gang<'c>(
    document: &Document,
    components: impl Iterator<Item = &'c Component>,
    demand: &GroupDemand,
) -> Vec<Obstacle> {
    let Policy::Gang { min_count } = demand.policy else { return Vec::new() };
    let mut found = Vec::new();
    let pods = total(demand.members.iter());
    // A suspended Job or a component scaled to zero wants nothing now.
    if let Some(pods) = pods.filter(|pods| *pods > 0 && *pods < min_count) {
        let args =
            Args::from([("pods", Arg::Number(pods.into())), ("minCount", Arg::Number(min_count.into()))]);
        found.push(obstacle("too-few-pods", args, true));
    }
    let components: Vec<&Component> = components.collect();
    if components.iter().any(|component| component.kind == ComponentKind::DaemonSet) {
        // It binds when every node has room; how many nodes there will be is the cluster's choice.
        found.push(unknown("daemonset-gang", Args::new()));
    }
    // The next pod of an OrderedReady StatefulSet is made when the one before is ready: it adds one pod to a quorum.
    let mut at_once = 0_u32;
    let mut ordered = false;
    for (component, member) in demand.members.iter().filter_map(|member| {
        let component = components.iter().find(|component| component.objects.contains(&member.object))?;
        Some((component, member))
    }) {
        let is_ordered = component.value(document).is_some_and(is_ordered_ready);
        ordered |= is_ordered;
        at_once = at_once.saturating_add(match member.count {
            PodCount::Fixed(count) if is_ordered => count.min(1),
            PodCount::Fixed(count) => count,
            PodCount::PerNode => u32::MAX,
        });
    }
    if ordered && at_once < min_count {
        found.push(obstacle("ordered-ready-gang", Args::new(), true));
    }
    found
}

/// Whether an object is a StatefulSet that makes one pod at a time (the default).
pub(crate) fn is_ordered_ready(value: &Value) -> bool {
    ComponentKind::of(value) == Some(ComponentKind::StatefulSet)
        && value.str_at(&["spec", "podManagementPolicy"]).unwrap_or("OrderedReady") == "OrderedReady"
}

/// Obstacles in how the group is written.
pub(super) fn of_group(
    document: &Document,
    group: &PodGroup,
    dialect: Dialect,
    options: &Options<'_>,
) -> Vec<Obstacle> {
    let mut found = Vec::new();
    if let Some(name) = &group.composite {
        found.push(unknown("composite-group", Args::from([("name", name.as_str().into())])));
    }
    if group.source == GroupSource::JobScheduling {
        found.push(unknown("job-scheduling", Args::new()));
    }
    // 1.36 refuses a PodGroup whose Workload or template does not exist; 1.37 does not look (workload-api.md §1.3, §1.4).
    let written = group.source == GroupSource::Written && group.template_at.is_none();
    if let Some(workload) = group.workload.as_deref().filter(|_| written && dialect == Dialect::V1alpha2) {
        let namespace = if group.namespace.is_empty() { options.default_namespace } else { &group.namespace };
        let here = document.entries().any(|entry| {
            is_workload(&entry.value)
                && ObjectRef::of(&entry.value).name == workload
                && namespace_of(&entry.value, options.default_namespace) == namespace
        });
        if here {
            found.push(lookup::missing("PodGroupTemplate", &group.name));
        } else if let Err(obstacle) = lookup::find(options, "Workload", namespace, workload) {
            found.push(obstacle);
        }
    }
    found
}

/// What the Job controller may make of a Job without a group: nothing certain without knowing its gate.
pub(super) fn of_job(document: &Document, component: &Component, options: &Options<'_>) -> Option<Obstacle> {
    let value = component.value(document)?;
    if options.job_gate == Some(false) || options.target == Some(Dialect::None) {
        return None;
    }
    if component.kind == ComponentKind::Job && job_scheduling_at(value).is_some() {
        return Some(unknown("job-scheduling", Args::new()));
    }
    let serves =
        |minor| options.server_minor == Some(minor) || options.target.and_then(Dialect::minor) == Some(minor);
    (serves(36) && is_auto_ganged(value)).then(|| unknown("auto-gang", Args::new()))
}
