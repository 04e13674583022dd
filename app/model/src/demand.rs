//! What a design asks of a cluster, read from its trees: the engine's whole knowledge of the document.

use crate::document::ObjectId;
use crate::finding::Args;
use crate::path::Path;
use crate::tree::Value;

/// Everything that a design wants placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demand {
    /// One entry a set of identical pods that are judged together (a gang, a replica key's gang, a component).
    pub groups: Vec<GroupDemand>,
    /// The namespace of objects that name none (the context's, else `default`).
    pub default_namespace: String,
    /// Codes of [`crate::verdict::ASSUMPTIONS`] that reading the design already made (`no-gang-scheduling`).
    pub assumptions: Vec<&'static str>,
    /// PriorityClass objects that the design itself brings; the snapshot may not have them yet.
    pub priority_classes: Vec<Value>,
}

/// The pods of one group and the rule that binds them.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupDemand {
    /// The component's name on screen (`metadata.name` of its controller).
    pub component: String,
    /// The pod group's name; `None` for a component without one.
    pub group: Option<String>,
    /// The replica key of v1alpha1, or the instance name of a numbered PodGroup.
    pub replica_key: Option<String>,
    /// The rule.
    pub policy: Policy,
    /// The members. One entry where all pods are alike; several when several components feed one group.
    pub members: Vec<Members>,
    /// `topology[0].key` of the group: all pods in one domain of this label.
    pub topology_key: Option<String>,
    /// The PodGroup's own `priorityClassName`.
    pub priority_class: Option<String>,
    /// Every place of the document where this group's `minCount` is written (Workload template and PodGroup): a
    /// suggestion writes all of them.
    pub min_count_at: Vec<(ObjectId, Path)>,
    /// Every place of the document where this group's list of topology constraints is written.
    pub topology_at: Vec<(ObjectId, Path)>,
    /// Why the group cannot be judged, or would be refused before scheduling, found by reading the design alone.
    pub obstacles: Vec<Obstacle>,
}

/// The scheduling policy of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// At least `min_count` pods start together or none does.
    Gang {
        /// `gang.minCount`, at least 1.
        min_count: u32,
    },
    /// A group without the all-or-nothing rule.
    Basic,
    /// No pod group.
    None,
}

impl Policy {
    /// As the command line's JSON says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gang { .. } => "gang",
            Self::Basic => "basic",
            Self::None => "none",
        }
    }
}

/// Identical pods.
#[derive(Clone, Debug, PartialEq)]
pub struct Members {
    /// The object that holds the template: a controller or the first of the bare pods.
    pub object: ObjectId,
    /// The other bare pods that are alike; an edit of the template is written to all of them.
    pub others: Vec<ObjectId>,
    /// Where the template's pod spec stands in that object (`spec.template.spec`, `spec` of a bare pod).
    pub spec_path: Path,
    /// Where the number of pods stands, when it is a field (`spec.replicas`).
    pub count_path: Option<Path>,
    /// A v1 Pod as the controller would create it: metadata (namespace, labels, annotations) and spec.
    pub pod: Value,
    /// How many pods.
    pub count: PodCount,
    /// Which pods of the cluster are already these: found by owner or by name.
    pub running: RunningPods,
}

/// How many pods a component has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PodCount {
    /// So many.
    Fixed(u32),
    /// One on every eligible node (DaemonSet), each pinned to its node.
    PerNode,
}

/// How to recognise a design's pods in a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunningPods {
    /// Owned, through ReplicaSet or Job, by the controller of this kind and name.
    OwnedBy {
        /// `Deployment`, `Job` …
        kind: String,
        /// Its name.
        name: String,
    },
    /// Bare pods with these names.
    Named(Vec<String>),
}

/// A reason that stands before scheduling or outside the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Obstacle {
    /// One of the reason codes of [`crate::verdict::REASONS`].
    pub code: &'static str,
    /// Its arguments.
    pub args: Args,
    /// Whether the pods would be refused (`blocked`) or the rule is not modelled (`unknown`).
    pub blocks: bool,
}
