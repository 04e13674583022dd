//! A container, open in place: its sections listed at the left and stacked at the right.

use egui::{Align, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};
use hapju_model::component::Component;
use hapju_model::fields::{self, ContainerIndex, Field, Section};
use hapju_model::finding::Severity;
use hapju_model::{ItemId, Value};

use crate::action::Outbox;
use crate::editors::{At, Form, field_row};
use crate::kit::card::Card;
use crate::kit::chip::Chip;
use crate::kit::tokens::{Tokens, Tone, font, size};
use crate::kit::{badge, frame, row, text};
use crate::state::{Selection, State};
use crate::view::View;

const LIST: f32 = 168.0;
/// Labels of a container's form are shorter than a component's, and there is less room.
const LABEL: f32 = 152.0;

/// Draws the container; falls back to the component when it is gone.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut State,
    out: &mut Outbox,
    component: &Component,
    (init, item): (bool, ItemId),
) {
    let list_path = if init { component.init_containers_path() } else { component.containers_path() };
    let Some(value) = component.value(view.document) else { return };
    let list = list_path.find(value).and_then(Value::as_array);
    let Some((list, index)) = list.and_then(|list| Some((list, list.index_of(item)?))) else {
        state.selection = Selection::Component(component.id());
        return;
    };
    let Some(container) = list.get(index) else { return };
    let at = ContainerIndex { init, index };
    egui::Frame::NONE.inner_margin(egui::Margin { left: 18, right: 18, top: 14, bottom: 0 }).show(ui, |ui| {
        breadcrumb(ui, view, state, component, container);
        let count = list.len();
        let args: [(&str, hapju_i18n::Arg<'_>); 2] = [("n", (index + 1).into()), ("m", count.into())];
        text::secondary(ui, &view.words.tr_args("component-container", &args));
        text::gap(ui, 8.0);
        let area = ui.available_rect_before_wrap();
        let left = Rect::from_min_max(area.min, pos2(area.left() + LIST, area.bottom()));
        let right = Rect::from_min_max(pos2(left.right() + 12.0, area.top()), area.max);
        let form_at = At { component, value, container: Some(at) };
        let mut form = Form { view, state, out, at: form_at };
        let mut side = ui.new_child(
            UiBuilder::new().id_salt("sections").max_rect(left).layout(Layout::top_down(Align::Min)),
        );
        sections(&mut side, &form, container);
        let mut main = ui.new_child(
            UiBuilder::new().id_salt("section cards").max_rect(right).layout(Layout::top_down(Align::Min)),
        );
        ScrollArea::vertical()
            .id_salt(("container", component.id(), item.0))
            .auto_shrink([false, false])
            .show(&mut main, |ui| {
                ui.spacing_mut().item_spacing.y = size::CARD_GAP;
                row::with_label_width(ui, LABEL, |ui| {
                    for section in Section::LISTED {
                        section_card(ui, &mut form, section, container);
                    }
                });
                text::gap(ui, 24.0);
            });
        ui.allocate_rect(area, Sense::hover());
    });
}

fn breadcrumb(ui: &mut Ui, view: &View<'_>, state: &mut State, component: &Component, container: &Value) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let name = super::outline::display_name(view, &component.name);
        let parent = text::label(ui, &name, font::regular(font::TITLE), t.text2).interact(Sense::click());
        let spoken = name.clone();
        parent.widget_info(move || egui::WidgetInfo::labeled(egui::Role::Link, true, spoken.as_str()));
        if parent.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            state.selection = Selection::Component(component.id());
        }
        text::label(ui, "›", font::regular(font::TITLE), t.text3);
        let name = container.str_at(&["name"]).unwrap_or_default();
        text::title(ui, &super::outline::display_name(view, name));
    });
}

fn section_of(finding: &hapju_model::Finding, form: &Form<'_>) -> Option<Section> {
    let (field, at) = fields::at_path(form.kind(), &finding.path)?;
    (at == form.at.container).then_some(field.section?)
}

fn errors_in(form: &Form<'_>, section: Section) -> usize {
    form.view
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && finding.object == Some(form.object()))
        .filter(|finding| section_of(finding, form) == Some(section))
        .count()
}

fn memory(section: Section) -> &'static str {
    section.label()
}

fn sections(ui: &mut Ui, form: &Form<'_>, container: &Value) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    for section in Section::LISTED {
        let name = form.tr(section.label());
        let errors = errors_in(form, section);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), size::LIST_ROW), Sense::click());
        let spoken = name.clone();
        response.widget_info(move || egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.as_str()));
        if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS, t.sunken);
        }
        frame::focus_ring(ui, &response, rect, size::RADIUS);
        let inner = rect.shrink2(vec2(8.0, 0.0));
        let galley = text::line(ui, &name, font::body(), t.text, inner.width() - 30.0);
        text::paint(ui.painter(), inner, Align::Min, galley, t.text);
        if errors > 0 {
            badge::paint_count(ui, inner.right() - 18.0, rect.center().y, Tone::Bad, &errors.to_string());
        } else {
            let count = how_many(section, container);
            if count > 0 {
                let galley = text::line(ui, &count.to_string(), font::hint(), t.text2, 30.0);
                text::paint(ui.painter(), inner, Align::Max, galley, t.text2);
            }
        }
        if response.clicked() {
            Card::set_open(ui.ctx(), memory(section), true);
            ui.data_mut(|data| data.insert_temp(scroll_id(), section.label()));
        }
    }
}

fn scroll_id() -> egui::Id {
    egui::Id::unique("hapju section to scroll to")
}

fn how_many(section: Section, container: &Value) -> usize {
    let count = |keys: &[&str]| container.items_at(keys).count();
    match section {
        Section::Environment => count(&["env"]) + count(&["envFrom"]),
        Section::Ports => count(&["ports"]),
        Section::VolumeMounts => count(&["volumeMounts"]),
        _ => 0,
    }
}

fn section_card(ui: &mut Ui, form: &mut Form<'_>, section: Section, container: &Value) {
    let Some(at) = form.at.container else { return };
    let rows: Vec<&'static Field> = fields::section_rows(section)
        .filter(|field| field.visible(form.kind(), Some((at, container))))
        .collect();
    let title = form.tr(section.label());
    let chips: Vec<Chip> = fields::section_chips(section, form.kind(), at, form.at.value)
        .iter()
        .map(|chip| super::component::to_chip(form.view, chip))
        .collect();
    let errors = errors_in(form, section);
    let errors_word = form.view.words.tr_args("problems-errors", &[("n", errors.into())]).into_owned();
    let open_first = matches!(section, Section::Basic | Section::Environment);
    let card = Card::new(memory(section), &title)
        .chips(&chips)
        .errors(errors, &errors_word)
        .default_open(open_first);
    let response = card.show(ui, |ui| {
        let (plain, advanced): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|field| !field.advanced || field.read_in(container).is_some());
        for field in plain {
            field_row(ui, form, field);
        }
        if !advanced.is_empty() {
            advanced_rows(ui, form, section, &advanced);
        }
    });
    let wanted: Option<&'static str> = ui.data(|data| data.get_temp(scroll_id()));
    if wanted == Some(section.label()) {
        ui.data_mut(|data| data.remove::<&'static str>(scroll_id()));
        response.head.scroll_to_me(Some(Align::Min));
    }
}

fn advanced_rows(ui: &mut Ui, form: &mut Form<'_>, section: Section, rows: &[&'static Field]) {
    let id = egui::Id::unique(("advanced section", form.object(), section.label()));
    if !ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false) {
        let label = form.tr("form-advanced");
        if crate::kit::button::Button::new(&label).small().quiet().show(ui).clicked() {
            ui.data_mut(|data| data.insert_temp(id, true));
        }
        return;
    }
    for field in rows {
        field_row(ui, form, field);
    }
}
