//! The kinds of object that have a form, and sets of them.

pub use crate::component::ComponentKind as Kind;

impl Kind {
    /// Every kind, in the order in which the window offers them.
    pub const ALL: [Self; 8] = [
        Self::Deployment,
        Self::StatefulSet,
        Self::DaemonSet,
        Self::Job,
        Self::CronJob,
        Self::Pods,
        Self::ReplicaSet,
        Self::ReplicationController,
    ];

    /// The group and version in which a new one is written.
    pub const fn api_version(self) -> &'static str {
        match self {
            Self::Deployment | Self::ReplicaSet | Self::StatefulSet | Self::DaemonSet => "apps/v1",
            Self::Job | Self::CronJob => "batch/v1",
            Self::ReplicationController | Self::Pods => "v1",
        }
    }

    /// The key of the word for prose in `locales/` (chips and pickers show [`Kind::kind`] in every language).
    pub const fn word(self) -> &'static str {
        match self {
            Self::Deployment => "kind-deployment",
            Self::ReplicaSet => "kind-replicaset",
            Self::StatefulSet => "kind-statefulset",
            Self::DaemonSet => "kind-daemonset",
            Self::Job => "kind-job",
            Self::CronJob => "kind-cronjob",
            Self::ReplicationController => "kind-replicationcontroller",
            Self::Pods => "kind-pod",
        }
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// All of them.
    pub const ALL: Self = Self::of(&Kind::ALL);
    /// None.
    pub const NONE: Self = Self(0);
    /// Those that keep a number of pods by `spec.replicas`.
    pub const REPLICATED: Self =
        Self::of(&[Kind::Deployment, Kind::ReplicaSet, Kind::StatefulSet, Kind::ReplicationController]);
    /// Job and CronJob.
    pub const JOBS: Self = Self::of(&[Kind::Job, Kind::CronJob]);
    /// Those whose pods are meant to run for ever.
    pub const SERVING: Self = Self::REPLICATED.with(Kind::DaemonSet);
    /// Those that have a pod template.
    pub const TEMPLATED: Self = Self(Self::ALL.0 & !Self::of(&[Kind::Pods]).0);

    /// A set of these.
    pub const fn of(kinds: &[Kind]) -> Self {
        let mut bits = 0;
        let mut index = 0;
        while index < kinds.len() {
            bits |= 1 << kinds[index] as u16;
            index += 1;
        }
        Self(bits)
    }

    /// This set and one more.
    #[must_use]
    pub const fn with(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind as u16)
    }

    /// Whether `kind` is in it.
    pub const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
