use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::Finding;
use crate::component::components;
use crate::document::Origin;
use crate::group::{GroupPolicy, groups};
use crate::serde_json::{Value as Json, json};

fn trees(objects: &[Json]) -> Vec<Value> {
    objects.iter().cloned().map(Value::from).collect()
}

fn document(objects: &[Value]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone(), Origin::unsaved());
    }
    document
}

fn check(from: &[Json], to: Dialect, expected: &[Json]) {
    let (found, findings) = convert_objects(&trees(from), to, "");
    assert_eq!(found, trees(expected), "to {to}");
    assert_eq!(words(&findings), Vec::<String>::new(), "to {to}");
}

fn words(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.code, finding.path)).collect()
}

fn job(name: &str, field: &str, reference: Json) -> Json {
    let mut job = json!({"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": name, "namespace": "ml"},
        "spec": {"parallelism": 4, "template": {"spec": {"restartPolicy": "Never", "containers": [{"name": "main"}]}}}});
    job["spec"]["template"]["spec"][field] = reference;
    job
}

/// The example of workload-api.md §1.6 in each dialect.
fn example(dialect: Dialect) -> Vec<Json> {
    let meta = |name: &str| json!({"name": name, "namespace": "ml"});
    if dialect == Dialect::V1alpha1 {
        return vec![
            json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": meta("training"),
                "spec": {"podGroups": [{"name": "workers", "policy": {"gang": {"minCount": 4}}},
                    {"name": "driver", "policy": {"basic": {}}}]}}),
            job("training", "workloadRef", json!({"name": "training", "podGroup": "workers"})),
            job("training-driver", "workloadRef", json!({"name": "training", "podGroup": "driver"})),
        ];
    }
    let api = dialect.api_version();
    let group = |name: &str, template: &str, policy: Json| {
        let mut group = json!({"apiVersion": api, "kind": "PodGroup", "metadata": meta(name), "spec": {}});
        let (key, reference) = convert::template_reference(dialect, "training", template);
        group["spec"][key] = reference.to_json();
        group["spec"]["schedulingPolicy"] = policy;
        group
    };
    vec![
        json!({"apiVersion": api, "kind": "Workload", "metadata": meta("training"),
            "spec": {"podGroupTemplates": [{"name": "workers", "schedulingPolicy": {"gang": {"minCount": 4}}},
                {"name": "driver", "schedulingPolicy": {"basic": {}}}]}}),
        group("training-workers", "workers", json!({"gang": {"minCount": 4}})),
        group("training-driver", "driver", json!({"basic": {}})),
        job("training", "schedulingGroup", json!({"podGroupName": "training-workers"})),
        job("training-driver", "schedulingGroup", json!({"podGroupName": "training-driver"})),
    ]
}

#[test]
fn the_same_training_job_in_each_dialect_becomes_the_same_in_each_other() {
    for from in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1, Dialect::V1alpha3] {
        for to in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1, Dialect::V1alpha3] {
            check(&example(from), to, &example(to));
        }
    }
}

#[test]
fn replica_keys_become_a_pod_group_a_key_and_come_back() {
    let old = vec![
        json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "t"},
            "spec": {"podGroups": [{"name": "g", "policy": {"gang": {"minCount": 4}}}]}}),
        job("a", "workloadRef", json!({"name": "t", "podGroup": "g", "podGroupReplicaKey": "r0"})),
        job("b", "workloadRef", json!({"name": "t", "podGroup": "g", "podGroupReplicaKey": "r1"})),
    ];
    let mut old = old;
    for object in &mut old {
        object["metadata"]["namespace"] = json!("ml");
    }
    let (new, findings) = convert_objects(&trees(&old), Dialect::V1beta1, "");
    assert!(findings.is_empty());
    let names: Vec<_> = new
        .iter()
        .filter(|value| is_pod_group(value))
        .map(|value| value.str_at(&["metadata", "name"]))
        .collect();
    assert_eq!(names, [Some("t-g-r0"), Some("t-g-r1")]);
    assert_eq!(
        new[4].str_at(&["spec", "template", "spec", "schedulingGroup", "podGroupName"]),
        Some("t-g-r1")
    );
    assert_eq!(convert_objects(&new, Dialect::V1alpha1, "").0, trees(&old));
}

#[test]
fn what_1_35_cannot_say_is_named_field_by_field() {
    let mut objects = example(Dialect::V1beta1);
    objects[0]["spec"]["podGroupTemplates"][0]["priorityClassName"] = json!("high");
    objects[0]["spec"]["podGroupTemplates"][1]["schedulingConstraints"] = json!(null);
    objects[1]["metadata"]["labels"] = json!({"team": "a"});
    objects[1]["spec"]["schedulingConstraints"] = json!({"topology": [{"key": "rack"}]});
    objects[1]["spec"]["schedulingPolicy"]["gang"]["minCount"] = json!(3);
    objects[2]["status"] = json!({"conditions": []});
    let (found, findings) = convert_objects(&trees(&objects), Dialect::V1alpha1, "");
    assert_eq!(
        words(&findings),
        [
            "dialect-cannot-carry spec.podGroupTemplates[0].priorityClassName",
            "dialect-cannot-carry spec.podGroupTemplates[0].schedulingPolicy",
            "dialect-cannot-carry spec.schedulingConstraints",
            "dialect-cannot-carry metadata.labels",
        ]
    );
    let mut expected = example(Dialect::V1alpha1);
    expected[0]["spec"]["podGroups"][0]["policy"]["gang"]["minCount"] = json!(3); // what the PodGroup says counts
    assert_eq!(found, trees(&expected));
}

#[test]
fn the_disruption_mode_changes_its_form_and_the_preemption_policy_is_1_37s() {
    let mut objects = example(Dialect::V1beta1);
    objects[1]["spec"]["disruptionMode"] = json!({"all": {}});
    objects[2]["spec"]["disruptionMode"] = json!({"single": {}});
    objects[1]["spec"]["preemptionPolicy"] = json!("Never");
    objects[0]["spec"]["podGroupTemplates"][0]["disruptionMode"] = json!({"all": {}});
    let (found, findings) = convert_objects(&trees(&objects), Dialect::V1alpha2, "");
    assert_eq!(words(&findings), ["dialect-cannot-carry spec.preemptionPolicy"]);
    assert_eq!(found[1].str_at(&["spec", "disruptionMode"]), Some("PodGroup"));
    assert_eq!(found[2].str_at(&["spec", "disruptionMode"]), Some("Pod"));
    let (back, _) = convert_objects(&found, Dialect::V1beta1, "");
    assert_eq!(back[0], trees(&objects)[0]);
}

#[test]
fn without_the_api_only_pods_and_controllers_are_left_and_every_group_is_named() {
    for dialect in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1] {
        let mut objects = example(dialect);
        objects.push(json!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": "high"}}));
        let (found, findings) = convert_objects(&trees(&objects), Dialect::None, "");
        let kinds: Vec<_> = found.iter().map(|value| value.str_at(&["kind"]).unwrap()).collect();
        assert_eq!(kinds, ["Job", "Job", "PriorityClass"]);
        assert_eq!(detect(&found), None);
        let named: Vec<_> =
            findings.iter().map(|finding| (finding.code, finding.args["name"].clone())).collect();
        assert_eq!(named, [("group-left-out", "workers".into()), ("group-left-out", "driver".into())]);
    }
}

#[test]
fn composites_stay_as_they_are_and_are_named() {
    let objects = trees(&[
        json!({"apiVersion": "scheduling.k8s.io/v1alpha3", "kind": "Workload", "metadata": {"name": "t"},
            "spec": {"compositePodGroupTemplates": [{"name": "root", "podGroupTemplates": [{"name": "leaf"}]}]}}),
        json!({"apiVersion": "scheduling.k8s.io/v1alpha3", "kind": "CompositePodGroup", "metadata": {"name": "t"}, "spec": {}}),
        json!({"apiVersion": "scheduling.k8s.io/v1alpha3", "kind": "PodGroup", "metadata": {"name": "t-leaf"},
            "spec": {"workloadRef": {"workloadName": "t", "templateName": "leaf"}, "schedulingPolicy": {"basic": {}}}}),
    ]);
    for to in [Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1] {
        let (found, findings) = convert_objects(&objects, to, "");
        assert_eq!(found, objects, "{to}");
        assert_eq!(
            findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
            ["composite-not-converted"; 3]
        );
    }
}

#[test]
fn a_pod_group_without_a_workload_gets_one_in_1_35() {
    let objects = [
        json!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": "lone", "namespace": "ml"},
            "spec": {"schedulingPolicy": {"gang": {"minCount": 2}}}}),
        job("j", "schedulingGroup", json!({"podGroupName": "lone"})),
        job("k", "schedulingGroup", json!({"podGroupName": "elsewhere"})),
    ];
    let (found, findings) = convert_objects(&trees(&objects), Dialect::V1alpha1, "");
    assert_eq!(
        words(&findings),
        ["dialect-adds-workload ", "reference-not-converted spec.template.spec.schedulingGroup"]
    );
    assert_eq!(
        found[0],
        json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "lone", "namespace": "ml"},
            "spec": {"podGroups": [{"name": "pods", "policy": {"gang": {"minCount": 2}}}]}})
        .into()
    );
    assert_eq!(found[1], job("j", "workloadRef", json!({"name": "lone", "podGroup": "pods"})).into());
    assert_eq!(found[2], trees(&objects)[2], "a group that is not here cannot be named as 1.35 does");
}

#[test]
fn a_native_group_of_a_job_is_dropped_for_older_servers_and_said() {
    let mut native = job("j", "x", json!(null));
    native["spec"]["scheduling"] = json!({"schedulingPolicy": {"gang": {}}});
    for to in [Dialect::V1alpha1, Dialect::V1alpha2] {
        let (found, findings) = convert_objects(&trees(&[native.clone()]), to, "");
        assert_eq!(words(&findings), ["dialect-cannot-carry spec.scheduling"]);
        assert!(found[0].at(&["spec", "scheduling"]).is_none());
    }
    check(&[native.clone()], Dialect::V1beta1, &[native]);
}

#[test]
fn fields_that_nobody_knows_go_along() {
    let mut objects = example(Dialect::V1alpha1);
    objects[0]["spec"]["future"] = json!({"a": [1]});
    objects[0]["spec"]["podGroups"][0]["hint"] = json!("x");
    objects[0]["spec"]["podGroups"][0]["policy"]["gang"]["soft"] = json!(true);
    objects[0]["metadata"]["annotations"] = json!({"note": "n"});
    objects[1]["spec"]["template"]["spec"]["workloadRef"]["extra"] = json!(7);
    let (found, findings) = convert_objects(&trees(&objects), Dialect::V1alpha2, "");
    assert_eq!(words(&findings), Vec::<String>::new());
    assert_eq!(found[0].i64_at(&["spec", "future", "a"]), None);
    assert!(found[0].at(&["spec", "future", "a"]).is_some());
    assert_eq!(found[3].i64_at(&["spec", "template", "spec", "schedulingGroup", "extra"]), Some(7));
    // The unknown field of the policy went into template and PodGroup, so even that comes back.
    assert_eq!(convert_objects(&found, Dialect::V1alpha1, "").0, trees(&objects));
}

#[test]
fn names_that_would_clash_are_kept_apart() {
    let workload = |name: &str, group: &str| {
        json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": name, "namespace": "ml"},
            "spec": {"podGroups": [{"name": group, "policy": {"basic": {}}}]}})
    };
    let objects = [
        workload("a", "b-c"),
        workload("a-b", "c"),
        job("x", "workloadRef", json!({"name": "a", "podGroup": "b-c"})),
        job("y", "workloadRef", json!({"name": "a-b", "podGroup": "c"})),
    ];
    let (found, findings) = convert_objects(&trees(&objects), Dialect::V1beta1, "");
    assert_eq!(words(&findings), ["dialect-renames spec.podGroups[0].name"]);
    let name = |value: &Value| {
        value.str_at(&["spec", "template", "spec", "schedulingGroup", "podGroupName"]).map(str::to_owned)
    };
    assert_eq!(name(&found[4]).as_deref(), Some("a-b-c"));
    assert_eq!(name(&found[5]).as_deref(), Some("a-b-c-2"));
    assert_eq!(found[3].str_at(&["metadata", "name"]), Some("a-b-c-2"));
}

#[test]
fn the_dialect_of_a_file_is_that_of_its_groups_and_of_nobody_elses() {
    assert_eq!(detect(&trees(&example(Dialect::V1alpha2))), Some(Dialect::V1alpha2));
    assert_eq!(detect(&trees(&example(Dialect::V1alpha1)[1..])), Some(Dialect::V1alpha1));
    assert_eq!(
        detect(&trees(&example(Dialect::V1alpha2)[3..])),
        Some(Dialect::V1beta1),
        "a lone reference: the newest"
    );
    let foreign = [
        json!({"apiVersion": "kueue.x-k8s.io/v1beta1", "kind": "Workload"}),
        json!({"apiVersion": "scheduling.volcano.sh/v1beta1", "kind": "PodGroup"}),
        json!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass"}),
    ];
    assert_eq!(detect(&trees(&foreign)), None);
    let (same, findings) = convert_objects(&trees(&foreign), Dialect::None, "");
    assert_eq!((same, findings.len()), (trees(&foreign), 0));
}

/// What a generated design holds.
#[derive(Clone, Debug)]
struct Group {
    workload: &'static str,
    name: &'static str,
    min_count: Option<u32>,
    keys: Vec<Option<&'static str>>,
    topology: bool,
    all: Option<bool>,
    never: bool,
    other_min: bool,
    odd_name: bool,
    unknown: bool,
}

fn group() -> impl Strategy<Value = Group> {
    let keys = prop_oneof![
        3 => Just(vec![None]),
        2 => Just(vec![Some("r0"), Some("r1")]),
        1 => Just(vec![None, Some("k")]),
        1 => Just(vec![]),
    ];
    let rare = || prop::bool::weighted(0.15);
    (
        prop::sample::select(vec!["a", "a-b", "train"]),
        prop::sample::select(vec!["b", "c", "b-c", "workers"]),
        prop::option::of(1_u32..5),
        keys,
        (rare(), prop::option::weighted(0.2, any::<bool>()), rare(), rare(), rare(), rare()),
    )
        .prop_map(
            |(workload, name, min_count, keys, (topology, all, never, other_min, odd_name, unknown))| Group {
                workload,
                name,
                min_count,
                keys,
                topology,
                all,
                never,
                other_min,
                odd_name,
                unknown,
            },
        )
}

fn policy(min_count: Option<u32>) -> Json {
    min_count.map_or(json!({"basic": {}}), |count| json!({"gang": {"minCount": count}}))
}

/// Writes a design by hand in a dialect, as far as the dialect has the fields.
fn write(designs: &[Group], dialect: Dialect) -> Vec<Value> {
    let mut objects: Vec<Json> = Vec::new();
    let api = dialect.api_version();
    let old = dialect == Dialect::V1alpha1;
    for group in designs {
        let name = group.workload;
        let place = objects.iter().position(|o| o["kind"] == "Workload" && o["metadata"]["name"] == name);
        let list = if old { "podGroups" } else { "podGroupTemplates" };
        let place = place.unwrap_or_else(|| {
            objects.push(json!({"apiVersion": api, "kind": "Workload", "metadata": {"name": name}, "spec": {list: []}}));
            objects.len() - 1
        });
        let mut item = json!({"name": group.name});
        if old {
            item["policy"] = policy(group.min_count);
        } else {
            item["schedulingPolicy"] = policy(group.min_count.map(|n| n + u32::from(group.other_min)));
            later_fields(group, dialect, &mut item);
        }
        if group.unknown {
            item["unknown"] = json!([1, {"x": null}]);
        }
        objects[place]["spec"][list].as_array_mut().unwrap().push(item);
    }
    for (index, group) in designs.iter().enumerate() {
        for key in &group.keys {
            let mut name = instance_name(group.workload, group.name, *key);
            if group.odd_name {
                name = format!("odd-{index}-{}", key.unwrap_or("none"));
            }
            if !old {
                let mut object =
                    json!({"apiVersion": api, "kind": "PodGroup", "metadata": {"name": name}, "spec": {}});
                let (field, reference) = convert::template_reference(dialect, group.workload, group.name);
                object["spec"][field] = reference.to_json();
                object["spec"]["schedulingPolicy"] = policy(group.min_count);
                later_fields(group, dialect, &mut object["spec"]);
                objects.push(object);
            }
            let mut reference = json!({"name": group.workload, "podGroup": group.name});
            if let Some(key) = key {
                reference["podGroupReplicaKey"] = json!(key);
            }
            let (field, reference) = if old {
                ("workloadRef", reference)
            } else {
                ("schedulingGroup", json!({"podGroupName": name}))
            };
            let mut job = job(&format!("job-{index}-{}", key.unwrap_or("none")), field, reference);
            job["metadata"].as_object_mut().unwrap().remove("namespace");
            objects.push(job);
        }
    }
    trees(&objects)
}

fn later_fields(group: &Group, dialect: Dialect, item: &mut Json) {
    if group.topology {
        item["schedulingConstraints"] = json!({"topology": [{"key": "rack"}]});
    }
    if let Some(all) = group.all {
        item["disruptionMode"] = match (dialect, all) {
            (Dialect::V1alpha2, true) => json!("PodGroup"),
            (Dialect::V1alpha2, false) => json!("Pod"),
            (_, true) => json!({"all": {}}),
            (_, false) => json!({"single": {}}),
        };
    }
    if group.never && dialect != Dialect::V1alpha2 {
        item["preemptionPolicy"] = json!("Never");
    }
}

/// Which pods are bound together, and by which rule: what a conversion must never change.
fn meaning(objects: &[Value]) -> BTreeSet<(Vec<String>, String)> {
    let document = document(objects);
    let components = components(&document);
    let mut found = BTreeSet::new();
    for group in groups(&document) {
        for instance in &group.instances {
            let name = |id| crate::group::component_with(&components, id).unwrap().name.clone();
            let members: Vec<_> = instance.members.iter().map(|member| name(member.component)).collect();
            if !members.is_empty() {
                let policy: Option<GroupPolicy> = group.settings_of(instance).policy;
                found.insert((members, format!("{policy:?}")));
            }
        }
    }
    found
}

fn sorted(objects: &[Value]) -> Vec<String> {
    // Key order is not part of the meaning.
    let mut texts: Vec<String> = objects.iter().map(|value| canonical(&value.to_json())).collect();
    texts.sort();
    texts
}

fn canonical(value: &Json) -> String {
    match value {
        Json::Object(map) => {
            let mut entries: Vec<_> =
                map.iter().map(|(key, value)| format!("{key}:{}", canonical(value))).collect();
            entries.sort();
            format!("{{{}}}", entries.join(","))
        }
        Json::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn there_and_back_is_the_same_where_nothing_was_said_to_be_lost(
        designs in prop::collection::vec(group(), 1..4),
        from in prop::sample::select(vec![Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1, Dialect::V1alpha3]),
        to in prop::sample::select(vec![Dialect::V1alpha1, Dialect::V1alpha2, Dialect::V1beta1, Dialect::V1alpha3]),
    ) {
        let mut unique = Vec::<Group>::new();
        for group in designs {
            if !unique.iter().any(|other| (other.workload, other.name) == (group.workload, group.name)) {
                unique.push(group);
            }
        }
        // Two PodGroups of one name are no design.
        let names: Vec<_> = unique.iter().flat_map(|g| g.keys.iter().map(|key| instance_name(g.workload, g.name, *key))).collect();
        let distinct: BTreeSet<_> = names.iter().collect();
        prop_assume!(from == Dialect::V1alpha1 || distinct.len() == names.len());

        let before = write(&unique, from);
        let (there, losses) = convert_objects(&before, to, "");
        prop_assert_eq!(meaning(&there), meaning(&before), "pods are bound as before");
        let foreign = there.iter().filter_map(dialect_of_object).any(|dialect| dialect != to);
        prop_assert!(!foreign, "nothing is left in the old dialect");
        let (again, twice) = convert_objects(&there, to, "");
        prop_assert_eq!(&again, &there, "what is converted needs no converting");
        prop_assert!(twice.is_empty());
        if losses.is_empty() {
            let (back, findings) = convert_objects(&there, from, "");
            prop_assert!(findings.is_empty(), "{:?}", words(&findings));
            prop_assert_eq!(sorted(&back), sorted(&before));
        }
    }
}
