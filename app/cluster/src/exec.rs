//! Exec plug-ins: the program that a kubeconfig signs in with, run by ourselves.
//!
//! kube would run it inside the building of a client: three times, without a limit, and its error prints the secret
//! environment. Here it runs once, after consent, with a time limit, killed when it is not wanted any more, its output
//! capped, and never attached to a terminal. Protocol: client.authentication.k8s.io `ExecCredential`.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use k8s_openapi::jiff::Timestamp;
use kube::config::{ExecAuthCluster, ExecConfig, ExecInteractiveMode};
use secrecy::SecretString;
use serde::Deserialize;
use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::process::Command;

use crate::trouble::{ExecProblem, clean};

const MAX_STDOUT: usize = 1 << 20;
const MAX_STDERR: usize = 64 << 10;

/// What a plug-in gave us.
#[derive(Clone)]
pub(crate) struct Credential {
    pub(crate) token: Option<SecretString>,
    /// PEM.
    pub(crate) certificate: Option<String>,
    /// PEM.
    pub(crate) key: Option<SecretString>,
    pub(crate) expires: Option<Timestamp>,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("expires", &self.expires).finish_non_exhaustive()
    }
}

impl Credential {
    /// Whether it should be renewed before it is used again.
    pub(crate) fn is_stale(&self) -> bool {
        self.expires.is_some_and(|at| {
            at.duration_since(Timestamp::now()) < k8s_openapi::jiff::SignedDuration::from_secs(60)
        })
    }
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    kind: String,
    #[serde(rename = "apiVersion", default)]
    api_version: String,
    status: Option<Status>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    token: Option<String>,
    client_certificate_data: Option<String>,
    client_key_data: Option<String>,
    expiration_timestamp: Option<String>,
}

const DEFAULT_VERSION: &str = "client.authentication.k8s.io/v1";

/// Runs the plug-in and reads its credential. Dropping the future kills the program.
pub(crate) async fn run(
    exec: &ExecConfig,
    cluster: Option<ExecAuthCluster>,
    limit: Duration,
) -> Result<Credential, ExecProblem> {
    let program = exec.command.clone().filter(|c| !c.is_empty()).ok_or(ExecProblem::NoCommand)?;
    if exec.interactive_mode == Some(ExecInteractiveMode::Always) {
        return Err(ExecProblem::NeedsTerminal { command: program });
    }
    let version = exec.api_version.as_deref().unwrap_or(DEFAULT_VERSION);
    let mut spec = serde_json::json!({ "interactive": false });
    if exec.provide_cluster_info
        && let Some(cluster) = cluster
        && let Ok(cluster) = serde_json::to_value(&cluster)
    {
        spec["cluster"] = cluster;
    }
    let info = serde_json::json!({ "apiVersion": version, "kind": "ExecCredential", "spec": spec });
    let mut command = Command::new(&program);
    command.args(exec.args.iter().flatten());
    for entry in exec.env.iter().flatten() {
        if let (Some(name), Some(value)) = (entry.get("name"), entry.get("value")) {
            command.env(name, value);
        }
    }
    command
        .env("KUBERNETES_EXEC_INFO", info.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    let mut child = command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => ExecProblem::NotFound {
            command: program.clone(),
            hint: exec.install_hint.as_deref().map(|hint| clean(hint, 500)),
        },
        kind => ExecProblem::NotStarted { command: program.clone(), kind },
    })?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let work = async {
        let (out, err) = tokio::join!(read(stdout, MAX_STDOUT), read(stderr, MAX_STDERR));
        (out, err, child.wait().await)
    };
    let Ok((out, err, status)) = tokio::time::timeout(limit, work).await else {
        return Err(ExecProblem::TimedOut { command: program, after: limit });
    };
    if !status.as_ref().is_ok_and(std::process::ExitStatus::success) {
        return Err(ExecProblem::Failed {
            command: program,
            code: status.ok().and_then(|status| status.code()),
            stderr: tail(&String::from_utf8_lossy(&err.0)),
        });
    }
    let answer = (!out.1).then(|| parse(&out.0, version)).flatten();
    answer.ok_or(ExecProblem::BadOutput { command: program })
}

/// Reads to the end and keeps the first `limit` bytes; tells whether there were more. Reading goes on past the limit so
/// that the program does not hang on a full pipe.
async fn read(pipe: Option<impl AsyncRead + Unpin>, limit: usize) -> (Vec<u8>, bool) {
    let Some(mut pipe) = pipe else { return (Vec::new(), false) };
    let mut kept = Vec::new();
    let mut over = false;
    let mut buffer = vec![0; 8192];
    while let Ok(count @ 1..) = pipe.read(&mut buffer).await {
        let room = limit - kept.len();
        over |= count > room;
        kept.extend_from_slice(&buffer[..count.min(room)]);
    }
    (kept, over)
}

/// The last lines, at most 2,000 characters.
fn tail(text: &str) -> String {
    let text = text.trim_end();
    let skip = text.chars().count().saturating_sub(2_000);
    clean(&text.chars().skip(skip).collect::<String>(), 2_000)
}

/// JSON as the protocol says, or YAML, which client-go's reader takes as well.
fn parse(output: &[u8], version: &str) -> Option<Credential> {
    let text = std::str::from_utf8(output).ok()?;
    let answer: Answer = serde_json::from_str(text).ok().or_else(|| serde_yaml::from_str(text).ok())?;
    if answer.kind != "ExecCredential" || answer.api_version != version {
        return None;
    }
    let status = answer.status?;
    let pair = status.client_certificate_data.is_some() && status.client_key_data.is_some();
    if status.token.is_none() && !pair {
        return None;
    }
    let expires = match status.expiration_timestamp {
        Some(text) => Some(text.parse().ok()?),
        None => None,
    };
    Some(Credential {
        token: status.token.map(SecretString::from),
        certificate: status.client_certificate_data.filter(|_| pair),
        key: status.client_key_data.filter(|_| pair).map(SecretString::from),
        expires,
    })
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn sh(script: &str) -> ExecConfig {
        ExecConfig {
            command: Some("/bin/sh".to_owned()),
            args: Some(vec!["-c".to_owned(), script.to_owned()]),
            env: Some(vec![
                [("name".to_owned(), "WORD".to_owned()), ("value".to_owned(), "hunter2".to_owned())].into(),
            ]),
            ..ExecConfig::default()
        }
    }

    async fn with_limit(script: &str, seconds: f64) -> Result<Credential, ExecProblem> {
        run(&sh(script), None, Duration::from_secs_f64(seconds)).await
    }

    const HEAD: &str = r#"{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":"#;

    #[tokio::test]
    async fn a_token_is_read_and_the_environment_is_handed_over() {
        let script = format!(
            r#"echo "$KUBERNETES_EXEC_INFO" | grep -q '"interactive":false' && printf '%s{{"token":"%s"}}}}' '{HEAD}' "$WORD""#
        );
        let credential = with_limit(&script, 10.0).await.unwrap();
        assert_eq!(credential.token.as_ref().unwrap().expose_secret(), "hunter2");
        assert!(!format!("{credential:?}").contains("hunter2"));
        assert!(!credential.is_stale());
    }

    #[tokio::test]
    async fn an_expiry_is_kept_and_yaml_is_read_as_well() {
        let script = "echo 'apiVersion: client.authentication.k8s.io/v1'; echo 'kind: ExecCredential'; \
                      echo 'status: {token: t, expirationTimestamp: \"2020-01-01T00:00:00Z\"}'";
        assert!(with_limit(script, 10.0).await.unwrap().is_stale());
    }

    #[tokio::test]
    async fn a_failing_plug_in_shows_its_last_words_and_no_environment() {
        let problem = with_limit("echo first >&2; echo 'sign in again' >&2; exit 3", 10.0).await.unwrap_err();
        let ExecProblem::Failed { code, stderr, .. } = &problem else { panic!("{problem:?}") };
        assert_eq!((*code, &**stderr), (Some(3), "first\nsign in again"));
        assert!(!format!("{problem:?}").contains("hunter2"));
    }

    #[tokio::test]
    async fn a_plug_in_that_hangs_is_given_up() {
        let start = std::time::Instant::now();
        let problem = with_limit("sleep 30", 0.3).await.unwrap_err();
        assert!(matches!(problem, ExecProblem::TimedOut { .. }), "{problem:?}");
        assert!(start.elapsed() < Duration::from_secs(5));
    }

    #[tokio::test]
    async fn output_that_is_no_credential_or_endless_is_refused() {
        for script in [
            "echo hello",
            "true",
            "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1\",\"status\":{}}'",
            "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"other/v1\",\"status\":{\"token\":\"t\"}}'",
            "head -c 3000000 /dev/zero | tr '\\0' 'x'",
        ] {
            let problem = with_limit(script, 20.0).await.unwrap_err();
            assert!(matches!(problem, ExecProblem::BadOutput { .. }), "{script}: {problem:?}");
        }
    }

    #[tokio::test]
    async fn a_missing_program_is_named_with_the_hint() {
        let exec = ExecConfig {
            command: Some("/nowhere/login".to_owned()),
            install_hint: Some("install login".to_owned()),
            ..ExecConfig::default()
        };
        let problem = run(&exec, None, Duration::from_secs(1)).await.unwrap_err();
        let expected = ExecProblem::NotFound {
            command: "/nowhere/login".to_owned(),
            hint: Some("install login".to_owned()),
        };
        assert_eq!(problem, expected);
    }

    #[tokio::test]
    async fn one_that_must_have_a_terminal_is_not_started() {
        let exec = ExecConfig { interactive_mode: Some(ExecInteractiveMode::Always), ..sh("touch /nowhere") };
        let problem = run(&exec, None, Duration::from_secs(1)).await.unwrap_err();
        assert_eq!(problem, ExecProblem::NeedsTerminal { command: "/bin/sh".to_owned() });
    }
}
