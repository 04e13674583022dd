//! The verdict, rule by rule and by what must hold whatever the cluster.

mod build;
mod conformance;
mod exhaustive;
mod gallery;
mod picture;
mod properties;
mod running;
