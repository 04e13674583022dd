//! Designs with one fault each, for the tests.

use crate::tree;
use crate::tree::Value;

/// A Deployment without a fault; `change` makes one.
pub(super) fn deployment(change: impl FnOnce(&mut serde_json::Value)) -> Value {
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

pub(super) fn job(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "train"},
        "spec": {"parallelism": 4, "completions": 4, "template": {"spec": {
            "restartPolicy": "Never", "containers": [{"name": "main", "image": "train:1"}],
        }}},
    });
    change(&mut json);
    Value::from(json)
}

pub(super) fn cron_job(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "nightly"},
        "spec": {"schedule": "0 3 * * *", "jobTemplate": {"spec": {"template": {"spec": {
            "restartPolicy": "Never", "containers": [{"name": "main", "image": "job:1"}],
        }}}}},
    });
    change(&mut json);
    Value::from(json)
}

pub(super) fn service(change: impl FnOnce(&mut serde_json::Value)) -> Value {
    let mut json = serde_json::json!({
        "apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"},
        "spec": {"selector": {"app": "web"}, "ports": [{"name": "http", "port": 80, "targetPort": "http"}]},
    });
    change(&mut json);
    Value::from(json)
}

pub(super) fn stateful_set() -> Value {
    let mut json = deployment(|_| {}).to_json();
    json["kind"] = "StatefulSet".into();
    json["spec"]["serviceName"] = "web".into();
    Value::from(json)
}

pub(super) const POD: &str = "spec.template.spec";
pub(super) const MAIN: &str = "spec.template.spec.containers[0]";

/// The pod spec of a Deployment's or Job's JSON.
pub(super) fn pod(json: &mut serde_json::Value) -> &mut serde_json::Value {
    &mut json["spec"]["template"]["spec"]
}

pub(super) fn main(json: &mut serde_json::Value) -> &mut serde_json::Value {
    &mut pod(json)["containers"][0]
}

/// One example: the code, where it is found, and the objects.
pub(super) type Example = (&'static str, String, Vec<Value>);

pub(super) fn example(code: &'static str, path: impl Into<String>, objects: Vec<Value>) -> Example {
    (code, path.into(), objects)
}

pub(super) fn in_main(code: &'static str, path: &str, key: &str, value: serde_json::Value) -> Example {
    example(code, format!("{MAIN}.{path}"), vec![deployment(|d| main(d)[key] = value)])
}

pub(super) fn in_pod(code: &'static str, path: &str, key: &str, value: serde_json::Value) -> Example {
    example(code, format!("{POD}.{path}"), vec![deployment(|d| pod(d)[key] = value)])
}

pub(super) fn examples() -> Vec<Example> {
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

pub(super) fn container_examples() -> Vec<Example> {
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

pub(super) fn other_examples() -> Vec<Example> {
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
                s["spec"]["ports"] = json!([{"name": "a", "port": 80}, {"name": "b", "port": 80}]);
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
                s["spec"]["sessionAffinityConfig"] = json!({"clientIP": {"timeoutSeconds": 60}});
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
