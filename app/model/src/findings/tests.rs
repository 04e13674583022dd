//! Every finding on an example that has it, its arguments, and what its fix does.

use std::collections::BTreeSet;

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

/// A Deployment without a fault; `change` makes one.
fn deployment(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "apps/v1", "kind": "Deployment",
        "metadata": {"name": "web", "labels": {"app": "web"}},
        "spec": {
            "replicas": 2,
            "selector": {"matchLabels": {"app": "web"}},
            "template": {
                "metadata": {"labels": {"app": "web"}},
                "spec": {
                    "containers": [{
                        "name": "main", "image": "nginx:1.27",
                        "resources": {"requests": {"cpu": "100m", "memory": "100Mi"}, "limits": {"cpu": 1}},
                        "ports": [{"name": "http", "containerPort": 8080}],
                        "env": [{"name": "A", "value": "1"}],
                        "volumeMounts": [{"name": "tmp", "mountPath": "/tmp"}],
                    }],
                    "volumes": [{"name": "tmp", "emptyDir": {}}],
                },
            },
        },
    });
    change(&mut json);
    Value::from(json)
}

fn job(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "train"},
        "spec": {"parallelism": 4, "completions": 4, "template": {"spec": {
            "restartPolicy": "Never", "containers": [{"name": "main", "image": "train:1"}],
        }}},
    });
    change(&mut json);
    Value::from(json)
}

fn cron_job(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "nightly"},
        "spec": {"schedule": "0 3 * * *", "jobTemplate": {"spec": {"template": {"spec": {
            "restartPolicy": "Never", "containers": [{"name": "main", "image": "job:1"}],
        }}}}},
    });
    change(&mut json);
    Value::from(json)
}

fn service(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"},
        "spec": {"selector": {"app": "web"}, "ports": [{"name": "http", "port": 80, "targetPort": "http"}]},
    });
    change(&mut json);
    Value::from(json)
}

fn stateful_set() -> Value {
    let mut json = deployment(|_| {}).to_json();
    json["kind"] = "StatefulSet".into();
    json["spec"]["serviceName"] = "web".into();
    Value::from(json)
}

const POD: &str = "spec.template.spec";
const MAIN: &str = "spec.template.spec.containers[0]";

/// The pod spec of a Deployment's or Job's JSON.
fn pod(json: &mut serde_json::Value) -> &mut serde_json::Value {
    &mut json["spec"]["template"]["spec"]
}

fn main(json: &mut serde_json::Value) -> &mut serde_json::Value {
    &mut pod(json)["containers"][0]
}

/// One example: the code, where it is found, and the objects.
type Example = (&'static str, String, Vec<Value>);

fn example(code: &'static str, path: impl Into<String>, objects: Vec<Value>) -> Example {
    (code, path.into(), objects)
}

fn in_main(code: &'static str, path: &str, key: &str, value: serde_json::Value) -> Example {
    example(code, format!("{MAIN}.{path}"), vec![deployment(|d| main(d)[key] = value)])
}

fn in_pod(code: &'static str, path: &str, key: &str, value: serde_json::Value) -> Example {
    example(code, format!("{POD}.{path}"), vec![deployment(|d| pod(d)[key] = value)])
}

fn examples() -> Vec<Example> {
    use serde_json::json;
    let mut all = vec![
        example("missing-kind", "kind", vec![tree!({"apiVersion": "v1", "metadata": {"name": "a"}})]),
        example("missing-kind", "apiVersion", vec![tree!({"kind": "Pod"})]),
        example("missing-name", "metadata.name", vec![tree!({"apiVersion": "v1", "kind": "ConfigMap"})]),
        example("missing-name", "metadata.name", vec![deployment(|d| d["metadata"]["name"] = json!(""))]),
        example(
            "generate-name",
            "metadata.generateName",
            vec![job(|j| j["metadata"] = json!({"generateName": "train-"}))],
        ),
        example("duplicate-object", "metadata.name", vec![job(|_| {}), job(|_| {})]),
        example("server-fields", "metadata.uid", vec![job(|j| j["metadata"]["uid"] = json!("1-2"))]),
        example(
            "server-fields",
            "status",
            vec![job(|j| {
                j["status"] = json!({"active": 1});
                j["metadata"]["annotations"] =
                    json!({"kubectl.kubernetes.io/last-applied-configuration": "{}", "mine": "x"});
            })],
        ),
        example(
            "legacy-kind",
            "kind",
            vec![deployment(|d| {
                d["kind"] = json!("ReplicationController");
                d["apiVersion"] = json!("v1");
                d["spec"]["selector"] = json!({"app": "web"});
            })],
        ),
        in_main("required", "image", "image", json!("")),
        in_main("required", "env[0].name", "env", json!([{"value": "1"}])),
        example("not-integer", "spec.replicas", vec![deployment(|d| d["spec"]["replicas"] = json!("３"))]),
        in_main("not-boolean", "stdin", "stdin", json!("yes")),
        in_main("not-text", "env[0].value", "env", json!([{"name": "A", "value": 1}])),
        in_main("not-text", "args[1]", "args", json!(["--port", 8080])),
        example(
            "not-text",
            "metadata.labels.app",
            vec![job(|j| j["metadata"]["labels"] = json!({"app": true}))],
        ),
        in_pod("not-mapping", "nodeSelector", "nodeSelector", json!("gpu")),
        in_main("not-mapping", "resources", "resources", json!([])),
        in_main("not-list", "args", "args", json!("--all")),
        example("too-small", "spec.replicas", vec![deployment(|d| d["spec"]["replicas"] = json!(-1))]),
        in_main("too-large", "ports[0].containerPort", "ports", json!([{"containerPort": 99999}])),
        in_main("not-a-choice", "imagePullPolicy", "imagePullPolicy", json!("Allways")),
        in_main("bad-quantity", "resources.requests.cpu", "resources", json!({"requests": {"cpu": "100mi"}})),
        in_main("negative-quantity", "resources.limits.cpu", "resources", json!({"limits": {"cpu": "-1"}})),
        example(
            "bad-file-mode",
            format!("{POD}.volumes[0].secret.defaultMode"),
            vec![deployment(|d| {
                pod(d)["volumes"] =
                    json!([{"name": "tmp", "secret": {"secretName": "s", "defaultMode": 644}}]);
            })],
        ),
        example(
            "name-too-long",
            "metadata.name",
            vec![cron_job(|c| c["metadata"]["name"] = json!("a".repeat(53)))],
        ),
        in_main("bad-dns-label", "name", "name", json!("Main")),
        example("bad-dns-subdomain", "metadata.name", vec![job(|j| j["metadata"]["name"] = json!("my_job"))]),
        example(
            "bad-dns-subdomain",
            "metadata.name",
            vec![tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "A"}})],
        ),
        example("bad-service-name", "metadata.name", vec![service(|s| s["metadata"]["name"] = json!("1st"))]),
        example(
            "bad-label-key",
            "metadata.labels.a/b/c",
            vec![job(|j| j["metadata"]["labels"] = json!({"a/b/c": "x"}))],
        ),
        example(
            "bad-label-value",
            "metadata.labels.team",
            vec![tree!({"apiVersion": "example.org/v1", "kind": "Thing",
                "metadata": {"name": "a", "labels": {"team": "a b"}}})],
        ),
        in_main("bad-env-name", "env[0].name", "env", json!([{"name": "A=B"}])),
        in_main("bad-port-name", "ports[0].name", "ports", json!([{"containerPort": 1, "name": "HTTP"}])),
        in_main(
            "bad-config-key",
            "env[0].valueFrom.secretKeyRef.key",
            "env",
            json!([{"name": "A", "valueFrom": {"secretKeyRef": {"name": "s", "key": "a/b"}}}]),
        ),
        in_main("bad-resource-name", "resources.limits.gpu", "resources", json!({"limits": {"gpu": "1"}})),
        in_main("bad-image", "image", "image", json!("Nginx")),
        example(
            "bad-schedule",
            "spec.schedule",
            vec![cron_job(|c| c["spec"]["schedule"] = json!("60 * * * *"))],
        ),
        example("bad-time-zone", "spec.timeZone", vec![cron_job(|c| c["spec"]["timeZone"] = json!("서울"))]),
        in_main(
            "bad-mount-path",
            "volumeMounts[0].mountPath",
            "volumeMounts",
            json!([{"name": "tmp", "mountPath": "c:/x"}]),
        ),
        in_main(
            "bad-sub-path",
            "volumeMounts[0].subPath",
            "volumeMounts",
            json!([{"name": "tmp", "mountPath": "/x", "subPath": "../y"}]),
        ),
    ];
    all.extend(container_examples());
    all.extend(other_examples());
    all
}

fn container_examples() -> Vec<Example> {
    use serde_json::json;
    vec![
        in_pod("no-container", "containers", "containers", json!([])),
        in_pod(
            "init-probe",
            "initContainers[0].readinessProbe",
            "initContainers",
            json!([{"name": "init", "image": "a", "readinessProbe": {"exec": {"command": ["x"]}}}]),
        ),
        in_pod(
            "duplicate-container",
            "containers[0].name",
            "initContainers",
            json!([{"name": "main", "image": "a"}]),
        ),
        in_main("duplicate-env", "env[1].name", "env", json!([{"name": "A", "value": "1"}, {"name": "A"}])),
        in_main(
            "env-two-values",
            "env[0].value",
            "env",
            json!([{"name": "A", "value": "1", "valueFrom": {"fieldRef": {"fieldPath": "status.podIP"}}}]),
        ),
        in_main(
            "env-two-values",
            "env[0].valueFrom",
            "env",
            json!([{"name": "A", "valueFrom": {
                "fieldRef": {"fieldPath": "x"}, "resourceFieldRef": {"resource": "limits.cpu"}}}]),
        ),
        in_main(
            "duplicate-container-port",
            "ports[1].containerPort",
            "ports",
            json!([{"containerPort": 80}, {"containerPort": 80, "protocol": "TCP"}]),
        ),
        in_main(
            "duplicate-port-name",
            "ports[1].name",
            "ports",
            json!([{"containerPort": 80, "name": "a"}, {"containerPort": 81, "name": "a"}]),
        ),
        in_main(
            "duplicate-mount-path",
            "volumeMounts[1].mountPath",
            "volumeMounts",
            json!([{"name": "tmp", "mountPath": "/x"}, {"name": "tmp", "mountPath": "/x", "subPath": "y"}]),
        ),
        in_main(
            "two-sub-paths",
            "volumeMounts[0].subPathExpr",
            "volumeMounts",
            json!([{"name": "tmp", "mountPath": "/x", "subPath": "y", "subPathExpr": "$(A)"}]),
        ),
        in_main("backslash-sign", "args[0]", "args", json!(["a₩nb ¥100"])),
        in_main("backslash-sign", "env[0].value", "env", json!([{"name": "A", "value": "¥d+"}])),
        in_main(
            "request-above-limit",
            "resources.requests.cpu",
            "resources",
            json!({"requests": {"cpu": "250m"}, "limits": {"cpu": "0.2"}}),
        ),
        in_pod(
            "request-above-limit",
            "resources.requests.memory",
            "resources",
            json!({"requests": {"memory": "2Gi"}, "limits": {"memory": "1Gi"}}),
        ),
        in_main(
            "extended-not-equal",
            "resources.requests[nvidia.com/gpu]",
            "resources",
            json!({"requests": {"nvidia.com/gpu": 1}, "limits": {"nvidia.com/gpu": 2}}),
        ),
        in_main(
            "extended-without-limit",
            "resources.requests.hugepages-2Mi",
            "resources",
            json!({"requests": {"hugepages-2Mi": "4Mi"}, "limits": {"cpu": 1}}),
        ),
        in_main(
            "extended-fraction",
            "resources.limits[nvidia.com/gpu]",
            "resources",
            json!({"limits": {"nvidia.com/gpu": "0.5"}}),
        ),
        in_main(
            "memory-millibytes",
            "resources.requests.memory",
            "resources",
            json!({"requests": {"memory": "128m"}}),
        ),
    ]
}

fn other_examples() -> Vec<Example> {
    use serde_json::json;
    let config_map =
        tree!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"a": ""}});
    let from_map = |key: &str| {
        let key = key.to_owned();
        deployment(|d| {
            main(d)["env"] =
                json!([{"name": "A", "valueFrom": {"configMapKeyRef": {"name": "c", "key": key}}}]);
        })
    };
    vec![
        in_pod(
            "duplicate-volume",
            "volumes[1].name",
            "volumes",
            json!([{"name": "tmp", "emptyDir": {}}, {"name": "tmp", "hostPath": {"path": "/x"}}]),
        ),
        in_pod("volume-without-type", "volumes[0]", "volumes", json!([{"name": "tmp", "emptyDir": null}])),
        in_pod(
            "volume-two-types",
            "volumes[0].hostPath",
            "volumes",
            json!([{"name": "tmp", "emptyDir": {}, "hostPath": {"path": "/x"}}]),
        ),
        in_main(
            "mount-without-volume",
            "volumeMounts[0].name",
            "volumeMounts",
            json!([{"name": "nov", "mountPath": "/x"}]),
        ),
        in_main("unused-volume", "volumeMounts", "volumeMounts", json!([])),
        in_pod("reference-missing", "serviceAccountName", "serviceAccountName", json!("nobody")),
        in_pod("reference-missing", "priorityClassName", "priorityClassName", json!("nope")),
        in_main(
            "reference-missing",
            "envFrom[0].configMapRef.name",
            "envFrom",
            json!([{"configMapRef": {"name": "nowhere"}}]),
        ),
        in_pod(
            "reference-missing",
            "volumes[0].persistentVolumeClaim.claimName",
            "volumes",
            json!([{"name": "tmp", "persistentVolumeClaim": {"claimName": "data"}}]),
        ),
        in_pod("reference-unchecked", "runtimeClassName", "runtimeClassName", json!("gvisor")),
        example(
            "reference-key-missing",
            format!("{MAIN}.env[0].valueFrom.configMapKeyRef.key"),
            vec![config_map, from_map("b")],
        ),
        in_pod("pull-secret-missing", "imagePullSecrets[0].name", "imagePullSecrets", json!([{"name": "p"}])),
        example("governing-service-missing", "spec.serviceName", vec![stateful_set()]),
        example("governing-service-not-headless", "spec.serviceName", vec![stateful_set(), service(|_| {})]),
        example(
            "selector-mismatch",
            "spec.selector.matchLabels.app",
            vec![deployment(|d| d["spec"]["template"]["metadata"]["labels"] = json!({"app": "other"}))],
        ),
        example("selector-empty", "spec.selector", vec![deployment(|d| d["spec"]["selector"] = json!(null))]),
        example(
            "restart-policy",
            format!("{POD}.restartPolicy"),
            vec![job(|j| pod(j)["restartPolicy"] = json!(null))],
        ),
        in_pod("restart-policy", "restartPolicy", "restartPolicy", json!("Never")),
        example("schedule-missing", "spec.schedule", vec![cron_job(|c| c["spec"]["schedule"] = json!(""))]),
        example("parallelism-zero", "spec.parallelism", vec![job(|j| j["spec"]["parallelism"] = json!(0))]),
        example(
            "starting-deadline-short",
            "spec.startingDeadlineSeconds",
            vec![cron_job(|c| c["spec"]["startingDeadlineSeconds"] = json!(9))],
        ),
        in_pod("hostname-shared", "hostname", "hostname", json!("web")),
        in_pod("node-name", "nodeName", "nodeName", json!("n1")),
        in_pod(
            "toleration-value",
            "tolerations[0].value",
            "tolerations",
            json!([{"key": "a", "operator": "Exists", "value": "b"}]),
        ),
        in_pod("toleration-key", "tolerations[0].operator", "tolerations", json!([{"effect": "NoSchedule"}])),
        in_pod(
            "toleration-seconds",
            "tolerations[0].tolerationSeconds",
            "tolerations",
            json!([{"key": "a", "operator": "Exists", "effect": "NoSchedule", "tolerationSeconds": 3}]),
        ),
        example(
            "duplicate-service-port",
            "spec.ports[1].port",
            vec![service(|s| {
                s["spec"]["ports"] = json!([{"name": "a", "port": 80}, {"name": "b", "port": 80}])
            })],
        ),
        example(
            "service-port-names",
            "spec.ports[1].name",
            vec![service(|s| s["spec"]["ports"] = json!([{"name": "a", "port": 80}, {"port": 81}]))],
        ),
        example(
            "session-timeout-alone",
            "spec.sessionAffinityConfig",
            vec![service(|s| {
                s["spec"]["sessionAffinityConfig"] = json!({"clientIP": {"timeoutSeconds": 60}})
            })],
        ),
        example(
            "service-selects-nothing",
            "spec.selector",
            vec![deployment(|_| {}), service(|s| s["spec"]["selector"] = json!({"app": "none"}))],
        ),
        example(
            "target-port-missing",
            "spec.ports[0].targetPort",
            vec![deployment(|_| {}), service(|s| s["spec"]["ports"][0]["targetPort"] = json!("grpc"))],
        ),
        example(
            "sctp",
            "spec.ports[0].protocol",
            vec![service(|s| s["spec"]["ports"][0]["protocol"] = json!("SCTP"))],
        ),
    ]
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
