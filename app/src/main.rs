//! `hapju`: the designer, or one subcommand without a window.

use std::process::ExitCode;

use clap::FromArgMatches as _;
use hapju::args::{self, Cli};

fn main() -> ExitCode {
    let words = hapju::headless::words(args::asked_language(std::env::args()));
    let matches = args::command(words).get_matches();
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    match cli.command {
        Some(command) => hapju::headless::run(command).into(),
        None => hapju::designer::open_window(cli.files, cli.lang),
    }
}
