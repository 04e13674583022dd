//! The ready designs on real servers: taken with strict validation in each server's dialect, and bound as a whole.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a panic is how a test fails")]

use std::path::PathBuf;
use std::time::Duration;

use hapju_harness::{Node, User, Version, WorkloadApi, shared, wait_until};
use hapju_model::dialect::{Dialect, convert_objects};
use serde_json::json;

/// The file, its Jobs, and how many pods it runs.
const DESIGNS: [(&str, &[&str], usize); 3] = [
    ("gang-trained-job", &["gang-train"], 4),
    ("driver-workers", &["driver", "workers"], 5),
    ("bare-pod-gang", &[], 4),
];

fn every_design_is_taken_and_bound(version: Version) {
    let Some(cluster) = shared(version, WorkloadApi::On) else { return };
    let cluster = cluster.exclusive();
    cluster.create_node(&Node::new("node").cpu("4").memory("8Gi"));
    let dialect = Dialect::from_name(version.scheduling_version()).unwrap();
    for (name, jobs, pods) in DESIGNS {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/gallery");
        let text = std::fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        let (objects, _) = convert_objects(&hapju_manifest::read::read(&text).unwrap(), dialect, "");
        let namespace = cluster.new_namespace(name);
        for object in objects {
            let mut object = object.to_json();
            object["metadata"]["namespace"] = json!(namespace);
            cluster.create(&object);
        }
        let all_bound = || cluster.bound_pods(&namespace).len() == pods;
        wait_until(&format!("{name} on {version}"), Duration::from_mins(1), all_bound);
        for job in jobs {
            let path =
                format!("/apis/batch/v1/namespaces/{namespace}/jobs/{job}?propagationPolicy=Background");
            cluster.try_request(User::Admin, "DELETE", &path, None).unwrap();
        }
        cluster.delete_namespace_pods(&namespace);
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
