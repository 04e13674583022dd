//! The proof that every order fails: some groups together ask for more of a resource than the nodes they may use have.

use std::collections::BTreeMap;

use super::{Item, Party};
use crate::room::Ground;

/// Sets of parties looked at, at most.
const SETS: usize = 32;
/// The name under which the number of pods is counted like a resource.
const PODS: &str = "pods";

/// The resource of which some set of at least so many parties needs more than there is; `None` when no such proof is
/// found.
pub(crate) fn never(parties: &[Party<'_>], ground: Ground<'_>, at_least: usize) -> Option<Box<str>> {
    sets(parties.len()).into_iter().filter(|set| set.len() >= at_least).find_map(|set| {
        let chosen: Vec<&Party<'_>> = set.into_iter().map(|index| &parties[index]).collect();
        match chosen.as_slice() {
            [one] if one.domains.is_some() => never_in_any_domain(one, ground),
            _ => {
                let all: Vec<usize> = (0..ground.snapshot.nodes.slots()).collect();
                short_of(&chosen, ground, &all)
            }
        }
    })
}

/// All sets of up to five parties, largest last; else each, each pair, and all.
fn sets(count: usize) -> Vec<Vec<usize>> {
    if count <= 5 {
        return (1_usize..1 << count)
            .map(|mask| (0..count).filter(|bit| mask >> bit & 1 == 1).collect())
            .collect();
    }
    let mut found: Vec<Vec<usize>> = (0..count).map(|index| vec![index]).collect();
    found.push((0..count).collect());
    for first in 0..count {
        found.extend((first + 1..count).map(|second| vec![first, second]));
    }
    found.truncate(SETS.max(count + 1));
    found
}

fn never_in_any_domain(party: &Party<'_>, ground: Ground<'_>) -> Option<Box<str>> {
    let domains = party.domains?;
    let mut by_domain: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for slot in 0..ground.snapshot.nodes.slots() {
        let domain = domains.of(slot);
        if domains.allows(domain) {
            by_domain.entry(domain).or_default().push(slot);
        }
    }
    let mut resource = Some(PODS.into());
    for slots in by_domain.values() {
        resource = short_of(&[party], ground, slots);
        resource.as_ref()?;
    }
    resource
}

fn short_of(parties: &[&Party<'_>], ground: Ground<'_>, slots: &[usize]) -> Option<Box<str>> {
    let items: Vec<&Item<'_>> =
        parties.iter().flat_map(|party| &party.items).filter(|item| item.count > 0).collect();
    let mut names: Vec<&str> = Vec::new();
    for ask in items.iter().flat_map(|item| &item.shape.asks) {
        if !names.contains(&&*ask.name) {
            names.push(&ask.name);
        }
    }
    names.push(PODS);
    names
        .into_iter()
        .find(|name| {
            let amounts: Vec<i64> = items.iter().map(|item| amount(item, name)).collect();
            let needed = parties.iter().map(|party| least(party, name)).fold(0, i128::saturating_add);
            needed > supply(&items, &amounts, name, ground, slots)
        })
        .map(Into::into)
}

fn amount(item: &Item<'_>, name: &str) -> i64 {
    if name == PODS { 1 } else { item.shape.amount(name) }
}

/// The least that a party takes when it reaches its need: its cheapest pods.
fn least(party: &Party<'_>, name: &str) -> i128 {
    let mut prices: Vec<(i64, u32)> =
        party.items.iter().map(|item| (amount(item, name), item.count)).collect();
    prices.sort_unstable();
    let mut need = party.need;
    let mut sum = 0_i128;
    for (price, count) in prices {
        let taken = need.min(count);
        sum += i128::from(price) * i128::from(taken);
        need -= taken;
    }
    // More pods needed than there are: that is not about nodes, and said elsewhere.
    sum
}

/// At most so much of a resource can the items use in all.
fn supply(items: &[&Item<'_>], amounts: &[i64], name: &str, ground: Ground<'_>, slots: &[usize]) -> i128 {
    let step = amounts.iter().copied().filter(|amount| *amount > 0).fold(0, gcd).max(1);
    let column = ground.snapshot.resources.find(name).map(|id| id as usize - 1);
    let mut sum = 0_i128;
    for slot in slots.iter().copied() {
        let alone =
            items.iter().zip(amounts).map(|(item, amount)| i128::from(item.room[slot]) * i128::from(*amount));
        let most: i128 = alone.sum();
        if most == 0 {
            continue;
        }
        let free = if name == PODS {
            ground.pods_free(slot)
        } else {
            column.map_or(0, |column| ground.free(column, slot))
        };
        let free = free.max(0);
        sum += most.min(i128::from(free - free % step));
    }
    sum
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
