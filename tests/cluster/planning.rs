//! Plans say what the server says, write nothing, and are carried out as they were shown.

use std::sync::atomic::AtomicBool;

use hapju_cluster::apply::{Failure, StepState};
use hapju_cluster::once::Session;
use hapju_cluster::plan::{Outcome, PlanError, Sign};
use hapju_cluster::refusal::{Refusal, RefusalKind};
use hapju_cluster::{Event, PlanRequest, Request};
use hapju_harness::{ControlPlane, User, Version, WorkloadApi, shared};
use serde_json::{Value, json};

use super::support::{Watcher, connect, design, document, item, outcomes, plan, sources};

fn config_map(name: &str, value: &str) -> Value {
    json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": {"key": value}})
}

fn deployment(name: &str, replicas: i64) -> Value {
    json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name},
           "spec": {"replicas": replicas, "selector": {"matchLabels": {"app": name}},
                    "template": {"metadata": {"labels": {"app": name}},
                                 "spec": {"containers": [{"name": "main", "image": "registry.example/main:1"}]}}}})
}

fn apply(session: &Session, plan: &hapju_cluster::Plan) -> hapju_cluster::apply::Report {
    session.apply(plan, &AtomicBool::new(false), |_| {})
}

#[track_caller]
fn refusal<'p>(plan: &'p hapju_cluster::Plan, kind: &str, name: &str) -> &'p Refusal {
    match &item(plan, kind, name).outcome {
        Outcome::Refused(refusal) => refusal,
        other => panic!("{kind} {name}: {other:?}"),
    }
}

fn get(control_plane: &ControlPlane, path: &str) -> Value {
    control_plane.request("GET", path, None).body
}

#[test]
fn a_plan_tells_created_changed_and_unchanged_and_applying_does_just_that() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("plan");
    let session = connect(control_plane, User::Admin);
    let first = plan(&session, design([config_map("stays", "1"), config_map("changes", "1")]), &namespace);
    assert_eq!(outcomes(&first), [("ConfigMap", "created"), ("ConfigMap", "created")]);
    let list = format!("/api/v1/namespaces/{namespace}/configmaps");
    let names = |control_plane: &ControlPlane| -> Vec<String> {
        let items = get(control_plane, &list)["items"].as_array().unwrap().clone();
        let names = items.iter().map(|item| item["metadata"]["name"].as_str().unwrap().to_owned());
        names.filter(|name| name != "kube-root-ca.crt").collect()
    };
    assert!(names(control_plane).is_empty(), "a plan writes nothing");
    let report = apply(&session, &first);
    assert!(report.is_complete(), "{report:?}");
    assert!(report.done.iter().all(|done| done.state == StepState::Created && !done.uid.is_empty()));
    assert_eq!(names(control_plane), ["changes", "stays"]);

    let before = get(control_plane, &list);
    let next = design([deployment("new", 2), config_map("stays", "1"), config_map("changes", "2")]);
    let second = plan(&session, next, &namespace);
    assert_eq!(
        outcomes(&second),
        [("ConfigMap", "unchanged"), ("ConfigMap", "changed"), ("Deployment", "created")]
    );
    assert!(item(&second, "Deployment", "new").namespace_defaulted);
    let Outcome::Changed { diff } = &item(&second, "ConfigMap", "changes").outcome else { panic!() };
    let lines: Vec<_> = diff.iter().filter(|line| !matches!(line.sign, Sign::Same | Sign::Gap)).collect();
    assert_eq!(lines.len(), 2, "{diff:?}");
    assert!(lines[0].sign == Sign::Removed && lines[0].text.contains("key: ") && lines[0].text.contains('1'));
    assert!(lines[1].sign == Sign::Added && lines[1].text.contains('2'));
    let versions = |list: &Value| -> Vec<Value> {
        list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["metadata"]["resourceVersion"].clone())
            .collect()
    };
    assert_eq!(versions(&before), versions(&get(control_plane, &list)), "a plan changes no resourceVersion");

    let report = apply(&session, &second);
    assert!(report.is_complete(), "{report:?}");
    let states: Vec<_> = report.done.iter().map(|done| (&*done.object.kind, done.state)).collect();
    assert_eq!(states, [("ConfigMap", StepState::Changed), ("Deployment", StepState::Created)]);
    assert_eq!(report.done[0].before.as_ref().unwrap().json()["data"]["key"], "1");
    let deployment = get(control_plane, &format!("/apis/apps/v1/namespaces/{namespace}/deployments/new"));
    let managers = deployment["metadata"]["managedFields"].as_array().unwrap();
    assert!(managers.iter().any(|field| field["manager"] == "hapju" && field["operation"] == "Apply"));
    let third = design([self::deployment("new", 2), config_map("stays", "1"), config_map("changes", "2")]);
    let third = plan(&session, third, &namespace);
    assert!(third.is_unchanged() && !third.can_apply(), "{:?}", outcomes(&third));
}

#[test]
fn the_servers_own_sentence_and_field_are_given_for_each_refusal() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("refused");
    let session = connect(control_plane, User::Admin);
    control_plane.create(&{
        let mut old = deployment("old", 1);
        old["metadata"]["namespace"] = json!(namespace);
        old
    });
    let with = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut object = deployment(name, 1);
        change(&mut object);
        object
    };
    let unknown_old = with("old", &|object| object["spec"]["replcas"] = json!(1));
    let plan_of = |objects: Vec<Value>| plan(&session, design(objects), &namespace);
    let made = plan_of(vec![
        with("unknown", &|object| object["spec"]["replcas"] = json!(1)),
        with("invalid", &|object| object["spec"]["replicas"] = json!(-1)),
        with("wrong-type", &|object| object["spec"]["replicas"] = json!("many")),
        json!({"apiVersion": "apps/v2", "kind": "Deployment", "metadata": {"name": "unserved"}}),
        json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"generateName": "p-"}}),
        json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {}}),
        json!({"metadata": {"name": "nothing"}}),
    ]);
    let found = refusal(&made, "Deployment", "unknown");
    assert_eq!((&found.kind, &*found.causes[0].field), (&RefusalKind::UnknownField, "spec.replcas"));
    assert!(found.message.contains("unknown field \"spec.replcas\""), "{}", found.message);
    let found = refusal(&made, "Deployment", "invalid");
    assert_eq!((&found.kind, &*found.causes[0].field), (&RefusalKind::Validation, "spec.replicas"));
    assert!(found.causes[0].message.contains("must be greater than or equal to 0"));
    let found = refusal(&made, "Deployment", "wrong-type");
    assert_eq!((&found.kind, &*found.causes[0].field), (&RefusalKind::WrongType, "spec.replicas"));
    assert_eq!(refusal(&made, "Deployment", "unserved").kind, RefusalKind::NotServed);
    assert_eq!(refusal(&made, "Pod", "").kind, RefusalKind::GenerateName);
    assert_eq!(refusal(&made, "ConfigMap", "").kind, RefusalKind::NoName);
    assert_eq!(refusal(&made, "", "nothing").kind, RefusalKind::NoKind);
    assert!(!made.can_apply());
    let report = apply(&session, &made);
    assert_eq!(report.failed.unwrap().why, Failure::NotApplicable);

    // An existing object speaks through server-side apply: a 500 that names the document's fault.
    let made = plan_of(vec![unknown_old]);
    let found = refusal(&made, "Deployment", "old");
    assert_eq!((found.code, &found.kind), (500, &RefusalKind::UnknownField));
    assert_eq!(found.causes[0].field, "spec.replcas");
    let immutable = with("old", &|object| {
        object["spec"]["selector"] = json!({"matchLabels": {"app": "other"}});
        object["spec"]["template"]["metadata"]["labels"] = json!({"app": "other"});
    });
    let made = plan_of(vec![immutable]);
    let found = refusal(&made, "Deployment", "old");
    assert!(matches!(found.kind, RefusalKind::Immutable | RefusalKind::Conflict(_)), "{found:?}");
}

#[test]
fn another_managers_field_is_a_conflict_that_names_both() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("conflict");
    let session = connect(control_plane, User::Admin);
    assert!(apply(&session, &plan(&session, design([deployment("w", 1)]), &namespace)).is_complete());
    let path = format!("/apis/apps/v1/namespaces/{namespace}/deployments/w?fieldManager=somebody");
    control_plane.request("PATCH", &path, Some(&json!({"spec": {"replicas": 3}})));
    let made = plan(&session, design([deployment("w", 5)]), &namespace);
    let RefusalKind::Conflict(owners) = &refusal(&made, "Deployment", "w").kind else { panic!("{made:?}") };
    assert_eq!(owners.len(), 1);
    assert_eq!((&*owners[0].field, &*owners[0].manager), ("spec.replicas", "somebody"));
    assert_eq!(
        get(control_plane, path.split_once('?').unwrap().0)["spec"]["replicas"],
        3,
        "nothing was forced"
    );
}

#[test]
fn a_namespace_that_is_missing_is_told_apart_from_one_that_the_plan_makes() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let session = connect(control_plane, User::Admin);
    let name = format!("{}-later", control_plane.new_namespace("made"));
    let missing = plan(&session, design([config_map("c", "1")]), &name);
    assert_eq!(outcomes(&missing), [("ConfigMap", "in missing namespace")]);
    assert!(!missing.can_apply());
    let namespace = json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}});
    let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"},
                     "spec": {"containers": [{"name": "main", "image": "registry.example/main:1"}]}});
    let both = plan(&session, design([pod, config_map("c", "1"), namespace]), &name);
    assert_eq!(
        outcomes(&both),
        [("Namespace", "created"), ("ConfigMap", "after namespace"), ("Pod", "after namespace")]
    );
    let report = apply(&session, &both);
    assert!(report.is_complete(), "{report:?}");
    assert_eq!(get(control_plane, &format!("/api/v1/namespaces/{name}/configmaps/c"))["data"]["key"], "1");
}

#[test]
fn a_run_goes_in_order_and_stops_at_the_first_failure() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("stops");
    let session = connect(control_plane, User::Admin);
    let objects = [deployment("web", 1), config_map("b", "1"), config_map("a", "1")];
    let made = plan(&session, design(objects), &namespace);
    // Between plan and Apply somebody makes one of them.
    let mut appeared = config_map("a", "somebody else's");
    appeared["metadata"]["namespace"] = json!(namespace);
    control_plane.create(&appeared);
    let mut steps = Vec::new();
    let report = session.apply(&made, &AtomicBool::new(false), |progress| {
        steps.push((progress.step, progress.object.name.clone(), progress.state));
    });
    let names =
        |list: &[hapju_model::object::ObjectRef]| list.iter().map(|o| o.name.clone()).collect::<Vec<_>>();
    assert_eq!(report.done.iter().map(|done| &*done.object.name).collect::<Vec<_>>(), ["b"]);
    let failed = report.failed.as_ref().unwrap();
    assert_eq!((&*failed.object.as_ref().unwrap().name, &failed.why), ("a", &Failure::ChangedSincePlan));
    assert_eq!(names(&report.not_done), ["web"]);
    assert_eq!(steps.last().unwrap(), &(1, "a".to_owned(), StepState::Failed));
    let map = get(control_plane, &format!("/api/v1/namespaces/{namespace}/configmaps/a"));
    assert_eq!(map["data"]["key"], "somebody else's", "nothing was overwritten");
    let path = format!("/apis/apps/v1/namespaces/{namespace}/deployments/web");
    assert_eq!(control_plane.try_request(User::Admin, "GET", &path, None).unwrap().status, 404);

    let cancelled = session.apply(&made, &AtomicBool::new(true), |_| {});
    assert!(cancelled.cancelled && cancelled.done.is_empty() && cancelled.not_done.len() == 3);
}

#[test]
fn the_window_plans_and_applies_through_events() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("events");
    let mut watcher = Watcher::start(sources(control_plane, User::Admin), "admin");
    let request = |value: &str| PlanRequest {
        document: design([config_map("a", value), config_map("b", value)]),
        namespace: Some(namespace.clone()),
        dialect: None,
    };
    watcher.handle.send(Request::Plan { request_id: 1, request: request("0") });
    watcher.until("an answer without a connection", |watcher| {
        watcher.others.iter().any(|event| {
            matches!(event, Event::Planned { request_id: 1, result: Err(PlanError::NotConnected) })
        })
    });
    watcher.until_live();
    watcher.handle.send(Request::Plan { request_id: 2, request: request("1") });
    let planned = |watcher: &Watcher| {
        watcher.others.iter().find_map(|event| match event {
            Event::Planned { request_id: 2, result } => Some(result.clone().unwrap()),
            _ => None,
        })
    };
    watcher.until("a plan", |watcher| planned(watcher).is_some());
    let plan = planned(&watcher).unwrap();
    assert_eq!(plan.counts().created, 2);
    watcher.handle.send(Request::Apply { request_id: 3, plan: plan.clone() });
    let report = |watcher: &Watcher, id: u64| {
        watcher.others.iter().find_map(|event| match event {
            Event::Applied { request_id, report } if *request_id == id => Some(report.clone()),
            _ => None,
        })
    };
    watcher.until("a report", |watcher| report(watcher, 3).is_some());
    assert!(report(&watcher, 3).unwrap().is_complete());
    let progress: Vec<_> = watcher
        .others
        .iter()
        .filter_map(|event| match event {
            Event::Applying { progress, .. } => Some((progress.step, progress.of, progress.state)),
            _ => None,
        })
        .collect();
    let (writing, created) = (StepState::Writing, StepState::Created);
    assert_eq!(progress, [(0, 2, writing), (0, 2, created), (1, 2, writing), (1, 2, created)]);

    // After leaving the cluster the same plan has nowhere to go.
    watcher.handle.send(Request::Disconnect);
    watcher.handle.send(Request::Apply { request_id: 4, plan });
    watcher.until("a report", |watcher| report(watcher, 4).is_some());
    let late = report(&watcher, 4).unwrap();
    assert!(late.done.is_empty() && late.not_done.len() == 2);
    assert_eq!(late.failed.as_ref().unwrap().why, Failure::NotConnected);
}

#[test]
fn a_plan_for_another_user_or_cluster_is_not_applied() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("other");
    let made = plan(&connect(control_plane, User::Admin), design([config_map("c", "1")]), &namespace);
    let report = apply(&connect(control_plane, User::Dev), &made);
    assert_eq!(report.failed.unwrap().why, Failure::OtherCluster);
    assert_eq!(report.not_done.len(), 1);
}

#[test]
fn no_secret_is_in_the_plan_the_report_or_their_debug_text() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("secret");
    let session = connect(control_plane, User::Admin);
    let secret = |value: &str| {
        document(&format!(
            "apiVersion: v1\nkind: Secret\nmetadata: {{name: s}}\ndata: {{password: {value}, same: c2FtZQ==}}\n"
        ))
    };
    let first = plan(&session, secret("aHVudGVyMg=="), &namespace);
    let report = apply(&session, &first);
    assert!(report.is_complete());
    let second = plan(&session, secret("aHVudGVyMw=="), &namespace);
    let Outcome::Changed { diff } = &item(&second, "Secret", "s").outcome else { panic!("{second:?}") };
    assert_eq!(diff.iter().filter(|line| line.sign == Sign::Removed).count(), 1, "{diff:?}");
    assert!(diff.iter().any(|line| line.text.contains("***")));
    let last = apply(&session, &second);
    assert!(last.is_complete() && last.done[0].before.is_some());
    let broken = plan(&session, secret("hunter2-is-no-base64"), &namespace);
    assert!(
        matches!(refusal(&broken, "Secret", "s").kind, RefusalKind::Unreadable | RefusalKind::Server),
        "{broken:?}"
    );
    let text = format!("{first:?}{report:?}{second:?}{last:?}{broken:?}");
    for hidden in ["hunter", "aHVudGVyM", "c2FtZQ"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}

#[test]
fn a_user_without_rights_gets_the_servers_sentence() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    let namespace = control_plane.new_namespace("dev");
    let session = connect(control_plane, User::Dev);
    let made = plan(&session, design([config_map("c", "1")]), &namespace);
    let found = refusal(&made, "ConfigMap", "c");
    assert_eq!(found.kind, RefusalKind::Permission);
    assert!(found.message.contains("User \"dev\" cannot get resource \"configmaps\""), "{}", found.message);
    control_plane.grant_developers(&namespace, "edit");
    let made = hapju_harness::eventually("the grant to work", super::support::SOON, || {
        let made = plan(&session, design([config_map("c", "1")]), &namespace);
        made.can_apply().then_some(made)
    });
    assert!(apply(&session, &made).is_complete());
}

#[test]
fn a_gang_of_an_older_dialect_is_written_as_the_cluster_serves_it() {
    let Some(control_plane) = shared(Version::V1_37, WorkloadApi::On) else { return };
    gang_is_applied(control_plane);
}

#[test]
fn on_1_36_a_pod_group_waits_for_its_workload() {
    let Some(control_plane) = shared(Version::V1_36, WorkloadApi::On) else { return };
    let (session, namespace) = (connect(control_plane, User::Admin), control_plane.new_namespace("after"));
    let made = plan(&session, gang(), &namespace);
    let group = made.items.iter().find(|item| item.object.kind == "PodGroup").unwrap();
    assert_eq!(group.outcome, Outcome::AfterWorkload { workload: "train".to_owned() });
    gang_is_applied(control_plane);
}

#[test]
fn on_1_35_a_gang_stands_in_its_workload() {
    let Some(control_plane) = shared(Version::V1_35, WorkloadApi::On) else { return };
    gang_is_applied(control_plane);
}

/// Two pods of a gang in 1.35's dialect.
fn gang() -> hapju_model::Document {
    let pod = |name: &str| {
        json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name},
               "spec": {"workloadRef": {"name": "train", "podGroup": "workers"},
                        "containers": [{"name": "main", "image": "registry.example/main:1"}]}})
    };
    let workload = json!({"apiVersion": "scheduling.k8s.io/v1alpha1", "kind": "Workload", "metadata": {"name": "train"},
        "spec": {"podGroups": [{"name": "workers", "policy": {"gang": {"minCount": 2}}}]}});
    design([pod("p0"), pod("p1"), workload])
}

#[track_caller]
fn gang_is_applied(control_plane: &ControlPlane) {
    let namespace = control_plane.new_namespace("gang-plan");
    let session = connect(control_plane, User::Admin);
    let made = plan(&session, gang(), &namespace);
    assert_eq!(made.dialect, session.connected().dialect());
    assert!(made.can_apply(), "{made:?}");
    assert!(made.items.iter().all(|item| item.vanished.is_empty()), "{made:?}");
    let report = apply(&session, &made);
    assert!(report.is_complete(), "{report:?}");
    let kinds: Vec<_> = report.done.iter().map(|done| &*done.object.kind).collect();
    if made.dialect.has_pod_groups() {
        assert_eq!(kinds, ["Workload", "PodGroup", "Pod", "Pod"]);
    } else {
        assert_eq!(kinds, ["Workload", "Pod", "Pod"]);
    }
    let again = plan(&session, gang(), &namespace);
    assert!(again.is_unchanged(), "{:?}", outcomes(&again));
}
