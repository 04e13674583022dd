//! Nothing that was opened or typed is lost: saving, the guard, texts under edit, undo.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;
use hapju_i18n::Lang;
use hapju_ui::state::Tab;

use super::stage::{Opening, Stage};

const DESIGN: &str = "\
# 밤새 도는 학습
apiVersion: batch/v1
kind: Job
metadata:
  name: night
spec:
  parallelism: 2 # 두 개면 충분
  completions: 2
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: main
        image: busybox
";

fn design(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("night.yaml");
    std::fs::write(&path, DESIGN).unwrap();
    path
}

impl Stage {
    /// Puts the caret at the end of the YAML text and types.
    fn type_at_the_end_of_the_text(&mut self, text: &str) {
        self.show(Tab::Yaml);
        self.harness
            .get_by(|node| node.role() == Role::MultilineTextInput && node.label().as_deref() == Some("YAML"))
            .focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::End);
        for c in text.chars() {
            if c == '\n' {
                self.key(Modifiers::NONE, Key::Enter);
            } else {
                self.harness.event(Event::Text(c.to_string()));
                self.harness.step();
            }
        }
        self.settle();
    }

    /// Clicks the window's close button.
    pub(super) fn close_window(&mut self) {
        let viewport = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(ViewportEvent::Close);
        self.harness.step();
        self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
        self.settle();
    }

    /// Clicks the window's close button, and tells whether the window goes.
    pub(super) fn closes_by_the_window_button(&mut self) -> bool {
        let viewport = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(ViewportEvent::Close);
        self.harness.step();
        let output = &self.harness.output().viewport_output[&ViewportId::ROOT];
        let stays = output.commands.contains(&ViewportCommand::CancelClose);
        self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
        !stays
    }

    /// Clicks, and tells whether the window then asks the system to be closed.
    fn closes_by(&mut self, button: &str) -> bool {
        self.harness.get_by_label(button).click_accesskit();
        let closes = (0..6).any(|_| {
            self.harness.step();
            let output = &self.harness.output().viewport_output[&ViewportId::ROOT];
            output.commands.contains(&ViewportCommand::Close)
        });
        self.settle();
        closes
    }
}

#[test]
fn a_second_save_adds_the_new_component_to_the_file_of_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    let mut stage = Stage::open(&Opening::default());
    let template = stage.tr("gallery-gang-job");
    stage.click_containing(&template);
    stage.desk.will_choose(&[&path]);
    stage.key(Modifiers::COMMAND, Key::S);
    let first = stage.harness.state().document().len();
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    let template = stage.tr("gallery-bare-gang");
    stage.click_containing(&template);
    let both = stage.harness.state().document().clone();
    assert!(both.len() > first, "a component was added");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(!stage.harness.state().is_unsaved(), "saved without asking for a path again");
    let reopened = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    let names = |document: &hapju_model::Document| {
        let mut names: Vec<_> = document
            .entries()
            .map(|e| format!("{:?} {:?}", e.value.str_at(&["kind"]), e.value.str_at(&["metadata", "name"])))
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(reopened.harness.state().document()), names(&both));
}

#[test]
fn taking_back_a_text_edit_brings_its_comment_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_at_the_end_of_the_text("# 끝\n");
    assert!(stage.harness.state().is_unsaved(), "a comment alone is a change");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.harness.state().is_unsaved(), "undo takes the comment out again");
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    stage.key(Modifiers::COMMAND, Key::S);
    let saved = std::fs::read_to_string(&path).unwrap();
    assert!(saved.starts_with(DESIGN) && saved.contains("# 끝"), "{saved}");
}

#[test]
fn a_form_edit_after_a_text_edit_is_not_taken_back_by_the_next_key_in_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_at_the_end_of_the_text("# a");
    stage.type_into("field-parallelism", "7");
    stage.type_at_the_end_of_the_text("b");
    assert_eq!(stage.object("Job", "night").i64_at(&["spec", "parallelism"]), Some(7));
    stage.key(Modifiers::COMMAND, Key::S);
    let saved = std::fs::read_to_string(&path).unwrap();
    assert!(saved.contains("parallelism: 7 # 두 개면 충분") && saved.contains("# ab"), "{saved}");
}

#[test]
fn saving_at_the_guard_keeps_the_window_while_a_text_has_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { lang: Lang::Ko, files: &[&path], ..Opening::default() });
    stage.type_at_the_end_of_the_text("kind: [");
    stage.close_window();
    let save = stage.tr("word-save");
    assert!(!stage.closes_by(&save), "the text would be lost");
    let said = stage.tr("yaml-not-taken");
    assert!(stage.says(&said));
    assert!(stage.says("kind: ["), "the text is still there");
    let revert = stage.tr("yaml-revert");
    stage.click(&revert);
    assert!(!stage.says("kind: [") && !stage.harness.state().is_unsaved(), "given up by its button");
}

#[test]
fn save_at_the_guard_with_a_new_path_closes_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.yaml");
    let mut stage = Stage::open(&Opening::default());
    let template = stage.tr("gallery-gang-job");
    stage.click_containing(&template);
    stage.close_window();
    stage.desk.will_choose(&[&path]);
    let save = stage.tr("word-save");
    assert!(stage.closes_by(&save));
    assert!(path.exists());
}

#[test]
fn giving_up_changes_keeps_them_until_the_other_design_could_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_into("field-parallelism", "9");
    stage.desk.will_choose(&[&folder.path().join("gone.yaml")]);
    stage.key(Modifiers::COMMAND, Key::O);
    let discard = stage.tr("guard-discard");
    stage.click(&discard);
    assert_eq!(stage.object("Job", "night").i64_at(&["spec", "parallelism"]), Some(9));
}

#[test]
fn a_file_that_another_program_changed_is_reloaded_as_a_step_that_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_into("field-parallelism", "5");
    stage.key(Modifiers::NONE, Key::Enter);
    std::fs::write(&path, DESIGN.replace("completions: 2", "completions: 4")).unwrap();
    stage.key(Modifiers::COMMAND, Key::S);
    let reload = stage.tr("disk-reload");
    stage.click(&reload);
    let job = stage.object("Job", "night");
    let numbers = (job.i64_at(&["spec", "parallelism"]), job.i64_at(&["spec", "completions"]));
    assert_eq!(numbers, (Some(2), Some(4)));
    assert!(!stage.harness.state().is_unsaved());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.object("Job", "night").i64_at(&["spec", "parallelism"]), Some(5), "mine are back");
}

#[test]
fn where_the_desktop_has_no_file_dialog_a_path_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("typed.yaml");
    let mut stage = Stage::open(&Opening { lang: Lang::Ja, ..Opening::default() });
    let template = stage.tr("gallery-gang-job");
    stage.click_containing(&template);
    stage.desk.will_fail();
    stage.key(Modifiers::COMMAND, Key::S);
    let hint = stage.tr("path-hint");
    assert!(stage.says(&hint));
    stage.type_into("path-label", &path.display().to_string());
    let go_on = stage.tr("word-continue");
    stage.click(&go_on);
    assert!(path.exists() && !stage.harness.state().is_unsaved());
}

#[test]
fn a_component_is_deleted_by_its_button_and_comes_back_by_undo() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    let delete = stage.tr("word-delete");
    stage.click_first(&delete);
    assert!(stage.harness.state().document().is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.harness.state().is_unsaved(), "back, comments included");
}

#[test]
fn in_a_small_window_the_form_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], size: [1024.0, 700.0], ..Opening::default() });
    let on_sample = stage.tr("feas-on-sample");
    assert!(!stage.says(&on_sample), "the inspector is closed");
    stage.type_into("field-parallelism", "3");
    stage.key(Modifiers::COMMAND, Key::Num1);
    assert!(stage.says(&on_sample), "it opens over the form");
}

#[test]
fn a_typed_path_replaces_no_file_before_the_user_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.yaml");
    std::fs::write(&other, "precious: true\n").unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.desk.will_fail();
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert!(stage.says(&path.display().to_string()), "the whole path is offered");
    stage.type_into("path-label", &other.display().to_string());
    let (go_on, overwrite) = (stage.tr("word-continue"), stage.tr("disk-overwrite"));
    stage.click(&go_on);
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "precious: true\n");
    let exists = stage.tr("path-exists");
    assert!(stage.says(&exists));
    stage.click(&overwrite);
    assert_eq!(std::fs::read_to_string(&other).unwrap(), DESIGN);
}

#[test]
fn what_is_typed_after_opening_the_dialog_for_a_component_is_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    stage.key(Modifiers::COMMAND, Key::A);
    for c in "other".chars() {
        stage.harness.event(Event::Text(c.to_string()));
        stage.harness.step();
    }
    let kind = stage.tr("new-type-single");
    stage.click_containing(&kind);
    assert_eq!(stage.object("Deployment", "other").str_at(&["metadata", "name"]), Some("other"));
}

#[test]
fn a_comment_in_the_text_of_a_new_design_stays_while_the_form_is_edited_and_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.yaml");
    let mut stage = Stage::open(&Opening::default());
    let template = stage.tr("gallery-gang-job");
    stage.click_containing(&template);
    stage.type_at_the_end_of_the_text("# 왜 네 개인가\n");
    stage.type_into("field-parallelism", "3");
    stage.show(Tab::Yaml);
    assert!(stage.says("# 왜 네 개인가"), "the text still has its comment");
    stage.desk.will_choose(&[&path]);
    stage.key(Modifiers::COMMAND, Key::S);
    let saved = std::fs::read_to_string(&path).unwrap();
    assert!(saved.contains("# 왜 네 개인가") && saved.contains("parallelism: 3"), "{saved}");
    assert!(!stage.harness.state().is_unsaved());
}

#[test]
fn save_as_the_same_path_asks_before_it_takes_back_what_another_program_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_into("field-parallelism", "7");
    std::fs::write(&path, format!("{DESIGN}# 다른 사람\n")).unwrap();
    stage.desk.will_choose(&[&path]);
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert!(stage.says(&stage.tr("disk-title")));
    assert!(std::fs::read_to_string(&path).unwrap().ends_with("# 다른 사람\n"), "nothing is written over");
}

#[test]
fn a_text_with_an_error_is_taken_back_by_undo_and_comes_back_by_redo() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_at_the_end_of_the_text("bad: [1");
    let waits = stage.tr("yaml-waits");
    assert!(stage.says(&waits));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.says(&waits), "undo takes what cannot be read off the pane");
    stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(stage.says("bad: [1") && stage.says(&waits), "redo brings it back");
    let revert = stage.tr("yaml-revert");
    stage.click(&revert);
    assert!(!stage.says(&waits));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.says("bad: [1"), "giving it up is taken back as well");
}

#[test]
fn a_file_whose_text_has_an_error_is_not_saved_halfway() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_at_the_end_of_the_text("# fine\nbad: [1");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.says(&stage.tr("yaml-not-taken")));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), DESIGN);
}

#[test]
fn enter_saves_where_the_guard_asks_and_escape_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = design(folder.path());
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_into("field-parallelism", "7");
    stage.close_window();
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(stage.harness.state().is_unsaved());
    stage.close_window();
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(std::fs::read_to_string(&path).unwrap().contains("parallelism: 7"));
}
