//! Designs as a user would write them, in few words.

/// Documents of one file.
pub(super) fn file(documents: &[String]) -> String {
    documents.join("---\n")
}

/// A PodGroup with its Workload, all of one name; `policy` and `more` (the group's other fields) in YAML's flow style.
fn group(name: &str, policy: &str, more: &str) -> String {
    format!(
        "apiVersion: scheduling.k8s.io/v1beta1
kind: Workload
metadata: {{name: {name}}}
spec: {{podGroupTemplates: [{{name: {name}, schedulingPolicy: {policy}{more}}}]}}
---
apiVersion: scheduling.k8s.io/v1beta1
kind: PodGroup
metadata: {{name: {name}}}
spec: {{workloadRef: {{workloadName: {name}, templateName: {name}}}, schedulingPolicy: {policy}{more}}}
"
    )
}

/// All or nothing.
pub(super) fn gang(name: &str, min_count: u32) -> String {
    group(name, &format!("{{gang: {{minCount: {min_count}}}}}"), "")
}

/// All or nothing, with further fields of the group.
pub(super) fn gang_with(name: &str, min_count: u32, more: &str) -> String {
    group(name, &format!("{{gang: {{minCount: {min_count}}}}}"), &format!(", {more}"))
}

/// All or nothing, within one value of a node label.
pub(super) fn gang_within(name: &str, min_count: u32, key: &str) -> String {
    gang_with(name, min_count, &format!("schedulingConstraints: {{topology: [{{key: {key}}}]}}"))
}

/// A group whose pods start one by one.
pub(super) fn basic(name: &str) -> String {
    group(name, "{basic: {}}", "")
}

/// What a pod asks for.
#[derive(Clone, Copy)]
pub(super) struct Pod<'a> {
    /// Its group's name; empty for none.
    pub(super) group: &'a str,
    /// The container's requests, in YAML's flow style: `cpu: 2`.
    pub(super) requests: &'a str,
    /// Other fields of the pod: `nodeSelector: {disk: ssd}`.
    pub(super) more: &'a str,
}

impl<'a> Pod<'a> {
    pub(super) fn of(group: &'a str, requests: &'a str) -> Self {
        Self { group, requests, more: "" }
    }

    pub(super) fn with(self, more: &'a str) -> Self {
        Self { more, ..self }
    }

    fn spec(&self, restart: &str) -> String {
        let Self { group, requests, more } = self;
        let group = if group.is_empty() {
            String::new()
        } else {
            format!(", schedulingGroup: {{podGroupName: {group}}}")
        };
        let more = if more.is_empty() { String::new() } else { format!(", {more}") };
        // Extended resources must be limits too, and equal; for the others this makes no difference here.
        let limits = requests;
        format!(
            "{{restartPolicy: {restart}{group}{more}, containers: [{{name: main, image: registry.example/main:1, \
             resources: {{requests: {{{requests}}}, limits: {{{limits}}}}}}}]}}"
        )
    }
}

pub(super) fn job(name: &str, pods: u32, pod: Pod<'_>) -> String {
    let spec = pod.spec("Never");
    format!(
        "apiVersion: batch/v1
kind: Job
metadata: {{name: {name}}}
spec: {{completions: {pods}, parallelism: {pods}, completionMode: Indexed, template: {{spec: {spec}}}}}
"
    )
}

pub(super) fn deployment(name: &str, pods: u32, pod: Pod<'_>) -> String {
    controller("Deployment", name, pods, pod, "strategy: {type: Recreate}")
}

/// A StatefulSet; `management` is its `podManagementPolicy`.
pub(super) fn stateful_set(name: &str, pods: u32, pod: Pod<'_>, management: &str) -> String {
    let more = format!("serviceName: {name}, podManagementPolicy: {management}");
    controller("StatefulSet", name, pods, pod, &more)
}

fn controller(kind: &str, name: &str, pods: u32, pod: Pod<'_>, more: &str) -> String {
    let spec = pod.spec("Always");
    format!(
        "apiVersion: apps/v1
kind: {kind}
metadata: {{name: {name}}}
spec: {{replicas: {pods}, selector: {{matchLabels: {{app: {name}}}}}, {more}, template: {{metadata: {{labels: \
         {{app: {name}}}}}, spec: {spec}}}}}
"
    )
}

/// Bare pods `name-0`, `name-1` …
pub(super) fn pods(name: &str, count: u32, pod: Pod<'_>) -> String {
    let spec = pod.spec("Never");
    let one = |index| {
        format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: {name}-{index}, labels: {{app: {name}}}}}\nspec: {spec}\n"
        )
    };
    file(&(0..count).map(one).collect::<Vec<_>>())
}
