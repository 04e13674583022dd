//! Telling manifests from the other YAML that lies beside them.

use std::path::Path;

use hapju_model::Value;

use crate::problem::Problem;

/// Why a file is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotManifest {
    /// A Helm template: it has to be rendered first.
    Helm,
    /// A kustomization: it has to be built first.
    Kustomization,
    /// A Helm chart's values.
    Values,
    /// Encrypted by SOPS.
    Sops,
    /// Something else that is no Kubernetes object.
    NotKubernetes,
}

/// What a text that could not be read is, when it is no manifest with a mistake in it.
pub fn unreadable(text: &str, problem: &Problem) -> Option<NotManifest> {
    // Templates live on lines of their own or stand unquoted after `:` or `-`; in a manifest `{{` stands in quotes
    // or in a literal text, and is no reason for an error.
    let upto = problem.at.line.max(1);
    let template = text.lines().enumerate().take(upto + 1).any(|(index, line)| {
        let line = line.trim();
        line.starts_with("{{")
            || line.contains(": {{")
            || line.starts_with("- {{")
            || (index + 1 == problem.at.line && line.contains("{{"))
    });
    template.then_some(NotManifest::Helm)
}

/// What the documents of a text are, when they are no manifest. `name` is the file's.
pub fn readable<'v>(name: &Path, documents: impl Iterator<Item = &'v Value> + Clone) -> Option<NotManifest> {
    let stem = name.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is = |value: &Value, group: &str, kind: &str| {
        value.str_at(&["kind"]) == Some(kind)
            && value.str_at(&["apiVersion"]).is_some_and(|version| version.starts_with(group))
    };
    let mut all = documents.clone().filter(|value| !value.is_null()).peekable();
    all.peek()?;
    if documents
        .clone()
        .any(|value| value.at(&["sops", "mac"]).is_some() || value.at(&["sops", "version"]).is_some())
    {
        return Some(NotManifest::Sops);
    }
    let named_kustomization = matches!(&*stem, "kustomization.yaml" | "kustomization.yml" | "kustomization");
    if named_kustomization
        || documents.clone().any(|value| is(value, "kustomize.config.k8s.io", "Kustomization"))
    {
        return Some(NotManifest::Kustomization);
    }
    let object = |value: &Value| {
        value.at(&["kind"]).is_some() || value.at(&["metadata"]).is_some() || value.at(&["spec"]).is_some()
    };
    if documents.clone().any(object) {
        return None;
    }
    let values_file = stem.starts_with("values") || stem.contains("-values.") || stem.contains(".values.");
    Some(if values_file && documents.clone().any(|value| value.as_object().is_some()) {
        NotManifest::Values
    } else {
        NotManifest::NotKubernetes
    })
}
