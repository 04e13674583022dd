//! What can go wrong between here and a cluster, told apart as far as a user can act on it.
//!
//! No value here carries a credential: kube's own errors print a plug-in's environment, its output and lines of the
//! kubeconfig, so their texts are never passed on.

use std::error::Error as StdError;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Duration;

use rustls::CertificateError;

/// Why there is no (good) connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The kubeconfig can't be turned into a connection.
    Config(ConfigProblem),
    /// The exec plug-in gave no credentials.
    Exec(ExecProblem),
    /// 401: the cluster does not accept these credentials.
    Unauthorized,
    /// 403 where nothing can be done without.
    Forbidden {
        /// The server's sentence, which names user, verb and resource.
        message: String,
    },
    /// No trusted connection.
    Tls(TlsProblem),
    /// No connection.
    Unreachable {
        /// How it failed.
        how: Unreachable,
        /// The proxy that was used, without password.
        proxy: Option<String>,
    },
    /// The server answered, but not as a Kubernetes API server does, or with an error of its own.
    Server {
        /// HTTP status; 0 when the answer could not be read.
        code: u16,
        /// The server's sentence, cut to 500 characters; may be empty.
        message: String,
    },
}

/// How a server can't be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// Nothing listens there.
    Refused,
    /// No answer in time.
    TimedOut,
    /// The name is not known.
    NameNotFound,
    /// The network has no way to it.
    NoRoute,
    /// The proxy did not let us through.
    Proxy,
    /// The connection broke off.
    Closed,
}

/// Which part of TLS failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsProblem {
    /// Signed by a certificate authority that `certificate-authority` does not name.
    UnknownIssuer,
    /// The certificate is for another name (`tls-server-name`).
    OtherName,
    /// The certificate is no longer valid (or this machine's clock is ahead).
    Expired,
    /// The certificate is not valid yet (or this machine's clock is behind).
    NotYetValid,
    /// The server does not speak TLS: perhaps `http` was meant.
    NotTls,
    /// The server refused our certificate or version; the alert's name.
    Refused(String),
    /// This machine has no list of certificate authorities and the kubeconfig names none.
    NoRoots,
    /// Something else; rustls' own words, which hold no secret.
    Other(String),
}

/// Why a context can't be turned into a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigProblem {
    /// No file names this context (any more).
    NoContext(String),
    /// The context's cluster is not defined or has no server.
    NoServer(String),
    /// The server is no URL.
    BadServer,
    /// `proxy-url` (or the variable) is no URL.
    BadProxy,
    /// The proxy's scheme is neither `http`, `https` nor `socks5`.
    ProxyScheme(String),
    /// A file that the context names can't be read.
    File {
        /// Which field names it, such as `certificate-authority`.
        field: &'static str,
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        kind: ErrorKind,
    },
    /// A field does not hold what it should (base64, PEM, at least one certificate).
    BadData(&'static str),
    /// The context signs in by an auth provider that is not supported.
    AuthProvider(String),
}

/// Why a plug-in gave no credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExecProblem {
    /// The user has not agreed to run it.
    NoConsent,
    /// The kubeconfig names no command.
    NoCommand,
    /// The program is not installed or not on `PATH`.
    NotFound {
        /// The program.
        command: String,
        /// `installHint` of the kubeconfig; text of a stranger.
        hint: Option<String>,
    },
    /// The operating system did not start it.
    NotStarted {
        /// The program.
        command: String,
        /// What the operating system said.
        kind: ErrorKind,
    },
    /// `interactiveMode: Always`: it wants a terminal, and there is none.
    NeedsTerminal {
        /// The program.
        command: String,
    },
    /// It did not end in time and was killed.
    TimedOut {
        /// The program.
        command: String,
        /// How long it was waited for.
        after: Duration,
    },
    /// It ended with an error.
    Failed {
        /// The program.
        command: String,
        /// Its exit code; `None` when a signal ended it.
        code: Option<i32>,
        /// The last lines that it wrote to its error output, at most 2,000 characters.
        stderr: String,
    },
    /// It did not print an `ExecCredential` with a token or a certificate and key (or printed over 1 MiB).
    BadOutput {
        /// The program.
        command: String,
    },
}

impl Trouble {
    /// Whether trying again by itself can help. Refused credentials and permissions are never retried.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Server { .. } | Self::Tls(TlsProblem::NotYetValid))
    }

    pub(crate) fn timed_out(proxy: Option<&str>) -> Self {
        Self::Unreachable { how: Unreachable::TimedOut, proxy: proxy.map(str::to_owned) }
    }

    pub(crate) fn from_kube(error: &kube::Error, proxy: Option<&str>) -> Self {
        match error {
            kube::Error::Api(status) if status.code == 401 => Self::Unauthorized,
            kube::Error::Api(status) if status.code == 403 => {
                Self::Forbidden { message: short(&status.message) }
            }
            kube::Error::Api(status) => Self::Server { code: status.code, message: short(&status.message) },
            kube::Error::RustlsTls(error) => match from_chain(error, proxy) {
                Some(trouble) => trouble,
                None if error.to_string().contains("root certificate") => Self::Tls(TlsProblem::NoRoots),
                None => Self::Config(ConfigProblem::BadData("client-certificate")),
            },
            kube::Error::SerdeError(_) | kube::Error::FromUtf8(_) => {
                Self::Server { code: 0, message: String::new() }
            }
            kube::Error::Auth(_) | kube::Error::InferKubeconfig(_) => {
                Self::Config(ConfigProblem::BadData("user"))
            }
            kube::Error::ProxyProtocolUnsupported { proxy_url }
            | kube::Error::ProxyProtocolDisabled { proxy_url, .. } => Self::Config(
                ConfigProblem::ProxyScheme(proxy_url.scheme_str().unwrap_or_default().to_owned()),
            ),
            other => from_chain(other, proxy)
                .unwrap_or(Self::Unreachable { how: Unreachable::Closed, proxy: proxy.map(str::to_owned) }),
        }
    }
}

/// Looks through an error and its causes for one that tells what happened. The innermost one tells most, but the
/// connectors' own words are the only sign of a name that is not known and of a proxy.
fn from_chain(error: &(dyn StdError + 'static), proxy: Option<&str>) -> Option<Trouble> {
    let unreachable = |how| Trouble::Unreachable { how, proxy: proxy.map(str::to_owned) };
    let mut found = None;
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        if text.contains("dns error") || text.contains("failed to lookup address") {
            return Some(unreachable(Unreachable::NameNotFound));
        }
        if proxy.is_some() && (text.contains("tunnel error") || text.starts_with("SOCKS error")) {
            found = Some(unreachable(Unreachable::Proxy));
        }
        if let Some(tls) = tls_of(error) {
            return Some(Trouble::Tls(tls));
        }
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            match io.kind() {
                ErrorKind::ConnectionRefused => found = Some(unreachable(Unreachable::Refused)),
                ErrorKind::TimedOut => found = Some(unreachable(Unreachable::TimedOut)),
                ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
                    found = Some(unreachable(Unreachable::NoRoute));
                }
                ErrorKind::ConnectionReset
                | ErrorKind::ConnectionAborted
                | ErrorKind::BrokenPipe
                | ErrorKind::UnexpectedEof => found = found.or(Some(unreachable(Unreachable::Closed))),
                _ => {}
            }
        }
        next = cause(error);
    }
    found
}

/// The next inner error. An `io::Error` that wraps another error does not name it as its source but that one's source.
fn cause<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

fn tls_of(error: &(dyn StdError + 'static)) -> Option<TlsProblem> {
    let rustls = error.downcast_ref::<rustls::Error>()?;
    Some(match rustls {
        rustls::Error::InvalidCertificate(certificate) => match certificate {
            // A CA that is not the issuer but has its name (a cluster that was made anew) fails at the signature.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => TlsProblem::UnknownIssuer,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                TlsProblem::OtherName
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsProblem::Expired,
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                TlsProblem::NotYetValid
            }
            other => TlsProblem::Other(short(&other.to_string())),
        },
        rustls::Error::InvalidMessage(_) => TlsProblem::NotTls,
        rustls::Error::AlertReceived(alert) => TlsProblem::Refused(format!("{alert:?}")),
        other => TlsProblem::Other(short(&other.to_string())),
    })
}

/// Text of a stranger made fit to be shown: no control or direction characters (but line ends), at most 500 characters.
pub(crate) fn short(text: &str) -> String {
    clean(text, 500)
}

/// As [`short`] with another limit.
pub(crate) fn clean(text: &str, limit: usize) -> String {
    let mut out: String = text
        .chars()
        .filter(|c| {
            *c == '\n'
                || !(c.is_control()
                    || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        })
        .take(limit + 1)
        .collect();
    if out.chars().count() > limit {
        out.pop();
        out.push('…');
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_error_is_told_apart_by_its_innermost_cause() {
        let of =
            |error: std::io::Error, proxy| Trouble::from_kube(&kube::Error::Service(Box::new(error)), proxy);
        let direct = |how| Trouble::Unreachable { how, proxy: None };
        assert_eq!(of(ErrorKind::ConnectionRefused.into(), None), direct(Unreachable::Refused));
        assert_eq!(of(ErrorKind::TimedOut.into(), None), direct(Unreachable::TimedOut));
        assert_eq!(of(ErrorKind::HostUnreachable.into(), None), direct(Unreachable::NoRoute));
        let expired = rustls::Error::InvalidCertificate(CertificateError::Expired);
        let wrapped = std::io::Error::other(std::io::Error::other(expired));
        assert_eq!(of(wrapped, None), Trouble::Tls(TlsProblem::Expired));
        assert_eq!(
            of(ErrorKind::ConnectionRefused.into(), Some("http://p:1")),
            Trouble::Unreachable { how: Unreachable::Refused, proxy: Some("http://p:1".to_owned()) }
        );
    }

    #[test]
    fn refused_credentials_and_permissions_are_not_retried() {
        assert!(!Trouble::Unauthorized.retryable());
        assert!(!Trouble::Forbidden { message: String::new() }.retryable());
        assert!(!Trouble::Tls(TlsProblem::UnknownIssuer).retryable());
        assert!(Trouble::timed_out(None).retryable());
    }

    #[test]
    fn a_strangers_text_is_cut_and_cannot_turn_the_line() {
        assert_eq!(short("a\u{202e}b\x1b[31mc\nd"), "ab[31mc\nd");
        assert_eq!(clean("abcdef", 3), "abc…");
        assert_eq!(clean("abc", 3), "abc");
    }
}
