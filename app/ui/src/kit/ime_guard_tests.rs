//! The guard held against sequences of events that input methods send (or fail to send).

use egui::{Context, Event, Id, ImeEvent, RawInput, TextEdit};

use super::*;

struct Fields {
    ctx: Context,
    a: String,
    b: String,
    composing: Vec<bool>,
}

impl Fields {
    fn new(guarded: bool) -> Self {
        let ctx = Context::default();
        crate::kit::fonts::install(&ctx);
        if guarded {
            install(&ctx);
        }
        let mut fields = Self { ctx, a: String::new(), b: String::new(), composing: Vec::new() };
        fields.pass(vec![]);
        fields.focus("a");
        fields
    }

    fn id(name: &str) -> Id {
        Id::unique(("ime test", name))
    }

    fn focus(&mut self, name: &str) {
        self.ctx.memory_mut(|m| m.request_focus(Self::id(name)));
        self.pass(vec![]);
    }

    fn pass(&mut self, events: Vec<Event>) {
        let (a, b, seen) = (&mut self.a, &mut self.b, &mut self.composing);
        let input = RawInput { events, ..RawInput::default() };
        self.ctx
            .run_ui(input, |ui| {
                ui.add(TextEdit::singleline(a).id(Self::id("a")));
                ui.add(TextEdit::singleline(b).id(Self::id("b")));
                seen.push(composing(ui));
            })
            .drop_without_applying_deltas();
    }

    fn type_jamo(&mut self, steps: &[&str]) {
        for step in steps {
            self.pass(vec![preedit(step)]);
        }
    }
}

fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None })
}

fn commit(text: &str) -> Event {
    Event::Ime(ImeEvent::Commit(text.to_owned()))
}

#[test]
fn korean_is_typed_as_it_comes() {
    let mut f = Fields::new(true);
    f.type_jamo(&["ㅎ", "하", "한"]);
    f.pass(vec![commit("한"), preedit("ㄱ")]);
    f.type_jamo(&["그", "글"]);
    f.pass(vec![preedit(""), commit("글")]);
    assert_eq!(f.a, "한글");
}

#[test]
fn composing_is_true_from_the_first_jamo_to_the_commit() {
    let mut f = Fields::new(true);
    f.composing.clear();
    f.pass(vec![]);
    f.type_jamo(&["ㅎ", "하"]);
    f.pass(vec![commit("하")]);
    assert_eq!(f.composing, [false, true, true, false]);
}

#[test]
fn a_commit_that_comes_after_the_focus_moved_is_not_typed_twice() {
    let mut f = Fields::new(true);
    f.type_jamo(&["ㅎ", "하", "한"]);
    f.focus("b");
    f.pass(vec![commit("한")]);
    assert_eq!((f.a.as_str(), f.b.as_str()), ("한", ""));
}

#[test]
fn without_the_guard_it_is_typed_twice() {
    // If this fails egui has learnt it, and the guard may go.
    let mut f = Fields::new(false);
    f.type_jamo(&["ㅎ", "하", "한"]);
    f.focus("b");
    f.pass(vec![commit("한")]);
    assert_eq!((f.a.as_str(), f.b.as_str()), ("한", "한"));
}

#[test]
fn a_cleared_preedit_before_the_late_commit_changes_nothing() {
    let mut f = Fields::new(true);
    f.type_jamo(&["한"]);
    f.focus("b");
    f.pass(vec![preedit("")]);
    f.pass(vec![commit("한")]);
    assert_eq!((f.a.as_str(), f.b.as_str()), ("한", ""));
}

#[test]
fn equal_syllables_in_a_row_are_all_kept() {
    let mut f = Fields::new(true);
    for _ in 0..4 {
        f.pass(vec![preedit("ㅋ")]);
        f.pass(vec![commit("ㅋ")]);
    }
    assert_eq!(f.a, "ㅋㅋㅋㅋ");
}

#[test]
fn an_equal_syllable_composed_in_the_next_field_is_kept() {
    let mut f = Fields::new(true);
    f.pass(vec![preedit("ㅋ")]);
    f.focus("b");
    f.pass(vec![preedit("ㅋ")]);
    f.pass(vec![commit("ㅋ")]);
    assert_eq!((f.a.as_str(), f.b.as_str()), ("ㅋ", "ㅋ"));
}

#[test]
fn a_late_commit_is_awaited_for_a_few_passes_only() {
    let mut f = Fields::new(true);
    f.pass(vec![preedit("한")]);
    f.focus("b");
    for _ in 0..LATE_PASSES {
        f.pass(vec![]);
    }
    f.pass(vec![commit("한")]);
    assert_eq!(f.b, "한");
}

#[test]
fn the_last_syllable_survives_when_the_window_loses_the_focus() {
    for sent in [vec![], vec![preedit("")]] {
        let mut f = Fields::new(true);
        f.type_jamo(&["ㅎ", "한"]);
        let mut events = vec![Event::WindowFocused(false)];
        events.extend(sent);
        f.pass(events);
        assert_eq!(f.a, "한");
        f.pass(vec![Event::WindowFocused(true)]);
        f.pass(vec![]);
        f.type_jamo(&["ㄱ", "글"]);
        f.pass(vec![commit("글")]);
        assert_eq!(f.a, "한글", "the field has the focus again and nothing was replaced");
    }
}

#[test]
fn a_preedit_cleared_in_the_batch_before_the_blur_is_kept() {
    let mut f = Fields::new(true);
    f.type_jamo(&["한"]);
    f.pass(vec![preedit(""), Event::WindowFocused(false)]);
    assert_eq!(f.a, "한");
}

#[test]
fn a_commit_together_with_the_blur_is_typed_once() {
    for events in [
        vec![commit("한"), Event::WindowFocused(false)],
        vec![preedit(""), commit("한"), Event::WindowFocused(false)],
        vec![Event::WindowFocused(false), commit("한")],
    ] {
        let mut f = Fields::new(true);
        f.type_jamo(&["ㅎ", "한"]);
        f.pass(events);
        f.pass(vec![Event::WindowFocused(true)]);
        f.pass(vec![]);
        assert_eq!(f.a, "한");
    }
}

#[test]
fn japanese_conversion_replaces_the_reading() {
    let mut f = Fields::new(true);
    f.type_jamo(&["く", "くら", "くらす", "クラスタ"]);
    f.pass(vec![preedit(""), commit("クラスタ")]);
    assert_eq!(f.a, "クラスタ");
}
