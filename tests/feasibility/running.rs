//! Pods of the design that run already, groups of several shapes, and designs without a cluster.

use hapju_feasibility::{Rules, Snapshot, curve, judge, without_snapshot};
use hapju_model::demand::Demand;
use hapju_model::document::{Document, Origin};
use hapju_model::verdict::{DesignVerdict, Verdict};
use hapju_model::{Value, tree};
use serde_json::{Value as Json, json};

use super::build::{demand, document, snapshot};

fn judged(case: &Json) -> DesignVerdict {
    let snapshot = snapshot(case);
    judge(&demand(&document(case), &snapshot), &snapshot, Rules::default()).verdict
}

fn owner(kind: &str, name: &str) -> Json {
    json!([{ "kind": kind, "name": name, "controller": true }])
}

/// A pod as admission leaves it: more than its template says.
fn running(node: &str, owners: &Json, cpu: &str) -> Json {
    json!({ "node": node, "owners": owners, "labels": { "pod-template-hash": "abc" }, "requests": { "cpu": cpu },
            "spec": {
                "containers": [{ "name": "main", "image": "i", "resources": { "requests": { "cpu": cpu } } },
                               { "name": "injected", "image": "mesh" }],
                "tolerations": [{ "key": "node.kubernetes.io/not-ready", "operator": "Exists", "effect": "NoExecute" }] } })
}

#[test]
fn unchanged_pods_of_the_design_count_as_placed() {
    let pods: Vec<Json> = (0..3).map(|_| running("n0", &owner("ReplicaSet", "g0-abc"), "2")).collect();
    let case = |replicas: u32, cpu: &str| {
        json!({
        "nodes": [{ "allocatable": { "cpu": "6" } }, { "allocatable": { "cpu": "1" } }], "existing": pods,
        "groups": [{ "pods": replicas, "requests": { "cpu": cpu } }] })
    };
    let all = judged(&case(3, "2"));
    let found = &all.groups[0];
    assert_eq!((found.verdict, found.running, found.placeable), (Verdict::Fits, 3, 3));
    assert_eq!((found.placement[0].node.as_str(), found.placement[0].pods), ("n0", 3));
    assert!(!all.assumptions.contains(&"replaces-running-pods"));

    let more = judged(&case(4, "2")).groups.remove(0);
    assert_eq!(
        (more.verdict, more.running, more.placeable),
        (Verdict::Partly, 3, 3),
        "no room for the fourth"
    );

    let fewer = judged(&case(2, "2")).groups.remove(0);
    assert_eq!((fewer.verdict, fewer.running, fewer.placeable), (Verdict::Fits, 2, 2));

    let changed = judged(&case(3, "1500m"));
    let found = &changed.groups[0];
    assert_eq!(
        (found.verdict, found.running, found.placeable),
        (Verdict::Fits, 0, 3),
        "their room is free again"
    );
    assert!(changed.assumptions.contains(&"replaces-running-pods"));
}

#[test]
fn an_edit_that_rolls_the_pods_is_judged_as_new_pods() {
    let mut pod = running("n0", &owner("ReplicaSet", "g0-abc"), "2");
    pod["spec"]["tolerations"] = json!([{ "key": "team", "operator": "Exists" }]);
    let case = |spec: Json| {
        json!({
        "nodes": [{ "allocatable": { "cpu": "6" }, "taints": [{ "key": "team", "effect": "NoSchedule" }] }], "existing": [pod],
        "groups": [{ "pods": 1, "requests": { "cpu": "2" }, "spec": spec }] })
    };
    let toleration = json!([{ "key": "team", "operator": "Exists" }]);
    let found = |spec: Json| {
        let found = judged(&case(spec)).groups.remove(0);
        (found.verdict, found.running)
    };
    assert_eq!(found(json!({ "tolerations": toleration })), (Verdict::Fits, 1));
    assert_eq!(found(json!({})), (Verdict::DoesNotFit, 0), "the toleration is gone");
    let claim = json!([{ "name": "data", "persistentVolumeClaim": { "claimName": "data" } }]);
    let with_claim = json!({ "tolerations": toleration, "volumes": claim });
    assert_eq!(found(with_claim.clone()), (Verdict::Unknown, 0), "a volume that the running pod has not");
    pod["spec"]["volumes"] = claim;
    let case = json!({ "nodes": [{ "allocatable": { "cpu": "6" }, "taints": [{ "key": "team", "effect": "NoSchedule" }] }],
        "existing": [pod], "groups": [{ "pods": 1, "requests": { "cpu": "2" }, "spec": with_claim }] });
    let same = judged(&case).groups.remove(0);
    assert_eq!((same.verdict, same.running), (Verdict::Fits, 1));
    let mut other = case;
    other["existing"][0]["spec"]["volumes"][0]["persistentVolumeClaim"]["claimName"] = json!("data-1");
    other["groups"][0]["spec"]["volumes"][0]["persistentVolumeClaim"]["claimName"] = json!("data-2");
    let other = judged(&other).groups.remove(0);
    assert_eq!((other.verdict, other.running), (Verdict::Unknown, 0), "a number is only a StatefulSet's own");
}

#[test]
fn pods_of_a_stranger_with_a_like_name_are_strangers() {
    let mut case = json!({ "nodes": [{ "allocatable": { "cpu": "6" } }],
        "existing": [running("n0", &owner("ReplicaSet", "g0-abc"), "4")],
        "groups": [{ "pods": 1, "requests": { "cpu": "4" } }] });
    assert_eq!(judged(&case).groups[0].running, 1);
    // The snapshot knows the ReplicaSet, and it is another Deployment's.
    case["objects"] = json!([{ "apiVersion": "apps/v1", "kind": "ReplicaSet", "metadata": {
        "name": "g0-abc", "namespace": "default", "ownerReferences": owner("Deployment", "other") } }]);
    assert_eq!(judged(&case).groups[0].running, 0);
    assert_eq!(judged(&case).groups[0].verdict, Verdict::DoesNotFit);
}

#[test]
fn running_members_of_a_gang_count_towards_its_minimum_and_fix_its_domain() {
    let mut pod = running("n0", &owner("Job", "g0"), "2");
    pod["spec"]["schedulingGroup"] = json!({ "podGroupName": "g0" });
    let case = |topology: Option<&str>| {
        json!({
        "nodes": [{ "allocatable": { "cpu": "2" }, "labels": { "rack": "a" } }, { "allocatable": { "cpu": "8" }, "labels": { "rack": "b" } }],
        "existing": [pod], "groups": [{ "pods": 3, "min": 3, "requests": { "cpu": "2" }, "topology": topology }] })
    };
    let free = judged(&case(None)).groups.remove(0);
    assert_eq!((free.verdict, free.running, free.placeable), (Verdict::Fits, 1, 3));
    let bound = judged(&case(Some("rack"))).groups.remove(0);
    assert_eq!(
        (bound.verdict, bound.running, bound.placeable),
        (Verdict::DoesNotFit, 1, 1),
        "rack b may not be used"
    );
}

#[test]
fn a_daemon_set_wants_one_pod_on_each_eligible_node() {
    let case = json!({
        "nodes": [{ "count": 2, "allocatable": { "cpu": "2" } }, { "allocatable": { "cpu": "2" }, "unschedulable": true },
                  { "allocatable": { "cpu": "100m" } },
                  { "allocatable": { "cpu": "2" }, "taints": [{ "key": "k", "effect": "NoSchedule" }] }] });
    let snapshot = snapshot(&case);
    let mut document = Document::default();
    document.push(
        tree!({ "apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": { "name": "agent" }, "spec": { "template": { "spec": {
            "containers": [{ "name": "a", "image": "i", "resources": { "requests": { "cpu": "1" } } }] } } } }),
        Origin::unsaved(),
    );
    let found = judge(&demand(&document, &snapshot), &snapshot, Rules::default()).verdict.groups.remove(0);
    assert_eq!((found.pods, found.placeable, found.verdict), (4, 3, Verdict::Partly));
    assert_eq!(found.reasons.len(), 1, "only the small node: {:?}", found.reasons);
    assert_eq!((found.reasons[0].code, found.reasons[0].nodes), ("insufficient-resource", Some(1)));
}

/// A driver and workers in one gang: two Jobs that name the same PodGroup.
fn mixed(
    nodes: &Json,
    driver: &str,
    workers: u32,
    worker: &str,
    min: u32,
) -> hapju_model::verdict::GroupVerdict {
    let snapshot = snapshot(&json!({ "nodes": nodes }));
    let job = |name: &str, pods: u32, cpu: &str| -> Value {
        tree!({ "apiVersion": "batch/v1", "kind": "Job", "metadata": { "name": name }, "spec": {
            "parallelism": pods, "completions": pods, "template": { "spec": {
                "schedulingGroup": { "podGroupName": "train" },
                "containers": [{ "name": "main", "image": "i", "resources": { "requests": { "cpu": cpu } } }] } } } })
    };
    let mut document = Document::default();
    document.push(
        tree!({ "apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": { "name": "train" },
                "spec": { "schedulingPolicy": { "gang": { "minCount": min } } } }),
        Origin::unsaved(),
    );
    document.push(job("driver", 1, driver), Origin::unsaved());
    document.push(job("workers", workers, worker), Origin::unsaved());
    let demand: Demand = demand(&document, &snapshot);
    assert_eq!(demand.groups.len(), 1, "one gang of both");
    judge(&demand, &snapshot, Rules::default()).verdict.groups.remove(0)
}

#[test]
fn a_gang_of_two_shapes_is_judged_as_one() {
    let roomy = mixed(&json!([{ "count": 3, "allocatable": { "cpu": "8" } }]), "1", 4, "2", 5);
    assert_eq!((roomy.verdict, roomy.pods, roomy.placeable), (Verdict::Fits, 5, 5));

    // The workers may take the only node that the driver can use.
    let tight =
        mixed(&json!([{ "allocatable": { "cpu": "4" } }, { "allocatable": { "cpu": "2" } }]), "4", 1, "2", 2);
    assert_eq!(tight.verdict, Verdict::AtRisk);
    assert_eq!(tight.reasons[0].code, "order-matters");

    let small = mixed(&json!([{ "count": 2, "allocatable": { "cpu": "4" } }]), "4", 3, "2", 4);
    assert_eq!(small.verdict, Verdict::DoesNotFit, "4 + 3 × 2 cpu are more than 8");
    assert_eq!(small.suggestions.last().unwrap().code, "lower-min-count");
}

#[test]
fn without_a_cluster_only_what_the_design_itself_forbids_is_said() {
    let judged = |case: &Json| without_snapshot(&demand(&document(case), &Snapshot::default()));
    let fine = judged(&json!({ "groups": [{ "pods": 2, "min": 2, "requests": { "cpu": "1" } }] }));
    assert_eq!((fine.groups[0].verdict, fine.together), (Verdict::Unknown, Verdict::Unknown));
    assert_eq!(fine.groups[0].reasons[0].code, "no-snapshot");
    assert_eq!((fine.groups[0].pods, fine.groups[0].min_count), (2, Some(2)));
    let few = judged(&json!({ "groups": [{ "pods": 2, "min": 3, "requests": { "cpu": "1" } }] }));
    assert_eq!((few.groups[0].verdict, few.groups[0].reasons[0].code), (Verdict::Blocked, "too-few-pods"));
    let wrong = judged(&json!({ "groups": [{ "pods": 2, "requests": { "cpu": "1 core" } }] }));
    assert_eq!(
        (wrong.groups[0].verdict, wrong.groups[0].reasons[0].code),
        (Verdict::Blocked, "invalid-quantity")
    );
}

#[test]
fn a_suggested_edit_is_tried_with_the_running_pods_replaced() {
    let pods: Vec<Json> = (0..2).map(|_| running("n0", &owner("ReplicaSet", "g0-abc"), "2")).collect();
    let case = json!({ "nodes": [{ "allocatable": { "cpu": "5" } }], "existing": pods,
                       "groups": [{ "pods": 3, "requests": { "cpu": "2" } }] });
    let snapshot = snapshot(&case);
    let document = document(&case);
    let verdict = judge(&demand(&document, &snapshot), &snapshot, Rules::default()).verdict.groups.remove(0);
    let lower = verdict.suggestions.iter().find(|suggestion| suggestion.code == "lower-request").unwrap();
    // 5 / 3, not the 1 that is left beside the pods as they are.
    assert_eq!(lower.args["to"], "1666m".into());
    let curve = curve(&demand(&document, &snapshot), 0, "cpu", &snapshot).unwrap();
    let enough = curve.points.iter().filter(|(_, pods)| *pods == 3).map(|(value, _)| *value).max();
    assert_eq!(enough, Some(1666), "the curve says the same");
    assert!(curve.points.contains(&(2000, 2)), "and the two that run at the request of now");
    let changed = lower.edit.as_ref().unwrap().apply(&document).unwrap();
    let after = judge(&demand(&changed, &snapshot), &snapshot, Rules::default()).verdict.groups.remove(0);
    assert_eq!(after.verdict, Verdict::Fits);
}
