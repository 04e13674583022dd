//! Several groups on tiny clusters, against a search through everything a scheduler could do.

use std::collections::HashSet;

use hapju_feasibility::{Rules, judge};
use hapju_model::verdict::Verdict;
use proptest::prelude::*;
use serde_json::json;

use super::build::{demand, document, snapshot};

/// What is free on each node: cpu, memory, pods.
type Free = Vec<[u32; 3]>;

#[derive(Clone, Debug)]
struct Wanted {
    pods: u32,
    /// `None`: the pods come one by one and all are wanted.
    min: Option<u32>,
    cpu: u32,
    memory: u32,
    /// Which node alone may be used.
    only: Option<usize>,
}

impl Wanted {
    fn fits(&self, free: &Free, node: usize) -> bool {
        self.only.is_none_or(|only| only == node)
            && free[node][0] >= self.cpu
            && free[node][1] >= self.memory
            && free[node][2] >= 1
    }

    fn put(&self, free: &Free, node: usize) -> Free {
        let mut next = free.clone();
        next[node][0] -= self.cpu;
        next[node][1] -= self.memory;
        next[node][2] -= 1;
        next
    }

    /// Every state after the group's turn: each pod goes to any node that takes it; with too few nothing is placed.
    /// The second part says whether the group got what it wants.
    fn turns(&self, free: &Free, pods: u32) -> HashSet<(Free, bool)> {
        let need = self.min.unwrap_or(pods);
        let mut ends: HashSet<(Free, u32)> = HashSet::new();
        let mut open: HashSet<Free> = HashSet::from([free.clone()]);
        for placed in 0..=pods {
            let mut next = HashSet::new();
            for state in &open {
                let nodes: Vec<usize> = (0..state.len()).filter(|node| self.fits(state, *node)).collect();
                if nodes.is_empty() || placed == pods {
                    ends.insert((state.clone(), placed));
                } else {
                    next.extend(nodes.into_iter().map(|node| self.put(state, node)));
                }
            }
            open = next;
        }
        ends.into_iter()
            .map(|(state, placed)| {
                if placed >= need {
                    (state, true)
                } else if self.min.is_some() {
                    (free.clone(), false)
                } else {
                    (state, false)
                }
            })
            .collect()
    }
}

/// Whether some run and whether every run gives all groups what they want. A gang has its turn as a whole, other pods
/// one by one, in any order.
fn runs(
    free: &Free,
    left: &[(Wanted, u32)],
    seen: &mut HashSet<(Free, Vec<u32>, bool)>,
    good: bool,
    found: &mut (bool, bool),
) {
    let counts: Vec<u32> = left.iter().map(|(_, count)| *count).collect();
    if !seen.insert((free.clone(), counts.clone(), good)) {
        return;
    }
    if counts.iter().all(|count| *count == 0) {
        if good {
            found.0 = true;
        } else {
            found.1 = true;
        }
        return;
    }
    for place in (0..left.len()).filter(|place| left[*place].1 > 0) {
        let (wanted, count) = &left[place];
        let pods = if wanted.min.is_some() { *count } else { 1 };
        for (state, reached) in wanted.turns(free, pods) {
            let mut rest = left.to_vec();
            rest[place].1 -= pods;
            runs(&state, &rest, seen, good && reached, found);
        }
    }
}

fn wanted() -> impl Strategy<Value = Wanted> {
    (1..4_u32, prop::option::of(1..4_u32), 1..5_u32, 1..5_u32, prop::option::weighted(0.3, 0..3_usize))
        .prop_map(|(pods, min, cpu, memory, only)| Wanted {
            pods: pods.max(min.unwrap_or(0)),
            min,
            cpu,
            memory,
            only,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_claim_about_all_groups_is_never_contradicted(
        free in prop::collection::vec([0..9_u32, 0..9_u32, 1..5_u32], 1..4),
        groups in prop::collection::vec(wanted(), 2..4),
    ) {
        let nodes: Vec<_> = free.iter().map(|[cpu, memory, pods]| {
            json!({ "allocatable": { "cpu": cpu.to_string(), "memory": format!("{memory}Gi"), "pods": pods.to_string() } })
        }).collect();
        let list: Vec<_> = groups.iter().map(|wanted| {
            let affinity = wanted.only.map(|node| json!([{ "matchFields": [
                { "key": "metadata.name", "operator": "In", "values": [format!("n{node}")] }] }]));
            json!({ "pods": wanted.pods, "min": wanted.min, "affinity": affinity,
                    "requests": { "cpu": wanted.cpu.to_string(), "memory": format!("{}Gi", wanted.memory) } })
        }).collect();
        let case = json!({ "nodes": nodes, "groups": list });
        let snapshot = snapshot(&case);
        let verdict = judge(&demand(&document(&case), &snapshot), &snapshot, Rules::default()).verdict;

        let left: Vec<(Wanted, u32)> = groups.iter().map(|wanted| (wanted.clone(), wanted.pods)).collect();
        let (mut some_good, mut some_bad) = (false, false);
        let mut found = (some_good, some_bad);
        runs(&free, &left, &mut HashSet::new(), true, &mut found);
        (some_good, some_bad) = found;
        match verdict.together {
            Verdict::Fits => prop_assert!(!some_bad, "fits, but an order fails"),
            Verdict::DoesNotFit | Verdict::Partly => prop_assert!(!some_good, "does not fit, but an order succeeds"),
            Verdict::AtRisk => prop_assert!(some_good, "at risk, but no order succeeds"),
            Verdict::Unknown => {}
            Verdict::Blocked => prop_assert!(false, "nothing is refused here: {:?}", verdict.groups),
        }
    }
}

/// How often the quick tests can decide at all: a verdict that is always `unknown` would contradict nothing.
#[test]
fn most_tiny_cases_are_decided() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let strategy =
        (prop::collection::vec([0..9_u32, 0..9_u32, 1..5_u32], 2..4), prop::collection::vec(wanted(), 2..3));
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..400 {
        let (free, groups) = strategy.new_tree(&mut runner).unwrap().current();
        let nodes: Vec<_> = free.iter().map(|[cpu, memory, pods]| {
            json!({ "allocatable": { "cpu": cpu.to_string(), "memory": format!("{memory}Gi"), "pods": pods.to_string() } })
        }).collect();
        let list: Vec<_> = groups
            .iter()
            .map(|wanted| {
                json!({ "pods": wanted.pods, "min": wanted.min,
            "requests": { "cpu": wanted.cpu.to_string(), "memory": format!("{}Gi", wanted.memory) } })
            })
            .collect();
        let case = json!({ "nodes": nodes, "groups": list });
        let snapshot = snapshot(&case);
        let verdict = judge(&demand(&document(&case), &snapshot), &snapshot, Rules::default()).verdict;
        *counts.entry(verdict.together.code()).or_insert(0) += 1;
    }
    assert!(counts.get("unknown").copied().unwrap_or(0) < 40, "{counts:?}");
    assert!(counts["fits"] > 10 && counts["at-risk"] > 5, "{counts:?}");
}
