//! What a server is and which dialect of `scheduling.k8s.io` it serves.

use std::collections::BTreeMap;

use futures::future::join_all;
use hapju_model::dialect::{API_GROUP, Dialect};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::Api;
use crate::trouble::{Trouble, clean};

/// A server's version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVersion {
    /// `1`.
    pub major: u32,
    /// `37`; a server that emulates an older version says the emulated one, which is how it behaves.
    pub minor: u32,
    /// `v1.37.1`, as the server says it.
    pub text: String,
}

/// What the cluster's API offers for groups of pods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Every dialect whose Workload is served, newest first.
    pub dialects: Vec<Dialect>,
    /// CompositePodGroup is served.
    pub composite_pod_groups: bool,
}

impl Capabilities {
    /// The dialect to write in: the newest that is served, v1beta1 before v1alpha3; `None` without the API.
    pub fn dialect(&self) -> Dialect {
        self.dialects.first().copied().unwrap_or(Dialect::None)
    }
}

/// What was found out when connecting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Discovered {
    pub(crate) version: ServerVersion,
    pub(crate) capabilities: Capabilities,
    /// What the server calls the user; `None` when it does not say (before 1.28).
    pub(crate) user: Option<String>,
}

/// Asks the server. Four to six small requests, those that can be at the same time.
pub(crate) async fn discover(api: &Api) -> Result<Discovered, Trouble> {
    let (version, user, capabilities) = tokio::join!(server_version(api), who_am_i(api), capabilities(api));
    Ok(Discovered { version: version?, user: user?, capabilities: capabilities? })
}

/// Asks for the version alone: the cheapest sign of life.
pub(crate) async fn server_version(api: &Api) -> Result<ServerVersion, Trouble> {
    parse_version(&api.read("/version").await?).ok_or(Trouble::Server { code: 0, message: String::new() })
}

fn parse_version(body: &Value) -> Option<ServerVersion> {
    let number = |keys: [&str; 2]| {
        keys.iter().find_map(|key| {
            let text = body[*key].as_str()?;
            // Some vendors say `37+`.
            text.trim_end_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().ok()
        })
    };
    Some(ServerVersion {
        major: number(["emulationMajor", "major"])?,
        minor: number(["emulationMinor", "minor"])?,
        text: clean(body["gitVersion"].as_str().unwrap_or_default(), 60),
    })
}

async fn who_am_i(api: &Api) -> Result<Option<String>, Trouble> {
    let review = json!({"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"});
    let answer = api.post("/apis/authentication.k8s.io/v1/selfsubjectreviews", &review).await?;
    match answer.code {
        401 => Err(Trouble::Unauthorized),
        200..300 => Ok(answer.body["status"]["userInfo"]["username"].as_str().map(|name| clean(name, 253))),
        _ => Ok(None),
    }
}

/// Which versions of `scheduling.k8s.io` serve Workloads. The group always exists, for PriorityClass, and a version may
/// be served without Workloads: so the resources of each version are looked at.
async fn capabilities(api: &Api) -> Result<Capabilities, Trouble> {
    let group = api.get(&format!("/apis/{API_GROUP}")).await?;
    if group.code == 404 {
        return Ok(Capabilities::default());
    }
    let group = group.good()?;
    let versions: Vec<String> = group["versions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|version| version["version"].as_str())
        .filter(|version| Dialect::from_name(version).is_some())
        .map(str::to_owned)
        .collect();
    let lists = join_all(versions.iter().map(|version| resources(api, API_GROUP, version))).await;
    let mut served = BTreeMap::new();
    for (version, list) in versions.iter().zip(lists) {
        if let (Some(dialect), Some(list)) = (Dialect::from_name(version), list?) {
            served.insert(dialect, list);
        }
    }
    Ok(choose(&served))
}

fn choose(served: &BTreeMap<Dialect, Vec<ServedKind>>) -> Capabilities {
    let has = |dialect: Dialect, kind: &str| {
        served.get(&dialect).is_some_and(|list| list.iter().any(|served| served.kind == kind))
    };
    let order = [Dialect::V1beta1, Dialect::V1alpha3, Dialect::V1alpha2, Dialect::V1alpha1];
    let usable = |dialect: &Dialect| {
        has(*dialect, "Workload") && (!dialect.has_pod_groups() || has(*dialect, "PodGroup"))
    };
    Capabilities {
        dialects: order.into_iter().filter(usable).collect(),
        composite_pod_groups: order.into_iter().any(|dialect| has(dialect, "CompositePodGroup")),
    }
}

/// One kind of a group version.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct ServedKind {
    /// `Deployment`.
    pub(crate) kind: String,
    /// `deployments`.
    #[serde(rename = "name")]
    pub(crate) plural: String,
    pub(crate) namespaced: bool,
    #[serde(default)]
    pub(crate) verbs: Vec<String>,
}

/// The kinds that a group version serves, subresources left out; `None` when it is not served.
pub(crate) async fn resources(
    api: &Api,
    group: &str,
    version: &str,
) -> Result<Option<Vec<ServedKind>>, Trouble> {
    #[derive(Deserialize)]
    struct List {
        #[serde(default)]
        resources: Vec<ServedKind>,
    }
    let path = if group.is_empty() { format!("/api/{version}") } else { format!("/apis/{group}/{version}") };
    let answer = api.get(&path).await?;
    if answer.code == 404 {
        return Ok(None);
    }
    let list: List = serde_json::from_value(answer.good()?)
        .map_err(|_| Trouble::Server { code: 0, message: String::new() })?;
    Ok(Some(list.resources.into_iter().filter(|resource| !resource.plural.contains('/')).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(names: &[&str]) -> Vec<ServedKind> {
        names
            .iter()
            .map(|kind| ServedKind {
                kind: (*kind).to_owned(),
                plural: format!("{}s", kind.to_lowercase()),
                namespaced: true,
                verbs: Vec::new(),
            })
            .collect()
    }

    #[test]
    fn the_dialect_is_chosen_by_served_resources_and_beta_comes_first() {
        let both = [
            (Dialect::V1alpha3, kinds(&["CompositePodGroup", "PodGroup", "Workload"])),
            (Dialect::V1beta1, kinds(&["PodGroup", "Workload"])),
        ];
        let found = choose(&both.into());
        assert_eq!(found.dialect(), Dialect::V1beta1);
        assert_eq!(found.dialects, [Dialect::V1beta1, Dialect::V1alpha3]);
        assert!(found.composite_pod_groups);
        assert_eq!(choose(&[(Dialect::V1alpha1, kinds(&["Workload"]))].into()).dialect(), Dialect::V1alpha1);
        let without = choose(&[(Dialect::V1beta1, kinds(&["PriorityClass"]))].into());
        assert_eq!(without, Capabilities::default());
        assert_eq!(without.dialect(), Dialect::None);
    }

    #[test]
    fn a_version_is_read_as_the_server_behaves() {
        let version = |json| parse_version(&json).map(|v| (v.major, v.minor, v.text));
        let plain = json!({"major": "1", "minor": "37", "gitVersion": "v1.37.1"});
        assert_eq!(version(plain), Some((1, 37, "v1.37.1".to_owned())));
        let vendor = json!({"major": "1", "minor": "36+", "gitVersion": "v1.36.4-gke.1"});
        assert_eq!(version(vendor), Some((1, 36, "v1.36.4-gke.1".to_owned())));
        let emulated = json!({"major": "1", "minor": "37", "emulationMajor": "1", "emulationMinor": "36", "gitVersion": "v1.37.1"});
        assert_eq!(version(emulated), Some((1, 36, "v1.37.1".to_owned())));
        assert_eq!(version(json!({"hello": "world"})), None);
    }
}
