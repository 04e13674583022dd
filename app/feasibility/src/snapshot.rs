//! A cluster at one moment, in columns.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use hapju_model::Quantity;

use crate::intern::{Chunked, Symbols};
use crate::request::{FIXED, HostPort};
use crate::slim::{Amounts, Labels, PodGroup, PodSpec, PriorityClass, Taint, Workload};

/// The kinds of objects that a snapshot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ObjectKind {
    /// `v1/Node`
    Node,
    /// `v1/Pod`
    Pod,
    /// `scheduling.k8s.io/v1/PriorityClass`
    PriorityClass,
    /// `apps/v1/ReplicaSet`: the link from a Deployment to its pods.
    ReplicaSet,
    /// `batch/v1/Job`: how many of its completions are still to come.
    Job,
    /// `scheduling.k8s.io/*/Workload`
    Workload,
    /// `scheduling.k8s.io/*/PodGroup`
    PodGroup,
    /// `v1/ResourceQuota`
    ResourceQuota,
    /// `v1/LimitRange`
    LimitRange,
}

impl ObjectKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Node,
        Self::Pod,
        Self::PriorityClass,
        Self::ReplicaSet,
        Self::Job,
        Self::Workload,
        Self::PodGroup,
        Self::ResourceQuota,
        Self::LimitRange,
    ];

    /// The API's name of the kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Node => "Node",
            Self::Pod => "Pod",
            Self::PriorityClass => "PriorityClass",
            Self::ReplicaSet => "ReplicaSet",
            Self::Job => "Job",
            Self::Workload => "Workload",
            Self::PodGroup => "PodGroup",
            Self::ResourceQuota => "ResourceQuota",
            Self::LimitRange => "LimitRange",
        }
    }

    /// Its API group, empty for the core group.
    pub fn group(self) -> &'static str {
        match self {
            Self::Node | Self::Pod | Self::ResourceQuota | Self::LimitRange => "",
            Self::PriorityClass | Self::Workload | Self::PodGroup => "scheduling.k8s.io",
            Self::ReplicaSet => "apps",
            Self::Job => "batch",
        }
    }

    /// The kind with this `apiVersion` and `kind`, when a snapshot holds it.
    pub fn find(api_version: &str, kind: &str) -> Option<Self> {
        let group = api_version.split_once('/').map_or("", |(group, _)| group);
        Self::ALL.into_iter().find(|known| known.name() == kind && known.group() == group)
    }
}

/// Numbers in columns of equal length.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    columns: Vec<Vec<i64>>,
    rows: usize,
}

impl Columns {
    pub(crate) fn grow(&mut self, rows: usize) {
        if rows > self.rows {
            self.rows = rows;
            for column in &mut self.columns {
                column.resize(rows, 0);
            }
        }
    }

    fn slot(&mut self, column: usize, row: usize) -> Option<&mut i64> {
        while self.columns.len() <= column {
            self.columns.push(vec![0; self.rows]);
        }
        self.columns[column].get_mut(row)
    }

    pub(crate) fn set(&mut self, column: usize, row: usize, value: i64) {
        if let Some(slot) = self.slot(column, row) {
            *slot = value;
        }
    }

    pub(crate) fn add(&mut self, column: usize, row: usize, delta: i64) {
        if let Some(slot) = self.slot(column, row) {
            *slot = slot.saturating_add(delta);
        }
    }

    pub(crate) fn clear_row(&mut self, row: usize) {
        for column in &mut self.columns {
            if let Some(slot) = column.get_mut(row) {
                *slot = 0;
            }
        }
    }

    pub(crate) fn get(&self, column: usize, row: usize) -> i64 {
        self.columns.get(column).and_then(|column| column.get(row)).copied().unwrap_or(0)
    }

    /// A whole column; `None` where no row ever had a value.
    pub(crate) fn column(&self, column: usize) -> Option<&[i64]> {
        self.columns.get(column).map(Vec::as_slice)
    }
}

/// The nodes by slot. A slot belongs to a node's name for ever; it may be empty, because a pod was seen before its
/// node or because the node went away.
#[derive(Clone, Debug, Default)]
pub(crate) struct Nodes {
    pub(crate) names: Vec<Arc<str>>,
    pub(crate) alive: Vec<bool>,
    pub(crate) alive_count: usize,
    pub(crate) unschedulable: Vec<bool>,
    /// Which of `taint_sets` a node has.
    pub(crate) taint_set: Vec<u32>,
    pub(crate) taint_sets: Vec<Arc<Vec<Taint>>>,
    /// `status.allocatable` by resource column.
    pub(crate) allocatable: Columns,
    /// `status.allocatable.pods`; 0 where it is not said.
    pub(crate) pods_allowed: Vec<i64>,
    /// For each label key the number of each slot's value, 0 for none.
    pub(crate) labels: HashMap<Arc<str>, Vec<u32>>,
    pub(crate) label_values: Symbols,
}

impl Nodes {
    pub(crate) fn slots(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn label(&self, key: &str, slot: usize) -> Option<&str> {
        let id = *self.labels.get(key)?.get(slot)?;
        (id != 0).then(|| self.label_values.text(id))
    }

    /// The value numbers of a label by slot; `None` where no node has the key.
    pub(crate) fn label_column(&self, key: &str) -> Option<&[u32]> {
        self.labels.get(key).map(Vec::as_slice)
    }
}

/// What the pods that count take, by node slot.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    pub(crate) used: Columns,
    pub(crate) pods: Vec<i64>,
    /// Only nodes with any.
    pub(crate) ports: HashMap<u32, Vec<HostPort>>,
}

/// What many pods have in common, held once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PodFacts {
    pub(crate) namespace: Arc<str>,
    /// Kind and name of the controller.
    pub(crate) owner: Controller,
    pub(crate) labels: Labels,
    pub(crate) shape: Arc<PodSpec>,
    pub(crate) request: Arc<Request>,
    pub(crate) priority: i32,
}

/// The effective request of a pod: amounts by resource column, and host ports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Request {
    pub(crate) amounts: Vec<(u32, i64)>,
    pub(crate) ports: Vec<HostPort>,
}

/// One pod that has not ended.
#[derive(Clone, Debug)]
pub(crate) struct PodRow {
    pub(crate) name: Arc<str>,
    pub(crate) facts: Arc<PodFacts>,
    /// The slot of the node it is bound to.
    pub(crate) node: Option<u32>,
    /// The slot of the node that preemption cleared for it.
    pub(crate) nominated: Option<u32>,
    /// Whether it is going away.
    pub(crate) terminating: bool,
}

/// Rows of pods by what a design calls them: its controller, or for bare pods their name. In parts, so that a change
/// after a snapshot was taken copies one part.
#[derive(Clone, Debug)]
pub(crate) struct Owners(Vec<Arc<HashMap<OwnerKey, Vec<u32>>>>);

/// Namespace, kind and name of a controller; kind empty for a bare pod.
pub(crate) type OwnerKey = (Arc<str>, Box<str>, Box<str>);

const OWNER_PARTS: usize = 256;

impl Default for Owners {
    fn default() -> Self {
        Self(vec![Arc::default(); OWNER_PARTS])
    }
}

impl Owners {
    fn part(key: &OwnerKey) -> usize {
        use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
        BuildHasherDefault::<DefaultHasher>::default().hash_one(key) as usize % OWNER_PARTS
    }

    pub(crate) fn add(&mut self, key: OwnerKey, row: u32) {
        let part = Self::part(&key);
        Arc::make_mut(&mut self.0[part]).entry(key).or_default().push(row);
    }

    pub(crate) fn remove(&mut self, key: &OwnerKey, row: u32) {
        let part = Arc::make_mut(&mut self.0[Self::part(key)]);
        if let Some(rows) = part.get_mut(key) {
            rows.retain(|other| *other != row);
            if rows.is_empty() {
                part.remove(key);
            }
        }
    }

    pub(crate) fn rows(&self, namespace: &str, kind: &str, name: &str) -> &[u32] {
        let key = (Arc::from(namespace), Box::from(kind), Box::from(name));
        self.0[Self::part(&key)].get(&key).map_or(&[], Vec::as_slice)
    }
}

/// Kind and name of what controls an object.
pub(crate) type Controller = Option<(Box<str>, Box<str>)>;

/// The small kinds, by namespace and name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Others {
    pub(crate) priority_classes: BTreeMap<String, PriorityClass>,
    /// The controller (kind, name) of each ReplicaSet.
    pub(crate) replica_sets: BTreeMap<(String, String), Controller>,
    /// How many completions of each Job are done.
    pub(crate) jobs: BTreeMap<(String, String), i32>,
    pub(crate) workloads: BTreeMap<(String, String), Workload>,
    pub(crate) pod_groups: BTreeMap<(String, String), PodGroup>,
    pub(crate) quotas: BTreeSet<(String, String)>,
    pub(crate) limit_ranges: BTreeSet<(String, String)>,
}

/// What of the input is not in the snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Objects of a known kind that could not be read.
    pub broken: Vec<BrokenObject>,
    /// How many objects of each other kind there were.
    pub other_kinds: BTreeMap<String, usize>,
}

/// An object of a known kind that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenObject {
    /// Its kind.
    pub kind: String,
    /// Its namespace and name as far as they are known.
    pub name: String,
    /// What is wrong, for a log.
    pub message: String,
}

/// A cluster at one moment. Cheap to clone; immutable.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    pub(crate) nodes: Arc<Nodes>,
    pub(crate) usage: Arc<Usage>,
    /// Resource names; the column of each is its number minus one.
    pub(crate) resources: Arc<Symbols>,
    pub(crate) pods: Chunked<Option<PodRow>>,
    pub(crate) pod_count: usize,
    pub(crate) owners: Owners,
    /// Pods with required anti-affinity that are bound, alike ones counted.
    pub(crate) anti_affine: Arc<HashMap<Arc<PodFacts>, u32>>,
    /// Rows of unbound pods with a nominated node.
    pub(crate) nominated: Arc<BTreeSet<u32>>,
    /// Rows of bound pods that are going away.
    pub(crate) terminating: Arc<BTreeSet<u32>>,
    pub(crate) others: Arc<Others>,
    pub(crate) listed: BTreeSet<ObjectKind>,
    pub(crate) skipped: Arc<Skipped>,
    pub(crate) revision: u64,
}

impl PodRow {
    /// What a design may call this pod: by its controller; by the Deployment that a ReplicaSet's name and the pod's
    /// `pod-template-hash` tell; by its own name when nobody controls it.
    pub(crate) fn owner_keys(&self) -> impl Iterator<Item = OwnerKey> {
        let namespace = &self.facts.namespace;
        let direct = match &self.facts.owner {
            Some((kind, name)) => (namespace.clone(), kind.clone(), name.clone()),
            None => (namespace.clone(), Box::default(), Box::from(&*self.name)),
        };
        let deployment =
            self.facts.owner.as_ref().filter(|(kind, _)| &**kind == "ReplicaSet").and_then(|(_, name)| {
                let hash = self.facts.labels.get("pod-template-hash")?;
                let name = name.strip_suffix(hash)?.strip_suffix('-')?;
                Some((namespace.clone(), Box::from("Deployment"), Box::from(name)))
            });
        std::iter::once(direct).chain(deployment)
    }
}

impl hapju_model::demand_of::Lookup for Snapshot {
    fn lists(&self, kind: &str) -> bool {
        ObjectKind::ALL.into_iter().any(|known| known.name() == kind && self.is_listed(known))
    }

    fn find(&self, kind: &str, namespace: &str, name: &str) -> Option<hapju_model::Value> {
        let key = (namespace.to_owned(), name.to_owned());
        if kind == "Job" {
            let succeeded = self.others.jobs.get(&key)?;
            return Some(serde_json::json!({ "status": { "succeeded": succeeded } }).into());
        }
        if kind == "ReplicaSet" {
            return self.others.replica_sets.contains_key(&key).then(hapju_model::Value::object);
        }
        let (api_version, spec) = match kind {
            "Workload" => self.others.workloads.get(&key).map(|found| (&found.api_version, &found.spec))?,
            "PodGroup" => self.others.pod_groups.get(&key).map(|found| (&found.api_version, &found.spec))?,
            _ => return None,
        };
        let object = serde_json::json!({
            "apiVersion": api_version, "kind": kind, "metadata": { "name": name, "namespace": namespace },
            "spec": spec,
        });
        Some(object.into())
    }
}

impl Snapshot {
    /// How many nodes there are.
    pub fn node_count(&self) -> usize {
        self.nodes.alive_count
    }

    /// How many pods there are that have not ended.
    pub fn pod_count(&self) -> usize {
        self.pod_count
    }

    /// Grows with every change of the index it was taken from.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether the source could tell all objects of a kind, so that one that is not here does not exist.
    pub fn is_listed(&self, kind: ObjectKind) -> bool {
        self.listed.contains(&kind)
    }

    /// The kinds that were listed.
    pub fn listed(&self) -> impl Iterator<Item = ObjectKind> {
        self.listed.iter().copied()
    }

    /// What of the input is not in here.
    pub fn skipped(&self) -> &Skipped {
        &self.skipped
    }

    /// The label keys of the nodes, sorted.
    pub fn node_label_keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self
            .nodes
            .labels
            .iter()
            .filter(|(_, column)| column.iter().any(|id| *id != 0))
            .map(|(key, _)| &**key)
            .collect();
        keys.sort_unstable();
        keys
    }

    /// The values of a node label, each once, sorted.
    pub fn node_label_values(&self, key: &str) -> Vec<&str> {
        let ids: BTreeSet<u32> =
            self.nodes.label_column(key).unwrap_or_default().iter().copied().filter(|id| *id != 0).collect();
        let mut values: Vec<&str> = ids.into_iter().map(|id| self.nodes.label_values.text(id)).collect();
        values.sort_unstable();
        values
    }

    /// The resource names that any node offers, sorted.
    pub fn node_resources(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .resources
            .texts()
            .iter()
            .enumerate()
            .filter(|(column, _)| {
                self.nodes.allocatable.column(*column).is_some_and(|values| values.iter().any(|v| *v > 0))
            })
            .map(|(_, name)| &**name)
            .collect();
        names.sort_unstable();
        names
    }

    /// The distinct taints of the nodes as `key=value:Effect`, sorted.
    pub fn node_taints(&self) -> Vec<String> {
        let sets: BTreeSet<u32> = (0..self.nodes.slots())
            .filter(|s| self.nodes.alive[*s])
            .map(|s| self.nodes.taint_set[s])
            .collect();
        let taints: BTreeSet<String> = sets
            .into_iter()
            .filter_map(|set| self.nodes.taint_sets.get(set as usize))
            .flat_map(|set| set.iter().map(taint_text))
            .collect();
        taints.into_iter().collect()
    }

    /// The PriorityClasses by name with their values.
    pub fn priority_classes(&self) -> impl Iterator<Item = (&str, i32)> {
        self.others.priority_classes.iter().map(|(name, class)| (name.as_str(), class.value))
    }
}

/// A taint as kubectl writes it.
pub(crate) fn taint_text(taint: &Taint) -> String {
    if taint.value.is_empty() {
        format!("{}:{}", taint.key, taint.effect)
    } else {
        format!("{}={}:{}", taint.key, taint.value, taint.effect)
    }
}

/// The table of resource columns with those that always exist.
pub(crate) fn fixed_resources() -> Symbols {
    let mut resources = Symbols::default();
    for name in FIXED {
        resources.add(name);
    }
    resources
}

/// An amount in the scheduler's units.
pub(crate) fn in_units(name: &str, quantity: Quantity) -> i64 {
    if name == "cpu" { quantity.milli_up() } else { quantity.units_up() }
}

/// `allocatable`, or `capacity` where the API's defaulting would take that.
pub(crate) fn allocatable_of<'a>(allocatable: &'a Amounts, capacity: &'a Amounts) -> &'a Amounts {
    if allocatable.is_empty() { capacity } else { allocatable }
}
