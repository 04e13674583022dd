//! The list of containers as a table: name, image, requests, limits; a click opens one.

use egui::{Sense, Ui, vec2};
use hapju_model::fields::{Card, Field, containers::is_sidecar};
use hapju_model::{Path, Value, input};

use super::form::Form;
use crate::kit::menu::{self, MenuItem};
use crate::kit::tokens::{Tokens, font};
use crate::kit::{badge, frame, text};
use crate::state::Selection;

const ROW: f32 = 36.0;

/// Draws the table. The button that adds one stands in the card's head.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    let list = form.find(&path).and_then(Value::as_array).cloned().unwrap_or_default();
    if list.is_empty() {
        text::hint(ui, &form.tr("form-no-rows"));
        return;
    }
    let init = field.card == Card::InitContainers;
    let width = ui.available_width() - 36.0;
    let widths = [width * 0.2, width * 0.38, width * 0.24, width * 0.18];
    let heads =
        ["field-container-name", "field-image", "table-requests", "table-limits"].map(|key| form.tr(key));
    super::items::head_of(ui, &heads, &widths);
    for (index, (id, container)) in list.iter().enumerate() {
        ui.push_id((path.to_string(), id.0), |ui| {
            let selection = Selection::Container { component: form.object(), init, item: id };
            one(ui, form, (&path, index, list.len()), container, &widths, selection);
        });
    }
}

fn one(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (path, index, len): (&Path, usize, usize),
    container: &Value,
    widths: &[f32; 4],
    selection: Selection,
) {
    let t = Tokens::of(ui);
    let name = container.str_at(&["name"]).unwrap_or_default();
    let shown_name = crate::screens::outline::display_name(form.view, name);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let spoken = shown_name.clone();
    response.widget_info(move || egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.as_str()));
    if response.hovered() {
        ui.painter().rect_filled(rect, 4, t.sunken);
    }
    frame::focus_ring(ui, &response, rect, 4);
    frame::hline(ui, rect.x_range(), rect.bottom() - 1.0);
    let problems = crate::screens::outline::problems_below(form.view, form.object(), &path.index(index));
    let image = container.str_at(&["image"]).unwrap_or_default();
    let cells = [
        (shown_name, font::strong(font::TABLE), t.accent),
        (image.to_owned(), font::code(), t.text),
        (resources(container, "requests"), font::code(), t.text),
        (resources(container, "limits"), font::code(), t.text),
    ];
    let mut x = rect.left();
    for ((content, font, color), width) in cells.into_iter().zip(widths) {
        let cell = egui::Rect::from_min_max(
            egui::pos2(x + 6.0, rect.top()),
            egui::pos2(x + width - 4.0, rect.bottom()),
        );
        let galley = text::line(ui, &content, font, color, cell.width());
        text::paint(ui.painter(), cell, egui::Align::Min, galley, color);
        x += width + 8.0;
    }
    if problems > 0 {
        badge::paint_count(
            ui,
            rect.left() + widths[0] - 18.0,
            rect.center().y,
            crate::kit::tokens::Tone::Bad,
            &problems.to_string(),
        );
    }
    if is_sidecar(container) {
        response.clone().on_hover_text(form.tr("outline-sidecar"));
    }
    if response.clicked() {
        form.state.selection = selection;
    }
    let side =
        egui::Rect::from_center_size(egui::pos2(rect.right() - 14.0, rect.center().y), vec2(24.0, 24.0));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(side));
    let what = if matches!(selection, Selection::Container { init: true, .. }) {
        "card-init-containers"
    } else {
        "card-containers"
    };
    menu::kebab(&mut child, &form.tr("word-more"), |ui| {
        if MenuItem::new(&form.tr("word-move-up")).enabled(index > 0).show(ui) {
            form.shift(path, index, index - 1, what);
        }
        if MenuItem::new(&form.tr("word-move-down")).enabled(index + 1 < len).show(ui) {
            form.shift(path, index, index + 1, what);
        }
        if MenuItem::new(&form.tr("word-remove")).danger().show(ui) {
            form.remove(path, index, what);
        }
    });
}

/// `14 · 112Gi · 2`: cpu, memory, then everything else, in the order of the file.
fn resources(container: &Value, which: &str) -> String {
    let of = |name: &str| container.at(&["resources", which, name]).map(input::format);
    let mut parts: Vec<String> = [of("cpu"), of("memory")].into_iter().flatten().collect();
    let all = container.at(&["resources", which]).and_then(Value::as_object);
    let rest = all
        .into_iter()
        .flat_map(hapju_model::Object::iter)
        .filter(|(name, _)| !matches!(*name, "cpu" | "memory"));
    parts.extend(rest.map(|(_, value)| input::format(value)));
    parts.join(" · ")
}
