//! What every editor works with: where it stands, what it reads, and how it asks for a change.

use std::sync::Arc;

use hapju_model::component::{Component, counterpart};
use hapju_model::fields::{ContainerIndex, Field, Kind};
use hapju_model::finding::{Arg, Args, Severity};
use hapju_model::history::Label;
use hapju_model::{Edit, ObjectId, Path, Value};

use crate::action::{Action, Outbox};
use crate::state::State;
use crate::view::View;
use crate::wording;

/// Where a form stands.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    /// The component.
    pub(crate) component: &'a Component,
    /// The tree of its first object.
    pub(crate) value: &'a Value,
    /// The open container.
    pub(crate) container: Option<ContainerIndex>,
}

/// One form while it is drawn.
pub(crate) struct Form<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) state: &'a mut State,
    pub(crate) out: &'a mut Outbox,
    pub(crate) at: At<'a>,
}

impl<'a> Form<'a> {
    pub(crate) fn kind(&self) -> Kind {
        self.at.component.kind
    }

    /// The component's first object, which names it.
    pub(crate) fn object(&self) -> ObjectId {
        self.at.component.id()
    }

    /// A word of the locale.
    pub(crate) fn tr(&self, key: &str) -> String {
        self.view.words.tr(key).into_owned()
    }

    /// Where a field stands in the component's object.
    pub(crate) fn path_of(&self, field: &Field) -> Option<Path> {
        field.path_in(self.kind(), self.at.container)
    }

    /// What a field holds.
    pub(crate) fn value_of(&self, field: &Field) -> Option<&'a Value> {
        field.read(self.at.value, self.kind(), self.at.container)
    }

    /// What stands at a path of the component's object.
    pub(crate) fn find(&self, path: &Path) -> Option<&'a Value> {
        path.find(self.at.value).filter(|value| !value.is_null())
    }

    /// Writes a field in all objects of the component, or takes it out.
    pub(crate) fn set(&mut self, field: &Field, value: Option<&Value>) {
        let edits: Vec<Edit> = self
            .at
            .component
            .objects
            .iter()
            .filter_map(|object| field.edit(*object, self.kind(), self.at.container, value))
            .collect();
        let merge = format!("{:?} {}", self.object(), field.id);
        self.push(edits, key_label("undo-set-field", field.label), Some(merge));
    }

    /// Writes a value at a path in all objects of the component; `None` takes it out, with mappings that it leaves
    /// empty when `prune` says so.
    pub(crate) fn write(&mut self, path: &Path, value: Option<&Value>, prune: bool, label: &'static str) {
        let make = |object: &ObjectId| match value {
            Some(value) => Edit::Set { object: *object, path: path.clone(), value: value.clone() },
            None => Edit::Remove { object: *object, path: path.clone(), prune },
        };
        let edits = self.at.component.objects.iter().map(make).collect();
        let merge = format!("{:?} {path}", self.object());
        self.push(edits, key_label("undo-set-field", label), Some(merge));
    }

    /// Inserts an item into a list.
    pub(crate) fn insert(&mut self, path: &Path, index: usize, value: &Value, what: &'static str) {
        let make = |object: &ObjectId| Edit::Insert {
            object: *object,
            path: path.clone(),
            index,
            value: value.clone(),
        };
        let edits = self.at.component.objects.iter().map(make).collect();
        self.push(edits, what_label("undo-add-item", self.tr(what)), None);
    }

    /// Takes an item out of a list.
    pub(crate) fn remove(&mut self, path: &Path, index: usize, what: &'static str) {
        let path = path.index(index);
        let make = |object: &ObjectId| Edit::Remove { object: *object, path: path.clone(), prune: true };
        let edits = self.at.component.objects.iter().map(make).collect();
        self.push(edits, what_label("undo-remove-item", self.tr(what)), None);
    }

    /// Moves an item of a list.
    pub(crate) fn shift(&mut self, path: &Path, from: usize, to: usize, what: &'static str) {
        let make = |object: &ObjectId| Edit::Move { object: *object, path: path.clone(), from, to };
        let edits = self.at.component.objects.iter().map(make).collect();
        self.push(edits, what_label("undo-move-item", self.tr(what)), None);
    }

    /// The edit as it is to be made in its object: of several bare pods the first stands for all, and the others may
    /// hold the same items in other places.
    fn placed(&self, edit: Edit) -> Option<Edit> {
        let first = self.object();
        let object = edit.object().filter(|object| *object != first);
        let Some(object) = object.filter(|object| self.at.component.objects.contains(object)) else {
            return Some(edit);
        };
        counterpart(&edit, self.at.value, self.view.document.value(object)?)
    }

    /// Asks for edits as one step.
    pub(crate) fn push(&mut self, edits: Vec<Edit>, label: Label, merge: Option<String>) {
        let mut edits: Vec<Edit> = edits.into_iter().filter_map(|edit| self.placed(edit)).collect();
        let Some(last) = edits.pop() else { return };
        let edit = if edits.is_empty() {
            last
        } else {
            edits.push(last);
            Edit::Batch(edits)
        };
        self.out.push(Action::Edit { edit, label, merge });
    }

    /// The first error at or below a path, and the first advice, in words.
    pub(crate) fn messages(&self, object: ObjectId, path: &Path) -> (Option<String>, Option<String>) {
        let mut error = None;
        let mut advice = None;
        for finding in self.view.findings {
            if finding.object != Some(object) || !finding.path.starts_with(path) {
                continue;
            }
            let place = if finding.severity == Severity::Error { &mut error } else { &mut advice };
            if place.is_none() {
                *place = Some(wording::finding(self.view.words, finding));
            }
        }
        (error, advice)
    }

    /// Tells that a field was left, so that the next change is a step of its own.
    pub(crate) fn close_step(&mut self) {
        self.out.push(Action::CloseStep);
    }

    /// Names that a field's pick list offers.
    pub(crate) fn offered(&self, field: &Field) -> Vec<Arc<str>> {
        super::field::offered(self, field)
    }
}

/// A label of an undo step about a field, whose label is a locale key.
pub(crate) fn key_label(code: &'static str, field: &'static str) -> Label {
    Label { code, args: Args::from([("field", Arg::Text(field.to_owned()))]) }
}

/// A label of an undo step about a thing in words.
pub(crate) fn what_label(code: &'static str, what: String) -> Label {
    Label { code, args: Args::from([("what", Arg::Text(what))]) }
}
