//! The pod's volumes: name, type, and the fields of that type. A type without a form is kept and named.

use egui::Ui;
use hapju_model::fields::{EditorId, Field};
use hapju_model::{Value, new, tree};

use super::environment::source;
use super::form::Form;
use super::items::{ACTIONS, cell, head_of, row};
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::text;

/// Draws the table.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    let list = form.find(&path).and_then(Value::as_array).cloned().unwrap_or_default();
    let room = ui.available_width() - ACTIONS - 24.0;
    let widths = [(room * 0.3).min(220.0), 150.0, room - (room * 0.3).min(220.0) - 150.0];
    if list.is_empty() {
        text::hint(ui, &form.tr("form-no-rows"));
    } else {
        head_of(ui, &["word-name", "volume-type", "volume-source"].map(|key| form.tr(key)), &widths);
    }
    for (index, (id, item)) in list.iter().enumerate() {
        row(ui, form, &path, index, list.len(), field.label, |ui, form| {
            if let Some(name) = EditorId::Volumes.columns().first() {
                cell(ui, form, &path, index, id, item, name, widths[0]);
            }
            source(ui, form, &path, index, id, item, EditorId::Volumes, (widths[1], widths[2]));
        });
    }
    text::gap(ui, 4.0);
    if Button::new(&form.tr("word-add")).small().icon(Icon::Plus).show(ui).clicked() {
        let name =
            new::free_name("volume", |name| list.values().any(|item| item.str_at(&["name"]) == Some(name)));
        form.insert(&path, list.len(), &tree!({"name": name, "emptyDir": {}}), field.label);
    }
}
