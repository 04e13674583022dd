//! Empty workloads, containers, Services and volumes, with the console's own defaults written out.
//!
//! What the API would take anyway is not written (the form shows it as a hint); what the console decides is: requests
//! 100m and 100Mi, limits 200m and 200Mi, one replica, one completion. A CronJob's schedule has no default and is
//! asked for. Keys stand in Kubernetes' order.

use crate::fields::{Kind, Kinds};
use crate::tree;
use crate::tree::Value;

/// The console's type of a workload (유형), chosen before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WorkloadType {
    /// One pod that runs on: a Deployment of one replica.
    Single,
    /// A Deployment.
    Multi,
    /// A StatefulSet with its headless Service.
    Stateful,
    /// A DaemonSet.
    Daemon,
    /// A Job.
    Job,
    /// A CronJob.
    CronJob,
    /// Numbered pods without a controller; a new one has one.
    Pods,
}

impl WorkloadType {
    /// All, in the order of the console.
    pub const ALL: [Self; 7] =
        [Self::Single, Self::Multi, Self::Stateful, Self::Daemon, Self::Job, Self::CronJob, Self::Pods];

    /// Key of its name in `locales/`; its description is the same key with `-about`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Single => "new-type-single",
            Self::Multi => "new-type-multi",
            Self::Stateful => "new-type-stateful",
            Self::Daemon => "new-type-daemon",
            Self::Job => "new-type-job",
            Self::CronJob => "new-type-cronjob",
            Self::Pods => "new-type-pods",
        }
    }

    /// The kind that it makes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Single | Self::Multi => Kind::Deployment,
            Self::Stateful => Kind::StatefulSet,
            Self::Daemon => Kind::DaemonSet,
            Self::Job => Kind::Job,
            Self::CronJob => Kind::CronJob,
            Self::Pods => Kind::Pods,
        }
    }
}

/// The objects of a new workload, itself first. Without a namespace none is written.
pub fn new_workload(kind_of_work: WorkloadType, name: &str, namespace: Option<&str>) -> Vec<Value> {
    let labels = tree!({ NAME_LABEL: name });
    let meta = |name: &str| metadata(name, namespace, Some(&labels));
    let kind = kind_of_work.kind();
    let selector = tree!({ "matchLabels": labels });
    let pod = |restart: Option<&str>| pod_spec(name, restart);
    let template = |restart| tree!({ "metadata": { "labels": labels }, "spec": pod(restart) });
    let spec = match kind_of_work {
        WorkloadType::Single | WorkloadType::Multi => {
            tree!({ "replicas": 1, "selector": selector, "template": template(None) })
        }
        WorkloadType::Stateful => {
            tree!({ "serviceName": name, "replicas": 1, "selector": selector, "template": template(None) })
        }
        WorkloadType::Daemon => tree!({ "selector": selector, "template": template(None) }),
        WorkloadType::Job => job_spec(template(Some("Never"))),
        WorkloadType::CronJob => tree!({
            "schedule": "",
            "jobTemplate": { "spec": job_spec(template(Some("Never"))) },
        }),
        WorkloadType::Pods => pod(Some("Never")),
    };
    let own_name = if kind == Kind::Pods { format!("{name}-0") } else { name.to_owned() };
    let object = tree!({ "apiVersion": kind.api_version(), "kind": kind.kind(), "metadata": meta(&own_name), "spec": spec });
    let mut objects = vec![object];
    if kind == Kind::StatefulSet {
        objects.extend(companion_service(kind, name, namespace, &labels));
    }
    objects
}

/// The label by which a new workload's pods are selected.
pub const NAME_LABEL: &str = "app.kubernetes.io/name";

fn metadata(name: &str, namespace: Option<&str>, labels: Option<&Value>) -> Value {
    let mut meta = serde_json::Map::new();
    meta.insert("name".to_owned(), name.into());
    if let Some(namespace) = namespace.filter(|namespace| !namespace.is_empty()) {
        meta.insert("namespace".to_owned(), namespace.into());
    }
    if let Some(labels) = labels {
        meta.insert("labels".to_owned(), labels.to_json());
    }
    Value::from(serde_json::Value::Object(meta))
}

fn pod_spec(name: &str, restart: Option<&str>) -> Value {
    let containers = [new_container(name)];
    match restart {
        Some(policy) => tree!({ "restartPolicy": policy, "containers": containers }),
        None => tree!({ "containers": containers }),
    }
}

fn job_spec(template: Value) -> Value {
    tree!({ "completions": 1, "parallelism": 1, "template": template })
}

/// A container with the console's requests and limits; its image is to be given.
pub fn new_container(name: &str) -> Value {
    tree!({
        "name": container_name(name),
        "image": "",
        "resources": {
            "requests": { "cpu": "100m", "memory": "100Mi" },
            "limits": { "cpu": "200m", "memory": "200Mi" },
        },
    })
}

/// A container's name is a label; a workload's may be longer and hold dots.
fn container_name(name: &str) -> String {
    let text: String = name.chars().map(|c| if c == '.' { '-' } else { c }).take(63).collect();
    text.trim_matches('-').to_owned()
}

/// The Service of a workload: a cluster IP for what is alike, headless for a StatefulSet's and a DaemonSet's pods
/// (the console's rule); `None` for a Job or CronJob, whose peers find each other by [`peer_service`].
/// It has no port yet; one that is not headless needs one.
pub fn companion_service(
    kind: Kind,
    name: &str,
    namespace: Option<&str>,
    pod_labels: &Value,
) -> Option<Value> {
    if !Kinds::SERVING.has(kind) {
        return None;
    }
    let headless = matches!(kind, Kind::StatefulSet | Kind::DaemonSet);
    let spec = if headless {
        tree!({ "clusterIP": "None", "selector": pod_labels })
    } else {
        tree!({ "selector": pod_labels, "ports": [new_service_port()] })
    };
    Some(tree!({
        "apiVersion": "v1", "kind": "Service", "metadata": metadata(name, namespace, Some(pod_labels)), "spec": spec,
    }))
}

/// The headless Service by which the pods of a Job find each other: `POD.SUBDOMAIN`, also before they are ready
/// (a trainer's workers wait for each other, so none would ever become ready first).
pub fn peer_service(name: &str, namespace: Option<&str>, pod_labels: &Value) -> Value {
    tree!({
        "apiVersion": "v1", "kind": "Service", "metadata": metadata(name, namespace, None),
        "spec": { "clusterIP": "None", "publishNotReadyAddresses": true, "selector": pod_labels },
    })
}

/// A Service's first port.
pub fn new_service_port() -> Value {
    tree!({ "name": "http", "protocol": "TCP", "port": 80 })
}

/// A name that is not taken: `base`, else `base-2`, `base-3` …
pub fn free_name(base: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = base.to_owned();
    let mut number = 2_u32;
    while is_taken(&name) {
        name = format!("{base}-{number}");
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::component::components;
    use crate::document::{Document, Origin};
    use crate::findings::{NoLookup, findings};

    fn document(kind: WorkloadType) -> Document {
        let mut document = Document::default();
        for object in new_workload(kind, "llm-train", Some("ml")) {
            document.push(object, Origin::unsaved());
        }
        document
    }

    #[test]
    fn an_empty_workload_lacks_only_what_must_be_asked_for() {
        for kind in WorkloadType::ALL {
            let found: Vec<_> = findings(&document(kind), &NoLookup)
                .into_iter()
                .map(|finding| (finding.code, finding.path.to_string()))
                .collect();
            let image = kind.kind().pod_spec_path().key("containers").index(0).key("image").to_string();
            let mut wanted = vec![("required", image)];
            if kind == WorkloadType::CronJob {
                wanted.push(("schedule-missing", "spec.schedule".to_owned()));
            }
            assert_eq!(found, wanted, "{kind:?}");
        }
    }

    #[test]
    fn each_type_is_one_component_of_its_kind() {
        for kind in WorkloadType::ALL {
            let document = document(kind);
            let found = components(&document);
            assert_eq!(found.len(), 1, "{kind:?}");
            // One pod alone is called as it is; from the second on the number is left out.
            let name = if kind == WorkloadType::Pods { "llm-train-0" } else { "llm-train" };
            assert_eq!((found[0].kind, &*found[0].name, &*found[0].namespace), (kind.kind(), name, "ml"));
        }
        assert_eq!(
            document(WorkloadType::Single).entries().next().unwrap().value.i64_at(&["spec", "replicas"]),
            Some(1)
        );
    }

    #[test]
    fn the_consoles_defaults_are_written_and_the_apis_are_not() {
        let object = &new_workload(WorkloadType::Job, "train", None)[0];
        assert_eq!(
            *object,
            tree!({
                "apiVersion": "batch/v1", "kind": "Job",
                "metadata": {"name": "train", "labels": {NAME_LABEL: "train"}},
                "spec": {
                    "completions": 1, "parallelism": 1,
                    "template": {
                        "metadata": {"labels": {NAME_LABEL: "train"}},
                        "spec": {
                            "restartPolicy": "Never",
                            "containers": [{
                                "name": "train", "image": "",
                                "resources": {
                                    "requests": {"cpu": "100m", "memory": "100Mi"},
                                    "limits": {"cpu": "200m", "memory": "200Mi"},
                                },
                            }],
                        },
                    },
                },
            })
        );
        let keys: Vec<_> = object.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["apiVersion", "kind", "metadata", "spec"]);
    }

    #[test]
    fn the_service_is_headless_for_what_has_names_and_none_for_what_ends() {
        let labels = tree!({"a": "b"});
        let ip = |kind| {
            companion_service(kind, "s", None, &labels)
                .map(|service| service.str_at(&["spec", "clusterIP"]).map(str::to_owned))
        };
        assert_eq!(ip(Kind::StatefulSet), Some(Some("None".to_owned())));
        assert_eq!(ip(Kind::DaemonSet), Some(Some("None".to_owned())));
        assert_eq!(ip(Kind::Deployment), Some(None));
        for kind in [Kind::Job, Kind::CronJob, Kind::Pods] {
            assert_eq!(ip(kind), None);
        }
    }

    #[test]
    fn a_container_gets_a_name_that_a_container_may_have() {
        let name = |text: &str| new_container(text).str_at(&["name"]).map(str::to_owned);
        assert_eq!(name("llm.train").as_deref(), Some("llm-train"), "an object's name may hold dots");
        assert_eq!(name(&"a".repeat(100)).unwrap().len(), 63);
    }

    #[test]
    fn a_free_name_counts_up() {
        assert_eq!(free_name("a", |name| ["a", "a-2"].contains(&name)), "a-3");
        assert_eq!(free_name("a", |_| false), "a");
    }
}
