//! Pods of several shapes that share the nodes: what holds in every order, what holds in some, what in none.
//!
//! Whether several shapes can be packed is hard in general, so three cheap and sound tests stand here, and an honest
//! "open" between them: [`surely`] proves that no order can fail, [`never`] that every order must, and a
//! [`Replay`] finds an order that succeeds.

mod never;
mod replay;
mod surely;

use crate::group::{Count, Domains, Group, Proof};
use crate::room::Ground;
use crate::shape::Shape;

pub(crate) use replay::{Replay, Style, spread};

/// Identical pods that are still to be placed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item<'g> {
    pub(crate) shape: &'g Shape,
    /// By slot, with nothing else of the design there.
    pub(crate) room: &'g [u32],
    pub(crate) count: u32,
    /// One on each node.
    pub(crate) per_node: bool,
}

/// The items of one group and its rule.
#[derive(Clone, Debug)]
pub(crate) struct Party<'g> {
    /// How many of its pods must be placed.
    pub(crate) need: u32,
    /// Whether fewer than that place nothing at all.
    pub(crate) gang: bool,
    pub(crate) domains: Option<Domains<'g>>,
    pub(crate) items: Vec<Item<'g>>,
}

impl Party<'_> {
    pub(crate) fn count(&self) -> u32 {
        self.items.iter().map(|item| item.count).fold(0, u32::saturating_add)
    }
}

/// How much may be searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Budget {
    /// What a frame of the window has time for. `open` of the answer says when more could be tried.
    Frame,
    /// All orders of up to four groups, some of more.
    #[default]
    Full,
}

impl Budget {
    /// How many orders may be tried on so many slots.
    fn orders(self, slots: usize) -> usize {
        match self {
            Self::Frame => (FRAME_WORK / slots.max(1)).clamp(1, ORDERS),
            Self::Full => ORDERS,
        }
    }
}

/// Orders tried at most; all of them up to four parties.
const ORDERS: usize = 24;
/// Slots times orders that a frame has time for.
const FRAME_WORK: usize = 40_000;

/// Whether every party reaches its need in whatever order the pods come.
pub(crate) fn is_sure(parties: &[Party<'_>], ground: Ground<'_>) -> bool {
    surely::surely(parties, ground)
}

/// One group of several shapes, alone.
pub(crate) fn count_one(group: &Group<'_>, ground: Ground<'_>) -> Count {
    let slots = ground.snapshot.nodes.slots();
    let party = group.party(ground.snapshot);
    let need = party.need;
    if party.count() == 0 {
        return Count {
            new: 0,
            domain: None,
            surely: if need == 0 { Proof::Fits } else { Proof::Impossible },
        };
    }
    let parties = [party];
    let sure = surely::surely(&parties, ground);
    let mut best = Count { new: 0, domain: None, surely: Proof::Open };
    let fresh = Replay::new(ground, &parties);
    for style in [Style::Tightest, Style::LeastAllocated] {
        for items in orders(parties[0].items.len()).into_iter().take(Budget::Frame.orders(slots)) {
            let mut replay = fresh.clone();
            let placed = replay.place(0, &items, style, false);
            if placed.count > best.new {
                best.new = placed.count;
                best.domain = placed.domain;
            }
            if best.new == parties[0].count() {
                break;
            }
        }
    }
    best.surely = if sure {
        Proof::Fits
    } else if best.new >= need {
        Proof::Possible
    } else if never::never(&parties, ground, 1).is_some() {
        Proof::Impossible
    } else {
        Proof::Open
    };
    best
}

/// What is known of several groups at once.
#[derive(Clone, Debug)]
pub(crate) struct Together {
    pub(crate) proof: Proof,
    /// The resource of an impossibility.
    pub(crate) resource: Option<Box<str>>,
    /// Whether a larger budget might tell more.
    pub(crate) open: bool,
}

/// Several groups in whatever order they become complete.
pub(crate) fn together(parties: &[Party<'_>], ground: Ground<'_>, budget: Budget) -> Together {
    let settled = |proof| Together { proof, resource: None, open: false };
    if surely::surely(parties, ground) {
        return settled(Proof::Fits);
    }
    let fresh = Replay::new(ground, parties);
    let orders = orders(parties.len());
    let tried = budget.orders(ground.snapshot.nodes.slots()).min(orders.len());
    for order in &orders[..tried] {
        for style in [Style::Tightest, Style::LeastAllocated] {
            let mut replay = fresh.clone();
            let all = order.iter().all(|index| {
                let items = hardest_first(&parties[*index]);
                replay.place(*index, &items, style, true).count >= parties[*index].need
            });
            if all {
                return settled(Proof::Possible);
            }
        }
    }
    // Each party alone has been judged before.
    match never::never(parties, ground, 2) {
        Some(resource) => Together { resource: Some(resource), ..settled(Proof::Impossible) },
        None => Together { open: tried < orders.len(), ..settled(Proof::Open) },
    }
}

/// The items with the fewest places first.
fn hardest_first(party: &Party<'_>) -> Vec<usize> {
    let mut items: Vec<usize> = (0..party.items.len()).collect();
    items.sort_by_key(|index| party.items[*index].room.iter().filter(|room| **room > 0).count());
    items
}

/// Orders of `count` things: all of up to four, else some that differ much.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let straight: Vec<usize> = (0..count).collect();
    if count > 4 {
        let mut found = vec![straight.iter().rev().copied().collect(), straight.clone()];
        for shift in 1..count {
            found.push((0..count).map(|place| (place + shift) % count).collect());
        }
        found.truncate(ORDERS);
        return found;
    }
    let mut found = Vec::new();
    permute(&mut straight.clone(), 0, &mut found);
    // The reverse early: what is written last is often what is hardest.
    found.sort_by_key(|order| (*order != straight, order.first() != straight.last()));
    found
}

fn permute(order: &mut Vec<usize>, from: usize, found: &mut Vec<Vec<usize>>) {
    if from + 1 >= order.len() {
        found.push(order.clone());
        return;
    }
    for index in from..order.len() {
        order.swap(from, index);
        permute(order, from + 1, found);
        order.swap(from, index);
    }
}
