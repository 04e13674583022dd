//! The nodes as a map, grouped by a label, and the curve of how many pods fit.

use egui::{Align, Layout, Ui};
use hapju_i18n::Arg;

use crate::kit::combo::{Choice, Select};
use crate::kit::curve::Curve;
use crate::kit::node_map::{Cell, Domain, NodeMap};
use crate::kit::text;
use crate::kit::text_field::Width;
use crate::state::State;
use crate::view::View;

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
    let domains: Vec<Domain<'_>> = map
        .domains
        .iter()
        .map(|(name, nodes)| Domain {
            name,
            cells: nodes.iter().map(|node| Cell { room: node.room, gang: node.pods }).collect(),
        })
        .collect();
    let name = words.tr("acc-node-map");
    let hovered = NodeMap::new(map.generation, &domains).name(&name).show(ui);
    if let Some((response, domain, index)) = hovered
        && let Some(node) = map.domains.get(domain).and_then(|(_, nodes)| nodes.get(index))
    {
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

fn short(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

/// Draws the curve of the resource that is looked at.
pub(super) fn curve(ui: &mut Ui, view: &View<'_>, state: &mut State) {
    let Some(curve) = view.curve else { return };
    let words = view.words;
    text::gap(ui, 10.0);
    ui.horizontal(|ui| {
        let args: [(&str, Arg<'_>); 1] = [("resource", (&curve.resource).into())];
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
    Curve::new(&curve.steps, (curve.now, curve.placed), curve.needed)
        .words(&now, &needed)
        .unit(&curve.unit)
        .name(&name)
        .show(ui);
}
