//! The designer's window: state here, what happens in [`logic`], what is drawn in [`draw`], what the user asked for in
//! [`commands`].

mod cluster;
mod commands;
pub mod dialogs;
mod draw;
mod files;
mod gallery;
mod logic;
mod pictures;
mod window;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};

use hapju_cluster::{ConnectionState, Contexts, Handle, Sources, View as ClusterSnapshot};
use hapju_feasibility::Snapshot;
use hapju_i18n::{Lang, Words};
use hapju_manifest::Files;
use hapju_model::verdict::DesignVerdict;
use hapju_model::{Document, FileId, History};
use hapju_ui::kit::toast::Toasts;
use hapju_ui::state::{State, YamlDraft};
use hapju_ui::view::{ChangeView, CurveView, MapView, Names, PlanView};

use crate::judge::{Ground, Opinion};
use crate::settings::Settings;
use dialogs::{Answer, FileDialogs};

pub use window::open_window;

/// What a designer is made with: everything from outside, so that a test can give other things.
pub struct Setup {
    /// Files to open.
    pub files: Vec<PathBuf>,
    /// The language; `None` is the settings', else the system's.
    pub language: Option<Lang>,
    /// Where the settings are kept; `None` keeps them nowhere.
    pub settings: Option<PathBuf>,
    /// Asks for files.
    pub dialogs: Box<dyn FileDialogs>,
    /// Where kubeconfig files are.
    pub sources: Sources,
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup")
            .field("files", &self.files)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// The designer.
pub struct Designer {
    settings: Settings,
    settings_path: Option<PathBuf>,
    words: &'static Words,
    files: Files,
    history: History,
    state: State,
    toasts: Toasts,
    dialogs: Box<dyn FileDialogs>,
    answers: (mpsc::Sender<Answer>, mpsc::Receiver<Answer>),
    /// For what a path is being typed, where the desktop has no file dialog.
    typing_path_for: Option<dialogs::Purpose>,
    /// What the user wanted when the guard asked about unsaved changes.
    pending: Option<Pending>,
    sample: Arc<Snapshot>,
    link: Link,
    thought: Option<Thought>,
    names: Names,
    names_of: Option<u64>,
    plan: Option<PlanState>,
    /// Whether the window was so small at the last drawing that the inspector is a drawer.
    was_drawer: bool,
    fitted_labels: Option<Lang>,
    /// The dialect that the waiting export writes; `None` is each file's own.
    exporting: Option<&'static str>,
    leaving: bool,
    /// A text that could not be read and was taken off the pane.
    aside: Option<Aside>,
    /// Which finding was jumped to last.
    problem_at: Option<usize>,
    serial: u64,
    /// What a worker found out: for which thought, and the verdict.
    deeper: (mpsc::Sender<Deeper>, mpsc::Receiver<Deeper>),
    /// Whether the worker is busy.
    thinking: bool,
    /// Wakes the window from other threads.
    ctx: Option<egui::Context>,
}

/// A text that could not be read, as it stood when it was taken back or given up.
struct Aside {
    file: FileId,
    draft: YamlDraft,
    document: Document,
    /// By the button, not by undo.
    given_up: bool,
}

/// The connection to a cluster.
struct Link {
    handle: Option<Handle>,
    sources: Sources,
    contexts: Arc<Contexts>,
    context: Option<String>,
    connection: ConnectionState,
    view: Option<ClusterSnapshot>,
    /// Since when nothing was heard of a cluster that was connected.
    silent_since: Option<std::time::SystemTime>,
    /// The context whose plug-in waits for consent.
    asking: Option<String>,
}

/// A plan while it is shown.
struct PlanState {
    request: u64,
    view: PlanView,
    plan: Option<Arc<hapju_cluster::Plan>>,
}

/// For which thought, and the verdict.
type Deeper = (u64, DesignVerdict);

/// What waits for the guard's answer.
#[derive(Clone, Debug)]
enum Pending {
    Quit,
    Open(Vec<PathBuf>),
    Gallery(usize),
    Workload { kind: usize, name: String },
}

/// What was thought about one document on one ground, with the pictures for what is chosen.
struct Thought {
    serial: u64,
    document: Document,
    snapshot: u64,
    source: u64,
    chosen: (Option<hapju_model::ObjectId>, Option<String>, Option<String>),
    opinion: Opinion,
    map: Option<MapView>,
    curve: Option<CurveView>,
    changes: Vec<ChangeView>,
    texts: BTreeMap<FileId, Arc<str>>,
}

impl std::fmt::Debug for Designer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Designer").field("state", &self.state).finish_non_exhaustive()
    }
}

impl Designer {
    /// Makes a designer and opens its files. `ctx` is set up with the kit's fonts and styles.
    pub fn new(ctx: &egui::Context, setup: Setup) -> Self {
        let (settings, warnings) = setup.settings.as_deref().map(Settings::read).unwrap_or_default();
        let language = setup
            .language
            .or_else(|| settings.language.as_deref().and_then(Lang::from_tag))
            .unwrap_or_else(Lang::system);
        hapju_ui::kit::install(ctx);
        hapju_ui::kit::fonts::use_system_fallback(ctx, language.tag());
        let sample = crate::judge::sample().unwrap_or_default();
        let mut designer = Self {
            words: Words::get(language),
            settings,
            settings_path: setup.settings,
            files: Files::default(),
            history: History::default(),
            state: State::default(),
            toasts: Toasts::default(),
            dialogs: setup.dialogs,
            answers: mpsc::channel(),
            typing_path_for: None,
            pending: None,
            sample,
            link: Link {
                handle: None,
                sources: setup.sources,
                contexts: Arc::default(),
                context: None,
                connection: ConnectionState::Disconnected,
                view: None,
                silent_since: None,
                asking: None,
            },
            thought: None,
            names: Names::default(),
            names_of: None,
            plan: None,
            was_drawer: false,
            fitted_labels: None,
            exporting: None,
            leaving: false,
            aside: None,
            problem_at: None,
            serial: 0,
            deeper: mpsc::channel(),
            thinking: false,
            ctx: Some(ctx.clone()),
        };
        designer.apply_look(ctx);
        if !warnings.is_empty() {
            let reasons = warnings.join(", ");
            let args: [(&str, hapju_i18n::Arg<'_>); 1] = [("reason", (&reasons).into())];
            let mut sentence = designer.words.tr_args("settings-not-read", &args).into_owned();
            if let Some(kept) = designer.settings_path.as_deref().and_then(Settings::keep_broken) {
                let kept = kept.display().to_string();
                let args: [(&str, hapju_i18n::Arg<'_>); 1] = [("path", (&kept).into())];
                sentence = format!("{sentence}\n{}", designer.words.tr_args("settings-kept", &args));
            }
            designer.toasts.push(hapju_ui::kit::Tone::Warn, sentence);
        }
        if !setup.files.is_empty() {
            designer.open_paths(&setup.files);
        }
        designer
    }

    /// The document as it is now.
    pub fn document(&self) -> &Document {
        self.history.document()
    }

    /// The language of the screen.
    pub fn words(&self) -> &'static Words {
        self.words
    }

    /// What is said about the document now. Computed when something changed since the last call.
    pub fn opinion(&mut self) -> Option<&Opinion> {
        self.think();
        self.thought.as_ref().map(|thought| &thought.opinion)
    }

    /// The connection's state.
    pub fn connection(&self) -> &ConnectionState {
        &self.link.connection
    }

    /// The number of nodes and pods that the verdict is computed on.
    pub fn snapshot_size(&self) -> (usize, usize) {
        let (snapshot, _) = self.snapshot();
        (snapshot.node_count(), snapshot.pod_count())
    }

    /// Whether something would be lost by leaving now.
    pub fn is_unsaved(&self) -> bool {
        let document = self.history.document();
        // A text that cannot be read yet exists only in the pane.
        self.has_unread_draft()
            || self.files.is_dirty(document)
            || self.files.homeless(document).next().is_some()
    }

    /// The snapshot that verdicts are computed on, and whether it is the sample.
    fn snapshot(&self) -> (Arc<Snapshot>, bool) {
        match &self.link.view {
            Some(view) => (view.snapshot.clone(), false),
            None => (self.sample.clone(), true),
        }
    }

    fn ground(&self) -> Ground {
        let (snapshot, sample) = self.snapshot();
        let connected = self.link.connection.connected();
        Ground {
            snapshot: Some(snapshot),
            target: connected.map(|connected| connected.dialect()),
            minor: connected.map(|connected| connected.version.minor),
            default_namespace: connected
                .map_or_else(|| "default".to_owned(), |connected| connected.namespace.clone()),
            sample,
            live: !sample,
        }
    }
}
