//! Opening, saving, exporting; what a file is called.

use std::path::{Path, PathBuf};

use hapju_i18n::Arg;
use hapju_manifest::{Files, Format, OpenCode, SaveReport};
use hapju_model::dialect::{Dialect, convert};
use hapju_model::{Document, FileId, History};
use hapju_ui::kit::Tone;
use hapju_ui::state::{Dialog, Selection, State, Tab};
use unicode_normalization::UnicodeNormalization as _;

use super::dialogs::{Answer, Purpose};
use super::{Designer, Pending};
use crate::wording;

/// What came of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saving {
    /// Everything is on disk.
    Done,
    /// The user is asked for a path, or what to do about a file that changed on disk.
    Asking,
    /// Something could not be written; it was said.
    Failed,
}

/// Stands for the objects that are in no file yet.
pub(super) const UNSAVED: FileId = FileId(u32::MAX);

/// A file's name without its folders, drawn composed: decomposed Hangul from a Mac reads as it should.
pub(super) fn display_name(name: &str) -> String {
    let last = Path::new(name)
        .file_name()
        .map_or_else(|| name.to_owned(), |last| last.to_string_lossy().into_owned());
    last.nfc().collect()
}

/// The lines by which two texts differ, with a little around them.
pub(super) fn difference(before: &str, after: &str) -> Vec<(char, String)> {
    let diff = similar::TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for (index, group) in diff.grouped_ops(3).iter().enumerate() {
        if index > 0 {
            lines.push(('@', String::new()));
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                similar::ChangeTag::Equal => ' ',
                similar::ChangeTag::Delete => '-',
                similar::ChangeTag::Insert => '+',
            };
            lines.push((sign, change.value().trim_end_matches(['\r', '\n']).to_owned()));
        }
    }
    lines
}

impl Designer {
    /// Opens files as a new design. What was open before must have been saved, or given up, already.
    pub(super) fn open_paths(&mut self, paths: &[PathBuf]) {
        let (files, document, notes) = Files::open(paths);
        if files.is_empty() && !self.history.document().is_empty() {
            // Nothing of it could be opened: keep what is there.
            self.say_notes(&notes);
            return;
        }
        self.start(files, document);
        self.say_notes(&notes);
        if let Some((id, _)) = self.files.iter().find(|(_, file)| file.problem().is_some()) {
            self.state.yaml_file = Some(id);
            self.state.tab = Tab::Yaml;
        }
    }

    fn say_notes(&mut self, notes: &[hapju_manifest::OpenNote]) {
        for note in notes {
            let name = display_name(&note.path.to_string_lossy());
            let place = note.problem.as_ref().map_or_else(|| name.clone(), |why| wording::place(&name, why));
            let sentence = wording::open_note(self.words, note);
            let tone = match note.code {
                OpenCode::Warning | OpenCode::Left(_) | OpenCode::EmptyFolder => Tone::Warn,
                _ => Tone::Bad,
            };
            self.toasts.keep(tone, format!("{place}: {sentence}"));
        }
    }

    /// Starts with another design; the first component is chosen.
    pub(super) fn start(&mut self, files: Files, document: Document) {
        let map = std::mem::take(&mut self.state.map);
        let hidden = self.state.inspector_hidden;
        self.files = files;
        self.history = History::new(document);
        self.thought = None;
        self.plan = None;
        self.state = State { map, inspector_hidden: hidden, ..State::default() };
        self.choose_first();
    }

    /// Chooses the first component, when nothing is chosen.
    pub(super) fn choose_first(&mut self) {
        self.think();
        let Some(thought) = &self.thought else { return };
        let outline = &thought.opinion.outline;
        self.state.selection = match (outline.components.first(), self.history.document().entries().next()) {
            (Some(component), _) => Selection::Component(component.id()),
            (None, Some(entry)) => Selection::Object(entry.id),
            (None, None) => Selection::Nothing,
        };
    }

    /// Saves; asks for a path where there is none yet.
    pub(super) fn save(&mut self) -> Saving {
        self.take_drafts();
        let document = self.history.document().clone();
        // A file whose text cannot be read waits: what stands in the design is not what stands on the screen.
        let unread = |file: &FileId| self.state.yaml.get(file).is_some_and(|draft| draft.error.is_some());
        let ready: Vec<FileId> =
            self.files.changed(&document).into_iter().filter(|file| !unread(file)).collect();
        let mut report = SaveReport::default();
        for file in ready {
            match self.files.save_file(&document, file, false) {
                Ok(saved) => report.saved.push(saved),
                Err(failure) => report.failed.push(failure),
            }
        }
        report.homeless = self.files.homeless(&document).map(|entry| entry.id).collect();
        self.say_saved(&report);
        self.after_save();
        let without_path = report.failed.iter().find(|failure| failure.code == "save-no-path");
        let changed_on_disk = report.failed.iter().any(|failure| failure.code == "save-changed-on-disk");
        if changed_on_disk {
            Saving::Asking
        } else if let Some(failure) = without_path {
            self.ask(Purpose::SaveAs(failure.file));
            Saving::Asking
        } else if !report.failed.is_empty() {
            Saving::Failed
        } else if !report.homeless.is_empty() {
            self.ask(Purpose::SaveAs(None));
            Saving::Asking
        } else if self.has_unread_draft() {
            self.show_unread_draft();
            Saving::Failed
        } else {
            Saving::Done
        }
    }

    /// Writes over the files that another program changed: the user said so.
    pub(super) fn overwrite(&mut self) {
        let document = self.history.document().clone();
        let mut report = SaveReport::default();
        for file in std::mem::take(&mut self.state.changed_on_disk) {
            match self.files.save_file(&document, file, true) {
                Ok(saved) => report.saved.push(saved),
                Err(failure) => report.failed.push(failure),
            }
        }
        self.say_saved(&report);
        self.after_save();
        self.resume();
    }

    /// Takes what another program wrote into the design, as an edit that can be undone.
    pub(super) fn reload(&mut self) {
        self.pending = None;
        for file in std::mem::take(&mut self.state.changed_on_disk) {
            let Some(path) = self.files.get(file).and_then(|file| file.path()).map(Path::to_owned) else {
                continue;
            };
            match Files::read_again(&path) {
                Ok((text, stamp)) => {
                    self.yaml_edited(file, text.clone());
                    self.history.close_step();
                    let taken = self.state.yaml.remove(&file).is_some_and(|draft| draft.error.is_none());
                    if taken {
                        self.files.accept_disk(file, &text, stamp);
                    } else {
                        self.toasts.push(Tone::Bad, self.words.tr("yaml-not-taken").into_owned());
                    }
                }
                Err(note) => self.say_notes(&[*note]),
            }
        }
        self.thought = None;
    }

    /// Goes on with what waited for everything to be saved, when everything is.
    fn resume(&mut self) {
        if let Some(pending) = self.pending.take() {
            self.guarded(pending);
        }
    }

    fn after_save(&mut self) {
        let files = &self.files;
        self.history.rebase(|document| files.settle_origins(document));
        self.thought = None;
    }

    /// Whether a text in the pane cannot be read, and is not what stands on disk.
    pub(super) fn has_unread_draft(&self) -> bool {
        self.state.yaml.iter().any(|(file, draft)| {
            draft.error.is_some()
                && self.files.get(*file).is_none_or(|file| **file.saved_text() != *draft.text)
        })
    }

    fn show_unread_draft(&mut self) {
        let unread = self.state.yaml.iter().find(|(_, draft)| draft.error.is_some()).map(|(file, _)| *file);
        self.state.yaml_file = unread;
        self.state.tab = Tab::Yaml;
        self.state.inspector_hidden = false;
        self.toasts.push(Tone::Bad, self.words.tr("yaml-not-taken").into_owned());
    }

    fn say_saved(&mut self, report: &SaveReport) {
        for saved in &report.saved {
            let name = display_name(&saved.path.to_string_lossy());
            let key = if saved.notes.is_empty() { "toast-saved" } else { "toast-comments-lost" };
            let tone = if saved.notes.is_empty() { Tone::Ok } else { Tone::Warn };
            let args: [(&str, Arg<'_>); 1] = [("name", (&name).into())];
            self.toasts.push(tone, self.words.tr_args(key, &args).into_owned());
        }
        for failure in &report.failed {
            if failure.code == "save-changed-on-disk" {
                self.state.dialog = Dialog::Disk;
                self.state.changed_on_disk.extend(failure.file);
                continue;
            }
            if failure.code == "save-no-path" {
                // The desktop's dialog asks for one.
                continue;
            }
            self.toasts.push(Tone::Bad, wording::save_failure(self.words, failure));
        }
    }

    /// Asks the desktop for a path.
    pub(super) fn ask(&mut self, purpose: Purpose) {
        let key = match purpose {
            Purpose::Open => "command-open",
            Purpose::SaveAs(_) => "command-save-as",
            Purpose::Export => "command-export",
        };
        let title = self.words.tr(key).trim_end_matches('…').to_owned();
        let name = self.offered_name(purpose);
        self.dialogs.ask(purpose, &title, &name, self.answers.0.clone());
    }

    /// The desktop answered.
    pub(super) fn answered(&mut self, answer: Answer) {
        if answer.failed {
            // A path can always be typed.
            self.typing_path_for = Some(answer.purpose);
            self.state.dialog = Dialog::Path { text: self.offered_path(answer.purpose), exists: None };
            return;
        }
        let Some(first) = answer.paths.first().cloned() else {
            self.pending = None;
            return;
        };
        match answer.purpose {
            Purpose::Open => self.guarded(Pending::Open(answer.paths)),
            Purpose::SaveAs(file) => self.save_to(file, &first),
            Purpose::Export => self.export_to(&first),
        }
    }

    /// The path that was typed where the desktop has no file dialog; `None` when the user cancelled.
    pub(super) fn path_typed(&mut self, text: Option<String>, replace: bool) {
        let Some(purpose) = self.typing_path_for.take() else { return };
        let path = text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(|text| {
            match (text.strip_prefix("~/"), std::env::home_dir()) {
                (Some(rest), Some(home)) => home.join(rest),
                _ => PathBuf::from(text),
            }
        });
        let own = match purpose {
            Purpose::Open => path.as_deref(),
            Purpose::SaveAs(file) => file.and_then(|file| self.files.get(file)).and_then(|file| file.path()),
            Purpose::Export => None,
        };
        if !replace && path.as_deref().is_some_and(|path| path.exists() && own != Some(path)) {
            // As the desktop's dialog would: nothing is replaced before the user was asked.
            self.typing_path_for = Some(purpose);
            let text = text.unwrap_or_default();
            self.state.dialog = Dialog::Path { exists: Some(text.clone()), text };
            return;
        }
        self.answered(Answer { purpose, paths: path.into_iter().collect(), failed: false });
    }

    /// The whole path that is offered where it is typed: a bare name would not say in which folder it ends.
    fn offered_path(&self, purpose: Purpose) -> String {
        let own = match purpose {
            Purpose::SaveAs(file) => file.and_then(|file| self.files.get(file)).and_then(|file| file.path()),
            Purpose::Open | Purpose::Export => None,
        };
        let folder = self.files.iter().find_map(|(_, file)| file.path()?.parent());
        let name = match purpose {
            Purpose::Open => String::new(),
            Purpose::SaveAs(_) | Purpose::Export => self.offered_name(purpose),
        };
        let path = own.map_or_else(|| folder.unwrap_or(Path::new("")).join(name), Path::to_owned);
        std::path::absolute(&path).unwrap_or(path).display().to_string()
    }

    /// The file name that a dialog offers: a name that no open file has, for objects that are in none.
    fn offered_name(&self, purpose: Purpose) -> String {
        let own = match purpose {
            Purpose::SaveAs(file) => file.and_then(|file| self.files.get(file)),
            Purpose::Open => return String::new(),
            Purpose::Export => self.files.iter().next().map(|(_, file)| file),
        };
        let own = own.filter(|file| file.path().is_some()).map(|file| display_name(file.name()));
        own.unwrap_or_else(|| self.name_for_new())
    }

    /// A file name for what is in no file yet: the first such component's, unless an open file is called so.
    fn name_for_new(&self) -> String {
        let document = self.history.document();
        let homeless: Vec<_> = self.files.homeless(document).map(|entry| entry.id).collect();
        let components = self.thought.iter().flat_map(|thought| &thought.opinion.outline.components);
        let name = components
            .filter(|component| homeless.contains(&component.id()))
            .map(|component| component.name.clone())
            .next()
            .or_else(|| {
                let first = self.files.homeless(document).next()?;
                first.value.str_at(&["metadata", "name"]).map(str::to_owned)
            })
            .unwrap_or_else(|| "design".to_owned());
        hapju_model::new::free_name(&name, |name| {
            let name = format!("{name}.yaml");
            self.files.iter().any(|(_, file)| display_name(file.name()) == name)
        }) + ".yaml"
    }

    /// The file that "Save as" is about: what is chosen, else the first; `None` when that is in no file yet.
    pub(super) fn file_to_save_as(&self) -> Option<FileId> {
        let document = self.history.document();
        match self.state.selection.object().and_then(|object| document.get(object)) {
            Some(entry) => self.files.home(entry),
            None => self.files.iter().next().map(|(id, _)| id),
        }
    }

    fn save_to(&mut self, file: Option<FileId>, path: &Path) {
        let document = self.history.document().clone();
        let own = file;
        match self.files.save_as(&document, file, path) {
            Ok(saved) => {
                let file = saved.file;
                let mut saved = saved;
                if own.is_none()
                    && let Some(draft) = self.state.yaml.remove(&UNSAVED)
                {
                    if draft.error.is_some() {
                        self.state.yaml.insert(file, draft);
                    } else if self.files.replace_text(file, &draft.text, &document).is_ok()
                        && let Ok(again) = self.files.save_file(&document, file, true)
                    {
                        // As it was typed, with its comments.
                        saved = again;
                    }
                }
                self.say_saved(&SaveReport { saved: vec![saved], ..SaveReport::default() });
                self.after_save();
                self.resume();
            }
            Err(failure) => {
                if failure.code != "save-changed-on-disk" {
                    self.pending = None;
                }
                self.say_saved(&SaveReport { failed: vec![failure], ..SaveReport::default() });
            }
        }
    }

    fn export_to(&mut self, path: &Path) {
        let dialect = self.exporting.take().and_then(Dialect::from_name);
        let document = self.history.document();
        let document = match dialect {
            None => document.clone(),
            Some(target) => {
                let conversion = convert(document, target);
                for finding in &conversion.findings {
                    self.toasts.push(Tone::Warn, hapju_ui::wording::finding(self.words, finding));
                }
                match conversion.edit.apply(document) {
                    Ok(converted) => converted,
                    Err(error) => {
                        self.toasts.push(Tone::Bad, wording::edit_error(self.words, &error));
                        return;
                    }
                }
            }
        };
        let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        let text = hapju_manifest::export(&document, if json { Format::Json } else { Format::Yaml });
        match hapju_manifest::atomic::write(path, text.as_bytes()) {
            Ok(()) => {
                let name = display_name(&path.to_string_lossy());
                let args: [(&str, Arg<'_>); 1] = [("name", (&name).into())];
                self.toasts.push(Tone::Ok, self.words.tr_args("toast-exported", &args).into_owned());
            }
            Err(error) => {
                let (file, reason) = (path.display().to_string(), error.to_string());
                let args: [(&str, Arg<'_>); 2] = [("file", (&file).into()), ("reason", (&reason).into())];
                self.toasts.push(Tone::Bad, self.words.tr_args("save-failed", &args).into_owned());
            }
        }
    }

    /// Does something that would lose unsaved work only after the user was asked.
    pub(super) fn guarded(&mut self, pending: Pending) {
        if self.is_unsaved() {
            self.pending = Some(pending);
            self.state.dialog = Dialog::Guard;
        } else {
            self.go_on(pending);
        }
    }

    /// Texts in the YAML pane that can be read are in the document already; one that cannot stays a draft. So does the
    /// one of objects without a file: until there is a file, nothing else holds its comments.
    fn take_drafts(&mut self) {
        self.state.yaml.retain(|file, draft| *file == UNSAVED || draft.error.is_some());
    }
}

#[cfg(test)]
mod tests {
    use super::display_name;

    #[test]
    fn a_files_name_is_drawn_composed_and_without_folders() {
        assert_eq!(display_name("/x/\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}.yaml"), "한글.yaml");
        assert_eq!(display_name("-"), "-");
    }
}
