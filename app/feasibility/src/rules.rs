//! What stands beside the nodes: priorities, and rules that are not modelled where they can matter to this design.

use hapju_model::demand::{Demand, Policy};
use hapju_model::finding::{Arg, Args};
use hapju_model::verdict::Reason;

use crate::group::Group;
use crate::slim::{LabelSelector, Pod, PodAffinityTerm, PriorityClass, Volume};
use crate::snapshot::{ObjectKind, PodFacts, Snapshot};

/// The rules of the server's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Its minor version (35, 36, 37 …).
    pub minor: u32,
    /// Whether the snapshot follows a cluster. What may not be listed there is there all the same, so a verdict
    /// "fits" that has not seen the pods would claim too much; a file without pods is what its user says it is.
    pub live: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self { minor: 37, live: false }
    }
}

/// From this minor version on all pods of a group must have the group's priority.
const SAME_PRIORITY_SINCE: u32 = 37;

/// Something that stands against a verdict.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Objection {
    pub(crate) reason: Reason,
    pub(crate) kind: Objects,
}

/// How an objection changes the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Objects {
    /// The pods or the group would be refused.
    Blocks,
    /// Not modelled, and able only to keep pods away: "does not fit" still holds.
    Restricts,
    /// Not modelled, and able to change anything.
    Opens,
}

/// Codes of rules that are not modelled but can only keep pods away.
const RESTRICTING: &[&str] = &[
    "inter-pod-affinity",
    "existing-anti-affinity",
    "topology-spread",
    "volume-claim",
    "dra-claim",
    "resource-quota",
    "limit-range",
    "composite-group",
    "node-features",
];

impl Objection {
    pub(crate) fn unknown(code: &'static str, args: Args) -> Self {
        let kind = if RESTRICTING.contains(&code) { Objects::Restricts } else { Objects::Opens };
        Self { reason: Reason { code, args, nodes: None }, kind }
    }

    pub(crate) fn blocks(reason: Reason) -> Self {
        Self { reason, kind: Objects::Blocks }
    }

    fn named(code: &'static str, name: &str) -> Self {
        Self::unknown(code, Args::from([("name", name.into())]))
    }
}

/// The PriorityClasses of the design and the snapshot.
pub(crate) struct Priorities<'s> {
    snapshot: &'s Snapshot,
    design: Vec<PriorityClass>,
}

impl<'s> Priorities<'s> {
    pub(crate) fn new(demand: &Demand, snapshot: &'s Snapshot) -> Self {
        let design = demand
            .priority_classes
            .iter()
            .filter_map(|value| serde_json::from_value(value.to_json()).ok())
            .collect();
        Self { snapshot, design }
    }

    fn classes(&self) -> impl Iterator<Item = &PriorityClass> {
        self.design.iter().chain(self.snapshot.others.priority_classes.values())
    }

    /// The priority that admission gives for a class name, empty for none.
    fn resolve(&self, name: &str) -> Result<i32, Objection> {
        match name {
            "system-cluster-critical" => return Ok(2_000_000_000),
            "system-node-critical" => return Ok(2_000_001_000),
            // Of several defaults the one with the smallest value counts.
            "" => {
                let default =
                    self.classes().filter(|class| class.global_default).min_by_key(|class| class.value);
                return Ok(default.map_or(0, |class| class.value));
            }
            _ => {}
        }
        if let Some(class) = self.classes().find(|class| *class.metadata.name == *name) {
            return Ok(class.value);
        }
        if self.snapshot.is_listed(ObjectKind::PriorityClass) {
            let args = Args::from([("name", name.into())]);
            return Err(Objection::blocks(Reason { code: "unknown-priority-class", args, nodes: None }));
        }
        Err(Objection::unknown("kind-not-in-snapshot", Args::from([("kind", "PriorityClass".into())])))
    }

    /// A pod's priority; 0 where it is not known.
    pub(crate) fn of_pod(&self, pod: &Pod) -> i32 {
        self.resolve(&pod.spec.priority_class_name).unwrap_or(0)
    }

    /// Whether the scheduler may evict some bound pod for a pod of this group: one of lower priority, unless the group
    /// is of those that never preempt.
    pub(crate) fn may_preempt(&self, group: &Group<'_>) -> bool {
        // A priority below that of pods without a class comes from a class: where none is so low, nobody is looked at.
        let lowest = self.classes().map(|class| class.value).min().unwrap_or(0).min(0);
        group.sides.iter().any(|side| {
            let pod = &side.shape.pod;
            let priority = self.of_pod(pod);
            priority > lowest
                && self.preempts(pod)
                && self
                    .snapshot
                    .pods
                    .iter()
                    .flatten()
                    .any(|row| row.node.is_some() && row.facts.priority < priority)
        })
    }

    /// Whether a pod's `preemptionPolicy`, its own or that of its class, lets it preempt.
    fn preempts(&self, pod: &Pod) -> bool {
        let name = &*pod.spec.priority_class_name;
        let class = self.classes().find(|class| *class.metadata.name == *name);
        let policy = match &*pod.spec.preemption_policy {
            "" => class.map_or("", |class| &*class.preemption_policy),
            own => own,
        };
        policy != "Never"
    }

    /// Classes that do not exist, and pods that differ from their group.
    fn objections(&self, group: &Group<'_>, rules: Rules) -> Vec<Objection> {
        let mut found = Vec::new();
        let grouped = group.demand.policy != Policy::None && rules.minor >= SAME_PRIORITY_SINCE;
        let group_class = group.demand.priority_class.as_deref().unwrap_or_default();
        let group_priority = if group.demand.policy == Policy::None {
            None
        } else {
            self.resolve(group_class).map_err(|objection| found.push(objection)).ok()
        };
        for side in &group.sides {
            let class = &*side.shape.pod.spec.priority_class_name;
            let priority = match self.resolve(class) {
                Ok(priority) => priority,
                Err(objection) => {
                    if !found.contains(&objection) {
                        found.push(objection);
                    }
                    continue;
                }
            };
            // Without the list of classes nobody knows the cluster's default.
            let defaulted = class.is_empty() != group_class.is_empty();
            let unsure = defaulted && !self.snapshot.is_listed(ObjectKind::PriorityClass);
            if let Some(group_priority) = group_priority.filter(|_| grouped) {
                if unsure {
                    let args = Args::from([("kind", "PriorityClass".into())]);
                    found.push(Objection::unknown("kind-not-in-snapshot", args));
                } else if priority != group_priority {
                    let number = |value: i32| Arg::Number(value.into());
                    let args = Args::from([("pod", number(priority)), ("group", number(group_priority))]);
                    found.push(Objection::blocks(Reason { code: "priority-mismatch", args, nodes: None }));
                }
            }
        }
        found
    }
}

/// Everything that stands against a verdict for this group beside the nodes' room.
pub(crate) fn objections(
    group: &Group<'_>,
    priorities: &Priorities<'_>,
    snapshot: &Snapshot,
    rules: Rules,
) -> Vec<Objection> {
    let mut found: Vec<Objection> = group
        .demand
        .obstacles
        .iter()
        .map(|obstacle| {
            if obstacle.blocks {
                Objection::blocks(Reason { code: obstacle.code, args: obstacle.args.clone(), nodes: None })
            } else {
                Objection::unknown(obstacle.code, obstacle.args.clone())
            }
        })
        .collect();
    let mut add = |objection: Objection| {
        if !found.iter().any(|known| known.reason.code == objection.reason.code) {
            found.push(objection);
        }
    };
    let unlisted = |kind: ObjectKind| Args::from([("kind", kind.name().into())]);
    if !snapshot.is_listed(ObjectKind::Node) {
        add(Objection {
            kind: Objects::Opens,
            reason: Reason { code: "kind-not-in-snapshot", args: unlisted(ObjectKind::Node), nodes: None },
        });
    }
    if let Policy::Gang { min_count } = group.demand.policy {
        let pods = group.wanted();
        if pods > 0 && pods < min_count {
            let args =
                Args::from([("pods", Arg::Number(pods.into())), ("minCount", Arg::Number(min_count.into()))]);
            add(Objection::blocks(Reason { code: "too-few-pods", args, nodes: None }));
        }
    }
    priorities.objections(group, rules).into_iter().for_each(&mut add);
    for side in &group.sides {
        of_pod(&side.shape.pod, snapshot).into_iter().for_each(&mut add);
    }
    if rules.live && !snapshot.is_listed(ObjectKind::Pod) {
        add(Objection {
            kind: Objects::Restricts,
            reason: Reason { code: "kind-not-in-snapshot", args: unlisted(ObjectKind::Pod), nodes: None },
        });
    }
    found
}

/// Rules of one pod that are not modelled, and existing objects that may keep it away.
fn of_pod(pod: &Pod, snapshot: &Snapshot) -> Vec<Objection> {
    let mut found = Vec::new();
    let spec = &pod.spec;
    if !matches!(&*spec.scheduler_name, "" | "default-scheduler") {
        found.push(Objection::named("other-scheduler", &spec.scheduler_name));
    }
    if !spec.scheduling_gates.is_empty() {
        found.push(Objection::blocks(Reason { code: "scheduling-gates", args: Args::new(), nodes: None }));
    }
    if !spec.node_name.is_empty() {
        found.push(Objection::unknown("node-name-set", Args::from([("node", (&*spec.node_name).into())])));
    }
    if !spec.affinity.pod_affinity.required.is_empty() || !spec.affinity.pod_anti_affinity.required.is_empty()
    {
        found.push(Objection::unknown("inter-pod-affinity", Args::new()));
    }
    if snapshot.anti_affine.keys().any(|facts| keeps_away(facts, pod)) {
        found.push(Objection::unknown("existing-anti-affinity", Args::new()));
    }
    if spec.topology_spread_constraints.iter().any(|spread| &*spread.when_unsatisfiable != "ScheduleAnyway") {
        found.push(Objection::unknown("topology-spread", Args::new()));
    }
    if let Some(name) = spec.volumes.iter().find_map(claim_of) {
        found.push(Objection::named("volume-claim", name));
    }
    if let Some(claim) = spec.resource_claims.first() {
        found.push(Objection::named("dra-claim", &claim.name));
    }
    let here = |set: &std::collections::BTreeSet<(String, String)>| {
        set.iter().find(|(namespace, _)| **namespace == *pod.metadata.namespace).map(|(_, name)| name.clone())
    };
    if let Some(name) = here(&snapshot.others.quotas) {
        found.push(Objection::named("resource-quota", &name));
    }
    if let Some(name) = here(&snapshot.others.limit_ranges) {
        found.push(Objection::named("limit-range", &name));
    }
    found
}

/// Whether a bound pod's required anti-affinity selects this one. A namespace selector may mean any namespace.
fn keeps_away(facts: &PodFacts, pod: &Pod) -> bool {
    facts.shape.affinity.pod_anti_affinity.required.iter().any(|term| {
        in_namespaces(term, &facts.namespace, &pod.metadata.namespace)
            && term.label_selector.as_ref().is_some_and(|selector| selector.matches(&pod.metadata.labels))
    })
}

fn in_namespaces(term: &PodAffinityTerm, own: &str, wanted: &str) -> bool {
    if term.namespaces.is_empty() && term.namespace_selector.is_none() {
        return own == wanted;
    }
    term.namespaces.iter().any(|namespace| **namespace == *wanted)
        || term.namespace_selector.as_ref().is_some_and(may_match_a_namespace)
}

/// Namespaces are not in the snapshot; every one has at least its name as a label.
fn may_match_a_namespace(_selector: &LabelSelector) -> bool {
    true
}

/// The claim, or the disk, of a volume that limits which nodes a pod may go to.
fn claim_of(volume: &Volume) -> Option<&str> {
    if let Some(claim) = &volume.persistent_volume_claim {
        return Some(&claim.claim_name);
    }
    let bound = volume.ephemeral.is_some()
        || volume.gce_persistent_disk.is_some()
        || volume.aws_elastic_block_store.is_some()
        || volume.azure_disk.is_some()
        || volume.rbd.is_some()
        || volume.iscsi.is_some();
    bound.then_some(&*volume.name)
}
