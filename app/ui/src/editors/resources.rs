//! Requests and limits: cpu, memory, then every other resource that is set or that nodes offer.

use egui::Ui;
use hapju_model::fields::{EditorId, Field, Input, Resource};
use hapju_model::{Path, Value, input};

use super::field::{Change, changed};
use super::form::Form;
use crate::kit::combo::{Choice, Select};
use crate::kit::row::Row;
use crate::kit::text_field::{TextField, Width};
use crate::kit::{button::IconButton, icons::Icon};

/// Draws a row a resource.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>) {
    let Some(root) = form.at.container.map(|at| at.path(form.kind()).key("resources")) else { return };
    for (name, label) in names(form, &root) {
        resource(ui, form, &root, &name, &label);
    }
    add(ui, form, &root);
}

/// cpu and memory always, then what requests and limits name, in the order of the file.
fn names(form: &Form<'_>, root: &Path) -> Vec<(String, String)> {
    let mut names =
        vec![("cpu".to_owned(), "CPU".to_owned()), ("memory".to_owned(), form.tr("resource-memory"))];
    for which in ["requests", "limits"] {
        let set = form.find(&root.key(which)).and_then(Value::as_object).cloned().unwrap_or_default();
        for key in set.keys() {
            if !names.iter().any(|(name, _)| name == key) {
                names.push((key.to_owned(), key.to_owned()));
            }
        }
    }
    names
}

fn input_of(name: &str) -> Input {
    Input::Quantity(match name {
        "cpu" => Resource::Cpu,
        "memory" => Resource::Memory,
        "ephemeral-storage" => Resource::Storage,
        _ => Resource::Extended,
    })
}

/// The table's entry for a request or a limit: its rules and words hold for every resource of its sort.
fn field_for(name: &str, which: &str) -> Option<&'static Field> {
    let sort = match name {
        "cpu" | "memory" => name,
        "ephemeral-storage" => "storage",
        _ => "gpu",
    };
    let id = format!("{sort}-{}", which.trim_end_matches('s'));
    EditorId::Resources.columns().iter().find(|field| field.id == id)
}

fn resource(ui: &mut Ui, form: &mut Form<'_>, root: &Path, name: &str, label: &str) {
    let paths = ["requests", "limits"].map(|which| root.key(which).key(name));
    let messages = paths.each_ref().map(|path| form.messages(form.object(), path));
    let error = messages.iter().find_map(|(error, _)| error.clone());
    let advice = messages.iter().find_map(|(_, advice)| advice.clone());
    let focus = paths.each_ref().map(|path| form.state.take_jump(form.object(), path));
    let row = Row::new(label).error(error.as_deref()).advice(advice.as_deref());
    let mut asked = Vec::new();
    row.show(ui, |ui| {
        for (index, (which, word)) in
            [("requests", "word-request"), ("limits", "word-limit")].into_iter().enumerate()
        {
            let path = &paths[index];
            let before = form.find(path).map(input::format).unwrap_or_default();
            let word = form.tr(word);
            let spoken = format!("{label} {word}");
            let output = TextField::new((form.object(), path.to_string()), &before)
                .width(Width::Number)
                .mono()
                .name(&spoken)
                .invalid(messages[index].0.is_some())
                .show(ui);
            if focus[index] {
                output.response.request_focus();
                output.response.scroll_to_me(Some(egui::Align::Center));
            }
            crate::kit::text::hint(ui, &word);
            if let Some(field) = field_for(name, which) {
                let as_this = Field { input: input_of(name), ..*field };
                asked.push((path.clone(), field.label, changed(&as_this, &before, &output)));
            }
        }
        if !matches!(name, "cpu" | "memory")
            && IconButton::new(Icon::Close, &form.tr("word-remove")).show(ui).clicked()
        {
            asked.push((paths[0].clone(), "field-gpu-request", Some(Change::Clear)));
            asked.push((paths[1].clone(), "field-gpu-limit", Some(Change::Clear)));
        }
    });
    for (path, label, change) in asked {
        match change {
            Some(Change::Set(value)) => write_with_twin(form, name, &path, Some(&value), label),
            Some(Change::Clear) => write_with_twin(form, name, &path, None, label),
            Some(Change::Left) => form.close_step(),
            None => {}
        }
    }
}

/// An extended resource cannot be overcommitted: its request and limit are one number in the API, so that writing one
/// writes the other. For cpu and memory they are two.
fn write_with_twin(form: &mut Form<'_>, name: &str, path: &Path, value: Option<&Value>, label: &'static str) {
    form.write(path, value, true, label);
    if !name.contains('/') {
        return;
    }
    let steps = path.to_string();
    let twin = if steps.contains(".requests[") { "limits" } else { "requests" };
    if let Some((which, _)) = path.split_last()
        && let Some((root, _)) = which.split_last()
    {
        form.write(&root.key(twin).key(name), value, true, label);
    }
}

fn add(ui: &mut Ui, form: &mut Form<'_>, root: &Path) {
    let mut offered: Vec<&str> = form.view.names.resources.iter().map(String::as_str).collect();
    for common in ["nvidia.com/gpu", "ephemeral-storage", "hugepages-2Mi"] {
        if !offered.contains(&common) {
            offered.push(common);
        }
    }
    let present: Vec<String> = names(form, root).into_iter().map(|(name, _)| name).collect();
    let choices: Vec<Choice<'_>> = offered
        .iter()
        .filter(|name| !present.iter().any(|p| p == *name))
        .map(|name| Choice::new(name))
        .collect();
    let label = form.tr("form-add-resource");
    let mut picked = None;
    Row::new(&form.tr("resource-others")).show(ui, |ui| {
        picked = Select::new((form.object(), root.to_string(), "add"), &label, &choices)
            .width(Width::Points(200.0))
            .name(&label)
            .show(ui)
            .map(|index| choices[index].value.to_owned());
    });
    if let Some(name) = picked {
        write_with_twin(
            form,
            &name,
            &root.key("requests").key(&name),
            Some(&Value::from("1")),
            "field-gpu-request",
        );
    }
}
