//! Tests that cross the rooms live in `main.rs` and its modules.
