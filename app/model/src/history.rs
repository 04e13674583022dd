//! Undo and redo: the old roots, with what the user did.

use std::sync::Arc;

use crate::document::{Document, FileId};
use crate::edit::{Edit, EditError};
use crate::finding::Args;

/// How many steps are kept.
const LIMIT: usize = 500;

/// What an undo step is called: a code worded in `locales/` (`undo-set-field`) with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The message's key.
    pub code: &'static str,
    /// Its arguments.
    pub args: Args,
}

/// What a text edit did to a file's text, comments and layout included: trees alone do not hold those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// The file.
    pub file: FileId,
    /// Its text before the step.
    pub before: Arc<str>,
    /// Its text after the step.
    pub after: Arc<str>,
}

#[derive(Clone, Debug)]
struct Step {
    label: Label,
    before: Document,
    after: Document,
    /// Edits of the same field in one go become one step.
    merge: Option<String>,
    text: Option<TextChange>,
}

/// The document now, and how it came to be.
#[derive(Clone, Debug, Default)]
pub struct History {
    now: Document,
    done: Vec<Step>,
    undone: Vec<Step>,
    /// Closed by [`History::close_step`]: the next edit starts a new step even of the same field.
    open: bool,
    revision: u64,
}

impl History {
    /// Starts with a document as it was opened.
    pub fn new(document: Document) -> Self {
        Self { now: document, ..Self::default() }
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.now
    }

    /// Grows with every change, undo and redo: what was computed from the document carries it.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes a change. Edits with the same `merge` key that follow one another become one step until
    /// [`History::close_step`]. An edit that changes nothing makes no step.
    pub fn apply(&mut self, edit: &Edit, label: Label, merge: Option<String>) -> Result<(), EditError> {
        self.apply_with_text(edit, label, merge, None)
    }

    /// As [`History::apply`], for an edit made in a file's text: undo and redo then say which text to put back. A
    /// change of comments alone is a step as well.
    pub fn apply_with_text(
        &mut self,
        edit: &Edit,
        label: Label,
        merge: Option<String>,
        text: Option<TextChange>,
    ) -> Result<(), EditError> {
        let after = edit.apply(&self.now)?;
        if after == self.now && text.as_ref().is_none_or(|text| text.before == text.after) {
            return Ok(());
        }
        let merged = self.open && merge.is_some() && self.done.last().is_some_and(|step| step.merge == merge);
        if merged {
            if let Some(step) = self.done.last_mut() {
                step.after = after.clone();
                if let (Some(known), Some(text)) = (&mut step.text, text) {
                    known.after = text.after;
                }
            }
        } else {
            self.done.push(Step { label, before: self.now.clone(), after: after.clone(), merge, text });
            if self.done.len() > LIMIT {
                self.done.remove(0);
            }
        }
        self.undone.clear();
        self.open = true;
        self.set_now(after);
        Ok(())
    }

    /// Ends the running step: focus left the field, Enter was pressed, a second passed.
    pub fn close_step(&mut self) {
        self.open = false;
    }

    /// Whether there is a step to take back, and what it is called.
    pub fn undo_label(&self) -> Option<&Label> {
        self.done.last().map(|step| &step.label)
    }

    /// Whether there is a step to make again, and what it is called.
    pub fn redo_label(&self) -> Option<&Label> {
        self.undone.last().map(|step| &step.label)
    }

    /// The text that the last step put in a file: what [`History::undo`] takes back beside the trees.
    pub fn undo_text(&self) -> Option<&TextChange> {
        self.done.last()?.text.as_ref()
    }

    /// The text that [`History::redo`] puts in a file again.
    pub fn redo_text(&self) -> Option<&TextChange> {
        self.undone.last()?.text.as_ref()
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.done.pop() else { return false };
        self.set_now(step.before.clone());
        self.undone.push(step);
        self.open = false;
        true
    }

    /// Makes the last undone step again.
    pub fn redo(&mut self) -> bool {
        let Some(step) = self.undone.pop() else { return false };
        self.set_now(step.after.clone());
        self.done.push(step);
        self.open = false;
        true
    }

    /// Rewrites every document of the history in the same way: after a save the objects have new places in their
    /// files, and an undo must not bring the old places back.
    pub fn rebase(&mut self, change: impl Fn(&mut Document)) {
        change(&mut self.now);
        for step in self.done.iter_mut().chain(&mut self.undone) {
            change(&mut step.before);
            change(&mut step.after);
        }
    }

    fn set_now(&mut self, document: Document) {
        self.now = document;
        self.revision += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Origin;
    use crate::path::Path;
    use crate::tree;

    fn label() -> Label {
        Label { code: "undo-set-field", args: Args::default() }
    }

    #[test]
    fn typing_in_one_field_is_one_step_and_leaving_it_starts_another() {
        let mut document = Document::default();
        let object = document.push(tree!({"spec": {"replicas": 1}}), Origin::unsaved());
        let mut history = History::new(document.clone());
        let set = |n: i64| Edit::Set { object, path: Path::keys(&["spec", "replicas"]), value: n.into() };
        let key = || Some("replicas".to_owned());
        history.apply(&set(3), label(), key()).unwrap();
        history.apply(&set(32), label(), key()).unwrap();
        history.close_step();
        history.apply(&set(4), label(), key()).unwrap();
        assert!(history.undo());
        assert_eq!(history.document().value(object).unwrap().i64_at(&["spec", "replicas"]), Some(32));
        assert!(history.undo());
        assert_eq!(*history.document(), document);
        assert!(!history.undo());
        assert!(history.redo() && history.redo());
        assert_eq!(history.document().value(object).unwrap().i64_at(&["spec", "replicas"]), Some(4));
    }

    #[test]
    fn an_edit_that_changes_nothing_makes_no_step() {
        let mut document = Document::default();
        let object = document.push(tree!({"spec": {"replicas": 1}}), Origin::unsaved());
        let mut history = History::new(document);
        let edit = Edit::Set { object, path: Path::keys(&["spec", "replicas"]), value: 1.into() };
        history.apply(&edit, label(), None).unwrap();
        assert!(history.undo_label().is_none());
        assert_eq!(history.revision(), 0);
    }
}
