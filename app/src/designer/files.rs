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
            self.toasts.push(tone, format!("{place}: {sentence}"));
        }
    }

    /// Starts with another design; the first component is chosen.
    pub(super) fn start(&mut self, files: Files, document: Document) {
        let map = std::mem::take(&mut self.state.map);
        let hidden = self.state.inspector_hidden;
        self.files = files;
        self.saved = document.clone();
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

    /// Saves; asks for a path where there is none yet. Returns whether everything is on disk now.
    pub(super) fn save(&mut self, overwrite: bool) -> bool {
        self.take_drafts();
        let document = self.history.document().clone();
        let report = self.files.save(&document, overwrite);
        let ok = report.failed.is_empty() && report.homeless.is_empty();
        self.say_saved(&report);
        if !report.homeless.is_empty() && report.failed.is_empty() {
            self.ask(Purpose::SaveAs);
        }
        if ok {
            self.saved = document;
        }
        self.thought = None;
        ok
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
                continue;
            }
            self.toasts.push(Tone::Bad, wording::save_failure(self.words, failure));
        }
    }

    /// Asks the desktop for a path.
    pub(super) fn ask(&mut self, purpose: Purpose) {
        let key = match purpose {
            Purpose::Open => "command-open",
            Purpose::SaveAs => "command-save-as",
            Purpose::Export => "command-export",
        };
        let title = self.words.tr(key).trim_end_matches('…').to_owned();
        let first = self.files.iter().next().map(|(_, file)| display_name(file.name()));
        let component = self.thought.as_ref().and_then(|thought| thought.opinion.outline.components.first());
        let name = first
            .or_else(|| component.map(|component| format!("{}.yaml", component.name)))
            .unwrap_or_else(|| "design.yaml".to_owned());
        self.dialogs.ask(purpose, &title, &name, self.answers.0.clone());
    }

    /// The desktop answered.
    pub(super) fn answered(&mut self, answer: Answer) {
        let Some(first) = answer.paths.first().cloned() else {
            self.pending = None;
            return;
        };
        match answer.purpose {
            Purpose::Open => self.guarded(Pending::Open(answer.paths)),
            Purpose::SaveAs => self.save_to(&first),
            Purpose::Export => self.export_to(&first),
        }
    }

    fn save_to(&mut self, path: &Path) {
        let document = self.history.document().clone();
        let homeless = self.files.homeless(&document).next().is_some();
        let file = if homeless { None } else { self.files.iter().next().map(|(id, _)| id) };
        match self.files.save_as(&document, file, path) {
            Ok(saved) => {
                self.say_saved(&SaveReport { saved: vec![saved], ..SaveReport::default() });
                self.saved = document;
                self.thought = None;
                if let Some(pending) = self.pending.take() {
                    self.guarded(pending);
                }
            }
            Err(failure) => self.toasts.push(Tone::Bad, wording::save_failure(self.words, &failure)),
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
                conversion.edit.apply(document).unwrap_or_else(|_| document.clone())
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

    /// Texts in the YAML pane that can be read are in the document already; one that cannot stays a draft.
    fn take_drafts(&mut self) {
        self.state.yaml.retain(|_, draft| draft.error.is_some());
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
