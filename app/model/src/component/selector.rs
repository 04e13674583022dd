//! Label selectors, as a Service writes them and as everything else does.

use crate::tree::Value;

/// A Service's or ReplicationController's selector: every pair must be among the labels. An empty one selects nothing
/// (a Service without a selector has its endpoints made by hand).
pub fn equality_selector_matches(selector: Option<&Value>, labels: Option<&Value>) -> bool {
    let Some(selector) = selector.and_then(Value::as_object) else { return false };
    !selector.is_empty() && selector.iter().all(|(key, value)| label(labels, key) == value.as_str())
}

/// A `LabelSelector` with matchLabels and matchExpressions. `None` selects nothing, an empty one everything; an operator
/// that does not exist selects nothing.
pub fn label_selector_matches(selector: Option<&Value>, labels: Option<&Value>) -> bool {
    let Some(selector) = selector.filter(|value| value.as_object().is_some()) else { return false };
    selector.entries_at(&["matchLabels"]).all(|(key, value)| label(labels, key) == value.as_str())
        && selector.items_at(&["matchExpressions"]).all(|expression| {
            let found = expression.str_at(&["key"]).and_then(|key| label(labels, key));
            let among =
                |text: &str| expression.items_at(&["values"]).any(|value| value.as_str() == Some(text));
            match expression.str_at(&["operator"]) {
                Some("In") => found.is_some_and(among),
                Some("NotIn") => !found.is_some_and(among),
                Some("Exists") => found.is_some(),
                Some("DoesNotExist") => found.is_none(),
                _ => false,
            }
        })
}

fn label<'v>(labels: Option<&'v Value>, key: &str) -> Option<&'v str> {
    labels?.get(key)?.as_str()
}
