//! The bottom line: what the verdict was computed on, the verdict in short, whether the file is saved.

use egui::{Align, Layout, Ui};

use crate::kit::text;
use crate::kit::tokens::Tokens;
use crate::view::{SnapshotSource, View};

/// Draws the line.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    let t = Tokens::of(ui);
    let words = view.words;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        text::gap(ui, 12.0);
        let saved = if view.unsaved { words.tr("status-unsaved") } else { words.tr("status-saved") };
        text::caption(ui, &saved);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            text::gap(ui, 12.0);
            let source = match (&view.snapshot.source, view.snapshot.age) {
                (SnapshotSource::Sample, _) => words.tr("conn-sample").into_owned(),
                (SnapshotSource::Cluster, None) => words.tr("status-live").into_owned(),
                (SnapshotSource::Cluster, Some(age)) => {
                    words.tr_args("status-snapshot", &[("age", (&words.duration(age)).into())]).into_owned()
                }
            };
            text::caption(ui, &source);
            text::caption(ui, &words.tr_args("status-nodes", &[("n", view.snapshot.nodes.into())]));
            text::caption(ui, &words.tr_args("status-pods", &[("n", view.snapshot.pods.into())]));
            if let Some(group) = view.verdict.groups.iter().find(|group| group.placeable < group.pods) {
                let name = group.group.as_deref().unwrap_or(&group.component);
                let args = [("group", name.into()), ("n", group.placeable.into()), ("m", group.pods.into())];
                text::label(
                    ui,
                    &words.tr_args("status-fits", &args),
                    crate::kit::tokens::font::hint(),
                    t.fg(super::tone_of(group.verdict)),
                );
            }
        });
    });
}
