//! Placing pods one after another, as a scheduler would.

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

/// The nodes while groups are placed on them.
pub(crate) struct Replay<'a, 'g> {
    ground: Ground<'a>,
    parties: &'a [Party<'g>],
    /// Resource columns that any item asks for, and what is free of them by slot.
    columns: Vec<usize>,
    free: Vec<Vec<i64>>,
    pods: Vec<i64>,
    ports: HashMap<usize, Vec<HostPort>>,
    /// Per party and item: slot and pods.
    placed: HashMap<(usize, usize), HashMap<usize, u32>>,
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
        let slots = ground.snapshot.nodes.slots();
        let free = columns
            .iter()
            .map(|column| (0..slots).map(|slot| ground.free(*column, slot)).collect())
            .collect();
        let pods = (0..slots).map(|slot| ground.pods_free(slot)).collect();
        Self {
            ground,
            parties,
            columns,
            free,
            pods,
            ports: HashMap::new(),
            placed: HashMap::new(),
            log: Vec::new(),
        }
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
        let mut heap: BinaryHeap<(i64, std::cmp::Reverse<usize>)> = (0..item.room.len())
            .filter(|slot| item.room[*slot] > 0)
            .filter(|slot| {
                domain.is_none_or(|domain| domains.is_some_and(|domains| domains.of(*slot) == domain))
            })
            .filter(|slot| self.fits(party, index, *slot))
            .map(|slot| (self.score(item, slot, style), std::cmp::Reverse(slot)))
            .collect();
        let mut count = 0;
        while count < item.count {
            let Some((_, std::cmp::Reverse(slot))) = heap.pop() else { break };
            self.change(party, index, slot, -1);
            self.log.push((party, index, slot));
            count += 1;
            if self.fits(party, index, slot) {
                heap.push((self.score(item, slot, style), std::cmp::Reverse(slot)));
            }
        }
        count
    }

    fn local(&self, column: usize) -> Option<usize> {
        self.columns.binary_search(&column).ok()
    }

    fn fits(&self, party: usize, index: usize, slot: usize) -> bool {
        let item = &self.parties[party].items[index];
        let own = self.placed.get(&(party, index)).and_then(|slots| slots.get(&slot)).copied().unwrap_or(0);
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
        let place = self.placed.entry((party, index)).or_default().entry(slot).or_default();
        *place = if sign < 0 { *place + 1 } else { place.saturating_sub(1) };
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
        let left = |column: usize, amount: i64| -> i64 {
            let allocatable = self.ground.snapshot.nodes.allocatable.get(column, slot);
            let free = self.local(column).map_or(0, |local| self.free[local][slot]);
            if allocatable <= 0 {
                return 0;
            }
            (i128::from(free - amount) * 1_000_000 / i128::from(allocatable)) as i64
        };
        match style {
            Style::LeastAllocated => [(CPU, "cpu"), (MEMORY, "memory")]
                .iter()
                .map(|(column, name)| left(*column, item.shape.amount(name)))
                .sum(),
            Style::Tightest => {
                -item.shape.asks.iter().filter_map(|ask| Some(left(ask.column?, ask.amount))).sum::<i64>()
            }
        }
    }

    /// Where the pods of a party are, over all its items.
    pub(crate) fn placement(&self, party: usize) -> Vec<(usize, u32)> {
        let mut sums: HashMap<usize, u32> = HashMap::new();
        for ((owner, _), slots) in &self.placed {
            if *owner == party {
                for (slot, count) in slots {
                    *sums.entry(*slot).or_default() += count;
                }
            }
        }
        let mut list: Vec<(usize, u32)> = sums.into_iter().filter(|(_, count)| *count > 0).collect();
        list.sort_unstable();
        list
    }
}

impl Party<'_> {
    fn gang_or_domain(&self) -> bool {
        self.gang || self.domains.is_some()
    }
}
