//! Findings of a whole document.

mod table;

pub use table::{Entry, FINDINGS};
