//! Lines with a sign: what a change takes away and what it adds.

use egui::{Align, Color32, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::text;
use super::tokens::{Tokens, Tone, font, size};

/// What happened to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing.
    Same,
    /// Taken away.
    Minus,
    /// Added.
    Plus,
    /// Lines left out here.
    Fold,
}

/// A line of a change.
#[derive(Clone, Copy, Debug)]
pub struct DiffLine<'a> {
    /// What happened to it.
    pub sign: Sign,
    /// Its text without the sign.
    pub text: &'a str,
}

/// Height of a line of code.
pub(crate) const LINE: f32 = 20.0;

/// Draws the lines in a grey box, at most `max_height` points high; only visible lines cost anything.
pub fn diff_view(ui: &mut Ui, id: &str, lines: &[DiffLine<'_>], max_height: f32) {
    let t = Tokens::of(ui);
    egui::Frame::NONE.fill(t.sunken).corner_radius(size::RADIUS).inner_margin(8).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::both()
            .id_salt(("diff", id))
            .max_height(max_height - 16.0)
            .auto_shrink([false, true])
            .show_rows(ui, LINE, lines.len(), |ui, range| {
                for line in &lines[range] {
                    diff_line(ui, t, *line);
                }
            });
    });
}

fn diff_line(ui: &mut Ui, t: &Tokens, line: DiffLine<'_>) {
    let (sign, tone, color) = match line.sign {
        Sign::Same => ("", None, t.text),
        Sign::Minus => ("−", Some(Tone::Bad), t.bad),
        Sign::Plus => ("+", Some(Tone::Ok), t.ok),
        Sign::Fold => ("", None, t.text3),
    };
    let galley = text::line(ui, line.text, font::code(), Color32::PLACEHOLDER, f32::INFINITY);
    let width = (galley.size().x + 22.0).max(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
    let spoken = format!("{sign} {}", line.text);
    response.widget_info(move || WidgetInfo::labeled(Role::Label, true, spoken.trim_start()));
    if let Some(tone) = tone {
        ui.painter().rect_filled(rect, 0, t.bg(tone));
        let galley = text::line(ui, sign, font::code(), Color32::PLACEHOLDER, 20.0);
        text::paint(ui.painter(), rect.with_min_x(rect.left() + 2.0), Align::Min, galley, color);
    }
    let room = Rect::from_min_max(pos2(rect.left() + 16.0, rect.top()), rect.max);
    text::paint(ui.painter(), room, Align::Min, galley, color);
}
