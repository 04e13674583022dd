//! Equal values held once, and lists that are cheap to hand out while they change.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

/// Numbers equal texts alike, from 1 on; 0 stands for "none".
#[derive(Clone, Debug, Default)]
pub(crate) struct Symbols {
    ids: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
}

impl Symbols {
    /// The number of a text, a new one when it was never seen.
    pub(crate) fn add(&mut self, text: &str) -> u32 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let text: Arc<str> = Arc::from(text);
        self.texts.push(text.clone());
        let id = self.texts.len() as u32;
        self.ids.insert(text, id);
        id
    }

    /// The number of a text that was seen.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.ids.get(text).copied()
    }

    /// The text of a number; empty for 0.
    pub(crate) fn text(&self, id: u32) -> &str {
        id.checked_sub(1).and_then(|index| self.texts.get(index as usize)).map_or("", |text| text)
    }

    /// All texts; the number of each is its place plus one.
    pub(crate) fn texts(&self) -> &[Arc<str>] {
        &self.texts
    }
}

/// Holds equal values once. Values that nobody uses any more are dropped now and then.
#[derive(Debug)]
pub(crate) struct Shared<T> {
    held: HashSet<Arc<T>>,
    sweep_at: usize,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { held: HashSet::new(), sweep_at: 4096 }
    }
}

impl<T: Eq + Hash> Shared<T> {
    /// The one copy of a value.
    pub(crate) fn share(&mut self, value: T) -> Arc<T> {
        if let Some(held) = self.held.get(&value) {
            return held.clone();
        }
        if self.held.len() >= self.sweep_at {
            self.held.retain(|held| Arc::strong_count(held) > 1);
            self.sweep_at = (self.held.len() * 2).max(4096);
        }
        let value = Arc::new(value);
        self.held.insert(value.clone());
        value
    }
}

/// How many items one chunk of a [`Chunked`] holds.
const CHUNK: usize = 512;

/// A list whose clone shares its chunks: after a clone a change copies one chunk, not the list.
#[derive(Clone, Debug)]
pub(crate) struct Chunked<T> {
    chunks: Vec<Arc<Vec<T>>>,
    len: usize,
}

impl<T> Default for Chunked<T> {
    fn default() -> Self {
        Self { chunks: Vec::new(), len: 0 }
    }
}

impl<T: Clone> Chunked<T> {
    pub(crate) fn push(&mut self, item: T) {
        if self.len.is_multiple_of(CHUNK) {
            self.chunks.push(Arc::new(Vec::with_capacity(CHUNK)));
        }
        if let Some(last) = self.chunks.last_mut() {
            Arc::make_mut(last).push(item);
            self.len += 1;
        }
    }

    pub(crate) fn get(&self, index: usize) -> Option<&T> {
        self.chunks.get(index / CHUNK)?.get(index % CHUNK)
    }

    pub(crate) fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        Arc::make_mut(self.chunks.get_mut(index / CHUNK)?).get_mut(index % CHUNK)
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }
}
