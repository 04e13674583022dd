//! The sample cluster is what its generator makes, and what its readers expect.

use std::io::Read as _;
use std::path::PathBuf;

use hapju_feasibility::{ObjectKind, Snapshot};

#[path = "../examples/sample/cluster.rs"]
mod cluster;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/sample")
}

#[test]
fn the_checked_in_cluster_is_what_the_generator_makes() {
    let mut text = String::new();
    let file = std::fs::File::open(folder().join("cluster.json.gz")).unwrap();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    let made = cluster::generate(&folder().join("source")).unwrap();
    assert!(text == made, "stale: cargo run -p hapju-feasibility --example sample");
}

#[test]
fn it_is_a_cluster_of_racks_and_zones_with_room_and_load() {
    let bytes = std::fs::read(folder().join("cluster.json.gz")).unwrap();
    assert!(bytes.len() < 400_000, "{} bytes", bytes.len());
    let snapshot = Snapshot::from_json(&bytes).unwrap();
    assert!((190..=240).contains(&snapshot.node_count()), "{} nodes", snapshot.node_count());
    assert!(snapshot.pod_count() > 2 * snapshot.node_count(), "{} pods", snapshot.pod_count());
    assert_eq!(snapshot.node_label_values("topology.kubernetes.io/zone").len(), 3);
    assert!(snapshot.node_label_values("topology.kubernetes.io/rack").len() >= 20);
    assert!(snapshot.node_label_values("nvidia.com/gpu.product").contains(&"G2"));
    assert_eq!(snapshot.node_resources(), ["cpu", "ephemeral-storage", "memory", "nvidia.com/gpu"]);
    assert_eq!(
        snapshot.node_taints(),
        ["node.kubernetes.io/unschedulable:NoSchedule", "team=vision:NoSchedule"]
    );
    assert!(ObjectKind::ALL.into_iter().all(|kind| snapshot.is_listed(kind)));
    assert!(snapshot.skipped().broken.is_empty());
}
