//! Contexts: which clusters the user's kubeconfig files name.
//!
//! Every file is read by us, one by one: a missing file is a note and a malformed one is "broken", neither hides the
//! others (kube's own reader gives up at the first). Files are merged as client-go merges them: the first one to name
//! something wins. No error ever carries a line of a file, since tokens stand there.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use kube::config::{AuthInfo, Cluster, Context, ExecConfig, Kubeconfig};

use crate::consent::{self, ExecConsent};
use crate::proxy::ProxyEnv;

/// Larger files are not read: no kubeconfig is, and a wrong path could name anything.
const MAX_BYTES: u64 = 8 << 20;

/// Where to look for kubeconfig files, and the proxy variables: all that is read from the process' environment.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files in order of precedence.
    pub paths: Vec<PathBuf>,
    /// `HTTPS_PROXY` and its relatives.
    pub proxy: ProxyEnv,
}

impl Sources {
    /// `KUBECONFIG`'s list, else `~/.kube/config`.
    pub fn from_env() -> Self {
        let paths = paths(std::env::var_os("KUBECONFIG"), std::env::home_dir());
        Self { paths, proxy: ProxyEnv::from_env() }
    }

    /// Only these files, and no proxy variables.
    pub fn from_paths(paths: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { paths: paths.into_iter().collect(), proxy: ProxyEnv::default() }
    }
}

/// Splits `KUBECONFIG`; empty names in the list are ignored, an empty list means the default file.
fn paths(kubeconfig: Option<OsString>, home: Option<PathBuf>) -> Vec<PathBuf> {
    let listed: Vec<PathBuf> = kubeconfig
        .iter()
        .flat_map(std::env::split_paths)
        .filter(|path| !path.as_os_str().is_empty())
        .collect();
    if listed.is_empty() {
        home.map(|home| home.join(".kube").join("config")).into_iter().collect()
    } else {
        listed
    }
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileState {
    /// Its contexts are listed.
    Read,
    /// There is no such file; client-go skips it as well.
    Missing,
    /// It could not be used.
    Broken(Broken),
}

/// Why a kubeconfig file could not be used. Never a piece of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Larger than 8 MiB.
    TooLarge,
    /// The operating system refused; the kind of its error.
    Unreadable(std::io::ErrorKind),
    /// Neither UTF-8 nor UTF-16 with a byte order mark.
    NotText,
    /// Not a kubeconfig at this line and column (both from 1; 0 where unknown).
    Malformed {
        /// Line, from 1.
        line: u64,
        /// Column, from 1.
        column: u64,
    },
    /// Its `kind` or `apiVersion` differs from the files before it.
    OtherKind,
}

/// One file of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileNote {
    /// Its path.
    pub path: PathBuf,
    /// What became of it.
    pub state: FileState,
}

/// What is missing in a context, so that it can't work or works anonymously.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextProblem {
    /// The context names a cluster that no file defines, or one without `server`.
    NoServer {
        /// The cluster's name.
        cluster: String,
    },
    /// The server is no URL.
    BadServer,
    /// The context names no user or one that no file defines: requests would be anonymous.
    NoUser,
    /// The user signs in by an auth provider that is not supported (`gcp`, `azure`, …).
    AuthProvider {
        /// Its name.
        name: String,
    },
}

/// The program that a context signs in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecInfo {
    /// The program as the kubeconfig names it (a relative path is resolved against the file's folder).
    pub command: String,
    /// Its arguments.
    pub args: Vec<String>,
    /// Names of the variables that the kubeconfig sets for it; their values may be secret.
    pub env_names: Vec<String>,
    /// What the user must agree to, once, before it is run.
    pub consent: ExecConsent,
}

/// One context as it can be shown before anything is contacted. Holds no credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextInfo {
    /// The context's name.
    pub name: String,
    /// Its cluster's name.
    pub cluster: String,
    /// The server's URL without user and password; empty when the cluster has none.
    pub server: String,
    /// The kubeconfig's name of the user (not what the server calls them).
    pub user: Option<String>,
    /// `namespace` of the context, else `default`.
    pub namespace: String,
    /// The exec plug-in, when the user signs in by one.
    pub exec: Option<ExecInfo>,
    /// `insecure-skip-tls-verify` is set, or the server is plain `http` on another machine.
    pub insecure: bool,
    /// The proxy that will be used, without user and password.
    pub proxy: Option<String>,
    /// `as:` of the user, when the context impersonates somebody.
    pub acts_as: Option<String>,
    /// The file that names the context.
    pub file: PathBuf,
    /// What is missing.
    pub problem: Option<ContextProblem>,
}

/// All contexts of all files.
#[derive(Clone, Default)]
pub struct Contexts {
    /// The files in order, with what became of each.
    pub files: Vec<FileNote>,
    /// The contexts in reading order.
    pub list: Vec<ContextInfo>,
    /// `current-context` of the first file that sets it. It is a suggestion, nothing is contacted because of it.
    pub current: Option<String>,
    merged: Kubeconfig,
    proxy: ProxyEnv,
}

impl fmt::Debug for Contexts {
    /// Leaves out the merged kubeconfig: environment values of plug-ins are not redacted there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contexts")
            .field("files", &self.files)
            .field("list", &self.list)
            .field("current", &self.current)
            .finish_non_exhaustive()
    }
}

/// The parts of the merged kubeconfig that one context refers to.
pub(crate) struct Parts<'a> {
    pub(crate) info: &'a ContextInfo,
    pub(crate) cluster: Option<&'a Cluster>,
    pub(crate) user: Option<&'a AuthInfo>,
    pub(crate) proxy: &'a ProxyEnv,
}

impl Contexts {
    /// Reads all files. Blocks on the disk; contacts nothing.
    pub fn load(sources: &Sources) -> Self {
        let mut merged = Kubeconfig::default();
        let mut files = Vec::new();
        let mut context_file = HashMap::new();
        let mut user_file = HashMap::new();
        for path in &sources.paths {
            let state = match read(path) {
                Ok(None) => FileState::Missing,
                Err(broken) => FileState::Broken(broken),
                Ok(Some(config)) => {
                    let contexts: Vec<String> = config.contexts.iter().map(|c| c.name.clone()).collect();
                    let users: Vec<String> = config.auth_infos.iter().map(|u| u.name.clone()).collect();
                    match merged.clone().merge(config) {
                        Ok(both) => {
                            merged = both;
                            for name in contexts {
                                context_file.entry(name).or_insert_with(|| path.clone());
                            }
                            for name in users {
                                user_file.entry(name).or_insert_with(|| path.clone());
                            }
                            FileState::Read
                        }
                        Err(_) => FileState::Broken(Broken::OtherKind),
                    }
                }
            };
            files.push(FileNote { path: path.clone(), state });
        }
        let list = merged
            .contexts
            .iter()
            .filter_map(|named| {
                let context = named.context.as_ref()?;
                let file = context_file.get(&named.name).cloned().unwrap_or_default();
                let user_file = context.user.as_ref().and_then(|user| user_file.get(user)).unwrap_or(&file);
                Some(describe(&named.name, context, &merged, &sources.proxy, &file, user_file))
            })
            .collect();
        let current = merged.current_context.clone().filter(|name| !name.is_empty());
        Self { files, list, current, merged, proxy: sources.proxy.clone() }
    }

    /// The context of this name.
    pub fn get(&self, name: &str) -> Option<&ContextInfo> {
        self.list.iter().find(|context| context.name == name)
    }

    pub(crate) fn parts(&self, name: &str) -> Option<Parts<'_>> {
        let info = self.get(name)?;
        Some(Parts {
            info,
            cluster: cluster_of(&self.merged, &info.cluster),
            user: info.user.as_ref().and_then(|user| user_of(&self.merged, user)),
            proxy: &self.proxy,
        })
    }
}

fn cluster_of<'a>(config: &'a Kubeconfig, name: &str) -> Option<&'a Cluster> {
    config.clusters.iter().find(|c| c.name == name).and_then(|c| c.cluster.as_ref())
}

fn user_of<'a>(config: &'a Kubeconfig, name: &str) -> Option<&'a AuthInfo> {
    config.auth_infos.iter().find(|u| u.name == name).and_then(|u| u.auth_info.as_ref())
}

fn describe(
    name: &str,
    context: &Context,
    config: &Kubeconfig,
    proxy: &ProxyEnv,
    file: &Path,
    user_file: &Path,
) -> ContextInfo {
    let cluster = cluster_of(config, &context.cluster);
    let user = context.user.as_ref().and_then(|user| user_of(config, user));
    let server = cluster.and_then(|c| c.server.clone()).unwrap_or_default();
    let uri = server.parse::<http::Uri>().ok().filter(|uri| uri.host().is_some());
    let explicit = cluster.and_then(|c| c.proxy_url.as_deref());
    let problem = if server.is_empty() {
        Some(ContextProblem::NoServer { cluster: context.cluster.clone() })
    } else if uri.is_none() {
        Some(ContextProblem::BadServer)
    } else if let Some(provider) = user.and_then(|u| u.auth_provider.as_ref()).filter(|p| p.name != "oidc") {
        Some(ContextProblem::AuthProvider { name: provider.name.clone() })
    } else if user.is_none() {
        Some(ContextProblem::NoUser)
    } else {
        None
    };
    let plain = uri.as_ref().is_some_and(|uri| {
        uri.scheme_str() == Some("http") && !uri.host().is_some_and(crate::proxy::is_loopback)
    });
    ContextInfo {
        name: name.to_owned(),
        cluster: context.cluster.clone(),
        server: without_userinfo(&server),
        user: context.user.clone(),
        namespace: context
            .namespace
            .clone()
            .filter(|namespace| !namespace.is_empty())
            .unwrap_or_else(|| "default".to_owned()),
        exec: user.and_then(|u| u.exec.as_ref()).map(|exec| exec_info(exec, user_file)),
        insecure: plain || cluster.and_then(|c| c.insecure_skip_tls_verify).unwrap_or(false),
        proxy: uri.and_then(|uri| proxy.for_server(&uri, explicit)).map(|p| without_userinfo(&p)),
        acts_as: user.and_then(|u| u.impersonate.clone()),
        file: file.to_owned(),
        problem,
    }
}

fn exec_info(exec: &ExecConfig, file: &Path) -> ExecInfo {
    let command = exec.command.clone().unwrap_or_default();
    let args = exec.args.clone().unwrap_or_default();
    let mut env_names: Vec<String> =
        exec.env.iter().flatten().filter_map(|entry| entry.get("name").cloned()).collect();
    env_names.sort();
    let consent = consent::key(file, &command, &args, &env_names);
    ExecInfo { command, args, env_names, consent }
}

/// The URL without `user:password@`: what may be shown and logged.
pub(crate) fn without_userinfo(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.rsplit_once('@').map_or(url, |(_, host)| host).to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}://{host}{tail}")
}

/// Reads one file; `None` when there is none.
fn read(path: &Path) -> Result<Option<Kubeconfig>, Broken> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Broken::Unreadable(error.kind())),
    };
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Broken::Unreadable(error.kind()))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Broken::TooLarge);
    }
    let text = decode(&bytes).ok_or(Broken::NotText)?;
    let mut config = parse(&text)?;
    if let Some(folder) = path.parent() {
        resolve_paths(&mut config, folder);
    }
    Ok(Some(config))
}

fn parse(text: &str) -> Result<Kubeconfig, Broken> {
    let documents: Vec<Kubeconfig> = serde_yaml::from_multiple(text).map_err(|error| {
        // The error's own text quotes the lines around the fault, tokens included: only the place is taken.
        let (line, column) = error.location().map_or((0, 0), |at| (at.line(), at.column()));
        Broken::Malformed { line, column }
    })?;
    documents.into_iter().try_fold(Kubeconfig::default(), Kubeconfig::merge).map_err(|_| Broken::OtherKind)
}

/// UTF-8 with or without a mark, or UTF-16 with one.
fn decode(bytes: &[u8]) -> Option<String> {
    let utf16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        if !rest.len().is_multiple_of(2) {
            return None;
        }
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

/// File names in a kubeconfig are relative to the file's folder; a bare command name stays for `PATH`.
fn resolve_paths(config: &mut Kubeconfig, folder: &Path) {
    let fix = |slot: &mut Option<String>| {
        if let Some(name) = slot.as_ref().filter(|name| !name.is_empty() && Path::new(name).is_relative()) {
            *slot = folder.join(name).to_str().map(str::to_owned).or_else(|| slot.clone());
        }
    };
    for cluster in config.clusters.iter_mut().filter_map(|named| named.cluster.as_mut()) {
        fix(&mut cluster.certificate_authority);
    }
    for user in config.auth_infos.iter_mut().filter_map(|named| named.auth_info.as_mut()) {
        fix(&mut user.client_certificate);
        fix(&mut user.client_key);
        fix(&mut user.token_file);
        if let Some(exec) = &mut user.exec
            && exec.command.as_ref().is_some_and(|command| command.contains(std::path::MAIN_SEPARATOR))
        {
            fix(&mut exec.command);
        }
    }
}

#[cfg(test)]
#[path = "kubeconfig_tests.rs"]
mod tests;
