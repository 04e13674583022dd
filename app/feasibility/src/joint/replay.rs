//! Placing pods one after another, as a scheduler would.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::{Item, Party};
use crate::request::{CPU, HostPort, MEMORY};
use crate::room::Ground;
use crate::screen::port_conflict;

/// Which node a pod prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// The one with the most cpu and memory left (the scheduler's default score).
    LeastAllocated,
    /// The one with the least left of what the pod asks for.
    Tightest,
}

/// The nodes while groups are placed on them. A clone of a fresh one is cheaper than another new one.
#[derive(Clone)]
pub(crate) struct Replay<'a, 'g> {
    ground: Ground<'a>,
    parties: &'a [Party<'g>],
    /// Resource columns that any item asks for, and what is free of them by slot.
    columns: Vec<usize>,
    free: Vec<Vec<i64>>,
    pods: Vec<i64>,
    ports: HashMap<usize, Vec<HostPort>>,
    /// Per party and item: pods by slot; empty until one is placed.
    placed: Vec<Vec<Vec<u32>>>,
    log: Vec<(usize, usize, usize)>,
}

/// What came of placing one party.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) count: u32,
    pub(crate) domain: Option<u32>,
}

impl<'a, 'g> Replay<'a, 'g> {
    pub(crate) fn new(ground: Ground<'a>, parties: &'a [Party<'g>]) -> Self {
        let mut columns: Vec<usize> = parties
            .iter()
            .flat_map(|party| &party.items)
            .flat_map(|item| &item.shape.asks)
            .filter_map(|ask| ask.column)
            .chain([CPU, MEMORY])
            .collect();
        columns.sort_unstable();
        columns.dedup();
        let free = columns.iter().map(|column| ground.free_column(*column)).collect();
        let pods = ground.pods_free_column();
        let placed = parties.iter().map(|party| vec![Vec::new(); party.items.len()]).collect();
        Self { ground, parties, columns, free, pods, ports: HashMap::new(), placed, log: Vec::new() }
    }

    /// Places a party's items in the given order, all pods of them. With `all_or_nothing` a gang that does not reach
    /// its need is taken off again.
    pub(crate) fn place(
        &mut self,
        party: usize,
        items: &[usize],
        style: Style,
        all_or_nothing: bool,
    ) -> Outcome {
        let rules = &self.parties[party];
        let Some(domains) = rules.domains else {
            return self.attempt(party, items, style, None, all_or_nothing);
        };
        let mut sums: HashMap<u32, u64> = HashMap::new();
        for item in items.iter().map(|index| &rules.items[*index]) {
            for (slot, room) in item.room.iter().enumerate().filter(|(_, room)| **room > 0) {
                let domain = domains.of(slot);
                if domains.allows(domain) {
                    *sums.entry(domain).or_default() += u64::from(*room);
                }
            }
        }
        let mut order: Vec<(u64, u32)> = sums.into_iter().map(|(domain, sum)| (sum, domain)).collect();
        order.sort_unstable();
        if style == Style::LeastAllocated {
            order.reverse();
        }
        let mut best = Outcome::default();
        for (_, domain) in order {
            let outcome = self.attempt(party, items, style, Some(domain), true);
            if outcome.count >= rules.need {
                return outcome;
            }
            if outcome.count > best.count {
                best = outcome;
            }
        }
        if !all_or_nothing && best.count > 0 {
            return self.attempt(party, items, style, best.domain, false);
        }
        best
    }

    fn attempt(
        &mut self,
        party: usize,
        items: &[usize],
        style: Style,
        domain: Option<u32>,
        all_or_nothing: bool,
    ) -> Outcome {
        let start = self.log.len();
        let mut count = 0;
        for index in items {
            count += self.place_item(party, *index, style, domain);
        }
        if all_or_nothing && self.parties[party].gang_or_domain() && count < self.parties[party].need {
            while self.log.len() > start {
                if let Some((party, item, slot)) = self.log.pop() {
                    self.change(party, item, slot, 1);
                }
            }
        }
        Outcome { count, domain }
    }

    fn place_item(&mut self, party: usize, index: usize, style: Style, domain: Option<u32>) -> u32 {
        let rules = &self.parties[party];
        let item = rules.items[index];
        let domains = rules.domains;
        let mut heap: BinaryHeap<(i64, Reverse<usize>)> = (0..item.room.len())
            .filter(|slot| item.room[*slot] > 0)
            .filter(|slot| {
                domain.is_none_or(|domain| domains.is_some_and(|domains| domains.of(*slot) == domain))
            })
            .filter(|slot| self.fits(party, index, *slot))
            .map(|slot| (self.score(item, slot, style), Reverse(slot)))
            .collect();
        let mut count = 0;
        while count < item.count {
            let Some((_, Reverse(slot))) = heap.pop() else { break };
            self.change(party, index, slot, -1);
            self.log.push((party, index, slot));
            count += 1;
            if self.fits(party, index, slot) {
                heap.push((self.score(item, slot, style), Reverse(slot)));
            }
        }
        count
    }

    fn local(&self, column: usize) -> Option<usize> {
        self.columns.binary_search(&column).ok()
    }

    fn fits(&self, party: usize, index: usize, slot: usize) -> bool {
        let item = &self.parties[party].items[index];
        let own = self.placed[party][index].get(slot).copied().unwrap_or(0);
        // The initial room knows what no later pod changes: DaemonSets, ports that others hold.
        own < item.room[slot]
            && self.pods[slot] > 0
            && item.shape.asks.iter().all(|ask| {
                ask.column
                    .and_then(|column| self.local(column))
                    .is_some_and(|local| self.free[local][slot] >= ask.amount)
            })
            && (item.shape.ports.is_empty()
                || self
                    .ports
                    .get(&slot)
                    .is_none_or(|in_use| port_conflict(&item.shape.ports, in_use).is_none()))
    }

    /// Takes (-1) or gives back (1) one pod's share of a node.
    fn change(&mut self, party: usize, index: usize, slot: usize, sign: i64) {
        let item = self.parties[party].items[index];
        self.pods[slot] += sign;
        for ask in &item.shape.asks {
            if let Some(local) = ask.column.and_then(|column| self.local(column)) {
                self.free[local][slot] += sign * ask.amount;
            }
        }
        let placed = &mut self.placed[party][index];
        if placed.is_empty() {
            placed.resize(self.pods.len(), 0);
        }
        placed[slot] = if sign < 0 { placed[slot] + 1 } else { placed[slot].saturating_sub(1) };
        if !item.shape.ports.is_empty() {
            let in_use = self.ports.entry(slot).or_default();
            if sign < 0 {
                in_use.extend(item.shape.ports.iter().cloned());
            } else {
                in_use.truncate(in_use.len().saturating_sub(item.shape.ports.len()));
            }
        }
    }

    /// Larger is preferred; in millionths of what the node has.
    fn score(&self, item: Item<'_>, slot: usize, style: Style) -> i64 {
        let left = |column: usize, amount: i64| {
            let free = self.local(column).map_or(0, |local| self.free[local][slot]);
            share(free - amount, self.ground.snapshot.nodes.allocatable.get(column, slot))
        };
        match style {
            Style::LeastAllocated => {
                left(CPU, item.shape.amount("cpu")) + left(MEMORY, item.shape.amount("memory"))
            }
            Style::Tightest => {
                -item.shape.asks.iter().filter_map(|ask| Some(left(ask.column?, ask.amount))).sum::<i64>()
            }
        }
    }

    /// Where the pods of a party are, over all its items.
    pub(crate) fn placement(&self, party: usize) -> Vec<(usize, u32)> {
        let slots = self.pods.len();
        (0..slots)
            .filter_map(|slot| {
                let sum: u32 = self.placed[party].iter().filter_map(|placed| placed.get(slot)).sum();
                (sum > 0).then_some((slot, sum))
            })
            .collect()
    }
}

/// What is left in millionths of what there is.
fn share(left: i64, of: i64) -> i64 {
    if of <= 0 { 0 } else { (left as f64 / of as f64 * 1e6) as i64 }
}

/// Spreads identical pods over the nodes as the default score would: each to the one with the most cpu and memory left.
/// `allowed` says which slots count.
pub(crate) fn spread(
    ground: Ground<'_>,
    item: Item<'_>,
    allowed: impl Fn(usize) -> bool,
) -> Vec<(usize, u32)> {
    let places = || item.room.iter().enumerate().filter(|(slot, room)| **room > 0 && allowed(*slot));
    if places().map(|(_, room)| u64::from(*room)).sum::<u64>() <= u64::from(item.count) {
        // Every place is taken, in whatever order.
        return places().map(|(slot, room)| (slot, *room)).collect();
    }
    let nodes = &ground.snapshot.nodes;
    let asks = [(CPU, "cpu"), (MEMORY, "memory")].map(|(column, name)| {
        let allocatable = nodes.allocatable.column(column).unwrap_or_default();
        (ground.free_column(column), allocatable, item.shape.amount(name))
    });
    let score = |slot: usize, placed: u32| -> i64 {
        let pods = i64::from(placed) + 1;
        asks.iter()
            .map(|(free, allocatable, amount)| {
                let of = allocatable.get(slot).copied().unwrap_or(0);
                share(free[slot].saturating_sub(amount.saturating_mul(pods)), of)
            })
            .sum()
    };
    let mut heap: BinaryHeap<(i64, Reverse<usize>, u32)> =
        places().map(|(slot, _)| (score(slot, 0), Reverse(slot), 0)).collect();
    let mut sums: HashMap<usize, u32> = HashMap::new();
    for _ in 0..item.count {
        let Some((_, Reverse(slot), placed)) = heap.pop() else { break };
        sums.insert(slot, placed + 1);
        if placed + 1 < item.room[slot] {
            heap.push((score(slot, placed + 1), Reverse(slot), placed + 1));
        }
    }
    let mut list: Vec<(usize, u32)> = sums.into_iter().collect();
    list.sort_unstable();
    list
}

impl Party<'_> {
    fn gang_or_domain(&self) -> bool {
        self.gang || self.domains.is_some()
    }
}
