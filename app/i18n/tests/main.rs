//! The words themselves: parity of the languages, their style, and the generated keys.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod generator;
mod keys;
mod locales;
