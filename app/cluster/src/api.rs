//! Requests to one API server: each with a time limit, its warnings kept, its errors classified.

use std::time::Duration;

use http::{Method, Request};
use kube::Client;
use kube::client::{Body, ClientBuilder};
use serde::Deserialize;
use serde_json::Value;

use crate::config::Target;
use crate::exec::Credential;
use crate::trouble::{Trouble, short};

/// What is asked while the user waits.
pub(crate) const QUICK: Duration = Duration::from_secs(10);

/// How often a request is sent to a server that is overloaded.
const TRIES: usize = 3;

/// A client and how to speak of it.
#[derive(Clone)]
pub(crate) struct Api {
    client: Client,
    proxy: Option<String>,
}

/// An answer, good or bad.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// HTTP status.
    pub(crate) code: u16,
    /// The JSON body; `null` when it is none.
    pub(crate) body: Value,
    /// Texts of the `Warning` headers.
    pub(crate) warnings: Vec<String>,
}

/// The server's own account of a failure (`meta/v1 Status`).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Status {
    pub(crate) message: String,
    pub(crate) reason: String,
    pub(crate) code: u16,
    pub(crate) details: Option<Details>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Details {
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) kind: String,
    pub(crate) causes: Vec<StatusCause>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct StatusCause {
    pub(crate) reason: String,
    pub(crate) message: String,
    pub(crate) field: String,
}

impl Answer {
    pub(crate) fn ok(&self) -> bool {
        (200..300).contains(&self.code)
    }

    /// What a failed answer says; a body that is no `Status` leaves only the code.
    pub(crate) fn status(&self) -> Status {
        let mut status: Status = if self.body["kind"] == "Status" {
            serde_json::from_value(self.body.clone()).unwrap_or_default()
        } else {
            Status::default()
        };
        status.code = self.code;
        status
    }

    /// The body of a good answer, else the trouble.
    pub(crate) fn good(self) -> Result<Value, Trouble> {
        if self.ok() && !self.body.is_null() { Ok(self.body) } else { Err(self.trouble()) }
    }

    pub(crate) fn trouble(&self) -> Trouble {
        let message = short(&self.status().message);
        match self.code {
            401 => Trouble::Unauthorized,
            403 => Trouble::Forbidden { message },
            code => Trouble::Server { code: if self.ok() { 0 } else { code }, message },
        }
    }
}

impl Api {
    /// Builds the client; sends nothing. Must be called inside a tokio runtime.
    pub(crate) fn new(target: &Target, credential: Option<&Credential>) -> Result<Self, Trouble> {
        let proxy = target.proxy();
        let client = ClientBuilder::try_from(target.config(credential))
            .map_err(|error| Trouble::from_kube(&error, proxy.as_deref()))?
            .build();
        Ok(Self { client, proxy })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn trouble(&self, error: &kube::Error) -> Trouble {
        Trouble::from_kube(error, self.proxy.as_deref())
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Answer, Trouble> {
        self.send(Method::GET, path, None, QUICK).await
    }

    /// A `GET` whose answer must be good JSON.
    pub(crate) async fn read(&self, path: &str) -> Result<Value, Trouble> {
        self.get(path).await?.good()
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Result<Answer, Trouble> {
        self.send(Method::POST, path, Some(("application/json", body.to_string())), QUICK * 3).await
    }

    /// Server-side apply.
    pub(crate) async fn apply(&self, path: &str, body: &Value) -> Result<Answer, Trouble> {
        self.send(Method::PATCH, path, Some(("application/apply-patch+yaml", body.to_string())), QUICK * 3)
            .await
    }

    /// Sends, and again where the server asks for patience. All that is sent may be sent twice: reads, dry runs, reviews
    /// and server-side apply.
    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
        limit: Duration,
    ) -> Result<Answer, Trouble> {
        let mut tries = 0;
        loop {
            let (answer, wait) = self.send_once(method.clone(), path, body.clone(), limit).await?;
            tries += 1;
            if !matches!(answer.code, 429 | 503) || tries >= TRIES {
                return Ok(answer);
            }
            tokio::time::sleep(wait).await;
        }
    }

    async fn send_once(
        &self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
        limit: Duration,
    ) -> Result<(Answer, Duration), Trouble> {
        let mut request = Request::builder().method(method).uri(path).header("accept", "application/json");
        let bytes = match body {
            Some((kind, text)) => {
                request = request.header("content-type", kind);
                text.into_bytes()
            }
            None => Vec::new(),
        };
        let bad = |_| Trouble::Server { code: 0, message: String::new() };
        let request = request.body(Body::from(bytes)).map_err(bad)?;
        let work = async {
            let response = self.client.send(request).await?;
            let (head, body) = response.into_parts();
            Ok((head, body.collect_bytes().await?))
        };
        let (head, bytes) = tokio::time::timeout(limit, work)
            .await
            .map_err(|_| Trouble::timed_out(self.proxy.as_deref()))?
            .map_err(|error: kube::Error| self.trouble(&error))?;
        let warnings = head
            .headers
            .get_all("warning")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .filter_map(warning_text)
            .collect();
        let body = serde_json::from_slice(&bytes).unwrap_or_default();
        let seconds =
            head.headers.get("retry-after").and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        let wait = Duration::from_secs(seconds.unwrap_or(1).clamp(1, 5));
        Ok((Answer { code: head.status.as_u16(), body, warnings }, wait))
    }
}

/// The text of `299 - "unknown field \"spec.foo\""`.
fn warning_text(header: &str) -> Option<String> {
    let quoted = header.split_once('"')?.1.rsplit_once('"')?.0;
    let mut text = String::new();
    let mut escaped = false;
    for c in quoted.chars() {
        if c == '\\' && !escaped {
            escaped = true;
        } else {
            escaped = false;
            text.push(c);
        }
    }
    Some(short(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_header_gives_its_text() {
        let text = warning_text(r#"299 - "unknown field \"spec.foo\"""#);
        assert_eq!(text.as_deref(), Some(r#"unknown field "spec.foo""#));
        assert_eq!(warning_text("nonsense"), None);
    }

    #[test]
    fn an_answer_that_is_no_status_keeps_its_code() {
        let answer = |code, body| Answer { code, body, warnings: Vec::new() };
        assert_eq!(answer(401, Value::Null).good(), Err(Trouble::Unauthorized));
        assert_eq!(
            answer(502, Value::Null).good(),
            Err(Trouble::Server { code: 502, message: String::new() })
        );
        let status = serde_json::json!({"kind": "Status", "message": "no", "code": 403});
        assert_eq!(answer(403, status).good(), Err(Trouble::Forbidden { message: "no".to_owned() }));
        assert_eq!(answer(200, Value::Null).good(), Err(Trouble::Server { code: 0, message: String::new() }));
    }
}
