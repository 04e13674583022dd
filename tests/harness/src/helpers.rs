//! What tests ask a cluster again and again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::{Answer, ControlPlane, Error, Node, User, Version};

/// Asks again and again until `ask` finds something. Panics when it has not within `timeout`.
#[track_caller]
pub fn eventually<T>(what: &str, timeout: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + timeout;
    loop {
        if let Some(found) = ask() {
            return found;
        }
        assert!(Instant::now() < end, "waited {timeout:?} in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Waits until `done` is true. Panics when it is not within `timeout`.
#[track_caller]
pub fn wait_until(what: &str, timeout: Duration, mut done: impl FnMut() -> bool) {
    eventually(what, timeout, || done().then_some(()));
}

impl ControlPlane {
    /// Sends a request; a `PATCH` is a merge patch. An error only if no answer came.
    pub fn try_request(
        &self,
        user: User,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, Error> {
        self.api().call(user, method, path, body)
    }

    /// Sends a request as the administrator and panics unless it was granted.
    #[track_caller]
    pub fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.api().must(method, path, body)
    }

    /// The path of an object of any served kind; without a namespace it is in `default`.
    #[track_caller]
    pub fn path_of(&self, object: &Value) -> String {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        format!("{}/{}", self.collection_of(object), text(&object["metadata"]["name"]))
    }

    #[track_caller]
    fn collection_of(&self, object: &Value) -> String {
        let api_version = object["apiVersion"].as_str().expect("an apiVersion");
        let kind = object["kind"].as_str().expect("a kind");
        let root = if api_version.contains('/') { "apis" } else { "api" };
        let resources = self.request("GET", &format!("/{root}/{api_version}"), None).body;
        let resources = resources["resources"].as_array().cloned().unwrap_or_default();
        let resource = resources.iter().find(|resource| {
            resource["kind"] == kind && resource["name"].as_str().is_some_and(|name| !name.contains('/'))
        });
        let resource = resource.unwrap_or_else(|| panic!("no {kind} is served in {api_version}"));
        let plural = resource["name"].as_str().unwrap_or_default();
        if resource["namespaced"] == true {
            let namespace = object["metadata"]["namespace"].as_str().unwrap_or("default");
            format!("/{root}/{api_version}/namespaces/{namespace}/{plural}")
        } else {
            format!("/{root}/{api_version}/{plural}")
        }
    }

    /// Sends an object of any served kind as a new one, with strict field validation; the answer may be a refusal.
    /// `dry_run` stores nothing.
    #[track_caller]
    pub fn try_create(&self, user: User, object: &Value, dry_run: bool) -> Answer {
        let dry_run = if dry_run { "&dryRun=All" } else { "" };
        let path = format!("{}?fieldValidation=Strict{dry_run}", self.collection_of(object));
        match self.try_request(user, "POST", &path, Some(object)) {
            Ok(answer) => answer,
            Err(error) => panic!("POST {path}: {error}"),
        }
    }

    /// Creates an object of any served kind.
    #[track_caller]
    pub fn create(&self, object: &Value) -> Value {
        self.try_create(User::Admin, object, false).expect_success().body
    }

    /// Creates the objects of a YAML text in their order.
    #[track_caller]
    pub fn create_yaml(&self, text: &str) -> Vec<Value> {
        let objects: Vec<Value> = serde_yaml::from_multiple(text).expect("YAML");
        objects.iter().filter(|object| !object.is_null()).map(|object| self.create(object)).collect()
    }

    /// Creates a node.
    #[track_caller]
    pub fn create_node(&self, node: &Node) {
        self.create(&node.to_value());
    }

    /// Cordons a node, or makes it schedulable again.
    #[track_caller]
    pub fn set_unschedulable(&self, node: &str, unschedulable: bool) {
        let patch = json!({"spec": {"unschedulable": unschedulable}});
        self.request("PATCH", &format!("/api/v1/nodes/{node}"), Some(&patch));
    }

    /// Creates a namespace whose name no other test of this process has, and returns the name.
    #[track_caller]
    pub fn new_namespace(&self, prefix: &str) -> String {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let name = format!("{prefix}-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.create(&json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}));
        name
    }

    /// Lets the group `developers` (user `dev`) do in a namespace what a cluster role says: `view`, `edit`, `admin`.
    #[track_caller]
    pub fn grant_developers(&self, namespace: &str, cluster_role: &str) {
        self.create(&json!({
            "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding",
            "metadata": {"name": format!("developers-{cluster_role}"), "namespace": namespace},
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": cluster_role},
            "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "Group", "name": "developers"}],
        }));
    }

    /// All pods of a namespace.
    #[track_caller]
    pub fn pods(&self, namespace: &str) -> Vec<Value> {
        self.request("GET", &format!("/api/v1/namespaces/{namespace}/pods"), None).items()
    }

    /// The pods of a namespace that have a node: (pod, node), in the order of their names.
    #[track_caller]
    pub fn bound_pods(&self, namespace: &str) -> Vec<(String, String)> {
        let name_and_node = |pod: &Value| {
            let node = pod["spec"]["nodeName"].as_str()?;
            Some((pod["metadata"]["name"].as_str()?.to_owned(), node.to_owned()))
        };
        let mut bound: Vec<_> = self.pods(namespace).iter().filter_map(name_and_node).collect();
        bound.sort();
        bound
    }

    /// The condition of a PodGroup that tells whether it was scheduled: `PodGroupInitiallyScheduled` in 1.37,
    /// `PodGroupScheduled` in 1.36. `None` while there is none; 1.35 has no PodGroups.
    #[track_caller]
    pub fn pod_group_condition(&self, namespace: &str, name: &str) -> Option<Value> {
        let kind = match self.version() {
            Version::V1_35 => return None,
            Version::V1_36 => "PodGroupScheduled",
            Version::V1_37 => "PodGroupInitiallyScheduled",
        };
        let version = self.version().scheduling_version();
        let path = format!("/apis/scheduling.k8s.io/{version}/namespaces/{namespace}/podgroups/{name}");
        let group = self.request("GET", &path, None).body;
        group["status"]["conditions"].as_array()?.iter().find(|condition| condition["type"] == kind).cloned()
    }

    /// Says of a pod what its kubelet would: the phase `Running` (and then ready), `Succeeded` or `Failed`.
    #[track_caller]
    pub fn set_pod_phase(&self, namespace: &str, pod: &str, phase: &str) {
        let path = format!("/api/v1/namespaces/{namespace}/pods/{pod}");
        let containers = self.request("GET", &path, None).body["spec"]["containers"].clone();
        let ready = phase == "Running";
        let time = "2026-01-01T00:00:00Z";
        let state = match phase {
            "Running" => json!({"running": {"startedAt": time}}),
            "Succeeded" => json!({"terminated": {"exitCode": 0, "reason": "Completed"}}),
            _ => json!({"terminated": {"exitCode": 1, "reason": "Error"}}),
        };
        let containers = containers.as_array().cloned().unwrap_or_default();
        let statuses = containers.iter().map(|container| {
            json!({
                "name": container["name"], "image": container["image"], "imageID": "", "restartCount": 0,
                "ready": ready, "started": ready, "state": state,
            })
        });
        let yes = if ready { "True" } else { "False" };
        let condition =
            |kind: &str, status: &str| json!({"type": kind, "status": status, "lastTransitionTime": time});
        let patch = json!({"status": {
            "phase": phase,
            "startTime": time,
            "containerStatuses": statuses.collect::<Vec<_>>(),
            "conditions": [
                condition("PodScheduled", "True"), condition("Initialized", "True"),
                condition("ContainersReady", yes), condition("Ready", yes),
            ],
        }});
        self.request("PATCH", &format!("{path}/status"), Some(&patch));
    }

    /// Deletes a pod at once, as if its kubelet had seen it end.
    #[track_caller]
    pub fn delete_pod(&self, namespace: &str, pod: &str) {
        let path = format!("/api/v1/namespaces/{namespace}/pods/{pod}?gracePeriodSeconds=0");
        self.request("DELETE", &path, None);
    }

    /// Deletes all pods of a namespace at once. What makes pods makes new ones.
    #[track_caller]
    pub fn delete_namespace_pods(&self, namespace: &str) {
        for pod in self.pods(namespace) {
            let name = pod["metadata"]["name"].as_str().unwrap_or_default();
            let path = format!("/api/v1/namespaces/{namespace}/pods/{name}?gracePeriodSeconds=0");
            match self.try_request(User::Admin, "DELETE", &path, None) {
                Ok(answer) if answer.status == 404 => {}
                Ok(answer) => drop(answer.expect_success()),
                Err(error) => panic!("DELETE {path}: {error}"),
            }
        }
    }
}
