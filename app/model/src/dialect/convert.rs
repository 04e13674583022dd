//! From one dialect to another: a pure function of the trees, with a finding for everything that is lost.
//!
//! Objects go up to 1.37's shape and down to the target's. What is written in the target already stays as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::{Draft, Losses, with};
use super::{
    Dialect, dialect_of_object, instance_name, is_composite, is_pod_group, is_workload, none, pod_spec_path,
    to_old, v1alpha1, v1alpha2,
};
use crate::component::{GroupReference, namespace_of};
use crate::document::{Document, Entry, ObjectId, Origin};
use crate::edit::Edit;
use crate::finding::{Finding, Severity};
use crate::group::{PodGroup, groups_in, job_scheduling_at};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::{Object, Value};

/// A document's way into another dialect.
#[derive(Clone, Debug)]
pub struct Conversion {
    /// All of it, as one edit.
    pub edit: Edit,
    /// What the target cannot carry. Objects and paths are those of the document before.
    pub findings: Vec<Finding>,
}

impl Conversion {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        matches!(&self.edit, Edit::Batch(edits) if edits.is_empty())
    }
}

/// Converts a whole document. Objects that name no namespace share one.
pub fn convert(document: &Document, to: Dialect) -> Conversion {
    convert_in(document, to, "")
}

/// As [`convert`], with objects that name no namespace counted to `default_namespace`.
pub fn convert_in(document: &Document, to: Dialect, default_namespace: &str) -> Conversion {
    let mut draft = Draft::new(document);
    match to {
        Dialect::None => none::leave_out(&mut draft, default_namespace),
        Dialect::V1alpha1 => {
            let frozen = freeze(&mut draft, to, default_namespace);
            to_old::convert(&mut draft, default_namespace, &frozen);
        }
        Dialect::V1alpha2 | Dialect::V1beta1 | Dialect::V1alpha3 => {
            let frozen = freeze(&mut draft, to, default_namespace);
            to_later(&mut draft, to, default_namespace, &frozen);
        }
    }
    if matches!(to, Dialect::V1alpha1 | Dialect::V1alpha2) {
        drop_job_scheduling(&mut draft, to);
    }
    let (edit, findings) = draft.finish();
    Conversion { edit, findings }
}

/// Converts objects that stand in no document; a finding's object is its place among `objects`.
pub fn convert_objects(
    objects: &[Value],
    to: Dialect,
    default_namespace: &str,
) -> (Vec<Value>, Vec<Finding>) {
    let mut document = Document::default();
    for value in objects {
        document.push(value.clone(), Origin::unsaved());
    }
    let Conversion { edit, findings } = convert_in(&document, to, default_namespace);
    // The edit was made on this very document, so it applies.
    let after = edit.apply(&document).unwrap_or(document);
    (after.entries().map(|entry| entry.value.clone()).collect(), findings)
}

/// Objects of CompositePodGroup trees: they stay as they are, and that is said once an object.
fn freeze(draft: &mut Draft, to: Dialect, default_namespace: &str) -> BTreeSet<ObjectId> {
    let mut frozen = BTreeSet::new();
    if to == Dialect::V1alpha3 {
        return frozen;
    }
    let mut workloads: BTreeSet<(String, String)> = BTreeSet::new();
    let name_of = |entry: &Entry| {
        (namespace_of(&entry.value, default_namespace).to_owned(), ObjectRef::of(&entry.value).name)
    };
    let before = draft.document.clone();
    for entry in before.entries() {
        let value = &entry.value;
        let tree =
            is_workload(value) && value.items_at(&["spec", "compositePodGroupTemplates"]).next().is_some();
        let child = is_pod_group(value) && value.at(&["spec", "parentCompositePodGroupName"]).is_some();
        if tree {
            workloads.insert(name_of(entry));
        }
        if tree || child || is_composite(value) {
            frozen.insert(entry.id);
        }
    }
    for entry in before.entries().filter(|entry| is_pod_group(&entry.value)) {
        let of_tree = super::template_of_pod_group(&entry.value)
            .is_some_and(|(workload, _)| workloads.contains(&(name_of(entry).0, workload.to_owned())));
        if of_tree {
            frozen.insert(entry.id);
        }
    }
    for entry in before.entries().filter(|entry| frozen.contains(&entry.id)) {
        if dialect_of_object(&entry.value) != Some(to) {
            let finding = Finding::new("composite-not-converted", Severity::Error, entry.id, Path::root());
            draft.say(finding.arg("name", name_of(entry).1).arg("dialect", to.name()));
        }
    }
    frozen
}

/// To a dialect with PodGroups.
fn to_later(draft: &mut Draft, to: Dialect, default_namespace: &str, frozen: &BTreeSet<ObjectId>) {
    let before = draft.document.clone();
    let groups = groups_in(&before, default_namespace);
    let names = Names::of(&before, &groups, default_namespace);
    for entry in before.entries().filter(|entry| !frozen.contains(&entry.id)) {
        let Some(from) = dialect_of_object(&entry.value).filter(|from| *from != to) else { continue };
        let found = rewrite(entry, from, to, &mut draft.findings);
        draft.replace(entry.id, found);
        if from == Dialect::V1alpha1 {
            let mut neighbour = entry.id;
            for group in groups.iter().filter(|group| group.workload_object == Some(entry.id)) {
                for key in keys_of(group) {
                    let value = pod_group_for(draft, group, key, &names, to, default_namespace);
                    say_renamed(draft, group, key, &value, to);
                    neighbour = draft.add_after(Some(neighbour), value);
                }
            }
        }
    }
    for entry in before.entries() {
        reference_up(draft, entry, &names, to, default_namespace);
    }
}

/// The instances that a group of 1.35 has: one a key that pods name, one without a key where none does.
fn keys_of(group: &PodGroup) -> Vec<Option<&str>> {
    if group.instances.is_empty() {
        vec![None]
    } else {
        group.instances.iter().map(|instance| instance.key.as_deref()).collect()
    }
}

/// One object from its dialect to another with PodGroups, or a Workload on its way there.
fn rewrite(entry: &Entry, from: Dialect, to: Dialect, findings: &mut Vec<Finding>) -> Value {
    let mut losses = Losses { object: entry.id, dialect: to, found: findings };
    let workload = is_workload(&entry.value);
    let up = match (from, workload) {
        (Dialect::V1alpha1, true) => v1alpha1::workload_up(&entry.value),
        (Dialect::V1alpha2, true) => v1alpha2::workload_up(&entry.value, &mut losses),
        (Dialect::V1alpha2, false) => v1alpha2::pod_group_up(&entry.value, &mut losses),
        _ => entry.value.clone(),
    };
    let down = match (to, workload) {
        (Dialect::V1alpha2, true) => v1alpha2::workload_down(&up, &mut losses),
        (Dialect::V1alpha2, false) => v1alpha2::pod_group_down(&up, &mut losses),
        _ => up,
    };
    with(&down, |root| root.set("apiVersion", to.api_version().into()))
}

/// A PodGroup whose usual name was taken got another, and the way back can't read the key from it.
fn say_renamed(draft: &mut Draft, group: &PodGroup, key: Option<&str>, value: &Value, to: Dialect) {
    let name = ObjectRef::of(value).name;
    let usual = instance_name(group.workload.as_deref().unwrap_or_default(), &group.name, key);
    if let (true, Some(id), Some(path)) = (name != usual, group.workload_object, group.template_at.clone()) {
        let finding = Finding::new("dialect-renames", Severity::Warning, id, path.key("name"));
        draft.say(finding.arg("name", name).arg("dialect", to.name()));
    }
}

/// A PodGroup for one instance of a group of 1.35, with the policy as its (rewritten) template says it.
fn pod_group_for(
    draft: &Draft,
    group: &PodGroup,
    key: Option<&str>,
    names: &Names,
    to: Dialect,
    default_namespace: &str,
) -> Value {
    let index = group.template_at.as_ref().and_then(|path| path.split_last()).map(|(_, step)| step.clone());
    let policy = group
        .workload_object
        .zip(index)
        .and_then(|(id, step)| {
            let template = Path::keys(&["spec", "podGroupTemplates"]).join(&Path::from(vec![step]));
            draft.document.find(id, &template.key("schedulingPolicy"))
        })
        .cloned();
    let workload = group.workload.as_deref().unwrap_or_default();
    let namespace = if group.namespace.is_empty() { default_namespace } else { &group.namespace };
    let name = names.get(namespace, workload, &group.name, key);
    new_pod_group(to, &group.namespace, &name, Some((workload, &group.name)), policy.into_iter().collect())
}

/// A new PodGroup with what its spec says first.
pub(crate) fn new_pod_group(
    dialect: Dialect,
    namespace: &str,
    name: &str,
    template: Option<(&str, &str)>,
    policy: Vec<Value>,
) -> Value {
    let mut spec = Object::default();
    if let Some((workload, template)) = template {
        let (key, reference) = template_reference(dialect, workload, template);
        spec.set(key, reference);
    }
    for policy in policy {
        spec.set("schedulingPolicy", policy);
    }
    new_object(dialect, "PodGroup", namespace, name, spec)
}

/// How a PodGroup names its template.
pub(crate) fn template_reference(dialect: Dialect, workload: &str, template: &str) -> (&'static str, Value) {
    match dialect {
        Dialect::V1alpha2 => (
            "podGroupTemplateRef",
            crate::tree!({"workload": {"workloadName": workload, "podGroupTemplateName": template}}),
        ),
        _ => ("workloadRef", crate::tree!({"workloadName": workload, "templateName": template})),
    }
}

/// A new object of the API group.
pub(crate) fn new_object(dialect: Dialect, kind: &str, namespace: &str, name: &str, spec: Object) -> Value {
    let mut metadata = Object::default();
    metadata.set("name", name.into());
    if !namespace.is_empty() {
        metadata.set("namespace", namespace.into());
    }
    let mut root = Object::default();
    root.set("apiVersion", dialect.api_version().into());
    root.set("kind", kind.into());
    root.set("metadata", Value::Object(Arc::new(metadata)));
    root.set("spec", Value::Object(Arc::new(spec)));
    Value::Object(Arc::new(root))
}

/// A pod's `workloadRef` becomes `schedulingGroup`; fields that we do not know move along.
fn reference_up(draft: &mut Draft, entry: &Entry, names: &Names, to: Dialect, default_namespace: &str) {
    let Some(path) = pod_spec_path(&entry.value) else { return };
    let Some(spec) = path.find(&entry.value) else { return };
    let Some(old) = spec.at(&["workloadRef"]) else { return };
    let at = path.key("workloadRef");
    let mut losses = Losses { object: entry.id, dialect: to, found: &mut draft.findings };
    let reference = match GroupReference::of(spec) {
        Some(GroupReference::Workload { workload, group, key }) => Some((workload, group, key)),
        _ => None,
    };
    let Some((workload, group, key)) = reference else {
        // Both dialects' fields stand here, or the old one is not readable: the newer one alone can stay.
        losses.field(at.clone());
        return draft.clear(entry.id, at);
    };
    let namespace = namespace_of(&entry.value, default_namespace);
    let key = key.as_deref();
    if !names.knows(namespace, &workload, &group) {
        // The PodGroup's name is a guess by the naming rule, and the way back needs the PodGroup.
        losses.field(at.clone());
    }
    let name = names.get(namespace, &workload, &group, key);
    let new = with(old, |map| {
        for key in ["podGroup", "podGroupReplicaKey"] {
            map.remove(key);
        }
        map.set("name", name.as_str().into());
        map.rename("name", "podGroupName");
    });
    draft.clear(entry.id, path.key("schedulingGroup")); // a null one
    draft.apply(Edit::Rename { object: entry.id, path: at, to: Arc::from("schedulingGroup") });
    draft.set(entry.id, path.key("schedulingGroup"), new);
}

/// `scheduling` of a Job is 1.37's.
fn drop_job_scheduling(draft: &mut Draft, to: Dialect) {
    let before = draft.document.clone();
    for entry in before.entries() {
        if let Some(path) = job_scheduling_at(&entry.value) {
            Losses { object: entry.id, dialect: to, found: &mut draft.findings }.field(path.clone());
            draft.clear(entry.id, path);
        }
    }
}

/// What the PodGroups are called that groups of 1.35 get.
struct Names {
    /// (namespace, workload, group, key) to name.
    given: BTreeMap<(String, String, String, Option<String>), String>,
}

impl Names {
    fn of(document: &Document, groups: &[PodGroup], default_namespace: &str) -> Self {
        let space = |written: &str| {
            if written.is_empty() { default_namespace.to_owned() } else { written.to_owned() }
        };
        let mut taken: BTreeSet<(String, String)> = document
            .entries()
            .filter(|entry| is_pod_group(&entry.value))
            .map(|entry| {
                let namespace = namespace_of(&entry.value, default_namespace).to_owned();
                (namespace, ObjectRef::of(&entry.value).name)
            })
            .collect();
        let mut given = BTreeMap::new();
        for group in groups.iter().filter(|group| group.dialect == Dialect::V1alpha1) {
            let (Some(workload), true) = (&group.workload, group.workload_object.is_some()) else { continue };
            let namespace = space(&group.namespace);
            for key in keys_of(group) {
                // `a-b` + `c` and `a` + `b-c` would be one name.
                let plain = instance_name(workload, &group.name, key);
                let name = (1..u32::MAX)
                    .map(|n| if n == 1 { plain.clone() } else { format!("{plain}-{n}") })
                    .find(|name| !taken.contains(&(namespace.clone(), name.clone())))
                    .unwrap_or(plain);
                taken.insert((namespace.clone(), name.clone()));
                let key = key.map(str::to_owned);
                given.insert((namespace.clone(), workload.clone(), group.name.clone(), key), name);
            }
        }
        Self { given }
    }

    fn get(&self, namespace: &str, workload: &str, group: &str, key: Option<&str>) -> String {
        let full = (namespace.to_owned(), workload.to_owned(), group.to_owned(), key.map(str::to_owned));
        self.given.get(&full).cloned().unwrap_or_else(|| instance_name(workload, group, key))
    }

    fn knows(&self, namespace: &str, workload: &str, group: &str) -> bool {
        self.given.keys().any(|(n, w, g, _)| n == namespace && w == workload && g == group)
    }
}
