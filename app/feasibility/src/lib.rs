//! Whether every pod of a gang can be placed at once: a pure function of a design's demand and a cluster's snapshot.
//!
//! The rules are those of kube-scheduler's default profile; what is not modelled is never guessed but answered with
//! `unknown` and the rule's name.

mod group;
mod index;
mod intern;
mod joint;
mod judge;
mod read;
mod reasons;
pub mod request;
mod room;
mod rules;
mod running;
mod screen;
mod shape;
pub mod slim;
mod snapshot;
mod suggest;
mod view;
mod write;

pub use index::Index;
pub use joint::Budget;
pub use judge::{Judged, judge, judge_within, without_snapshot};
pub use read::ReadError;
pub use rules::Rules;
pub use snapshot::{BrokenObject, ObjectKind, Skipped, Snapshot};
pub use view::{Curve, NodeMap, NodeView, curve, node_map};
pub use write::SnapshotWriter;
