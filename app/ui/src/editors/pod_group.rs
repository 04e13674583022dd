//! The pod group of a component: one form over whichever dialect the design is written in.

use egui::Ui;
use hapju_model::fields::{EditorId, Field, Input};
use hapju_model::group::{
    Disruption, GroupError, GroupPolicy, GroupSettings, GroupSource, Keys, PodGroup, remove, set,
};
use hapju_model::{ObjectId, Value, input};

use super::field::{Change, Spec, value_input};
use super::form::{Form, what_label};
use crate::kit::button::Button;
use crate::kit::row::Row;
use crate::kit::segmented::Segmented;
use crate::kit::text;
use crate::kit::text_field::{TextField, Width};
use crate::kit::tokens::{Tokens, font};

/// Draws the group; without one, the buttons that make it.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>) {
    let groups: Vec<PodGroup> =
        form.view.outline.groups_of(form.at.component).map(|(_, group)| group.clone()).collect();
    let Some(group) = groups.first() else { return none(ui, form) };
    match (group.source, &group.composite) {
        (GroupSource::Written, None) => written(ui, form, group),
        (GroupSource::Missing, _) => {
            let args: [(&str, hapju_i18n::Arg<'_>); 1] = [("name", (&group.name).into())];
            text::wrapped(
                ui,
                &form.view.words.tr_args("group-elsewhere", &args),
                font::body(),
                Tokens::of(ui).text2,
            );
            remove_button(ui, form);
        }
        _ => {
            text::wrapped(ui, &form.tr("group-kept-as-is"), font::body(), Tokens::of(ui).text2);
        }
    }
}

fn none(ui: &mut Ui, form: &mut Form<'_>) {
    text::wrapped(ui, &form.tr("group-none"), font::body(), Tokens::of(ui).text2);
    let mut settings = settings_of(form);
    ui.horizontal(|ui| {
        if Button::new(&form.tr("group-create-gang")).show(ui).clicked() {
            write(form, &settings, None);
        }
        if Button::new(&form.tr("group-create-basic")).show(ui).clicked() {
            settings.policy = GroupPolicy::Basic;
            write(form, &settings, None);
        }
    });
}

fn settings_of(form: &Form<'_>) -> GroupSettings {
    GroupSettings::of(form.view.document, form.at.component, form.view.default_namespace)
}

fn write(form: &mut Form<'_>, settings: &GroupSettings, merge: Option<&str>) {
    let written =
        set(form.view.document, form.at.component, settings, form.view.dialect, form.view.default_namespace);
    match written {
        Ok(edit) => {
            let merge = merge.map(|part| format!("{:?} group {part}", form.object()));
            form.push(vec![edit], what_label("undo-pod-group", settings.name.clone()), merge);
        }
        Err(error) => form.state.notice = Some(notice(form, &error)),
    }
}

/// Why a group could not be written, in words.
fn notice(form: &Form<'_>, error: &GroupError) -> String {
    let words = form.view.words;
    match error {
        GroupError::CannotCarry { dialect, field } => words
            .tr_args(
                "group-error-cannot-carry",
                &[("dialect", dialect.name().into()), ("field", (*field).into())],
            )
            .into_owned(),
        GroupError::Full(workload) => {
            words.tr_args("group-error-full", &[("workload", workload.into())]).into_owned()
        }
        GroupError::NoDialect => words.tr("group-error-no-dialect").into_owned(),
        GroupError::NotBarePods => words.tr("group-error-not-bare-pods").into_owned(),
        GroupError::Composite => words.tr("group-kept-as-is").into_owned(),
        GroupError::Missing => words.tr("group-error-missing").into_owned(),
    }
}

fn field(id: &str) -> Option<&'static Field> {
    EditorId::PodGroup.columns().iter().find(|field| field.id == id)
}

fn written(ui: &mut Ui, form: &mut Form<'_>, group: &PodGroup) {
    let settings = settings_of(form);
    let errors = Errors::of(form, group);
    policy(ui, form, &settings);
    if let GroupPolicy::Gang { min_count } = settings.policy {
        minimum(ui, form, &settings, min_count, &errors);
    }
    plain(ui, form, &settings, "topology-key", settings.topology_key.as_deref(), &errors, |s, value| {
        s.topology_key = value;
    });
    plain(
        ui,
        form,
        &settings,
        "group-priority-class",
        settings.priority_class.as_deref(),
        &errors,
        |s, value| {
            s.priority_class = value;
        },
    );
    disruption(ui, form, &settings);
    name(ui, form, &settings, &errors);
    if form.at.component.objects.len() > 1 {
        instances(ui, form, &settings);
    }
    remove_button(ui, form);
}

/// Errors of the group's objects, by the last key of their path.
struct Errors(Vec<(String, String)>);

impl Errors {
    fn of(form: &Form<'_>, group: &PodGroup) -> Self {
        let mine = |object: Option<ObjectId>| object.is_some_and(|object| group.is_written_in(object));
        let found = form
            .view
            .findings
            .iter()
            .filter(|finding| mine(finding.object))
            .map(|finding| (finding.path.to_string(), crate::wording::finding(form.view.words, finding)))
            .collect();
        Self(found)
    }

    fn at(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(path, _)| path.contains(key)).map(|(_, sentence)| sentence.as_str())
    }
}

fn policy(ui: &mut Ui, form: &mut Form<'_>, settings: &GroupSettings) {
    let Some(field) = field("group-policy") else { return };
    let gang = matches!(settings.policy, GroupPolicy::Gang { .. });
    let label = form.tr(field.label);
    let hint = form.tr(if gang { "group-all-or-nothing" } else { "group-each-alone" });
    let picked = Row::new(&label)
        .help(&form.tr(field.help))
        .hint(&hint)
        .show(ui, |ui| {
            Segmented::new("group policy", &["Basic", "Gang"], Some(usize::from(gang))).name(&label).show(ui)
        })
        .inner;
    let Some(picked) = picked else { return };
    let mut settings = settings.clone();
    settings.policy = if picked == 1 {
        let mut fresh = GroupSettings::of(form.view.document, form.at.component, form.view.default_namespace);
        if !matches!(fresh.policy, GroupPolicy::Gang { .. }) {
            fresh.policy = GroupPolicy::Gang { min_count: pods(form) };
        }
        fresh.policy
    } else {
        GroupPolicy::Basic
    };
    write(form, &settings, None);
}

/// How many pods the component has.
fn pods(form: &Form<'_>) -> u32 {
    use hapju_model::demand_of::{HowMany, count_of};
    match count_of(form.view.document, form.at.component).how_many {
        HowMany::Fixed(pods) => pods.max(1),
        HowMany::PerNode => 1,
    }
}

fn minimum(ui: &mut Ui, form: &mut Form<'_>, settings: &GroupSettings, min_count: u32, errors: &Errors) {
    let Some(field) = field("min-count") else { return };
    let label = form.tr(field.label);
    let same = format!("minCount · {}", form.tr("group-same-as-pods"));
    let hint = if min_count == pods(form) { same.as_str() } else { "minCount" };
    let shown = if min_count == 0 { String::new() } else { min_count.to_string() };
    let key = (form.object(), "group minCount".to_owned());
    let error = errors.at("minCount").map(str::to_owned);
    let output = Row::new(&label)
        .help(&form.tr(field.help))
        .hint(hint)
        .error(error.as_deref())
        .required(true)
        .show(ui, |ui| TextField::new(&key, &shown).width(Width::Number).invalid(error.is_some()).show(ui))
        .inner;
    if output.live
        && output.text != shown
        && let Ok(count) = input::narrow(&output.text).trim().parse::<u32>()
        && count > 0
    {
        let mut settings = settings.clone();
        settings.policy = GroupPolicy::Gang { min_count: count };
        write(form, &settings, Some("minCount"));
    } else if output.committed {
        form.close_step();
    }
}

/// A text of the group: writing nothing takes it out.
fn plain(
    ui: &mut Ui,
    form: &mut Form<'_>,
    settings: &GroupSettings,
    id: &'static str,
    now: Option<&str>,
    errors: &Errors,
    put: impl Fn(&mut GroupSettings, Option<String>),
) {
    let Some(field) = field(id) else { return };
    let label = form.tr(field.label);
    let key = (form.object(), format!("group {id}"));
    let value = now.map(Value::from);
    let error = errors.at(field.hint()).map(str::to_owned);
    let spec = Spec { error: error.is_some(), name: None, focus: false, bare: None };
    let change = Row::new(&label)
        .help(&form.tr(field.help))
        .error(error.as_deref())
        .show(ui, |ui| value_input(ui, form, field, &key, value.as_ref(), spec))
        .inner;
    let text = match change {
        Some(Change::Set(value)) => Some(input::format(&value)),
        Some(Change::Clear) => None,
        Some(Change::Left) => return form.close_step(),
        None => return,
    };
    let mut settings = settings.clone();
    put(&mut settings, text);
    write(form, &settings, Some(id));
}

fn disruption(ui: &mut Ui, form: &mut Form<'_>, settings: &GroupSettings) {
    let Some(field) = field("disruption-mode") else { return };
    let Input::Choice(values) = field.input else { return };
    let label = form.tr(field.label);
    let shown: Vec<String> = values.iter().map(|value| form.tr(value.word)).collect();
    let words: Vec<&str> = shown.iter().map(String::as_str).collect();
    let selected = match settings.disruption {
        Some(Disruption::All) => 1,
        Some(Disruption::Pod) | None => 0,
    };
    let picked = Row::new(&label)
        .help(&form.tr(field.help))
        .show(ui, |ui| Segmented::new("disruption", &words, Some(selected)).name(&label).show(ui))
        .inner;
    if let Some(picked) = picked {
        let mut settings = settings.clone();
        settings.disruption = Some(if picked == 1 { Disruption::All } else { Disruption::Pod });
        write(form, &settings, None);
    }
}

/// The name is written when it is left: a group renamed letter by letter would join others on the way.
fn name(ui: &mut Ui, form: &mut Form<'_>, settings: &GroupSettings, errors: &Errors) {
    let Some(field) = field("group-name") else { return };
    let label = form.tr(field.label);
    let workload = settings.workload.clone().unwrap_or_default();
    let hint = if workload.is_empty() { String::new() } else { format!("Workload {workload}") };
    let error = errors.at("].name").map(str::to_owned);
    let key = (form.object(), "group name".to_owned());
    let output = Row::new(&label)
        .help(&form.tr(field.help))
        .hint(&hint)
        .error(error.as_deref())
        .show(ui, |ui| TextField::new(&key, &settings.name).show(ui))
        .inner;
    let text = input::typed(&field.input, &output.text);
    if output.committed && !text.is_empty() && text != settings.name {
        let mut settings = settings.clone();
        settings.name = text;
        write(form, &settings, None);
    }
}

/// "n groups of k": bare pods dealt out over numbered quorums.
fn instances(ui: &mut Ui, form: &mut Form<'_>, settings: &GroupSettings) {
    let now = match settings.keys {
        Keys::Numbered(count) => count,
        Keys::One | Keys::Key(_) => 1,
    };
    let shown = now.to_string();
    let label = form.tr("group-instances");
    let key = (form.object(), "group instances".to_owned());
    let output = Row::new(&label)
        .hint("podGroupReplicaKey")
        .show(ui, |ui| TextField::new(&key, &shown).width(Width::Number).show(ui))
        .inner;
    let most = form.at.component.objects.len();
    if output.committed
        && let Ok(count) = input::narrow(&output.text).trim().parse::<u32>()
        && count != now
        && count >= 1
        && count as usize <= most
    {
        let mut settings = settings.clone();
        settings.keys = if count == 1 { Keys::One } else { Keys::Numbered(count) };
        if let GroupPolicy::Gang { .. } = settings.policy {
            settings.policy = GroupPolicy::Gang { min_count: (most as u32 / count).max(1) };
        }
        write(form, &settings, None);
    }
}

fn remove_button(ui: &mut Ui, form: &mut Form<'_>) {
    text::gap(ui, 4.0);
    if Button::new(&form.tr("group-remove")).small().show(ui).clicked() {
        let edit = remove(form.view.document, form.at.component, form.view.default_namespace);
        form.push(vec![edit], what_label("undo-pod-group", String::new()), None);
    }
}
