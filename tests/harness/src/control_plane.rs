//! Starting and ending a control plane.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::api::Api;
use crate::pki::Pki;
use crate::process::{Keeper, Server, free_ports};
use crate::version::{Gates, Version, WorkloadApi, gates};
use crate::{Error, cache_folder};

const ETCD: usize = 0;
const APISERVER: usize = 1;
/// Scheduler and controller manager go before the API server, and that before etcd.
const STOP_ORDER: [usize; 4] = [3, 2, APISERVER, ETCD];

/// What a control plane is started with.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How much of the Workload API is on.
    pub workload_api: WorkloadApi,
    /// Further arguments of kube-apiserver. Gates and runtime configuration named again are added to the others.
    pub apiserver: Vec<String>,
    /// Further arguments of kube-scheduler.
    pub scheduler: Vec<String>,
    /// Further arguments of kube-controller-manager.
    pub controller_manager: Vec<String>,
    /// Return as soon as the API server is ready, without the proof that scheduler and controllers work.
    pub without_probe: bool,
}

impl Options {
    /// The options for a state of the Workload API, nothing else changed.
    pub fn with(workload_api: WorkloadApi) -> Self {
        Self { workload_api, ..Self::default() }
    }
}

/// Who a request is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum User {
    /// `admin` of `system:masters`: may do everything.
    Admin,
    /// `dev` of `developers`, by token: may do nothing but ask who it is, until something is granted to it.
    Dev,
    /// The same user by client certificate.
    DevCertificate,
}

impl User {
    pub(crate) const ALL: [Self; 3] = [Self::Admin, Self::Dev, Self::DevCertificate];

    /// The name of the user's context in its kubeconfig, and of the file.
    pub const fn context(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Dev => "dev",
            Self::DevCertificate => "dev-certificate",
        }
    }
}

/// A running control plane: etcd, kube-apiserver, kube-scheduler and kube-controller-manager of one version, with no
/// node. It ends with this value, or with the test process.
#[derive(Debug)]
pub struct ControlPlane {
    version: Version,
    workload_api: WorkloadApi,
    folder: PathBuf,
    port: u16,
    pki: Pki,
    tokens: Mutex<Vec<Token>>,
    api: Api,
    processes: Mutex<Processes>,
    exclusive: Mutex<()>,
}

#[derive(Debug)]
struct Processes {
    servers: Vec<Server>,
    keeper: Keeper,
}

#[derive(Clone, Debug)]
struct Token {
    secret: String,
    user: &'static str,
    groups: &'static str,
}

impl Drop for Processes {
    fn drop(&mut self) {
        for server in STOP_ORDER {
            if let Some(server) = self.servers.get_mut(server) {
                server.kill(&mut self.keeper);
            }
        }
        // The keeper, dropped next, removes the folder.
    }
}

impl ControlPlane {
    /// Starts one and waits until it works. About 10 s, 0.5 GB.
    pub fn start(version: Version, options: &Options) -> Result<Self, Error> {
        let mut last = None;
        // Between choosing a port and listening on it somebody else may take it.
        for _ in 0..3 {
            match Self::start_once(version, options) {
                Err(Error::Ended { server, log }) if log.contains("address already in use") => {
                    last = Some(Error::Ended { server, log });
                }
                other => return other,
            }
        }
        Err(last.unwrap_or(Error::Timeout { what: "free ports".to_owned() }))
    }

    fn start_once(version: Version, options: &Options) -> Result<Self, Error> {
        let binaries = binaries_folder();
        let keep = std::env::var_os("HAPJU_KEEP_CONTROLPLANE").is_some();
        let folder = tempfile::Builder::new().prefix("hapju-controlplane-").tempdir()?;
        let keeper = Keeper::start(folder.path(), keep)?;
        let folder = folder.keep();
        let logs = folder.join("logs");
        fs::create_dir(&logs)?;
        let pki = Pki::create(&folder)?;
        let tokens = vec![
            token("admin", "system:masters"),
            token("system:kube-controller-manager", ""),
            token("system:kube-scheduler", ""),
            token("dev", "developers"),
        ];
        write_tokens(&folder, &tokens)?;
        let ports @ [_, _, port, _, _] = free_ports()?;
        write_kubeconfigs(&folder, port, &pki, &tokens)?;
        let servers = servers(version, options, &binaries, &folder, &pki, ports);
        let mut processes = Processes { servers, keeper };
        for server in &processes.servers {
            server.check_binary(version)?;
        }
        for server in [ETCD, APISERVER] {
            let Processes { servers, keeper } = &mut processes;
            servers[server].start(keeper)?;
        }
        let api = Api::new(&folder)?;
        let this = Self {
            version,
            workload_api: options.workload_api,
            folder,
            port,
            pki,
            tokens: Mutex::new(tokens),
            api,
            processes: Mutex::new(processes),
            exclusive: Mutex::new(()),
        };
        this.wait_ready()?;
        {
            let mut processes = this.processes();
            let Processes { servers, keeper } = &mut *processes;
            for server in &mut servers[APISERVER + 1..] {
                server.start(keeper)?;
            }
        }
        if !options.without_probe {
            this.probe()?;
        }
        Ok(this)
    }

    /// The version of the servers.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How much of the Workload API is on.
    pub fn workload_api(&self) -> WorkloadApi {
        self.workload_api
    }

    /// `https://127.0.0.1:<port>`, the same after a restart.
    pub fn server_url(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// A kubeconfig file with one context, named as the user is (see [`User::context`]).
    pub fn kubeconfig_of(&self, user: User) -> PathBuf {
        kubeconfig_path(&self.folder, user.context())
    }

    /// The administrator's kubeconfig file.
    pub fn kubeconfig(&self) -> PathBuf {
        self.kubeconfig_of(User::Admin)
    }

    /// The certificate of the authority that signed the server's.
    pub fn ca_file(&self) -> &Path {
        &self.pki.ca
    }

    /// The folder of the servers' logs, one file each.
    pub fn logs_dir(&self) -> PathBuf {
        self.folder.join("logs")
    }

    pub(crate) fn api(&self) -> &Api {
        &self.api
    }

    /// The cluster for one test alone, and empty: no node, no pod, nothing of an earlier test. Tests that share a
    /// control plane and count on its nodes take this first and hold it to their end.
    pub fn exclusive(&self) -> Exclusive<'_> {
        // A test that failed while it held the cluster has said so itself.
        let guard = self.exclusive.lock().unwrap_or_else(PoisonError::into_inner);
        self.api.reset(self.version);
        Exclusive { control_plane: self, _guard: guard }
    }

    /// Kills the API server. Nothing holds its port until [`Self::start_apiserver`]: do not leave it for minutes.
    pub fn stop_apiserver(&self) {
        let mut processes = self.processes();
        let Processes { servers, keeper } = &mut *processes;
        servers[APISERVER].kill(keeper);
    }

    /// Holds the API server still while `meanwhile` runs: requests reach it and wait. For what a user does in the
    /// middle of something that is otherwise over too soon.
    pub fn while_apiserver_holds<T>(&self, meanwhile: impl FnOnce() -> T) -> T {
        /// Lets the server go on, also when `meanwhile` panics: other tests may share it.
        struct Held<'a>(&'a ControlPlane);
        impl Drop for Held<'_> {
            fn drop(&mut self) {
                let _ = self.0.processes().servers[APISERVER].signal("CONT");
            }
        }
        let held = Held(self);
        let stopped = self.processes().servers[APISERVER].signal("STOP");
        assert!(stopped.is_ok(), "{stopped:?}");
        let result = meanwhile();
        drop(held);
        result
    }

    /// Starts the API server again at its address and waits until it is ready.
    pub fn start_apiserver(&self) -> Result<(), Error> {
        {
            let mut processes = self.processes();
            let Processes { servers, keeper } = &mut *processes;
            if servers[APISERVER].is_running() {
                return Ok(());
            }
            servers[APISERVER].start(keeper)?;
        }
        self.wait_ready()
    }

    /// Kills the API server and starts it again: about 4 s without a server.
    pub fn restart_apiserver(&self) -> Result<(), Error> {
        self.stop_apiserver();
        self.start_apiserver()
    }

    /// Gives user `dev` a new token: the old one is answered with 401 from now on. The kubeconfig files are written
    /// anew. Restarts the API server, which reads its tokens at its start only.
    pub fn renew_dev_token(&self) -> Result<(), Error> {
        {
            let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
            for token in tokens.iter_mut().filter(|token| token.user == "dev") {
                token.secret.push('2');
            }
            write_tokens(&self.folder, &tokens)?;
            write_kubeconfigs(&self.folder, self.port, &self.pki, &tokens)?;
        }
        self.restart_apiserver()?;
        self.api.reconnect(&self.folder)
    }

    fn processes(&self) -> MutexGuard<'_, Processes> {
        self.processes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An error if one of the started servers has ended.
    fn check_running(&self) -> Result<(), Error> {
        let mut processes = self.processes();
        match processes.servers.iter_mut().find_map(|server| server.has_ended().then_some(&*server)) {
            Some(server) => Err(Error::Ended { server: server.name(), log: server.log_tail() }),
            None => Ok(()),
        }
    }

    fn wait(
        &self,
        what: &str,
        timeout: Duration,
        mut done: impl FnMut() -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let end = Instant::now() + timeout;
        while Instant::now() < end {
            self.check_running()?;
            if done()? {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let mut what = what.to_owned();
        for server in &self.processes().servers {
            what.push_str("\n---- ");
            what.push_str(server.name());
            what.push('\n');
            what.push_str(&server.log_tail());
        }
        Err(Error::Timeout { what })
    }

    fn wait_ready(&self) -> Result<(), Error> {
        self.wait("the API server's /readyz", Duration::from_mins(2), || {
            Ok(self.api.call(User::Admin, "GET", "/readyz", None).is_ok_and(|answer| answer.status == 200))
        })
    }

    /// A Job gets a pod from the controller manager, and the pod its "no nodes" from the scheduler: both work.
    fn probe(&self) -> Result<(), Error> {
        const JOBS: &str = "/apis/batch/v1/namespaces/default/jobs";
        const PODS: &str =
            "/api/v1/namespaces/default/pods?labelSelector=batch.kubernetes.io/job-name=hapju-probe";
        let job = json!({
            "apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "hapju-probe"},
            "spec": {"template": {"spec": {"restartPolicy": "Never", "containers": [{"name": "main", "image": "none"}]}}},
        });
        self.wait("the namespace default to take a Job", Duration::from_secs(30), || {
            let answer = self.api.call(User::Admin, "POST", JOBS, Some(&job));
            Ok(answer.is_ok_and(|answer| matches!(answer.status, 201 | 409)))
        })?;
        self.wait("controller manager and scheduler to handle a Job", Duration::from_mins(2), || {
            let answer = self.api.call(User::Admin, "GET", PODS, None)?;
            Ok(answer.body["items"].as_array().is_some_and(|pods| pods.iter().any(was_looked_at)))
        })?;
        let job = format!("{JOBS}/hapju-probe?propagationPolicy=Background");
        self.api.call(User::Admin, "DELETE", &job, None)?;
        self.wait("the Job's pod to go", Duration::from_mins(1), || {
            let answer = self.api.call(User::Admin, "GET", PODS, None)?;
            Ok(answer.body["items"].as_array().is_some_and(Vec::is_empty))
        })
    }
}

/// True once the scheduler has said something about the pod.
fn was_looked_at(pod: &Value) -> bool {
    let conditions = pod["status"]["conditions"].as_array();
    conditions.is_some_and(|all| all.iter().any(|condition| condition["type"] == "PodScheduled"))
}

/// A control plane that no other test uses. See [`ControlPlane::exclusive`].
#[derive(Debug)]
pub struct Exclusive<'a> {
    control_plane: &'a ControlPlane,
    _guard: MutexGuard<'a, ()>,
}

impl std::ops::Deref for Exclusive<'_> {
    type Target = ControlPlane;

    fn deref(&self) -> &ControlPlane {
        self.control_plane
    }
}

fn token(user: &'static str, groups: &'static str) -> Token {
    Token { secret: format!("{}-token", user.replace(':', "-")), user, groups }
}

fn write_tokens(folder: &Path, tokens: &[Token]) -> Result<(), Error> {
    let mut text = String::new();
    for (index, Token { secret, user, groups }) in tokens.iter().enumerate() {
        let groups = if groups.is_empty() { String::new() } else { format!(",\"{groups}\"") };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{secret},{user},{index}{groups}");
    }
    Ok(fs::write(folder.join("tokens.csv"), text)?)
}

pub(crate) fn kubeconfig_path(folder: &Path, context: &str) -> PathBuf {
    folder.join(format!("{context}.kubeconfig"))
}

fn write_kubeconfigs(folder: &Path, port: u16, pki: &Pki, tokens: &[Token]) -> Result<(), Error> {
    let ca = pki.ca.display();
    let write = |context: &str, credentials: String| {
        let text = format!(
            "apiVersion: v1\nkind: Config\ncurrent-context: {context}\nclusters:\n- name: hapju-test\n  cluster:\n    \
             server: https://127.0.0.1:{port}\n    certificate-authority: {ca}\nusers:\n- name: {context}\n  user:\n    \
             {credentials}\ncontexts:\n- name: {context}\n  context:\n    cluster: hapju-test\n    user: {context}\n",
        );
        fs::write(kubeconfig_path(folder, context), text)
    };
    for Token { secret, user, .. } in tokens {
        write(user.trim_start_matches("system:"), format!("token: {secret}"))?;
    }
    let (cert, key) = (pki.dev_cert.display(), pki.dev_key.display());
    let credentials = format!("client-certificate: {cert}\n    client-key: {key}");
    write(User::DevCertificate.context(), credentials)?;
    debug_assert!(User::ALL.iter().all(|user| kubeconfig_path(folder, user.context()).exists()));
    Ok(())
}

/// The four servers, not started, in the order in which they start.
fn servers(
    version: Version,
    options: &Options,
    binaries: &Path,
    folder: &Path,
    pki: &Pki,
    [etcd_port, peer_port, port, scheduler_port, manager_port]: [u16; 5],
) -> Vec<Server> {
    let logs = folder.join("logs");
    let Gates { apiserver, scheduler, controller_manager } = gates(version, options.workload_api);
    let etcd_url = format!("http://127.0.0.1:{etcd_port}");

    let etcd = arguments(&[
        ("data-dir", &folder.join("etcd")),
        ("listen-client-urls", &etcd_url),
        ("advertise-client-urls", &etcd_url),
        ("listen-peer-urls", &format!("http://127.0.0.1:{peer_port}")),
        // Nothing here has to survive a power cut; syncing every write costs a slow disk seconds.
        ("unsafe-no-fsync", &"true"),
        ("log-level", &"warn"),
    ]);

    let mut api = arguments(&[
        ("etcd-servers", &etcd_url),
        ("bind-address", &"127.0.0.1"),
        ("secure-port", &port.to_string()),
        ("tls-cert-file", &pki.server_cert),
        ("tls-private-key-file", &pki.server_key),
        ("client-ca-file", &pki.ca),
        ("service-account-issuer", &"https://kubernetes.default.svc"),
        ("service-account-key-file", &pki.account_public_key),
        ("service-account-signing-key-file", &pki.account_key),
        ("service-cluster-ip-range", &"10.0.0.0/24"),
        ("authorization-mode", &"RBAC"),
        ("token-auth-file", &folder.join("tokens.csv")),
        ("allow-privileged", &"true"),
        ("endpoint-reconciler-type", &"none"),
        // Without kubelets: nodes would stay tainted, pods would wait for their namespace's service account.
        ("disable-admission-plugins", &"TaintNodesByCondition,ServiceAccount"),
    ]);
    add_gates(&mut api, apiserver);
    if options.workload_api != WorkloadApi::Off {
        api.push(format!("--runtime-config={}", version.runtime_config()).into());
    }
    api.extend(options.apiserver.iter().map(OsString::from));

    let mut sched = arguments(&[
        ("kubeconfig", &kubeconfig_path(folder, "kube-scheduler")),
        ("leader-elect", &"false"),
        ("bind-address", &"127.0.0.1"),
        ("secure-port", &scheduler_port.to_string()),
    ]);
    add_gates(&mut sched, scheduler);
    sched.extend(options.scheduler.iter().map(OsString::from));

    let mut manager = arguments(&[
        ("kubeconfig", &kubeconfig_path(folder, "kube-controller-manager")),
        ("leader-elect", &"false"),
        ("bind-address", &"127.0.0.1"),
        ("secure-port", &manager_port.to_string()),
        ("service-account-private-key-file", &pki.account_key),
        ("root-ca-file", &pki.ca),
        ("use-service-account-credentials", &"true"),
        // Nodes made by hand have no heartbeat: it would call them lost after 40 s.
        ("controllers", &"*,-node-lifecycle-controller"),
    ]);
    add_gates(&mut manager, controller_manager);
    manager.extend(options.controller_manager.iter().map(OsString::from));

    let kubernetes = binaries.join(version.minor());
    vec![
        Server::new("etcd", binaries.join("etcd").join("etcd"), etcd, &logs),
        Server::new("kube-apiserver", kubernetes.join("kube-apiserver"), api, &logs),
        Server::new("kube-scheduler", kubernetes.join("kube-scheduler"), sched, &logs),
        Server::new("kube-controller-manager", kubernetes.join("kube-controller-manager"), manager, &logs),
    ]
}

fn arguments(pairs: &[(&str, &dyn AsRef<std::ffi::OsStr>)]) -> Vec<OsString> {
    let argument = |(name, value): &(&str, &dyn AsRef<std::ffi::OsStr>)| {
        let mut argument = OsString::from(format!("--{name}="));
        argument.push(value);
        argument
    };
    pairs.iter().map(argument).collect()
}

fn add_gates(arguments: &mut Vec<OsString>, gates: &[&str]) {
    if !gates.is_empty() {
        arguments.push(format!("--feature-gates={}=true", gates.join("=true,")).into());
    }
}

/// The folder of the servers' programs: `HAPJU_CONTROLPLANE_DIR`, else in the cache.
fn binaries_folder() -> PathBuf {
    let chosen = std::env::var_os("HAPJU_CONTROLPLANE_DIR").filter(|value| !value.is_empty());
    chosen.map_or_else(|| cache_folder().join("controlplane"), PathBuf::from)
}
