//! The manifests as they will be written, and their text under edit.

use egui::{Align, Layout, Ui};
use hapju_i18n::Arg;
use hapju_model::FileId;

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::code_view::CodeView;
use crate::kit::combo::{Choice, Select};
use crate::kit::text_field::Width;
use crate::kit::tokens::{Tokens, font};
use crate::kit::{chip, text};
use crate::state::{State, YamlError};
use crate::view::{FileView, View};

/// Draws the tab.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    egui::Frame::NONE.inner_margin(14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let Some(file) = shown_file(view, state) else {
            text::hint(ui, &view.words.tr("outline-empty"));
            return;
        };
        head(ui, view, state, file, out);
        body(ui, view, state, file, out);
    });
}

fn shown_file<'v>(view: &'v View<'_>, state: &mut State) -> Option<&'v FileView> {
    // A file under edit, or with an error, stays; else the file of what is chosen is shown.
    let chosen = state
        .selection
        .object()
        .and_then(|object| view.document.get(object))
        .and_then(|entry| entry.origin.file);
    let wanted: Option<FileId> = state.yaml_file.or(chosen);
    let found = view.files.iter().find(|file| Some(file.id) == wanted);
    found.or_else(|| view.files.iter().find(|file| file.error.is_some())).or_else(|| view.files.first())
}

fn head(ui: &mut Ui, view: &View<'_>, state: &mut State, file: &FileView, out: &mut Outbox) {
    let words = view.words;
    ui.horizontal(|ui| {
        if view.files.len() > 1 {
            let choices: Vec<Choice<'_>> = view.files.iter().map(|file| Choice::new(&file.name)).collect();
            let name = words.tr("word-file");
            let picked = Select::new("yaml file", &file.name, &choices)
                .width(Width::Points(160.0))
                .name(&name)
                .show(ui);
            if let Some(index) = picked {
                state.yaml_file = view.files.get(index).map(|file| file.id);
            }
        }
        chip::chip(ui, &words.tr_args("yaml-objects", &[("n", file.objects.into())]));
        let comments = if file.comments_kept { "yaml-comments-kept" } else { "yaml-comments-lost" };
        chip::chip(ui, &words.tr(comments));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::new(&words.tr("word-copy")).small().show(ui).clicked() {
                out.push(Action::Copy(file.text.clone()));
            }
        });
    });
}

fn body(ui: &mut Ui, view: &View<'_>, state: &mut State, file: &FileView, out: &mut Outbox) {
    let words = view.words;
    let draft = state.yaml.get(&file.id);
    let error: Option<&YamlError> = draft.map_or(file.error.as_ref(), |draft| draft.error.as_ref());
    if let Some(error) = error {
        let args: [(&str, Arg<'_>); 2] = [("line", error.line.into()), ("column", error.column.into())];
        let place = words.tr_args("yaml-place", &args);
        let sentence = format!("{place}: {}", error.message);
        let shown = text::wrapped(ui, &sentence, font::hint(), Tokens::of(ui).bad);
        ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
        text::wrapped(ui, &words.tr("yaml-waits"), font::hint(), Tokens::of(ui).text3);
        // A text that was taken over is the design's; only one that was not can be given up.
        if draft.is_some() && Button::new(&words.tr("yaml-revert")).small().show(ui).clicked() {
            out.push(Action::GiveTextUp(file.id));
            return;
        }
    }
    let mut text = draft.map_or_else(|| file.text.to_string(), |draft| draft.text.clone());
    let marked = if draft.is_none() && error.is_none() { selected_lines(view, state, file) } else { None };
    let (first, last) = marked.unwrap_or((1, 0));
    let scroll = scroll_once(ui, file.id, marked.map(|(first, _)| first));
    let output = CodeView::new(("yaml", file.id), "YAML")
        .marked(first.saturating_sub(1)..last)
        .error(error.map(|error| (error.line.saturating_sub(1), error.message.as_str())))
        .scroll_to(scroll)
        .edit(ui, &mut text);
    if output.response.as_ref().is_some_and(egui::Response::lost_focus) {
        out.push(Action::CloseStep);
    }
    if output.live {
        out.push(Action::YamlEdited { file: file.id, text });
    }
}

/// The line to bring into view, when another thing was chosen than before.
fn scroll_once(ui: &Ui, file: FileId, line: Option<usize>) -> Option<usize> {
    let id = egui::Id::unique(("yaml scrolled", file));
    let seen: Option<usize> = ui.data(|data| data.get_temp(id)).flatten();
    if seen == line {
        return None;
    }
    ui.data_mut(|data| data.insert_temp(id, line));
    line.map(|line| line.saturating_sub(1))
}

/// The lines of what is chosen in the form.
fn selected_lines(view: &View<'_>, state: &State, file: &FileView) -> Option<(usize, usize)> {
    let object = state.selection.object()?;
    let entry = view.document.get(object)?;
    (entry.origin.file == Some(file.id)).then_some(())?;
    view.selected_lines
}
