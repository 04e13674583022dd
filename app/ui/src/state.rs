//! What belongs to the window and not to the document: what is chosen, what is open, what is being typed.

use std::collections::BTreeMap;

use hapju_model::{FileId, ItemId, ObjectId, Path};

/// The inspector's tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Verdict, reasons, suggestions, node map.
    #[default]
    Feasibility,
    /// The text.
    Yaml,
    /// Findings.
    Problems,
    /// Against the saved file.
    Changes,
}

/// What the form shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing: the start screen.
    #[default]
    Nothing,
    /// A component, by its first object.
    Component(ObjectId),
    /// A container of a component.
    Container {
        /// The component's first object.
        component: ObjectId,
        /// Whether it stands among the init containers.
        init: bool,
        /// Its place in its list, by id.
        item: ItemId,
    },
    /// An object without a form of its own.
    Object(ObjectId),
}

impl Selection {
    /// The object that it is about.
    pub fn object(self) -> Option<ObjectId> {
        match self {
            Self::Nothing => None,
            Self::Component(object) | Self::Container { component: object, .. } | Self::Object(object) => {
                Some(object)
            }
        }
    }
}

/// A dialog of the window; at most one is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Dialog {
    /// None.
    #[default]
    None,
    /// New workload, or a component for this design.
    New {
        /// Whether it starts a new design.
        fresh: bool,
        /// The chosen type.
        kind: usize,
        /// The name being typed.
        name: String,
    },
    /// Contexts of the kubeconfig.
    Connect,
    /// Whether a credential plug-in may run.
    Consent,
    /// Which dialect to export.
    Export,
    /// Unsaved changes would be lost.
    Guard,
    /// A file has changed on disk.
    Disk,
    /// The plan before Apply.
    Plan {
        /// Which object's diff is shown.
        row: usize,
    },
    /// A path to type, where the desktop has no file dialog.
    Path {
        /// What is being typed.
        text: String,
        /// The path that stands already and would be replaced, once that was found out.
        exists: Option<String>,
    },
    /// About.
    About,
}

/// The text of a file while it differs from what the document would write.
#[derive(Clone, Debug, PartialEq)]
pub struct YamlDraft {
    /// The text.
    pub text: String,
    /// Why it could not be taken over; `None` when it was.
    pub error: Option<YamlError>,
}

/// Where and why a text cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct YamlError {
    /// In the user's language.
    pub message: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1.
    pub column: usize,
}

/// The state of the window.
#[derive(Debug, Default)]
pub struct State {
    /// The node map's texture.
    pub map: crate::kit::node_map::NodeMap,
    /// What the form shows.
    pub selection: Selection,
    /// The inspector's tab.
    pub tab: Tab,
    /// Whether the inspector is closed.
    pub inspector_hidden: bool,
    /// The open dialog.
    pub dialog: Dialog,
    /// Texts under edit in the YAML pane.
    pub yaml: BTreeMap<FileId, YamlDraft>,
    /// Files that another program changed, while the dialog asks what to do.
    pub changed_on_disk: Vec<FileId>,
    /// Which file the YAML pane shows.
    pub yaml_file: Option<FileId>,
    /// A field that asks for the focus, until it was drawn (a few passes at most).
    pub jump: Option<Jump>,
    /// Which node label groups the map; `None` follows the group's topology key.
    pub map_key: Option<String>,
    /// Something that could not be done, in words, to be shown once.
    pub notice: Option<String>,
    /// Which resource the curve varies.
    pub curve_resource: Option<String>,
}

/// A field that asks for the focus.
#[derive(Clone, Debug, PartialEq)]
pub struct Jump {
    /// The object.
    pub object: ObjectId,
    /// The field; the focus goes to the first input at, above or below it.
    pub path: Path,
    /// Passes left to find it.
    pub passes: u8,
}

impl State {
    /// Whether the input of a field shall take the focus now; forgets the wish when so.
    pub fn take_jump(&mut self, object: ObjectId, path: &Path) -> bool {
        let wanted = self.jump.as_ref().is_some_and(|jump| {
            jump.object == object && (jump.path.starts_with(path) || path.starts_with(&jump.path))
        });
        if wanted {
            self.jump = None;
        }
        wanted
    }
}
