//! Forms: what is typed stands in the document, a wrong value is marked everywhere, everything can be undone.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use hapju_i18n::Lang;
use hapju_model::finding::Severity;
use hapju_model::verdict::Verdict;

use super::stage::{Opening, Stage};

fn gallery(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/gallery").join(name)
}

#[test]
fn a_number_typed_in_any_language_stands_in_the_document_and_is_one_undo_step() {
    for lang in Lang::ALL {
        let path = gallery("gang-trained-job.yaml");
        let mut stage = Stage::open(&Opening { lang, files: &[&path], ..Opening::default() });
        let before = stage.harness.state().document().clone();
        stage.type_into("field-parallelism", "12");
        let name = stage.harness.state().document().entries().find_map(|entry| {
            (entry.value.str_at(&["kind"]) == Some("Job"))
                .then(|| entry.value.i64_at(&["spec", "parallelism"]))
        });
        assert_eq!(name, Some(Some(12)), "{lang:?}");
        assert!(stage.harness.state().is_unsaved());
        stage.key(Modifiers::NONE, Key::Enter);
        stage.key(Modifiers::COMMAND, Key::Z);
        assert_eq!(*stage.harness.state().document(), before, "{lang:?}: one undo takes the typing back");
        assert!(!stage.harness.state().is_unsaved());
    }
}

#[test]
fn a_wrong_value_is_kept_as_typed_and_marked_in_problems() {
    let path = gallery("gang-trained-job.yaml");
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.type_into("field-backoff-limit", "abc");
    let opinion = stage.harness.state_mut().opinion().unwrap();
    let errors: Vec<_> = opinion
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|f| f.path.to_string())
        .collect();
    assert_eq!(errors, ["spec.backoffLimit"]);
    stage.type_into("field-backoff-limit", "3");
    let opinion = stage.harness.state_mut().opinion().unwrap();
    assert!(opinion.findings.iter().all(|finding| finding.severity != Severity::Error));
}

#[test]
fn full_width_digits_become_ascii() {
    let path = gallery("gang-trained-job.yaml");
    let mut stage = Stage::open(&Opening { lang: Lang::Ja, files: &[&path], ..Opening::default() });
    stage.type_into("field-backoff-limit", "１２");
    let job = stage
        .harness
        .state()
        .document()
        .entries()
        .find(|e| e.value.str_at(&["kind"]) == Some("Job"))
        .unwrap()
        .value
        .clone();
    assert_eq!(job.i64_at(&["spec", "backoffLimit"]), Some(12));
}

#[test]
fn the_sample_answers_without_any_cluster_and_says_that_it_is_a_sample() {
    let path = gallery("gang-trained-job.yaml");
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    let opinion = stage.harness.state_mut().opinion().unwrap();
    assert_eq!(opinion.verdict.together, Verdict::Fits);
    assert!(stage.says(&stage.tr("feas-on-sample")));
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let path = gallery("driver-workers.yaml");
    let mut stage = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    stage.settle();
    stage.harness.step();
    let delay = stage.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_hours(1), "wants to draw again in {delay:?}");
}

#[test]
fn a_new_design_is_saved_where_the_user_says_and_opens_again_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("새 작업.yaml");
    let mut stage = Stage::open(&Opening { lang: Lang::Ko, ..Opening::default() });
    let template = stage.tr("gallery-driver-workers");
    stage.click_containing(&template);
    stage.type_into("field-parallelism", "1");
    let made = stage.harness.state().document().clone();
    assert!(stage.harness.state().is_unsaved());
    stage.desk.will_choose(&[&path]);
    stage.key(Modifiers::COMMAND, Key::S);
    stage.settle();
    assert!(!stage.harness.state().is_unsaved(), "saved to the path that was chosen");
    let reopened = Stage::open(&Opening { files: &[&path], ..Opening::default() });
    let values = |stage: &hapju_model::Document| stage.entries().map(|e| e.value.clone()).collect::<Vec<_>>();
    assert_eq!(values(reopened.harness.state().document()), values(&made));
}

#[test]
fn a_file_that_cannot_be_read_opens_as_text_with_its_error_and_is_mended_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.yaml");
    std::fs::write(&path, "kind: Job\nkind: Pod\n").unwrap();
    let stage = Stage::open(&Opening { lang: Lang::Ko, files: &[&path], ..Opening::default() });
    assert!(stage.says("kind: Pod"), "the text is there to be mended");
    let waits = stage.tr("yaml-waits");
    assert!(stage.says(&waits));
}

#[test]
fn a_read_only_folder_is_said_and_keeps_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing-folder").join("x.yaml");
    let mut stage = Stage::open(&Opening { lang: Lang::En, ..Opening::default() });
    let template = stage.tr("gallery-bare-gang");
    stage.click_containing(&template);
    stage.desk.will_choose(&[&path]);
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.harness.state().is_unsaved(), "the work is kept");
    let folder = folder.path().join("missing-folder").display().to_string();
    assert!(stage.says(&folder), "the message names the folder");
}

#[test]
fn the_main_job_without_a_cluster_in_three_languages() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("llm-train.yaml");
        std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/llm-train.yaml"), &path).unwrap();
        let before = std::fs::read_to_string(&path).unwrap();
        let mut stage = Stage::open(&Opening { lang, files: &[&path], ..Opening::default() });

        // Numbers composed by an input method, in full width, as Japanese ones send them.
        stage.compose_into("field-completions", &["９", "９０", "９００", "９０００"], "９０００");
        stage.compose_into("field-parallelism", &["９", "９０", "９００", "９０００"], "９０００");
        stage.type_into("field-min-count", "9000");
        let (verdict, placeable, pods) = stage.verdict("workers");
        assert_eq!(pods, 9000, "{lang:?}");
        assert!(placeable < 9000 && verdict == Verdict::DoesNotFit, "{lang:?}: {verdict:?} {placeable}");
        stage.key(Modifiers::NONE, Key::Enter);
        stage.key(Modifiers::COMMAND, Key::Z);
        assert_ne!(
            stage.verdict("workers"),
            (verdict, placeable, pods),
            "{lang:?}: the last edit is taken back"
        );
        stage.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        stage.key(Modifiers::COMMAND, Key::S);
        assert!(!stage.harness.state().is_unsaved(), "{lang:?}");

        let after = std::fs::read_to_string(&path).unwrap();
        let kept = |line: &&str| {
            !line.contains("minCount") && !line.contains("completions:") && !line.contains("parallelism")
        };
        assert!(
            before.lines().filter(kept).eq(after.lines().filter(kept)),
            "{lang:?}: only the edited lines changed"
        );
        let mut again = Stage::open(&Opening { lang, files: &[&path], ..Opening::default() });
        assert_eq!(again.verdict("workers"), (verdict, placeable, pods), "{lang:?}: reopened");
    }
}

#[test]
fn a_menu_is_used_and_closed_by_the_keyboard_alone() {
    let mut stage = Stage::open(&Opening::default());
    let (menu, about) = (stage.tr("menu-help"), stage.tr("cmd-about"));
    stage.harness.get_by_label(&menu).focus();
    stage.settle();
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.says(&stage.tr("about-license")), "the dialog is open");
    assert!(stage.harness.query_by_label(&about).is_none(), "and the menu is closed");
}
