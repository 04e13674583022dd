//! What the node map and the curve show.

use hapju_feasibility::{curve, node_map};
use serde_json::json;

use super::build::{demand, document, snapshot};

#[test]
fn the_map_shows_room_pods_and_what_holds_a_node_back() {
    let case = json!({
        "nodes": [{ "allocatable": { "cpu": "6" }, "labels": { "rack": "b" } }, { "allocatable": { "cpu": "2" }, "labels": { "rack": "a" } },
                  { "allocatable": { "cpu": "8" }, "labels": { "rack": "a" }, "unschedulable": true }, { "allocatable": { "cpu": "1" } }],
        "groups": [{ "pods": 3, "min": 3, "requests": { "cpu": "2" } }] });
    let snapshot = snapshot(&case);
    let demand = demand(&document(&case), &snapshot);
    let map = node_map(&demand, 0, Some("rack"), &snapshot).unwrap();
    let words: Vec<String> = map
        .nodes
        .iter()
        .map(|node| {
            let held = node.held.map(|held| map.reasons[usize::from(held)].code).unwrap_or_default();
            format!(
                "{} {} room {} fits {} pods {} {held}",
                node.domain.as_deref().unwrap_or("-"),
                node.name,
                node.room,
                node.fits,
                node.pods
            )
        })
        .collect();
    assert_eq!(
        words,
        [
            "a n1 room 1 fits 1 pods 0 insufficient-resource",
            "a n2 room 0 fits 0 pods 0 unschedulable-node",
            "b n0 room 3 fits 3 pods 3 insufficient-resource",
            "- n3 room 0 fits 0 pods 0 insufficient-resource",
        ]
    );
    assert!(node_map(&demand, 1, None, &snapshot).is_none(), "no such group");
}

#[test]
fn the_curve_falls_as_the_request_rises_and_passes_through_now() {
    let case = json!({ "nodes": [{ "count": 4, "allocatable": { "cpu": "6" } }],
                       "groups": [{ "pods": 6, "min": 6, "requests": { "cpu": "4" } }] });
    let snapshot = snapshot(&case);
    let demand = demand(&document(&case), &snapshot);
    let found = curve(&demand, 0, "cpu", &snapshot).unwrap();
    assert_eq!((found.now, found.pods, found.need), (4000, 6, 6));
    assert!(found.points.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 >= pair[1].1));
    assert!(found.points.contains(&(4000, 4)), "{:?}", found.points);
    assert_eq!(found.points.first().unwrap().1, 6);
    assert_eq!(found.points.last().unwrap(), &(8000, 0));
    assert!(curve(&demand, 0, "memory", &snapshot).is_none(), "nothing is asked of it");
}
