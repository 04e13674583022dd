//! What stands in the inspector's first tab: the verdict's card, reasons, changes that help.

use egui::{Align, Color32, Layout, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::button::Button;
use super::icons::{self, Icon};
use super::progress_cells::progress_cells;
use super::tokens::{Tokens, Tone, font, size};
use super::{badge, frame, text};

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

/// A reason of the verdict on one line of 26 points: mark, words, a name in code, and how many at the right.
pub fn reason_row(ui: &mut Ui, tone: Tone, icon: Icon, words: &str, code: &str, note: &str) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let spoken: Vec<&str> = [words, code, note].into_iter().filter(|w| !w.is_empty()).collect();
    let spoken = spoken.join(" ");
    let name = spoken.clone();
    response.widget_info(move || WidgetInfo::labeled(Role::Label, true, name.as_str()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    badge::paint_mark_icon(ui, pos2(rect.left() + badge::MARK / 2.0, rect.center().y), tone, icon);
    let note = text::line(ui, note, font::hint(), Color32::PLACEHOLDER, rect.width() * 0.5);
    let mut room = Rect::from_min_max(
        pos2(rect.left() + badge::MARK + 8.0, rect.top()),
        pos2(rect.right() - note.size().x - 8.0, rect.bottom()),
    );
    text::paint(ui.painter(), rect, Align::Max, note, t.text2);
    let galley = text::line(ui, words, font::table(), Color32::PLACEHOLDER, room.width());
    let mut elided = galley.elided;
    let end = room.left() + galley.size().x;
    text::paint(ui.painter(), room, Align::Min, galley, t.text);
    if !code.is_empty() {
        room.min.x = end + 8.0;
        let galley = text::line(ui, code, font::mono(12.0), Color32::PLACEHOLDER, room.width());
        elided |= galley.elided;
        text::paint(ui.painter(), room, Align::Min, galley, t.text2);
    }
    if elided { response.on_hover_text(spoken) } else { response }
}

/// A change that helps.
#[derive(Clone, Copy, Debug)]
pub struct Suggestion<'a> {
    /// What changes; alone, a sentence without a button.
    pub words: &'a str,
    /// From what to what; none for a sentence.
    pub change: Option<(&'a str, &'a str)>,
    /// The button's word, and its whole sentence for screen readers and as tooltip; none where there is
    /// nothing to click.
    pub action: Option<(&'a str, &'a str)>,
}

/// Draws a change that helps in a frame of 34 points; true: its button was clicked.
pub fn suggestion_row(ui: &mut Ui, suggestion: Suggestion<'_>) -> bool {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    frame::boxed(ui.painter(), rect, size::RADIUS, t.panel, t.line);
    let (from, to) = suggestion.change.unwrap_or_default();
    let spoken: Vec<&str> = [suggestion.words, from, to].into_iter().filter(|w| !w.is_empty()).collect();
    text::name(&response, &spoken.join(" "));
    let mut inner = rect.shrink2(vec2(10.0, 0.0));
    let mut clicked = false;
    if let Some((word, sentence)) = suggestion.action {
        let room = rect.shrink2(vec2(5.0, 0.0));
        let layout = Layout::right_to_left(Align::Center);
        let builder =
            UiBuilder::new().id_salt(("suggestion", suggestion.words, to)).max_rect(room).layout(layout);
        let mut side = ui.new_child(builder);
        let button = Button::new(word).small().tooltip(sentence).show(&mut side);
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_description(sentence));
        clicked = button.clicked();
        inner.max.x = side.min_rect().left() - 8.0;
    }
    let color = if suggestion.change.is_some() { t.text } else { t.text2 };
    let galley = text::line(ui, suggestion.words, font::table(), Color32::PLACEHOLDER, inner.width());
    let elided = galley.elided;
    inner.min.x += galley.size().x + 8.0;
    text::paint(ui.painter(), inner.with_min_x(rect.left() + 10.0), Align::Min, galley, color);
    if suggestion.change.is_some() {
        let strong = |ui: &Ui, word: &str, room: f32| {
            text::line(ui, word, font::strong(font::TABLE), Color32::PLACEHOLDER, room)
        };
        let galley = strong(ui, from, inner.width());
        let arrow = inner.left() + galley.size().x + 10.0;
        text::paint(ui.painter(), inner, Align::Min, galley, t.text);
        icons::paint(ui.painter(), Icon::ArrowRight, icons::slot(rect, arrow, 10.0), t.text2);
        inner.min.x = arrow + 10.0;
        let galley = strong(ui, to, inner.width());
        text::paint(ui.painter(), inner, Align::Min, galley, t.text);
    }
    if elided {
        response.on_hover_text(suggestion.words);
    }
    clicked
}
