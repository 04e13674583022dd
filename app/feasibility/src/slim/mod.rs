//! Kubernetes objects cut down to what a verdict needs, read alike from a watch, a file and a snapshot.
//!
//! Fields that are not named here are skipped without being stored. `null` counts as absent everywhere. Field names
//! and meanings are those of the API (`k8s.io/api`); a doc comment stands only where there is more to say.

mod other;
mod pod;
mod values;

pub use other::{
    Job, JobStatus, LimitRange, Node, NodeSpec, NodeStatus, PodGroup, PriorityClass, ReplicaSet,
    ResourceQuota, Taint, Workload,
};
pub use pod::{
    Affinity, ClaimVolume, Condition, Container, ContainerStatus, LabelRequirement, LabelSelector,
    NodeAffinity, NodeSelector, NodeSelectorTerm, Pod, PodAffinity, PodAffinityTerm, PodClaim, PodSpec,
    PodStatus, Port, ResourceClaimUse, ResourceRequirements, SchedulingGate, SchedulingGroup, Toleration,
    TopologySpread, Volume, WorkloadRef,
};
pub use values::{Amount, Amounts, Labels, Present, Str};

use serde::{Deserialize, Deserializer, Serialize};

/// What kind of object a slim type stands for.
pub trait Kind {
    /// `v1`, `apps/v1` …
    const API_VERSION: &'static str;
    /// `Pod`, `Node` …
    const KIND: &'static str;
}

/// A slim object as a whole Kubernetes object, with its `apiVersion` and `kind`, to be written into a snapshot.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tagged<'a, T> {
    api_version: &'static str,
    kind: &'static str,
    #[serde(flatten)]
    object: &'a T,
}

impl<'a, T: Kind> Tagged<'a, T> {
    /// Names the object's kind beside its fields.
    pub fn new(object: &'a T) -> Self {
        Self { api_version: T::API_VERSION, kind: T::KIND, object }
    }
}

/// `null` reads as the default.
pub(crate) fn nullable<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

/// Whether a field may be left out when written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares slim structs: every field may be absent or `null`, and is left out again when it is empty.
macro_rules! slim {
    ($( $(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident : $type:ty ),* $(,)? } )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs)]
        pub struct $name { $(
            $(#[$field_meta])*
            #[serde(
                default,
                deserialize_with = "crate::slim::nullable",
                skip_serializing_if = "crate::slim::is_default"
            )]
            pub $field: $type,
        )* }
    )* };
}
pub(crate) use slim;

slim! {
    /// The part of `ObjectMeta` that a verdict or a watch needs.
    Meta {
        name: Str,
        namespace: Str,
        uid: Str,
        resource_version: Str,
        labels: Labels,
        owner_references: Vec<OwnerReference>,
        /// Present on an object that is going away; the time itself is never looked at.
        deletion_timestamp: Option<Str>,
    }
    OwnerReference {
        api_version: Str,
        kind: Str,
        name: Str,
        uid: Str,
        controller: bool,
    }
}

impl Meta {
    /// The owner that controls this object.
    pub fn controller(&self) -> Option<&OwnerReference> {
        self.owner_references.iter().find(|owner| owner.controller)
    }
}
