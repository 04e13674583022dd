//! The bar of the verdict: one cell a pod, filled as far as pods can be placed; and the verdict's card.

use egui::{Align, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::tokens::{Tokens, Tone, font, size};
use super::{badge, text};

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

/// The first thing to read in the inspector.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    /// Its tone gives the background, the mark and the colour of the words.
    pub tone: Tone,
    /// The verdict in words.
    pub words: &'a str,
    /// At the right side: how many of how many.
    pub count: &'a str,
    /// Pods that can be placed, and all of them; no bar for none.
    pub cells: Option<(usize, usize)>,
    /// Sentences under the bar.
    pub reasons: &'a [&'a str],
}

/// Draws the verdict's card over the whole width; a live region.
pub fn verdict_card(ui: &mut Ui, verdict: Verdict<'_>) {
    let t = Tokens::of(ui);
    let origin = ui.cursor().min;
    let width = ui.available_width();
    let background = ui.painter().add(egui::Shape::Noop);
    let room = Rect::from_min_size(origin + vec2(12.0, 10.0), vec2(width - 24.0, 200.0));
    let builder = UiBuilder::new().id_salt("verdict").max_rect(room).layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.y = 4.0;
    let top = child.cursor().min.y;
    let count = text::line(ui, verdict.count, font::hint(), egui::Color32::PLACEHOLDER, room.width() * 0.5);
    let count_width = count.size().x;
    let line = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), 24.0));
    child.scope_builder(
        UiBuilder::new().id_salt("verdict words").max_rect(line.with_max_x(line.right() - count_width - 8.0)),
        |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let (mark, _) = ui.allocate_exact_size(vec2(badge::MARK, 24.0), Sense::hover());
                badge::paint_mark_filled(ui, mark.center(), verdict.tone);
                let response = text::verdict(ui, verdict.words, t.fg(verdict.tone));
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            });
        },
    );
    text::paint(ui.painter(), line, Align::Max, count, t.text2);
    if !verdict.count.is_empty() {
        let response = ui.interact(
            line.with_min_x(line.right() - count_width),
            child.unique_id().with("count"),
            Sense::hover(),
        );
        text::name(&response, verdict.count);
    }
    if let Some((done, total)) = verdict.cells {
        child.add_space(2.0);
        progress_cells(&mut child, done, total, verdict.tone, verdict.count);
    }
    for reason in verdict.reasons {
        text::wrapped(&mut child, reason, font::hint(), t.text2);
    }
    let rect = Rect::from_min_max(origin, pos2(origin.x + width, child.min_rect().bottom() + 10.0));
    ui.painter().set(background, egui::Shape::rect_filled(rect, size::CARD_RADIUS, t.bg(verdict.tone)));
    ui.allocate_rect(rect, Sense::hover());
}
