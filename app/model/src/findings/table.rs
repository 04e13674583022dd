//! Every code that this room's findings can have: a contract of the command line's JSON.

use crate::finding::Severity;

/// One code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The contract's code; its message is `finding-CODE`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The names of its message's arguments.
    pub args: &'static [&'static str],
    /// Whether it can come with a fix, worded `fix-CODE`.
    pub fixable: bool,
}

const fn error(code: &'static str, args: &'static [&'static str]) -> Entry {
    Entry { code, severity: Severity::Error, args, fixable: false }
}

const fn warning(code: &'static str, args: &'static [&'static str]) -> Entry {
    Entry { code, severity: Severity::Warning, args, fixable: false }
}

const fn advice(code: &'static str, args: &'static [&'static str]) -> Entry {
    Entry { code, severity: Severity::Advice, args, fixable: false }
}

impl Entry {
    const fn fixable(mut self) -> Self {
        self.fixable = true;
        self
    }
}

/// All codes, by what they are about.
pub const FINDINGS: &[Entry] = &[
    // What an object is.
    error("missing-kind", &[]),
    error("missing-name", &["kind"]),
    error("generate-name", &["prefix"]).fixable(),
    error("duplicate-object", &["kind", "name"]),
    advice("server-fields", &["fields"]).fixable(),
    advice("legacy-kind", &["kind"]),
    // One field's value.
    error("required", &["field"]),
    error("not-integer", &["field", "value"]).fixable(),
    error("not-boolean", &["field", "value"]),
    error("not-text", &["field", "value"]).fixable(),
    error("not-mapping", &["field"]),
    error("not-list", &["field"]),
    error("too-small", &["field", "value", "min"]),
    error("too-large", &["field", "value", "max"]),
    error("not-a-choice", &["field", "value", "choices"]),
    error("bad-quantity", &["field", "value"]),
    error("negative-quantity", &["field", "value"]),
    error("bad-file-mode", &["field", "value"]),
    error("name-too-long", &["field", "value", "limit"]),
    error("bad-dns-label", &["field", "value"]),
    error("bad-dns-subdomain", &["field", "value"]),
    warning("bad-service-name", &["field", "value"]),
    error("bad-label-key", &["field", "value"]),
    error("bad-label-value", &["field", "value"]),
    error("bad-env-name", &["field", "value"]),
    error("bad-port-name", &["field", "value"]),
    error("bad-config-key", &["field", "value"]),
    error("bad-resource-name", &["field", "value"]),
    error("bad-image", &["field", "value"]),
    error("bad-schedule", &["field", "value"]),
    error("bad-time-zone", &["field", "value"]),
    warning("bad-mount-path", &["field", "value"]),
    error("bad-sub-path", &["field", "value"]),
    // Containers.
    error("no-container", &[]),
    error("init-probe", &["container", "field"]).fixable(),
    error("duplicate-container", &["name"]),
    error("duplicate-env", &["name"]),
    error("env-two-values", &["name"]).fixable(),
    error("duplicate-container-port", &["port"]),
    error("duplicate-port-name", &["name"]),
    error("duplicate-mount-path", &["path"]),
    error("two-sub-paths", &["path"]).fixable(),
    advice("backslash-sign", &["sign"]).fixable(),
    // Resources.
    error("request-above-limit", &["resource", "request", "limit"]).fixable(),
    error("extended-not-equal", &["resource", "request", "limit"]).fixable(),
    error("extended-without-limit", &["resource", "request"]).fixable(),
    error("extended-fraction", &["resource", "value"]),
    warning("memory-millibytes", &["value"]).fixable(),
    // Volumes.
    error("duplicate-volume", &["name"]),
    advice("volume-without-type", &["name"]).fixable(),
    error("volume-two-types", &["name", "types"]),
    error("mount-without-volume", &["name"]).fixable(),
    advice("unused-volume", &["name"]).fixable(),
    // References.
    error("reference-missing", &["kind", "name"]),
    advice("reference-unchecked", &["kind", "name"]),
    error("reference-key-missing", &["kind", "name", "key"]),
    warning("pull-secret-missing", &["name"]),
    warning("governing-service-missing", &["name"]),
    warning("governing-service-not-headless", &["name"]).fixable(),
    // The workload.
    error("selector-mismatch", &["key", "value"]).fixable(),
    error("selector-empty", &[]).fixable(),
    error("restart-policy", &["kind", "value", "choices"]).fixable(),
    error("schedule-missing", &[]),
    warning("parallelism-zero", &[]).fixable(),
    warning("starting-deadline-short", &["seconds"]),
    warning("hostname-shared", &["name"]).fixable(),
    warning("node-name", &["node"]).fixable(),
    error("toleration-value", &["key"]).fixable(),
    error("toleration-key", &[]).fixable(),
    error("toleration-seconds", &["key"]).fixable(),
    // Services.
    error("duplicate-service-port", &["port"]),
    error("service-port-names", &[]),
    warning("session-timeout-alone", &[]).fixable(),
    advice("service-selects-nothing", &["name"]),
    warning("target-port-missing", &["name"]),
    advice("sctp", &["port"]),
];
