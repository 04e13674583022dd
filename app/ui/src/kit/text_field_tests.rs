//! Drafts, live text and commits, with the same synthetic events.

use egui::{Context, Event, ImeEvent, Key, Modifiers, RawInput};

use super::*;

/// A document of one value that takes every edit, and a list of what it was told.
struct Form {
    ctx: Context,
    value: String,
    live: Vec<String>,
    committed: Vec<String>,
    /// How the document writes what it takes.
    writes: fn(&str) -> Option<String>,
}

impl Form {
    fn new(value: &str) -> Self {
        let ctx = Context::default();
        crate::kit::install(&ctx);
        let mut form = Self {
            ctx,
            value: value.to_owned(),
            live: vec![],
            committed: vec![],
            writes: |s| Some(s.to_owned()),
        };
        form.pass(vec![]);
        form.ctx.memory_mut(|m| m.request_focus(TextField::id_of("f")));
        form.pass(vec![]);
        form.press(Key::End);
        form
    }

    fn pass(&mut self, events: Vec<Event>) {
        let mut out = None;
        let value = self.value.clone();
        let input = RawInput { events, ..RawInput::default() };
        self.ctx
            .run_ui(input, |ui| out = Some(TextField::new("f", &value).show(ui)))
            .drop_without_applying_deltas();
        let out = out.unwrap();
        if out.live {
            self.live.push(out.text.clone());
        }
        if out.committed {
            self.committed.push(out.text.clone());
        }
        if let Some(text) = out.edited()
            && let Some(written) = (self.writes)(text)
        {
            self.value = written;
        }
    }

    fn shown(&mut self) -> String {
        let value = self.value.clone();
        let mut text = String::new();
        self.ctx
            .run_ui(RawInput::default(), |ui| text = TextField::new("f", &value).show(ui).text)
            .drop_without_applying_deltas();
        text
    }

    fn press(&mut self, key: Key) {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.pass(vec![event(true), event(false)]);
        self.pass(vec![]);
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            self.pass(vec![Event::Text(c.to_string())]);
        }
    }
}

fn ime(event: ImeEvent) -> Vec<Event> {
    vec![Event::Ime(event)]
}

fn preedit(text: &str) -> Vec<Event> {
    ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None })
}

#[test]
fn each_keystroke_is_live_and_enter_commits_once() {
    let mut f = Form::new("1");
    f.write("67");
    assert_eq!(f.live, ["16", "167"]);
    assert!(f.committed.is_empty());
    f.press(Key::Enter);
    f.pass(vec![]);
    assert_eq!(f.committed, ["167"]);
    assert_eq!(f.value, "167");
}

#[test]
fn tab_commits_once() {
    let mut f = Form::new("");
    f.write("api");
    f.press(Key::Tab);
    f.pass(vec![]);
    assert_eq!(f.committed, ["api"]);
}

#[test]
fn nothing_is_live_while_composing() {
    let mut f = Form::new("");
    for step in ["ㅎ", "하", "한"] {
        f.pass(preedit(step));
    }
    assert!(f.live.is_empty());
    assert_eq!(f.value, "");
    f.pass(ime(ImeEvent::Commit("한".to_owned())));
    assert_eq!(f.live, ["한"]);
    assert_eq!(f.value, "한");
}

#[test]
fn leaving_while_composing_keeps_the_syllable() {
    let mut f = Form::new("");
    f.pass(preedit("한"));
    f.ctx.memory_mut(egui::Memory::stop_text_input);
    f.pass(vec![]);
    f.pass(ime(ImeEvent::Commit("한".to_owned())));
    assert_eq!(f.committed, ["한"]);
    assert_eq!(f.value, "한");
}

#[test]
fn a_change_from_elsewhere_reaches_the_focused_field() {
    let mut f = Form::new("2");
    f.write("4");
    assert_eq!(f.shown(), "24");
    f.value = "1".to_owned();
    assert_eq!(f.shown(), "1", "undo, or a suggestion put into the form");
}

#[test]
fn a_document_that_writes_it_in_another_way_does_not_disturb_typing() {
    let mut f = Form::new("0.5");
    f.writes = |s| s.parse::<f64>().ok().map(|n| n.to_string());
    f.write("0");
    assert_eq!(f.value, "0.5");
    assert_eq!(f.shown(), "0.50");
    f.write("1");
    assert_eq!(f.shown(), "0.501");
    f.press(Key::Enter);
    assert_eq!(f.shown(), "0.501");
}

#[test]
fn what_the_document_refuses_stays_in_the_field() {
    let mut f = Form::new("4");
    f.writes = |s| s.parse::<u32>().ok().map(|n| n.to_string());
    f.write("x");
    assert_eq!(f.value, "4");
    assert_eq!(f.shown(), "4x");
}
