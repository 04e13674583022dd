//! `hapju check`: findings, and whether the gangs can be placed.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use hapju_cluster::{Contexts, Sources, connect_once};
use hapju_feasibility::{Budget, Index, Snapshot};
use hapju_i18n::Words;
use hapju_manifest::Files;
use hapju_model::dialect::{Dialect, detect_document};

use super::{Exit, complain, dialect, open, print, report, words};
use crate::args::{CheckArgs, Report as ReportArg};
use crate::judge::{Ground, judge, sample};
use crate::{cluster_words, wording};

/// How long a connection and its first lists may take.
const CONNECT: Duration = Duration::from_mins(1);

/// Checks and reports.
pub(super) fn run(args: &CheckArgs) -> Exit {
    let words = words(args.lang);
    let (files, document) = match open(words, &args.files) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let mut ground = match ground(args, words) {
        Ok(ground) => ground,
        Err(exit) => return exit,
    };
    if let Some(target) = dialect(args.dialect) {
        ground.target = Some(target);
    }
    if let Some(namespace) = &args.namespace {
        ground.default_namespace.clone_from(namespace);
    }
    let opinion = judge(&document, Some(&files), &ground, Budget::Full);
    let shown = ground.target.or_else(|| detect_document(&document)).unwrap_or(Dialect::V1beta1);
    let report =
        report::Report { words, files: &files, document: &document, opinion: &opinion, ground: &ground };
    let text = match args.output {
        ReportArg::Json => report.json(shown),
        ReportArg::Text => report.text(args),
    };
    print(&text, report.exit())
}

fn ground(args: &CheckArgs, words: &Words) -> Result<Ground, Exit> {
    if args.sample {
        let snapshot = sample().map_err(|error| {
            complain(&error.to_string());
            Exit::Unusable
        })?;
        return Ok(Ground::of_snapshot(snapshot, true));
    }
    if let Some(context) = &args.context {
        return of_context(context, args.allow_exec, words);
    }
    if args.cluster.is_empty() {
        return Ok(Ground::none());
    }
    Ok(Ground::of_snapshot(read_snapshot(&args.cluster, words)?, false))
}

/// Reads a snapshot: JSON is streamed, so that a dump of 150,000 pods needs no tree; YAML goes through our reader.
fn read_snapshot(paths: &[PathBuf], words: &Words) -> Result<Arc<Snapshot>, Exit> {
    let mut index = Index::new();
    for path in paths {
        if path.is_file() && is_json(path) {
            let read = std::fs::File::open(path).map_err(|error| error.to_string()).and_then(|file| {
                index.read_json(std::io::BufReader::new(file)).map_err(|error| error.to_string())
            });
            if let Err(message) = read {
                let place = path.display().to_string();
                let args: [(&str, hapju_i18n::Arg<'_>); 2] =
                    [("place", (&place).into()), ("message", (&message).into())];
                complain(&words.tr_args("cli-snapshot-unreadable", &args));
                return Err(Exit::Unusable);
            }
            continue;
        }
        let (_, document, notes) = Files::open(std::slice::from_ref(path));
        if let Some(note) = notes.iter().find(|note| super::is_fatal(note)) {
            let file = note.path.display().to_string();
            let place = note.problem.as_ref().map_or_else(|| file.clone(), |why| wording::place(&file, why));
            let message = wording::open_note(words, note);
            let args: [(&str, hapju_i18n::Arg<'_>); 2] =
                [("place", (&place).into()), ("message", (&message).into())];
            complain(&words.tr_args("cli-snapshot-unreadable", &args));
            return Err(Exit::Unusable);
        }
        for entry in document.entries() {
            index.apply_value(&entry.value);
        }
    }
    let snapshot = index.snapshot();
    if snapshot.node_count() == 0 {
        let files: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        let files = files.join(", ");
        complain(&words.tr_args("cli-snapshot-no-nodes", &[("file", (&files).into())]));
        if snapshot.pod_count() == 0 {
            // Another kind of file was meant.
            return Err(Exit::Unusable);
        }
    }
    Ok(snapshot)
}

/// Whether a file's first sign is a brace.
fn is_json(path: &std::path::Path) -> bool {
    use std::io::Read as _;
    let mut head = [0; 64];
    let read = std::fs::File::open(path).and_then(|mut file| file.read(&mut head)).unwrap_or_default();
    head[..read].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

fn of_context(context: &str, allow_exec: bool, words: &Words) -> Result<Ground, Exit> {
    of_session(&connect(context, allow_exec, words)?, words)
}

/// What a connected cluster is judged by.
pub(super) fn of_session(session: &hapju_cluster::once::Session, words: &Words) -> Result<Ground, Exit> {
    let connected = session.connected();
    let view = session.view(CONNECT).map_err(|trouble| {
        complain(&cluster_words::trouble(words, &trouble, &connected.server));
        Exit::Unusable
    })?;
    if view.nodes_forbidden().is_some() {
        complain(&words.tr("cluster-forbidden-nodes"));
        return Err(Exit::Unusable);
    }
    Ok(Ground {
        snapshot: Some(view.snapshot),
        target: Some(connected.dialect()),
        minor: Some(connected.version.minor),
        default_namespace: connected.namespace.clone(),
        sample: false,
        live: true,
    })
}

/// Connects, with consent to a credential plug-in only when it was given on the command line.
pub(super) fn connect(
    context: &str,
    allow_exec: bool,
    words: &Words,
) -> Result<hapju_cluster::once::Session, Exit> {
    let sources = Sources::from_env();
    let contexts = Contexts::load(&sources);
    let known = contexts.list.iter().find(|known| known.name == context);
    let exec = known.and_then(|known| known.exec.as_ref());
    if let (Some(exec), false) = (exec, allow_exec) {
        complain(&words.tr_args("cli-exec-no-consent", &[("program", (&exec.command).into())]));
        return Err(Exit::Unusable);
    }
    let consent = exec.map(|exec| &exec.consent);
    connect_once(&sources, context, consent, CONNECT).map_err(|trouble| {
        for note in contexts.files.iter().filter_map(|note| cluster_words::file_note(words, note)) {
            complain(&note);
        }
        let server = known.map(|known| known.server.as_str()).unwrap_or_default();
        complain(&cluster_words::trouble(words, &trouble, server));
        Exit::Unusable
    })
}
