//! Command and arguments: one text an entry, kept as typed.

use egui::Ui;
use hapju_model::Value;
use hapju_model::fields::Field;
use hapju_model::input;

use super::form::Form;
use super::items::{list_head, row};
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::text;
use crate::kit::text_field::{TextField, Width};

/// Draws the list.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    let list = form.find(&path).and_then(Value::as_array).cloned().unwrap_or_default();
    list_head(ui, form, field);
    if list.is_empty() {
        text::hint(ui, &form.tr("form-from-image"));
    }
    let name = form.tr(field.label);
    for (index, (id, item)) in list.iter().enumerate() {
        row(ui, form, &path, index, list.len(), field.label, |ui, form| {
            let shown = input::format(item);
            let key = (form.object(), format!("{path}#{}", id.0));
            let width = (ui.available_width() - super::items::ACTIONS - 8.0).max(120.0);
            let output = TextField::new(&key, &shown).width(Width::Points(width)).mono().name(&name).show(ui);
            if output.live && output.text != shown {
                form.write(
                    &path.index(index),
                    Some(&Value::string(output.text.as_str())),
                    false,
                    field.label,
                );
            } else if output.committed {
                form.close_step();
            }
        });
    }
    let add = form.tr("word-add");
    if Button::new(&add).small().icon(Icon::Plus).show(ui).clicked() {
        form.insert(&path, list.len(), &Value::from(""), field.label);
    }
    text::gap(ui, 4.0);
}
