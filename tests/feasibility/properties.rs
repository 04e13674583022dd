//! What must hold whatever the cluster: no oracle, only how verdicts relate.

use hapju_feasibility::{Rules, judge};
use hapju_model::finding::Arg;
use hapju_model::verdict::{DesignVerdict, Verdict};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::build::{demand, document, snapshot};

fn verdict(case: &Json) -> DesignVerdict {
    let snapshot = snapshot(case);
    judge(&demand(&document(case), &snapshot), &snapshot, Rules::default()).verdict
}

/// A node: cpu in thousandths, memory in Mi, devices, zone.
type NodeOf = (u32, u32, u32, u8);
/// A pod that runs: node, cpu, memory.
type PodOf = (usize, u32, u32);

fn case(nodes: &[NodeOf], pods: &[PodOf], group: &Json) -> Json {
    let nodes: Vec<Json> = nodes
        .iter()
        .map(|(cpu, memory, gpus, zone)| {
            let labels = if *zone == 0 { json!({}) } else { json!({ "zone": format!("z{zone}") }) };
            json!({ "labels": labels, "allocatable": {
                "cpu": format!("{cpu}m"), "memory": format!("{memory}Mi"), "example.com/gpu": gpus.to_string(), "pods": "6" } })
        })
        .collect();
    let pods: Vec<Json> = pods
        .iter()
        .map(|(node, cpu, memory)| {
            json!({ "node": format!("n{}", node % nodes.len()), "requests": {
                "cpu": format!("{cpu}m"), "memory": format!("{memory}Mi") } })
        })
        .collect();
    json!({ "nodes": nodes, "existing": pods, "groups": [group] })
}

fn group(pods: u32, min: u32, cpu: u32, memory: u32, gpus: u32, topology: bool) -> Json {
    let mut group = json!({ "pods": pods, "min": min, "requests": { "cpu": format!("{cpu}m"), "memory": format!("{memory}Mi") } });
    if gpus > 0 {
        group["limits"] = json!({ "example.com/gpu": gpus.to_string() });
    }
    if topology {
        group["topology"] = "zone".into();
    }
    group
}

fn nodes() -> impl Strategy<Value = Vec<NodeOf>> {
    prop::collection::vec((0..8_000_u32, 0..4_000_u32, 0..4_u32, 0..3_u8), 1..6)
}

fn pods() -> impl Strategy<Value = Vec<PodOf>> {
    prop::collection::vec((0..6_usize, 0..3_000_u32, 0..1_500_u32), 0..8)
}

fn groups() -> impl Strategy<Value = Json> {
    (1..8_u32, 0..4_u32, 1..3_000_u32, 1..1_500_u32, 0..3_u32, any::<bool>()).prop_map(
        |(min, more, cpu, memory, gpus, topology)| group(min + more, min, cpu, memory, gpus, topology),
    )
}

fn answer(case: &Json) -> (Verdict, u32) {
    let found = verdict(case);
    (found.groups[0].verdict, found.groups[0].placeable)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn more_room_never_harms(nodes in nodes(), pods in pods(), group in groups(), extra in (0..8_000_u32, 0..4_000_u32, 0..4_u32, 0..3_u8)) {
        let (before, placeable) = answer(&case(&nodes, &pods, &group));
        let mut more = nodes.clone();
        more.push(extra);
        // `node % len` would move pods to other nodes when there is one more.
        let pinned: Vec<PodOf> = pods.iter().map(|(node, cpu, memory)| (node % nodes.len(), *cpu, *memory)).collect();
        let (after, placeable_after) = answer(&case(&more, &pinned, &group));
        prop_assert!(placeable_after >= placeable);
        prop_assert!(before != Verdict::Fits || after == Verdict::Fits);
        let fewer = &pinned[..pinned.len().saturating_sub(1)];
        let (after, placeable_after) = answer(&case(&nodes, fewer, &group));
        prop_assert!(placeable_after >= placeable);
        prop_assert!(before != Verdict::Fits || after == Verdict::Fits);
    }

    #[test]
    fn the_order_of_nodes_and_pods_does_not_matter(nodes in nodes(), pods in pods(), group in groups()) {
        let pinned: Vec<PodOf> = pods.iter().map(|(node, cpu, memory)| (node % nodes.len(), *cpu, *memory)).collect();
        let straight = answer(&case(&nodes, &pinned, &group));
        let turned: Vec<NodeOf> = nodes.iter().rev().copied().collect();
        let moved: Vec<PodOf> = pinned.iter().rev().map(|(node, cpu, memory)| (nodes.len() - 1 - node, *cpu, *memory)).collect();
        prop_assert_eq!(straight, answer(&case(&turned, &moved, &group)));
    }

    #[test]
    fn cpu_in_another_scale_gives_the_same_verdict(nodes in nodes(), min in 1..8_u32, cpu in 1..3_000_u32, factor in 2..7_u32) {
        let straight = answer(&case(&nodes, &[], &group(min, min, cpu, 1, 0, false)));
        let scaled: Vec<NodeOf> = nodes.iter().map(|(cpu, memory, gpus, zone)| (cpu * factor, *memory, *gpus, *zone)).collect();
        prop_assert_eq!(straight, answer(&case(&scaled, &[], &group(min, min, cpu * factor, 1, 0, false))));
    }

    #[test]
    fn two_halves_never_take_more_than_the_whole(nodes in nodes(), min in 1..8_u32, cpu in 1..3_000_u32, memory in 1..1_500_u32) {
        let wanted = group(min, min, cpu, memory, 0, false);
        let (_, whole) = answer(&case(&nodes[..1], &[], &wanted));
        let (full_cpu, full_memory, gpus, zone) = nodes[0];
        let halves = [(full_cpu / 2, full_memory / 2, gpus, zone), (full_cpu - full_cpu / 2, full_memory - full_memory / 2, gpus, zone)];
        let (_, split) = answer(&case(&halves, &[], &wanted));
        // Two nodes allow twice as many pods by number: six are enough for one here.
        prop_assert!(split <= whole || whole == 6, "{split} on halves, {whole} on the whole");
    }

    #[test]
    fn a_suggested_request_fits_and_one_step_more_does_not(nodes in nodes(), pods in pods(), group in groups()) {
        let straight = case(&nodes, &pods, &group);
        for suggestion in verdict(&straight).groups.remove(0).suggestions {
            if suggestion.code != "lower-request" {
                continue;
            }
            let (Arg::Text(resource), Arg::Text(to)) = (&suggestion.args["resource"], &suggestion.args["to"]) else { panic!() };
            let list = if group["limits"][resource].is_null() { "requests" } else { "limits" };
            let mut changed = straight.clone();
            changed["groups"][0][list][resource] = to.clone().into();
            prop_assert_eq!(answer(&changed).0, Verdict::Fits, "{} {}", resource, to);
            let quantity = hapju_model::Quantity::parse(to).unwrap();
            let next = match resource.as_str() {
                "cpu" => hapju_model::Quantity::milli(quantity.milli_up() + 1),
                "memory" => hapju_model::Quantity::binary(quantity.units_up() + (1 << 20)),
                _ => hapju_model::Quantity::units(quantity.units_up() + 1),
            };
            changed["groups"][0][list][resource] = next.to_string().into();
            prop_assert_eq!(answer(&changed).0, Verdict::DoesNotFit, "one step above {} {}", resource, to);
        }
    }

    #[test]
    fn suggestions_about_numbers_are_exact(nodes in nodes(), pods in pods(), group in groups()) {
        let straight = case(&nodes, &pods, &group);
        let found = verdict(&straight).groups.remove(0);
        let held: u32 = found.reasons.iter().filter_map(|reason| reason.nodes).sum();
        if found.verdict == Verdict::DoesNotFit {
            prop_assert_eq!(held as usize, nodes.len(), "each node is held back by one thing");
        }
        let placed: u32 = found.placement.iter().map(|placed| placed.pods).sum();
        prop_assert_eq!(placed, found.placeable);
        for suggestion in found.suggestions {
            let number = |name: &str| match &suggestion.args[name] { Arg::Number(number) => *number, Arg::Text(_) => panic!() };
            match suggestion.code {
                "lower-min-count" => {
                    let mut changed = straight.clone();
                    changed["groups"][0]["min"] = number("to").into();
                    prop_assert_eq!(answer(&changed).0, Verdict::Fits);
                    changed["groups"][0]["min"] = (number("to") + 1).into();
                    prop_assert_eq!(answer(&changed).0, Verdict::DoesNotFit);
                }
                "add-nodes" => {
                    let Arg::Text(like) = &suggestion.args["like"] else { panic!() };
                    let like: usize = like[1..].parse().unwrap();
                    let pinned: Vec<PodOf> = pods.iter().map(|(node, cpu, memory)| (node % nodes.len(), *cpu, *memory)).collect();
                    let with = |count: i64| {
                        let mut more = nodes.clone();
                        more.extend((0..count).map(|_| nodes[like]));
                        answer(&case(&more, &pinned, &group)).0
                    };
                    prop_assert_eq!(with(number("nodes")), Verdict::Fits);
                    prop_assert_eq!(with(number("nodes") - 1), Verdict::DoesNotFit);
                }
                _ => {}
            }
        }
    }
}
