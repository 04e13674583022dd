//! One session with one cluster: connects, follows, notices when the server is gone, and comes back by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

use crate::connect::{self, Connected, EXEC_AGAIN, EXEC_BY_USER, Link};
use crate::consent::ExecConsent;
use crate::exec::Credential;
use crate::kubeconfig::{Contexts, ExecInfo, Sources};
use crate::service::{Event, Sink};
use crate::trouble::{ConfigProblem, ExecProblem, Trouble};
use crate::watch;
use crate::world::World;

/// How often a quiet server is asked whether it is there.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// The longest pause between two tries to come back.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// At most ten snapshots a second.
const BETWEEN_SNAPSHOTS: Duration = Duration::from_millis(100);

/// The connection as it is shown: always exactly one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectionState {
    /// No context was chosen.
    Disconnected,
    /// The context signs in by a program that the user has not agreed to. Answer with another `Connect`.
    AskConsent {
        /// What would be run.
        exec: ExecInfo,
    },
    /// The plug-in runs; it may have opened a browser.
    ResolvingCredentials {
        /// The program.
        command: String,
    },
    /// The first request is on its way.
    Connecting,
    /// All is well.
    Connected(Arc<Connected>),
    /// The server was there and does not answer now. The snapshot stays; plans and Apply wait.
    Stale {
        /// As whom one was connected.
        connected: Arc<Connected>,
        /// When it was last heard of.
        since: SystemTime,
        /// Why it does not answer.
        trouble: Trouble,
        /// When the next try is due.
        retry_at: SystemTime,
    },
    /// There is no connection.
    Failed {
        /// Why.
        trouble: Trouble,
        /// When the next try is due; `None` where only the user can help ([`crate::Request::Reconnect`]).
        retry_at: Option<SystemTime>,
    },
}

impl ConnectionState {
    /// Whom one is connected to, also while the server does not answer.
    pub fn connected(&self) -> Option<&Arc<Connected>> {
        match self {
            Self::Connected(connected) | Self::Stale { connected, .. } => Some(connected),
            _ => None,
        }
    }

    /// Whether plans and Apply can be asked for.
    pub fn is_live(&self) -> bool {
        matches!(self, Self::Connected(_))
    }
}

/// The link of the session while it is live; plans take it from here.
#[derive(Clone, Default)]
pub(crate) struct LinkSlot(Arc<Mutex<Option<Link>>>);

impl LinkSlot {
    pub(crate) fn get(&self) -> Option<Link> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, link: Option<Link>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = link;
    }
}

/// What a session is started with.
pub(crate) struct Session {
    pub(crate) sink: Sink,
    pub(crate) sources: Sources,
    pub(crate) context: String,
    pub(crate) consent: Option<ExecConsent>,
    /// The user wants a try now.
    pub(crate) kick: Arc<Notify>,
    pub(crate) slot: LinkSlot,
}

/// Why following a link ended.
enum End {
    /// The server does not answer as it should.
    Lost(Trouble),
    /// The plug-in's credential is about to end.
    Renew,
    /// The user wants everything asked anew: permissions may have been granted.
    Again,
}

/// 1, 2, 4 … 30 seconds.
struct Backoff(Duration);

impl Backoff {
    fn reset(&mut self) {
        self.0 = Duration::from_secs(1);
    }

    fn next(&mut self) -> Duration {
        let pause = self.0;
        self.0 = (pause * 2).min(LONGEST_PAUSE);
        pause
    }
}

impl Session {
    /// Runs until it is aborted.
    pub(crate) async fn run(self) {
        let world = Arc::new(World::new(self.sink.heard()));
        let publisher = tokio::spawn(publish(self.sink.clone(), world.clone()));
        let _publisher = AbortOnDrop(publisher);
        let mut backoff = Backoff(Duration::from_secs(1));
        let mut before: Option<Arc<Connected>> = None;
        let mut credential: Option<Credential> = None;
        let mut by_user = true;
        loop {
            let fresh = credential.is_none();
            let mut lived = Duration::ZERO;
            let trouble = match self.establish(&mut credential, by_user, before.is_some()).await {
                Ok(link) => {
                    backoff.reset();
                    world.hear();
                    let connected = Arc::new(link.connected.clone());
                    before = Some(connected.clone());
                    self.slot.set(Some(link.clone()));
                    self.state(ConnectionState::Connected(connected));
                    let start = Instant::now();
                    let end = self.follow(&link, &world).await;
                    lived = start.elapsed();
                    self.slot.set(None);
                    match end {
                        End::Lost(trouble) => trouble,
                        End::Renew => {
                            credential = None;
                            by_user = false;
                            continue;
                        }
                        End::Again => continue,
                    }
                }
                Err(Trouble::Exec(ExecProblem::NoConsent)) => {
                    if let Some(exec) = self.exec_info().await {
                        self.state(ConnectionState::AskConsent { exec });
                    }
                    self.kick.notified().await;
                    continue;
                }
                Err(trouble) => trouble,
            };
            by_user = false;
            // A plug-in's token can be refused before its time: the plug-in is asked once more, as kubectl does, but not
            // again and again for a token that never works.
            let worked = !fresh || lived > HEARTBEAT;
            if trouble == Trouble::Unauthorized && credential.take().is_some() && worked {
                continue;
            }
            by_user = self.pause(trouble, before.as_ref(), &world, &mut backoff).await;
            if by_user {
                backoff.reset();
            }
        }
    }

    fn state(&self, state: ConnectionState) {
        self.sink.push(Event::Connection(state));
    }

    async fn exec_info(&self) -> Option<ExecInfo> {
        let contexts = load(&self.sources).await?;
        contexts.get(&self.context)?.exec.clone()
    }

    /// Reads the files anew each time: the user may have mended them, or signed in by another program.
    async fn establish(
        &self,
        credential: &mut Option<Credential>,
        by_user: bool,
        quiet: bool,
    ) -> Result<Link, Trouble> {
        let no_context = || Trouble::Config(ConfigProblem::NoContext(self.context.clone()));
        let contexts = load(&self.sources).await.ok_or_else(no_context)?;
        let target = connect::target(&contexts, &self.context).await?;
        if target.exec.is_none() {
            *credential = None;
        } else if credential.as_ref().is_none_or(Credential::is_stale) {
            if let Some(exec) =
                target.info.exec.as_ref().filter(|exec| Some(&exec.consent) == self.consent.as_ref())
                && !quiet
            {
                self.state(ConnectionState::ResolvingCredentials { command: exec.command.clone() });
            }
            let limit = if by_user { EXEC_BY_USER } else { EXEC_AGAIN };
            *credential = connect::credential(&target, self.consent.as_ref(), limit).await?;
        }
        if !quiet {
            self.state(ConnectionState::Connecting);
        }
        connect::link(&target, credential.clone()).await
    }

    /// Follows a link until it is lost.
    async fn follow(&self, link: &Link, world: &Arc<World>) -> End {
        let _watches = watch::start(link, world);
        loop {
            tokio::select! {
                () = tokio::time::sleep(HEARTBEAT) => {}
                () = world.suspect.notified() => {}
                () = self.kick.notified() => return End::Again,
            }
            if let Some(trouble) = world.take_fatal() {
                return End::Lost(trouble);
            }
            if link.credential.as_ref().is_some_and(Credential::is_stale) {
                return End::Renew;
            }
            match connect::alive(&link.api).await {
                Ok(()) => world.hear(),
                Err(trouble) => return End::Lost(trouble),
            }
        }
    }

    /// Says what is wrong and waits for the next try. Returns whether the user asked for it.
    async fn pause(
        &self,
        trouble: Trouble,
        before: Option<&Arc<Connected>>,
        world: &World,
        backoff: &mut Backoff,
    ) -> bool {
        let pause = trouble.retryable().then(|| backoff.next());
        let retry_at = pause.map(|pause| SystemTime::now() + pause);
        self.state(match (before, retry_at) {
            (Some(connected), Some(retry_at)) => ConnectionState::Stale {
                connected: connected.clone(),
                since: world.heard(),
                trouble,
                retry_at,
            },
            (_, retry_at) => ConnectionState::Failed { trouble, retry_at },
        });
        let Some(pause) = pause else {
            self.kick.notified().await;
            return true;
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => false,
            () = self.kick.notified() => true,
        }
    }
}

/// Reads the kubeconfig files off the worker threads.
pub(crate) async fn load(sources: &Sources) -> Option<Contexts> {
    let sources = sources.clone();
    tokio::task::spawn_blocking(move || Contexts::load(&sources)).await.ok()
}

/// Sends the world on, at most ten times a second, and less often where making a snapshot is slow.
async fn publish(sink: Sink, world: Arc<World>) {
    let mut told = (0, 0);
    loop {
        world.changed.notified().await;
        let start = Instant::now();
        if let Some(view) = world.view() {
            sink.push(Event::Snapshot(view));
        } else {
            let (listed, of) = world.progress();
            if told != (listed, of) {
                told = (listed, of);
                sink.push(Event::Listing { listed, of });
            }
        }
        tokio::time::sleep(BETWEEN_SNAPSHOTS.max(start.elapsed() * 10)).await;
    }
}

struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
