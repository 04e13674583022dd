//! The window without a design: new, open, a ready design.

use egui::{Sense, Ui, vec2};

use crate::action::{Action, Outbox};
use crate::command::Command;
use crate::kit::button::Button;
use crate::kit::tokens::{Tokens, font, size};
use crate::kit::{frame, text};
use crate::view::View;

/// Draws the screen.
pub fn show(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let width = ui.available_width().min(640.0);
    let left = (ui.available_width() - width) / 2.0;
    egui::Frame::NONE
        .inner_margin(egui::Margin { left: left.clamp(0.0, 127.0) as i8, right: 0, top: 0, bottom: 0 })
        .show(ui, |ui| {
            ui.set_max_width(width - 36.0);
            ui.add_space((ui.available_height() * 0.16).max(24.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            text::title(ui, &view.words.tr("start-title"));
            text::wrapped(ui, &view.words.tr("start-text"), font::body(), Tokens::of(ui).text2);
            text::gap(ui, 8.0);
            ui.horizontal(|ui| {
                if Button::new(&view.words.tr("cmd-new")).primary().show(ui).clicked() {
                    out.command(Command::New);
                }
                if Button::new(&view.words.tr("cmd-open")).show(ui).clicked() {
                    out.command(Command::Open);
                }
            });
            text::gap(ui, 16.0);
            text::section(ui, &view.words.tr("new-templates"));
            for (index, (name, about)) in view.gallery.iter().enumerate() {
                if template(ui, &view.words.tr(name), &view.words.tr(about)) {
                    out.push(Action::OpenGallery { index, fresh: true });
                }
            }
        });
}

/// One ready design with its description; true when it was chosen.
pub(super) fn template(ui: &mut Ui, name: &str, about: &str) -> bool {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let galley = text::paragraph(ui, about, font::hint(), t.text2, width - 28.0);
    let height = if about.is_empty() { 38.0 } else { 36.0 + galley.size().y + 8.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{name} {about}").trim_end().to_owned();
    response.widget_info(move || egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.as_str()));
    let fill = if response.hovered() { t.sunken } else { t.panel };
    frame::boxed(ui.painter(), rect, size::CARD_RADIUS, fill, t.line);
    frame::focus_ring(ui, &response, rect, size::CARD_RADIUS);
    let head = text::line(ui, name, font::strong(font::BODY), t.text, width - 28.0);
    ui.painter().galley(rect.min + vec2(14.0, 10.0), head, t.text);
    ui.painter().galley(rect.min + vec2(14.0, 34.0), galley, t.text2);
    response.clicked()
}
