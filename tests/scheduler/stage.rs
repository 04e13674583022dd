//! One namespace of a real cluster, the real program beside it, and the proof that the one does what the other said.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use hapju_harness::{ControlPlane, Exclusive, Node, User, Version, WorkloadApi, eventually, shared};
use serde_json::Value;

/// How long the scheduler may take for what it can do at once. A gang that failed before is tried again by time alone.
const SOON: Duration = Duration::from_mins(1);
/// How long what may not happen is given to happen: past the scheduler's first two repeated tries.
const A_WHILE: Duration = Duration::from_millis(3500);

/// The program that `cargo` built beside this test.
pub(super) fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let program =
        here.parent().and_then(Path::parent).unwrap().join(format!("hapju{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "no {}: run `cargo build -p hapju` first", program.display());
    program
}

/// The program in English, away from the settings and proxies of whoever runs the tests.
pub(super) fn command(kubeconfig: Option<&Path>, folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(args).current_dir(folder).env("HOME", folder).env("XDG_CONFIG_HOME", folder);
    command.env("LANG", "en_US.UTF-8").env("LC_ALL", "en_US.UTF-8").env("NO_PROXY", "127.0.0.1");
    command.env("KUBECONFIG", kubeconfig.unwrap_or(&folder.join("none")));
    command
}

/// Runs it to its end.
pub(super) fn hapju(kubeconfig: Option<&Path>, folder: &Path, args: &[&str]) -> Output {
    command(kubeconfig, folder, args).output().unwrap()
}

pub(super) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

/// What `check` said of one group.
#[derive(Clone, Debug)]
pub(super) struct Said {
    component: String,
    pub(super) group: Option<String>,
    policy: String,
    pub(super) verdict: String,
    pub(super) placeable: usize,
    pods: usize,
    min_count: Option<usize>,
    pub(super) reasons: Vec<String>,
}

impl Said {
    fn of(group: &Value) -> Self {
        let text = |name: &str| group[name].as_str().map(str::to_owned);
        let number = |name: &str| group[name].as_u64().map(|number| number as usize);
        let codes = group["reasons"].as_array().unwrap().iter();
        Self {
            component: text("component").unwrap(),
            group: text("group"),
            policy: text("policy").unwrap(),
            verdict: text("verdict").unwrap(),
            placeable: number("placeable").unwrap(),
            pods: number("pods").unwrap(),
            min_count: number("minCount"),
            reasons: codes.map(|reason| reason["code"].as_str().unwrap().to_owned()).collect(),
        }
    }

    fn name(&self) -> &str {
        self.group.as_deref().unwrap_or(&self.component)
    }

    /// How many pods make it started.
    fn need(&self) -> usize {
        self.min_count.unwrap_or(self.pods)
    }
}

/// A `check`'s answer.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) code: i32,
    pub(super) json: Value,
    pub(super) groups: Vec<Said>,
    pub(super) together: String,
}

impl Answer {
    /// Each group's name, verdict and how many pods can be placed; then the answer for all together.
    fn summary(&self) -> Vec<String> {
        let group = |said: &Said| format!("{} {} {}", said.name(), said.verdict, said.placeable);
        self.groups.iter().map(group).chain([format!("together {}", self.together)]).collect()
    }
}

/// A namespace of a cluster that no other test uses meanwhile.
pub(super) struct Stage {
    cluster: Exclusive<'static>,
    pub(super) namespace: String,
    folder: tempfile::TempDir,
    kubeconfig: PathBuf,
}

impl std::ops::Deref for Stage {
    type Target = ControlPlane;

    fn deref(&self) -> &ControlPlane {
        &self.cluster
    }
}

impl Stage {
    /// `None` where this version is not to be tested now.
    pub(super) fn new(version: Version, api: WorkloadApi, nodes: &[Node]) -> Option<Self> {
        let cluster = shared(version, api)?.exclusive();
        for node in nodes {
            cluster.create_node(node);
        }
        let folder = tempfile::tempdir().unwrap();
        let namespace = cluster.new_namespace("gangs");
        // The administrator's own context, with the namespace as a user would set it.
        let mut kubeconfig = std::fs::read_to_string(cluster.kubeconfig()).unwrap();
        kubeconfig.push_str(&format!("    namespace: {namespace}\n"));
        let path = folder.path().join("kubeconfig");
        write(&path, &kubeconfig);
        Some(Self { cluster, namespace, folder, kubeconfig: path })
    }

    /// With the newest version and everything of the Workload API on.
    pub(super) fn newest(nodes: &[Node]) -> Option<Self> {
        Self::new(Version::V1_37, WorkloadApi::On, nodes)
    }

    pub(super) fn hapju(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    pub(super) fn command(&self, args: &[&str]) -> Command {
        command(Some(&self.kubeconfig), self.folder.path(), args)
    }

    pub(super) fn write(&self, name: &str, design: &str) {
        write(&self.folder.path().join(name), design);
    }

    /// `hapju check FILE --context admin -o json`.
    #[track_caller]
    pub(super) fn check(&self, file: &str) -> Answer {
        let output = self.hapju(&["check", file, "--context", "admin", "-o", "json"]);
        let json: Value =
            serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output)));
        let groups = json["groups"].as_array().unwrap().iter().map(Said::of).collect();
        let together = json["together"]["verdict"].as_str().unwrap().to_owned();
        Answer { code: output.status.code().unwrap(), json, groups, together }
    }

    /// `hapju apply FILE --context admin --yes`.
    #[track_caller]
    pub(super) fn apply(&self, file: &str) {
        let output = self.hapju(&["apply", file, "--context", "admin", "--yes"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    }

    /// Checks a design, holds the answer against `says` (as [`Answer::summary`] writes it), applies it, and waits until
    /// the cluster has ended as the answer said.
    #[track_caller]
    pub(super) fn prove(&self, design: &str, says: &[&str]) -> Answer {
        self.write("design.yaml", design);
        let answer = self.check("design.yaml");
        assert_eq!(answer.summary(), says, "{:#}", answer.json);
        self.apply("design.yaml");
        self.ends_as(&answer);
        answer
    }

    /// Waits until every group has ended as was said.
    #[track_caller]
    pub(super) fn ends_as(&self, answer: &Answer) {
        let applied = Instant::now();
        let wants_room = |said: &&Said| matches!(said.verdict.as_str(), "fits" | "partly");
        // Each would alone; which of them does is not said.
        let contested = answer.together != "fits" && answer.groups.iter().filter(wants_room).count() > 1;
        for said in &answer.groups {
            match said.verdict.as_str() {
                "fits" | "partly" if contested => {}
                "fits" | "partly" => self.starts(said),
                "does-not-fit" => self.is_refused(said),
                "blocked" => self.is_never_asked_for(said),
                other => panic!("{other} claims nothing that can be proven"),
            }
        }
        if contested && answer.together == "does-not-fit" {
            self.not_all_start(&answer.groups);
        }
        if answer.together != "fits" {
            std::thread::sleep(A_WHILE.saturating_sub(applied.elapsed()));
        }
        for said in &answer.groups {
            let bound = self.bound_of(said).len();
            match said.verdict.as_str() {
                "does-not-fit" | "blocked" => assert_eq!(bound, 0, "{said:?}"),
                _ => assert!(bound <= said.placeable, "{bound} bound of {said:?}"),
            }
        }
    }

    /// The node of each bound pod of a group, or of a component without one.
    pub(super) fn bound_of(&self, said: &Said) -> Vec<String> {
        let node = |pod: &Value| Some(pod["spec"]["nodeName"].as_str()?.to_owned());
        self.pods_of(said).iter().filter_map(node).collect()
    }

    fn pods_of(&self, said: &Said) -> Vec<Value> {
        let belongs = |pod: &Value| match &said.group {
            Some(group) => pod["spec"]["schedulingGroup"]["podGroupName"] == group.as_str(),
            None => pod["metadata"]["name"].as_str().unwrap().starts_with(&format!("{}-", said.component)),
        };
        self.pods(&self.namespace).into_iter().filter(belongs).collect()
    }

    /// All that can be placed are bound, and of a gang at least `minCount`.
    #[track_caller]
    fn starts(&self, said: &Said) {
        if said.verdict == "fits" {
            assert!(said.placeable >= said.need(), "{said:?}");
        }
        let start = Instant::now();
        loop {
            let bound = self.bound_of(said).len();
            if bound == said.placeable {
                return;
            }
            assert!(start.elapsed() < SOON, "{bound} bound of {said:?}: {:#}", self.why(said));
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The scheduler has said no, and no pod is bound.
    #[track_caller]
    fn is_refused(&self, said: &Said) {
        eventually(&format!("the scheduler to refuse {}", said.name()), SOON, || {
            assert_eq!(self.bound_of(said), [""; 0], "bound although {said:?}");
            self.says_no(said).then_some(())
        });
    }

    /// Whether the group's condition is False; without a group, each pod's.
    fn says_no(&self, said: &Said) -> bool {
        if let (Some(group), true) = (&said.group, said.policy != "none") {
            let condition = self.pod_group_condition(&self.namespace, group);
            return condition.is_some_and(|condition| condition["status"] == "False");
        }
        let pods = self.pods_of(said);
        let refused = |pod: &Value| {
            let conditions = pod["status"]["conditions"].as_array().cloned().unwrap_or_default();
            conditions.iter().any(|one| one["type"] == "PodScheduled" && one["status"] == "False")
        };
        pods.len() == said.pods && pods.iter().all(refused)
    }

    /// Its pods are there, as many as come, and nothing more happens.
    #[track_caller]
    fn is_never_asked_for(&self, said: &Said) {
        eventually(&format!("the first pod of {}", said.name()), SOON, || {
            (!self.pods_of(said).is_empty()).then_some(())
        });
    }

    /// Some group is refused for want of room, and has no pod bound.
    #[track_caller]
    fn not_all_start(&self, groups: &[Said]) {
        let losers = eventually("one of the groups to be refused", SOON, || {
            let refused: Vec<&Said> = groups.iter().filter(|said| self.says_no(said)).collect();
            let settled = |said: &&Said| self.says_no(said) || self.bound_of(said).len() >= said.need();
            (!refused.is_empty() && groups.iter().all(|said| settled(&said))).then_some(refused)
        });
        for said in losers {
            assert_eq!(self.bound_of(said), [""; 0], "{said:?}");
        }
    }

    /// The group's condition and its pods', for a failure's words.
    fn why(&self, said: &Said) -> Value {
        let conditions = |pod: &Value| {
            let name = pod["metadata"]["name"].as_str().unwrap_or_default().to_owned();
            (name, pod["status"]["conditions"].clone())
        };
        let pods: BTreeMap<String, Value> = self.pods_of(said).iter().map(conditions).collect();
        let group = said.group.as_ref().and_then(|group| self.pod_group_condition(&self.namespace, group));
        serde_json::json!({"group": group, "pods": pods})
    }

    /// A PriorityClass, which may be there from another test.
    #[track_caller]
    pub(super) fn priority_class(&self, name: &str, value: i32) {
        let class = serde_json::json!({
            "apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": name}, "value": value,
        });
        let answer = self.try_create(User::Admin, &class, false);
        assert!(answer.is_success() || answer.status == 409, "{}", answer.body);
    }

    /// A pod of somebody else on a node, as if it ran there already.
    #[track_caller]
    pub(super) fn occupy(&self, name: &str, node: &str, requests: &Value) {
        self.create(&serde_json::json!({
            "apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": name, "namespace": self.namespace, "labels": {"app": "somebody-elses"}},
            "spec": {"nodeName": node, "terminationGracePeriodSeconds": 0, "containers": [{
                "name": "main", "image": "registry.example/other:1", "resources": {"requests": requests},
            }]},
        }));
    }
}

pub(super) fn write(path: &Path, text: &str) {
    std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}
