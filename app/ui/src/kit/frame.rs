//! What every input of the kit shares: its filled, stroked rectangle and the ring of the focus.

use egui::{Color32, Painter, Rect, Response, Stroke, StrokeKind, Ui};

use super::tokens::{Tokens, size};

/// Fills and strokes an input or a button.
pub fn boxed(painter: &Painter, rect: Rect, radius: u8, fill: Color32, stroke: Color32) {
    painter.rect(rect, radius, fill, Stroke::new(size::STROKE, stroke), StrokeKind::Inside);
}

/// The ring around what has the keyboard's focus, two points wide, inside the rectangle.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.gained_focus() {
        // The keyboard may lead below the fold.
        ui.scroll_to_rect(rect, None);
    }
    if response.has_focus() {
        let t = Tokens::of(ui);
        ui.painter().rect_stroke(rect, radius, Stroke::new(size::FOCUS, t.accent), StrokeKind::Inside);
    }
}

/// The ring for things whose own edge must stay visible: drawn around them.
pub fn focus_ring_outside(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let t = Tokens::of(ui);
        let stroke = Stroke::new(size::FOCUS, t.accent);
        ui.painter().rect_stroke(rect.expand(1.0), radius + 1, stroke, StrokeKind::Outside);
    }
}

/// A one-point line over the whole width at `y`.
pub fn hline(ui: &Ui, x: egui::Rangef, y: f32) {
    let t = Tokens::of(ui);
    let rect = Rect::from_x_y_ranges(x, y..=y + size::STROKE);
    ui.painter().rect_filled(rect, 0, t.line);
}

/// A one-point line over the whole height at `x`.
pub fn vline(ui: &Ui, x: f32, y: egui::Rangef) {
    let t = Tokens::of(ui);
    let rect = Rect::from_x_y_ranges(x..=x + size::STROKE, y);
    ui.painter().rect_filled(rect, 0, t.line);
}

/// ← and → belong to this widget while it has the focus, instead of moving the focus.
pub fn keep_arrows(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let filter = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
        ui.memory_mut(|m| m.set_focus_lock_filter(response.id, filter));
    }
}
