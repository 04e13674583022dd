use super::*;
use crate::component::components;
use crate::document::Origin;
use crate::group::{Instance, groups};
use crate::serde_json::{Value as Json, json};

fn document(objects: &[Json]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone().into(), Origin::unsaved());
    }
    document
}

fn job(name: &str, parallelism: i64) -> Json {
    json!({"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": name, "namespace": "ml"},
        "spec": {"parallelism": parallelism, "template": {"spec": {"containers": [{"name": "main"}]}}}})
}

fn pod(name: &str) -> Json {
    json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "namespace": "ml"}, "spec": {"containers": [{"name": "c"}]}})
}

fn component(document: &Document, name: &str) -> Component {
    components(document).into_iter().find(|component| component.name == name).unwrap()
}

fn gang(name: &str, min_count: u32) -> GroupSettings {
    GroupSettings {
        workload: None,
        name: name.to_owned(),
        policy: GroupPolicy::Gang { min_count },
        topology_key: None,
        priority_class: None,
        disruption: None,
        keys: Keys::One,
        controller_ref: None,
    }
}

fn put(document: &Document, name: &str, settings: &GroupSettings, dialect: Dialect) -> Document {
    set(document, &component(document, name), settings, dialect, "").unwrap().apply(document).unwrap()
}

fn values(document: &Document) -> Vec<Json> {
    document.entries().map(|entry| entry.value.to_json()).collect()
}

#[test]
fn a_new_gang_is_written_as_each_dialect_writes_it() {
    let plain = document(&[job("training", 4)]);
    let old = values(&put(&plain, "training", &gang("workers", 4), Dialect::V1alpha1));
    assert_eq!(
        old[0],
        json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "training", "namespace": "ml"},
            "spec": {"podGroups": [{"name": "workers", "policy": {"gang": {"minCount": 4}}}]}})
    );
    assert_eq!(
        old[1]["spec"]["template"]["spec"]["workloadRef"],
        json!({"name": "training", "podGroup": "workers"})
    );
    let middle = values(&put(&plain, "training", &gang("workers", 4), Dialect::V1alpha2));
    assert_eq!(
        middle[1],
        json!({"apiVersion": "scheduling.k8s.io/v1alpha2", "kind": "PodGroup",
            "metadata": {"name": "training-workers", "namespace": "ml"},
            "spec": {"podGroupTemplateRef": {"workload": {"workloadName": "training", "podGroupTemplateName": "workers"}},
                "schedulingPolicy": {"gang": {"minCount": 4}}}})
    );
    let new = values(&put(&plain, "training", &gang("workers", 4), Dialect::V1beta1));
    assert_eq!(
        new[0]["spec"],
        json!({"podGroupTemplates": [{"name": "workers", "schedulingPolicy": {"gang": {"minCount": 4}}}]})
    );
    assert_eq!(new[1]["spec"]["workloadRef"], json!({"workloadName": "training", "templateName": "workers"}));
    assert_eq!(
        new[2]["spec"]["template"]["spec"]["schedulingGroup"],
        json!({"podGroupName": "training-workers"})
    );
    assert_eq!(new.len(), 3);
}

#[test]
fn a_second_component_joins_the_designs_workload_and_shares_its_priority_class() {
    let both = document(&[job("training", 4), job("driver", 1)]);
    let one = put(&both, "training", &gang("workers", 4), Dialect::V1beta1);
    let settings = GroupSettings {
        priority_class: Some("high".into()),
        policy: GroupPolicy::Basic,
        topology_key: Some("rack".into()),
        disruption: Some(Disruption::All),
        ..gang("driver", 1)
    };
    let two = put(&one, "driver", &settings, Dialect::V1beta1);
    let found = groups(&two);
    let names: Vec<_> =
        found.iter().map(|group| (group.workload.as_deref().unwrap(), group.name.as_str())).collect();
    assert_eq!(names, [("training", "workers"), ("training", "driver")]);
    // One class for all templates, PodGroups and pods: 1.37 refuses anything else.
    let text = format!("{:?}", values(&two));
    assert_eq!(text.matches("\"priorityClassName\": String(\"high\")").count(), 6);
    let driver = &found[1].instances[0];
    assert_eq!(found[1].settings_of(driver).topology_key.as_deref(), Some("rack"));
    assert_eq!(found[1].settings_of(driver).disruption, Some(Disruption::All));
    assert_eq!(found[0].settings().topology_key, None);
    // And taken back again.
    let cleared = put(&two, "driver", &gang("driver", 1), Dialect::V1beta1);
    assert!(!format!("{:?}", values(&cleared)).contains("priorityClassName"));
    assert!(!format!("{:?}", values(&cleared)).contains("schedulingConstraints"));
}

#[test]
fn changing_the_minimum_writes_template_and_pod_group_and_leaves_the_rest() {
    let mut objects = values(&put(&document(&[job("t", 4)]), "t", &gang("g", 4), Dialect::V1beta1));
    objects[0]["spec"]["podGroupTemplates"][0]["hint"] = json!(1);
    objects[1]["metadata"]["labels"] = json!({"a": "b"});
    objects[1]["spec"]["schedulingPolicy"]["gang"]["soft"] = json!(true);
    let before = document(&objects);
    let after = values(&put(&before, "t", &gang("g", 3), Dialect::V1beta1));
    objects[0]["spec"]["podGroupTemplates"][0]["schedulingPolicy"]["gang"]["minCount"] = json!(3);
    objects[1]["spec"]["schedulingPolicy"]["gang"]["minCount"] = json!(3);
    assert_eq!(after, objects);
    let basic = GroupSettings { policy: GroupPolicy::Basic, ..gang("g", 0) };
    let after = values(&put(&before, "t", &basic, Dialect::V1beta1));
    assert_eq!(after[1]["spec"]["schedulingPolicy"], json!({"basic": {}}));
}

#[test]
fn setting_what_is_there_changes_nothing() {
    for dialect in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1, Dialect::V1alpha3] {
        let one = put(&document(&[job("t", 4), job("d", 1)]), "t", &gang("g", 4), dialect);
        let two = put(&one, "d", &GroupSettings { keys: Keys::Key("k".into()), ..gang("g", 4) }, dialect);
        for name in ["t", "d"] {
            let component = component(&two, name);
            let settings = GroupSettings::of(&two, &component, "");
            let edit = set(&two, &component, &settings, Dialect::V1beta1, "").unwrap();
            assert_eq!(edit.apply(&two).unwrap(), two, "{dialect} {name}");
        }
    }
}

#[test]
fn n_groups_of_k_deal_the_pods_out_in_order_and_one_group_takes_them_back() {
    let pods: Vec<Json> = (0..6).map(|n| pod(&format!("w-{n}"))).collect();
    let plain = document(&pods);
    let shape = |document: &Document| -> Vec<(Option<String>, usize)> {
        let count = |i: &Instance| i.members.iter().map(|member| member.objects.len()).sum();
        groups(document)[0].instances.iter().map(|i| (i.key.clone(), count(i))).collect()
    };
    for dialect in [Dialect::V1alpha1, Dialect::V1beta1] {
        let settings = GroupSettings { keys: Keys::Numbered(3), ..gang("g", 2) };
        let split = put(&plain, "w", &settings, dialect);
        let keyed = |key: &str| (Some(key.to_owned()), 2);
        assert_eq!(shape(&split), [keyed("0"), keyed("1"), keyed("2")], "{dialect}");
        assert_eq!(GroupSettings::of(&split, &component(&split, "w"), "").keys, Keys::Numbered(3));
        let joined = put(&split, "w", &gang("g", 6), dialect);
        assert_eq!(shape(&joined), [(None, 6)], "{dialect}: no PodGroup of a key is left");
    }
    let controller = document(&[job("t", 4)]);
    let settings = GroupSettings { keys: Keys::Numbered(2), ..gang("g", 2) };
    let error = set(&controller, &component(&controller, "t"), &settings, Dialect::V1beta1, "").unwrap_err();
    assert_eq!(error, GroupError::NotBarePods);
}

#[test]
fn the_last_component_takes_group_and_workload_along() {
    for dialect in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1] {
        let plain = document(&[job("t", 4), job("d", 1)]);
        let one = put(&plain, "t", &gang("g", 4), dialect);
        let both = put(&one, "d", &gang("driver", 1), dialect);
        let left = remove(&both, &component(&both, "d"), "").apply(&both).unwrap();
        assert_eq!(values(&left), values(&one), "{dialect}");
        let none = remove(&left, &component(&left, "t"), "").apply(&left).unwrap();
        assert_eq!(values(&none), values(&plain), "{dialect}");
    }
}

#[test]
fn a_new_name_goes_into_template_pod_group_and_pods_and_keeps_what_else_stands_there() {
    for dialect in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1] {
        let mut objects = values(&put(&document(&[job("t", 4)]), "t", &gang("g", 4), dialect));
        objects[0]["metadata"]["labels"] = json!({"kept": "yes"});
        let before = document(&objects);
        let by_hand = rename(&before, &groups(&before)[0], "workers", "").unwrap().apply(&before).unwrap();
        let by_form = put(&before, "t", &gang("workers", 4), dialect);
        assert_eq!(values(&by_form), values(&by_hand), "{dialect}");
        let found = groups(&by_hand);
        assert_eq!((found.len(), found[0].name.as_str()), (1, "workers"));
        assert_eq!(found[0].component_ids().len(), 1);
        assert_eq!(found[0].instances[0].name, "t-workers");
        assert_eq!(values(&by_hand)[0]["metadata"]["labels"]["kept"], "yes");
    }
}

#[test]
fn joining_another_group_makes_one_gang_and_leaves_no_empty_one() {
    let both = document(&[job("t", 4), job("d", 1)]);
    let one = put(&both, "t", &gang("all", 4), Dialect::V1beta1);
    let two = put(&one, "d", &gang("driver", 1), Dialect::V1beta1);
    let joined = put(&two, "d", &gang("all", 5), Dialect::V1beta1);
    let found = groups(&joined);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].component_ids().len(), 2);
    assert_eq!(found[0].settings().policy, Some(GroupPolicy::Gang { min_count: 5 }));
}

#[test]
fn what_a_dialect_lacks_is_refused_by_name() {
    let plain = document(&[job("t", 4)]);
    let component = component(&plain, "t");
    let rack = GroupSettings { topology_key: Some("rack".into()), ..gang("g", 4) };
    assert_eq!(
        set(&plain, &component, &rack, Dialect::V1alpha1, "").unwrap_err(),
        GroupError::CannotCarry { dialect: Dialect::V1alpha1, field: "schedulingConstraints" }
    );
    assert_eq!(set(&plain, &component, &rack, Dialect::None, "").unwrap_err(), GroupError::NoDialect);
}

#[test]
fn a_ninth_group_is_refused() {
    let jobs: Vec<Json> = (0..9).map(|n| job(&format!("j{n}"), 1)).collect();
    let mut document = document(&jobs);
    for n in 0..8 {
        document = put(&document, &format!("j{n}"), &gang(&format!("g{n}"), 1), Dialect::V1beta1);
    }
    let ninth = component(&document, "j8");
    let error = set(&document, &ninth, &gang("g8", 1), Dialect::V1beta1, "").unwrap_err();
    assert_eq!(error, GroupError::Full("j0".into()));
}

#[test]
fn a_lone_pod_group_stays_lone_and_a_native_job_group_becomes_an_own_one() {
    let lone = document(&[
        json!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": "g", "namespace": "ml"},
            "spec": {"schedulingPolicy": {"gang": {"minCount": 4}}}}),
        {
            let mut job = job("t", 4);
            job["spec"]["template"]["spec"]["schedulingGroup"] = json!({"podGroupName": "g"});
            job
        },
    ]);
    let after = values(&put(&lone, "t", &gang("g", 2), Dialect::V1beta1));
    assert_eq!(after.len(), 2);
    assert_eq!(after[0]["spec"], json!({"schedulingPolicy": {"gang": {"minCount": 2}}}));
    let mut native = job("t", 4);
    native["spec"]["scheduling"] = json!({"schedulingPolicy": {"gang": {}}});
    let after = values(&put(&document(&[native]), "t", &gang("g", 4), Dialect::V1beta1));
    assert_eq!(after.len(), 3);
    assert!(after[2]["spec"].get("scheduling").is_none());
}
