//! An object without a form of its own: what it says, as a tree. It is edited in the YAML pane.

use egui::{ScrollArea, Ui};
use hapju_model::object::ObjectRef;
use hapju_model::{ObjectId, Value};

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
                // What a Secret holds is typed and seen in the YAML pane only, never spread over the screen.
                let (shown, hidden) = without_secrets(value, object.kind == "Secret");
                super::other_fields::tree(ui, &shown, 0);
                if hidden {
                    text::hint(ui, &view.words.tr("plan-secret-hidden"));
                }
            });
        });
    });
}

/// The object without what is secret in it, and whether there was anything.
fn without_secrets(value: &Value, secret: bool) -> (Value, bool) {
    let Some(object) = value.as_object().filter(|_| secret) else { return (value.clone(), false) };
    let mut shown = object.clone();
    let hidden = [shown.remove("data"), shown.remove("stringData")].iter().any(Option::is_some);
    (Value::Object(std::sync::Arc::new(shown)), hidden)
}
