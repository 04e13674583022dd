//! Tests that cross the rooms, grouped by what a user does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a panic is how a test fails")]
#![allow(clippy::disallowed_methods, reason = "a test writes its own files as another program would")]
#![allow(clippy::format_push_string, reason = "texts of tests are short")]

mod cluster;
mod designer;
mod feasibility;
mod fuzz_seeds;
mod gallery;
mod i18n;
mod manifest;
mod readme;
mod scheduler;
