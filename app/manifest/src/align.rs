//! An edited text becomes one edit of the document.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use hapju_model::object::ObjectRef;
use hapju_model::{Array, Document, Edit, FileId, Object, ObjectId, Origin, Path, Value};

use crate::chunk::{Chunk, Content};
use crate::files::{Body, Files, Place};
use crate::open::item_number;
use crate::problem::Problem;
use crate::read::{self, Limits};

/// The keys by which Kubernetes tells the items of a list apart, most telling first.
const ITEM_KEYS: &[&[&str]] = &[
    &["name"],
    &["containerPort", "protocol"],
    &["port", "protocol"],
    &["mountPath"],
    &["devicePath"],
    &["topologyKey", "whenUnsatisfiable"],
    &["key", "operator", "value", "effect"],
    &["ip"],
    &["type"],
    &["key"],
];

impl Files {
    /// Takes an edited text of a file: the edit that turns the document into what the text says, as one step. The
    /// text with its comments and its layout is what later patches start from. An edit that changes nothing is an
    /// empty batch.
    ///
    /// # Errors
    /// What is wrong with the text, and where. The document, and a file that could be read before, are unchanged
    /// then; a file that is open as text takes the text, so that it can be mended step by step and saved.
    pub fn replace_text(&mut self, file: FileId, text: &str, document: &Document) -> Result<Edit, Problem> {
        let docs = match read::read_stream(text, &Limits::default()) {
            Ok(docs) => docs,
            Err(problem) => {
                if let Some(known) = self.all.get_mut(file.0 as usize)
                    && let Body::Text { .. } = known.body
                {
                    known.body = Body::Text { text: Arc::from(text), problem: problem.clone() };
                    self.forget(Some(file));
                }
                return Err(problem);
            }
        };
        let chunks: Vec<Chunk> = docs.into_iter().map(|doc| Chunk::of(text, doc)).collect();
        let old: Vec<Known> = document
            .entries()
            .filter(|entry| self.home(entry) == Some(file))
            .map(|entry| Known { id: entry.id, value: entry.value.clone(), place: self.place(entry) })
            .collect();
        let new: Vec<(usize, usize, Value)> = chunks
            .iter()
            .enumerate()
            .flat_map(|(at, chunk)| {
                chunk.objects().into_iter().map(move |(inner, value)| (at, item_number(&inner), value))
            })
            .collect();
        let matches = align(&old, &new);
        Ok(self.take(file, document, chunks, &old, &new, &matches))
    }

    /// Puts the new chunks in the place of the old ones and says what that means to the document.
    fn take(
        &mut self,
        file: FileId,
        document: &Document,
        chunks: Vec<Chunk>,
        old: &[Known],
        new: &[(usize, usize, Value)],
        matches: &[Option<usize>],
    ) -> Edit {
        let Some(known) = self.all.get_mut(file.0 as usize) else { return Edit::Batch(Vec::new()) };
        if let Body::Text { .. } = known.body {
            known.body = Body::Chunks { chunks: BTreeMap::new(), order: Vec::new() };
        }
        let Body::Chunks { chunks: base, order } = &mut known.body else { return Edit::Batch(Vec::new()) };
        let mut next = base.keys().next_back().map_or(0, |last| last + 1);
        let mut free = |taken: &mut HashSet<usize>| {
            let id = next;
            next += 1;
            taken.insert(id);
            id
        };
        let mut taken = HashSet::new();
        let mut order_now = Vec::new();
        // Which old object each new one is, and where it stands from now on.
        let mut kept: Vec<Option<(usize, Place)>> = vec![None; new.len()];
        let mut origins: Vec<Place> = Vec::with_capacity(new.len());
        for (at, mut chunk) in chunks.into_iter().enumerate() {
            let here: Vec<usize> = (0..new.len()).filter(|index| new[*index].0 == at).collect();
            let is_list = matches!(chunk.content, Content::Items(_));
            // The number of the chunk that its objects stood in, when that is free and of the same shape.
            let known_as = here.iter().find_map(|index| {
                let place = old[matches[*index]?].place.as_ref()?;
                let same_shape = place.inner.is_root() != is_list;
                (same_shape && !taken.contains(&place.chunk)).then_some(place.chunk)
            });
            let id = known_as.unwrap_or_else(|| free(&mut taken));
            taken.insert(id);
            order_now.push(id);
            let mut numbers = Vec::new();
            let mut fresh = 1 + old
                .iter()
                .filter_map(|known| known.place.as_ref().filter(|place| place.chunk == id))
                .map(|place| item_number(&place.inner))
                .max()
                .unwrap_or(0);
            for index in here {
                let before = matches[index].map(|match_| (match_, old[match_].place.clone()));
                let inner = |number: usize| {
                    if is_list { Path::keys(&["items"]).index(number) } else { Path::root() }
                };
                let place = match &before {
                    Some((_, Some(place))) if place.chunk == id => place.clone(),
                    _ => {
                        fresh += 1;
                        Place { file, chunk: id, inner: inner(fresh - 1) }
                    }
                };
                numbers.push(item_number(&place.inner));
                // An object that stood elsewhere keeps its id only when its origin does not say otherwise.
                kept[index] = before.and_then(|(match_, before)| match before {
                    Some(before) if before.chunk != id => None,
                    _ => Some((match_, place.clone())),
                });
                origins.push(place);
            }
            if is_list {
                chunk.content = Content::Items(numbers);
            }
            base.insert(id, Arc::new(chunk));
        }
        *order = order_now;
        let edit = edits(document, old, new, &kept, &origins);
        for (known, place) in kept.into_iter().flatten() {
            if old[known].place.is_none() {
                self.placed.insert(old[known].id, place);
            }
        }
        self.forget(Some(file));
        edit
    }
}

/// An object of the file as it was.
struct Known {
    id: ObjectId,
    value: Value,
    place: Option<Place>,
}

fn edits(
    document: &Document,
    old: &[Known],
    new: &[(usize, usize, Value)],
    kept: &[Option<(usize, Place)>],
    origins: &[Place],
) -> Edit {
    let mut edits = Vec::new();
    let still: HashSet<ObjectId> = kept.iter().flatten().map(|(known, _)| old[*known].id).collect();
    let mut ids: Vec<Option<ObjectId>> = document.entries().map(|entry| Some(entry.id)).collect();
    for known in old.iter().filter(|known| !still.contains(&known.id)) {
        edits.push(Edit::RemoveObject { object: known.id });
        ids.retain(|id| *id != Some(known.id));
    }
    // Where the file's objects begin among the others, so that new ones stand beside their neighbours.
    let mut after = None;
    for (index, (_, _, value)) in new.iter().enumerate() {
        if let Some((known, _)) = &kept[index] {
            let known = &old[*known];
            let value = adopt(&known.value, value);
            if !value.same(&known.value) && !is_same_text(&known.value, &value) {
                edits.push(Edit::ReplaceObject { object: known.id, value });
            }
            after = ids.iter().position(|id| *id == Some(known.id));
        } else {
            let place = &origins[index];
            let origin =
                Origin { file: Some(place.file), chunk: Some(place.chunk), inner: place.inner.clone() };
            let at = after.map_or(ids.len(), |after| after + 1);
            edits.push(Edit::AddObject { value: value.clone(), origin, index: Some(at) });
            ids.insert(at, None);
            after = Some(at);
        }
    }
    Edit::Batch(edits)
}

/// Equal and in the same order of keys.
fn is_same_text(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.0 == b.0 && is_same_text(a.1, b.1))
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.values().zip(b.values()).all(|(a, b)| is_same_text(a, b))
        }
        (a, b) => a == b,
    }
}

/// Which old object each new one is: by its full name, then by kind and name, by name alone, by kind in order. One
/// whose kind and name are both new is a new object.
fn align(old: &[Known], new: &[(usize, usize, Value)]) -> Vec<Option<usize>> {
    let mut matches = vec![None; new.len()];
    let mut free: Vec<bool> = vec![true; old.len()];
    let names = |value: &Value| ObjectRef::of(value);
    let (old_names, new_names): (Vec<_>, Vec<_>) = (
        old.iter().map(|known| names(&known.value)).collect(),
        new.iter().map(|new| names(&new.2)).collect(),
    );
    let tests: [fn(&ObjectRef, &ObjectRef) -> bool; 5] = [
        |a, b| a == b,
        |a, b| a.kind == b.kind && a.name == b.name && a.namespace == b.namespace,
        |a, b| a.kind == b.kind && a.name == b.name,
        |a, b| a.name == b.name && !a.name.is_empty(),
        |a, b| a.kind == b.kind,
    ];
    for same in tests {
        for index in 0..new.len() {
            if matches[index].is_none()
                && let Some(found) =
                    (0..old.len()).find(|known| free[*known] && same(&old_names[*known], &new_names[index]))
            {
                matches[index] = Some(found);
                free[found] = false;
            }
        }
    }
    matches
}

/// The new tree with everything that is equal taken from the old one, and the ids of list items that are the same.
pub fn adopt(old: &Value, new: &Value) -> Value {
    match (old, new) {
        (Value::Object(a), Value::Object(b)) => {
            let entries: Vec<(Arc<str>, Value)> = b
                .iter()
                .map(|(key, value)| {
                    (Arc::from(key), a.get(key).map_or_else(|| value.clone(), |old| adopt(old, value)))
                })
                .collect();
            let unchanged = a.len() == entries.len()
                && a.iter()
                    .zip(&entries)
                    .all(|(a, b)| a.0 == &*b.0 && (a.1.same(&b.1) || is_same_scalar(a.1, &b.1)));
            if unchanged { old.clone() } else { Value::Object(Arc::new(Object::from_unique(entries))) }
        }
        (Value::Array(a), Value::Array(b)) => {
            let mut items: Array = (**b).clone();
            items.adopt_ids(a, same_item);
            for index in 0..items.len() {
                let before = items.id(index).and_then(|id| a.index_of(id)).and_then(|place| a.get(place));
                if let (Some(before), Some(now)) = (before, b.get(index)) {
                    items.set(index, adopt(before, now));
                }
            }
            let unchanged = a.len() == items.len()
                && a.iter()
                    .zip(items.iter())
                    .all(|(a, b)| a.0 == b.0 && (a.1.same(b.1) || is_same_scalar(a.1, b.1)));
            if unchanged { old.clone() } else { Value::Array(Arc::new(items)) }
        }
        (old, new) if is_same_scalar(old, new) => old.clone(),
        _ => new.clone(),
    }
}

fn is_same_scalar(a: &Value, b: &Value) -> bool {
    !matches!(a, Value::Object(_) | Value::Array(_)) && a == b
}

/// Whether two items of a list are the same thing: by the keys that Kubernetes merges such lists by, else equal.
fn same_item(a: &Value, b: &Value) -> bool {
    let (Some(x), Some(y)) = (a.as_object(), b.as_object()) else { return a == b };
    let telling = ITEM_KEYS.iter().find(|keys| x.get(keys[0]).is_some() && y.get(keys[0]).is_some());
    match telling {
        Some(keys) => keys.iter().all(|key| x.get(key) == y.get(key)),
        None => x == y,
    }
}
