//! Where a field stands: on the screen (card, section) and in the objects (root, container).

use super::{Kind, Kinds, rows};
use crate::path::Path;

/// The cards of a component, in the order of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Card {
    /// Name, group, description, namespace, labels.
    Basic,
    /// Init containers, sidecars among them.
    InitContainers,
    /// Containers.
    Containers,
    /// How many pods and how they end.
    Instances,
    /// HorizontalPodAutoscaler.
    Autoscaling,
    /// Rolling update, recreate.
    UpdatePolicy,
    /// Extra networks.
    Network,
    /// The gang.
    PodGroup,
    /// Which nodes.
    Placement,
    /// The companion Service.
    ServicePorts,
    /// The containers' mounts together.
    VolumeMounts,
    /// The pod's volumes.
    Volumes,
    /// A StatefulSet's claim templates.
    VolumeTemplates,
}

impl Card {
    /// Every card in the order of the window.
    pub const ALL: [Self; 13] = [
        Self::Basic,
        Self::InitContainers,
        Self::Containers,
        Self::Instances,
        Self::Autoscaling,
        Self::UpdatePolicy,
        Self::Network,
        Self::PodGroup,
        Self::Placement,
        Self::ServicePorts,
        Self::VolumeMounts,
        Self::Volumes,
        Self::VolumeTemplates,
    ];

    /// Those that have rows so far.
    pub const LISTED: [Self; 9] = [
        Self::Basic,
        Self::InitContainers,
        Self::Containers,
        Self::Instances,
        Self::PodGroup,
        Self::Placement,
        Self::ServicePorts,
        Self::VolumeMounts,
        Self::Volumes,
    ];

    /// Key of its title in `locales/`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Basic => "card-basic",
            Self::InitContainers => "card-init-containers",
            Self::Containers => "card-containers",
            Self::Instances => "card-instances",
            Self::Autoscaling => "card-autoscaling",
            Self::UpdatePolicy => "card-update-policy",
            Self::Network => "card-network",
            Self::PodGroup => "card-pod-group",
            Self::Placement => "card-placement",
            Self::ServicePorts => "card-service-ports",
            Self::VolumeMounts => "card-volume-mounts",
            Self::Volumes => "card-volumes",
            Self::VolumeTemplates => "card-volume-templates",
        }
    }

    /// Key of the heading above the first card of a run ("deployment policy").
    pub const fn heading(self) -> Option<&'static str> {
        match self {
            Self::Instances
            | Self::Autoscaling
            | Self::UpdatePolicy
            | Self::Network
            | Self::PodGroup
            | Self::Placement => Some("heading-deployment-policy"),
            _ => None,
        }
    }

    /// The kinds that have this card, by the console's rules: autoscaling for a Deployment (a StatefulSet's is
    /// advanced), an update policy for what rolls out, claim templates for a StatefulSet.
    pub const fn kinds(self) -> Kinds {
        match self {
            Self::Autoscaling => Kinds::of(&[Kind::Deployment, Kind::StatefulSet]),
            Self::UpdatePolicy => Kinds::of(&[Kind::Deployment, Kind::StatefulSet, Kind::DaemonSet]),
            Self::VolumeTemplates => Kinds::of(&[Kind::StatefulSet]),
            _ => Kinds::ALL,
        }
    }

    /// Whether a component of this kind shows the card.
    pub fn visible(self, kind: Kind) -> bool {
        self.kinds().has(kind) && rows(self).any(|field| field.kinds.has(kind))
    }
}

/// The sections of an open container, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// Name, image, resources.
    Basic,
    /// Command, arguments, working directory.
    Command,
    /// Environment variables.
    Environment,
    /// Security context.
    Security,
    /// Probes.
    Health,
    /// postStart and preStop.
    Lifecycle,
    /// Container ports.
    Ports,
    /// Volume mounts.
    VolumeMounts,
}

impl Section {
    /// Those that have rows so far.
    pub const LISTED: [Self; 5] =
        [Self::Basic, Self::Command, Self::Environment, Self::Ports, Self::VolumeMounts];

    /// Key of its title in `locales/`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Basic => "section-basic",
            Self::Command => "section-command",
            Self::Environment => "section-environment",
            Self::Security => "section-security",
            Self::Health => "section-health",
            Self::Lifecycle => "section-lifecycle",
            Self::Ports => "section-ports",
            Self::VolumeMounts => "section-volume-mounts",
        }
    }
}

/// Where a field's path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// The object itself.
    Workload,
    /// The Job's spec: `spec`, or `spec.jobTemplate.spec` of a CronJob.
    JobSpec,
    /// The pod template; the object itself for a Pod.
    PodTemplate,
    /// The pod template's `spec`.
    PodSpec,
    /// One container or init container.
    Container,
    /// The companion Service (another object).
    Service,
    /// The pod group's lens: the path is the lens' name for it, not a place in an object.
    PodGroup,
    /// One item of the list that an editor edits.
    Item,
}

impl Root {
    /// The path of this root in a component's object. `None` where the kind has no such part, and for
    /// [`Root::Container`] without a container. Companion objects, lenses and items are their own root.
    pub fn resolve(self, kind: Kind, container: Option<ContainerIndex>) -> Option<Path> {
        match self {
            Self::Workload | Self::Service | Self::PodGroup | Self::Item => Some(Path::root()),
            Self::JobSpec => kind.job_spec_path(),
            Self::PodTemplate => Some(kind.template_path()),
            Self::PodSpec => Some(kind.pod_spec_path()),
            Self::Container => container.map(|at| at.path(kind)),
        }
    }
}

/// Which container of a pod.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContainerIndex {
    /// Whether it is one of `initContainers`.
    pub init: bool,
    /// Its place in that list.
    pub index: usize,
}

impl ContainerIndex {
    /// Where it stands in a component's object.
    pub fn path(self, kind: Kind) -> Path {
        kind.pod_spec_path().key(self.list()).index(self.index)
    }

    /// The list's key.
    pub const fn list(self) -> &'static str {
        if self.init { "initContainers" } else { "containers" }
    }
}

/// Which containers have a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// All, and everything outside containers.
    Both,
    /// Init containers only.
    Init,
    /// Containers, and init containers that are sidecars (`restartPolicy: Always`).
    MainOrSidecar,
}
