//! The cluster room's states, troubles and refusals in words. One match an enum, so that a new case has to be worded.

use hapju_cluster::ConnectionState;
use hapju_cluster::apply::Failure;
use hapju_cluster::kubeconfig::{Broken, ContextInfo, ContextProblem, FileNote, FileState};
use hapju_cluster::refusal::{Refusal, RefusalKind};
use hapju_cluster::trouble::{ConfigProblem, ExecProblem, TlsProblem, Trouble, Unreachable};
use hapju_i18n::{Arg, Words};

fn say(words: &Words, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    words.tr_args(key, args).into_owned()
}

/// A connection in one word or two, for the top bar.
pub(crate) fn short(words: &Words, state: &ConnectionState, now: std::time::SystemTime) -> String {
    match state {
        ConnectionState::Disconnected => words.tr("conn-disconnected").into_owned(),
        ConnectionState::AskConsent { .. } => words.tr("conn-ask-consent").into_owned(),
        ConnectionState::ResolvingCredentials { .. } => words.tr("conn-resolving").into_owned(),
        ConnectionState::Connecting => words.tr("conn-connecting").into_owned(),
        ConnectionState::Connected(_) => words.tr("conn-connected").into_owned(),
        ConnectionState::Stale { since, .. } => {
            let age = words.duration(now.duration_since(*since).unwrap_or_default().as_secs());
            say(words, "conn-stale", &[("age", (&age).into())])
        }
        ConnectionState::Failed { trouble, .. } => words.tr(short_key(trouble)).into_owned(),
    }
}

fn short_key(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Config(_) => "conn-config",
        Trouble::Exec(_) => "conn-no-credentials",
        Trouble::Unauthorized => "conn-unauthorized",
        Trouble::Forbidden { .. } => "conn-forbidden",
        Trouble::Tls(TlsProblem::UnknownIssuer) => "conn-tls-unknown-issuer",
        Trouble::Tls(TlsProblem::OtherName) => "conn-tls-name",
        Trouble::Tls(TlsProblem::Expired) => "conn-tls-expired",
        Trouble::Tls(_) => "conn-tls",
        Trouble::Unreachable { how, .. } => match how {
            Unreachable::Refused => "conn-refused",
            Unreachable::TimedOut => "conn-timeout",
            Unreachable::NameNotFound => "conn-name-not-found",
            Unreachable::NoRoute => "conn-no-route",
            Unreachable::Proxy => "conn-proxy",
            Unreachable::Closed => "conn-closed",
        },
        Trouble::Server { .. } => "conn-server-error",
    }
}

/// A trouble as a sentence that says what to do.
pub(crate) fn trouble(words: &Words, trouble: &Trouble, server: &str) -> String {
    match trouble {
        Trouble::Config(problem) => config(words, problem),
        Trouble::Exec(problem) => exec(words, problem),
        Trouble::Unauthorized => words.tr("cluster-unauthorized").into_owned(),
        Trouble::Forbidden { message } => say(words, "cluster-forbidden", &[("message", message.into())]),
        Trouble::Tls(problem) => tls(words, problem),
        Trouble::Unreachable { how, proxy } => unreachable(words, *how, proxy.as_deref(), server),
        Trouble::Server { code: 0, message } if message.is_empty() => {
            say(words, "cluster-not-kubernetes", &[("server", server.into())])
        }
        Trouble::Server { code: 429, .. } => words.tr("cluster-too-many-requests").into_owned(),
        Trouble::Server { code, message } => say(
            words,
            "cluster-server-error",
            &[("code", i64::from(*code).into()), ("message", message.into())],
        ),
    }
}

fn unreachable(words: &Words, how: Unreachable, proxy: Option<&str>, server: &str) -> String {
    let key = match how {
        Unreachable::Refused => "cluster-refused",
        Unreachable::TimedOut => "cluster-timed-out",
        Unreachable::NameNotFound => "cluster-name-not-found",
        Unreachable::NoRoute => "cluster-no-route",
        Unreachable::Closed => "cluster-closed",
        Unreachable::Proxy => "cluster-proxy",
    };
    let proxy_text = proxy.unwrap_or_default();
    let sentence = say(words, key, &[("server", server.into()), ("proxy", proxy_text.into())]);
    match proxy {
        Some(proxy) if how != Unreachable::Proxy => {
            format!("{sentence} {}", say(words, "cluster-via-proxy", &[("proxy", proxy.into())]))
        }
        _ => sentence,
    }
}

fn tls(words: &Words, problem: &TlsProblem) -> String {
    match problem {
        TlsProblem::UnknownIssuer => words.tr("cluster-tls-unknown-issuer").into_owned(),
        TlsProblem::OtherName => words.tr("cluster-tls-other-name").into_owned(),
        TlsProblem::Expired => words.tr("cluster-tls-expired").into_owned(),
        TlsProblem::NotYetValid => words.tr("cluster-tls-not-yet-valid").into_owned(),
        TlsProblem::NotTls => words.tr("cluster-tls-not-tls").into_owned(),
        TlsProblem::Refused(alert) => say(words, "cluster-tls-refused", &[("alert", alert.into())]),
        TlsProblem::NoRoots => words.tr("cluster-tls-no-roots").into_owned(),
        TlsProblem::Other(reason) => say(words, "cluster-tls-other", &[("reason", reason.into())]),
    }
}

fn config(words: &Words, problem: &ConfigProblem) -> String {
    match problem {
        ConfigProblem::NoContext(context) => {
            say(words, "kubeconfig-no-context", &[("context", context.into())])
        }
        ConfigProblem::NoServer(cluster) => say(words, "context-no-server", &[("cluster", cluster.into())]),
        ConfigProblem::BadServer => words.tr("context-bad-server").into_owned(),
        ConfigProblem::BadProxy => words.tr("context-bad-proxy").into_owned(),
        ConfigProblem::ProxyScheme(scheme) => {
            say(words, "context-proxy-scheme", &[("scheme", scheme.into())])
        }
        ConfigProblem::File { field, path, .. } => {
            let file = path.display().to_string();
            say(words, "context-file", &[("field", (*field).into()), ("file", (&file).into())])
        }
        ConfigProblem::BadData(field) => say(words, "context-bad-data", &[("field", (*field).into())]),
        ConfigProblem::AuthProvider(name) => say(words, "context-auth-provider", &[("name", name.into())]),
    }
}

fn exec(words: &Words, problem: &ExecProblem) -> String {
    let program = |key: &str, command: &String| say(words, key, &[("program", command.into())]);
    match problem {
        ExecProblem::NoConsent => words.tr("cluster-exec-no-consent").into_owned(),
        ExecProblem::NoCommand => words.tr("cluster-exec-no-command").into_owned(),
        ExecProblem::NotFound { command, hint } => {
            let sentence = program("cluster-exec-not-found", command);
            hint.as_ref().map_or_else(|| sentence.clone(), |hint| format!("{sentence}\n{hint}"))
        }
        ExecProblem::NotStarted { command, .. } => program("cluster-exec-not-started", command),
        ExecProblem::NeedsTerminal { command } => program("cluster-exec-needs-terminal", command),
        ExecProblem::TimedOut { command, after } => {
            let after = words.duration(after.as_secs());
            say(words, "cluster-exec-timed-out", &[("program", command.into()), ("after", (&after).into())])
        }
        ExecProblem::Failed { command, code, stderr } => {
            let sentence = match code {
                Some(code) => say(
                    words,
                    "cluster-exec-failed",
                    &[("program", command.into()), ("code", i64::from(*code).into())],
                ),
                None => program("cluster-exec-killed", command),
            };
            if stderr.is_empty() { sentence } else { format!("{sentence}\n{stderr}") }
        }
        ExecProblem::BadOutput { command } => program("cluster-exec-bad-output", command),
    }
}

/// A refusal: what kind it is, then the server's own sentences.
pub(crate) fn refusal(words: &Words, refusal: &Refusal) -> Vec<String> {
    let mut lines = vec![words.tr(refusal_key(&refusal.kind)).into_owned()];
    if let RefusalKind::Conflict(owners) = &refusal.kind {
        for owner in owners {
            let args: [(&str, Arg<'_>); 2] =
                [("manager", (&owner.manager).into()), ("path", (&owner.field).into())];
            lines.push(say(words, "apply-conflict", &args));
        }
        return lines;
    }
    if refusal.causes.is_empty() && !refusal.message.is_empty() {
        lines.push(say(words, "cluster-server-says", &[("message", (&refusal.message).into())]));
    }
    for cause in &refusal.causes {
        lines.push(format!("{}: {}", cause.field, cause.message));
    }
    lines
}

fn refusal_key(kind: &RefusalKind) -> &'static str {
    match kind {
        RefusalKind::Validation => "refusal-validation",
        RefusalKind::UnknownField => "refusal-unknown-field",
        RefusalKind::WrongType => "refusal-wrong-type",
        RefusalKind::Duplicate => "refusal-duplicate",
        RefusalKind::Unreadable => "refusal-unreadable",
        RefusalKind::Immutable => "refusal-immutable",
        RefusalKind::Conflict(_) => "refusal-conflict",
        RefusalKind::Permission => "refusal-permission",
        RefusalKind::Quota => "refusal-quota",
        RefusalKind::Denied => "refusal-denied",
        RefusalKind::NamespaceMissing => "refusal-namespace-missing",
        RefusalKind::NotServed => "refusal-not-served",
        RefusalKind::BeingDeleted => "refusal-being-deleted",
        RefusalKind::ChangedMeanwhile => "refusal-changed-meanwhile",
        RefusalKind::Unauthorized => "refusal-unauthorized",
        RefusalKind::Twice => "refusal-twice",
        RefusalKind::NoName => "refusal-no-name",
        RefusalKind::GenerateName => "refusal-generate-name",
        RefusalKind::NoKind => "refusal-no-kind",
        RefusalKind::Server => "refusal-server",
    }
}

/// Why a run stopped.
pub(crate) fn failure(words: &Words, failure: &Failure, server: &str) -> String {
    match failure {
        Failure::NotConnected => words.tr("apply-not-connected").into_owned(),
        Failure::OtherCluster => words.tr("apply-other-cluster").into_owned(),
        Failure::NotApplicable => words.tr("apply-not-applicable").into_owned(),
        Failure::Refused(why) => refusal(words, why).join(" "),
        Failure::ChangedSincePlan => words.tr("apply-changed-since-plan").into_owned(),
        Failure::Trouble { trouble: why, perhaps_written } => {
            let sentence = trouble(words, why, server);
            if *perhaps_written {
                format!("{sentence} {}", words.tr("apply-perhaps-written"))
            } else {
                sentence
            }
        }
    }
}

/// What is odd about a context, for the list.
pub(crate) fn context_note(words: &Words, context: &ContextInfo) -> Option<String> {
    if let Some(problem) = &context.problem {
        return Some(match problem {
            ContextProblem::NoServer { cluster } => {
                say(words, "context-no-server", &[("cluster", cluster.into())])
            }
            ContextProblem::BadServer => words.tr("context-bad-server").into_owned(),
            ContextProblem::NoUser => words.tr("context-no-user").into_owned(),
            ContextProblem::AuthProvider { name } => {
                say(words, "context-auth-provider", &[("name", name.into())])
            }
        });
    }
    if context.insecure {
        return Some(words.tr("cluster-insecure").into_owned());
    }
    context.acts_as.as_ref().map(|user| say(words, "cluster-acting-as", &[("user", user.into())]))
}

/// What became of a kubeconfig file, when it could not be read.
pub(crate) fn file_note(words: &Words, note: &FileNote) -> Option<String> {
    let file = note.path.display().to_string();
    let args: [(&str, Arg<'_>); 1] = [("file", (&file).into())];
    Some(match &note.state {
        FileState::Read => return None,
        FileState::Missing => say(words, "kubeconfig-missing", &args),
        FileState::Broken(broken) => match broken {
            Broken::TooLarge => say(words, "kubeconfig-too-large", &args),
            Broken::Unreadable(_) => say(words, "kubeconfig-unreadable", &args),
            Broken::NotText => say(words, "kubeconfig-not-text", &args),
            Broken::Malformed { line, column } => {
                let args: [(&str, Arg<'_>); 3] =
                    [("file", (&file).into()), ("line", number(*line)), ("column", number(*column))];
                say(words, "kubeconfig-malformed", &args)
            }
            Broken::OtherKind => say(words, "kubeconfig-other-kind", &args),
        },
    })
}

fn number(value: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
