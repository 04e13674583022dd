//! A pick list that takes free typing, too: names from the cluster, images, keys of labels; and a plain
//! pick list for closed sets.

use egui::{
    Align, Color32, Id, Key, Modifiers, Popup, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2,
    vec2,
};

use super::icons::{self, Icon};
use super::text_field::{FieldOutput, TextField, Width};
use super::tokens::{Tokens, font, size};
use super::{frame, ime_guard, text, text_field};

/// One entry of a pick list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The value that picking it gives.
    pub value: &'a str,
    /// What stands in the list; the value itself when empty.
    pub label: &'a str,
    /// At the right side, quiet: where it comes from.
    pub note: &'a str,
}

impl<'a> Choice<'a> {
    /// An entry whose value is its label.
    pub fn new(value: &'a str) -> Self {
        Self { value, label: "", note: "" }
    }
    /// With a label of its own.
    #[must_use]
    pub fn label(mut self, label: &'a str) -> Self {
        self.label = label;
        self
    }
    /// With a note.
    #[must_use]
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = note;
        self
    }
    fn shown(&self) -> &'a str {
        if self.label.is_empty() { self.value } else { self.label }
    }
}

/// At most so many entries are offered at once; typing narrows them down.
const OFFERED: usize = 200;

/// An input with a list of suggestions; anything may be typed.
#[derive(Debug)]
#[must_use = "a combo must be shown"]
pub struct Combo<'a> {
    field: TextField<'a>,
    value: &'a str,
    choices: &'a [Choice<'a>],
    mono: bool,
    note: Option<&'a str>,
}

#[derive(Clone, Copy, Debug, Default)]
struct ComboState {
    open: bool,
    /// Index into the offered entries.
    at: Option<usize>,
    /// Typed since it was opened: the entries are narrowed down.
    typed: bool,
}

impl<'a> Combo<'a> {
    /// `key` and `value` as for a [`TextField`].
    pub fn new(
        key: impl std::hash::Hash + std::fmt::Debug,
        value: &'a str,
        choices: &'a [Choice<'a>],
    ) -> Self {
        let field = TextField::new(key, value).right_pad(18);
        Self { field, value, choices, mono: false, note: None }
    }
    /// How wide; a name's width otherwise.
    pub fn width(mut self, width: Width) -> Self {
        self.field = self.field.width(width);
        self
    }
    /// Monospaced.
    pub fn mono(mut self) -> Self {
        self.field = self.field.mono();
        self.mono = true;
        self
    }
    /// Shown while it is empty.
    pub fn placeholder(mut self, placeholder: &'a str) -> Self {
        self.field = self.field.placeholder(placeholder);
        self
    }
    /// Red edge, and the sentence for screen readers.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.field = self.field.error(error);
        self
    }
    /// Accessible name where no row's label says it.
    pub fn name(mut self, name: &'a str) -> Self {
        self.field = self.field.name(name);
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.field = self.field.enabled(enabled);
        self
    }
    /// No edge until the pointer or the focus is in it.
    pub fn bare(mut self) -> Self {
        self.field = self.field.bare();
        self
    }
    /// A quiet word inside, before the caret (`ServiceAccount`).
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }

    /// Draws it. A picked entry comes as `live` and `committed` text.
    pub fn show(self, ui: &mut Ui) -> FieldOutput {
        let t = Tokens::of(ui);
        let id = self.field.id();
        let memory = id.with("combo");
        let mut state: ComboState = ui.data(|d| d.get_temp(memory)).unwrap_or_default();
        let focused = ui.memory(|m| m.has_focus(id));
        let typed: Option<String> = if state.typed { ui.data(|d| d.get_temp(text_id(id))) } else { None };
        let offered = offered_for(self.choices, typed.as_deref().unwrap_or(""));
        let mut picked = None;
        if focused && !ime_guard::composing(ui) {
            picked = keys(ui, &mut state, &offered);
        }
        let (choices, mono, note, value) = (self.choices, self.mono, self.note, self.value);
        let mut out = self.field.keep_escape(state.open).show(ui);
        if out.live {
            state = ComboState { open: true, at: None, typed: true };
        }
        if out.response.clicked() {
            state.open = !state.open;
            state.typed = false;
        }
        paint_caret(ui, t, &out, note);
        if state.open && picked.is_none() && (focused || out.response.has_focus()) {
            let offered = if out.live { offered_for(choices, &out.text) } else { offered };
            picked = list(ui, &out.response, choices, &offered, state.at, mono, value);
        } else if !out.response.has_focus() {
            state = ComboState::default();
        }
        if let Some(i) = picked {
            choices[i].value.clone_into(&mut out.text);
            out.live = true;
            out.committed = true;
            state = ComboState::default();
            text_field::drop_draft(ui, id);
        }
        if out.live {
            ui.data_mut(|d| d.insert_temp(text_id(id), out.text.clone()));
        }
        ui.data_mut(|d| d.insert_temp(memory, state));
        ui.ctx().accesskit_node_builder(out.response.id, |node| node.set_expanded(state.open));
        out
    }
}

/// Indices of the entries that contain what was typed, those that begin with it first.
fn offered_for(choices: &[Choice<'_>], typed: &str) -> Vec<usize> {
    let typed = typed.trim().to_lowercase();
    let (mut begins, mut contains) = (Vec::new(), Vec::new());
    for (i, choice) in choices.iter().enumerate() {
        let words = [choice.value.to_lowercase(), choice.label.to_lowercase()];
        if words.iter().any(|w| w.starts_with(&typed)) {
            begins.push(i);
        } else if words.iter().any(|w| w.contains(&typed)) {
            contains.push(i);
        }
    }
    begins.extend(contains);
    begins.truncate(OFFERED);
    begins
}

fn text_id(id: Id) -> Id {
    id.with("combo text")
}

/// ↓ ↑ walk the list, Enter picks, Escape closes it and nothing else.
fn keys(ui: &Ui, state: &mut ComboState, offered: &[usize]) -> Option<usize> {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        state.at = match (state.open, state.at) {
            (true, Some(at)) => Some((at + 1).min(offered.len().saturating_sub(1))),
            _ => (!offered.is_empty()).then_some(0),
        };
        state.open = true;
    } else if state.open && pressed(Key::ArrowUp) {
        state.at = state.at.and_then(|at| at.checked_sub(1));
    } else if state.open && pressed(Key::Escape) {
        state.open = false;
    } else if state.open && state.at.is_some() && pressed(Key::Enter) {
        return state.at.and_then(|at| offered.get(at).copied());
    }
    None
}

fn paint_caret(ui: &Ui, t: &Tokens, out: &FieldOutput, note: Option<&str>) {
    let rect = out.response.rect;
    icons::paint(ui.painter(), Icon::Caret, icons::slot(rect, rect.right() - 13.0, 11.0), t.text2);
    if let Some(note) = note {
        let galley = text::line(ui, note, font::hint(), Color32::PLACEHOLDER, rect.width() * 0.5);
        let room = rect.with_max_x(rect.right() - 22.0);
        text::paint(ui.painter(), room, Align::Max, galley, t.text2);
    }
}

/// The open list under its input; returns the entry that was clicked.
fn list(
    ui: &Ui,
    anchor: &Response,
    choices: &[Choice<'_>],
    offered: &[usize],
    at: Option<usize>,
    mono: bool,
    value: &str,
) -> Option<usize> {
    if offered.is_empty() {
        return None;
    }
    let width = anchor.rect.width().max(160.0);
    let popup = Popup::from_response(anchor)
        .id(anchor.id.with("list"))
        .open(true)
        .gap(4.0)
        .width(width)
        .frame(popup_frame(ui));
    let shown = popup.show(|ui| {
        ui.set_width(width - 8.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut clicked = None;
        ScrollArea::vertical().max_height(10.0 * size::INPUT).show(ui, |ui| {
            for (row, &i) in offered.iter().enumerate() {
                let response = entry(ui, &choices[i], at == Some(row), mono, choices[i].value == value);
                if at == Some(row) {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    clicked = Some(i);
                }
            }
        });
        clicked
    });
    shown.and_then(|s| s.inner)
}

/// The frame of every list that opens under something.
pub(crate) fn popup_frame(ui: &Ui) -> egui::Frame {
    let t = Tokens::of(ui);
    egui::Frame::NONE
        .fill(t.panel)
        .stroke(egui::Stroke::new(size::STROKE, t.line_strong))
        .corner_radius(size::RADIUS)
        .inner_margin(4)
}

fn entry(ui: &mut Ui, choice: &Choice<'_>, walked: bool, mono: bool, chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    // Not reached by Tab: the input keeps the focus and walks the list.
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::INPUT), Sense::CLICK);
    let name = choice.shown().to_owned();
    response.widget_info(move || WidgetInfo::selected(Role::ListBoxOption, true, chosen, name.as_str()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    if walked || response.hovered() {
        ui.painter().rect_filled(rect, size::CHIP_RADIUS, if walked { t.accent_bg } else { t.sunken });
    }
    let inner = rect.shrink2(vec2(8.0, 0.0));
    let note = text::line(ui, choice.note, font::hint(), Color32::PLACEHOLDER, inner.width() * 0.5);
    let note_width = if choice.note.is_empty() { 0.0 } else { note.size().x + 8.0 };
    let words_font = match (mono, chosen) {
        (true, _) => font::code(),
        (false, true) => font::strong(font::TABLE),
        (false, false) => font::table(),
    };
    let room = inner.width() - note_width;
    let words = text::line(ui, choice.shown(), words_font, Color32::PLACEHOLDER, room);
    text::paint(ui.painter(), inner, Align::Min, words, if chosen { t.accent } else { t.text });
    text::paint(ui.painter(), inner, Align::Max, note, t.text3);
    response
}

/// A closed set of values: shows the chosen one, opens a list.
#[derive(Debug)]
#[must_use = "a select must be shown"]
pub struct Select<'a> {
    id: Id,
    value: &'a str,
    choices: &'a [Choice<'a>],
    width: Width,
    name: Option<&'a str>,
    bare: bool,
    mono: bool,
    enabled: bool,
}

impl<'a> Select<'a> {
    /// `key` as for a [`TextField`]; `value` is one of the choices' values, or is shown as it is.
    pub fn new(
        key: impl std::hash::Hash + std::fmt::Debug,
        value: &'a str,
        choices: &'a [Choice<'a>],
    ) -> Self {
        let id = TextField::id_of(key);
        Self { id, value, choices, width: Width::Name, name: None, bare: false, mono: false, enabled: true }
    }
    /// How wide; a name's width otherwise.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }
    /// Accessible name where no row's label says it.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }
    /// Only the word and a caret: a cell of a table.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }
    /// Monospaced.
    pub fn mono(mut self) -> Self {
        self.mono = true;
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Draws it; returns the index of the choice that was picked in this frame, if it is another one.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let t = Tokens::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let current = self.choices.iter().position(|c| c.value == self.value);
        let shown = current.map_or(self.value, |i| self.choices[i].shown());
        let words_font = if self.mono { font::code() } else { font::table() };
        let words = text::line(ui, shown, words_font.clone(), Color32::PLACEHOLDER, f32::INFINITY);
        let width = match (self.bare, self.width) {
            (true, Width::Name) => (words.size().x + 30.0).ceil(),
            (_, width) => width.points(ui),
        };
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, size::INPUT));
        let (_, rect) = ui.allocate_space(rect.size());
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, self.id, sense);
        self.describe(&response, shown, enabled);
        self.paint(ui, t, &response, shown, words_font);

        let memory = self.id.with("select");
        let mut state: ComboState = ui.data(|d| d.get_temp(memory)).unwrap_or_default();
        let all: Vec<usize> = (0..self.choices.len()).collect();
        let mut picked = None;
        if response.has_focus() {
            // The arrows walk the list, and Escape closes it, only while it is open.
            let filter = egui::EventFilter {
                vertical_arrows: true,
                escape: state.open,
                ..egui::EventFilter::default()
            };
            ui.memory_mut(|m| m.set_focus_lock_filter(response.id, filter));
            picked = keys(ui, &mut state, &all);
        }
        let mut open_now = state.open;
        if response.clicked() && picked.is_none() {
            open_now = !state.open;
            state = ComboState { open: open_now, at: current, typed: false };
        }
        if open_now && picked.is_none() {
            picked = list(ui, &response, self.choices, &all, state.at, self.mono, self.value);
            if response.clicked_elsewhere() && picked.is_none() {
                state.open = false;
            }
        }
        if picked.is_some() {
            state = ComboState::default();
        }
        ui.data_mut(|d| d.insert_temp(memory, state));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(state.open));
        picked.filter(|i| enabled && self.choices[*i].value != self.value)
    }

    fn describe(&self, response: &Response, shown: &str, enabled: bool) {
        let value = shown.to_owned();
        response.widget_info(move || WidgetInfo {
            enabled,
            current_text_value: Some(value.clone()),
            ..WidgetInfo::new(Role::ComboBox)
        });
        if let Some(name) = self.name {
            response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
        }
    }

    fn paint(&self, ui: &Ui, t: &Tokens, response: &Response, shown: &str, words_font: egui::FontId) {
        let rect = response.rect;
        if !ui.is_rect_visible(rect) {
            return;
        }
        let hot = self.enabled && response.hovered();
        let color = if self.enabled { t.text } else { t.text3 };
        let pad = if self.bare { 6.0 } else { 10.0 };
        match (self.bare, hot) {
            (true, true) => frame::boxed(ui.painter(), rect, size::RADIUS, t.panel, t.line_strong),
            (true, false) => {}
            (false, _) => {
                let fill = if self.enabled { t.panel } else { t.sunken };
                frame::boxed(ui.painter(), rect, size::RADIUS, fill, t.line_strong);
            }
        }
        let room = rect.width() - pad - 22.0;
        let words = text::line(ui, shown, words_font, Color32::PLACEHOLDER, room);
        let caret = if self.bare { rect.left() + pad + words.size().x + 9.0 } else { rect.right() - 13.0 };
        text::paint(ui.painter(), rect.shrink2(vec2(pad, 0.0)), Align::Min, words, color);
        icons::paint(ui.painter(), Icon::Caret, icons::slot(rect, caret, 11.0), t.text2);
        frame::focus_ring(ui, response, rect, size::RADIUS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_the_typed_text_comes_first() {
        let choices = ["registry/api", "api", "web", "API-gateway"].map(Choice::new);
        assert_eq!(offered_for(&choices, "api"), [1, 3, 0]);
        assert_eq!(offered_for(&choices, ""), [0, 1, 2, 3]);
        assert_eq!(offered_for(&choices, "zzz"), Vec::<usize>::new());
    }
}
