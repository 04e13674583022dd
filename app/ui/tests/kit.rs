//! The kit as a user meets it: by name, by keyboard, by mouse; and how it looks.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Theme, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, SnapshotOptions};
use hapju_ui::kit::{
    self, Card, Chip, Choice, Combo, Dialog, Row, Segmented, Select, TextField, Toasts, Tone, Width,
};

#[path = "../examples/kit/gallery.rs"]
mod gallery;
#[path = "../examples/kit/words.rs"]
mod words;

use gallery::{Gallery, Page};
use words::Lang;

fn harness<'a, S: 'a>(state: S, app: impl FnMut(&mut egui::Ui, &mut S) + 'a) -> Harness<'a, S> {
    Harness::builder()
        .with_size(vec2(640.0, 480.0))
        .with_theme(Theme::Light)
        .with_max_steps(8)
        .with_context_setup(kit::install)
        .build_ui_state(app, state)
}

/// The gallery as the whole content of a window.
struct Shown(Gallery);

impl eframe::App for Shown {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.0.ui(ui);
    }
}

fn page<'a>(lang: Lang, page: Page, theme: Theme, size: [f32; 2]) -> Harness<'a, Shown> {
    Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(8)
        .with_render_cursor(false)
        .with_context_setup(kit::install)
        .build_eframe(move |_| Shown(Gallery::new(lang, page)))
}

const LANGUAGES: [Lang; 3] = [Lang::Ko, Lang::En, Lang::Ja];
const PAGES: [Page; 4] = [Page::Designer, Page::Container, Page::Apply, Page::Parts];

#[test]
fn every_page_has_names_and_glyphs_and_comes_to_rest() {
    // An input without a name, or a letter that no embedded font has, panics in the harness.
    for lang in LANGUAGES {
        for shown in PAGES {
            let mut h = page(lang, shown, Theme::Dark, [1440.0, 900.0]);
            h.run();
            let root = &h.output().viewport_output[&egui::ViewportId::ROOT];
            assert_eq!(root.repaint_delay, Duration::MAX, "{lang:?} {shown:?} draws frames while idle");
        }
    }
}

#[test]
fn a_row_names_its_input() {
    let mut h = page(Lang::Ko, Page::Designer, Theme::Light, [1440.0, 900.0]);
    h.run();
    let field = h.get_by_label("동시 실행 수");
    assert_eq!(field.accesskit_node().role(), Role::TextInput);
    assert_eq!(field.value().as_deref(), Some("16"));
    field.focus();
    h.run();
    h.key_press(Key::Backspace);
    h.run();
    h.get_by_label("동시 실행 수").type_text("2");
    h.run();
    assert_eq!(h.state().0.parallelism, "12");
}

#[test]
fn a_card_opens_by_mouse_and_by_keyboard_and_shows_chips_only_while_closed() {
    let chips = [Chip::pair("replicas", "4")];
    let mut h = harness((), |ui, ()| {
        Card::new("c", "Instances").chips(&chips).show(ui, |ui| {
            Row::new("Replicas").show(ui, |ui| TextField::new("r", "4").width(Width::Number).show(ui));
        });
    });
    h.run();
    assert!(h.query_by_label("Replicas").is_none());
    h.get_by_label("replicas : 4");
    h.get_by_label("Instances").click();
    h.run();
    h.get_by_label("Replicas");
    assert!(h.query_by_label("replicas : 4").is_none());
    h.get_by_label("Instances").focus();
    h.run();
    h.key_press(Key::ArrowLeft);
    h.run();
    assert!(h.query_by_label("Replicas").is_none(), "← closes it");
    h.key_press(Key::Space);
    h.run();
    h.get_by_label("Replicas");
}

#[test]
fn a_choice_is_made_by_arrow_keys() {
    let mut h = harness(0_usize, |ui, chosen| {
        Row::new("Policy").show(ui, |ui| {
            if let Some(i) = Segmented::new("p", &["Basic", "Gang"], Some(*chosen)).show(ui) {
                *chosen = i;
            }
        });
    });
    h.run();
    h.get_by_label("Basic").focus();
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(*h.state(), 1);
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(*h.state(), 1, "there is nothing further right");
    h.get_by_label("Basic").click();
    h.run();
    assert_eq!(*h.state(), 0);
}

fn combo<'a>() -> Harness<'a, String> {
    let choices = ["kubernetes.io/hostname", "topology.kubernetes.io/rack", "topology.kubernetes.io/zone"];
    let mut h = harness(String::new(), move |ui, value| {
        let choices = choices.map(Choice::new);
        Row::new("Topology key").show(ui, |ui| {
            let out = Combo::new("key", value, &choices).mono().show(ui);
            if let Some(text) = out.edited() {
                text.clone_into(value);
            }
        });
        Row::new("Next").show(ui, |ui| TextField::new("next", "").show(ui));
    });
    h.run();
    h
}

#[test]
fn a_combo_takes_free_text() {
    let mut h = combo();
    h.get_by_label("Topology key").focus();
    h.run();
    h.get_by_label("Topology key").type_text("example.com/row");
    h.run();
    h.key_press(Key::Tab);
    h.run();
    assert_eq!(h.state(), "example.com/row");
}

#[test]
fn a_combo_is_walked_by_keys() {
    let mut h = combo();
    h.get_by_label("Topology key").focus();
    h.run();
    h.get_by_label("Topology key").type_text("topo");
    h.run();
    assert!(h.query_by_label("kubernetes.io/hostname").is_none(), "typing narrows the list down");
    h.key_press(Key::ArrowDown);
    h.run();
    h.key_press(Key::ArrowDown);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state(), "topology.kubernetes.io/zone");
    assert!(h.query_by_label("topology.kubernetes.io/rack").is_none(), "the list is closed");
}

#[test]
fn a_combo_is_picked_by_mouse() {
    let mut h = combo();
    h.get_by_label("Topology key").click();
    h.run();
    h.get_by_label("topology.kubernetes.io/rack").click();
    h.run();
    assert_eq!(h.state(), "topology.kubernetes.io/rack");
    assert_eq!(h.get_by_label("Topology key").value().as_deref(), Some("topology.kubernetes.io/rack"));
}

#[test]
fn escape_closes_the_list_and_keeps_the_field() {
    let mut h = combo();
    h.get_by_label("Topology key").click();
    h.run();
    h.key_press(Key::Escape);
    h.run();
    assert!(h.query_by_label("kubernetes.io/hostname").is_none());
    assert!(h.get_by_label("Topology key").is_focused());
}

#[test]
fn a_closed_set_is_picked_by_mouse_and_keys() {
    let mut h = harness("Deployment".to_owned(), |ui, value| {
        let choices = ["Deployment", "StatefulSet", "DaemonSet"].map(Choice::new);
        Row::new("Kind").show(ui, |ui| {
            if let Some(i) = Select::new("kind", value, &choices).show(ui) {
                choices[i].value.clone_into(value);
            }
        });
    });
    h.run();
    h.get_by_label("Kind").click();
    h.run();
    h.get_by_label("StatefulSet").click();
    h.run();
    assert_eq!(h.state(), "StatefulSet");
    h.get_by_label("Kind").focus();
    h.run();
    for key in [Key::Space, Key::ArrowDown, Key::Enter] {
        h.key_press(key);
        h.run();
    }
    assert_eq!(h.state(), "DaemonSet");
}

#[test]
fn an_error_does_not_move_the_rows_back_while_typing() {
    let mut h = harness("200m".to_owned(), |ui, value| {
        let error = (value == "200m").then_some("above the limit");
        Row::new("CPU").error(error).show(ui, |ui| {
            let out = TextField::new("cpu", value).error(error).show(ui);
            if let Some(text) = out.edited() {
                text.clone_into(value);
            }
        });
        Row::new("Memory").show(ui, |ui| TextField::new("memory", "1Gi").show(ui));
    });
    h.run();
    h.get_by_label("above the limit");
    let below = h.get_by_label("Memory").rect().top();
    h.get_by_label("CPU").focus();
    h.run();
    h.get_by_label("CPU").type_text("0");
    h.run();
    assert!(h.query_by_label("above the limit").is_none());
    let kept = h.get_by_label("Memory").rect().top();
    assert!((kept - below).abs() < 0.1, "the line is kept while the field is edited");
    h.get_by_label("Memory").focus();
    h.run();
    assert!(h.get_by_label("Memory").rect().top() < below, "and given back when it was left");
}

#[test]
fn escape_leaves_a_dialog_but_not_a_composition() {
    let mut h = harness(0_usize, |ui, dismissed| {
        let response = Dialog::new("d", "Title").show(
            ui,
            |ui| Row::new("Name").show(ui, |ui| TextField::new("n", "").show(ui)),
            |ui| kit::Button::new("Cancel").show(ui),
        );
        *dismissed += usize::from(response.dismissed);
    });
    h.run();
    h.get_by_label("Name").focus();
    h.run();
    h.event(Event::Ime(ImeEvent::Preedit { text: "한".to_owned(), active_range_chars: None }));
    h.run();
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state(), 0);
    h.event(Event::Ime(ImeEvent::Commit("한".to_owned())));
    h.run();
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state(), 1);
}

#[test]
fn a_message_goes_by_itself_and_an_error_stays() {
    let mut toasts = Toasts::default();
    toasts.push(Tone::Ok, "Saved");
    toasts.push(Tone::Bad, "Not saved");
    let mut h = harness(toasts, |ui, toasts| {
        toasts.show(ui, 0.0, "Close");
    });
    h.step();
    h.get_by_label("Saved");
    // Steps of a quarter of a second each.
    h.run_steps(24);
    assert!(h.query_by_label("Saved").is_none());
    h.get_by_label("Not saved");
    h.get_by_label("Close").click();
    h.run();
    assert!(h.state().is_empty());
}

#[test]
fn the_map_is_painted_once() {
    let mut h = page(Lang::En, Page::Designer, Theme::Light, [1440.0, 900.0]);
    h.run();
    h.run_steps(5);
    assert_eq!(h.state().0.map.rebuilt(), 1);
    h.ctx.set_theme(Theme::Dark);
    h.run();
    assert_eq!(h.state().0.map.rebuilt(), 2, "another theme has other colours");
}

#[test]
fn in_the_smallest_window_the_inspector_is_a_drawer_that_escape_closes() {
    for lang in LANGUAGES {
        let mut h = page(lang, Page::Designer, Theme::Light, kit::size::MIN_WINDOW);
        h.run();
        h.get_by_label("YAML");
        h.key_press(Key::Escape);
        h.run();
        assert!(h.query_by_label("YAML").is_none());
        assert!(!h.state().0.inspector);
    }
}

#[test]
fn row_actions_are_named_and_the_first_row_cannot_go_up() {
    let mut h = page(Lang::En, Page::Container, Theme::Light, [1440.0, 900.0]);
    h.run();
    let ups: Vec<bool> = h.get_all_by_label("Up").map(|n| n.accesskit_node().is_disabled()).collect();
    assert_eq!(ups.len(), 6);
    assert!(ups[0] && !ups[1]);
}

#[test]
fn a_large_text_lays_out_visible_lines_only() {
    let text = "key: value\n".repeat(60_000);
    let mut h = harness((), move |ui, ()| {
        kit::CodeView::new("y", "YAML").read(ui, &text);
    });
    h.run();
    let lines = h.get_all_by_label("key: value").count();
    assert!((5..60).contains(&lines), "{lines} lines are known to screen readers");
}

#[test]
fn code_is_edited_and_a_composition_is_not_told() {
    let mut h = harness((String::from("a: "), 0_usize), |ui, (text, edits)| {
        *edits += usize::from(kit::CodeView::new("y", "YAML").edit(ui, text).live);
    });
    h.run();
    h.get_by_label("YAML").focus();
    h.run();
    h.event(Event::Ime(ImeEvent::Preedit { text: "ㅎ".to_owned(), active_range_chars: None }));
    h.run();
    assert_eq!(h.state().1, 0);
    h.event(Event::Ime(ImeEvent::Commit("하".to_owned())));
    h.run();
    assert_eq!(h.state().1, 1);
    assert!(h.state().0.contains('하'));
}

#[test]
fn a_menu_opens_under_its_word_and_closes_with_a_choice() {
    let mut h = harness(0_usize, |ui, chosen| {
        kit::menu::bar_menu(ui, "File", |ui| {
            *chosen += usize::from(kit::MenuItem::new("Open…").shortcut("Ctrl+O").show(ui));
            *chosen += 10 * usize::from(kit::MenuItem::new("Save").enabled(false).show(ui));
        });
    });
    h.run();
    h.get_by_label("File").click();
    h.run();
    h.get_by_label("Save").click();
    h.run();
    assert_eq!(*h.state(), 0, "what is grey does nothing");
    if h.query_by_label("Open…").is_none() {
        h.get_by_label("File").click();
        h.run();
    }
    h.get_by_label("Open…").click();
    h.run();
    assert_eq!(*h.state(), 1);
    assert!(h.query_by_label("Open…").is_none());
}

#[test]
fn a_suggestion_is_used_by_its_button() {
    let mut h = harness(0_usize, |ui, used| {
        let action = Some(("Use", "Lower the GPU request from 2 to 1"));
        let suggestion = kit::Suggestion { words: "GPU request", change: Some(("2", "1")), action };
        *used += usize::from(kit::suggestion_row(ui, suggestion));
    });
    h.run();
    h.get_by_label("GPU request 2 1");
    h.get_by_label("Use").click();
    h.run();
    assert_eq!(*h.state(), 1);
}

#[test]
fn pictures() {
    // One Mesa makes the same pixels everywhere; others differ in a few edges of letters.
    let options = SnapshotOptions::new().threshold(1.5).max_failed_pixels(400);
    let mut results = egui_kittest::SnapshotResults::new();
    let large = [1440.0, 900.0];
    for (name, lang, shown, theme, size) in [
        ("kit_designer_ko_light", Lang::Ko, Page::Designer, Theme::Light, large),
        ("kit_container_en_dark", Lang::En, Page::Container, Theme::Dark, large),
        ("kit_apply_ja_light", Lang::Ja, Page::Apply, Theme::Light, large),
        ("kit_parts_ko_dark", Lang::Ko, Page::Parts, Theme::Dark, large),
        ("kit_parts_en_light", Lang::En, Page::Parts, Theme::Light, large),
        ("kit_drawer_ja_light", Lang::Ja, Page::Container, Theme::Light, kit::size::MIN_WINDOW),
    ] {
        let mut h = page(lang, shown, theme, size);
        h.run();
        results.add(h.try_snapshot_options(name, &options));
    }
}
