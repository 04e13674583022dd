//! A real control plane to try the window on: `cargo run -p hapju-harness --features cluster --example cluster`.
//! Four nodes of 4 cores, a namespace `ml`; ends with Enter, or when standard input is closed.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for developers: a panic says what is missing"
)]

use hapju_harness::{ControlPlane, Node, Options, Version, WorkloadApi};

fn main() {
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::On)).unwrap();
    for name in ["n1", "n2", "n3", "n4"] {
        let zone = if name < "n3" { "a" } else { "b" };
        cluster.create_node(&Node::new(name).cpu("4").memory("16Gi").zone(zone));
    }
    cluster.create(&serde_json::json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "ml"}}));
    println!("export KUBECONFIG={}", cluster.kubeconfig().display());
    println!("Press Enter to end it.");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}
