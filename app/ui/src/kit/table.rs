//! A simple table: a head, rows of 30 points with a line under each, cells of any kind, row actions.

use egui::{Align, Color32, Id, Layout, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::button::IconButton;
use super::icons::Icon;
use super::tokens::{Tokens, font, size};
use super::{frame, text};

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnWidth {
    /// So many points.
    Points(f32),
    /// A share of what the fixed columns leave.
    Share(f32),
}

/// A column with its head.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// Word in the head; it names the inputs of the column for screen readers.
    pub title: &'a str,
    /// How wide.
    pub width: ColumnWidth,
    /// The cells stand at the right side.
    pub right: bool,
}

impl<'a> Column<'a> {
    /// A share of the room.
    pub fn share(title: &'a str, share: f32) -> Self {
        Self { title, width: ColumnWidth::Share(share), right: false }
    }
    /// So many points.
    pub fn points(title: &'a str, points: f32) -> Self {
        Self { title, width: ColumnWidth::Points(points), right: false }
    }
    /// The cells stand at the right side.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }
}

/// A table over the whole width.
#[derive(Debug)]
#[must_use = "a table must be shown"]
pub struct Table<'a> {
    id: &'a str,
    columns: &'a [Column<'a>],
}

/// What draws the rows of a table.
pub struct Rows<'u> {
    ui: &'u mut Ui,
    id: Id,
    /// Left edge and width of each column, and whether it stands right.
    columns: Vec<(f32, f32, bool)>,
    heads: Vec<Id>,
    width: f32,
}

/// What draws the cells of a row, from left to right.
#[derive(Debug)]
pub struct Cells<'r, 'u> {
    rows: &'r mut Rows<'u>,
    rect: Rect,
    id: Id,
    next: usize,
}

impl<'a> Table<'a> {
    /// `id` is its name in the ids of its cells.
    pub fn new(id: &'a str, columns: &'a [Column<'a>]) -> Self {
        Self { id, columns }
    }

    /// Draws head and rows.
    pub fn show<R>(self, ui: &mut Ui, rows: impl FnOnce(&mut Rows<'_>) -> R) -> R {
        let id = ui.unique_id().with(("table", self.id));
        let width = ui.available_width();
        let columns = self.measure(width);
        let builder = UiBuilder::new().id_salt(("table", self.id)).accessibility_role(Role::Table);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let heads = self.head(ui, id, &columns, width);
            rows(&mut Rows { ui, id, columns, heads, width })
        })
        .inner
    }

    fn measure(&self, width: f32) -> Vec<(f32, f32, bool)> {
        let fixed: f32 =
            self.columns.iter().map(|c| if let ColumnWidth::Points(p) = c.width { p } else { 0.0 }).sum();
        let shares: f32 =
            self.columns.iter().map(|c| if let ColumnWidth::Share(s) = c.width { s } else { 0.0 }).sum();
        let mut x = 0.0;
        let mut out = Vec::with_capacity(self.columns.len());
        for column in self.columns {
            let w = match column.width {
                ColumnWidth::Points(points) => points,
                ColumnWidth::Share(share) => ((width - fixed).max(0.0) * share / shares.max(0.001)).floor(),
            };
            out.push((x, w, column.right));
            x += w;
        }
        out
    }

    fn head(&self, ui: &mut Ui, id: Id, columns: &[(f32, f32, bool)], width: f32) -> Vec<Id> {
        let t = Tokens::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(width, size::LIST_ROW), Sense::hover());
        let mut heads = Vec::with_capacity(columns.len());
        for (i, (&(x, w, right), column)) in columns.iter().zip(self.columns).enumerate() {
            let cell = Rect::from_min_size(pos2(rect.left() + x, rect.top()), vec2(w, rect.height()));
            let response = ui.interact(cell, id.with(("head", i)), Sense::hover());
            let title = column.title.to_owned();
            response.widget_info(move || WidgetInfo::labeled(Role::Label, true, title.as_str()));
            let galley = text::line(ui, column.title, font::hint(), Color32::PLACEHOLDER, w - 16.0);
            let align = if right { Align::Max } else { Align::Min };
            text::paint(ui.painter(), cell.shrink2(vec2(8.0, 0.0)), align, galley, t.text2);
            heads.push(response.id);
        }
        frame::hline(ui, rect.x_range(), rect.bottom() - size::STROKE);
        heads
    }
}

impl std::fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows").field("id", &self.id).field("columns", &self.columns).finish_non_exhaustive()
    }
}

impl<'u> Rows<'u> {
    /// Draws a row. `key` tells it from other rows and is no index: rows move. The response is that of
    /// the row's background.
    pub fn row(
        &mut self,
        key: impl std::hash::Hash + std::fmt::Debug,
        selected: bool,
        cells: impl FnOnce(&mut Cells<'_, 'u>),
    ) -> Response {
        let t = Tokens::of(self.ui);
        let id = self.id.with(key);
        let (rect, _) = self.ui.allocate_exact_size(vec2(self.width, size::LIST_ROW), Sense::hover());
        // Not reached by Tab by itself: its cells are, or the list around it.
        let response = self.ui.interact(rect, id, Sense::CLICK);
        if selected {
            self.ui.painter().rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0, t.accent_bg);
        }
        frame::hline(self.ui, rect.x_range(), rect.bottom() - size::STROKE);
        let mut cells_of_row = Cells { rows: self, rect, id, next: 0 };
        cells(&mut cells_of_row);
        response
    }
}

impl Cells<'_, '_> {
    /// A cell of any kind.
    pub fn cell<R>(&mut self, content: impl FnOnce(&mut Ui) -> R) -> R {
        self.padded_cell(8.0, content)
    }

    /// A cell whose input stands in its own frame: the frame's air takes the place of the cell's.
    pub fn input<R>(&mut self, content: impl FnOnce(&mut Ui) -> R) -> R {
        self.padded_cell(2.0, content)
    }

    fn padded_cell<R>(&mut self, pad: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
        let i = self.next;
        self.next += 1;
        let (x, w, right) = self.rows.columns.get(i).copied().unwrap_or_default();
        let rect = Rect::from_min_size(
            pos2(self.rect.left() + x, self.rect.top()),
            vec2(w, self.rect.height() - size::STROKE),
        )
        .shrink2(vec2(pad, 0.0));
        let layout =
            if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
        // An id of its own for each cell: what stands in other rows does not change it.
        let builder = UiBuilder::new()
            .scope_id(self.id.with(("cell", i)))
            .max_rect(rect)
            .layout(layout)
            .accessibility_role(Role::Cell);
        let mut child = self.rows.ui.new_child(builder);
        child.spacing_mut().item_spacing.x = 4.0;
        child.set_clip_rect(rect.expand(2.0).intersect(self.rows.ui.clip_rect()));
        match self.rows.heads.get(i) {
            Some(head) => child.label_inputs_by(*head, content),
            None => content(&mut child),
        }
    }

    /// A cell of plain text.
    pub fn text(&mut self, words: &str) -> Response {
        self.cell(|ui| text::label(ui, words, font::table(), Tokens::of(ui).text))
    }

    /// A cell of code or quantities.
    pub fn code(&mut self, words: &str) -> Response {
        self.cell(|ui| text::code(ui, words))
    }

    /// A cell in the colour of labels.
    pub fn quiet(&mut self, words: &str) -> Response {
        self.cell(|ui| text::secondary(ui, words))
    }

    /// A cell with a link: semibold in the accent; a click opens what it names.
    pub fn link(&mut self, words: &str) -> Response {
        self.cell(|ui| link(ui, words))
    }

    /// The cell with ↑ ↓ ✕.
    pub fn actions(&mut self, actions: RowActions<'_>) -> Option<RowAction> {
        self.cell(|ui| actions.show(ui))
    }
}

/// A word that opens something.
pub fn link(ui: &mut Ui, words: &str) -> Response {
    let t = Tokens::of(ui);
    let galley = text::line(ui, words, font::strong(font::TABLE), Color32::PLACEHOLDER, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x.ceil(), 20.0), Sense::click());
    let name = words.to_owned();
    response.widget_info(move || WidgetInfo::labeled(Role::Link, true, name.as_str()));
    text::paint(ui.painter(), rect, Align::Min, galley, t.accent);
    if response.hovered() {
        let line = Rect::from_x_y_ranges(rect.x_range(), rect.bottom() - 3.0..=rect.bottom() - 2.0);
        ui.painter().rect_filled(line, 0, t.accent);
    }
    frame::focus_ring_outside(ui, &response, rect, 3);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// What was asked of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Away with it.
    Remove,
}

/// The buttons ↑ ↓ ✕ of a row, with their accessible names.
#[derive(Clone, Copy, Debug)]
pub struct RowActions<'a> {
    /// Name of ↑; none where rows have no order.
    pub up: Option<&'a str>,
    /// Name of ↓.
    pub down: Option<&'a str>,
    /// Name of ✕; none where a row may not go.
    pub remove: Option<&'a str>,
    /// The first row cannot go up.
    pub first: bool,
    /// The last row cannot go down.
    pub last: bool,
}

impl RowActions<'_> {
    /// Draws them.
    pub fn show(self, ui: &mut Ui) -> Option<RowAction> {
        let rtl = ui.layout().prefer_right_to_left();
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut buttons = vec![
            (self.up, Icon::ArrowUp, !self.first, RowAction::Up),
            (self.down, Icon::ArrowDown, !self.last, RowAction::Down),
            (self.remove, Icon::Close, true, RowAction::Remove),
        ];
        if rtl {
            buttons.reverse();
        }
        let mut done = None;
        for (name, icon, enabled, action) in buttons {
            let Some(name) = name else { continue };
            if IconButton::new(icon, name).side(20.0).enabled(enabled).show(ui).clicked() {
                done = Some(action);
            }
        }
        done
    }
}
