//! One way from a context to a link that can be used: read files, run the plug-in, connect, ask what is there.

use std::time::Duration;

use hapju_model::dialect::Dialect;

use crate::api::Api;
use crate::config::Target;
use crate::consent::ExecConsent;
use crate::discovery::{Capabilities, Discovered, ServerVersion, discover};
use crate::exec::{self, Credential};
use crate::kubeconfig::{ContextInfo, Contexts};
use crate::trouble::{ExecProblem, Trouble};

/// How long a plug-in may take that the user started: it may have opened a browser.
pub(crate) const EXEC_BY_USER: Duration = Duration::from_mins(5);
/// How long a plug-in may take that is run again in the background.
pub(crate) const EXEC_AGAIN: Duration = Duration::from_secs(30);

/// Whom one is connected to, and as whom. All of it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// The context's name.
    pub context: String,
    /// The server's URL, without password.
    pub server: String,
    /// The proxy on the way, without password.
    pub proxy: Option<String>,
    /// What the server calls the user; the kubeconfig's name where it does not say.
    pub user: String,
    /// The namespace of objects that name none.
    pub namespace: String,
    /// The server's version.
    pub version: ServerVersion,
    /// What it serves for groups of pods.
    pub capabilities: Capabilities,
    /// The certificate is not checked, or there is none.
    pub insecure: bool,
    /// The user that requests are made as, when the context impersonates somebody.
    pub acts_as: Option<String>,
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Link").field("connected", &self.connected).finish_non_exhaustive()
    }
}

impl Connected {
    /// The dialect that is written to this cluster.
    pub fn dialect(&self) -> Dialect {
        self.capabilities.dialect()
    }
}

/// A connection that answered.
#[derive(Clone)]
pub(crate) struct Link {
    pub(crate) api: Api,
    pub(crate) connected: Connected,
    /// The plug-in's credential, to know when to renew it.
    pub(crate) credential: Option<Credential>,
}

/// Gets the plug-in's credential, when the context has a plug-in and the user agreed to it.
pub(crate) async fn credential(
    target: &Target,
    consent: Option<&ExecConsent>,
    limit: Duration,
) -> Result<Option<Credential>, Trouble> {
    let Some(exec) = &target.exec else { return Ok(None) };
    let agreed = target.info.exec.as_ref().is_some_and(|info| Some(&info.consent) == consent);
    if !agreed {
        return Err(Trouble::Exec(ExecProblem::NoConsent));
    }
    exec::run(exec, target.exec_cluster.clone(), limit).await.map(Some).map_err(Trouble::Exec)
}

/// Connects and asks what is there.
pub(crate) async fn link(target: &Target, credential: Option<Credential>) -> Result<Link, Trouble> {
    let api = Api::new(target, credential.as_ref())?;
    // A server that is still starting serves some groups and not yet others.
    alive(&api).await?;
    let found = discover(&api).await?;
    Ok(Link { connected: describe(target, found), api, credential })
}

pub(crate) fn describe(target: &Target, found: Discovered) -> Connected {
    let ContextInfo { name, server, user, namespace, insecure, acts_as, .. } = target.info.clone();
    Connected {
        context: name,
        server,
        proxy: target.proxy(),
        user: found.user.or(user).unwrap_or_default(),
        namespace,
        version: found.version,
        capabilities: found.capabilities,
        insecure,
        acts_as,
    }
}

/// Reads the files again and finds the context.
pub(crate) async fn target(contexts: &Contexts, context: &str) -> Result<Target, Trouble> {
    let (contexts, context) = (contexts.clone(), context.to_owned());
    // The disk may be slow (a network home), and the worker threads carry the watches.
    tokio::task::spawn_blocking(move || Target::resolve(&contexts, &context))
        .await
        .map_err(|_| Trouble::Server { code: 0, message: String::new() })?
        .map_err(Trouble::Config)
}

/// Whether the server is there and ready. Only its own failure or silence counts against it: an answer of any other
/// kind is a sign of life (`/readyz` may be closed to the user).
pub(crate) async fn alive(api: &Api) -> Result<(), Trouble> {
    let answer = api.get("/readyz").await?;
    if answer.code == 401 || answer.code >= 500 { Err(answer.trouble()) } else { Ok(()) }
}
