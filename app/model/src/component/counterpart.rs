//! An edit of the pod that stands for all, made in another pod of the same component.

use crate::edit::Edit;
use crate::path::{Path, Step};
use crate::tree::Value;

/// The keys by which the items of a pod's lists are told apart, most telling first.
const ITEM_KEYS: &[&str] = &["name", "mountPath", "devicePath", "containerPort", "topologyKey", "key", "ip"];

/// The edit for `other` that does what `edit` does in `model`: items of lists are found by what names them, not by
/// their place, since the pods may differ. `None` where the other pod has no such item: it has nothing to change.
pub fn counterpart(edit: &Edit, model: &Value, other: &Value) -> Option<Edit> {
    let mut edit = edit.clone();
    match &mut edit {
        Edit::Set { path, .. } | Edit::Remove { path, .. } | Edit::Rename { path, .. } => {
            *path = place(path, model, other)?;
        }
        Edit::Insert { path, index, .. } => {
            let list = path.clone();
            *path = place(path, model, other)?;
            let items = |root: &Value, path: &Path| {
                path.find(root).and_then(Value::as_array).map_or(0, crate::Array::len)
            };
            // At the end stays at the end, one behind the other.
            let (mine, others) = (items(model, &list), items(other, path));
            *index = if *index >= mine { others + (*index - mine) } else { (*index).min(others) };
        }
        Edit::Move { path, from, to, .. } => {
            let list = path.clone();
            *path = place(path, model, other)?;
            for index in [from, to] {
                let item = place(&list.index(*index), model, other)?;
                let Some(Step::Index(found)) = item.steps().last() else { return None };
                *index = *found;
            }
        }
        _ => {}
    }
    Some(edit)
}

/// Where `path` of the model is in the other tree.
fn place(path: &Path, model: &Value, other: &Value) -> Option<Path> {
    let mut found = Path::root();
    let (mut mine, mut others) = (Some(model), Some(other));
    for step in path.steps() {
        match step {
            Step::Key(key) => {
                found = found.key(key);
                mine = mine.and_then(|value| value.get(key));
                others = others.and_then(|value| value.get(key));
            }
            Step::Index(index) => {
                let item = mine.and_then(Value::as_array).and_then(|list| list.get(*index))?;
                let list = others.and_then(Value::as_array)?;
                let at =
                    (0..list.len()).find(|at| list.get(*at).is_some_and(|value| same_item(item, value)))?;
                found = found.index(at);
                mine = Some(item);
                others = list.get(at);
            }
        }
    }
    Some(found)
}

/// Whether two items of a list are the same thing, however it is set.
fn same_item(a: &Value, b: &Value) -> bool {
    let key = ITEM_KEYS.iter().find(|key| a.get(key).is_some() && b.get(key).is_some());
    match key {
        Some(key) => a.get(key) == b.get(key),
        None => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ObjectId;
    use crate::tree;

    #[test]
    fn an_item_is_found_by_its_name_and_not_by_its_place() {
        let model = tree!({"env": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]});
        let other = tree!({"env": [{"name": "RANK", "value": "1"}, {"name": "A", "value": "1"}]});
        let object = ObjectId(7);
        let env = Path::keys(&["env"]);
        let set = |index: usize| Edit::Set { object, path: env.index(index).key("value"), value: "x".into() };
        assert_eq!(counterpart(&set(0), &model, &other), Some(set(1)), "A, not RANK");
        assert_eq!(counterpart(&set(1), &model, &other), None, "the other pod has no B");
        let insert = |index| Edit::Insert { object, path: env.clone(), index, value: tree!({"name": "C"}) };
        assert_eq!(counterpart(&insert(2), &model, &tree!({})), Some(insert(0)), "the first of a new list");
    }
}
