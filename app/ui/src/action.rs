//! What drawing asks for. Nothing is done while drawing: actions are collected and carried out after the pass.

use std::sync::Arc;

use hapju_model::history::Label;
use hapju_model::{Edit, FileId, ObjectId, Path};

use crate::command::Command;

/// One thing that drawing asks for.
#[derive(Clone, Debug)]
pub enum Action {
    /// A command of the list.
    Command(Command),
    /// A change of the document.
    Edit {
        /// The change.
        edit: Edit,
        /// What the undo step is called.
        label: Label,
        /// Changes with the same key in a row are one step.
        merge: Option<String>,
    },
    /// The field was left: the next change is a step of its own.
    CloseStep,
    /// The YAML pane's text of a file has changed.
    YamlEdited {
        /// The file.
        file: FileId,
        /// Its whole text now.
        text: String,
    },
    /// Give up what stands in the YAML pane for this file and cannot be read.
    GiveTextUp(FileId),
    /// Show a field: choose its component, open its card, focus it.
    Jump {
        /// The object.
        object: ObjectId,
        /// The field.
        path: Path,
    },
    /// Open a card of the chosen component and scroll to it.
    ShowCard(hapju_model::fields::Card),
    /// An empty workload of a type of the console.
    NewWorkload {
        /// The type's place in the list of types.
        kind: usize,
        /// `metadata.name`.
        name: String,
        /// Whether it starts a new design.
        fresh: bool,
    },
    /// A ready design of the gallery.
    OpenGallery {
        /// Which.
        index: usize,
        /// Whether it starts a new design.
        fresh: bool,
    },
    /// Connect to a context.
    Connect(String),
    /// The answer to whether a credential plug-in may run.
    Consent(bool),
    /// Write one export. `None` is each file's own dialect.
    Export(Option<&'static str>),
    /// The answer of the guard before unsaved work would be lost.
    Guard(GuardAnswer),
    /// Ends applying after the object that is being written.
    StopApply,
    /// The path that was typed.
    PathTyped {
        /// `None` cancels.
        text: Option<String>,
        /// Whether the user said that the file that stands there may be replaced.
        replace: bool,
    },
    /// The answer when a file has changed on disk.
    Disk(DiskAnswer),
    /// Make the plan anew, leaving pod groups out where the cluster serves none.
    PlanWithoutGroups,
    /// Apply the plan that is shown.
    ApplyPlan,
    /// Close the plan.
    ClosePlan,
    /// Put a text on the clipboard and say so.
    Copy(Arc<str>),
}

/// What to do with unsaved changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuardAnswer {
    /// Save, then go on.
    Save,
    /// Go on without.
    Discard,
    /// Stay.
    Cancel,
}

/// What to do with a file that changed on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskAnswer {
    /// Write over it.
    Overwrite,
    /// Read it again and drop the changes made here.
    Reload,
    /// Neither.
    Cancel,
}

/// Collects actions while drawing.
#[derive(Debug, Default)]
pub struct Outbox(Vec<Action>);

impl Outbox {
    /// Asks for something.
    pub fn push(&mut self, action: Action) {
        self.0.push(action);
    }

    /// Asks for a command.
    pub fn command(&mut self, command: Command) {
        self.push(Action::Command(command));
    }

    /// Asks for a change of the document as a step of its own.
    pub fn edit(&mut self, edit: Edit, label: Label) {
        self.push(Action::Edit { edit, label, merge: None });
    }

    /// Everything that was asked for, in order.
    pub fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.0)
    }

    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
