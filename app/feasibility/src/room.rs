//! How many pods of one shape each node still takes.

use std::collections::HashMap;

use crate::request::HostPort;
use crate::screen::{Bar, port_conflict};
use crate::shape::Shape;
use crate::snapshot::{PodRow, Snapshot};

/// What differs from the snapshot's usage on some nodes: pods taken away (those that an edit would replace) or put on
/// (those that are nominated).
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlay {
    slots: HashMap<u32, Change>,
}

#[derive(Clone, Debug, Default)]
struct Change {
    /// By resource column: what becomes free (or, below zero, taken).
    amounts: Vec<(usize, i64)>,
    pods: i64,
    ports_freed: Vec<HostPort>,
    ports_taken: Vec<HostPort>,
}

impl Overlay {
    pub(crate) fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The pod is gone from its node.
    pub(crate) fn free(&mut self, slot: u32, pod: &PodRow) {
        self.change(slot, pod, 1);
    }

    /// The pod is on this node.
    pub(crate) fn take(&mut self, slot: u32, pod: &PodRow) {
        self.change(slot, pod, -1);
    }

    fn change(&mut self, slot: u32, pod: &PodRow, sign: i64) {
        let change = self.slots.entry(slot).or_default();
        change.pods += sign;
        for (column, amount) in &pod.facts.request.amounts {
            let (column, amount) = (*column as usize, amount.saturating_mul(sign));
            match change.amounts.iter_mut().find(|(known, _)| *known == column) {
                Some((_, sum)) => *sum = sum.saturating_add(amount),
                None => change.amounts.push((column, amount)),
            }
        }
        let ports = if sign > 0 { &mut change.ports_freed } else { &mut change.ports_taken };
        ports.extend(pod.facts.request.ports.iter().cloned());
    }

    fn amount(&self, slot: usize, column: usize) -> i64 {
        let Some(change) = self.slots.get(&(slot as u32)) else { return 0 };
        change.amounts.iter().find(|(known, _)| *known == column).map_or(0, |(_, amount)| *amount)
    }
}

/// A cluster as one group finds it: the snapshot and what differs from it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ground<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) overlay: &'a Overlay,
}

impl Ground<'_> {
    /// What is free of a resource on a node.
    pub(crate) fn free(&self, column: usize, slot: usize) -> i64 {
        let allocatable = self.snapshot.nodes.allocatable.get(column, slot);
        let used = self.snapshot.usage.used.get(column, slot);
        allocatable.saturating_sub(used).saturating_add(self.overlay.amount(slot, column))
    }

    /// What is free of a resource, for all slots.
    pub(crate) fn free_column(&self, column: usize) -> Vec<i64> {
        let slots = self.snapshot.nodes.slots();
        let allocatable = self.snapshot.nodes.allocatable.column(column).unwrap_or_default();
        let used = self.snapshot.usage.used.column(column).unwrap_or_default();
        let mut free = allocatable.to_vec();
        free.resize(slots, 0);
        for (free, used) in free.iter_mut().zip(used) {
            *free = free.saturating_sub(*used);
        }
        for slot in self.overlay.slots.keys() {
            free[*slot as usize] = self.free(column, *slot as usize);
        }
        free
    }

    /// How many more pods each node may run, whatever they ask.
    pub(crate) fn pods_free_column(&self) -> Vec<i64> {
        let nodes = &self.snapshot.nodes.pods_allowed;
        let mut free: Vec<i64> =
            nodes.iter().zip(&self.snapshot.usage.pods).map(|(most, used)| most - used).collect();
        for slot in self.overlay.slots.keys() {
            free[*slot as usize] = self.pods_free(*slot as usize);
        }
        free
    }

    /// How many more pods a node may run, whatever they ask.
    pub(crate) fn pods_free(&self, slot: usize) -> i64 {
        let change = self.overlay.slots.get(&(slot as u32)).map_or(0, |change| change.pods);
        self.snapshot.nodes.pods_allowed[slot] - self.snapshot.usage.pods[slot] + change
    }

    /// The ports in use on a node.
    pub(crate) fn ports(&self, slot: usize) -> Vec<HostPort> {
        let mut ports = self.snapshot.usage.ports.get(&(slot as u32)).cloned().unwrap_or_default();
        if let Some(change) = self.overlay.slots.get(&(slot as u32)) {
            for freed in &change.ports_freed {
                if let Some(index) = ports.iter().position(|port| port == freed) {
                    ports.swap_remove(index);
                }
            }
            ports.extend(change.ports_taken.iter().cloned());
        }
        ports
    }

    /// For each slot how many pods of this shape go there, 0 where something bars it.
    pub(crate) fn room(&self, shape: &Shape, bars: &[Bar]) -> Vec<u32> {
        let nodes = &*self.snapshot.nodes;
        let usage = &*self.snapshot.usage;
        let mut room: Vec<u32> = bars
            .iter()
            .enumerate()
            .map(|(slot, bar)| match bar {
                Bar::None => clamp(nodes.pods_allowed[slot] - usage.pods[slot]),
                _ => 0,
            })
            .collect();
        for ask in &shape.asks {
            let Some(column) = ask.column else {
                room.fill(0);
                break;
            };
            let Some(allocatable) = nodes.allocatable.column(column) else {
                room.fill(0);
                break;
            };
            let used = usage.used.column(column).unwrap_or_default();
            divide(&mut room, allocatable, used, ask.amount);
        }
        for slot in self.overlay.slots.keys() {
            let slot = *slot as usize;
            if bars.get(slot) == Some(&Bar::None) {
                room[slot] = self.room_at(shape, slot);
            }
        }
        if !shape.ports.is_empty() {
            for (slot, place) in room.iter_mut().enumerate().filter(|(_, place)| **place > 0) {
                let in_use = usage.ports.contains_key(&(slot as u32))
                    || self.overlay.slots.contains_key(&(slot as u32));
                let taken = in_use && port_conflict(&shape.ports, &self.ports(slot)).is_some();
                *place = u32::from(!taken);
            }
        }
        room
    }

    /// For each slot how many pods of this shape would go there if nothing else were on it.
    pub(crate) fn empty_room(&self, shape: &Shape, bars: &[Bar]) -> Vec<u32> {
        let nodes = &*self.snapshot.nodes;
        let most = if shape.ports.is_empty() { u32::MAX } else { 1 };
        let mut room: Vec<u32> = bars
            .iter()
            .zip(&nodes.pods_allowed)
            .map(|(bar, allowed)| if *bar == Bar::None { clamp(*allowed).min(most) } else { 0 })
            .collect();
        for ask in &shape.asks {
            match ask.column.and_then(|column| nodes.allocatable.column(column)) {
                Some(allocatable) => divide(&mut room, allocatable, &[], ask.amount),
                None => room.fill(0),
            }
        }
        room
    }

    /// How many pods of this shape go to one node by resources and pod count alone.
    fn room_at(&self, shape: &Shape, slot: usize) -> u32 {
        shape.asks.iter().fold(clamp(self.pods_free(slot)), |least, ask| {
            let free = ask.column.map_or(0, |column| self.free(column, slot));
            least.min(clamp(free.max(0) / ask.amount))
        })
    }
}

fn clamp(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// Lowers each node's room to what one resource allows.
fn divide(room: &mut [u32], allocatable: &[i64], used: &[i64], amount: i64) {
    let small = u32::try_from(amount).ok();
    for (slot, place) in room.iter_mut().enumerate() {
        if *place == 0 {
            continue;
        }
        let free = allocatable[slot].saturating_sub(used.get(slot).copied().unwrap_or(0));
        let quotient = if free < amount {
            0
        } else {
            match (u32::try_from(free), small) {
                // A 32-bit division takes half the time.
                (Ok(free), Some(amount)) => free / amount,
                _ => clamp(free / amount),
            }
        };
        *place = (*place).min(quotient);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_with_less_than_nothing_free_takes_no_pod() {
        let mut room = vec![10, 10, 10, 0];
        divide(&mut room, &[8, 2, 7 << 40, 8], &[0, 5, 0, 0], 4);
        assert_eq!(room, [2, 0, 10, 0]);
    }
}
