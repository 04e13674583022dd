//! An input of 28 points with a draft of its own.
//!
//! The draft lives in egui's memory while the field has the focus. Each keystroke gives `live` text (never
//! while an input method composes), leaving the field or Enter gives `committed`, exactly once. When the
//! value changes from elsewhere while the field has the focus (undo, a suggestion), the draft follows it,
//! but a value that is only the echo of what was typed, written in another way, does not touch the draft.

use egui::{Align2, Color32, Id, Margin, Response, TextEdit, Ui, vec2};

use super::ime_guard;
use super::tokens::{Tokens, font, size};

/// How wide an input is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// A number or a quantity, 96.
    Number,
    /// A name, 280.
    Name,
    /// An image or a command, 420.
    Wide,
    /// What is left of the line.
    Fill,
    /// So many points.
    Points(f32),
}

impl Width {
    /// In points, never more than there is.
    pub fn points(self, ui: &Ui) -> f32 {
        let room = ui.available_width();
        let wanted = match self {
            Self::Number => size::NUMBER,
            Self::Name => size::NAME,
            Self::Wide => size::WIDE,
            Self::Fill => room,
            Self::Points(points) => points,
        };
        // Where a wrapping line is nearly full the next line takes the input; a sliver helps nobody.
        if room >= 72.0 { wanted.min(room) } else { wanted }
    }
}

/// What a field did in this frame.
#[derive(Clone, Debug)]
pub struct FieldOutput {
    /// The response of the input.
    pub response: Response,
    /// What it shows now.
    pub text: String,
    /// The text changed and nothing is being composed: put it into the document, check it.
    pub live: bool,
    /// The field was left, or Enter pressed: the edit is over. Once per edit.
    pub committed: bool,
    /// The commit came from Enter.
    pub entered: bool,
}

impl FieldOutput {
    /// The text, when it changed or was committed.
    pub fn edited(&self) -> Option<&str> {
        (self.live || self.committed).then_some(self.text.as_str())
    }
}

/// A one-line (or, with [`TextField::rows`], many-line) input.
#[derive(Debug)]
#[must_use = "a field must be shown"]
pub struct TextField<'a> {
    id: Id,
    value: &'a str,
    width: Width,
    mono: bool,
    placeholder: Option<&'a str>,
    error: Option<&'a str>,
    invalid: bool,
    enabled: bool,
    name: Option<&'a str>,
    bare: bool,
    rows: usize,
    right_pad: i8,
    password: bool,
    keep_escape: bool,
}

/// What is remembered while a field has the focus.
#[derive(Clone, Debug, Default)]
struct Draft {
    text: String,
    /// The value as it was seen last.
    seen: String,
    /// Live text went out; the next other value is its echo.
    echo: bool,
    /// Changed while composing; goes out when the composition ends.
    held_back: bool,
}

impl<'a> TextField<'a> {
    /// `key` names the field in the whole window (its path); `value` is what the document holds.
    pub fn new(key: impl std::hash::Hash + std::fmt::Debug, value: &'a str) -> Self {
        Self {
            id: Self::id_of(key),
            value,
            width: Width::Name,
            mono: false,
            placeholder: None,
            error: None,
            invalid: false,
            enabled: true,
            name: None,
            bare: false,
            rows: 1,
            right_pad: 0,
            password: false,
            keep_escape: false,
        }
    }
    /// The id of the input with this key, to give it the focus.
    pub fn id_of(key: impl std::hash::Hash + std::fmt::Debug) -> Id {
        Id::unique(("hapju field", key))
    }
    /// How wide; a name's width otherwise.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }
    /// Code, an image, a quantity.
    pub fn mono(mut self) -> Self {
        self.mono = true;
        self
    }
    /// Shown in the colour of hints while it is empty: the default.
    pub fn placeholder(mut self, placeholder: &'a str) -> Self {
        self.placeholder = Some(placeholder);
        self
    }
    /// Red edge, and the sentence for screen readers (the row shows it to the eye).
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }
    /// Red edge without a sentence of its own.
    pub fn invalid(mut self, invalid: bool) -> Self {
        self.invalid = invalid;
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    /// Accessible name where no row's label says it (a cell of a table, the second input of a row).
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }
    /// No edge until the pointer or the focus is in it: a cell of a table.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }
    /// Many lines, `rows` of them visible; Enter makes a new line.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }
    /// Shows dots instead of letters.
    pub fn password(mut self) -> Self {
        self.password = true;
        self
    }
    /// Room at the right side for something painted over the field (the caret of a combo).
    pub(crate) fn right_pad(mut self, points: i8) -> Self {
        self.right_pad = points;
        self
    }

    /// Escape belongs to somebody else (an open list) and does not leave the field.
    pub(crate) fn keep_escape(mut self, keep: bool) -> Self {
        self.keep_escape = keep;
        self
    }

    /// The id of the input.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> FieldOutput {
        let composing = ime_guard::composing(ui);
        let mut draft: Option<Draft> = ui.data(|d| d.get_temp(self.id));
        if let Some(draft) = &mut draft
            && self.follow(draft, composing)
        {
            forget_undo(ui, self.id);
        }
        let had_focus = draft.is_some();
        let mut draft = draft.unwrap_or_else(|| Draft {
            text: self.value.to_owned(),
            seen: self.value.to_owned(),
            ..Draft::default()
        });

        let response = self.edit(ui, &mut draft.text);
        // A composition may have begun or ended in this very pass.
        let composing = ime_guard::composing(ui);
        if response.changed() {
            draft.held_back = true;
        }
        let focused = response.has_focus();
        let leaving = had_focus && !focused;
        let live = draft.held_back && (leaving || !composing);
        if live {
            draft.held_back = false;
            draft.echo = true;
        }
        let entered = leaving && self.rows == 1 && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let text = draft.text.clone();
        if focused {
            if !had_focus {
                // Ctrl+Z in a field goes back to what it held when it was entered, not further.
                forget_undo(ui, self.id);
            }
            ui.data_mut(|d| d.insert_temp(self.id, draft));
        } else if had_focus {
            ui.data_mut(|d| d.remove::<Draft>(self.id));
        }
        FieldOutput { response, text, live, committed: leaving, entered }
    }

    /// Takes over a value that was changed from elsewhere. True: the text was replaced.
    fn follow(&self, draft: &mut Draft, composing: bool) -> bool {
        let echo = std::mem::take(&mut draft.echo);
        if self.value == draft.seen {
            return false;
        }
        self.value.clone_into(&mut draft.seen);
        if echo || composing || self.value == draft.text {
            return false;
        }
        self.value.clone_into(&mut draft.text);
        true
    }

    fn edit(&self, ui: &mut Ui, text: &mut String) -> Response {
        let t = Tokens::of(ui);
        let width = self.width.points(ui);
        let background = ui.painter().add(egui::Shape::Noop);
        let font = if self.mono { font::code() } else { font::body() };
        let many = self.rows > 1;
        let side = if self.bare { 6 } else { 9 };
        let margin = Margin {
            left: side,
            right: side + self.right_pad,
            top: if many { 5 } else { 0 },
            bottom: if many { 5 } else { 0 },
        };
        let mut edit = if many { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
        edit = edit
            .id(self.id)
            .font(font.clone())
            .text_color(if self.enabled { t.text } else { t.text2 })
            .frame(egui::Frame::NONE.inner_margin(margin))
            .desired_width(width)
            .desired_rows(self.rows)
            .password(self.password)
            .event_filter(egui::EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                tab: false,
                escape: self.keep_escape,
            })
            .align(if many { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
            .min_size(vec2(width, size::INPUT));
        if let Some(placeholder) = self.placeholder {
            edit = edit.hint_text(egui::RichText::new(placeholder).font(font).color(t.text3));
        }
        let response = ui.add_enabled(self.enabled, edit);
        self.describe(&response);
        let invalid = self.invalid || self.error.is_some();
        let focused = response.has_focus();
        let stroke = match (invalid, focused) {
            (true, _) => t.bad,
            (false, true) => t.accent,
            (false, false) if self.bare && !response.hovered() => Color32::TRANSPARENT,
            (false, false) => t.line_strong,
        };
        let fill = match (self.enabled, self.bare && !focused) {
            (false, _) => t.sunken,
            (true, true) => Color32::TRANSPARENT,
            (true, false) => t.panel,
        };
        let width = if focused { size::FOCUS } else { size::STROKE };
        ui.painter().set(
            background,
            egui::epaint::RectShape::new(
                response.rect,
                size::RADIUS,
                fill,
                egui::Stroke::new(width, stroke),
                egui::StrokeKind::Inside,
            ),
        );
        response
    }

    fn describe(&self, response: &Response) {
        response.ctx.accesskit_node_builder(response.id, |node| {
            if let Some(name) = self.name {
                node.set_label(name);
            }
            if self.invalid || self.error.is_some() {
                node.set_invalid(egui::accesskit::Invalid::True);
            }
            if let Some(error) = self.error {
                node.set_description(error);
            }
        });
    }
}

/// The field shows the document's value again, though it keeps the focus.
pub(crate) fn drop_draft(ui: &Ui, id: Id) {
    ui.data_mut(|d| d.remove::<Draft>(id));
}

fn forget_undo(ui: &Ui, id: Id) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        state.clear_undoer();
        TextEdit::store_state(ui.ctx(), id, state);
    }
}

#[cfg(test)]
#[path = "text_field_tests.rs"]
mod tests;
