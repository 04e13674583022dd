//! What would be written to the files, against what was saved last.

use egui::Ui;

use crate::kit::{diff_view, text};
use crate::view::View;

/// Draws the tab.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    if view.changes.is_empty() {
        text::hint(ui, &view.words.tr("changes-none"));
        return;
    }
    for change in view.changes {
        text::section(ui, &change.file);
        if change.new {
            text::hint(ui, &view.words.tr("changes-new"));
        }
        let lines: Vec<diff_view::Line<'_>> =
            change.lines.iter().map(|(sign, line)| diff_view::Line::new(*sign, line)).collect();
        diff_view::show(ui, &change.file, &lines);
        text::gap(ui, 8.0);
    }
}
