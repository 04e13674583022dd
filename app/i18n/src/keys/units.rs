// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/units.ftl`.

/// `{ $duration } ago`
#[rustfmt::skip]
pub const AGO: &str = "ago";
/// `{ $n-text }d`
#[rustfmt::skip]
pub const DURATION_DAYS: &str = "duration-days";
/// `{ $n-text }d { $m-text }h`
#[rustfmt::skip]
pub const DURATION_DAYS_HOURS: &str = "duration-days-hours";
/// `{ $n-text }h`
#[rustfmt::skip]
pub const DURATION_HOURS: &str = "duration-hours";
/// `{ $n-text }h { $m-text }m`
#[rustfmt::skip]
pub const DURATION_HOURS_MINUTES: &str = "duration-hours-minutes";
/// `{ $n-text } min`
#[rustfmt::skip]
pub const DURATION_MINUTES: &str = "duration-minutes";
/// `{ $n-text } s`
#[rustfmt::skip]
pub const DURATION_SECONDS: &str = "duration-seconds";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    AGO,
    DURATION_DAYS,
    DURATION_DAYS_HOURS,
    DURATION_HOURS,
    DURATION_HOURS_MINUTES,
    DURATION_MINUTES,
    DURATION_SECONDS,
];
