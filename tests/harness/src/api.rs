//! Plain requests to the API server.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use kube::client::Body;
use kube::config::{KubeConfigOptions, Kubeconfig};
use kube::{Client, Config};
use serde_json::Value;

use crate::control_plane::kubeconfig_path;
use crate::{Error, User, Version, wait_until};

/// What the API server said.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The object, list or Status; a string where the answer is no JSON.
    pub body: Value,
    /// The texts of the `Warning` headers.
    pub warnings: Vec<String>,
}

impl Answer {
    /// True for a status of 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Panics with the server's words unless the request was granted.
    #[must_use]
    #[track_caller]
    pub fn expect_success(self) -> Self {
        let Self { status, ref body, .. } = self;
        assert!(self.is_success(), "the API server said {status}: {}", body["message"]);
        self
    }

    /// The items of a list.
    pub fn items(&self) -> Vec<Value> {
        self.body["items"].as_array().cloned().unwrap_or_default()
    }
}

/// The runtime all requests of the harness run on: connections live and die with the runtime they were opened on, so
/// it must not be that of one test.
fn block<F>(future: F) -> F::Output
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    static RUNTIME: OnceLock<tokio::runtime::Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("hapju-harness").enable_all().build().expect("a runtime")
    });
    let (sender, receiver) = std::sync::mpsc::channel();
    // Spawned, not blocked on: a test may call from inside a runtime of its own.
    runtime.spawn(async move { sender.send(future.await) });
    receiver.recv().expect("the request to end without a panic")
}

/// A connection for each user.
pub(crate) struct Api {
    clients: Mutex<HashMap<User, Client>>,
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api")
    }
}

impl Api {
    pub(crate) fn new(folder: &Path) -> Result<Self, Error> {
        let api = Self { clients: Mutex::default() };
        api.reconnect(folder)?;
        Ok(api)
    }

    /// Reads the kubeconfig files again.
    pub(crate) fn reconnect(&self, folder: &Path) -> Result<(), Error> {
        for user in User::ALL {
            let path = kubeconfig_path(folder, user.context());
            let client = block(async move { connect(&path).await })?;
            self.clients.lock().unwrap_or_else(PoisonError::into_inner).insert(user, client);
        }
        Ok(())
    }

    /// Sends a request. `PATCH` is a merge patch.
    pub(crate) fn call(
        &self,
        user: User,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, Error> {
        let mut request =
            http::Request::builder().method(method).uri(path).header("accept", "application/json");
        if body.is_some() {
            let kind = if method == "PATCH" { "application/merge-patch+json" } else { "application/json" };
            request = request.header("content-type", kind);
        }
        let body = body.map(ToString::to_string).unwrap_or_default().into_bytes();
        let request = request.body(Body::from(body)).map_err(|error| Error::Client(error.to_string()))?;
        let client = self.clients.lock().unwrap_or_else(PoisonError::into_inner)[&user].clone();
        block(async move {
            let response = client.send(request).await?;
            let status = response.status().as_u16();
            let warnings = response.headers().get_all("warning");
            let warnings = warnings.iter().filter_map(|value| Some(warning(value.to_str().ok()?))).collect();
            let bytes = response.into_body().collect_bytes().await?;
            let text = || Value::from(String::from_utf8_lossy(&bytes).into_owned());
            let body = serde_json::from_slice(&bytes).unwrap_or_else(|_| text());
            Ok(Answer { status, body, warnings })
        })
    }

    /// As the administrator, panicking unless the request was granted.
    #[track_caller]
    pub(crate) fn must(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        match self.call(User::Admin, method, path, body) {
            Ok(answer) => answer.expect_success(),
            Err(error) => panic!("{method} {path}: {error}"),
        }
    }

    /// Removes everything tests make, so that the next one starts from an empty cluster. Namespaces stay.
    pub(crate) fn reset(&self, version: Version) {
        // What makes pods goes first, or there would be new ones behind us.
        let makers = ["batch/v1/cronjobs", "batch/v1/jobs", "apps/v1/deployments", "apps/v1/statefulsets"];
        for maker in makers.into_iter().chain(["apps/v1/daemonsets", "apps/v1/replicasets"]) {
            self.delete_all(&format!("/apis/{maker}"), "propagationPolicy=Background");
        }
        self.delete_all("/api/v1/nodes", "gracePeriodSeconds=0");
        self.delete_all("/api/v1/pods", "gracePeriodSeconds=0");
        let scheduling = format!("/apis/scheduling.k8s.io/{}", version.scheduling_version());
        let kinds = ["podgroups", "workloads"].map(|kind| format!("{scheduling}/{kind}"));
        for kind in
            kinds.iter().map(String::as_str).chain(["/apis/scheduling.k8s.io/v1alpha3/compositepodgroups"])
        {
            self.delete_all(kind, "propagationPolicy=Background");
        }
    }

    /// Deletes all objects of a kind in every namespace and waits until they are gone. A kind that is not served has
    /// none.
    #[track_caller]
    fn delete_all(&self, collection: &str, query: &str) {
        wait_until(&format!("{collection} to be empty"), std::time::Duration::from_mins(1), || {
            let answer = match self.call(User::Admin, "GET", collection, None) {
                Ok(answer) if answer.status == 404 => return true,
                Ok(answer) => answer.expect_success(),
                Err(error) => panic!("GET {collection}: {error}"),
            };
            for item in answer.items() {
                let path = item_path(collection, &item);
                // Without a body: with one, be it empty, the server takes the options from there and not from the query.
                // Gone meanwhile, or in somebody's way for a moment: the next turn tells.
                let _ = self.call(User::Admin, "DELETE", &format!("{path}?{query}"), None);
            }
            answer.items().is_empty()
        });
    }
}

/// The path of an item of a list over all namespaces.
fn item_path(collection: &str, item: &Value) -> String {
    let name = item["metadata"]["name"].as_str().unwrap_or_default();
    match (item["metadata"]["namespace"].as_str(), collection.rsplit_once('/')) {
        (Some(namespace), Some((group, kind))) => format!("{group}/namespaces/{namespace}/{kind}/{name}"),
        _ => format!("{collection}/{name}"),
    }
}

/// The text in `299 - "text"`.
fn warning(header: &str) -> String {
    let text = header.split_once('"').map_or(header, |(_, rest)| rest);
    text.strip_suffix('"').unwrap_or(text).replace("\\\"", "\"")
}

async fn connect(kubeconfig: &Path) -> Result<Client, Error> {
    let kubeconfig = Kubeconfig::read_from(kubeconfig).map_err(|error| Error::Client(error.to_string()))?;
    let config = Config::from_custom_kubeconfig(kubeconfig, &KubeConfigOptions::default()).await;
    let mut config = config.map_err(|error| Error::Client(error.to_string()))?;
    // The server is on this machine, whatever proxy the environment names.
    config.proxy_url = None;
    Ok(Client::try_from(config)?)
}
