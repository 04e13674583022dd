//! A choice of few, side by side: `Basic | Gang`.

use egui::{
    Align, Color32, CornerRadius, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2,
    vec2,
};

use super::tokens::{Tokens, font, size};
use super::{frame, text};

/// A segmented choice; one of the options is chosen.
#[derive(Debug)]
#[must_use = "a choice must be shown"]
pub struct Segmented<'a> {
    id: &'a str,
    options: &'a [&'a str],
    selected: Option<usize>,
    name: Option<&'a str>,
    enabled: bool,
}

impl<'a> Segmented<'a> {
    /// `selected` is an index into `options`; none when the value is not one of them.
    pub fn new(id: &'a str, options: &'a [&'a str], selected: Option<usize>) -> Self {
        Self { id, options, selected, name: None, enabled: true }
    }
    /// Name of the group for screen readers (in a row: the row's label).
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Draws it; returns the option that was picked in this frame, if it is another one than before.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let t = Tokens::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let widths: Vec<f32> = (0..self.options.len()).map(|i| self.width(ui, i)).collect();
        let total = widths.iter().sum::<f32>();
        let (rect, group) = ui.allocate_exact_size(vec2(total, size::INPUT), Sense::hover());
        let name = self.name.unwrap_or_default().to_owned();
        group.widget_info(move || WidgetInfo::labeled(Role::RadioGroup, enabled, name.as_str()));
        ui.painter().rect_filled(rect, size::RADIUS, t.panel);
        let mut picked = None;
        let mut x = rect.left();
        let mut focused = None;
        for (i, width) in widths.iter().enumerate() {
            let cell = Rect::from_min_size(pos2(x, rect.top()), vec2(*width, rect.height()));
            let response = self.segment(ui, t, cell, i, enabled);
            if response.clicked() {
                picked = Some(i);
            }
            if response.has_focus() {
                focused = Some((i, response));
            }
            x += width;
        }
        let stroke = Stroke::new(size::STROKE, t.line_strong);
        ui.painter().rect_stroke(rect, size::RADIUS, stroke, egui::StrokeKind::Inside);
        if let Some((i, response)) = focused {
            frame::keep_arrows(ui, &response);
            picked = picked.or_else(|| self.step(ui, i));
            frame::focus_ring(ui, &response, response.rect, size::RADIUS);
        }
        picked.filter(|i| enabled && Some(*i) != self.selected)
    }

    fn width(&self, ui: &Ui, i: usize) -> f32 {
        (text::width(ui, self.options[i], font::strong(font::TABLE)) + 26.0).ceil()
    }

    fn segment(&self, ui: &Ui, t: &Tokens, cell: Rect, i: usize, enabled: bool) -> Response {
        let chosen = self.selected == Some(i);
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let id = ui.unique_id().with(("segment", self.id, i));
        let response = ui.interact(cell, id, sense);
        let label = self.options[i].to_owned();
        response
            .widget_info(move || WidgetInfo::selected(Role::RadioButton, enabled, chosen, label.as_str()));
        let corners = CornerRadius {
            nw: if i == 0 { size::RADIUS } else { 0 },
            sw: if i == 0 { size::RADIUS } else { 0 },
            ne: if i + 1 == self.options.len() { size::RADIUS } else { 0 },
            se: if i + 1 == self.options.len() { size::RADIUS } else { 0 },
        };
        if chosen {
            ui.painter().rect_filled(cell, corners, t.accent_bg);
        } else if enabled && response.hovered() {
            ui.painter().rect_filled(cell, corners, t.sunken);
        }
        if i > 0 {
            let line = Rect::from_min_size(cell.min, vec2(size::STROKE, cell.height()));
            ui.painter().rect_filled(line, 0, t.line_strong);
        }
        let (weight, color) = match (chosen, enabled) {
            (true, true) => (font::strong(font::TABLE), t.accent),
            (true, false) => (font::strong(font::TABLE), t.text3),
            (false, true) => (font::table(), t.text2),
            (false, false) => (font::table(), t.text3),
        };
        let galley = text::line(ui, self.options[i], weight, Color32::PLACEHOLDER, f32::INFINITY);
        text::paint(ui.painter(), cell, Align::Center, galley, color);
        response
    }

    /// ← and → pick the neighbour, as in a radio group.
    fn step(&self, ui: &Ui, focused: usize) -> Option<usize> {
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let from = self.selected.unwrap_or(focused);
        if pressed(Key::ArrowRight) {
            return (from + 1 < self.options.len()).then_some(from + 1);
        }
        if pressed(Key::ArrowLeft) {
            return from.checked_sub(1);
        }
        None
    }
}
