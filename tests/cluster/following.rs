//! The snapshot follows the cluster, and outlives its server's restart.

use std::time::Duration;

use hapju_cluster::{ConnectionState, Contexts, Request, Sources, Trouble};
use hapju_feasibility::ObjectKind;
use hapju_harness::{ControlPlane, Node, Options, User, Version, WorkloadApi, shared};
use serde_json::json;

use super::support::{Watcher, cluster_of, kubeconfig, plug_in, runs, sources, write};

fn pod(namespace: &str, name: &str) -> serde_json::Value {
    json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "namespace": namespace},
           "spec": {"containers": [{"name": "main", "image": "registry.example/main:1",
                                    "resources": {"requests": {"cpu": "1"}}}]}})
}

#[test]
fn nodes_and_pods_come_and_go_in_the_snapshot() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let cluster = control_plane.exclusive();
    let namespace = cluster.new_namespace("follow");
    let mut watcher = Watcher::start(sources(control_plane, User::Admin), "admin");
    watcher.until_live();
    watcher.until_nodes(0);
    cluster.create_node(&Node::new("a").cpu("4"));
    watcher.until_nodes(1);
    cluster.create(&pod(&namespace, "p"));
    watcher.until_pods(1);
    cluster.create(&json!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup",
                           "metadata": {"name": "g", "namespace": namespace},
                           "spec": {"schedulingPolicy": {"gang": {"minCount": 1}}}}));
    cluster.set_pod_phase(&namespace, "p", "Succeeded");
    watcher.until_pods(0);
    let view = watcher.view.clone().unwrap();
    for kind in ObjectKind::ALL {
        assert!(view.snapshot.is_listed(kind), "{kind:?}");
    }
    assert!(watcher.handle.last_heard().is_some());
}

#[test]
fn a_server_that_restarts_leaves_the_snapshot_stale_and_then_it_goes_on() {
    if !hapju_harness::is_wanted(Version::V1_37) {
        return hapju_harness::skip("no Kubernetes 1.37 in this run");
    }
    // One of its own: all others would lose their connection as well.
    let options = Options::with(WorkloadApi::On);
    let control_plane = ControlPlane::start(Version::V1_37, &options).unwrap();
    control_plane.create_node(&Node::new("a").cpu("4"));
    let mut watcher = Watcher::start(sources(&control_plane, User::Admin), "admin");
    watcher.until_live();
    watcher.until_nodes(1);
    control_plane.stop_apiserver();
    let noticed =
        watcher.until("stale", |watcher| matches!(watcher.state(), Some(ConnectionState::Stale { .. })));
    assert!(noticed < Duration::from_secs(5), "noticed after {noticed:?}");
    assert_eq!(watcher.view.as_ref().unwrap().snapshot.node_count(), 1, "the snapshot stays");
    control_plane.start_apiserver().unwrap();
    watcher.handle.send(Request::Reconnect);
    watcher.until("connected again", |watcher| watcher.state().is_some_and(ConnectionState::is_live));
    control_plane.create_node(&Node::new("b").cpu("4"));
    watcher.until_nodes(2);

    // The same without the user's help.
    control_plane.restart_apiserver().unwrap();
    watcher.until("stale again", |watcher| {
        watcher.states.iter().filter(|state| matches!(state, ConnectionState::Stale { .. })).count() > 1
    });
    watcher.until("connected again", |watcher| watcher.state().is_some_and(ConnectionState::is_live));
    control_plane.create_node(&Node::new("c").cpu("4"));
    watcher.until_nodes(3);

    // A token that is refused from now on is no lost connection: nothing is tried by itself. Only a plug-in is asked
    // once for another one.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old");
    std::fs::copy(control_plane.kubeconfig_of(User::Dev), &path).unwrap();
    let mut fixed = Watcher::start(Sources::from_paths([path]), "dev");
    fixed.until_live();
    let user = plug_in(folder.path(), "dev-token");
    let sources = Sources::from_paths([kubeconfig(folder.path(), &cluster_of(&control_plane), &user)]);
    let consent = Contexts::load(&sources).get("test").unwrap().exec.clone().map(|exec| exec.consent);
    let mut renewed = Watcher::start_with(sources, "test", consent);
    renewed.until_live();
    write(&folder.path().join("token"), "dev-token2");
    control_plane.renew_dev_token().unwrap();
    fixed.until("unauthorized", |watcher| {
        watcher.state() == Some(&ConnectionState::Failed { trouble: Trouble::Unauthorized, retry_at: None })
    });
    renewed.until("connected by another token", |_| runs(folder.path()) == 2);
    renewed
        .until("connected by another token", |watcher| watcher.state().is_some_and(ConnectionState::is_live));
    assert_eq!(runs(folder.path()), 2, "it is not run again and again");
}

#[test]
fn leaving_a_cluster_ends_its_events() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let mut watcher = Watcher::start(sources(control_plane, User::Admin), "admin");
    watcher.until_live();
    let generation = watcher.handle.send(Request::Disconnect);
    watcher.until("disconnected", |watcher| watcher.state() == Some(&ConnectionState::Disconnected));
    control_plane.new_namespace("after-leaving");
    std::thread::sleep(Duration::from_millis(300));
    assert!(watcher.handle.drain().iter().all(|message| message.generation == generation));
    assert_eq!(watcher.handle.last_heard(), None);
}
