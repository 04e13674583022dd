//! The form of a component: its title, then the cards in the console's order.

use egui::{Align, Layout, ScrollArea, Ui};
use hapju_model::component::Component;
use hapju_model::fields::{self, Card as CardId, Chip as FieldChip, ChipText, Field, Kind};
use hapju_model::finding::Severity;
use hapju_model::verdict::{GroupVerdict, Verdict};
use hapju_model::{Edit, Path, Value, new};

use crate::action::{Action, Outbox};
use crate::editors::{At, Form, field_row, what_label};
use crate::kit::button::Button;
use crate::kit::card::Card;
use crate::kit::chip::Chip;
use crate::kit::tokens::Tone;
use crate::kit::{chip, text};
use crate::screens::tone_of;
use crate::state::State;
use crate::view::View;

/// Cards that are open when they were never touched.
const OPEN_AT_FIRST: [CardId; 3] = [CardId::Containers, CardId::Instances, CardId::PodGroup];

/// Draws the form.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox, component: &Component) {
    let Some(value) = component.value(view.document) else { return };
    ScrollArea::vertical().id_salt(("form", component.id())).auto_shrink([false, false]).show(ui, |ui| {
        egui::Frame::NONE.inner_margin(egui::Margin { left: 18, right: 18, top: 14, bottom: 24 }).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = crate::kit::tokens::size::CARD_GAP;
                title(ui, view, out, component);
                text::gap(ui, 4.0);
                let mut heading = None;
                for card in CardId::LISTED {
                    if !card.visible(component.kind) {
                        continue;
                    }
                    if card.heading() != heading {
                        heading = card.heading();
                        if let Some(key) = heading {
                            text::gap(ui, 6.0);
                            text::caption(ui, &view.words.tr(key));
                        }
                    }
                    let at = At { component, value, container: None };
                    draw_card(ui, &mut Form { view, state, out, at }, card);
                }
                super::other_fields::show(ui, view, component, value);
            },
        );
    });
}

/// Takes the component's objects out of the design, as one step that can be undone.
fn delete(view: &View<'_>, out: &mut Outbox, component: &Component) {
    let objects = component.objects.iter();
    let edits = objects.map(|object| Edit::RemoveObject { object: *object }).collect();
    let name = super::outline::display_name(view, &component.name);
    let label = what_label("undo-remove-item", name);
    out.push(Action::Edit { edit: Edit::Batch(edits), label, merge: None });
}

fn title(ui: &mut Ui, view: &View<'_>, out: &mut Outbox, component: &Component) {
    let line = egui::vec2(ui.available_width(), crate::kit::tokens::size::LIST_ROW);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        if Button::new(&view.words.tr("word-delete")).small().quiet().show(ui).clicked() {
            delete(view, out, component);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let name = super::outline::display_name(view, &component.name);
            // A long name makes room for what kind it is.
            let badge = text::width(ui, component.kind.kind(), crate::kit::tokens::font::hint()) + 28.0;
            let room = (ui.available_width() - badge).max(60.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                text::title(ui, &name);
            });
            chip::chip(ui, component.kind.kind());
        });
    });
    let value = component.value(view.document);
    let description = value
        .and_then(|value| fields::find("description")?.read(value, component.kind, None))
        .and_then(Value::as_str)
        .unwrap_or_default();
    let namespace = if component.namespace.is_empty() {
        String::new()
    } else {
        crate::wording::label_value(view.words, &view.words.tr("word-namespace"), &component.namespace)
    };
    let file = view
        .document
        .get(component.id())
        .and_then(|entry| entry.origin.file)
        .and_then(|file| view.files.iter().find(|known| known.id == file))
        .filter(|_| view.files.len() > 1)
        .map(|file| file.name.clone())
        .unwrap_or_default();
    let parts: Vec<&str> =
        [description, &namespace, &file].into_iter().filter(|part| !part.is_empty()).collect();
    text::secondary(ui, &parts.join(" · "));
    if !component.differences.is_empty() {
        let paths: Vec<String> = component.differences.iter().map(Path::to_string).collect();
        text::hint(ui, &view.words.tr("form-differs")).on_hover_text(paths.join("\n"));
    }
}

/// The name under which egui remembers whether a card is open.
pub fn card_memory(card: CardId) -> &'static str {
    card.label()
}

fn draw_card(ui: &mut Ui, form: &mut Form<'_>, card: CardId) {
    let title = form.tr(card.label());
    let chips: Vec<Chip> = field_chips(form, card);
    let errors = errors_of(form, card);
    let errors_word = form.view.words.tr_args("problems-errors", &[("n", errors.into())]).into_owned();
    let add = form.tr("word-add");
    let state_word = (card == CardId::PodGroup).then(|| group_state(form)).flatten();
    let mut draw = Card::new(card_memory(card), &title)
        .chips(&chips)
        .errors(errors, &errors_word)
        .default_open(OPEN_AT_FIRST.contains(&card));
    let container_card = matches!(card, CardId::Containers | CardId::InitContainers);
    if container_card {
        draw = draw.action(&add);
    }
    if let Some((tone, word)) = &state_word {
        draw = draw.state(*tone, word);
    }
    let response = draw.show(ui, |ui| body(ui, form, card));
    if response.action_clicked && container_card {
        add_container(form, card == CardId::InitContainers);
    }
}

fn body(ui: &mut Ui, form: &mut Form<'_>, card: CardId) {
    let rows: Vec<&'static Field> = fields::rows(card)
        .filter(|field| field.section.is_none() && field.visible(form.kind(), None))
        .collect();
    let (plain, advanced): (Vec<&Field>, Vec<&Field>) = rows.into_iter().partition(|field| !field.advanced);
    let mut service_drawn = false;
    for field in plain {
        // The Service's rows are drawn by its editor, which has the object at hand.
        if field.root == fields::Root::Service {
            if !service_drawn {
                service_drawn = true;
                crate::editors::show_editor(ui, form, field, fields::EditorId::ServicePorts);
            }
            continue;
        }
        field_row(ui, form, field);
    }
    let advanced: Vec<_> = advanced.into_iter().filter(|field| field.root != fields::Root::Service).collect();
    if advanced.is_empty() {
        return;
    }
    let used = advanced.iter().any(|field| form.value_of(field).is_some());
    let label = form.tr("form-advanced");
    let id = egui::Id::unique(("advanced", form.object(), card.label()));
    let open = used || ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    if !open {
        if crate::kit::button::Button::new(&label).small().quiet().show(ui).clicked() {
            ui.data_mut(|data| data.insert_temp(id, true));
        }
        return;
    }
    text::caption(ui, &label);
    for field in advanced {
        field_row(ui, form, field);
    }
}

fn field_chips(form: &Form<'_>, card: CardId) -> Vec<Chip> {
    if card == CardId::PodGroup {
        return group_chips(form);
    }
    let service =
        form.at.component.belongings.services.first().and_then(|service| form.view.document.value(*service));
    fields::chips(card, form.kind(), form.at.value, service)
        .iter()
        .map(|chip| to_chip(form.view, chip))
        .collect()
}

/// A chip of the table in words.
pub(super) fn to_chip(view: &View<'_>, chip: &FieldChip) -> Chip {
    let word = |text: &ChipText| match text {
        ChipText::Text(text) => text.clone(),
        ChipText::Word(key) => view.words.tr(key).into_owned(),
        ChipText::Count(count) => hapju_i18n::format::grouped(*count),
    };
    match &chip.label {
        Some(label) => Chip::pair(word(label), word(&chip.value)),
        None => Chip::word(word(&chip.value)),
    }
}

fn group_chips(form: &Form<'_>) -> Vec<Chip> {
    let component = form.at.component;
    let mut chips = Vec::new();
    for (_, group) in form.view.outline.groups_of(component) {
        chips.push(Chip::word(&group.name));
        if let Some(hapju_model::group::GroupPolicy::Gang { min_count }) = group.settings().policy {
            chips.push(Chip::pair(form.tr("field-min-count"), min_count.to_string()));
        }
        if let Some(key) = &group.settings().topology_key {
            chips.push(Chip::pair(form.tr("field-topology-key"), key));
        }
    }
    if chips.is_empty() {
        chips.push(Chip::word(form.tr("form-not-used")));
    }
    chips
}

/// The verdict's word behind the title of the pod group's card, when it is not good.
fn group_state(form: &Form<'_>) -> Option<(Tone, String)> {
    let id = form.object();
    let groups: Vec<&GroupVerdict> = form
        .view
        .group_objects
        .iter()
        .zip(&form.view.verdict.groups)
        .filter(|(object, verdict)| **object == id && verdict.group.is_some())
        .map(|(_, verdict)| verdict)
        .collect();
    let bad = groups.iter().find(|verdict| verdict.verdict != Verdict::Fits)?;
    Some((tone_of(bad.verdict), form.tr(&format!("verdict-{}-short", bad.verdict.code()))))
}

/// Errors of the fields that a card shows.
fn errors_of(form: &Form<'_>, card: CardId) -> usize {
    let component = form.at.component;
    let kind = form.kind();
    form.view
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .filter(|finding| {
            let Some(object) = finding.object else { return false };
            if card == CardId::ServicePorts && component.belongings.services.contains(&object) {
                return true;
            }
            if component.objects.contains(&object) {
                return card_of(kind, &finding.path) == card;
            }
            card == CardId::PodGroup
                && form.view.outline.groups_of(component).any(|(_, group)| group.is_written_in(object))
        })
        .count()
}

/// Which card a path of the component's object stands in.
pub fn card_of(kind: Kind, path: &Path) -> CardId {
    let spec = kind.pod_spec_path();
    for (key, card) in [("workloadRef", CardId::PodGroup), ("schedulingGroup", CardId::PodGroup)] {
        if path.starts_with(&spec.key(key)) {
            return card;
        }
    }
    fields::at_path(kind, path).map_or(CardId::Basic, |(field, _)| field.card)
}

/// A new container under a free name, with the console's written requests and limits.
fn add_container(form: &mut Form<'_>, init: bool) {
    let list = form.kind().pod_spec_path().key(fields::ContainerIndex { init, index: 0 }.list());
    let items = form.find(&list).and_then(Value::as_array).cloned().unwrap_or_default();
    let stem = if init { "init" } else { "container" };
    let name = new::free_name(stem, |name| items.values().any(|item| item.str_at(&["name"]) == Some(name)));
    let container = new::new_container(&name);
    let what = if init { "card-init-containers" } else { "card-containers" };
    let index = items.len();
    form.insert(&list, index, &container, what);
}
