//! Reading `/openapi/v3`: what Hapju needs of it, and nothing else.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value as Json};

use super::{Kind, Node, Schema, Types};

/// How much of a description is kept, in characters.
const HELP: usize = 320;

pub(super) fn read<'j>(documents: impl IntoIterator<Item = &'j Json>) -> Schema {
    let mut types = Types::new();
    let mut kinds = BTreeMap::new();
    for document in documents {
        let Some(schemas) = document.pointer("/components/schemas").and_then(Json::as_object) else {
            continue;
        };
        for (name, schema) in schemas {
            for kind in kinds_of(schema) {
                kinds.insert(kind, name.clone());
            }
            types.entry(name.clone()).or_insert_with(|| node(schema, name));
        }
    }
    // Only what some kind's fields lead to.
    let mut used = HashSet::new();
    let mut next: Vec<String> = kinds.values().cloned().collect();
    while let Some(name) = next.pop() {
        if let Some(node) = types.get(&name)
            && used.insert(name)
        {
            names_in(node, &mut next);
        }
    }
    let types = types.into_iter().filter(|(name, _)| used.contains(name)).collect();
    Schema { kinds, types }
}

/// The kinds whose schema this is, as `apps/v1/Deployment`; none for lists and what is no object of its own.
fn kinds_of(schema: &Json) -> Vec<String> {
    let all = schema.get("x-kubernetes-group-version-kind").and_then(Json::as_array);
    let has_metadata =
        schema.pointer("/properties/metadata").is_some() && schema.pointer("/properties/kind").is_some();
    all.into_iter()
        .flatten()
        .filter_map(|kind| {
            let text = |key: &str| kind.get(key).and_then(Json::as_str);
            let (group, version, kind) = (text("group")?, text("version")?, text("kind")?);
            let own = has_metadata
                && !kind.ends_with("List")
                && !matches!(kind, "Status" | "DeleteOptions" | "WatchEvent");
            let slash = if group.is_empty() { "" } else { "/" };
            own.then(|| format!("{group}{slash}{version}/{kind}"))
        })
        .collect()
}

fn names_in(node: &Node, names: &mut Vec<String>) {
    if node.kind == Kind::Named {
        names.push(node.name.clone());
    }
    node.fields.values().chain(node.item.as_deref()).for_each(|below| names_in(below, names));
}

fn node(schema: &Json, name: &str) -> Node {
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    let help = help(text("description").unwrap_or_default());
    let flag = |key: &str| schema.get(key).and_then(Json::as_bool) == Some(true);
    let mut node = Node { help, words: words(schema), ..Node::default() };
    node.default = schema.get("default").filter(|default| !is_empty(default)).cloned();
    let strings = |key: &str| -> Vec<String> {
        let all = schema.get(key).and_then(Json::as_array).into_iter().flatten();
        all.filter_map(Json::as_str).map(str::to_owned).collect()
    };
    node.list_keys = strings("x-kubernetes-list-map-keys");
    if let Some(other) = reference(schema) {
        node.kind = Kind::Named;
        other.clone_into(&mut node.name);
        return node;
    }
    if name.ends_with(".resource.Quantity") {
        node.kind = Kind::Quantity;
        return node;
    }
    if flag("x-kubernetes-int-or-string")
        || text("format") == Some("int-or-string")
        || name.ends_with(".IntOrString")
    {
        node.kind = Kind::IntOrString;
        return node;
    }
    let inner = |key: &str| {
        schema.get(key).filter(|inner| inner.is_object()).map(|inner| Box::new(self::node(inner, "")))
    };
    match text("type") {
        Some("string") => node.kind = Kind::String,
        Some("integer") => node.kind = Kind::Integer,
        Some("number") => node.kind = Kind::Number,
        Some("boolean") => node.kind = Kind::Boolean,
        Some("array") => {
            node.kind = Kind::List;
            node.item = inner("items").or_else(|| Some(Box::default()));
        }
        Some("object") | None => {
            object(schema, &mut node, strings("required"), inner("additionalProperties"));
        }
        Some(_) => {}
    }
    if flag("x-kubernetes-preserve-unknown-fields") || flag("x-kubernetes-embedded-resource") {
        // Known fields are known, and anything else may stand beside them.
        node.item = node.item.or_else(|| (node.kind == Kind::Object).then(Box::default));
    }
    node
}

fn object(schema: &Json, node: &mut Node, required: Vec<String>, values: Option<Box<Node>>) {
    let none = Map::new();
    let properties = schema.get("properties").and_then(Json::as_object).unwrap_or(&none);
    node.fields = properties.iter().map(|(name, below)| (name.clone(), self::node(below, ""))).collect();
    node.required = required;
    node.item = values;
    node.kind = match (node.fields.is_empty(), node.item.is_some()) {
        (false, _) => Kind::Object,
        (true, true) => Kind::Map,
        // `type: object` and nothing else: whatever the user writes.
        (true, false) => Kind::Any,
    };
}

/// The type that a schema names, directly or as the only part of `allOf`.
fn reference(schema: &Json) -> Option<&str> {
    let direct =
        schema.get("$ref").or_else(|| match schema.get("allOf").and_then(Json::as_array)?.as_slice() {
            [only] => only.get("$ref"),
            _ => None,
        });
    direct?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The words that a text may be: from `enum`, or from the description's list where the schema has no `enum`, as
/// Kubernetes' own types print it ("Possible enum values: - `"Always"` means …").
fn words(schema: &Json) -> Vec<String> {
    let all = schema.get("enum").and_then(Json::as_array).into_iter().flatten();
    all.filter_map(Json::as_str).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn is_empty(default: &Json) -> bool {
    match default {
        Json::Object(map) => map.is_empty(),
        Json::Array(list) => list.is_empty(),
        Json::String(text) => text.is_empty(),
        Json::Null => true,
        _ => false,
    }
}

/// The first sentences of a description, without the list of words, which is data of its own.
fn help(description: &str) -> String {
    let text = description.split("Possible enum values:").next().unwrap_or_default();
    let text = text.split("More info:").next().unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= HELP {
        return text;
    }
    let cut: usize = text.char_indices().nth(HELP).map_or(text.len(), |(at, _)| at);
    let kept = &text[..cut];
    match kept.rfind(". ") {
        Some(end) => kept[..=end].to_owned(),
        None => format!("{}…", kept.rsplit_once(' ').map_or(kept, |(words, _)| words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_model::{Path, tree};
    use serde_json::json;

    #[test]
    fn a_custom_resource_is_read_as_a_built_in_kind_is() {
        let document = json!({"components": {"schemas": {"io.example.v1.Train": {
            "type": "object",
            "x-kubernetes-group-version-kind": [{"group": "example.io", "version": "v1", "kind": "Train"}],
            "properties": {
                "apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {"type": "object"},
                "spec": {"type": "object", "required": ["workers"], "properties": {
                    "workers": {"type": "integer", "default": 2, "description": "How many. More info: elsewhere"},
                    "mode": {"type": "string", "enum": ["gang", "basic"]},
                    "port": {"x-kubernetes-int-or-string": true},
                    "free": {"type": "object", "x-kubernetes-preserve-unknown-fields": true},
                    "members": {"type": "array", "x-kubernetes-list-map-keys": ["name"], "items": {
                        "type": "object", "properties": {"name": {"type": "string"}}}}
                }}
            }
        }}}});
        let schema = Schema::from_openapi([&document]);
        let field = |path: &str| schema.field("example.io/v1", "Train", &Path::parse(path).unwrap());
        let workers = field("spec.workers").unwrap();
        assert_eq!((workers.kind(), workers.help(), workers.required()), (Kind::Integer, "How many.", true));
        assert_eq!(workers.default(), Some(&json!(2)));
        assert_eq!(field("spec.mode").unwrap().words(), ["gang", "basic"]);
        assert_eq!(field("spec.port").unwrap().kind(), Kind::IntOrString);
        assert_eq!(field("spec.members").unwrap().list_keys(), ["name"]);
        let object = tree!({"apiVersion": "example.io/v1", "kind": "Train", "metadata": {"name": "x"},
            "spec": {"wokers": 1, "free": {"any": 1}, "members": [{"nam": "a"}]}});
        let unknown = schema.unknown_fields(&object);
        let said: Vec<_> =
            unknown.iter().map(|each| (each.path.to_string(), each.meant.as_deref())).collect();
        assert_eq!(
            said,
            [("spec.wokers".to_owned(), Some("workers")), ("spec.members[0].nam".to_owned(), Some("name"))]
        );
        assert_eq!(Schema::from_bytes(&schema.to_bytes().unwrap()), schema);
    }
}
