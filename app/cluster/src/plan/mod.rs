//! What applying a design would do, asked of the server by dry runs. Writes nothing.

pub(crate) mod body;
pub(crate) mod diff;

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::sync::Arc;

use futures::StreamExt as _;
use hapju_model::dialect::{Dialect, convert_in, is_pod_group, template_of_pod_group};
use hapju_model::object::ObjectRef;
use hapju_model::order::apply_order;
use hapju_model::{Document, Finding, ObjectId, Value as Tree};
use serde_json::Value;

use crate::api::{Answer, Api};
use crate::connect::{Connected, Link};
use crate::discovery::{ServedKind, resources};
use crate::refusal::{Refusal, RefusalKind};
use crate::trouble::{Trouble, clean};

pub use body::Body;
pub use diff::{DiffLine, Sign};

/// The field manager's name: one for all that Hapju ever applies, or its fields could never be removed again.
pub const FIELD_MANAGER: &str = "hapju";

/// How many objects are asked for at the same time.
const AT_ONCE: usize = 8;

/// How often an object is looked at anew that changes while it is asked for.
const MOVING: usize = 4;

/// What to plan.
#[derive(Clone)]
pub struct PlanRequest {
    /// The design.
    pub document: Document,
    /// The namespace of objects that name none; `None` for the context's.
    pub namespace: Option<String>,
    /// The dialect to write; `None` for the one that the cluster serves.
    pub dialect: Option<Dialect>,
}

impl std::fmt::Debug for PlanRequest {
    /// Leaves the document out: it may hold Secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlanRequest")
            .field("objects", &self.document.len())
            .field("namespace", &self.namespace)
            .field("dialect", &self.dialect)
            .finish()
    }
}

/// Why no plan could be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// There is no live connection.
    NotConnected,
    /// The connection failed while planning.
    Trouble(Trouble),
}

/// What applying would do. Immutable: what is applied is exactly this.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The cluster and user that it was made for, and the only ones it can be applied to.
    pub connected: Arc<Connected>,
    /// The namespace of objects that name none.
    pub namespace: String,
    /// The dialect that is written.
    pub dialect: Dialect,
    /// The objects in the order in which they are applied.
    pub items: Vec<Item>,
    /// What the dialect can't carry; objects and paths are those of the document.
    pub findings: Vec<Finding>,
}

/// One object of a plan.
#[derive(Clone, Debug)]
pub struct Item {
    /// The object in the document; new ids where the dialect needs an object that the document does not have.
    pub id: ObjectId,
    /// What it calls itself, with the namespace that it goes to.
    pub object: ObjectRef,
    /// It names no namespace itself.
    pub namespace_defaulted: bool,
    /// What would happen.
    pub outcome: Outcome,
    /// Fields that the server would drop without a word, since a feature gate is off.
    pub vanished: Vec<String>,
    /// The server's warnings.
    pub warnings: Vec<String>,
    pub(crate) body: Body,
    pub(crate) live: Option<Live>,
    pub(crate) path: String,
}

/// The object as it was in the cluster when the plan was made.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    pub(crate) uid: String,
    pub(crate) content: Body,
}

/// What would happen to an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It would be made.
    Created {
        /// All its lines, with the server's defaults.
        diff: Vec<DiffLine>,
    },
    /// It would be changed.
    Changed {
        /// What would change.
        diff: Vec<DiffLine>,
    },
    /// It is as the document says already. It is not sent.
    Unchanged,
    /// The server would refuse it.
    Refused(Refusal),
    /// 1.36 only: a PodGroup can't be dry-run before its Workload is there. It is dry-run between the two writes.
    AfterWorkload {
        /// The Workload's name.
        workload: String,
    },
    /// Its namespace is made by this very plan; it is dry-run after that.
    AfterNamespace {
        /// The namespace.
        namespace: String,
    },
    /// Its PriorityClass is made by this very plan; it is dry-run after that.
    AfterPriorityClass {
        /// The class.
        class: String,
    },
    /// Its namespace does not exist.
    InMissingNamespace {
        /// The namespace.
        namespace: String,
    },
}

/// How many objects of each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Would be made, also those that can be dry-run only later.
    pub created: usize,
    /// Would be changed.
    pub changed: usize,
    /// Would stay.
    pub unchanged: usize,
    /// Can't be applied.
    pub refused: usize,
}

impl Plan {
    /// Counts the objects.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for item in &self.items {
            *match item.outcome {
                Outcome::Created { .. }
                | Outcome::AfterWorkload { .. }
                | Outcome::AfterNamespace { .. }
                | Outcome::AfterPriorityClass { .. } => &mut counts.created,
                Outcome::Changed { .. } => &mut counts.changed,
                Outcome::Unchanged => &mut counts.unchanged,
                Outcome::Refused(_) | Outcome::InMissingNamespace { .. } => &mut counts.refused,
            } += 1;
        }
        counts
    }

    /// Whether there is something to write and nothing is refused.
    pub fn can_apply(&self) -> bool {
        let counts = self.counts();
        counts.refused == 0 && counts.created + counts.changed > 0
    }

    /// Whether applying would change anything, or could not.
    pub fn is_unchanged(&self) -> bool {
        self.items.iter().all(|item| item.outcome == Outcome::Unchanged)
    }
}

/// Where a kind is served, once asked.
type Kinds = BTreeMap<String, Option<Vec<ServedKind>>>;

/// Makes the plan.
pub(crate) async fn make(link: &Link, request: PlanRequest) -> Result<Plan, PlanError> {
    let connected = &link.connected;
    let namespace =
        request.namespace.filter(|name| !name.is_empty()).unwrap_or_else(|| connected.namespace.clone());
    let dialect = request.dialect.unwrap_or_else(|| connected.dialect());
    let conversion = convert_in(&request.document, dialect, &namespace);
    let document = conversion.edit.apply(&request.document).unwrap_or_else(|_| request.document.clone());
    let entries: Vec<(ObjectId, Tree)> = apply_order(&document)
        .into_iter()
        .filter_map(|id| document.value(id).map(|value| (id, value.clone())))
        .collect();
    let kinds = served(&link.api, &entries).await.map_err(PlanError::Trouble)?;
    let mut drafts: Vec<Item> =
        entries.into_iter().map(|(id, value)| draft(id, &value, &namespace, &kinds)).collect();
    let mut seen = HashSet::new();
    for item in drafts.iter_mut().filter(|item| !item.path.is_empty()) {
        if !seen.insert(item.path.clone()) {
            item.outcome = Outcome::Refused(Refusal::ours(RefusalKind::Twice));
        }
    }
    let context = Context::of(&drafts);
    let asked: Vec<Result<Item, Trouble>> = futures::stream::iter(drafts)
        .map(|item| ask(&link.api, item, &context))
        .buffered(AT_ONCE)
        .collect()
        .await;
    let items = asked.into_iter().collect::<Result<Vec<_>, _>>().map_err(PlanError::Trouble)?;
    Ok(Plan {
        connected: Arc::new(connected.clone()),
        namespace,
        dialect,
        items,
        findings: conversion.findings,
    })
}

/// Asks once for each group version of the design what it serves.
async fn served(api: &Api, entries: &[(ObjectId, Tree)]) -> Result<Kinds, Trouble> {
    let versions: HashSet<String> =
        entries.iter().map(|(_, value)| ObjectRef::of(value).api_version).filter(|v| !v.is_empty()).collect();
    let asked = futures::future::join_all(versions.into_iter().map(|version| async move {
        let (group, name) = version.split_once('/').unwrap_or(("", &version));
        let plain = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
        let list = if plain(group) && plain(name) { resources(api, group, name).await? } else { None };
        Ok((version.clone(), list))
    }));
    asked.await.into_iter().collect()
}

/// What can be said of an object without asking for it: where it goes, or why it can't go anywhere.
fn draft(id: ObjectId, value: &Tree, namespace: &str, kinds: &Kinds) -> Item {
    let mut object = ObjectRef::of(value);
    let kind = kinds
        .get(&object.api_version)
        .and_then(Option::as_ref)
        .and_then(|list| list.iter().find(|served| served.kind == object.kind));
    let refused = if object.api_version.is_empty() || object.kind.is_empty() {
        Some(RefusalKind::NoKind)
    } else if object.name.is_empty() {
        let generated = value.at(&["metadata", "generateName"]).is_some();
        Some(if generated { RefusalKind::GenerateName } else { RefusalKind::NoName })
    } else if kind.is_none() {
        Some(RefusalKind::NotServed)
    } else {
        None
    };
    let namespaced = kind.is_some_and(|kind| kind.namespaced);
    let namespace_defaulted = namespaced && object.namespace.is_empty();
    if namespace_defaulted {
        namespace.clone_into(&mut object.namespace);
    }
    let body = body::to_send(value.to_json(), namespaced.then_some(&*object.namespace));
    let path = kind.map(|kind| path(&object, kind)).unwrap_or_default();
    Item {
        id,
        object,
        namespace_defaulted,
        outcome: refused.map_or(Outcome::Unchanged, |kind| Outcome::Refused(Refusal::ours(kind))),
        vanished: Vec::new(),
        warnings: Vec::new(),
        body: Body::new(body),
        live: None,
        path,
    }
}

/// The URL path of the collection, with its name appended by the caller where needed: `/apis/apps/v1/namespaces/ml/deployments`.
fn path(object: &ObjectRef, kind: &ServedKind) -> String {
    let root = if object.group().is_empty() { "/api" } else { "/apis" };
    let version = &object.api_version;
    let name = escape(&object.name);
    if kind.namespaced {
        format!("{root}/{version}/namespaces/{}/{}/{name}", escape(&object.namespace), kind.plural)
    } else {
        format!("{root}/{version}/{}/{name}", kind.plural)
    }
}

/// One segment of a URL's path; names of a faulty document may hold anything.
fn escape(segment: &str) -> String {
    let mut out = String::new();
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(byte.into());
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// What the plan itself will make, for objects that can't be dry-run before that.
struct Context {
    namespaces: HashSet<String>,
    priority_classes: HashSet<String>,
    /// (namespace, name)
    workloads: HashSet<(String, String)>,
}

impl Context {
    fn of(items: &[Item]) -> Self {
        let named = |kind: &'static str| items.iter().filter(move |item| item.object.kind == kind);
        Self {
            namespaces: named("Namespace")
                .filter(|item| item.object.api_version == "v1")
                .map(|item| item.object.name.clone())
                .collect(),
            priority_classes: named("PriorityClass")
                .filter(|item| item.object.group() == hapju_model::dialect::API_GROUP)
                .map(|item| item.object.name.clone())
                .collect(),
            workloads: named("Workload")
                .filter(|item| item.object.group() == hapju_model::dialect::API_GROUP)
                .map(|item| (item.object.namespace.clone(), item.object.name.clone()))
                .collect(),
        }
    }

    /// What a refusal means in this plan.
    fn outcome(&self, item: &Item, refusal: Refusal) -> Outcome {
        let object = &item.object;
        if refusal.kind == RefusalKind::NamespaceMissing {
            let namespace = object.namespace.clone();
            return if self.namespaces.contains(&namespace) {
                Outcome::AfterNamespace { namespace }
            } else {
                Outcome::InMissingNamespace { namespace }
            };
        }
        // What the admission of pods and of pod groups says alike.
        if let Some((_, rest)) = refusal.message.split_once("no PriorityClass with name ")
            && let Some(class) = rest.split_whitespace().next()
            && self.priority_classes.contains(class)
        {
            return Outcome::AfterPriorityClass { class: class.to_owned() };
        }
        if refusal.kind == RefusalKind::Denied && refusal.message.contains("PodGroup rejected: ") {
            let tree = Tree::from(item.body.json().clone());
            if is_pod_group(&tree)
                && let Some((workload, _)) = template_of_pod_group(&tree)
                && self.workloads.contains(&(object.namespace.clone(), workload.to_owned()))
            {
                return Outcome::AfterWorkload { workload: workload.to_owned() };
            }
        }
        Outcome::Refused(refusal)
    }
}

/// The query of a request that writes, or would write.
pub(crate) fn query(path: &str, dry_run: bool) -> String {
    let dry_run = if dry_run { "&dryRun=All" } else { "" };
    format!("{path}?fieldManager={FIELD_MANAGER}&fieldValidation=Strict{dry_run}")
}

/// A refusal of this body, with the values of a Secret taken out.
pub(crate) fn refused(answer: &Answer, body: &Body) -> Refusal {
    Refusal::of(answer, &diff::secret_values(body.json()))
}

/// Asks the server about one object.
async fn ask(api: &Api, mut item: Item, context: &Context) -> Result<Item, Trouble> {
    if matches!(item.outcome, Outcome::Refused(_)) {
        return Ok(item);
    }
    let mut live = match look(api, &item).await? {
        Ok(live) => live,
        Err(refusal) => {
            item.outcome = Outcome::Refused(refusal);
            return Ok(item);
        }
    };
    if live.as_ref().is_some_and(|live| !live["metadata"]["deletionTimestamp"].is_null()) {
        item.outcome = Outcome::Refused(Refusal::ours(RefusalKind::BeingDeleted));
        return Ok(item);
    }
    if live.is_none() {
        // Server-side apply takes no notice of `fieldValidation` and names only the first fault; a POST names them all.
        let collection = item.path.rsplit_once('/').map_or("", |(collection, _)| collection);
        let answer = api.post(&query(collection, true), item.body.json()).await?;
        item.warnings.extend(answer.warnings.iter().cloned());
        if !answer.ok() {
            let refusal = refused(&lost(answer)?, &item.body);
            item.outcome = context.outcome(&item, refusal);
            return Ok(item);
        }
    }
    let mut asked = dry_run(api, &item).await?;
    for _ in 0..MOVING {
        // The object may move between the two questions (a pod is bound, a status is written): then the difference
        // would be somebody else's. A dry run answers with the version that it was made on.
        let (Some(then), Ok((now, _))) = (&live, &asked) else { break };
        if then["metadata"]["resourceVersion"] == now["metadata"]["resourceVersion"] {
            break;
        }
        match look(api, &item).await? {
            Ok(again) => live = again,
            Err(_) => break,
        }
        asked = dry_run(api, &item).await?;
    }
    match asked {
        Ok((result, warnings)) => {
            item.vanished = body::vanished(item.body.json(), &result);
            for warning in warnings {
                if !item.warnings.contains(&warning) {
                    item.warnings.push(warning);
                }
            }
            let lines = diff::diff(live.as_ref(), &result);
            item.outcome = match (&live, lines) {
                (None, diff) => Outcome::Created { diff },
                (Some(_), diff) if diff.is_empty() => Outcome::Unchanged,
                (Some(_), diff) => Outcome::Changed { diff },
            };
        }
        Err(refusal) => item.outcome = context.outcome(&item, refusal),
    }
    item.live = live.map(|live| Live {
        uid: live["metadata"]["uid"].as_str().unwrap_or_default().to_owned(),
        content: Body::new(live),
    });
    Ok(item)
}

/// The object as it is in the cluster; `None` when there is none.
pub(crate) async fn look(api: &Api, item: &Item) -> Result<Result<Option<Value>, Refusal>, Trouble> {
    let answer = api.get(&item.path).await?;
    match answer.code {
        404 => Ok(Ok(None)),
        200 if answer.body.is_object() => Ok(Ok(Some(answer.body))),
        _ => Ok(Err(refused(&lost(answer)?, &item.body))),
    }
}

/// Server-side apply as a dry run: the object as it would be.
pub(crate) async fn dry_run(
    api: &Api,
    item: &Item,
) -> Result<Result<(Value, Vec<String>), Refusal>, Trouble> {
    let answer = api.apply(&query(&item.path, true), item.body.json()).await?;
    if answer.ok() && answer.body.is_object() {
        Ok(Ok((answer.body, answer.warnings)))
    } else {
        Ok(Err(refused(&lost(answer)?, &item.body)))
    }
}

/// Answers that say nothing of the object but of the connection end the plan.
pub(crate) fn lost(answer: Answer) -> Result<Answer, Trouble> {
    let overloaded = matches!(answer.code, 401 | 429 | 502..=504) || answer.ok();
    if overloaded { Err(answer.trouble()) } else { Ok(answer) }
}

/// An object's own words fit to be shown.
pub(crate) fn shown(object: &ObjectRef) -> ObjectRef {
    ObjectRef { name: clean(&object.name, 253), ..object.clone() }
}
