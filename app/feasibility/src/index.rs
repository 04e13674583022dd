//! The index: a snapshot that follows a cluster, one object at a time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use hapju_model::Value;
use serde::de::DeserializeOwned;

use crate::intern::Shared;
use crate::request::{effective_of_existing, host_ports, is_counted};
use crate::running::without_ordinal;
use crate::slim::{
    Amount, Amounts, Job, LimitRange, Meta, Node, Pod, PodGroup, PodSpec, PriorityClass, ReplicaSet,
    ResourceQuota, Taint, Volume, Workload,
};
use crate::snapshot::{
    BrokenObject, ObjectKind, PodFacts, PodRow, Request, Snapshot, allocatable_of, fixed_resources, in_units,
};

/// How many broken objects are named; more are only a sign of the wrong file.
const NAMED_BROKEN: usize = 100;

/// The annotation of a `List` that names, separated by commas, the kinds that its writer could list.
pub(crate) const LISTED_KINDS: &str = "hapju.io/listed-kinds";

/// Follows a cluster: objects come in from a watch or a file, snapshots go out.
///
/// ```
/// # use hapju_feasibility::{Index, ObjectKind, slim};
/// let mut index = Index::new();
/// index.begin_list(ObjectKind::Node);
/// index.apply_node(&slim::Node::default());
/// index.mark_listed(ObjectKind::Node);
/// assert_eq!(index.snapshot().node_count(), 1);
/// ```
#[derive(Debug)]
pub struct Index {
    state: Snapshot,
    slots: HashMap<Arc<str>, u32>,
    rows: HashMap<Box<str>, u32>,
    free_rows: Vec<u32>,
    taint_ids: HashMap<Arc<Vec<Taint>>, u32>,
    namespaces: HashSet<Arc<str>>,
    shapes: Shared<PodSpec>,
    requests: Shared<Request>,
    facts: Shared<PodFacts>,
    /// The keys seen since a list of their kind began.
    listing: HashMap<ObjectKind, HashSet<String>>,
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}

impl Index {
    /// An empty cluster of which nothing is listed.
    pub fn new() -> Self {
        let state = Snapshot { resources: Arc::new(fixed_resources()), ..Snapshot::default() };
        Self {
            state,
            slots: HashMap::new(),
            rows: HashMap::new(),
            free_rows: Vec::new(),
            taint_ids: HashMap::new(),
            namespaces: HashSet::new(),
            shapes: Shared::default(),
            requests: Shared::default(),
            facts: Shared::default(),
            listing: HashMap::new(),
        }
    }

    /// The cluster as it is known now. What changes later does not touch it.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::new(self.state.clone())
    }

    /// The cluster as it is known now, without a copy.
    pub fn state(&self) -> &Snapshot {
        &self.state
    }

    /// A list of this kind begins: what is not applied again before [`Self::mark_listed`] is gone then. Until then
    /// the old objects stay.
    pub fn begin_list(&mut self, kind: ObjectKind) {
        self.listing.insert(kind, HashSet::new());
    }

    /// All objects of this kind have been applied.
    pub fn mark_listed(&mut self, kind: ObjectKind) {
        self.touch();
        self.state.listed.insert(kind);
        let Some(seen) = self.listing.remove(&kind) else { return };
        for (namespace, name) in self.keys(kind) {
            if !seen.contains(&key(&namespace, &name)) {
                self.delete(kind, &namespace, &name);
            }
        }
    }

    /// The source cannot list this kind (any more): its objects are dropped.
    pub fn mark_unlisted(&mut self, kind: ObjectKind) {
        self.listing.remove(&kind);
        for (namespace, name) in self.keys(kind) {
            self.delete(kind, &namespace, &name);
        }
        self.state.listed.remove(&kind);
        self.touch();
    }

    fn keys(&self, kind: ObjectKind) -> Vec<(String, String)> {
        let state = &self.state;
        let others = &state.others;
        match kind {
            ObjectKind::Node => (0..state.nodes.slots())
                .filter(|slot| state.nodes.alive[*slot])
                .map(|slot| (String::new(), state.nodes.names[slot].to_string()))
                .collect(),
            ObjectKind::Pod => state
                .pods
                .iter()
                .flatten()
                .map(|row| (row.facts.namespace.to_string(), row.name.to_string()))
                .collect(),
            ObjectKind::PriorityClass => {
                others.priority_classes.keys().map(|name| (String::new(), name.clone())).collect()
            }
            ObjectKind::ReplicaSet => others.replica_sets.keys().cloned().collect(),
            ObjectKind::Job => others.jobs.keys().cloned().collect(),
            ObjectKind::Workload => others.workloads.keys().cloned().collect(),
            ObjectKind::PodGroup => others.pod_groups.keys().cloned().collect(),
            ObjectKind::ResourceQuota => others.quotas.iter().cloned().collect(),
            ObjectKind::LimitRange => others.limit_ranges.iter().cloned().collect(),
        }
    }

    fn touch(&mut self) {
        self.state.revision += 1;
    }

    fn see(&mut self, kind: ObjectKind, meta: &Meta) {
        self.touch();
        if let Some(seen) = self.listing.get_mut(&kind) {
            seen.insert(key(&meta.namespace, &meta.name));
        }
    }

    /// The slot of a node's name, made when it is new.
    fn slot(&mut self, name: &str) -> u32 {
        if let Some(slot) = self.slots.get(name) {
            return *slot;
        }
        let nodes = Arc::make_mut(&mut self.state.nodes);
        let slot = nodes.names.len() as u32;
        let name: Arc<str> = Arc::from(name);
        nodes.names.push(name.clone());
        nodes.alive.push(false);
        nodes.unschedulable.push(false);
        nodes.taint_set.push(0);
        nodes.pods_allowed.push(0);
        let rows = nodes.names.len();
        nodes.allocatable.grow(rows);
        for column in nodes.labels.values_mut() {
            column.push(0);
        }
        let usage = Arc::make_mut(&mut self.state.usage);
        usage.used.grow(rows);
        usage.pods.push(0);
        self.slots.insert(name, slot);
        slot
    }

    /// The column of a resource, made when it is new.
    fn resource(&mut self, name: &str) -> usize {
        if let Some(id) = self.state.resources.find(name) {
            return id as usize - 1;
        }
        Arc::make_mut(&mut self.state.resources).add(name) as usize - 1
    }

    /// A node is as given now.
    pub fn apply_node(&mut self, node: &Node) {
        self.see(ObjectKind::Node, &node.metadata);
        let slot = self.slot(&node.metadata.name) as usize;
        let amounts = allocatable_of(&node.status.allocatable, &node.status.capacity);
        let columns: Vec<(usize, i64)> = amounts
            .iter()
            .filter(|(name, _)| is_counted(name))
            .map(|(name, quantity)| (self.resource(name), in_units(name, quantity)))
            .collect();
        let taint_set = self.taint_set(&node.spec.taints);
        let nodes = Arc::make_mut(&mut self.state.nodes);
        if !nodes.alive[slot] {
            nodes.alive[slot] = true;
            nodes.alive_count += 1;
        }
        nodes.unschedulable[slot] = node.spec.unschedulable;
        nodes.taint_set[slot] = taint_set;
        nodes.pods_allowed[slot] = amounts.quantity("pods").map_or(0, hapju_model::Quantity::units_up);
        nodes.allocatable.clear_row(slot);
        for (column, amount) in columns {
            nodes.allocatable.set(column, slot, amount);
        }
        for column in nodes.labels.values_mut() {
            column[slot] = 0;
        }
        let rows = nodes.names.len();
        for (label, value) in node.metadata.labels.iter() {
            let value = nodes.label_values.add(value);
            if let Some(column) = nodes.labels.get_mut(label) {
                column[slot] = value;
            } else {
                let mut column = vec![0; rows];
                column[slot] = value;
                nodes.labels.insert(Arc::from(label), column);
            }
        }
    }

    fn taint_set(&mut self, taints: &[Taint]) -> u32 {
        if self.taint_ids.is_empty() {
            // Number 0 is the empty set, which every new slot has.
            self.taint_ids.insert(Arc::default(), 0);
            Arc::make_mut(&mut self.state.nodes).taint_sets.push(Arc::default());
        }
        let set = Arc::new(taints.to_vec());
        if let Some(id) = self.taint_ids.get(&set) {
            return *id;
        }
        let id = self.taint_ids.len() as u32;
        self.taint_ids.insert(set.clone(), id);
        Arc::make_mut(&mut self.state.nodes).taint_sets.push(set);
        id
    }

    /// A node is gone. Pods that are still bound to it stay known.
    pub fn delete_node(&mut self, name: &str) {
        self.touch();
        let Some(slot) = self.slots.get(name) else { return };
        let slot = *slot as usize;
        let nodes = Arc::make_mut(&mut self.state.nodes);
        if nodes.alive[slot] {
            nodes.alive[slot] = false;
            nodes.alive_count -= 1;
            for column in nodes.labels.values_mut() {
                column[slot] = 0;
            }
        }
    }

    /// A pod is as given now. One that has ended is the same as one that is gone.
    pub fn apply_pod(&mut self, pod: Pod) {
        self.see(ObjectKind::Pod, &pod.metadata);
        let key = key(&pod.metadata.namespace, &pod.metadata.name);
        if let Some(row) = self.rows.get(key.as_str()).copied() {
            self.clear_row(row);
            if pod.has_ended() {
                self.rows.remove(key.as_str());
                self.free_rows.push(row);
                return;
            }
            let filled = self.fill(pod);
            self.put_row(row, filled);
        } else if !pod.has_ended() {
            let filled = self.fill(pod);
            let row = self.free_rows.pop().unwrap_or_else(|| {
                self.state.pods.push(None);
                self.state.pods.len() as u32 - 1
            });
            self.rows.insert(key.into(), row);
            self.put_row(row, filled);
        }
    }

    /// A pod is gone.
    pub fn delete_pod(&mut self, namespace: &str, name: &str) {
        self.touch();
        if let Some(row) = self.rows.remove(key(namespace, name).as_str()) {
            self.clear_row(row);
            self.free_rows.push(row);
        }
    }

    /// What a row holds of a pod.
    fn fill(&mut self, mut pod: Pod) -> PodRow {
        let amounts = effective_of_existing(&pod)
            .into_iter()
            .map(|(name, units)| (self.resource(&name) as u32, units))
            .collect();
        let request = self.requests.share(Request { amounts, ports: host_ports(&pod) });
        let namespace = self.namespaces.get(&*pod.metadata.namespace).cloned().unwrap_or_else(|| {
            let namespace: Arc<str> = Arc::from(&*pod.metadata.namespace);
            self.namespaces.insert(namespace.clone());
            namespace
        });
        let owner = pod.metadata.controller().map(|owner| (owner.kind.clone(), owner.name.clone()));
        let bound = !pod.spec.node_name.is_empty();
        let node = bound.then(|| self.slot(&pod.spec.node_name));
        let nominated = (!bound && !pod.status.nominated_node_name.is_empty())
            .then(|| self.slot(&pod.status.nominated_node_name));
        let terminating = pod.metadata.deletion_timestamp.is_some();
        let priority = pod.spec.priority.unwrap_or(0);
        // What differs from pod to pod of one template would keep the shapes apart.
        let is_claim =
            |volume: &Volume| volume.persistent_volume_claim.is_some() || volume.ephemeral.is_some();
        pod.spec.volumes.retain(is_claim);
        let kind = owner.as_ref().map_or("", |(kind, _)| kind);
        for claim in pod.spec.volumes.iter_mut().filter_map(|volume| volume.persistent_volume_claim.as_mut())
        {
            claim.claim_name = without_ordinal(&claim.claim_name, kind).into();
        }
        let shape = self.shapes.share(PodSpec { node_name: Box::default(), ..pod.spec });
        let labels = pod.metadata.labels;
        let facts = self.facts.share(PodFacts { namespace, owner, labels, shape, request, priority });
        PodRow { name: Arc::from(&*pod.metadata.name), facts, node, nominated, terminating }
    }

    fn put_row(&mut self, row: u32, filled: PodRow) {
        self.account(row, &filled, 1);
        self.state.pod_count += 1;
        for key in filled.owner_keys() {
            self.state.owners.add(key, row);
        }
        if let Some(place) = self.state.pods.get_mut(row as usize) {
            *place = Some(filled);
        }
    }

    fn clear_row(&mut self, row: u32) {
        if let Some(old) = self.state.pods.get_mut(row as usize).and_then(Option::take) {
            self.state.pod_count -= 1;
            for key in old.owner_keys() {
                self.state.owners.remove(&key, row);
            }
            self.account(row, &old, -1);
        }
    }

    /// Adds (`sign` 1) or takes away (-1) what a pod takes of its node.
    fn account(&mut self, row: u32, pod: &PodRow, sign: i64) {
        let mark = |set: &mut Arc<std::collections::BTreeSet<u32>>, wanted: bool| {
            if wanted {
                if sign > 0 {
                    Arc::make_mut(set).insert(row)
                } else {
                    Arc::make_mut(set).remove(&row)
                };
            }
        };
        mark(&mut self.state.nominated, pod.nominated.is_some());
        let Some(node) = pod.node else { return };
        mark(&mut self.state.terminating, pod.terminating);
        let usage = Arc::make_mut(&mut self.state.usage);
        for (column, amount) in &pod.facts.request.amounts {
            usage.used.add(*column as usize, node as usize, amount.saturating_mul(sign));
        }
        usage.pods[node as usize] += sign;
        if !pod.facts.request.ports.is_empty() {
            let taken = usage.ports.entry(node).or_default();
            if sign > 0 {
                taken.extend(pod.facts.request.ports.iter().cloned());
            } else {
                for port in &pod.facts.request.ports {
                    if let Some(index) = taken.iter().position(|other| other == port) {
                        taken.swap_remove(index);
                    }
                }
            }
            if taken.is_empty() {
                usage.ports.remove(&node);
            }
        }
        if !pod.facts.shape.affinity.pod_anti_affinity.required.is_empty() {
            let counted = Arc::make_mut(&mut self.state.anti_affine);
            let count = counted.entry(pod.facts.clone()).or_default();
            *count = count.saturating_add_signed(sign as i32);
            if *count == 0 {
                counted.remove(&pod.facts);
            }
        }
    }

    /// A PriorityClass is as given now.
    pub fn apply_priority_class(&mut self, class: PriorityClass) {
        self.see(ObjectKind::PriorityClass, &class.metadata);
        let name = class.metadata.name.to_string();
        Arc::make_mut(&mut self.state.others).priority_classes.insert(name, class);
    }

    /// A ReplicaSet is as given now.
    pub fn apply_replica_set(&mut self, set: &ReplicaSet) {
        self.see(ObjectKind::ReplicaSet, &set.metadata);
        Arc::make_mut(&mut self.state.others).replica_sets.insert(pair(&set.metadata), owner(&set.metadata));
    }

    /// A Job is as given now.
    pub fn apply_job(&mut self, job: &Job) {
        self.see(ObjectKind::Job, &job.metadata);
        Arc::make_mut(&mut self.state.others).jobs.insert(pair(&job.metadata), job.status.succeeded);
    }

    /// A Workload is as given now.
    pub fn apply_workload(&mut self, workload: Workload) {
        self.see(ObjectKind::Workload, &workload.metadata);
        Arc::make_mut(&mut self.state.others).workloads.insert(pair(&workload.metadata), workload);
    }

    /// A PodGroup is as given now.
    pub fn apply_pod_group(&mut self, group: PodGroup) {
        self.see(ObjectKind::PodGroup, &group.metadata);
        Arc::make_mut(&mut self.state.others).pod_groups.insert(pair(&group.metadata), group);
    }

    /// A ResourceQuota exists.
    pub fn apply_resource_quota(&mut self, quota: &ResourceQuota) {
        self.see(ObjectKind::ResourceQuota, &quota.metadata);
        Arc::make_mut(&mut self.state.others).quotas.insert(pair(&quota.metadata));
    }

    /// A LimitRange exists.
    pub fn apply_limit_range(&mut self, range: &LimitRange) {
        self.see(ObjectKind::LimitRange, &range.metadata);
        Arc::make_mut(&mut self.state.others).limit_ranges.insert(pair(&range.metadata));
    }

    /// An object of any kind of the snapshot is gone.
    pub fn delete(&mut self, kind: ObjectKind, namespace: &str, name: &str) {
        match kind {
            ObjectKind::Node => return self.delete_node(name),
            ObjectKind::Pod => return self.delete_pod(namespace, name),
            _ => {}
        }
        self.touch();
        let others = Arc::make_mut(&mut self.state.others);
        let pair = (namespace.to_owned(), name.to_owned());
        match kind {
            ObjectKind::Node | ObjectKind::Pod => {}
            ObjectKind::PriorityClass => drop(others.priority_classes.remove(name)),
            ObjectKind::ReplicaSet => drop(others.replica_sets.remove(&pair)),
            ObjectKind::Job => drop(others.jobs.remove(&pair)),
            ObjectKind::Workload => drop(others.workloads.remove(&pair)),
            ObjectKind::PodGroup => drop(others.pod_groups.remove(&pair)),
            ObjectKind::ResourceQuota => drop(others.quotas.remove(&pair)),
            ObjectKind::LimitRange => drop(others.limit_ranges.remove(&pair)),
        }
    }

    /// An object as a file holds it. A `List` is taken apart. What is of no kind of the snapshot, or cannot be read,
    /// is counted and named in [`Snapshot::skipped`]; the kinds of what could be read count as listed.
    pub fn apply_value(&mut self, value: &Value) {
        self.apply_json(value.to_json());
    }

    /// As [`Self::apply_value`].
    pub fn apply_json(&mut self, mut json: serde_json::Value) {
        let text =
            |json: &serde_json::Value, name: &str| json.get(name).and_then(|v| v.as_str()).map(str::to_owned);
        let api_version = text(&json, "apiVersion").unwrap_or_default();
        let kind = text(&json, "kind").unwrap_or_default();
        if let Some(item_kind) = kind.strip_suffix("List")
            && let Some(serde_json::Value::Array(items)) = json.get_mut("items").map(serde_json::Value::take)
        {
            self.note_list(&api_version, item_kind);
            if let Some(metadata) = json.get("metadata") {
                self.note_listed_kinds(metadata);
            }
            for mut item in items {
                if let (Some(object), false) = (item.as_object_mut(), item_kind.is_empty()) {
                    // The items of a typed list do not say what they are.
                    object.entry("apiVersion").or_insert_with(|| api_version.clone().into());
                    object.entry("kind").or_insert_with(|| item_kind.into());
                }
                self.apply_json(item);
            }
            return;
        }
        let name =
            json.pointer("/metadata/name").and_then(|name| name.as_str()).unwrap_or_default().to_owned();
        let Some(found) = ObjectKind::find(&api_version, &kind) else { return self.skip_kind(&kind) };
        if let Err(message) = self.take(found, json) {
            self.skip_broken(&kind, name, message);
        }
    }

    /// A list of this kind was in the input, maybe an empty one.
    pub(crate) fn note_list(&mut self, api_version: &str, item_kind: &str) {
        if let Some(kind) = ObjectKind::find(api_version, item_kind) {
            self.state.listed.insert(kind);
        }
    }

    /// A list that Hapju wrote says which kinds could be listed, also those of which there was nothing.
    pub(crate) fn note_listed_kinds(&mut self, metadata: &serde_json::Value) {
        let kinds =
            metadata.pointer("/annotations").and_then(|a| a.get(LISTED_KINDS)).and_then(|text| text.as_str());
        for name in kinds.unwrap_or_default().split(',') {
            self.state.listed.extend(ObjectKind::ALL.into_iter().filter(|kind| kind.name() == name.trim()));
        }
    }

    pub(crate) fn skip_kind(&mut self, kind: &str) {
        *Arc::make_mut(&mut self.state.skipped).other_kinds.entry(kind.to_owned()).or_default() += 1;
    }

    pub(crate) fn skip_broken(&mut self, kind: &str, name: String, message: String) {
        let skipped = Arc::make_mut(&mut self.state.skipped);
        if skipped.broken.len() < NAMED_BROKEN {
            skipped.broken.push(BrokenObject { kind: kind.to_owned(), name, message });
        }
    }

    /// Reads one object of a file and applies it.
    pub(crate) fn take(&mut self, kind: ObjectKind, source: impl Source) -> Result<(), String> {
        match kind {
            ObjectKind::Node => {
                let node: Node = source.read()?;
                named(&node.metadata)?;
                readable([&node.status.allocatable, &node.status.capacity])?;
                self.apply_node(&node);
            }
            ObjectKind::Pod => {
                let mut pod: Pod = source.read()?;
                named(&pod.metadata)?;
                let containers = pod.spec.containers.iter().chain(&pod.spec.init_containers);
                readable(containers.flat_map(|c| [&c.resources.requests, &c.resources.limits]))?;
                in_default(&mut pod.metadata);
                self.apply_pod(pod);
            }
            ObjectKind::PriorityClass => {
                let class: PriorityClass = source.read()?;
                named(&class.metadata)?;
                self.apply_priority_class(class);
            }
            ObjectKind::ReplicaSet => {
                let mut set: ReplicaSet = source.read()?;
                in_default(&mut set.metadata);
                self.apply_replica_set(&set);
            }
            ObjectKind::Job => {
                let mut job: Job = source.read()?;
                in_default(&mut job.metadata);
                self.apply_job(&job);
            }
            ObjectKind::Workload => {
                let mut workload: Workload = source.read()?;
                named(&workload.metadata)?;
                in_default(&mut workload.metadata);
                self.apply_workload(workload);
            }
            ObjectKind::PodGroup => {
                let mut group: PodGroup = source.read()?;
                named(&group.metadata)?;
                in_default(&mut group.metadata);
                self.apply_pod_group(group);
            }
            ObjectKind::ResourceQuota => {
                let mut quota: ResourceQuota = source.read()?;
                in_default(&mut quota.metadata);
                self.apply_resource_quota(&quota);
            }
            ObjectKind::LimitRange => {
                let mut range: LimitRange = source.read()?;
                in_default(&mut range.metadata);
                self.apply_limit_range(&range);
            }
        }
        self.state.listed.insert(kind);
        Ok(())
    }
}

/// One object that is yet to be decoded.
pub(crate) trait Source {
    fn read<T: DeserializeOwned>(self) -> Result<T, String>;
}

impl Source for serde_json::Value {
    fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        serde_json::from_value(self).map_err(|error| error.to_string())
    }
}

impl Source for &[u8] {
    fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        serde_json::from_slice(self).map_err(|error| error.to_string())
    }
}

/// An object without a name cannot be told from another.
fn named(meta: &Meta) -> Result<(), String> {
    if meta.name.is_empty() { Err("metadata.name is missing".to_owned()) } else { Ok(()) }
}

/// A hand-written object without a namespace would land in `default`.
fn in_default(meta: &mut Meta) {
    if meta.namespace.is_empty() {
        meta.namespace = "default".into();
    }
}

/// Counting a node or pod without an amount that could not be read would make a wrong claim.
fn readable<'a>(amounts: impl IntoIterator<Item = &'a Amounts>) -> Result<(), String> {
    for (name, amount) in amounts.into_iter().flat_map(|amounts| &amounts.0) {
        if let Amount::Bad(text) = amount {
            return Err(format!("{name}: {text} is no quantity"));
        }
    }
    Ok(())
}

fn key(namespace: &str, name: &str) -> String {
    format!("{namespace}/{name}")
}

fn pair(meta: &Meta) -> (String, String) {
    (meta.namespace.to_string(), meta.name.to_string())
}

fn owner(meta: &Meta) -> Option<(Box<str>, Box<str>)> {
    meta.controller().map(|owner| (owner.kind.clone(), owner.name.clone()))
}
