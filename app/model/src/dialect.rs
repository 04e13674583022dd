//! The dialects of `scheduling.k8s.io`: each release of Kubernetes writes the same pod group in another way.
//!
//! The field names of each dialect stand in its own file below; everything else in this crate asks a [`Dialect`].

mod convert;
mod draft;
mod none;
mod to_old;
mod v1alpha1;
mod v1alpha2;
mod v1alpha3;
mod v1beta1;

use std::fmt;

use crate::document::{Document, FileId};
use crate::path::Path;
use crate::tree::Value;

pub use convert::{Conversion, convert, convert_in, convert_objects};
pub(crate) use convert::{new_object, new_pod_group};
pub(crate) use draft::Draft;

/// The API group of Workload and PodGroup.
pub const API_GROUP: &str = "scheduling.k8s.io";

/// How pod groups are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dialect {
    /// Pods and controllers alone: group objects and references are left out.
    None,
    /// Kubernetes 1.35: the policy stands in the Workload, pods name Workload, group and replica key.
    V1alpha1,
    /// Kubernetes 1.36: a PodGroup an instance, pods name the PodGroup.
    V1alpha2,
    /// Kubernetes 1.37: the same shape with `workloadRef` and another disruption mode.
    V1beta1,
    /// Kubernetes 1.37 with CompositePodGroup: written as v1beta1 in all but the version's name.
    V1alpha3,
}

/// Where a dialect writes the parts of a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// The Workload's list of groups.
    pub(crate) groups: &'static str,
    /// The policy in an item of that list.
    pub(crate) policy: &'static str,
    /// The dialect's version.
    pub(crate) version: &'static str,
    /// Whether a PodGroup object stands for each instance of a group.
    pub(crate) pod_groups: bool,
}

impl Dialect {
    /// All of them, oldest first, `None` last.
    pub const ALL: [Self; 5] = [Self::V1alpha1, Self::V1alpha2, Self::V1beta1, Self::V1alpha3, Self::None];

    /// As the command line says it: `v1alpha1` … `none`.
    pub fn name(self) -> &'static str {
        self.shape().map_or("none", |shape| shape.version)
    }

    /// Reads [`Dialect::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    /// The dialect that a server of Kubernetes 1.`minor` can serve; the newest for anything later.
    pub fn of_minor(minor: u32) -> Self {
        match minor {
            0..=34 => Self::None,
            35 => Self::V1alpha1,
            36 => Self::V1alpha2,
            _ => Self::V1beta1,
        }
    }

    /// The minor version of Kubernetes that serves this dialect.
    pub fn minor(self) -> Option<u32> {
        match self {
            Self::None => None,
            Self::V1alpha1 => Some(35),
            Self::V1alpha2 => Some(36),
            Self::V1beta1 | Self::V1alpha3 => Some(37),
        }
    }

    /// `scheduling.k8s.io/v1beta1`; empty for `None`.
    pub fn api_version(self) -> String {
        self.shape().map_or_else(String::new, |shape| format!("{API_GROUP}/{}", shape.version))
    }

    /// The dialect of an object's `apiVersion`, when it is one of the group's that holds Workloads.
    pub fn of_api_version(api_version: &str) -> Option<Self> {
        let version = api_version.strip_prefix(API_GROUP)?.strip_prefix('/')?;
        Self::from_name(version).filter(|dialect| *dialect != Self::None)
    }

    /// Whether a PodGroup object stands for each instance (1.36 and later).
    pub fn has_pod_groups(self) -> bool {
        self.shape().is_some_and(|shape| shape.pod_groups)
    }

    pub(crate) fn shape(self) -> Option<Shape> {
        match self {
            Self::None => None,
            Self::V1alpha1 => Some(v1alpha1::SHAPE),
            Self::V1alpha2 => Some(v1alpha2::SHAPE),
            Self::V1beta1 => Some(v1beta1::SHAPE),
            Self::V1alpha3 => Some(v1alpha3::SHAPE),
        }
    }

    /// Which template of which Workload a PodGroup of this dialect names.
    pub(crate) fn template_of(self, pod_group: &Value) -> Option<(&str, &str)> {
        match self {
            Self::None | Self::V1alpha1 => None,
            Self::V1alpha2 => v1alpha2::template_of(pod_group),
            Self::V1beta1 | Self::V1alpha3 => v1beta1::template_of(pod_group),
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The dialect of a Workload, PodGroup or CompositePodGroup of `scheduling.k8s.io`; `None` for any other object, also
/// for the same kinds of other API groups (Kueue's Workload, Volcano's PodGroup).
pub fn dialect_of_object(value: &Value) -> Option<Dialect> {
    let kind = value.str_at(&["kind"])?;
    matches!(kind, "Workload" | "PodGroup" | "CompositePodGroup")
        .then(|| Dialect::of_api_version(value.str_at(&["apiVersion"])?))
        .flatten()
}

/// The dialect that a pod spec's group reference is written in: both later dialects share a field, so the newer is said.
fn dialect_of_pod_spec(spec: &Value) -> Option<Dialect> {
    if spec.at(&["schedulingGroup"]).is_some() {
        Some(Dialect::V1beta1)
    } else {
        spec.at(&["workloadRef"]).map(|_| Dialect::V1alpha1)
    }
}

/// Whether an object is a Workload of `scheduling.k8s.io`.
pub fn is_workload(value: &Value) -> bool {
    value.str_at(&["kind"]) == Some("Workload") && dialect_of_object(value).is_some()
}

/// Whether an object is a PodGroup of `scheduling.k8s.io`.
pub fn is_pod_group(value: &Value) -> bool {
    value.str_at(&["kind"]) == Some("PodGroup") && dialect_of_object(value).is_some()
}

/// Whether an object is a CompositePodGroup of `scheduling.k8s.io`.
pub fn is_composite(value: &Value) -> bool {
    value.str_at(&["kind"]) == Some("CompositePodGroup") && dialect_of_object(value).is_some()
}

/// The Workload and the template that a PodGroup names.
pub fn template_of_pod_group(value: &Value) -> Option<(&str, &str)> {
    dialect_of_object(value)?.template_of(value)
}

/// Where a pod spec stands in an object that runs pods, known by its kind alone.
pub(crate) fn pod_spec_path(value: &Value) -> Option<Path> {
    crate::component::ComponentKind::of(value).map(crate::component::ComponentKind::pod_spec_path)
}

/// The dialect that objects are written in: that of their first group object, else of their first group reference, else
/// 1.37's when a Job says `scheduling`; `None` when nothing speaks of groups.
pub fn detect<'v>(objects: impl IntoIterator<Item = &'v Value> + Clone) -> Option<Dialect> {
    let of_objects = objects.clone().into_iter().find_map(dialect_of_object);
    let of_pods = || {
        objects.clone().into_iter().find_map(|value| {
            let path = pod_spec_path(value)?;
            path.find(value).and_then(dialect_of_pod_spec)
        })
    };
    let of_jobs = || {
        objects.clone().into_iter().find_map(|value| {
            let path = crate::component::ComponentKind::of(value)?.job_spec_path()?.key("scheduling");
            path.find(value).filter(|found| !found.is_null()).map(|_| Dialect::V1beta1)
        })
    };
    of_objects.or_else(of_pods).or_else(of_jobs)
}

/// The dialect of a whole document.
pub fn detect_document(document: &Document) -> Option<Dialect> {
    let values: Vec<&Value> = document.entries().map(|entry| &entry.value).collect();
    detect(values)
}

/// The dialect of one file of a document; a file that speaks of no group follows the document.
pub fn detect_file(document: &Document, file: Option<FileId>) -> Option<Dialect> {
    let values: Vec<&Value> =
        document.entries().filter(|entry| entry.origin.file == file).map(|entry| &entry.value).collect();
    detect(values).or_else(|| detect_document(document))
}

/// The name that a group's instance gets: `<workload>-<template>`, and `-<key>` for a replica key.
pub fn instance_name(workload: &str, template: &str, key: Option<&str>) -> String {
    match key {
        Some(key) => format!("{workload}-{template}-{key}"),
        None => format!("{workload}-{template}"),
    }
}

/// The replica key that a PodGroup's name shows, when it is written as [`instance_name`] writes it.
pub fn key_of_instance<'n>(name: &'n str, workload: &str, template: &str) -> Option<&'n str> {
    name.strip_prefix(workload)?
        .strip_prefix('-')?
        .strip_prefix(template)?
        .strip_prefix('-')
        .filter(|key| !key.is_empty())
}

/// The kind of group object that a dialect's pods refer to.
pub fn reference_kind(dialect: Dialect) -> &'static str {
    if dialect == Dialect::V1alpha1 { "Workload" } else { "PodGroup" }
}

#[cfg(test)]
mod tests;
