//! Pictures of every screen in three languages, light, and three of them dark: reviewed by eye when they change
//! (`UPDATE_SNAPSHOTS=1`).

use std::path::Path;
use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::{SnapshotOptions, SnapshotResults};
use hapju_harness::{ControlPlane, Node as NodeSpec, Options, Version, WorkloadApi, is_quick, skip};
use hapju_i18n::Lang;
use hapju_ui::state::Tab;
use serde_json::json;

use super::stage::{Opening, Stage};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Pictures of one test, compared together.
#[derive(Default)]
struct Album(SnapshotResults);

impl Album {
    fn picture(&mut self, stage: &mut Stage, name: &str) {
        self.compare(stage, name, 20);
    }

    /// A picture with the server's address on it, whose port is another each time.
    fn with_an_address(&mut self, stage: &mut Stage, name: &str) {
        self.compare(stage, name, 400);
    }

    fn compare(&mut self, stage: &mut Stage, name: &str, failed_pixels: usize) {
        stage.settle();
        let options =
            SnapshotOptions::new().output_path("snapshots").threshold(1.0).max_failed_pixels(failed_pixels);
        self.0.add(stage.harness.try_snapshot_options(name, &options));
    }
}

#[test]
fn every_screen_in_three_languages() {
    let mut album = Album::default();
    for lang in Lang::ALL {
        let tag = lang.tag();
        let design = fixture("fixtures/llm-train.yaml");
        let mut stage = Stage::open(&Opening { lang, ..Opening::default() });
        album.picture(&mut stage, &format!("start-{tag}"));

        let mut stage = Stage::open(&Opening { lang, files: &[&design], ..Opening::default() });
        stage.type_into("field-parallelism", "160");
        stage.type_into("field-min-count", "160");
        album.picture(&mut stage, &format!("component-{tag}"));
        stage.click_containing("trainer");
        stage.show(Tab::Yaml);
        album.picture(&mut stage, &format!("container-yaml-{tag}"));
        stage.show(Tab::Problems);
        album.picture(&mut stage, &format!("problems-{tag}"));
        stage.show(Tab::Changes);
        album.picture(&mut stage, &format!("changes-{tag}"));
        stage.open_new();
        album.picture(&mut stage, &format!("new-{tag}"));
        stage.key(Modifiers::NONE, Key::Escape);
        stage.key(Modifiers::COMMAND, Key::E);
        album.picture(&mut stage, &format!("export-{tag}"));

        // Contexts are read from a file; nothing is contacted.
        let kubeconfig = Some(fixture("fixtures/kubeconfig.yaml"));
        let mut stage = Stage::open(&Opening { lang, files: &[&design], kubeconfig, ..Opening::default() });
        stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        album.picture(&mut stage, &format!("connect-{tag}"));

        let mut stage =
            Stage::open(&Opening { lang, files: &[&design], size: [1024.0, 700.0], ..Opening::default() });
        album.picture(&mut stage, &format!("small-{tag}"));
    }
    album.0.unwrap();
}

#[test]
fn every_question_and_dialog_in_three_languages() {
    let mut album = Album::default();
    for lang in Lang::ALL {
        let tag = lang.tag();
        let design = fixture("fixtures/llm-train.yaml");
        let mut stage = Stage::open(&Opening { lang, files: &[&design], ..Opening::default() });
        let menu = stage.tr("menu-help");
        stage.click(&menu);
        album.picture(&mut stage, &format!("menu-{tag}"));
        let about = stage.tr("cmd-about");
        stage.click_containing(&about);
        album.picture(&mut stage, &format!("about-{tag}"));
        stage.key(Modifiers::NONE, Key::Escape);
        stage.type_into("field-parallelism", "2");
        stage.close_window();
        album.picture(&mut stage, &format!("guard-{tag}"));
        stage.key(Modifiers::NONE, Key::Escape);
        stage.desk.will_fail();
        stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
        stage.type_into("path-label", "/srv/designs/llm-train.yaml");
        album.picture(&mut stage, &format!("path-{tag}"));

        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("llm-train.yaml");
        std::fs::copy(&design, &copy).unwrap();
        let mut stage = Stage::open(&Opening { lang, files: &[&copy], ..Opening::default() });
        stage.type_into("field-parallelism", "2");
        std::fs::write(&copy, "# 그동안 바뀐 파일\n").unwrap();
        stage.key(Modifiers::COMMAND, Key::S);
        album.picture(&mut stage, &format!("disk-{tag}"));

        // A credential plug-in is asked about before it runs.
        let kubeconfig = Some(fixture("fixtures/kubeconfig-plugin.yaml"));
        let mut stage = Stage::open(&Opening { lang, files: &[&design], kubeconfig, ..Opening::default() });
        stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        stage.click_containing("gpu-west");
        let question = stage.tr("consent-title");
        stage.wait_for_words(&question, Duration::from_secs(10));
        album.picture(&mut stage, &format!("consent-{tag}"));

        // A text with an error opens as text.
        let broken = folder.path().join("broken.yaml");
        std::fs::write(&broken, "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  name: b\n").unwrap();
        let mut stage = Stage::open(&Opening { lang, files: &[&broken], ..Opening::default() });
        album.picture(&mut stage, &format!("unreadable-{tag}"));
    }
    album.0.unwrap();
}

/// A gang of so many pods that the sample cluster has no room for all of them.
fn too_large(stage: &mut Stage) {
    for field in ["field-completions", "field-parallelism", "field-min-count"] {
        stage.type_into(field, "9000");
    }
}

#[test]
fn a_gang_that_does_not_fit_in_three_languages() {
    let mut album = Album::default();
    let design = fixture("fixtures/llm-train.yaml");
    for lang in Lang::ALL {
        let mut stage = Stage::open(&Opening { lang, files: &[&design], ..Opening::default() });
        too_large(&mut stage);
        album.picture(&mut stage, &format!("does-not-fit-{}", lang.tag()));
    }
    album.0.unwrap();
}

#[test]
fn the_plan_in_three_languages() {
    if is_quick() {
        return skip("needs a control plane");
    }
    let cluster = ControlPlane::start(Version::V1_37, &Options::with(WorkloadApi::On)).unwrap();
    cluster.create_node(&NodeSpec::new("n1").cpu("16").memory("64Gi"));
    cluster.create(&json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "ml"}}));
    let design = fixture("fixtures/llm-train.yaml");
    let mut album = Album::default();
    for lang in Lang::ALL {
        let kubeconfig = Some(cluster.kubeconfig());
        let mut stage = Stage::open(&Opening { lang, files: &[&design], kubeconfig, ..Opening::default() });
        stage.connect("admin", 1);
        stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
        let checked = stage.tr("plan-checked");
        stage.wait_for_words(&checked, Duration::from_secs(30));
        // What was said about the connection is gone after five seconds.
        stage.harness.run_steps(30);
        album.with_an_address(&mut stage, &format!("plan-{}", lang.tag()));
    }
    album.0.unwrap();
}

#[test]
fn three_screens_in_the_dark() {
    let mut album = Album::default();
    let design = fixture("fixtures/llm-train.yaml");
    for lang in Lang::ALL {
        let mut stage = Stage::open(&Opening { lang, files: &[&design], dark: true, ..Opening::default() });
        album.picture(&mut stage, &format!("component-dark-{}", lang.tag()));
        too_large(&mut stage);
        album.picture(&mut stage, &format!("does-not-fit-dark-{}", lang.tag()));
        stage.show(Tab::Yaml);
        album.picture(&mut stage, &format!("yaml-dark-{}", lang.tag()));
    }
    album.0.unwrap();
}
