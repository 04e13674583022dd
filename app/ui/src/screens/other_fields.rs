//! What an opened object holds beside the fields of the forms: seen here as a tree, edited in the YAML pane.

use egui::Ui;
use hapju_model::component::Component;
use hapju_model::fields::{self, Root};
use hapju_model::{Path, Value, input};

use crate::kit::card::Card;
use crate::kit::chip::Chip;
use crate::kit::tokens::{Tokens, font};
use crate::kit::{size, text};
use crate::view::View;

/// Draws the card, when there is anything for it.
pub fn show(ui: &mut Ui, view: &View<'_>, component: &Component, value: &Value) {
    let known = known_paths(component);
    let mut rows = Vec::new();
    collect(value, &Path::root(), &known, &mut rows);
    if rows.is_empty() {
        return;
    }
    let title = view.words.tr("form-other-fields");
    let chips: Vec<Chip> = rows.iter().map(|(path, _)| Chip::word(path.to_string())).collect();
    Card::new("form-other-fields", &title).chips(&chips).show(ui, |ui| {
        text::hint(ui, &view.words.tr("form-other-fields-hint"));
        ui.spacing_mut().item_spacing.y = 2.0;
        for (path, value) in &rows {
            ui.label_row(&path.to_string(), 0);
            tree(ui, value, 1);
        }
    });
}

/// Where the forms of this kind of object stand, and what says what it is.
fn known_paths(component: &Component) -> Vec<Path> {
    let kind = component.kind;
    let mut known: Vec<Path> = fields::all()
        .filter(|field| field.kinds.has(kind))
        .filter(|field| !matches!(field.root, Root::Service | Root::PodGroup | Root::Item | Root::Container))
        .filter_map(|field| field.path_in(kind, None))
        .filter(|path| !path.is_root())
        .collect();
    known.extend([Path::keys(&["apiVersion"]), Path::keys(&["kind"])]);
    let spec = component.pod_spec_path();
    known.extend([spec.key("workloadRef"), spec.key("schedulingGroup")]);
    known
}

/// The highest values that no form shows.
fn collect(value: &Value, here: &Path, known: &[Path], rows: &mut Vec<(Path, Value)>) {
    let Some(object) = value.as_object() else { return };
    for (key, child) in object.iter() {
        let path = here.key(key);
        if known.contains(&path) {
            continue;
        }
        let leads_to_known = known.iter().any(|known| known.starts_with(&path));
        if leads_to_known && child.as_object().is_some() {
            collect(child, &path, known, rows);
        } else {
            rows.push((path, child.clone()));
        }
    }
}

trait LabelRow {
    fn label_row(&mut self, label: &str, depth: usize);
}

impl LabelRow for Ui {
    fn label_row(&mut self, label: &str, depth: usize) {
        let color = Tokens::of(self).accent;
        self.horizontal(|ui| {
            ui.add_space(depth as f32 * size::CARD_PAD);
            text::label(ui, label, font::code(), color);
        });
    }
}

/// A tree of keys and values, one a line.
pub(super) fn tree(ui: &mut Ui, value: &Value, depth: usize) {
    match value {
        Value::Object(map) => {
            for (key, child) in map.iter() {
                entry(ui, key, child, depth);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.values().enumerate() {
                entry(ui, &format!("[{index}]"), child, depth);
            }
        }
        scalar => {
            let color = Tokens::of(ui).text;
            ui.horizontal(|ui| {
                ui.add_space(depth as f32 * size::CARD_PAD);
                text::label(ui, &input::format(scalar), font::code(), color);
            });
        }
    }
}

fn entry(ui: &mut Ui, key: &str, value: &Value, depth: usize) {
    let t = Tokens::of(ui);
    match value {
        Value::Object(_) | Value::Array(_) => {
            ui.label_row(key, depth);
            tree(ui, value, depth + 1);
        }
        scalar => {
            ui.horizontal(|ui| {
                ui.add_space(depth as f32 * size::CARD_PAD);
                text::label(ui, key, font::code(), t.accent);
                text::label(ui, &input::format(scalar), font::code(), t.text);
            });
        }
    }
}
