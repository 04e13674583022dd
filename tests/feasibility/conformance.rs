//! Cases that were worked out by hand from the scheduler's rules, and seen on a 1.37 scheduler.

use hapju_feasibility::{Budget, Rules, judge, judge_within};
use hapju_model::finding::{Arg, Args};
use hapju_model::verdict::{GroupVerdict, Reason, Suggestion};
use serde_json::Value as Json;

use super::build::{demand, document, snapshot};

fn word(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
    }
}

fn words(args: &Args, order: &[&str]) -> String {
    order.iter().filter_map(|name| args.get(name)).map(word).collect::<Vec<_>>().join(" ")
}

/// A reason as a case writes it: code, arguments, nodes.
fn reason(reason: &Reason) -> String {
    let order = hapju_model::verdict::REASONS.iter().find(|(code, _)| *code == reason.code).unwrap().1;
    let nodes = reason.nodes.map(|nodes| nodes.to_string()).unwrap_or_default();
    format!("{} {} {nodes}", reason.code, words(&reason.args, order))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A suggestion as a case writes it.
fn suggestion(suggestion: &Suggestion) -> String {
    let args = &suggestion.args;
    let text = match suggestion.code {
        "lower-request" => {
            format!("{} {} -> {}", words(args, &["resource"]), words(args, &["from"]), words(args, &["to"]))
        }
        "lower-min-count" | "lower-replicas" => {
            format!("{} -> {}", words(args, &["from"]), words(args, &["to"]))
        }
        "remove-node-selector" => format!("{}={}", words(args, &["key"]), words(args, &["value"])),
        "add-nodes" => format!("{} like {}", words(args, &["nodes"]), words(args, &["like"])),
        _ => words(args, &["taint", "port", "from", "nodes", "pods"]),
    };
    format!("{} {text}", suggestion.code).trim().to_owned()
}

fn strings(json: &Json) -> Option<Vec<String>> {
    json.as_array().map(|list| list.iter().map(|item| item.as_str().unwrap().to_owned()).collect())
}

fn check(rule: &str, found: &GroupVerdict, expected: &Json) {
    assert_eq!(found.verdict.code(), expected["verdict"].as_str().unwrap(), "{rule}: verdict, {found:#?}");
    if let Some(placeable) = expected["placeable"].as_u64() {
        assert_eq!(u64::from(found.placeable), placeable, "{rule}: placeable");
        let placed: u64 = found.placement.iter().map(|placed| u64::from(placed.pods)).sum();
        assert_eq!(placed, placeable, "{rule}: the placement holds as many pods as are placeable");
    }
    if let Some(domain) = expected["domain"].as_str() {
        assert_eq!(found.best_domain.as_deref(), Some(domain), "{rule}: domain");
    }
    if let Some(reasons) = strings(&expected["reasons"]) {
        assert_eq!(found.reasons.iter().map(reason).collect::<Vec<_>>(), reasons, "{rule}: reasons");
    }
    if let Some(placement) = strings(&expected["placement"]) {
        let list: Vec<String> =
            found.placement.iter().map(|placed| format!("{} {}", placed.node, placed.pods)).collect();
        assert_eq!(list, placement, "{rule}: placement");
    }
    if let Some(expected) = strings(&expected["suggestions"]) {
        let list: Vec<String> = found.suggestions.iter().map(suggestion).collect();
        // A case names those it is about, in order; `CODE none` says that there is none of a code.
        let mut rest = list.iter();
        for wanted in &expected {
            if let Some(code) = wanted.strip_suffix(" none") {
                assert!(list.iter().all(|item| !item.starts_with(code)), "{rule}: {code} in {list:?}");
            } else {
                assert!(rest.any(|item| item == wanted), "{rule}: {wanted} not in {list:?}, in this order");
            }
        }
        assert!(!expected.is_empty() || list.is_empty(), "{rule}: no suggestion in {list:?}");
    }
}

#[test]
fn every_rule_gives_the_verdict_that_the_scheduler_gives() {
    let text = include_str!("cases.yaml");
    let cases = hapju_manifest::read(text).unwrap().remove(0).to_json();
    for case in cases.as_array().unwrap() {
        let rule = case["rule"].as_str().unwrap();
        let snapshot = snapshot(case);
        let document = document(case);
        let demand = demand(&document, &snapshot);
        let verdict = judge(&demand, &snapshot, Rules::default()).verdict;
        let expected = case["expect"].as_array().unwrap();
        assert_eq!(verdict.groups.len(), expected.len(), "{rule}: groups");
        for (found, expected) in verdict.groups.iter().zip(expected) {
            check(rule, found, expected);
        }
        if let Some(together) = case["together"].as_str() {
            assert_eq!(verdict.together.code(), together, "{rule}: together");
        } else if verdict.groups.len() == 1 {
            assert_eq!(
                verdict.together, verdict.groups[0].verdict,
                "{rule}: one group alone is all together"
            );
        }
        if let Some(reasons) = strings(&case["together-reasons"]) {
            let found: Vec<String> = verdict.together_reasons.iter().map(reason).collect();
            assert_eq!(found, reasons, "{rule}: why together");
        }
        let quick = judge_within(&demand, &snapshot, Rules::default(), Budget::Frame).verdict;
        assert_eq!(quick, verdict, "{rule}: clusters this small are judged in a frame");
        assert!(verdict.assumptions.contains(&"default-scheduler-profile"), "{rule}");
        let alone = verdict.assumptions.contains(&"without-preemption");
        assert_eq!(alone, rule.starts_with("without preemption"), "{rule}: {:?}", verdict.assumptions);
    }
}

/// Every suggestion with an edit is put into the document: the group then fits.
#[test]
fn every_suggestion_that_is_an_edit_helps_when_it_is_made() {
    let cases = hapju_manifest::read(include_str!("cases.yaml")).unwrap().remove(0).to_json();
    let mut tried = 0;
    for case in cases.as_array().unwrap() {
        let snapshot = snapshot(case);
        let document = document(case);
        let verdict = judge(&demand(&document, &snapshot), &snapshot, Rules::default()).verdict;
        for (place, group) in verdict.groups.iter().enumerate() {
            for found in &group.suggestions {
                let Some(edit) = &found.edit else { continue };
                let changed = edit.apply(&document).unwrap();
                let after = judge(&demand(&changed, &snapshot), &snapshot, Rules::default()).verdict;
                let verdict = after.groups[place].verdict.code();
                let expected = if group.reasons.iter().any(|reason| reason.code == "volume-claim") {
                    "unknown"
                } else {
                    "fits"
                };
                assert_eq!(verdict, expected, "{}: {}", case["rule"], suggestion(found));
                tried += 1;
            }
        }
    }
    assert!(tried > 15, "only {tried} were tried");
}
