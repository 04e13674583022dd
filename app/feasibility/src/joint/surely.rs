//! The proof that every order succeeds.
//!
//! A pod of shape `i` finds no node only when the others took too much. So count what the others can take from `i` at
//! worst, wherever they go and however many of them come: if `i` still has room for all it needs, no order can fail.
//! Two bounds on that loss are used, both sound, and the smaller counts:
//!
//! * each pod of shape `j` costs at most `max_r ⌈request_j(r) / request_i(r)⌉` places of `i`, and only on nodes where
//!   both can be;
//! * to cost a node its first place the others must first use up what `i` leaves over there, and then a whole request
//!   for each further place; they have no more than their requests in all to spend.

use super::{Item, Party};
use crate::group::sums_by_domain;
use crate::request::HostPort;
use crate::room::Ground;
use crate::screen::port_conflict;

/// Whether every party reaches its need in whatever order the pods come.
pub(crate) fn surely(parties: &[Party<'_>], ground: Ground<'_>) -> bool {
    let all: Vec<&Item<'_>> =
        parties.iter().flat_map(|party| &party.items).filter(|item| item.count > 0).collect();
    parties.iter().all(|party| party.need == 0 || reaches(party, &all, ground))
}

fn reaches(party: &Party<'_>, all: &[&Item<'_>], ground: Ground<'_>) -> bool {
    let items: Vec<&Item<'_>> = party.items.iter().filter(|item| item.count > 0).collect();
    let others = |item: &Item<'_>| -> Vec<&Item<'_>> {
        all.iter().copied().filter(|other| !std::ptr::eq(other.room, item.room)).collect()
    };
    let Some(domains) = party.domains else {
        let sure: u64 = items.iter().map(|item| sure_count(item, &others(item), ground)).sum();
        return sure >= u64::from(party.need);
    };
    if let [item] = items.as_slice() {
        // Every domain must be spoiled before the group fails, and what is lost in one is not lost in another.
        let spare: u64 = sums_by_domain(item.room, domains)
            .into_iter()
            .enumerate()
            .filter(|(domain, sum)| domains.allows(*domain as u32) && *sum >= u64::from(party.need))
            .map(|(_, sum)| sum - u64::from(party.need) + 1)
            .sum();
        return spare > 0 && loss(item, &others(item), ground, spare - 1) < spare;
    }
    let sums: Vec<(Vec<u64>, u64, u32)> = items
        .iter()
        .map(|item| (sums_by_domain(item.room, domains), loss(item, &others(item), ground, 0), item.count))
        .collect();
    let width = sums.iter().map(|(sums, _, _)| sums.len()).max().unwrap_or(0);
    (1..width).filter(|domain| domains.allows(*domain as u32)).any(|domain| {
        let sure: u64 = sums
            .iter()
            .map(|(sums, loss, count)| {
                sums.get(domain).copied().unwrap_or(0).saturating_sub(*loss).min(u64::from(*count))
            })
            .sum();
        sure >= u64::from(party.need)
    })
}

/// How many pods of an item are placed whatever the others do.
fn sure_count(item: &Item<'_>, others: &[&Item<'_>], ground: Ground<'_>) -> u64 {
    let count = u64::from(item.count);
    if others.is_empty() || !item.per_node {
        let alone: u64 = item.room.iter().map(|room| u64::from(*room)).sum();
        let sure = alone.saturating_sub(loss(item, others, ground, alone.saturating_sub(count))).min(count);
        if sure == count {
            return sure;
        }
        return sure.max(undisturbed(item, others, ground).min(count));
    }
    undisturbed(item, others, ground).min(count)
}

/// The places that are left where every other item has put as many pods on the node as it can.
fn undisturbed(item: &Item<'_>, others: &[&Item<'_>], ground: Ground<'_>) -> u64 {
    let mut sum = 0;
    for (slot, room) in item.room.iter().enumerate().filter(|(_, room)| **room > 0) {
        let there: Vec<(&Item<'_>, i64)> = others
            .iter()
            .map(|other| (*other, i64::from(other.room[slot].min(other.count))))
            .filter(|(_, most)| *most > 0)
            .collect();
        if there.iter().any(|(other, _)| ports_clash(&item.shape.ports, &other.shape.ports)) {
            continue;
        }
        let pods = ground.pods_free(slot) - there.iter().map(|(_, most)| most).sum::<i64>();
        let left = item.shape.asks.iter().fold(pods, |least, ask| {
            let free = ask.column.map_or(0, |column| ground.free(column, slot));
            let taken = there.iter().fold(0_i64, |sum, (other, most)| {
                sum.saturating_add(other.shape.amount(&ask.name).saturating_mul(*most))
            });
            least.min(free.saturating_sub(taken).max(0) / ask.amount)
        });
        sum += left.clamp(0, i64::from(*room)) as u64;
    }
    sum
}

fn ports_clash(mine: &[HostPort], theirs: &[HostPort]) -> bool {
    port_conflict(mine, theirs).is_some()
}

/// At most so many places of an item are lost to the others. The finer bound is worked out only where the coarse one
/// is more than what can be borne.
fn loss(item: &Item<'_>, others: &[&Item<'_>], ground: Ground<'_>, bearable: u64) -> u64 {
    let rivals: Vec<&Item<'_>> = others.iter().copied().filter(|other| meets(item, other)).collect();
    if rivals.is_empty() {
        return 0;
    }
    let by_pods = rivals.iter().map(|other| loss_by_pods(item, other)).fold(0, u64::saturating_add);
    if by_pods <= bearable || rivals.iter().any(|other| ports_clash(&item.shape.ports, &other.shape.ports)) {
        return by_pods;
    }
    by_pods.min(loss_by_amounts(item, &rivals, ground))
}

fn meets(item: &Item<'_>, other: &Item<'_>) -> bool {
    item.room.iter().zip(other.room).any(|(mine, theirs)| *mine > 0 && *theirs > 0)
}

fn loss_by_pods(item: &Item<'_>, other: &Item<'_>) -> u64 {
    let each = item.shape.asks.iter().fold(1_u64, |most, ask| {
        let theirs = other.shape.amount(&ask.name);
        most.max(theirs.div_euclid(ask.amount) as u64 + u64::from(theirs % ask.amount != 0))
    });
    let on_nodes = item
        .room
        .iter()
        .zip(other.room)
        .filter(|(mine, theirs)| **mine > 0 && **theirs > 0)
        .map(|(mine, theirs)| u64::from(*mine).min(u64::from(*theirs).saturating_mul(each)))
        .fold(0, u64::saturating_add);
    on_nodes.min(u64::from(other.count).saturating_mul(each))
}

/// What the rivals can take away with all they ask for, resource by resource.
fn loss_by_amounts(item: &Item<'_>, rivals: &[&Item<'_>], ground: Ground<'_>) -> u64 {
    let shared: Vec<usize> = (0..item.room.len())
        .filter(|slot| item.room[*slot] > 0 && rivals.iter().any(|rival| rival.room[*slot] > 0))
        .collect();
    let pods: i64 = rivals.iter().map(|rival| i64::from(rival.count)).sum();
    let mut sum = spend(pods, 1, shared.iter().map(|slot| (ground.pods_free(*slot), item.room[*slot])));
    for ask in &item.shape.asks {
        let budget = rivals.iter().fold(0_i64, |sum, rival| {
            sum.saturating_add(rival.shape.amount(&ask.name).saturating_mul(i64::from(rival.count)))
        });
        let Some(column) = ask.column.filter(|_| budget > 0) else { continue };
        let free = shared.iter().map(|slot| (ground.free(column, *slot), item.room[*slot]));
        sum = sum.saturating_add(spend(budget, ask.amount, free));
    }
    sum
}

/// How many places a budget of one resource can destroy on nodes given as (free, places). A node's first place costs
/// what is left over beside all places, and one unit; each further one a whole request. Where the first is the dearest
/// its cost is spread over all of the node's places, which can only make them cheaper in sum.
fn spend(budget: i64, request: i64, nodes: impl Iterator<Item = (i64, u32)>) -> u64 {
    let mut prices: Vec<(i64, u64)> = Vec::new(); // price of one place, how many at that price
    for (free, places) in nodes {
        let count = i64::from(places);
        let first = free.saturating_sub(request.saturating_mul(count)).saturating_add(1).max(1);
        if first > request {
            let whole = first.saturating_add(request.saturating_mul(count - 1));
            prices.push((whole / count, u64::from(places)));
        } else {
            prices.push((first, 1));
            if places > 1 {
                prices.push((request, u64::from(places) - 1));
            }
        }
    }
    prices.sort_unstable();
    let mut left = budget;
    let mut lost = 0;
    for (price, count) in prices {
        let most = (left / price.max(1)) as u64;
        if most == 0 {
            break;
        }
        let bought = most.min(count);
        lost += bought;
        left = left.saturating_sub(price.saturating_mul(bought as i64));
    }
    lost
}
