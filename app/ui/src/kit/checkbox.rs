//! A box to tick and a switch.

use egui::{Align, Color32, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::icons::{self, Icon};
use super::tokens::{Tokens, font, size};
use super::{frame, text};

/// A box to tick with its words; returns the new state when it was changed in this frame. With empty
/// words the row's label names it.
pub fn checkbox(ui: &mut Ui, checked: bool, words: &str) -> Option<bool> {
    toggleable(ui, checked, words, true, Role::CheckBox, 16.0, |ui, rect, response| {
        let t = Tokens::of(ui);
        let enabled = response.enabled();
        let (fill, stroke) = match (checked, enabled) {
            (true, true) => (t.accent, t.accent),
            (true, false) => (t.accent_disabled(), Color32::TRANSPARENT),
            (false, true) => (t.panel, if response.hovered() { t.text3 } else { t.line_strong }),
            (false, false) => (t.sunken, t.line),
        };
        frame::boxed(ui.painter(), rect, 4, fill, stroke);
        if checked {
            icons::paint(ui.painter(), Icon::Check, rect.shrink(3.0), t.on_accent);
        }
    })
}

/// A switch with its words; as [`checkbox`].
pub fn toggle(ui: &mut Ui, on: bool, words: &str) -> Option<bool> {
    toggle_enabled(ui, on, words, true)
}

/// A switch that may be without effect.
pub fn toggle_enabled(ui: &mut Ui, on: bool, words: &str, enabled: bool) -> Option<bool> {
    toggleable(ui, on, words, enabled, Role::Switch, 32.0, |ui, rect, response| {
        let t = Tokens::of(ui);
        let rect = Rect::from_center_size(rect.center(), vec2(rect.width(), 18.0));
        let (fill, stroke, knob) = match (on, response.enabled()) {
            (true, true) => (t.accent, t.accent, t.on_accent),
            (true, false) => (t.accent_disabled(), Color32::TRANSPARENT, t.on_accent),
            (false, true) => (t.sunken, t.line_strong, t.text3),
            (false, false) => (t.sunken, t.line, t.line_strong),
        };
        frame::boxed(ui.painter(), rect, 9, fill, stroke);
        let x = if on { rect.right() - 9.0 } else { rect.left() + 9.0 };
        ui.painter().circle_filled(pos2(x, rect.center().y), 6.0, knob);
    })
}

fn toggleable(
    ui: &mut Ui,
    state: bool,
    words: &str,
    enabled: bool,
    role: Role,
    width: f32,
    paint: impl FnOnce(&Ui, Rect, &Response),
) -> Option<bool> {
    let t = Tokens::of(ui);
    let enabled = enabled && ui.is_enabled();
    let galley =
        text::line(ui, words, font::body(), Color32::PLACEHOLDER, ui.available_width() - width - 8.0);
    let words_width = if words.is_empty() { 0.0 } else { galley.size().x + 8.0 };
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, mut response) = ui.allocate_exact_size(vec2((width + words_width).ceil(), size::INPUT), sense);
    let name = words.to_owned();
    response.widget_info(move || WidgetInfo::selected(role, enabled, state, name.as_str()));
    let knob = Rect::from_center_size(
        pos2(rect.left() + width / 2.0, rect.center().y),
        vec2(width, if role == Role::Switch { 18.0 } else { width }),
    );
    if ui.is_rect_visible(rect) {
        paint(ui, knob, &response);
        let color = if enabled { t.text } else { t.text3 };
        text::paint(ui.painter(), rect.with_min_x(knob.right() + 8.0), Align::Min, galley, color);
        frame::focus_ring_outside(ui, &response, knob, if role == Role::Switch { 9 } else { 4 });
    }
    response.clicked().then(|| {
        response.mark_changed();
        !state
    })
}
