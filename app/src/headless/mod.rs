//! The subcommands: the same code without a window.

mod apply;
mod check;
mod export;
mod report;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use hapju_i18n::Words;
use hapju_manifest::{Files, OpenCode, OpenNote};
use hapju_model::Document;

use crate::args::{Command, DialectArg, Lang};
use crate::wording;

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; everything fits.
    Fine,
    /// Something does not fit, would be refused, or was not done.
    No,
    /// Bad usage or unreadable input.
    Unusable,
    /// At risk or unknown, and nothing worse.
    Undecided,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => 0.into(),
            Exit::No => 1.into(),
            Exit::Unusable => 2.into(),
            Exit::Undecided => 3.into(),
        }
    }
}

/// Runs a subcommand.
pub fn run(command: Command) -> Exit {
    match command {
        Command::Check(args) => check::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Apply(args) => apply::run(&args),
        Command::Completions { shell } => {
            let mut command = <crate::args::Cli as clap::CommandFactory>::command();
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut command, "hapju", &mut text);
            print(&String::from_utf8_lossy(&text), Exit::Fine)
        }
    }
}

/// The words of `--lang`, else of the language chosen in the window, else of the system's.
pub fn words(lang: Option<Lang>) -> &'static Words {
    let chosen = lang.map(language).or_else(|| {
        let path = crate::settings::Settings::default_path()?;
        let tag = crate::settings::Settings::read(&path).0.language?;
        hapju_i18n::Lang::from_tag(&tag)
    });
    Words::get(chosen.unwrap_or_else(hapju_i18n::Lang::system))
}

/// The argument's language.
pub fn language(lang: Lang) -> hapju_i18n::Lang {
    match lang {
        Lang::Ko => hapju_i18n::Lang::Ko,
        Lang::En => hapju_i18n::Lang::En,
        Lang::Ja => hapju_i18n::Lang::Ja,
    }
}

/// The argument's dialect; `None` is `auto`.
fn dialect(arg: DialectArg) -> Option<hapju_model::dialect::Dialect> {
    use hapju_model::dialect::Dialect;
    match arg {
        DialectArg::Auto => None,
        DialectArg::None => Some(Dialect::None),
        DialectArg::V1alpha1 => Some(Dialect::V1alpha1),
        DialectArg::V1alpha2 => Some(Dialect::V1alpha2),
        DialectArg::V1beta1 => Some(Dialect::V1beta1),
    }
}

/// Opens the files of a command. What is left alone is named on standard error; what cannot be read ends the command.
fn open(words: &Words, paths: &[PathBuf]) -> Result<(Files, Document), Exit> {
    if paths.iter().filter(|path| path.as_os_str() == "-").count() > 1 {
        complain(&words.tr("cli-stdin-twice"));
        return Err(Exit::Unusable);
    }
    let (files, document, notes) = Files::open(paths);
    let mut unreadable = false;
    for note in &notes {
        unreadable |= is_fatal(note);
        complain(&note_line(words, note));
    }
    if unreadable {
        return Err(Exit::Unusable);
    }
    if document.is_empty() {
        complain(&words.tr("cli-no-objects"));
        return Err(Exit::Unusable);
    }
    Ok((files, document))
}

fn is_fatal(note: &OpenNote) -> bool {
    !matches!(note.code, OpenCode::Left(_) | OpenCode::Warning | OpenCode::EmptyFolder)
}

fn note_line(words: &Words, note: &OpenNote) -> String {
    let file = note.path.display().to_string();
    let reason = wording::open_note(words, note);
    match (note.code, &note.problem) {
        (OpenCode::Left(_), _) => words
            .tr_args("cli-left-alone", &[("file", (&file).into()), ("reason", (&reason).into())])
            .into_owned(),
        (_, Some(problem)) => {
            let place = wording::place(&file, problem);
            words
                .tr_args("cli-unreadable", &[("place", (&place).into()), ("message", (&reason).into())])
                .into_owned()
        }
        _ => words.tr_args("cli-error-line", &[("message", (&reason).into())]).into_owned(),
    }
}

/// A line on standard error. A closed pipe is nobody's fault.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Text on standard output, then how the program ends. A closed pipe (`| head`) is nobody's fault; an answer that
/// could not be written is no success.
fn print(text: &str, exit: Exit) -> Exit {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            complain(&error.to_string());
            Exit::Unusable
        }
        _ => exit,
    }
}
