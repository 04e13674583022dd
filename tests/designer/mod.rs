//! The window, driven through its accessibility tree as a person with a screen reader would drive it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a panic is how a test fails")]

mod forms;
mod ime;
mod keeping;
mod main_job;
mod pictures;
mod stage;
