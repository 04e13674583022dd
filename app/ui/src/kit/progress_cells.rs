//! The bar of the verdict: one cell a pod, filled as far as pods can be placed.

use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::tokens::{Tokens, Tone, size};

// The verdict's card is drawn around this bar.
pub use super::verdict::{Verdict, verdict_card};

/// More pods than this are drawn as one bar: a cell would be narrower than the gap beside it.
const MOST_CELLS: usize = 64;

/// Draws the bar over the whole width, 8 high; `words` says the same to screen readers.
pub fn progress_cells(ui: &mut Ui, done: usize, total: usize, tone: Tone, words: &str) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    let (name, part) = (words.to_owned(), done as f64 / total.max(1) as f64);
    response.widget_info(move || WidgetInfo {
        value: Some(part),
        ..WidgetInfo::labeled(Role::ProgressIndicator, true, name.as_str())
    });
    let edge = Stroke::new(size::STROKE, t.fg(tone));
    if total == 0 {
        return;
    }
    if total > MOST_CELLS {
        ui.painter().rect_stroke(rect, 3, edge, StrokeKind::Inside);
        let filled = rect.with_max_x(rect.left() + rect.width() * part.clamp(0.0, 1.0) as f32);
        ui.painter().rect_filled(filled, 3, t.gang);
        return;
    }
    let gap = if total > 32 { 1.0 } else { 2.0 };
    let pitch = (rect.width() + gap) / total as f32;
    for i in 0..total {
        let left = (rect.left() + pitch * i as f32).round();
        let right = (rect.left() + pitch * (i + 1) as f32 - gap).round();
        let cell = Rect::from_min_max(pos2(left, rect.top()), pos2(right.max(left + 1.0), rect.bottom()));
        if i < done {
            ui.painter().rect_filled(cell, 2, t.gang);
        } else {
            ui.painter().rect_stroke(cell, 2, edge, StrokeKind::Inside);
        }
    }
}
