//! The right panel: what the design would do, its text, its problems, what changed.

pub mod changes;
pub mod feasibility;
mod map_and_curve;
pub mod problems;
pub mod yaml;

use egui::{ScrollArea, Ui};
use hapju_model::finding::Severity;

use crate::action::Outbox;
use crate::kit::tabs::{self, Tab as TabLabel};
use crate::kit::text;
use crate::kit::tokens::Tone;
use crate::state::{State, Tab};
use crate::view::View;

const TABS: [(Tab, &str); 4] = [
    (Tab::Feasibility, "tab-feasibility"),
    (Tab::Yaml, "tab-yaml"),
    (Tab::Problems, "tab-problems"),
    (Tab::Changes, "tab-changes"),
];

/// Draws the panel.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let errors = view.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let others = view.findings.len() - errors;
    let problems = if errors > 0 { (errors, Tone::Bad) } else { (others, Tone::Warn) };
    let names: Vec<_> = TABS.iter().map(|(_, key)| view.words.tr(key)).collect();
    let labels: Vec<TabLabel<'_>> = TABS
        .iter()
        .zip(&names)
        .map(|((tab, _), name)| match tab {
            Tab::Problems => TabLabel::new(name).count(problems.0, problems.1),
            _ => TabLabel::new(name),
        })
        .collect();
    let selected = TABS.iter().position(|(tab, _)| *tab == state.tab).unwrap_or_default();
    ui.spacing_mut().item_spacing.y = 0.0;
    if let Some(picked) = tabs::tabs(ui, "inspector", &labels, selected) {
        state.tab = TABS[picked].0;
    }
    match state.tab {
        Tab::Feasibility => scrolled(ui, "feasibility", |ui| feasibility::show(ui, view, state, out)),
        Tab::Yaml => yaml::show(ui, view, state, out),
        Tab::Problems => scrolled(ui, "problems", |ui| problems::show(ui, view, out)),
        Tab::Changes => scrolled(ui, "changes", |ui| changes::show(ui, view)),
    }
}

fn scrolled(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        egui::Frame::NONE.inner_margin(14).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            add(ui);
            text::gap(ui, 8.0);
        });
    });
}
