//! A Service and the pods behind it.

use std::collections::HashSet;

use super::{Design, Subject, found, namespace, shape};
use crate::document::ObjectId;
use crate::edit::Edit;
use crate::fields::{Kind, Root, all, read};
use crate::finding::Finding;
use crate::path::Path;
use crate::tree::Value;

/// One Service.
pub(super) fn check(design: &Design<'_>, id: ObjectId, service: &Value, out: &mut Vec<Finding>) {
    for field in all().filter(|field| field.root == Root::Service) {
        // Its name's absence is every object's affair.
        let absent = read(service, &field.own_path()).is_none_or(|value| value.as_str() == Some(""));
        if !(absent && field.id == "service-object-name") {
            shape::check_field(id, field, &field.own_path(), service, out);
        }
    }
    ports(id, service, out);
    if service.at(&["spec", "sessionAffinityConfig"]).is_some()
        && service.str_at(&["spec", "sessionAffinity"]) != Some("ClientIP")
    {
        let path = Path::keys(&["spec", "sessionAffinity"]);
        let fix = Edit::Set { object: id, path, value: "ClientIP".into() };
        let at = Path::keys(&["spec", "sessionAffinityConfig"]);
        out.push(found("session-timeout-alone", id, at).fix(fix));
    }
    behind(design, id, service, out);
}

fn ports(id: ObjectId, service: &Value, out: &mut Vec<Finding>) {
    let list = Path::keys(&["spec", "ports"]);
    let count = service.items_at(&["spec", "ports"]).count();
    let headless = service.str_at(&["spec", "clusterIP"]) == Some("None");
    if count == 0 && !headless && service.str_at(&["spec", "type"]) != Some("ExternalName") {
        out.push(found("required", id, list.clone()).arg("field", "ports"));
    }
    let (mut numbers, mut names, mut nameless) = (HashSet::new(), HashSet::new(), None);
    for (index, port) in service.items_at(&["spec", "ports"]).enumerate() {
        let path = list.index(index);
        let protocol = port.str_at(&["protocol"]).unwrap_or("TCP");
        if let Some(number) = port.i64_at(&["port"]) {
            let text = format!("{number}/{protocol}");
            if protocol == "SCTP" {
                out.push(found("sctp", id, path.key("protocol")).arg("port", text.clone()));
            }
            if !numbers.insert((number, protocol)) {
                out.push(found("duplicate-service-port", id, path.key("port")).arg("port", text));
            }
        }
        match port.str_at(&["name"]).filter(|name| !name.is_empty()) {
            Some(name) if !names.insert(name) => {
                out.push(found("duplicate-port-name", id, path.key("name")).arg("name", name));
            }
            Some(_) => {}
            None => nameless = nameless.or(Some(path.key("name"))),
        }
    }
    if let Some(path) = nameless.filter(|_| count > 1) {
        out.push(found("service-port-names", id, path));
    }
}

/// The pods that the selector chooses among the design's components.
fn behind(design: &Design<'_>, id: ObjectId, service: &Value, out: &mut Vec<Finding>) {
    let selector: Vec<(&str, &Value)> = service.entries_at(&["spec", "selector"]).collect();
    if selector.is_empty() {
        return;
    }
    let here = namespace(service, design.lookup);
    let subjects: Vec<Subject<'_>> = design
        .document
        .entries()
        .filter(|entry| namespace(&entry.value, design.lookup) == here)
        .filter_map(|entry| {
            Some(Subject { id: entry.id, value: &entry.value, kind: Kind::of(&entry.value)? })
        })
        .collect();
    let chosen: Vec<&Subject<'_>> = subjects
        .iter()
        .filter(|subject| {
            let labels = read(subject.value, &subject.kind.template_path().key("metadata").key("labels"));
            selector.iter().all(|(key, value)| labels.and_then(|labels| labels.get(key)) == Some(*value))
        })
        .collect();
    if chosen.is_empty() {
        if !subjects.is_empty() {
            let name = service.str_at(&["metadata", "name"]).unwrap_or_default();
            out.push(
                found("service-selects-nothing", id, Path::keys(&["spec", "selector"])).arg("name", name),
            );
        }
        return;
    }
    let known: HashSet<&str> = chosen
        .iter()
        .flat_map(|subject| subject.containers())
        .flat_map(|(_, _, container)| container.items_at(&["ports"]))
        .filter_map(|port| port.str_at(&["name"]))
        .collect();
    for (index, port) in service.items_at(&["spec", "ports"]).enumerate() {
        if let Some(target) =
            port.str_at(&["targetPort"]).filter(|name| !name.is_empty() && !known.contains(name))
        {
            let path = Path::keys(&["spec", "ports"]).index(index).key("targetPort");
            out.push(found("target-port-missing", id, path).arg("name", target));
        }
    }
}
