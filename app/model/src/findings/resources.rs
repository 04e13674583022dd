//! Requests and limits.

use super::{Subject, found, shape, shown};
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::finding::Finding;
use crate::names::Syntax;
use crate::path::Path;
use crate::quantity::{Format, Quantity};
use crate::tree::Value;

/// Of every container, and of the pod as a whole where it has its own.
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    for (_, path, container) in subject.containers() {
        if let Some(resources) = container.at(&["resources"]) {
            one(subject.id, &path.key("resources"), resources, out);
        }
    }
    if let Some(resources) = subject.pod_spec().and_then(|spec| spec.at(&["resources"])) {
        one(subject.id, &subject.pod_path("resources"), resources, out);
    }
}

fn one(id: ObjectId, path: &Path, resources: &Value, out: &mut Vec<Finding>) {
    for list in ["requests", "limits"] {
        let Some(amounts) = resources.at(&[list]) else { continue };
        let path = path.key(list);
        if amounts.as_object().is_none() {
            out.push(found("not-mapping", id, path).arg("field", list));
            continue;
        }
        for (name, value) in resources.entries_at(&[list]) {
            let at = path.key(name);
            shape::check_syntax(id, list, Syntax::ResourceName, &at, name, out);
            shape::quantity(id, name, &at, value, out);
            let Some(Ok(amount)) = Quantity::of(value) else { continue };
            if is_extended(name) && amount.has_fraction() {
                out.push(
                    found("extended-fraction", id, at.clone())
                        .arg("resource", name)
                        .arg("value", shown(value)),
                );
            }
            if matches!(name, "memory" | "ephemeral-storage") {
                millibytes(id, &at, value, out);
            }
        }
    }
    pairs(id, path, resources, out);
}

/// Each request against its limit.
fn pairs(id: ObjectId, path: &Path, resources: &Value, out: &mut Vec<Finding>) {
    for (name, value) in resources.entries_at(&["requests"]) {
        let Some(Ok(request)) = Quantity::of(value) else { continue };
        let at = path.key("requests").key(name);
        let limit_at = path.key("limits").key(name);
        let limit_value =
            resources.get("limits").and_then(|limits| limits.get(name)).filter(|value| !value.is_null());
        let Some(limit_value) = limit_value else {
            if cannot_be_overcommitted(name) {
                let fix = Edit::Set { object: id, path: limit_at, value: value.clone() };
                out.push(
                    found("extended-without-limit", id, at)
                        .arg("resource", name)
                        .arg("request", shown(value))
                        .fix(fix),
                );
            }
            continue;
        };
        let Some(Ok(limit)) = Quantity::of(limit_value) else { continue };
        let (code, fix) = if cannot_be_overcommitted(name) && request != limit {
            // What is given out is the limit.
            ("extended-not-equal", Edit::Set { object: id, path: at.clone(), value: limit_value.clone() })
        } else if request > limit {
            ("request-above-limit", Edit::Set { object: id, path: limit_at, value: value.clone() })
        } else {
            continue;
        };
        out.push(
            found(code, id, at)
                .arg("resource", name)
                .arg("request", shown(value))
                .arg("limit", shown(limit_value))
                .fix(fix),
        );
    }
}

/// `128m` of memory is an eighth of a byte; meant are mebibytes.
fn millibytes(id: ObjectId, path: &Path, value: &Value, out: &mut Vec<Finding>) {
    let Some(number) = value.as_str().and_then(|text| text.strip_suffix('m')) else { return };
    let meant = format!("{number}Mi");
    if Quantity::parse(&meant).is_ok_and(|quantity| quantity.format() == Format::Binary) {
        let fix = Edit::Set { object: id, path: path.clone(), value: Value::from(meant) };
        out.push(found("memory-millibytes", id, path.clone()).arg("value", shown(value)).fix(fix));
    }
}

/// A resource that a device plug-in or an operator brings.
fn is_extended(name: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(domain, _)| domain != "kubernetes.io" && !domain.ends_with(".kubernetes.io"))
}

fn cannot_be_overcommitted(name: &str) -> bool {
    is_extended(name) || name.starts_with("hugepages-")
}
