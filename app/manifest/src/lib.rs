//! Text and trees: YAML and JSON in and out, as kubectl reads them and so that nobody else misreads them.
//!
//! Pure but for opening and saving files: no network, no window, no words for the screen. Problems are codes with
//! arguments and a place, worded from `locales/`.

pub mod align;
pub mod atomic;
pub mod chunk;
pub mod classify;
pub mod decode;
mod expand;
pub mod export;
pub mod files;
mod follow;
mod json;
pub mod layout;
pub mod open;
pub mod patch;
pub mod problem;
pub mod read;
pub mod save;
pub mod scalar;
pub mod schema;
pub mod span;
pub mod split;
pub mod write;

pub use classify::NotManifest;
pub use decode::Encoding;
pub use export::{export, without_server_fields};
pub use files::{File, Files, Location, Rendered};
pub use follow::follow;
pub use open::{OpenCode, OpenNote};
pub use patch::Note;
pub use problem::{Code, Problem};
pub use read::{Doc, Format, Limits, read, read_stream};
pub use save::{SaveFailure, SaveReport, Saved};
pub use span::Position;
