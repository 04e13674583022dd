//! Whether every pod of a gang can be placed at once: a pure function of a design's demand and a cluster's snapshot.
//!
//! The rules are those of kube-scheduler's default profile; what is not modelled is never guessed but answered with
//! `unknown` and the rule's name.

mod index;
mod intern;
mod read;
pub mod request;
pub mod slim;
mod snapshot;
mod write;

pub use index::Index;
pub use read::ReadError;
pub use snapshot::{BrokenObject, ObjectKind, Skipped, Snapshot};
pub use write::SnapshotWriter;
