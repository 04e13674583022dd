//! Every finding on an example that has it, its arguments, and what its fix does.

use std::collections::BTreeSet;

use super::examples::*;
use super::*;
use crate::document::Origin;
use crate::edit::Edit;
use crate::tree;

/// A cluster in which these were listed.
struct Listed(&'static [(&'static str, &'static str, &'static str)], &'static [&'static str]);

impl Lookup for Listed {
    fn lists(&self, kind: &str) -> bool {
        self.1.contains(&kind)
    }

    fn has(&self, kind: &str, namespace: &str, name: &str) -> bool {
        self.0.contains(&(kind, namespace, name))
    }

    fn default_namespace(&self) -> &'static str {
        "team"
    }
}

const ALL_LISTED: Listed = Listed(
    &[("ConfigMap", "team", "there"), ("PriorityClass", "", "high"), ("ServiceAccount", "team", "robot")],
    &["ConfigMap", "Secret", "PersistentVolumeClaim", "ServiceAccount", "PriorityClass", "Service"],
);

fn document(objects: Vec<Value>) -> Document {
    let mut document = Document::default();
    for object in objects {
        document.push(object, Origin::unsaved());
    }
    document
}

fn codes(document: &Document) -> Vec<(&'static str, String)> {
    findings(document, &ALL_LISTED)
        .into_iter()
        .map(|finding| (finding.code, finding.path.to_string()))
        .collect()
}

#[test]
fn a_sound_design_has_no_finding() {
    let headless =
        service(|s| s["spec"] = serde_json::json!({"clusterIP": "None", "selector": {"app": "web"}}));
    for objects in [
        vec![deployment(|_| {}), service(|_| {})],
        vec![job(|_| {})],
        vec![cron_job(|_| {})],
        vec![stateful_set(), headless],
        vec![deployment(|d| {
            pod(d)["serviceAccountName"] = "robot".into();
            pod(d)["priorityClassName"] = "high".into();
            main(d)["envFrom"] = serde_json::json!([
                {"configMapRef": {"name": "there"}}, {"secretRef": {"name": "x", "optional": true}}]);
            main(d)["args"] = serde_json::json!(["₩1000", "¥100", "100¥"]);
            pod(d)["initContainers"] = serde_json::json!([
                {"name": "side", "image": "a", "restartPolicy": "Always", "livenessProbe": {"grpc": {"port": 1}}}]);
        })],
    ] {
        assert_eq!(codes(&document(objects)), []);
    }
}

#[test]
fn each_fault_is_found_at_its_place_and_said_with_its_arguments() {
    for (code, path, objects) in examples() {
        let document = document(objects);
        let all = findings(&document, &ALL_LISTED);
        let place = if code == "unused-volume" { format!("{POD}.volumes[0].name") } else { path };
        let finding = all
            .iter()
            .find(|finding| finding.code == code && finding.path.to_string() == place)
            .unwrap_or_else(|| panic!("no {code} at {place}: {:?}", codes(&document)));
        let entry = FINDINGS.iter().find(|entry| entry.code == code).unwrap();
        assert_eq!(finding.severity, entry.severity, "{code}");
        let given: BTreeSet<_> = finding.args.keys().copied().collect();
        assert_eq!(given, entry.args.iter().copied().collect(), "arguments of {code}");
        assert!(finding.fix.is_none() || entry.fixable, "{code} has a fix that has no words");
    }
}

#[test]
fn every_code_has_an_example_and_every_fixable_one_an_example_with_a_fix() {
    let (mut seen, mut fixed) = (BTreeSet::new(), BTreeSet::new());
    for (code, _, objects) in examples() {
        seen.insert(code);
        let document = document(objects);
        for finding in findings(&document, &ALL_LISTED) {
            if finding.fix.is_some() {
                fixed.insert(finding.code);
            }
        }
    }
    for entry in FINDINGS {
        assert!(seen.contains(entry.code), "no example of {}", entry.code);
        assert_eq!(fixed.contains(entry.code), entry.fixable, "fix of {}", entry.code);
    }
    let codes: BTreeSet<_> = FINDINGS.iter().map(|entry| entry.code).collect();
    assert_eq!(codes.len(), FINDINGS.len(), "a code is there twice");
}

#[test]
fn a_fix_mends_what_it_was_offered_for_and_breaks_nothing() {
    for (_, _, objects) in examples() {
        let before = document(objects);
        let all = findings(&before, &ALL_LISTED);
        for finding in &all {
            let Some(fix) = &finding.fix else { continue };
            let after = fix.apply(&before).unwrap_or_else(|error| panic!("{}: {error}", finding.code));
            let left = findings(&after, &ALL_LISTED);
            assert!(
                !left.iter().any(|other| (other.code, other.object) == (finding.code, finding.object)
                    && other.path == finding.path),
                "{} is still there after its fix",
                finding.code
            );
            let errors = |all: &[Finding]| all.iter().filter(|f| f.severity == Severity::Error).count();
            assert!(errors(&left) <= errors(&all), "the fix of {} brings an error", finding.code);
        }
    }
}

#[test]
fn a_name_is_an_error_only_where_its_kind_was_listed() {
    let design = document(vec![deployment(|d| pod(d)["priorityClassName"] = "nope".into())]);
    let code = |lookup: &dyn Lookup| findings(&design, lookup).first().map(|f| (f.code, f.severity));
    assert_eq!(code(&NoLookup), Some(("reference-unchecked", Severity::Advice)));
    assert_eq!(code(&ALL_LISTED), Some(("reference-missing", Severity::Error)));
    let here = document(vec![
        deployment(|d| pod(d)["priorityClassName"] = "nope".into()),
        tree!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": "nope"}, "value": 1}),
    ]);
    assert_eq!(codes(&here), [], "the design's own class counts, though it has no namespace");
}

#[test]
fn a_name_counts_in_its_own_namespace_only() {
    let map = |namespace: &str| tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c", "namespace": namespace}});
    let web = deployment(|d| main(d)["envFrom"] = serde_json::json!([{"configMapRef": {"name": "c"}}]));
    assert_eq!(codes(&document(vec![web.clone(), map("team")])), [], "no namespace is the context's");
    assert_eq!(codes(&document(vec![web, map("other")])).len(), 1);
}

#[test]
fn a_statefulsets_templates_are_volumes_too() {
    let mut json = stateful_set().to_json();
    pod(&mut json)["volumes"] = serde_json::json!(null);
    json["spec"]["volumeClaimTemplates"] = serde_json::json!([{"metadata": {"name": "tmp"}}]);
    json["spec"]["serviceName"] = serde_json::json!(null);
    assert_eq!(codes(&document(vec![Value::from(json)])), []);
}

#[test]
fn the_limit_is_raised_to_the_request_exactly_as_it_was_written() {
    let design = document(vec![deployment(|d| {
        main(d)["resources"] = serde_json::json!({"requests": {"cpu": "0.25"}, "limits": {"cpu": "200m"}});
    })]);
    let finding = findings(&design, &NoLookup).remove(0);
    assert_eq!(finding.path.to_string(), format!("{MAIN}.resources.requests.cpu"));
    assert!(matches!(&finding.fix, Some(Edit::Set { value, .. }) if *value == tree!("0.25")));
}

#[test]
fn what_the_server_wrote_is_one_piece_of_advice_and_one_click() {
    let design = document(vec![job(|j| {
        j["status"] = serde_json::json!({});
        j["metadata"]["resourceVersion"] = "1".into();
        j["metadata"]["annotations"] =
            serde_json::json!({"kubectl.kubernetes.io/last-applied-configuration": "{}"});
    })]);
    let all = findings(&design, &NoLookup);
    assert_eq!(all.len(), 1);
    let after = all[0].fix.as_ref().unwrap().apply(&design).unwrap();
    let left = after.entries().next().unwrap();
    assert_eq!(left.value, job(|_| {}), "nothing of the user's went along, and no empty annotations stay");
}

#[test]
fn objects_of_any_shape_are_looked_at_without_a_fall() {
    for odd in [
        tree!(null),
        tree!([]),
        tree!("text"),
        tree!({"apiVersion": "v1", "kind": "Pod", "metadata": [], "spec": 3}),
        tree!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [null, 3, {}]}}),
        tree!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": 5}, "spec": {"template": []}}),
        tree!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}, "spec": {"ports": {"a": 1}}}),
    ] {
        assert!(!codes(&document(vec![odd])).is_empty());
    }
}

#[test]
fn a_jobs_name_becomes_a_label_of_its_pods_and_a_deployments_does_not() {
    let long = |object: Value| {
        codes(&document(vec![object])).iter().filter(|(code, _)| *code == "name-too-long").count()
    };
    assert_eq!(long(job(|job| job["metadata"]["name"] = "w".repeat(64).into())), 1);
    assert_eq!(long(deployment(|it| it["metadata"]["name"] = "w".repeat(64).into())), 0);
}
