//! The left panel: components with their state, pod groups, configuration, everything else.

use egui::{Align, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use hapju_model::component::Component;
use hapju_model::fields::Card;
use hapju_model::finding::Severity;
use hapju_model::group::GroupPolicy;
use hapju_model::object::ObjectRef;
use hapju_model::verdict::GroupVerdict;
use hapju_model::{ObjectId, Path};

use crate::action::{Action, Outbox};
use crate::command::Command;
use crate::kit::badge;
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::tokens::{Tokens, Tone, font, size};
use crate::kit::{frame, text};
use crate::state::{Selection, State};
use crate::view::View;

/// Draws the panel.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    ScrollArea::vertical().id_salt("outline").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text::gap(ui, 10.0);
        section(ui, &view.words.tr("outline-components"));
        for component in &view.outline.components {
            component_rows(ui, view, state, component);
        }
        if view.outline.components.is_empty() {
            indented(ui, |ui| text::hint(ui, &view.words.tr("outline-empty")));
        }
        groups(ui, view, state, out);
        objects(ui, view, state, "outline-services", &services(view));
        objects(ui, view, state, "outline-config", &view.outline.config);
        objects(ui, view, state, "outline-other", &view.outline.other);
        text::gap(ui, 12.0);
        indented(ui, |ui| {
            if Button::new(&view.words.tr("add-component")).small().icon(Icon::Plus).show(ui).clicked() {
                out.command(Command::AddComponent);
            }
        });
        text::gap(ui, 12.0);
    });
}

fn section(ui: &mut Ui, title: &str) {
    text::gap(ui, 8.0);
    indented(ui, |ui| text::caption(ui, title));
    text::gap(ui, 4.0);
}

fn indented<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal(|ui| {
        text::gap(ui, 14.0);
        add(ui)
    })
    .inner
}

/// One row of the list: a mark or a kind, a name, a quiet remark at the right.
pub(crate) struct Row<'a> {
    pub(crate) mark: Option<Tone>,
    pub(crate) lead: Option<&'a str>,
    pub(crate) name: &'a str,
    pub(crate) remark: &'a str,
    pub(crate) selected: bool,
    pub(crate) indent: f32,
}

impl Row<'_> {
    pub(crate) fn show(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::LIST_ROW), Sense::click());
        let spoken = [self.lead.unwrap_or_default(), self.name, self.remark].join(" ");
        let selected = self.selected;
        response.widget_info(move || WidgetInfo::selected(Role::Button, true, selected, spoken.trim()));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let box_rect = rect.shrink2(vec2(8.0, 1.0));
        if selected {
            ui.painter().rect_filled(box_rect, size::RADIUS, t.accent_bg);
        } else if response.hovered() {
            ui.painter().rect_filled(box_rect, size::RADIUS, t.sunken);
        }
        frame::focus_ring(ui, &response, box_rect, size::RADIUS);
        let mut inner = box_rect.shrink2(vec2(6.0, 0.0));
        inner.min.x += self.indent;
        if let Some(mark) = self.mark {
            badge::paint_mark(ui, egui::pos2(inner.left() + 8.0, inner.center().y), mark);
            inner.min.x += 24.0;
        }
        if let Some(lead) = self.lead {
            let galley = text::line(ui, lead, font::hint(), t.text2, inner.width() * 0.6);
            let used = galley.size().x;
            text::paint(ui.painter(), inner, Align::Min, galley, t.text2);
            inner.min.x += used + 6.0;
        }
        let remark = text::line(ui, self.remark, font::hint(), t.text2, inner.width() * 0.55);
        let room = inner.width() - remark.size().x - 8.0;
        text::paint(ui.painter(), inner, Align::Max, remark, t.text2);
        let weight = if selected { font::strong(font::BODY) } else { font::body() };
        let name = text::line(ui, self.name, weight, t.text, room);
        let elided = name.elided;
        text::paint(ui.painter(), inner, Align::Min, name, t.text);
        if elided { response.on_hover_text(self.name) } else { response }
    }
}

/// The mark of a component or a group: errors first, then the verdict.
pub(crate) fn mark_of(view: &View<'_>, objects: &[ObjectId], verdicts: &[&GroupVerdict]) -> Tone {
    let worst_finding = view
        .findings
        .iter()
        .filter(|finding| finding.object.is_some_and(|object| objects.contains(&object)))
        .map(|finding| finding.severity)
        .max();
    let worst = verdicts.iter().map(|verdict| super::tone_of(verdict.verdict)).max_by_key(|mark| rank(*mark));
    match (worst_finding, worst) {
        (Some(Severity::Error), _) => Tone::Bad,
        (_, Some(mark)) if mark != Tone::Ok => mark,
        (Some(Severity::Warning), _) => Tone::Warn,
        (_, Some(mark)) => mark,
        (_, None) => Tone::Unknown,
    }
}

fn rank(mark: Tone) -> u8 {
    match mark {
        Tone::Ok | Tone::Neutral | Tone::Accent => 0,
        Tone::Unknown => 1,
        Tone::Warn => 2,
        Tone::Bad => 3,
    }
}

fn component_rows(ui: &mut Ui, view: &View<'_>, state: &mut State, component: &Component) {
    let id = component.id();
    let verdicts: Vec<&GroupVerdict> = view
        .group_objects
        .iter()
        .zip(&view.verdict.groups)
        .filter(|(object, verdict)| **object == id || verdict.component == component.name)
        .map(|(_, verdict)| verdict)
        .collect();
    let pods: u32 = verdicts.iter().map(|verdict| verdict.pods).sum();
    let kind = component.kind.kind();
    let remark = if pods > 1 { format!("{kind} · {pods}") } else { kind.to_owned() };
    let name = display_name(view, &component.name);
    let row = Row {
        mark: Some(mark_of(view, &component.objects, &verdicts)),
        lead: None,
        name: &name,
        remark: &remark,
        selected: state.selection.object() == Some(id),
        indent: 0.0,
    };
    if row.show(ui).clicked() {
        state.selection = Selection::Component(id);
    }
    // The containers of the chosen component stand below it.
    if state.selection.object() == Some(id) {
        container_rows(ui, view, state, component);
    }
}

fn container_rows(ui: &mut Ui, view: &View<'_>, state: &mut State, component: &Component) {
    let id = component.id();
    let Some(root) = component.value(view.document) else { return };
    let several = component.containers(view.document).len() > 1;
    let inside = matches!(state.selection, Selection::Container { .. });
    if !several && !inside {
        return;
    }
    for (path, init) in [(component.init_containers_path(), true), (component.containers_path(), false)] {
        let Some(list) = path.find(root).and_then(hapju_model::Value::as_array) else { continue };
        for (index, (item, container)) in list.iter().enumerate() {
            let here = path.index(index);
            let problems = problems_below(view, id, &here);
            let name = display_name(view, container.str_at(&["name"]).unwrap_or_default());
            let sidecar = container.str_at(&["restartPolicy"]) == Some("Always");
            let lead = match (init, sidecar) {
                (true, true) => Some(view.words.tr("outline-sidecar")),
                (true, false) => Some(view.words.tr("outline-init")),
                _ => None,
            };
            let selection = Selection::Container { component: id, init, item };
            let row = Row {
                mark: None,
                lead: lead.as_deref(),
                name: &name,
                remark: &if problems > 0 { problems.to_string() } else { String::new() },
                selected: state.selection == selection,
                indent: 18.0,
            };
            if row.show(ui).clicked() {
                state.selection = selection;
            }
        }
    }
}

/// Errors at or below a path.
pub(crate) fn problems_below(view: &View<'_>, object: ObjectId, path: &Path) -> usize {
    view.findings
        .iter()
        .filter(|finding| {
            finding.severity == Severity::Error
                && finding.object == Some(object)
                && finding.path.starts_with(path)
        })
        .count()
}

/// A name, or the words for having none.
pub(crate) fn display_name(view: &View<'_>, name: &str) -> String {
    if name.is_empty() { view.words.tr("outline-no-name").into_owned() } else { name.to_owned() }
}

fn groups(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    if view.outline.groups.is_empty() {
        return;
    }
    section(ui, &view.words.tr("outline-pod-groups"));
    for group in &view.outline.groups {
        let verdicts: Vec<&GroupVerdict> =
            view.verdict.groups.iter().filter(|verdict| verdict.group.as_deref() == Some(group.name.as_str())).collect();
        let remark = match group.settings().policy {
            Some(GroupPolicy::Gang { min_count }) => view.words.tr_args("outline-gang", &[("n", min_count.into())]),
            Some(GroupPolicy::Basic) | None => view.words.tr("outline-basic"),
        };
        let worst = verdicts.iter().map(|verdict| super::tone_of(verdict.verdict)).max_by_key(|mark| rank(*mark));
        let row = Row {
            mark: Some(worst.unwrap_or(Tone::Unknown)),
            lead: None,
            name: &group.name,
            remark: &remark,
            selected: false,
            indent: 0.0,
        };
        if row.show(ui).clicked()
            && let Some(member) = group.component_ids().first()
        {
            state.selection = Selection::Component(*member);
            out.push(Action::ShowCard(Card::PodGroup));
        }
    }
}

/// Services, autoscalers and disruption budgets of the components.
fn services(view: &View<'_>) -> Vec<ObjectId> {
    let mut all = Vec::new();
    for component in &view.outline.components {
        let belongings = &component.belongings;
        for id in belongings.services.iter().chain(&belongings.autoscalers).chain(&belongings.disruption_budgets) {
            if !all.contains(id) {
                all.push(*id);
            }
        }
    }
    all
}

fn objects(ui: &mut Ui, view: &View<'_>, state: &mut State, title: &str, ids: &[ObjectId]) {
    if ids.is_empty() {
        return;
    }
    section(ui, &view.words.tr(title));
    for id in ids {
        let Some(value) = view.document.value(*id) else { continue };
        let object = ObjectRef::of(value);
        let name = display_name(view, &object.name);
        let row = Row {
            mark: None,
            lead: Some(short_kind(&object.kind)),
            name: &name,
            remark: "",
            selected: state.selection == Selection::Object(*id),
            indent: 0.0,
        };
        if row.show(ui).clicked() {
            state.selection = Selection::Object(*id);
        }
    }
}

/// The short names that operators say.
fn short_kind(kind: &str) -> &str {
    match kind {
        "PersistentVolumeClaim" => "PVC",
        "PersistentVolume" => "PV",
        "HorizontalPodAutoscaler" => "HPA",
        "PodDisruptionBudget" => "PDB",
        other => other,
    }
}
