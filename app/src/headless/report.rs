//! A check's answer as text for people and as the contract's JSON.

use std::fmt::Write as _;

use hapju_i18n::{Arg, Words};
use hapju_manifest::Files;
use hapju_model::dialect::Dialect;
use hapju_model::finding::{Arg as ModelArg, Args, Severity};
use hapju_model::object::ObjectRef;
use hapju_model::verdict::{GroupVerdict, Verdict};
use hapju_model::{Document, Finding};
use serde_json::{Map, Value, json};

use super::Exit;
use crate::args::CheckArgs;
use crate::judge::{Ground, Opinion};
use hapju_ui::wording;

/// What is reported.
pub(super) struct Report<'a> {
    pub(super) words: &'static Words,
    pub(super) files: &'a Files,
    pub(super) document: &'a Document,
    pub(super) opinion: &'a Opinion,
    pub(super) ground: &'a Ground,
}

impl Report<'_> {
    /// 0 when every group fits and so does all together; 1 when one does not, or a finding is an error; 3 when one is
    /// at risk or unknown and none is worse. A check of the design alone asks for its findings only.
    pub(super) fn exit(&self) -> Exit {
        let verdicts = || {
            let verdict = &self.opinion.verdict;
            verdict.groups.iter().map(|group| group.verdict).chain([verdict.together])
        };
        let errors = self.opinion.findings.iter().any(|finding| finding.severity == Severity::Error);
        let bad = |verdict| matches!(verdict, Verdict::DoesNotFit | Verdict::Partly | Verdict::Blocked);
        let unsure = |verdict| matches!(verdict, Verdict::AtRisk | Verdict::Unknown);
        if errors || verdicts().any(bad) {
            Exit::No
        } else if verdicts().any(unsure) && !self.opinion.verdict.groups.is_empty() {
            Exit::Undecided
        } else {
            Exit::Fine
        }
    }

    /// Version 1 of the contract.
    pub(super) fn json(&self, dialect: Dialect) -> String {
        let verdict = &self.opinion.verdict;
        let snapshot = self.ground.snapshot.as_ref().map_or(
            Value::Null,
            |snapshot| json!({"nodes": snapshot.node_count(), "pods": snapshot.pod_count()}),
        );
        let together_reasons: Vec<Value> = verdict.together_reasons.iter().map(reason).collect();
        let mut together = json!({"verdict": verdict.together.code()});
        if !together_reasons.is_empty() {
            together["reasons"] = together_reasons.into();
        }
        let answer = json!({
            "version": 1,
            "dialect": dialect.name(),
            "snapshot": snapshot,
            "groups": verdict.groups.iter().map(group).collect::<Vec<_>>(),
            "together": together,
            "findings": self.opinion.findings.iter().map(|finding| self.finding(finding)).collect::<Vec<_>>(),
            "assumptions": verdict.assumptions,
        });
        format!("{answer:#}\n")
    }

    fn finding(&self, finding: &Finding) -> Value {
        let entry = finding.object.and_then(|object| self.document.get(object));
        let location = entry.and_then(|entry| self.files.locate(entry, &finding.path));
        let file = location
            .as_ref()
            .and_then(|location| self.files.get(location.file))
            .map(|file| file.name().to_owned());
        json!({
            "code": finding.code,
            "severity": finding.severity,
            "object": entry.map(|entry| ObjectRef::of(&entry.value).to_string()),
            "path": finding.path.to_string(),
            "file": file,
            "line": location.as_ref().map(|location| location.position.line),
            "column": location.as_ref().map(|location| location.position.column),
            "message": wording::finding(self.words, finding),
            "fix": wording::fix(self.words, finding),
        })
    }

    /// For people.
    pub(super) fn text(&self, args: &CheckArgs) -> String {
        let words = self.words;
        let mut out = String::new();
        let mut line = |text: &str| {
            out.push_str(text);
            out.push('\n');
        };
        let files: Vec<String> = args.files.iter().map(|file| file.display().to_string()).collect();
        let files = files.join(", ");
        line(&words.tr_args("cli-design", &[("files", (&files).into())]));
        match &self.ground.snapshot {
            Some(snapshot) => {
                let args: [(&str, Arg<'_>); 2] =
                    [("nodes", snapshot.node_count().into()), ("pods", snapshot.pod_count().into())];
                let sentence = words.tr_args("cli-snapshot", &args);
                let sample = if self.ground.sample { words.tr("cli-sample") } else { "".into() };
                line(format!("{sentence} {sample}").trim_end());
            }
            None => line(&words.tr("cli-no-snapshot")),
        }
        let verdict = &self.opinion.verdict;
        for group in &verdict.groups {
            line("");
            self.group(group, &mut line);
        }
        if verdict.groups.len() > 1 {
            line("");
            let together = words.tr(&format!("together-{}", verdict.together.code()));
            line(&format!("{}: {together}", words.tr("cli-together")));
            for reason in &verdict.together_reasons {
                line(&format!("  - {}", wording::reason(words, reason)));
            }
        }
        self.findings(&mut line);
        if !verdict.assumptions.is_empty() && self.ground.snapshot.is_some() {
            let list: Vec<_> =
                verdict.assumptions.iter().map(|code| words.tr(&format!("assumption-{code}"))).collect();
            let list = list.join(" · ");
            line("");
            line(&words.tr_args("cli-assumptions", &[("list", (&list).into())]));
        }
        out
    }

    fn group(&self, group: &GroupVerdict, line: &mut impl FnMut(&str)) {
        let words = self.words;
        let component: (&str, Arg<'_>) = ("component", (&group.component).into());
        let name = match (&group.group, &group.replica_key) {
            (Some(name), Some(key)) => {
                words.tr_args("cli-group-key", &[component, ("group", name.into()), ("key", key.into())])
            }
            (Some(name), None) => words.tr_args("cli-group", &[component, ("group", name.into())]),
            (None, _) => words.tr_args("cli-component", &[component]),
        };
        let sentence = words.tr(&format!("verdict-{}", group.verdict.code()));
        let count = match group.min_count {
            Some(min) => words.tr_args(
                "verdict-count-min",
                &[("n", group.placeable.into()), ("m", group.pods.into()), ("min", min.into())],
            ),
            None => {
                words.tr_args("verdict-count", &[("n", group.placeable.into()), ("m", group.pods.into())])
            }
        };
        line(&format!("{name}: {sentence} ({count})"));
        if group.running > 0 {
            line(&format!("  {}", words.tr_args("feas-running", &[("n", group.running.into())])));
        }
        if !group.reasons.is_empty() {
            line(&format!("  {}", words.tr("cli-reasons")));
            for reason in &group.reasons {
                let mut sentence = wording::reason(words, reason);
                if let Some(nodes) = reason.nodes {
                    let _ = write!(sentence, ": {}", words.tr_args("reason-nodes", &[("n", nodes.into())]));
                }
                line(&format!("    - {sentence}"));
            }
        }
        if !group.suggestions.is_empty() {
            line(&format!("  {}", words.tr("cli-suggestions")));
            for suggestion in &group.suggestions {
                line(&format!("    - {}", wording::suggestion(words, suggestion)));
            }
        }
        if group.verdict == Verdict::Fits && !group.placement.is_empty() {
            let all_run = group.running >= group.placeable;
            line(&format!("  {}", words.tr(if all_run { "cli-placement-running" } else { "cli-placement" })));
            for placed in group.placement.iter().take(8) {
                let args: [(&str, Arg<'_>); 2] =
                    [("node", (&placed.node).into()), ("pods", placed.pods.into())];
                line(&format!("    - {}", words.tr_args("cli-placement-row", &args)));
            }
            if group.placement.len() > 8 {
                let more: Arg<'_> = (group.placement.len() - 8).into();
                line(&format!("    - {}", words.tr_args("cli-placement-more", &[("n", more)])));
            }
        }
    }

    fn findings(&self, line: &mut impl FnMut(&str)) {
        let words = self.words;
        line("");
        if self.opinion.findings.is_empty() {
            line(&words.tr("cli-no-findings"));
            return;
        }
        line(&words.tr("cli-findings"));
        for finding in &self.opinion.findings {
            let severity = words.tr(match finding.severity {
                Severity::Error => "cli-error",
                Severity::Warning => "cli-warning",
                Severity::Advice => "cli-advice",
            });
            let place = self.place(finding);
            let message = wording::finding(words, finding);
            let args: [(&str, Arg<'_>); 3] = [
                ("place", (&place).into()),
                ("severity", (&*severity).into()),
                ("message", (&message).into()),
            ];
            line(&format!("  {}", words.tr_args("cli-finding", &args)));
            if let Some(fix) = wording::fix(words, finding) {
                line(&format!("      {}", words.tr_args("cli-fix", &[("fix", (&fix).into())])));
            }
        }
    }

    /// `train.yaml:31:22`, else what the object calls itself.
    fn place(&self, finding: &Finding) -> String {
        let Some(entry) = finding.object.and_then(|object| self.document.get(object)) else {
            return String::new();
        };
        let located = self.files.locate(entry, &finding.path);
        match located.and_then(|location| Some((self.files.get(location.file)?, location.position))) {
            Some((file, at)) => format!("{}:{}:{}", file.name(), at.line, at.column),
            None => ObjectRef::of(&entry.value).to_string(),
        }
    }
}

fn group(group: &GroupVerdict) -> Value {
    json!({
        "component": group.component,
        "group": group.group,
        "replicaKey": group.replica_key,
        "policy": group.policy,
        "pods": group.pods,
        "running": group.running,
        "minCount": group.min_count,
        "placeable": group.placeable,
        "verdict": group.verdict.code(),
        "reasons": group.reasons.iter().map(reason).collect::<Vec<_>>(),
        "suggestions": group.suggestions.iter().map(|s| coded(s.code, &s.args)).collect::<Vec<_>>(),
        "placement": group.placement.iter()
            .map(|placed| json!({"node": placed.node, "pods": placed.pods})).collect::<Vec<_>>(),
        "afterPreemption": null,
    })
}

fn reason(reason: &hapju_model::verdict::Reason) -> Value {
    let mut value = coded(reason.code, &reason.args);
    if let Some(nodes) = reason.nodes {
        value["nodes"] = nodes.into();
    }
    value
}

/// `{"code": …}` with the code's arguments beside it.
fn coded(code: &str, args: &Args) -> Value {
    let mut map = Map::new();
    map.insert("code".to_owned(), code.into());
    for (name, arg) in args {
        let value = match arg {
            ModelArg::Text(text) => Value::from(text.as_str()),
            ModelArg::Number(number) => Value::from(*number),
        };
        map.insert((*name).to_owned(), value);
    }
    Value::Object(map)
}
