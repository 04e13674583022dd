//! Text and trees: YAML and JSON in and out, as kubectl reads them and so that nobody else misreads them.
//!
//! Pure but for opening and saving files: no network, no window, no words for the screen. Problems are codes with
//! arguments and a place, worded from `locales/`.

pub mod decode;
mod json;
pub mod problem;
pub mod read;
pub mod scalar;
pub mod span;
pub mod split;
pub mod write;

pub use decode::Encoding;
pub use problem::{Code, Problem};
pub use read::{Doc, Format, Limits, read, read_stream};
pub use span::Position;
