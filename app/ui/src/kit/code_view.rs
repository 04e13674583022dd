//! YAML with line numbers: to read, or to edit. Lines can be marked as chosen or as wrong.
//!
//! Up to 300 KB it is one text field (so that text can be selected and copied, and edited); above that
//! only the visible lines are laid out, to read only.

use std::ops::Range;

use egui::cache::{ComputerMut, FrameCache};
use egui::text::LayoutJob;
use egui::{
    Align, Color32, Id, Rect, Response, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2,
};

use super::tokens::{DARK, LIGHT, Tokens, Tone, font, size};
use super::yaml_syntax::{self, LINE};
use super::{badge, ime_guard, text};

/// Texts above this many bytes are shown line by line and cannot be edited here.
pub const EDITABLE_BYTES: usize = 300_000;

/// What a pane of code did.
#[derive(Clone, Debug)]
pub struct CodeOutput {
    /// The field, or the list of lines of a large text.
    pub response: Option<Response>,
    /// The text was edited and nothing is being composed.
    pub live: bool,
    /// The field has the focus.
    pub focused: bool,
    /// The line of the caret, from 0.
    pub caret_line: Option<usize>,
}

/// A pane of code.
#[derive(Debug)]
#[must_use = "a pane must be shown"]
pub struct CodeView<'a> {
    id: Id,
    name: &'a str,
    marked: Range<usize>,
    error: Option<(usize, &'a str)>,
    scroll_to: Option<usize>,
    height: Option<f32>,
}

impl<'a> CodeView<'a> {
    /// `key` names the pane in the whole window; `name` is what screen readers hear.
    pub fn new(key: impl std::hash::Hash + std::fmt::Debug, name: &'a str) -> Self {
        let id = Id::unique(("hapju code", key));
        Self { id, name, marked: 0..0, error: None, scroll_to: None, height: None }
    }
    /// Lines (from 0) on the background of a selection.
    pub fn marked(mut self, lines: Range<usize>) -> Self {
        self.marked = lines;
        self
    }
    /// A wrong line (from 0) and what is wrong.
    pub fn error(mut self, error: Option<(usize, &'a str)>) -> Self {
        self.error = error;
        self
    }
    /// Brings this line into view; give it once, not in every frame.
    pub fn scroll_to(mut self, line: Option<usize>) -> Self {
        self.scroll_to = line;
        self
    }
    /// So high in points instead of all that is left.
    pub fn height(mut self, points: f32) -> Self {
        self.height = Some(points);
        self
    }

    /// The id of the field, to give it the focus.
    pub fn id(&self) -> Id {
        self.id
    }

    /// To read.
    pub fn read(self, ui: &mut Ui, text: &str) -> CodeOutput {
        if text.len() > EDITABLE_BYTES {
            return self.boxed(ui, |this, ui| this.lines(ui, text));
        }
        let mut buffer = text;
        self.boxed(ui, |this, ui| this.field(ui, &mut buffer))
    }

    /// To edit. A text that is too large is shown to read only.
    pub fn edit(self, ui: &mut Ui, text: &mut String) -> CodeOutput {
        if text.len() > EDITABLE_BYTES {
            return self.boxed(ui, |this, ui| this.lines(ui, text));
        }
        self.boxed(ui, |this, ui| this.field(ui, text))
    }

    fn boxed(self, ui: &mut Ui, content: impl FnOnce(&Self, &mut Ui) -> CodeOutput) -> CodeOutput {
        let t = Tokens::of(ui);
        let height = self.height.unwrap_or_else(|| ui.available_height());
        egui::Frame::NONE
            .fill(t.sunken)
            .corner_radius(size::RADIUS)
            .inner_margin(egui::Margin::symmetric(6, 8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.set_min_height((height - 16.0).max(LINE));
                ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                content(&self, ui)
            })
            .inner
    }

    fn gutter(ui: &Ui, lines: usize) -> f32 {
        let digits = lines.max(1).ilog10() as usize + 1;
        text::width(ui, &"0".repeat(digits.max(2)), font::code()).ceil() + 16.0
    }

    fn field(&self, ui: &mut Ui, buffer: &mut dyn egui::TextBuffer) -> CodeOutput {
        let t = Tokens::of(ui);
        let height = (self.height.unwrap_or(f32::INFINITY) - 16.0).min(ui.available_height());
        let count = buffer.as_str().bytes().filter(|b| *b == b'\n').count() + 1;
        let gutter = Self::gutter(ui, count);
        let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, _wrap: f32| {
            let job =
                ui.memory_mut(|m| m.caches.cache::<HighlightCache>().get((buffer.as_str(), t.dark)).clone());
            ui.painter().layout_job(job)
        };
        let shown = ScrollArea::both().id_salt(self.id).auto_shrink([false, false]).max_height(height).show(
            ui,
            |ui| {
                let background = ui.painter().add(egui::Shape::Noop);
                let width = (ui.available_width() - gutter).max(40.0);
                let output = ui
                    .horizontal_top(|ui| {
                        ui.add_space(gutter);
                        TextEdit::multiline(buffer)
                            .id(self.id)
                            .code_editor()
                            .font(font::code())
                            .frame(egui::Frame::NONE)
                            .desired_width(width)
                            .desired_rows((height / LINE).floor().max(1.0) as usize)
                            .layouter(&mut layouter)
                            .show(ui)
                    })
                    .inner;
                self.decorate(ui, t, &output, gutter, background);
                output
            },
        );
        let output = shown.inner;
        let response = output.response.response.clone();
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(self.name);
            if let Some((_, words)) = self.error {
                node.set_invalid(egui::accesskit::Invalid::True);
                node.set_description(words);
            }
        });
        let caret_line = output.cursor_range.map(|range| {
            let before = buffer.as_str().chars().take(range.primary.index.into()).filter(|c| *c == '\n');
            before.count()
        });
        CodeOutput {
            live: self.settle(ui, response.changed()),
            focused: response.has_focus(),
            caret_line,
            response: Some(response),
        }
    }

    /// Edits made while composing are held back until the composition ends.
    fn settle(&self, ui: &Ui, changed: bool) -> bool {
        let memory = self.id.with("held back");
        let held = changed || ui.data(|d| d.get_temp(memory)).unwrap_or(false);
        let live = held && !ime_guard::composing(ui);
        if held {
            ui.data_mut(|d| d.insert_temp(memory, !live));
        }
        live
    }

    /// Line numbers, and the backgrounds of marked and wrong lines.
    fn decorate(
        &self,
        ui: &Ui,
        t: &Tokens,
        output: &egui::text_edit::TextEditOutput,
        gutter: f32,
        background: egui::layers::ShapeIdx,
    ) {
        let left = ui.min_rect().left();
        let whole = Rect::from_min_max(
            pos2(left, ui.clip_rect().top()),
            pos2(ui.clip_rect().right(), ui.clip_rect().bottom()),
        );
        let mut shapes = Vec::new();
        let mut line = 0;
        let mut new_line = true;
        for row in &output.galley.rows {
            let top = output.galley_pos.y + row.pos.y;
            let rect = Rect::from_min_max(pos2(whole.left(), top), pos2(whole.right(), top + LINE));
            if new_line {
                if whole.intersects(rect) {
                    if let Some(fill) = self.fill(t, line) {
                        shapes.push(egui::Shape::rect_filled(rect, 0, fill));
                    }
                    self.number(ui, t, rect, gutter, line);
                }
                if self.scroll_to == Some(line) {
                    ui.scroll_to_rect(rect, Some(Align::Center));
                }
            }
            new_line = row.ends_with_newline;
            line += usize::from(new_line);
        }
        ui.painter().set(background, egui::Shape::Vec(shapes));
    }

    fn fill(&self, t: &Tokens, line: usize) -> Option<Color32> {
        match self.error {
            Some((wrong, _)) if wrong == line => Some(t.bad_bg),
            _ => self.marked.contains(&line).then_some(t.accent_bg),
        }
    }

    fn number(&self, ui: &Ui, t: &Tokens, row: Rect, gutter: f32, line: usize) {
        let wrong = self.error.is_some_and(|(at, _)| at == line);
        let color = match (wrong, self.marked.contains(&line)) {
            (true, _) => t.bad,
            (false, true) => t.text2,
            (false, false) => t.text3,
        };
        let room = Rect::from_min_max(row.min, pos2(row.left() + gutter - 8.0, row.bottom()));
        if wrong {
            badge::paint_mark(ui, pos2(room.left() + 8.0, room.center().y), Tone::Bad);
        }
        let galley =
            text::line(ui, &(line + 1).to_string(), font::code(), Color32::PLACEHOLDER, f32::INFINITY);
        text::paint(ui.painter(), room, Align::Max, galley, color);
    }

    /// A large text: only what is visible is laid out.
    fn lines(&self, ui: &mut Ui, whole: &str) -> CodeOutput {
        let t = Tokens::of(ui);
        let starts = ui.memory_mut(|m| m.caches.cache::<LinesCache>().get(whole).clone());
        let gutter = Self::gutter(ui, starts.len());
        let height = (self.height.unwrap_or(f32::INFINITY) - 16.0).min(ui.available_height());
        let mut area = ScrollArea::both().id_salt(self.id).auto_shrink([false, false]).max_height(height);
        if let Some(line) = self.scroll_to {
            area = area.vertical_scroll_offset((line as f32 * LINE - height / 2.0).max(0.0));
        }
        area.show_rows(ui, LINE, starts.len(), |ui, range| {
            for line in range {
                let start = starts[line];
                let end = starts.get(line + 1).map_or(whole.len(), |next| next - 1);
                let words = whole[start..end].trim_end_matches('\r');
                let mut job = LayoutJob::default();
                yaml_syntax::append_line(&mut job, &mut yaml_syntax::Scanner::default(), words, t);
                let galley = ui.painter().layout_job(job);
                let width = (gutter + galley.size().x).max(ui.available_width());
                let (rect, response) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
                let name = words.to_owned();
                response.widget_info(move || WidgetInfo::labeled(Role::Label, true, name.as_str()));
                if let Some(fill) = self.fill(t, line) {
                    ui.painter().rect_filled(rect, 0, fill);
                }
                self.number(ui, t, rect, gutter, line);
                text::paint(ui.painter(), rect.with_min_x(rect.left() + gutter), Align::Min, galley, t.text);
            }
        });
        CodeOutput { response: None, live: false, focused: false, caret_line: None }
    }
}

#[derive(Default)]
struct Highlighter;

impl ComputerMut<(&str, bool), LayoutJob> for Highlighter {
    fn compute(&mut self, (text, dark): (&str, bool)) -> LayoutJob {
        yaml_syntax::highlight(text, if dark { &DARK } else { &LIGHT })
    }
}

type HighlightCache = FrameCache<LayoutJob, Highlighter>;

#[derive(Default)]
struct LineStarts;

impl ComputerMut<&str, std::sync::Arc<[usize]>> for LineStarts {
    fn compute(&mut self, text: &str) -> std::sync::Arc<[usize]> {
        std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1))
            .collect()
    }
}

type LinesCache = FrameCache<std::sync::Arc<[usize]>, LineStarts>;
