//! An object without a form of its own: what it says, as a tree. It is edited in the YAML pane.

use egui::{ScrollArea, Ui};
use hapju_model::object::ObjectRef;
use hapju_model::{ObjectId, Value, input};

use crate::kit::tokens::{Tokens, font};
use crate::kit::{card::Card, chip, text};
use crate::view::View;

/// Draws the object.
pub fn show(ui: &mut Ui, view: &View<'_>, id: ObjectId) {
    let Some(value) = view.document.value(id) else { return };
    let object = ObjectRef::of(value);
    ScrollArea::vertical().id_salt(("object", id)).auto_shrink([false, false]).show(ui, |ui| {
        egui::Frame::NONE.inner_margin(18).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.horizontal(|ui| {
                text::title(ui, &super::outline::display_name(view, &object.name));
                if !object.kind.is_empty() {
                    chip::chip(ui, &object.kind);
                }
            });
            text::secondary(ui, &view.words.tr("form-other-fields-hint"));
            Card::new("object tree", &view.words.tr("form-other-fields")).fixed().show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let secret = object.kind == "Secret";
                tree(ui, view, value, 0, secret);
            });
        });
    });
}

fn tree(ui: &mut Ui, view: &View<'_>, value: &Value, depth: usize, secret: bool) {
    match value {
        Value::Object(map) => {
            for (key, child) in map.iter() {
                // What a Secret holds is typed and seen in the YAML pane only, never spread over the screen.
                let hide = secret && depth == 0 && matches!(key, "data" | "stringData");
                entry(ui, view, key, child, depth, secret, hide);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.values().enumerate() {
                entry(ui, view, &format!("[{index}]"), child, depth, secret, false);
            }
        }
        _ => {}
    }
}

fn entry(ui: &mut Ui, view: &View<'_>, key: &str, value: &Value, depth: usize, secret: bool, hide: bool) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.add_space(depth as f32 * 16.0);
        text::label(ui, key, font::code(), t.accent);
        let shown = match value {
            Value::Object(_) | Value::Array(_) => String::new(),
            other => input::format(other),
        };
        text::label(ui, &shown, font::code(), t.text);
        if hide {
            text::hint(ui, &view.words.tr("plan-secret-hidden"));
        }
    });
    if !hide {
        tree(ui, view, value, depth + 1, secret);
    }
}
