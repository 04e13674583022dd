//! Items that are exactly one of several shapes: where an environment variable comes from, what a volume is.

use std::sync::Arc;

use super::Field;
use crate::path::{Path, Step};
use crate::tree::{Object, Value};

/// One shape.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// Key of its name in `locales/` (`choice-…`).
    pub label: &'static str,
    /// Where the shape's own value stands in the item: `valueFrom.secretKeyRef`, `emptyDir`.
    pub path: &'static str,
    /// Whether that value is a text (a variable's `value`) and not a mapping.
    pub plain: bool,
    /// Its fields, from the item.
    pub fields: &'static [Field],
}

impl Variant {
    /// The path of the shape's own value in an item.
    pub fn own_path(&self) -> Path {
        Path::parse(self.path).unwrap_or_default()
    }

    fn is_in(&self, item: &Value) -> bool {
        self.own_path().find(item).is_some()
    }
}

/// Which shapes an item has; right is exactly one. A key whose value is `null` counts: the form shows it as chosen.
pub fn present(variants: &'static [Variant], item: &Value) -> Vec<&'static Variant> {
    variants.iter().filter(|variant| variant.is_in(item)).collect()
}

/// The shape of an item: the first that it has; `None` for a shape that has no form.
pub fn current(variants: &'static [Variant], item: &Value) -> Option<&'static Variant> {
    variants.iter().find(|variant| variant.is_in(item))
}

/// The item in another shape: what all shapes share stays, the keys of the table's other shapes go. A shape that it
/// has already keeps what it says; a shape that the table does not know stays, to be seen as a finding.
pub fn switch(variants: &'static [Variant], item: &Value, to: &Variant) -> Value {
    let mut object: Object = item.as_object().cloned().unwrap_or_default();
    let place = object.keys().position(|key| variants.iter().any(|variant| first(variant) == Some(key)));
    let kept = to.own_path().find(item).filter(|value| !value.is_null()).cloned();
    for variant in variants {
        if let Some(key) = first(variant) {
            object.remove(key);
        }
    }
    let leaf = kept.unwrap_or_else(|| if to.plain { Value::from("") } else { Value::object() });
    let path = to.own_path();
    let mut value = leaf;
    for step in path.steps().iter().skip(1).rev() {
        if let Step::Key(key) = step {
            value = std::iter::once((key.clone(), value)).collect();
        }
    }
    if let Some(key) = first(to) {
        object.insert_at(place.unwrap_or(object.len()), key, value);
    }
    Value::Object(Arc::new(object))
}

fn first(variant: &Variant) -> Option<&'static str> {
    variant.path.split('.').next()
}
