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
            if self.is_applying() {
                // What is being written is finished and the rest left undone; the plan says which, then one may go.
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.stop_apply();
            } else if self.is_unsaved() {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.pending = Some(Pending::Quit);
                self.state.dialog = Dialog::Guard;
            } else {
                self.leaving = true;
            }
        }
        let asks = matches!(self.link.connection, hapju_cluster::ConnectionState::AskConsent { .. });
        if asks && self.link.asking.is_some() && matches!(self.state.dialog, Dialog::None | Dialog::Connect) {
            self.state.dialog = Dialog::Consent;
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
        let words = self.words;
        if let Some(thought) = &mut self.thought
            && thought.document.same(&document)
            && thought.snapshot == snapshot.revision()
            && thought.source == source
        {
            if thought.chosen != chosen {
                // Another thing is looked at: the verdict is the same, only the pictures are another group's.
                self.serial += 1;
                (thought.map, thought.curve) =
                    super::pictures::of(&thought.opinion, &snapshot, &chosen, words, self.serial);
                thought.chosen = chosen;
            }
            return;
        }
        let ground = self.ground();
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

    /// Tries on a worker what a frame has no time for. There is one worker at a time: while it is busy with an older
    /// thought nothing is started, and its answer starts the newest.
    fn think_on(&mut self, opinion: &Opinion, snapshot: &Arc<Snapshot>, ground: &Ground, serial: u64) {
        if self.thinking {
            return;
        }
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
        self.thinking = std::thread::Builder::new().name("verdict".to_owned()).spawn(work).is_ok();
    }

    /// Takes what the worker found out about the thought that is still the newest.
    fn take_deeper(&mut self) {
        while let Ok((serial, mut verdict)) = self.deeper.1.try_recv() {
            self.thinking = false;
            let Some(thought) = self.thought.take() else { continue };
            let thought = if thought.serial == serial {
                let (_, sample) = self.snapshot();
                if sample {
                    verdict.assumptions.insert(0, "sample-cluster");
                }
                let opinion = Opinion { verdict, ..thought.opinion };
                Thought { opinion, ..thought }
            } else {
                if thought.opinion.verdict.open {
                    let (snapshot, ground) = (self.snapshot().0, self.ground());
                    self.think_on(&thought.opinion, &snapshot, &ground, thought.serial);
                }
                thought
            };
            self.thought = Some(thought);
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
        // An emptied text stays to be typed in.
        let typed = self.state.yaml.contains_key(&super::files::UNSAVED);
        if typed || self.files.homeless(document).next().is_some() {
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
        };
    }

    fn take_answers(&mut self) {
        while let Ok(answer) = self.answers.1.try_recv() {
            self.answered(answer);
        }
    }
}
