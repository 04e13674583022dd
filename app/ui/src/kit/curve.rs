//! A small curve of steps: how many pods fit as one request changes.

use egui::{Align, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::text;
use super::tokens::{Tokens, font, size};

/// One step of the curve.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What stands under it.
    pub label: &'a str,
    /// How many fit.
    pub value: f64,
}

/// The curve with its lines.
#[derive(Clone, Copy, Debug)]
pub struct Curve<'a> {
    /// Steps from left to right, of equal width.
    pub steps: &'a [Step<'a>],
    /// The step where the design stands now, and its word.
    pub now: Option<(usize, &'a str)>,
    /// How many are needed, and its word.
    pub needed: Option<(f64, &'a str)>,
    /// Unit at the right end of the axis.
    pub unit: &'a str,
    /// Height in points without the labels of the axis.
    pub height: f32,
}

/// Height of the labels of the axis.
const AXIS: f32 = 20.0;
/// Room over the highest value, where the words of the lines stand.
const TOP: f32 = 20.0;

impl Curve<'_> {
    /// Draws it over the whole width; `name` is what screen readers hear.
    pub fn show(&self, ui: &mut Ui, name: &str) {
        let t = Tokens::of(ui);
        let width = ui.available_width();
        let (rect, response) = ui.allocate_exact_size(vec2(width, self.height + AXIS), Sense::hover());
        let name = name.to_owned();
        response.widget_info(move || WidgetInfo::labeled(Role::Image, true, name.as_str()));
        if self.steps.is_empty() || !ui.is_rect_visible(rect) {
            return;
        }
        let plot = rect.with_max_y(rect.bottom() - AXIS);
        self.steps(ui, t, plot);
        self.needed(ui, t, plot);
        self.now(ui, t, plot);
        self.axis(ui, t, rect.with_min_y(plot.bottom()));
    }

    fn top(&self) -> f64 {
        let needed = self.needed.map_or(0.0, |n| n.0);
        self.steps.iter().map(|s| s.value).fold(needed, f64::max).max(1.0)
    }

    fn y(&self, plot: Rect, value: f64) -> f32 {
        let part = (value / self.top()) as f32;
        (plot.bottom() - part * (plot.height() - TOP)).round()
    }

    fn x(&self, plot: Rect, edge: usize) -> f32 {
        plot.left() + plot.width() * edge as f32 / self.steps.len() as f32
    }

    fn steps(&self, ui: &Ui, t: &Tokens, plot: Rect) {
        let mut line: Vec<Pos2> = Vec::with_capacity(2 * self.steps.len());
        for (i, step) in self.steps.iter().enumerate() {
            let (left, right, y) = (self.x(plot, i), self.x(plot, i + 1), self.y(plot, step.value));
            let area = Rect::from_min_max(pos2(left, y), pos2(right, plot.bottom()));
            ui.painter().rect_filled(area, 0, t.accent_bg);
            line.push(pos2(left, y));
            line.push(pos2(right, y));
        }
        ui.painter().add(Shape::line(line, Stroke::new(2.0, t.accent)));
        let base = Rect::from_x_y_ranges(plot.x_range(), plot.bottom()..=plot.bottom() + size::STROKE);
        ui.painter().rect_filled(base, 0, t.line);
    }

    fn needed(&self, ui: &Ui, t: &Tokens, plot: Rect) {
        let Some((value, words)) = self.needed else { return };
        let y = self.y(plot, value) + 0.5;
        let ends = [pos2(plot.left(), y), pos2(plot.right(), y)];
        ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.0, t.bad), 3.0, 3.0));
        let galley = text::line(ui, words, font::regular(11.5), Color32::PLACEHOLDER, plot.width() / 2.0);
        let at = Rect::from_min_max(pos2(plot.left(), y - 16.0), pos2(plot.right(), y - 1.0));
        text::paint(ui.painter(), at, Align::Max, galley, t.bad);
    }

    fn now(&self, ui: &Ui, t: &Tokens, plot: Rect) {
        let Some((i, words)) = self.now else { return };
        let Some(step) = self.steps.get(i) else { return };
        let x = f32::midpoint(self.x(plot, i), self.x(plot, i + 1)).round();
        let line = Rect::from_min_max(pos2(x - 1.0, plot.top()), pos2(x + 1.0, plot.bottom()));
        ui.painter().rect_filled(line, 0, t.gang);
        ui.painter().circle_filled(pos2(x, self.y(plot, step.value)), 4.0, t.gang);
        let galley = text::line(ui, words, font::regular(11.5), Color32::PLACEHOLDER, plot.width());
        // Beside the line where there is room: right of it, else left.
        let right = x + 8.0 + galley.size().x <= plot.right();
        let (room, align) = if right {
            (plot.with_min_x(x + 7.0), Align::Min)
        } else {
            (plot.with_max_x(x - 7.0), Align::Max)
        };
        text::paint(ui.painter(), room.with_max_y(plot.top() + 14.0), align, galley, t.text);
    }

    fn axis(&self, ui: &Ui, t: &Tokens, rect: Rect) {
        let unit = text::line(ui, self.unit, font::regular(11.5), Color32::PLACEHOLDER, rect.width());
        let mut free_from = rect.left();
        let end = rect.right() - unit.size().x - 4.0;
        text::paint(ui.painter(), rect, Align::Max, unit, t.text2);
        for (i, step) in self.steps.iter().enumerate() {
            let galley = text::line(ui, step.label, font::regular(11.5), Color32::PLACEHOLDER, rect.width());
            let middle = f32::midpoint(self.x(rect, i), self.x(rect, i + 1));
            let half = galley.size().x / 2.0;
            // Labels that would touch each other are left out.
            if middle - half < free_from || middle + half > end {
                continue;
            }
            free_from = middle + half + 8.0;
            let at = Rect::from_min_max(
                pos2(middle - half - 1.0, rect.top()),
                pos2(middle + half + 1.0, rect.bottom()),
            );
            text::paint(ui.painter(), at, Align::Center, galley, t.text2);
        }
    }
}
