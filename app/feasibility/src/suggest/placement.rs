//! Letting pods go to more nodes.

use hapju_model::edit::Edit;
use hapju_model::finding::{Arg, Args};
use hapju_model::{Value, tree};

use super::{Ranked, Trial, set_all};
use crate::group::{Domains, best_sum};
use crate::screen::Bar;
use crate::slim::{Taint, Toleration};
use crate::snapshot::taint_text;

const SIZE_TOLERATION: f64 = 0.2;
const SIZE_PORT: f64 = 0.25;
const SIZE_WIDEN: f64 = 0.3;
const SIZE_SELECTOR: f64 = 0.5;
const SIZE_AFFINITY: f64 = 0.55;
const SIZE_TOPOLOGY: f64 = 0.6;
/// Distinct taints tried, at most.
const TAINTS: usize = 8;

/// Tries to drop what bars nodes, one thing at a time.
pub(super) fn relax(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    let has = |bar| trial.side.bars.contains(&bar);
    if has(Bar::Taint) {
        tolerate(trial, found);
    }
    if has(Bar::Selector) {
        drop_selectors(trial, found);
    }
    if has(Bar::Affinity) {
        found.extend(drop_affinity(trial));
    }
    if !trial.side.shape.ports.is_empty() {
        drop_ports(trial, found);
    }
}

fn drop_selectors(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    for (key, value) in trial.side.shape.pod.spec.node_selector.iter() {
        if !trial.fits_as(|pod| pod.spec.node_selector.0.retain(|(other, _)| **other != *key)) {
            continue;
        }
        let path = trial.members().spec_path.key("nodeSelector").key(key);
        let edit = trial.edit(|object| vec![Edit::Remove { object, path: path.clone(), prune: true }]);
        let args = Args::from([("key", key.into()), ("value", value.into())]);
        found.push(Ranked::new(SIZE_SELECTOR, "remove-node-selector", args, Some(edit)));
    }
}

fn drop_affinity(trial: &Trial<'_, '_>) -> Option<Ranked> {
    if !trial.fits_as(|pod| pod.spec.affinity.node_affinity.required = None) {
        return None;
    }
    let path = trial
        .members()
        .spec_path
        .key("affinity")
        .key("nodeAffinity")
        .key("requiredDuringSchedulingIgnoredDuringExecution");
    let edit = trial.edit(|object| vec![Edit::Remove { object, path: path.clone(), prune: true }]);
    Some(Ranked::new(SIZE_AFFINITY, "remove-node-affinity", Args::new(), Some(edit)))
}

fn tolerate(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    let nodes = &trial.snapshot.nodes;
    let tolerations = &trial.side.shape.pod.spec.tolerations;
    let mut taints: Vec<&Taint> = Vec::new();
    for (slot, _) in trial.side.bars.iter().enumerate().filter(|(_, bar)| **bar == Bar::Taint) {
        let set = nodes.taint_sets.get(nodes.taint_set[slot] as usize);
        let taint = set.and_then(|set| crate::screen::first_untolerated(tolerations, set));
        // A node in trouble says so by such a taint: tolerating it would not mend the node.
        if let Some(taint) = taint.filter(|taint| !is_condition(taint) && !taints.contains(taint)) {
            taints.push(taint);
            if taints.len() == TAINTS {
                break;
            }
        }
    }
    for taint in taints {
        let operator = if taint.value.is_empty() { "Exists" } else { "Equal" };
        let toleration = Toleration {
            key: taint.key.clone(),
            operator: operator.into(),
            value: taint.value.clone(),
            effect: taint.effect.clone(),
        };
        if !trial.fits_as(|pod| pod.spec.tolerations.push(toleration)) {
            continue;
        }
        let value = if taint.value.is_empty() {
            tree!({ "key": &*taint.key, "operator": operator, "effect": &*taint.effect })
        } else {
            tree!({ "key": &*taint.key, "operator": operator, "value": &*taint.value, "effect": &*taint.effect })
        };
        let path = trial.members().spec_path.key("tolerations");
        let edit = trial.edit(|object| {
            vec![Edit::Insert { object, path: path.clone(), index: usize::MAX, value: value.clone() }]
        });
        let args = Args::from([("taint", Arg::from(taint_text(taint)))]);
        found.push(Ranked::new(SIZE_TOLERATION, "add-toleration", args, Some(edit)));
    }
}

fn is_condition(taint: &Taint) -> bool {
    taint.key.starts_with("node.kubernetes.io/") || taint.key.starts_with("node.cloudprovider.kubernetes.io/")
}

fn drop_ports(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    let pod = &trial.side.shape.pod;
    if pod.spec.host_network {
        return; // there every container port is one of the node's
    }
    let mut numbers: Vec<i32> = trial.side.shape.ports.iter().map(|port| port.port).collect();
    numbers.dedup();
    for number in numbers {
        let fits = trial.fits_as(|pod| {
            let containers = pod.spec.containers.iter_mut().chain(&mut pod.spec.init_containers);
            for port in containers.flat_map(|container| &mut container.ports) {
                if port.host_port == number {
                    port.host_port = 0;
                }
            }
        });
        if !fits {
            continue;
        }
        let spec = &trial.members().spec_path;
        let mut paths = Vec::new();
        for (list, containers) in
            [("containers", &pod.spec.containers), ("initContainers", &pod.spec.init_containers)]
        {
            for (index, container) in containers.iter().enumerate() {
                for (place, port) in container.ports.iter().enumerate() {
                    if port.host_port == number {
                        paths.push(spec.key(list).index(index).key("ports").index(place).key("hostPort"));
                    }
                }
            }
        }
        let edit = trial.edit(|object| {
            paths.iter().map(|path| Edit::Remove { object, path: path.clone(), prune: false }).collect()
        });
        let args = Args::from([("port", Arg::Number(number.into()))]);
        found.push(Ranked::new(SIZE_PORT, "remove-host-port", args, Some(edit)));
    }
}

/// A coarser topology key, or none.
pub(super) fn widen(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    let Some(from) = trial.group.demand.topology_key.as_deref() else { return };
    let shape = &trial.side.shape;
    let overlay = &trial.group.overlay;
    // Running members force a domain of the old key; which of a coarser one they are in is known by their nodes.
    if trial.side.own.kept.is_empty() {
        let mut coarser: Vec<(usize, &str)> = trial
            .snapshot
            .node_label_keys()
            .into_iter()
            .filter(|key| key.contains("topology") && *key != from)
            .filter_map(|key| Some((coarser_domains(trial, from, key)?, key)))
            .collect();
        coarser.sort_by_key(|(domains, key)| (std::cmp::Reverse(*domains), *key));
        let to = coarser.into_iter().map(|(_, key)| key).find(|key| {
            let column = trial.snapshot.nodes.label_column(key);
            let domains = Domains { column, forced: trial.group.forced };
            best_sum(&trial.room(shape, Some(key), overlay), Some(domains)).0 >= trial.need
        });
        if let Some(to) = to {
            let edit = trial
                .group
                .demand
                .topology_at
                .iter()
                .map(|(object, path)| (*object, path.index(0).key("key")))
                .collect::<Vec<_>>();
            let args = Args::from([("from", from.into()), ("to", to.into())]);
            found.push(Ranked::new(SIZE_WIDEN, "widen-topology-key", args, set_all(&edit, &Value::from(to))));
        }
    }
    if best_sum(&trial.room(shape, None, overlay), None).0 >= trial.need {
        let edits: Vec<Edit> = trial
            .group
            .demand
            .topology_at
            .iter()
            .map(|(object, path)| Edit::Remove { object: *object, path: path.clone(), prune: true })
            .collect();
        let edit = (!edits.is_empty()).then_some(Edit::Batch(edits));
        let args = Args::from([("from", from.into())]);
        found.push(Ranked::new(SIZE_TOPOLOGY, "remove-topology-key", args, edit));
    }
}

/// How many domains a key has, when each domain of `from` lies in one of them and there are fewer.
fn coarser_domains(trial: &Trial<'_, '_>, from: &str, key: &str) -> Option<usize> {
    let nodes = &trial.snapshot.nodes;
    let (fine, coarse) = (nodes.label_column(from)?, nodes.label_column(key)?);
    let mut inside: std::collections::HashMap<u32, u32> = std::collections::HashMap::new();
    let mut seen = std::collections::HashSet::new();
    for slot in (0..nodes.slots()).filter(|slot| nodes.alive[*slot] && fine[*slot] != 0) {
        if *inside.entry(fine[slot]).or_insert(coarse[slot]) != coarse[slot] {
            return None;
        }
        if coarse[slot] != 0 {
            seen.insert(coarse[slot]);
        }
    }
    (!seen.is_empty() && seen.len() < inside.len()).then_some(seen.len())
}
