//! The nodes of these tests.

use hapju_harness::Node;

/// A node with so much CPU, and memory that never matters.
pub(super) fn cpu(name: &str, quantity: &str) -> Node {
    Node::new(name).cpu(quantity).memory("64Gi")
}

/// Nodes `a`, `b`, `c` … with so much CPU each.
pub(super) fn alike(count: usize, quantity: &str) -> Vec<Node> {
    ["a", "b", "c", "d", "e", "f"][..count].iter().map(|name| cpu(name, quantity)).collect()
}
