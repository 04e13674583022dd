//! A row of the outline or of a list of sections: mark, kind, name, note, count.

use egui::{Align, Color32, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::icons::Icon;
use super::tokens::{Tokens, Tone, font, size};
use super::{badge, frame, text};

/// One row, 30 high over the whole width.
#[derive(Debug)]
#[must_use = "a row must be shown"]
pub struct ListRow<'a> {
    label: &'a str,
    prefix: Option<&'a str>,
    note: Option<&'a str>,
    mark: Option<(Tone, Icon, &'a str)>,
    count: Option<(Tone, usize, &'a str)>,
    plain_count: Option<usize>,
    indent: usize,
    selected: bool,
    strong: bool,
    key: Option<egui::Id>,
}

impl<'a> ListRow<'a> {
    /// A row with a name.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            prefix: None,
            note: None,
            mark: None,
            count: None,
            plain_count: None,
            indent: 0,
            selected: false,
            strong: false,
            key: None,
        }
    }
    /// What the row is, when names are not enough to tell rows apart.
    pub fn key(mut self, key: impl std::hash::Hash + std::fmt::Debug) -> Self {
        self.key = Some(egui::Id::unique(("hapju list row", key)));
        self
    }
    /// A quiet word before the name (`ConfigMap`, `init`).
    pub fn prefix(mut self, prefix: &'a str) -> Self {
        self.prefix = Some(prefix);
        self
    }
    /// A quiet word at the right side (`Job · 16`).
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }
    /// A round mark before the name; `word` says the same to screen readers.
    pub fn mark(mut self, tone: Tone, word: &'a str) -> Self {
        self.mark = Some((tone, badge::mark_icon(tone), word));
        self
    }
    /// A round mark with another icon.
    pub fn mark_icon(mut self, tone: Tone, icon: Icon, word: &'a str) -> Self {
        self.mark = Some((tone, icon, word));
        self
    }
    /// A pill with a count at the right side when above zero.
    pub fn count(mut self, tone: Tone, count: usize, words: &'a str) -> Self {
        self.count = (count > 0).then_some((tone, count, words));
        self
    }
    /// A quiet number at the right side when above zero (how many variables a section holds).
    pub fn quantity(mut self, count: usize) -> Self {
        self.plain_count = (count > 0).then_some(count);
        self
    }
    /// How deep it stands.
    pub fn indent(mut self, depth: usize) -> Self {
        self.indent = depth;
        self
    }
    /// Shown as chosen.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }
    /// The name semibold; chosen rows are it anyway.
    pub fn strong(mut self, strong: bool) -> Self {
        self.strong = strong;
        self
    }

    /// What screen readers hear: name, what it is, state, count.
    fn spoken(&self) -> String {
        let words = [
            Some(self.label),
            self.prefix,
            self.note,
            self.mark.map(|(_, _, word)| word),
            self.count.map(|(_, _, words)| words),
        ];
        words.into_iter().flatten().filter(|w| !w.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, mut response) =
            ui.allocate_exact_size(vec2(ui.available_width(), size::LIST_ROW), Sense::hover());
        let id = self.key.unwrap_or(response.id.with("row"));
        response = ui.interact(rect, id, Sense::click());
        let (name, chosen) = (self.spoken(), self.selected);
        response.widget_info(move || WidgetInfo::labeled(Role::TreeItem, true, name.as_str()));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(chosen));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if chosen {
            ui.painter().rect_filled(rect, size::RADIUS, t.accent_bg);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS, t.sunken);
        }
        let inner = rect.shrink2(vec2(8.0, 0.0));
        let (left, right) = (inner.left() + 14.0 * self.indent as f32, self.right_side(ui, t, inner));
        let room = |x: f32| Rect::from_min_max(pos2(x, rect.top()), pos2(right.max(x), rect.bottom()));
        let mut x = left;
        if let Some((tone, icon, _)) = self.mark {
            badge::paint_mark_icon(ui, pos2(x + badge::MARK / 2.0, rect.center().y), tone, icon);
            x += badge::MARK + 8.0;
        }
        if let Some(prefix) = self.prefix {
            let color = if chosen { t.text2 } else { t.text3 };
            x += Self::words(ui, prefix, font::hint(), color, room(x)) + 8.0;
        }
        let name_font = if chosen || self.strong { font::strong(font::BODY) } else { font::body() };
        Self::words(ui, self.label, name_font, t.text, room(x));
        frame::focus_ring(ui, &response, rect, size::RADIUS);
        if self.elided(ui, x, right) { response.on_hover_text(self.label) } else { response }
    }

    /// Paints one piece of text and returns its width.
    fn words(ui: &Ui, words: &str, f: egui::FontId, color: Color32, room: Rect) -> f32 {
        let galley = text::line(ui, words, f, Color32::PLACEHOLDER, room.width());
        let width = galley.size().x;
        text::paint(ui.painter(), room, Align::Min, galley, color);
        width
    }

    fn elided(&self, ui: &Ui, x: f32, right: f32) -> bool {
        text::width(ui, self.label, font::body()) > right - x + 1.0
    }

    /// Paints count and note; returns the edge up to which the name may go.
    fn right_side(&self, ui: &Ui, t: &Tokens, inner: Rect) -> f32 {
        let mut right = inner.right();
        if let Some((tone, count, _)) = self.count {
            let shown = count.to_string();
            let left = right - badge::count_width(ui, &shown);
            badge::paint_count(ui, left, inner.center().y, tone, &shown);
            right = left - 8.0;
        }
        let quantity = self.plain_count.map(|n| n.to_string());
        for words in [quantity.as_deref(), self.note].into_iter().flatten() {
            let color = if self.selected { t.text2 } else { t.text3 };
            let galley = text::line(ui, words, font::hint(), Color32::PLACEHOLDER, inner.width() * 0.6);
            let width = galley.size().x;
            text::paint(ui.painter(), inner.with_max_x(right), Align::Max, galley, color);
            right -= width + 8.0;
        }
        right
    }
}
