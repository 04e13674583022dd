//! "Peers find each other": a headless Service and `subdomain`, which distributed training needs.

use egui::Ui;
use hapju_model::document::Origin;
use hapju_model::fields::Field;
use hapju_model::{Edit, Value, new, tree};

use super::form::{Form, key_label};
use crate::kit::checkbox;
use crate::kit::row::Row;

/// Draws the row.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let on = form.value_of(field).and_then(Value::as_str).is_some_and(|name| !name.is_empty());
    let label = form.tr(field.label);
    let hint = form.tr(field.help);
    let toggled = Row::new(&label).hint(&hint).show(ui, |ui| checkbox::toggle(ui, on, "")).inner;
    match toggled {
        Some(true) => turn_on(form, field),
        Some(false) => form.set(field, None),
        None => {}
    }
}

/// One step: the subdomain in every pod, and the headless Service that answers for it, unless there is one.
fn turn_on(form: &mut Form<'_>, field: &Field) {
    let component = form.at.component;
    let name = component.name.clone();
    let mut edits: Vec<Edit> = component
        .objects
        .iter()
        .filter_map(|object| field.edit(*object, form.kind(), None, Some(&Value::string(name.as_str()))))
        .collect();
    let there = form.view.document.entries().any(|entry| {
        entry.value.str_at(&["kind"]) == Some("Service")
            && entry.value.str_at(&["metadata", "name"]) == Some(&name)
    });
    if !there {
        let labels = super::service_ports::pod_labels(form);
        let selector = if labels.as_object().is_some_and(hapju_model::Object::is_empty) {
            // Every pod of a Job carries this label; a template often has none of its own.
            tree!({"batch.kubernetes.io/job-name": name})
        } else {
            labels
        };
        let service = new::peer_service(&name, Some(&component.namespace), &selector);
        let file = form.view.document.get(component.id()).and_then(|entry| entry.origin.file);
        edits.push(Edit::AddObject { value: service, origin: Origin::append_to(file), index: None });
    }
    form.push(edits, key_label("undo-set-field", field.label), None);
}
