//! The command line, as typed. Its contract stands in `hapju --help`.

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use hapju_i18n::Words;

/// A desktop designer for Kubernetes workloads: shows while you type whether every pod of a gang can be placed at once.
#[derive(Debug, Parser)]
#[command(
    name = "hapju",
    version,
    about,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub struct Cli {
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Files or folders to open in the designer; several are one design.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Language of the window: ko, en or ja. Default: the system's, else the one chosen last.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<Lang>,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the manifests to standard output in one dialect of the Workload API.
    Export(ExportArgs),
    /// Check a design: its findings, and whether its gangs can be placed. Exit 0 fits, 1 does not, 3 unknown, 2 bad input.
    Check(CheckArgs),
    /// Apply a design to a cluster, after a dry run that is shown.
    Apply(ApplyArgs),
    /// Print shell completions.
    Completions {
        /// For which shell.
        shell: clap_complete::Shell,
    },
}

/// `hapju export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Files, folders, or `-` for standard input; several are one design.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The dialect: auto writes each file's own.
    #[arg(long, default_value = "auto")]
    pub dialect: DialectArg,
    /// YAML documents, or JSON (several objects as one List).
    #[arg(short, long, default_value = "yaml")]
    pub output: Format,
    /// Language of messages.
    #[arg(long)]
    pub lang: Option<Lang>,
}

/// `hapju check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Files, folders, or `-` for standard input; several are one design.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Cluster objects as `kubectl get nodes,pods -A -o json` prints them; may be given several times.
    #[arg(long, value_name = "SNAPSHOT", conflicts_with_all = ["context", "sample"])]
    pub cluster: Vec<PathBuf>,
    /// A context of the kubeconfig.
    #[arg(long, conflicts_with = "sample")]
    pub context: Option<String>,
    /// The bundled sample cluster.
    #[arg(long)]
    pub sample: bool,
    /// The namespace of objects that name none. Default: the context's.
    #[arg(short, long)]
    pub namespace: Option<String>,
    /// Judge as if written in this dialect.
    #[arg(long, default_value = "auto")]
    pub dialect: DialectArg,
    /// Text for people or JSON for programs.
    #[arg(short, long, default_value = "text")]
    pub output: Report,
    /// Language of messages.
    #[arg(long)]
    pub lang: Option<Lang>,
    /// Run the context's credential plug-in without asking.
    #[arg(long)]
    pub allow_exec: bool,
}

/// `hapju apply`.
#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// Files, folders, or `-` for standard input; several are one design.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The context of the kubeconfig to apply to.
    #[arg(long)]
    pub context: String,
    /// The namespace of objects that name none. Default: the context's.
    #[arg(short, long)]
    pub namespace: Option<String>,
    /// Do not ask before changing the cluster.
    #[arg(long)]
    pub yes: bool,
    /// Show the plan and stop.
    #[arg(long)]
    pub dry_run: bool,
    /// Leave pod groups out when the cluster does not serve the Workload API.
    #[arg(long)]
    pub without_groups: bool,
    /// Language of messages.
    #[arg(long)]
    pub lang: Option<Lang>,
    /// Run the context's credential plug-in without asking.
    #[arg(long)]
    pub allow_exec: bool,
}

/// A dialect of `scheduling.k8s.io`, or none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DialectArg {
    /// Each file's own; for a cluster, the one it serves.
    Auto,
    /// Pods and controllers alone.
    None,
    /// Kubernetes 1.35.
    V1alpha1,
    /// Kubernetes 1.36.
    V1alpha2,
    /// Kubernetes 1.37.
    V1beta1,
}

/// How manifests are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Block style.
    Yaml,
    /// Two spaces.
    Json,
}

/// How a check is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// For people.
    Text,
    /// For programs: `version` 1.
    Json,
}

/// A language of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Korean.
    Ko,
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// The command line with its help in the reader's language.
pub fn command(words: &Words) -> clap::Command {
    let of = |command: clap::Command, about: &str, args: &[(&'static str, &str)]| {
        let command = command.about(words.tr(about).into_owned());
        args.iter().fold(command, |command, (arg, help)| {
            command.mut_arg(*arg, |arg| arg.help(words.tr(help).into_owned()))
        })
    };
    let (files, lang) = (("files", "help-files"), ("lang", "help-lang"));
    let exec = ("allow_exec", "help-allow-exec");
    let mut cli = of(Cli::command(), "help-about", &[files, lang]);
    let commands: [(&str, &str, &[_]); 4] = [
        (
            "export",
            "help-export",
            &[files, lang, ("dialect", "help-export-dialect"), ("output", "help-export-output")],
        ),
        (
            "check",
            "help-check",
            &[
                files,
                lang,
                exec,
                ("cluster", "help-check-cluster"),
                ("context", "help-check-context"),
                ("sample", "help-check-sample"),
                ("namespace", "help-apply-namespace"),
                ("dialect", "help-check-dialect"),
                ("output", "help-check-output"),
            ],
        ),
        (
            "apply",
            "help-apply",
            &[
                files,
                lang,
                exec,
                ("context", "help-apply-context"),
                ("namespace", "help-apply-namespace"),
                ("yes", "help-apply-yes"),
                ("dry_run", "help-apply-dry-run"),
                ("without_groups", "help-apply-without-groups"),
            ],
        ),
        ("completions", "help-completions", &[("shell", "help-completions-shell")]),
    ];
    for (name, about, args) in commands {
        cli = cli.mut_subcommand(name, |command| of(command, about, args));
    }
    cli
}

/// The language asked for anywhere on the command line, before it is parsed: `--help` speaks it too.
pub fn asked_language(args: impl IntoIterator<Item = String>) -> Option<Lang> {
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let tag = match arg.strip_prefix("--lang") {
            Some("") => args.next()?,
            Some(rest) => rest.strip_prefix('=')?.to_owned(),
            None => continue,
        };
        return Lang::from_str(&tag, true).ok();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_speaks_the_readers_language() {
        let line = ["hapju", "check", "--help", "--lang=ko"].map(str::to_owned);
        assert_eq!(asked_language(line), Some(Lang::Ko));
        let words = Words::get(hapju_i18n::Lang::Ko);
        let help = command(words).try_get_matches_from(["hapju", "check", "--help"]).unwrap_err().to_string();
        assert!(help.contains(&*words.tr("help-check-sample")), "{help}");
        command(words).debug_assert();
    }

    #[test]
    fn files_open_the_window_and_a_subcommand_does_not() {
        let cli = Cli::try_parse_from(["hapju", "a.yaml", "b"]).unwrap();
        assert!(cli.command.is_none());
        assert_eq!(cli.files.len(), 2);
        let cli = Cli::try_parse_from(["hapju", "check", "a.yaml", "--sample", "-o", "json"]).unwrap();
        assert!(matches!(cli.command, Some(Command::Check(_))));
    }

    #[test]
    fn two_sources_of_a_snapshot_are_bad_usage() {
        for line in [["--sample", "--cluster=x"], ["--context=a", "--cluster=x"], ["--context=a", "--sample"]]
        {
            let args = ["hapju", "check", "a.yaml"].into_iter().chain(line);
            assert_eq!(Cli::try_parse_from(args).unwrap_err().exit_code(), 2);
        }
    }
}
