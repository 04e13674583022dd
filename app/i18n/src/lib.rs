//! The words of the screen in English, Korean and Japanese.
//!
//! A caller holds `Words::get(lang)` and asks it by key; switching the language is holding another `Words`. The
//! keys of each file in `locales/` are constants in [`keys`], so that a misspelt one does not compile; keys that
//! are put together from a code (`finding-CODE`) go through [`Words::tr_args`] as they are.
//!
//! This crate knows Fluent and nothing else of the program: whoever words a finding converts its arguments to
//! [`Arg`].

mod files;
pub mod format;
pub mod keys;
mod lang;
mod words;

pub use lang::Lang;
pub use words::{Arg, Words};
