//! Korean and Japanese input methods: nothing is validated, saved or undone while a syllable is being composed.

use egui::{Key, Modifiers};
use hapju_i18n::Lang;

use super::stage::{Opening, Stage};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/llm-train.yaml");

fn description(stage: &Stage) -> Option<String> {
    let job = stage.object("Job", "workers");
    let field = hapju_model::fields::find("description").unwrap();
    let value = field.read(&job, hapju_model::component::ComponentKind::Job, None)?;
    value.as_str().map(str::to_owned)
}

#[test]
fn a_composed_syllable_reaches_the_document_once_and_only_when_it_is_done() {
    let mut stage =
        Stage::open(&Opening { lang: Lang::Ko, files: &[std::path::Path::new(FILE)], ..Opening::default() });
    stage.click(&stage.tr("card-basic"));
    stage.field("field-description").focus();
    stage.settle();
    let before = stage.harness.state().document().clone();
    for step in ["ㅎ", "하", "한"] {
        stage.preedit(step);
        assert_eq!(*stage.harness.state().document(), before, "while composing {step}");
    }
    stage.key(Modifiers::COMMAND, Key::S);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.harness.state().document(), before, "keys do nothing while composing");
    stage.commit("한");
    assert_eq!(description(&stage).as_deref(), Some("한"));
    stage.preedit("ㄱ");
    stage.preedit("그");
    stage.commit("글");
    assert_eq!(description(&stage).as_deref(), Some("한글"));
}

#[test]
fn a_syllable_that_was_being_composed_when_the_window_lost_the_focus_is_kept() {
    let mut stage =
        Stage::open(&Opening { lang: Lang::Ko, files: &[std::path::Path::new(FILE)], ..Opening::default() });
    stage.click(&stage.tr("card-basic"));
    stage.compose_into("field-description", &["ㄱ", "가"], "가");
    stage.preedit("ㄴ");
    stage.preedit("나");
    stage.harness.event(egui::Event::WindowFocused(false));
    stage.settle();
    assert_eq!(description(&stage).as_deref(), Some("가나"));
}
