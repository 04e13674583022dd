//! What the engine answers. Codes are a contract of the command line's JSON (`version` grows when one changes its meaning).

use crate::edit::Edit;
use crate::finding::Args;

/// The answer for one group or for all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A gang: minCount pods can be placed at once; anything else: all pods.
    Fits,
    /// No gang: some pods can start, not all.
    Partly,
    /// Proven: it cannot be placed now.
    DoesNotFit,
    /// A packing exists, but the scheduler's order may miss it.
    AtRisk,
    /// The pods or the group would be refused before scheduling.
    Blocked,
    /// A rule that is not modelled can matter here.
    Unknown,
}

impl Verdict {
    /// As the contract says it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Partly => "partly",
            Self::DoesNotFit => "does-not-fit",
            Self::AtRisk => "at-risk",
            Self::Blocked => "blocked",
            Self::Unknown => "unknown",
        }
    }
}

/// Why nodes are out, or why no verdict is possible.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// One of [`REASONS`].
    pub code: &'static str,
    /// Arguments: `resource`, `taint`, `key`, `label`, `name` … as [`REASONS`] lists them.
    pub args: Args,
    /// How many nodes this holds back (first obstacle in the scheduler's filter order); `None` where it is not about nodes.
    pub nodes: Option<u32>,
}

/// A change that would help, tried by the engine before it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// One of [`SUGGESTIONS`].
    pub code: &'static str,
    /// Arguments: `resource`, `from`, `to`, `key`, `nodes` …
    pub args: Args,
    /// The change of the document; `None` where it is about the cluster (more nodes, waiting).
    pub edit: Option<Edit>,
}

/// So many pods of a group on one node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The node's name.
    pub node: String,
    /// How many pods of this group would go there.
    pub pods: u32,
}

/// The whole answer for one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupVerdict {
    /// The component's name.
    pub component: String,
    /// The pod group's name.
    pub group: Option<String>,
    /// Replica key or numbered instance.
    pub replica_key: Option<String>,
    /// `gang`, `basic`, `none`.
    pub policy: &'static str,
    /// How many pods the design wants.
    pub pods: u32,
    /// How many of them run already and stay.
    pub running: u32,
    /// `minCount` of a gang.
    pub min_count: Option<u32>,
    /// How many can be placed when as many as possible go, alone, the running ones included.
    pub placeable: u32,
    /// For a topology key: the domain that takes the most.
    pub best_domain: Option<String>,
    /// The answer.
    pub verdict: Verdict,
    /// Why, most nodes first.
    pub reasons: Vec<Reason>,
    /// What would help, smallest change first.
    pub suggestions: Vec<Suggestion>,
    /// Where the pods would go.
    pub placement: Vec<Placed>,
}

/// The answer for a whole design.
#[derive(Clone, Debug, PartialEq)]
pub struct DesignVerdict {
    /// One answer a group, in the demand's order.
    pub groups: Vec<GroupVerdict>,
    /// All groups in whatever order they become complete.
    pub together: Verdict,
    /// Why `together` is not simply the worst of the groups (`joint-capacity`, `order-matters`).
    pub together_reasons: Vec<Reason>,
    /// Codes of [`ASSUMPTIONS`] that were made.
    pub assumptions: Vec<&'static str>,
    /// Whether a search is still running whose result may sharpen `together`.
    pub open: bool,
}

/// Every reason code with the arguments that its message takes. `reason-CODE` in `locales/`.
pub const REASONS: &[(&str, &[&str])] = &[
    ("insufficient-resource", &["resource"]),
    ("too-many-pods", &[]),
    ("untolerated-taint", &["taint"]),
    ("unschedulable-node", &[]),
    ("node-selector", &["label"]),
    ("node-affinity", &[]),
    ("host-port", &["port"]),
    ("topology-key-missing", &["key"]),
    ("outside-domain", &["key", "domain"]),
    ("no-nodes", &[]),
    ("no-snapshot", &[]),
    ("too-few-pods", &["pods", "minCount"]),
    ("priority-mismatch", &["pod", "group"]),
    ("scheduler-mismatch", &["first", "second"]),
    ("unknown-priority-class", &["name"]),
    ("missing-reference", &["kind", "name"]),
    ("kind-not-in-snapshot", &["kind"]),
    ("daemonset-gang", &[]),
    ("ordered-ready-gang", &[]),
    ("dialect-mismatch", &["dialect"]),
    ("other-scheduler", &["name"]),
    ("scheduling-gates", &[]),
    ("node-name-set", &["node"]),
    ("inter-pod-affinity", &[]),
    ("existing-anti-affinity", &[]),
    ("topology-spread", &[]),
    ("volume-claim", &["name"]),
    ("dra-claim", &["name"]),
    ("resource-quota", &["name"]),
    ("limit-range", &["name"]),
    ("composite-group", &["name"]),
    ("job-scheduling", &[]),
    ("auto-gang", &[]),
    ("mixed-members", &[]),
    ("invalid-quantity", &["path", "value"]),
    ("quantity-range", &["path", "value"]),
    ("joint-capacity", &["resource"]),
    ("order-matters", &[]),
    ("preemption", &[]),
    ("nominated-pods", &[]),
    ("node-features", &[]),
    ("invalid-pod", &["message"]),
    ("invalid-group", &["name"]),
];

/// Every suggestion code with its arguments. `suggestion-CODE` in `locales/`.
pub const SUGGESTIONS: &[(&str, &[&str])] = &[
    ("lower-request", &["resource", "from", "to"]),
    ("remove-node-selector", &["key", "value"]),
    ("remove-node-affinity", &[]),
    ("add-toleration", &["taint"]),
    ("remove-host-port", &["port"]),
    ("widen-topology-key", &["from", "to"]),
    ("remove-topology-key", &["from"]),
    ("lower-replicas", &["from", "to"]),
    ("add-nodes", &["nodes", "like"]),
    ("uncordon-nodes", &["nodes"]),
    ("wait-terminating", &["pods"]),
    ("lower-min-count", &["from", "to"]),
];

/// Every assumption code. `assumption-CODE` in `locales/`.
pub const ASSUMPTIONS: &[&str] = &[
    "default-scheduler-profile",
    "no-autoscaler",
    "replaces-running-pods",
    "quotas-not-listed",
    "sample-cluster",
    "scheduler-gates-on",
    "no-gang-scheduling",
    "snapshot-stale",
    "pods-not-listed",
    "without-preemption",
];
