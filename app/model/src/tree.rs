//! Ordered, immutable JSON trees with structural sharing.
//!
//! Cloning a [`Value`] copies a pointer, so an undo entry is the old root and a comparison skips every shared branch.

use std::fmt;
use std::sync::Arc;

pub use serde_json::Number;

/// One JSON value. Objects keep the order in which their keys were read.
#[derive(Clone, Default)]
pub enum Value {
    /// `null`, also a YAML key without a value.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A 64-bit integer or a double. [`numbers_equal`] tells when two are the same value.
    Number(Number),
    /// Text.
    String(Arc<str>),
    /// A list whose items carry ids that survive reordering.
    Array(Arc<Array>),
    /// A mapping in reading order.
    Object(Arc<Object>),
}

/// Names one item of one array for as long as the item lives, whatever its index: a widget's id is built from it.
/// Unique inside its array only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub u32);

/// The items of a list. Equality ignores the ids.
#[derive(Clone, Default)]
pub struct Array {
    items: Vec<(ItemId, Value)>,
    next: u32,
}

/// The entries of a mapping, in order. Equality ignores the order, as JSON does.
#[derive(Clone, Default)]
pub struct Object {
    entries: Vec<(Arc<str>, Value)>,
}

impl Value {
    /// A string value.
    pub fn string(text: impl Into<Arc<str>>) -> Self {
        Self::String(text.into())
    }

    /// An integer value.
    pub fn int(number: i64) -> Self {
        Self::Number(Number::from(number))
    }

    /// An empty mapping.
    pub fn object() -> Self {
        Self::Object(Arc::default())
    }

    /// An empty list.
    pub fn array() -> Self {
        Self::Array(Arc::default())
    }

    /// The entries, when this is a mapping.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// The items, when this is a list.
    pub fn as_array(&self) -> Option<&Array> {
        if let Self::Array(array) = self { Some(array) } else { None }
    }

    /// The text, when this is a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The integer, when this is a number without a fraction that fits 64 bits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64().or_else(|| {
                number.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9.0e15).map(|f| f as i64)
            }),
            _ => None,
        }
    }

    /// The boolean, when this is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value under `key`; `None` when this is no mapping or has no such key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object().and_then(|object| object.get(key))
    }

    /// Follows keys only, as in `at(&["spec", "template", "spec"])`. `null` on the way counts as absent.
    pub fn at(&self, keys: &[&str]) -> Option<&Self> {
        let mut value = self;
        for key in keys {
            value = value.get(key)?;
        }
        (!value.is_null()).then_some(value)
    }

    /// The string at the end of `keys`.
    pub fn str_at(&self, keys: &[&str]) -> Option<&str> {
        self.at(keys).and_then(Self::as_str)
    }

    /// The integer at the end of `keys`.
    pub fn i64_at(&self, keys: &[&str]) -> Option<i64> {
        self.at(keys).and_then(Self::as_i64)
    }

    /// The items at the end of `keys`; none when there is no list.
    pub fn items_at(&self, keys: &[&str]) -> impl Iterator<Item = &Self> {
        self.at(keys).and_then(Self::as_array).into_iter().flat_map(Array::values)
    }

    /// The entries at the end of `keys`; none when there is no mapping.
    pub fn entries_at(&self, keys: &[&str]) -> impl Iterator<Item = (&str, &Self)> {
        self.at(keys).and_then(Self::as_object).into_iter().flat_map(Object::iter)
    }

    /// Whether both are the very same node in memory (then they are equal without looking).
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Array(a), Self::Array(b)) => Arc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) => Arc::ptr_eq(a, b),
            (Self::String(a), Self::String(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }

    /// This tree as a `serde_json` value.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Number(number) => serde_json::Value::Number(number.clone()),
            Self::String(text) => serde_json::Value::String(text.to_string()),
            Self::Array(array) => array.values().map(Self::to_json).collect(),
            Self::Object(object) => {
                object.iter().map(|(key, value)| (key.to_owned(), value.to_json())).collect()
            }
        }
    }

    /// How many nodes the tree has, itself included.
    pub fn node_count(&self) -> usize {
        1 + match self {
            Self::Array(array) => array.values().map(Self::node_count).sum(),
            Self::Object(object) => object.iter().map(|(_, value)| value.node_count()).sum(),
            _ => 0,
        }
    }
}

impl From<serde_json::Value> for Value {
    fn from(json: serde_json::Value) -> Self {
        match json {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::string(text),
            serde_json::Value::Array(items) => items.into_iter().map(Self::from).collect(),
            serde_json::Value::Object(entries) => {
                entries.into_iter().map(|(key, value)| (Arc::from(key), Self::from(value))).collect()
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::string(text)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::string(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::int(number)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Self>>(items: I) -> Self {
        Self::Array(Arc::new(items.into_iter().collect()))
    }
}

impl FromIterator<(Arc<str>, Value)> for Value {
    fn from_iter<I: IntoIterator<Item = (Arc<str>, Self)>>(entries: I) -> Self {
        Self::Object(Arc::new(entries.into_iter().collect()))
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        if self.same(other) {
            return true;
        }
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => numbers_equal(a, b),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => a == b,
            _ => false,
        }
    }
}

/// Whether two numbers are the same value: `1` and `1.0` are, since Kubernetes' own reader makes no difference.
pub fn numbers_equal(a: &Number, b: &Number) -> bool {
    match (a.as_i64(), b.as_i64()) {
        (Some(x), Some(y)) => return x == y,
        _ => {
            if let (Some(x), Some(y)) = (a.as_u64(), b.as_u64()) {
                return x == y;
            }
        }
    }
    match (a.as_f64(), b.as_f64()) {
        (Some(x), Some(y)) => x.total_cmp(&y).is_eq() || (x == 0.0 && y == 0.0),
        _ => false,
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_json())
    }
}

impl Array {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no item.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item at `index`.
    pub fn get(&self, index: usize) -> Option<&Value> {
        self.items.get(index).map(|(_, value)| value)
    }

    /// The id of the item at `index`.
    pub fn id(&self, index: usize) -> Option<ItemId> {
        self.items.get(index).map(|(id, _)| *id)
    }

    /// Where the item with this id stands now.
    pub fn index_of(&self, id: ItemId) -> Option<usize> {
        self.items.iter().position(|(item, _)| *item == id)
    }

    /// The items in order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.items.iter().map(|(_, value)| value)
    }

    /// The items in order with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, &Value)> {
        self.items.iter().map(|(id, value)| (*id, value))
    }

    /// Appends an item under a new id.
    pub fn push(&mut self, value: Value) -> ItemId {
        let index = self.items.len();
        self.insert(index, value)
    }

    /// Inserts an item under a new id; an index past the end appends.
    pub fn insert(&mut self, index: usize, value: Value) -> ItemId {
        let id = ItemId(self.next);
        self.next += 1;
        self.items.insert(index.min(self.items.len()), (id, value));
        id
    }

    /// Replaces the value at `index` and keeps the item's id. Returns whether there was such an item.
    pub fn set(&mut self, index: usize, value: Value) -> bool {
        if let Some(item) = self.items.get_mut(index) {
            item.1 = value;
            true
        } else {
            false
        }
    }

    /// Takes the item at `index` out.
    pub fn remove(&mut self, index: usize) -> Option<Value> {
        (index < self.items.len()).then(|| self.items.remove(index).1)
    }

    /// Moves the item at `from` so that it stands at `to` afterwards, id and all. Returns whether both exist.
    pub fn shift(&mut self, from: usize, to: usize) -> bool {
        if from >= self.items.len() || to >= self.items.len() {
            return false;
        }
        let item = self.items.remove(from);
        self.items.insert(to, item);
        true
    }

    /// Gives the items of `self` the ids that equal items (by `same_item`) have in `old`; others get new ids.
    /// Used after a text edit, so that focus and undo find their rows again. Costs `O(n·m)` in the worst case and
    /// `O(n)` when the order is unchanged.
    pub fn adopt_ids(&mut self, old: &Self, same_item: impl Fn(&Value, &Value) -> bool) {
        let mut taken = vec![false; old.items.len()];
        let mut next = old.next.max(self.next);
        for (position, (id, value)) in self.items.iter_mut().enumerate() {
            let straight = (position < old.items.len() && !taken[position])
                .then_some(position)
                .filter(|i| same_item(value, &old.items[*i].1));
            let found = straight
                .or_else(|| (0..old.items.len()).find(|i| !taken[*i] && same_item(value, &old.items[*i].1)));
            *id = if let Some(index) = found {
                taken[index] = true;
                old.items[index].0
            } else {
                next += 1;
                ItemId(next - 1)
            };
        }
        self.next = next;
    }
}

impl FromIterator<Value> for Array {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        let items: Vec<_> =
            values.into_iter().enumerate().map(|(index, value)| (ItemId(index as u32), value)).collect();
        let next = items.len() as u32;
        Self { items, next }
    }
}

impl PartialEq for Array {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.values().eq(other.values())
    }
}

impl fmt::Debug for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values()).finish()
    }
}

impl Object {
    /// A mapping of entries whose keys are known to differ; nothing is looked up. For readers that have checked.
    pub fn from_unique(entries: Vec<(Arc<str>, Value)>) -> Self {
        Self { entries }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|(name, _)| &**name == key).map(|(_, value)| value)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (&**key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| &**key)
    }

    /// Sets `key`, in its place when it exists, else at the end.
    pub fn set(&mut self, key: &str, value: Value) {
        if let Some(entry) = self.entries.iter_mut().find(|(name, _)| &**name == key) {
            entry.1 = value;
        } else {
            self.entries.push((Arc::from(key), value));
        }
    }

    /// Sets `key` at `index` when it is new (an existing key keeps its place).
    pub fn insert_at(&mut self, index: usize, key: &str, value: Value) {
        if self.get(key).is_some() {
            self.set(key, value);
        } else {
            self.entries.insert(index.min(self.entries.len()), (Arc::from(key), value));
        }
    }

    /// Renames a key in its place. Returns whether it existed and the new name was free.
    pub fn rename(&mut self, key: &str, to: &str) -> bool {
        if self.get(to).is_some() {
            return false;
        }
        if let Some(entry) = self.entries.iter_mut().find(|(name, _)| &**name == key) {
            entry.0 = Arc::from(to);
            true
        } else {
            false
        }
    }

    /// Takes `key` out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let index = self.entries.iter().position(|(name, _)| &**name == key)?;
        Some(self.entries.remove(index).1)
    }
}

impl FromIterator<(Arc<str>, Value)> for Object {
    /// Of equal keys the last one wins, in the place of the first.
    fn from_iter<I: IntoIterator<Item = (Arc<str>, Value)>>(entries: I) -> Self {
        let mut object = Self::default();
        let mut seen = std::collections::HashMap::new();
        for (key, value) in entries {
            if let Some(index) = seen.get(&key) {
                let index: usize = *index;
                object.entries[index].1 = value;
            } else {
                seen.insert(key.clone(), object.entries.len());
                object.entries.push((key, value));
            }
        }
        object
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // The common case is the same order: one walk, no search.
        self.entries.iter().zip(&other.entries).all(|(a, b)| {
            if a.0 == b.0 { a.1 == b.1 } else { other.get(&a.0).is_some_and(|value| *value == a.1) }
        })
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{SerializeMap as _, SerializeSeq as _};
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(array) => {
                let mut seq = serializer.serialize_seq(Some(array.len()))?;
                for value in array.values() {
                    seq.serialize_element(value)?;
                }
                seq.end()
            }
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, value) in object.iter() {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::from)
    }
}

/// Builds a [`Value`] from a JSON literal, for tests and defaults: `tree!({"kind": "Job"})`.
#[macro_export]
macro_rules! tree {
    ($($json:tt)+) => { $crate::tree::Value::from($crate::serde_json::json!($($json)+)) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equality_ignores_item_ids_and_key_order_but_not_item_order() {
        let mut a = Array::default();
        a.push(Value::int(1));
        a.push(Value::int(2));
        let mut b = Array::default();
        b.push(Value::int(2));
        b.insert(0, Value::int(1));
        assert_eq!(a, b);
        b.shift(0, 1);
        assert_ne!(a, b);
        assert_eq!(crate::tree!({"a": 1, "b": 2}), crate::tree!({"b": 2, "a": 1}));
        assert_ne!(crate::tree!({"a": 1, "b": 2}), crate::tree!({"a": 1, "c": 2}));
    }

    #[test]
    fn a_whole_double_equals_the_integer_that_kubectl_makes_of_it() {
        assert_eq!(crate::tree!(1.0), crate::tree!(1));
        assert_ne!(crate::tree!(9_007_199_254_740_993_i64), crate::tree!(9_007_199_254_740_992_i64));
    }

    #[test]
    fn an_item_keeps_its_id_when_the_list_is_rebuilt_in_another_order() {
        let old: Array = ["a", "b", "c"].into_iter().map(Value::from).collect();
        let mut new: Array = ["c", "x", "a"].into_iter().map(Value::from).collect();
        new.adopt_ids(&old, |a, b| a == b);
        assert_eq!(new.id(0), old.id(2));
        assert_eq!(new.id(2), old.id(0));
        assert!(old.iter().all(|(id, _)| Some(id) != new.id(1)), "a new item has an id of its own");
    }
}
