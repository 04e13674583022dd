//! A cluster of about 200 nodes in racks and zones, cut out of a real one: the nodes and tasks of `source/`.
//!
//! Every seventh node of each shape is taken, racks hold nodes of one shape, and running tasks are placed one after the
//! other on the node with the most cpu and memory left, as the default scheduler would. Tasks that share a GPU are left
//! out: the core API has no such request. Same input, same output.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

/// One in so many nodes is taken.
const ONE_IN: usize = 7;
const RACK_SIZE: usize = 8;
const ZONES: [&str; 3] = ["a", "b", "c"];
/// One in so many running tasks is placed.
const TASK_ONE_IN: usize = 5;
/// How much of a node's cpu or memory tasks may take, in percent: nobody fills a cluster to the brim.
const FULL: i64 = 85;
const KINDS: &str = "Node,Pod,PriorityClass,ReplicaSet,Job,Workload,PodGroup,ResourceQuota,LimitRange";

struct Node {
    name: String,
    zone: &'static str,
    rack: String,
    cpu: i64,
    memory: i64,
    gpus: i64,
    model: String,
    free: (i64, i64, i64),
}

struct Task {
    name: String,
    cpu: i64,
    memory: i64,
    gpus: i64,
    serving: bool,
}

/// The whole cluster as the text of a `List`.
pub(crate) fn generate(source: &Path) -> io::Result<String> {
    let mut nodes = read_nodes(&std::fs::read_to_string(source.join("openb_node_list_all_node.csv"))?);
    let tasks = read_tasks(&std::fs::read_to_string(source.join("openb_pod_list_default.csv"))?);
    let mut items: Vec<Value> = Vec::new();
    let mut pods: Vec<Value> = Vec::new();
    for node in &mut nodes {
        node.free.0 -= 200;
        node.free.1 -= 256;
        pods.push(agent(node));
    }
    for task in &tasks {
        if let Some(index) = best_node(&nodes, task) {
            let node = &mut nodes[index];
            node.free.0 -= task.cpu;
            node.free.1 -= task.memory;
            node.free.2 -= task.gpus;
            pods.push(pod_of(task, &node.name, pods.len()));
        }
    }
    items.extend(nodes.iter().enumerate().map(|(index, node)| node_object(node, index)));
    items.extend(pods);
    items.push(json!({ "apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass",
        "metadata": { "name": "batch" }, "value": 0, "globalDefault": true }));
    items.push(json!({ "apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass",
        "metadata": { "name": "serving" }, "value": 1000 }));
    let mut text = format!(
        r#"{{"apiVersion":"v1","kind":"List","metadata":{{"annotations":{{"hapju.io/listed-kinds":"{KINDS}"}}}},"items":["#
    );
    for (index, item) in items.iter().enumerate() {
        text += if index == 0 { "\n" } else { ",\n" };
        text += &item.to_string();
    }
    text += "\n]}\n";
    Ok(text)
}

fn number(field: &str) -> i64 {
    field.trim().parse().unwrap_or(0)
}

fn read_nodes(csv: &str) -> Vec<Node> {
    let mut shapes: BTreeMap<(String, i64, i64, i64), usize> = BTreeMap::new();
    for line in csv.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        if let [_, cpu, memory, gpus, model] = fields[..] {
            *shapes.entry((model.to_owned(), number(gpus), number(cpu), number(memory))).or_default() += 1;
        }
    }
    let mut nodes = Vec::new();
    let mut rack = 0;
    for ((model, gpus, cpu, memory), count) in shapes {
        let taken = (count + ONE_IN / 2) / ONE_IN;
        for place in 0..taken {
            if place.is_multiple_of(RACK_SIZE) {
                rack += 1;
            }
            let zone = ZONES[rack % ZONES.len()];
            let name = format!("{zone}-r{rack:02}-n{}", place % RACK_SIZE + 1);
            let rack = format!("{zone}-r{rack:02}");
            nodes.push(Node {
                name,
                zone,
                rack,
                cpu,
                memory,
                gpus,
                model: model.clone(),
                free: (cpu, memory, gpus),
            });
        }
    }
    nodes
}

fn read_tasks(csv: &str) -> Vec<Task> {
    let mut running = 0;
    let mut tasks = Vec::new();
    for line in csv.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [name, cpu, memory, gpus, gpu_milli, _, qos, "Running", ..] = fields[..] else { continue };
        if number(gpus) > 0 && number(gpu_milli) < 1000 {
            continue;
        }
        running += 1;
        if running % TASK_ONE_IN == 0 {
            tasks.push(Task {
                name: name.replace("openb-pod", "task"),
                cpu: number(cpu),
                memory: number(memory),
                gpus: number(gpus),
                serving: qos == "LS",
            });
        }
    }
    tasks
}

/// The node with the largest share of cpu and memory left, of equals the first.
fn best_node(nodes: &[Node], task: &Task) -> Option<usize> {
    let left = |free: i64, of: i64| free * 1_000_000 / of.max(1);
    let mut best: Option<(i64, usize)> = None;
    for (index, node) in nodes.iter().enumerate() {
        let after = (node.free.0 - task.cpu, node.free.1 - task.memory, node.free.2 - task.gpus);
        let keeps = |free: i64, of: i64| free * 100 >= of * (100 - FULL);
        // Tasks without a GPU stay off the GPU nodes here, as the real cluster's mostly do.
        let wrong_kind = (task.gpus == 0) != (node.gpus == 0);
        if wrong_kind
            || after.2 < 0
            || !keeps(after.0, node.cpu)
            || !keeps(after.1, node.memory)
            || is_tainted(node)
        {
            continue;
        }
        let score = left(after.0, node.cpu) + left(after.1, node.memory);
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// One rack belongs to a team of its own.
fn is_tainted(node: &Node) -> bool {
    node.model == "A10" || node.rack.ends_with("r03")
}

/// Two nodes are being looked after.
fn is_cordoned(index: usize) -> bool {
    index == 40 || index == 121
}

fn node_object(node: &Node, index: usize) -> Value {
    let mut labels = json!({
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/hostname": node.name,
        "kubernetes.io/os": "linux",
        "topology.kubernetes.io/rack": node.rack,
        "topology.kubernetes.io/region": "sample",
        "topology.kubernetes.io/zone": format!("sample-{}", node.zone),
    });
    let mut allocatable = json!({
        "cpu": format!("{}m", node.cpu), "memory": format!("{}Mi", node.memory), "ephemeral-storage": "800Gi",
        "pods": "110",
    });
    if node.gpus > 0 {
        labels["nvidia.com/gpu.product"] = node.model.clone().into();
        allocatable["nvidia.com/gpu"] = node.gpus.to_string().into();
    }
    let mut spec = json!({});
    let mut taints = Vec::new();
    if is_tainted(node) {
        taints.push(json!({ "key": "team", "value": "vision", "effect": "NoSchedule" }));
    }
    if is_cordoned(index) {
        spec["unschedulable"] = true.into();
        taints.push(json!({ "key": "node.kubernetes.io/unschedulable", "effect": "NoSchedule" }));
    }
    if !taints.is_empty() {
        spec["taints"] = taints.into();
    }
    json!({ "apiVersion": "v1", "kind": "Node", "metadata": { "name": node.name, "labels": labels },
            "spec": spec, "status": { "allocatable": allocatable } })
}

/// What runs on every node.
fn agent(node: &Node) -> Value {
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {
            "name": format!("node-agent-{}", node.name), "namespace": "kube-system", "labels": { "app": "node-agent" },
            "ownerReferences": [{ "apiVersion": "apps/v1", "kind": "DaemonSet", "name": "node-agent", "controller": true }],
        },
        "spec": {
            "nodeName": node.name, "priority": 2_000_001_000, "priorityClassName": "system-node-critical",
            "tolerations": [{ "operator": "Exists" }],
            "containers": [container("agent", 200, 256, 0)],
        },
        "status": { "phase": "Running" },
    })
}

fn pod_of(task: &Task, node: &str, place: usize) -> Value {
    let (namespace, class, priority) =
        if task.serving { ("serving", "serving", 1000) } else { ("batch", "batch", 0) };
    let mut metadata = json!({ "name": task.name, "namespace": namespace, "labels": { "app": task.name } });
    if place.is_multiple_of(97) {
        metadata["deletionTimestamp"] = "2026-01-01T00:00:00Z".into();
    }
    json!({
        "apiVersion": "v1", "kind": "Pod", "metadata": metadata,
        "spec": {
            "nodeName": node, "priority": priority, "priorityClassName": class,
            "containers": [container("main", task.cpu, task.memory, task.gpus)],
        },
        "status": { "phase": "Running" },
    })
}

fn container(name: &str, cpu: i64, memory: i64, gpus: i64) -> Value {
    let mut requests = json!({ "cpu": format!("{cpu}m"), "memory": format!("{memory}Mi") });
    let mut resources = json!({});
    if gpus > 0 {
        requests["nvidia.com/gpu"] = gpus.to_string().into();
        resources["limits"] = json!({ "nvidia.com/gpu": gpus.to_string() });
    }
    resources["requests"] = requests;
    json!({ "name": name, "image": "sample", "resources": resources })
}
