//! Every code of findings about groups and conversions: a contract of the command line's JSON.

use crate::finding::Severity;
use crate::findings::Entry;

const fn entry(code: &'static str, severity: Severity, args: &'static [&'static str]) -> Entry {
    Entry { code, severity, args, fixable: false }
}

const fn error(code: &'static str, args: &'static [&'static str]) -> Entry {
    entry(code, Severity::Error, args)
}

const fn warning(code: &'static str, args: &'static [&'static str]) -> Entry {
    entry(code, Severity::Warning, args)
}

const fn advice(code: &'static str, args: &'static [&'static str]) -> Entry {
    entry(code, Severity::Advice, args)
}

const fn fixable(entry: Entry) -> Entry {
    Entry { code: entry.code, severity: entry.severity, args: entry.args, fixable: true }
}

/// All codes, by what they are about.
pub const FINDINGS: &[Entry] = &[
    // Conversion.
    warning("dialect-cannot-carry", &["dialect", "field"]),
    error("composite-not-converted", &["dialect", "name"]),
    warning("group-left-out", &["name"]),
    warning("dialect-makes-live", &["dialect", "name"]),
    warning("dialect-adds-workload", &["dialect", "name"]),
    warning("dialect-renames", &["dialect", "name"]),
    warning("reference-not-converted", &["dialect", "name"]),
    // Group objects.
    error("group-list-empty", &["name"]),
    error("group-lists-both", &[]),
    error("too-many-groups", &["count", "limit"]),
    error("duplicate-group", &["name"]),
    error("policy-missing", &["field"]),
    error("policy-both", &["field"]),
    error("too-many-topology-keys", &["count"]),
    error("too-many-claims", &["count", "limit"]),
    error("claim-source", &["name"]),
    error("field-not-in-dialect", &["dialect", "field"]),
    error("disruption-mode-form", &["dialect"]),
    error("group-priorities-differ", &["name"]),
    fixable(warning("group-priority-number", &["value"])),
    error("system-priority-class", &["name"]),
    warning("preemption-policy-differs", &["name", "policy"]),
    error("bad-path-segment", &["field", "value"]),
    error("composite-too-deep", &["limit"]),
    error("composite-without-children", &["name"]),
    error("parent-without-workload", &["name"]),
    error("template-missing", &["name", "workload"]),
    warning("policy-differs-from-template", &["name"]),
    fixable(warning("controller-ref-job", &["name"])),
    advice("group-without-pods", &["name"]),
    // References in pods and Jobs.
    fixable(error("two-group-references", &[])),
    error("eviction-responders-in-group", &[]),
    error("group-other-namespace", &["name", "namespace"]),
    error("job-min-count", &["minCount", "parallelism"]),
    warning("all-with-basic", &[]),
    warning("scheduling-without-effect", &[]),
    warning("cron-scheduling-without-effect", &[]),
    advice("job-auto-gang", &["name"]),
    // Starting together.
    fixable(error("too-few-members", &["minCount", "name", "pods"])),
    fixable(error("autoscaler-below-min-count", &["minCount", "minReplicas"])),
    fixable(error("daemonset-in-gang", &["name"])),
    fixable(advice("daemonset-in-group", &["name"])),
    fixable(error("ordered-ready-in-gang", &["name"])),
    warning("partition-in-gang", &["name"]),
    fixable(warning("rolling-update-in-gang", &["name"])),
    warning("topology-with-extra-pods", &["minCount", "pods"]),
    warning("claims-with-topology", &["key"]),
    warning("claim-one-node", &["name"]),
    error("claim-one-pod", &["name"]),
    warning("job-last-wave", &["minCount", "pods"]),
    advice("gang-job-restart", &["name"]),
    warning("cron-group-shared", &["name"]),
    fixable(error("cron-gang-overlap", &["name"])),
    warning("owned-replica-set", &["name"]),
    advice("bare-pods-not-replaced", &["name"]),
    advice("group-of-several", &["count", "name"]),
    advice("groups-not-atomic", &["workload"]),
    fixable(error("group-priority-differs", &["group", "pod"])),
    error("group-schedulers-differ", &["first", "second"]),
    warning("group-gated-members", &["name"]),
];
