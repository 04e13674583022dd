//! The document and everything that is read from it.
//!
//! A [`Document`](document::Document) is a list of Kubernetes objects, each an immutable tree of JSON values with
//! structural sharing. Forms write values at field paths; components, pod groups, chips and the engine's demand are
//! lenses that *read* the trees. Nothing here knows YAML text, a network, egui, a clock or a word on the screen.

#[doc(hidden)]
pub use serde_json;

pub mod component;
pub mod demand;
pub mod demand_of;
pub mod dialect;
pub mod document;
pub mod edit;
pub mod fields;
pub mod finding;
pub mod findings;
pub mod group;
pub mod history;
pub mod input;
pub mod names;
pub mod new;
pub mod object;
pub mod order;
pub mod path;
pub mod quantity;
pub mod server_fields;
pub mod tree;
pub mod verdict;

pub use document::{Document, Entry, FileId, ObjectId, Origin};
pub use edit::{Edit, EditError};
pub use finding::{Finding, Severity};
pub use history::History;
pub use path::{Path, Step};
pub use quantity::{Quantity, QuantityError};
pub use tree::{Array, ItemId, Object, Value};
