//! The main job, end to end, on a real 1.37 cluster: a user's own file, opened in the Korean window, edited by form,
//! judged while typing, saved with its comments, applied by one click; and the scheduler does what the verdict said.

use std::path::Path;
use std::time::Duration;

use egui::{Key, Modifiers};
use hapju_harness::{ControlPlane, Node, Options, Version, WorkloadApi, is_quick, skip, wait_until};
use hapju_i18n::Lang;
use hapju_model::verdict::Verdict;
use serde_json::json;

use super::stage::{Opening, Stage};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/llm-train.yaml");

fn copy_of_the_users_file(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("llm-train.yaml");
    std::fs::copy(FILE, &path).unwrap();
    path
}

fn four_nodes(cluster: &ControlPlane) {
    for name in ["n1", "n2", "n3", "n4"] {
        cluster.create_node(&Node::new(name).cpu("4").memory("16Gi"));
    }
    cluster.create(&json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "ml"}}));
}

#[test]
fn an_operator_opens_edits_judges_saves_and_applies_and_the_scheduler_does_what_was_said() {
    if is_quick() {
        return skip("needs a control plane");
    }
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::On)).unwrap();
    four_nodes(&cluster);
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of_the_users_file(folder.path());
    let before = std::fs::read_to_string(&path).unwrap();
    let opening = Opening {
        lang: Lang::Ko,
        files: &[&path],
        kubeconfig: Some(cluster.kubeconfig()),
        ..Opening::default()
    };
    let mut stage = Stage::open(&opening);

    // Nothing is contacted before a context is chosen; until then the sample is judged, and named as one.
    assert!(stage.says(&stage.tr("conn-sample")));
    stage.connect("admin", 4);
    assert_eq!(stage.verdict("workers"), (Verdict::Fits, 3, 3));

    // Typing: six workers of 2 cores fit on four nodes of 4, nine do not.
    stage.type_into("field-completions", "9");
    stage.type_into("field-parallelism", "9");
    stage.type_into("field-min-count", "9");
    assert_eq!(stage.verdict("workers"), (Verdict::DoesNotFit, 8, 9));
    assert!(stage.says(&stage.tr("verdict-does-not-fit")));

    // A suggestion is put into the form by one click, and undone by one.
    let use_it = stage.tr("feas-use");
    stage.click_first(&use_it);
    let fits = stage.verdict("workers");
    assert_eq!(fits.0, Verdict::Fits, "{fits:?}");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.verdict("workers").0, Verdict::DoesNotFit);

    stage.type_into("field-completions", "6");
    stage.type_into("field-parallelism", "6");
    stage.type_into("field-min-count", "6");
    assert_eq!(stage.verdict("workers"), (Verdict::Fits, 6, 6));

    // Saved with its comments: only the lines of what was changed are others.
    stage.key(Modifiers::COMMAND, Key::S);
    let after = std::fs::read_to_string(&path).unwrap();
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(before.lines().count(), after.lines().count());
    assert_eq!(
        changed,
        [
            ("        minCount: 3        # 모두 함께", "        minCount: 6        # 모두 함께"),
            ("      minCount: 3", "      minCount: 6"),
            ("  completions: 3", "  completions: 6"),
            ("  parallelism: 3", "  parallelism: 6"),
        ]
    );

    apply(&mut stage);
    wait_until("six workers are bound", Duration::from_mins(1), || cluster.bound_pods("ml").len() == 6);
    drop(stage);

    // Reopened: the six run, and a second gang that does not fit beside them is said so and stays unbound.
    let other = folder.path().join("other.yaml");
    let text =
        after.replace("llm-train", "other").replace("name: workers\n  namespace", "name: bees\n  namespace");
    std::fs::write(&other, text.replace("workers-0.other", "bees-0.other")).unwrap();
    let opening = Opening { files: &[&other], ..opening };
    let mut stage = Stage::open(&opening);
    stage.connect("admin", 4);
    stage.wait("the running workers are known", Duration::from_secs(20), |d| d.snapshot_size().1 >= 6);
    assert_eq!(stage.verdict("bees"), (Verdict::DoesNotFit, 2, 6));
    apply(&mut stage);
    wait_until("the second gang was tried", Duration::from_mins(1), || {
        cluster
            .pod_group_condition("ml", "other-workers")
            .is_some_and(|condition| condition["status"] == "False")
    });
    let bound = cluster.bound_pods("ml");
    assert!(bound.iter().all(|(pod, _)| pod.starts_with("workers-")), "{bound:?}");
}

/// Opens the plan, waits for the dry run, presses the button that names the context, waits for the end.
fn apply(stage: &mut Stage) {
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    let checked = stage.tr("plan-checked");
    stage.wait_for_words(&checked, Duration::from_secs(30));
    let context = stage.harness.state().connection().connected().unwrap().context.clone();
    let button = stage.words.tr_args("plan-apply-to", &[("context", (&context).into())]).into_owned();
    stage.click(&button);
    let done = stage.tr("plan-done");
    stage.wait_for_words(&done, Duration::from_mins(1));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.says(&stage.tr("plan-col-kind")), "the plan is closed");
}

#[test]
fn a_server_restart_is_said_loses_nothing_and_editing_goes_on() {
    if is_quick() {
        return skip("needs a control plane");
    }
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::On)).unwrap();
    four_nodes(&cluster);
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of_the_users_file(folder.path());
    let mut stage = Stage::open(&Opening {
        lang: Lang::Ja,
        files: &[&path],
        kubeconfig: Some(cluster.kubeconfig()),
        ..Opening::default()
    });
    stage.connect("admin", 4);
    cluster.stop_apiserver();
    stage.wait("the lost connection is noticed", Duration::from_secs(30), |designer| {
        matches!(designer.connection(), hapju_cluster::ConnectionState::Stale { .. })
    });
    stage.type_into("field-parallelism", "2");
    assert_eq!(stage.verdict("workers").2, 2, "the verdict follows on the snapshot that is there");
    assert_eq!(stage.harness.state().snapshot_size().0, 4);
    cluster.start_apiserver().unwrap();
    stage.wait("connected again", Duration::from_mins(1), |designer| designer.connection().is_live());
}

#[test]
fn a_stop_while_applying_leaves_the_rest_undone_and_says_so() {
    if is_quick() {
        return skip("needs a control plane");
    }
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::On)).unwrap();
    four_nodes(&cluster);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.yaml");
    let one = |number| {
        format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: many-{number}, namespace: ml}}\ndata: {{a: b}}\n---\n"
        )
    };
    std::fs::write(&path, (0..300).map(one).collect::<String>()).unwrap();
    let mut stage = Stage::open(&Opening {
        lang: Lang::Ko,
        files: &[&path],
        kubeconfig: Some(cluster.kubeconfig()),
        ..Opening::default()
    });
    stage.connect("admin", 4);
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    let checked = stage.tr("plan-checked");
    stage.wait_for_words(&checked, Duration::from_mins(1));
    let button = stage.words.tr_args("plan-apply-to", &[("context", "admin".into())]).into_owned();
    stage.press(&button);
    let stop = stage.tr("plan-stop");
    let stopped = "중지했습니다: ";
    let written = || {
        let configs = cluster.request("GET", "/api/v1/namespaces/ml/configmaps", None).items();
        let names = configs.iter().filter_map(|config| config["metadata"]["name"].as_str());
        names.filter(|name| name.starts_with("many-")).count()
    };
    wait_until("the first objects are written", Duration::from_secs(30), || {
        stage.harness.step();
        written() > 0
    });
    // The server holds still, so that the run cannot be over before the button is pressed, however slow this is.
    cluster.while_apiserver_holds(|| stage.press(&stop));
    wait_until("the run stopped", Duration::from_mins(1), || {
        stage.harness.step();
        stage.says(stopped)
    });
    let first = written();
    assert!((1..300).contains(&first), "{first} of 300 were written");

    // The window's close button while applying stops the run as well, and the window stays to say so.
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    stage.wait_for_words(&checked, Duration::from_mins(1));
    stage.press(&button);
    wait_until("more objects are written", Duration::from_secs(30), || {
        stage.harness.step();
        written() > first
    });
    cluster.while_apiserver_holds(|| assert!(!stage.closes_by_the_window_button()));
    wait_until("the run stopped again", Duration::from_mins(1), || {
        stage.harness.step();
        stage.says(stopped)
    });
    assert!(written() < 300);
    assert!(stage.closes_by_the_window_button(), "now that nothing is under way");
}
