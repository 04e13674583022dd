//! What Kubernetes says about the fields of its objects: type, words allowed, default, help, and the keys that tell
//! the items of a list apart.
//!
//! The schemas of 1.35, 1.36 and 1.37 are checked in under `assets/schema`, made from the `/openapi/v3` of real
//! servers by `packaging/schema.sh` (a test fails when they are stale). A live cluster's `/openapi/v3`, with its custom
//! resources, is read by the same code: [`Schema::from_openapi`].

mod openapi;
mod store;
mod suggest;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use hapju_model::{Path, Step, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

pub use suggest::closest;

/// The schemas of one server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Schema {
    /// `apps/v1/Deployment` → the name of its type.
    pub(crate) kinds: BTreeMap<String, String>,
    pub(crate) types: BTreeMap<String, Node>,
}

/// One value's schema.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Node {
    #[serde(rename = "t", skip_serializing_if = "is_any")]
    kind: Kind,
    /// The first sentences of its description.
    #[serde(rename = "h", skip_serializing_if = "String::is_empty")]
    help: String,
    #[serde(rename = "e", skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
    #[serde(rename = "d", skip_serializing_if = "Option::is_none")]
    default: Option<Json>,
    /// The type whose schema this is, for [`Kind::Named`].
    #[serde(rename = "n", skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(rename = "f", skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Self>,
    #[serde(rename = "q", skip_serializing_if = "Vec::is_empty")]
    required: Vec<String>,
    /// Of a list's items, or a mapping's values.
    #[serde(rename = "i", skip_serializing_if = "Option::is_none")]
    item: Option<Box<Self>>,
    #[serde(rename = "k", skip_serializing_if = "Vec::is_empty")]
    list_keys: Vec<String>,
}

/// What a value may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Anything at all: nothing is known about what is below.
    #[default]
    #[serde(rename = "x")]
    Any,
    /// A mapping with known fields.
    #[serde(rename = "o")]
    Object,
    /// A mapping whose keys are the user's.
    #[serde(rename = "m")]
    Map,
    /// A list.
    #[serde(rename = "l")]
    List,
    /// A text.
    #[serde(rename = "s")]
    String,
    /// A whole number.
    #[serde(rename = "i")]
    Integer,
    /// A number.
    #[serde(rename = "n")]
    Number,
    /// `true` or `false`.
    #[serde(rename = "b")]
    Boolean,
    /// A number or a text, as `targetPort`.
    #[serde(rename = "u")]
    IntOrString,
    /// A quantity, as `100m`.
    #[serde(rename = "y")]
    Quantity,
    /// Another type by its name; never seen outside.
    #[serde(rename = "r")]
    Named,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_any(kind: &Kind) -> bool {
    *kind == Kind::Any
}

/// What is known about a field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'s> {
    schema: &'s Schema,
    /// Where it is described as a field: its help, its default.
    outer: &'s Node,
    /// What its value is.
    inner: &'s Node,
    required: bool,
}

impl<'s> Field<'s> {
    /// What it may be.
    pub fn kind(&self) -> Kind {
        self.inner.kind
    }

    /// The first sentences of Kubernetes' own description, in English.
    pub fn help(&self) -> &'s str {
        if self.outer.help.is_empty() { &self.inner.help } else { &self.outer.help }
    }

    /// The words it may be, when there are only these.
    pub fn words(&self) -> &'s [String] {
        if self.outer.words.is_empty() { &self.inner.words } else { &self.outer.words }
    }

    /// What it is when it is left out, where the schema says so.
    pub fn default(&self) -> Option<&'s Json> {
        self.outer.default.as_ref()
    }

    /// The keys that tell the items of this list apart (`name`; `containerPort` and `protocol`).
    pub fn list_keys(&self) -> &'s [String] {
        if self.outer.list_keys.is_empty() { &self.inner.list_keys } else { &self.outer.list_keys }
    }

    /// Whether the object is refused without it.
    pub fn required(&self) -> bool {
        self.required
    }

    /// The fields below it, in the order of the alphabet.
    pub fn fields(&self) -> impl Iterator<Item = (&'s str, Field<'s>)> {
        let (schema, inner) = (self.schema, self.inner);
        inner.fields.iter().map(move |(name, node)| (name.as_str(), schema.field_of(inner, name, node)))
    }

    /// The field below it, or the item, that one step leads to.
    pub fn step(&self, step: &Step) -> Option<Field<'s>> {
        let inner = self.inner;
        match (step, inner.kind) {
            (Step::Key(key), Kind::Object | Kind::Map) => match inner.fields.get(&**key) {
                Some(node) => Some(self.schema.field_of(inner, key, node)),
                None => Some(self.schema.plain(inner.item.as_deref()?)),
            },
            (Step::Index(_), Kind::List) => Some(self.schema.plain(inner.item.as_deref()?)),
            _ => None,
        }
    }
}

/// A field that no server knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// Where it stands.
    pub path: Path,
    /// A field of the same mapping that was surely meant.
    pub meant: Option<String>,
}

/// The versions whose schemas are built in, oldest first.
pub const VERSIONS: [&str; 3] = ["1.35", "1.36", "1.37"];

static BUILT_IN: [LazyLock<Schema>; 3] = [
    LazyLock::new(|| store::read(include_bytes!("../../../assets/schema/1.35.json.gz"))),
    LazyLock::new(|| store::read(include_bytes!("../../../assets/schema/1.36.json.gz"))),
    LazyLock::new(|| store::read(include_bytes!("../../../assets/schema/1.37.json.gz"))),
];

impl Schema {
    /// The schema of a Kubernetes version (`1.37`, also `v1.37.1`); of an unknown one, the nearest.
    pub fn of_version(version: &str) -> &'static Self {
        let minor =
            version.trim_start_matches('v').split('.').nth(1).and_then(|minor| minor.parse::<u32>().ok());
        &BUILT_IN[minor.map_or(2, |minor| minor.clamp(35, 37) as usize - 35)]
    }

    /// Every built-in schema, newest first.
    pub fn built_in() -> impl Iterator<Item = &'static Self> {
        BUILT_IN.iter().rev().map(|schema| &**schema)
    }

    /// Reads what a server answers to `/openapi/v3/…`: one document a group and version.
    pub fn from_openapi<'j>(documents: impl IntoIterator<Item = &'j Json>) -> Self {
        openapi::read(documents)
    }

    /// The schema as it is checked in: JSON, compressed, the same bytes for the same schema.
    ///
    /// # Errors
    /// When memory cannot be written to, that is never.
    pub fn to_bytes(&self) -> std::io::Result<Vec<u8>> {
        store::write(self)
    }

    /// Reads what [`Schema::to_bytes`] wrote; anything else is an empty schema, which knows no kind.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        store::read(bytes)
    }

    /// The kinds that are known: `apps/v1/Deployment`.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str)
    }

    /// What is known about a kind.
    pub fn object(&self, api_version: &str, kind: &str) -> Option<Field<'_>> {
        let name = self.kinds.get(&format!("{api_version}/{kind}"))?;
        Some(self.plain(self.types.get(name)?))
    }

    /// What is known about a field of a kind. `None` when the kind or the field is unknown, or anything may stand
    /// there.
    pub fn field(&self, api_version: &str, kind: &str, path: &Path) -> Option<Field<'_>> {
        path.steps().iter().try_fold(self.object(api_version, kind)?, |field, step| field.step(step))
    }

    /// The fields of an object that its kind does not have. Nothing is said about a kind that is not known, nor about
    /// what is below an unknown field.
    pub fn unknown_fields(&self, object: &Value) -> Vec<UnknownField> {
        let name = |key| object.str_at(&[key]).unwrap_or_default();
        let mut found = Vec::new();
        if let Some(field) = self.object(name("apiVersion"), name("kind")) {
            unknown_below(field, object, &Path::root(), &mut found);
        }
        found
    }

    fn plain<'s>(&'s self, outer: &'s Node) -> Field<'s> {
        Field { schema: self, outer, inner: self.resolve(outer), required: false }
    }

    fn field_of<'s>(&'s self, parent: &Node, name: &str, outer: &'s Node) -> Field<'s> {
        Field { required: parent.required.iter().any(|each| each == name), ..self.plain(outer) }
    }

    /// Follows a type's name.
    fn resolve<'s>(&'s self, node: &'s Node) -> &'s Node {
        let mut node = node;
        // A name that leads to itself ends here too.
        for _ in 0..8 {
            match (node.kind, self.types.get(&node.name)) {
                (Kind::Named, Some(named)) => node = named,
                _ => break,
            }
        }
        node
    }
}

/// The fields that no built-in version knows: for a file without a cluster, which may be meant for any of them.
pub fn unknown_everywhere(object: &Value) -> Vec<UnknownField> {
    let name = |key| object.str_at(&[key]).unwrap_or_default();
    let knows = |schema: &&Schema| schema.object(name("apiVersion"), name("kind")).is_some();
    let mut schemas = Schema::built_in().filter(knows);
    let Some(newest) = schemas.next() else { return Vec::new() };
    let mut unknown = newest.unknown_fields(object);
    for schema in schemas {
        if unknown.is_empty() {
            break;
        }
        let other: Vec<Path> = schema.unknown_fields(object).into_iter().map(|field| field.path).collect();
        unknown.retain(|field| other.iter().any(|path| field.path.starts_with(path)));
    }
    unknown
}

fn unknown_below(field: Field<'_>, value: &Value, here: &Path, found: &mut Vec<UnknownField>) {
    match (field.kind(), value) {
        (Kind::Object, Value::Object(object)) => {
            for (key, below) in object.iter() {
                if let Some(next) = field.step(&Step::Key(key.into())) {
                    unknown_below(next, below, &here.key(key), found);
                } else {
                    let meant = closest(key, field.fields().map(|(name, _)| name)).map(str::to_owned);
                    found.push(UnknownField { path: here.key(key), meant });
                }
            }
        }
        (Kind::Map, Value::Object(object)) => {
            for (key, below) in object.iter() {
                if let Some(next) = field.step(&Step::Key(key.into())) {
                    unknown_below(next, below, &here.key(key), found);
                }
            }
        }
        (Kind::List, Value::Array(array)) => {
            for (index, below) in array.values().enumerate() {
                if let Some(next) = field.step(&Step::Index(index)) {
                    unknown_below(next, below, &here.index(index), found);
                }
            }
        }
        _ => {}
    }
}

/// The types by name, while they are read.
type Types = HashMap<String, Node>;
