//! Tests that cross the rooms, grouped by what a user does.

mod cluster;
mod designer;
mod feasibility;
mod gallery;
mod i18n;
mod manifest;
