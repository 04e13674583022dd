//! The smallest changes that help, each tried before it is shown.

mod cluster;
mod placement;
pub(crate) mod request;

use hapju_model::Value;
use hapju_model::demand::{Members, Policy};
use hapju_model::edit::Edit;
use hapju_model::finding::{Arg, Args};
use hapju_model::path::Path;
use hapju_model::verdict::Suggestion;

use crate::group::{Count, Domains, Group, Proof, Side, best_sum};
use crate::joint;
use crate::room::{Ground, Overlay};
use crate::screen::bars;
use crate::shape::Shape;
use crate::snapshot::Snapshot;

/// A suggestion with its size, by which the list is ranked: 0 costs nothing, below 1 is an edit of the manifest,
/// above that come new nodes, fewer pods, and last a smaller gang.
pub(crate) struct Ranked {
    size: f64,
    suggestion: Suggestion,
}

impl Ranked {
    fn new(size: f64, code: &'static str, args: Args, edit: Option<Edit>) -> Self {
        Self { size, suggestion: Suggestion { code, args, edit } }
    }
}

const SIZE_NODES: f64 = 2.0;
const SIZE_REPLICAS: f64 = 3.0;
const SIZE_MIN_COUNT: f64 = 4.0;

/// What makes a group fit that does not.
pub(crate) fn suggestions(group: &Group<'_>, count: Count, snapshot: &Snapshot) -> Vec<Suggestion> {
    let mut found = Vec::new();
    if let [side] = group.sides.as_slice()
        && !side.is_per_node()
    {
        let trial = Trial { group, side, snapshot, need: u64::from(group.need()) };
        placement::widen(&trial, &mut found);
        cluster::change(&trial, &mut found);
        // An edit of the template replaces the pods that run: then all of them must be placed, and their room is free.
        let replaced = group.replaced(snapshot);
        let edited = replaced.as_ref().unwrap_or(group);
        if let [side] = edited.sides.as_slice() {
            let trial = Trial { group: edited, side, snapshot, need: u64::from(edited.need()) };
            request::lower(&trial, &mut found);
            placement::relax(&trial, &mut found);
        }
        found.extend(lower_replicas(group, side, count));
    }
    found.extend(lower_min_count(group, count, snapshot));
    found.sort_by(|a, b| a.size.total_cmp(&b.size));
    found.into_iter().map(|ranked| ranked.suggestion).collect()
}

/// A group of one shape, to be tried with a change.
pub(crate) struct Trial<'t, 'd> {
    pub(crate) group: &'t Group<'d>,
    pub(crate) side: &'t Side<'d>,
    pub(crate) snapshot: &'t Snapshot,
    /// How many pods must be placed beside the running ones.
    pub(crate) need: u64,
}

impl Trial<'_, '_> {
    fn domains(&self) -> Option<Domains<'_>> {
        self.group.domains(self.snapshot)
    }

    /// The room by slot with another shape or on another ground.
    fn room(&self, shape: &Shape, key: Option<&str>, overlay: &Overlay) -> Vec<u32> {
        let bars = bars(shape, key, self.snapshot);
        Ground { snapshot: self.snapshot, overlay }.room(shape, &bars)
    }

    /// Whether the pods fit when they are of this shape.
    fn fits_as(&self, change: impl FnOnce(&mut crate::slim::Pod)) -> bool {
        let mut pod = self.side.shape.pod.clone();
        change(&mut pod);
        let shape = Shape::new(pod, self.snapshot);
        let room = self.room(&shape, self.group.demand.topology_key.as_deref(), &self.group.overlay);
        best_sum(&room, self.domains()).0 >= self.need
    }

    fn members(&self) -> &Members {
        self.side.members
    }

    /// The same change in every object that holds the template.
    fn edit(&self, change: impl Fn(hapju_model::ObjectId) -> Vec<Edit>) -> Edit {
        let members = self.members();
        let mut edits: Vec<Edit> =
            std::iter::once(members.object).chain(members.others.iter().copied()).flat_map(change).collect();
        if edits.len() == 1 { edits.remove(0) } else { Edit::Batch(edits) }
    }
}

/// Writes the same value in several places.
fn set_all(places: &[(hapju_model::ObjectId, Path)], value: &Value) -> Option<Edit> {
    let edits: Vec<Edit> = places
        .iter()
        .map(|(object, path)| Edit::Set { object: *object, path: path.clone(), value: value.clone() })
        .collect();
    (!edits.is_empty()).then_some(Edit::Batch(edits))
}

/// Pods that need not start together: as many as there is room for.
fn lower_replicas(group: &Group<'_>, side: &Side<'_>, count: Count) -> Option<Ranked> {
    let gang = matches!(group.demand.policy, Policy::Gang { .. });
    let to = group.running() + count.new;
    let path = side.members.count_path.as_ref().filter(|_| !gang && to > 0)?;
    let value = Value::int(to.into());
    let edit = Edit::Set { object: side.members.object, path: path.clone(), value };
    let args = Args::from([("from", Arg::Number(side.wanted.into())), ("to", Arg::Number(to.into()))]);
    Some(Ranked::new(SIZE_REPLICAS, "lower-replicas", args, Some(edit)))
}

/// A smaller gang, last of all: a trainer that waits for its full world size would hang.
fn lower_min_count(group: &Group<'_>, count: Count, snapshot: &Snapshot) -> Option<Ranked> {
    let Policy::Gang { min_count } = group.demand.policy else { return None };
    let new = if group.sides.len() == 1 { count.new } else { largest_sure_need(group, count, snapshot)? };
    let to = group.running() + new;
    if to == 0 || to >= min_count {
        return None;
    }
    let edit = set_all(&group.demand.min_count_at, &Value::int(to.into()));
    let args = Args::from([("from", Arg::Number(min_count.into())), ("to", Arg::Number(to.into()))]);
    Some(Ranked::new(SIZE_MIN_COUNT, "lower-min-count", args, edit))
}

/// The largest need that pods of several shapes reach in every order.
fn largest_sure_need(group: &Group<'_>, count: Count, snapshot: &Snapshot) -> Option<u32> {
    if count.surely == Proof::Fits {
        return None;
    }
    let (mut low, mut high) = (0, count.new);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        let mut party = group.party(snapshot);
        party.need = middle;
        let ground = Ground { snapshot, overlay: &group.overlay };
        if joint::is_sure(&[party], ground) { low = middle } else { high = middle - 1 }
    }
    (low > 0).then_some(low)
}
