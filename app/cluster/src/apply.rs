//! Carrying out a plan: the only place in this program that changes a cluster.
//!
//! Server-side apply of exactly the bodies that were dry-run, in order, one after another. Nothing is forced, nothing is
//! deleted. Whatever is not as the plan saw it stops the run.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use hapju_model::object::ObjectRef;
use serde_json::Value;

use crate::api::Api;
use crate::connect::Link;
use crate::plan::body::Body;
use crate::plan::diff::without_noise;
use crate::plan::{Item, Outcome, Plan, dry_run, look, lost, query, refused, shown};
use crate::refusal::{Refusal, RefusalKind};
use crate::trouble::Trouble;

/// How long an object may wait for the server to see what it needs.
const SETTLING: Duration = Duration::from_secs(10);

/// How far a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Objects before this one, counted from 0.
    pub step: usize,
    /// Objects in all, those that stay as they are not counted.
    pub of: usize,
    /// The object.
    pub object: ObjectRef,
    /// What happens to it.
    pub state: StepState,
}

/// What happens to an object of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It is being written.
    Writing,
    /// It was made.
    Created,
    /// It was changed.
    Changed,
    /// It was already so.
    Unchanged,
    /// The run stops here.
    Failed,
}

/// What became of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What was written, in order.
    pub done: Vec<Done>,
    /// What stopped the run.
    pub failed: Option<Failed>,
    /// What was not written, in order, without the failed one.
    pub not_done: Vec<ObjectRef>,
    /// The user stopped the run.
    pub cancelled: bool,
}

impl Report {
    /// Whether everything of the plan is in the cluster now.
    pub fn is_complete(&self) -> bool {
        self.failed.is_none() && self.not_done.is_empty()
    }
}

/// One written object. Taking back or following a run needs all of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// The object.
    pub object: ObjectRef,
    /// Made, changed, or found to be so already.
    pub state: StepState,
    /// `metadata.uid` after the write.
    pub uid: String,
    /// `metadata.resourceVersion` after the write.
    pub resource_version: String,
    /// The whole object before the write; `None` for a new one.
    pub before: Option<Body>,
}

/// What stopped a run.
#[derive(Clone, Debug)]
pub struct Failed {
    /// The object at which it stopped; `None` when it did not start.
    pub object: Option<ObjectRef>,
    /// Why.
    pub why: Failure,
}

/// Why a run stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no live connection.
    NotConnected,
    /// The connection is to another cluster, or as another user, than the plan was made for.
    OtherCluster,
    /// The plan has refused objects, or nothing to write.
    NotApplicable,
    /// The server refused.
    Refused(Refusal),
    /// The object is not as it was when the plan was made: changed, made, deleted or made anew.
    ChangedSincePlan,
    /// The connection failed.
    Trouble {
        /// How.
        trouble: Trouble,
        /// The request had been sent: the object may have been written all the same.
        perhaps_written: bool,
    },
}

/// Carries out the plan. `cancel` is looked at between objects.
pub(crate) async fn run(
    link: Option<&Link>,
    plan: &Plan,
    cancel: &AtomicBool,
    mut tell: impl FnMut(Progress),
) -> Report {
    let mut report = Report::default();
    let items: Vec<&Item> = plan.items.iter().filter(|item| item.outcome != Outcome::Unchanged).collect();
    let refuse = |why| Some(Failed { object: None, why });
    report.failed = match link {
        None => refuse(Failure::NotConnected),
        Some(link) if !same_cluster(link, plan) => refuse(Failure::OtherCluster),
        Some(_) if !plan.can_apply() => refuse(Failure::NotApplicable),
        Some(_) => None,
    };
    let Some(link) = link.filter(|_| report.failed.is_none()) else {
        report.not_done = items.iter().map(|item| shown(&item.object)).collect();
        return report;
    };
    for (step, item) in items.iter().enumerate() {
        if cancel.load(Ordering::SeqCst) {
            report.cancelled = true;
            report.not_done = items[step..].iter().map(|item| shown(&item.object)).collect();
            break;
        }
        let object = shown(&item.object);
        let mut say = |state| tell(Progress { step, of: items.len(), object: object.clone(), state });
        say(StepState::Writing);
        match write(&link.api, item).await {
            Ok(done) => {
                say(done.state);
                report.done.push(done);
            }
            Err(why) => {
                say(StepState::Failed);
                report.failed = Some(Failed { object: Some(object), why });
                report.not_done = items[step + 1..].iter().map(|item| shown(&item.object)).collect();
                break;
            }
        }
    }
    report
}

fn same_cluster(link: &Link, plan: &Plan) -> bool {
    let (now, then) = (&link.connected, &plan.connected);
    (&now.context, &now.server, &now.user, &now.acts_as)
        == (&then.context, &then.server, &then.user, &then.acts_as)
        && now.capabilities.dialects == then.capabilities.dialects
}

/// Looks, checks, writes one object.
async fn write(api: &Api, item: &Item) -> Result<Done, Failure> {
    let asking = |trouble| Failure::Trouble { trouble, perhaps_written: false };
    let before = look(api, item).await.map_err(asking)?.map_err(Failure::Refused)?;
    if !as_planned(item, before.as_ref()) {
        return Err(Failure::ChangedSincePlan);
    }
    if matches!(
        item.outcome,
        Outcome::AfterWorkload { .. } | Outcome::AfterNamespace { .. } | Outcome::AfterPriorityClass { .. }
    ) {
        // It could not be dry-run when the plan was made; now it can.
        let start = Instant::now();
        while let Err(refusal) = dry_run(api, item).await.map_err(asking)? {
            if !is_too_early(&refusal) || start.elapsed() > SETTLING {
                return Err(Failure::Refused(refusal));
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
    }
    let writing = |trouble| Failure::Trouble { trouble, perhaps_written: true };
    let answer = api.apply(&query(&item.path, false), item.body.json()).await.map_err(writing)?;
    if !answer.ok() {
        let answer = lost(answer).map_err(writing)?;
        return Err(Failure::Refused(refused(&answer, &item.body)));
    }
    let meta = |key: &str| answer.body["metadata"][key].as_str().unwrap_or_default().to_owned();
    let state = match &before {
        None => StepState::Created,
        Some(before)
            if before["metadata"]["resourceVersion"] == answer.body["metadata"]["resourceVersion"] =>
        {
            StepState::Unchanged
        }
        Some(_) => StepState::Changed,
    };
    Ok(Done {
        object: shown(&item.object),
        state,
        uid: meta("uid"),
        resource_version: meta("resourceVersion"),
        before: before.map(Body::new),
    })
}

/// Whether the server has only not yet seen what was written just before: its admission looks into caches, and the
/// controller manager makes a new namespace's service account a moment later.
fn is_too_early(refusal: &Refusal) -> bool {
    let message = &refusal.message;
    refusal.kind == RefusalKind::NamespaceMissing
        || message.contains("PodGroup rejected: ")
        || message.contains("no PriorityClass with name ")
        || (message.contains("service account") && message.contains("not found"))
}

/// Whether the object is still what the user was shown. Its status may have moved on.
fn as_planned(item: &Item, now: Option<&Value>) -> bool {
    match (&item.live, now) {
        (None, None) => true,
        (Some(then), Some(now)) => {
            now["metadata"]["uid"] == *then.uid && without_noise(now) == without_noise(then.content.json())
        }
        _ => false,
    }
}
