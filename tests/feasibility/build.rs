//! Clusters and designs from few words.

use hapju_feasibility::{Index, Snapshot};
use hapju_model::demand::Demand;
use hapju_model::demand_of::{Options, demand_of};
use hapju_model::document::{Document, Origin};
use hapju_model::{Value, tree};
use serde_json::{Map, Value as Json, json};

/// A cluster from `nodes`, `existing` and `objects`.
pub(crate) fn snapshot(case: &Json) -> std::sync::Arc<Snapshot> {
    let mut index = Index::new();
    index.apply_json(json!({ "kind": "NodeList", "apiVersion": "v1", "items": [] }));
    index.apply_json(json!({ "kind": "PodList", "apiVersion": "v1", "items": [] }));
    let mut number = 0;
    for node in list(case, "nodes") {
        for _ in 0..node["count"].as_u64().unwrap_or(1) {
            let mut allocatable = json!({ "cpu": "1000", "memory": "4Ti", "pods": "110" });
            merge(&mut allocatable, &node["allocatable"]);
            index.apply_json(json!({
                "apiVersion": "v1", "kind": "Node",
                "metadata": { "name": format!("n{number}"), "labels": node["labels"] },
                "spec": { "unschedulable": node["unschedulable"], "taints": node["taints"] },
                "status": { "allocatable": allocatable, "capacity": node["capacity"] },
            }));
            number += 1;
        }
    }
    for (place, pod) in list(case, "existing").enumerate() {
        for copy in 0..pod["count"].as_u64().unwrap_or(1) {
            index.apply_json(existing(pod, &format!("e{place}-{copy}")));
        }
    }
    for object in list(case, "objects") {
        index.apply_json(object.clone());
    }
    index.snapshot()
}

fn existing(pod: &Json, name: &str) -> Json {
    let mut spec = json!({
        "nodeName": pod["node"], "priority": pod["priority"],
        "containers": [{ "name": "c", "image": "i", "resources": { "requests": pod["requests"] }, "ports": pod["ports"] }],
    });
    merge(&mut spec, &pod["spec"]);
    let mut status = json!({ "phase": "Running", "nominatedNodeName": pod["nominated"] });
    merge(&mut status, &pod["status"]);
    if let Some(phase) = pod["phase"].as_str() {
        status["phase"] = phase.into();
    }
    let deleted = pod["terminating"].as_bool().unwrap_or(false).then_some("2026-01-01T00:00:00Z");
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": { "name": name, "namespace": "default", "deletionTimestamp": deleted, "labels": pod["labels"],
                      "ownerReferences": pod["owners"] },
        "spec": spec, "status": status,
    })
}

/// The objects of `groups`: a Job and its PodGroup, or without `min` a Deployment.
pub(crate) fn document(case: &Json) -> Document {
    let mut document = Document::default();
    for (place, group) in list(case, "groups").enumerate() {
        let name = group["name"].as_str().map_or(format!("g{place}"), str::to_owned);
        let mut spec = json!({
            "containers": [{ "name": "main", "image": "i", "ports": group["ports"],
                             "resources": { "requests": group["requests"], "limits": group["limits"] } }],
        });
        if group["affinity"].is_array() {
            spec["affinity"] = json!({ "nodeAffinity": { "requiredDuringSchedulingIgnoredDuringExecution": {
                "nodeSelectorTerms": group["affinity"] } } });
        }
        merge(&mut spec, &group["spec"]);
        let mut add = |object: Json| document.push(Value::from(without_nulls(object)), Origin::unsaved());
        let pods = group["pods"].clone();
        if group["min"].is_null() {
            add(json!({
                "apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": name },
                "spec": { "replicas": pods, "template": { "metadata": { "labels": group["labels"] }, "spec": spec } },
            }));
            continue;
        }
        spec["schedulingGroup"] = json!({ "podGroupName": name });
        add(json!({
            "apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": { "name": name },
            "spec": { "schedulingPolicy": { "gang": { "minCount": group["min"] } },
                      "priorityClassName": group["priorityClass"],
                      "schedulingConstraints": group["topology"].as_str().map(|key| json!({ "topology": [{ "key": key }] })) },
        }));
        add(json!({
            "apiVersion": "batch/v1", "kind": "Job", "metadata": { "name": name },
            "spec": { "parallelism": pods, "completions": pods,
                      "template": { "metadata": { "labels": group["labels"] }, "spec": spec } },
        }));
    }
    document
}

/// What the design asks of this cluster.
pub(crate) fn demand(document: &Document, snapshot: &Snapshot) -> Demand {
    demand_of(
        document,
        &Options { lookup: snapshot, server_minor: Some(37), job_gate: Some(false), ..Options::default() },
    )
}

fn list<'c>(case: &'c Json, name: &str) -> impl Iterator<Item = &'c Json> {
    case[name].as_array().into_iter().flatten()
}

fn merge(into: &mut Json, more: &Json) {
    if let (Some(into), Some(more)) = (into.as_object_mut(), more.as_object()) {
        for (key, value) in more {
            into.insert(key.clone(), value.clone());
        }
    }
}

fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(map) => Json::Object(
            map.into_iter()
                .filter(|(_, v)| !v.is_null())
                .map(|(k, v)| (k, without_nulls(v)))
                .collect::<Map<_, _>>(),
        ),
        Json::Array(list) => list.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

#[test]
fn a_case_becomes_the_design_that_it_describes() {
    let case = json!({ "groups": [{ "pods": 2, "min": 2, "requests": { "cpu": "1" } }] });
    let document = document(&case);
    let kinds: Vec<_> =
        document.entries().map(|entry| entry.value.str_at(&["kind"]).unwrap().to_owned()).collect();
    assert_eq!(kinds, ["PodGroup", "Job"]);
    let demand = demand(&document, &snapshot(&case));
    assert_eq!(
        demand.groups[0].members[0].pod.at(&["spec", "containers"]).unwrap(),
        &tree!(
        [{ "name": "main", "image": "i", "resources": { "requests": { "cpu": "1" } } }])
    );
}
