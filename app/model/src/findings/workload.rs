//! The controller's own rules: selector, restart policy, schedule, counts, placement.

use super::{Subject, shown};
use crate::edit::Edit;
use crate::fields::{Kind, Kinds, read};
use crate::finding::Finding;
use crate::path::Path;
use crate::tree::Value;

const SELECTING: Kinds = Kinds::of(&[Kind::Deployment, Kind::ReplicaSet, Kind::StatefulSet, Kind::DaemonSet]);

/// One component's object.
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    if SELECTING.has(subject.kind) {
        selector(subject, &["spec", "selector", "matchLabels"], out);
        required_selector(subject, out);
    } else if subject.kind == Kind::ReplicationController {
        selector(subject, &["spec", "selector"], out);
    }
    restart_policy(subject, out);
    if subject.kind == Kind::CronJob {
        schedule(subject, out);
    }
    parallelism(subject, out);
    hostname(subject, out);
    node_name(subject, out);
    tolerations(subject, out);
}

/// Each label that the selector asks for must stand in the template.
fn selector(subject: &Subject<'_>, keys: &[&str], out: &mut Vec<Finding>) {
    let template = subject.kind.template_path().key("metadata").key("labels");
    let labels = read(subject.value, &template);
    for (key, value) in subject.value.entries_at(keys) {
        let own = labels.and_then(|labels| labels.get(key));
        if own != Some(value) && !(own.is_none() && value.is_null()) {
            let fix = Edit::Set { object: subject.id, path: template.key(key), value: value.clone() };
            out.push(
                subject
                    .found("selector-mismatch", Path::keys(keys).key(key))
                    .arg("key", key)
                    .arg("value", shown(value))
                    .fix(fix),
            );
        }
    }
}

fn required_selector(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let some = |key: &str| match subject.value.at(&["spec", "selector", key]) {
        Some(Value::Object(entries)) => !entries.is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        _ => false,
    };
    if some("matchLabels") || some("matchExpressions") {
        return;
    }
    let path = Path::keys(&["spec", "selector"]);
    let mut finding = subject.found("selector-empty", path.clone());
    let labels = read(subject.value, &subject.kind.template_path().key("metadata").key("labels"));
    if let Some(labels) = labels.filter(|labels| labels.as_object().is_some_and(|labels| !labels.is_empty()))
    {
        let value = labels.clone();
        finding = finding.fix(Edit::Set { object: subject.id, path: path.key("matchLabels"), value });
    }
    out.push(finding);
}

/// What ends may not be restarted for ever, and what serves must be.
fn restart_policy(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let allowed: &[&str] = match subject.kind {
        Kind::Pods => return,
        Kind::Job | Kind::CronJob => &["Never", "OnFailure"],
        _ => &["Always"],
    };
    let Some(spec) = subject.pod_spec() else { return };
    let value = match spec.at(&["restartPolicy"]) {
        Some(value) => shown(value),
        // Left out it is Always.
        None => "Always".to_owned(),
    };
    if allowed.contains(&&*value) {
        return;
    }
    let path = subject.pod_path("restartPolicy");
    let fix = Edit::Set { object: subject.id, path: path.clone(), value: allowed[0].into() };
    out.push(
        subject
            .found("restart-policy", path)
            .arg("kind", subject.kind.kind())
            .arg("value", value)
            .arg("choices", allowed.join(", "))
            .fix(fix),
    );
}

fn schedule(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let spec = subject.value.get("spec");
    let schedule = spec.and_then(|spec| spec.str_at(&["schedule"])).unwrap_or_default();
    let given = spec.and_then(|spec| spec.at(&["schedule"]));
    if schedule.trim().is_empty() && given.is_none_or(|value| value.as_str().is_some()) {
        out.push(subject.found("schedule-missing", Path::keys(&["spec", "schedule"])));
    }
    // The controller looks every ten seconds.
    if let Some(seconds) = spec.and_then(|spec| spec.i64_at(&["startingDeadlineSeconds"]))
        && (0..10).contains(&seconds)
    {
        let path = Path::keys(&["spec", "startingDeadlineSeconds"]);
        out.push(subject.found("starting-deadline-short", path).arg("seconds", seconds));
    }
}

/// No pod at all is a way to pause that nobody sees.
fn parallelism(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let Some(root) = subject.kind.job_spec_path() else { return };
    let Some(job) = read(subject.value, &root) else { return };
    let suspended = job.get("suspend").and_then(Value::as_bool) == Some(true);
    if job.i64_at(&["parallelism"]) == Some(0) && !suspended {
        let fix = Edit::Batch(vec![
            Edit::Remove { object: subject.id, path: root.key("parallelism"), prune: false },
            Edit::Set { object: subject.id, path: root.key("suspend"), value: true.into() },
        ]);
        out.push(subject.found("parallelism-zero", root.key("parallelism")).fix(fix));
    }
}

/// All pods of a template get the same host name; a StatefulSet's controller writes each its own over it.
fn hostname(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let Some(spec) = subject.pod_spec() else { return };
    let Some(name) = spec.str_at(&["hostname"]).filter(|name| !name.is_empty()) else { return };
    let job = subject.kind.job_spec_path().and_then(|root| read(subject.value, &root));
    let many = match subject.kind {
        Kind::Pods => false,
        Kind::DaemonSet => true,
        Kind::Job | Kind::CronJob => job.and_then(|job| job.i64_at(&["parallelism"])).unwrap_or(1) > 1,
        _ => subject.value.i64_at(&["spec", "replicas"]).unwrap_or(1) > 1,
    };
    if many {
        let path = subject.pod_path("hostname");
        let fix = Edit::Remove { object: subject.id, path: path.clone(), prune: false };
        out.push(subject.found("hostname-shared", path).arg("name", name).fix(fix));
    }
}

/// A pod with a node's name passes by the scheduler, and with it by its gang.
fn node_name(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let Some(spec) = subject.pod_spec() else { return };
    let Some(node) = spec.str_at(&["nodeName"]).filter(|name| !name.is_empty()) else { return };
    let path = subject.pod_path("nodeName");
    let rule = subject.pod_path("nodeSelector").key("kubernetes.io/hostname");
    let fix = Edit::Batch(vec![
        Edit::Remove { object: subject.id, path: path.clone(), prune: false },
        Edit::Set { object: subject.id, path: rule, value: node.into() },
    ]);
    out.push(subject.found("node-name", path).arg("node", node).fix(fix));
}

fn tolerations(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let Some(spec) = subject.pod_spec() else { return };
    for (index, toleration) in spec.items_at(&["tolerations"]).enumerate() {
        let path = subject.pod_path("tolerations").index(index);
        let text = |key| toleration.str_at(&[key]).unwrap_or_default();
        let exists = text("operator") == "Exists";
        let set = |key: &str, value: &str| Edit::Set {
            object: subject.id,
            path: path.key(key),
            value: value.into(),
        };
        let remove = |key: &str| Edit::Remove { object: subject.id, path: path.key(key), prune: false };
        if text("key").is_empty() && !exists {
            out.push(subject.found("toleration-key", path.key("operator")).fix(set("operator", "Exists")));
        }
        if exists && !text("value").is_empty() {
            out.push(
                subject
                    .found("toleration-value", path.key("value"))
                    .arg("key", text("key"))
                    .fix(remove("value")),
            );
        }
        if toleration.at(&["tolerationSeconds"]).is_some() && text("effect") != "NoExecute" {
            out.push(
                subject
                    .found("toleration-seconds", path.key("tolerationSeconds"))
                    .arg("key", text("key"))
                    .fix(remove("tolerationSeconds")),
            );
        }
    }
}
