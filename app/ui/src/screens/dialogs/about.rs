//! What this is.

use egui::Ui;

use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::text;
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::View;

/// Draws the dialog.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut State) {
    let words = view.words;
    let mut close = false;
    let response = Frame::new("about", "Hapju · 합주 · 合奏").width(460.0).focus_first().show(
        ui.ctx(),
        |ui| {
            text::wrapped(ui, &words.tr("about-text"), font::body(), Tokens::of(ui).text);
            let args: [(&str, hapju_i18n::Arg<'_>); 1] = [("version", env!("CARGO_PKG_VERSION").into())];
            text::secondary(ui, &words.tr_args("about-version", &args));
            text::secondary(ui, &words.tr("about-license"));
            text::hint(ui, "Pretendard JP · D2Coding (SIL Open Font License 1.1)");
        },
        |ui| close = Button::new(&words.tr("word-close")).primary().show(ui).clicked(),
    );
    if close || response.dismissed {
        state.dialog = Dialog::None;
    }
}
