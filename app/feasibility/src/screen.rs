//! Which nodes a pod may go to at all, whatever room they have: the scheduler's filters that look at labels and taints.

use crate::request::HostPort;
use crate::shape::Shape;
use crate::slim::{LabelRequirement, NodeSelector, Taint, Toleration};
use crate::snapshot::{Nodes, Snapshot};

/// The first thing that keeps a pod off a node, in the scheduler's filter order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Bar {
    /// Nothing.
    None,
    /// The slot holds no node.
    Absent,
    /// The group has a topology key that this node lacks.
    NoKey,
    /// `spec.unschedulable` without a toleration for it.
    Cordoned,
    /// A taint that is not tolerated.
    Taint,
    /// The pod's `nodeSelector`.
    Selector,
    /// The pod's required node affinity.
    Affinity,
}

const UNSCHEDULABLE: &str = "node.kubernetes.io/unschedulable";

/// For each slot its bar.
pub(crate) fn bars(shape: &Shape, topology_key: Option<&str>, snapshot: &Snapshot) -> Vec<Bar> {
    let nodes = &*snapshot.nodes;
    let mut bars: Vec<Bar> =
        nodes.alive.iter().map(|alive| if *alive { Bar::None } else { Bar::Absent }).collect();
    if let Some(key) = topology_key {
        set_where(&mut bars, Bar::NoKey, lacks(nodes.label_column(key)));
    }
    let cordon = Taint { key: UNSCHEDULABLE.into(), value: "".into(), effect: "NoSchedule".into() };
    if !tolerates(&shape.pod.spec.tolerations, &cordon) {
        set_where(&mut bars, Bar::Cordoned, |slot| nodes.unschedulable[slot]);
    }
    let intolerable: Vec<bool> = nodes
        .taint_sets
        .iter()
        .map(|set| first_untolerated(&shape.pod.spec.tolerations, set).is_some())
        .collect();
    if intolerable.contains(&true) {
        set_where(&mut bars, Bar::Taint, |slot| {
            intolerable.get(nodes.taint_set[slot] as usize).copied().unwrap_or(false)
        });
    }
    for (key, value) in shape.pod.spec.node_selector.iter() {
        let (column, wanted) = (nodes.label_column(key), nodes.label_values.find(value));
        set_where(&mut bars, Bar::Selector, |slot| match (column, wanted) {
            (Some(column), Some(wanted)) => column[slot] != wanted,
            _ => true,
        });
    }
    if let Some(selector) = &shape.pod.spec.affinity.node_affinity.required {
        let terms = Terms::compile(selector, nodes);
        set_where(&mut bars, Bar::Affinity, |slot| !terms.match_slot(slot, nodes));
    }
    bars
}

fn set_where(bars: &mut [Bar], bar: Bar, barred: impl Fn(usize) -> bool) {
    for (slot, place) in bars.iter_mut().enumerate() {
        if *place == Bar::None && barred(slot) {
            *place = bar;
        }
    }
}

fn lacks(column: Option<&[u32]>) -> impl Fn(usize) -> bool {
    move |slot| column.is_none_or(|column| column[slot] == 0)
}

/// The first `nodeSelector` entry that a node does not meet.
pub(crate) fn unmet_selector<'s>(shape: &'s Shape, nodes: &Nodes, slot: usize) -> Option<(&'s str, &'s str)> {
    shape.pod.spec.node_selector.iter().find(|(key, value)| nodes.label(key, slot) != Some(value))
}

/// The first taint of a set that keeps a pod with these tolerations off. `PreferNoSchedule` never does.
pub(crate) fn first_untolerated<'t>(tolerations: &[Toleration], taints: &'t [Taint]) -> Option<&'t Taint> {
    taints
        .iter()
        .filter(|taint| matches!(&*taint.effect, "NoSchedule" | "NoExecute"))
        .find(|taint| !tolerates(tolerations, taint))
}

/// `TolerationsTolerateTaint`. An operator that is not known here tolerates nothing.
fn tolerates(tolerations: &[Toleration], taint: &Taint) -> bool {
    tolerations.iter().any(|toleration| {
        (toleration.effect.is_empty() || toleration.effect == taint.effect)
            && (toleration.key.is_empty() || toleration.key == taint.key)
            && match &*toleration.operator {
                "" | "Equal" => toleration.value == taint.value && !toleration.key.is_empty(),
                "Exists" => true,
                _ => false,
            }
    })
}

/// A required node affinity with its texts turned into the snapshot's numbers.
struct Terms<'s>(Vec<Vec<Requirement<'s>>>);

enum Requirement<'s> {
    In(Option<&'s [u32]>, Vec<u32>),
    NotIn(Option<&'s [u32]>, Vec<u32>),
    Exists(Option<&'s [u32]>),
    DoesNotExist(Option<&'s [u32]>),
    Greater(Option<&'s [u32]>, i64),
    Less(Option<&'s [u32]>, i64),
    NameIn(&'s str),
    NameNotIn(&'s str),
}

impl<'s> Terms<'s> {
    /// An empty term and a term that cannot be parsed are skipped; no usable term matches nothing.
    fn compile(selector: &'s NodeSelector, nodes: &'s Nodes) -> Self {
        let terms = selector.node_selector_terms.iter().filter_map(|term| {
            if term.match_expressions.is_empty() && term.match_fields.is_empty() {
                return None;
            }
            let labels =
                term.match_expressions.iter().map(|requirement| Requirement::of_label(requirement, nodes));
            let fields = term.match_fields.iter().map(Requirement::of_field);
            labels.chain(fields).collect::<Option<Vec<_>>>()
        });
        Self(terms.collect())
    }

    fn match_slot(&self, slot: usize, nodes: &Nodes) -> bool {
        self.0.iter().any(|term| term.iter().all(|requirement| requirement.matches(slot, nodes)))
    }
}

impl<'s> Requirement<'s> {
    fn of_label(requirement: &'s LabelRequirement, nodes: &'s Nodes) -> Option<Self> {
        let column = nodes.label_column(&requirement.key);
        let values = &requirement.values;
        // Values that no node has match no node: they need no number.
        let ids = || values.iter().filter_map(|value| nodes.label_values.find(value)).collect::<Vec<u32>>();
        let number = || match values.as_slice() {
            [one] => one.parse::<i64>().ok(),
            _ => None,
        };
        Some(match &*requirement.operator {
            "In" if !values.is_empty() => Self::In(column, ids()),
            "NotIn" if !values.is_empty() => Self::NotIn(column, ids()),
            "Exists" if values.is_empty() => Self::Exists(column),
            "DoesNotExist" if values.is_empty() => Self::DoesNotExist(column),
            "Gt" => Self::Greater(column, number()?),
            "Lt" => Self::Less(column, number()?),
            _ => return None,
        })
    }

    fn of_field(requirement: &'s LabelRequirement) -> Option<Self> {
        let [name] = requirement.values.as_slice() else { return None };
        if &*requirement.key != "metadata.name" {
            return None;
        }
        match &*requirement.operator {
            "In" => Some(Self::NameIn(name)),
            "NotIn" => Some(Self::NameNotIn(name)),
            _ => None,
        }
    }

    fn matches(&self, slot: usize, nodes: &Nodes) -> bool {
        let id = |column: Option<&[u32]>| column.map_or(0, |column| column[slot]);
        let number = |column: Option<&[u32]>| match id(column) {
            0 => None,
            id => nodes.label_values.text(id).parse::<i64>().ok(),
        };
        match self {
            Self::In(column, ids) => ids.contains(&id(*column)),
            Self::NotIn(column, ids) => !ids.contains(&id(*column)),
            Self::Exists(column) => id(*column) != 0,
            Self::DoesNotExist(column) => id(*column) == 0,
            Self::Greater(column, than) => number(*column).is_some_and(|value| value > *than),
            Self::Less(column, than) => number(*column).is_some_and(|value| value < *than),
            Self::NameIn(name) => *nodes.names[slot] == **name,
            Self::NameNotIn(name) => *nodes.names[slot] != **name,
        }
    }
}

/// The first of `wanted` that conflicts with a port in use.
pub(crate) fn port_conflict<'w>(wanted: &'w [HostPort], in_use: &[HostPort]) -> Option<&'w HostPort> {
    wanted.iter().find(|port| in_use.iter().any(|other| port.conflicts(other)))
}
