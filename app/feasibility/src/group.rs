//! One group against the cluster: its members, the nodes they may go to, and the room there.

use hapju_model::demand::{GroupDemand, Members, PodCount, Policy};
use hapju_model::verdict::Reason;

use crate::joint::{self, Item, Party};
use crate::room::{Ground, Overlay};
use crate::running::{Own, rows};
use crate::screen::{Bar, bars};
use crate::shape::{Shape, read_pod};
use crate::slim::Pod;
use crate::snapshot::Snapshot;

/// The identical pods of one component inside a group.
#[derive(Clone, Debug)]
pub(crate) struct Side<'d> {
    pub(crate) members: &'d Members,
    pub(crate) shape: Shape,
    /// How many pods the design wants of it.
    pub(crate) wanted: u32,
    pub(crate) own: Own,
    /// By slot.
    pub(crate) bars: Vec<Bar>,
    /// By slot: how many more pods go there.
    pub(crate) room: Vec<u32>,
}

impl Side<'_> {
    pub(crate) fn is_per_node(&self) -> bool {
        self.members.count == PodCount::PerNode
    }

    /// How many pods are still to be placed.
    pub(crate) fn missing(&self) -> u32 {
        self.wanted - self.own.kept_total()
    }
}

/// The topology key of a group, seen on the nodes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Domains<'s> {
    /// By slot the number of the label's value, 0 for none; `None` where no node has the key.
    pub(crate) column: Option<&'s [u32]>,
    /// Where running members already are.
    pub(crate) forced: Forced,
}

/// What running members leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Forced {
    /// No member runs: any domain.
    Open,
    /// All run in this domain.
    Only(u32),
    /// They run in several, or outside any: the scheduler refuses to place more.
    Torn,
}

impl Domains<'_> {
    pub(crate) fn of(&self, slot: usize) -> u32 {
        self.column.map_or(0, |column| column[slot])
    }

    pub(crate) fn allows(&self, domain: u32) -> bool {
        domain != 0
            && match self.forced {
                Forced::Open => true,
                Forced::Only(only) => only == domain,
                Forced::Torn => false,
            }
    }
}

/// A group, read and held against the nodes.
#[derive(Clone, Debug)]
pub(crate) struct Group<'d> {
    pub(crate) demand: &'d GroupDemand,
    pub(crate) sides: Vec<Side<'d>>,
    /// Own pods that would be replaced, and nominated pods of others.
    pub(crate) overlay: Overlay,
    pub(crate) forced: Forced,
}

/// How many of a group's missing pods can be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Count {
    /// Capped at what is missing.
    pub(crate) new: u32,
    /// The best domain, where there is a topology key.
    pub(crate) domain: Option<u32>,
    /// Whether enough go in whatever order the pods come.
    pub(crate) surely: Proof,
}

/// What is known about reaching the group's need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// It is reached in whatever order pods come.
    Fits,
    /// A way to reach it was found, but another order may miss it.
    Possible,
    /// It cannot be reached.
    Impossible,
    /// Neither.
    Open,
}

impl<'d> Group<'d> {
    /// Reads the members. `priority_of` tells a pod's priority: pods of others that preemption cleared a node for count
    /// there when theirs is not lower.
    pub(crate) fn new(
        demand: &'d GroupDemand,
        default_namespace: &str,
        priority_of: impl Fn(&Pod) -> i32,
        snapshot: &Snapshot,
    ) -> Result<Self, Reason> {
        let mut sides = Vec::new();
        let mut overlay = Overlay::default();
        let mut mine: Vec<u32> = Vec::new();
        let mut priority = i32::MAX;
        for members in &demand.members {
            let pod = read_pod(members, default_namespace)?;
            let own = Own::find(members, &pod, snapshot);
            for row in &own.replaced {
                if let Some((slot, pod)) = bound(*row, snapshot) {
                    overlay.free(slot, pod);
                }
            }
            mine.extend(rows(members, &pod.metadata.namespace, snapshot));
            priority = priority.min(priority_of(&pod));
            let shape = Shape::new(pod, snapshot);
            sides.push(Side { members, shape, wanted: 0, own, bars: Vec::new(), room: Vec::new() });
        }
        for row in snapshot.nominated.iter().filter(|row| !mine.contains(row)) {
            let Some(pod) = snapshot.pods.get(*row as usize).and_then(Option::as_ref) else { continue };
            if let Some(slot) = pod.nominated.filter(|_| pod.facts.priority >= priority) {
                overlay.take(slot, pod);
            }
        }
        let mut group = Self { demand, sides, overlay, forced: Forced::Open };
        group.measure(snapshot);
        Ok(group)
    }

    /// Screens the nodes and counts the room of every side.
    fn measure(&mut self, snapshot: &Snapshot) {
        let key = self.demand.topology_key.as_deref();
        let ground = Ground { snapshot, overlay: &self.overlay };
        for side in &mut self.sides {
            side.bars = bars(&side.shape, key, snapshot);
            side.room = ground.room(&side.shape, &side.bars);
            match side.members.count {
                PodCount::Fixed(count) => side.wanted = count,
                PodCount::PerNode => {
                    // As its controller counts: whatever room there is, and cordoned ones too (its pods tolerate that).
                    let eligible = side.bars.iter().filter(|bar| matches!(bar, Bar::None | Bar::NoKey));
                    side.wanted = eligible.count() as u32;
                    one_each(&mut side.room, &side.own);
                }
            }
            side.own.limit(side.wanted);
        }
        if let Some(key) = key {
            self.forced = forced(&self.sides, key, snapshot);
        }
    }

    /// How many pods the design wants.
    pub(crate) fn wanted(&self) -> u32 {
        self.sides.iter().map(|side| side.wanted).fold(0, u32::saturating_add)
    }

    /// How many run already and stay.
    pub(crate) fn running(&self) -> u32 {
        self.sides.iter().map(|side| side.own.kept_total()).sum()
    }

    /// How many must be placed beside the running ones.
    pub(crate) fn need(&self) -> u32 {
        let total = match self.demand.policy {
            Policy::Gang { min_count } if self.wanted() > 0 => min_count,
            _ => self.wanted(),
        };
        total.saturating_sub(self.running())
    }

    /// The topology key as the nodes have it.
    pub(crate) fn domains<'s>(&'s self, snapshot: &'s Snapshot) -> Option<Domains<'s>> {
        let key = self.demand.topology_key.as_deref()?;
        Some(Domains { column: snapshot.nodes.label_column(key), forced: self.forced })
    }

    /// How many of the missing pods can be placed, alone on the ground.
    pub(crate) fn count(&self, snapshot: &Snapshot) -> Count {
        match self.sides.as_slice() {
            [side] => {
                let (sum, domain) = best_sum(&side.room, self.domains(snapshot));
                let new = clamp(sum).min(side.missing());
                let surely = if new >= self.need() { Proof::Fits } else { Proof::Impossible };
                Count { new, domain, surely }
            }
            _ => joint::count_one(self, Ground { snapshot, overlay: &self.overlay }),
        }
    }

    /// This group as one of several that share the nodes.
    pub(crate) fn party<'g>(&'g self, snapshot: &'g Snapshot) -> Party<'g> {
        Party {
            need: self.need(),
            gang: matches!(self.demand.policy, Policy::Gang { .. }),
            domains: self.domains(snapshot),
            items: self
                .sides
                .iter()
                .map(|side| Item {
                    shape: &side.shape,
                    room: &side.room,
                    count: side.missing(),
                    per_node: side.is_per_node(),
                })
                .collect(),
        }
    }

    /// The same group once an edit of its template has replaced the pods that run; `None` where none run.
    pub(crate) fn replaced(&self, snapshot: &Snapshot) -> Option<Self> {
        if self.sides.iter().all(|side| side.own.kept_rows.is_empty()) {
            return None;
        }
        let mut group = self.clone();
        for side in &mut group.sides {
            for row in side.own.kept_rows.drain(..) {
                if let Some((slot, pod)) = bound(row, snapshot) {
                    group.overlay.free(slot, pod);
                }
            }
            side.own.kept.clear();
        }
        group.forced = Forced::Open;
        group.measure(snapshot);
        Some(group)
    }

    /// The same group on another ground (with what other groups would free).
    pub(crate) fn on(&self, overlay: &Overlay, snapshot: &Snapshot) -> Self {
        let mut group = self.clone();
        group.overlay = overlay.clone();
        let ground = Ground { snapshot, overlay: &group.overlay };
        for side in &mut group.sides {
            side.room = ground.room(&side.shape, &side.bars);
            if side.members.count == PodCount::PerNode {
                one_each(&mut side.room, &side.own);
            }
        }
        group
    }
}

/// The row of a bound pod with its node's slot.
pub(crate) fn bound(row: u32, snapshot: &Snapshot) -> Option<(u32, &crate::snapshot::PodRow)> {
    let pod = snapshot.pods.get(row as usize)?.as_ref()?;
    Some((pod.node?, pod))
}

/// A DaemonSet puts one pod on a node, none where one runs.
fn one_each(room: &mut [u32], own: &Own) {
    for place in room.iter_mut() {
        *place = (*place).min(1);
    }
    for (slot, _) in &own.kept {
        room[*slot as usize] = 0;
    }
}

fn forced(sides: &[Side<'_>], key: &str, snapshot: &Snapshot) -> Forced {
    let column = snapshot.nodes.label_column(key);
    let mut found = Forced::Open;
    for (slot, _) in sides.iter().flat_map(|side| &side.own.kept) {
        let domain = column.map_or(0, |column| column[*slot as usize]);
        found = match found {
            _ if domain == 0 => return Forced::Torn,
            Forced::Only(only) if only != domain => return Forced::Torn,
            _ => Forced::Only(domain),
        };
    }
    found
}

/// All room, or the room of the best domain: the one with the most, of equals the one whose name comes first.
pub(crate) fn best_sum(room: &[u32], domains: Option<Domains<'_>>) -> (u64, Option<u32>) {
    let Some(domains) = domains else {
        return (room.iter().map(|count| u64::from(*count)).sum(), None);
    };
    sums_by_domain(room, domains)
        .into_iter()
        .enumerate()
        .skip(1)
        .filter(|(domain, sum)| *sum > 0 && domains.allows(*domain as u32))
        .fold((0, None), |best, (domain, sum)| if sum > best.0 { (sum, Some(domain as u32)) } else { best })
}

/// The room of each domain, by the number of the label's value.
pub(crate) fn sums_by_domain(room: &[u32], domains: Domains<'_>) -> Vec<u64> {
    let Some(column) = domains.column else { return Vec::new() };
    let most = column.iter().copied().max().unwrap_or(0) as usize;
    let mut sums = vec![0_u64; most + 1];
    for (count, domain) in room.iter().zip(column) {
        sums[*domain as usize] += u64::from(*count);
    }
    sums
}

pub(crate) fn clamp(sum: u64) -> u32 {
    u32::try_from(sum).unwrap_or(u32::MAX)
}
