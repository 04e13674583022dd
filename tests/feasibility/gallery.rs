//! The ready designs against the sample cluster: what somebody sees who has just started the program.

use std::path::PathBuf;

use hapju_feasibility::{Rules, Snapshot, judge};
use hapju_model::demand_of::{Options, demand_of};
use hapju_model::document::{Document, Origin};
use hapju_model::verdict::Verdict;

fn assets() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

#[test]
fn every_ready_design_fits_the_sample_cluster_as_it_is() {
    let bytes = std::fs::read(assets().join("sample/cluster.json.gz")).unwrap();
    let snapshot = Snapshot::from_json(&bytes).unwrap();
    let mut designs = 0;
    for entry in std::fs::read_dir(assets().join("gallery")).unwrap() {
        let path = entry.unwrap().path();
        let mut document = Document::default();
        for value in hapju_manifest::read(&std::fs::read_to_string(&path).unwrap()).unwrap() {
            document.push(value, Origin::unsaved());
        }
        let options = Options { lookup: &*snapshot, server_minor: Some(37), ..Options::default() };
        let verdict = judge(&demand_of(&document, &options), &snapshot, Rules::default()).verdict;
        for group in &verdict.groups {
            assert_eq!(group.verdict, Verdict::Fits, "{}: {:?}", path.display(), group.reasons);
        }
        assert_eq!(verdict.together, Verdict::Fits, "{}: {:?}", path.display(), verdict.together_reasons);
        designs += 1;
    }
    assert!(designs >= 3);
}
