//! The checked-in schemas are those of the real servers, and know Kubernetes.

use std::path::{Path as FilePath, PathBuf};

use hapju_harness::{ControlPlane, Version, WorkloadApi, shared};
use hapju_manifest::schema::{Kind, Schema, unknown_everywhere};
use hapju_model::{Path, tree};

fn asset(version: &str) -> PathBuf {
    FilePath::new(env!("CARGO_MANIFEST_DIR")).join(format!("../assets/schema/{version}.json.gz"))
}

/// Everything the server says about its groups.
fn schema_of(server: &ControlPlane) -> Schema {
    let index = server.request("GET", "/openapi/v3", None).body;
    let paths = index["paths"].as_object().expect("an index of groups");
    let documents: Vec<serde_json::Value> = paths
        .iter()
        .filter(|(path, _)| path.starts_with("api/") || path.starts_with("apis/"))
        .map(|(_, at)| {
            server.request("GET", at["serverRelativeURL"].as_str().expect("an address"), None).body
        })
        .collect();
    Schema::from_openapi(&documents)
}

/// `HAPJU_WRITE_SCHEMA=1` (see `packaging/schema.sh`) writes the files instead of comparing them.
fn holds(version: Version, name: &str) {
    let Some(server) = shared(version, WorkloadApi::On) else { return };
    let schema = schema_of(server);
    if std::env::var_os("HAPJU_WRITE_SCHEMA").is_some() {
        hapju_manifest::atomic::write(&asset(name), &schema.to_bytes().unwrap()).unwrap();
        return;
    }
    let checked_in = Schema::from_bytes(&std::fs::read(asset(name)).unwrap());
    assert!(checked_in == schema, "assets/schema/{name}.json.gz is stale: run packaging/schema.sh");
}

#[test]
fn schema_1_37_is_that_of_the_server() {
    holds(Version::V1_37, "1.37");
}

#[test]
fn schema_1_36_is_that_of_the_server() {
    holds(Version::V1_36, "1.36");
}

#[test]
fn schema_1_35_is_that_of_the_server() {
    holds(Version::V1_35, "1.35");
}

#[test]
fn fields_are_known_with_type_words_keys_and_help() {
    let schema = Schema::of_version("v1.37.1");
    let field = |path: &str| schema.field("apps/v1", "Deployment", &Path::parse(path).unwrap()).expect(path);
    let containers = "spec.template.spec.containers";
    assert_eq!(field("spec.replicas").kind(), Kind::Integer);
    assert_eq!(field(containers).list_keys(), ["name"]);
    assert_eq!(field(&format!("{containers}[0].ports")).list_keys(), ["containerPort", "protocol"]);
    assert_eq!(field(&format!("{containers}[0].resources.limits.cpu")).kind(), Kind::Quantity);
    assert!(field(&format!("{containers}[0].imagePullPolicy")).words().contains(&"Always".to_owned()));
    assert!(field(&format!("{containers}[0].name")).required());
    assert!(field("spec.strategy.type").help().contains("Recreate"));
    assert_eq!(field("metadata.labels").kind(), Kind::Map);
    assert!(schema.object("scheduling.k8s.io/v1beta1", "Workload").is_some());
    assert!(Schema::of_version("1.35").object("scheduling.k8s.io/v1alpha1", "Workload").is_some());
    assert!(Schema::of_version("1.36").object("scheduling.k8s.io/v1alpha2", "PodGroup").is_some());
}

#[test]
fn an_unknown_field_is_named_with_what_was_meant() {
    let pod = |spec: serde_json::Value| tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "lables": {}}, "spec": spec});
    let said = |spec| {
        let unknown = unknown_everywhere(&pod(spec));
        unknown.into_iter().map(|each| (each.path.to_string(), each.meant)).collect::<Vec<_>>()
    };
    let label = ("metadata.lables".to_owned(), Some("labels".to_owned()));
    let spec = serde_json::json!({"contaners": [], "containers": [{"name": "a", "image": "x", "livenessprobe": {}}],
        "volumes": [{"name": "v", "emptyDir": {"medium": "Memory"}}], "nodeSelector": {"any.key/x": "1"}});
    assert_eq!(
        said(spec),
        [
            label.clone(),
            ("spec.contaners".to_owned(), Some("containers".to_owned())),
            ("spec.containers[0].livenessprobe".to_owned(), Some("livenessProbe".to_owned()))
        ]
    );
    // Fields of other versions' dialects are known without a cluster, and not to another version's server.
    let old = serde_json::json!({"workloadRef": {"name": "w", "podGroup": "g"}});
    assert_eq!(said(old.clone()), [label]);
    assert_eq!(Schema::of_version("1.37").unknown_fields(&pod(old)).len(), 2);
    assert!(unknown_everywhere(&tree!({"apiVersion": "example.io/v1", "kind": "Pod", "x": 1})).is_empty());
}
