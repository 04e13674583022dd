//! One gang of 1,000 pods, with its verdict, reasons and suggestions, on half-full clusters.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use hapju_feasibility::{Index, ObjectKind, Rules, Snapshot, curve, judge, node_map, slim};
use hapju_model::demand::{Demand, GroupDemand, Members, PodCount, Policy, RunningPods};
use hapju_model::{ObjectId, Path, tree};
use serde_json::json;

/// A sequence of numbers that is the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

fn cluster(count: u64) -> Arc<Snapshot> {
    let mut numbers = Numbers(7);
    let mut index = Index::new();
    for place in 0..count {
        let node: slim::Node = serde_json::from_value(json!({
            "metadata": { "name": format!("node-{place}"), "labels": {
                "kubernetes.io/hostname": format!("node-{place}"),
                "topology.kubernetes.io/zone": format!("zone-{}", place % 3),
                "topology.kubernetes.io/rack": format!("rack-{}", place / 50),
                "pool": if place % 10 == 0 { "gpu" } else { "cpu" },
            } },
            "spec": { "taints": if place % 40 == 0 { json!([{ "key": "team", "effect": "NoSchedule" }]) } else { json!([]) } },
            "status": { "allocatable": { "cpu": "32", "memory": "128Gi", "ephemeral-storage": "500Gi", "pods": "110",
                "nvidia.com/gpu": if place % 10 == 0 { "8" } else { "0" } } },
        }))
        .unwrap_or_default();
        index.apply_node(&node);
        for copy in 0..numbers.below(6) {
            let pod: slim::Pod = serde_json::from_value(json!({
                "metadata": { "name": format!("p-{place}-{copy}"), "namespace": "default" },
                "spec": { "nodeName": format!("node-{place}"), "containers": [{ "name": "c", "resources": { "requests": {
                    "cpu": format!("{}m", 500 + numbers.below(9_000)),
                    "memory": format!("{}Mi", 256 + numbers.below(30_000)) } } }] },
                "status": { "phase": "Running" },
            }))
            .unwrap_or_default();
            index.apply_pod(pod);
        }
    }
    for kind in ObjectKind::ALL {
        index.mark_listed(kind);
    }
    index.snapshot()
}

fn gang(pods: u32, cpu: &str, topology: Option<&str>) -> GroupDemand {
    GroupDemand {
        component: "train".into(),
        group: Some("train".into()),
        replica_key: None,
        policy: Policy::Gang { min_count: pods },
        members: vec![Members {
            object: ObjectId(0),
            others: Vec::new(),
            spec_path: Path::keys(&["spec", "template", "spec"]),
            count_path: Some(Path::keys(&["spec", "parallelism"])),
            pod: tree!({
                "metadata": { "namespace": "default" },
                "spec": { "nodeSelector": { "pool": "cpu" }, "containers": [{ "name": "main", "image": "i", "resources": {
                    "requests": { "cpu": cpu, "memory": "16Gi", "ephemeral-storage": "1Gi" } } }] },
            }),
            count: PodCount::Fixed(pods),
            running: RunningPods::OwnedBy { kind: "Job".into(), name: "train".into() },
        }],
        topology_key: topology.map(str::to_owned),
        priority_class: None,
        min_count_at: Vec::new(),
        topology_at: Vec::new(),
        obstacles: Vec::new(),
    }
}

fn demand(groups: Vec<GroupDemand>) -> Demand {
    Demand { groups, default_namespace: "default".into(), ..Demand::default() }
}

fn verdicts(criterion: &mut Criterion) {
    for count in [5_000, 15_000, 65_000] {
        let snapshot = cluster(count);
        let cases = [
            ("fits", demand(vec![gang(1000, "4", None)])),
            // More than any node has, so that every reason and suggestion is worked out.
            ("does-not-fit", demand(vec![gang(1000, "33", None)])),
            ("one-rack", demand(vec![gang(1000, "4", Some("topology.kubernetes.io/rack"))])),
            ("three-groups", demand(vec![gang(300, "4", None), gang(300, "7", None), gang(200, "12", None)])),
        ];
        for (name, demand) in cases {
            criterion.bench_function(&format!("{name}/{count}"), |bencher| {
                bencher.iter(|| black_box(judge(&demand, &snapshot, Rules::default())));
            });
        }
        let demand = demand(vec![gang(1000, "4", None)]);
        criterion.bench_function(&format!("node-map/{count}"), |bencher| {
            bencher.iter(|| black_box(node_map(&demand, 0, Some("topology.kubernetes.io/rack"), &snapshot)));
        });
        criterion.bench_function(&format!("curve/{count}"), |bencher| {
            bencher.iter(|| black_box(curve(&demand, 0, "cpu", &snapshot)));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(std::time::Duration::from_secs(2))
        .warm_up_time(std::time::Duration::from_millis(500));
    targets = verdicts
}
criterion_main!(benches);
