//! How fields are edited, and the closed sets that an entry of the table chooses from.

use super::{Field, Variant, containers, mounts, placement, pod_group, service, volumes};
use crate::names::Syntax;

/// How a field is edited. [`crate::input`] reads and writes the text of the plain ones.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// Free text, kept as typed; the input is about so many characters wide.
    Text {
        /// Width in characters.
        chars: u16,
    },
    /// A text with a syntax.
    Name(Syntax),
    /// A 64-bit integer in this range; `max` of `i32::MAX` is the type's bound and not worth telling.
    Integer {
        /// Lowest.
        min: i64,
        /// Highest.
        max: i64,
    },
    /// A quantity of a resource.
    Quantity(Resource),
    /// A number of seconds in this range.
    Duration {
        /// Lowest.
        min: i64,
        /// Highest.
        max: i64,
    },
    /// `true` or `false`; left out is `false`.
    Bool,
    /// On writes this text, off takes the field out.
    Switch {
        /// The text that means on.
        on: &'static str,
    },
    /// One of these texts.
    Choice(&'static [ApiValue]),
    /// A file mode: shown in octal (`0644`), written as the number 420.
    FileMode,
    /// A port's number, or a port's name.
    PortOrName,
    /// Keys and text values.
    Map(MapKind),
    /// One text an entry, kept as typed.
    StringList,
    /// Rows of these columns.
    List(&'static [Field]),
    /// Exactly one of these shapes.
    Union(&'static [Variant]),
    /// A rich editor, one file each in the window's `editors/`.
    Editor(EditorId),
    /// Shown, not edited.
    Shown,
}

/// A value of a choice. It is shown as it is in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiValue {
    /// As the API writes it.
    pub value: &'static str,
    /// Key of its explanation in `locales/` (`choice-…`).
    pub word: &'static str,
}

/// What a quantity is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resource {
    /// Cores; shown and suggested in millicores.
    Cpu,
    /// Bytes.
    Memory,
    /// Bytes on disk.
    Storage,
    /// Anything else that a node has: whole numbers.
    Extended,
    /// A divisor or another plain quantity.
    Plain,
}

/// Which mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MapKind {
    /// Label keys and label values.
    Labels,
    /// Label keys and any text.
    Annotations,
    /// Labels of nodes.
    NodeLabels,
}

/// The rich editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EditorId {
    /// The list of containers: table, add, open.
    Containers,
    /// Requests and limits of cpu, memory, and any other resource.
    Resources,
    /// `env`.
    Environment,
    /// `envFrom`.
    EnvironmentFrom,
    /// Container ports.
    Ports,
    /// One container's mounts.
    VolumeMounts,
    /// The mounts of all containers in one table, by volume.
    AllVolumeMounts,
    /// The pod's volumes.
    Volumes,
    /// Tolerations.
    Tolerations,
    /// Ports of the companion Service.
    ServicePorts,
    /// The whole pod group.
    PodGroup,
    /// A cron expression with its next runs.
    Schedule,
    /// How many bare pods.
    PodCount,
    /// "Peers find each other": headless Service and `subdomain`.
    PeerDiscovery,
}

impl EditorId {
    /// The plain fields of one row (of one item: [`Root::Item`]), or of the whole editor where it edits no list.
    pub fn columns(self) -> &'static [Field] {
        match self {
            Self::Resources => containers::RESOURCES,
            Self::Environment => containers::ENVIRONMENT,
            Self::EnvironmentFrom => containers::ENVIRONMENT_FROM,
            Self::Ports => containers::PORTS,
            Self::VolumeMounts | Self::AllVolumeMounts => mounts::MOUNT,
            Self::Volumes => volumes::VOLUME,
            Self::Tolerations => placement::TOLERATION,
            Self::ServicePorts => service::PORT,
            Self::PodGroup => pod_group::GROUP,
            Self::Containers | Self::Schedule | Self::PodCount | Self::PeerDiscovery => &[],
        }
    }

    /// The shapes of one row, where a row is one of several (environment sources, volume types).
    pub fn variants(self) -> &'static [Variant] {
        match self {
            Self::Environment => containers::ENVIRONMENT_SOURCES,
            Self::EnvironmentFrom => containers::ENVIRONMENT_FROM_SOURCES,
            Self::Volumes => volumes::TYPES,
            _ => &[],
        }
    }
}

/// A rule beyond the input's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It must be there and not empty.
    Required,
    /// The server takes no change of it once the object exists.
    Immutable,
    /// A field that a list's item must have, for the item to say anything (an env variable's name).
    ItemKey,
    /// Values of a choice that are right in a file, but that the form does not offer.
    AlsoTakes(&'static [&'static str]),
}

/// What is shown where a field is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultHint {
    /// The API's default, as it writes it.
    Api(&'static str),
    /// A key in `locales/` ("from the image").
    Word(&'static str),
}

/// Which names of the cluster (and of the design) are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pick {
    /// Namespaces.
    Namespace,
    /// ServiceAccounts of the namespace.
    ServiceAccount,
    /// PriorityClasses.
    PriorityClass,
    /// ConfigMaps of the namespace.
    ConfigMap,
    /// Keys of the chosen ConfigMap.
    ConfigMapKey,
    /// Secrets of the namespace.
    Secret,
    /// Keys of the chosen Secret.
    SecretKey,
    /// PersistentVolumeClaims of the namespace.
    PersistentVolumeClaim,
    /// Services of the namespace.
    Service,
    /// Images that run already.
    Image,
    /// Label keys of nodes.
    NodeLabelKey,
    /// Taint keys of nodes.
    TaintKey,
    /// Extended resources of nodes.
    ResourceName,
    /// Volumes of this pod.
    Volume,
    /// Paths of the downward API.
    PodField,
    /// Scheduler names in use.
    Scheduler,
    /// Group labels in use in this design.
    Group,
}

/// Whether a closed card tells a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InChip {
    /// No.
    Never,
    /// When it has one.
    WhenSet,
    /// Always, else with its default.
    Always,
}
