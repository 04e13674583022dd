//! The door to this room: requests go in, events come out, nothing blocks the caller.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::runtime::Runtime;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;

use crate::apply::{self, Progress, Report};
use crate::consent::ExecConsent;
use crate::kubeconfig::{Contexts, Sources};
use crate::plan::{self, Plan, PlanRequest};
use crate::session::{ConnectionState, LinkSlot, Session, load};
use crate::world::View;

/// What can be asked for.
#[derive(Debug)]
pub enum Request {
    /// Read the kubeconfig files; answered by [`Event::Contexts`]. Also sets where later connects read them.
    LoadContexts(Sources),
    /// Leave the present cluster and connect to this context.
    Connect {
        /// The context's name.
        context: String,
        /// The user's consent to the context's plug-in, when it was given.
        consent: Option<ExecConsent>,
    },
    /// Leave the cluster.
    Disconnect,
    /// Try now: after a failure, or instead of waiting.
    Reconnect,
    /// Ask the cluster what applying would do; writes nothing. Answered by [`Event::Planned`].
    Plan {
        /// Given back with the answer.
        request_id: u64,
        /// What to plan.
        request: PlanRequest,
    },
    /// Carry out a plan. Answered by [`Event::Applying`] and [`Event::Applied`].
    Apply {
        /// Given back with the answer.
        request_id: u64,
        /// The plan as it was shown.
        plan: Arc<Plan>,
    },
    /// Stop applying after the object that is being written.
    CancelApply,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The contexts of the kubeconfig files.
    Contexts(Arc<Contexts>),
    /// The connection's state changed.
    Connection(ConnectionState),
    /// So many kinds are listed of so many; the first snapshot comes when all are.
    Listing {
        /// Kinds that are listed or known not to be.
        listed: usize,
        /// Kinds in all.
        of: usize,
    },
    /// The cluster as it is now. Only the newest waits to be drained.
    Snapshot(View),
    /// A plan is ready, or could not be made.
    Planned {
        /// The request's number.
        request_id: u64,
        /// The plan.
        result: Result<Arc<Plan>, plan::PlanError>,
    },
    /// Applying goes on.
    Applying {
        /// The request's number.
        request_id: u64,
        /// How far it is.
        progress: Progress,
    },
    /// Applying ended; what was done and what was not.
    Applied {
        /// The request's number.
        request_id: u64,
        /// The account.
        report: Arc<Report>,
    },
}

/// An event and the session it belongs to.
#[derive(Clone, Debug)]
pub struct Message {
    /// Counts up with every `Connect` and `Disconnect`. Late words of an old session are dropped, but for what became of
    /// an `Apply`.
    pub generation: u64,
    /// What happened.
    pub event: Event,
}

struct Shared {
    queue: Mutex<VecDeque<Message>>,
    generation: AtomicU64,
    /// Milliseconds since 1970, 0 for never.
    heard: Arc<AtomicU64>,
    notify: Box<dyn Fn() + Send + Sync>,
}

/// Puts events of one session into the queue.
#[derive(Clone)]
pub(crate) struct Sink {
    shared: Arc<Shared>,
    generation: u64,
}

impl Sink {
    pub(crate) fn push(&self, event: Event) {
        let outlives = matches!(event, Event::Applying { .. } | Event::Applied { .. } | Event::Contexts(_));
        {
            let mut queue = self.shared.queue.lock().unwrap_or_else(PoisonError::into_inner);
            // Looked at under the lock, so that nothing of the old session can follow the new one's first event.
            if !outlives && self.shared.generation.load(Ordering::SeqCst) != self.generation {
                return;
            }
            if matches!(event, Event::Snapshot(_)) {
                queue.retain(|message| !matches!(message.event, Event::Snapshot(_)));
            }
            queue.push_back(Message { generation: self.generation, event });
        }
        (self.shared.notify)();
    }

    /// Where the session notes when it last heard of its server.
    pub(crate) fn heard(&self) -> Arc<AtomicU64> {
        self.shared.heard.clone()
    }
}

/// Starts the room's own threads.
#[derive(Debug)]
pub struct Service;

impl Service {
    /// Starts. `notifier` is called from other threads whenever there is something to drain; it must not block.
    pub fn start(notifier: impl Fn() + Send + Sync + 'static) -> std::io::Result<Handle> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("cluster")
            .enable_all()
            .build()?;
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            generation: AtomicU64::new(0),
            heard: Arc::default(),
            notify: Box::new(notifier),
        });
        let (sender, receiver) = mpsc::unbounded_channel();
        let actor = Actor { shared: shared.clone(), sources: None, running: None, cancel: Arc::default() };
        runtime.spawn(actor.run(receiver));
        Ok(Handle { sender, shared, runtime: Some(runtime) })
    }
}

/// Speaks to the service. Dropping it ends the session and its threads without waiting.
pub struct Handle {
    sender: mpsc::UnboundedSender<(u64, Request)>,
    shared: Arc<Shared>,
    runtime: Option<Runtime>,
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handle").finish_non_exhaustive()
    }
}

impl Handle {
    /// Asks for something; returns at once with the generation that the answers will carry.
    pub fn send(&self, request: Request) -> u64 {
        let generation = if matches!(request, Request::Connect { .. } | Request::Disconnect) {
            let mut queue = self.shared.queue.lock().unwrap_or_else(PoisonError::into_inner);
            // What the old session said and nobody read is not true any more.
            queue.retain(|message| {
                matches!(message.event, Event::Contexts(_) | Event::Applying { .. } | Event::Applied { .. })
            });
            self.shared.heard.store(0, Ordering::Relaxed);
            self.shared.generation.fetch_add(1, Ordering::SeqCst) + 1
        } else {
            self.generation()
        };
        // The actor ends only with the handle.
        let _ = self.sender.send((generation, request));
        generation
    }

    /// Everything that happened since the last call, oldest first. Never blocks.
    pub fn drain(&self) -> Vec<Message> {
        self.shared.queue.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect()
    }

    /// The present session's number; 0 before the first `Connect`.
    pub fn generation(&self) -> u64 {
        self.shared.generation.load(Ordering::SeqCst)
    }

    /// When the server was last heard of; `None` before it ever was. Costs nothing, so it may be asked in every frame.
    pub fn last_heard(&self) -> Option<SystemTime> {
        let millis = self.shared.heard.load(Ordering::Relaxed);
        (millis > 0).then(|| UNIX_EPOCH + Duration::from_millis(millis))
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

struct Running {
    task: JoinHandle<()>,
    kick: Arc<Notify>,
    slot: LinkSlot,
}

struct Actor {
    shared: Arc<Shared>,
    sources: Option<Sources>,
    running: Option<Running>,
    /// Of the Apply that runs now.
    cancel: Arc<AtomicBool>,
}

impl Actor {
    async fn run(mut self, mut requests: mpsc::UnboundedReceiver<(u64, Request)>) {
        while let Some((generation, request)) = requests.recv().await {
            self.handle(generation, request);
        }
    }

    fn sink(&self, generation: u64) -> Sink {
        Sink { shared: self.shared.clone(), generation }
    }

    fn handle(&mut self, generation: u64, request: Request) {
        let sink = self.sink(generation);
        match request {
            Request::LoadContexts(sources) => {
                self.sources = Some(sources.clone());
                tokio::spawn(async move {
                    let contexts = load(&sources).await.unwrap_or_default();
                    sink.push(Event::Contexts(Arc::new(contexts)));
                });
            }
            Request::Connect { context, consent } => self.connect(sink, context, consent),
            Request::Disconnect => {
                self.leave();
                sink.push(Event::Connection(ConnectionState::Disconnected));
            }
            Request::Reconnect => {
                if let Some(running) = &self.running {
                    running.kick.notify_one();
                }
            }
            Request::Plan { request_id, request } => {
                let link = self.running.as_ref().and_then(|running| running.slot.get());
                let kick = self.running.as_ref().map(|running| running.kick.clone());
                tokio::spawn(async move {
                    let result = match link {
                        Some(link) => plan::make(&link, request).await.map(Arc::new),
                        None => Err(plan::PlanError::NotConnected),
                    };
                    // The session learns of it too, so that its state says the same.
                    if let (Err(plan::PlanError::Trouble(_)), Some(kick)) = (&result, kick) {
                        kick.notify_one();
                    }
                    sink.push(Event::Planned { request_id, result });
                });
            }
            Request::Apply { request_id, plan } => {
                let link = self.running.as_ref().and_then(|running| running.slot.get());
                // A flag of its own, so that an old cancel can't stop a new run.
                self.cancel = Arc::default();
                let cancel = self.cancel.clone();
                tokio::spawn(async move {
                    let report = apply::run(link.as_ref(), &plan, &cancel, |progress| {
                        sink.push(Event::Applying { request_id, progress });
                    })
                    .await;
                    sink.push(Event::Applied { request_id, report: Arc::new(report) });
                });
            }
            Request::CancelApply => self.cancel.store(true, Ordering::SeqCst),
        }
    }

    fn connect(&mut self, sink: Sink, context: String, consent: Option<ExecConsent>) {
        self.leave();
        let kick = Arc::new(Notify::new());
        let slot = LinkSlot::default();
        let session = Session {
            sink,
            sources: self.sources.get_or_insert_with(Sources::from_env).clone(),
            context,
            consent,
            kick: kick.clone(),
            slot: slot.clone(),
        };
        self.running = Some(Running { task: tokio::spawn(session.run()), kick, slot });
    }

    /// Ends the session. An Apply that runs stops after the object that is being written.
    fn leave(&mut self) {
        self.cancel.store(true, Ordering::SeqCst);
        if let Some(running) = self.running.take() {
            running.task.abort();
        }
    }
}
