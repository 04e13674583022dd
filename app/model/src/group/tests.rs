use super::*;
use crate::Origin;
use crate::tree;
use crate::tree::Value;

pub(crate) fn document(objects: &[Value]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone(), Origin::unsaved());
    }
    document
}

fn job(name: &str, reference: (&str, Value)) -> Value {
    let mut job =
        tree!({"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": name, "namespace": "ml"},
        "spec": {"parallelism": 4, "template": {"spec": {"containers": [{"name": "main"}]}}}})
        .to_json();
    job["spec"]["template"]["spec"][reference.0] = reference.1.to_json();
    job.into()
}

#[test]
fn the_same_group_reads_alike_from_each_dialect() {
    let old = document(&[
        tree!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload",
            "metadata": {"name": "training", "namespace": "ml"},
            "spec": {"controllerRef": {"apiGroup": "batch", "kind": "Job", "name": "training"},
                "podGroups": [{"name": "workers", "policy": {"gang": {"minCount": 4}}}]}}),
        job("training", ("workloadRef", tree!({"name": "training", "podGroup": "workers"}))),
    ]);
    let newer = |version: &str, reference: Value| {
        let mut group = tree!({"apiVersion": format!("scheduling.k8s.io/{version}"), "kind": "PodGroup",
            "metadata": {"name": "training-workers", "namespace": "ml"},
            "spec": {"schedulingPolicy": {"gang": {"minCount": 4}}}})
        .to_json();
        for (key, value) in reference.entries_at(&[]) {
            group["spec"][key] = value.to_json();
        }
        document(&[
            tree!({"apiVersion": format!("scheduling.k8s.io/{version}"), "kind": "Workload",
                "metadata": {"name": "training", "namespace": "ml"},
                "spec": {"podGroupTemplates": [{"name": "workers", "schedulingPolicy": {"gang": {"minCount": 4}}}]}}),
            group.into(),
            job("training", ("schedulingGroup", tree!({"podGroupName": "training-workers"}))),
        ])
    };
    let middle = newer(
        "v1alpha2",
        tree!({"podGroupTemplateRef": {"workload": {"workloadName": "training", "podGroupTemplateName": "workers"}}}),
    );
    let new =
        newer("v1beta1", tree!({"workloadRef": {"workloadName": "training", "templateName": "workers"}}));
    for (document, dialect, places) in [
        (old, Dialect::V1alpha1, vec!["spec.podGroups[0].policy.gang.minCount"]),
        (
            middle,
            Dialect::V1alpha2,
            vec![
                "spec.podGroupTemplates[0].schedulingPolicy.gang.minCount",
                "spec.schedulingPolicy.gang.minCount",
            ],
        ),
        (
            new,
            Dialect::V1beta1,
            vec![
                "spec.podGroupTemplates[0].schedulingPolicy.gang.minCount",
                "spec.schedulingPolicy.gang.minCount",
            ],
        ),
    ] {
        let found = groups(&document);
        assert_eq!(found.len(), 1, "{dialect}");
        let group = &found[0];
        assert_eq!((group.workload.as_deref(), group.name.as_str()), (Some("training"), "workers"));
        assert_eq!(group.dialect, dialect);
        assert_eq!(group.source, GroupSource::Written);
        assert_eq!(group.settings().policy, Some(GroupPolicy::Gang { min_count: 4 }));
        assert_eq!(group.component_ids().len(), 1);
        let at = group.min_count_at(&document, &group.instances[0]);
        assert_eq!(at.iter().map(|(_, path)| path.to_string()).collect::<Vec<_>>(), places);
    }
}

#[test]
fn replica_keys_are_instances_of_one_group() {
    let document = document(&[
        tree!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "t", "namespace": "ml"},
            "spec": {"podGroups": [{"name": "g", "policy": {"gang": {"minCount": 2}}}]}}),
        job("a", ("workloadRef", tree!({"name": "t", "podGroup": "g", "podGroupReplicaKey": "r0"}))),
        job("b", ("workloadRef", tree!({"name": "t", "podGroup": "g", "podGroupReplicaKey": "r1"}))),
        job("c", ("workloadRef", tree!({"name": "t", "podGroup": "g", "podGroupReplicaKey": "r1"}))),
    ]);
    let found = groups(&document);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].keys(), ["r0", "r1"]);
    assert_eq!(found[0].instances[1].members.len(), 2, "two Jobs feed the gang r1");
}

#[test]
fn a_reference_to_what_is_not_there_is_shown_by_its_name() {
    let found = groups(&document(&[job("a", ("schedulingGroup", tree!({"podGroupName": "elsewhere"})))]));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].source, found[0].name.as_str()), (GroupSource::Missing, "elsewhere"));
}

#[test]
fn a_composite_marks_its_leaves_and_nulls_count_as_absent() {
    let found = groups(&document(&[tree!({"apiVersion": "scheduling.k8s.io/v1alpha3", "kind": "Workload",
        "metadata": {"name": "t"}, "spec": {"podGroupTemplates": null, "compositePodGroupTemplates": [
            {"name": "root", "podGroupTemplates": [
                {"name": "leaf", "schedulingConstraints": null, "schedulingPolicy": {"basic": {}, "gang": null}}]}]}})]));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].composite.as_deref(), Some("root"));
    assert_eq!(found[0].template.policy, Some(GroupPolicy::Basic));
    assert_eq!(
        found[0].template_at.as_ref().unwrap().to_string(),
        "spec.compositePodGroupTemplates[0].podGroupTemplates[0]"
    );
}

#[test]
fn job_native_groups_are_read_with_parallelism_as_the_default_of_min_count() {
    let mut native = job("j", ("x", tree!(null))).to_json();
    native["spec"]["scheduling"] = crate::serde_json::json!({"schedulingPolicy": {"gang": {}}});
    let found = groups(&document(&[native.clone().into()]));
    assert_eq!(found[0].source, GroupSource::JobScheduling);
    assert_eq!(found[0].settings().policy, Some(GroupPolicy::Gang { min_count: 4 }));
    // A reference in the template switches it off.
    native["spec"]["template"]["spec"]["schedulingGroup"] = crate::serde_json::json!({"podGroupName": "own"});
    let found = groups(&document(&[native.into()]));
    assert_eq!(found.iter().map(|group| group.source).collect::<Vec<_>>(), [GroupSource::Missing]);
}
