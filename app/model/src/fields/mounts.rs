//! Volume mounts: the table of all containers' mounts, and one mount.

use super::{Card, EditorId, Field, InChip, Input, Pick, Root, Rule, id};
use crate::names::Syntax;

const CARD: Card = Card::VolumeMounts;

/// The card's one row. Its list is the containers', so it needs a container to add a mount to.
pub(super) const FIELDS: &[Field] = &[Field::new(
    id!("all-mounts"),
    CARD,
    Root::PodSpec,
    "containers",
    Input::Editor(EditorId::AllVolumeMounts),
)
.chip(InChip::WhenSet)];

const fn item(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::Item, path, input).section(super::Section::VolumeMounts)
}

/// One mount of one container.
pub(super) const MOUNT: &[Field] = &[
    item(id!("mount-volume"), "name", Input::Name(Syntax::Label)).required().pick(Pick::Volume),
    item(id!("mount-path"), "mountPath", Input::Name(Syntax::MountPath))
        .rules(&[Rule::Required, Rule::ItemKey]),
    item(id!("sub-path"), "subPath", Input::Name(Syntax::SubPath)),
    item(id!("sub-path-expr"), "subPathExpr", Input::Text { chars: 28 }).advanced(),
    item(id!("mount-read-only"), "readOnly", Input::Bool).label("field-read-only"),
];
