//! What belongs to a component by reference.

use super::{Component, ComponentKind, equality_selector_matches, label_selector_matches, namespace_of};
use crate::document::{Document, Entry, ObjectId};
use crate::object::ObjectRef;
use crate::tree::Value;

/// Objects of the document that a component uses or that act on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Belongings {
    /// Services whose selector matches the pods' labels, and a StatefulSet's `serviceName`.
    pub services: Vec<ObjectId>,
    /// HorizontalPodAutoscalers that name it in `scaleTargetRef`.
    pub autoscalers: Vec<ObjectId>,
    /// PodDisruptionBudgets whose selector matches the pods' labels.
    pub disruption_budgets: Vec<ObjectId>,
    /// PersistentVolumeClaims it mounts.
    pub claims: Vec<ObjectId>,
    /// ConfigMaps it mounts or reads.
    pub config_maps: Vec<ObjectId>,
    /// Secrets it mounts, reads or pulls images with.
    pub secrets: Vec<ObjectId>,
    /// Its ServiceAccount.
    pub service_accounts: Vec<ObjectId>,
}

impl Belongings {
    /// Whether the object is one of them.
    pub fn contains(&self, id: ObjectId) -> bool {
        [
            &self.services,
            &self.autoscalers,
            &self.disruption_budgets,
            &self.claims,
            &self.config_maps,
            &self.secrets,
            &self.service_accounts,
        ]
        .into_iter()
        .any(|list| list.contains(&id))
    }
}

/// The kinds of object that a pod spec refers to by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// `v1` ConfigMap.
    ConfigMap,
    /// `v1` Secret.
    Secret,
    /// `v1` PersistentVolumeClaim.
    PersistentVolumeClaim,
    /// `v1` ServiceAccount.
    ServiceAccount,
}

impl ReferenceKind {
    /// The API's kind.
    pub fn kind(self) -> &'static str {
        match self {
            Self::ConfigMap => "ConfigMap",
            Self::Secret => "Secret",
            Self::PersistentVolumeClaim => "PersistentVolumeClaim",
            Self::ServiceAccount => "ServiceAccount",
        }
    }
}

/// Every object that a pod spec refers to, in the order of the spec, each once.
pub fn references_of(pod_spec: &Value) -> Vec<(ReferenceKind, String)> {
    let mut found = Vec::new();
    let mut add = |kind, name: Option<&str>| {
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            let reference = (kind, name.to_owned());
            if !found.contains(&reference) {
                found.push(reference);
            }
        }
    };
    add(ReferenceKind::ServiceAccount, pod_spec.str_at(&["serviceAccountName"]));
    for secret in pod_spec.items_at(&["imagePullSecrets"]) {
        add(ReferenceKind::Secret, secret.str_at(&["name"]));
    }
    for list in ["initContainers", "containers"] {
        for container in pod_spec.items_at(&[list]) {
            for source in container.items_at(&["envFrom"]) {
                add(ReferenceKind::ConfigMap, source.str_at(&["configMapRef", "name"]));
                add(ReferenceKind::Secret, source.str_at(&["secretRef", "name"]));
            }
            for variable in container.items_at(&["env"]) {
                add(ReferenceKind::ConfigMap, variable.str_at(&["valueFrom", "configMapKeyRef", "name"]));
                add(ReferenceKind::Secret, variable.str_at(&["valueFrom", "secretKeyRef", "name"]));
            }
        }
    }
    for volume in pod_spec.items_at(&["volumes"]) {
        add(ReferenceKind::ConfigMap, volume.str_at(&["configMap", "name"]));
        add(ReferenceKind::Secret, volume.str_at(&["secret", "secretName"]));
        add(ReferenceKind::PersistentVolumeClaim, volume.str_at(&["persistentVolumeClaim", "claimName"]));
        for source in volume.items_at(&["projected", "sources"]) {
            add(ReferenceKind::ConfigMap, source.str_at(&["configMap", "name"]));
            add(ReferenceKind::Secret, source.str_at(&["secret", "name"]));
        }
    }
    found
}

/// The kinds that can belong to a component.
const KINDS: [&str; 7] = [
    "Service",
    "HorizontalPodAutoscaler",
    "PodDisruptionBudget",
    "PersistentVolumeClaim",
    "ConfigMap",
    "Secret",
    "ServiceAccount",
];

/// Fills in what belongs to each component.
pub(super) fn attach(document: &Document, components: &mut [Component], default_namespace: &str) {
    // Most objects of a large design are pods; those that can belong are named once.
    let candidates: Vec<(&Entry, ObjectRef)> = document
        .entries()
        .filter(|entry| entry.value.str_at(&["kind"]).is_some_and(|kind| KINDS.contains(&kind)))
        .map(|entry| (entry, ObjectRef::of(&entry.value)))
        .collect();
    if candidates.is_empty() {
        return;
    }
    for component in components {
        let Some(value) = component.value(document) else { continue };
        let namespace = namespace_of(value, default_namespace).to_owned();
        let labels = component.template_path().key("metadata").key("labels").find(value).cloned();
        let needs = component.pod_spec(document).map(references_of).unwrap_or_default();
        let service_name = value.str_at(&["spec", "serviceName"]).map(str::to_owned);
        let mut found = Belongings::default();
        for (entry, object) in &candidates {
            let other = &entry.value;
            if namespace_of(other, default_namespace) != namespace {
                continue;
            }
            let needed = |kind| needs.iter().any(|(k, name)| *k == kind && *name == object.name);
            let list = match (object.group(), object.kind.as_str()) {
                ("", "Service")
                    if equality_selector_matches(other.at(&["spec", "selector"]), labels.as_ref())
                        || (component.kind == ComponentKind::StatefulSet
                            && service_name.as_deref() == Some(&*object.name)) =>
                {
                    &mut found.services
                }
                ("autoscaling", "HorizontalPodAutoscaler")
                    if other.str_at(&["spec", "scaleTargetRef", "kind"]) == Some(component.kind.kind())
                        && other.str_at(&["spec", "scaleTargetRef", "name"]) == Some(&*component.name) =>
                {
                    &mut found.autoscalers
                }
                ("policy", "PodDisruptionBudget")
                    if label_selector_matches(other.at(&["spec", "selector"]), labels.as_ref()) =>
                {
                    &mut found.disruption_budgets
                }
                ("", "PersistentVolumeClaim") if needed(ReferenceKind::PersistentVolumeClaim) => {
                    &mut found.claims
                }
                ("", "ConfigMap") if needed(ReferenceKind::ConfigMap) => &mut found.config_maps,
                ("", "Secret") if needed(ReferenceKind::Secret) => &mut found.secrets,
                ("", "ServiceAccount") if needed(ReferenceKind::ServiceAccount) => {
                    &mut found.service_accounts
                }
                _ => continue,
            };
            list.push(entry.id);
        }
        component.belongings = found;
    }
}
