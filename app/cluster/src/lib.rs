//! The connected cluster.
//!
//! Reads kubeconfig files, keeps one session, follows what a verdict needs by slim watches, plans and applies. It never
//! draws and never words anything: states, errors and refusals are enums with arguments, and text of the server is
//! passed on as text. Nothing is contacted before a context was chosen, and nothing is written to a cluster anywhere but
//! in [`apply`]. Credentials live in memory only and in no `Debug`, error or event.
//!
//! ```text
//! kubeconfig ─► config ─► connect (exec, discovery) ─► session ─► watch ─► world (Index) ─► View
//!                                                        └─► plan ─► apply
//! ```

mod api;
pub mod apply;
mod config;
mod connect;
mod consent;
mod discovery;
mod exec;
pub mod kubeconfig;
pub mod once;
pub mod plan;
pub mod proxy;
pub mod refusal;
mod service;
mod session;
pub mod trouble;
mod watch;
mod world;

pub use connect::Connected;
pub use consent::ExecConsent;
pub use discovery::{Capabilities, ServerVersion};
pub use kubeconfig::{ContextInfo, Contexts, Sources};
pub use once::connect_once;
pub use plan::{Plan, PlanRequest};
pub use service::{Event, Handle, Message, Request, Service};
pub use session::ConnectionState;
pub use trouble::Trouble;
pub use world::{KindState, View};
