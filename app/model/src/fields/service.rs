//! Service ports: the companion Service of a component.

use super::{ApiValue, Card, EditorId, Field, InChip, Input, Kind, Kinds, Pick, Root, Rule, containers, id};
use crate::names::Syntax;

const CARD: Card = Card::ServicePorts;

/// What serves has a Service; what ends has none, but its peers may need to find each other.
const ENDING: Kinds = Kinds::JOBS.with(Kind::Pods);

const fn service(
    keys: (&'static str, &'static str, &'static str),
    path: &'static str,
    input: Input,
) -> Field {
    Field::new(keys, CARD, Root::Service, path, input).kinds(Kinds::SERVING)
}

/// The card's rows.
pub(super) const FIELDS: &[Field] = &[
    service(id!("service-object-name"), "metadata.name", Input::Name(Syntax::ServiceName))
        .rules(&[Rule::Required, Rule::Immutable])
        .pick(Pick::Service),
    service(id!("service-ports"), "spec.ports", Input::Editor(EditorId::ServicePorts)).chip(InChip::WhenSet),
    service(id!("service-type"), "spec.type", Input::Choice(TYPES))
        .default("ClusterIP")
        .rules(&[Rule::AlsoTakes(&["ExternalName"])])
        .advanced(),
    service(id!("headless"), "spec.clusterIP", Input::Switch { on: "None" })
        .rules(&[Rule::Immutable])
        .chip(InChip::WhenSet)
        .advanced(),
    service(id!("session-affinity"), "spec.sessionAffinity", Input::Switch { on: "ClientIP" })
        .chip(InChip::WhenSet),
    service(
        id!("session-timeout"),
        "spec.sessionAffinityConfig.clientIP.timeoutSeconds",
        Input::Duration { min: 1, max: 86_400 },
    )
    .default("10800"),
    Field::new(
        id!("peer-discovery"),
        CARD,
        Root::PodSpec,
        "subdomain",
        Input::Editor(EditorId::PeerDiscovery),
    )
    .kinds(ENDING)
    .advanced(),
];

const TYPES: &[ApiValue] = &[
    ApiValue { value: "ClusterIP", word: "choice-service-cluster-ip" },
    ApiValue { value: "NodePort", word: "choice-service-node-port" },
    ApiValue { value: "LoadBalancer", word: "choice-service-load-balancer" },
];

const fn item(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::Item, path, input).kinds(Kinds::SERVING)
}

/// One port of a Service.
pub(super) const PORT: &[Field] = &[
    item(id!("service-port-name"), "name", Input::Name(Syntax::Label)).label("field-port-name"),
    item(id!("service-port-protocol"), "protocol", Input::Choice(containers::PROTOCOLS))
        .label("field-protocol")
        .default("TCP"),
    item(id!("target-port"), "targetPort", Input::PortOrName).default_word("default-same-port"),
    item(id!("service-port"), "port", Input::Integer { min: 1, max: 65535 })
        .rules(&[Rule::Required, Rule::ItemKey]),
    item(id!("node-port"), "nodePort", Input::Integer { min: 0, max: 65535 })
        .default_word("default-assigned")
        .advanced(),
];
