//! Rows of a list whose columns are plain fields: ports, tolerations, pull secrets.

use egui::Ui;
use hapju_model::fields::Field;
use hapju_model::{Array, ItemId, Path, Value};

use super::field::{Change, Spec, cell_error, value_input};
use super::form::Form;
use crate::kit::button::{Button, IconButton};
use crate::kit::icons::Icon;
use crate::kit::tokens::{Tokens, font};
use crate::kit::{frame, text};

/// Width of the three row actions.
pub(super) const ACTIONS: f32 = 84.0;

/// Draws the list with its title, head, rows and the button that adds one.
pub(crate) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field, columns: &'static [Field]) {
    let Some(path) = form.path_of(field) else { return };
    let list = form.find(&path).and_then(Value::as_array).cloned().unwrap_or_default();
    let columns: Vec<&'static Field> =
        columns.iter().filter(|column| !column.advanced || used(&list, column)).collect();
    list_head(ui, form, field);
    if !list.is_empty() {
        head(ui, form, &columns);
    }
    let width = cell_width(ui, columns.len());
    for (index, (id, item)) in list.iter().enumerate() {
        row(ui, form, &path, index, list.len(), field.label, |ui, form| {
            for column in &columns {
                cell(ui, form, &path, index, id, item, column, width);
            }
        });
    }
    text::gap(ui, 4.0);
    let add = form.tr("word-add");
    if Button::new(&add).small().icon(Icon::Plus).show(ui).clicked() {
        form.insert(&path, list.len(), &Value::object(), field.label);
    }
}

/// The list's own label, where its card does not say it already.
pub(super) fn list_head(ui: &mut Ui, form: &Form<'_>, field: &Field) {
    text::gap(ui, 2.0);
    text::secondary(ui, &form.tr(field.label));
}

fn used(list: &Array, column: &Field) -> bool {
    list.values().any(|item| column.read_in(item).is_some())
}

/// The width of one of `columns` equal cells.
pub(super) fn cell_width(ui: &Ui, columns: usize) -> f32 {
    ((ui.available_width() - ACTIONS) / columns.max(1) as f32 - 8.0).clamp(64.0, 280.0)
}

/// The heads of columns.
pub(super) fn head(ui: &mut Ui, form: &Form<'_>, columns: &[&'static Field]) {
    let labels: Vec<String> = columns.iter().map(|column| form.tr(column.label)).collect();
    let width = cell_width(ui, columns.len());
    head_of(ui, &labels, &vec![width; labels.len()]);
}

/// Heads with widths of their own.
pub(super) fn head_of(ui: &mut Ui, labels: &[String], widths: &[f32]) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        for (label, width) in labels.iter().zip(widths) {
            let (rect, response) = ui.allocate_exact_size(egui::vec2(*width, 22.0), egui::Sense::hover());
            text::name(&response, label);
            let galley = text::line(ui, label, font::hint(), t.text2, *width);
            text::paint(ui.painter(), rect.shrink2(egui::vec2(6.0, 0.0)), egui::Align::Min, galley, t.text2);
        }
    });
    frame::hline(ui, ui.max_rect().x_range(), ui.cursor().min.y - 2.0);
}

/// One row with its actions: move up, move down, remove.
pub(super) fn row(
    ui: &mut Ui,
    form: &mut Form<'_>,
    path: &Path,
    index: usize,
    len: usize,
    what: &'static str,
    cells: impl FnOnce(&mut Ui, &mut Form<'_>),
) {
    ui.push_id((path.to_string(), index), |ui| {
        ui.horizontal(|ui| {
            cells(ui, form);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                if IconButton::new(Icon::Close, &form.tr("word-remove")).show(ui).clicked() {
                    form.remove(path, index, what);
                }
                let down = form.tr("word-move-down");
                if IconButton::new(Icon::ArrowDown, &down).enabled(index + 1 < len).show(ui).clicked() {
                    form.shift(path, index, index + 1, what);
                }
                let up = form.tr("word-move-up");
                if IconButton::new(Icon::ArrowUp, &up).enabled(index > 0).show(ui).clicked() {
                    form.shift(path, index, index - 1, what);
                }
            });
        });
    });
}

/// One field of one item.
#[allow(clippy::too_many_arguments, reason = "a cell is all of these, and nothing more")]
pub(super) fn cell(
    ui: &mut Ui,
    form: &mut Form<'_>,
    list: &Path,
    index: usize,
    id: ItemId,
    item: &Value,
    column: &'static Field,
    width: f32,
) {
    let at = list.index(index);
    let path = at.join(&column.own_path());
    // The input is named by the item's id, not its place: moving a row moves its cursor along.
    let key = (form.object(), format!("{list}#{} {}", id.0, column.id));
    let error = cell_error(form, form.object(), &path);
    let name = form.tr(column.label);
    let focus = form.state.take_jump(form.object(), &path);
    let spec = Spec { error: error.is_some(), name: Some(&name), focus, bare: Some(width) };
    let response = ui.scope(|ui| value_input(ui, form, column, &key, column.read_in(item), spec));
    if let Some(error) = error {
        response.response.on_hover_text(error);
    }
    match response.inner {
        Some(Change::Set(value)) => form.write(&path, Some(&value), false, column.label),
        Some(Change::Clear) => form.write(&path, None, false, column.label),
        Some(Change::Left) => form.close_step(),
        None => {}
    }
}
