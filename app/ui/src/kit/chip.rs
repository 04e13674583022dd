//! Chips: `label : value` of a closed card, or a single word.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Galley, Response, Sense, Ui, vec2};

use super::text;
use super::tokens::{Tokens, Tone, font, size};

/// What a closed card says about one of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    label: String,
    value: String,
    tone: Tone,
}

impl Chip {
    /// `label : value`, the value semibold.
    pub fn pair(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), tone: Tone::Neutral }
    }

    /// A single word or name.
    pub fn word(word: impl Into<String>) -> Self {
        Self { label: word.into(), value: String::new(), tone: Tone::Neutral }
    }

    /// In the colours of a state.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The whole text, as screen readers hear it.
    pub fn text(&self) -> String {
        if self.value.is_empty() { self.label.clone() } else { format!("{} : {}", self.label, self.value) }
    }

    fn galley(&self, ui: &Ui, max_width: f32) -> Arc<Galley> {
        let t = Tokens::of(ui);
        let (quiet, loud) = match self.tone {
            Tone::Neutral => (t.text2, t.text),
            tone => (t.fg(tone), t.fg(tone)),
        };
        let mut job = LayoutJob::default();
        let plain = TextFormat::simple(font::regular(font::HINT), quiet);
        if self.value.is_empty() {
            job.append(&self.label, 0.0, plain);
        } else {
            job.append(&format!("{} : ", self.label), 0.0, plain);
            job.append(&self.value, 0.0, TextFormat::simple(font::strong(font::HINT), loud));
        }
        job.wrap = TextWrapping::truncate_at_width(max_width);
        ui.painter().layout_job(job)
    }

    /// Width in points when nothing is cut off.
    pub fn width(&self, ui: &Ui) -> f32 {
        (self.galley(ui, f32::INFINITY).size().x + 16.0).ceil()
    }

    /// Draws it, at most `max_width` points wide.
    pub fn show(&self, ui: &mut Ui, max_width: f32) -> Response {
        let t = Tokens::of(ui);
        let galley = self.galley(ui, (max_width - 16.0).max(8.0));
        let elided = galley.elided;
        let width = (galley.size().x + 16.0).ceil();
        let (rect, response) = ui.allocate_exact_size(vec2(width, size::CHIP), Sense::hover());
        let whole = self.text();
        text::name(&response, &whole);
        if ui.is_rect_visible(rect) {
            ui.painter().rect_filled(rect, size::CHIP_RADIUS, t.bg(self.tone));
            text::paint(ui.painter(), rect, Align::Center, galley, t.text2);
        }
        if elided { response.on_hover_text(whole) } else { response }
    }
}

/// A single word in a chip.
pub fn chip(ui: &mut Ui, word: &str) -> Response {
    let room = ui.available_width();
    Chip::word(word).show(ui, room)
}

/// As many chips as fit into the room on one line; the rest is summed up as `+n`.
pub fn line(ui: &mut Ui, chips: &[Chip], room: f32) {
    const GAP: f32 = 6.0;
    const MORE: f32 = 36.0;
    let mut left = room;
    for (i, chip) in chips.iter().enumerate() {
        let width = chip.width(ui);
        let rest = chips.len() - i - 1;
        let needed_after = if rest == 0 { 0.0 } else { MORE + GAP };
        if width + needed_after <= left {
            chip.show(ui, width);
            left -= width + GAP;
        } else if left - needed_after >= 96.0 {
            // One that is too long is cut off while that still says something.
            chip.show(ui, left - needed_after);
            left = needed_after;
        } else {
            let hidden: Vec<String> = chips[i..].iter().map(Chip::text).collect();
            Chip::word(format!("+{}", hidden.len())).show(ui, MORE).on_hover_text(hidden.join("\n"));
            return;
        }
    }
}
