//! Findings about pod groups: what the API server refuses, and what it takes although it can never work.
//!
//! Sources: workload-api.md §5 (each row was seen on the servers) and the table of §3.5. Missing names use the codes of
//! [`crate::findings`], as every other reference does.

mod objects;
mod pods;
mod rules;
mod table;

use super::{PodGroup, groups_of};
use crate::component::{Component, components_in};
use crate::dialect::{Dialect, dialect_of_object, is_composite, is_pod_group, is_workload};
use crate::document::{Document, ObjectId};
use crate::finding::{Finding, Severity};
use crate::findings::Lookup;
use crate::names::{self, Syntax};
use crate::path::Path;
use crate::tree::Value;

pub use table::FINDINGS;

/// Everything about groups that is wrong or unwise, by the rules of Kubernetes 1.`server`; where no server is known, of the
/// release whose dialect a group is written in.
pub fn group_findings(document: &Document, server: Option<u32>, lookup: &dyn Lookup) -> Vec<Finding> {
    let components = components_in(document, lookup.default_namespace());
    let groups = groups_of(document, &components, lookup.default_namespace());
    let mut cx =
        Context { document, lookup, server, components: &components, groups: &groups, out: Vec::new() };
    for entry in document.entries() {
        let Some(dialect) = dialect_of_object(&entry.value) else { continue };
        if is_workload(&entry.value) {
            objects::workload(&mut cx, entry, dialect);
        } else if is_pod_group(&entry.value) {
            objects::pod_group(&mut cx, entry, dialect);
        } else if is_composite(&entry.value) {
            objects::composite(&mut cx, entry);
        }
    }
    for component in &components {
        pods::check(&mut cx, component);
    }
    for group in &groups {
        rules::check(&mut cx, group);
    }
    rules::check_workloads(&mut cx);
    cx.out
}

struct Context<'d> {
    document: &'d Document,
    lookup: &'d dyn Lookup,
    server: Option<u32>,
    components: &'d [Component],
    groups: &'d [PodGroup],
    out: Vec<Finding>,
}

impl Context<'_> {
    /// The minor version whose rules hold for what is written in a dialect.
    fn minor(&self, dialect: Dialect) -> u32 {
        self.server.or_else(|| dialect.minor()).unwrap_or(37)
    }

    fn push(&mut self, finding: Finding) {
        self.out.push(finding);
    }

    /// A required text that is not there.
    fn required(&mut self, id: ObjectId, path: Path) {
        let field = path.to_string();
        self.push(found("required", id, path).arg("field", field));
    }

    /// A name: there when it must be, and of the right form.
    fn name(&mut self, id: ObjectId, root: &Value, path: Path, syntax: Syntax, needed: bool) {
        let value = path.find(root).filter(|value| !value.is_null());
        match value.map(|value| value.as_str()) {
            None | Some(Some("")) => {
                if needed {
                    self.required(id, path);
                }
            }
            Some(None) => {
                let field = path.to_string();
                let shown = value.map(|value| value.to_json().to_string()).unwrap_or_default();
                self.push(found("not-text", id, path).arg("field", field).arg("value", shown));
            }
            Some(Some(text)) => {
                if let Some(fault) = names::check(syntax, text) {
                    let mut finding = found(fault.code, id, path.clone());
                    finding = finding.arg("field", path.to_string()).arg("value", text);
                    if let Some(limit) = fault.limit {
                        finding = finding.arg("limit", limit);
                    }
                    self.push(finding);
                }
            }
        }
    }

    /// A count: an int32 from `min` on.
    fn count(&mut self, id: ObjectId, root: &Value, path: Path, min: i64, needed: bool) {
        let Some(value) = path.find(root).filter(|value| !value.is_null()) else {
            if needed {
                self.required(id, path);
            }
            return;
        };
        let (code, bound) = match value.as_i64() {
            None => ("not-integer", None),
            Some(number) if number < min => ("too-small", Some(("min", min))),
            Some(number) if number > i64::from(i32::MAX) => ("too-large", Some(("max", i64::from(i32::MAX)))),
            Some(_) => return,
        };
        let shown = value.as_str().map_or_else(|| value.to_json().to_string(), str::to_owned);
        let mut finding = found(code, id, path.clone()).arg("field", path.to_string()).arg("value", shown);
        if let Some((name, bound)) = bound {
            finding = finding.arg(name, bound);
        }
        self.push(finding);
    }

    /// A name that neither design nor cluster holds; an advice where the cluster's were not listed.
    fn missing(&mut self, id: ObjectId, path: Path, kind: &str, namespace: &str, name: &str) {
        let code = match self.lookup.lists(kind) {
            true if self.lookup.has(kind, namespace, name) => return,
            true => "reference-missing",
            false => "reference-unchecked",
        };
        self.push(found(code, id, path).arg("kind", kind).arg("name", name));
    }
}

/// A finding with the severity of its table entry.
fn found(code: &'static str, id: ObjectId, path: Path) -> Finding {
    let own = FINDINGS.iter().chain(crate::findings::FINDINGS).find(|entry| entry.code == code);
    debug_assert!(own.is_some(), "{code} stands in no table");
    Finding::new(code, own.map_or(Severity::Error, |entry| entry.severity), id, path)
}

#[cfg(test)]
mod tests;
