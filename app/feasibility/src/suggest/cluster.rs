//! What would help on the cluster's side.

use std::collections::BTreeMap;

use hapju_model::finding::{Arg, Args};

use super::{Ranked, SIZE_NODES, Trial};
use crate::group::{best_sum, bound};
use crate::screen::Bar;
use crate::shape::Shape;
use crate::slim::Toleration;

const SIZE_WAIT: f64 = 0.0;
const SIZE_UNCORDON: f64 = 0.01;
/// Kinds of new nodes tried with what runs on every node, at most.
const NODES_LIKE: usize = 16;

/// Waiting, uncordoning, more nodes.
pub(super) fn change(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    found.extend(wait(trial));
    if trial.side.bars.contains(&Bar::Cordoned) {
        found.extend(uncordon(trial));
    }
    found.extend(more_nodes(trial));
}

/// Whether the pods fit once those that are going away are gone.
fn wait(trial: &Trial<'_, '_>) -> Option<Ranked> {
    let terminating = &trial.snapshot.terminating;
    if terminating.is_empty() {
        return None;
    }
    let mut overlay = trial.group.overlay.clone();
    let leaving: Vec<(u32, &crate::snapshot::PodRow)> =
        terminating.iter().filter_map(|row| bound(*row, trial.snapshot)).collect();
    for (slot, pod) in &leaving {
        overlay.free(*slot, pod);
    }
    let room = trial.room(&trial.side.shape, trial.group.demand.topology_key.as_deref(), &overlay);
    let (sum, best) = best_sum(&room, trial.domains());
    if sum < trial.need {
        return None;
    }
    let helps = |slot: usize| {
        room[slot] > trial.side.room[slot]
            && best.is_none_or(|best| trial.domains().is_some_and(|domains| domains.of(slot) == best))
    };
    let pods = leaving.iter().filter(|(slot, _)| helps(*slot as usize)).count();
    let args = Args::from([("pods", Arg::from(pods))]);
    Some(Ranked::new(SIZE_WAIT, "wait-terminating", args, None))
}

/// The fewest cordoned nodes that would have to be opened.
fn uncordon(trial: &Trial<'_, '_>) -> Option<Ranked> {
    let mut pod = trial.side.shape.pod.clone();
    pod.spec.tolerations.push(Toleration {
        key: "node.kubernetes.io/unschedulable".into(),
        operator: "Exists".into(),
        ..Toleration::default()
    });
    let shape = Shape::new(pod, trial.snapshot);
    let room = trial.room(&shape, trial.group.demand.topology_key.as_deref(), &trial.group.overlay);
    // By domain (one for all without a key): what there is, and what each cordoned node would add.
    let mut by_domain: BTreeMap<u32, (u64, Vec<u64>)> = BTreeMap::new();
    for (slot, count) in room.iter().enumerate().filter(|(_, count)| **count > 0) {
        let domain = trial.domains().map_or(0, |domains| domains.of(slot));
        if trial.domains().is_some_and(|domains| !domains.allows(domain)) {
            continue;
        }
        let (sum, added) = by_domain.entry(domain).or_default();
        if trial.side.bars[slot] == Bar::Cordoned {
            added.push(u64::from(*count));
        } else {
            *sum += u64::from(*count);
        }
    }
    let fewest = by_domain
        .into_values()
        .filter_map(|(mut sum, mut added)| {
            added.sort_unstable_by(|a, b| b.cmp(a));
            let mut opened = 0_usize;
            for count in added {
                if sum >= trial.need {
                    break;
                }
                sum += count;
                opened += 1;
            }
            (sum >= trial.need).then_some(opened)
        })
        .min()?;
    let args = Args::from([("nodes", Arg::from(fewest))]);
    Some(Ranked::new(SIZE_UNCORDON, "uncordon-nodes", args, None))
}

/// A node that could be added: how many of it, and one like it.
struct Candidate {
    nodes: u64,
    /// Allocatable cpu and memory, to prefer the smaller node.
    bulk: (i64, i64),
    slot: usize,
    domain: u32,
}

/// The fewest more nodes like one that is there, with what DaemonSets put on each.
fn more_nodes(trial: &Trial<'_, '_>) -> Option<Ranked> {
    let nodes = &trial.snapshot.nodes;
    let shape = &trial.side.shape;
    let domains = trial.domains();
    let mut best_by_domain: BTreeMap<u32, u64> = BTreeMap::new();
    for (slot, count) in trial.side.room.iter().enumerate() {
        let domain = domains.map_or(0, |domains| domains.of(slot));
        *best_by_domain.entry(domain).or_default() += u64::from(*count);
    }
    let needed = |domain: u32, each: u64| {
        let there = best_by_domain.get(&domain).copied().unwrap_or(0);
        trial.need.saturating_sub(there).div_ceil(each)
    };
    let mut kinds: BTreeMap<(Vec<i64>, u32), Candidate> = BTreeMap::new();
    for slot in (0..nodes.slots()).filter(|slot| trial.side.bars[*slot] == Bar::None) {
        let domain = domains.map_or(0, |domains| domains.of(slot));
        if domains.is_some_and(|domains| !domains.allows(domain)) {
            continue;
        }
        let mut key: Vec<i64> = shape
            .asks
            .iter()
            .map(|ask| ask.column.map_or(0, |column| nodes.allocatable.get(column, slot)))
            .collect();
        key.push(nodes.pods_allowed[slot]);
        let each = empty_room(trial, slot, &[]);
        if each == 0 || kinds.contains_key(&(key.clone(), domain)) {
            continue;
        }
        let bulk = (nodes.allocatable.get(0, slot), nodes.allocatable.get(1, slot));
        kinds.insert((key, domain), Candidate { nodes: needed(domain, each), bulk, slot, domain });
    }
    let mut candidates: Vec<Candidate> = kinds.into_values().collect();
    candidates.sort_by_key(|candidate| (candidate.nodes, candidate.bulk, candidate.slot));
    candidates.truncate(NODES_LIKE);
    let daemons = daemons_on(trial, &candidates);
    let chosen = candidates
        .into_iter()
        .zip(daemons)
        .filter_map(|(candidate, taken)| {
            let each = empty_room(trial, candidate.slot, &taken);
            (each > 0).then(|| Candidate { nodes: needed(candidate.domain, each), ..candidate })
        })
        .min_by_key(|candidate| (candidate.nodes, candidate.bulk, candidate.slot))?;
    let args = Args::from([
        ("nodes", Arg::Number(i64::try_from(chosen.nodes).unwrap_or(i64::MAX))),
        ("like", Arg::from(&*nodes.names[chosen.slot])),
    ]);
    Some(Ranked::new(SIZE_NODES, "add-nodes", args, None))
}

/// By resource column what DaemonSets' pods take of each candidate's model; the number of pods stands at `None`.
type Taken = Vec<(Option<usize>, i64)>;

fn daemons_on(trial: &Trial<'_, '_>, candidates: &[Candidate]) -> Vec<Taken> {
    let mut taken: Vec<Taken> = candidates.iter().map(|_| Vec::new()).collect();
    for pod in trial.snapshot.pods.iter().flatten() {
        let Some(slot) = pod.node else { continue };
        let Some(place) = candidates.iter().position(|candidate| candidate.slot == slot as usize) else {
            continue;
        };
        if pod.facts.owner.as_ref().is_some_and(|(kind, _)| &**kind == "DaemonSet") {
            taken[place].push((None, 1));
            taken[place]
                .extend(pod.facts.request.amounts.iter().map(|(column, a)| (Some(*column as usize), *a)));
        }
    }
    taken
}

/// How many of the pods go on an empty node like this one.
fn empty_room(trial: &Trial<'_, '_>, slot: usize, taken: &[(Option<usize>, i64)]) -> u64 {
    let nodes = &trial.snapshot.nodes;
    let sum = |column: Option<usize>| {
        taken.iter().filter(|(c, _)| *c == column).map(|(_, amount)| amount).sum::<i64>()
    };
    let pods = nodes.pods_allowed[slot] - sum(None);
    let room = trial.side.shape.asks.iter().fold(pods, |least, ask| {
        let free = ask.column.map_or(0, |column| nodes.allocatable.get(column, slot) - sum(Some(column)));
        least.min(free.max(0) / ask.amount)
    });
    let room = room.max(0) as u64;
    if trial.side.shape.ports.is_empty() { room } else { room.min(1) }
}
