//! What a picture of a verdict shows: the nodes as a map, and how the count changes with a request.

use std::sync::Arc;

use hapju_model::demand::Demand;
use hapju_model::verdict::Reason;

use crate::group::{Group, clamp};
use crate::judge::placement;
use crate::reasons::{Held, held, shortest_side};
use crate::room::Ground;
use crate::rules::Priorities;
use crate::snapshot::Snapshot;
use crate::suggest::request::curve_of;

/// The nodes as one group finds them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeMap {
    /// By domain, then by name.
    pub nodes: Vec<NodeView>,
    /// What the views' `held` points into. No node counts.
    pub reasons: Vec<Reason>,
}

/// One node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeView {
    /// Its name.
    pub name: Arc<str>,
    /// Its value of the label by which the map is grouped.
    pub domain: Option<Arc<str>>,
    /// How much room it has for the group's pods: 0 none, 3 as much as the best.
    pub room: u8,
    /// How many more of the group's pods it would take.
    pub fits: u32,
    /// How many of the group's pods would go there or are there.
    pub pods: u32,
    /// What keeps one more pod off, after all that fit: an index of [`NodeMap::reasons`].
    pub held: Option<u16>,
}

/// The map for one group of the demand, grouped by `by`, else by the group's topology key. `None` where there is no such
/// group or its pods cannot be read.
pub fn node_map(demand: &Demand, index: usize, by: Option<&str>, snapshot: &Snapshot) -> Option<NodeMap> {
    let group = read(demand, index, snapshot)?;
    let side = shortest_side(&group)?;
    let count = group.count(snapshot);
    let ground = Ground { snapshot, overlay: &group.overlay };
    let domains = group.domains(snapshot);
    let key = by.or(group.demand.topology_key.as_deref());
    let column = key.and_then(|key| snapshot.nodes.label_column(key));
    let mut pods = vec![0_u32; snapshot.nodes.slots()];
    for (slot, placed) in placement(&group, count, snapshot) {
        pods[slot] = placed;
    }
    let most = side.room.iter().copied().max().unwrap_or(0);
    let mut map = NodeMap::default();
    let mut known: Vec<Held> = Vec::new();
    for slot in (0..snapshot.nodes.slots()).filter(|slot| snapshot.nodes.alive[*slot]) {
        let found = held(side, ground, domains, count.domain, slot).map(|held| {
            known.iter().position(|other| *other == held).unwrap_or_else(|| {
                map.reasons.push(held.reason(side, &group, count.domain, snapshot));
                known.push(held);
                known.len() - 1
            }) as u16
        });
        let fits = side.room[slot];
        map.nodes.push(NodeView {
            name: snapshot.nodes.names[slot].clone(),
            domain: column
                .map(|column| column[slot])
                .filter(|id| *id != 0)
                .map(|id| snapshot.nodes.label_values.texts()[id as usize - 1].clone()),
            room: level(fits, most),
            fits,
            pods: pods[slot],
            held: found,
        });
    }
    map.nodes.sort_by(|a, b| {
        (a.domain.is_none(), &a.domain, &a.name).cmp(&(b.domain.is_none(), &b.domain, &b.name))
    });
    Some(map)
}

/// None, up to a third, up to two thirds, more.
fn level(fits: u32, most: u32) -> u8 {
    if fits == 0 {
        return 0;
    }
    (u64::from(fits) * 3).div_ceil(u64::from(most.max(1))).clamp(1, 3) as u8
}

/// How many of a group's pods fit as one request changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The resource.
    pub resource: String,
    /// What is asked now, in thousandths of cpu or whole units.
    pub now: i64,
    /// How many pods are wanted.
    pub pods: u32,
    /// How many must fit.
    pub need: u32,
    /// Request and how many pods then fit, the running ones included; by rising request, never rising pods.
    pub points: Vec<(i64, u32)>,
}

/// The curve of one resource for one group; `None` where the group has several shapes or none asks for the resource.
pub fn curve(demand: &Demand, index: usize, resource: &str, snapshot: &Snapshot) -> Option<Curve> {
    let group = read(demand, index, snapshot)?;
    let [side] = group.sides.as_slice() else { return None };
    if side.is_per_node() {
        return None;
    }
    // Another request replaces the pods that run, as the suggestions take it; with the one of now they stay.
    let replaced = group.replaced(snapshot);
    let edited = replaced.as_ref().and_then(|edited| edited.sides.first()).unwrap_or(side);
    let (now, points) = curve_of(replaced.as_ref().unwrap_or(&group), edited, resource, snapshot)?;
    let running = group.running();
    let stays = replaced.as_ref().map(|_| running + group.count(snapshot).new);
    let points = points
        .into_iter()
        .map(|(value, count)| match stays {
            Some(pods) if value == now => (value, pods),
            _ => (value, clamp(count).min(edited.missing())),
        })
        .collect();
    let (pods, need) = (group.wanted(), running + group.need());
    Some(Curve { resource: resource.to_owned(), now, pods, need, points })
}

fn read<'d>(demand: &'d Demand, index: usize, snapshot: &Snapshot) -> Option<Group<'d>> {
    let priorities = Priorities::new(demand, snapshot);
    let group = demand.groups.get(index)?;
    Group::new(group, &demand.default_namespace, |pod| priorities.of_pod(pod), snapshot).ok()
}
