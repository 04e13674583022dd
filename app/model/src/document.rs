//! A design: the objects of one or more files.

use std::sync::Arc;

use crate::path::Path;
use crate::tree::Value;

/// Names one object for as long as the document lives, through every edit of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub u32);

/// Names one file of the design; the table from id to path and text belongs to the room that reads files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// Where an object was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file; `None` for an object that was never in one.
    pub file: Option<FileId>,
    /// Which document of the file, counted from 0; `None` for an object that is to be appended to the file.
    pub chunk: Option<usize>,
    /// Where inside that document: the root, or `items[3]` of a `List`.
    pub inner: Path,
}

impl Origin {
    /// An object that stands in no file yet.
    pub fn unsaved() -> Self {
        Self { file: None, chunk: None, inner: Path::root() }
    }

    /// A new object that will be appended to `file`.
    pub fn append_to(file: Option<FileId>) -> Self {
        Self { file, chunk: None, inner: Path::root() }
    }
}

/// One object of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its name inside this document.
    pub id: ObjectId,
    /// Its tree.
    pub value: Value,
    /// Where it came from.
    pub origin: Origin,
}

/// The objects of a design, immutable: an edit makes a new one that shares all that it did not touch.
#[derive(Clone, Debug, Default)]
pub struct Document {
    entries: Arc<Vec<Arc<Entry>>>,
    next: u32,
}

impl Document {
    /// The objects in file order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().map(|entry| &**entry)
    }

    /// How many objects there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no object.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The object with this id.
    pub fn get(&self, id: ObjectId) -> Option<&Entry> {
        self.index_of(id).and_then(|index| self.entries.get(index)).map(|entry| &**entry)
    }

    /// The tree of the object with this id.
    pub fn value(&self, id: ObjectId) -> Option<&Value> {
        self.get(id).map(|entry| &entry.value)
    }

    /// The value at `path` of the object with this id.
    pub fn find(&self, id: ObjectId, path: &Path) -> Option<&Value> {
        path.find(self.value(id)?)
    }

    /// Whether both are the same document in memory: "changed since the last verdict?" is this comparison.
    pub fn same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.entries, &other.entries)
    }

    /// Appends an object and returns its id.
    pub fn push(&mut self, value: Value, origin: Origin) -> ObjectId {
        self.insert(self.entries.len(), value, origin)
    }

    /// Inserts an object before place `index` and returns its id.
    pub fn insert(&mut self, index: usize, value: Value, origin: Origin) -> ObjectId {
        let id = ObjectId(self.next);
        self.next += 1;
        let entries = Arc::make_mut(&mut self.entries);
        entries.insert(index.min(entries.len()), Arc::new(Entry { id, value, origin }));
        id
    }

    /// Where the object stands among the others.
    pub fn index_of(&self, id: ObjectId) -> Option<usize> {
        // Until an object is inserted or removed, the id is the place.
        let guess = id.0 as usize;
        if self.entries.get(guess).is_some_and(|entry| entry.id == id) {
            return Some(guess);
        }
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// Replaces an object's tree. Returns whether there is such an object.
    pub fn replace(&mut self, id: ObjectId, value: Value) -> bool {
        let Some(index) = self.index_of(id) else { return false };
        let old = &self.entries[index];
        let entry = Arc::new(Entry { id, value, origin: old.origin.clone() });
        Arc::make_mut(&mut self.entries)[index] = entry;
        true
    }

    /// Says anew where an object stands (after a save).
    pub fn set_origin(&mut self, id: ObjectId, origin: Origin) -> bool {
        let Some(index) = self.index_of(id) else { return false };
        let old = &self.entries[index];
        let entry = Arc::new(Entry { id, value: old.value.clone(), origin });
        Arc::make_mut(&mut self.entries)[index] = entry;
        true
    }

    /// Takes an object out.
    pub fn remove(&mut self, id: ObjectId) -> Option<Arc<Entry>> {
        let index = self.index_of(id)?;
        Some(Arc::make_mut(&mut self.entries).remove(index))
    }
}

impl PartialEq for Document {
    /// The same objects with equal trees in the same order; equal entries share memory in most cases.
    fn eq(&self, other: &Self) -> bool {
        self.same(other)
            || (self.len() == other.len()
                && self
                    .entries
                    .iter()
                    .zip(other.entries.iter())
                    .all(|(a, b)| Arc::ptr_eq(a, b) || (a.id == b.id && a.value == b.value)))
    }
}
