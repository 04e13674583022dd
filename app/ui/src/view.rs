//! What the screens are given to draw: everything is computed elsewhere, nothing here is stored twice.

use std::collections::BTreeSet;
use std::sync::Arc;

use hapju_i18n::Words;
use hapju_model::component::Outline;
use hapju_model::verdict::DesignVerdict;
use hapju_model::{Document, FileId, Finding};

/// One frame's view of the program.
#[derive(Debug)]
pub struct View<'a> {
    /// Words of the chosen language.
    pub words: &'static Words,
    /// The design.
    pub document: &'a Document,
    /// The dialect that new group objects are written in.
    pub dialect: hapju_model::dialect::Dialect,
    /// The namespace of objects that name none.
    pub default_namespace: &'a str,
    /// The design in sections.
    pub outline: &'a Outline,
    /// What is wrong or unwise.
    pub findings: &'a [Finding],
    /// What the engine says.
    pub verdict: &'a DesignVerdict,
    /// For each group of the verdict the first object of its component.
    pub group_objects: &'a [hapju_model::ObjectId],
    /// The node map of the group that is looked at.
    pub map: Option<&'a MapView>,
    /// Pods placed against a request of the group that is looked at.
    pub curve: Option<&'a CurveView>,
    /// What the verdict was computed on.
    pub snapshot: &'a SnapshotView,
    /// The cluster.
    pub cluster: &'a ClusterView,
    /// The files.
    pub files: &'a [FileView],
    /// First and last line, counted from 1, of what is chosen in the form, in its file's text.
    pub selected_lines: Option<(usize, usize)>,
    /// Whether something is not saved.
    pub unsaved: bool,
    /// The plan before Apply.
    pub plan: Option<&'a PlanView>,
    /// Undo's label in words.
    pub undo: Option<String>,
    /// Redo's label in words.
    pub redo: Option<String>,
    /// Names to pick from.
    pub names: &'a Names,
    /// Components of the saved files, for the tab Changes: lines of a unified diff a file.
    pub changes: &'a [ChangeView],
    /// Gallery designs: locale keys of name and description.
    pub gallery: &'a [(&'static str, &'static str)],
}

/// A file of the design.
#[derive(Clone, Debug, PartialEq)]
pub struct FileView {
    /// Its name in the model.
    pub id: FileId,
    /// Its name for people (composed form, without folders).
    pub name: String,
    /// Its whole path; empty for a design that was never saved.
    pub path: String,
    /// Its text as it would be saved now.
    pub text: Arc<str>,
    /// How many objects it holds.
    pub objects: usize,
    /// Whether its comments can be kept.
    pub comments_kept: bool,
    /// Why it could not be read: it is shown as text, to be mended.
    pub error: Option<crate::state::YamlError>,
}

/// What the verdict was computed on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotView {
    /// Where it came from.
    pub source: SnapshotSource,
    /// Nodes.
    pub nodes: usize,
    /// Pods.
    pub pods: usize,
    /// Seconds since the cluster was last heard; `None` for files and the sample.
    pub age: Option<u64>,
}

/// Where a snapshot came from.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SnapshotSource {
    /// The bundled sample.
    #[default]
    Sample,
    /// A connected cluster's watch.
    Cluster,
}

/// How many gang pods a node takes, and how free it is.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeCell {
    /// Its name.
    pub name: String,
    /// 0 no room … 3 much.
    pub room: u8,
    /// Pods of the group that would go there.
    pub pods: u32,
    /// Why no pod of the group can go there, in words.
    pub obstacle: Option<String>,
}

/// The node map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapView {
    /// Changes whenever the content does: the texture is then made anew.
    pub generation: u64,
    /// The label that groups it.
    pub key: Option<String>,
    /// Labels it could be grouped by.
    pub keys: Vec<String>,
    /// Domains in order, each with its nodes.
    pub domains: Vec<(String, Vec<NodeCell>)>,
}

/// Pods placed against the request of one resource.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CurveView {
    /// The resource.
    pub resource: String,
    /// The resources that could be varied.
    pub resources: Vec<String>,
    /// What stands under each step (a request), and how many pods fit with it.
    pub steps: Vec<(String, u32)>,
    /// The step of the request now.
    pub now: Option<usize>,
    /// Pods placed now.
    pub placed: u32,
    /// Pods needed.
    pub needed: u32,
    /// The unit behind the axis.
    pub unit: String,
}

/// The connection, for the top bar and the dialogs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterView {
    /// The chosen context.
    pub context: Option<String>,
    /// In one word or two, in the user's language.
    pub state: String,
    /// A sentence that says what to do, where there is something to do.
    pub advice: Option<String>,
    /// Whether Apply is possible.
    pub connected: bool,
    /// Good, waiting or bad.
    pub tone: Health,
    /// `1.37`.
    pub version: Option<String>,
    /// `v1beta1`; `None` when the cluster serves no Workload API.
    pub dialect: Option<String>,
    /// Flags that would turn gang scheduling on, to copy.
    pub gang_flags: Option<String>,
    /// The contexts of the kubeconfig.
    pub contexts: Vec<ContextRow>,
    /// What a credential plug-in would run, when consent is asked.
    pub consent: Option<ConsentView>,
}

/// How a connection is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Health {
    /// No connection.
    #[default]
    None,
    /// On the way.
    Waiting,
    /// Connected.
    Good,
    /// Lost or refused.
    Bad,
}

/// One context of the kubeconfig.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextRow {
    /// Its name.
    pub name: String,
    /// The server's URL.
    pub server: String,
    /// The user's name in the file.
    pub user: String,
    /// The namespace.
    pub namespace: String,
    /// What is odd about it, in words (insecure TLS, a broken file).
    pub note: Option<String>,
}

/// A credential plug-in that would run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsentView {
    /// The program.
    pub program: String,
    /// Its arguments.
    pub arguments: String,
    /// Names of the environment variables it is given.
    pub environment: String,
}

/// What a plan would do to one object.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// What happens.
    pub action: PlanAction,
    /// Which object, namespace included.
    pub object: hapju_model::object::ObjectRef,
    /// `Deployment`.
    pub kind: String,
    /// `metadata.name`.
    pub name: String,
    /// A remark: lines changed, conflicts, "after Workload …".
    pub note: String,
    /// The difference.
    pub diff: Vec<(char, String)>,
    /// What the server said, each a sentence.
    pub messages: Vec<String>,
    /// How far it was applied.
    pub progress: PlanStep,
}

/// What happens to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanAction {
    /// It will be created.
    Created,
    /// It will be changed.
    Changed,
    /// Nothing.
    Unchanged,
    /// The server would refuse it.
    Refused,
    /// It is left out (no Workload API).
    LeftOut,
}

/// How far a row of the plan was applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanStep {
    /// Not yet.
    #[default]
    Waiting,
    /// Now.
    Running,
    /// Done.
    Done,
    /// Failed here.
    Failed,
    /// Not done, because something before it failed.
    NotDone,
}

/// The plan before Apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanView {
    /// The context's name, which stands on the button.
    pub context: String,
    /// The server's URL.
    pub server: String,
    /// Who we are there.
    pub user: String,
    /// The namespace of objects that name none.
    pub namespace: String,
    /// The objects in the order in which they would be applied.
    pub rows: Vec<PlanRow>,
    /// Where the plan stands.
    pub phase: PlanPhase,
    /// Remarks about the whole plan (dialect converted, groups left out).
    pub remarks: Vec<String>,
    /// How many problems keep it from being applied.
    pub problems: usize,
    /// Whether the user must first agree to leave pod groups out.
    pub ask_without_groups: bool,
    /// The verdict in words with its tone.
    pub verdict: Option<(hapju_model::verdict::Verdict, String)>,
}

/// Where the plan stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PlanPhase {
    /// The dry run is on its way.
    #[default]
    Checking,
    /// It is done, nothing was changed.
    Checked,
    /// No dry run was possible; why.
    Failed(String),
    /// Being applied: done of all.
    Applying(usize, usize),
    /// Everything was applied.
    Done,
    /// Stopped at the first failure; why.
    Stopped(String),
}

/// What changed in one file against what was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeView {
    /// The file's name.
    pub file: String,
    /// Whether it was never saved.
    pub new: bool,
    /// The difference.
    pub lines: Vec<(char, String)>,
}

/// Names to pick from; typing is always free.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Labels of nodes: key and the values seen.
    pub node_labels: Vec<(String, Vec<String>)>,
    /// Extended resources that nodes offer.
    pub resources: Vec<String>,
    /// Taints of nodes, as `key=value:effect`.
    pub taints: Vec<String>,
    /// PriorityClasses.
    pub priority_classes: Vec<String>,
}

impl View<'_> {
    /// The namespaces that the design's objects name, and the one of those that name none.
    pub(crate) fn document_namespaces(&self) -> Vec<Arc<str>> {
        let named =
            self.document.entries().filter_map(|entry| entry.value.str_at(&["metadata", "namespace"]));
        let all: BTreeSet<&str> = named.chain([self.default_namespace]).collect();
        all.into_iter().map(Arc::from).collect()
    }

    /// The images of the design's containers: a second component often runs the first one's.
    pub(crate) fn document_images(&self) -> Vec<Arc<str>> {
        let components = self.outline.components.iter();
        let all: BTreeSet<&str> = components
            .filter_map(|component| Some((component.kind, component.value(self.document)?)))
            .flat_map(|(kind, value)| {
                ["containers", "initContainers"].map(|list| kind.pod_spec_path().key(list).find(value))
            })
            .flatten()
            .filter_map(hapju_model::Value::as_array)
            .flat_map(hapju_model::Array::values)
            .filter_map(|container| container.str_at(&["image"]))
            .collect();
        all.into_iter().map(Arc::from).collect()
    }
}
