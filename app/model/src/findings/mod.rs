//! Findings of a whole document: what the API server would refuse, what could never start, and advice.
//!
//! A pure function of the document and of the names that are known of a cluster. What concerns pod groups and their
//! dialects is found where groups are read; fields that no schema knows are found by the room that reads text.

mod containers;
#[cfg(test)]
mod examples;
mod objects;
mod references;
mod resources;
mod services;
mod shape;
mod table;
#[cfg(test)]
mod tests;
mod volumes;
mod workload;

use std::collections::HashMap;

use crate::document::{Document, ObjectId};
use crate::fields::{ContainerIndex, Kind, read};
use crate::finding::{Finding, Severity};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::{Array, Value};

pub use table::{Entry, FINDINGS};

/// What is known of a cluster (or a snapshot of one), by name.
pub trait Lookup {
    /// Whether objects of this kind were listed at all: only then a missing name is an error.
    fn lists(&self, kind: &str) -> bool;

    /// Whether there is such an object. `namespace` is empty for a kind that has none.
    fn has(&self, kind: &str, namespace: &str, name: &str) -> bool;

    /// The namespace of objects that name none.
    fn default_namespace(&self) -> &str;
}

/// No cluster: the design alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLookup;

impl Lookup for NoLookup {
    fn lists(&self, _kind: &str) -> bool {
        false
    }

    fn has(&self, _kind: &str, _namespace: &str, _name: &str) -> bool {
        false
    }

    fn default_namespace(&self) -> &'static str {
        "default"
    }
}

/// Everything that is wrong or unwise, in the order of the objects.
pub fn findings(document: &Document, lookup: &dyn Lookup) -> Vec<Finding> {
    let design = Design::new(document, lookup);
    let mut out = Vec::new();
    objects::check_duplicates(&design, &mut out);
    for entry in document.entries() {
        let start = out.len();
        objects::check(entry.id, &entry.value, &mut out);
        if let Some(kind) = Kind::of(&entry.value) {
            let subject = Subject { id: entry.id, value: &entry.value, kind };
            shape::check_component(&subject, &mut out);
            containers::check(&subject, &mut out);
            resources::check(&subject, &mut out);
            volumes::check(&subject, &mut out);
            workload::check(&subject, &mut out);
            references::check(&design, &subject, &mut out);
        } else if is_service(&entry.value) {
            services::check(&design, entry.id, &entry.value, &mut out);
        }
        // Within an object the reading order of a person: what breaks first.
        out[start..].sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    }
    out
}

/// Whether an object is a core Service.
fn is_service(value: &Value) -> bool {
    value.str_at(&["kind"]) == Some("Service") && value.str_at(&["apiVersion"]) == Some("v1")
}

/// The document with an index of its names.
struct Design<'d> {
    document: &'d Document,
    lookup: &'d dyn Lookup,
    /// Kind, namespace, name.
    names: HashMap<(String, String, String), ObjectId>,
}

impl<'d> Design<'d> {
    fn new(document: &'d Document, lookup: &'d dyn Lookup) -> Self {
        let names = document
            .entries()
            .map(|entry| {
                let object = ObjectRef::of(&entry.value);
                let namespace = if is_cluster_wide(&object.kind) {
                    String::new()
                } else {
                    namespace(&entry.value, lookup).to_owned()
                };
                ((object.kind, namespace, object.name), entry.id)
            })
            .collect();
        Self { document, lookup, names }
    }

    /// The object of the design with this name. `namespace` is empty for a kind that has none.
    fn object(&self, kind: &str, namespace: &str, name: &str) -> Option<(ObjectId, &'d Value)> {
        let id = *self.names.get(&(kind.to_owned(), namespace.to_owned(), name.to_owned()))?;
        Some((id, self.document.value(id)?))
    }
}

/// The namespace that an object will be in.
fn namespace<'v>(value: &'v Value, lookup: &'v dyn Lookup) -> &'v str {
    value
        .str_at(&["metadata", "namespace"])
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| lookup.default_namespace())
}

/// Kinds without a namespace that a design may hold or refer to.
fn is_cluster_wide(kind: &str) -> bool {
    matches!(
        kind,
        "Namespace"
            | "PriorityClass"
            | "RuntimeClass"
            | "StorageClass"
            | "PersistentVolume"
            | "ClusterRole"
            | "ClusterRoleBinding"
            | "CustomResourceDefinition"
            | "Node"
            | "DeviceClass"
    )
}

/// One object that runs pods.
struct Subject<'d> {
    id: ObjectId,
    value: &'d Value,
    kind: Kind,
}

impl<'d> Subject<'d> {
    /// A value of the pod spec, by keys.
    fn pod_spec(&self) -> Option<&'d Value> {
        read(self.value, &self.kind.pod_spec_path())
    }

    /// Where a key of the pod spec stands.
    fn pod_path(&self, key: &str) -> Path {
        self.kind.pod_spec_path().key(key)
    }

    /// Init containers, then containers, with their paths.
    fn containers(&self) -> Vec<(ContainerIndex, Path, &'d Value)> {
        let mut found = Vec::new();
        for init in [true, false] {
            let list = ContainerIndex { init, index: 0 }.list();
            let items = self.pod_spec().and_then(|spec| spec.get(list)).and_then(Value::as_array);
            for (index, value) in items.into_iter().flat_map(Array::values).enumerate() {
                let at = ContainerIndex { init, index };
                found.push((at, at.path(self.kind), value));
            }
        }
        found
    }

    /// A finding about a field of this object.
    fn found(&self, code: &'static str, path: Path) -> Finding {
        found(code, self.id, path)
    }
}

/// A finding with the severity of the table.
fn found(code: &'static str, object: ObjectId, path: Path) -> Finding {
    let entry = FINDINGS.iter().find(|entry| entry.code == code);
    Finding::new(code, entry.map_or(Severity::Error, |entry| entry.severity), object, path)
}

/// A value as a message shows it: short, on one line.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = crate::input::format(value).replace(['\n', '\r', '\t'], " ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(std::iter::once('…')).collect()
}
