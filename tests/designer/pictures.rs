//! Pictures of every screen in three languages, light, and three of them dark: reviewed by eye when they change
//! (`UPDATE_SNAPSHOTS=1`).

use std::path::Path;

use egui::{Key, Modifiers};
use egui_kittest::{SnapshotOptions, SnapshotResults};
use hapju_i18n::Lang;
use hapju_ui::state::Tab;

use super::stage::{Opening, Stage};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Pictures of one test, compared together.
#[derive(Default)]
struct Album(SnapshotResults);

impl Album {
    fn picture(&mut self, stage: &mut Stage, name: &str) {
        stage.settle();
        let options =
            SnapshotOptions::new().output_path("snapshots").threshold(1.0).max_failed_pixels(20_usize);
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
fn three_screens_in_the_dark() {
    let mut album = Album::default();
    let design = fixture("fixtures/llm-train.yaml");
    for lang in Lang::ALL {
        let mut stage = Stage::open(&Opening { lang, files: &[&design], dark: true, ..Opening::default() });
        album.picture(&mut stage, &format!("component-dark-{}", lang.tag()));
    }
    album.0.unwrap();
}
