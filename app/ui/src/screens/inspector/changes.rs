//! What would be written to the files, against what was saved last.

use egui::Ui;

use crate::kit::text;
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
        crate::screens::diff(ui, &change.file, &change.lines, 640.0);
        text::gap(ui, 8.0);
    }
}
