//! The same connection for the command line: connect once, look, plan, apply, and be gone. Blocks the caller.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;

use tokio::runtime::Runtime;

use crate::apply::{self, Progress, Report};
use crate::connect::{self, Connected, Link};
use crate::consent::ExecConsent;
use crate::kubeconfig::{Contexts, Sources};
use crate::plan::{self, Plan, PlanError, PlanRequest};
use crate::trouble::Trouble;
use crate::watch;
use crate::world::{View, World};

/// A connection for a command that runs to its end.
#[derive(Debug)]
pub struct Session {
    runtime: Runtime,
    link: Link,
}

/// Connects to a context. `limit` bounds all of it, the plug-in included.
///
/// A context with an exec plug-in needs `consent`; without it the error is [`Trouble::Exec`] with `NoConsent`, and
/// [`Contexts`] tells what would be run.
pub fn connect_once(
    sources: &Sources,
    context: &str,
    consent: Option<&ExecConsent>,
    limit: Duration,
) -> Result<Session, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Trouble::Server { code: 0, message: error.to_string() })?;
    let contexts = Contexts::load(sources);
    let link = runtime.block_on(async {
        let work = async {
            let target = connect::target(&contexts, context).await?;
            let credential = connect::credential(&target, consent, limit).await?;
            connect::link(&target, credential).await
        };
        tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(Trouble::timed_out(None)))
    })?;
    Ok(Session { runtime, link })
}

impl Session {
    /// Whom one is connected to.
    pub fn connected(&self) -> &Connected {
        &self.link.connected
    }

    /// Lists everything that a verdict needs, once.
    pub fn view(&self, limit: Duration) -> Result<View, Trouble> {
        let world = Arc::new(World::new(Arc::new(AtomicU64::new(0))));
        self.runtime.block_on(async {
            let _watches = watch::start(&self.link, &world);
            let work = async {
                loop {
                    if let Some(trouble) = world.take_fatal() {
                        return Err(trouble);
                    }
                    if let Some(view) = world.view() {
                        return Ok(view);
                    }
                    tokio::select! {
                        () = world.changed.notified() => {}
                        () = world.suspect.notified() => {}
                    }
                }
            };
            tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(Trouble::timed_out(None)))
        })
    }

    /// Asks what applying would do; writes nothing.
    pub fn plan(&self, request: PlanRequest) -> Result<Plan, PlanError> {
        self.runtime.block_on(plan::make(&self.link, request))
    }

    /// Carries out a plan. `cancel` is looked at between objects.
    pub fn apply(&self, plan: &Plan, cancel: &AtomicBool, tell: impl FnMut(Progress)) -> Report {
        self.runtime.block_on(apply::run(Some(&self.link), plan, cancel, tell))
    }
}
