//! Containers and init containers: the lists, and the fields of one container by section.

use super::{
    ApiValue, Card, EditorId, Field, Input, Pick, Places, Resource, Root, Rule, Section, Variant, id,
};
use crate::names::Syntax;
use crate::tree::Value;

const CARD: Card = Card::Containers;

/// Whether an init container keeps running beside the containers.
pub fn is_sidecar(container: &Value) -> bool {
    container.str_at(&["restartPolicy"]) == Some("Always")
}

const fn container(
    keys: (&'static str, &'static str, &'static str),
    section: Section,
    path: &'static str,
    input: Input,
) -> Field {
    Field::new(keys, CARD, Root::Container, path, input).section(section)
}

const fn item(
    keys: (&'static str, &'static str, &'static str),
    section: Section,
    path: &'static str,
    input: Input,
) -> Field {
    Field::new(keys, CARD, Root::Item, path, input).section(section)
}

/// The rows of both cards and of an open container.
pub(super) const FIELDS: &[Field] = &[
    Field::new(
        id!("init-containers"),
        Card::InitContainers,
        Root::PodSpec,
        "initContainers",
        Input::Editor(EditorId::Containers),
    ),
    Field::new(id!("containers"), CARD, Root::PodSpec, "containers", Input::Editor(EditorId::Containers))
        .required(),
    Field::new(id!("image-pull-secrets"), CARD, Root::PodSpec, "imagePullSecrets", Input::List(PULL_SECRET))
        .advanced(),
    container(id!("container-name"), Section::Basic, "name", Input::Name(Syntax::Label)).required(),
    container(id!("image"), Section::Basic, "image", Input::Name(Syntax::Image)).required().pick(Pick::Image),
    container(id!("image-pull-policy"), Section::Basic, "imagePullPolicy", Input::Choice(PULL_POLICIES))
        .default_word("default-pull-policy"),
    container(id!("sidecar"), Section::Basic, "restartPolicy", Input::Switch { on: "Always" })
        .places(Places::Init),
    container(id!("resources"), Section::Basic, "resources", Input::Editor(EditorId::Resources)),
    container(id!("command"), Section::Command, "command", Input::StringList)
        .default_word("form-from-image")
        .chip(super::InChip::Always),
    container(id!("args"), Section::Command, "args", Input::StringList)
        .default_word("form-from-image")
        .chip(super::InChip::WhenSet),
    container(id!("working-dir"), Section::Command, "workingDir", Input::Text { chars: 40 })
        .default_word("form-from-image")
        .chip(super::InChip::Always),
    container(id!("stdin"), Section::Command, "stdin", Input::Bool).advanced(),
    container(id!("tty"), Section::Command, "tty", Input::Bool).advanced(),
    container(id!("env"), Section::Environment, "env", Input::Editor(EditorId::Environment))
        .chip(super::InChip::WhenSet),
    container(id!("env-from"), Section::Environment, "envFrom", Input::Editor(EditorId::EnvironmentFrom))
        .chip(super::InChip::WhenSet),
    container(id!("ports"), Section::Ports, "ports", Input::Editor(EditorId::Ports))
        .chip(super::InChip::WhenSet),
    container(id!("mounts"), Section::VolumeMounts, "volumeMounts", Input::Editor(EditorId::VolumeMounts))
        .chip(super::InChip::WhenSet),
];

/// A container restarts its image's own policy: `Always` for `:latest`, else `IfNotPresent`.
const PULL_POLICIES: &[ApiValue] = &[
    ApiValue { value: "IfNotPresent", word: "choice-pull-if-not-present" },
    ApiValue { value: "Always", word: "choice-pull-always" },
    ApiValue { value: "Never", word: "choice-pull-never" },
];

const PULL_SECRET: &[Field] =
    &[item(id!("image-pull-secret"), Section::Basic, "name", Input::Name(Syntax::Subdomain))
        .required()
        .pick(Pick::Secret)];

/// Requests and limits, from the container. Any other resource is edited by the same editor under the same two keys.
pub(super) const RESOURCES: &[Field] = &[
    quantity(id!("cpu-request"), "resources.requests.cpu", Resource::Cpu),
    quantity(id!("cpu-limit"), "resources.limits.cpu", Resource::Cpu),
    quantity(id!("memory-request"), "resources.requests.memory", Resource::Memory),
    quantity(id!("memory-limit"), "resources.limits.memory", Resource::Memory),
    quantity(id!("storage-request"), "resources.requests.ephemeral-storage", Resource::Storage).advanced(),
    quantity(id!("storage-limit"), "resources.limits.ephemeral-storage", Resource::Storage).advanced(),
    quantity(id!("gpu-request"), "resources.requests[nvidia.com/gpu]", Resource::Extended)
        .pick(Pick::ResourceName),
    quantity(id!("gpu-limit"), "resources.limits[nvidia.com/gpu]", Resource::Extended)
        .pick(Pick::ResourceName),
];

const fn quantity(
    keys: (&'static str, &'static str, &'static str),
    path: &'static str,
    resource: Resource,
) -> Field {
    container(keys, Section::Basic, path, Input::Quantity(resource))
}

/// One variable.
pub(super) const ENVIRONMENT: &[Field] =
    &[item(id!("env-name"), Section::Environment, "name", Input::Name(Syntax::EnvName))
        .rules(&[Rule::Required, Rule::ItemKey])];

const fn env(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    item(keys, Section::Environment, path, input).keep_parent()
}

/// Where a variable's value comes from.
pub(super) const ENVIRONMENT_SOURCES: &[Variant] = &[
    Variant {
        label: "choice-env-value",
        path: "value",
        plain: true,
        fields: &[env(id!("env-value"), "value", Input::Text { chars: 40 })],
    },
    Variant {
        label: "choice-env-secret",
        path: "valueFrom.secretKeyRef",
        plain: false,
        fields: &[
            env(id!("env-secret"), "valueFrom.secretKeyRef.name", Input::Name(Syntax::Subdomain))
                .required()
                .pick(Pick::Secret),
            env(id!("env-secret-key"), "valueFrom.secretKeyRef.key", Input::Name(Syntax::ConfigKey))
                .required()
                .pick(Pick::SecretKey),
            env(id!("env-secret-optional"), "valueFrom.secretKeyRef.optional", Input::Bool)
                .label("field-optional")
                .advanced(),
        ],
    },
    Variant {
        label: "choice-env-config-map",
        path: "valueFrom.configMapKeyRef",
        plain: false,
        fields: &[
            env(id!("env-config-map"), "valueFrom.configMapKeyRef.name", Input::Name(Syntax::Subdomain))
                .required()
                .pick(Pick::ConfigMap),
            env(id!("env-config-map-key"), "valueFrom.configMapKeyRef.key", Input::Name(Syntax::ConfigKey))
                .required()
                .pick(Pick::ConfigMapKey),
            env(id!("env-config-map-optional"), "valueFrom.configMapKeyRef.optional", Input::Bool)
                .label("field-optional")
                .advanced(),
        ],
    },
    Variant {
        label: "choice-env-field",
        path: "valueFrom.fieldRef",
        plain: false,
        fields: &[env(id!("env-field"), "valueFrom.fieldRef.fieldPath", Input::Text { chars: 28 })
            .required()
            .pick(Pick::PodField)],
    },
    Variant {
        label: "choice-env-resource",
        path: "valueFrom.resourceFieldRef",
        plain: false,
        fields: &[
            env(id!("env-resource"), "valueFrom.resourceFieldRef.resource", Input::Choice(RESOURCE_FIELDS))
                .required(),
            env(
                id!("env-resource-container"),
                "valueFrom.resourceFieldRef.containerName",
                Input::Name(Syntax::Label),
            )
            .default_word("default-this-container")
            .advanced(),
            env(
                id!("env-resource-divisor"),
                "valueFrom.resourceFieldRef.divisor",
                Input::Quantity(Resource::Plain),
            )
            .default("1")
            .advanced(),
        ],
    },
];

const RESOURCE_FIELDS: &[ApiValue] = &[
    ApiValue { value: "limits.cpu", word: "choice-limits-cpu" },
    ApiValue { value: "limits.memory", word: "choice-limits-memory" },
    ApiValue { value: "limits.ephemeral-storage", word: "choice-limits-storage" },
    ApiValue { value: "requests.cpu", word: "choice-requests-cpu" },
    ApiValue { value: "requests.memory", word: "choice-requests-memory" },
    ApiValue { value: "requests.ephemeral-storage", word: "choice-requests-storage" },
];

/// Where all keys of a map become variables.
pub(super) const ENVIRONMENT_FROM: &[Field] =
    &[item(id!("env-from-prefix"), Section::Environment, "prefix", Input::Name(Syntax::EnvName)).advanced()];

/// The two kinds of map.
pub(super) const ENVIRONMENT_FROM_SOURCES: &[Variant] = &[
    Variant {
        label: "choice-env-config-map",
        path: "configMapRef",
        plain: false,
        fields: &[
            env(id!("env-from-config-map"), "configMapRef.name", Input::Name(Syntax::Subdomain))
                .label("field-env-config-map")
                .required()
                .pick(Pick::ConfigMap),
            env(id!("env-from-config-map-optional"), "configMapRef.optional", Input::Bool)
                .label("field-optional")
                .advanced(),
        ],
    },
    Variant {
        label: "choice-env-secret",
        path: "secretRef",
        plain: false,
        fields: &[
            env(id!("env-from-secret"), "secretRef.name", Input::Name(Syntax::Subdomain))
                .label("field-env-secret")
                .required()
                .pick(Pick::Secret),
            env(id!("env-from-secret-optional"), "secretRef.optional", Input::Bool)
                .label("field-optional")
                .advanced(),
        ],
    },
];

/// One container port.
pub(super) const PORTS: &[Field] = &[
    item(id!("port-name"), Section::Ports, "name", Input::Name(Syntax::PortName)),
    item(id!("container-port"), Section::Ports, "containerPort", Input::Integer { min: 1, max: 65535 })
        .rules(&[Rule::Required, Rule::ItemKey]),
    item(id!("protocol"), Section::Ports, "protocol", Input::Choice(PROTOCOLS)).default("TCP"),
    item(id!("host-port"), Section::Ports, "hostPort", Input::Integer { min: 0, max: 65535 }).advanced(),
    item(id!("host-ip"), Section::Ports, "hostIP", Input::Text { chars: 20 }).advanced(),
];

/// The transport protocols of a port.
pub(super) const PROTOCOLS: &[ApiValue] = &[
    ApiValue { value: "TCP", word: "choice-tcp" },
    ApiValue { value: "UDP", word: "choice-udp" },
    ApiValue { value: "SCTP", word: "choice-sctp" },
];
