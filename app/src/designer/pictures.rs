//! The node map and the curve of the group that is looked at, from the engine's answer to what the screens draw.

use hapju_feasibility::{Curve, NodeMap, Snapshot, curve, node_map};
use hapju_i18n::Words;
use hapju_model::ObjectId;
use hapju_model::quantity::Quantity;
use hapju_ui::view::{CurveView, MapView, NodeCell};
use hapju_ui::wording;

use crate::judge::Opinion;

/// At most so many steps of the curve are drawn: the nearest ones to the request now.
const STEPS: usize = 9;

/// What is chosen: the object, the label that groups the map, the resource of the curve.
pub(super) type Chosen = (Option<ObjectId>, Option<String>, Option<String>);

/// The pictures for the first group of what is chosen.
pub(super) fn of(
    opinion: &Opinion,
    snapshot: &Snapshot,
    chosen: &Chosen,
    words: &Words,
    generation: u64,
) -> (Option<MapView>, Option<CurveView>) {
    let (object, key, resource) = chosen;
    let Some(index) = opinion.group_objects.iter().position(|known| Some(*known) == *object) else {
        return (None, None);
    };
    let own = opinion.demand.groups.get(index).and_then(|group| group.topology_key.clone());
    let keys = keys(snapshot, own.as_deref());
    let by = key.clone().or(own).or_else(|| keys.first().cloned());
    let by = by.filter(|key| !key.is_empty());
    let map = node_map(&opinion.demand, index, by.as_deref(), snapshot)
        .map(|map| map_view(&map, by, keys, words, generation));
    let curve = curve_view(opinion, index, resource.as_deref(), snapshot);
    (map, curve)
}

/// Labels that make sensible groups: more than one value and fewer values than nodes, the well-known ones first.
fn keys(snapshot: &Snapshot, own: Option<&str>) -> Vec<String> {
    let nodes = snapshot.node_count();
    let mut keys: Vec<String> = snapshot
        .node_label_keys()
        .into_iter()
        .filter(|key| {
            let values = snapshot.node_label_values(key).len();
            Some(*key) == own || (values > 1 && values * 2 <= nodes && values <= 64)
        })
        .map(str::to_owned)
        .collect();
    keys.sort_by_key(|key| {
        let rank = match key.as_str() {
            "topology.kubernetes.io/zone" => 0,
            key if key.starts_with("topology.kubernetes.io/") => 1,
            _ => 2,
        };
        (rank, key.clone())
    });
    keys.truncate(12);
    keys
}

fn map_view(
    map: &NodeMap,
    key: Option<String>,
    keys: Vec<String>,
    words: &Words,
    generation: u64,
) -> MapView {
    let mut domains: Vec<(String, Vec<NodeCell>)> = Vec::new();
    let sentences: Vec<String> = map.reasons.iter().map(|reason| wording::reason(words, reason)).collect();
    for node in &map.nodes {
        let name = match (&node.domain, &key) {
            (Some(domain), _) => domain.to_string(),
            (None, Some(_)) => words.tr("feas-no-label").into_owned(),
            (None, None) => String::new(),
        };
        let cell = NodeCell {
            name: node.name.to_string(),
            room: node.room,
            pods: node.pods,
            obstacle: node.held.and_then(|held| sentences.get(usize::from(held)).cloned()),
        };
        match domains.last_mut() {
            Some((last, cells)) if *last == name => cells.push(cell),
            _ => domains.push((name, vec![cell])),
        }
    }
    MapView { generation, key, keys, domains }
}

fn curve_view(
    opinion: &Opinion,
    index: usize,
    wanted: Option<&str>,
    snapshot: &Snapshot,
) -> Option<CurveView> {
    let all = ["nvidia.com/gpu", "cpu", "memory", "ephemeral-storage"];
    let others = snapshot.node_resources();
    let mut names: Vec<String> = all.iter().map(|name| (*name).to_owned()).collect();
    names.extend(others.into_iter().filter(|name| !all.contains(name) && *name != "pods").map(str::to_owned));
    let curves: Vec<Curve> =
        names.iter().filter_map(|name| curve(&opinion.demand, index, name, snapshot)).collect();
    let resources: Vec<String> = curves.iter().map(|curve| curve.resource.clone()).collect();
    let chosen = wanted.and_then(|wanted| curves.iter().find(|curve| curve.resource == wanted));
    let curve = chosen.or_else(|| curves.first())?;
    let placed = opinion.verdict.groups.get(index).map_or(0, |group| group.placeable);
    let points = steps(&curve.points, curve.now);
    let now = points.iter().position(|(value, _)| *value >= curve.now);
    let (first, last) = window(points.len(), now);
    Some(CurveView {
        resource: curve.resource.clone(),
        resources,
        steps: points[first..last]
            .iter()
            .map(|(value, pods)| (label(&curve.resource, *value), *pods))
            .collect(),
        now: now.map(|now| now - first),
        placed,
        needed: curve.need,
        unit: String::new(),
    })
}

/// One step a count: the largest request with which so many pods fit; and the request now has a step of its own.
fn steps(points: &[(i64, u32)], now: i64) -> Vec<(i64, u32)> {
    let mut steps: Vec<(i64, u32)> = Vec::new();
    for (value, pods) in points {
        match steps.last_mut() {
            Some(last) if last.1 == *pods => last.0 = *value,
            _ => steps.push((*value, *pods)),
        }
    }
    if let Some(index) = steps.iter().position(|(value, _)| *value >= now)
        && steps[index].0 > now
    {
        steps.insert(index, (now, steps[index].1));
    }
    steps
}

/// The part of the curve around the step that stands for now.
fn window(len: usize, now: Option<usize>) -> (usize, usize) {
    if len <= STEPS {
        return (0, len);
    }
    let middle = now.unwrap_or(len - 1);
    let first = middle.saturating_sub(STEPS / 2).min(len - STEPS);
    (first, first + STEPS)
}

/// A request in canonical writing: `2500m`, `112Gi`, `2`.
fn label(resource: &str, value: i64) -> String {
    match resource {
        "cpu" => Quantity::milli(value),
        "memory" | "ephemeral-storage" => Quantity::binary(value),
        _ if resource.starts_with("hugepages-") => Quantity::binary(value),
        _ => Quantity::units(value),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_now_stands_at_its_own_value_on_the_curve() {
        let points = [(1000, 3), (3000, 3), (4000, 3), (5000, 1)];
        assert_eq!(steps(&points, 2000), [(2000, 3), (4000, 3), (5000, 1)]);
        assert_eq!(steps(&points, 4000), [(4000, 3), (5000, 1)]);
        assert_eq!(steps(&points, 9000), [(4000, 3), (5000, 1)]);
    }
}
