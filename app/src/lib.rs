//! The application: arguments, the judging pipeline that window and command line share, the designer.

pub mod args;
mod cluster_words;
pub mod designer;
pub mod headless;
pub mod judge;
mod plan_words;
pub mod settings;
mod wording;
