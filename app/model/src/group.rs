//! Pod groups: one normal form, read from whichever dialect they are written in.

pub mod findings;
mod read;
mod set;
mod settings;
mod write;

use crate::component::Component;
use crate::dialect::Dialect;
use crate::document::{Document, ObjectId};
use crate::path::Path;
use crate::tree::Value;

pub use findings::group_findings;
pub use read::{groups, groups_in, groups_of, is_auto_ganged, job_scheduling_at};
pub use set::{GroupError, GroupSettings, Keys, MAX_GROUPS, remove, rename, set};
pub(crate) use settings::{policy_path, read_settings};

/// The rule of a group, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupPolicy {
    /// Each pod by itself.
    Basic,
    /// All or nothing.
    Gang {
        /// `gang.minCount`; 0 when it is absent or no number that Kubernetes takes.
        min_count: u32,
    },
}

/// Which pods go when the group is disrupted (preemption).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disruption {
    /// Pods one by one: `Pod` in 1.36, `{single: {}}` in 1.37. The default.
    Pod,
    /// The whole group or nothing: `PodGroup` in 1.36, `{all: {}}` in 1.37.
    All,
}

/// What a group says, wherever it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// `None` when neither or both of basic and gang are given.
    pub policy: Option<GroupPolicy>,
    /// `schedulingConstraints.topology[0].key`.
    pub topology_key: Option<String>,
    /// `priorityClassName`.
    pub priority_class: Option<String>,
    /// `disruptionMode`; `None` when absent or not understood.
    pub disruption: Option<Disruption>,
    /// `preemptionPolicy` (1.37).
    pub preemption_policy: Option<String>,
    /// `resourceClaims`, as it is written.
    pub resource_claims: Option<Value>,
}

/// What controls the Workload's pods, as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControllerRef {
    /// Empty for the core group.
    pub api_group: String,
    /// `Job`, or a custom kind.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// Where the group comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupSource {
    /// Workload and PodGroup objects of the document.
    Written,
    /// Only a reference to it stands in the document.
    Missing,
    /// `Job.spec.scheduling` of 1.37: the Job's controller makes the objects.
    JobScheduling,
}

/// One pod group: a template of a Workload with its instances, or a PodGroup that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct PodGroup {
    /// As its object says it; empty when it names none.
    pub namespace: String,
    /// The Workload; `None` for a PodGroup that stands alone.
    pub workload: Option<String>,
    /// The template's name in the Workload, else the PodGroup's.
    pub name: String,
    /// How it is written.
    pub dialect: Dialect,
    /// Where it comes from.
    pub source: GroupSource,
    /// The Workload's `controllerRef`.
    pub controller_ref: Option<ControllerRef>,
    /// The Workload, when it stands in the document.
    pub workload_object: Option<ObjectId>,
    /// Where the template stands in it.
    pub template_at: Option<Path>,
    /// What the template says.
    pub template: Settings,
    /// Each is a quorum of its own: one a replica key in 1.35, one a PodGroup later.
    pub instances: Vec<Instance>,
    /// The CompositePodGroup (or its template) that this group is part of: kept, shown, not judged.
    pub composite: Option<String>,
}

/// One quorum of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// The PodGroup's name; in 1.35 what a later dialect would call it.
    pub name: String,
    /// The replica key, or what stands for it in the PodGroup's name.
    pub key: Option<String>,
    /// The PodGroup, when it stands in the document.
    pub object: Option<ObjectId>,
    /// What the PodGroup says (the scheduler reads this, not the template); `None` in 1.35 and for a missing one.
    pub settings: Option<Settings>,
    /// Whose pods are in it.
    pub members: Vec<Member>,
}

/// A component's pods in one instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// [`Component::id`].
    pub component: ObjectId,
    /// The controller, or those of the bare pods that name this instance.
    pub objects: Vec<ObjectId>,
}

impl PodGroup {
    /// What the scheduler goes by: the first PodGroup's own words, else the template's.
    pub fn settings(&self) -> &Settings {
        self.instances.iter().find_map(|instance| instance.settings.as_ref()).unwrap_or(&self.template)
    }

    /// What the scheduler goes by for one instance.
    pub fn settings_of<'s>(&'s self, instance: &'s Instance) -> &'s Settings {
        instance.settings.as_ref().unwrap_or(&self.template)
    }

    /// Whether some pods of the component are in it.
    pub fn has_member(&self, component: ObjectId) -> bool {
        self.members().any(|member| member.component == component)
    }

    /// Its members over all instances.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.instances.iter().flat_map(|instance| &instance.members)
    }

    /// The components whose pods are in it, each once, in order.
    pub fn component_ids(&self) -> Vec<ObjectId> {
        let mut found = Vec::new();
        for member in self.members() {
            if !found.contains(&member.component) {
                found.push(member.component);
            }
        }
        found
    }

    /// The replica keys, in order.
    pub fn keys(&self) -> Vec<&str> {
        self.instances.iter().filter_map(|instance| instance.key.as_deref()).collect()
    }

    /// Whether the object is one that this group is written in.
    pub fn is_written_in(&self, id: ObjectId) -> bool {
        self.workload_object == Some(id) || self.instances.iter().any(|instance| instance.object == Some(id))
    }

    /// Every place where a piece of an instance's settings stands: the template's and the PodGroup's, from their roots.
    pub fn places(&self, instance: &Instance) -> Vec<(ObjectId, Path)> {
        let template = self.workload_object.zip(self.template_at.clone());
        let own = instance.object.map(|object| (object, Path::keys(&["spec"])));
        template.into_iter().chain(own).collect()
    }

    /// Every place where `gang.minCount` stands for an instance.
    pub fn min_count_at(&self, document: &Document, instance: &Instance) -> Vec<(ObjectId, Path)> {
        self.places_of(document, instance, |dialect| policy_path(dialect).key("gang").key("minCount"))
    }

    /// Every place where the list of topology constraints stands for an instance.
    pub fn topology_at(&self, document: &Document, instance: &Instance) -> Vec<(ObjectId, Path)> {
        self.places_of(document, instance, |_| Path::keys(&["schedulingConstraints", "topology"]))
    }

    fn places_of(
        &self,
        document: &Document,
        instance: &Instance,
        below: impl Fn(Dialect) -> Path,
    ) -> Vec<(ObjectId, Path)> {
        self.places(instance)
            .into_iter()
            .map(|(object, path)| (object, path.join(&below(self.dialect_at(document, object)))))
            .filter(|(object, path)| document.find(*object, path).is_some_and(|value| !value.is_null()))
            .collect()
    }

    fn dialect_at(&self, document: &Document, object: ObjectId) -> Dialect {
        document.value(object).and_then(crate::dialect::dialect_of_object).unwrap_or(self.dialect)
    }
}

/// The component with this id.
pub fn component_with(components: &[Component], id: ObjectId) -> Option<&Component> {
    components.iter().find(|component| component.id() == id)
}

#[cfg(test)]
mod tests;
