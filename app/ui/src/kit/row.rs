//! The property row: label at the left, inputs at the right, hint behind them, error under them.

use egui::{Align, Color32, Context, Id, Layout, Rect, Response, Sense, Ui, UiBuilder, pos2, vec2};

use super::text;
use super::tokens::{Tokens, font, size};

/// One row of a form.
#[derive(Debug)]
#[must_use = "a row must be shown"]
pub struct Row<'a> {
    label: &'a str,
    hint: Option<&'a str>,
    error: Option<&'a str>,
    advice: Option<&'a str>,
    help: Option<&'a str>,
    required: bool,
    keep_error_line: bool,
    label_width: Option<f32>,
}

/// What a row drew.
#[derive(Debug)]
pub struct RowResponse<R> {
    /// The label; it names the inputs for screen readers.
    pub label: Response,
    /// What the inputs returned.
    pub inner: R,
    /// The whole row with its error line.
    pub rect: Rect,
}

impl<'a> Row<'a> {
    /// A row with its label.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            hint: None,
            error: None,
            advice: None,
            help: None,
            required: false,
            keep_error_line: false,
            label_width: None,
        }
    }
    /// Behind the inputs: the API name, the default.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }
    /// Under the inputs.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }
    /// Under the inputs when there is no error: advice.
    pub fn advice(mut self, advice: Option<&'a str>) -> Self {
        self.advice = advice;
        self
    }
    /// Tooltip of the label.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }
    /// A small mark behind the label, and told to screen readers.
    pub fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }
    /// The line for an error is there from the start. Without it the row takes the line with its first
    /// error and keeps it until the focus leaves the row: nothing moves back and forth while typing.
    pub fn keep_error_line(mut self) -> Self {
        self.keep_error_line = true;
        self
    }
    /// Another width of the label than the form's.
    pub fn label_width(mut self, points: f32) -> Self {
        self.label_width = Some(points);
        self
    }

    /// Draws the row; `inputs` lays out from left to right and may wrap.
    pub fn show<R>(self, ui: &mut Ui, inputs: impl FnOnce(&mut Ui) -> R) -> RowResponse<R> {
        let t = Tokens::of(ui);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let label_width = self.label_width.unwrap_or_else(|| label_width(ui)).min(width * 0.45);
        let label_rect = Rect::from_min_size(origin, vec2(label_width, size::INPUT));
        let (label, label_bottom) = self.label(ui, t, label_rect);

        let left = label_rect.right() + size::LABEL_GAP;
        let room = Rect::from_min_max(pos2(left, origin.y), pos2(origin.x + width, origin.y + size::INPUT));
        let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
        let builder = UiBuilder::new().id_salt(("row", self.label)).max_rect(room).layout(layout);
        let mut child = ui.new_child(builder);
        child.spacing_mut().item_spacing = vec2(8.0, 4.0);
        child.set_min_height(size::INPUT);
        let inner = child.label_inputs_by(label.id, inputs);
        if let Some(hint) = self.hint {
            text::label(&mut child, hint, font::hint(), t.text3);
        }
        let used = child.min_rect();
        let mut bottom = used.bottom().max(label_bottom).max(origin.y + size::INPUT);
        let had_line = ui.unique_id().with(("error line", self.label));
        if self.wants_line(ui, had_line, label_rect.union(used)) {
            let line = Rect::from_min_max(
                pos2(left, bottom + 2.0),
                pos2(origin.x + width, bottom + 2.0 + size::ERROR_LINE),
            );
            bottom = self.message(ui, t, line).max(line.bottom());
        }
        let rect = Rect::from_min_max(origin, pos2(origin.x + width, bottom));
        ui.allocate_rect(rect, Sense::hover());
        RowResponse { label, inner, rect }
    }

    fn label(&self, ui: &Ui, t: &Tokens, rect: Rect) -> (Response, f32) {
        let star = if self.required { 12.0 } else { 0.0 };
        let galley = text::paragraph(ui, self.label, font::body(), Color32::PLACEHOLDER, rect.width() - star);
        // One line stands in the middle of the input, more begin at its top.
        let height = galley.size().y.max(rect.height());
        let rect = Rect::from_min_size(rect.min, vec2(rect.width(), height));
        let id = ui.unique_id().with(("label", self.label, ui.next_auto_id()));
        let response = ui.interact(rect, id, Sense::hover());
        text::name(&response, self.label);
        if ui.is_rect_visible(rect) {
            let end = rect.left() + galley.size().x;
            text::paint(ui.painter(), rect, Align::Min, galley, t.text2);
            if self.required {
                let dot = pos2(end + 7.0, rect.top() + size::INPUT / 2.0 - 3.0);
                ui.painter().circle_filled(dot, 2.0, t.accent);
            }
        }
        let response = match self.help {
            Some(help) => response.on_hover_text(help),
            None => response,
        };
        (response, rect.bottom())
    }

    /// The line is kept from the first error until the focus is outside the row.
    fn wants_line(&self, ui: &Ui, id: Id, row: Rect) -> bool {
        if self.keep_error_line {
            return true;
        }
        let now = self.error.is_some() || self.advice.is_some();
        let before = ui.data(|d| d.get_temp::<bool>(id)).unwrap_or(false);
        let focused = ui
            .memory(egui::Memory::focused)
            .and_then(|id| ui.read_response(id))
            .is_some_and(|r| row.intersects(r.rect) && r.layer_id == ui.layer_id());
        let keep = now || (before && focused);
        if keep != before {
            ui.data_mut(|d| d.insert_temp(id, keep));
        }
        keep
    }

    /// A sentence too long for the line goes on below it; its bottom.
    fn message(&self, ui: &mut Ui, t: &Tokens, line: Rect) -> f32 {
        let (words, color) = match (self.error, self.advice) {
            (Some(error), _) => (error, t.bad),
            (None, Some(advice)) => (advice, t.warn),
            (None, None) => return line.bottom(),
        };
        let builder = UiBuilder::new().id_salt(("row message", self.label)).max_rect(line);
        let mut child = ui.new_child(builder);
        let response = text::wrapped(&mut child, words, font::hint(), color);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        response.rect.bottom()
    }
}

fn width_id() -> Id {
    Id::unique("hapju label width")
}

/// The width of the labels of the forms, in points.
pub fn label_width(ctx: &Context) -> f32 {
    ctx.data(|d| d.get_temp(width_id())).unwrap_or(size::LABEL_MIN)
}

/// Sets the width of the labels of all forms: the widest of `labels` (all labels of the language), within
/// 168 … 240 points. Call it when the language changes.
pub fn fit_labels<'a>(ui: &Ui, labels: impl IntoIterator<Item = &'a str>) -> f32 {
    let widest = labels.into_iter().map(|l| text::width(ui, l, font::body())).fold(0.0_f32, f32::max).ceil();
    let width = widest.clamp(size::LABEL_MIN, size::LABEL_MAX);
    ui.data_mut(|d| d.insert_temp(width_id(), width));
    width
}

/// Within `content` the labels of rows are so wide (a container's form is narrower than a component's).
pub fn with_label_width<R>(ui: &mut Ui, points: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let before = label_width(ui);
    ui.data_mut(|d| d.insert_temp(width_id(), points));
    let result = content(ui);
    ui.data_mut(|d| d.insert_temp(width_id(), before));
    result
}
