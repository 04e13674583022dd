//! `hapju`: the designer, or one subcommand without a window.

use std::process::ExitCode;

use clap::Parser as _;
use hapju::args::Cli;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(command) => hapju::headless::run(command).into(),
        None => hapju::designer::open_window(cli.files, cli.lang),
    }
}
