//! What is known of a cluster while it is followed: the index, which kinds could be listed, when it was last heard of.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hapju_feasibility::{Index, ObjectKind, Snapshot};
use tokio::sync::Notify;

use crate::trouble::Trouble;

/// How far a kind of object is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindState {
    /// Its first list is on the way.
    Waiting,
    /// Listed and followed.
    Listed,
    /// 403: the user may not list it.
    Forbidden {
        /// The server's sentence.
        message: String,
    },
    /// The cluster does not serve it (Workload and PodGroup where the API is off).
    NotServed,
    /// The server failed or its answer could not be read; it is tried again.
    Failed(Trouble),
}

/// A cluster as it was at one moment.
#[derive(Clone, Debug)]
pub struct View {
    /// What verdicts are computed from.
    pub snapshot: Arc<Snapshot>,
    /// Which kinds could be listed. A kind that could not makes verdicts that need it `unknown`.
    pub kinds: Arc<BTreeMap<ObjectKind, KindState>>,
}

impl View {
    /// The server's sentence, when nodes may not be listed: then nothing can be judged.
    pub fn nodes_forbidden(&self) -> Option<&str> {
        match self.kinds.get(&ObjectKind::Node) {
            Some(KindState::Forbidden { message }) => Some(message),
            _ => None,
        }
    }
}

/// Shared by the watches of a session, kept over reconnects, so that a lost connection loses no snapshot.
#[derive(Debug)]
pub(crate) struct World {
    index: Mutex<Index>,
    kinds: Mutex<BTreeMap<ObjectKind, KindState>>,
    /// Milliseconds since 1970; 0 for never.
    heard: Arc<AtomicU64>,
    /// Something to publish.
    pub(crate) changed: Notify,
    /// A watch broke: is the server still there?
    pub(crate) suspect: Notify,
    /// A watch met something that ends the link.
    fatal: Mutex<Option<Trouble>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl World {
    pub(crate) fn new(heard: Arc<AtomicU64>) -> Self {
        Self {
            index: Mutex::new(Index::new()),
            kinds: Mutex::new(BTreeMap::new()),
            heard,
            changed: Notify::new(),
            suspect: Notify::new(),
            fatal: Mutex::new(None),
        }
    }

    /// Changes the index.
    pub(crate) fn fold(&self, change: impl FnOnce(&mut Index)) {
        change(&mut lock(&self.index));
        self.hear();
        self.changed.notify_one();
    }

    pub(crate) fn set(&self, kind: ObjectKind, state: KindState) {
        let keeps = matches!(state, KindState::Listed | KindState::Waiting);
        let before = lock(&self.kinds).insert(kind, state.clone());
        if !keeps && before.as_ref() != Some(&state) {
            lock(&self.index).mark_unlisted(kind);
        }
        if before != Some(state) {
            self.changed.notify_one();
        }
    }

    /// Before the watches start: kinds that were listed stay so until they are listed anew.
    pub(crate) fn expect(&self, kinds: &[ObjectKind]) {
        for kind in kinds {
            lock(&self.kinds).entry(*kind).or_insert(KindState::Waiting);
        }
    }

    pub(crate) fn state(&self, kind: ObjectKind) -> Option<KindState> {
        lock(&self.kinds).get(&kind).cloned()
    }

    /// How many kinds are listed (or known not to be), of how many.
    pub(crate) fn progress(&self) -> (usize, usize) {
        let kinds = lock(&self.kinds);
        let settled = kinds.values().filter(|state| **state != KindState::Waiting).count();
        (settled, kinds.len())
    }

    /// The present view, once every kind was listed or refused; a half-listed cluster would give wrong verdicts.
    pub(crate) fn view(&self) -> Option<View> {
        let kinds = lock(&self.kinds).clone();
        if kinds.is_empty() || kinds.values().any(|state| *state == KindState::Waiting) {
            return None;
        }
        Some(View { snapshot: lock(&self.index).snapshot(), kinds: Arc::new(kinds) })
    }

    /// Notes that the server was heard of.
    pub(crate) fn hear(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.heard.store(now.as_millis() as u64, Ordering::Relaxed);
    }

    /// When the server was last heard of.
    pub(crate) fn heard(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.heard.load(Ordering::Relaxed))
    }

    pub(crate) fn fail(&self, trouble: Trouble) {
        *lock(&self.fatal) = Some(trouble);
        self.suspect.notify_one();
    }

    pub(crate) fn take_fatal(&self) -> Option<Trouble> {
        lock(&self.fatal).take()
    }
}
