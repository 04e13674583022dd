//! Groups that the scheduler never places, whatever the room: their pods would wait for ever.

use serde_json::Value;

use super::designs::{Pod, file, gang, gang_with, job, pods, stateful_set};
use super::nodes::alike;
use super::stage::{Answer, Stage};

/// The one reason, and the condition of the group: `None` where there is none.
#[track_caller]
fn waits(stage: &Stage, design: &str, name: &str, reason: &str) -> Option<Value> {
    stage.write("design.yaml", design);
    let answer: Answer = stage.check("design.yaml");
    let said = &answer.groups[0];
    assert_eq!(said.verdict, "blocked", "{:#}", answer.json);
    assert_eq!(said.reasons.first().map(String::as_str), Some(reason), "{:#}", answer.json);
    assert_eq!(answer.code, 1);
    stage.apply("design.yaml");
    stage.ends_as(&answer);
    stage.pod_group_condition(&stage.namespace, name)
}

#[test]
fn fewer_pods_than_min_count() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[gang("train", 4), job("train", 3, Pod::of("train", "cpu: 1"))]);
    assert_eq!(waits(&stage, &design, "train", "too-few-pods"), None);
}

#[test]
fn pods_of_another_priority_than_their_group() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    stage.priority_class("urgent", 1000);
    let pod = Pod::of("train", "cpu: 1").with("priorityClassName: urgent");
    let design = file(&[gang("train", 3), job("train", 3, pod)]);
    let condition = waits(&stage, &design, "train", "priority-mismatch").expect("a condition");
    assert_eq!((&condition["status"], &condition["reason"]), (&"False".into(), &"SchedulerError".into()));
}

#[test]
fn a_group_of_another_priority_than_its_pods() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    stage.priority_class("urgent", 1000);
    let group = gang_with("train", 3, "priorityClassName: urgent");
    let design = file(&[group, job("train", 3, Pod::of("train", "cpu: 1"))]);
    let condition = waits(&stage, &design, "train", "priority-mismatch").expect("a condition");
    assert_eq!(condition["status"], "False");
}

#[test]
fn a_stateful_set_that_makes_one_pod_after_the_other() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let design = file(&[gang("db", 3), stateful_set("db", 3, Pod::of("db", "cpu: 1"), "OrderedReady")]);
    assert_eq!(waits(&stage, &design, "db", "ordered-ready-gang"), None);
}

#[test]
fn pods_that_are_gated() {
    let Some(stage) = Stage::newest(&alike(2, "4")) else { return };
    let pod = Pod::of("ring", "cpu: 1").with("schedulingGates: [{name: example.com/wait}]");
    let design = file(&[gang("ring", 3), pods("ring", 3, pod)]);
    assert_eq!(waits(&stage, &design, "ring", "scheduling-gates"), None);
}
