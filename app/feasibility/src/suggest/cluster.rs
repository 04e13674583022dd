//! What would help on the cluster's side.

use std::collections::BTreeMap;

use hapju_model::finding::{Arg, Args};

use super::{Ranked, SIZE_NODES, Trial};
use crate::group::{best_sum, bound, sums_by_domain};
use crate::request::{CPU, MEMORY};
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
#[derive(Clone, Copy)]
struct Candidate {
    nodes: u64,
    /// Allocatable cpu and memory, to prefer the smaller node.
    bulk: (i64, i64),
    slot: usize,
    domain: u32,
}

impl Candidate {
    fn rank(&self) -> (u64, (i64, i64), usize) {
        (self.nodes, self.bulk, self.slot)
    }
}

/// The fewest more nodes like one that is there, with what DaemonSets put on each.
fn more_nodes(trial: &Trial<'_, '_>) -> Option<Ranked> {
    let nodes = &trial.snapshot.nodes;
    let side = trial.side;
    let domains = trial.domains();
    let there = match domains {
        Some(domains) => sums_by_domain(&side.room, domains),
        None => vec![best_sum(&side.room, None).0],
    };
    let needed = |domain: u32, each: u64| {
        trial.need.saturating_sub(there.get(domain as usize).copied().unwrap_or(0)).div_ceil(each)
    };
    let ground = crate::room::Ground { snapshot: trial.snapshot, overlay: &trial.group.overlay };
    // The best node of each domain; without domains, the smallest node of each capacity.
    let mut best: BTreeMap<(u32, u32), Candidate> = BTreeMap::new();
    let mut last: Option<((u32, u32), (i64, i64))> = None;
    for (slot, each) in
        ground.empty_room(&side.shape, &side.bars).into_iter().enumerate().filter(|(_, each)| *each > 0)
    {
        let domain = domains.map_or(0, |domains| domains.of(slot));
        if domains.is_some_and(|domains| !domains.allows(domain)) {
            continue;
        }
        let key = if domains.is_some() { (domain, 0) } else { (0, each) };
        let bulk = (nodes.allocatable.get(CPU, slot), nodes.allocatable.get(MEMORY, slot));
        // Neighbours are mostly alike.
        if last == Some((key, bulk)) {
            continue;
        }
        last = Some((key, bulk));
        let candidate = Candidate { nodes: needed(domain, u64::from(each)), bulk, slot, domain };
        let known = best.entry(key).or_insert(candidate);
        if candidate.rank() < known.rank() {
            *known = candidate;
        }
    }
    let mut candidates: Vec<Candidate> = best.into_values().collect();
    candidates.sort_by_key(Candidate::rank);
    candidates.truncate(NODES_LIKE);
    let daemons = daemons_on(trial, &candidates);
    let chosen = candidates
        .into_iter()
        .zip(daemons)
        .filter_map(|(candidate, taken)| {
            let each = room_beside(trial, candidate.slot, &taken);
            (each > 0).then(|| Candidate { nodes: needed(candidate.domain, each), ..candidate })
        })
        .min_by_key(Candidate::rank)?;
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
    let mut place_of = vec![u8::MAX; trial.snapshot.nodes.slots()];
    for (place, candidate) in candidates.iter().enumerate() {
        place_of[candidate.slot] = place as u8;
    }
    for pod in trial.snapshot.pods.iter().flatten() {
        let Some(place) = pod.node.map(|slot| place_of[slot as usize]).filter(|place| *place != u8::MAX)
        else {
            continue;
        };
        if pod.facts.owner.as_ref().is_some_and(|(kind, _)| &**kind == "DaemonSet") {
            let taken = &mut taken[usize::from(place)];
            taken.push((None, 1));
            taken.extend(pod.facts.request.amounts.iter().map(|(column, a)| (Some(*column as usize), *a)));
        }
    }
    taken
}

/// How many of the pods go on a node like this one that holds nothing but what is taken.
fn room_beside(trial: &Trial<'_, '_>, slot: usize, taken: &[(Option<usize>, i64)]) -> u64 {
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
