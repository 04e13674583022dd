//! The companion Service: its name, ports, and whether it is headless.

use egui::Ui;
use hapju_model::document::Origin;
use hapju_model::fields::{Card, EditorId, Field, rows};
use hapju_model::{Edit, ObjectId, Path, Value, new};

use super::field::{Change, Spec, value_input};
use super::form::{Form, key_label, what_label};
use super::items::{cell_width, head};
use crate::kit::button::{Button, IconButton};
use crate::kit::icons::Icon;
use crate::kit::row::Row;
use crate::kit::text;

/// Draws the ports of the companion Service; without one, the button that makes it.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>) {
    let services = form.at.component.belongings.services.clone();
    if services.is_empty() {
        text::hint(ui, &form.tr("service-none"));
        if Button::new(&form.tr("word-add")).small().icon(Icon::Plus).show(ui).clicked() {
            create(form);
        }
        return;
    }
    for (index, service) in services.into_iter().enumerate() {
        if index > 0 {
            ui.separator();
        }
        one(ui, form, service);
    }
}

fn one(ui: &mut Ui, form: &mut Form<'_>, service: ObjectId) {
    let Some(value) = form.view.document.value(service) else { return };
    for field in rows(Card::ServicePorts).filter(|field| field.root == hapju_model::fields::Root::Service) {
        if field.id == "service-ports" || field.advanced && field.read_in(value).is_none() {
            continue;
        }
        plain(ui, form, service, value, field);
    }
    ports(ui, form, service, value);
}

fn plain(ui: &mut Ui, form: &mut Form<'_>, service: ObjectId, value: &Value, field: &'static Field) {
    let path = field.own_path();
    let label = form.tr(field.label);
    let (error, advice) = form.messages(service, &path);
    let focus = form.state.take_jump(service, &path);
    let spec = Spec { error: error.is_some(), name: None, focus, bare: None };
    let key = (service, path.to_string());
    let change = Row::new(&label)
        .help(&form.tr(field.help))
        .hint(field.hint())
        .error(error.as_deref())
        .advice(advice.as_deref())
        .show(ui, |ui| value_input(ui, form, field, &key, field.read_in(value), spec))
        .inner;
    write(form, service, field, &Path::root(), change);
}

fn write(form: &mut Form<'_>, service: ObjectId, field: &Field, root: &Path, change: Option<Change>) {
    let value = match change {
        Some(Change::Set(value)) => Some(value),
        Some(Change::Clear) => None,
        Some(Change::Left) => return form.close_step(),
        None => return,
    };
    let edit = field.edit_at(service, root, value.as_ref());
    let merge = format!("{service:?} {root} {}", field.id);
    form.push(vec![edit], key_label("undo-set-field", field.label), Some(merge));
}

fn ports(ui: &mut Ui, form: &mut Form<'_>, service: ObjectId, value: &Value) {
    let path = Path::keys(&["spec", "ports"]);
    let list = value.at(&["spec", "ports"]).and_then(Value::as_array).cloned().unwrap_or_default();
    let columns: Vec<&'static Field> = EditorId::ServicePorts
        .columns()
        .iter()
        .filter(|column| !column.advanced || list.values().any(|item| column.read_in(item).is_some()))
        .collect();
    let width = cell_width(ui, columns.len());
    if !list.is_empty() {
        head(ui, form, &columns);
    }
    let what = "field-service-ports";
    for (index, (id, item)) in list.iter().enumerate() {
        ui.push_id(("service port", service, id.0), |ui| {
            ui.horizontal(|ui| {
                for column in &columns {
                    let here = path.index(index);
                    let error = form.messages(service, &here.join(&column.own_path())).0;
                    let key = (service, format!("{path}#{} {}", id.0, column.id));
                    let name = form.tr(column.label);
                    let focus = form.state.take_jump(service, &here.join(&column.own_path()));
                    let spec = Spec { error: error.is_some(), name: Some(&name), focus, bare: Some(width) };
                    let change = value_input(ui, form, column, &key, column.read_in(item), spec);
                    write(form, service, column, &here, change);
                }
                if IconButton::new(Icon::Close, &form.tr("word-remove")).show(ui).clicked() {
                    let edit = Edit::Remove { object: service, path: path.index(index), prune: false };
                    form.push(vec![edit], what_label("undo-remove-item", form.tr(what)), None);
                }
            });
        });
    }
    if Button::new(&form.tr("word-add")).small().icon(Icon::Plus).show(ui).clicked() {
        let edit = Edit::Insert { object: service, path, index: list.len(), value: new::new_service_port() };
        form.push(vec![edit], what_label("undo-add-item", form.tr(what)), None);
    }
}

/// A Service for the component's pods, as the console makes it.
fn create(form: &mut Form<'_>) {
    let component = form.at.component;
    let labels = pod_labels(form);
    let Some(service) =
        new::companion_service(form.kind(), &component.name, Some(&component.namespace), &labels)
    else {
        return;
    };
    let file = form.view.document.get(component.id()).and_then(|entry| entry.origin.file);
    let edit = Edit::AddObject { value: service, origin: Origin::append_to(file), index: None };
    form.push(vec![edit], what_label("undo-add-item", "Service".to_owned()), None);
}

/// The labels of the component's pods, by which a Service selects them.
pub(super) fn pod_labels(form: &Form<'_>) -> Value {
    form.kind()
        .template_path()
        .find(form.at.value)
        .and_then(|template| template.at(&["metadata", "labels"]))
        .cloned()
        .unwrap_or_else(Value::object)
}
