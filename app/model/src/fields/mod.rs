//! The field table: one entry a field, and nothing about a field anywhere else.
//!
//! A form row, the search, the help, the check of its value and the tests all read the same [`Field`]. A closed set of
//! [`Input`]s says how it is edited; a rich editor is an input too ([`EditorId`]), whose rows have columns that are
//! fields again.
//!
//! How a screen uses it:
//! - [`Card::LISTED`] in order, those with [`Card::visible`]; [`rows`] of a card (and [`Section`] of a container).
//! - [`Field::read`] finds the value in the object, [`crate::input`] turns it into text and back,
//!   [`Field::edit`] makes the edit. A Service's fields ([`Root::Service`]) are read from the companion object, those of
//!   a list's item ([`Root::Item`]) from the item: there use [`Field::read_in`] and [`Field::edit_at`].
//! - [`chips`] for a closed card.

mod basic;
pub mod chips;
pub mod containers;
pub mod cron;
mod inputs;
mod instances;
mod kind;
mod layout;
mod mounts;
mod placement;
mod pod_group;
mod service;
#[cfg(test)]
mod tests;
pub mod union;
mod volumes;

pub use chips::{Chip, ChipText, chips, section_chips};
pub use inputs::{ApiValue, DefaultHint, EditorId, InChip, Input, MapKind, Pick, Resource, Rule};
pub use kind::{Kind, Kinds};
pub use layout::{Card, ContainerIndex, Places, Root, Section};
pub use union::Variant;

use crate::document::ObjectId;
use crate::edit::Edit;
use crate::path::{Path, Step};
use crate::tree::Value;

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Unique; also the name under which screens, tests and scripts find it.
    pub id: &'static str,
    /// Key of its label in `locales/` (`field-ID`).
    pub label: &'static str,
    /// Key of its help in `locales/` (`field-ID-help`).
    pub help: &'static str,
    /// The card that shows it.
    pub card: Card,
    /// The section of a container that shows it; `None` outside containers.
    pub section: Option<Section>,
    /// Where its path starts.
    pub root: Root,
    /// The path from the root, as [`Path`] is written; empty for the root itself.
    pub path: &'static str,
    /// How it is edited.
    pub input: Input,
    /// The kinds that have it.
    pub kinds: Kinds,
    /// Which containers have it.
    pub places: Places,
    /// Whether it stands behind "advanced".
    pub advanced: bool,
    /// What its value must keep to, beyond its input.
    pub rules: &'static [Rule],
    /// What the API takes when it is left out: a hint, never written.
    pub default: Option<DefaultHint>,
    /// Which names of the cluster are offered beside free typing.
    pub pick: Option<Pick>,
    /// Other places that get the same value, as far as they differ from its own.
    pub also: &'static [(Root, &'static str)],
    /// Whether a closed card tells its value.
    pub chip: InChip,
    /// Whether a mapping that is left empty stays (`emptyDir: {}` means something).
    pub keep_parent: bool,
}

/// Makes the keys of a field from its id.
macro_rules! id {
    ($id:literal) => {
        ($id, concat!("field-", $id), concat!("field-", $id, "-help"))
    };
}
pub(crate) use id;

impl Field {
    /// A field that every kind has, without rules, default or pick list.
    pub(crate) const fn new(
        (id, label, help): (&'static str, &'static str, &'static str),
        card: Card,
        root: Root,
        path: &'static str,
        input: Input,
    ) -> Self {
        Self {
            id,
            label,
            help,
            card,
            section: None,
            root,
            path,
            input,
            kinds: Kinds::ALL,
            places: Places::Both,
            advanced: false,
            rules: &[],
            default: None,
            pick: None,
            also: &[],
            chip: InChip::Never,
            keep_parent: false,
        }
    }

    pub(crate) const fn kinds(mut self, kinds: Kinds) -> Self {
        self.kinds = kinds;
        self
    }

    pub(crate) const fn section(mut self, section: Section) -> Self {
        self.section = Some(section);
        self
    }

    pub(crate) const fn places(mut self, places: Places) -> Self {
        self.places = places;
        self
    }

    pub(crate) const fn advanced(mut self) -> Self {
        self.advanced = true;
        self
    }

    pub(crate) const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    pub(crate) const fn required(self) -> Self {
        self.rules(&[Rule::Required])
    }

    pub(crate) const fn default(mut self, value: &'static str) -> Self {
        self.default = Some(DefaultHint::Api(value));
        self
    }

    pub(crate) const fn default_word(mut self, key: &'static str) -> Self {
        self.default = Some(DefaultHint::Word(key));
        self
    }

    pub(crate) const fn pick(mut self, pick: Pick) -> Self {
        self.pick = Some(pick);
        self
    }

    pub(crate) const fn also(mut self, also: &'static [(Root, &'static str)]) -> Self {
        self.also = also;
        self
    }

    pub(crate) const fn chip(mut self, chip: InChip) -> Self {
        self.chip = chip;
        self
    }

    pub(crate) const fn keep_parent(mut self) -> Self {
        self.keep_parent = true;
        self
    }

    pub(crate) const fn label(mut self, label: &'static str) -> Self {
        self.label = label;
        self
    }

    /// The path from its root. An entry's path is checked by a test, so that a wrong one is the root at worst.
    pub fn own_path(&self) -> Path {
        Path::parse(self.path).unwrap_or_default()
    }

    /// The field's path in an object of this kind; for a Service's, a group's or an item's field from there.
    /// `None` where the kind has no such part.
    pub fn path_in(&self, kind: Kind, container: Option<ContainerIndex>) -> Option<Path> {
        Some(self.root.resolve(kind, container)?.join(&self.own_path()))
    }

    /// The field's value in a component's object; `null` counts as absent.
    pub fn read<'v>(
        &self,
        object: &'v Value,
        kind: Kind,
        container: Option<ContainerIndex>,
    ) -> Option<&'v Value> {
        read(object, &self.path_in(kind, container)?)
    }

    /// The field's value in its own root: an item of a list, a Service.
    pub fn read_in<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        read(root, &self.own_path())
    }

    /// The edit that gives the field this value, or takes it out, in all of its places.
    /// `None` where the kind has no such field.
    pub fn edit(
        &self,
        object: ObjectId,
        kind: Kind,
        container: Option<ContainerIndex>,
        value: Option<&Value>,
    ) -> Option<Edit> {
        let mut paths = vec![self.path_in(kind, container)?];
        for (root, path) in self.also {
            let more = root.resolve(kind, container)?.join(&Path::parse(path)?);
            if !paths.contains(&more) {
                paths.push(more);
            }
        }
        let mut edits: Vec<Edit> = paths.into_iter().map(|path| self.write(object, path, value)).collect();
        if edits.len() == 1 { edits.pop() } else { Some(Edit::Batch(edits)) }
    }

    /// The edit that gives the field this value below `root` (an item of a list; the root of a Service), or takes
    /// it out.
    pub fn edit_at(&self, object: ObjectId, root: &Path, value: Option<&Value>) -> Edit {
        self.write(object, root.join(&self.own_path()), value)
    }

    fn write(&self, object: ObjectId, path: Path, value: Option<&Value>) -> Edit {
        match value {
            Some(value) => Edit::Set { object, path, value: value.clone() },
            None => Edit::Remove { object, path, prune: !self.keep_parent },
        }
    }

    /// Whether an object of this kind shows it; `container` is what is open, for a container's field.
    pub fn visible(&self, kind: Kind, container: Option<(ContainerIndex, &Value)>) -> bool {
        self.kinds.has(kind)
            && self.card.kinds().has(kind)
            && match (self.places, container) {
                (Places::Both, _) => true,
                (Places::Init, Some((at, _))) => at.init,
                (Places::MainOrSidecar, Some((at, value))) => !at.init || containers::is_sidecar(value),
                (_, None) => false,
            }
    }

    /// Whether it has this rule.
    pub fn has(&self, rule: Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// The API's name, shown as a hint behind the input: the last key of the path.
    pub fn hint(&self) -> &'static str {
        // Keys with dots are written in brackets: `[app.kubernetes.io/part-of]`.
        if let Some(inner) = self.path.strip_suffix(']') {
            return inner.rsplit_once('[').map_or("", |(_, key)| key);
        }
        self.path.rsplit_once('.').map_or(self.path, |(_, key)| key)
    }

    /// The path as help and search show it: `spec.template.spec.containers[].image` in the words of this kind.
    pub fn api_path(&self, kind: Kind) -> String {
        let first = ContainerIndex { init: false, index: 0 };
        let path = self.path_in(kind, Some(first)).unwrap_or_else(|| self.own_path());
        path.to_string().replace("[0]", "[]")
    }
}

/// The value at `path`; `null` counts as absent.
pub fn read<'v>(object: &'v Value, path: &Path) -> Option<&'v Value> {
    path.find(object).filter(|value| !value.is_null())
}

/// The rows of all cards, in order. Columns of editors are not rows: see [`every`].
pub fn all() -> impl Iterator<Item = &'static Field> {
    [
        basic::FIELDS,
        containers::FIELDS,
        instances::FIELDS,
        pod_group::FIELDS,
        placement::FIELDS,
        service::FIELDS,
        mounts::FIELDS,
        volumes::FIELDS,
    ]
    .into_iter()
    .flatten()
}

/// The rows of one card, whatever the kind.
pub fn rows(card: Card) -> impl Iterator<Item = &'static Field> {
    all().filter(move |field| field.card == card)
}

/// The rows of one section of a container.
pub fn section_rows(section: Section) -> impl Iterator<Item = &'static Field> {
    all().filter(move |field| field.section == Some(section) && field.root == Root::Container)
}

/// Every field: rows, then the columns and the variants' fields of each editor.
pub fn every() -> impl Iterator<Item = &'static Field> {
    all().flat_map(|row| std::iter::once(row).chain(below(row)))
}

/// The fields that a row's editor is made of.
pub fn below(row: &'static Field) -> Vec<&'static Field> {
    let (columns, variants): (&[Field], &[Variant]) = match row.input {
        // The same columns as a container's own mounts, shown once more in a table.
        Input::Editor(EditorId::AllVolumeMounts) => (&[], &[]),
        Input::Editor(editor) => (editor.columns(), editor.variants()),
        Input::List(columns) => (columns, &[]),
        Input::Union(variants) => (&[], variants),
        _ => (&[], &[]),
    };
    columns.iter().chain(variants.iter().flat_map(|variant| variant.fields)).collect()
}

/// The field with this id.
pub fn find(id: &str) -> Option<&'static Field> {
    every().find(|field| field.id == id)
}

/// The row whose editor holds this field; the field itself when it is a row.
pub fn row_of(field: &Field) -> Option<&'static Field> {
    all().find(|row| row.id == field.id || below(row).iter().any(|column| column.id == field.id))
}

/// The field that stands at `path` of an object of this kind, with the container it is in: from a finding to its row.
/// The deepest row wins; a path inside an editor's list gives the editor's row.
pub fn at_path(kind: Kind, path: &Path) -> Option<(&'static Field, Option<ContainerIndex>)> {
    let container = container_of(kind, path);
    all()
        .filter(|field| {
            field.kinds.has(kind) && !matches!(field.root, Root::Service | Root::PodGroup | Root::Item)
        })
        .filter_map(|field| Some((field, field.path_in(kind, container)?)))
        .filter(|(_, own)| !own.is_root() && path.starts_with(own))
        // Of two that share a path (init containers and their mounts) the first in the window's order wins.
        .fold(None, |best: Option<(&'static Field, Path)>, (field, own)| match best {
            Some((_, ref deepest)) if deepest.steps().len() >= own.steps().len() => best,
            _ => Some((field, own)),
        })
        .map(|(field, _)| (field, container.filter(|_| field.root == Root::Container)))
}

/// The container that `path` leads into.
pub fn container_of(kind: Kind, path: &Path) -> Option<ContainerIndex> {
    let rest = path.strip_prefix(&kind.pod_spec_path())?;
    match rest.steps() {
        [Step::Key(list), Step::Index(index), ..] => match &**list {
            "initContainers" => Some(ContainerIndex { init: true, index: *index }),
            "containers" => Some(ContainerIndex { init: false, index: *index }),
            _ => None,
        },
        _ => None,
    }
}

/// The fields of a kind that a search finds: every word of `query` must occur in the field's API path or in one of
/// its `words` (its label in each language; the caller has them). Case does not matter.
pub fn search(query: &str, kind: Kind, words: impl Fn(&Field) -> Vec<String>) -> Vec<&'static Field> {
    let wanted: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    every()
        .filter(|field| field.kinds.has(kind) && field.card.kinds().has(kind))
        .filter(|field| {
            let mut text = field.api_path(kind).to_lowercase();
            for word in words(field) {
                text.push('\n');
                text.push_str(&word.to_lowercase());
            }
            wanted.iter().all(|word| text.contains(word))
        })
        .collect()
}
