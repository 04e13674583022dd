//! Components: what runs pods, read from the trees, with what belongs to it by reference.

mod bare_pods;
mod belongings;
mod counterpart;
mod outline;
mod selector;

use crate::document::{Document, Entry, ObjectId};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::{Array, Value};

pub use bare_pods::{numbered_name, set_on_all};
pub use belongings::{Belongings, ReferenceKind, references_of};
pub use counterpart::counterpart;
pub use outline::{Outline, outline, outline_in};
pub use selector::{equality_selector_matches, label_selector_matches};

/// The kinds of thing that run pods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ComponentKind {
    /// `apps/v1` Deployment.
    Deployment,
    /// `apps/v1` ReplicaSet.
    ReplicaSet,
    /// `apps/v1` StatefulSet.
    StatefulSet,
    /// `apps/v1` DaemonSet.
    DaemonSet,
    /// `batch/v1` Job.
    Job,
    /// `batch/v1` CronJob.
    CronJob,
    /// `v1` ReplicationController: opened and edited, not offered for new ones.
    ReplicationController,
    /// Bare pods: one, or several numbered ones from one template.
    Pods,
}

impl ComponentKind {
    /// Which of them an object is; `None` for everything else and for a kind of the same name in another API group.
    pub fn of(value: &Value) -> Option<Self> {
        let object = ObjectRef::of(value);
        Some(match (object.group(), object.kind.as_str()) {
            ("apps" | "extensions", "Deployment") => Self::Deployment,
            ("apps" | "extensions", "ReplicaSet") => Self::ReplicaSet,
            ("apps", "StatefulSet") => Self::StatefulSet,
            ("apps" | "extensions", "DaemonSet") => Self::DaemonSet,
            ("batch", "Job") => Self::Job,
            ("batch", "CronJob") => Self::CronJob,
            ("", "ReplicationController") => Self::ReplicationController,
            ("", "Pod") => Self::Pods,
            _ => return None,
        })
    }

    /// The API's kind of its object: `Pod` for bare pods.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Deployment => "Deployment",
            Self::ReplicaSet => "ReplicaSet",
            Self::StatefulSet => "StatefulSet",
            Self::DaemonSet => "DaemonSet",
            Self::Job => "Job",
            Self::CronJob => "CronJob",
            Self::ReplicationController => "ReplicationController",
            Self::Pods => "Pod",
        }
    }

    /// The API group that a reference to it names: `apps`, `batch`, empty for the core group.
    pub fn api_group(self) -> &'static str {
        match self {
            Self::Deployment | Self::ReplicaSet | Self::StatefulSet | Self::DaemonSet => "apps",
            Self::Job | Self::CronJob => "batch",
            Self::ReplicationController | Self::Pods => "",
        }
    }

    /// Where the pod template (metadata and spec) stands; the root for a bare pod.
    pub fn template_path(self) -> Path {
        match self {
            Self::Pods => Path::root(),
            Self::CronJob => Path::keys(&["spec", "jobTemplate", "spec", "template"]),
            _ => Path::keys(&["spec", "template"]),
        }
    }

    /// Where the pod spec stands.
    pub fn pod_spec_path(self) -> Path {
        self.template_path().key("spec")
    }

    /// Where the Job's spec stands, for a Job and a CronJob.
    pub fn job_spec_path(self) -> Option<Path> {
        match self {
            Self::Job => Some(Path::keys(&["spec"])),
            Self::CronJob => Some(Path::keys(&["spec", "jobTemplate", "spec"])),
            _ => None,
        }
    }

    /// Where the number of pods stands when it is a field of the object: not for a DaemonSet or bare pods.
    pub fn count_path(self) -> Option<Path> {
        match self {
            Self::Deployment | Self::ReplicaSet | Self::StatefulSet | Self::ReplicationController => {
                Some(Path::keys(&["spec", "replicas"]))
            }
            Self::Job | Self::CronJob => self.job_spec_path().map(|path| path.key("parallelism")),
            Self::DaemonSet | Self::Pods => None,
        }
    }
}

/// One thing that runs pods.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// What it is.
    pub kind: ComponentKind,
    /// `metadata.name`; of numbered bare pods the name without its number.
    pub name: String,
    /// As its object says it; empty when it names none.
    pub namespace: String,
    /// The controller, or all the bare pods in the order of their numbers. Never empty.
    pub objects: Vec<ObjectId>,
    /// What belongs to it and stands in the document.
    pub belongings: Belongings,
    /// Of several bare pods: where they differ beyond name, host name and group reference, relative to a pod's root.
    pub differences: Vec<Path>,
    /// The distinct references to a pod group in its pod template (several only with bare pods).
    pub references: Vec<GroupReference>,
}

impl Component {
    /// Its first object, which names the component for as long as the document lives.
    pub fn id(&self) -> ObjectId {
        self.objects.first().copied().unwrap_or(ObjectId(u32::MAX))
    }

    /// Its first object's tree: the controller, or the bare pod that stands for all.
    pub fn value<'d>(&self, document: &'d Document) -> Option<&'d Value> {
        document.value(self.id())
    }

    /// Where the pod template stands in each of [`Component::objects`].
    pub fn template_path(&self) -> Path {
        self.kind.template_path()
    }

    /// Where the pod spec stands in each of [`Component::objects`].
    pub fn pod_spec_path(&self) -> Path {
        self.kind.pod_spec_path()
    }

    /// Where the number of pods stands.
    pub fn count_path(&self) -> Option<Path> {
        self.kind.count_path()
    }

    /// The list of containers.
    pub fn containers_path(&self) -> Path {
        self.pod_spec_path().key("containers")
    }

    /// The list of init containers.
    pub fn init_containers_path(&self) -> Path {
        self.pod_spec_path().key("initContainers")
    }

    /// The pod spec of its first object.
    pub fn pod_spec<'d>(&self, document: &'d Document) -> Option<&'d Value> {
        self.pod_spec_path().find(self.value(document)?)
    }

    /// The containers' paths with their names (empty for one without), init containers first.
    pub fn containers(&self, document: &Document) -> Vec<ContainerAt> {
        let mut found = Vec::new();
        for (path, init) in [(self.init_containers_path(), true), (self.containers_path(), false)] {
            let list = self.value(document).and_then(|value| path.find(value)).and_then(Value::as_array);
            for (index, value) in list.into_iter().flat_map(Array::values).enumerate() {
                let name = value.str_at(&["name"]).unwrap_or_default().to_owned();
                found.push(ContainerAt { name, path: path.index(index), init });
            }
        }
        found
    }
}

/// Where one container stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContainerAt {
    /// Its name; empty when it has none.
    pub name: String,
    /// From the object's root.
    pub path: Path,
    /// Whether it is an init container (sidecars too).
    pub init: bool,
}

/// What a pod says about its group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GroupReference {
    /// 1.35: `workloadRef{name, podGroup, podGroupReplicaKey?}`.
    Workload {
        /// The Workload.
        workload: String,
        /// The group in it.
        group: String,
        /// Its replica key; an empty one is none.
        key: Option<String>,
    },
    /// 1.36 and later: `schedulingGroup{podGroupName}`.
    PodGroup {
        /// The PodGroup.
        name: String,
    },
}

impl GroupReference {
    /// Reads a pod spec. Where both dialects' fields stand, the newer one counts.
    pub fn of(pod_spec: &Value) -> Option<Self> {
        if let Some(name) = pod_spec.str_at(&["schedulingGroup", "podGroupName"]) {
            return Some(Self::PodGroup { name: name.to_owned() });
        }
        let reference = pod_spec.at(&["workloadRef"])?;
        Some(Self::Workload {
            workload: reference.str_at(&["name"])?.to_owned(),
            group: reference.str_at(&["podGroup"]).unwrap_or_default().to_owned(),
            key: reference.str_at(&["podGroupReplicaKey"]).filter(|key| !key.is_empty()).map(str::to_owned),
        })
    }
}

/// The components of a document in file order. Objects that name no namespace share one.
pub fn components(document: &Document) -> Vec<Component> {
    components_in(document, "")
}

/// As [`components`], with objects that name no namespace counted to `default_namespace`.
pub fn components_in(document: &Document, default_namespace: &str) -> Vec<Component> {
    let mut found: Vec<(usize, Component)> = Vec::new();
    let mut pods = Vec::new();
    for (place, entry) in document.entries().enumerate() {
        let Some(kind) = ComponentKind::of(&entry.value) else { continue };
        if owner_is_here(document, entry, default_namespace) {
            continue;
        }
        if kind == ComponentKind::Pods {
            // A pod that a controller elsewhere made is that controller's business.
            if controller_of(&entry.value).is_none() {
                pods.push((place, entry));
            }
            continue;
        }
        found.push((place, single(kind, entry)));
    }
    found.extend(bare_pods::group(document, &pods, default_namespace));
    found.sort_by_key(|(place, _)| *place);
    let mut components: Vec<Component> = found.into_iter().map(|(_, component)| component).collect();
    belongings::attach(document, &mut components, default_namespace);
    components
}

fn single(kind: ComponentKind, entry: &Entry) -> Component {
    let object = ObjectRef::of(&entry.value);
    let references = kind.pod_spec_path().find(&entry.value).and_then(GroupReference::of);
    Component {
        kind,
        name: object.name,
        namespace: object.namespace,
        objects: vec![entry.id],
        belongings: Belongings::default(),
        differences: Vec::new(),
        references: references.into_iter().collect(),
    }
}

/// The namespace that an object will be in.
pub(crate) fn namespace_of<'a>(value: &'a Value, default_namespace: &'a str) -> &'a str {
    value.str_at(&["metadata", "namespace"]).filter(|name| !name.is_empty()).unwrap_or(default_namespace)
}

/// The controller owner that an object names: kind and name.
pub(crate) fn controller_of(value: &Value) -> Option<(&str, &str)> {
    value
        .items_at(&["metadata", "ownerReferences"])
        .find(|owner| owner.get("controller").and_then(Value::as_bool) == Some(true))
        .and_then(|owner| Some((owner.str_at(&["kind"])?, owner.str_at(&["name"])?)))
}

/// A ReplicaSet of a Deployment, a Job of a CronJob … that were exported together with their owner are the owner's.
fn owner_is_here(document: &Document, entry: &Entry, default_namespace: &str) -> bool {
    let Some((kind, name)) = controller_of(&entry.value) else { return false };
    let namespace = namespace_of(&entry.value, default_namespace);
    document.entries().any(|other| {
        other.id != entry.id
            && other.value.str_at(&["kind"]) == Some(kind)
            && other.value.str_at(&["metadata", "name"]) == Some(name)
            && namespace_of(&other.value, default_namespace) == namespace
    })
}

#[cfg(test)]
mod tests;
