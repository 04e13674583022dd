//! Pictures of every screen in three languages, light, and three of them dark: reviewed by eye when they change
//! (`UPDATE_SNAPSHOTS=1`).

use std::path::Path;

use hapju_i18n::Lang;
use hapju_ui::state::Tab;

use super::stage::{Opening, Stage};

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn picture(stage: &mut Stage, name: &str) {
    stage.settle();
    stage.harness.snapshot(name);
}

#[test]
fn every_screen_in_three_languages() {
    for lang in Lang::ALL {
        let tag = lang.tag();
        let design = fixture("fixtures/llm-train.yaml");
        let mut stage = Stage::open(&Opening { lang, ..Opening::default() });
        picture(&mut stage, &format!("start-{tag}"));

        let mut stage = Stage::open(&Opening { lang, files: &[&design], ..Opening::default() });
        stage.type_into("field-parallelism", "160");
        stage.type_into("field-min-count", "160");
        picture(&mut stage, &format!("component-{tag}"));
        stage.click_containing("trainer");
        stage.show(Tab::Yaml);
        picture(&mut stage, &format!("container-yaml-{tag}"));
        stage.show(Tab::Problems);
        picture(&mut stage, &format!("problems-{tag}"));
        stage.show(Tab::Changes);
        picture(&mut stage, &format!("changes-{tag}"));
        stage.open_new();
        picture(&mut stage, &format!("new-{tag}"));
    }
}

#[test]
fn three_screens_in_the_dark() {
    let design = fixture("fixtures/llm-train.yaml");
    for lang in Lang::ALL {
        let mut stage = Stage::open(&Opening { lang, files: &[&design], dark: true, ..Opening::default() });
        picture(&mut stage, &format!("component-dark-{}", lang.tag()));
    }
}
