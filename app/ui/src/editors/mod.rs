//! Fields of the table as inputs: the plain ones in [`field`], the rich ones one file each, found by
//! [`EditorId`](hapju_model::fields::EditorId) in [`show_editor`].

mod containers;
mod environment;
mod field;
mod form;
mod items;
mod map;
mod mounts;
mod peers;
mod pod_count;
mod pod_group;
mod resources;
mod service_ports;
mod strings;
mod volumes;

pub(crate) use field::field_row;
pub(crate) use form::{At, Form, what_label};

use egui::Ui;
use hapju_model::fields::{EditorId, Field};

/// Draws the editor that is registered for an id.
pub(crate) fn show_editor(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field, editor: EditorId) {
    match editor {
        EditorId::Containers => containers::show(ui, form, field),
        EditorId::Resources => resources::show(ui, form),
        EditorId::Environment => environment::show(ui, form, field),
        EditorId::EnvironmentFrom => environment::show_from(ui, form, field),
        EditorId::Ports | EditorId::Tolerations => items::show(ui, form, field, editor.columns()),
        EditorId::VolumeMounts => mounts::show(ui, form, field),
        EditorId::AllVolumeMounts => mounts::show_all(ui, form),
        EditorId::Volumes => volumes::show(ui, form, field),
        EditorId::ServicePorts => service_ports::show(ui, form),
        EditorId::PodGroup => pod_group::show(ui, form),
        EditorId::Schedule => field::plain_row(ui, form, field),
        EditorId::PodCount => pod_count::show(ui, form, field),
        EditorId::PeerDiscovery => peers::show(ui, form, field),
    }
}
