//! A change of many objects that becomes one edit.

use std::sync::Arc;

use crate::document::{Document, ObjectId, Origin};
use crate::edit::Edit;
use crate::finding::{Finding, Severity};
use crate::path::Path;
use crate::tree::{Object, Value};

/// A document while it is rewritten, with what was done to it.
pub(crate) struct Draft {
    /// As it is so far.
    pub(crate) document: Document,
    edits: Vec<Edit>,
    /// What was said on the way.
    pub(crate) findings: Vec<Finding>,
}

impl Draft {
    pub(crate) fn new(document: &Document) -> Self {
        Self { document: document.clone(), edits: Vec::new(), findings: Vec::new() }
    }

    /// Replaces an object's tree; an equal tree changes nothing.
    pub(crate) fn replace(&mut self, object: ObjectId, value: Value) {
        if self.document.value(object).is_some_and(|old| *old != value) {
            self.document.replace(object, value.clone());
            self.edits.push(Edit::ReplaceObject { object, value });
        }
    }

    /// Sets one field of an object; an equal value changes nothing.
    pub(crate) fn set(&mut self, object: ObjectId, path: Path, value: Value) {
        if self.document.find(object, &path).is_none_or(|old| *old != value) {
            self.apply(Edit::Set { object, path, value });
        }
    }

    /// Clears one field of an object, if it is there.
    pub(crate) fn clear(&mut self, object: ObjectId, path: Path) {
        if self.document.find(object, &path).is_some() {
            self.apply(Edit::Remove { object, path, prune: true });
        }
    }

    /// Makes any edit that can be made.
    pub(crate) fn apply(&mut self, edit: Edit) {
        if let Ok(next) = edit.apply(&self.document) {
            self.document = next;
            self.edits.push(edit);
        }
    }

    /// Takes an object out.
    pub(crate) fn remove(&mut self, object: ObjectId) {
        if self.document.remove(object).is_some() {
            self.edits.push(Edit::RemoveObject { object });
        }
    }

    /// Adds an object after another one, to the same file.
    pub(crate) fn add_after(&mut self, neighbour: Option<ObjectId>, value: Value) -> ObjectId {
        let index = neighbour.and_then(|id| self.document.index_of(id)).map(|index| index + 1);
        self.add(neighbour, index, value)
    }

    /// Adds an object before another one, to the same file.
    pub(crate) fn add_before(&mut self, neighbour: ObjectId, value: Value) -> ObjectId {
        let index = self.document.index_of(neighbour);
        self.add(Some(neighbour), index, value)
    }

    fn add(&mut self, neighbour: Option<ObjectId>, index: Option<usize>, value: Value) -> ObjectId {
        let origin = neighbour
            .and_then(|id| self.document.get(id))
            .map_or_else(Origin::unsaved, |entry| Origin::append_to(entry.origin.file));
        let at = index.unwrap_or(self.document.len());
        let id = self.document.insert(at, value.clone(), origin.clone());
        self.edits.push(Edit::AddObject { value, origin, index });
        id
    }

    pub(crate) fn say(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// All of it as one edit.
    pub(crate) fn finish(self) -> (Edit, Vec<Finding>) {
        (Edit::Batch(self.edits), self.findings)
    }
}

/// Collects what a target dialect cannot carry while one object is rewritten.
pub(crate) struct Losses<'l> {
    pub(crate) object: ObjectId,
    pub(crate) dialect: super::Dialect,
    pub(crate) found: &'l mut Vec<Finding>,
}

impl Losses<'_> {
    /// A field of the object that is left out.
    pub(crate) fn field(&mut self, path: Path) {
        let field = path.to_string();
        self.found.push(
            Finding::new("dialect-cannot-carry", Severity::Warning, self.object, path)
                .arg("field", field)
                .arg("dialect", self.dialect.name()),
        );
    }

    /// Takes a key out of a mapping and says so, unless it was null.
    pub(crate) fn drop_key(&mut self, map: &mut Object, at: &Path, key: &str) {
        if map.remove(key).is_some_and(|value| !value.is_null()) {
            self.field(at.key(key));
        }
    }
}

/// A copy of a mapping with a change; anything else stays as it is.
pub(crate) fn with(value: &Value, change: impl FnOnce(&mut Object)) -> Value {
    let Some(object) = value.as_object() else { return value.clone() };
    let mut object = object.clone();
    change(&mut object);
    Value::Object(Arc::new(object))
}

/// Changes the mapping under a key, if there is one.
pub(crate) fn inside(map: &mut Object, key: &str, change: impl FnOnce(&mut Object)) {
    if let Some(value) = map.get(key).filter(|value| value.as_object().is_some()) {
        let value = with(value, change);
        map.set(key, value);
    }
}

/// Changes every mapping of the list under a key; items keep their ids.
pub(crate) fn each(map: &mut Object, key: &str, mut change: impl FnMut(usize, &mut Object)) {
    let Some(list) = map.get(key).and_then(Value::as_array) else { return };
    let mut list = list.clone();
    for index in 0..list.len() {
        if let Some(item) = list.get(index) {
            let item = with(item, |object| change(index, object));
            list.set(index, item);
        }
    }
    map.set(key, Value::Array(Arc::new(list)));
}

/// Renames a key in its place; where the new name is taken, the old key stays.
pub(crate) fn rename(map: &mut Object, key: &str, to: &str) {
    if map.get(key).is_some() {
        if map.get(to).is_some_and(Value::is_null) {
            map.remove(to);
        }
        map.rename(key, to);
    }
}
