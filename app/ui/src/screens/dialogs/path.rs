//! A path to type, where the desktop has no file dialog.

use egui::{Key, Ui};

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::row::Row;
use crate::kit::text;
use crate::kit::text_field::{TextField, Width};
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::View;

/// Draws the dialog.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut State,
    (mut typed, exists): (String, Option<String>),
    out: &mut Outbox,
) {
    let words = view.words;
    // What would be replaced is said, and confirmed by another button.
    let replaces = exists.as_ref() == Some(&typed);
    let mut answer = None;
    let mut entered = false;
    let label = words.tr("path-label");
    let response =
        Frame::new("path", &words.tr("path-title")).width(560.0).focus(TextField::id_of("path")).show(
            ui.ctx(),
            |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                text::hint(ui, &words.tr("path-hint"));
                let output = Row::new(&label)
                    .label_width(90.0)
                    .show(ui, |ui| TextField::new("path", &typed).name(&label).width(Width::Fill).show(ui))
                    .inner;
                if replaces {
                    text::wrapped(ui, &words.tr("path-exists"), font::hint(), Tokens::of(ui).bad);
                }
                if output.text != typed {
                    typed.clone_from(&output.text);
                }
                entered = ui.input(|input| input.key_pressed(Key::Enter)) && !crate::kit::composing(ui.ctx());
            },
            |ui| {
                let word = words.tr(if replaces { "disk-overwrite" } else { "word-continue" });
                let button = Button::new(&word);
                let button = if replaces { button.danger() } else { button.primary() };
                if button.show(ui).clicked() {
                    answer = Some(true);
                }
                if Button::new(&words.tr("word-cancel")).show(ui).clicked() {
                    answer = Some(false);
                }
            },
        );
    // Replacing takes a click of its own.
    if entered && !replaces {
        answer = Some(true);
    }
    if response.dismissed && answer.is_none() {
        answer = Some(false);
    }
    match answer {
        None => state.dialog = Dialog::Path { text: typed, exists },
        Some(given) => {
            state.dialog = Dialog::None;
            let text = given.then_some(typed);
            out.push(Action::PathTyped { text, replace: replaces });
        }
    }
}
