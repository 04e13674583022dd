//! Names of other objects: in the design, in the cluster, or nowhere.

use super::{Design, Subject, namespace};
use crate::edit::Edit;
use crate::finding::Finding;
use crate::path::Path;
use crate::tree::Value;

/// A name that must exist for the pods to start.
struct Reference<'d> {
    kind: &'static str,
    name: &'d str,
    path: Path,
    /// A key of it that must exist, with its own place.
    key: Option<(&'d str, Path)>,
}

/// All references of one component.
pub(super) fn check(design: &Design<'_>, subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let here = namespace(subject.value, design.lookup);
    for reference in references(subject) {
        let namespace = if super::is_cluster_wide(reference.kind) { "" } else { here };
        if let Some((_, object)) = design.object(reference.kind, namespace, reference.name) {
            if let Some((key, path)) = reference.key
                && !has_key(object, key)
            {
                out.push(
                    subject
                        .found("reference-key-missing", path)
                        .arg("kind", reference.kind)
                        .arg("name", reference.name)
                        .arg("key", key),
                );
            }
            continue;
        }
        let code = match (design.lookup.lists(reference.kind), reference.kind) {
            (true, kind) if design.lookup.has(kind, namespace, reference.name) => continue,
            (true, _) => "reference-missing",
            (false, _) => "reference-unchecked",
        };
        out.push(subject.found(code, reference.path).arg("kind", reference.kind).arg("name", reference.name));
    }
    pull_secrets(design, subject, here, out);
    governing_service(design, subject, here, out);
}

/// A missing pull secret stops only the images that need it.
fn pull_secrets(design: &Design<'_>, subject: &Subject<'_>, here: &str, out: &mut Vec<Finding>) {
    let secrets = subject.pod_spec().map(|spec| spec.items_at(&["imagePullSecrets"])).into_iter().flatten();
    for (index, secret) in secrets.enumerate() {
        let Some(name) = secret.str_at(&["name"]).filter(|name| !name.is_empty()) else { continue };
        if design.object("Secret", here, name).is_none()
            && design.lookup.lists("Secret")
            && !design.lookup.has("Secret", here, name)
        {
            let path = subject.pod_path("imagePullSecrets").index(index).key("name");
            out.push(subject.found("pull-secret-missing", path).arg("name", name));
        }
    }
}

/// A StatefulSet's pods get their DNS names from a headless Service.
fn governing_service(design: &Design<'_>, subject: &Subject<'_>, here: &str, out: &mut Vec<Finding>) {
    let Some(name) = subject.value.str_at(&["spec", "serviceName"]).filter(|name| !name.is_empty()) else {
        return;
    };
    if subject.kind != crate::fields::Kind::StatefulSet {
        return;
    }
    let path = Path::keys(&["spec", "serviceName"]);
    match design.object("Service", here, name) {
        Some((service, value)) if value.str_at(&["spec", "clusterIP"]) != Some("None") => {
            let at = Path::keys(&["spec", "clusterIP"]);
            let fix = Edit::Set { object: service, path: at, value: "None".into() };
            out.push(subject.found("governing-service-not-headless", path).arg("name", name).fix(fix));
        }
        Some(_) => {}
        None => {
            if design.lookup.lists("Service") && !design.lookup.has("Service", here, name) {
                out.push(subject.found("governing-service-missing", path).arg("name", name));
            }
        }
    }
}

fn has_key(object: &Value, key: &str) -> bool {
    ["data", "binaryData", "stringData"]
        .iter()
        .any(|map| object.get(map).and_then(|map| map.get(key)).is_some())
}

fn references<'d>(subject: &Subject<'d>) -> Vec<Reference<'d>> {
    let mut found = Vec::new();
    for (_, path, container) in subject.containers() {
        environment(&path, container, &mut found);
    }
    let Some(spec) = subject.pod_spec() else { return found };
    for (index, volume) in spec.items_at(&["volumes"]).enumerate() {
        volume_references(&subject.pod_path("volumes").index(index), volume, &mut found);
    }
    for (kind, key) in [
        ("ServiceAccount", "serviceAccountName"),
        ("PriorityClass", "priorityClassName"),
        ("RuntimeClass", "runtimeClassName"),
    ] {
        let given = match (kind, spec.str_at(&[key]).unwrap_or_default()) {
            // Made by the server in every namespace, and at its start.
            ("ServiceAccount", "default")
            | ("PriorityClass", "system-node-critical" | "system-cluster-critical")
            | (_, "") => continue,
            (_, name) => name,
        };
        found.push(Reference { kind, name: given, path: subject.pod_path(key), key: None });
    }
    found
}

fn environment<'d>(path: &Path, container: &'d Value, found: &mut Vec<Reference<'d>>) {
    for (index, variable) in container.items_at(&["env"]).enumerate() {
        let path = path.key("env").index(index).key("valueFrom");
        for (source, kind) in [("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")] {
            if let Some(reference) = variable.at(&["valueFrom", source]) {
                let path = path.key(source);
                let key = reference.str_at(&["key"]).filter(|key| !key.is_empty());
                let key = key.map(|key| (key, path.key("key")));
                push(kind, reference, "name", &path, key, found);
            }
        }
    }
    for (index, from) in container.items_at(&["envFrom"]).enumerate() {
        let path = path.key("envFrom").index(index);
        for (source, kind) in [("configMapRef", "ConfigMap"), ("secretRef", "Secret")] {
            if let Some(reference) = from.at(&[source]) {
                push(kind, reference, "name", &path.key(source), None, found);
            }
        }
    }
}

fn volume_references<'d>(path: &Path, volume: &'d Value, found: &mut Vec<Reference<'d>>) {
    for (source, kind, name) in [
        ("configMap", "ConfigMap", "name"),
        ("secret", "Secret", "secretName"),
        ("persistentVolumeClaim", "PersistentVolumeClaim", "claimName"),
    ] {
        if let Some(reference) = volume.at(&[source]) {
            push(kind, reference, name, &path.key(source), None, found);
        }
    }
    for (index, part) in volume.items_at(&["projected", "sources"]).enumerate() {
        let path = path.key("projected").key("sources").index(index);
        for (source, kind) in [("configMap", "ConfigMap"), ("secret", "Secret")] {
            if let Some(reference) = part.at(&[source]) {
                push(kind, reference, "name", &path.key(source), None, found);
            }
        }
    }
}

fn push<'d>(
    kind: &'static str,
    reference: &'d Value,
    name: &str,
    path: &Path,
    key: Option<(&'d str, Path)>,
    found: &mut Vec<Reference<'d>>,
) {
    let optional = reference.get("optional").and_then(Value::as_bool) == Some(true);
    let Some(text) = reference.str_at(&[name]).filter(|text| !text.is_empty() && !optional) else { return };
    found.push(Reference { kind, name: text, path: path.key(name), key });
}
