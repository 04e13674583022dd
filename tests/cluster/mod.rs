//! The connected cluster, on a real control plane.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a panic is how a test fails")]

mod connecting;
mod following;
mod planning;
mod support;
