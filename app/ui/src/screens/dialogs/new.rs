//! New: an empty workload of a type of the console, or a ready design.

use egui::{ScrollArea, Ui};

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::row::Row;
use crate::kit::text;
use crate::kit::text_field::TextField;
use crate::state::{Dialog, State};
use crate::view::View;

/// The console's types, in its order: keys of name and description.
pub(super) const TYPES: [&str; 7] = [
    "new-type-single",
    "new-type-multi",
    "new-type-stateful",
    "new-type-daemon",
    "new-type-job",
    "new-type-cronjob",
    "new-type-pods",
];

/// Draws the dialog.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let Dialog::New { fresh, mut kind, mut name } = state.dialog.clone() else { return };
    let words = view.words;
    let title = words.tr(if fresh { "new-title" } else { "add-component" });
    let mut done = None;
    let mut close = false;
    let response = Frame::new("new", &title).width(620.0).focus(TextField::id_of("new name")).show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let label = words.tr("word-name");
            let output = Row::new(&label)
                .label_width(120.0)
                .show(ui, |ui| TextField::new("new name", &name).show(ui))
                .inner;
            hapju_model::input::narrow(&output.text).trim().clone_into(&mut name);
            text::gap(ui, 4.0);
            ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                text::section(ui, &words.tr("new-empty"));
                for (index, key) in TYPES.iter().enumerate() {
                    let about = words.tr(&format!("{key}-about")).into_owned();
                    if super::super::start::template(ui, &words.tr(key), &about) {
                        kind = index;
                        done = Some(Action::NewWorkload { kind: index, name: name.clone(), fresh });
                    }
                }
                text::gap(ui, 8.0);
                text::section(ui, &words.tr("new-templates"));
                for (index, (key, about)) in view.gallery.iter().enumerate() {
                    if super::super::start::template(ui, &words.tr(key), &words.tr(about)) {
                        done = Some(Action::OpenGallery { index, fresh });
                    }
                }
            });
        },
        |ui| close = Button::new(&words.tr("word-cancel")).show(ui).clicked(),
    );
    state.dialog = Dialog::New { fresh, kind, name };
    let chosen = done.is_some();
    if let Some(action) = done {
        out.push(action);
    }
    if chosen || close || response.dismissed {
        state.dialog = Dialog::None;
    }
}
