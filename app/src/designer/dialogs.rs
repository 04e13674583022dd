//! The system's file dialogs, behind one trait so that a test can answer them.

use std::path::PathBuf;
use std::sync::mpsc;

use hapju_model::FileId;

/// What a dialog is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Files to open as one design.
    Open,
    /// Where to save a file; `None` are the objects that are in no file yet.
    SaveAs(Option<FileId>),
    /// Where to write an export.
    Export,
}

/// The answer: the purpose it was asked for, and the paths; none when the user cancelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub purpose: Purpose,
    /// What was chosen.
    pub paths: Vec<PathBuf>,
    /// The desktop has no such dialog: nobody was asked.
    pub failed: bool,
}

/// Asks the user for files without blocking the window; the answer comes through the channel.
pub trait FileDialogs {
    /// Opens the dialog. `title` is already in the user's language, `file_name` is offered for saving.
    fn ask(&mut self, purpose: Purpose, title: &str, file_name: &str, answer: mpsc::Sender<Answer>);
}

/// Nobody closes a dialog as soon as this after it was asked for: there was none. The library tells no other way a
/// desktop without a file portal from a user who cancels.
const UNASKED: std::time::Duration = std::time::Duration::from_millis(400);

/// The dialogs of the desktop, through its portal.
#[derive(Debug)]
pub struct SystemDialogs {
    /// Wakes the window when an answer is there.
    pub ctx: egui::Context,
}

impl FileDialogs for SystemDialogs {
    fn ask(&mut self, purpose: Purpose, title: &str, file_name: &str, answer: mpsc::Sender<Answer>) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .add_filter("YAML, JSON", &["yaml", "yml", "json"])
            .set_file_name(file_name);
        let ctx = self.ctx.clone();
        // The dialog's future is driven on a thread of its own: the window thread never waits.
        let run = move || {
            let asked = std::time::Instant::now();
            let paths: Vec<PathBuf> = match purpose {
                Purpose::Open => pollster::block_on(dialog.pick_files())
                    .unwrap_or_default()
                    .into_iter()
                    .map(|file| file.path().to_owned())
                    .collect(),
                Purpose::SaveAs(_) | Purpose::Export => pollster::block_on(dialog.save_file())
                    .into_iter()
                    .map(|file| file.path().to_owned())
                    .collect(),
            };
            // The window may be gone; then nobody waits for the answer.
            let failed = paths.is_empty() && asked.elapsed() < UNASKED;
            drop(answer.send(Answer { purpose, paths, failed }));
            ctx.request_repaint();
        };
        drop(std::thread::Builder::new().name("file dialog".to_owned()).spawn(run));
    }
}
