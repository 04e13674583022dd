//! Several groups in one design.

use super::designs::{Pod, file, gang, job};
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
