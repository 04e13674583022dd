//! Workloads, PodGroups and CompositePodGroups by themselves.

use super::{Context, found};
use crate::component::namespace_of;
use crate::dialect::{Dialect, is_composite, is_workload, template_of_pod_group};
use crate::document::{Entry, ObjectId};
use crate::edit::Edit;
use crate::group::set::MAX_GROUPS;
use crate::group::{GroupPolicy, policy_path, read_settings};
use crate::names::Syntax;
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::Value;

/// The most claims of a group.
const MAX_CLAIMS: usize = 4;

/// The deepest composite level; a group below it makes the fourth.
const MAX_COMPOSITES: usize = 3;

/// The largest priority that is not the system's.
const MAX_PRIORITY: i64 = 1_000_000_000;

/// Fields that 1.35 lacks.
const LATER: [&str; 6] = [
    "schedulingConstraints",
    "resourceClaims",
    "disruptionMode",
    "priorityClassName",
    "priority",
    "preemptionPolicy",
];

pub(super) fn workload(cx: &mut Context<'_>, entry: &Entry, dialect: Dialect) {
    let (id, value) = (entry.id, &entry.value);
    cx.name(id, value, Path::keys(&["metadata", "name"]), Syntax::Subdomain, false);
    controller_ref(cx, id, value);
    let Some(shape) = dialect.shape() else { return };
    let spec = Path::keys(&["spec"]);
    let list = |path: &Path| path.find(value).and_then(Value::as_array).map_or(0, crate::tree::Array::len);
    let (flat, composite) = (spec.key(shape.groups), spec.key("compositePodGroupTemplates"));
    let foreign = if dialect == Dialect::V1alpha1 { "podGroupTemplates" } else { "podGroups" };
    let trees = dialect.minor() >= Some(37);
    for key in [foreign, "compositePodGroupTemplates"].into_iter().filter(|key| *key == foreign || !trees) {
        not_in_dialect(cx, id, value, &spec.key(key), dialect);
    }
    match (list(&flat), list(&composite)) {
        (0, 0) => cx.push(found("group-list-empty", id, flat.clone()).arg("name", ObjectRef::of(value).name)),
        (1.., 1..) if trees => cx.push(found("group-lists-both", id, composite.clone())),
        _ => {}
    }
    let mut tree = Tree { names: Vec::new(), classes: Vec::new() };
    templates(cx, entry, dialect, &flat, &mut tree);
    composites(cx, entry, dialect, &composite, 1, &mut tree);
    let differ = tree.classes.iter().any(|class| Some(class) != tree.classes.first());
    if differ && cx.minor(dialect) >= 37 {
        cx.push(found("group-priorities-differ", id, spec).arg("name", ObjectRef::of(value).name));
    }
}

/// What must be one of a kind, or alike, over the whole tree of templates.
struct Tree {
    names: Vec<String>,
    classes: Vec<(Option<String>, Option<i64>)>,
}

fn templates(cx: &mut Context<'_>, entry: &Entry, dialect: Dialect, list: &Path, tree: &mut Tree) {
    let Some(items) = list.find(&entry.value).and_then(Value::as_array) else { return };
    if items.len() > MAX_GROUPS {
        let finding = found("too-many-groups", entry.id, list.clone());
        cx.push(finding.arg("count", items.len()).arg("limit", MAX_GROUPS));
    }
    for (index, item) in items.values().enumerate() {
        let at = list.index(index);
        named(cx, entry, &at, item, tree);
        settings(cx, entry.id, &entry.value, &at, dialect);
    }
}

fn named(cx: &mut Context<'_>, entry: &Entry, at: &Path, item: &Value, tree: &mut Tree) {
    cx.name(entry.id, &entry.value, at.key("name"), Syntax::Label, true);
    let name = item.str_at(&["name"]).unwrap_or_default().to_owned();
    if !name.is_empty() && tree.names.contains(&name) {
        cx.push(found("duplicate-group", entry.id, at.key("name")).arg("name", name.as_str()));
    }
    tree.names.push(name);
    tree.classes.push((item.str_at(&["priorityClassName"]).map(str::to_owned), item.i64_at(&["priority"])));
}

fn composites(
    cx: &mut Context<'_>,
    entry: &Entry,
    dialect: Dialect,
    list: &Path,
    depth: usize,
    tree: &mut Tree,
) {
    let Some(items) = list.find(&entry.value).and_then(Value::as_array) else { return };
    if depth > MAX_COMPOSITES {
        if !items.is_empty() {
            cx.push(found("composite-too-deep", entry.id, list.clone()).arg("limit", MAX_COMPOSITES + 1));
        }
        return;
    }
    for (index, item) in items.values().enumerate() {
        let at = list.index(index);
        named(cx, entry, &at, item, tree);
        policy(cx, entry.id, &entry.value, &at.key("schedulingPolicy"), "minGroupCount");
        let children = ["podGroupTemplates", "compositePodGroupTemplates"];
        if children.iter().all(|key| item.items_at(&[key]).next().is_none()) {
            let name = item.str_at(&["name"]).unwrap_or_default();
            cx.push(found("composite-without-children", entry.id, at.clone()).arg("name", name));
        }
        templates(cx, entry, dialect, &at.key("podGroupTemplates"), tree);
        composites(cx, entry, dialect, &at.key("compositePodGroupTemplates"), depth + 1, tree);
    }
}

pub(super) fn pod_group(cx: &mut Context<'_>, entry: &Entry, dialect: Dialect) {
    let (id, value) = (entry.id, &entry.value);
    cx.name(id, value, Path::keys(&["metadata", "name"]), Syntax::Subdomain, false);
    if dialect == Dialect::V1alpha1 {
        // The kind came with 1.36.
        let finding = found("field-not-in-dialect", id, Path::root());
        return cx.push(finding.arg("field", "PodGroup").arg("dialect", dialect.name()));
    }
    let spec = Path::keys(&["spec"]);
    let (own, foreign) = match dialect {
        Dialect::V1alpha2 => ("podGroupTemplateRef", "workloadRef"),
        _ => ("workloadRef", "podGroupTemplateRef"),
    };
    not_in_dialect(cx, id, value, &spec.key(foreign), dialect);
    if let Some(reference) = value.at(&["spec", own]) {
        let (at, names) = match dialect {
            Dialect::V1alpha2 => (spec.key(own).key("workload"), ["workloadName", "podGroupTemplateName"]),
            _ => (spec.key(own), ["workloadName", "templateName"]),
        };
        debug_assert!(!reference.is_null());
        cx.name(id, value, at.key(names[0]), Syntax::Subdomain, true);
        cx.name(id, value, at.key(names[1]), Syntax::Label, true);
        template_reference(cx, entry, dialect, &at);
    }
    settings(cx, id, value, &spec, dialect);
    parent(cx, entry, dialect);
    if let Some(class) = value.str_at(&["spec", "priorityClassName"]) {
        priority_class(cx, id, value, class);
    }
}

/// Whether the template exists, and says the same.
fn template_reference(cx: &mut Context<'_>, entry: &Entry, dialect: Dialect, at: &Path) {
    let Some((workload, template)) = template_of_pod_group(&entry.value) else { return };
    let default = cx.lookup.default_namespace();
    let namespace = namespace_of(&entry.value, default).to_owned();
    let here = cx.document.entries().any(|other| {
        is_workload(&other.value)
            && other.value.str_at(&["metadata", "name"]) == Some(workload)
            && namespace_of(&other.value, default) == namespace
    });
    // 1.37 does not look whether they exist; only 1.36 refuses (workload-api.md §2.4).
    let lenient = cx.minor(dialect) >= 37;
    if !here {
        if !lenient {
            cx.missing(entry.id, at.key("workloadName"), "Workload", &namespace, workload);
        }
        return;
    }
    let group = cx.groups.iter().find(|group| group.instances.iter().any(|i| i.object == Some(entry.id)));
    let Some(group) = group.filter(|group| group.template_at.is_some()) else {
        let mut finding = found("template-missing", entry.id, at.clone()).arg("name", template);
        if lenient {
            finding.severity = crate::finding::Severity::Warning;
        }
        return cx.push(finding.arg("workload", workload));
    };
    let own = entry.value.get("spec").and_then(|spec| read_settings(spec, dialect).policy);
    if own.is_some() && group.template.policy.is_some() && own != group.template.policy {
        let name = ObjectRef::of(&entry.value).name;
        let path = Path::keys(&["spec", "schedulingPolicy"]);
        cx.push(found("policy-differs-from-template", entry.id, path).arg("name", name));
    }
}

fn parent(cx: &mut Context<'_>, entry: &Entry, dialect: Dialect) {
    let path = Path::keys(&["spec", "parentCompositePodGroupName"]);
    let Some(parent) = path.find(&entry.value).filter(|value| !value.is_null()) else { return };
    if dialect.minor() < Some(37) {
        return not_in_dialect(cx, entry.id, &entry.value, &path, dialect);
    }
    cx.name(entry.id, &entry.value, path.clone(), Syntax::Subdomain, false);
    let Some(parent) = parent.as_str() else { return };
    if entry.value.at(&["spec", "workloadRef"]).is_none() {
        let finding = found("parent-without-workload", entry.id, path.clone());
        cx.push(finding.arg("name", ObjectRef::of(&entry.value).name));
    }
    let default = cx.lookup.default_namespace();
    let namespace = namespace_of(&entry.value, default).to_owned();
    let here = cx.document.entries().any(|other| {
        is_composite(&other.value)
            && other.value.str_at(&["metadata", "name"]) == Some(parent)
            && namespace_of(&other.value, default) == namespace
    });
    if !here {
        cx.missing(entry.id, path, "CompositePodGroup", &namespace, parent);
    }
}

pub(super) fn composite(cx: &mut Context<'_>, entry: &Entry) {
    let spec = Path::keys(&["spec"]);
    cx.name(entry.id, &entry.value, Path::keys(&["metadata", "name"]), Syntax::Subdomain, false);
    cx.name(entry.id, &entry.value, spec.key("workloadRef").key("workloadName"), Syntax::Subdomain, true);
    cx.name(entry.id, &entry.value, spec.key("workloadRef").key("templateName"), Syntax::Label, true);
    policy(cx, entry.id, &entry.value, &spec.key("schedulingPolicy"), "minGroupCount");
}

fn controller_ref(cx: &mut Context<'_>, id: ObjectId, value: &Value) {
    let at = Path::keys(&["spec", "controllerRef"]);
    if at.find(value).is_none_or(Value::is_null) {
        return;
    }
    cx.name(id, value, at.key("apiGroup"), Syntax::Subdomain, false);
    for key in ["kind", "name"] {
        let path = at.key(key);
        match path.find(value).and_then(Value::as_str) {
            None | Some("") => cx.required(id, path),
            Some(text) if text == "." || text == ".." || text.contains(['/', '%']) => {
                let field = path.to_string();
                cx.push(found("bad-path-segment", id, path).arg("field", field).arg("value", text));
            }
            Some(_) => {}
        }
    }
}

/// A template, or a PodGroup's spec.
pub(super) fn settings(cx: &mut Context<'_>, id: ObjectId, root: &Value, at: &Path, dialect: Dialect) {
    policy(cx, id, root, &at.join(&policy_path(dialect)), "minCount");
    let foreign = if dialect == Dialect::V1alpha1 { "schedulingPolicy" } else { "policy" };
    not_in_dialect(cx, id, root, &at.key(foreign), dialect);
    if dialect == Dialect::V1alpha1 {
        for key in LATER {
            not_in_dialect(cx, id, root, &at.key(key), dialect);
        }
        return;
    }
    if dialect == Dialect::V1alpha2 {
        not_in_dialect(cx, id, root, &at.key("preemptionPolicy"), dialect);
    }
    let Some(value) = at.find(root) else { return };
    topology(cx, id, root, at);
    claims(cx, id, root, at);
    disruption(cx, id, value, at, dialect);
    cx.name(id, root, at.key("priorityClassName"), Syntax::Subdomain, false);
    if value.str_at(&["priorityClassName"]).is_some_and(|class| class.starts_with("system-")) {
        let class = value.str_at(&["priorityClassName"]).unwrap_or_default();
        cx.push(found("system-priority-class", id, at.key("priorityClassName")).arg("name", class));
    }
    if let Some(priority) = value.i64_at(&["priority"]) {
        let path = at.key("priority");
        if priority > MAX_PRIORITY {
            let finding = found("too-large", id, path).arg("field", at.key("priority").to_string());
            cx.push(finding.arg("value", priority.to_string()).arg("max", MAX_PRIORITY));
        } else {
            // The server fills it from the class and refuses anything else.
            let fix = Edit::Remove { object: id, path: path.clone(), prune: false };
            cx.push(found("group-priority-number", id, path).arg("value", priority).fix(fix));
        }
    }
    let settings = read_settings(value, dialect);
    if settings.policy == Some(GroupPolicy::Basic)
        && settings.disruption == Some(crate::group::Disruption::All)
    {
        cx.push(found("all-with-basic", id, at.key("disruptionMode")));
    }
}

pub(super) fn policy(cx: &mut Context<'_>, id: ObjectId, root: &Value, at: &Path, count: &str) {
    let policy = at.find(root);
    let has = |key: &str| policy.and_then(|policy| policy.at(&[key])).is_some();
    let field = at.to_string();
    match (has("basic"), has("gang")) {
        (false, false) => cx.push(found("policy-missing", id, at.clone()).arg("field", field)),
        (true, true) => cx.push(found("policy-both", id, at.clone()).arg("field", field)),
        (true, false) => {}
        (false, true) => cx.count(id, root, at.key("gang").key(count), 1, true),
    }
}

pub(super) fn topology(cx: &mut Context<'_>, id: ObjectId, root: &Value, at: &Path) {
    let list = at.key("schedulingConstraints").key("topology");
    let Some(items) = list.find(root).and_then(Value::as_array) else { return };
    if items.len() > 1 {
        cx.push(found("too-many-topology-keys", id, list.clone()).arg("count", items.len()));
    }
    for index in 0..items.len() {
        cx.name(id, root, list.index(index).key("key"), Syntax::LabelKey, true);
    }
}

pub(super) fn claims(cx: &mut Context<'_>, id: ObjectId, root: &Value, at: &Path) {
    let list = at.key("resourceClaims");
    let Some(items) = list.find(root).and_then(Value::as_array) else { return };
    if items.len() > MAX_CLAIMS {
        let finding = found("too-many-claims", id, list.clone());
        cx.push(finding.arg("count", items.len()).arg("limit", MAX_CLAIMS));
    }
    for (index, item) in items.values().enumerate() {
        let at = list.index(index);
        cx.name(id, root, at.key("name"), Syntax::Label, true);
        let sources = ["resourceClaimName", "resourceClaimTemplateName"];
        if sources.iter().filter(|key| item.at(&[key]).is_some()).count() != 1 {
            let name = item.str_at(&["name"]).unwrap_or_default();
            cx.push(found("claim-source", id, at.clone()).arg("name", name));
        }
        for key in sources {
            cx.name(id, root, at.key(key), Syntax::Subdomain, false);
        }
    }
}

/// A word in 1.36, exactly one of two members in 1.37.
pub(super) fn disruption(cx: &mut Context<'_>, id: ObjectId, value: &Value, at: &Path, dialect: Dialect) {
    let Some(mode) = value.at(&["disruptionMode"]) else { return };
    let good = match dialect {
        Dialect::V1alpha2 => matches!(mode.as_str(), Some("Pod" | "PodGroup")),
        _ => mode.as_object().is_some() && (mode.at(&["single"]).is_some() != mode.at(&["all"]).is_some()),
    };
    if !good {
        let path = at.key("disruptionMode");
        cx.push(found("disruption-mode-form", id, path).arg("dialect", dialect.name()));
    }
}

/// A PodGroup's class: it must exist, and a class that never preempts must be repeated (1.37 with its gate).
fn priority_class(cx: &mut Context<'_>, id: ObjectId, value: &Value, class: &str) {
    let path = Path::keys(&["spec", "priorityClassName"]);
    let here = cx.document.entries().find(|entry| {
        let object = ObjectRef::of(&entry.value);
        object.kind == "PriorityClass" && object.group() == "scheduling.k8s.io" && object.name == class
    });
    let Some(entry) = here else {
        if !class.starts_with("system-") {
            cx.missing(id, path, "PriorityClass", "", class);
        }
        return;
    };
    let policy =
        |value: &Value, keys: &[&str]| value.str_at(keys).unwrap_or("PreemptLowerPriority").to_owned();
    let of_class = policy(&entry.value, &["preemptionPolicy"]);
    if value.at(&["spec", "preemptionPolicy"]).is_some()
        && policy(value, &["spec", "preemptionPolicy"]) != of_class
    {
        let finding = found("preemption-policy-differs", id, Path::keys(&["spec", "preemptionPolicy"]));
        cx.push(finding.arg("name", class).arg("policy", of_class));
    }
}

pub(super) fn not_in_dialect(
    cx: &mut Context<'_>,
    id: ObjectId,
    root: &Value,
    path: &Path,
    dialect: Dialect,
) {
    if path.find(root).is_some_and(|value| !value.is_null()) {
        let finding = found("field-not-in-dialect", id, path.clone());
        cx.push(finding.arg("field", path.to_string()).arg("dialect", dialect.name()));
    }
}
