//! Volume mounts: of one container, and of all containers in one table.

use egui::Ui;
use hapju_model::fields::{ContainerIndex, EditorId, Field};
use hapju_model::{Path, Value, tree};

use super::form::Form;
use super::items::{ACTIONS, cell, head_of, row};
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::tokens::{Tokens, font};
use crate::kit::{combo, text, text_field::Width};

const WHAT: &str = "section-volume-mounts";

/// The open container's mounts.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    table(ui, form, &path);
    text::gap(ui, 4.0);
    add(ui, form, &path);
}

/// The mounts of every container, each with its container's name.
pub(super) fn show_all(ui: &mut Ui, form: &mut Form<'_>) {
    let containers = containers(form);
    if containers.is_empty() {
        text::hint(ui, &form.tr("form-no-rows"));
        return;
    }
    for (name, path) in &containers {
        let mounts = path.key("volumeMounts");
        if form.find(&mounts).is_some() {
            text::strong(ui, &crate::screens::outline::display_name(form.view, name));
            table(ui, form, &mounts);
            text::gap(ui, 6.0);
        }
    }
    let choices: Vec<combo::Choice<'_>> =
        containers.iter().map(|(name, _)| combo::Choice::new(name)).collect();
    let label = form.tr("mount-add-to");
    let picked = combo::Select::new((form.object(), "add mount"), &label, &choices)
        .width(Width::Points(220.0))
        .name(&label)
        .show(ui);
    if let Some((_, path)) = picked.and_then(|index| containers.get(index)) {
        insert(form, &path.key("volumeMounts"));
    }
}

fn containers(form: &Form<'_>) -> Vec<(String, Path)> {
    let mut found = Vec::new();
    for init in [true, false] {
        let list = form.kind().pod_spec_path().key(ContainerIndex { init, index: 0 }.list());
        let items = form.find(&list).and_then(Value::as_array).cloned().unwrap_or_default();
        for (index, item) in items.values().enumerate() {
            found.push((item.str_at(&["name"]).unwrap_or_default().to_owned(), list.index(index)));
        }
    }
    found
}

fn table(ui: &mut Ui, form: &mut Form<'_>, path: &Path) {
    let list = form.find(path).and_then(Value::as_array).cloned().unwrap_or_default();
    if list.is_empty() {
        text::hint(ui, &form.tr("form-no-rows"));
        return;
    }
    let columns: Vec<&'static Field> = EditorId::VolumeMounts
        .columns()
        .iter()
        .filter(|column| !column.advanced || list.values().any(|item| column.read_in(item).is_some()))
        .collect();
    let toggle = 84.0;
    let texts = columns.len().saturating_sub(1).max(1) as f32;
    let width = ((ui.available_width() - ACTIONS - toggle - 16.0) / texts - 8.0).clamp(80.0, 260.0);
    let widths: Vec<f32> =
        columns.iter().map(|column| if column.id == "mount-read-only" { toggle } else { width }).collect();
    let heads: Vec<String> = columns.iter().map(|column| form.tr(column.label)).collect();
    head_of(ui, &heads, &widths);
    for (index, (id, item)) in list.iter().enumerate() {
        row(ui, form, path, index, list.len(), WHAT, |ui, form| {
            for (column, width) in columns.iter().zip(&widths) {
                cell(ui, form, path, index, id, item, column, *width);
            }
        });
    }
}

fn add(ui: &mut Ui, form: &mut Form<'_>, path: &Path) {
    let volumes = form.kind().pod_spec_path().key("volumes");
    let any = form.find(&volumes).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if Button::new(&form.tr("word-add")).small().icon(Icon::Plus).enabled(any).show(ui).clicked() {
        insert(form, path);
    }
    if !any {
        text::label(ui, &form.tr("mount-needs-volume"), font::hint(), Tokens::of(ui).text3);
    }
}

/// A new mount takes the first volume: it is changed in place.
fn insert(form: &mut Form<'_>, path: &Path) {
    let volumes = form.kind().pod_spec_path().key("volumes");
    let first = form
        .find(&volumes)
        .and_then(Value::as_array)
        .and_then(|list| list.get(0))
        .and_then(|volume| volume.str_at(&["name"]))
        .unwrap_or_default()
        .to_owned();
    let len = form.find(path).and_then(Value::as_array).map_or(0, hapju_model::Array::len);
    form.insert(path, len, &tree!({"name": first, "mountPath": ""}), WHAT);
}
