//! The contexts of the kubeconfig, and the question before a credential plug-in runs.

use egui::{ScrollArea, Ui};

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::Dialog as Frame;
use crate::kit::row::Row;
use crate::kit::text;
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::View;

/// Draws the list of contexts.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    let mut chosen = None;
    let mut close = false;
    let response = Frame::new("connect", &words.tr("connect-title")).width(620.0).focus_first().show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            text::wrapped(ui, &words.tr("connect-hint"), font::hint(), Tokens::of(ui).text3);
            if view.cluster.contexts.is_empty() {
                text::wrapped(ui, &words.tr("connect-no-contexts"), font::body(), Tokens::of(ui).text);
            }
            ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                for context in &view.cluster.contexts {
                    let parts = [
                        context.server.as_str(),
                        &context.user,
                        &context.namespace,
                        context.note.as_deref().unwrap_or_default(),
                    ];
                    let about: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                    if super::super::start::template(ui, &context.name, &about.join(" · ")) {
                        chosen = Some(context.name.clone());
                    }
                }
            });
        },
        |ui| close = Button::new(&words.tr("word-cancel")).show(ui).clicked(),
    );
    let picked = chosen.is_some();
    if let Some(context) = chosen {
        out.push(Action::Connect(context));
    }
    if picked || close || response.dismissed {
        state.dialog = Dialog::None;
    }
}

/// Asks before a program that the kubeconfig names runs.
pub(super) fn consent(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    let Some(consent) = &view.cluster.consent else {
        state.dialog = Dialog::None;
        return;
    };
    let mut answer = None;
    let response = Frame::new("consent", &words.tr("consent-title")).width(560.0).focus_first().show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            text::wrapped(ui, &words.tr("consent-text"), font::body(), Tokens::of(ui).text);
            for (key, value) in [
                ("consent-program", &consent.program),
                ("consent-arguments", &consent.arguments),
                ("consent-environment", &consent.environment),
            ] {
                if !value.is_empty() {
                    Row::new(&words.tr(key))
                        .show(ui, |ui| text::wrapped(ui, value, font::code(), Tokens::of(ui).text));
                }
            }
            text::wrapped(ui, &words.tr("consent-remember"), font::hint(), Tokens::of(ui).text3);
        },
        |ui| {
            if Button::new(&words.tr("consent-refuse")).primary().show(ui).clicked() {
                answer = Some(false);
            }
            if Button::new(&words.tr("consent-run")).show(ui).clicked() {
                answer = Some(true);
            }
        },
    );
    if response.dismissed && answer.is_none() {
        answer = Some(false);
    }
    if let Some(answer) = answer {
        state.dialog = Dialog::None;
        out.push(Action::Consent(answer));
    }
}
