//! From trees to pod groups.

use super::{ControllerRef, GroupSource, Instance, Member, PodGroup, Settings, read_settings};
use crate::component::{Component, ComponentKind, GroupReference, components_in, namespace_of};
use crate::dialect::{
    Dialect, dialect_of_object, instance_name, is_pod_group, is_workload, key_of_instance,
    template_of_pod_group,
};
use crate::document::{Document, Entry};
use crate::object::ObjectRef;
use crate::path::Path;
use crate::tree::Value;

/// The pod groups of a document, in file order, those that are only referred to last.
pub fn groups(document: &Document) -> Vec<PodGroup> {
    groups_in(document, "")
}

/// As [`groups`], with objects that name no namespace counted to `default_namespace`.
pub fn groups_in(document: &Document, default_namespace: &str) -> Vec<PodGroup> {
    groups_of(document, &components_in(document, default_namespace), default_namespace)
}

/// As [`groups_in`], for components that are read already.
pub fn groups_of(document: &Document, components: &[Component], default_namespace: &str) -> Vec<PodGroup> {
    let mut reader = Reader { document, default_namespace, groups: Vec::new() };
    for entry in document.entries().filter(|entry| is_workload(&entry.value)) {
        reader.workload(entry);
    }
    for entry in document.entries().filter(|entry| is_pod_group(&entry.value)) {
        reader.pod_group(entry);
    }
    for component in components {
        reader.members(component);
        reader.job_scheduling(component);
    }
    reader.groups
}

struct Reader<'d> {
    document: &'d Document,
    default_namespace: &'d str,
    groups: Vec<PodGroup>,
}

impl Reader<'_> {
    fn workload(&mut self, entry: &Entry) {
        let Some(dialect) = dialect_of_object(&entry.value) else { return };
        let Some(shape) = dialect.shape() else { return };
        let spec = Path::keys(&["spec"]);
        self.templates(entry, dialect, &spec.key(shape.groups), None);
        self.composites(entry, dialect, &spec.key("compositePodGroupTemplates"), 0);
    }

    fn templates(&mut self, entry: &Entry, dialect: Dialect, list: &Path, composite: Option<&str>) {
        let object = ObjectRef::of(&entry.value);
        let Some(items) = list.find(&entry.value).and_then(Value::as_array) else { return };
        for (index, item) in items.values().enumerate() {
            self.groups.push(PodGroup {
                namespace: object.namespace.clone(),
                workload: Some(object.name.clone()),
                name: item.str_at(&["name"]).unwrap_or_default().to_owned(),
                dialect,
                source: GroupSource::Written,
                controller_ref: controller_ref(&entry.value),
                workload_object: Some(entry.id),
                template_at: Some(list.index(index)),
                template: read_settings(item, dialect),
                instances: Vec::new(),
                composite: composite.map(str::to_owned),
            });
        }
    }

    /// Templates inside composite templates, at any depth (the API allows three levels; the guard is for bad files).
    fn composites(&mut self, entry: &Entry, dialect: Dialect, list: &Path, depth: usize) {
        let Some(items) = list.find(&entry.value).and_then(Value::as_array) else { return };
        if depth > 8 {
            return;
        }
        for (index, item) in items.values().enumerate() {
            let name = item.str_at(&["name"]).unwrap_or_default().to_owned();
            let at = list.index(index);
            self.templates(entry, dialect, &at.key("podGroupTemplates"), Some(&name));
            self.composites(entry, dialect, &at.key("compositePodGroupTemplates"), depth + 1);
        }
    }

    fn pod_group(&mut self, entry: &Entry) {
        let Some(dialect) = dialect_of_object(&entry.value) else { return };
        let object = ObjectRef::of(&entry.value);
        let reference = template_of_pod_group(&entry.value);
        let parent = entry.value.str_at(&["spec", "parentCompositePodGroupName"]).map(str::to_owned);
        let settings = entry.value.get("spec").map(|spec| read_settings(spec, dialect)).unwrap_or_default();
        let key = reference
            .and_then(|(workload, template)| key_of_instance(&object.name, workload, template))
            .map(str::to_owned);
        let instance = Instance {
            name: object.name.clone(),
            key,
            object: Some(entry.id),
            settings: Some(settings),
            members: Vec::new(),
        };
        let namespace = namespace_of(&entry.value, self.default_namespace).to_owned();
        let found = reference.and_then(|(workload, template)| {
            self.find_template(&namespace, workload, template, Dialect::has_pod_groups)
        });
        if let Some(index) = found {
            let group = &mut self.groups[index];
            group.composite = group.composite.take().or(parent);
            group.instances.push(instance);
            return;
        }
        self.groups.push(PodGroup {
            namespace: object.namespace.clone(),
            workload: reference.map(|(workload, _)| workload.to_owned()),
            name: reference.map_or(object.name, |(_, template)| template.to_owned()),
            dialect,
            source: GroupSource::Written,
            controller_ref: None,
            workload_object: None,
            template_at: None,
            template: Settings::default(),
            instances: vec![instance],
            composite: parent,
        });
    }

    fn find_template(
        &self,
        namespace: &str,
        workload: &str,
        template: &str,
        dialect: impl Fn(Dialect) -> bool,
    ) -> Option<usize> {
        self.groups.iter().position(|group| {
            group.workload.as_deref() == Some(workload)
                && group.name == template
                && self.namespace(&group.namespace) == namespace
                && dialect(group.dialect)
        })
    }

    fn namespace<'s>(&'s self, written: &'s str) -> &'s str {
        if written.is_empty() { self.default_namespace } else { written }
    }

    fn members(&mut self, component: &Component) {
        for id in &component.objects {
            let Some(value) = self.document.value(*id) else { continue };
            let Some(reference) = component.pod_spec_path().find(value).and_then(GroupReference::of) else {
                continue;
            };
            let namespace = namespace_of(value, self.default_namespace).to_owned();
            let (group, instance) = match &reference {
                GroupReference::Workload { workload, group, key } => {
                    self.instance_by_key(component, &namespace, workload, group, key.as_deref())
                }
                GroupReference::PodGroup { name } => self.instance_by_name(component, &namespace, name),
            };
            let members = &mut self.groups[group].instances[instance].members;
            match members.iter_mut().find(|member| member.component == component.id()) {
                Some(member) => member.objects.push(*id),
                None => members.push(Member { component: component.id(), objects: vec![*id] }),
            }
        }
    }

    fn instance_by_key(
        &mut self,
        component: &Component,
        namespace: &str,
        workload: &str,
        template: &str,
        key: Option<&str>,
    ) -> (usize, usize) {
        let found = self.find_template(namespace, workload, template, |dialect| dialect == Dialect::V1alpha1);
        let group = found.unwrap_or_else(|| {
            self.missing(component, Dialect::V1alpha1, Some(workload.to_owned()), template.to_owned())
        });
        let instances = &mut self.groups[group].instances;
        let place =
            instances.iter().position(|instance| instance.key.as_deref() == key).unwrap_or_else(|| {
                instances.push(Instance {
                    name: instance_name(workload, template, key),
                    key: key.map(str::to_owned),
                    object: None,
                    settings: None,
                    members: Vec::new(),
                });
                instances.len() - 1
            });
        (group, place)
    }

    fn instance_by_name(&mut self, component: &Component, namespace: &str, name: &str) -> (usize, usize) {
        for (index, group) in self.groups.iter().enumerate() {
            if group.dialect.has_pod_groups() && self.namespace(&group.namespace) == namespace {
                let place = group.instances.iter().position(|instance| instance.name == name);
                if let Some(place) = place.filter(|_| group.source != GroupSource::JobScheduling) {
                    return (index, place);
                }
            }
        }
        let group = self.missing(component, self.later_dialect(), None, name.to_owned());
        self.groups[group].instances.push(Instance {
            name: name.to_owned(),
            key: None,
            object: None,
            settings: None,
            members: Vec::new(),
        });
        (group, 0)
    }

    /// What a lone `schedulingGroup` is taken for: the document's own later dialect, else the newest.
    fn later_dialect(&self) -> Dialect {
        self.groups
            .iter()
            .map(|group| group.dialect)
            .find(|dialect| dialect.has_pod_groups())
            .unwrap_or(Dialect::V1beta1)
    }

    fn missing(
        &mut self,
        component: &Component,
        dialect: Dialect,
        workload: Option<String>,
        name: String,
    ) -> usize {
        self.groups.push(PodGroup {
            namespace: component.namespace.clone(),
            workload,
            name,
            dialect,
            source: GroupSource::Missing,
            controller_ref: None,
            workload_object: None,
            template_at: None,
            template: Settings::default(),
            instances: Vec::new(),
            composite: None,
        });
        self.groups.len() - 1
    }

    /// `Job.spec.scheduling`: a group that the Job's controller makes, unless the pods name one themselves, or the Job
    /// is made by a CronJob (then 1.37 ignores it).
    fn job_scheduling(&mut self, component: &Component) {
        if component.kind != ComponentKind::Job || !component.references.is_empty() {
            return;
        }
        let Some(value) = component.value(self.document) else { return };
        let Some(scheduling) = job_scheduling_at(value).and_then(|path| path.find(value)) else { return };
        let mut settings = read_settings(scheduling, Dialect::V1beta1);
        if let Some(super::GroupPolicy::Gang { min_count: count @ 0 }) = &mut settings.policy {
            // An omitted minCount means parallelism, at least 1.
            *count = value
                .i64_at(&["spec", "parallelism"])
                .and_then(|n| u32::try_from(n).ok())
                .unwrap_or(1)
                .max(1);
        }
        settings.policy = settings.policy.or(Some(super::GroupPolicy::Basic));
        self.groups.push(PodGroup {
            namespace: component.namespace.clone(),
            workload: None,
            name: component.name.clone(),
            dialect: Dialect::V1beta1,
            source: GroupSource::JobScheduling,
            controller_ref: None,
            workload_object: None,
            template_at: None,
            template: settings,
            instances: vec![Instance {
                name: component.name.clone(),
                key: None,
                object: None,
                settings: None,
                members: vec![Member { component: component.id(), objects: component.objects.clone() }],
            }],
            composite: None,
        });
    }
}

fn controller_ref(workload: &Value) -> Option<ControllerRef> {
    let reference = workload.at(&["spec", "controllerRef"])?;
    let text = |key: &str| reference.str_at(&[key]).unwrap_or_default().to_owned();
    Some(ControllerRef { api_group: text("apiGroup"), kind: text("kind"), name: text("name") })
}

/// Where `scheduling` of 1.37 stands in a Job or CronJob; `None` when it is absent or null.
pub fn job_scheduling_at(value: &Value) -> Option<Path> {
    let path = ComponentKind::of(value)?.job_spec_path()?.key("scheduling");
    path.find(value).is_some_and(|found| !found.is_null()).then_some(path)
}

/// Whether the Job controller of 1.36 (gate WorkloadWithJob) makes a gang of this Job, or of each run of this CronJob, by
/// itself: Indexed, parallelism above 1 and equal to completions, no group in the template, never started.
pub fn is_auto_ganged(value: &Value) -> bool {
    let Some(kind) = ComponentKind::of(value) else { return false };
    let Some(spec) = kind.job_spec_path().and_then(|path| path.find(value)) else { return false };
    let started = value.at(&["status", "startTime"]).is_some() && kind == ComponentKind::Job;
    let parallelism = spec.i64_at(&["parallelism"]).unwrap_or(1);
    parallelism > 1
        && spec.str_at(&["completionMode"]) == Some("Indexed")
        && spec.i64_at(&["completions"]) == Some(parallelism)
        && spec.at(&["template", "spec", "schedulingGroup"]).is_none()
        && !started
}
