//! What holds back how many nodes.

use hapju_model::finding::{Arg, Args};
use hapju_model::verdict::Reason;

use crate::group::{Domains, Group, Side};
use crate::room::Ground;
use crate::screen::{Bar, first_untolerated, port_conflict, unmet_selector};
use crate::snapshot::{Snapshot, taint_text};

/// The first thing that keeps one more pod off a node, in the scheduler's filter order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Held {
    NoKey,
    Outside,
    Cordoned,
    Taint(u32),
    Selector(usize),
    Affinity,
    Port(usize),
    Pods,
    Resource(usize),
    /// A DaemonSet's pod is there already.
    Taken,
}

/// What holds a slot back once it has taken as many pods as it can; `None` for a slot without a node.
pub(crate) fn held(
    side: &Side<'_>,
    ground: Ground<'_>,
    domains: Option<Domains<'_>>,
    best: Option<u32>,
    slot: usize,
) -> Option<Held> {
    let nodes = &*ground.snapshot.nodes;
    match side.bars[slot] {
        Bar::Absent => return None,
        Bar::NoKey => return Some(Held::NoKey),
        _ => {}
    }
    if let (Some(domains), Some(best)) = (domains, best)
        && domains.of(slot) != best
    {
        return Some(Held::Outside);
    }
    Some(match side.bars[slot] {
        Bar::Cordoned => Held::Cordoned,
        Bar::Taint => Held::Taint(nodes.taint_set[slot]),
        Bar::Selector => {
            let unmet = unmet_selector(&side.shape, nodes, slot);
            let place = side.shape.pod.spec.node_selector.iter().position(|entry| Some(entry) == unmet);
            Held::Selector(place.unwrap_or(0))
        }
        Bar::Affinity => Held::Affinity,
        Bar::None | Bar::Absent | Bar::NoKey => full(side, ground, slot),
    })
}

/// What a node lacks for one pod more.
fn full(side: &Side<'_>, ground: Ground<'_>, slot: usize) -> Held {
    let shape = &side.shape;
    let taken = i64::from(side.room[slot]);
    if !shape.ports.is_empty() {
        let conflict =
            if taken > 0 { shape.ports.first() } else { port_conflict(&shape.ports, &ground.ports(slot)) };
        if let Some(port) = conflict {
            return Held::Port(shape.ports.iter().position(|other| other == port).unwrap_or(0));
        }
    }
    if ground.pods_free(slot) <= taken {
        return Held::Pods;
    }
    let short = shape.asks.iter().position(|ask| {
        let free = ask.column.map_or(0, |column| ground.free(column, slot));
        free.saturating_sub(ask.amount.saturating_mul(taken)) < ask.amount
    });
    short.map_or(Held::Taken, Held::Resource)
}

impl Held {
    /// As a code with its arguments.
    pub(crate) fn reason(
        &self,
        side: &Side<'_>,
        group: &Group<'_>,
        best: Option<u32>,
        snapshot: &Snapshot,
    ) -> Reason {
        let text = |name: &'static str, value: &str| Args::from([(name, Arg::from(value))]);
        let key = || group.demand.topology_key.as_deref().unwrap_or_default();
        let (code, args) = match self {
            Self::NoKey => ("topology-key-missing", text("key", key())),
            Self::Outside => {
                let domain = snapshot.nodes.label_values.text(best.unwrap_or(0));
                ("outside-domain", Args::from([("key", key().into()), ("domain", domain.into())]))
            }
            Self::Cordoned => ("unschedulable-node", Args::new()),
            Self::Taint(set) => {
                let taints = snapshot.nodes.taint_sets.get(*set as usize);
                let taint = taints.and_then(|set| first_untolerated(&side.shape.pod.spec.tolerations, set));
                ("untolerated-taint", text("taint", &taint.map(taint_text).unwrap_or_default()))
            }
            Self::Selector(place) => {
                let entry = side.shape.pod.spec.node_selector.iter().nth(*place);
                let label = entry.map(|(key, value)| format!("{key}={value}")).unwrap_or_default();
                ("node-selector", text("label", &label))
            }
            Self::Affinity => ("node-affinity", Args::new()),
            Self::Port(place) => {
                let port = side.shape.ports.get(*place).map_or(0, |port| i64::from(port.port));
                ("host-port", Args::from([("port", Arg::Number(port))]))
            }
            Self::Pods | Self::Taken => ("too-many-pods", Args::new()),
            Self::Resource(place) => (
                "insufficient-resource",
                text("resource", side.shape.asks.get(*place).map_or("", |ask| &*ask.name)),
            ),
        };
        Reason { code, args, nodes: None }
    }
}

/// The reasons with their node counts, most nodes first. Each node counts once.
pub(crate) fn of_group(group: &Group<'_>, best: Option<u32>, snapshot: &Snapshot) -> Vec<Reason> {
    if snapshot.node_count() == 0 {
        return vec![Reason { code: "no-nodes", args: Args::new(), nodes: None }];
    }
    let ground = Ground { snapshot, overlay: &group.overlay };
    let Some(side) = shortest_side(group) else { return Vec::new() };
    let domains = group.domains(snapshot);
    let mut counts: Vec<(Held, u32)> = Vec::new();
    for slot in 0..side.bars.len() {
        if side.is_per_node() && side.room[slot] > 0 {
            continue;
        }
        let Some(held) = held(side, ground, domains, best, slot) else { continue };
        if side.is_per_node()
            && matches!(held, Held::Taint(_) | Held::Selector(_) | Held::Affinity | Held::Taken)
        {
            continue; // its controller makes no pod there, or has made it
        }
        match counts.iter_mut().find(|(known, _)| *known == held) {
            Some((_, count)) => *count += 1,
            None => counts.push((held, 1)),
        }
    }
    // Of equal counts the filter that comes first stands first.
    counts.sort();
    let mut reasons: Vec<Reason> = Vec::new();
    for (held, count) in counts {
        let reason = held.reason(side, group, best, snapshot);
        // Different taint sets may have the same first taint.
        match reasons.iter_mut().find(|known| known.code == reason.code && known.args == reason.args) {
            Some(known) => known.nodes = Some(known.nodes.unwrap_or(0) + count),
            None => reasons.push(Reason { nodes: Some(count), ..reason }),
        }
    }
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.nodes));
    reasons
}

/// The side that is furthest from its pods.
pub(crate) fn shortest_side<'g, 'd>(group: &'g Group<'d>) -> Option<&'g Side<'d>> {
    let fulfilled = |side: &&Side<'_>| {
        let room: u64 = side.room.iter().map(|room| u64::from(*room)).sum();
        room.saturating_mul(1000) / u64::from(side.missing().max(1))
    };
    group.sides.iter().filter(|side| side.missing() > 0).min_by_key(fulfilled).or_else(|| group.sides.first())
}
