//! Text and trees, held against two foreign readers: kubectl's own (Go) and PyYAML.

mod design;
mod keep_text;
mod kubectl_reader;
mod schema;
mod writer;
