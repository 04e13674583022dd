//! What the left panel lists.

use super::{Component, components_in};
use crate::document::{Document, ObjectId};
use crate::group::{PodGroup, groups_of};
use crate::object::ObjectRef;

/// A document in sections: components, pod groups, config and storage, everything else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// What runs pods, in file order.
    pub components: Vec<Component>,
    /// The pod groups, those that are only referred to included.
    pub groups: Vec<PodGroup>,
    /// ConfigMaps, Secrets, claims, volumes and storage classes.
    pub config: Vec<ObjectId>,
    /// Objects of no section above that belong to no component either.
    pub other: Vec<ObjectId>,
}

impl Outline {
    /// The component that an object is, or belongs to (the first of several).
    pub fn component_of(&self, id: ObjectId) -> Option<&Component> {
        self.components
            .iter()
            .find(|component| component.objects.contains(&id))
            .or_else(|| self.components.iter().find(|component| component.belongings.contains(id)))
    }

    /// The groups that a component's pods are in, with their place in [`Outline::groups`].
    pub fn groups_of<'s>(&'s self, component: &Component) -> impl Iterator<Item = (usize, &'s PodGroup)> {
        let id = component.id();
        self.groups.iter().enumerate().filter(move |(_, group)| group.has_member(id))
    }
}

/// Reads the outline. Objects that name no namespace share one.
pub fn outline(document: &Document) -> Outline {
    outline_in(document, "")
}

/// As [`outline`], with objects that name no namespace counted to `default_namespace`.
pub fn outline_in(document: &Document, default_namespace: &str) -> Outline {
    let components = components_in(document, default_namespace);
    let groups = groups_of(document, &components, default_namespace);
    let mut outline = Outline { components, groups, ..Outline::default() };
    for entry in document.entries() {
        let object = ObjectRef::of(&entry.value);
        let group_object = outline.groups.iter().any(|group| group.is_written_in(entry.id));
        if group_object || outline.components.iter().any(|component| component.objects.contains(&entry.id)) {
            continue;
        }
        match (object.group(), object.kind.as_str()) {
            ("", "ConfigMap" | "Secret" | "PersistentVolumeClaim" | "PersistentVolume")
            | ("storage.k8s.io", "StorageClass") => outline.config.push(entry.id),
            _ if outline.components.iter().any(|component| component.belongings.contains(entry.id)) => {}
            _ => outline.other.push(entry.id),
        }
    }
    outline
}
