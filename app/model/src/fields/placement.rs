//! Placement: which nodes may take the pods, and who decides.

use super::{ApiValue, Card, EditorId, Field, InChip, Input, MapKind, Pick, Root, Rule, id};
use crate::names::Syntax;

const CARD: Card = Card::Placement;

const fn pod(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::PodSpec, path, input)
}

/// The card's rows.
pub(super) const FIELDS: &[Field] = &[
    pod(id!("node-selector"), "nodeSelector", Input::Map(MapKind::NodeLabels))
        .pick(Pick::NodeLabelKey)
        .default_word("form-none")
        .chip(InChip::Always),
    pod(id!("tolerations"), "tolerations", Input::Editor(EditorId::Tolerations)).chip(InChip::WhenSet),
    pod(id!("priority-class"), "priorityClassName", Input::Name(Syntax::Subdomain))
        .pick(Pick::PriorityClass)
        .chip(InChip::WhenSet),
    pod(id!("preemption-policy"), "preemptionPolicy", Input::Choice(PREEMPTION))
        .default("PreemptLowerPriority")
        .advanced(),
    pod(id!("scheduler-name"), "schedulerName", Input::Name(Syntax::Subdomain))
        .pick(Pick::Scheduler)
        .default("default-scheduler")
        .chip(InChip::WhenSet)
        .advanced(),
];

const PREEMPTION: &[ApiValue] = &[
    ApiValue { value: "PreemptLowerPriority", word: "choice-preempt-lower" },
    ApiValue { value: "Never", word: "choice-preempt-never" },
];

const fn item(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::Item, path, input)
}

/// One toleration.
pub(super) const TOLERATION: &[Field] = &[
    item(id!("toleration-key"), "key", Input::Name(Syntax::LabelKey))
        .pick(Pick::TaintKey)
        .default_word("default-any"),
    item(id!("toleration-operator"), "operator", Input::Choice(OPERATORS))
        .default("Equal")
        // Alpha in 1.35 to 1.37 (gate TaintTolerationComparisonOperators): right in a file, not offered.
        .rules(&[Rule::AlsoTakes(&["Lt", "Gt"])]),
    item(id!("toleration-value"), "value", Input::Name(Syntax::LabelValue)),
    item(id!("toleration-effect"), "effect", Input::Choice(EFFECTS)).default_word("default-any"),
    item(
        id!("toleration-seconds"),
        "tolerationSeconds",
        // Negative is allowed and means at once.
        Input::Duration { min: i64::MIN, max: i64::MAX },
    )
    .default_word("default-for-ever")
    .advanced(),
];

const OPERATORS: &[ApiValue] = &[
    ApiValue { value: "Equal", word: "choice-operator-equal" },
    ApiValue { value: "Exists", word: "choice-operator-exists" },
];

const EFFECTS: &[ApiValue] = &[
    ApiValue { value: "NoSchedule", word: "choice-effect-no-schedule" },
    ApiValue { value: "PreferNoSchedule", word: "choice-effect-prefer-no-schedule" },
    ApiValue { value: "NoExecute", word: "choice-effect-no-execute" },
];
