//! Problems with files in words.

use hapju_i18n::{Arg, Words, format};
use hapju_manifest::{Code, OpenNote, Problem, SaveFailure};
use hapju_model::edit::EditError;
use hapju_model::finding::{Arg as ModelArg, Args};
use hapju_ui::wording::{with_args, worded};

/// A reader's problem as a sentence, without its place.
pub(crate) fn problem(words: &Words, problem: &Problem) -> String {
    let guessed = problem.args.get("guess").is_some_and(|guess| *guess != ModelArg::Text(String::new()));
    if problem.code == Code::NotUtf8 && guessed {
        return worded(words, "read-not-utf8-guess", &problem.args);
    }
    worded(
        words,
        &format!("read-{}", problem.code.as_str()),
        &sizes(&problem.args, problem.code == Code::TooLarge),
    )
}

/// Bytes as people say them.
fn sizes(args: &Args, wanted: bool) -> Args {
    let mut args = args.clone();
    for name in ["size", "limit"] {
        if let (true, Some(ModelArg::Number(bytes))) = (wanted, args.get(name)) {
            let text = format::size(u64::try_from(*bytes).unwrap_or_default());
            args.insert(name, text.into());
        }
    }
    args
}

/// Where a problem is: `train.yaml:3:7`.
pub(crate) fn place(file: &str, problem: &Problem) -> String {
    if problem.at.line == 0 {
        file.to_owned()
    } else {
        format!("{file}:{}:{}", problem.at.line, problem.at.column)
    }
}

/// What opening has to say about a file, without the file's name.
pub(crate) fn open_note(words: &Words, note: &OpenNote) -> String {
    if let Some(why) = &note.problem {
        return problem(words, why);
    }
    let file = note.path.display().to_string();
    let extra: [(&str, Arg<'_>); 1] = [("file", (&file).into())];
    with_args(&sizes(&note.args, true), &extra, |args| words.tr_args(note.code.as_str(), args).into_owned())
}

/// Why a file could not be saved.
pub(crate) fn save_failure(words: &Words, failure: &SaveFailure) -> String {
    worded(words, failure.code, &failure.args)
}

/// Why a change could not be made.
pub(crate) fn edit_error(words: &Words, error: &EditError) -> String {
    let path = match error {
        EditError::NoObject(_) => String::new(),
        EditError::NoPlace(path) | EditError::Taken(path) => path.to_string(),
    };
    let args: [(&str, Arg<'_>); 1] = [("path", (&path).into())];
    words.tr_args("edit-failed", &args).into_owned()
}
