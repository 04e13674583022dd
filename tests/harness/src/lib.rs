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

#[cfg(feature = "cluster")]
mod api;
#[cfg(feature = "cluster")]
mod control_plane;
#[cfg(feature = "cluster")]
mod error;
#[cfg(feature = "cluster")]
mod helpers;
#[cfg(feature = "cluster")]
mod node;
#[cfg(feature = "cluster")]
mod pki;
#[cfg(feature = "cluster")]
mod process;
mod readers;
#[cfg(feature = "cluster")]
mod shared;
mod skip;
#[cfg(feature = "cluster")]
mod version;

use std::path::PathBuf;

#[cfg(feature = "cluster")]
pub use self::{
    api::Answer,
    control_plane::{ControlPlane, Exclusive, Options, User},
    error::Error,
    helpers::{eventually, wait_until},
    node::Node,
    shared::{is_wanted, shared},
    version::{Version, WorkloadApi},
};
pub use readers::{Reader, read_with};
pub use skip::{is_quick, skip};

/// Where `packaging/controlplane.sh` keeps what it builds.
pub(crate) fn cache_folder() -> PathBuf {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = variable("HAPJU_CACHE").or_else(|| Some(variable("XDG_CACHE_HOME")?.join("hapju")));
    let cache = cache.or_else(|| Some(variable("HOME")?.join(".cache/hapju")));
    cache.unwrap_or_default()
}
