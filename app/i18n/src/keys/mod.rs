// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of every message, one module a file of `locales/`.

pub mod app;
pub mod cli;
pub mod cluster;
pub mod errors;
pub mod fields;
pub mod findings;
pub mod groups;
pub mod screen;
pub mod units;
pub mod verdict;
