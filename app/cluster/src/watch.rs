//! Slim watches: every kind that a verdict needs is listed, then followed, and folded into the index.
//!
//! Lists come in pages of 500 and not as a stream: kube's watcher can't fall back by itself on a server without
//! streaming lists, and the gain is the server's memory on very large clusters only.

use std::borrow::Cow;
use std::fmt::Debug;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt as _;
use hapju_feasibility::slim::{
    Job, LimitRange, Meta, Node, Pod, PodGroup, PriorityClass, ReplicaSet, ResourceQuota, Workload,
};
use hapju_feasibility::{Index, ObjectKind};
use hapju_model::dialect::{API_GROUP, Dialect};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta;
use kube::core::{ApiResource, DynamicResourceScope};
use kube::runtime::watcher::{self, Event};
use kube::{Api, Resource};
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use tokio::task::JoinSet;

use crate::connect::Link;
use crate::trouble::Trouble;
use crate::world::{KindState, World};

/// After a refusal the question is asked again now and then: right after its start a server refuses what it will allow.
const ASK_AGAIN: Duration = Duration::from_mins(1);
/// The longest pause between two tries of one watch.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// A slim type that can be watched.
trait Watchable: DeserializeOwned + Clone + Debug + Send + Sync + 'static {
    const KIND: ObjectKind;
    fn meta(&self) -> &Meta;
    fn fold(self, index: &mut Index, api_version: &str);
}

macro_rules! watchable {
    ($($kind:ident: |$object:ident, $index:ident, $version:ident| $fold:expr;)*) => { $(
        impl Watchable for $kind {
            const KIND: ObjectKind = ObjectKind::$kind;
            fn meta(&self) -> &Meta {
                &self.metadata
            }
            #[allow(unused_mut)]
            fn fold(self, $index: &mut Index, $version: &str) {
                let mut $object = self;
                $fold
            }
        }
    )* };
}

watchable! {
    Node: |object, index, _version| index.apply_node(&object);
    Pod: |object, index, _version| index.apply_pod(object);
    PriorityClass: |object, index, _version| index.apply_priority_class(object);
    ReplicaSet: |object, index, _version| index.apply_replica_set(&object);
    Job: |object, index, _version| index.apply_job(&object);
    // The items of a list do not say their version, and the engine reads a group's fields by it.
    Workload: |object, index, version| { object.api_version = version.into(); index.apply_workload(object) };
    PodGroup: |object, index, version| { object.api_version = version.into(); index.apply_pod_group(object) };
    ResourceQuota: |object, index, _version| index.apply_resource_quota(&object);
    LimitRange: |object, index, _version| index.apply_limit_range(&object);
}

/// A slim object as kube wants it: with the three fields of `ObjectMeta` that a watch lives on.
#[derive(Clone, Debug)]
struct Watched<T> {
    meta: ObjectMeta,
    object: T,
}

impl<'de, T: Watchable> Deserialize<'de> for Watched<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = T::deserialize(deserializer)?;
        let meta = object.meta();
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let meta = ObjectMeta {
            name: text(&meta.name),
            namespace: text(&meta.namespace),
            resource_version: text(&meta.resource_version),
            ..ObjectMeta::default()
        };
        Ok(Self { meta, object })
    }
}

impl<T> Resource for Watched<T> {
    type DynamicType = ApiResource;
    type Scope = DynamicResourceScope;

    fn kind(of: &ApiResource) -> Cow<'_, str> {
        Cow::Borrowed(&of.kind)
    }
    fn group(of: &ApiResource) -> Cow<'_, str> {
        Cow::Borrowed(&of.group)
    }
    fn version(of: &ApiResource) -> Cow<'_, str> {
        Cow::Borrowed(&of.version)
    }
    fn plural(of: &ApiResource) -> Cow<'_, str> {
        Cow::Borrowed(&of.plural)
    }
    fn meta(&self) -> &ObjectMeta {
        &self.meta
    }
    fn meta_mut(&mut self) -> &mut ObjectMeta {
        &mut self.meta
    }
}

/// Where a kind is served.
fn resource(kind: ObjectKind, group: &str, version: &str, plural: &str) -> ApiResource {
    ApiResource {
        group: group.to_owned(),
        version: version.to_owned(),
        api_version: if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") },
        kind: kind.name().to_owned(),
        plural: plural.to_owned(),
    }
}

/// Starts all watches of a link. Dropping the set ends them.
pub(crate) fn start(link: &Link, world: &Arc<World>) -> JoinSet<()> {
    let mut set = JoinSet::new();
    world.expect(&ObjectKind::ALL);
    let core = |kind, plural| resource(kind, "", "v1", plural);
    spawn::<Node>(&mut set, link, world, core(ObjectKind::Node, "nodes"), "");
    // A pod that has ended takes nothing; the server leaves it out and tells when a pod ends as if it were deleted.
    let alive = "status.phase!=Succeeded,status.phase!=Failed";
    spawn::<Pod>(&mut set, link, world, core(ObjectKind::Pod, "pods"), alive);
    let class = resource(ObjectKind::PriorityClass, API_GROUP, "v1", "priorityclasses");
    spawn::<PriorityClass>(&mut set, link, world, class, "");
    spawn::<ReplicaSet>(
        &mut set,
        link,
        world,
        resource(ObjectKind::ReplicaSet, "apps", "v1", "replicasets"),
        "",
    );
    spawn::<Job>(&mut set, link, world, resource(ObjectKind::Job, "batch", "v1", "jobs"), "");
    spawn::<ResourceQuota>(&mut set, link, world, core(ObjectKind::ResourceQuota, "resourcequotas"), "");
    spawn::<LimitRange>(&mut set, link, world, core(ObjectKind::LimitRange, "limitranges"), "");
    let dialect = link.connected.dialect();
    let scheduling = |kind, plural| resource(kind, API_GROUP, dialect.name(), plural);
    if dialect == Dialect::None {
        world.set(ObjectKind::Workload, KindState::NotServed);
    } else {
        spawn::<Workload>(&mut set, link, world, scheduling(ObjectKind::Workload, "workloads"), "");
    }
    if dialect.has_pod_groups() {
        spawn::<PodGroup>(&mut set, link, world, scheduling(ObjectKind::PodGroup, "podgroups"), "");
    } else {
        world.set(ObjectKind::PodGroup, KindState::NotServed);
    }
    set
}

fn spawn<T: Watchable>(
    set: &mut JoinSet<()>,
    link: &Link,
    world: &Arc<World>,
    of: ApiResource,
    fields: &str,
) {
    // 60 s: a connection that died silently (a laptop that slept, a VPN that went) is noticed within 65 s.
    let mut config = watcher::Config::default().timeout(60);
    if !fields.is_empty() {
        config = config.fields(fields);
    }
    set.spawn(follow::<T>(link.clone(), world.clone(), of, config));
}

async fn follow<T: Watchable>(link: Link, world: Arc<World>, of: ApiResource, config: watcher::Config) {
    let api: Api<Watched<T>> = Api::all_with(link.api.client().clone(), &of);
    let mut stream = pin!(watcher::watcher(api, config));
    let first_pause = Duration::from_secs(1);
    let mut pause = first_pause;
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => {
                pause = first_pause;
                let done = matches!(event, Event::InitDone);
                world.fold(|index| fold(index, event, &of.api_version));
                if done {
                    world.set(T::KIND, KindState::Listed);
                }
            }
            Err(error) => match code(&error) {
                401 => {
                    world.fail(Trouble::Unauthorized);
                    return;
                }
                403 => {
                    world.set(T::KIND, KindState::Forbidden { message: message(&error) });
                    tokio::time::sleep(ASK_AGAIN).await;
                }
                404 => {
                    world.set(T::KIND, KindState::NotServed);
                    tokio::time::sleep(ASK_AGAIN).await;
                }
                // Too old a version to go on from: the next poll lists anew.
                410 => {}
                other => {
                    let trouble = trouble(&link, &error);
                    // A kind that was never listed for a fault of its own must not hold up all others for ever.
                    let waits = world.state(T::KIND) == Some(KindState::Waiting);
                    if waits && (other != 0 || matches!(trouble, Trouble::Server { .. })) {
                        world.set(T::KIND, KindState::Failed(trouble));
                    }
                    world.suspect.notify_one();
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            },
        }
    }
}

fn fold<T: Watchable>(index: &mut Index, event: Event<Watched<T>>, api_version: &str) {
    match event {
        Event::Init => index.begin_list(T::KIND),
        Event::InitApply(watched) | Event::Apply(watched) => watched.object.fold(index, api_version),
        Event::InitDone => index.mark_listed(T::KIND),
        Event::Delete(watched) => {
            let meta = watched.object.meta();
            index.delete(T::KIND, &meta.namespace, &meta.name);
        }
    }
}

/// The HTTP status of an error; 0 when there was no answer.
fn code(error: &watcher::Error) -> u16 {
    match error {
        watcher::Error::WatchError(status) => status.code,
        other => match kube_error(other) {
            Some(kube::Error::Api(status)) => status.code,
            _ => 0,
        },
    }
}

fn message(error: &watcher::Error) -> String {
    let status = match error {
        watcher::Error::WatchError(status) => Some(status),
        other => match kube_error(other) {
            Some(kube::Error::Api(status)) => Some(status),
            _ => None,
        },
    };
    status.map(|status| crate::trouble::short(&status.message)).unwrap_or_default()
}

fn trouble(link: &Link, error: &watcher::Error) -> Trouble {
    match (error, kube_error(error)) {
        (_, Some(error)) => link.api.trouble(error),
        (watcher::Error::WatchError(status), _) => {
            Trouble::Server { code: status.code, message: crate::trouble::short(&status.message) }
        }
        _ => Trouble::Server { code: 0, message: String::new() },
    }
}

fn kube_error(error: &watcher::Error) -> Option<&kube::Error> {
    match error {
        watcher::Error::InitialListFailed(error)
        | watcher::Error::WatchStartFailed(error)
        | watcher::Error::WatchFailed(error) => Some(error),
        _ => None,
    }
}
