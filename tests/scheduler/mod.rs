//! What Hapju says of a design, and what the scheduler of a real control plane then does with it.

mod commands;
mod designs;
mod fitting;
mod gallery;
mod nodes;
mod several;
mod stage;
mod waiting;
