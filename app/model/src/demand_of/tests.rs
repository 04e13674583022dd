use super::*;
use crate::demand::{PodCount, RunningPods};
use crate::tree::Value;
use crate::{Origin, tree};

fn document(objects: &[Value]) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object.clone(), Origin::unsaved());
    }
    document
}

fn pod_group(name: &str, policy: Value) -> Value {
    tree!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": name},
        "spec": {"schedulingPolicy": policy.to_json()}})
}

fn gang(min_count: i64) -> Value {
    tree!({"gang": {"minCount": min_count}})
}

/// An object of a kind with extra fields of its spec and of its pod spec.
fn controller(kind: &str, name: &str, spec: Value, pod: Value) -> Value {
    let api = if kind.ends_with("Job") { "batch/v1" } else { "apps/v1" };
    let mut json = spec.to_json();
    json["template"] =
        crate::serde_json::json!({"metadata": {"labels": {"app": name}}, "spec": pod.to_json()});
    let spec =
        if kind == "CronJob" { crate::serde_json::json!({"jobTemplate": {"spec": json}}) } else { json };
    tree!({"apiVersion": api, "kind": kind, "metadata": {"name": name}, "spec": spec})
}

fn grouped(pod_group: &str) -> Value {
    tree!({"schedulingGroup": {"podGroupName": pod_group}, "containers": [{"name": "main"}]})
}

fn one(objects: &[Value]) -> GroupDemand {
    let mut demand = demand_of(&document(objects), &Options::default());
    assert_eq!(demand.groups.len(), 1);
    demand.groups.remove(0)
}

fn codes(group: &GroupDemand) -> Vec<(&'static str, bool)> {
    group.obstacles.iter().map(|obstacle| (obstacle.code, obstacle.blocks)).collect()
}

#[test]
fn pods_are_counted_as_each_controller_makes_them() {
    let count = |value: Value| one(&[value]).members[0].count.clone();
    let plain = || tree!({"containers": []});
    for (kind, spec, pods) in [
        ("Deployment", tree!({}), 1),
        ("Deployment", tree!({"replicas": 3}), 3),
        ("StatefulSet", tree!({"replicas": 0}), 0),
        ("Job", tree!({}), 1),
        ("Job", tree!({"parallelism": 4}), 4),
        ("Job", tree!({"parallelism": 4, "completions": 2}), 2),
        ("Job", tree!({"completions": 5}), 1),
        ("Job", tree!({"parallelism": 4, "completions": 4, "suspend": true}), 0),
        ("CronJob", tree!({"parallelism": 2, "completions": 8}), 2),
    ] {
        assert_eq!(
            count(controller(kind, "x", spec.clone(), plain())),
            PodCount::Fixed(pods),
            "{kind} {spec:?}"
        );
    }
    assert_eq!(count(controller("DaemonSet", "x", tree!({}), plain())), PodCount::PerNode);
    let mut running = controller("Job", "x", tree!({"parallelism": 4, "completions": 6}), plain()).to_json();
    running["status"] = crate::serde_json::json!({"succeeded": 3});
    let running = Value::from(running);
    assert_eq!(count(running.clone()), PodCount::Fixed(4), "a status in a file is some other cluster's");
    let cluster = Cluster(vec![running.clone()]);
    let options = Options { lookup: &cluster, ..Options::default() };
    let left = demand_of(&document(&[running]), &options).groups.remove(0);
    assert_eq!(left.members[0].count, PodCount::Fixed(3), "completions still to come");
}

#[test]
fn an_autoscaler_sets_the_number_to_its_minimum_and_takes_the_field_away() {
    let scaler = tree!({"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "h"},
        "spec": {"minReplicas": 2, "maxReplicas": 9, "scaleTargetRef": {"kind": "Deployment", "name": "web"}}});
    let found = one(&[controller("Deployment", "web", tree!({"replicas": 7}), tree!({})), scaler]);
    assert_eq!(found.members[0].count, PodCount::Fixed(2));
    assert_eq!(found.members[0].count_path, None);
}

#[test]
fn the_pod_is_what_the_controller_would_create() {
    let spec = tree!({"serviceName": "db", "volumeClaimTemplates": [{"metadata": {"name": "data"}}]});
    let mut set = controller("StatefulSet", "db", spec, tree!({"containers": []})).to_json();
    set["metadata"]["namespace"] = "prod".into();
    let found = one(&[set.into()]);
    let pod = &found.members[0].pod;
    assert_eq!(pod.str_at(&["metadata", "namespace"]), Some("prod"));
    assert_eq!(pod.str_at(&["metadata", "labels", "app"]), Some("db"));
    let claim = pod.items_at(&["spec", "volumes"]).next().unwrap();
    assert_eq!(claim.str_at(&["persistentVolumeClaim", "claimName"]), Some("data-db-0"));
    let job = one(&[controller("Job", "j", tree!({}), tree!({}))]);
    assert_eq!(job.members[0].pod.str_at(&["metadata", "labels", "batch.kubernetes.io/job-name"]), Some("j"));
    assert_eq!(job.members[0].pod.str_at(&["metadata", "namespace"]), Some("default"));
}

#[test]
fn several_jobs_that_name_one_group_are_members_of_one_quorum() {
    let found = one(&[
        pod_group("g", gang(5)),
        controller("Job", "driver", tree!({}), grouped("g")),
        controller("Job", "workers", tree!({"parallelism": 4}), grouped("g")),
    ]);
    assert_eq!(found.policy, Policy::Gang { min_count: 5 });
    assert_eq!(found.members.len(), 2);
    assert_eq!(codes(&found), []);
    assert_eq!(found.min_count_at.len(), 1);
}

#[test]
fn each_replica_key_is_a_gang_of_its_own() {
    let pod = |name: &str, key: &str| {
        tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name}, "spec": {"containers": [{"name": "c"}],
            "workloadRef": {"name": "t", "podGroup": "g", "podGroupReplicaKey": key}}})
    };
    let document = document(&[
        tree!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "t"},
            "spec": {"podGroups": [{"name": "g", "policy": {"gang": {"minCount": 2}}}]}}),
        pod("w-0", "a"),
        pod("w-1", "a"),
        pod("w-2", "b"),
        pod("w-3", "b"),
    ]);
    let demand = demand_of(&document, &Options::default());
    let keys: Vec<_> = demand.groups.iter().map(|group| group.replica_key.as_deref()).collect();
    assert_eq!(keys, [Some("a"), Some("b")]);
    assert_eq!(demand.groups[1].members[0].running, RunningPods::Named(vec!["w-2".into(), "w-3".into()]));
    assert_eq!(demand.groups[1].members[0].count, PodCount::Fixed(2));
    assert_eq!(demand.groups[1].component, "w");
}

#[test]
fn what_can_never_start_together_is_said_before_any_cluster_is_asked() {
    let with = |kind: &str, spec: Value, pod: Value| {
        one(&[pod_group("g", gang(3)), controller(kind, "x", spec, pod)])
    };
    let few = with("Deployment", tree!({"replicas": 2}), grouped("g"));
    assert_eq!(codes(&few), [("too-few-pods", true)]);
    assert_eq!(few.obstacles[0].args["minCount"], 3_i64.into());
    assert_eq!(
        codes(&with("StatefulSet", tree!({"replicas": 3}), grouped("g"))),
        [("ordered-ready-gang", true)]
    );
    let parallel = tree!({"replicas": 3, "podManagementPolicy": "Parallel"});
    assert_eq!(codes(&with("StatefulSet", parallel, grouped("g"))), []);
    assert_eq!(codes(&with("DaemonSet", tree!({}), grouped("g"))), [("daemonset-gang", false)]);
    let done = tree!({"parallelism": 3, "completions": 2});
    assert_eq!(codes(&with("Job", done, grouped("g"))), [("too-few-pods", true)], "completions count too");
    let suspended = tree!({"parallelism": 3, "suspend": true});
    assert_eq!(codes(&with("Job", suspended, grouped("g"))), []);
    let gated = tree!({"schedulingGroup": {"podGroupName": "g"}, "schedulingGates": [{"name": "wait"}]});
    assert_eq!(codes(&with("Job", tree!({"parallelism": 3}), gated)), [("scheduling-gates", true)]);
    let pinned = tree!({"schedulingGroup": {"podGroupName": "g"}, "nodeName": "n1"});
    assert_eq!(codes(&with("Job", tree!({"parallelism": 3}), pinned)), [("node-name-set", false)]);
    let foreign = tree!({"schedulingGroup": {"podGroupName": "g"}, "schedulerName": "volcano"});
    assert_eq!(codes(&with("Job", tree!({"parallelism": 3}), foreign)), [("other-scheduler", false)]);
}

#[test]
fn schedulers_mixed_in_one_group_are_refused_from_1_37_on() {
    let foreign = tree!({"schedulingGroup": {"podGroupName": "g"}, "schedulerName": "mine"});
    let objects = [
        pod_group("g", gang(2)),
        controller("Job", "a", tree!({}), grouped("g")),
        controller("Job", "b", tree!({}), foreign),
    ];
    assert_eq!(codes(&one(&objects)), [("scheduler-mismatch", true)]);
    let options = Options { server_minor: Some(36), ..Options::default() };
    assert_eq!(codes(&demand_of(&document(&objects), &options).groups[0]), [("other-scheduler", false)]);
}

struct Cluster(Vec<Value>);

impl Lookup for Cluster {
    fn lists(&self, kind: &str) -> bool {
        kind == "PodGroup"
    }

    fn find(&self, kind: &str, namespace: &str, name: &str) -> Option<Value> {
        let found = |value: &&Value| {
            value.str_at(&["kind"]) == Some(kind)
                && value.str_at(&["metadata", "name"]) == Some(name)
                && namespace == "default"
        };
        self.0.iter().find(found).cloned()
    }
}

#[test]
fn a_group_of_the_cluster_counts_and_an_absent_one_blocks_only_where_groups_are_listed() {
    let design = document(&[controller("Job", "j", tree!({"parallelism": 2}), grouped("g"))]);
    assert_eq!(codes(&demand_of(&design, &Options::default()).groups[0]), [("kind-not-in-snapshot", false)]);
    let empty = Cluster(Vec::new());
    let options = Options { lookup: &empty, ..Options::default() };
    assert_eq!(codes(&demand_of(&design, &options).groups[0]), [("missing-reference", true)]);
    let full = Cluster(vec![pod_group("g", gang(2))]);
    let options = Options { lookup: &full, ..Options::default() };
    let found = demand_of(&design, &options).groups.remove(0);
    assert_eq!((found.policy, found.obstacles.len()), (Policy::Gang { min_count: 2 }, 0));
    assert!(found.min_count_at.is_empty(), "nothing of the design to lower");
}

#[test]
fn without_the_api_the_pods_are_judged_one_by_one_and_the_assumption_says_so() {
    let design =
        document(&[pod_group("g", gang(9)), controller("Job", "j", tree!({"parallelism": 2}), grouped("g"))]);
    let options = Options { target: Some(Dialect::None), ..Options::default() };
    let demand = demand_of(&design, &options);
    assert_eq!(demand.assumptions, ["no-gang-scheduling"]);
    assert_eq!((demand.groups[0].policy, codes(&demand.groups[0])), (Policy::None, vec![]));
}

#[test]
fn what_1_35_cannot_carry_is_not_demanded_there() {
    let group = tree!({"apiVersion": "scheduling.k8s.io/v1beta1", "kind": "PodGroup", "metadata": {"name": "g"},
        "spec": {"schedulingPolicy": {"gang": {"minCount": 1}},
            "schedulingConstraints": {"topology": [{"key": "rack"}]}}});
    let design = document(&[group, controller("Job", "j", tree!({}), grouped("g"))]);
    let read = |options: &Options<'_>| demand_of(&design, options).groups.remove(0);
    assert_eq!(read(&Options::default()).topology_key.as_deref(), Some("rack"));
    assert_eq!(read(&Options { target: Some(Dialect::V1alpha1), ..Options::default() }).topology_key, None);
    assert_eq!(read(&Options { topology_gate: Some(false), ..Options::default() }).topology_key, None);
}

#[test]
fn jobs_that_1_36_gangs_by_itself_and_native_groups_are_unknown() {
    let indexed = tree!({"parallelism": 4, "completions": 4, "completionMode": "Indexed"});
    let design = document(&[controller("Job", "j", indexed, tree!({}))]);
    let read = |options: Options<'_>| codes(&demand_of(&design, &options).groups[0]);
    let on_36 = Options { server_minor: Some(36), ..Options::default() };
    assert_eq!(read(on_36), [("auto-gang", false)]);
    assert_eq!(read(Options { job_gate: Some(false), ..on_36 }), []);
    assert_eq!(read(Options { server_minor: Some(37), ..Options::default() }), []);
    let native = tree!({"scheduling": {"schedulingPolicy": {"gang": {"minCount": 1}}}});
    assert_eq!(codes(&one(&[controller("Job", "j", native, tree!({}))])), [("job-scheduling", false)]);
}

#[test]
fn a_group_of_the_cluster_is_looked_for_as_the_target_dialect_names_it() {
    let old = json_job(tree!({"workloadRef": {"name": "w", "podGroup": "g", "podGroupReplicaKey": "k"}}));
    let cluster = Cluster(vec![pod_group("w-g-k", gang(2))]);
    let options = Options { lookup: &cluster, target: Some(Dialect::V1beta1), ..Options::default() };
    let found = demand_of(&document(&[old]), &options).groups.remove(0);
    assert_eq!((found.policy, codes(&found)), (Policy::Gang { min_count: 2 }, vec![]));
    // The other way round a PodGroup's name does not tell its Workload.
    let new = json_job(tree!({"schedulingGroup": {"podGroupName": "w-g-k"}}));
    let options = Options { target: Some(Dialect::V1alpha1), ..options };
    assert_eq!(codes(&demand_of(&document(&[new]), &options).groups[0]), [("dialect-mismatch", true)]);
}

fn json_job(pod: Value) -> Value {
    controller("Job", "j", tree!({"parallelism": 2}), pod)
}

#[test]
fn only_1_36_refuses_a_pod_group_without_its_workload() {
    let group = |version: &str, reference: Value| {
        let mut group = pod_group("g", gang(1)).to_json();
        group["apiVersion"] = format!("scheduling.k8s.io/{version}").into();
        for (key, value) in reference.entries_at(&[]) {
            group["spec"][key] = value.to_json();
        }
        [group.into(), controller("Job", "j", tree!({}), grouped("g"))]
    };
    let middle = group(
        "v1alpha2",
        tree!({"podGroupTemplateRef": {"workload": {"workloadName": "nope", "podGroupTemplateName": "t"}}}),
    );
    assert_eq!(codes(&one(&middle)), [("kind-not-in-snapshot", false)]);
    let new = group("v1beta1", tree!({"workloadRef": {"workloadName": "nope", "templateName": "t"}}));
    assert_eq!(codes(&one(&new)), []);
}

#[test]
fn a_composite_is_not_judged() {
    let group = tree!({"apiVersion": "scheduling.k8s.io/v1alpha3", "kind": "PodGroup", "metadata": {"name": "g"},
        "spec": {"schedulingPolicy": {"gang": {"minCount": 1}}, "parentCompositePodGroupName": "root"}});
    let found = one(&[group, controller("Job", "j", tree!({}), grouped("g"))]);
    assert_eq!(codes(&found), [("composite-group", false)]);
    assert_eq!(found.obstacles[0].args["name"], "root".into());
}

#[test]
fn a_group_that_no_server_takes_is_refused_before_scheduling() {
    let both = pod_group("g", tree!({"basic": {}, "gang": {"minCount": 1}}));
    for group in [both, pod_group("g", gang(0)), pod_group("g", tree!({}))] {
        assert_eq!(
            codes(&one(&[group, controller("Job", "j", tree!({}), grouped("g"))])),
            [("invalid-group", true)]
        );
    }
}

#[test]
fn bare_pods_that_differ_only_by_rank_are_alike_and_others_are_not() {
    let pod = |n: i64, cpu: &str| {
        tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": format!("w-{n}")}, "spec": {"hostname": format!("w-{n}"),
            "containers": [{"name": "c", "env": [{"name": "RANK", "value": n.to_string()}],
                "resources": {"requests": {"cpu": cpu}}}]}})
    };
    let found = one(&[pod(0, "1"), pod(1, "1"), pod(2, "2")]);
    let counts: Vec<_> = found.members.iter().map(|members| members.count.clone()).collect();
    assert_eq!(counts, [PodCount::Fixed(2), PodCount::Fixed(1)]);
}

/// Not a limit but a guard against a square: a form's keystroke reads the demand anew.
#[test]
fn a_thousand_bare_pods_are_read_well_within_a_second() {
    let pods: Vec<Value> = (0..1000)
        .map(|n| {
            tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": format!("w-{n}")},
                "spec": {"schedulingGroup": {"podGroupName": "g"}, "containers": [{"name": "c"}]}})
        })
        .chain([pod_group("g", gang(1000))])
        .collect();
    let design = document(&pods);
    let start = std::time::Instant::now();
    let found = demand_of(&design, &Options::default());
    assert_eq!(found.groups[0].members[0].count, PodCount::Fixed(1000));
    assert!(start.elapsed().as_millis() < 1000, "{:?}", start.elapsed());
    if std::env::var_os("HAPJU_TIMES").is_some() {
        println!("{:?}", start.elapsed());
    }
}
