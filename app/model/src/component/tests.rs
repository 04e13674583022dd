use super::*;
use crate::Origin;
use crate::tree;

fn document(objects: &[Value]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone(), Origin::unsaved());
    }
    document
}

fn pod(name: &str, cpu: &str) -> Value {
    tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "namespace": "ml"},
        "spec": {"hostname": name, "containers": [{"name": "main", "resources": {"requests": {"cpu": cpu}}}]}})
}

#[test]
fn numbered_pods_are_one_component_that_tells_where_they_differ() {
    let document = document(&[pod("w-10", "2"), pod("w-2", "2"), pod("w-1", "3"), pod("driver", "1")]);
    let found = components(&document);
    let names: Vec<_> =
        found.iter().map(|component| (component.name.as_str(), component.objects.len())).collect();
    assert_eq!(names, [("w", 3), ("driver", 1)]);
    assert_eq!(found[0].objects, [ObjectId(2), ObjectId(1), ObjectId(0)], "in the order of their numbers");
    let differences: Vec<_> = found[0].differences.iter().map(ToString::to_string).collect();
    assert_eq!(differences, ["spec.containers[0].resources.requests.cpu"]);
}

#[test]
fn a_single_numbered_pod_keeps_its_name_and_a_controllers_pod_is_no_component() {
    let mut owned = pod("x-1", "1").to_json();
    owned["metadata"]["ownerReferences"] =
        crate::serde_json::json!([{"kind": "Job", "name": "x", "controller": true}]);
    let found = components(&document(&[pod("w-0", "1"), owned.into()]));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].name, "w-0");
}

#[test]
fn services_autoscalers_budgets_and_mounted_objects_belong_to_their_component() {
    let document = document(&[
        tree!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {
            "metadata": {"labels": {"app": "web", "tier": "front"}},
            "spec": {"serviceAccountName": "runner", "imagePullSecrets": [{"name": "pull"}],
                "volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data"}},
                    {"name": "p", "projected": {"sources": [{"configMap": {"name": "extra"}}]}}],
                "containers": [{"name": "c", "envFrom": [{"configMapRef": {"name": "env"}}]}]}}}}),
        tree!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": {"selector": {"app": "web"}}}),
        tree!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "api"}, "spec": {"selector": {"app": "api"}}}),
        tree!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "none"}, "spec": {}}),
        tree!({"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "h"},
            "spec": {"scaleTargetRef": {"kind": "Deployment", "name": "web"}}}),
        tree!({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "b"},
            "spec": {"selector": {"matchExpressions": [{"key": "tier", "operator": "In", "values": ["front"]}]}}}),
        tree!({"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "data"}}),
        tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "env"}}),
        tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "extra"}}),
        tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "env", "namespace": "other"}}),
        tree!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "pull"}}),
        tree!({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "runner"}}),
        tree!({"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "n"}}),
    ]);
    let outline = outline(&document);
    let found = &outline.components[0].belongings;
    assert_eq!(found.services, [ObjectId(1)]);
    assert_eq!(found.autoscalers, [ObjectId(4)]);
    assert_eq!(found.disruption_budgets, [ObjectId(5)]);
    assert_eq!(found.claims, [ObjectId(6)]);
    assert_eq!(found.config_maps, [ObjectId(7), ObjectId(8)]);
    assert_eq!(found.secrets, [ObjectId(10)]);
    assert_eq!(found.service_accounts, [ObjectId(11)]);
    assert_eq!(outline.config, [6, 7, 8, 9, 10].map(ObjectId));
    assert_eq!(outline.other, [2, 3, 12].map(ObjectId), "what belongs to a component is not listed twice");
}

#[test]
fn a_replica_set_is_a_component_unless_its_deployment_stands_beside_it() {
    let set = tree!({"apiVersion": "apps/v1", "kind": "ReplicaSet", "metadata": {"name": "web-1",
        "ownerReferences": [{"kind": "Deployment", "name": "web", "controller": true}]}, "spec": {}});
    let owner =
        tree!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {}});
    assert_eq!(components(&document(std::slice::from_ref(&set))).len(), 1);
    let both = components(&document(&[set, owner]));
    assert_eq!(both.len(), 1);
    assert_eq!(both[0].kind, ComponentKind::Deployment);
}

#[test]
fn a_kind_of_another_api_group_is_no_component() {
    let foreign = tree!({"apiVersion": "batch.volcano.sh/v1alpha1", "kind": "Job", "metadata": {"name": "j"}, "spec": {}});
    let outline = outline(&document(&[foreign]));
    assert!(outline.components.is_empty());
    assert_eq!(outline.other, [ObjectId(0)]);
}

#[test]
fn containers_are_found_with_their_paths_for_every_kind() {
    let template =
        tree!({"spec": {"initContainers": [{"name": "i"}], "containers": [{"name": "a"}, {"name": "b"}]}});
    let job = crate::serde_json::json!({"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "n"},
        "spec": {"jobTemplate": {"spec": {"template": template.to_json()}}}});
    let document = document(&[job.into()]);
    let found = components(&document)[0].containers(&document);
    let paths: Vec<_> = found.iter().map(|at| (at.name.as_str(), at.path.to_string(), at.init)).collect();
    let base = "spec.jobTemplate.spec.template.spec";
    assert_eq!(
        paths,
        [
            ("i", format!("{base}.initContainers[0]"), true),
            ("a", format!("{base}.containers[0]"), false),
            ("b", format!("{base}.containers[1]"), false)
        ]
    );
}
