//! The kinds of object that run pods, and where their parts stand.

use crate::path::Path;
use crate::tree::Value;

/// A kind that has a form: seven controllers and the bare Pod.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
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
    /// `v1` Pod, alone.
    Pods,
}

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

    /// The kind's name in the API.
    pub const fn name(self) -> &'static str {
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

    /// The group and version in which it is written.
    pub const fn api_version(self) -> &'static str {
        match self {
            Self::Deployment | Self::ReplicaSet | Self::StatefulSet | Self::DaemonSet => "apps/v1",
            Self::Job | Self::CronJob => "batch/v1",
            Self::ReplicationController | Self::Pods => "v1",
        }
    }

    /// The key of the word for prose in `locales/` (chips and pickers show [`Kind::name`] in every language).
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

    /// What kind an object is; the version is not looked at, so that old files (`extensions/v1beta1`) have a form too.
    pub fn of(object: &Value) -> Option<Self> {
        let kind = object.str_at(&["kind"])?;
        let version = object.str_at(&["apiVersion"])?;
        let group = version.split_once('/').map_or("", |(group, _)| group);
        Self::ALL.into_iter().find(|known| {
            let own = known.api_version().split_once('/').map_or("", |(group, _)| group);
            known.name() == kind && (own == group || (group == "extensions" && own == "apps"))
        })
    }

    /// The keys from the object to its pod template (for a Pod: the object itself).
    pub const fn template(self) -> &'static [&'static str] {
        match self {
            Self::CronJob => &["spec", "jobTemplate", "spec", "template"],
            Self::Pods => &[],
            _ => &["spec", "template"],
        }
    }

    /// Where the pod template's spec stands.
    pub fn pod_spec(self) -> Path {
        Path::keys(self.template()).key("spec")
    }

    /// Where the Job's spec stands, for the two kinds that have one.
    pub fn job_spec(self) -> Option<Path> {
        match self {
            Self::Job => Some(Path::keys(&["spec"])),
            Self::CronJob => Some(Path::keys(&["spec", "jobTemplate", "spec"])),
            _ => None,
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
