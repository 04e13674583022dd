//! The verdict: a pure function of demand, snapshot and rules.

use hapju_model::demand::{Demand, GroupDemand, PodCount, Policy};
use hapju_model::finding::{Arg, Args};
use hapju_model::verdict::{DesignVerdict, GroupVerdict, Placed, Reason, Verdict};

use crate::group::{Count, Group, Proof, bound};
use crate::joint::{self, Budget, Replay, Style, Together};
use crate::reasons;
use crate::room::{Ground, Overlay};
use crate::rules::{Objection, Objects, Priorities, Rules, objections};
use crate::snapshot::{ObjectKind, Snapshot};
use crate::suggest;

/// What came of judging a design.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The answer.
    pub verdict: DesignVerdict,
    /// The snapshot's revision that it was judged against.
    pub revision: u64,
}

/// Judges a design against a cluster. Exact where it says so: `fits` and `does-not-fit` are proven, `at-risk` and
/// `unknown` say what is not.
pub fn judge(demand: &Demand, snapshot: &Snapshot, rules: Rules) -> Judged {
    judge_within(demand, snapshot, rules, Budget::Full)
}

/// As [`judge`], with so much search for `together`.
pub fn judge_within(demand: &Demand, snapshot: &Snapshot, rules: Rules, budget: Budget) -> Judged {
    let priorities = Priorities::new(demand, snapshot);
    let mut verdicts = Vec::new();
    let mut groups = Vec::new();
    // Of each of them, whether it has not room for all of its pods.
    let mut short = Vec::new();
    for group_demand in &demand.groups {
        let read =
            Group::new(group_demand, &demand.default_namespace, |pod| priorities.of_pod(pod), snapshot);
        match read {
            Ok(group) => {
                let mut verdict = judge_group(&group, &priorities, snapshot, rules);
                let lacks_room = matches!(verdict.verdict, Verdict::DoesNotFit | Verdict::Partly);
                if lacks_room && priorities.may_preempt(&group) {
                    // The scheduler may make the room; whether it would is not modelled.
                    verdict.verdict = Verdict::Unknown;
                    verdict.reasons.insert(0, preemption());
                }
                short.push(verdict.verdict != Verdict::Blocked && verdict.placeable < verdict.pods);
                verdicts.push(verdict);
                groups.push(group);
            }
            Err(reason) => verdicts.push(refused(group_demand, reason)),
        }
    }
    let (mut together, mut together_reasons, open) = judge_together(&verdicts, &groups, snapshot, budget);
    let mut assumptions = assumptions(demand, &groups, snapshot);
    // Where room is missing the scheduler may make it.
    let jointly = together == Verdict::DoesNotFit;
    let mut lacking = groups.iter().zip(&short).filter(|(_, short)| **short || jointly);
    if lacking.any(|(group, _)| priorities.may_preempt(group)) {
        assumptions.push("without-preemption");
        if jointly {
            together = Verdict::Unknown;
            together_reasons.insert(0, preemption());
        }
    }
    let verdict = DesignVerdict { groups: verdicts, together, together_reasons, assumptions, open };
    Judged { verdict, revision: snapshot.revision() }
}

fn preemption() -> Reason {
    Reason { code: "preemption", args: Args::new(), nodes: None }
}

/// The answer where there is no cluster to judge against: what blocks a group by the design alone still does.
pub fn without_snapshot(demand: &Demand) -> DesignVerdict {
    let nothing = Snapshot::default();
    let groups: Vec<GroupVerdict> = demand
        .groups
        .iter()
        .map(|group| {
            let blocking = group.obstacles.iter().find(|obstacle| obstacle.blocks);
            if let Some(obstacle) = blocking {
                return refused(
                    group,
                    Reason { code: obstacle.code, args: obstacle.args.clone(), nodes: None },
                );
            }
            if let Err(reason) = Group::new(group, &demand.default_namespace, |_| 0, &nothing) {
                return refused(group, reason);
            }
            let reason = Reason { code: "no-snapshot", args: Args::new(), nodes: None };
            GroupVerdict { verdict: Verdict::Unknown, ..refused(group, reason) }
        })
        .collect();
    let blocked = groups.iter().any(|group| group.verdict == Verdict::Blocked);
    DesignVerdict {
        groups,
        together: if blocked { Verdict::Blocked } else { Verdict::Unknown },
        together_reasons: Vec::new(),
        assumptions: demand.assumptions.clone(),
        open: false,
    }
}

/// The answer for a group whose pods the API server would not take.
fn refused(demand: &GroupDemand, reason: Reason) -> GroupVerdict {
    let fixed = |count: &PodCount| if let PodCount::Fixed(count) = count { *count } else { 0 };
    GroupVerdict {
        component: demand.component.clone(),
        group: demand.group.clone(),
        replica_key: demand.replica_key.clone(),
        policy: demand.policy.name(),
        pods: demand.members.iter().map(|members| fixed(&members.count)).fold(0, u32::saturating_add),
        running: 0,
        min_count: min_count(demand),
        placeable: 0,
        best_domain: None,
        verdict: Verdict::Blocked,
        reasons: vec![reason],
        suggestions: Vec::new(),
        placement: Vec::new(),
    }
}

fn min_count(demand: &GroupDemand) -> Option<u32> {
    if let Policy::Gang { min_count } = demand.policy { Some(min_count) } else { None }
}

fn judge_group(
    group: &Group<'_>,
    priorities: &Priorities<'_>,
    snapshot: &Snapshot,
    rules: Rules,
) -> GroupVerdict {
    let against = objections(group, priorities, snapshot, rules);
    let count = group.count(snapshot);
    let (by_room, room_reason) = by_room(group, count);
    let verdict = weigh(by_room, &against, group);
    let mut reasons: Vec<Reason> = Vec::new();
    for kind in [Objects::Blocks, Objects::Opens, Objects::Restricts] {
        reasons.extend(against.iter().filter(|o| o.kind == kind).map(|o| o.reason.clone()));
    }
    if verdict == Verdict::Fits {
        reasons.clear();
    } else if by_room != Verdict::Fits {
        reasons.extend(room_reason);
        // Where all pods that there are have room, no node is in the way.
        let all = group.running() + count.new >= group.wanted();
        if !all && (matches!(by_room, Verdict::DoesNotFit | Verdict::Partly) || count.new < group.need()) {
            reasons.extend(reasons::of_group(group, count.domain, snapshot));
        }
    }
    let short = matches!(by_room, Verdict::DoesNotFit | Verdict::Partly) && verdict != Verdict::Blocked;
    let suggestions = if short { suggest::suggestions(group, count, snapshot) } else { Vec::new() };
    let placement = placement(group, count, snapshot);
    GroupVerdict {
        component: group.demand.component.clone(),
        group: group.demand.group.clone(),
        replica_key: group.demand.replica_key.clone(),
        policy: group.demand.policy.name(),
        pods: group.wanted(),
        running: group.running(),
        min_count: min_count(group.demand),
        placeable: group.running() + count.new,
        best_domain: count.domain.map(|domain| snapshot.nodes.label_values.text(domain).to_owned()),
        verdict,
        reasons,
        suggestions,
        placement: placement
            .iter()
            .map(|(slot, pods)| Placed { node: snapshot.nodes.names[*slot].to_string(), pods: *pods })
            .collect(),
    }
}

/// What the nodes' room alone says.
fn by_room(group: &Group<'_>, count: Count) -> (Verdict, Option<Reason>) {
    let because = |code| Some(Reason { code, args: Args::new(), nodes: None });
    if group.wanted() == 0 {
        return (Verdict::Fits, None);
    }
    let gang = matches!(group.demand.policy, Policy::Gang { .. });
    match count.surely {
        Proof::Fits => (Verdict::Fits, None),
        _ if !gang && count.new + group.running() == 0 => (Verdict::DoesNotFit, None),
        Proof::Impossible if gang => (Verdict::DoesNotFit, None),
        Proof::Impossible => (Verdict::Partly, None),
        Proof::Possible => (Verdict::AtRisk, because("order-matters")),
        Proof::Open => (Verdict::Unknown, because("mixed-members")),
    }
}

/// The verdict with what stands against it.
fn weigh(by_room: Verdict, against: &[Objection], group: &Group<'_>) -> Verdict {
    if group.wanted() == 0 {
        let refused = against.iter().any(|o| o.kind == Objects::Blocks);
        return if refused { Verdict::Blocked } else { Verdict::Fits };
    }
    let has = |kind| against.iter().any(|objection| objection.kind == kind);
    if has(Objects::Blocks) {
        Verdict::Blocked
    } else if group.running() == group.wanted() {
        // All run: nothing that keeps a pod from starting matters any more.
        by_room
    } else if has(Objects::Opens) || (has(Objects::Restricts) && by_room != Verdict::DoesNotFit) {
        Verdict::Unknown
    } else {
        by_room
    }
}

/// Where the pods would go, the running ones where they are.
pub(crate) fn placement(group: &Group<'_>, count: Count, snapshot: &Snapshot) -> Vec<(usize, u32)> {
    let mut placed: Vec<(usize, u32)> = group
        .sides
        .iter()
        .flat_map(|side| &side.own.kept)
        .map(|(slot, count)| (*slot as usize, *count))
        .collect();
    if count.new > 0 {
        let ground = Ground { snapshot, overlay: &group.overlay };
        let mut parties = [group.party(snapshot)];
        if let [item] = parties[0].items.as_slice() {
            let domains = parties[0].domains;
            placed.extend(joint::spread(ground, *item, |slot| {
                count.domain.is_none_or(|best| domains.is_some_and(|domains| domains.of(slot) == best))
            }));
        } else {
            if let (Some(domains), Some(domain)) = (parties[0].domains.as_mut(), count.domain) {
                domains.forced = crate::group::Forced::Only(domain);
            }
            let items: Vec<usize> = (0..parties[0].items.len()).collect();
            let tries = [Style::LeastAllocated, Style::Tightest].map(|style| {
                let mut replay = Replay::new(ground, &parties);
                let outcome = replay.place(0, &items, style, false);
                (outcome.count, replay.placement(0))
            });
            if let Some((_, list)) = tries.into_iter().max_by_key(|(count, _)| *count) {
                placed.extend(list);
            }
        }
    }
    placed.sort_unstable();
    placed.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1 += next.1;
        }
        same
    });
    placed
}

/// All groups in whatever order they become complete.
fn judge_together(
    verdicts: &[GroupVerdict],
    groups: &[Group<'_>],
    snapshot: &Snapshot,
    budget: Budget,
) -> (Verdict, Vec<Reason>, bool) {
    let worst = |wanted: Verdict| verdicts.iter().any(|group| group.verdict == wanted);
    for settled in [Verdict::Blocked, Verdict::DoesNotFit, Verdict::Partly] {
        if worst(settled) {
            return (settled, Vec::new(), false);
        }
    }
    let active: Vec<&Group<'_>> = groups.iter().filter(|group| group.wanted() > group.running()).collect();
    if active.len() <= 1 {
        let alone = [Verdict::Unknown, Verdict::AtRisk].into_iter().find(|verdict| worst(*verdict));
        return (alone.unwrap_or(Verdict::Fits), Vec::new(), false);
    }
    let mut overlay = Overlay::default();
    let mut freed: Vec<u32> = groups
        .iter()
        .flat_map(|group| group.sides.iter().flat_map(|side| side.own.replaced.iter().copied()))
        .collect();
    freed.sort_unstable();
    freed.dedup();
    for row in freed {
        if let Some((slot, pod)) = bound(row, snapshot) {
            overlay.free(slot, pod);
        }
    }
    // Nominated pods of others count for every group that meets them; for all together the stricter view is taken.
    for row in snapshot.nominated.iter() {
        let nominated = snapshot.pods.get(*row as usize).and_then(Option::as_ref);
        if let Some((slot, pod)) = nominated.and_then(|pod| Some((pod.nominated?, pod))) {
            overlay.take(slot, pod);
        }
    }
    let moved: Vec<Group<'_>>;
    let on_ground: Vec<&Group<'_>> = if overlay.is_empty() {
        active
    } else {
        moved = active.iter().map(|group| group.on(&overlay, snapshot)).collect();
        moved.iter().collect()
    };
    let parties: Vec<_> = on_ground.iter().map(|group| group.party(snapshot)).collect();
    let Together { proof, resource, open } =
        joint::together(&parties, Ground { snapshot, overlay: &overlay }, budget);
    let joint = |code, args| vec![Reason { code, args, nodes: None }];
    // With nominated pods counted for everybody "never" is not proven for groups of higher priority.
    let strict = snapshot.nominated.is_empty();
    let unsure = worst(Verdict::Unknown);
    let (verdict, reasons) = match proof {
        Proof::Impossible if strict => {
            let resource = Arg::from(resource.as_deref().unwrap_or_default());
            (Verdict::DoesNotFit, joint("joint-capacity", Args::from([("resource", resource)])))
        }
        _ if unsure => (Verdict::Unknown, Vec::new()),
        Proof::Fits if worst(Verdict::AtRisk) => (Verdict::AtRisk, Vec::new()),
        Proof::Fits => (Verdict::Fits, Vec::new()),
        Proof::Possible => (Verdict::AtRisk, joint("order-matters", Args::new())),
        Proof::Impossible | Proof::Open => (Verdict::Unknown, joint("order-matters", Args::new())),
    };
    (verdict, reasons, open)
}

fn assumptions(demand: &Demand, groups: &[Group<'_>], snapshot: &Snapshot) -> Vec<&'static str> {
    let mut found = vec!["default-scheduler-profile", "no-autoscaler"];
    let grouped = demand.groups.iter().any(|group| group.policy != Policy::None);
    let replaces = groups.iter().any(|group| group.sides.iter().any(|side| !side.own.replaced.is_empty()));
    let quotas = snapshot.is_listed(ObjectKind::ResourceQuota) && snapshot.is_listed(ObjectKind::LimitRange);
    for (applies, code) in [
        (replaces, "replaces-running-pods"),
        (!quotas, "quotas-not-listed"),
        (!snapshot.is_listed(ObjectKind::Pod), "pods-not-listed"),
        (grouped, "scheduler-gates-on"),
    ] {
        if applies {
            found.push(code);
        }
    }
    for code in &demand.assumptions {
        if !found.contains(code) {
            found.push(code);
        }
    }
    found
}
