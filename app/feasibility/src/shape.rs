//! A pod of the design, ready to be held against nodes.

use hapju_model::demand::Members;
use hapju_model::finding::{Arg, Args};
use hapju_model::verdict::Reason;

use crate::request::{FIXED, HostPort, effective, host_ports};
use crate::slim::{Amount, Amounts, Pod};
use crate::snapshot::Snapshot;

/// One resource of the effective request.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) name: Box<str>,
    /// The snapshot's column; `None` where no node offers it.
    pub(crate) column: Option<usize>,
    /// In the scheduler's units, more than 0.
    pub(crate) amount: i64,
}

/// A pod as its controller would create it, with what it asks of a node.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) pod: Pod,
    /// cpu, memory and ephemeral-storage first, as the scheduler looks at them.
    pub(crate) asks: Vec<Ask>,
    pub(crate) ports: Vec<HostPort>,
}

impl Shape {
    pub(crate) fn new(pod: Pod, snapshot: &Snapshot) -> Self {
        let asks = asks_of(&pod, snapshot);
        let ports = host_ports(&pod);
        Self { pod, asks, ports }
    }

    /// How much of a resource a pod takes; 0 when it asks for none.
    pub(crate) fn amount(&self, name: &str) -> i64 {
        self.asks.iter().find(|ask| &*ask.name == name).map_or(0, |ask| ask.amount)
    }
}

fn asks_of(pod: &Pod, snapshot: &Snapshot) -> Vec<Ask> {
    let mut asks: Vec<Ask> = effective(pod)
        .into_iter()
        .filter(|(_, amount)| *amount > 0)
        .map(|(name, amount)| {
            let column = snapshot.resources.find(&name).map(|id| id as usize - 1);
            Ask { name, column, amount }
        })
        .collect();
    asks.sort_by_key(|ask| FIXED.iter().position(|name| **name == *ask.name).unwrap_or(FIXED.len()));
    asks
}

/// Reads the template's pod, or says why the API server would refuse it.
pub(crate) fn read_pod(members: &Members, default_namespace: &str) -> Result<Pod, Reason> {
    let json = members.pod.to_json();
    let mut pod: Pod = serde_json::from_value(json).map_err(|error| Reason {
        code: "invalid-pod",
        args: Args::from([("message", Arg::from(error.to_string()))]),
        nodes: None,
    })?;
    if pod.metadata.namespace.is_empty() {
        pod.metadata.namespace = default_namespace.into();
    }
    check_amounts(members, &pod)?;
    Ok(pod)
}

/// Every amount must be a quantity and none may be negative.
fn check_amounts(members: &Members, pod: &Pod) -> Result<(), Reason> {
    let mut lists: Vec<(hapju_model::Path, &Amounts)> = Vec::new();
    for (list, containers) in
        [("initContainers", &pod.spec.init_containers), ("containers", &pod.spec.containers)]
    {
        for (index, container) in containers.iter().enumerate() {
            let path = members.spec_path.key(list).index(index).key("resources");
            lists.push((path.key("requests"), &container.resources.requests));
            lists.push((path.key("limits"), &container.resources.limits));
        }
    }
    let path = members.spec_path.key("resources");
    lists.push((path.key("requests"), &pod.spec.resources.requests));
    lists.push((path.key("limits"), &pod.spec.resources.limits));
    lists.push((members.spec_path.key("overhead"), &pod.spec.overhead));
    for (path, amounts) in lists {
        for (name, amount) in &amounts.0 {
            let (code, value) = match amount {
                Amount::Bad(text) => ("invalid-quantity", text.to_string()),
                Amount::Known(quantity) if quantity.is_negative() => ("quantity-range", quantity.to_string()),
                Amount::Known(_) => continue,
            };
            let path = path.key(name).to_string();
            let args = Args::from([("path", Arg::from(path)), ("value", Arg::from(value))]);
            return Err(Reason { code, args, nodes: None });
        }
    }
    Ok(())
}
