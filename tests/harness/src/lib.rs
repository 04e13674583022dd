//! A real Kubernetes control plane for tests: etcd, kube-apiserver, kube-scheduler and kube-controller-manager of the
//! versions that `packaging/controlplane.sh` builds, on free ports of this machine, without containers and without
//! nodes. Tests make the nodes they need by hand; the real scheduler binds pods to them.
//!
//! ```no_run
//! use hapju_harness::{Node, Version, WorkloadApi, shared};
//!
//! let Some(cluster) = shared(Version::V1_37, WorkloadApi::On) else { return };
//! let cluster = cluster.exclusive();
//! cluster.create_node(&Node::new("a").cpu("4").memory("8Gi"));
//! ```
//!
//! Helpers panic with what went wrong: in a test a cluster that does not do as it is told is a failed test. None of
//! them needs an async runtime and all may be called inside one.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure of the harness is a failed test, and a panic says which"
)]
#![allow(clippy::disallowed_methods, reason = "files of a temporary folder need not be written atomically")]

mod api;
mod control_plane;
mod helpers;
mod node;
mod pki;
mod process;
mod shared;
mod version;

use std::io;
use std::path::PathBuf;

pub use api::Answer;
pub use control_plane::{ControlPlane, Exclusive, Options, User};
pub use helpers::{eventually, wait_until};
pub use node::Node;
pub use shared::{is_wanted, shared, skip};
pub use version::{Version, WorkloadApi};

/// Why a control plane did not start.
#[derive(Debug)]
pub enum Error {
    /// A server's program is not there.
    MissingBinary {
        /// Where it was looked for.
        path: PathBuf,
        /// The version that was asked for.
        version: Version,
    },
    /// A server ended by itself.
    Ended {
        /// Its name.
        server: &'static str,
        /// The last lines it wrote.
        log: String,
    },
    /// Something did not happen in time.
    Timeout {
        /// What was waited for, with the last lines of the logs.
        what: String,
    },
    /// A file or a process could not be made.
    Io(io::Error),
    /// A certificate could not be made.
    Certificate(rcgen::Error),
    /// A request could not be sent.
    Client(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MissingBinary { path, version } => write!(
                f,
                "{} is missing: run `bash packaging/controlplane.sh {version}`, or set HAPJU_QUICK=1 to do without a \
                 control plane",
                path.display()
            ),
            Self::Ended { server, log } => write!(f, "{server} ended; its last words:\n{log}"),
            Self::Timeout { what } => write!(f, "waited in vain for {what}"),
            Self::Io(error) => error.fmt(f),
            Self::Certificate(error) => error.fmt(f),
            Self::Client(error) => f.write_str(error),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<rcgen::Error> for Error {
    fn from(error: rcgen::Error) -> Self {
        Self::Certificate(error)
    }
}

impl From<kube::Error> for Error {
    fn from(error: kube::Error) -> Self {
        Self::Client(error.to_string())
    }
}

/// The folder of the servers' programs: `HAPJU_CONTROLPLANE_DIR`, else where `packaging/controlplane.sh` puts them.
pub(crate) fn binaries_folder() -> PathBuf {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    variable("HAPJU_CONTROLPLANE_DIR").unwrap_or_else(|| {
        let cache = variable("HAPJU_CACHE").or_else(|| Some(variable("XDG_CACHE_HOME")?.join("hapju")));
        let cache = cache.or_else(|| Some(variable("HOME")?.join(".cache/hapju")));
        cache.unwrap_or_default().join("controlplane")
    })
}
