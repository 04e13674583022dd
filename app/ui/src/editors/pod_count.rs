//! How many bare pods: writing another number adds or removes numbered pods of the same template.

use std::sync::Arc;

use egui::Ui;
use hapju_model::component::numbered_name;
use hapju_model::document::Origin;
use hapju_model::fields::Field;
use hapju_model::{Edit, Path, Value};

use super::form::{Form, key_label};
use crate::kit::row::Row;
use crate::kit::text_field::{TextField, Width};

/// More pods than a gang on one screen can mean: a slip of the finger must not make a million objects.
const MOST: usize = 5_000;

/// Draws the row.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let count = form.at.component.objects.len();
    let text = count.to_string();
    let label = form.tr(field.label);
    let output = Row::new(&label)
        .help(&form.tr(field.help))
        .show(ui, |ui| TextField::new((form.object(), "pod count"), &text).width(Width::Number).show(ui))
        .inner;
    // Objects are made when the number is left: 16 must not first become 1.
    if output.committed
        && let Ok(wanted) = hapju_model::input::narrow(&output.text).trim().parse::<usize>()
        && wanted != count
        && (1..=MOST).contains(&wanted)
    {
        resize(form, field, wanted);
    }
}

fn resize(form: &mut Form<'_>, field: &Field, wanted: usize) {
    let objects = &form.at.component.objects;
    let mut edits: Vec<Edit> =
        objects.iter().skip(wanted).map(|object| Edit::RemoveObject { object: *object }).collect();
    let document = form.view.document;
    let numbers: Vec<u64> = objects
        .iter()
        .filter_map(|object| document.value(*object)?.str_at(&["metadata", "name"]).and_then(numbered_name))
        .map(|(_, number)| number)
        .collect();
    let mut next = numbers.iter().max().map_or(0, |most| most + 1);
    let prefix = form.at.component.name.clone();
    if wanted > objects.len() && numbers.is_empty() {
        // A single pod without a number becomes number 0, so that all are found as one component.
        edits.push(Edit::Set {
            object: form.object(),
            path: Path::keys(&["metadata", "name"]),
            value: Value::string(format!("{prefix}-0")),
        });
        next = 1;
    }
    let last = objects.last().and_then(|object| document.get(*object));
    let place = objects.last().and_then(|object| document.index_of(*object)).map(|index| index + 1);
    for offset in 0..wanted.saturating_sub(objects.len()) {
        let name = format!("{prefix}-{next}");
        next += 1;
        let value = renamed(form.at.value, &name);
        let file = last.and_then(|entry| entry.origin.file);
        edits.push(Edit::AddObject {
            value,
            origin: Origin::append_to(file),
            index: place.map(|place| place + offset),
        });
    }
    form.push(edits, key_label("undo-set-field", field.label), None);
}

/// The template under another name; a host name that was the pod's name follows it.
fn renamed(template: &Value, name: &str) -> Value {
    let Some(object) = template.as_object() else { return template.clone() };
    let old = template.str_at(&["metadata", "name"]).unwrap_or_default();
    let mut object = object.clone();
    object.remove("status");
    for (part, key) in [("metadata", "name"), ("spec", "hostname")] {
        let Some(inner) = object.get(part).and_then(Value::as_object) else { continue };
        if key == "hostname" && inner.get(key).and_then(Value::as_str) != Some(old) {
            continue;
        }
        let mut inner = inner.clone();
        inner.set(key, Value::from(name));
        object.set(part, Value::Object(Arc::new(inner)));
    }
    Value::Object(Arc::new(object))
}
