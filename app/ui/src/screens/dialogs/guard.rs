//! Questions before something would be lost: unsaved changes, a file that changed on disk.

use egui::Ui;
use hapju_i18n::Arg;

use crate::action::{Action, DiskAnswer, GuardAnswer, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::text;
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::View;

/// Save, discard or stay.
pub(super) fn unsaved(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    let mut answer = None;
    let name = match view.files {
        [only] if !only.name.is_empty() => only.name.clone(),
        _ => words.tr("title-untitled").into_owned(),
    };
    let args: [(&str, Arg<'_>); 2] = [("n", view.files.len().max(1).into()), ("name", (&name).into())];
    let sentence = words.tr_args("guard-text", &args).into_owned();
    let response = Frame::new("guard", &words.tr("guard-title")).width(460.0).focus_first().show(
        ui.ctx(),
        |ui| text::wrapped(ui, &sentence, font::body(), Tokens::of(ui).text),
        |ui| {
            if Button::new(&words.tr("word-save")).primary().show(ui).clicked() {
                answer = Some(GuardAnswer::Save);
            }
            if Button::new(&words.tr("guard-discard")).danger().show(ui).clicked() {
                answer = Some(GuardAnswer::Discard);
            }
            if Button::new(&words.tr("word-cancel")).show(ui).clicked() {
                answer = Some(GuardAnswer::Cancel);
            }
        },
    );
    if response.dismissed && answer.is_none() {
        answer = Some(GuardAnswer::Cancel);
    }
    if let Some(answer) = answer {
        state.dialog = Dialog::None;
        out.push(Action::Guard(answer));
    }
}

/// Overwrite, reload or neither.
pub(super) fn changed_on_disk(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    let mut answer = None;
    let changed = view.files.iter().filter(|file| state.changed_on_disk.contains(&file.id));
    let names: Vec<&str> = changed.map(|file| file.name.as_str()).collect();
    let names = names.join(", ");
    let args: [(&str, Arg<'_>); 1] = [("name", (&names).into())];
    let sentence = words.tr_args("disk-text", &args).into_owned();
    let response = Frame::new("disk", &words.tr("disk-title")).width(500.0).focus_first().show(
        ui.ctx(),
        |ui| text::wrapped(ui, &sentence, font::body(), Tokens::of(ui).text),
        |ui| {
            if Button::new(&words.tr("word-cancel")).primary().show(ui).clicked() {
                answer = Some(DiskAnswer::Cancel);
            }
            if Button::new(&words.tr("disk-overwrite")).danger().show(ui).clicked() {
                answer = Some(DiskAnswer::Overwrite);
            }
            if Button::new(&words.tr("disk-reload")).show(ui).clicked() {
                answer = Some(DiskAnswer::Reload);
            }
        },
    );
    if response.dismissed && answer.is_none() {
        answer = Some(DiskAnswer::Cancel);
    }
    if let Some(answer) = answer {
        state.dialog = Dialog::None;
        out.push(Action::Disk(answer));
    }
}
