//! Basic information: what the object is called and how it is found.

use super::{Card, Field, InChip, Input, Kind, Kinds, MapKind, Pick, Root, Rule, id};
use crate::names::Syntax;

const CARD: Card = Card::Basic;

const fn workload(
    keys: (&'static str, &'static str, &'static str),
    path: &'static str,
    input: Input,
) -> Field {
    Field::new(keys, CARD, Root::Workload, path, input)
}

/// The card's rows.
pub(super) const FIELDS: &[Field] = &[
    workload(id!("name"), "metadata.name", Input::Name(Syntax::Subdomain))
        .kinds(ALL_BUT_CRON_JOB)
        .rules(&[Rule::Required, Rule::Immutable])
        .chip(InChip::Always),
    workload(id!("cron-job-name"), "metadata.name", Input::Name(Syntax::CronJobName))
        .kinds(Kinds::of(&[Kind::CronJob]))
        .label("field-name")
        .rules(&[Rule::Required, Rule::Immutable])
        .chip(InChip::Always),
    // The console's group has no field of its own in the API; its pods carry the label too, so that one selector
    // finds the whole application.
    workload(id!("group"), "metadata.labels[app.kubernetes.io/part-of]", Input::Name(Syntax::LabelValue))
        .also(&[(Root::PodTemplate, "metadata.labels[app.kubernetes.io/part-of]")])
        .pick(Pick::Group)
        .chip(InChip::WhenSet),
    workload(
        id!("description"),
        "metadata.annotations[kubernetes.io/description]",
        Input::Text { chars: 60 },
    ),
    workload(id!("kind"), "kind", Input::Shown),
    workload(id!("namespace"), "metadata.namespace", Input::Name(Syntax::Label))
        .rules(&[Rule::Immutable])
        .pick(Pick::Namespace)
        .default_word("default-namespace"),
    workload(id!("labels"), "metadata.labels", Input::Map(MapKind::Labels)).chip(InChip::WhenSet),
    workload(id!("annotations"), "metadata.annotations", Input::Map(MapKind::Annotations)),
    Field::new(id!("pod-labels"), CARD, Root::PodTemplate, "metadata.labels", Input::Map(MapKind::Labels))
        .kinds(Kinds::TEMPLATED)
        .advanced(),
    Field::new(
        id!("pod-annotations"),
        CARD,
        Root::PodTemplate,
        "metadata.annotations",
        Input::Map(MapKind::Annotations),
    )
    .kinds(Kinds::TEMPLATED)
    .advanced(),
    workload(id!("selector"), "spec.selector.matchLabels", Input::Map(MapKind::Labels))
        .kinds(Kinds::of(&[Kind::Deployment, Kind::ReplicaSet, Kind::StatefulSet, Kind::DaemonSet]))
        .rules(&[Rule::Immutable])
        .advanced(),
];

const ALL_BUT_CRON_JOB: Kinds = Kinds::of(&[
    Kind::Deployment,
    Kind::ReplicaSet,
    Kind::StatefulSet,
    Kind::DaemonSet,
    Kind::Job,
    Kind::ReplicationController,
    Kind::Pods,
]);
