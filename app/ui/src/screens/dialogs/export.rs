//! Which dialect to export: the files' own, or any.

use egui::Ui;
use hapju_i18n::Arg;

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::text;
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::View;

/// Draws the dialog.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    let mut chosen = None;
    let mut close = false;
    let response = Frame::new("export", &words.tr("cmd-export")).width(460.0).show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let mut offer = |ui: &mut Ui, label: &str, dialect: Option<&'static str>| {
                if super::super::start::template(ui, label, "") {
                    chosen = Some(dialect);
                }
            };
            offer(ui, &words.tr("cmd-export-own"), None);
            for dialect in ["v1beta1", "v1alpha2", "v1alpha1"] {
                let args: [(&str, Arg<'_>); 1] = [("dialect", dialect.into())];
                let own = view.cluster.dialect.as_deref() == Some(dialect);
                let key = if own { "cmd-export-cluster" } else { "cmd-export-as" };
                offer(ui, &words.tr_args(key, &args), Some(dialect));
            }
            offer(ui, &words.tr("cmd-export-none"), Some("none"));
            text::gap(ui, 4.0);
            text::wrapped(ui, &words.tr("export-comments"), font::hint(), Tokens::of(ui).text3);
        },
        |ui| close = Button::new(&words.tr("word-cancel")).show(ui).clicked(),
    );
    if let Some(dialect) = chosen {
        out.push(Action::Export(dialect));
    }
    if chosen.is_some() || close || response.dismissed {
        state.dialog = Dialog::None;
    }
}
