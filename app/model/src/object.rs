//! What an object calls itself.

use std::fmt;

use crate::tree::Value;

/// Group, version, kind, namespace and name of an object, as far as it says them.
/// Written `batch/v1/Job/ml/workers`, or `v1/Pod//p` where it names no namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectRef {
    /// `apps/v1`, `v1`; empty when absent.
    pub api_version: String,
    /// `Deployment`; empty when absent.
    pub kind: String,
    /// Empty when the object names none.
    pub namespace: String,
    /// Empty when absent.
    pub name: String,
}

impl ObjectRef {
    /// Reads an object's own words about itself.
    pub fn of(value: &Value) -> Self {
        let text = |keys: &[&str]| value.str_at(keys).unwrap_or_default().to_owned();
        Self {
            api_version: text(&["apiVersion"]),
            kind: text(&["kind"]),
            namespace: text(&["metadata", "namespace"]),
            name: text(&["metadata", "name"]),
        }
    }

    /// The API group: `apps` of `apps/v1`, empty for the core group.
    pub fn group(&self) -> &str {
        self.api_version.split_once('/').map_or("", |(group, _)| group)
    }

    /// The version: `v1` of `apps/v1`.
    pub fn version(&self) -> &str {
        self.api_version.split_once('/').map_or(&*self.api_version, |(_, version)| version)
    }
}

impl fmt::Display for ObjectRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}", self.api_version, self.kind, self.namespace, self.name)
    }
}
