//! What happens between drawings: answers of dialogs, news of the cluster, keys, closing. Draws nothing, and does
//! nothing twice when it is called twice.

use std::sync::Arc;

use hapju_feasibility::{Budget, Snapshot};
use hapju_model::{Document, FileId};
use hapju_ui::command::Command;
use hapju_ui::kit::Tone;
use hapju_ui::state::Dialog;
use hapju_ui::view::{ChangeView, Names};

use super::{Designer, Pending, Thought};
use crate::judge::{Ground, Opinion, judge};

impl Designer {
    /// One round. Called before each drawing, and while the window is hidden.
    pub(super) fn logic(&mut self, ctx: &egui::Context) {
        self.take_answers();
        self.take_deeper();
        self.take_cluster_events(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.leaving {
            if self.is_unsaved() {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.pending = Some(Pending::Quit);
                self.state.dialog = Dialog::Guard;
            } else {
                self.leaving = true;
            }
        }
        if self.state.dialog == Dialog::None {
            for command in Command::pressed(ctx, hapju_ui::kit::composing(ctx)) {
                self.command(ctx, command);
            }
        }
        let zoom = ctx.zoom_factor();
        if (zoom - self.settings.zoom).abs() > 0.001 {
            self.settings.zoom = zoom;
            self.keep_settings();
        }
        if let Some(notice) = self.state.notice.take() {
            self.toasts.push(Tone::Warn, notice);
        }
    }

    /// Thinks again when the document, the cluster or what is looked at has changed; costs a comparison otherwise.
    pub(super) fn think(&mut self) {
        let document = self.history.document().clone();
        let (snapshot, _) = self.snapshot();
        let source = Arc::as_ptr(&snapshot) as usize as u64;
        let chosen =
            (self.state.selection.object(), self.state.map_key.clone(), self.state.curve_resource.clone());
        if let Some(thought) = &self.thought
            && thought.document.same(&document)
            && thought.snapshot == snapshot.revision()
            && thought.source == source
            && thought.chosen == chosen
        {
            return;
        }
        let ground = self.ground();
        let words = self.words;
        self.serial += 1;
        let serial = self.serial;
        let opinion = judge(&document, Some(&self.files), &ground, Budget::Frame);
        if opinion.verdict.open {
            self.think_on(&opinion, &snapshot, &ground, serial);
        }
        let (map, curve) = super::pictures::of(&opinion, &snapshot, &chosen, words, serial);
        self.note_names(&snapshot);
        let (changes, texts) = self.compare(&document);
        self.thought = Some(Thought {
            serial,
            snapshot: snapshot.revision(),
            source,
            document,
            chosen,
            opinion,
            map,
            curve,
            changes,
            texts,
        });
    }

    /// Tries on a worker what a frame has no time for. Its answer is for this thought only; a later one drops it.
    fn think_on(&self, opinion: &Opinion, snapshot: &Arc<Snapshot>, ground: &Ground, serial: u64) {
        let (demand, snapshot, rules) = (opinion.demand.clone(), snapshot.clone(), ground.rules());
        let (answer, ctx) = (self.deeper.0.clone(), self.ctx.clone());
        let work = move || {
            let verdict = hapju_feasibility::judge(&demand, &snapshot, rules).verdict;
            // The window may be gone; then nobody waits for it.
            drop(answer.send((serial, verdict)));
            if let Some(ctx) = ctx {
                ctx.request_repaint();
            }
        };
        drop(std::thread::Builder::new().name("verdict".to_owned()).spawn(work));
    }

    /// Takes what the worker found out about the thought that is still the newest.
    fn take_deeper(&mut self) {
        while let Ok((serial, mut verdict)) = self.deeper.1.try_recv() {
            let Some(thought) = self.thought.as_mut().filter(|thought| thought.serial == serial) else {
                continue;
            };
            // What the window knows beside the engine (that it is a sample) stays said.
            verdict.assumptions.clone_from(&thought.opinion.verdict.assumptions);
            thought.opinion.verdict = verdict;
        }
    }

    /// The texts of the files now, and how they differ from what was saved.
    fn compare(
        &self,
        document: &Document,
    ) -> (Vec<ChangeView>, std::collections::BTreeMap<FileId, Arc<str>>) {
        let mut changes = Vec::new();
        let mut texts = std::collections::BTreeMap::new();
        for (id, file) in self.files.iter() {
            let text = self.files.text_of(Some(id), document);
            if *text != **file.saved_text() {
                let lines = super::files::difference(file.saved_text(), &text);
                changes.push(ChangeView { file: super::files::display_name(file.name()), new: false, lines });
            }
            texts.insert(id, text);
        }
        if self.files.homeless(document).next().is_some() {
            let text = self.files.text_of(None, document);
            let name = self.words.tr("title-untitled").into_owned();
            changes.push(ChangeView { file: name, new: true, lines: super::files::difference("", &text) });
            texts.insert(super::files::UNSAVED, text);
        }
        (changes, texts)
    }

    fn note_names(&mut self, snapshot: &Snapshot) {
        let stamp = snapshot.revision() ^ (std::ptr::from_ref(snapshot) as usize as u64);
        if self.names_of == Some(stamp) {
            return;
        }
        self.names_of = Some(stamp);
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
        self.names = Names {
            node_labels: snapshot
                .node_label_keys()
                .into_iter()
                .map(|key| {
                    let values = snapshot.node_label_values(key);
                    (key.to_owned(), owned(values.into_iter().take(200).collect()))
                })
                .collect(),
            resources: snapshot
                .node_resources()
                .into_iter()
                .filter(|name| name.contains('/') || name.starts_with("hugepages-"))
                .map(str::to_owned)
                .collect(),
            taints: snapshot.node_taints(),
            priority_classes: snapshot.priority_classes().map(|(name, _)| name.to_owned()).collect(),
            namespaces: Vec::new(),
            images: Vec::new(),
        };
    }

    fn take_answers(&mut self) {
        while let Ok(answer) = self.answers.1.try_recv() {
            self.answered(answer);
        }
    }
}
