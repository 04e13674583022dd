//! One group on a cluster where it fits, or does not.

use serde_json::json;

use super::designs::{Pod, basic, deployment, file, gang, gang_with, gang_within, job, pods, stateful_set};
use super::nodes::{alike, cpu};
use super::stage::Stage;

const ZONE: &str = "topology.kubernetes.io/zone";

#[test]
fn a_gang_that_fills_the_nodes_exactly() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    let design = file(&[gang("train", 6), job("train", 6, Pod::of("train", "cpu: 2"))]);
    let answer = stage.prove(&design, &["train fits 6", "together fits"]);
    assert_eq!(answer.code, 0);
}

#[test]
fn a_gang_of_one_pod_more_than_fits() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    let design = file(&[gang("train", 7), job("train", 7, Pod::of("train", "cpu: 2"))]);
    let answer = stage.prove(&design, &["train does-not-fit 6", "together does-not-fit"]);
    assert_eq!(answer.code, 1);
    assert_eq!(answer.groups[0].reasons, ["insufficient-resource"]);
}

#[test]
fn a_gang_whose_sum_is_free_but_on_no_node_enough() {
    let Some(stage) = Stage::newest(&alike(4, "6")) else { return };
    let design = file(&[gang("train", 5), job("train", 5, Pod::of("train", "cpu: 4"))]);
    stage.prove(&design, &["train does-not-fit 4", "together does-not-fit"]);
}

#[test]
fn a_gang_of_which_not_all_pods_but_min_count_fit() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    let design = file(&[gang("web", 4), deployment("web", 8, Pod::of("web", "cpu: 2"))]);
    stage.prove(&design, &["web fits 6", "together fits"]);
}

#[test]
fn a_basic_group_starts_as_far_as_there_is_room() {
    let Some(stage) = Stage::newest(&alike(3, "3")) else { return };
    let design = file(&[basic("web"), deployment("web", 5, Pod::of("web", "cpu: 2"))]);
    stage.prove(&design, &["web partly 3", "together partly"]);
}

#[test]
fn a_basic_group_that_fits() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    let design = file(&[basic("web"), deployment("web", 5, Pod::of("web", "cpu: 2"))]);
    stage.prove(&design, &["web fits 5", "together fits"]);
}

#[test]
fn a_basic_group_without_any_room() {
    let Some(stage) = Stage::newest(&alike(3, "1")) else { return };
    let design = file(&[basic("web"), deployment("web", 2, Pod::of("web", "cpu: 2"))]);
    stage.prove(&design, &["web does-not-fit 0", "together does-not-fit"]);
}

#[test]
fn pods_without_a_group_start_as_far_as_there_is_room() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = deployment("web", 5, Pod::of("", "cpu: 2"));
    stage.prove(&design, &["web partly 4", "together partly"]);
}

#[test]
fn bare_pods_that_fit() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[gang("ring", 4), pods("ring", 4, Pod::of("ring", "cpu: 2"))]);
    stage.prove(&design, &["ring fits 4", "together fits"]);
}

#[test]
fn bare_pods_of_which_one_has_no_room() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[gang("ring", 5), pods("ring", 5, Pod::of("ring", "cpu: 2"))]);
    stage.prove(&design, &["ring does-not-fit 4", "together does-not-fit"]);
}

#[test]
fn a_stateful_set_that_makes_its_pods_at_once() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[gang("db", 3), stateful_set("db", 3, Pod::of("db", "cpu: 2"), "Parallel")]);
    stage.prove(&design, &["db fits 3", "together fits"]);
}

#[test]
fn a_gang_within_a_zone_that_one_zone_takes() {
    let nodes =
        [cpu("a1", "4").zone("a"), cpu("a2", "4").zone("a"), cpu("b1", "6").zone("b"), cpu("none", "64")];
    let Some(stage) = Stage::newest(&nodes) else { return };
    let design = file(&[gang_within("train", 4, ZONE), job("train", 4, Pod::of("train", "cpu: 2"))]);
    let answer = stage.prove(&design, &["train fits 4", "together fits"]);
    let mut nodes = stage.bound_of(&answer.groups[0]);
    nodes.sort();
    assert_eq!(nodes, ["a1", "a1", "a2", "a2"]);
}

#[test]
fn a_gang_within_a_zone_that_only_all_zones_together_take() {
    let nodes = [cpu("a1", "6").zone("a"), cpu("b1", "6").zone("b"), cpu("none", "64")];
    let Some(stage) = Stage::newest(&nodes) else { return };
    let design = file(&[gang_within("train", 4, ZONE), job("train", 4, Pod::of("train", "cpu: 2"))]);
    stage.prove(&design, &["train does-not-fit 3", "together does-not-fit"]);
}

#[test]
fn gpus_are_counted_node_by_node() {
    let nodes = alike(2, "32").map_gpus("3");
    let Some(stage) = Stage::newest(&nodes) else { return };
    let two = Pod::of("train", "cpu: 1, nvidia.com/gpu: 2");
    let design = file(&[gang("train", 3), job("train", 3, two)]);
    let answer = stage.prove(&design, &["train does-not-fit 2", "together does-not-fit"]);
    assert_eq!(answer.json["groups"][0]["reasons"][0]["resource"], "nvidia.com/gpu");
}

#[test]
fn gpus_that_are_enough() {
    let nodes = alike(2, "32").map_gpus("3");
    let Some(stage) = Stage::newest(&nodes) else { return };
    let one = Pod::of("train", "cpu: 1, nvidia.com/gpu: 1");
    let design = file(&[gang("train", 6), job("train", 6, one)]);
    stage.prove(&design, &["train fits 6", "together fits"]);
}

/// Nodes with GPUs.
trait Gpus {
    fn map_gpus(self, count: &str) -> Self;
}

impl Gpus for Vec<hapju_harness::Node> {
    fn map_gpus(self, count: &str) -> Self {
        self.into_iter().map(|node| node.allocatable("nvidia.com/gpu", count)).collect()
    }
}

#[test]
fn a_taint_that_is_not_tolerated() {
    let nodes = [cpu("open", "4"), cpu("closed", "8").taint("team", "vision", "NoSchedule")];
    let Some(stage) = Stage::newest(&nodes) else { return };
    let design = file(&[gang("train", 4), job("train", 4, Pod::of("train", "cpu: 2"))]);
    stage.prove(&design, &["train does-not-fit 2", "together does-not-fit"]);
}

#[test]
fn a_taint_that_is_tolerated_and_one_that_only_asks() {
    let nodes = [
        cpu("closed", "4").taint("team", "vision", "NoExecute"),
        cpu("asks", "4").taint("slow", "yes", "PreferNoSchedule"),
    ];
    let Some(stage) = Stage::newest(&nodes) else { return };
    let pod = Pod::of("train", "cpu: 2").with("tolerations: [{key: team, operator: Exists}]");
    let design = file(&[gang("train", 4), job("train", 4, pod)]);
    stage.prove(&design, &["train fits 4", "together fits"]);
}

#[test]
fn a_cordoned_node() {
    let Some(stage) = Stage::newest(&[cpu("a", "4"), cpu("cordoned", "4").unschedulable()]) else { return };
    let design = file(&[gang("train", 3), job("train", 3, Pod::of("train", "cpu: 2"))]);
    let answer = stage.prove(&design, &["train does-not-fit 2", "together does-not-fit"]);
    assert!(answer.groups[0].reasons.contains(&"unschedulable-node".to_owned()));
}

#[test]
fn a_node_selector_that_leaves_too_few_nodes() {
    let nodes = [cpu("fast", "4").label("disk", "ssd"), cpu("slow", "8")];
    let Some(stage) = Stage::newest(&nodes) else { return };
    let pod = Pod::of("train", "cpu: 2").with("nodeSelector: {disk: ssd}");
    let design = file(&[gang("train", 3), job("train", 3, pod)]);
    stage.prove(&design, &["train does-not-fit 2", "together does-not-fit"]);
}

#[test]
fn a_node_selector_and_an_affinity_that_leave_enough() {
    let nodes = [
        cpu("fast", "4").label("disk", "ssd"),
        cpu("old", "4").label("disk", "ssd").label("gpu", "k80"),
        cpu("slow", "8"),
    ];
    let Some(stage) = Stage::newest(&nodes) else { return };
    // NotIn takes a node without the label.
    let pod = Pod::of("train", "cpu: 2").with(
        "nodeSelector: {disk: ssd}, affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: \
         {nodeSelectorTerms: [{matchExpressions: [{key: gpu, operator: NotIn, values: [k80]}]}]}}}",
    );
    let design = file(&[gang("train", 2), job("train", 2, pod)]);
    let answer = stage.prove(&design, &["train fits 2", "together fits"]);
    assert_eq!(stage.bound_of(&answer.groups[0]), ["fast", "fast"]);
}

#[test]
fn a_host_port_is_there_once_a_node() {
    let Some(stage) = Stage::newest(&alike(2, "8")) else { return };
    let mut design = file(&[gang("web", 3), deployment("web", 3, Pod::of("web", "cpu: 1"))]);
    design = design.replace("name: main,", "name: main, ports: [{containerPort: 80, hostPort: 8080}],");
    stage.prove(&design, &["web does-not-fit 2", "together does-not-fit"]);
}

#[test]
fn the_number_of_pods_of_a_node() {
    let nodes = alike(2, "8").into_iter().map(|node| node.allocatable("pods", "2")).collect::<Vec<_>>();
    let Some(stage) = Stage::newest(&nodes) else { return };
    let design = file(&[gang("many", 5), job("many", 5, Pod::of("many", "cpu: 100m"))]);
    let answer = stage.prove(&design, &["many does-not-fit 4", "together does-not-fit"]);
    assert!(answer.groups[0].reasons.contains(&"too-many-pods".to_owned()));
}

const SIDECAR: &str =
    "{name: sidecar, image: registry.example/s:1, restartPolicy: Always, resources: {requests: {cpu: 1}}}";
const SETUP: &str = "{name: setup, image: registry.example/i:1, resources: {requests: {cpu: 2}}}";

#[test]
fn a_sidecar_before_an_init_container_asks_beside_it() {
    let Some(stage) = Stage::newest(&alike(2, "2800m")) else { return };
    let more = format!("initContainers: [{SIDECAR}, {SETUP}]");
    let design = file(&[gang("train", 2), job("train", 2, Pod::of("train", "cpu: 1500m").with(&more))]);
    stage.prove(&design, &["train does-not-fit 0", "together does-not-fit"]);
}

#[test]
fn a_sidecar_after_an_init_container_does_not() {
    let Some(stage) = Stage::newest(&alike(2, "2800m")) else { return };
    let more = format!("initContainers: [{SETUP}, {SIDECAR}]");
    let design = file(&[gang("train", 2), job("train", 2, Pod::of("train", "cpu: 1500m").with(&more))]);
    stage.prove(&design, &["train fits 2", "together fits"]);
}

#[test]
fn a_limit_without_a_request_is_a_request() {
    let Some(stage) = Stage::newest(&alike(2, "1500m")) else { return };
    let design = file(&[gang("train", 2), job("train", 2, Pod::of("train", "cpu: 2"))]);
    let design = design.replace("requests: {cpu: 2}, ", "");
    stage.prove(&design, &["train does-not-fit 0", "together does-not-fit"]);
}

#[test]
fn a_priority_that_group_and_pods_share() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    stage.priority_class("urgent", 1000);
    let group = gang_with("train", 4, "priorityClassName: urgent");
    let pod = Pod::of("train", "cpu: 2").with("priorityClassName: urgent");
    let design = file(&[group, job("train", 4, pod)]);
    stage.prove(&design, &["train fits 4", "together fits"]);
}

#[test]
fn a_cluster_that_fills_gang_by_gang() {
    let Some(stage) = Stage::newest(&alike(3, "8")) else { return };
    for node in ["a", "b", "c"] {
        stage.occupy(&format!("daemon-{node}"), node, &json!({"cpu": "500m"}));
    }
    // What has ended takes nothing.
    stage.occupy("ended", "a", &json!({"cpu": "7"}));
    stage.set_pod_phase(&stage.namespace, "ended", "Succeeded");
    let train = |name: &str, pods| file(&[gang(name, pods), job(name, pods, Pod::of(name, "cpu: 2"))]);
    // 7.5 CPUs are free on each node: three pods of 2, nine in all.
    stage.prove(&train("first", 5), &["first fits 5", "together fits"]);
    stage.prove(&train("second", 3), &["second fits 3", "together fits"]);
    stage.prove(&train("third", 2), &["third does-not-fit 1", "together does-not-fit"]);
    // What is left of each node is enough for small pods, and the refused gang keeps nothing.
    let small = file(&[gang("small", 4), job("small", 4, Pod::of("small", "cpu: 500m"))]);
    stage.prove(&small, &["small fits 4", "together fits"]);
}
