//! `hapju export`: the manifests in one dialect.

use hapju_manifest::Format;
use hapju_model::dialect::convert;

use super::{Exit, complain, dialect, open, print, words};
use crate::args::{ExportArgs, Format as FormatArg};

/// Writes the manifests to standard output.
pub(super) fn run(args: &ExportArgs) -> Exit {
    let words = words(args.lang);
    let (_, document) = match open(words, &args.files) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let document = match dialect(args.dialect) {
        None => document,
        Some(target) => {
            let conversion = convert(&document, target);
            for finding in &conversion.findings {
                let message = hapju_ui::wording::finding(words, finding);
                let args: [(&str, hapju_i18n::Arg<'_>); 2] =
                    [("dialect", target.name().into()), ("message", (&message).into())];
                complain(&words.tr_args("cli-export-finding", &args));
            }
            match conversion.edit.apply(&document) {
                Ok(converted) => converted,
                Err(error) => {
                    complain(&crate::wording::edit_error(words, &error));
                    return Exit::No;
                }
            }
        }
    };
    let format = match args.output {
        FormatArg::Yaml => Format::Yaml,
        FormatArg::Json => Format::Json,
    };
    print(&hapju_manifest::export(&document, format), Exit::Fine)
}
