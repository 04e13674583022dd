//! One field of the table as a row of the form.

use std::sync::Arc;

use egui::Ui;
use hapju_model::fields::{DefaultHint, Field, Input, Pick, Rule};
use hapju_model::{Path, Value, input};

use super::form::Form;
use super::{map, show_editor, strings};
use crate::kit::checkbox;
use crate::kit::combo::{Choice, Combo, Select};
use crate::kit::row::Row;
use crate::kit::segmented::Segmented;
use crate::kit::text_field::{FieldOutput, TextField, Width};

/// Draws the row of a field, whatever its input.
pub(crate) fn field_row(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    match field.input {
        Input::Editor(editor) => show_editor(ui, form, field, editor),
        Input::Map(_) => map::show(ui, form, field),
        Input::StringList => strings::show(ui, form, field),
        Input::List(columns) => super::items::show(ui, form, field, columns),
        _ => plain_row(ui, form, field),
    }
}

/// A row with one plain input.
pub(crate) fn plain_row(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    let value = form.value_of(field).cloned();
    let label = form.tr(field.label);
    let help = form.tr(field.help);
    let (error, advice) = form.messages(form.object(), &path);
    let hint = hint_of(form, field, value.as_ref());
    let row = Row::new(&label)
        .hint(&hint)
        .help(&help)
        .required(field.has(Rule::Required))
        .error(error.as_deref())
        .advice(advice.as_deref());
    let key = (form.object(), path.to_string());
    let jump = form.state.take_jump(form.object(), &path);
    let change = row
        .show(ui, |ui| {
            value_input(
                ui,
                form,
                field,
                &key,
                value.as_ref(),
                Spec { error: error.is_some(), name: None, focus: jump, bare: None },
            )
        })
        .inner;
    apply(form, field, change);
}

fn apply(form: &mut Form<'_>, field: &Field, change: Option<Change>) {
    match change {
        Some(Change::Set(value)) => form.set(field, Some(&value)),
        Some(Change::Clear) => form.set(field, None),
        Some(Change::Left) => form.close_step(),
        None => {}
    }
}

/// What an input asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    /// This value.
    Set(Value),
    /// Take the field out.
    Clear,
    /// Nothing more: the input was left.
    Left,
}

/// How an input is drawn.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spec<'a> {
    /// Red edge.
    pub(crate) error: bool,
    /// Accessible name, where no row says it.
    pub(crate) name: Option<&'a str>,
    /// Take the focus now.
    pub(crate) focus: bool,
    /// As a cell of a table, so many points wide.
    pub(crate) bare: Option<f32>,
}

/// Draws the input of a field over a value that may stand anywhere, and says what it asks for.
pub(crate) fn value_input(
    ui: &mut Ui,
    form: &Form<'_>,
    field: &Field,
    key: &(hapju_model::ObjectId, String),
    value: Option<&Value>,
    spec: Spec<'_>,
) -> Option<Change> {
    match field.input {
        Input::Bool => {
            let on = value.and_then(Value::as_bool).unwrap_or(false);
            let toggled = switch(ui, spec, on)?;
            Some(if toggled { Change::Set(Value::Bool(true)) } else { Change::Clear })
        }
        Input::Switch { on } => {
            let now = value.and_then(Value::as_str) == Some(on);
            let toggled = switch(ui, spec, now)?;
            Some(if toggled { Change::Set(Value::from(on)) } else { Change::Clear })
        }
        Input::Choice(values) => {
            let shown: Vec<&str> = values.iter().map(|value| value.value).collect();
            choice(ui, form, field, key, value, &shown, spec)
        }
        Input::Shown => {
            crate::kit::text::code(ui, &value.map(input::format).unwrap_or_default());
            None
        }
        _ => text_input(ui, form, field, key, value, spec),
    }
}

/// A switch in a row is named by the row's label, one in a table by its column; a table has boxes to tick.
fn switch(ui: &mut Ui, spec: Spec<'_>, on: bool) -> Option<bool> {
    match (spec.name, spec.bare) {
        (Some(name), Some(width)) => {
            let (_, room) = ui.allocate_space(egui::vec2(width, crate::kit::size::INPUT));
            let mut cell = ui.new_child(
                egui::UiBuilder::new()
                    .max_rect(room.shrink2(egui::vec2(6.0, 0.0)))
                    .layout(egui::Layout::left_to_right(egui::Align::Center)),
            );
            cell.name_inputs(name, |ui| checkbox::checkbox(ui, on, ""))
        }
        _ => checkbox::toggle(ui, on, ""),
    }
}

fn choice(
    ui: &mut Ui,
    form: &Form<'_>,
    field: &Field,
    key: &(hapju_model::ObjectId, String),
    value: Option<&Value>,
    values: &[&str],
    spec: Spec<'_>,
) -> Option<Change> {
    let now = value.map(input::format);
    let current = now.as_deref().or(match field.default {
        Some(DefaultHint::Api(text)) => Some(text),
        _ => None,
    });
    let known = current.is_none_or(|now| values.contains(&now));
    let name = spec.name.map_or_else(|| form.tr(field.label), str::to_owned);
    if values.len() <= 3 && known && spec.bare.is_none() {
        let selected = current.and_then(|now| values.iter().position(|value| *value == now));
        let picked = Segmented::new(&key.1, values, selected).name(&name).show(ui)?;
        return Some(Change::Set(Value::from(values[picked])));
    }
    let choices: Vec<Choice<'_>> = values.iter().map(|value| Choice::new(value)).collect();
    let width = spec.bare.map_or(Width::Points(180.0), Width::Points);
    let picked = Select::new(key, current.unwrap_or_default(), &choices).width(width).name(&name).show(ui)?;
    Some(Change::Set(Value::from(values[picked])))
}

fn text_input(
    ui: &mut Ui,
    form: &Form<'_>,
    field: &Field,
    key: &(hapju_model::ObjectId, String),
    value: Option<&Value>,
    spec: Spec<'_>,
) -> Option<Change> {
    let text = value.map(|value| input::format_as(&field.input, value)).unwrap_or_default();
    let placeholder = placeholder_of(form, field);
    // A placeholder would be taken for the input's name; the label is its name.
    let label = spec.name.map_or_else(|| form.tr(field.label), str::to_owned);
    let width = spec.bare.map_or_else(|| width_of(&field.input), Width::Points);
    let mono = matches!(field.input, Input::Quantity(_))
        || matches!(field.pick, Some(Pick::Image | Pick::NodeLabelKey));
    let offered = if field.pick.is_some() { form.offered(field) } else { Vec::new() };
    let output = if offered.is_empty() {
        let mut edit = TextField::new(key, &text).width(width).placeholder(&placeholder).invalid(spec.error);
        if mono {
            edit = edit.mono();
        }
        if spec.bare.is_some() {
            edit = edit.bare();
        }
        edit.name(&label).show(ui)
    } else {
        let choices: Vec<Choice<'_>> = offered.iter().map(|name| Choice::new(name)).collect();
        let mut edit = Combo::new(key, &text, &choices).width(width).placeholder(&placeholder);
        if mono {
            edit = edit.mono();
        }
        if spec.bare.is_some() {
            edit = edit.bare();
        }
        edit.name(&label).show(ui)
    };
    if spec.focus {
        output.response.request_focus();
        output.response.scroll_to_me(Some(egui::Align::Center));
    }
    changed(field, &text, &output)
}

/// From what a text input did to what it asks for. A text that is no value of the field is written as it is, so that
/// it is kept, undone and marked everywhere like any other wrong value.
pub(crate) fn changed(field: &Field, before: &str, output: &FieldOutput) -> Option<Change> {
    if output.live && output.text != before {
        return Some(match input::parse(&field.input, &output.text) {
            Ok(Some(value)) => Change::Set(value),
            Ok(None) => Change::Clear,
            Err(_) => Change::Set(Value::string(input::typed(&field.input, &output.text))),
        });
    }
    output.committed.then_some(Change::Left)
}

fn width_of(input: &Input) -> Width {
    match input {
        Input::Integer { .. }
        | Input::Duration { .. }
        | Input::Quantity(_)
        | Input::FileMode
        | Input::PortOrName => Width::Number,
        Input::Text { chars } => Width::Points((f32::from(*chars) * 8.0 + 20.0).clamp(96.0, 420.0)),
        Input::Name(hapju_model::names::Syntax::Image) => Width::Wide,
        _ => Width::Name,
    }
}

/// What an empty input shows: the API's default.
fn placeholder_of(form: &Form<'_>, field: &Field) -> String {
    match field.default {
        Some(DefaultHint::Api(text)) => text.to_owned(),
        Some(DefaultHint::Word(key)) => form.tr(key),
        None => String::new(),
    }
}

/// Behind an input: "default" while it is left out and has one, else the API's name.
fn hint_of(form: &Form<'_>, field: &Field, value: Option<&Value>) -> String {
    if value.is_none() && matches!(field.default, Some(DefaultHint::Api(_))) {
        return form.tr("form-default");
    }
    let hint = field.hint();
    // Behind a wide input there is no room, and its label says the same.
    let told = hint == "name" || matches!(field.pick, Some(Pick::Image));
    if told { String::new() } else { hint.to_owned() }
}

/// The names that a pick list offers; typing is always free.
pub(super) fn offered(form: &Form<'_>, field: &Field) -> Vec<Arc<str>> {
    let names = form.view.names;
    let own = |list: &[String]| list.iter().map(|name| Arc::from(name.as_str())).collect();
    let kind_in_design = |kind: &str| -> Vec<Arc<str>> {
        form.view
            .document
            .entries()
            .filter(|entry| entry.value.str_at(&["kind"]) == Some(kind))
            .filter_map(|entry| entry.value.str_at(&["metadata", "name"]).map(Arc::from))
            .collect()
    };
    let Some(pick) = field.pick else { return Vec::new() };
    match pick {
        Pick::Namespace => form.view.document_namespaces(),
        Pick::PriorityClass => own(&names.priority_classes),
        Pick::Image => form.view.document_images(),
        Pick::NodeLabelKey => names.node_labels.iter().map(|(key, _)| Arc::from(key.as_str())).collect(),
        Pick::TaintKey => {
            let mut keys: Vec<Arc<str>> = names
                .taints
                .iter()
                .map(|taint| Arc::from(taint.split(['=', ':']).next().unwrap_or(taint)))
                .collect();
            keys.dedup();
            keys
        }
        Pick::ResourceName => own(&names.resources),
        Pick::ConfigMap => kind_in_design("ConfigMap"),
        Pick::Secret => kind_in_design("Secret"),
        Pick::PersistentVolumeClaim => kind_in_design("PersistentVolumeClaim"),
        Pick::Service => kind_in_design("Service"),
        Pick::ServiceAccount => kind_in_design("ServiceAccount"),
        Pick::Volume => {
            let volumes = form.kind().pod_spec_path().key("volumes");
            form.find(&volumes)
                .and_then(Value::as_array)
                .into_iter()
                .flat_map(hapju_model::Array::values)
                .filter_map(|volume| volume.str_at(&["name"]).map(Arc::from))
                .collect()
        }
        Pick::PodField => [
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.nodeName",
            "spec.serviceAccountName",
            "status.podIP",
            "status.hostIP",
        ]
        .map(Arc::from)
        .to_vec(),
        Pick::ConfigMapKey | Pick::SecretKey | Pick::Scheduler | Pick::Group => Vec::new(),
    }
}

/// The error of an item's field, for a cell of a table.
pub(crate) fn cell_error(form: &Form<'_>, object: hapju_model::ObjectId, path: &Path) -> Option<String> {
    form.messages(object, path).0
}
