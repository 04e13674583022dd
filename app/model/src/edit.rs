//! Every change of a document, as data.
//!
//! A form field, a suggestion, a conversion and a text edit all become an [`Edit`]; nothing else changes a document.

use std::sync::Arc;

use crate::document::{Document, ObjectId, Origin};
use crate::path::{Path, Step};
use crate::tree::{Array, Object, Value};

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Writes a value; missing mappings on the way are made (a missing list is not).
    Set {
        /// The object.
        object: ObjectId,
        /// The field.
        path: Path,
        /// What to write.
        value: Value,
    },
    /// Takes a key or an item out. With `prune` a mapping that is left empty goes too, up to (not including) the
    /// first two levels of the object. Removing what is not there changes nothing.
    Remove {
        /// The object.
        object: ObjectId,
        /// The field.
        path: Path,
        /// Whether emptied parents go too.
        prune: bool,
    },
    /// Inserts an item into the list at `path`, which is made when it is missing.
    Insert {
        /// The object.
        object: ObjectId,
        /// The list.
        path: Path,
        /// Before which item; past the end appends.
        index: usize,
        /// The item.
        value: Value,
    },
    /// Moves an item of the list at `path`.
    Move {
        /// The object.
        object: ObjectId,
        /// The list.
        path: Path,
        /// From this place.
        from: usize,
        /// To this place.
        to: usize,
    },
    /// Renames a key in its place.
    Rename {
        /// The object.
        object: ObjectId,
        /// The key's path.
        path: Path,
        /// Its new name.
        to: Arc<str>,
    },
    /// Appends a new object, or inserts it before another.
    AddObject {
        /// Its tree.
        value: Value,
        /// Which file it belongs to.
        origin: Origin,
        /// Before which place; `None` appends.
        index: Option<usize>,
    },
    /// Takes an object out.
    RemoveObject {
        /// The object.
        object: ObjectId,
    },
    /// Replaces an object's whole tree (a text edit, a conversion).
    ReplaceObject {
        /// The object.
        object: ObjectId,
        /// Its new tree.
        value: Value,
    },
    /// Several changes that are one step for the user: all or none.
    Batch(Vec<Self>),
}

/// Why an edit could not be made. The document is then unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The object is gone.
    #[error("no object {0:?}")]
    NoObject(ObjectId),
    /// The path leads through something that is no mapping or list, or past the end of a list.
    #[error("no place for {0}")]
    NoPlace(Path),
    /// The new name of a key is taken.
    #[error("{0} exists already")]
    Taken(Path),
}

impl Edit {
    /// The object that it changes; `None` for a new object and for several changes.
    pub fn object(&self) -> Option<ObjectId> {
        match self {
            Self::Set { object, .. }
            | Self::Remove { object, .. }
            | Self::Insert { object, .. }
            | Self::Move { object, .. }
            | Self::Rename { object, .. }
            | Self::RemoveObject { object }
            | Self::ReplaceObject { object, .. } => Some(*object),
            Self::AddObject { .. } | Self::Batch(_) => None,
        }
    }

    /// The document after this change.
    pub fn apply(&self, document: &Document) -> Result<Document, EditError> {
        let mut next = document.clone();
        self.apply_to(&mut next)?;
        Ok(next)
    }

    fn apply_to(&self, document: &mut Document) -> Result<(), EditError> {
        match self {
            Self::Set { object, path, value } => {
                change(document, *object, |root| set(root, path.steps(), value.clone()), path)
            }
            Self::Remove { object, path, prune } => {
                change(document, *object, |root| remove(root, path.steps(), *prune, 0), path)
            }
            Self::Insert { object, path, index, value } => change(
                document,
                *object,
                |root| {
                    alter(root, path.steps(), true, &mut |old| {
                        let mut array = match old {
                            Value::Array(array) => (**array).clone(),
                            Value::Null => Array::default(), // also: the key was missing
                            _ => return None,
                        };
                        array.insert(*index, value.clone());
                        Some(Value::Array(Arc::new(array)))
                    })
                },
                path,
            ),
            Self::Move { object, path, from, to } => change(
                document,
                *object,
                |root| {
                    alter(root, path.steps(), false, &mut |old| {
                        let mut array = old.as_array()?.clone();
                        array.shift(*from, *to).then(|| Value::Array(Arc::new(array)))
                    })
                },
                path,
            ),
            Self::Rename { object, path, to } => rename(document, *object, path, to),
            Self::AddObject { value, origin, index } => {
                document.insert(index.unwrap_or(document.len()), value.clone(), origin.clone());
                Ok(())
            }
            Self::RemoveObject { object } => {
                document.remove(*object).map(|_| ()).ok_or(EditError::NoObject(*object))
            }
            Self::ReplaceObject { object, value } => {
                if document.replace(*object, value.clone()) {
                    Ok(())
                } else {
                    Err(EditError::NoObject(*object))
                }
            }
            Self::Batch(edits) => edits.iter().try_for_each(|edit| edit.apply_to(document)),
        }
    }
}

fn change(
    document: &mut Document,
    object: ObjectId,
    make: impl FnOnce(&Value) -> Option<Value>,
    path: &Path,
) -> Result<(), EditError> {
    let root = document.value(object).ok_or(EditError::NoObject(object))?;
    let value = make(root).ok_or_else(|| EditError::NoPlace(path.clone()))?;
    if !value.same(root) {
        document.replace(object, value);
    }
    Ok(())
}

fn rename(document: &mut Document, object: ObjectId, path: &Path, to: &str) -> Result<(), EditError> {
    let Some((parent, Step::Key(key))) = path.split_last() else {
        return Err(EditError::NoPlace(path.clone()));
    };
    if document.find(object, &parent.key(to)).is_some() {
        return Err(EditError::Taken(parent.key(to)));
    }
    change(
        document,
        object,
        |root| {
            alter(root, parent.steps(), false, &mut |old| {
                let mut map = old.as_object()?.clone();
                map.rename(key, to).then(|| Value::Object(Arc::new(map)))
            })
        },
        path,
    )
}

fn set(root: &Value, steps: &[Step], value: Value) -> Option<Value> {
    let mut value = Some(value);
    alter(root, steps, true, &mut |_| value.take())
}

/// Rebuilds the spine down to `steps` with the node there replaced by what `make` gives; all else is shared.
/// With `create` missing mappings are made on the way.
fn alter(
    node: &Value,
    steps: &[Step],
    create: bool,
    make: &mut dyn FnMut(&Value) -> Option<Value>,
) -> Option<Value> {
    let Some((step, rest)) = steps.split_first() else { return make(node) };
    match (step, node) {
        (Step::Key(key), Value::Object(object)) => {
            let child = match object.get(key) {
                Some(child) => alter(child, rest, create, make)?,
                None if create => alter(&Value::Null, rest, create, make)?,
                None => return None,
            };
            let mut object = (**object).clone();
            object.set(key, child);
            Some(Value::Object(Arc::new(object)))
        }
        (Step::Key(key), Value::Null) if create => {
            let mut object = Object::default();
            object.set(key, alter(&Value::Null, rest, create, make)?);
            Some(Value::Object(Arc::new(object)))
        }
        (Step::Index(index), Value::Array(array)) => {
            let child = alter(array.get(*index)?, rest, create, make)?;
            let mut array = (**array).clone();
            array.set(*index, child);
            Some(Value::Array(Arc::new(array)))
        }
        _ => None,
    }
}

fn remove(node: &Value, steps: &[Step], prune: bool, depth: usize) -> Option<Value> {
    let (step, rest) = steps.split_first()?;
    match (step, node) {
        (Step::Key(key), Value::Object(object)) => {
            let Some(child) = object.get(key) else { return Some(node.clone()) };
            let mut object = (**object).clone();
            if rest.is_empty() {
                object.remove(key);
            } else {
                let child = remove(child, rest, prune, depth + 1)?;
                if prune && depth > 0 && is_empty(&child) {
                    object.remove(key);
                } else {
                    object.set(key, child);
                }
            }
            Some(Value::Object(Arc::new(object)))
        }
        (Step::Index(index), Value::Array(array)) => {
            let Some(child) = array.get(*index) else { return Some(node.clone()) };
            let mut array = (**array).clone();
            if rest.is_empty() {
                array.remove(*index);
            } else {
                array.set(*index, remove(child, rest, prune, depth + 1)?);
            }
            Some(Value::Array(Arc::new(array)))
        }
        (_, Value::Null) => Some(node.clone()),
        _ => None,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(object) => object.is_empty(),
        Value::Array(array) => array.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree;

    fn one(value: Value) -> (Document, ObjectId) {
        let mut document = Document::default();
        let id = document.push(value, Origin::unsaved());
        (document, id)
    }

    #[test]
    fn setting_a_deep_field_makes_the_mappings_on_the_way_and_shares_the_rest() {
        let (document, object) = one(tree!({"metadata": {"name": "a"}, "spec": {}}));
        let path = Path::parse("spec.template.spec.priorityClassName").unwrap();
        let next = Edit::Set { object, path, value: "high".into() }.apply(&document).unwrap();
        assert_eq!(
            *next.value(object).unwrap(),
            tree!({"metadata": {"name": "a"}, "spec": {"template": {"spec": {"priorityClassName": "high"}}}})
        );
        let (old, new) = (document.value(object).unwrap(), next.value(object).unwrap());
        assert!(old.get("metadata").unwrap().same(new.get("metadata").unwrap()));
    }

    #[test]
    fn clearing_a_field_takes_emptied_mappings_along_but_never_spec_itself() {
        let (document, object) = one(tree!({"spec": {"a": {"b": {"c": 1}}}}));
        let path = Path::parse("spec.a.b.c").unwrap();
        let next = Edit::Remove { object, path, prune: true }.apply(&document).unwrap();
        assert_eq!(*next.value(object).unwrap(), tree!({"spec": {}}));
    }

    #[test]
    fn a_path_through_a_scalar_is_refused_and_changes_nothing() {
        let (document, object) = one(tree!({"spec": 3}));
        let path = Path::parse("spec.replicas").unwrap();
        let error = Edit::Set { object, path: path.clone(), value: 1.into() }.apply(&document).unwrap_err();
        assert_eq!(error, EditError::NoPlace(path));
    }

    #[test]
    fn a_batch_is_all_or_nothing() {
        let (document, object) = one(tree!({"spec": {"list": [1]}}));
        let good = Edit::Set { object, path: Path::keys(&["spec", "x"]), value: 1.into() };
        let bad = Edit::Move { object, path: Path::keys(&["spec", "list"]), from: 0, to: 4 };
        assert!(Edit::Batch(vec![good, bad]).apply(&document).is_err());
        assert_eq!(*document.value(object).unwrap(), tree!({"spec": {"list": [1]}}));
    }
}
