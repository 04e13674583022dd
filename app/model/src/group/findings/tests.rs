use std::collections::BTreeSet;

use super::*;
use crate::document::Origin;
use crate::serde_json::{Value as Json, json};

/// A cluster that lists these kinds and holds nothing but the PodGroup `there`.
struct Cluster(&'static [&'static str]);

impl Lookup for Cluster {
    fn lists(&self, kind: &str) -> bool {
        self.0.contains(&kind)
    }

    fn has(&self, kind: &str, _namespace: &str, name: &str) -> bool {
        kind == "PodGroup" && name == "there"
    }

    fn default_namespace(&self) -> &'static str {
        "default"
    }
}

const ALL: Cluster = Cluster(&["Workload", "PodGroup", "PriorityClass", "Job", "CompositePodGroup"]);

fn document(objects: &[Json]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone().into(), Origin::unsaved());
    }
    document
}

fn read(objects: &[Json], server: Option<u32>) -> Vec<Finding> {
    group_findings(&document(objects), server, &ALL)
}

/// The findings as `code path`, advice left out.
fn said(objects: &[Json], server: Option<u32>) -> Vec<String> {
    read(objects, server)
        .iter()
        .filter(|finding| finding.severity != Severity::Advice)
        .map(|finding| format!("{} {}", finding.code, finding.path))
        .collect()
}

fn workload(version: &str, spec: Json) -> Json {
    json!({"apiVersion": format!("scheduling.k8s.io/{version}"), "kind": "Workload", "metadata": {"name": "w"}, "spec": spec})
}

fn pod_group(spec: Json) -> Json {
    json!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": "g"}, "spec": spec})
}

fn gang(min_count: i64) -> Json {
    pod_group(json!({"schedulingPolicy": {"gang": {"minCount": min_count}}}))
}

fn controller(kind: &str, spec: Json, pod: Json) -> Json {
    let api = if kind.ends_with("Job") { "batch/v1" } else { "apps/v1" };
    let mut spec = spec;
    let mut pod = pod;
    if pod.get("schedulingGroup").is_none() {
        pod["schedulingGroup"] = json!({"podGroupName": "g"});
    }
    if kind == "CronJob" {
        let mut job = json!({"template": {"spec": pod}});
        for key in ["parallelism", "completions", "scheduling"] {
            if let Some(value) = spec.as_object_mut().unwrap().remove(key) {
                job[key] = value;
            }
        }
        spec["jobTemplate"] = json!({"spec": job});
    } else {
        spec["template"] = json!({"spec": pod});
    }
    json!({"apiVersion": api, "kind": kind, "metadata": {"name": "c"}, "spec": spec})
}

/// What the servers refused (workload-api.md §5), row by row: objects, server, findings.
fn refused() -> Vec<(Vec<Json>, Option<u32>, Vec<&'static str>)> {
    let basic = || json!({"basic": {}});
    let template = |name: &str| json!({"name": name, "schedulingPolicy": {"basic": {}}});
    let many: Vec<Json> = (0..9).map(|n| template(&format!("t{n}"))).collect();
    let deep = json!([{"name": "a", "schedulingPolicy": basic(), "compositePodGroupTemplates": [
        {"name": "b", "schedulingPolicy": basic(), "compositePodGroupTemplates": [
            {"name": "c", "schedulingPolicy": basic(), "compositePodGroupTemplates": [{"name": "d"}]}]}]}]);
    let claims: Vec<Json> =
        (0..5).map(|n| json!({"name": format!("c{n}"), "resourceClaimName": "x"})).collect();
    vec![
        (vec![workload("v1alpha1", json!({}))], None, vec!["group-list-empty spec.podGroups"]),
        (
            vec![workload("v1beta1", json!({"podGroupTemplates": null}))],
            None,
            vec!["group-list-empty spec.podGroupTemplates"],
        ),
        (
            vec![workload("v1beta1", json!({"podGroupTemplates": many}))],
            None,
            vec!["too-many-groups spec.podGroupTemplates"],
        ),
        (
            vec![workload("v1alpha2", json!({"podGroupTemplates": [template("a"), template("a")]}))],
            None,
            vec!["duplicate-group spec.podGroupTemplates[1].name"],
        ),
        (
            vec![workload(
                "v1beta1",
                json!({"podGroupTemplates": [template("c")], "compositePodGroupTemplates": [
                {"name": "r", "schedulingPolicy": basic(), "podGroupTemplates": [template("c")]}]}),
            )],
            None,
            vec![
                "group-lists-both spec.compositePodGroupTemplates",
                "duplicate-group spec.compositePodGroupTemplates[0].podGroupTemplates[0].name",
            ],
        ),
        (
            vec![workload(
                "v1alpha1",
                json!({"podGroups": [{"name": "A_b", "policy": basic()}],
                "controllerRef": {"kind": "a/b"}}),
            )],
            None,
            vec![
                "bad-path-segment spec.controllerRef.kind",
                "required spec.controllerRef.name",
                "bad-dns-label spec.podGroups[0].name",
            ],
        ),
        (vec![pod_group(json!({}))], None, vec!["policy-missing spec.schedulingPolicy"]),
        (
            vec![pod_group(json!({"schedulingPolicy": {"basic": {}, "gang": {"minCount": 1}}}))],
            None,
            vec!["policy-both spec.schedulingPolicy"],
        ),
        (vec![gang(0)], None, vec!["too-small spec.schedulingPolicy.gang.minCount"]),
        (vec![gang(1 << 31)], None, vec!["too-large spec.schedulingPolicy.gang.minCount"]),
        (
            vec![pod_group(json!({"schedulingPolicy": {"gang": {"minCount": "3"}}}))],
            None,
            vec!["not-integer spec.schedulingPolicy.gang.minCount"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": {"gang": {}}}))],
            None,
            vec!["required spec.schedulingPolicy.gang.minCount"],
        ),
        (
            vec![pod_group(
                json!({"schedulingPolicy": basic(), "schedulingConstraints": {"topology": [{"key": "a b"}, {}]}}),
            )],
            None,
            vec![
                "too-many-topology-keys spec.schedulingConstraints.topology",
                "bad-label-key spec.schedulingConstraints.topology[0].key",
                "required spec.schedulingConstraints.topology[1].key",
            ],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "resourceClaims": claims}))],
            None,
            vec!["too-many-claims spec.resourceClaims"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "resourceClaims": [{"name": "c"}]}))],
            None,
            vec!["claim-source spec.resourceClaims[0]"],
        ),
        (
            vec![workload(
                "v1beta1",
                json!({"podGroupTemplates": [
                {"name": "a", "schedulingPolicy": basic(), "priorityClassName": "high"}, template("b")]}),
            )],
            None,
            vec!["group-priorities-differ spec"],
        ),
        (
            vec![workload("v1beta1", json!({"compositePodGroupTemplates": deep}))],
            None,
            vec![
                "composite-too-deep spec.compositePodGroupTemplates[0].compositePodGroupTemplates[0].compositePodGroupTemplates[0].compositePodGroupTemplates",
            ],
        ),
        (
            vec![workload(
                "v1beta1",
                json!({"compositePodGroupTemplates": [{"name": "r", "schedulingPolicy": basic()}]}),
            )],
            None,
            vec!["composite-without-children spec.compositePodGroupTemplates[0]"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "parentCompositePodGroupName": "p"}))],
            None,
            vec![
                "parent-without-workload spec.parentCompositePodGroupName",
                "reference-missing spec.parentCompositePodGroupName",
            ],
        ),
        (
            vec![pod_group(
                json!({"schedulingPolicy": {"gang": {"minCount": 1}}, "disruptionMode": "PodGroup"}),
            )],
            None,
            vec!["disruption-mode-form spec.disruptionMode"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "disruptionMode": {"all": {}}}))],
            None,
            vec!["all-with-basic spec.disruptionMode"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "priorityClassName": "nope"}))],
            None,
            vec!["reference-missing spec.priorityClassName"],
        ),
        (
            vec![pod_group(
                json!({"schedulingPolicy": basic(), "priorityClassName": "system-node-critical"}),
            )],
            None,
            vec!["system-priority-class spec.priorityClassName"],
        ),
        (
            vec![pod_group(json!({"schedulingPolicy": basic(), "priority": 5}))],
            None,
            vec!["group-priority-number spec.priority"],
        ),
        (
            vec![
                json!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": "calm"},
                    "value": 5, "preemptionPolicy": "Never"}),
                pod_group(json!({"schedulingPolicy": basic(), "priorityClassName": "calm",
                    "preemptionPolicy": "PreemptLowerPriority"})),
            ],
            None,
            vec!["preemption-policy-differs spec.preemptionPolicy"],
        ),
        (
            vec![
                json!({"apiVersion": "scheduling.k8s.io/v1alpha2", "kind": "PodGroup", "metadata": {"name": "g"}, "spec": {
                "podGroupTemplateRef": {"workload": {"workloadName": "nope", "podGroupTemplateName": "t"}},
                "schedulingPolicy": basic(), "preemptionPolicy": "Never"}}),
            ],
            None,
            vec![
                "reference-missing spec.podGroupTemplateRef.workload.workloadName",
                "field-not-in-dialect spec.preemptionPolicy",
            ],
        ),
        (
            vec![
                workload("v1beta1", json!({"podGroupTemplates": [template("t")]})),
                pod_group(
                    json!({"workloadRef": {"workloadName": "w", "templateName": "u"}, "schedulingPolicy": basic()}),
                ),
            ],
            None,
            vec!["template-missing spec.workloadRef"],
        ),
        (
            vec![
                workload("v1beta1", json!({"podGroupTemplates": [template("t")]})),
                pod_group(json!({"workloadRef": {"workloadName": "w", "templateName": "t"},
                    "schedulingPolicy": {"gang": {"minCount": 2}}})),
            ],
            None,
            vec!["policy-differs-from-template spec.schedulingPolicy"],
        ),
        (
            vec![controller(
                "Job",
                json!({"parallelism": 2, "scheduling": {"schedulingPolicy": {"gang": {"minCount": 3}}}}),
                json!({"schedulingGroup": null}),
            )],
            None,
            vec!["job-min-count spec.scheduling.schedulingPolicy.gang.minCount", "too-few-members "],
        ),
        (
            vec![controller(
                "Job",
                json!({"scheduling": {"disruptionMode": {"all": {}}}}),
                json!({"schedulingGroup": null}),
            )],
            None,
            vec!["all-with-basic spec.scheduling.disruptionMode"],
        ),
        (
            vec![controller("Job", json!({}), json!({"schedulingGroup": {}}))],
            None,
            vec!["required spec.template.spec.schedulingGroup.podGroupName"],
        ),
        (
            vec![gang(1), controller("Job", json!({}), json!({"evictionResponders": [{"name": "r"}]}))],
            None,
            vec!["eviction-responders-in-group spec.template.spec.evictionResponders"],
        ),
    ]
}

/// What no server refuses and what still can't work, or hardly (workload-api.md §3.5).
fn unwise() -> Vec<(Vec<Json>, Option<u32>, Vec<&'static str>)> {
    let on = |min: i64, kind: &str, spec: Json| vec![gang(min), controller(kind, spec, json!({}))];
    let scaler = json!({"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "h"},
        "spec": {"minReplicas": 2, "scaleTargetRef": {"kind": "Deployment", "name": "c"}}});
    let recreate = json!({"replicas": 4, "strategy": {"type": "Recreate"}});
    let claim = |mode: &str| {
        json!({"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "d"},
        "spec": {"accessModes": [mode]}})
    };
    let mounted = json!({"volumes": [{"name": "v", "persistentVolumeClaim": {"claimName": "d"}}]});
    let rack = pod_group(json!({"schedulingPolicy": {"gang": {"minCount": 2}},
        "schedulingConstraints": {"topology": [{"key": "rack"}]}}));
    let named = |name: &str, mut object: Json| {
        object["metadata"]["name"] = json!(name);
        object
    };
    vec![
        (
            on(3, "Deployment", json!({"replicas": 2, "strategy": {"type": "Recreate"}})),
            None,
            vec!["too-few-members spec.schedulingPolicy.gang.minCount"],
        ),
        (
            on(3, "Job", json!({"parallelism": 3, "completions": 2})),
            None,
            vec!["too-few-members spec.schedulingPolicy.gang.minCount"],
        ),
        (
            vec![gang(3), controller("Deployment", recreate.clone(), json!({})), scaler],
            None,
            vec!["autoscaler-below-min-count spec.minReplicas"],
        ),
        (on(2, "Deployment", json!({"replicas": 2})), None, vec!["rolling-update-in-gang spec.strategy"]),
        (
            on(2, "StatefulSet", json!({"replicas": 2})),
            None,
            vec!["ordered-ready-in-gang spec.podManagementPolicy"],
        ),
        (
            on(
                2,
                "StatefulSet",
                json!({"replicas": 2, "podManagementPolicy": "Parallel",
            "updateStrategy": {"rollingUpdate": {"partition": 1}}}),
            ),
            None,
            vec!["partition-in-gang spec.updateStrategy.rollingUpdate.partition"],
        ),
        (
            vec![
                rack.clone(),
                controller(
                    "StatefulSet",
                    json!({"replicas": 2, "podManagementPolicy": "Parallel",
            "volumeClaimTemplates": [{"metadata": {"name": "d"}}]}),
                    json!({}),
                ),
            ],
            None,
            vec!["claims-with-topology spec.volumeClaimTemplates"],
        ),
        (
            vec![rack, controller("Deployment", recreate.clone(), json!({}))],
            None,
            vec!["topology-with-extra-pods "],
        ),
        (on(2, "DaemonSet", json!({})), None, vec!["daemonset-in-gang spec.template.spec"]),
        (
            on(4, "Job", json!({"parallelism": 4, "completions": 6})),
            None,
            vec!["job-last-wave spec.completions"],
        ),
        (
            on(2, "CronJob", json!({"parallelism": 2, "concurrencyPolicy": "Forbid"})),
            None,
            vec!["cron-group-shared spec.jobTemplate.spec.template.spec"],
        ),
        (
            on(2, "CronJob", json!({"parallelism": 2})),
            None,
            vec![
                "cron-group-shared spec.jobTemplate.spec.template.spec",
                "cron-gang-overlap spec.concurrencyPolicy",
            ],
        ),
        (
            vec![
                claim("ReadWriteOnce"),
                gang(4),
                controller("Deployment", recreate.clone(), mounted.clone()),
            ],
            None,
            vec!["claim-one-node spec.template.spec.volumes[0].persistentVolumeClaim.claimName"],
        ),
        (
            vec![
                claim("ReadWriteOncePod"),
                gang(4),
                controller("Deployment", recreate.clone(), mounted.clone()),
            ],
            None,
            vec!["claim-one-pod spec.template.spec.volumes[0].persistentVolumeClaim.claimName"],
        ),
        (
            vec![claim("ReadWriteMany"), gang(4), controller("Deployment", recreate.clone(), mounted)],
            None,
            vec![],
        ),
        (
            vec![gang(4), {
                let mut set = controller("ReplicaSet", json!({"replicas": 4}), json!({}));
                set["metadata"]["ownerReferences"] =
                    json!([{"kind": "Deployment", "name": "x", "controller": true}]);
                set
            }],
            None,
            vec!["owned-replica-set metadata.ownerReferences"],
        ),
        (
            vec![gang(1), controller("Job", json!({}), json!({"priorityClassName": "high"}))],
            None,
            vec!["group-priority-differs spec.template.spec.priorityClassName"],
        ),
        (
            vec![
                gang(2),
                controller("Job", json!({}), json!({})),
                named("d", controller("Job", json!({}), json!({"schedulerName": "mine"}))),
            ],
            None,
            vec!["group-schedulers-differ spec.template.spec.schedulerName"],
        ),
        (
            vec![
                gang(2),
                controller("Job", json!({}), json!({})),
                named("d", controller("Job", json!({}), json!({"schedulingGates": [{"name": "x"}]}))),
            ],
            None,
            vec!["group-gated-members spec.template.spec.schedulingGates"],
        ),
        (
            vec![controller("Job", json!({}), json!({"schedulingGroup": {"podGroupName": "nope"}}))],
            None,
            vec!["reference-missing spec.template.spec.schedulingGroup.podGroupName"],
        ),
        (
            vec![controller("Job", json!({}), json!({"schedulingGroup": {"podGroupName": "there"}}))],
            None,
            vec![],
        ),
        (
            vec![controller(
                "Job",
                json!({}),
                json!({"schedulingGroup": null, "workloadRef": {"name": "w", "podGroup": "g"}}),
            )],
            None,
            vec!["reference-missing spec.template.spec.workloadRef.name"],
        ),
        (
            vec![
                {
                    let mut group = gang(1);
                    group["metadata"]["namespace"] = json!("ml");
                    group
                },
                controller("Job", json!({}), json!({})),
            ],
            None,
            vec!["group-other-namespace spec.template.spec.schedulingGroup"],
        ),
        (
            vec![
                gang(1),
                controller("Job", json!({}), json!({"workloadRef": {"name": "w", "podGroup": "g"}})),
            ],
            None,
            vec!["two-group-references spec.template.spec.workloadRef"],
        ),
        (
            vec![gang(1), controller("Job", json!({"scheduling": {}}), json!({}))],
            None,
            vec!["scheduling-without-effect spec.scheduling"],
        ),
        (
            vec![controller("CronJob", json!({"scheduling": {}}), json!({"schedulingGroup": null}))],
            None,
            vec!["cron-scheduling-without-effect spec.jobTemplate.spec.scheduling"],
        ),
        (
            vec![workload(
                "v1beta1",
                json!({"controllerRef": {"apiGroup": "batch", "kind": "Job", "name": "gone"},
            "podGroupTemplates": [{"name": "a", "schedulingPolicy": {"basic": {}}}]}),
            )],
            None,
            vec!["controller-ref-job spec.controllerRef", "reference-missing spec.controllerRef"],
        ),
    ]
}

#[test]
fn every_fault_that_the_servers_refuse_is_found_at_its_field() {
    for (objects, server, expected) in refused() {
        assert_eq!(said(&objects, server), expected, "{objects:?}");
    }
}

#[test]
fn every_group_that_can_never_start_is_found_though_servers_take_it() {
    for (objects, server, expected) in unwise() {
        assert_eq!(said(&objects, server), expected, "{objects:?}");
    }
}

/// Cases whose findings are advice.
fn advised() -> Vec<(Vec<Json>, Option<u32>, &'static str)> {
    let indexed = json!({"parallelism": 4, "completions": 4, "completionMode": "Indexed"});
    let pod = |name: &str| {
        json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name},
        "spec": {"schedulingGroup": {"podGroupName": "g"}}})
    };
    let basic = pod_group(json!({"schedulingPolicy": {"basic": {}}}));
    let mut second = controller("Job", json!({}), json!({}));
    second["metadata"]["name"] = json!("d");
    let two = workload(
        "v1alpha1",
        json!({"podGroups": [{"name": "a", "policy": {"basic": {}}}, {"name": "b", "policy": {"basic": {}}}]}),
    );
    let old = |name: &str, group: &str| {
        json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name},
        "spec": {"workloadRef": {"name": "w", "podGroup": group}}})
    };
    vec![
        (vec![controller("Job", indexed, json!({"schedulingGroup": null}))], Some(36), "job-auto-gang"),
        (vec![gang(2), pod("p-0"), pod("p-1")], None, "bare-pods-not-replaced"),
        (vec![basic.clone(), controller("DaemonSet", json!({}), json!({}))], None, "daemonset-in-group"),
        (vec![gang(2), controller("Job", json!({"parallelism": 2}), json!({}))], None, "gang-job-restart"),
        (vec![gang(2), controller("Job", json!({}), json!({})), second], None, "group-of-several"),
        (vec![two, old("x", "a"), old("y", "b")], None, "groups-not-atomic"),
        (vec![basic], None, "group-without-pods"),
    ]
}

#[test]
fn what_is_only_worth_knowing_is_advice() {
    for (objects, server, code) in advised() {
        let found = read(&objects, server);
        let codes: Vec<_> = found.iter().map(|finding| (finding.code, finding.severity)).collect();
        assert!(codes.contains(&(code, Severity::Advice)), "{code}: {codes:?}");
        assert!(codes.iter().all(|(_, severity)| *severity == Severity::Advice), "{code}: {codes:?}");
    }
}

#[test]
fn every_code_of_the_table_is_found_by_some_case_with_its_arguments() {
    let cases = refused().into_iter().chain(unwise()).map(|(objects, server, _)| (objects, server));
    let cases = cases.chain(advised().into_iter().map(|(objects, server, _)| (objects, server)));
    let mut seen = BTreeSet::new();
    for (objects, server) in cases {
        for finding in read(&objects, server) {
            if let Some(entry) = FINDINGS.iter().find(|entry| entry.code == finding.code) {
                let mut args: Vec<&str> = entry.args.to_vec();
                args.sort_unstable();
                assert_eq!(finding.args.keys().copied().collect::<Vec<_>>(), args, "{}", finding.code);
                assert!(finding.fix.is_none() || entry.fixable, "{}", finding.code);
                seen.insert(finding.code);
            }
        }
    }
    // Conversions say the first seven.
    let missing: Vec<_> =
        FINDINGS[7..].iter().map(|entry| entry.code).filter(|code| !seen.contains(code)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_fix_takes_its_finding_away_and_brings_no_error() {
    for (objects, server, _) in refused().into_iter().chain(unwise()) {
        let before = document(&objects);
        for finding in group_findings(&before, server, &ALL) {
            let Some(fix) = &finding.fix else { continue };
            let after = fix.apply(&before).unwrap();
            let left = group_findings(&after, server, &ALL);
            let same = |other: &&Finding| other.code == finding.code && other.object == finding.object;
            assert!(!left.iter().any(|other| same(&other)), "{} is still there", finding.code);
        }
    }
}

#[test]
fn a_sound_design_in_each_dialect_has_no_complaint() {
    let job = |field: &str, reference: Json| {
        let mut job =
            controller("Job", json!({"parallelism": 4, "completions": 4}), json!({"schedulingGroup": null}));
        job["spec"]["template"]["spec"].as_object_mut().unwrap().remove("schedulingGroup");
        job["spec"]["template"]["spec"][field] = reference;
        job
    };
    let gang = json!({"gang": {"minCount": 4}});
    let old = vec![
        workload(
            "v1alpha1",
            json!({"controllerRef": {"apiGroup": "batch", "kind": "Job", "name": "c"},
            "podGroups": [{"name": "t", "policy": gang}]}),
        ),
        job("workloadRef", json!({"name": "w", "podGroup": "t"})),
    ];
    let middle = vec![
        workload("v1alpha2", json!({"podGroupTemplates": [{"name": "t", "schedulingPolicy": gang}]})),
        json!({"apiVersion": "scheduling.k8s.io/v1alpha2", "kind": "PodGroup", "metadata": {"name": "w-t"}, "spec": {
            "podGroupTemplateRef": {"workload": {"workloadName": "w", "podGroupTemplateName": "t"}}, "schedulingPolicy": gang,
            "disruptionMode": "PodGroup"}}),
        job("schedulingGroup", json!({"podGroupName": "w-t"})),
    ];
    let new = vec![
        workload(
            "v1beta1",
            json!({"podGroupTemplates": [{"name": "t", "schedulingPolicy": gang, "schedulingConstraints": null}]}),
        ),
        json!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": "w-t"}, "spec": {
            "workloadRef": {"workloadName": "w", "templateName": "t"}, "schedulingPolicy": gang,
            "disruptionMode": {"all": {}}, "schedulingConstraints": {"topology": [{"key": "topology.kubernetes.io/zone"}]}}}),
        job("schedulingGroup", json!({"podGroupName": "w-t"})),
    ];
    for objects in [old, middle, new] {
        assert_eq!(said(&objects, None), Vec::<String>::new(), "{objects:?}");
    }
}
