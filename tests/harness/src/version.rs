//! The Kubernetes versions a control plane can be, and the gates that turn the Workload API on in each.

use std::fmt;

/// A Kubernetes minor version that `packaging/controlplane.sh` builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// 1.35: `scheduling.k8s.io/v1alpha1`, `spec.workloadRef` in pods.
    V1_35,
    /// 1.36: `scheduling.k8s.io/v1alpha2`, PodGroups of their own.
    V1_36,
    /// 1.37: `scheduling.k8s.io/v1beta1` and `v1alpha3`, CompositePodGroups.
    V1_37,
}

impl Version {
    /// All versions, the newest first.
    pub const ALL: [Self; 3] = [Self::V1_37, Self::V1_36, Self::V1_35];

    /// The version as `major.minor`: `1.37`.
    pub const fn minor(self) -> &'static str {
        match self {
            Self::V1_35 => "1.35",
            Self::V1_36 => "1.36",
            Self::V1_37 => "1.37",
        }
    }

    /// The newest version of the group `scheduling.k8s.io` in which this server serves Workloads.
    pub const fn scheduling_version(self) -> &'static str {
        match self {
            Self::V1_35 => "v1alpha1",
            Self::V1_36 => "v1alpha2",
            Self::V1_37 => "v1beta1",
        }
    }

    /// The value of the API server's `--runtime-config` that serves the Workload API.
    pub(crate) const fn runtime_config(self) -> &'static str {
        match self {
            Self::V1_35 => "scheduling.k8s.io/v1alpha1=true",
            Self::V1_36 => "scheduling.k8s.io/v1alpha2=true",
            Self::V1_37 => "scheduling.k8s.io/v1beta1=true,scheduling.k8s.io/v1alpha3=true",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.minor())
    }
}

/// How much of the Workload API is switched on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WorkloadApi {
    /// Every gate that belongs to it in this version, also the alpha ones.
    #[default]
    On,
    /// Gangs only: what a cluster looks like whose administrator followed the release notes' first step.
    /// No topology, no composite groups, no workloads made for Jobs.
    GangsOnly,
    /// A cluster as it comes: the API is not served, pods lose their group on the way in.
    Off,
}

/// The gates of one server process, each without `=true`. A name that a version does not know stops the process,
/// so every version and process has its own list.
pub(crate) struct Gates {
    pub(crate) apiserver: &'static [&'static str],
    pub(crate) scheduler: &'static [&'static str],
    pub(crate) controller_manager: &'static [&'static str],
}

/// The gates for a version.
pub(crate) const fn gates(version: Version, api: WorkloadApi) -> Gates {
    match (version, api) {
        (_, WorkloadApi::Off) => Gates { apiserver: &[], scheduler: &[], controller_manager: &[] },
        (Version::V1_35, WorkloadApi::On | WorkloadApi::GangsOnly) => Gates {
            apiserver: &["GenericWorkload"],
            scheduler: &["GenericWorkload", "GangScheduling"],
            controller_manager: &[],
        },
        (Version::V1_36, WorkloadApi::GangsOnly) => Gates {
            apiserver: &["GenericWorkload", "GangScheduling"],
            scheduler: &["GenericWorkload", "GangScheduling"],
            controller_manager: &["GenericWorkload"],
        },
        (Version::V1_36, WorkloadApi::On) => Gates {
            apiserver: &[
                "GenericWorkload",
                "GangScheduling",
                "TopologyAwareWorkloadScheduling",
                "WorkloadAwarePreemption",
                "WorkloadWithJob",
                "DRAWorkloadResourceClaims",
            ],
            scheduler: &[
                "GenericWorkload",
                "GangScheduling",
                "TopologyAwareWorkloadScheduling",
                "WorkloadAwarePreemption",
                "DRAWorkloadResourceClaims",
            ],
            controller_manager: &["GenericWorkload", "WorkloadWithJob", "DRAWorkloadResourceClaims"],
        },
        (Version::V1_37, WorkloadApi::GangsOnly) => Gates {
            apiserver: &["GenericWorkload"],
            scheduler: &["GenericWorkload"],
            // Without it the finalizer of a deleted PodGroup is never taken away.
            controller_manager: &["GenericWorkload"],
        },
        (Version::V1_37, WorkloadApi::On) => Gates {
            apiserver: &[
                "GenericWorkload",
                "TopologyAwareWorkloadScheduling",
                "CompositePodGroup",
                "WorkloadWithJob",
                "PodGroupPreemptionPolicy",
                "DRAWorkloadResourceClaims",
            ],
            scheduler: &[
                "GenericWorkload",
                "TopologyAwareWorkloadScheduling",
                "CompositePodGroup",
                "PodGroupPreemptionPolicy",
                "DRAWorkloadResourceClaims",
            ],
            controller_manager: &["GenericWorkload", "WorkloadWithJob", "DRAWorkloadResourceClaims"],
        },
    }
}
