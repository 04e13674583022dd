//! Reading what `kubectl get nodes,pods -A -o json` prints for 5,000 nodes and 150,000 pods.

use std::hint::black_box;
use std::io::{self, Read};

use criterion::{Criterion, criterion_group, criterion_main};
use hapju_feasibility::Snapshot;
use serde_json::{Value, json};

const NODES: usize = 5_000;
const PODS: usize = 150_000;

/// A dump that is made while it is read, so that only the reader's memory counts.
struct Dump {
    node: String,
    pod: String,
    next: usize,
    rest: Vec<u8>,
    at: usize,
}

impl Dump {
    fn new() -> Self {
        let pretty = |value: Value| serde_json::to_string_pretty(&value).unwrap_or_default();
        Self {
            node: pretty(node()),
            pod: pretty(pod()),
            next: 0,
            rest: b"{\"apiVersion\":\"v1\",\"items\":[".to_vec(),
            at: 0,
        }
    }
}

impl Read for Dump {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.rest.len() {
            let number = self.next;
            self.next += 1;
            let item = match number {
                _ if number < NODES => self.node.replace("NUMBER", &number.to_string()),
                _ if number < NODES + PODS => {
                    let pod = self.pod.replace("NUMBER", &number.to_string());
                    pod.replace("PLACE", &(number % NODES).to_string())
                }
                _ if number == NODES + PODS => {
                    "],\"kind\":\"List\",\"metadata\":{\"resourceVersion\":\"\"}}".to_owned()
                }
                _ => return Ok(0),
            };
            let comma = number > 0 && number < NODES + PODS;
            self.rest = if comma { format!(",{item}") } else { item }.into_bytes();
            self.at = 0;
        }
        let count = buffer.len().min(self.rest.len() - self.at);
        buffer[..count].copy_from_slice(&self.rest[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

fn node() -> Value {
    let images: Vec<Value> = (0..40)
        .map(|n| json!({ "names": [format!("registry.example/team/image-{n}@sha256:{:064x}", n)], "sizeBytes": 123_456_789 }))
        .collect();
    json!({
        "apiVersion": "v1", "kind": "Node",
        "metadata": { "name": "node-NUMBER", "annotations": { "a": "b" }, "labels": {
            "kubernetes.io/hostname": "node-NUMBER", "topology.kubernetes.io/zone": "zone-a" } },
        "spec": { "podCIDR": "10.0.0.0/24" },
        "status": { "allocatable": { "cpu": "32", "memory": "131072Mi", "pods": "110" }, "images": images },
    })
}

/// About 4 KB compact and 8 KB as kubectl prints it, like the pods of real clusters without their managed fields.
fn pod() -> Value {
    let env: Vec<Value> = (0..12)
        .map(|n| json!({ "name": format!("SETTING_{n}"), "value": format!("value of {n}") }))
        .collect();
    let condition = |kind: &str| json!({ "type": kind, "status": "True", "lastProbeTime": null, "lastTransitionTime": "2026-01-01T00:00:00Z" });
    let mount = json!({ "mountPath": "/var/run/secrets/kubernetes.io/serviceaccount", "name": "kube-api-access-x", "readOnly": true });
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {
            "name": "pod-NUMBER", "namespace": "default", "uid": "5e1b9f7e-0000-0000-0000-000000NUMBER",
            "resourceVersion": "1", "creationTimestamp": "2026-01-01T00:00:00Z", "generateName": "pod-",
            "annotations": { "checksum/config": "0123456789abcdef0123456789abcdef0123456789abcdef" },
            "labels": { "app": "web", "pod-template-hash": "6d4cf56db6", "app.kubernetes.io/part-of": "shop" },
            "ownerReferences": [{ "apiVersion": "apps/v1", "kind": "ReplicaSet", "name": "web-6d4cf56db6", "controller": true,
                                  "blockOwnerDeletion": true, "uid": "00000000-0000-0000-0000-000000000000" }],
        },
        "spec": {
            "nodeName": "node-PLACE", "schedulerName": "default-scheduler", "priority": 0, "preemptionPolicy": "PreemptLowerPriority",
            "containers": [
                { "name": "web", "image": "registry.example/web:1", "env": env, "volumeMounts": [mount], "resources": {
                    "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "256Mi" } },
                  "livenessProbe": { "httpGet": { "path": "/healthz", "port": 8080, "scheme": "HTTP" }, "periodSeconds": 10 },
                  "ports": [{ "containerPort": 8080, "protocol": "TCP" }], "terminationMessagePath": "/dev/termination-log" },
                { "name": "proxy", "image": "registry.example/proxy:1", "volumeMounts": [mount], "resources": {
                    "requests": { "cpu": "50m", "memory": "64Mi" } } },
            ],
            "tolerations": [
                { "key": "node.kubernetes.io/not-ready", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": 300 },
                { "key": "node.kubernetes.io/unreachable", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": 300 },
            ],
            "volumes": [{ "name": "kube-api-access-x", "projected": { "defaultMode": 420, "sources": [
                { "serviceAccountToken": { "expirationSeconds": 3607, "path": "token" } },
                { "configMap": { "name": "kube-root-ca.crt", "items": [{ "key": "ca.crt", "path": "ca.crt" }] } } ] } }],
        },
        "status": {
            "phase": "Running", "podIP": "10.0.0.1", "hostIP": "10.1.0.1", "qosClass": "Burstable", "startTime": "2026-01-01T00:00:00Z",
            "conditions": [condition("Ready"), condition("Initialized"), condition("ContainersReady"), condition("PodScheduled")],
            "containerStatuses": [
                { "name": "web", "image": "registry.example/web:1", "imageID": "sha256:0123456789abcdef0123456789abcdef0123456789abcdef",
                  "ready": true, "restartCount": 0, "state": { "running": { "startedAt": "2026-01-01T00:00:00Z" } },
                  "containerID": "containerd://0123456789abcdef0123456789abcdef0123456789abcdef" },
                { "name": "proxy", "ready": true, "restartCount": 0, "state": { "running": { "startedAt": "2026-01-01T00:00:00Z" } } },
            ],
        },
    })
}

fn dumps(criterion: &mut Criterion) {
    criterion.bench_function("make-dump-only", |bencher| {
        bencher.iter(|| {
            let mut buffer = vec![0; 1 << 20];
            let mut dump = Dump::new();
            let mut sum = 0;
            while let Ok(count @ 1..) = dump.read(&mut buffer) {
                sum += count;
            }
            black_box(sum)
        });
    });
    criterion.bench_function("read-dump", |bencher| {
        bencher.iter(|| {
            let snapshot = Snapshot::from_reader(Dump::new()).unwrap_or_default();
            assert_eq!((snapshot.node_count(), snapshot.pod_count()), (NODES, PODS));
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(std::time::Duration::from_secs(10))
        .warm_up_time(std::time::Duration::from_millis(200));
    targets = dumps
}
criterion_main!(benches);
