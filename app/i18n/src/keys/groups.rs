// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/groups.ftl`.

/// `"{ $name }" belongs to a composite pod group, which { $dialect } does not know; it stays as it is.`
#[rustfmt::skip]
pub const FINDING_COMPOSITE_NOT_CONVERTED: &str = "finding-composite-not-converted";
/// `A Workload "{ $name }" is added, because { $dialect } has no pod groups without one.`
#[rustfmt::skip]
pub const FINDING_DIALECT_ADDS_WORKLOAD: &str = "finding-dialect-adds-workload";
/// `{ $dialect } cannot carry { $field }; it is left out.`
#[rustfmt::skip]
pub const FINDING_DIALECT_CANNOT_CARRY: &str = "finding-dialect-cannot-carry";
/// `No pod uses the template "{ $name }"; in { $dialect } it becomes a pod group of its own.`
#[rustfmt::skip]
pub const FINDING_DIALECT_MAKES_LIVE: &str = "finding-dialect-makes-live";
/// `Pod group "{ $name }" is left out: nothing makes its pods start together.`
#[rustfmt::skip]
pub const FINDING_GROUP_LEFT_OUT: &str = "finding-group-left-out";
/// `The reference to pod group "{ $name }" cannot be written in { $dialect }: the group is not part of the design.`
#[rustfmt::skip]
pub const FINDING_REFERENCE_NOT_CONVERTED: &str = "finding-reference-not-converted";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    FINDING_COMPOSITE_NOT_CONVERTED,
    FINDING_DIALECT_ADDS_WORKLOAD,
    FINDING_DIALECT_CANNOT_CARRY,
    FINDING_DIALECT_MAKES_LIVE,
    FINDING_GROUP_LEFT_OUT,
    FINDING_REFERENCE_NOT_CONVERTED,
];
