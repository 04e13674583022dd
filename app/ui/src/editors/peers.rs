//! "Peers find each other": a headless Service and `subdomain`, which distributed training needs.

use egui::Ui;
use hapju_model::document::Origin;
use hapju_model::fields::{Field, Kind};
use hapju_model::{Edit, Value, tree};

use super::form::{Form, key_label};
use crate::kit::row::Row;
use crate::kit::toggle;

/// Draws the row.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let on = form.value_of(field).and_then(Value::as_str).is_some_and(|name| !name.is_empty());
    let label = form.tr(field.label);
    let hint = form.tr(field.help);
    let toggled = Row::new(&label).hint(&hint).show(ui, |ui| toggle::toggle(ui, on, &label)).inner;
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
        let labels = form.kind().template_path().find(form.at.value).and_then(|template| template.at(&["metadata", "labels"]));
        let selector = match labels {
            Some(labels) if form.kind() != Kind::Job => labels.to_json(),
            // Every pod of a Job carries this label; a template often has none of its own.
            _ => tree!({"batch.kubernetes.io/job-name": name}).to_json(),
        };
        let mut service = tree!({
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {"name": name},
            "spec": {"clusterIP": "None", "selector": selector, "publishNotReadyAddresses": true},
        })
        .to_json();
        if !component.namespace.is_empty() {
            service["metadata"]["namespace"] = component.namespace.clone().into();
        }
        let file = form.view.document.get(component.id()).and_then(|entry| entry.origin.file);
        edits.push(Edit::AddObject { value: Value::from(service), origin: Origin::append_to(file), index: None });
    }
    form.push(edits, key_label("undo-set-field", field.label), None);
}
