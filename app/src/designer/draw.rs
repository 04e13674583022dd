//! Draws the window from a view, then carries out what drawing asked for.

use hapju_model::ObjectId;
use hapju_ui::action::Outbox;
use hapju_ui::kit::panels;
use hapju_ui::screens;
use hapju_ui::state::{Selection, YamlError};
use hapju_ui::view::{FileView, SnapshotSource, SnapshotView, View};
use hapju_ui::wording;

use super::gallery::GALLERY;
use super::{Designer, files};

impl eframe::App for Designer {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        Self::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.window_fill().to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

impl Designer {
    fn draw(&mut self, ui: &mut egui::Ui) {
        self.think();
        self.fit_labels(ui);
        let mut out = Outbox::default();
        self.draw_view(ui, &mut out);
        let close = self.words.tr("word-close");
        self.toasts.show(ui.ctx(), hapju_ui::kit::size::STATUS_BAR, &close);
        if let Some(jump) = &mut self.state.jump {
            // The field may have been in a card that opened only now.
            jump.passes = jump.passes.saturating_sub(1);
            if jump.passes == 0 {
                self.state.jump = None;
            } else {
                ui.ctx().request_repaint();
            }
        }
        let actions = out.take();
        if actions.is_empty() {
            return;
        }
        let before = self.history.document().clone();
        for action in actions {
            self.act(ui.ctx(), action);
        }
        if !before.same(self.history.document()) {
            // The same frame shows the new verdict: this pass is thrown away and drawn again.
            self.think();
            ui.ctx().request_discard("the document changed");
        }
        ui.ctx().request_repaint();
    }

    /// Labels of forms are as wide as the widest of the language.
    fn fit_labels(&mut self, ui: &egui::Ui) {
        let language = self.words.lang();
        if self.fitted_labels == Some(language) {
            return;
        }
        self.fitted_labels = Some(language);
        let labels: Vec<_> = hapju_model::fields::all()
            .filter(|field| field.section.is_none() && !field.advanced)
            .map(|field| self.words.tr(field.label))
            .collect();
        hapju_ui::kit::row::fit_labels(ui, labels.iter().map(AsRef::as_ref));
    }

    fn draw_view(&mut self, ui: &mut egui::Ui, out: &mut Outbox) {
        let files = self.file_views();
        let snapshot = self.snapshot_view();
        let cluster = self.cluster_view();
        let selected_lines = self.selected_lines();
        let undo = self.history.undo_label().map(|label| wording::label(self.words, label));
        let redo = self.history.redo_label().map(|label| wording::label(self.words, label));
        let ground = self.ground();
        let dialect = self.dialect_for_new();
        let unsaved = self.is_unsaved();
        let Some(thought) = &self.thought else { return };
        let view = View {
            words: self.words,
            document: self.history.document(),
            dialect,
            default_namespace: &ground.default_namespace,
            outline: &thought.opinion.outline,
            findings: &thought.opinion.findings,
            verdict: &thought.opinion.verdict,
            group_objects: &thought.opinion.group_objects,
            map: thought.map.as_ref(),
            curve: thought.curve.as_ref(),
            snapshot: &snapshot,
            cluster: &cluster,
            files: &files,
            selected_lines,
            unsaved,
            plan: self.plan.as_ref().map(|plan| &plan.view),
            undo,
            redo,
            names: &self.names,
            changes: &thought.changes,
            gallery: GALLERY.names,
        };
        let state = &mut self.state;
        let drawer = panels::is_drawer(ui);
        if drawer && !self.was_drawer {
            // The form comes first; the top bar's button and Ctrl+I open the drawer over it.
            state.inspector_hidden = true;
        } else if !drawer && self.was_drawer {
            state.inspector_hidden = false;
        }
        self.was_drawer = drawer;
        panels::top_bar(ui, |ui| screens::top_bar::show(ui, &view, state, out));
        panels::status_bar(ui, |ui| screens::status_bar::show(ui, &view));
        panels::outline(ui, |ui| screens::outline::show(ui, &view, state, out));
        let mut open = !state.inspector_hidden;
        panels::inspector(ui, &mut open, |ui| screens::inspector::show(ui, &view, state, out));
        state.inspector_hidden = !open;
        let waits = state.yaml.values().any(|draft| draft.error.is_some());
        panels::form(ui, |ui| ui.add_enabled_ui(!waits, |ui| form(ui, &view, state, out)).inner);
        screens::dialogs::show(ui, &view, state, out);
    }

    fn file_views(&self) -> Vec<FileView> {
        let document = self.history.document();
        let Some(thought) = &self.thought else { return Vec::new() };
        let count = |file: hapju_model::FileId| {
            document.entries().filter(|entry| self.files.home(entry) == Some(file)).count()
        };
        let mut views: Vec<FileView> = self
            .files
            .iter()
            .map(|(id, file)| FileView {
                id,
                name: files::display_name(file.name()),
                path: file.path().map(|path| path.display().to_string()).unwrap_or_default(),
                text: thought.texts.get(&id).cloned().unwrap_or_default(),
                objects: count(id),
                comments_kept: self.files.render(Some(id), document).notes.is_empty(),
                error: file.problem().map(|problem| YamlError {
                    message: crate::wording::problem(self.words, problem),
                    line: problem.at.line,
                    column: problem.at.column,
                }),
            })
            .collect();
        if let Some(text) = thought.texts.get(&files::UNSAVED) {
            views.push(FileView {
                id: files::UNSAVED,
                name: String::new(),
                path: String::new(),
                text: text.clone(),
                objects: self.files.homeless(document).count(),
                comments_kept: true,
                error: None,
            });
        }
        views
    }

    fn snapshot_view(&self) -> SnapshotView {
        let (snapshot, sample) = self.snapshot();
        SnapshotView {
            source: if sample { SnapshotSource::Sample } else { SnapshotSource::Cluster },
            nodes: snapshot.node_count(),
            pods: snapshot.pod_count(),
            age: self.snapshot_age(),
        }
    }

    /// First and last line of what is chosen, in its file's text as it is now.
    fn selected_lines(&self) -> Option<(usize, usize)> {
        let document = self.history.document();
        let (object, path) = match self.state.selection {
            Selection::Container { component, init, item } => {
                let value = document.value(component)?;
                let kind = hapju_model::component::ComponentKind::of(value)?;
                let list = kind.pod_spec_path().key(if init { "initContainers" } else { "containers" });
                let index = list.find(value)?.as_array()?.index_of(item)?;
                (component, list.index(index))
            }
            Selection::Component(object) | Selection::Object(object) => (object, hapju_model::Path::root()),
            Selection::Nothing => return None,
        };
        self.lines_of(object, &path)
    }

    fn lines_of(&self, object: ObjectId, path: &hapju_model::Path) -> Option<(usize, usize)> {
        let document = self.history.document();
        let (file, at) = self.files.locate_now(document, object, path)?;
        if path.is_root() {
            return Some((at.line, at.line));
        }
        let text = self.files.text_of(file, document);
        let indent = |line: &str| line.len() - line.trim_start().len();
        let mut lines = text.lines().skip(at.line.saturating_sub(1));
        let first = lines.next()?;
        let depth = indent(first);
        let below =
            lines.take_while(|line| line.trim().is_empty() || indent(line) > depth).collect::<Vec<_>>();
        let used = below.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
        Some((at.line, at.line + used))
    }

    /// The dialect of new group objects: the design's own, else the cluster's, else the newest.
    pub(super) fn dialect_for_new(&self) -> hapju_model::dialect::Dialect {
        use hapju_model::dialect::{Dialect, detect_document};
        detect_document(self.history.document())
            .or_else(|| self.link.connection.connected().map(|connected| connected.dialect()))
            .filter(|dialect| *dialect != Dialect::None)
            .unwrap_or(Dialect::V1beta1)
    }
}

fn form(ui: &mut egui::Ui, view: &View<'_>, state: &mut hapju_ui::state::State, out: &mut Outbox) {
    match state.selection {
        Selection::Nothing => screens::start::show(ui, view, out),
        Selection::Object(object) => screens::object::show(ui, view, object),
        Selection::Component(object) => {
            match view.outline.components.iter().find(|component| component.id() == object) {
                Some(component) => screens::component::show(ui, view, state, out, component),
                None => screens::object::show(ui, view, object),
            }
        }
        Selection::Container { component, init, item } => {
            match view.outline.components.iter().find(|known| known.id() == component) {
                Some(known) => screens::container::show(ui, view, state, out, known, (init, item)),
                None => state.selection = Selection::Nothing,
            }
        }
    }
}
