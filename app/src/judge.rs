//! From a document and a cluster to everything that is said about them: the one pipeline of window and command line.

use std::sync::Arc;

use hapju_feasibility::{Budget, ObjectKind, Rules, Snapshot};
use hapju_manifest::{Files, schema};
use hapju_model::component::{Outline, outline_in};
use hapju_model::demand::Demand;
use hapju_model::demand_of::{self, demand_of};
use hapju_model::dialect::Dialect;
use hapju_model::finding::Severity;
use hapju_model::findings::{self, Lookup};
use hapju_model::group::group_findings;
use hapju_model::verdict::DesignVerdict;
use hapju_model::{Document, Edit, Finding, ObjectId, Step};

/// What a design is judged against.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The cluster; `None` judges the design alone.
    pub snapshot: Option<Arc<Snapshot>>,
    /// What the groups will be written as on the server; `None`: as each file is written.
    pub target: Option<Dialect>,
    /// The server's minor version, where known.
    pub minor: Option<u32>,
    /// The namespace of objects that name none.
    pub default_namespace: String,
    /// Whether the cluster is the bundled sample, which is said as an assumption.
    pub sample: bool,
    /// Whether the snapshot follows a connected cluster.
    pub live: bool,
}

impl Ground {
    /// No cluster.
    pub fn none() -> Self {
        Self {
            snapshot: None,
            target: None,
            minor: None,
            default_namespace: "default".to_owned(),
            sample: false,
            live: false,
        }
    }

    /// A snapshot of a file or of the sample.
    pub fn of_snapshot(snapshot: Arc<Snapshot>, sample: bool) -> Self {
        Self { snapshot: Some(snapshot), sample, ..Self::none() }
    }

    /// The rules of the server's version, and whether a cluster was looked at.
    pub fn rules(&self) -> Rules {
        let minor = self.minor.or_else(|| self.target.and_then(Dialect::minor));
        let minor = minor.unwrap_or(Rules::default().minor);
        Rules { minor, live: self.live }
    }
}

/// Everything that is said about a design.
#[derive(Clone, Debug)]
pub struct Opinion {
    /// The design in sections.
    pub outline: Outline,
    /// What is wrong or unwise, errors first within each object.
    pub findings: Vec<Finding>,
    /// What the design asks of a cluster.
    pub demand: Arc<Demand>,
    /// Whether it can be placed.
    pub verdict: DesignVerdict,
    /// For each group of the verdict the first object of its component.
    pub group_objects: Vec<ObjectId>,
}

/// Names of a snapshot for findings about references.
struct Known<'a> {
    snapshot: Option<&'a Snapshot>,
    default_namespace: &'a str,
}

impl Lookup for Known<'_> {
    fn lists(&self, kind: &str) -> bool {
        let listed = |snapshot: &Snapshot| {
            ObjectKind::ALL.into_iter().any(|known| known.name() == kind && snapshot.is_listed(known))
        };
        self.snapshot.is_some_and(listed)
    }

    fn has(&self, kind: &str, namespace: &str, name: &str) -> bool {
        let Some(snapshot) = self.snapshot else { return false };
        match kind {
            "PriorityClass" => snapshot.priority_classes().any(|(known, _)| known == name),
            _ => demand_of::Lookup::find(snapshot, kind, namespace, name).is_some(),
        }
    }

    fn default_namespace(&self) -> &str {
        self.default_namespace
    }
}

/// Judges a design, with so much search for what needs one.
pub fn judge(document: &Document, files: Option<&Files>, ground: &Ground, budget: Budget) -> Opinion {
    let snapshot = ground.snapshot.as_deref();
    let namespace = ground.default_namespace.as_str();
    let outline = outline_in(document, namespace);
    let known = Known { snapshot, default_namespace: namespace };
    let mut findings = findings::findings(document, &known);
    findings.extend(group_findings(document, ground.minor, &known));
    unknown_fields(document, &mut findings);
    if let Some(files) = files {
        findings.extend(files.findings(document));
    }
    let no_snapshot = demand_of::NoSnapshot;
    let lookup: &dyn demand_of::Lookup = match snapshot {
        Some(snapshot) => snapshot,
        None => &no_snapshot,
    };
    let options = demand_of::Options {
        default_namespace: namespace,
        target: ground.target,
        server_minor: ground.minor,
        topology_gate: None,
        job_gate: None,
        lookup,
    };
    let demand = Arc::new(demand_of(document, &options));
    let group_objects = demand
        .groups
        .iter()
        .map(|group| {
            let object = group.members.first().map(|members| members.object);
            let component = object.and_then(|object| outline.component_of(object));
            component.map(hapju_model::component::Component::id).or(object).unwrap_or(ObjectId(u32::MAX))
        })
        .collect();
    let mut verdict = match snapshot {
        Some(snapshot) => hapju_feasibility::judge_within(&demand, snapshot, ground.rules(), budget).verdict,
        None => hapju_feasibility::without_snapshot(&demand),
    };
    if ground.sample {
        verdict.assumptions.insert(0, "sample-cluster");
    }
    Opinion { outline, findings, demand, verdict, group_objects }
}

/// Fields that no Kubernetes of 1.35 to 1.37 knows: a server-side apply would refuse them.
fn unknown_fields(document: &Document, findings: &mut Vec<Finding>) {
    for entry in document.entries() {
        for unknown in schema::unknown_everywhere(&entry.value) {
            let Some(Step::Key(key)) = unknown.path.steps().last().cloned() else { continue };
            let code = if unknown.meant.is_some() { "unknown-field-meant" } else { "unknown-field" };
            let mut finding =
                Finding::new(code, Severity::Error, entry.id, unknown.path.clone()).arg("field", &*key);
            if let Some(meant) = unknown.meant {
                let to = std::sync::Arc::from(meant.as_str());
                finding = finding.arg("meant", meant).fix(Edit::Rename {
                    object: entry.id,
                    path: unknown.path,
                    to,
                });
            }
            findings.push(finding);
        }
    }
}

/// The bundled sample cluster.
pub fn sample() -> Result<Arc<Snapshot>, hapju_feasibility::ReadError> {
    use std::io::Read as _;
    let mut text = Vec::new();
    let packed: &[u8] = include_bytes!("../../assets/sample/cluster.json.gz");
    flate2::read::GzDecoder::new(packed).read_to_end(&mut text)?;
    Snapshot::from_json(&text)
}
