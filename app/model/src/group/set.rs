//! Putting a component into a group, changing the group, taking it out: each is one edit.

use std::collections::BTreeSet;

use super::{
    ControllerRef, Disruption, GroupPolicy, GroupSource, PodGroup, groups_of, job_scheduling_at, write,
};
use crate::component::{Component, ComponentKind, GroupReference, components_in, namespace_of};
use crate::dialect::{
    Dialect, Draft, dialect_of_object, instance_name, is_pod_group, is_workload, new_object, new_pod_group,
    template_of_pod_group,
};
use crate::document::{Document, ObjectId};
use crate::edit::Edit;
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::{Array, Object, Value};

/// The most groups that a Workload may hold.
pub const MAX_GROUPS: usize = 8;

/// What a component's group shall be.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupSettings {
    /// The Workload; `None`: the one the component is in, else the design's only one, else a new one named after the
    /// component.
    pub workload: Option<String>,
    /// The group's name in the Workload. The name of another group of it joins that group.
    pub name: String,
    /// The rule.
    pub policy: GroupPolicy,
    /// All pods in one domain of this label.
    pub topology_key: Option<String>,
    /// Written on every template of the Workload, on the PodGroups and on the pods, which must all agree (1.37).
    pub priority_class: Option<String>,
    /// How the group is disrupted.
    pub disruption: Option<Disruption>,
    /// How the pods are split into quorums.
    pub keys: Keys,
    /// `controllerRef` of a new Workload.
    pub controller_ref: Option<ControllerRef>,
}

/// How a component's pods are split into quorums of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keys {
    /// All in one.
    #[default]
    One,
    /// All in the quorum of this key (several Jobs, each with its own key).
    Key(String),
    /// Bare pods only: so many quorums, numbered from 0, the pods dealt out in their order as evenly as can be.
    Numbered(u32),
}

/// Why a group cannot be written. The document is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupError {
    /// The dialect is `none`: there is no way to write a group.
    #[error("this dialect writes no groups")]
    NoDialect,
    /// The dialect has no such field.
    #[error("{dialect} has no {field}")]
    CannotCarry {
        /// The dialect.
        dialect: Dialect,
        /// The field that it lacks.
        field: &'static str,
    },
    /// The group is part of a CompositePodGroup: shown, edited as YAML only.
    #[error("part of a composite group")]
    Composite,
    /// The Workload holds [`MAX_GROUPS`] groups already.
    #[error("the Workload {0} is full")]
    Full(String),
    /// Numbered quorums need bare pods: a controller's template names one.
    #[error("numbered groups need bare pods")]
    NotBarePods,
    /// There is no such group or component.
    #[error("no such group")]
    Missing,
}

impl GroupSettings {
    /// What the component's group is now, else what a new one would best be: a gang of all its pods with the pods' own
    /// priority class.
    pub fn of(document: &Document, component: &Component, default_namespace: &str) -> Self {
        let groups = groups_of(document, &components_in(document, default_namespace), default_namespace);
        let found = groups
            .iter()
            .find(|group| group.has_member(component.id()) && group.source == GroupSource::Written);
        let Some(group) = found else {
            let pods = match crate::demand_of::count_of(document, component).how_many {
                crate::demand_of::HowMany::Fixed(pods) => pods.max(1),
                crate::demand_of::HowMany::PerNode => 1,
            };
            let class = component.pod_spec(document).and_then(|spec| spec.str_at(&["priorityClassName"]));
            return Self {
                workload: None,
                name: component.name.clone(),
                policy: GroupPolicy::Gang { min_count: pods },
                topology_key: None,
                priority_class: class.map(str::to_owned),
                disruption: None,
                keys: Keys::One,
                controller_ref: None,
            };
        };
        let settings = group.settings();
        let mine: Vec<_> = group
            .instances
            .iter()
            .filter(|i| i.members.iter().any(|m| m.component == component.id()))
            .collect();
        let keys = match mine.as_slice() {
            [one] => one.key.clone().map_or(Keys::One, Keys::Key),
            several => Keys::Numbered(several.len() as u32),
        };
        Self {
            workload: group.workload.clone(),
            name: group.name.clone(),
            policy: settings.policy.unwrap_or(GroupPolicy::Basic),
            topology_key: settings.topology_key.clone(),
            priority_class: settings.priority_class.clone(),
            disruption: settings.disruption,
            keys,
            controller_ref: group.controller_ref.clone(),
        }
    }
}

/// Puts a component into the group that `settings` describe, making or changing Workload, PodGroups and references, in the
/// dialect that the Workload is written in already, else in `dialect`.
pub fn set(
    document: &Document,
    component: &Component,
    settings: &GroupSettings,
    dialect: Dialect,
    default_namespace: &str,
) -> Result<Edit, GroupError> {
    let renamed = renamed_first(document, component, settings, default_namespace)?;
    let base = renamed.as_ref().and_then(|edit| edit.apply(document).ok());
    let mut setter =
        Setter::new(base.as_ref().unwrap_or(document), component, settings, dialect, default_namespace)?;
    setter.make()?;
    setter.clean_up();
    let (edit, _) = setter.draft.finish();
    Ok(match renamed {
        Some(first) => Edit::Batch(vec![first, edit]),
        None => edit,
    })
}

/// When the component alone is in a group and the new name is free in its Workload, the group is renamed and keeps all
/// that stands in its objects.
fn renamed_first(
    document: &Document,
    component: &Component,
    settings: &GroupSettings,
    default_namespace: &str,
) -> Result<Option<Edit>, GroupError> {
    let groups = groups_of(document, &components_in(document, default_namespace), default_namespace);
    let mine = |group: &&PodGroup| group.has_member(component.id()) && group.source == GroupSource::Written;
    let Some(current) = groups.iter().find(mine).filter(|group| group.workload.is_some()) else {
        return Ok(None);
    };
    let alone = current.component_ids() == [component.id()];
    let same = settings.workload.is_none() || settings.workload == current.workload;
    let taken = groups.iter().any(|group| group.workload == current.workload && group.name == settings.name);
    if !alone || !same || taken {
        return Ok(None);
    }
    rename(document, current, &settings.name, default_namespace).map(Some)
}

/// Takes a component out of its group. A group that has no members left goes with its PodGroups, and a Workload without a
/// group too.
pub fn remove(document: &Document, component: &Component, default_namespace: &str) -> Edit {
    let before = groups_of(document, &components_in(document, default_namespace), default_namespace);
    let mut draft = Draft::new(document);
    take_out(&mut draft, component);
    clean_up(&mut draft, &before, default_namespace);
    draft.finish().0
}

fn take_out(draft: &mut Draft, component: &Component) {
    for object in &component.objects {
        write::no_reference(draft, *object, &component.pod_spec_path());
    }
    if let Some(path) = draft.document.value(component.id()).and_then(job_scheduling_at) {
        draft.clear(component.id(), path);
    }
}

/// Gives a group another name: its template, its PodGroups where they are named after it, and every pod's reference.
pub fn rename(
    document: &Document,
    group: &PodGroup,
    to: &str,
    default_namespace: &str,
) -> Result<Edit, GroupError> {
    if group.composite.is_some() {
        return Err(GroupError::Composite);
    }
    if group.source != GroupSource::Written {
        return Err(GroupError::Missing);
    }
    let components = components_in(document, default_namespace);
    let mut draft = Draft::new(document);
    if let (Some(object), Some(path)) = (group.workload_object, &group.template_at) {
        draft.set(object, path.key("name"), to.into());
    }
    for instance in &group.instances {
        let name = match &group.workload {
            Some(workload)
                if instance.name == instance_name(workload, &group.name, instance.key.as_deref()) =>
            {
                instance_name(workload, to, instance.key.as_deref())
            }
            Some(_) => instance.name.clone(),
            None => to.to_owned(),
        };
        if let Some(object) = instance.object {
            draft.set(object, Path::keys(&["metadata", "name"]), name.as_str().into());
            let spec = Path::keys(&["spec"]);
            if let Some(path) = template_name_path(&draft.document, object) {
                draft.set(object, spec.join(&path), to.into());
            }
        }
        for member in &instance.members {
            let Some(component) = super::component_with(&components, member.component) else { continue };
            for object in &member.objects {
                let reference = match (&group.workload, group.dialect) {
                    (Some(workload), Dialect::V1alpha1) => GroupReference::Workload {
                        workload: workload.clone(),
                        group: to.to_owned(),
                        key: instance.key.clone(),
                    },
                    _ => GroupReference::PodGroup { name: name.clone() },
                };
                write::reference(&mut draft, *object, &component.pod_spec_path(), &reference);
            }
        }
    }
    Ok(draft.finish().0)
}

/// Where a PodGroup names its template, below `spec`.
fn template_name_path(document: &Document, object: ObjectId) -> Option<Path> {
    let value = document.value(object)?;
    template_of_pod_group(value)?;
    Some(match dialect_of_object(value)? {
        Dialect::V1alpha2 => Path::keys(&["podGroupTemplateRef", "workload", "podGroupTemplateName"]),
        _ => Path::keys(&["workloadRef", "templateName"]),
    })
}

struct Setter<'s> {
    draft: Draft,
    component: &'s Component,
    settings: &'s GroupSettings,
    default_namespace: &'s str,
    before: Vec<PodGroup>,
    /// The Workload's name and object, where it is there already.
    workload: String,
    workload_object: Option<ObjectId>,
    /// The PodGroup that stands alone, when the group is one.
    lone: bool,
    dialect: Dialect,
    namespace: String,
}

impl<'s> Setter<'s> {
    fn new(
        document: &Document,
        component: &'s Component,
        settings: &'s GroupSettings,
        dialect: Dialect,
        default_namespace: &'s str,
    ) -> Result<Self, GroupError> {
        let value = component.value(document).ok_or(GroupError::Missing)?;
        let namespace = namespace_of(value, default_namespace).to_owned();
        let before = groups_of(document, &components_in(document, default_namespace), default_namespace);
        let mine =
            |group: &&PodGroup| group.has_member(component.id()) && group.source == GroupSource::Written;
        let current = before.iter().find(mine);
        if current.is_some_and(|group| group.composite.is_some()) {
            return Err(GroupError::Composite);
        }
        let lone = current.is_some_and(|group| group.workload.is_none() && group.name == settings.name)
            && settings.workload.is_none()
            && settings.keys == Keys::One;
        let workloads: Vec<(String, ObjectId)> = document
            .entries()
            .filter(|entry| is_workload(&entry.value))
            .filter(|entry| namespace_of(&entry.value, default_namespace) == namespace)
            .map(|entry| (ObjectRef::of(&entry.value).name, entry.id))
            .collect();
        let wanted = settings.workload.clone().or_else(|| current.and_then(|group| group.workload.clone()));
        let (workload, workload_object) = match (wanted, workloads.as_slice()) {
            (Some(name), _) => {
                let object = workloads.iter().find(|(known, _)| *known == name).map(|(_, id)| *id);
                (name, object)
            }
            (None, [(name, object)]) => (name.clone(), Some(*object)),
            (None, _) => {
                let object = workloads.iter().find(|(known, _)| *known == component.name).map(|(_, id)| *id);
                (component.name.clone(), object)
            }
        };
        let written = |id| document.value(id).and_then(dialect_of_object);
        let dialect = match (lone, current) {
            (true, Some(group)) => group.dialect,
            _ => workload_object.and_then(written).unwrap_or(dialect),
        };
        check(component, settings, dialect)?;
        let draft = Draft::new(document);
        Ok(Self {
            draft,
            component,
            settings,
            default_namespace,
            before,
            workload,
            workload_object,
            lone,
            dialect,
            namespace,
        })
    }

    fn make(&mut self) -> Result<(), GroupError> {
        let old_class = self.current().and_then(|group| group.settings().priority_class.clone());
        if !self.lone {
            self.make_template()?;
        }
        let keys = self.keys();
        let mut distinct: Vec<Option<String>> = Vec::new();
        for key in &keys {
            if !distinct.contains(key) {
                distinct.push(key.clone());
            }
        }
        let lone_name = self.settings.name.clone();
        let mut names = Vec::new();
        for key in &distinct {
            let name = if self.lone { lone_name.clone() } else { self.instance_name(key.as_deref()) };
            if self.dialect.has_pod_groups() {
                self.make_instance(&name);
            }
            names.push(name);
        }
        if self.dialect.has_pod_groups() {
            self.write_other_instances(&names);
        }
        take_out_scheduling(&mut self.draft, self.component);
        for (object, key) in self.component.objects.clone().into_iter().zip(keys) {
            let name = distinct.iter().position(|known| *known == key).and_then(|place| names.get(place));
            let reference = match (self.dialect, name) {
                (Dialect::V1alpha1, _) | (_, None) => GroupReference::Workload {
                    workload: self.workload.clone(),
                    group: self.settings.name.clone(),
                    key,
                },
                (_, Some(name)) => GroupReference::PodGroup { name: name.clone() },
            };
            write::reference(&mut self.draft, object, &self.component.pod_spec_path(), &reference);
        }
        self.spread_class(old_class.as_deref());
        Ok(())
    }

    fn current(&self) -> Option<&PodGroup> {
        let id = self.component.id();
        self.before.iter().find(|group| group.has_member(id) && group.source == GroupSource::Written)
    }

    /// The key of each of the component's objects.
    fn keys(&self) -> Vec<Option<String>> {
        let pods = self.component.objects.len();
        match &self.settings.keys {
            Keys::One => vec![None; pods],
            Keys::Key(key) => vec![Some(key.clone()); pods],
            Keys::Numbered(groups) => {
                let groups = usize::try_from(*groups).unwrap_or(1).clamp(1, pods.max(1));
                (0..pods).map(|pod| Some((pod * groups / pods.max(1)).to_string())).collect()
            }
        }
    }

    /// The Workload with the template that the settings describe.
    fn make_template(&mut self) -> Result<(), GroupError> {
        let shape = self.dialect.shape().ok_or(GroupError::NoDialect)?;
        let list = Path::keys(&["spec", shape.groups]);
        let object = match self.workload_object {
            Some(object) => object,
            None => self.new_workload(),
        };
        self.workload_object = Some(object);
        let items =
            self.draft.document.find(object, &list).and_then(Value::as_array).cloned().unwrap_or_default();
        let named =
            |items: &Array, name: &str| items.values().position(|i| i.str_at(&["name"]) == Some(name));
        let index = match named(&items, &self.settings.name) {
            Some(index) => index,
            None if items.len() >= MAX_GROUPS => return Err(GroupError::Full(self.workload.clone())),
            None => {
                let value = crate::tree!({"name": self.settings.name.as_str()});
                self.draft.apply(Edit::Insert { object, path: list.clone(), index: items.len(), value });
                items.len()
            }
        };
        let at = list.index(index);
        write::settings(&mut self.draft, object, &at, self.dialect, self.settings);
        Ok(())
    }

    fn new_workload(&mut self) -> ObjectId {
        let mut spec = Object::default();
        if let Some(reference) = &self.settings.controller_ref {
            let mut map = Object::default();
            if !reference.api_group.is_empty() {
                map.set("apiGroup", reference.api_group.as_str().into());
            }
            map.set("kind", reference.kind.as_str().into());
            map.set("name", reference.name.as_str().into());
            spec.set("controllerRef", Value::Object(map.into()));
        }
        let value = new_object(self.dialect, "Workload", &self.component.namespace, &self.workload, spec);
        self.draft.add_before(self.component.id(), value)
    }

    fn instance_name(&self, key: Option<&str>) -> String {
        // A PodGroup that the group has already keeps its name, whatever it is.
        let same = self.current().filter(|group| {
            group.workload.as_deref() == Some(&*self.workload) && group.name == self.settings.name
        });
        let kept = same.and_then(|group| {
            let found = group.instances.iter().find(|i| i.object.is_some() && i.key.as_deref() == key);
            found.map(|instance| instance.name.clone())
        });
        kept.unwrap_or_else(|| instance_name(&self.workload, &self.settings.name, key))
    }

    fn pod_groups(&self) -> Vec<(ObjectId, String)> {
        self.draft
            .document
            .entries()
            .filter(|entry| is_pod_group(&entry.value))
            .filter(|entry| namespace_of(&entry.value, self.default_namespace) == self.namespace)
            .map(|entry| (entry.id, ObjectRef::of(&entry.value).name))
            .collect()
    }

    fn make_instance(&mut self, name: &str) {
        let known = self.pod_groups().into_iter().find(|(_, known)| known == name).map(|(id, _)| id);
        let object = known.unwrap_or_else(|| {
            let template = (!self.lone).then_some((self.workload.as_str(), self.settings.name.as_str()));
            let value = new_pod_group(self.dialect, &self.component.namespace, name, template, Vec::new());
            let after = self.last_pod_group().or(self.workload_object);
            self.draft.add_after(after, value)
        });
        let to = self.draft.document.value(object).and_then(dialect_of_object).unwrap_or(self.dialect);
        write::settings(&mut self.draft, object, &Path::keys(&["spec"]), to, self.settings);
    }

    /// The last PodGroup of this Workload: its brothers stand together.
    fn last_pod_group(&self) -> Option<ObjectId> {
        let mine = |value: &Value| {
            template_of_pod_group(value).is_some_and(|(workload, _)| workload == self.workload)
        };
        self.draft.document.entries().filter(|entry| mine(&entry.value)).map(|entry| entry.id).last()
    }

    /// The same settings for the PodGroups of the same template that other components are in.
    fn write_other_instances(&mut self, written: &[String]) {
        let others: Vec<ObjectId> = self
            .pod_groups()
            .into_iter()
            .filter(|(id, name)| {
                let value = self.draft.document.value(*id);
                !written.contains(name)
                    && value.and_then(template_of_pod_group)
                        == Some((self.workload.as_str(), self.settings.name.as_str()))
            })
            .map(|(id, _)| id)
            .collect();
        for object in others {
            let to = self.draft.document.value(object).and_then(dialect_of_object).unwrap_or(self.dialect);
            write::settings(&mut self.draft, object, &Path::keys(&["spec"]), to, self.settings);
        }
    }

    /// One class for every template and PodGroup of the Workload and for all their pods. Without a class only what the
    /// group had said before is taken out of the pods.
    fn spread_class(&mut self, old: Option<&str>) {
        let class = self.settings.priority_class.as_deref();
        if self.dialect == Dialect::V1alpha1 {
            return;
        }
        let components = components_in(&self.draft.document, self.default_namespace);
        let groups = groups_of(&self.draft.document, &components, self.default_namespace);
        let mine = |group: &&PodGroup| match &group.workload {
            Some(workload) => *workload == self.workload && !self.lone,
            None => self.lone && group.name == self.settings.name,
        };
        let mut pods: BTreeSet<ObjectId> = BTreeSet::new();
        for group in groups.iter().filter(mine).filter(|group| group.composite.is_none()) {
            let template = group.workload_object.zip(group.template_at.clone());
            let own = group.instances.iter().filter_map(|i| Some((i.object?, Path::keys(&["spec"]))));
            for (object, at) in template.into_iter().chain(own) {
                write::priority(&mut self.draft, object, &at, class);
            }
            pods.extend(group.members().flat_map(|member| member.objects.iter().copied()));
        }
        for object in pods {
            let Some(value) = self.draft.document.value(object) else { continue };
            let Some(path) = ComponentKind::of(value).map(ComponentKind::pod_spec_path) else { continue };
            let said = path.key("priorityClassName").find(value).and_then(Value::as_str);
            if class.is_some() || (old.is_some() && said == old) {
                write::priority(&mut self.draft, object, &path, class);
            }
        }
    }

    fn clean_up(&mut self) {
        clean_up(&mut self.draft, &self.before, self.default_namespace);
    }
}

fn check(component: &Component, settings: &GroupSettings, dialect: Dialect) -> Result<(), GroupError> {
    if dialect == Dialect::None {
        return Err(GroupError::NoDialect);
    }
    if matches!(settings.keys, Keys::Numbered(_)) && component.kind != ComponentKind::Pods {
        return Err(GroupError::NotBarePods);
    }
    if dialect == Dialect::V1alpha1 {
        let lacks = [
            ("schedulingConstraints", settings.topology_key.is_some()),
            ("priorityClassName", settings.priority_class.is_some()),
            ("disruptionMode", settings.disruption.is_some()),
        ];
        if let Some((field, _)) = lacks.into_iter().find(|(_, set)| *set) {
            return Err(GroupError::CannotCarry { dialect, field });
        }
    }
    Ok(())
}

fn take_out_scheduling(draft: &mut Draft, component: &Component) {
    // Beside a reference in the template `spec.scheduling` has no effect, and later releases plan to refuse both.
    if let Some(path) = draft.document.value(component.id()).and_then(job_scheduling_at) {
        draft.clear(component.id(), path);
    }
}

/// Takes out what lost its last member: PodGroups, templates, Workloads that hold none. What had no member before stays.
fn clean_up(draft: &mut Draft, before: &[PodGroup], default_namespace: &str) {
    let components = components_in(&draft.document, default_namespace);
    let after = groups_of(&draft.document, &components, default_namespace);
    let still_used = |object: ObjectId| {
        after
            .iter()
            .flat_map(|group| &group.instances)
            .any(|instance| instance.object == Some(object) && !instance.members.is_empty())
    };
    for instance in before.iter().filter(|group| group.composite.is_none()).flat_map(|group| &group.instances)
    {
        if let Some(object) =
            instance.object.filter(|object| !instance.members.is_empty() && !still_used(*object))
        {
            draft.remove(object);
        }
    }
    for old in before.iter().filter(|group| group.composite.is_none() && group.members().next().is_some()) {
        let Some(object) = old.workload_object else { continue };
        let now = after.iter().find(|group| group.workload_object == Some(object) && group.name == old.name);
        let empty = now.is_some_and(|group| group.members().next().is_none());
        // PodGroups that never had a member of this design keep their template.
        let kept = now.is_some_and(|group| {
            group.instances.iter().filter_map(|i| i.object).any(|id| draft.document.get(id).is_some())
        });
        if empty && !kept {
            remove_template(draft, object, &old.name);
        }
    }
}

fn remove_template(draft: &mut Draft, workload: ObjectId, name: &str) {
    let Some(value) = draft.document.value(workload) else { return };
    let Some(shape) = dialect_of_object(value).and_then(Dialect::shape) else { return };
    let list = Path::keys(&["spec", shape.groups]);
    let items = list.find(value).and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(index) = items.values().position(|item| item.str_at(&["name"]) == Some(name)) else { return };
    let composites = value.items_at(&["spec", "compositePodGroupTemplates"]).next().is_some();
    if items.len() == 1 && !composites {
        draft.remove(workload);
    } else {
        draft.apply(Edit::Remove { object: workload, path: list.index(index), prune: false });
    }
}

#[cfg(test)]
#[path = "set_tests.rs"]
mod tests;
