//! Counts, words of state, and the round marks ✓ ✕ ! – (painted, not written).

use egui::{Align, Color32, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::icons::{self, Icon};
use super::text;
use super::tokens::{Tokens, Tone, font, size};

/// Diameter of a mark in points.
pub const MARK: f32 = 16.0;

/// The icon that goes with a tone, so that the colour never speaks alone.
pub fn mark_icon(tone: Tone) -> Icon {
    match tone {
        Tone::Ok => Icon::Check,
        Tone::Bad => Icon::Close,
        Tone::Warn => Icon::Exclamation,
        Tone::Accent => Icon::Dot,
        Tone::Neutral | Tone::Unknown => Icon::Dash,
    }
}

/// Paints a mark around a point, with the icon of its tone.
pub fn paint_mark(ui: &Ui, center: egui::Pos2, tone: Tone) {
    paint_mark_icon(ui, center, tone, mark_icon(tone));
}

/// Paints a mark with another icon (a reason is a red exclamation mark).
pub fn paint_mark_icon(ui: &Ui, center: egui::Pos2, tone: Tone, icon: Icon) {
    let t = Tokens::of(ui);
    ui.painter().circle_filled(center, MARK / 2.0, t.bg(tone));
    icons::paint(ui.painter(), icon, Rect::from_center_size(center, vec2(9.0, 9.0)), t.fg(tone));
}

/// A mark with its word for screen readers and as tooltip.
pub fn mark(ui: &mut Ui, tone: Tone, word: &str) -> Response {
    mark_with(ui, tone, mark_icon(tone), word)
}

/// A mark with another icon.
pub fn mark_with(ui: &mut Ui, tone: Tone, icon: Icon, word: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
    let name = word.to_owned();
    response.widget_info(move || WidgetInfo::labeled(Role::Image, true, name.as_str()));
    paint_mark_icon(ui, rect.center(), tone, icon);
    response.on_hover_text(word)
}

/// A count in a pill (`2`); `word` tells screen readers what is counted.
pub fn count(ui: &mut Ui, tone: Tone, count: usize, word: &str) -> Response {
    let shown = count.to_string();
    let width = count_width(ui, &shown);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    let name = word.to_owned();
    response.widget_info(move || WidgetInfo::labeled(Role::Label, true, name.as_str()));
    paint_count(ui, rect.left(), rect.center().y, tone, &shown);
    response.on_hover_text(word)
}

/// Width in points of a count's pill.
pub fn count_width(ui: &Ui, shown: &str) -> f32 {
    (text::width(ui, shown, font::strong(11.5)) + 11.0).ceil().max(18.0)
}

/// Paints a count whose left edge and middle are given.
pub fn paint_count(ui: &Ui, left: f32, middle: f32, tone: Tone, shown: &str) {
    let t = Tokens::of(ui);
    let rect = Rect::from_min_size(pos2(left, middle - 9.0), vec2(count_width(ui, shown), 18.0));
    ui.painter().rect_filled(rect, 9, t.bg(tone));
    let galley = text::line(ui, shown, font::strong(11.5), Color32::PLACEHOLDER, f32::INFINITY);
    text::paint(ui.painter(), rect, Align::Center, galley, t.fg(tone));
}

/// A word of state on its quiet background (`does not fit`, `created`).
pub fn word(ui: &mut Ui, tone: Tone, word: &str) -> Response {
    let t = Tokens::of(ui);
    let galley = text::line(ui, word, font::regular(font::HINT), Color32::PLACEHOLDER, f32::INFINITY);
    let width = (galley.size().x + 14.0).ceil();
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::CHIP), Sense::hover());
    text::name(&response, word);
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, size::CHIP_RADIUS, t.bg(tone));
        text::paint(ui.painter(), rect, Align::Center, galley, t.fg(tone));
    }
    response
}

/// A mark for a background of its own tone: the circle takes the tone, the icon the background.
pub fn paint_mark_filled(ui: &Ui, center: egui::Pos2, tone: Tone) {
    let t = Tokens::of(ui);
    ui.painter().circle_filled(center, MARK / 2.0, t.fg(tone));
    icons::paint(ui.painter(), mark_icon(tone), Rect::from_center_size(center, vec2(9.0, 9.0)), t.bg(tone));
}
