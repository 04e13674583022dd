//! The connected cluster as the window sees it: connecting, following, planning, applying.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use hapju_cluster::apply::{Progress, Report, StepState};
use hapju_cluster::kubeconfig::ContextInfo;
use hapju_cluster::plan::{Outcome, Plan, PlanError, Sign};
use hapju_cluster::{ConnectionState, Contexts, Event, PlanRequest, Request, Service};
use hapju_i18n::Arg;
use hapju_model::dialect::{Dialect, detect_document};
use hapju_ui::kit::Tone;
use hapju_ui::state::Dialog;
use hapju_ui::view::{
    ClusterView, ConsentView, ContextRow, Health, PlanAction, PlanPhase, PlanRow, PlanStep, PlanView,
};

use super::{Designer, PlanState};
use crate::{cluster_words, plan_words};

impl Designer {
    fn send(&mut self, request: Request) {
        if let Some(handle) = &self.link.handle {
            handle.send(request);
        }
    }

    /// Starts the cluster room with the first wish to connect; before that nothing of it runs.
    fn handle(&mut self, ctx: Option<&egui::Context>) -> bool {
        if self.link.handle.is_none() {
            let waker = ctx.cloned().or_else(|| self.ctx.clone());
            let wake = move || {
                if let Some(ctx) = &waker {
                    ctx.request_repaint();
                }
            };
            match Service::start(wake) {
                Ok(handle) => {
                    handle.send(Request::LoadContexts(self.link.sources.clone()));
                    self.link.handle = Some(handle);
                }
                Err(error) => {
                    let reason = error.to_string();
                    let args: [(&str, Arg<'_>); 1] = [("reason", (&reason).into())];
                    self.toasts
                        .push(Tone::Bad, self.words.tr_args("cluster-not-started", &args).into_owned());
                }
            }
        }
        self.link.handle.is_some()
    }

    /// Offers the contexts. Reading the files contacts nothing.
    pub(super) fn choose_context(&mut self) {
        let contexts = Contexts::load(&self.link.sources);
        for note in contexts.files.iter().filter_map(|note| cluster_words::file_note(self.words, note)) {
            self.toasts.push(Tone::Warn, note);
        }
        self.link.contexts = Arc::new(contexts);
        self.state.dialog = Dialog::Connect;
    }

    /// Connects to a context. A credential plug-in runs only with consent, given now or before for just this.
    pub(super) fn connect(&mut self, context: String, consented: bool) {
        if !self.handle(None) {
            return;
        }
        let info = self.context(&context).cloned();
        // The question shows what the file says now; the list of contexts may be older.
        let asked = match &self.link.connection {
            ConnectionState::AskConsent { exec } if consented => Some(exec.clone()),
            _ => None,
        };
        let exec = asked.as_ref().or(info.as_ref().and_then(|info| info.exec.as_ref()));
        let known = exec.is_some_and(|exec| self.settings.allowed_plugins.contains(&hash_of(&exec.consent)));
        let consent = exec.filter(|_| consented || known).map(|exec| exec.consent.clone());
        self.link.context = Some(context.clone());
        self.link.view = None;
        self.link.connection = ConnectionState::Connecting;
        self.names_of = None;
        self.send(Request::Connect { context, consent });
    }

    fn context(&self, name: &str) -> Option<&ContextInfo> {
        self.link.contexts.list.iter().find(|context| context.name == name)
    }

    /// The answer to whether a plug-in may run. A yes is remembered for exactly what was shown.
    pub(super) fn consent(&mut self, yes: bool) {
        let Some(context) = self.link.asking.take() else { return };
        if !yes {
            return self.disconnect();
        }
        if let ConnectionState::AskConsent { exec } = &self.link.connection {
            let hash = hash_of(&exec.consent);
            if !self.settings.allowed_plugins.contains(&hash) {
                self.settings.allowed_plugins.push(hash);
            }
        }
        self.keep_settings();
        self.connect(context, true);
    }

    pub(super) fn reconnect(&mut self) {
        self.send(Request::Reconnect);
    }

    /// Lets the cluster go; verdicts are the sample's from then on.
    pub(super) fn disconnect(&mut self) {
        self.send(Request::Disconnect);
        self.link.context = None;
        self.link.view = None;
        self.link.connection = ConnectionState::Disconnected;
        self.plan = None;
        self.names_of = None;
    }

    /// Takes what the cluster room has to say.
    pub(super) fn take_cluster_events(&mut self, ctx: &egui::Context) {
        if self.ctx.is_none() {
            self.ctx = Some(ctx.clone());
        }
        let Some(handle) = &self.link.handle else { return };
        let messages = handle.drain();
        let generation = handle.generation();
        for message in messages {
            let current = message.generation == generation;
            match message.event {
                Event::Contexts(contexts) => self.link.contexts = contexts,
                Event::Connection(state) if current => self.connection_changed(state),
                Event::Snapshot(view) if current => self.link.view = Some(view),
                Event::Planned { request_id, result } if current => self.planned(request_id, result),
                Event::Applying { request_id, progress } => self.applying(request_id, &progress),
                Event::Applied { request_id, report } => self.applied(request_id, &report),
                _ => {}
            }
        }
        // A lost connection counts up in the top bar; a healthy one draws nothing by itself.
        if self.snapshot_age().is_some() {
            ctx.request_repaint_after(Duration::from_secs(1));
        }
    }

    fn connection_changed(&mut self, state: ConnectionState) {
        let was_live = self.link.connection.is_live();
        let context = self.link.context.clone().unwrap_or_default();
        let args: [(&str, Arg<'_>); 1] = [("context", (&context).into())];
        match &state {
            // Asked as soon as no other dialog is open: one may be in the middle of something.
            ConnectionState::AskConsent { .. } => self.link.asking.clone_from(&self.link.context),
            ConnectionState::Connected(_) if !was_live => {
                self.toasts.push(Tone::Ok, self.words.tr_args("toast-connected", &args).into_owned());
            }
            ConnectionState::Stale { .. } if was_live => {
                self.toasts.push(Tone::Warn, self.words.tr_args("toast-connection-lost", &args).into_owned());
            }
            _ => {}
        }
        self.link.silent_since = match &state {
            ConnectionState::Connected(_) => None,
            ConnectionState::Stale { since, .. } => Some(*since),
            // Whatever else it is, nothing is heard any more.
            _ => self.link.silent_since.or(was_live.then(SystemTime::now)),
        };
        self.link.connection = state;
        // Another target dialect may change the verdict.
        self.thought = None;
    }

    /// Seconds since the cluster was last heard, once that is worth saying.
    pub(super) fn snapshot_age(&self) -> Option<u64> {
        let since = self.link.silent_since.filter(|_| self.link.view.is_some())?;
        Some(SystemTime::now().duration_since(since).unwrap_or_default().as_secs())
    }

    /// The connection for the screens.
    pub(super) fn cluster_view(&self) -> ClusterView {
        let words = self.words;
        let state = &self.link.connection;
        let connected = state.connected();
        let contexts = self
            .link
            .contexts
            .list
            .iter()
            .map(|context| ContextRow {
                name: context.name.clone(),
                server: context.server.clone(),
                user: context.user.clone().unwrap_or_default(),
                namespace: context.namespace.clone(),
                note: cluster_words::context_note(words, context),
            })
            .collect();
        let server = self
            .link
            .context
            .as_deref()
            .and_then(|name| self.context(name))
            .map(|context| context.server.clone())
            .unwrap_or_default();
        let forbidden = self.link.view.as_ref().is_some_and(|view| view.nodes_forbidden().is_some());
        let advice = match state {
            ConnectionState::Failed { trouble, .. } | ConnectionState::Stale { trouble, .. } => {
                Some(cluster_words::trouble(words, trouble, &server))
            }
            ConnectionState::ResolvingCredentials { command } => {
                Some(words.tr_args("consent-waiting", &[("program", command.into())]).into_owned())
            }
            _ if forbidden => Some(words.tr("cluster-forbidden-nodes").into_owned()),
            _ => None,
        };
        let dialect =
            connected.map(|connected| connected.dialect()).filter(|dialect| *dialect != Dialect::None);
        ClusterView {
            context: self.link.context.clone(),
            state: cluster_words::short(words, state, SystemTime::now()),
            advice,
            connected: state.is_live(),
            tone: match state {
                ConnectionState::Disconnected => Health::None,
                ConnectionState::Connected(_) if forbidden => Health::Bad,
                ConnectionState::Connected(_) => Health::Good,
                ConnectionState::Stale { .. } | ConnectionState::Failed { .. } => Health::Bad,
                _ => Health::Waiting,
            },
            version: connected
                .map(|connected| format!("{}.{}", connected.version.major, connected.version.minor)),
            dialect: dialect.map(|dialect| dialect.name().to_owned()),
            gang_flags: connected.filter(|_| dialect.is_none()).and_then(|c| gang_flags(c.version.minor)),
            contexts,
            consent: match state {
                ConnectionState::AskConsent { exec } => Some(ConsentView {
                    program: exec.command.clone(),
                    arguments: exec.args.join(" "),
                    environment: exec.env_names.join(", "),
                }),
                _ => None,
            },
        }
    }

    /// Asks the cluster what applying would do. Where it serves no Workload API the user is asked first whether the
    /// groups may be left out.
    pub(super) fn make_plan(&mut self, without_groups: bool) {
        let Some(connected) = self.link.connection.connected().cloned() else {
            self.toasts.push(Tone::Warn, self.words.tr("apply-not-connected").into_owned());
            return;
        };
        if let Some(twice) = self.thought.as_ref().and_then(|thought| {
            thought.opinion.findings.iter().find(|finding| finding.code == "duplicate-object")
        }) {
            // One would overwrite the other halfway through.
            self.toasts.push(Tone::Bad, hapju_ui::wording::finding(self.words, twice));
            self.state.tab = hapju_ui::state::Tab::Problems;
            self.state.inspector_hidden = false;
            return;
        }
        self.serial += 1;
        let request_id = self.serial;
        let document = self.history.document().clone();
        let mut view = PlanView {
            context: connected.context.clone(),
            server: connected.server.clone(),
            user: connected.user.clone(),
            namespace: connected.namespace.clone(),
            ..PlanView::default()
        };
        self.state.dialog = Dialog::Plan { row: 0 };
        let groups = detect_document(&document).is_some();
        if groups && connected.dialect() == Dialect::None && !without_groups {
            view.ask_without_groups = true;
            view.phase = PlanPhase::Checked;
            let names: Vec<String> = self
                .thought
                .iter()
                .flat_map(|thought| &thought.opinion.outline.groups)
                .map(|group| group.name.clone())
                .collect();
            let list = names.join(", ");
            let args: [(&str, Arg<'_>); 1] = [("list", (&list).into())];
            view.remarks.push(self.words.tr_args("plan-leave-out-text", &args).into_owned());
            self.plan = Some(PlanState { request: request_id, view, plan: None });
            return;
        }
        self.plan = Some(PlanState { request: request_id, view, plan: None });
        let request = PlanRequest { document, namespace: None, dialect: None };
        self.send(Request::Plan { request_id, request });
    }

    fn planned(&mut self, request_id: u64, result: Result<Arc<Plan>, PlanError>) {
        let words = self.words;
        // Only what was judged on this very cluster stands beside its plan.
        let seen = self.link.view.as_ref().is_some_and(|view| view.nodes_forbidden().is_none());
        let verdict = self.thought.as_ref().filter(|_| seen).map(|thought| {
            let verdict = thought.opinion.verdict.together;
            let grouped = thought.opinion.verdict.groups.iter().any(|group| group.policy != "none");
            let key = if verdict == hapju_model::verdict::Verdict::Fits && grouped {
                "together-fits-groups".to_owned()
            } else {
                format!("together-{}", verdict.code())
            };
            (verdict, words.tr(&key).into_owned())
        });
        let own = detect_document(self.history.document());
        let Some(state) = self.plan.as_mut().filter(|plan| plan.request == request_id) else { return };
        match result {
            Ok(plan) => {
                state.view.namespace.clone_from(&plan.namespace);
                state.view.rows = plan.items.iter().map(|item| row(words, item)).collect();
                state.view.problems = plan.counts().refused;
                state.view.phase = PlanPhase::Checked;
                state.view.verdict = verdict;
                if let Some(own) = own
                    && own != plan.dialect
                    && plan.dialect != Dialect::None
                {
                    let args: [(&str, Arg<'_>); 2] =
                        [("from", own.name().into()), ("to", plan.dialect.name().into())];
                    state.view.remarks.push(words.tr_args("plan-converted", &args).into_owned());
                }
                for finding in &plan.findings {
                    state.view.remarks.push(hapju_ui::wording::finding(words, finding));
                }
                let first = state.view.rows.iter().position(|row| row.action == PlanAction::Refused);
                if let (Some(row), Dialog::Plan { .. }) = (first, &self.state.dialog) {
                    self.state.dialog = Dialog::Plan { row };
                }
                state.plan = Some(plan);
            }
            Err(PlanError::NotConnected) => {
                state.view.phase = PlanPhase::Failed(words.tr("apply-not-connected").into_owned());
            }
            Err(PlanError::Trouble(trouble)) => {
                let server = state.view.server.clone();
                state.view.phase = PlanPhase::Failed(cluster_words::trouble(words, &trouble, &server));
            }
        }
    }

    /// The one click that changes a cluster.
    pub(super) fn apply_plan(&mut self) {
        let Some(state) = self.plan.as_mut() else { return };
        let Some(plan) = state.plan.clone().filter(|_| state.view.phase == PlanPhase::Checked) else {
            return;
        };
        let total = plan.items.iter().filter(|item| item.outcome != Outcome::Unchanged).count();
        state.view.phase = PlanPhase::Applying(0, total);
        let request_id = state.request;
        self.send(Request::Apply { request_id, plan });
    }

    /// Whether a plan is being carried out.
    pub(super) fn is_applying(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| matches!(plan.view.phase, PlanPhase::Applying(..)))
    }

    /// The user's own stop: what is being written is finished, the rest is not done.
    pub(super) fn stop_apply(&mut self) {
        self.send(Request::CancelApply);
    }

    fn applying(&mut self, request_id: u64, progress: &Progress) {
        let Some(state) = self.plan.as_mut().filter(|plan| plan.request == request_id) else { return };
        state.view.phase = PlanPhase::Applying(progress.step, progress.of);
        let step = match progress.state {
            StepState::Writing => PlanStep::Running,
            StepState::Created | StepState::Changed | StepState::Unchanged => PlanStep::Done,
            StepState::Failed => PlanStep::Failed,
        };
        let mine = |row: &&mut PlanRow| row.object == progress.object;
        if let Some(row) = state.view.rows.iter_mut().find(mine) {
            row.progress = step;
        }
    }

    fn applied(&mut self, request_id: u64, report: &Report) {
        let words = self.words;
        let Some(state) = self.plan.as_mut().filter(|plan| plan.request == request_id) else { return };
        for row in &mut state.view.rows {
            if report.not_done.contains(&row.object) {
                row.progress = PlanStep::NotDone;
            }
        }
        if report.is_complete() {
            state.view.phase = PlanPhase::Done;
            let args: [(&str, Arg<'_>); 1] = [("context", (&state.view.context).into())];
            self.toasts.push(Tone::Ok, words.tr_args("toast-applied", &args).into_owned());
            return;
        }
        let Some(failed) = &report.failed else {
            let args: [(&str, Arg<'_>); 2] =
                [("done", report.done.len().into()), ("rest", report.not_done.len().into())];
            state.view.phase = PlanPhase::Stopped(words.tr_args("plan-stopped-by-user", &args).into_owned());
            return;
        };
        let why = {
            let reason = cluster_words::failure(words, &failed.why, &state.view.server);
            match &failed.object {
                Some(object) => {
                    let args: [(&str, Arg<'_>); 3] = [
                        ("kind", (&object.kind).into()),
                        ("name", (&object.name).into()),
                        ("reason", (&reason).into()),
                    ];
                    words.tr_args("apply-failed", &args).into_owned()
                }
                None => reason,
            }
        };
        state.view.phase = PlanPhase::Stopped(format!("{} {why}", words.tr("plan-stopped")));
    }
}

fn row(words: &hapju_i18n::Words, item: &hapju_cluster::plan::Item) -> PlanRow {
    let (action, lines) = match &item.outcome {
        Outcome::Created { diff } => (PlanAction::Created, diff.as_slice()),
        Outcome::AfterWorkload { .. }
        | Outcome::AfterNamespace { .. }
        | Outcome::AfterPriorityClass { .. } => (PlanAction::Created, [].as_slice()),
        Outcome::Changed { diff } => (PlanAction::Changed, diff.as_slice()),
        Outcome::Unchanged => (PlanAction::Unchanged, [].as_slice()),
        Outcome::Refused(_) | Outcome::InMissingNamespace { .. } => (PlanAction::Refused, [].as_slice()),
    };
    let diff = lines
        .iter()
        .map(|line| {
            let sign = match line.sign {
                Sign::Same => ' ',
                Sign::Added => '+',
                Sign::Removed => '-',
                Sign::Gap => '@',
            };
            (sign, line.text.clone())
        })
        .collect();
    PlanRow {
        action,
        object: item.object.clone(),
        kind: item.object.kind.clone(),
        name: plan_words::full_name(&item.object),
        note: plan_words::note(words, item),
        diff,
        messages: plan_words::messages(words, item),
        progress: PlanStep::Waiting,
    }
}

/// A consent as the settings keep it.
fn hash_of(consent: &hapju_cluster::ExecConsent) -> String {
    serde_json::to_value(consent).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The flags that turn gang scheduling on, as the release needs them; `None` for a release that has none.
fn gang_flags(minor: u32) -> Option<String> {
    let (version, gates) = match minor {
        35 => ("v1alpha1", ["GenericWorkload=true", "GenericWorkload=true,GangScheduling=true", ""]),
        36 => (
            "v1alpha2",
            [
                "GenericWorkload=true,GangScheduling=true",
                "GenericWorkload=true,GangScheduling=true",
                "GenericWorkload=true",
            ],
        ),
        37.. => ("v1beta1", ["GenericWorkload=true", "GenericWorkload=true", "GenericWorkload=true"]),
        _ => return None,
    };
    let [api, scheduler, manager] = gates;
    let mut lines = vec![
        format!("kube-apiserver --feature-gates={api} --runtime-config=scheduling.k8s.io/{version}=true"),
        format!("kube-scheduler --feature-gates={scheduler}"),
    ];
    if !manager.is_empty() {
        lines.push(format!("kube-controller-manager --feature-gates={manager}"));
    }
    Some(lines.join("\n"))
}
