//! `hapju apply`: the plan, a question, then the same writes as the window's button.

use std::fmt::Write as _;
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use hapju_cluster::PlanRequest;
use hapju_cluster::apply::{Progress, StepState};
use hapju_cluster::plan::{Item, Outcome, Plan, PlanError, Sign};
use hapju_i18n::{Arg, Words};
use hapju_model::dialect::Dialect;

use super::{Exit, check, complain, open, print, words};
use crate::args::ApplyArgs;
use crate::cluster_words;

/// Plans, asks and applies.
pub(super) fn run(args: &ApplyArgs) -> Exit {
    let words = words(args.lang);
    let (_, document) = match open(words, &args.files) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let session = match check::connect(&args.context, args.allow_exec, words) {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let connected = session.connected().clone();
    let has_groups = hapju_model::dialect::detect_document(&document).is_some();
    if has_groups && connected.dialect() == Dialect::None && !args.without_groups {
        complain(&words.tr_args("cli-needs-without-groups", &[("context", (&args.context).into())]));
        return Exit::No;
    }
    // What the window shows beside its plan; a cluster whose nodes may not be listed is planned for all the same.
    let verdict = verdict(&document, &session, args, words);
    let request = PlanRequest { document, namespace: args.namespace.clone(), dialect: None };
    let plan = match session.plan(request) {
        Ok(plan) => plan,
        Err(PlanError::NotConnected) => {
            complain(&words.tr("apply-not-connected"));
            return Exit::Unusable;
        }
        Err(PlanError::Trouble(trouble)) => {
            complain(&cluster_words::trouble(words, &trouble, &connected.server));
            return Exit::Unusable;
        }
    };
    let text = plan_text(words, &plan) + verdict.as_deref().unwrap_or_default();
    if print(&text, Exit::Fine) != Exit::Fine {
        // Nobody saw the plan.
        return Exit::Unusable;
    }
    let counts = plan.counts();
    if counts.refused > 0 {
        complain(&words.tr_args("cli-plan-refused", &[("n", counts.refused.into())]));
        return Exit::No;
    }
    if plan.is_unchanged() {
        complain(&words.tr("cli-plan-nothing"));
        return Exit::Fine;
    }
    if args.dry_run {
        complain(&words.tr("cli-plan-dry-run"));
        return Exit::Fine;
    }
    if !args.yes && !agreed(words, &args.context) {
        complain(&words.tr("cli-not-asked"));
        return Exit::No;
    }
    let stop = stop_on_signal();
    let report = session.apply(&plan, &stop, |progress| tell(words, &progress));
    finish(words, &report, &connected.server)
}

/// Whether everything can be placed, as `hapju check` would say it, in a line.
fn verdict(
    document: &hapju_model::Document,
    session: &hapju_cluster::once::Session,
    args: &ApplyArgs,
    words: &Words,
) -> Option<String> {
    let mut ground = check::of_session(session, words).ok()?;
    if let Some(namespace) = &args.namespace {
        ground.default_namespace.clone_from(namespace);
    }
    let opinion = crate::judge::judge(document, None, &ground, hapju_feasibility::Budget::Full);
    if opinion.verdict.groups.is_empty() {
        return None;
    }
    let together = words.tr(&format!("together-{}", opinion.verdict.together.code()));
    Some(format!("{}: {together}\n", words.tr("cli-together")))
}

/// True after Ctrl-C or a polite request to end: the object being written is finished, the rest is left undone and both
/// are said. A second signal ends the program at once.
fn stop_on_signal() -> Arc<AtomicBool> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // Where a signal cannot be caught, it ends the program as it always does.
        let _ = signal_hook::flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&stop))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&stop)));
    }
    stop
}

fn agreed(words: &Words, context: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    let mut err = std::io::stderr();
    let _ = write!(err, "{} ", words.tr_args("cli-ask-apply", &[("context", context.into())]));
    let _ = err.flush();
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    read.is_ok() && matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

fn tell(words: &Words, progress: &Progress) {
    let action = match progress.state {
        StepState::Created => "plan-created",
        StepState::Changed => "plan-changed",
        StepState::Unchanged => "plan-unchanged",
        // A failure is said at the end, with its reason.
        StepState::Writing | StepState::Failed => return,
    };
    // The plan has the same lines: these are of what was done.
    let action = format!("{} · {}", words.tr("plan-step-done"), words.tr(action));
    let name = crate::plan_words::full_name(&progress.object);
    let args: [(&str, Arg<'_>); 3] =
        [("action", (&action).into()), ("kind", (&progress.object.kind).into()), ("name", (&name).into())];
    complain(&words.tr_args("cli-step", &args));
}

fn finish(words: &Words, report: &hapju_cluster::apply::Report, server: &str) -> Exit {
    if let Some(failed) = &report.failed {
        complain(&words.tr("plan-stopped"));
        let reason = cluster_words::failure(words, &failed.why, server);
        match &failed.object {
            Some(object) => {
                let args: [(&str, Arg<'_>); 3] = [
                    ("kind", (&object.kind).into()),
                    ("name", (&object.name).into()),
                    ("reason", (&reason).into()),
                ];
                complain(&words.tr_args("apply-failed", &args));
            }
            None => complain(&reason),
        }
    }
    if report.cancelled {
        let args: [(&str, Arg<'_>); 2] =
            [("done", report.done.len().into()), ("rest", report.not_done.len().into())];
        complain(&words.tr_args("plan-stopped-by-user", &args));
    }
    let names = |objects: Vec<String>| objects.join(", ");
    let done =
        names(report.done.iter().map(|done| format!("{} {}", done.object.kind, done.object.name)).collect());
    if !report.is_complete() {
        let rest =
            names(report.not_done.iter().map(|object| format!("{} {}", object.kind, object.name)).collect());
        complain(&words.tr_args("plan-done-list", &[("list", (&done).into())]));
        complain(&words.tr_args("plan-not-done-list", &[("list", (&rest).into())]));
        return Exit::No;
    }
    complain(&words.tr_args("cli-applied", &[("n", report.done.len().into())]));
    Exit::Fine
}

/// The plan: one line an object, its difference below it.
fn plan_text(words: &Words, plan: &Plan) -> String {
    let connected = &plan.connected;
    let args: [(&str, Arg<'_>); 4] = [
        ("context", (&connected.context).into()),
        ("server", (&connected.server).into()),
        ("namespace", (&plan.namespace).into()),
        ("user", (&connected.user).into()),
    ];
    let mut out = format!("{}\n", words.tr_args("cli-plan-target", &args));
    for finding in &plan.findings {
        let _ = writeln!(out, "! {}", hapju_ui::wording::finding(words, finding));
    }
    for item in &plan.items {
        item_text(words, item, &mut out);
    }
    out
}

fn item_text(words: &Words, item: &Item, out: &mut String) {
    let (key, lines) = match &item.outcome {
        Outcome::Created { .. }
        | Outcome::AfterWorkload { .. }
        | Outcome::AfterNamespace { .. }
        | Outcome::AfterPriorityClass { .. } => ("plan-created", Vec::new()),
        Outcome::Changed { diff } => ("plan-changed", diff.clone()),
        Outcome::Unchanged => ("plan-unchanged", Vec::new()),
        Outcome::Refused(_) | Outcome::InMissingNamespace { .. } => ("plan-refused", Vec::new()),
    };
    let action = words.tr(key);
    let name = crate::plan_words::full_name(&item.object);
    let args: [(&str, Arg<'_>); 3] =
        [("action", (&*action).into()), ("kind", (&item.object.kind).into()), ("name", (&name).into())];
    out.push_str(&words.tr_args("cli-step", &args));
    out.push('\n');
    for message in crate::plan_words::messages(words, item) {
        let _ = writeln!(out, "    {message}");
    }
    for line in lines {
        let sign = match line.sign {
            Sign::Same => ' ',
            Sign::Added => '+',
            Sign::Removed => '-',
            Sign::Gap => '@',
        };
        let _ = writeln!(out, "    {sign} {}", line.text);
    }
}
