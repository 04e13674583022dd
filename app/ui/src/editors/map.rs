//! Keys and text values: labels, annotations, node selectors.

use std::sync::Arc;

use egui::Ui;
use hapju_model::fields::{Field, Input, MapKind};
use hapju_model::{Edit, Object, Path, Value, input, new};

use super::form::{Form, key_label};
use super::items::{ACTIONS, head_of, list_head};
use crate::kit::button::{Button, IconButton};
use crate::kit::combo::{Choice, Combo};
use crate::kit::icons::Icon;
use crate::kit::text;
use crate::kit::text_field::{TextField, Width};

/// Draws the mapping.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    let map = form.find(&path).and_then(Value::as_object).cloned().unwrap_or_default();
    list_head(ui, form, field);
    let width = ((ui.available_width() - ACTIONS) / 2.0 - 8.0).clamp(120.0, 320.0);
    if !map.is_empty() {
        head_of(ui, &[form.tr("word-key"), form.tr("word-value")], &[width, width]);
    }
    let labels = matches!(field.input, Input::Map(MapKind::NodeLabels));
    for (index, (key, value)) in map.iter().enumerate() {
        ui.push_id((path.to_string(), index), |ui| {
            ui.horizontal(|ui| entry(ui, form, field, &path, index, (key, value), width, labels));
        });
    }
    text::gap(ui, 4.0);
    let add = form.tr("word-add");
    if Button::new(&add).small().icon(Icon::Plus).show(ui).clicked() {
        form.write(&path.key(&free_key(&map)), Some(&Value::from("")), false, field.label);
    }
}

#[allow(clippy::too_many_arguments, reason = "one row of one table")]
fn entry(
    ui: &mut Ui,
    form: &mut Form<'_>,
    field: &'static Field,
    path: &Path,
    index: usize,
    (key, value): (&str, &Value),
    width: f32,
    node_labels: bool,
) {
    let here = path.key(key);
    let error = form.messages(form.object(), &here).0;
    let focus = form.state.take_jump(form.object(), &here);
    let id = (form.object(), format!("{path}#{index}"));
    let key_name = form.tr("word-key");
    let names = form.view.names;
    let keys: Vec<Choice<'_>> = if node_labels {
        names.node_labels.iter().map(|(key, _)| Choice::new(key)).collect()
    } else {
        Vec::new()
    };
    let output = if keys.is_empty() {
        TextField::new((&id, "key"), key)
            .width(Width::Points(width))
            .bare()
            .mono()
            .name(&key_name)
            .invalid(error.is_some())
            .show(ui)
    } else {
        Combo::new((&id, "key"), key, &keys)
            .width(Width::Points(width))
            .bare()
            .mono()
            .name(&key_name)
            .show(ui)
    };
    // A key is renamed when it is left: half a key would fall together with another on the way.
    if output.committed && output.text != key {
        rename(form, field, path, key, &output.text);
    }
    let text = input::format(value);
    let value_name = form.tr("word-value");
    let seen: Vec<Choice<'_>> = names
        .node_labels
        .iter()
        .filter(|(label, _)| node_labels && label == key)
        .flat_map(|(_, values)| values.iter().map(|value| Choice::new(value)))
        .collect();
    let output = if seen.is_empty() {
        TextField::new((&id, "value"), &text)
            .width(Width::Points(width))
            .bare()
            .mono()
            .name(&value_name)
            .invalid(error.is_some())
            .show(ui)
    } else {
        Combo::new((&id, "value"), &text, &seen)
            .width(Width::Points(width))
            .bare()
            .mono()
            .name(&value_name)
            .show(ui)
    };
    if focus {
        output.response.request_focus();
        output.response.scroll_to_me(Some(egui::Align::Center));
    }
    if output.live && output.text != text {
        form.write(&here, Some(&Value::string(output.text.as_str())), false, field.label);
    } else if output.committed {
        form.close_step();
    }
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        if IconButton::new(Icon::Close, &form.tr("word-remove")).show(ui).clicked() {
            form.write(&here, None, true, field.label);
        }
    });
    if let Some(error) = error {
        output.response.on_hover_text(error);
    }
}

fn rename(form: &mut Form<'_>, field: &Field, path: &Path, key: &str, to: &str) {
    let to = input::narrow(to).trim().to_owned();
    if to.is_empty() || form.find(&path.key(&to)).is_some() {
        return;
    }
    let to: Arc<str> = Arc::from(to);
    let edits = form
        .at
        .component
        .objects
        .iter()
        .map(|object| Edit::Rename { object: *object, path: path.key(key), to: to.clone() })
        .collect();
    form.push(edits, key_label("undo-set-field", field.label), None);
}

/// A key that is not taken yet.
fn free_key(map: &Object) -> String {
    new::free_name("key", |key| map.get(key).is_some())
}
