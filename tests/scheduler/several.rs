//! Several groups in one design.

use std::time::Duration;

use hapju_harness::wait_until;
use serde_json::{Value, json};

use super::designs::{Pod, file, gang, gang_with, job};
use super::nodes::alike;
use super::stage::Stage;

/// One Workload with a driver, which starts when it can, and workers, which start together.
fn driver_and_workers(workers: u32, cpu: &str) -> String {
    let policies =
        [("driver", "{basic: {}}".to_owned()), ("workers", format!("{{gang: {{minCount: {workers}}}}}"))];
    let templates: Vec<String> = policies
        .iter()
        .map(|(name, policy)| format!("{{name: {name}, schedulingPolicy: {policy}}}"))
        .collect();
    let workload = format!(
        "apiVersion: scheduling.k8s.io/v1beta1\nkind: Workload\nmetadata: {{name: app}}\nspec: {{podGroupTemplates: \
         [{}]}}\n",
        templates.join(", ")
    );
    let group = |(name, policy): &(&str, String)| {
        format!(
            "apiVersion: scheduling.k8s.io/v1beta1\nkind: PodGroup\nmetadata: {{name: {name}}}\nspec: {{workloadRef: \
             {{workloadName: app, templateName: {name}}}, schedulingPolicy: {policy}}}\n"
        )
    };
    let requests = format!("cpu: {cpu}");
    let mut documents = vec![workload];
    documents.extend(policies.iter().map(group));
    documents.push(job("driver", 1, Pod::of("driver", "cpu: 1")));
    documents.push(job("workers", workers, Pod::of("workers", &requests)));
    file(&documents)
}

#[test]
fn a_driver_and_workers_that_fit_together() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    stage.prove(&driver_and_workers(5, "2"), &["driver fits 1", "workers fits 5", "together fits"]);
}

#[test]
fn a_driver_and_workers_of_which_each_fits_and_both_do_not() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    stage.prove(&driver_and_workers(6, "2"), &["driver fits 1", "workers fits 6", "together does-not-fit"]);
}

#[test]
fn workers_that_do_not_fit_and_a_driver_that_starts_all_the_same() {
    let Some(stage) = Stage::newest(&alike(3, "4")) else { return };
    stage.prove(
        &driver_and_workers(7, "2"),
        &["driver fits 1", "workers does-not-fit 6", "together does-not-fit"],
    );
}

#[test]
fn two_gangs_for_the_room_of_one() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let train = |name: &str| file(&[gang(name, 3), job(name, 3, Pod::of(name, "cpu: 2"))]);
    let design = file(&[train("one"), train("two")]);
    stage.prove(&design, &["one fits 3", "two fits 3", "together does-not-fit"]);
}

#[test]
fn a_group_of_two_jobs() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[
        gang("app", 4),
        job("head", 1, Pod::of("app", "cpu: 1")),
        job("tail", 3, Pod::of("app", "cpu: 1")),
    ]);
    stage.prove(&design, &["app fits 4", "together fits"]);
}

/// A design of a class, a group and a Job that names it.
fn urgent(class: &str) -> String {
    let named = format!("priorityClassName: {class}");
    let pod = format!("priorityClassName: {class}");
    file(&[
        format!(
            "apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: {{name: {class}}}\nvalue: 1000\n"
        ),
        gang_with("train", 3, &named),
        job("train", 3, Pod::of("train", "cpu: 2").with(&pod)),
    ])
}

fn assumes_no_preemption(answer: &Value) -> bool {
    answer["assumptions"].as_array().unwrap().contains(&json!("without-preemption"))
}

#[test]
fn a_priority_class_and_the_group_that_names_it_are_applied_at_once() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    // A name that no other run has: the class of another test may still be there.
    let design = urgent(&format!("class-of-{}", stage.namespace));
    let answer = stage.prove(&design, &["train fits 3", "together fits"]);
    assert!(!assumes_no_preemption(&answer.json), "{:#}", answer.json);
}

#[test]
fn where_the_scheduler_may_preempt_it_is_unknown_whether_a_gang_is_placed() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    for node in ["a", "b"] {
        stage.occupy(&format!("low-{node}"), node, &json!({"cpu": "3"}));
    }
    stage.write("design.yaml", &urgent(&format!("class-of-{}", stage.namespace)));
    let answer = stage.check("design.yaml");
    assert_eq!(answer.groups[0].verdict, "unknown");
    assert!(assumes_no_preemption(&answer.json), "{:#}", answer.json);
    // Of the same priority as the running pods nothing is evicted, and nothing is said.
    let equal = file(&[gang("equal", 3), job("equal", 3, Pod::of("equal", "cpu: 2"))]);
    stage.write("equal.yaml", &equal);
    let answer = stage.check("equal.yaml");
    assert_eq!(answer.groups[0].verdict, "does-not-fit");
    assert!(!assumes_no_preemption(&answer.json), "{:#}", answer.json);
    stage.apply("design.yaml");
    let bound =
        || stage.bound_pods(&stage.namespace).iter().filter(|(pod, _)| pod.starts_with("train")).count();
    wait_until("the gang to push the others out", Duration::from_mins(1), || bound() == 3);
}
