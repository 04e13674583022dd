//! The pod group's words. How a group is written is a dialect's affair, so the paths here name the lens' parts.

use super::{ApiValue, Card, EditorId, Field, Input, Pick, Root, id};
use crate::names::Syntax;

const CARD: Card = Card::PodGroup;

/// The card's one row.
pub(super) const FIELDS: &[Field] =
    &[Field::new(id!("pod-group"), CARD, Root::PodGroup, "", Input::Editor(EditorId::PodGroup))];

const fn part(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::PodGroup, path, input)
}

/// What the editor shows.
pub(super) const GROUP: &[Field] = &[
    part(id!("group-name"), "name", Input::Name(Syntax::Label)).required(),
    part(id!("group-policy"), "policy", Input::Choice(POLICIES)).required(),
    part(id!("min-count"), "minCount", Input::Integer { min: 1, max: i32::MAX as i64 }).required(),
    part(id!("replica-keys"), "podGroupReplicaKey", Input::StringList).advanced(),
    part(id!("topology-key"), "topology[0].key", Input::Name(Syntax::LabelKey)).pick(Pick::NodeLabelKey),
    part(id!("group-priority-class"), "priorityClassName", Input::Name(Syntax::Subdomain))
        .label("field-priority-class")
        .pick(Pick::PriorityClass),
    part(id!("disruption-mode"), "disruptionMode", Input::Choice(DISRUPTION)).advanced(),
    part(id!("controller-ref"), "controllerRef", Input::Text { chars: 28 }).advanced(),
];

const POLICIES: &[ApiValue] = &[
    ApiValue { value: "basic", word: "choice-policy-basic" },
    ApiValue { value: "gang", word: "choice-policy-gang" },
];

const DISRUPTION: &[ApiValue] = &[
    ApiValue { value: "single", word: "choice-disruption-single" },
    ApiValue { value: "all", word: "choice-disruption-all" },
];
