//! Carries out what was asked for: by the menu, by a key, by drawing.

use std::sync::Arc;

use hapju_i18n::{Arg, Lang, Words};
use hapju_manifest::Files;
use hapju_model::component::ComponentKind;
use hapju_model::dialect::{Dialect, convert};
use hapju_model::document::Origin;
use hapju_model::fields::{self, Card};
use hapju_model::finding::{Arg as ModelArg, Args};
use hapju_model::history::{Label, TextChange};
use hapju_model::new::{WorkloadType, free_name, new_workload};
use hapju_model::{Document, Edit, FileId, ObjectId, Path, Value};
use hapju_ui::action::{Action, DiskAnswer, GuardAnswer};
use hapju_ui::command::Command;
use hapju_ui::kit::{Card as CardWidget, Tone};
use hapju_ui::screens::component::{card_memory, card_of};
use hapju_ui::state::{Dialog, Jump, Selection, Tab, YamlDraft, YamlError};

use super::dialogs::Purpose;
use super::files::Saving;
use super::gallery::GALLERY;
use super::{Aside, Designer, Pending};
use crate::settings::Theme;
use crate::wording;

/// Passes within which a field that was jumped to must have been drawn.
const JUMP_PASSES: u8 = 4;

impl Designer {
    /// Carries out one thing that drawing asked for.
    pub(super) fn act(&mut self, ctx: &egui::Context, action: Action) {
        match action {
            Action::Command(command) => self.command(ctx, command),
            Action::Edit { edit, label, merge } => {
                if !self.text_waits() {
                    // Texts that were taken over are derived from the document again.
                    let draft = self.state.yaml.remove(&super::files::UNSAVED);
                    self.state.yaml.clear();
                    self.edit(&edit, label, merge);
                    self.follow_unsaved(draft);
                }
            }
            Action::CloseStep => self.history.close_step(),
            Action::YamlEdited { file, text } => self.yaml_edited(file, text),
            Action::GiveTextUp(file) => drop(self.set_text_aside(Some(file), true)),
            Action::Jump { object, path } => self.jump(ctx, object, path),
            Action::ShowCard(card) => CardWidget::reveal(ctx, card_memory(card)),
            Action::NewWorkload { kind, name, fresh } => {
                if fresh {
                    self.guarded(Pending::Workload { kind, name });
                } else {
                    self.add_workload(kind, &name);
                }
            }
            Action::OpenGallery { index, fresh } => {
                if fresh {
                    self.guarded(Pending::Gallery(index));
                } else {
                    self.add_gallery(index);
                }
            }
            Action::Connect(context) => self.connect(context, false),
            Action::Consent(yes) => self.consent(yes),
            Action::Export(dialect) => {
                self.exporting = dialect;
                self.ask(Purpose::Export);
            }
            Action::Guard(answer) => self.guard_answered(answer),
            Action::PathTyped { text, replace } => self.path_typed(text, replace),
            Action::Disk(answer) => self.disk_answered(answer),
            Action::PlanWithoutGroups => self.make_plan(true),
            Action::ApplyPlan => self.apply_plan(),
            Action::StopApply => self.stop_apply(),
            Action::ClosePlan => self.plan = None,
            Action::Copy(text) => {
                ctx.copy_text(text.to_string());
                self.toasts.push(Tone::Ok, self.words.tr("toast-copied").into_owned());
            }
        }
    }

    fn edit(&mut self, edit: &Edit, label: Label, merge: Option<String>) {
        let before = self.history.document().len();
        if let Err(error) = self.history.apply(edit, label, merge) {
            self.toasts.push(Tone::Bad, wording::edit_error(self.words, &error));
            return;
        }
        if self.history.document().len() < before {
            self.mend_selection();
        }
    }

    /// Whether a text in the pane has an error: until it is mended or reverted, a change elsewhere would be undone by
    /// it. Says so.
    fn text_waits(&mut self) -> bool {
        let waits = self.state.yaml.values().any(|draft| draft.error.is_some());
        if waits {
            self.toasts.push(Tone::Warn, self.words.tr("yaml-waits").into_owned());
        }
        waits
    }

    /// What is chosen may be gone after an undo or a text edit.
    fn mend_selection(&mut self) {
        let document = self.history.document();
        let gone = self.state.selection.object().is_none_or(|object| document.get(object).is_none());
        if gone {
            self.choose_first();
        }
    }

    /// Carries out a command.
    pub(super) fn command(&mut self, ctx: &egui::Context, command: Command) {
        let changes = matches!(
            command,
            Command::Undo | Command::Redo | Command::AddComponent | Command::ConvertToCluster
        );
        // A text that cannot be read is taken back, and brought back, like any other step.
        let text = match command {
            Command::Undo => self.bring_text_back(true) || self.set_text_aside(None, false),
            Command::Redo => self.bring_text_back(false),
            _ => false,
        };
        if text || (changes && self.text_waits()) {
            return;
        }
        match command {
            Command::New => {
                self.state.dialog = Dialog::New { fresh: true, kind: 0, name: self.free_workload_name() }
            }
            Command::AddComponent => {
                self.state.dialog = Dialog::New { fresh: false, kind: 0, name: self.free_workload_name() };
            }
            Command::Open => self.ask(Purpose::Open),
            Command::Save => {
                self.save();
            }
            Command::SaveAs => self.ask(Purpose::SaveAs(self.file_to_save_as())),
            Command::Export => self.state.dialog = Dialog::Export,
            Command::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::NextProblem => self.next_problem(ctx, true),
            Command::PreviousProblem => self.next_problem(ctx, false),
            Command::ShowFeasibility => self.show_tab(Tab::Feasibility),
            Command::ShowYaml => self.show_tab(Tab::Yaml),
            Command::ShowProblems => self.show_tab(Tab::Problems),
            Command::ShowChanges => self.show_tab(Tab::Changes),
            Command::ToggleInspector => self.state.inspector_hidden = !self.state.inspector_hidden,
            Command::ZoomIn => egui::gui_zoom::zoom_in(ctx),
            Command::ZoomOut => egui::gui_zoom::zoom_out(ctx),
            Command::ZoomReset => ctx.set_zoom_factor(1.0),
            Command::ThemeLight | Command::ThemeDark | Command::ThemeSystem => {
                self.settings.theme = match command {
                    Command::ThemeLight => Theme::Light,
                    Command::ThemeDark => Theme::Dark,
                    _ => Theme::System,
                };
                self.apply_look(ctx);
                self.keep_settings();
            }
            Command::LanguageKorean | Command::LanguageEnglish | Command::LanguageJapanese => {
                if let Some(language) = command.language() {
                    self.speak(ctx, language);
                }
            }
            Command::Connect => self.choose_context(),
            Command::Reconnect => self.reconnect(),
            Command::Disconnect | Command::UseSample => self.disconnect(),
            Command::Apply => self.make_plan(false),
            Command::ConvertToCluster => self.convert(),
            Command::About => self.state.dialog = Dialog::About,
        }
    }

    fn show_tab(&mut self, tab: Tab) {
        self.state.tab = tab;
        self.state.inspector_hidden = false;
    }

    /// Takes a text that cannot be read (of any file where none is named) off the pane and keeps it; false where there
    /// is none.
    fn set_text_aside(&mut self, file: Option<FileId>, given_up: bool) -> bool {
        let wanted = |id: &FileId| file.is_none_or(|file| file == *id);
        let mut unread = self.state.yaml.iter().filter(|(id, draft)| draft.error.is_some() && wanted(id));
        let unread = unread.next().map(|(file, _)| *file);
        let Some((file, draft)) = unread.and_then(|file| self.state.yaml.remove_entry(&file)) else {
            return false;
        };
        self.aside = Some(Aside { file, draft, document: self.history.document().clone(), given_up });
        if !given_up {
            self.say_text("toast-undone");
        }
        true
    }

    /// Puts it back, as long as nothing was changed since. A text that was given up comes back by undo, one that undo
    /// took by redo.
    fn bring_text_back(&mut self, given_up: bool) -> bool {
        let document = self.history.document();
        let fits = |aside: &Aside| aside.given_up == given_up && aside.document.same(document);
        let Some(aside) = self.aside.take_if(|aside| fits(aside)) else { return false };
        self.state.yaml.insert(aside.file, aside.draft);
        self.say_text(if given_up { "toast-undone" } else { "toast-redone" });
        true
    }

    fn say_text(&mut self, key: &str) {
        let what = self.words.tr("undo-text-edit");
        let args: [(&str, Arg<'_>); 1] = [("what", (&*what).into())];
        self.toasts.push(Tone::Neutral, self.words.tr_args(key, &args).into_owned());
    }

    fn undo(&mut self) {
        let Some(label) = self.history.undo_label().cloned() else { return };
        let text = self.history.undo_text().map(|text| (text.file, text.before.clone()));
        self.history.undo();
        self.after_history(&label, text, "toast-undone");
    }

    fn redo(&mut self) {
        let Some(label) = self.history.redo_label().cloned() else { return };
        let text = self.history.redo_text().map(|text| (text.file, text.after.clone()));
        self.history.redo();
        self.after_history(&label, text, "toast-redone");
    }

    fn after_history(&mut self, label: &Label, text: Option<(FileId, Arc<str>)>, key: &str) {
        let draft = self.state.yaml.remove(&super::files::UNSAVED);
        self.state.yaml.clear();
        self.follow_unsaved(draft);
        if let Some((file, text)) = text {
            // The trees are the history's already; this puts the comments and the layout back. A text that was read
            // once is read again.
            drop(self.files.replace_text(file, &text, self.history.document()));
            self.thought = None;
        }
        self.mend_selection();
        let what = hapju_ui::wording::label(self.words, label);
        let args: [(&str, Arg<'_>); 1] = [("what", (&what).into())];
        self.toasts.push(Tone::Neutral, self.words.tr_args(key, &args).into_owned());
    }

    /// Puts a document into the dialect that the cluster serves (else the newest), as one step.
    fn convert(&mut self) {
        // Where the API is not served the button names, and this makes, the newest dialect: nothing is left out.
        let connected = self.link.connection.connected().map(|connected| connected.dialect());
        let target = connected.filter(|dialect| *dialect != Dialect::None).unwrap_or(Dialect::V1beta1);
        let conversion = convert(self.history.document(), target);
        for finding in &conversion.findings {
            self.toasts.push(Tone::Warn, hapju_ui::wording::finding(self.words, finding));
        }
        let args = Args::from([("dialect", ModelArg::Text(target.name().to_owned()))]);
        self.edit(&conversion.edit, Label { code: "undo-convert", args }, None);
    }

    /// Switches the language, live.
    fn speak(&mut self, ctx: &egui::Context, language: Lang) {
        self.words = Words::get(language);
        hapju_ui::kit::fonts::use_system_fallback(ctx, language.tag());
        self.settings.language = Some(language.tag().to_owned());
        self.thought = None;
        self.apply_look(ctx);
        self.keep_settings();
    }

    /// Theme, zoom, and which language's shapes the system's fonts lend.
    pub(super) fn apply_look(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.settings.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        });
        if (ctx.zoom_factor() - self.settings.zoom).abs() > 0.001 {
            ctx.set_zoom_factor(self.settings.zoom);
        }
    }

    /// Writes the settings. A failure is said once and costs nothing else.
    pub(super) fn keep_settings(&mut self) {
        let Some(path) = &self.settings_path else { return };
        let written = path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| hapju_manifest::atomic::write(path, self.settings.to_text().as_bytes()));
        if let Err(error) = written {
            let reason = error.to_string();
            let args: [(&str, Arg<'_>); 1] = [("reason", (&reason).into())];
            self.toasts.push(Tone::Warn, self.words.tr_args("settings-not-written", &args).into_owned());
        }
    }

    fn free_workload_name(&self) -> String {
        let document = self.history.document();
        free_name("workload", |name| {
            document.entries().any(|entry| entry.value.str_at(&["metadata", "name"]) == Some(name))
        })
    }

    fn add_workload(&mut self, kind: usize, name: &str) {
        let Some(kind) = WorkloadType::ALL.get(kind) else { return };
        let namespace = self.namespace_of_design();
        let objects = new_workload(*kind, name, namespace.as_deref());
        self.add_objects(objects, name);
    }

    /// The namespace that the design's objects share, for new ones.
    fn namespace_of_design(&self) -> Option<String> {
        let document = self.history.document();
        let mut names = document.entries().filter_map(|entry| entry.value.str_at(&["metadata", "namespace"]));
        let first = names.next()?.to_owned();
        names.all(|name| name == first).then_some(first)
    }

    fn add_gallery(&mut self, index: usize) {
        let Some(text) = GALLERY.texts.get(index) else { return };
        let mut aside = Document::default();
        if Files::add_text(&mut aside, text).is_err() {
            return;
        }
        let objects: Vec<Value> = aside.entries().map(|entry| entry.value.clone()).collect();
        let name = self.words.tr(GALLERY.names[index].0).into_owned();
        self.add_objects(objects, &name);
    }

    /// Adds objects as one step and chooses the component among them. They go to the file of the others.
    fn add_objects(&mut self, objects: Vec<Value>, name: &str) {
        let file = self.history.document().entries().next().and_then(|entry| self.files.home(entry));
        let edits = objects
            .iter()
            .map(|value| Edit::AddObject {
                value: value.clone(),
                origin: Origin::append_to(file),
                index: None,
            })
            .collect();
        let args = Args::from([("name", ModelArg::Text(name.to_owned()))]);
        let known = self.history.document().len();
        self.edit(&Edit::Batch(edits), Label { code: "undo-add-component", args }, None);
        let added: Vec<ObjectId> = self
            .history
            .document()
            .entries()
            .skip(known)
            .filter(|entry| ComponentKind::of(&entry.value).is_some())
            .map(|entry| entry.id)
            .collect();
        if let Some(object) = added.first() {
            self.state.selection = Selection::Component(*object);
        }
    }

    /// A text in the YAML pane: what can be read goes into the form as one step, the rest stays in the pane.
    pub(super) fn yaml_edited(&mut self, file: FileId, text: String) {
        if file == super::files::UNSAVED {
            return self.unsaved_text_edited(text);
        }
        let document = self.history.document().clone();
        let before = self.files.text_of(Some(file), &document);
        match self.files.replace_text(file, &text, &document) {
            Ok(edit) => {
                let merge = Some(format!("text {}", file.0));
                let label = Label { code: "undo-text-edit", args: Args::new() };
                let change = TextChange { file, before, after: Arc::from(text.as_str()) };
                if let Err(error) = self.history.apply_with_text(&edit, label, merge, Some(change)) {
                    self.toasts.push(Tone::Bad, wording::edit_error(self.words, &error));
                }
                self.mend_selection();
                self.thought = None;
                // The draft stays while it is typed in, so that nothing is laid out anew under the caret.
                self.state.yaml.insert(file, YamlDraft { text, error: None });
            }
            Err(problem) => {
                let error = YamlError {
                    message: wording::problem(self.words, &problem),
                    line: problem.at.line,
                    column: problem.at.column,
                };
                self.state.yaml.insert(file, YamlDraft { text, error: Some(error) });
            }
        }
    }

    /// The text of objects that are in no file yet has their comments: it follows the objects.
    fn follow_unsaved(&mut self, draft: Option<YamlDraft>) {
        let Some(draft) = draft.filter(|draft| draft.error.is_none()) else { return };
        let homeless = self.files.homeless(self.history.document());
        let values: Vec<Value> = homeless.map(|entry| entry.value.clone()).collect();
        if let Some(text) = hapju_manifest::follow(&draft.text, &values).filter(|_| !values.is_empty()) {
            self.state.yaml.insert(super::files::UNSAVED, YamlDraft { text, error: None });
        }
    }

    /// The text of objects that are in no file yet: they are matched by their place.
    fn unsaved_text_edited(&mut self, text: String) {
        let mut aside = Document::default();
        match Files::add_text(&mut aside, &text) {
            Ok(_) => {
                let document = self.history.document();
                let mine: Vec<ObjectId> = self.files.homeless(document).map(|entry| entry.id).collect();
                let values: Vec<Value> = aside.entries().map(|entry| entry.value.clone()).collect();
                let mut edits = Vec::new();
                for (index, value) in values.iter().enumerate() {
                    edits.push(match mine.get(index) {
                        Some(object) => Edit::ReplaceObject { object: *object, value: value.clone() },
                        None => {
                            Edit::AddObject { value: value.clone(), origin: Origin::unsaved(), index: None }
                        }
                    });
                }
                edits.extend(
                    mine.iter().skip(values.len()).map(|object| Edit::RemoveObject { object: *object }),
                );
                let label = Label { code: "undo-text-edit", args: Args::new() };
                self.edit(&Edit::Batch(edits), label, Some("text unsaved".to_owned()));
                self.mend_selection();
                self.state.yaml.insert(super::files::UNSAVED, YamlDraft { text, error: None });
            }
            Err(problem) => {
                let error = YamlError {
                    message: wording::problem(self.words, &problem),
                    line: problem.at.line,
                    column: problem.at.column,
                };
                self.state.yaml.insert(super::files::UNSAVED, YamlDraft { text, error: Some(error) });
            }
        }
    }

    /// Shows a field: its component or container, its card, the focus.
    fn jump(&mut self, ctx: &egui::Context, object: ObjectId, path: Path) {
        self.think();
        let document = self.history.document();
        let Some(thought) = &self.thought else { return };
        let Some(component) = thought.opinion.outline.component_of(object) else {
            self.state.selection = Selection::Object(object);
            return;
        };
        let id = component.id();
        let kind = component.kind;
        if !component.objects.contains(&object) {
            self.state.selection = Selection::Component(id);
            if component.belongings.services.contains(&object) {
                show_card(ctx, Card::ServicePorts);
            }
        } else if let Some(at) = fields::container_of(kind, &path)
            && let Some(item) = document
                .find(object, &kind.pod_spec_path().key(at.list()))
                .and_then(Value::as_array)
                .and_then(|list| list.id(at.index))
        {
            self.state.selection = Selection::Container { component: id, init: at.init, item };
            if let Some((field, _)) = fields::at_path(kind, &path)
                && let Some(section) = field.section
            {
                CardWidget::set_open(ctx, section.label(), true);
            }
        } else {
            self.state.selection = Selection::Component(id);
            show_card(ctx, card_of(kind, &path));
        }
        let object = if component.objects.contains(&object) { id } else { object };
        self.state.jump = Some(Jump { object, path, passes: JUMP_PASSES });
    }

    fn next_problem(&mut self, ctx: &egui::Context, forward: bool) {
        self.think();
        let Some(thought) = &self.thought else { return };
        let places: Vec<(ObjectId, Path)> = thought
            .opinion
            .findings
            .iter()
            .filter_map(|finding| Some((finding.object?, finding.path.clone())))
            .collect();
        if places.is_empty() {
            return;
        }
        let now = self.problem_at.filter(|index| *index < places.len());
        let next = match (now, forward) {
            (None, true) => 0,
            (None, false) => places.len() - 1,
            (Some(index), true) => (index + 1) % places.len(),
            (Some(index), false) => (index + places.len() - 1) % places.len(),
        };
        self.problem_at = Some(next);
        let (object, path) = places[next].clone();
        self.jump(ctx, object, path);
    }

    fn guard_answered(&mut self, answer: GuardAnswer) {
        let Some(pending) = self.pending.take() else { return };
        match answer {
            GuardAnswer::Cancel => {}
            // The design is given up when the next one could be opened, not before.
            GuardAnswer::Discard => self.go_on(pending),
            GuardAnswer::Save => match self.save() {
                Saving::Done => self.go_on(pending),
                // It goes on when that is answered.
                Saving::Asking => self.pending = Some(pending),
                Saving::Failed => {}
            },
        }
    }

    /// Does what waited for the guard.
    pub(super) fn go_on(&mut self, pending: Pending) {
        match pending {
            Pending::Quit => {
                self.leaving = true;
                if let Some(ctx) = &self.ctx {
                    ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                }
            }
            Pending::Open(paths) => self.open_paths(&paths),
            Pending::Gallery(index) => {
                self.start(Files::default(), Document::default());
                self.add_gallery(index);
            }
            Pending::Workload { kind, name } => {
                self.start(Files::default(), Document::default());
                self.add_workload(kind, &name);
            }
        }
    }

    fn disk_answered(&mut self, answer: DiskAnswer) {
        match answer {
            DiskAnswer::Cancel => {
                self.pending = None;
                self.state.changed_on_disk.clear();
            }
            DiskAnswer::Overwrite => self.overwrite(),
            DiskAnswer::Reload => self.reload(),
        }
    }
}

/// Opens a card of the form; the field in it is brought into view by itself.
fn show_card(ctx: &egui::Context, card: Card) {
    CardWidget::set_open(ctx, card_memory(card), true);
}
