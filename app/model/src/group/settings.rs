//! One reader for what a group says, in any dialect.

use super::{Disruption, GroupPolicy, Settings};
use crate::dialect::Dialect;
use crate::path::Path;
use crate::tree::Value;

/// Where the policy stands below a template or a PodGroup's spec.
pub(crate) fn policy_path(dialect: Dialect) -> Path {
    Path::root().key(dialect.shape().map_or("schedulingPolicy", |shape| shape.policy))
}

/// Reads an item of the Workload's list, a PodGroup's `spec` or a Job's `spec.scheduling`. Null counts as absent.
pub(crate) fn read_settings(value: &Value, dialect: Dialect) -> Settings {
    let policy = policy_path(dialect).find(value);
    let text = |keys: &[&str]| value.str_at(keys).filter(|text| !text.is_empty()).map(str::to_owned);
    Settings {
        policy: policy.and_then(read_policy),
        topology_key: value
            .items_at(&["schedulingConstraints", "topology"])
            .next()
            .and_then(|constraint| constraint.str_at(&["key"]))
            .map(str::to_owned),
        priority_class: text(&["priorityClassName"]),
        disruption: value.at(&["disruptionMode"]).and_then(read_disruption),
        preemption_policy: text(&["preemptionPolicy"]),
        resource_claims: value.at(&["resourceClaims"]).cloned(),
    }
}

fn read_policy(policy: &Value) -> Option<GroupPolicy> {
    match (policy.at(&["basic"]), policy.at(&["gang"])) {
        (Some(_), None) => Some(GroupPolicy::Basic),
        (None, Some(gang)) => {
            // int32 on the wire.
            let fits = |count: i64| i32::try_from(count).ok().and_then(|count| u32::try_from(count).ok());
            let min_count = gang.i64_at(&["minCount"]).and_then(fits);
            Some(GroupPolicy::Gang { min_count: min_count.unwrap_or(0) })
        }
        _ => None,
    }
}

/// A string in 1.36, a union in 1.37; each is understood in both, so that a half-converted file still reads.
fn read_disruption(mode: &Value) -> Option<Disruption> {
    match mode.as_str() {
        Some("Pod") => Some(Disruption::Pod),
        Some("PodGroup") => Some(Disruption::All),
        Some(_) => None,
        None => match (mode.at(&["single"]), mode.at(&["all"])) {
            (Some(_), None) => Some(Disruption::Pod),
            (None, Some(_)) => Some(Disruption::All),
            _ => None,
        },
    }
}
