//! The left panel: components with their state, pod groups, configuration, everything else.

use egui::Ui;
use hapju_model::component::Component;
use hapju_model::fields::Card;
use hapju_model::finding::Severity;
use hapju_model::group::GroupPolicy;
use hapju_model::object::ObjectRef;
use hapju_model::verdict::GroupVerdict;
use hapju_model::{ObjectId, Path};

use crate::action::{Action, Outbox};
use crate::command::Command;
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::list_row::ListRow;
use crate::kit::text;
use crate::kit::tokens::Tone;
use crate::state::{Selection, State};
use crate::view::View;

/// Draws the panel.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    ui.spacing_mut().item_spacing.y = 0.0;
    section(ui, &view.words.tr("outline-components"));
    for component in &view.outline.components {
        component_rows(ui, view, state, component);
    }
    if view.outline.components.is_empty() {
        text::hint(ui, &view.words.tr("outline-empty"));
    }
    groups(ui, view, state, out);
    objects(ui, view, state, "outline-services", &services(view));
    objects(ui, view, state, "outline-config", &view.outline.config);
    objects(ui, view, state, "outline-other", &view.outline.other);
    text::gap(ui, 12.0);
    if Button::new(&view.words.tr("add-component")).small().icon(Icon::Plus).show(ui).clicked() {
        out.command(Command::AddComponent);
    }
}

fn section(ui: &mut Ui, title: &str) {
    text::gap(ui, 10.0);
    ui.horizontal(|ui| {
        text::gap(ui, 7.0);
        text::caption(ui, title);
    });
    text::gap(ui, 4.0);
}

/// What a mark says, for screen readers and as tooltip.
fn mark_word(view: &View<'_>, tone: Tone) -> String {
    let key = match tone {
        Tone::Ok | Tone::Neutral | Tone::Accent => "verdict-fits-short",
        Tone::Bad => "acc-state-error",
        Tone::Warn => "acc-state-warning",
        Tone::Unknown => "verdict-unknown-short",
    };
    view.words.tr(key).into_owned()
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
    let mark = mark_of(view, &component.objects, &verdicts);
    let word = mark_word(view, mark);
    let selected = state.selection.object() == Some(id);
    if ListRow::new(&name)
        .key(("component", id))
        .mark(mark, &word)
        .note(&remark)
        .selected(selected)
        .show(ui)
        .clicked()
    {
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
            let counted = view.words.tr_args("problems-errors", &[("n", problems.into())]);
            let mut row = ListRow::new(&name)
                .key(("container", id, init, item.0))
                .indent(1)
                .count(Tone::Bad, problems, &counted)
                .selected(state.selection == selection);
            if let Some(lead) = &lead {
                row = row.prefix(lead);
            }
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
        let verdicts: Vec<&GroupVerdict> = view
            .verdict
            .groups
            .iter()
            .filter(|verdict| verdict.group.as_deref() == Some(group.name.as_str()))
            .collect();
        let remark = match group.settings().policy {
            Some(GroupPolicy::Gang { min_count }) => {
                view.words.tr_args("outline-gang", &[("n", min_count.into())])
            }
            Some(GroupPolicy::Basic) | None => view.words.tr("outline-basic"),
        };
        let worst =
            verdicts.iter().map(|verdict| super::tone_of(verdict.verdict)).max_by_key(|mark| rank(*mark));
        let mark = worst.unwrap_or(Tone::Unknown);
        let word = mark_word(view, mark);
        let key = ("group", &group.namespace, group.workload.as_deref(), &group.name);
        if ListRow::new(&group.name).key(key).mark(mark, &word).note(&remark).show(ui).clicked()
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
        for id in
            belongings.services.iter().chain(&belongings.autoscalers).chain(&belongings.disruption_budgets)
        {
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
        let selected = state.selection == Selection::Object(*id);
        let row =
            ListRow::new(&name).key(("object", *id)).prefix(short_kind(&object.kind)).selected(selected);
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
