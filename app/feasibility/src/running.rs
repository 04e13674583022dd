//! Pods of the design that already run: members, not strangers.

use hapju_model::demand::{Members, RunningPods};

use crate::slim::{Affinity, Container, Pod, PodSpec};
use crate::snapshot::{PodRow, Snapshot};

/// What of one component's pods runs already.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own {
    /// Pods that are what the template says: node slot and how many there.
    pub(crate) kept: Vec<(u32, u32)>,
    /// The rows of those pods, also of more than are wanted.
    pub(crate) kept_rows: Vec<u32>,
    /// Rows of pods that an edit would replace.
    pub(crate) replaced: Vec<u32>,
}

impl Own {
    /// Finds the bound pods that are not going away. At most `limit` are kept; more of them are strangers.
    pub(crate) fn find(members: &Members, pod: &Pod, snapshot: &Snapshot) -> Self {
        let mut own = Self::default();
        for row in rows(members, &pod.metadata.namespace, snapshot) {
            let Some(found) = snapshot.pods.get(row as usize).and_then(Option::as_ref) else { continue };
            let Some(slot) = found.node.filter(|slot| snapshot.nodes.alive[*slot as usize]) else { continue };
            if found.terminating {
                continue;
            }
            if same_template(&pod.spec, &found.facts.shape, owner_kind(members)) {
                own.kept_rows.push(row);
                match own.kept.iter_mut().find(|(known, _)| *known == slot) {
                    Some((_, count)) => *count += 1,
                    None => own.kept.push((slot, 1)),
                }
            } else {
                own.replaced.push(row);
            }
        }
        own
    }

    /// Leaves at most so many kept.
    pub(crate) fn limit(&mut self, most: u32) {
        let mut left = most;
        for (_, count) in &mut self.kept {
            *count = (*count).min(left);
            left -= *count;
        }
        self.kept.retain(|(_, count)| *count > 0);
    }

    /// How many are kept.
    pub(crate) fn kept_total(&self) -> u32 {
        self.kept.iter().map(|(_, count)| count).sum()
    }
}

fn owner_kind(members: &Members) -> &str {
    if let RunningPods::OwnedBy { kind, .. } = &members.running { kind } else { "" }
}

/// The rows of all pods of these members, bound or not.
pub(crate) fn rows(members: &Members, namespace: &str, snapshot: &Snapshot) -> Vec<u32> {
    match &members.running {
        RunningPods::Named(names) => {
            names.iter().flat_map(|name| snapshot.owners.rows(namespace, "", name).iter().copied()).collect()
        }
        RunningPods::OwnedBy { kind, name } => {
            let rows = snapshot.owners.rows(namespace, kind, name);
            rows.iter().copied().filter(|row| kind != "Deployment" || belongs(*row, name, snapshot)).collect()
        }
    }
}

/// Whether the ReplicaSet that controls a pod is the Deployment's own, where the snapshot can tell.
fn belongs(row: u32, deployment: &str, snapshot: &Snapshot) -> bool {
    let Some(PodRow { facts, .. }) = snapshot.pods.get(row as usize).and_then(Option::as_ref) else {
        return false;
    };
    let Some((_, set)) = &facts.owner else { return false };
    match snapshot.others.replica_sets.get(&(facts.namespace.to_string(), set.to_string())) {
        Some(owner) => {
            owner.as_ref().is_some_and(|(kind, name)| &**kind == "Deployment" && **name == *deployment)
        }
        None => true,
    }
}

/// Whether a running pod is what the template makes, in the fields that the template sets: admission may have added
/// tolerations of its own, labels, containers and more.
fn same_template(template: &PodSpec, running: &PodSpec, owner: &str) -> bool {
    let text = |wanted: &str, found: &str| wanted.is_empty() || wanted == found;
    text(&template.scheduler_name, &running.scheduler_name)
        && text(&template.priority_class_name, &running.priority_class_name)
        && text(&template.runtime_class_name, &running.runtime_class_name)
        && (template.scheduling_group.is_none() || template.scheduling_group == running.scheduling_group)
        && (template.workload_ref.is_none() || template.workload_ref == running.workload_ref)
        && template.host_network == running.host_network
        && template.node_selector.iter().all(|(key, value)| running.node_selector.get(key) == Some(value))
        && template.tolerations.iter().all(|toleration| running.tolerations.contains(toleration))
        && running.tolerations.iter().all(|toleration| {
            template.tolerations.contains(toleration) || is_added(&toleration.key, running)
        })
        && template.topology_spread_constraints == running.topology_spread_constraints
        && template.resource_claims == running.resource_claims
        && claims(template, owner).eq(claims(running, owner))
        // The DaemonSet controller writes each pod's node into its affinity.
        && (owner == "DaemonSet" || template.affinity == Affinity::default() || template.affinity == running.affinity)
        && same_containers(&template.init_containers, &running.init_containers)
        && same_containers(&template.containers, &running.containers)
        && template.resources.requests.iter().all(|(name, quantity)| {
            running.resources.requests.quantity(name) == Some(quantity)
        })
}

/// Whether admission adds tolerations of this key: for conditions of nodes, and for an extended resource that the pod
/// asks for (`DefaultTolerationSeconds`, `ExtendedResourceToleration`).
fn is_added(key: &str, pod: &PodSpec) -> bool {
    let asks = |container: &Container| {
        let resources = &container.resources;
        resources.limits.get(key).is_some() || resources.requests.get(key).is_some()
    };
    key.starts_with("node.kubernetes.io/") || pod.containers.iter().chain(&pod.init_containers).any(asks)
}

/// The claims of a pod's volumes. Those that a StatefulSet makes are one claim for every pod: their number is left out.
fn claims<'s>(spec: &'s PodSpec, owner: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
    spec.volumes.iter().filter_map(move |volume| match &volume.persistent_volume_claim {
        Some(claim) => Some((&*volume.name, without_ordinal(&claim.claim_name, owner))),
        None => volume.ephemeral.as_ref().map(|_| (&*volume.name, "")),
    })
}

/// A StatefulSet's claim `data-db-3` without its number, as the shapes of running pods hold it; any other as it is.
pub(crate) fn without_ordinal<'c>(claim: &'c str, owner: &str) -> &'c str {
    if owner != "StatefulSet" {
        return claim;
    }
    let name = claim.trim_end_matches(|c: char| c.is_ascii_digit());
    if name.ends_with('-') { name } else { claim }
}

fn same_containers(template: &[Container], running: &[Container]) -> bool {
    template.iter().all(|wanted| {
        running
            .iter()
            .find(|found| found.name == wanted.name)
            .is_some_and(|found| same_container(wanted, found))
    })
}

fn same_container(wanted: &Container, found: &Container) -> bool {
    let (asked, has) = (&wanted.resources, &found.resources);
    wanted.image == found.image
        && wanted.restart_policy == found.restart_policy
        && asked.limits.iter().all(|(name, quantity)| has.limits.quantity(name) == Some(quantity))
        && asked.requests.iter().all(|(name, quantity)| has.requests.quantity(name) == Some(quantity))
        // A request that the template no longer makes is a change, unless a limit stands for it.
        && has.requests.iter().all(|(name, _)| {
            asked.requests.get(name).is_some() || has.limits.get(name).is_some() || asked.requests.is_empty()
        })
        && wanted.ports.iter().all(|port| {
            found.ports.iter().any(|other| other.container_port == port.container_port
                && (port.host_port == 0 || other.host_port == port.host_port))
        })
}
