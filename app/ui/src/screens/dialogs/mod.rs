//! The window's dialogs, one file each; at most one is open.

mod about;
mod connect;
mod export;
mod guard;
mod new;
mod path;
mod plan;

use egui::Ui;

use crate::action::Outbox;
use crate::state::{Dialog, State};
use crate::view::View;

/// Draws the open dialog.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    match state.dialog.clone() {
        Dialog::None => {}
        Dialog::New { .. } => new::show(ui, view, state, out),
        Dialog::Connect => connect::show(ui, view, state, out),
        Dialog::Consent => connect::consent(ui, view, state, out),
        Dialog::Export => export::show(ui, view, state, out),
        Dialog::Guard => guard::unsaved(ui, view, state, out),
        Dialog::Disk => guard::changed_on_disk(ui, view, state, out),
        Dialog::Plan { row } => plan::show(ui, view, state, row, out),
        Dialog::Path { text, exists } => path::show(ui, view, state, (text, exists), out),
        Dialog::About => about::show(ui, view, state),
    }
}
