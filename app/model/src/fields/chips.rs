//! What a closed card tells: `label : value` at a glance.

use super::containers::is_sidecar;
use super::{
    Card, ContainerIndex, DefaultHint, EditorId, Field, InChip, Input, Kind, Root, Section, read, rows,
    section_rows, union,
};
use crate::input;
use crate::tree::{Array, Object, Value};

/// One chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What it is about; `None` where the value stands for itself (a container's name).
    pub label: Option<ChipText>,
    /// What it says.
    pub value: ChipText,
}

/// A part of a chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChipText {
    /// Of the document, shown as it is.
    Text(String),
    /// A key in `locales/`.
    Word(&'static str),
    /// A number of things, formatted in the window's language.
    Count(i64),
}

impl Chip {
    fn new(label: &'static str, value: ChipText) -> Self {
        Self { label: Some(ChipText::Word(label)), value }
    }
}

/// The chips of a component's closed card. `service` is its companion Service, where it has one.
pub fn chips(card: Card, kind: Kind, object: &Value, service: Option<&Value>) -> Vec<Chip> {
    match card {
        Card::Containers => container_chips(kind, object, false),
        Card::InitContainers => container_chips(kind, object, true),
        Card::Volumes => volume_chips(kind, object),
        Card::VolumeMounts => mount_chip(kind, object),
        _ => rows(card)
            .filter(|field| field.visible(kind, None))
            .filter_map(|field| {
                let value = match field.root {
                    Root::Service => service.and_then(|service| field.read_in(service)),
                    _ => field.read(object, kind, None),
                };
                chip(field, value)
            })
            .collect(),
    }
}

/// The chips of a closed section of a container.
pub fn section_chips(section: Section, kind: Kind, at: ContainerIndex, object: &Value) -> Vec<Chip> {
    let Some(container) = read(object, &at.path(kind)) else { return Vec::new() };
    section_rows(section)
        .filter(|field| field.visible(kind, Some((at, container))))
        .filter_map(|field| chip(field, field.read_in(container)))
        .collect()
}

fn chip(field: &Field, value: Option<&Value>) -> Option<Chip> {
    let value = value.filter(|value| !is_blank(value));
    match (field.chip, value) {
        (InChip::Never, _) | (InChip::WhenSet, None) => None,
        (_, Some(value)) => Some(Chip::new(field.label, shown(field, value))),
        (InChip::Always, None) => match field.default {
            Some(DefaultHint::Api(text)) => Some(Chip::new(field.label, ChipText::Text(text.to_owned()))),
            Some(DefaultHint::Word(key)) => Some(Chip::new(field.label, ChipText::Word(key))),
            None => Some(Chip::new(field.label, ChipText::Word("form-none"))),
        },
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

fn shown(field: &Field, value: &Value) -> ChipText {
    match (field.input, value) {
        (Input::Editor(EditorId::ServicePorts | EditorId::Ports), Value::Array(ports)) => {
            ChipText::Text(ports_text(ports))
        }
        (Input::StringList, Value::Array(items)) => {
            ChipText::Text(items.values().map(input::format).collect::<Vec<_>>().join(" "))
        }
        (_, Value::Array(items)) => ChipText::Count(items.len() as i64),
        (_, Value::Object(entries)) if entries.len() == 1 && matches!(field.input, Input::Map(_)) => {
            pair(entries)
        }
        (_, Value::Object(entries)) => ChipText::Count(entries.len() as i64),
        (Input::Switch { on }, value) => {
            ChipText::Word(if value.as_str() == Some(on) { "form-on" } else { "form-off" })
        }
        (Input::Bool, Value::Bool(on)) => ChipText::Word(if *on { "form-on" } else { "form-off" }),
        (input, value) => ChipText::Text(input::format_as(&input, value)),
    }
}

fn pair(entries: &Object) -> ChipText {
    let text = entries.iter().map(|(key, value)| format!("{key}={}", input::format(value)));
    ChipText::Text(text.collect())
}

/// `8080/TCP, 53/UDP`: the number that others connect to, of a container or of a Service.
fn ports_text(ports: &Array) -> String {
    let one = |port: &Value| {
        let number = port.i64_at(&["port"]).or_else(|| port.i64_at(&["containerPort"]))?;
        Some(format!("{number}/{}", port.str_at(&["protocol"]).unwrap_or("TCP")))
    };
    ports.values().filter_map(one).collect::<Vec<_>>().join(", ")
}

fn container_chips(kind: Kind, object: &Value, init: bool) -> Vec<Chip> {
    let list = kind.pod_spec_path().key(ContainerIndex { init, index: 0 }.list());
    let containers = read(object, &list).and_then(Value::as_array);
    containers
        .into_iter()
        .flat_map(Array::values)
        .map(|container| {
            let name = ChipText::Text(container.str_at(&["name"]).unwrap_or_default().to_owned());
            if init && is_sidecar(container) {
                Chip { label: Some(name), value: ChipText::Word("choice-sidecar") }
            } else {
                Chip { label: None, value: name }
            }
        })
        .collect()
}

fn volume_chips(kind: Kind, object: &Value) -> Vec<Chip> {
    let volumes = read(object, &kind.pod_spec_path().key("volumes")).and_then(Value::as_array);
    volumes
        .into_iter()
        .flat_map(Array::values)
        .map(|volume| {
            let name = volume.str_at(&["name"]).unwrap_or_default().to_owned();
            let shape = union::current(EditorId::Volumes.variants(), volume);
            Chip {
                label: Some(ChipText::Text(name)),
                value: ChipText::Word(shape.map_or("choice-volume-other", |shape| shape.label)),
            }
        })
        .collect()
}

fn mount_chip(kind: Kind, object: &Value) -> Vec<Chip> {
    let count: usize = ["initContainers", "containers"]
        .iter()
        .filter_map(|list| read(object, &kind.pod_spec_path().key(list))?.as_array())
        .flat_map(Array::values)
        .map(|container| container.items_at(&["volumeMounts"]).count())
        .sum();
    if count == 0 { Vec::new() } else { vec![Chip::new("field-all-mounts", ChipText::Count(count as i64))] }
}
