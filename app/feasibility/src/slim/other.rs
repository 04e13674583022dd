//! Nodes and the objects around pods.

use super::{Amounts, Kind, Meta, Str, slim};

slim! {
    Node {
        metadata: Meta,
        spec: NodeSpec,
        status: NodeStatus,
    }
    NodeSpec {
        unschedulable: bool,
        taints: Vec<Taint>,
    }
    Taint {
        key: Str,
        value: Str,
        effect: Str,
    }
    NodeStatus {
        allocatable: Amounts,
        /// Only used where `allocatable` is absent, as the API's defaulting does.
        capacity: Amounts,
    }
    PriorityClass {
        metadata: Meta,
        value: i32,
        global_default: bool,
        preemption_policy: Str,
    }
    /// `scheduling.k8s.io` Workload of any version: its spec is kept as it is.
    Workload {
        api_version: Str,
        metadata: Meta,
        spec: serde_json::Value,
    }
    /// `scheduling.k8s.io` PodGroup of any version: its spec is kept as it is.
    PodGroup {
        api_version: Str,
        metadata: Meta,
        spec: serde_json::Value,
    }
    /// Only the link from a Deployment to its pods.
    ReplicaSet {
        metadata: Meta,
    }
    /// Only how far it is: with that its pods still to come are counted.
    Job {
        metadata: Meta,
        status: JobStatus,
    }
    JobStatus {
        succeeded: i32,
    }
    /// Only that it is there.
    ResourceQuota {
        metadata: Meta,
    }
    /// Only that it is there.
    LimitRange {
        metadata: Meta,
    }
}

macro_rules! kinds {
    ($($name:ident = $version:literal),* $(,)?) => { $(
        impl Kind for $name {
            const API_VERSION: &'static str = $version;
            const KIND: &'static str = stringify!($name);
        }
    )* };
}

kinds! {
    Node = "v1",
    PriorityClass = "scheduling.k8s.io/v1",
    ReplicaSet = "apps/v1",
    Job = "batch/v1",
    ResourceQuota = "v1",
    LimitRange = "v1",
}

impl PodGroup {
    /// `gang.minCount`; `None` for a basic group.
    pub fn min_count(&self) -> Option<u32> {
        gang_min_count(self.spec.get("schedulingPolicy")?)
    }

    /// The key of its topology constraint.
    pub fn topology_key(&self) -> Option<&str> {
        self.spec.pointer("/schedulingConstraints/topology/0/key")?.as_str()
    }

    /// Its PriorityClass.
    pub fn priority_class(&self) -> Option<&str> {
        self.spec.get("priorityClassName")?.as_str()
    }
}

impl Workload {
    /// `gang.minCount` of a group of v1alpha1; the inner `None` is a basic group, the outer one: no such group.
    pub fn group_min_count(&self, group: &str) -> Option<Option<u32>> {
        let groups = self.spec.get("podGroups")?.as_array()?;
        let group =
            groups.iter().find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(group))?;
        Some(gang_min_count(group.get("policy")?))
    }
}

fn gang_min_count(policy: &serde_json::Value) -> Option<u32> {
    policy.get("gang")?.get("minCount")?.as_u64().and_then(|count| u32::try_from(count).ok())
}
