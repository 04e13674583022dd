//! A designer on a stage: the real app, another desktop around it, and words of the domain to drive it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, Node};
use hapju::designer::dialogs::{Answer, FileDialogs, Purpose};
use hapju::designer::{Designer, Setup};
use hapju_cluster::{ConnectionState, Sources};
use hapju_i18n::{Lang, Words};
use hapju_model::Value;
use hapju_model::verdict::Verdict;

/// Answers every file dialog with what the test put there.
#[derive(Clone, Default)]
pub(super) struct Desk(Arc<Mutex<VecDeque<Answered>>>);

/// What a file dialog answers: paths, or that there is no such dialog.
type Answered = Option<Vec<PathBuf>>;

impl Desk {
    pub(super) fn will_choose(&self, paths: &[&Path]) {
        self.0.lock().unwrap().push_back(Some(paths.iter().map(|path| path.to_path_buf()).collect()));
    }

    /// The next dialog cannot be opened: a desktop without a file portal.
    pub(super) fn will_fail(&self) {
        self.0.lock().unwrap().push_back(None);
    }
}

impl FileDialogs for Desk {
    fn ask(&mut self, purpose: Purpose, _title: &str, _file_name: &str, answer: mpsc::Sender<Answer>) {
        let answered = self.0.lock().unwrap().pop_front().unwrap_or_else(|| Some(Vec::new()));
        let failed = answered.is_none();
        answer.send(Answer { purpose, paths: answered.unwrap_or_default(), failed }).unwrap();
    }
}

/// The window.
pub(super) struct Stage {
    pub(super) harness: Harness<'static, Designer>,
    pub(super) words: &'static Words,
    pub(super) desk: Desk,
}

/// What the window is opened with.
pub(super) struct Opening<'a> {
    pub(super) lang: Lang,
    pub(super) files: &'a [&'a Path],
    pub(super) kubeconfig: Option<PathBuf>,
    pub(super) size: [f32; 2],
    pub(super) dark: bool,
}

impl Default for Opening<'_> {
    fn default() -> Self {
        Self { lang: Lang::En, files: &[], kubeconfig: None, size: [1440.0, 900.0], dark: false }
    }
}

impl Stage {
    pub(super) fn open(opening: &Opening<'_>) -> Self {
        let desk = Desk::default();
        let setup = Setup {
            files: opening.files.iter().map(|path| path.to_path_buf()).collect(),
            language: Some(opening.lang),
            settings: None,
            dialogs: Box::new(desk.clone()),
            sources: Sources::from_paths(opening.kubeconfig.clone()),
        };
        let theme = if opening.dark { egui::Theme::Dark } else { egui::Theme::Light };
        let harness =
            Harness::builder().with_size(opening.size).with_theme(theme).with_max_steps(30).build_eframe(
                move |creation| {
                    let designer = Designer::new(&creation.egui_ctx, setup);
                    creation.egui_ctx.set_theme(theme);
                    designer
                },
            );
        let mut stage = Self { harness, words: Words::get(opening.lang), desk };
        stage.settle();
        stage
    }

    /// Draws until nothing asks for another frame. A window that is left alone must come to rest; beside a cluster
    /// whose events go on coming it is enough that every frame was drawn.
    pub(super) fn settle(&mut self) {
        if self.harness.run_ok().is_none() {
            let alone = matches!(self.harness.state().connection(), ConnectionState::Disconnected);
            assert!(!alone, "the window goes on asking for frames");
        }
    }

    /// A word of the locale.
    pub(super) fn tr(&self, key: &str) -> String {
        self.words.tr(key).into_owned()
    }

    /// Draws until something outside (a cluster) made it true.
    pub(super) fn wait(&mut self, what: &str, limit: Duration, mut done: impl FnMut(&mut Designer) -> bool) {
        let end = Instant::now() + limit;
        loop {
            self.harness.step();
            if done(self.harness.state_mut()) {
                self.settle();
                return;
            }
            assert!(
                Instant::now() < end,
                "not within {limit:?}: {what}; connection {:?}",
                self.harness.state().connection()
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// The input of a field, by its label in the language of the screen.
    pub(super) fn field(&self, key: &str) -> Node<'_> {
        let label = self.tr(key);
        self.harness.get_by(move |node| {
            let input = matches!(
                node.role(),
                egui::accesskit::Role::TextInput
                    | egui::accesskit::Role::ComboBox
                    | egui::accesskit::Role::EditableComboBox
            );
            input && node.label().as_deref() == Some(&label)
        })
    }

    /// Clicks into a field and replaces what it holds, one key after another, as fingers do.
    pub(super) fn type_into(&mut self, key: &str, text: &str) {
        self.field(key).focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::A);
        self.key(Modifiers::NONE, Key::Delete);
        for c in text.chars() {
            self.harness.event(Event::Text(c.to_string()));
            self.harness.step();
        }
        self.settle();
    }

    /// Composes a text with an input method, syllable by syllable, as a Korean or Japanese IME sends it.
    pub(super) fn compose_into(&mut self, key: &str, steps: &[&str], commit: &str) {
        self.field(key).focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::A);
        self.key(Modifiers::NONE, Key::Delete);
        for step in steps {
            self.preedit(step);
        }
        self.commit(commit);
    }

    pub(super) fn preedit(&mut self, text: &str) {
        let event = egui::ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None };
        self.harness.event(Event::Ime(event));
        self.settle();
    }

    pub(super) fn commit(&mut self, text: &str) {
        self.harness.event(Event::Ime(egui::ImeEvent::Commit(text.to_owned())));
        self.settle();
    }

    pub(super) fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Clicks a button, a row or a menu entry by its words.
    pub(super) fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click_accesskit();
        self.settle();
    }

    /// Clicks a button and draws one frame: for what starts something that asks for frame after frame.
    pub(super) fn press(&mut self, label: &str) {
        self.harness.get_by_label(label).click_accesskit();
        self.harness.step();
    }

    /// Clicks the first thing whose words contain these.
    pub(super) fn click_containing(&mut self, label: &str) {
        let wanted = label.to_owned();
        self.harness
            .get_all_by(move |node| {
                let clickable = matches!(
                    node.role(),
                    egui::accesskit::Role::Button
                        | egui::accesskit::Role::ListItem
                        | egui::accesskit::Role::MenuItem
                        | egui::accesskit::Role::Tab
                );
                clickable && node.label().is_some_and(|words| words.contains(&wanted))
            })
            .next()
            .unwrap_or_else(|| panic!("nothing to click says {label:?}"))
            .click_accesskit();
        self.settle();
    }

    /// Clicks the first of several things with these words.
    pub(super) fn click_first(&mut self, label: &str) {
        self.harness
            .get_all_by_label(label)
            .next()
            .unwrap_or_else(|| panic!("no {label:?}"))
            .click_accesskit();
        self.settle();
    }

    /// Draws until the screen says this.
    pub(super) fn wait_for_words(&mut self, words: &str, limit: Duration) {
        let end = Instant::now() + limit;
        while !self.says(words) {
            assert!(Instant::now() < end, "the screen does not say {words:?} within {limit:?}");
            std::thread::sleep(Duration::from_millis(30));
            self.harness.step();
        }
        self.settle();
    }

    /// Whether something on the screen says this.
    pub(super) fn says(&self, text: &str) -> bool {
        let text = text.to_owned();
        self.harness
            .query_all_by(move |node| {
                let said = |words: Option<String>| words.is_some_and(|words| words.contains(&text));
                said(node.label()) || said(node.value())
            })
            .next()
            .is_some()
    }

    /// Shows a tab of the inspector.
    pub(super) fn show(&mut self, tab: hapju_ui::state::Tab) {
        use hapju_ui::state::Tab;
        let key = match tab {
            Tab::Feasibility => Key::Num1,
            Tab::Yaml => Key::Num2,
            Tab::Problems => Key::Num3,
            Tab::Changes => Key::Num4,
        };
        self.key(Modifiers::COMMAND, key);
    }

    /// Opens the dialog for new workloads by its key.
    pub(super) fn open_new(&mut self) {
        self.key(Modifiers::COMMAND, Key::N);
    }

    /// The verdict of a component's group.
    pub(super) fn verdict(&mut self, component: &str) -> (Verdict, u32, u32) {
        let opinion = self.harness.state_mut().opinion().unwrap();
        let group = opinion.verdict.groups.iter().find(|group| group.component == component).unwrap();
        (group.verdict, group.placeable, group.pods)
    }

    /// An object of the document by kind and name.
    pub(super) fn object(&self, kind: &str, name: &str) -> Value {
        self.harness
            .state()
            .document()
            .entries()
            .find(|entry| {
                entry.value.str_at(&["kind"]) == Some(kind)
                    && entry.value.str_at(&["metadata", "name"]) == Some(name)
            })
            .unwrap_or_else(|| panic!("no {kind} {name}"))
            .value
            .clone()
    }

    /// Connects to the first context whose name contains this, and waits for its nodes.
    pub(super) fn connect(&mut self, context: &str, nodes: usize) {
        self.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        self.click_containing(context);
        self.wait("connected", Duration::from_secs(30), |designer| {
            matches!(designer.connection(), ConnectionState::Connected(_))
                && designer.snapshot_size().0 == nodes
        });
    }
}
