//! The command line beside the verdicts: its exit codes, and a cluster that does not serve the Workload API.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use hapju_harness::{User, Version, WorkloadApi, wait_until};
use serde_json::Value;

use super::designs::{Pod, deployment, file, gang, job};
use super::nodes::alike;
use super::stage::{Stage, hapju, text, write};

/// Two nodes of 4 CPUs.
const SNAPSHOT: &str = "
apiVersion: v1
kind: Node
metadata: {name: a}
status: {allocatable: {cpu: '4', memory: 8Gi, pods: '110'}}
---
apiVersion: v1
kind: Node
metadata: {name: b}
status: {allocatable: {cpu: '4', memory: 8Gi, pods: '110'}}
";

fn train(pods: u32) -> String {
    file(&[gang("train", pods), job("train", pods, Pod::of("train", "cpu: 2"))])
}

#[test]
fn check_ends_with_0_1_2_and_3() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("nodes.yaml"), SNAPSHOT);
    let code = |design: &str, more: &[&str]| {
        write(&folder.path().join("design.yaml"), design);
        let output = hapju(None, folder.path(), &[&["check", "design.yaml"], more].concat());
        (output.status.code().unwrap(), text(&output))
    };
    let cluster = ["--cluster", "nodes.yaml"];
    let (fits, said) = code(&train(4), &cluster);
    assert_eq!(fits, 0, "{said}");
    let (short, said) = code(&train(5), &cluster);
    assert_eq!(short, 1, "{said}");
    let (partly, said) = code(&deployment("web", 5, Pod::of("", "cpu: 2")), &cluster);
    assert_eq!(partly, 1, "{said}");
    // A finding that is an error, though there is room.
    let (wrong, said) = code(&train(4).replace("name: main,", "name: Main_,"), &cluster);
    assert_eq!(wrong, 1, "{said}");
    let (unreadable, said) = code("a: 1\na: 2\n", &cluster);
    assert_eq!(unreadable, 2, "{said}");
    assert!(said.contains("design.yaml:2:1"), "{said}");
    let (missing, said) = code(&train(4), &["--cluster", "nowhere.yaml"]);
    assert_eq!(missing, 2, "{said}");
    write(&folder.path().join("wide.txt"), "NAME   STATUS   ROLES\na      Ready    none\n");
    let (table, said) = code(&train(4), &["--cluster", "wide.txt"]);
    assert_eq!(table, 2, "no snapshot: {said}");
    let (usage, said) = code(&train(4), &["--cluster", "nodes.yaml", "--sample"]);
    assert_eq!(usage, 2, "{said}");
    let (context, said) = code(&train(4), &["--context", "nobody"]);
    assert_eq!(context, 2, "{said}");
    let own = Pod::of("", "cpu: 2").with("schedulerName: volcano");
    let (unknown, said) = code(&deployment("web", 2, own), &cluster);
    assert_eq!(unknown, 3, "{said}");
    // Nothing to judge against.
    let (alone, said) = code(&train(4), &[]);
    assert_eq!(alone, 3, "{said}");
}

#[test]
fn a_cluster_without_the_workload_api_gets_pods_alone_and_only_when_told_so() {
    let Some(stage) = Stage::new(Version::V1_37, WorkloadApi::Off, &alike(1, "4")) else { return };
    stage.write("design.yaml", &train(3));
    let answer = stage.check("design.yaml");
    assert_eq!(answer.json["dialect"], "none");
    let assumptions: Vec<&str> =
        answer.json["assumptions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(assumptions.contains(&"no-gang-scheduling"), "{assumptions:?}");
    let said = &answer.groups[0];
    // Two of three would start, which a gang would not.
    assert_eq!((said.verdict.as_str(), said.placeable), ("partly", 2), "{:#}", answer.json);
    assert_eq!(answer.json["groups"][0]["policy"], "none");

    let refused = stage.hapju(&["apply", "design.yaml", "--context", "admin", "--yes"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused).contains("--without-groups"), "{}", text(&refused));
    assert!(stage.pods(&stage.namespace).is_empty());

    let told = ["apply", "design.yaml", "--context", "admin", "--yes", "--without-groups"];
    let applied = stage.hapju(&told);
    assert_eq!(applied.status.code(), Some(0), "{}", text(&applied));
    let bound = || stage.bound_pods(&stage.namespace).len();
    wait_until("two of three to be bound", Duration::from_secs(30), || bound() == 2);
    assert!(stage.pods(&stage.namespace).iter().all(|pod| pod["spec"]["schedulingGroup"].is_null()));
}

#[test]
fn apply_asks_first_and_a_dry_run_writes_nothing() {
    let Some(stage) = Stage::newest(&alike(1, "4")) else { return };
    stage.write("design.yaml", &train(2));
    // Nobody is there to say yes.
    let unasked = stage.hapju(&["apply", "design.yaml", "--context", "admin"]);
    assert_eq!(unasked.status.code(), Some(1), "{}", text(&unasked));
    let dry = stage.hapju(&["apply", "design.yaml", "--context", "admin", "--yes", "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{}", text(&dry));
    for name in ["Workload", "PodGroup", "Job"] {
        let where_it_goes = format!("{name} {}/train", stage.namespace);
        assert!(text(&dry).contains(&where_it_goes), "{}", text(&dry));
    }
    assert!(text(&dry).contains("All together: "), "the verdict stands below the plan: {}", text(&dry));
    assert!(stage.pods(&stage.namespace).is_empty());
    // The same object twice: nothing is written that would be written over at once.
    let config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: twice}\n".to_owned();
    stage.write("twice.yaml", &file(&[config.clone(), config]));
    let refused = stage.hapju(&["apply", "twice.yaml", "--context", "admin", "--yes"]);
    assert_eq!(refused.status.code(), Some(1), "{}", text(&refused));
    assert!(text(&refused).contains("stands twice"), "{}", text(&refused));
    let configs = format!("/api/v1/namespaces/{}/configmaps/twice", stage.namespace);
    assert_eq!(stage.try_request(User::Admin, "GET", &configs, None).unwrap().status, 404);
    stage.apply("design.yaml");
    wait_until("both", Duration::from_secs(30), || stage.bound_pods(&stage.namespace).len() == 2);
}

#[test]
fn an_interrupted_apply_says_what_was_written_and_what_was_not() {
    let Some(stage) = Stage::newest(&alike(1, "4")) else { return };
    let config = |number| format!("apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: many-{number}}}\n");
    stage.write("design.yaml", &file(&(0..300).map(config).collect::<Vec<_>>()));
    let mut command = stage.command(&["apply", "design.yaml", "--context", "admin", "--yes"]);
    let mut run = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let configs = format!("/api/v1/namespaces/{}/configmaps", stage.namespace);
    let is_mine =
        |config: &Value| config["metadata"]["name"].as_str().is_some_and(|name| name.starts_with("many-"));
    let written = || stage.request("GET", &configs, None).items().into_iter().filter(is_mine).count();
    wait_until("the first objects are written", Duration::from_mins(1), || written() > 0);
    // The server holds still, so that the run cannot be over before the signal comes.
    stage.while_apiserver_holds(|| {
        let told = Command::new("kill").args(["-INT", &run.id().to_string()]).status().unwrap();
        assert!(told.success());
    });
    let mut said = String::new();
    run.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(run.wait().unwrap().code(), Some(1), "{said}");
    let list =
        |start: &str| said.lines().find_map(|line| line.strip_prefix(start)).unwrap().split(", ").count();
    let (done, not_done) = (list("Done: "), list("Not done: "));
    assert_eq!((done, done + not_done), (written(), 300), "{said}");
    assert!(not_done > 0);
}
