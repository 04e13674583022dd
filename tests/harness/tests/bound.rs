//! The harness itself: a control plane starts, binds pods to nodes made by hand, and leaves nothing behind.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a panic is how a test fails")]

use std::time::Duration;

use hapju_harness::{ControlPlane, Error, Node, Options, User, Version, WorkloadApi, shared, wait_until};
use serde_json::{Value, json};

const TEN_SECONDS: Duration = Duration::from_secs(10);

fn pod(namespace: &str, name: &str, group: Option<Value>) -> Value {
    let mut pod = json!({
        "apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "namespace": namespace},
        "spec": {"containers": [{
            "name": "main", "image": "registry.example/main:1", "resources": {"requests": {"cpu": "2"}},
        }]},
    });
    if let Some(group) = group {
        pod["spec"]["schedulingGroup"] = group;
    }
    pod
}

#[test]
fn a_pod_is_bound_to_a_node_made_by_hand() {
    let Some(cluster) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let cluster = cluster.exclusive();
    let namespace = cluster.new_namespace("one-pod");
    cluster.create_node(&Node::new("small").cpu("1"));
    cluster.create_node(&Node::new("large").cpu("2").zone("a"));
    cluster.create(&pod(&namespace, "p", None));
    wait_until("the pod to be bound", TEN_SECONDS, || !cluster.bound_pods(&namespace).is_empty());
    assert_eq!(cluster.bound_pods(&namespace), [("p".to_owned(), "large".to_owned())]);
    cluster.set_pod_phase(&namespace, "p", "Running");
    assert_eq!(cluster.pods(&namespace)[0]["status"]["phase"], "Running");
}

#[test]
fn a_gang_is_bound_together_or_not_at_all() {
    let Some(cluster) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let cluster = cluster.exclusive();
    let namespace = cluster.new_namespace("gang");
    cluster.create_node(&Node::new("a").cpu("4"));
    for (group, count) in [("pair", 2), ("three", 3)] {
        cluster.create(&json!({
            "apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup",
            "metadata": {"name": group, "namespace": namespace},
            "spec": {"schedulingPolicy": {"gang": {"minCount": count}}},
        }));
    }
    for member in ["p0", "p1"] {
        cluster.create(&pod(&namespace, member, Some(json!({"podGroupName": "pair"}))));
    }
    wait_until("both pods to be bound", TEN_SECONDS, || cluster.bound_pods(&namespace).len() == 2);
    let condition = cluster.pod_group_condition(&namespace, "pair").expect("a condition");
    assert_eq!(condition["status"], "True", "{condition}");

    cluster.delete_namespace_pods(&namespace);
    for member in ["t0", "t1", "t2"] {
        cluster.create(&pod(&namespace, member, Some(json!({"podGroupName": "three"}))));
    }
    let said_no = || {
        let condition = cluster.pod_group_condition(&namespace, "three");
        condition.is_some_and(|condition| condition["status"] == "False")
    };
    wait_until("the scheduler to refuse three", TEN_SECONDS, said_no);
    assert_eq!(cluster.bound_pods(&namespace), []);
}

/// The member, the Workload and the PodGroup of a gang of two in the words of the older versions.
fn older_gang(version: Version, namespace: &str) -> (Vec<Value>, Value) {
    let api_version = format!("scheduling.k8s.io/{}", version.scheduling_version());
    let metadata = json!({"name": "pair", "namespace": namespace});
    let gang = json!({"gang": {"minCount": 2}});
    if version == Version::V1_35 {
        let spec = json!({"podGroups": [{"name": "workers", "policy": gang}]});
        let workload =
            json!({"apiVersion": api_version, "kind": "Workload", "metadata": metadata, "spec": spec});
        return (vec![workload], json!({"workloadRef": {"name": "pair", "podGroup": "workers"}}));
    }
    let spec = json!({"schedulingPolicy": gang});
    let group = json!({"apiVersion": api_version, "kind": "PodGroup", "metadata": metadata, "spec": spec});
    (vec![group], json!({"schedulingGroup": {"podGroupName": "pair"}}))
}

fn an_older_version_binds_a_gang(version: Version) {
    let Some(cluster) = shared(version, WorkloadApi::On) else { return };
    let cluster = cluster.exclusive();
    let namespace = cluster.new_namespace("gang");
    cluster.create_node(&Node::new("a").cpu("4"));
    let (objects, member) = older_gang(version, &namespace);
    for object in &objects {
        cluster.create(object);
    }
    for name in ["p0", "p1"] {
        let mut pod = pod(&namespace, name, None);
        let spec = pod["spec"].as_object_mut().unwrap();
        spec.extend(member.as_object().unwrap().clone());
        cluster.create(&pod);
        if name == "p0" {
            std::thread::sleep(Duration::from_secs(2));
            assert_eq!(cluster.bound_pods(&namespace), [], "one of two is not a gang");
        }
    }
    wait_until("both to be bound", Duration::from_secs(30), || cluster.bound_pods(&namespace).len() == 2);
}

#[test]
fn kubernetes_1_36_binds_a_gang() {
    an_older_version_binds_a_gang(Version::V1_36);
}

#[test]
fn kubernetes_1_35_binds_a_gang() {
    an_older_version_binds_a_gang(Version::V1_35);
}

#[test]
fn a_developer_sees_what_was_granted_and_no_more() {
    let Some(cluster) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = cluster.new_namespace("team");
    let path = format!("/api/v1/namespaces/{namespace}/pods");
    for user in [User::Dev, User::DevCertificate] {
        assert_eq!(cluster.try_request(user, "GET", &path, None).unwrap().status, 403, "{user:?}");
    }
    cluster.grant_developers(&namespace, "view");
    for user in [User::Dev, User::DevCertificate] {
        // The authorizer hears of a new binding through its own watch.
        let allowed = || cluster.try_request(user, "GET", &path, None).unwrap().is_success();
        wait_until("the grant to hold", TEN_SECONDS, allowed);
        assert_eq!(cluster.try_request(user, "GET", "/api/v1/nodes", None).unwrap().status, 403, "{user:?}");
    }
}

#[test]
fn the_server_comes_back_at_its_address_and_nothing_stays_after_the_drop() {
    if !hapju_harness::is_wanted(Version::V1_37) {
        return hapju_harness::skip("no Kubernetes 1.37 in this run");
    }
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::Off)).unwrap();
    // Off means off: the group has only its stable version.
    let group = cluster.request("GET", "/apis/scheduling.k8s.io", None).body;
    assert_eq!(group["versions"].as_array().unwrap().len(), 1, "{group}");
    let namespace = cluster.new_namespace("kept");
    cluster.stop_apiserver();
    assert!(matches!(cluster.try_request(User::Admin, "GET", "/readyz", None), Err(Error::Client(_))));
    cluster.start_apiserver().unwrap();
    cluster.request("GET", &format!("/api/v1/namespaces/{namespace}"), None);

    let address = cluster.server_url().replace("https://", "");
    let folder = cluster.logs_dir().parent().unwrap().to_owned();
    assert!(folder.is_dir());
    drop(cluster);
    assert!(std::net::TcpStream::connect(address).is_err(), "the API server still listens");
    assert!(!folder.exists(), "{} is still there", folder.display());
}
