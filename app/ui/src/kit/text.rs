//! Labels in the sizes of the design, each of them known to screen readers.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, FontId, Galley, Painter, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::tokens::{Tokens, font};

/// One line of text, cut off with "…" where it is wider than `max_width` points.
pub fn line(ui: &Ui, text: &str, font: FontId, color: Color32, max_width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, color));
    job.wrap = TextWrapping::truncate_at_width(max_width.max(0.0));
    ui.painter().layout_job(job)
}

/// Text on as many lines as it needs within `max_width` points, with the line height of body text
/// in proportion to its size.
pub fn paragraph(ui: &Ui, text: &str, font: FontId, color: Color32, max_width: f32) -> Arc<Galley> {
    let line_height = (font.size * font::BODY_LINE / font::BODY).round();
    let format = TextFormat { line_height: Some(line_height), ..TextFormat::simple(font, color) };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap = TextWrapping::wrap_at_width(max_width.max(1.0));
    ui.painter().layout_job(job)
}

/// Width in points of one line of text.
pub fn width(ui: &Ui, text: &str, font: FontId) -> f32 {
    line(ui, text, font, Color32::PLACEHOLDER, f32::INFINITY).size().x
}

/// Paints a galley in a rectangle; the anchor's vertical part is always the middle.
pub fn paint(painter: &Painter, rect: Rect, anchor: egui::Align, galley: Arc<Galley>, color: Color32) {
    let at = Align2([anchor, egui::Align::Center]).align_size_within_rect(galley.size(), rect);
    painter.galley(pos2(at.min.x, at.min.y.round()), galley, color);
}

/// A label on one line, cut off where the room ends (then the whole text is its tooltip).
pub fn label(ui: &mut Ui, text: &str, font: FontId, color: Color32) -> Response {
    let galley = line(ui, text, font, color, ui.available_width());
    place(ui, text, galley, color)
}

/// A label on as many lines as it needs.
pub fn wrapped(ui: &mut Ui, text: &str, font: FontId, color: Color32) -> Response {
    let width = ui.available_width();
    wrapped_at(ui, text, font, color, width)
}

/// A label on as many lines as it needs within `max_width` points.
pub fn wrapped_at(ui: &mut Ui, text: &str, font: FontId, color: Color32, max_width: f32) -> Response {
    let galley = paragraph(ui, text, font, color, max_width);
    place(ui, text, galley, color)
}

fn place(ui: &mut Ui, text: &str, galley: Arc<Galley>, color: Color32) -> Response {
    let size = galley.size();
    let elided = galley.elided;
    let (rect, response) = ui.allocate_exact_size(vec2(size.x.ceil(), size.y), Sense::hover());
    name(&response, text);
    if ui.is_rect_visible(rect) {
        ui.painter().galley(rect.min, galley, color);
    }
    if elided { response.on_hover_text(text) } else { response }
}

/// Tells screen readers that this painted thing is a label.
pub fn name(response: &Response, text: &str) {
    let text = text.to_owned();
    response.widget_info(move || WidgetInfo::labeled(Role::Label, true, text.as_str()));
}

/// Page title, 18 semibold.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::strong(font::TITLE), t.text)
}

/// The verdict's size, 16 semibold, in a colour of its tone.
pub fn verdict(ui: &mut Ui, text: &str, color: Color32) -> Response {
    wrapped(ui, text, font::strong(font::VERDICT), color)
}

/// Heading of a part of a pane, 13 semibold.
pub fn section(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::strong(font::TABLE), t.text)
}

/// Caption over a group of rows or cards, 12 semibold in the colour of labels.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::strong(font::CAPTION), t.text2)
}

/// Body text, 14.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::body(), t.text)
}

/// Semibold text at 13.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::strong(font::TABLE), t.text)
}

/// A secondary line, 13 in the colour of labels.
pub fn secondary(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::table(), t.text2)
}

/// A hint, 12.5.
pub fn hint(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::hint(), t.text3)
}

/// Code or a quantity, monospaced.
pub fn code(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    label(ui, text, font::code(), t.text)
}

/// A gap of so many points in the direction of the layout.
pub fn gap(ui: &mut Ui, points: f32) {
    // `add_space` adds to the spacing between items; a form wants exact distances.
    let spacing = ui.spacing().item_spacing;
    let along = if ui.layout().is_horizontal() { spacing.x } else { spacing.y };
    ui.add_space((points - along).max(0.0));
}

/// Rounded up to whole points, so that strokes stay sharp.
pub fn whole(size: Vec2) -> Vec2 {
    size.ceil()
}
