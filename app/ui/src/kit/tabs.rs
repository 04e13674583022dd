//! The inspector's tabs, with counts.

use egui::{Align, Color32, Key, Modifiers, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::tokens::{Tokens, Tone, font, size};
use super::{badge, frame, text};

/// One tab.
#[derive(Clone, Copy, Debug)]
pub struct Tab<'a> {
    /// Its word.
    pub label: &'a str,
    /// A count behind the word and its tone; nothing is shown for zero.
    pub count: Option<(usize, Tone)>,
}

impl<'a> Tab<'a> {
    /// A tab without a count.
    pub fn new(label: &'a str) -> Self {
        Self { label, count: None }
    }
    /// With a count.
    #[must_use]
    pub fn count(mut self, count: usize, tone: Tone) -> Self {
        self.count = (count > 0).then_some((count, tone));
        self
    }
}

/// Draws a bar of tabs over the whole width with a line under it; returns the tab that was picked in
/// this frame, if it is another one.
pub fn tabs(ui: &mut Ui, id: &str, tabs: &[Tab<'_>], selected: usize) -> Option<usize> {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let (bar, list) = ui.allocate_exact_size(vec2(width, size::TAB), Sense::hover());
    list.widget_info(|| WidgetInfo::new(Role::TabList));
    frame::hline(ui, bar.x_range(), bar.bottom() - size::STROKE);
    // Where the words are too wide for the bar the air between them gives way first.
    let wanted: f32 = tabs.iter().map(|tab| words_width(ui, tab)).sum();
    let air = ((width - 16.0 - wanted) / tabs.len().max(1) as f32).clamp(8.0, 22.0);
    let mut x = bar.left() + 8.0;
    let mut picked = None;
    for (i, tab) in tabs.iter().enumerate() {
        let rect = Rect::from_min_size(pos2(x, bar.top()), vec2(words_width(ui, tab) + air, size::TAB));
        x = rect.right();
        let chosen = i == selected;
        let response = ui.interact(rect, ui.unique_id().with(("tab", id, i)), Sense::click());
        let label = tab.label.to_owned();
        response.widget_info(move || WidgetInfo::selected(Role::Tab, true, chosen, label.as_str()));
        let hot = response.hovered();
        let (weight, color) = match (chosen, hot) {
            (true, _) => (font::strong(font::BODY), t.accent),
            (false, true) => (font::body(), t.text),
            (false, false) => (font::body(), t.text2),
        };
        let words = rect.shrink2(vec2(air / 2.0, 0.0));
        let galley = text::line(ui, tab.label, weight, Color32::PLACEHOLDER, f32::INFINITY);
        let end = words.left() + galley.size().x;
        text::paint(ui.painter(), words, Align::Min, galley, color);
        if let Some((count, tone)) = tab.count {
            badge::paint_count(ui, end + 6.0, rect.center().y, tone, &count.to_string());
        }
        if chosen {
            let under = Rect::from_min_max(pos2(rect.left(), bar.bottom() - 2.0), rect.max);
            ui.painter().rect_filled(under, 0, t.accent);
        }
        frame::focus_ring(ui, &response, rect.shrink(2.0), size::RADIUS);
        if response.clicked() {
            picked = Some(i);
        } else if response.has_focus() {
            frame::keep_arrows(ui, &response);
            picked = picked.or_else(|| step(ui, i, tabs.len()));
        }
    }
    picked.filter(|i| *i != selected)
}

fn words_width(ui: &Ui, tab: &Tab<'_>) -> f32 {
    let words = text::width(ui, tab.label, font::strong(font::BODY)).ceil();
    match tab.count {
        Some((count, _)) => words + 6.0 + badge::count_width(ui, &count.to_string()),
        None => words,
    }
}

fn step(ui: &Ui, from: usize, len: usize) -> Option<usize> {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowRight) {
        return (from + 1 < len).then_some(from + 1);
    }
    if pressed(Key::ArrowLeft) {
        return from.checked_sub(1);
    }
    None
}
