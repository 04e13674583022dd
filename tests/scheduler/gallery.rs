//! The ready designs on real servers: what `hapju export` writes for each version is taken, and bound as a whole.

use std::path::PathBuf;
use std::time::Duration;

use hapju_harness::{Node, User, Version, WorkloadApi, wait_until};
use serde_json::{Value, json};

use super::stage::{Stage, text};

/// The file, and how many pods it runs.
const DESIGNS: [(&str, usize); 3] = [("gang-trained-job", 4), ("driver-workers", 5), ("bare-pod-gang", 4)];

/// `hapju export FILE --dialect D -o json`: its objects, in this namespace.
fn exported(stage: &Stage, design: &str, dialect: &str, namespace: &str) -> Vec<Value> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../assets/gallery/{design}.yaml"));
    let output = stage.hapju(&["export", file.to_str().unwrap(), "--dialect", dialect, "-o", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{design} goes into {dialect} without loss");
    let list: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut objects = list["items"].as_array().unwrap().clone();
    for object in &mut objects {
        object["metadata"]["namespace"] = json!(namespace);
    }
    objects
}

fn every_design_is_taken_and_bound(version: Version) {
    let nodes = [Node::new("node").cpu("8").memory("16Gi")];
    let Some(stage) = Stage::new(version, WorkloadApi::On, &nodes) else { return };
    for (design, pods) in DESIGNS {
        let namespace = stage.new_namespace(design);
        let objects = exported(&stage, design, version.scheduling_version(), &namespace);
        let workloads = objects.iter().filter(|object| object["kind"] == "Workload");
        assert_eq!(workloads.count(), 1, "{design}");
        for object in &objects {
            // All at once, as nothing is there yet; 1.36 wants the Workload before its PodGroups.
            let early = version == Version::V1_36 && object["kind"] == "PodGroup";
            if !early {
                let answer = stage.try_create(User::Admin, object, true);
                assert_eq!(answer.status, 201, "{version} {design}: {}", answer.body);
                assert_eq!(answer.warnings, [""; 0], "{version} {design} {}", object["kind"]);
            }
        }
        for object in &objects {
            if object["kind"] == "PodGroup" {
                let answer = stage.try_create(User::Admin, object, true);
                assert_eq!(answer.status, 201, "{version} {design}: {}", answer.body);
            }
            stage.create(object);
        }
        let all_bound = || stage.bound_pods(&namespace).len() == pods;
        wait_until(&format!("{design} on {version}"), Duration::from_mins(1), all_bound);
        for job in objects.iter().filter(|object| object["kind"] == "Job") {
            stage.request("DELETE", &format!("{}?propagationPolicy=Background", stage.path_of(job)), None);
        }
        stage.delete_namespace_pods(&namespace);
    }
}

#[test]
fn on_1_37() {
    every_design_is_taken_and_bound(Version::V1_37);
}

#[test]
fn on_1_36() {
    every_design_is_taken_and_bound(Version::V1_36);
}

#[test]
fn on_1_35() {
    every_design_is_taken_and_bound(Version::V1_35);
}
