//! Draws state and sends commands. Knows egui, the model and the words; never kube, files or the engine.

pub mod action;
pub mod command;
pub mod editors;
pub mod kit;
pub mod screens;
pub mod state;
pub mod view;
pub mod wording;
