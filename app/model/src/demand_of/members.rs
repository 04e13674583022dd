//! The pods that a component's controller would create.

use std::sync::Arc;

use super::Options;
use super::count::count_left;
use crate::component::{Component, ComponentKind, namespace_of};
use crate::demand::{Members, PodCount, RunningPods};
use crate::document::{Document, ObjectId};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::{Array, Object, Value};

/// The members that a component gives, for the given ones of its objects: one entry, or one a shape for bare pods that
/// are not all alike.
pub(super) fn read(
    document: &Document,
    component: &Component,
    objects: &[ObjectId],
    options: &Options<'_>,
) -> Vec<Members> {
    let default_namespace = options.default_namespace;
    if component.kind == ComponentKind::Pods {
        return bare(document, component, objects, default_namespace);
    }
    let Some(value) = component.value(document) else { return Vec::new() };
    let counted = count_left(document, component, succeeded(component, value, options));
    vec![Members {
        object: component.id(),
        others: Vec::new(),
        spec_path: component.pod_spec_path(),
        count_path: component.count_path().filter(|_| !counted.autoscaled),
        pod: pod_of(component, value, default_namespace),
        count: counted.how_many.into(),
        running: RunningPods::OwnedBy {
            kind: component.kind.kind().to_owned(),
            name: component.name.clone(),
        },
    }]
}

/// How many completions of a Job the cluster has seen.
fn succeeded(component: &Component, value: &Value, options: &Options<'_>) -> u32 {
    if component.kind != ComponentKind::Job {
        return 0;
    }
    let namespace = namespace_of(value, options.default_namespace);
    let job = options.lookup.find("Job", namespace, &component.name);
    let succeeded = job.and_then(|job| job.i64_at(&["status", "succeeded"])).unwrap_or(0);
    u32::try_from(succeeded.max(0)).unwrap_or(u32::MAX)
}

fn bare(
    document: &Document,
    component: &Component,
    objects: &[ObjectId],
    default_namespace: &str,
) -> Vec<Members> {
    let mut shapes: Vec<(Value, Members)> = Vec::new();
    for id in objects {
        let Some(value) = document.value(*id) else { continue };
        let name = ObjectRef::of(value).name;
        let pod = pod_of(component, value, default_namespace);
        let shape = shape_of(&pod);
        if let Some((_, members)) = shapes.iter_mut().find(|(known, _)| *known == shape) {
            members.others.push(*id);
            if let PodCount::Fixed(count) = &mut members.count {
                *count += 1;
            }
            if let RunningPods::Named(names) = &mut members.running {
                names.push(name);
            }
            continue;
        }
        let members = Members {
            object: *id,
            others: Vec::new(),
            spec_path: component.pod_spec_path(),
            count_path: None,
            pod,
            count: PodCount::Fixed(1),
            running: RunningPods::Named(vec![name]),
        };
        shapes.push((shape, members));
    }
    shapes.into_iter().map(|(_, members)| members).collect()
}

/// A pod without what may differ between numbered pods and never matters to a scheduler.
fn shape_of(pod: &Value) -> Value {
    let mut pod = edit(pod, |root| {
        if let Some(metadata) = root.get("metadata") {
            let metadata = edit(metadata, |map| drop(map.remove("name")));
            root.set("metadata", metadata);
        }
    });
    if let Some(spec) = pod.get("spec") {
        let spec = edit(spec, |map| {
            map.remove("hostname");
            for list in ["initContainers", "containers"] {
                if let Some(containers) = map.get(list).and_then(Value::as_array) {
                    map.set(list, containers.values().map(without_words).collect());
                }
            }
        });
        pod = edit(&pod, |root| root.set("spec", spec.clone()));
    }
    pod
}

/// A container without its command, arguments and environment (a rank is often written there).
fn without_words(container: &Value) -> Value {
    edit(container, |map| {
        for key in ["command", "args", "env", "envFrom"] {
            map.remove(key);
        }
    })
}

/// A copy of a mapping with a change; anything else stays as it is.
fn edit(value: &Value, change: impl FnOnce(&mut Object)) -> Value {
    let Some(object) = value.as_object() else { return value.clone() };
    let mut object = object.clone();
    change(&mut object);
    Value::Object(Arc::new(object))
}

/// The v1 Pod that the controller would create, as far as scheduling looks at it.
fn pod_of(component: &Component, value: &Value, default_namespace: &str) -> Value {
    let empty = Value::object();
    let template = component.template_path().find(value).unwrap_or(&empty);
    let mut metadata = template.get("metadata").and_then(Value::as_object).cloned().unwrap_or_default();
    if component.kind == ComponentKind::Pods {
        for key in ["uid", "resourceVersion", "creationTimestamp", "managedFields", "generation", "selfLink"]
        {
            metadata.remove(key);
        }
    } else {
        metadata.remove("name");
    }
    metadata.set("namespace", namespace_of(value, default_namespace).into());
    if component.kind == ComponentKind::Job {
        add_job_labels(&mut metadata, &component.name);
    }
    let mut spec = template.get("spec").filter(|spec| !spec.is_null()).unwrap_or(&empty).clone();
    match component.kind {
        ComponentKind::StatefulSet => spec = with_claims(&spec, value, &component.name),
        ComponentKind::DaemonSet => spec = with_daemon_tolerations(&spec),
        _ => {}
    }
    let mut pod = Object::default();
    pod.set("apiVersion", "v1".into());
    pod.set("kind", "Pod".into());
    pod.set("metadata", Value::Object(Arc::new(metadata)));
    pod.set("spec", spec);
    Value::Object(Arc::new(pod))
}

/// The Job controller's own labels, which affinity terms and spread constraints may select.
fn add_job_labels(metadata: &mut Object, job: &str) {
    let mut labels = metadata.get("labels").and_then(Value::as_object).cloned().unwrap_or_default();
    labels.set("batch.kubernetes.io/job-name", job.into());
    labels.set("job-name", job.into());
    metadata.set("labels", Value::Object(Arc::new(labels)));
}

/// A StatefulSet's pods mount a claim of their own for each volume template; the first pod's names stand for all.
fn with_claims(spec: &Value, controller: &Value, name: &str) -> Value {
    let mut volumes = spec.get("volumes").and_then(Value::as_array).cloned().unwrap_or_default();
    let templates = Path::keys(&["spec", "volumeClaimTemplates"]);
    let Some(list) = templates.find(controller).and_then(Value::as_array).filter(|list| !list.is_empty())
    else {
        return spec.clone();
    };
    for template in list.values().filter_map(|template| template.str_at(&["metadata", "name"])) {
        let claim = format!("{template}-{name}-0");
        let volume = crate::tree!({"name": template, "persistentVolumeClaim": {"claimName": claim}});
        let same = volumes.values().position(|other| other.str_at(&["name"]) == Some(template));
        match same {
            Some(index) => drop(volumes.set(index, volume)),
            None => drop(volumes.push(volume)),
        }
    }
    edit(spec, |map| map.set("volumes", Value::Array(Arc::new(volumes))))
}

/// What the DaemonSet controller adds to its pods, so that they run on nodes in trouble.
fn with_daemon_tolerations(spec: &Value) -> Value {
    let mut tolerations = spec.get("tolerations").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut keys = vec![
        ("node.kubernetes.io/not-ready", "NoExecute"),
        ("node.kubernetes.io/unreachable", "NoExecute"),
        ("node.kubernetes.io/disk-pressure", "NoSchedule"),
        ("node.kubernetes.io/memory-pressure", "NoSchedule"),
        ("node.kubernetes.io/pid-pressure", "NoSchedule"),
        ("node.kubernetes.io/unschedulable", "NoSchedule"),
    ];
    if spec.at(&["hostNetwork"]).and_then(Value::as_bool) == Some(true) {
        keys.push(("node.kubernetes.io/network-unavailable", "NoSchedule"));
    }
    add_all(&mut tolerations, &keys);
    edit(spec, |map| map.set("tolerations", Value::Array(Arc::new(tolerations))))
}

fn add_all(tolerations: &mut Array, keys: &[(&str, &str)]) {
    for (key, effect) in keys {
        let toleration = crate::tree!({"key": *key, "operator": "Exists", "effect": *effect});
        if !tolerations.values().any(|other| *other == toleration) {
            tolerations.push(toleration);
        }
    }
}
