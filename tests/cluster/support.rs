//! What these tests share: kubeconfig files of their own, a session that is waited for, documents.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use hapju_cluster::once::Session;
use hapju_cluster::plan::{Item, Outcome, Plan};
use hapju_cluster::{
    ConnectionState, Event, ExecConsent, Handle, PlanRequest, Request, Service, Sources, View, connect_once,
};
use hapju_harness::{ControlPlane, User};
use hapju_model::document::Origin;
use hapju_model::{Document, Value as Tree};

/// Long enough for a busy machine, short enough to end a test that hangs.
pub(super) const SOON: Duration = Duration::from_secs(30);

/// One context `test` to this server, in a file of its own.
pub(super) fn kubeconfig(folder: &Path, cluster: &str, user: &str) -> PathBuf {
    let path = folder.join("config");
    let mut file = std::fs::File::create(&path).unwrap();
    write!(
        file,
        "apiVersion: v1\nkind: Config\nclusters: [{{name: c, cluster: {{{cluster}}}}}]\n\
         users: [{{name: u, user: {{{user}}}}}]\ncontexts: [{{name: test, context: {{cluster: c, user: u}}}}]\n"
    )
    .unwrap();
    path
}

pub(super) fn cluster_of(control_plane: &ControlPlane) -> String {
    format!(
        "server: '{}', certificate-authority: '{}'",
        control_plane.server_url(),
        control_plane.ca_file().display()
    )
}

pub(super) fn sources(control_plane: &ControlPlane, user: User) -> Sources {
    Sources::from_paths([control_plane.kubeconfig_of(user)])
}

pub(super) fn connect(control_plane: &ControlPlane, user: User) -> Session {
    connect_once(&sources(control_plane, user), user.context(), None, SOON).unwrap()
}

/// A service and what it said so far.
pub(super) struct Watcher {
    pub(super) handle: Handle,
    bell: Arc<(Mutex<bool>, Condvar)>,
    pub(super) states: Vec<ConnectionState>,
    pub(super) view: Option<View>,
    /// All that is neither a state nor a snapshot.
    pub(super) others: Vec<Event>,
}

impl Watcher {
    pub(super) fn start(sources: Sources, context: &str) -> Self {
        Self::start_with(sources, context, None)
    }

    pub(super) fn start_with(sources: Sources, context: &str, consent: Option<ExecConsent>) -> Self {
        let bell = Arc::new((Mutex::new(false), Condvar::new()));
        let ring = bell.clone();
        let handle = Service::start(move || {
            *ring.0.lock().unwrap() = true;
            ring.1.notify_all();
        })
        .unwrap();
        handle.send(Request::LoadContexts(sources));
        handle.send(Request::Connect { context: context.to_owned(), consent });
        Self { handle, bell, states: Vec::new(), view: None, others: Vec::new() }
    }

    pub(super) fn state(&self) -> Option<&ConnectionState> {
        self.states.last()
    }

    fn take(&mut self) {
        for message in self.handle.drain() {
            match message.event {
                Event::Connection(state) => self.states.push(state),
                Event::Snapshot(view) => self.view = Some(view),
                other => self.others.push(other),
            }
        }
    }

    /// Waits, by the service's own notice, until something holds; gives back the time it took.
    #[track_caller]
    pub(super) fn until(&mut self, what: &str, mut holds: impl FnMut(&Self) -> bool) -> Duration {
        let start = Instant::now();
        loop {
            self.take();
            if holds(self) {
                return start.elapsed();
            }
            assert!(start.elapsed() < SOON, "never: {what}; states {:?}", self.states);
            let rung = self.bell.0.lock().unwrap();
            let mut rung =
                self.bell.1.wait_timeout_while(rung, Duration::from_millis(500), |rung| !*rung).unwrap().0;
            *rung = false;
        }
    }

    #[track_caller]
    pub(super) fn until_live(&mut self) {
        self.until("connected with a snapshot", |watcher| {
            watcher.state().is_some_and(ConnectionState::is_live) && watcher.view.is_some()
        });
    }

    #[track_caller]
    pub(super) fn until_nodes(&mut self, count: usize) -> Duration {
        self.until(&format!("{count} nodes"), |watcher| {
            watcher.view.as_ref().is_some_and(|view| view.snapshot.node_count() == count)
        })
    }

    #[track_caller]
    pub(super) fn until_pods(&mut self, count: usize) -> Duration {
        self.until(&format!("{count} pods"), |watcher| {
            watcher.view.as_ref().is_some_and(|view| view.snapshot.pod_count() == count)
        })
    }
}

/// A design of these YAML documents.
pub(super) fn document(yaml: &str) -> Document {
    let mut document = Document::default();
    for value in hapju_manifest::read(yaml).unwrap() {
        document.push(value, Origin::unsaved());
    }
    document
}

/// A design of these objects.
pub(super) fn design(objects: impl IntoIterator<Item = serde_json::Value>) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(Tree::from(object), Origin::unsaved());
    }
    document
}

#[track_caller]
pub(super) fn plan(session: &Session, document: Document, namespace: &str) -> Plan {
    let request = PlanRequest { document, namespace: Some(namespace.to_owned()), dialect: None };
    session.plan(request).unwrap()
}

#[track_caller]
pub(super) fn item<'p>(plan: &'p Plan, kind: &str, name: &str) -> &'p Item {
    let found = plan.items.iter().find(|item| item.object.kind == kind && item.object.name == name);
    found.unwrap_or_else(|| panic!("no {kind} {name} in {plan:?}"))
}

/// Writes a program that prints an `ExecCredential` with what the file `token` beside it holds, and notes each run in
/// the file `ran`. Gives back the `user` that runs it.
pub(super) fn plug_in(folder: &Path, token: &str) -> String {
    let text = "#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho x >> ran\n\
        echo '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"'\"$(cat token)\"'\"}}'\n";
    write(&folder.join("login"), text);
    write(&folder.join("token"), token);
    std::fs::set_permissions(folder.join("login"), std::fs::Permissions::from_mode(0o755)).unwrap();
    "exec: {apiVersion: client.authentication.k8s.io/v1, command: ./login, interactiveMode: IfAvailable, \
     env: [{name: SECRET, value: hunter2}]}"
        .to_owned()
}

pub(super) fn write(path: &Path, text: &str) {
    std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

/// How often the plug-in ran.
pub(super) fn runs(folder: &Path) -> usize {
    std::fs::read_to_string(folder.join("ran")).unwrap_or_default().lines().count()
}

/// `created`, `changed` … of each object, in the plan's order.
pub(super) fn outcomes(plan: &Plan) -> Vec<(&str, &'static str)> {
    plan.items
        .iter()
        .map(|item| {
            let outcome = match item.outcome {
                Outcome::Created { .. } => "created",
                Outcome::Changed { .. } => "changed",
                Outcome::Unchanged => "unchanged",
                Outcome::Refused(_) => "refused",
                Outcome::AfterWorkload { .. } => "after workload",
                Outcome::AfterPriorityClass { .. } => "after priority class",
                Outcome::AfterNamespace { .. } => "after namespace",
                Outcome::InMissingNamespace { .. } => "in missing namespace",
            };
            (&*item.object.kind, outcome)
        })
        .collect()
}
