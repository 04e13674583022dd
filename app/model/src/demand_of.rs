//! From a document to the demand that the engine judges.

mod count;
mod lookup;
mod members;
mod obstacles;

use crate::component::{Component, components_in, namespace_of};
use crate::demand::{Demand, GroupDemand, Members, Policy};
use crate::dialect::Dialect;
use crate::document::{Document, ObjectId};
use crate::group::{
    GroupPolicy, GroupSource, Instance, Member, PodGroup, Settings, component_with, groups_of,
};
use crate::object::ObjectRef;

pub use count::{Counted, HowMany, count_left, count_of};
pub use lookup::{Lookup, NoSnapshot};
pub(crate) use obstacles::is_ordered_ready;

/// What reading a demand needs to know beside the document.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The namespace of objects that name none.
    pub default_namespace: &'a str,
    /// What the groups will be written as (what the cluster serves); `None`: as each is written now.
    pub target: Option<Dialect>,
    /// The server's minor version, where known.
    pub server_minor: Option<u32>,
    /// Whether the server keeps `schedulingConstraints` (gate TopologyAwareWorkloadScheduling), where probed.
    pub topology_gate: Option<bool>,
    /// Whether the server makes groups of Jobs itself (gate WorkloadWithJob), where probed.
    pub job_gate: Option<bool>,
    /// Finds objects of the cluster.
    pub lookup: &'a dyn Lookup,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            default_namespace: "default",
            target: None,
            server_minor: None,
            topology_gate: None,
            job_gate: None,
            lookup: &NoSnapshot,
        }
    }
}

impl std::fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options")
            .field("default_namespace", &self.default_namespace)
            .field("target", &self.target)
            .field("server_minor", &self.server_minor)
            .finish_non_exhaustive()
    }
}

impl Options<'_> {
    /// How a group will be written on the server.
    fn dialect_for(&self, group: &PodGroup) -> Dialect {
        self.target.unwrap_or(group.dialect)
    }

    /// The minor version whose rules hold for a dialect.
    fn minor_for(&self, dialect: Dialect) -> u32 {
        self.server_minor.or_else(|| dialect.minor()).unwrap_or(37)
    }
}

/// Reads what a document asks of a cluster: one entry a quorum, in the order of the components, then components without
/// a group by themselves.
pub fn demand_of(document: &Document, options: &Options<'_>) -> Demand {
    let components = components_in(document, options.default_namespace);
    let groups = groups_of(document, &components, options.default_namespace);
    let reader = Reader { document, options, components: &components, groups: &groups };
    let mut found: Vec<(usize, GroupDemand)> = Vec::new();
    let mut assumptions = Vec::new();
    if options.target == Some(Dialect::None) {
        if groups.iter().any(|group| group.members().next().is_some()) {
            assumptions.push("no-gang-scheduling");
        }
        for (place, component) in components.iter().enumerate() {
            let group = groups.iter().find(|group| group.has_member(component.id()));
            let name = group.map(|group| group.name.clone());
            found.push((place, reader.ungrouped(component, &component.objects, name)));
        }
    } else {
        for group in &groups {
            for instance in group.instances.iter().filter(|instance| !instance.members.is_empty()) {
                found.push((reader.place_of(instance), reader.grouped(group, instance)));
            }
        }
        for (place, component) in components.iter().enumerate() {
            let left = reader.objects_without_group(component);
            if !left.is_empty() {
                found.push((place, reader.ungrouped(component, &left, None)));
            }
        }
    }
    found.sort_by_key(|(place, _)| *place);
    let is_class =
        |object: &ObjectRef| object.group() == "scheduling.k8s.io" && object.kind == "PriorityClass";
    Demand {
        groups: found.into_iter().map(|(_, group)| group).collect(),
        default_namespace: options.default_namespace.to_owned(),
        assumptions,
        priority_classes: document
            .entries()
            .filter(|entry| is_class(&ObjectRef::of(&entry.value)))
            .map(|entry| entry.value.clone())
            .collect(),
    }
}

struct Reader<'r> {
    document: &'r Document,
    options: &'r Options<'r>,
    components: &'r [Component],
    groups: &'r [PodGroup],
}

impl Reader<'_> {
    fn place_of(&self, instance: &Instance) -> usize {
        let first = instance.members.first().map(|member| member.component);
        self.components.iter().position(|component| Some(component.id()) == first).unwrap_or(usize::MAX)
    }

    fn objects_without_group(&self, component: &Component) -> Vec<ObjectId> {
        let grouped: Vec<ObjectId> = self
            .groups
            .iter()
            .flat_map(PodGroup::members)
            .filter(|member| member.component == component.id())
            .flat_map(|member| member.objects.iter().copied())
            .collect();
        component.objects.iter().copied().filter(|id| !grouped.contains(id)).collect()
    }

    fn members_of(&self, component: &Component, objects: &[ObjectId]) -> Vec<Members> {
        members::read(self.document, component, objects, self.options)
    }

    fn ungrouped(&self, component: &Component, objects: &[ObjectId], group: Option<String>) -> GroupDemand {
        let members = self.members_of(component, objects);
        let mut obstacles = obstacles::of_pods(&members, None, self.options.server_minor.unwrap_or(37));
        obstacles.extend(obstacles::of_job(self.document, component, self.options));
        GroupDemand {
            component: component.name.clone(),
            group,
            replica_key: None,
            policy: Policy::None,
            members,
            topology_key: None,
            priority_class: None,
            min_count_at: Vec::new(),
            topology_at: Vec::new(),
            obstacles,
        }
    }

    fn grouped(&self, group: &PodGroup, instance: &Instance) -> GroupDemand {
        let dialect = self.options.dialect_for(group);
        let members: Vec<Members> = instance
            .members
            .iter()
            .filter_map(|Member { component, objects }| {
                Some(self.members_of(component_with(self.components, *component)?, objects))
            })
            .flatten()
            .collect();
        let name = |id| component_with(self.components, id).map(|component| component.name.clone());
        let component =
            instance.members.first().and_then(|member| name(member.component)).unwrap_or_default();
        let mut demand = GroupDemand {
            component,
            group: Some(group.name.clone()),
            replica_key: key_of(group, instance),
            policy: Policy::Basic,
            members,
            topology_key: None,
            priority_class: None,
            min_count_at: group.min_count_at(self.document, instance),
            topology_at: group.topology_at(self.document, instance),
            obstacles: Vec::new(),
        };
        let found = match group.source {
            GroupSource::Missing => {
                lookup::settings(self.options, group, instance, self.namespace_of(instance))
            }
            GroupSource::Written | GroupSource::JobScheduling => Ok(group.settings_of(instance).clone()),
        };
        match found {
            Ok(settings) => apply(&settings, &group.name, dialect, self.options, &mut demand),
            Err(obstacle) => demand.obstacles.push(obstacle),
        }
        demand.obstacles.extend(self.obstacles_of(group, instance, dialect, &demand));
        demand
    }

    fn obstacles_of(
        &self,
        group: &PodGroup,
        instance: &Instance,
        dialect: Dialect,
        demand: &GroupDemand,
    ) -> Vec<crate::demand::Obstacle> {
        let minor = self.options.minor_for(dialect);
        let min_count = match demand.policy {
            Policy::Gang { min_count } => Some(min_count),
            _ => None,
        };
        let mut found = obstacles::of_pods(&demand.members, min_count, minor);
        let members = instance.members.iter().filter_map(|m| component_with(self.components, m.component));
        found.extend(obstacles::of_gang(self.document, members, demand));
        found.extend(obstacles::of_group(self.document, group, dialect, self.options));
        found
    }

    fn namespace_of(&self, instance: &Instance) -> String {
        let first = instance.members.first().and_then(|member| self.document.value(member.component));
        let default = self.options.default_namespace;
        first.map_or(default, |value| namespace_of(value, default)).to_owned()
    }
}

/// The replica key, or of several PodGroups from one template the instance's name.
fn key_of(group: &PodGroup, instance: &Instance) -> Option<String> {
    let several = group.instances.len() > 1;
    instance
        .key
        .clone()
        .or_else(|| (several && group.dialect.has_pod_groups()).then(|| instance.name.clone()))
}

/// Puts what the group says into the demand, as far as the dialect on the server carries it.
fn apply(settings: &Settings, name: &str, dialect: Dialect, options: &Options<'_>, demand: &mut GroupDemand) {
    demand.policy = match settings.policy {
        Some(GroupPolicy::Basic) => Policy::Basic,
        Some(GroupPolicy::Gang { min_count }) if min_count > 0 => Policy::Gang { min_count },
        Some(GroupPolicy::Gang { .. }) | None => {
            demand.obstacles.push(obstacles::refused("invalid-group", "name", name));
            Policy::Basic
        }
    };
    if dialect == Dialect::V1alpha1 {
        // 1.35 has neither field; converting says so.
        demand.topology_at.clear();
        return;
    }
    demand.priority_class.clone_from(&settings.priority_class);
    if options.topology_gate == Some(false) {
        demand.topology_at.clear();
    } else {
        demand.topology_key.clone_from(&settings.topology_key);
    }
}

#[cfg(test)]
mod tests;
