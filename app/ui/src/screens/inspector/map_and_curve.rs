//! The nodes as a map, grouped by a label, and the curve of how many pods fit.

use egui::{Align, Layout, Ui};
use hapju_i18n::Arg;

use crate::kit::combo::{Choice, Select};
use crate::kit::curve::{Curve, Step};
use crate::kit::node_map::{MapCell, MapGroup, Room};
use crate::kit::text;
use crate::state::State;
use crate::view::{NodeCell, View};
use crate::wording;

/// Draws the map of the group that is looked at.
pub(super) fn map(ui: &mut Ui, view: &View<'_>, state: &mut State) {
    let Some(map) = view.map else { return };
    let words = view.words;
    text::gap(ui, 10.0);
    ui.horizontal(|ui| {
        text::section(ui, &words.tr_args("feas-nodes", &[("n", view.snapshot.nodes.into())]));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let none = words.tr("feas-not-grouped");
            let labels: Vec<String> = map
                .keys
                .iter()
                .map(|key| words.tr_args("feas-grouped-by", &[("key", short(key).into())]).into_owned())
                .collect();
            let mut choices: Vec<Choice<'_>> =
                map.keys.iter().zip(&labels).map(|(key, label)| Choice::new(key).label(label)).collect();
            choices.push(Choice::new("").label(&none));
            let current = map.key.as_deref().unwrap_or_default();
            let name = words.tr("feas-grouped-by");
            let picked = Select::new("map key", current, &choices).bare().name(&name).show(ui);
            if let Some(index) = picked {
                state.map_key = Some(choices[index].value.to_owned());
            }
        });
    });
    let groups: Vec<MapGroup> = map
        .domains
        .iter()
        .map(|(name, nodes)| MapGroup { label: name.clone(), cells: nodes.iter().map(cell).collect() })
        .collect();
    let name = words.tr("acc-node-map");
    let shown = state.map.show(ui, &groups, map.generation, MAP_HEIGHT, &name);
    if let Some((domain, index)) = shown.hovered
        && let Some(node) = map.domains.get(domain).and_then(|(_, nodes)| nodes.get(index))
    {
        let response = shown.response;
        response.on_hover_ui_at_pointer(|ui| {
            text::strong(ui, &node.name);
            if node.pods > 0 {
                text::hint(ui, &words.tr_args("feas-node-takes", &[("n", node.pods.into())]));
            } else if let Some(obstacle) = &node.obstacle {
                let args: [(&str, Arg<'_>); 1] = [("reason", obstacle.into())];
                text::hint(ui, &words.tr_args("feas-node-cannot", &args));
            }
        });
    }
}

const MAP_HEIGHT: f32 = 190.0;

fn cell(node: &NodeCell) -> MapCell {
    let room = match (node.obstacle.is_some() && node.room == 0, node.room) {
        (true, _) => Room::Out,
        (false, 0) => Room::None,
        (false, 1) => Room::Little,
        (false, 2) => Room::Some,
        (false, _) => Room::Much,
    };
    MapCell { room, pods: u16::try_from(node.pods).unwrap_or(u16::MAX) }
}

fn short(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

/// Draws the curve of the resource that is looked at.
pub(super) fn curve(ui: &mut Ui, view: &View<'_>, state: &mut State) {
    let Some(curve) = view.curve else { return };
    let words = view.words;
    text::gap(ui, 10.0);
    ui.horizontal(|ui| {
        let resource = wording::resource(words, &curve.resource);
        let args: [(&str, Arg<'_>); 1] = [("resource", (&resource).into())];
        text::section(ui, &words.tr_args("feas-curve", &args));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let choices: Vec<Choice<'_>> = curve.resources.iter().map(|name| Choice::new(name)).collect();
            let name = words.tr("word-select");
            let picked = Select::new("curve resource", &curve.resource, &choices).bare().name(&name).show(ui);
            if let Some(index) = picked {
                state.curve_resource = curve.resources.get(index).cloned();
            }
        });
    });
    let now = words.tr_args("feas-now", &[("n", curve.placed.into())]);
    let needed = words.tr_args("feas-needed", &[("n", curve.needed.into())]);
    let name = words.tr("acc-curve");
    let labels: Vec<String> = curve.steps.iter().map(|(label, _)| label.clone()).collect();
    let steps: Vec<Step<'_>> = labels
        .iter()
        .zip(&curve.steps)
        .map(|(label, (_, pods))| Step { label, value: f64::from(*pods) })
        .collect();
    Curve {
        steps: &steps,
        now: curve.now.map(|index| (index, &*now)),
        needed: Some((f64::from(curve.needed), &*needed)),
        unit: &curve.unit,
        height: 76.0,
    }
    .show(ui, &name);
}
