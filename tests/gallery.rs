//! The ready designs: read, without a fault, found as the components and gangs that they claim to be, in every dialect.

use std::path::PathBuf;

use hapju_model::component::components;
use hapju_model::dialect::{Dialect, convert};
use hapju_model::document::{Document, Origin};
use hapju_model::findings::{NoLookup, findings};
use hapju_model::group::{GroupPolicy, groups};
use hapju_model::{ObjectId, Path, Value};

const DESIGNS: [(&str, &[&str]); 3] = [
    ("gang-trained-job", &["gang-train"]),
    ("driver-workers", &["driver", "workers"]),
    ("bare-pod-gang", &["pod-gang"]),
];

fn text(name: &str) -> String {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/gallery").join(format!("{name}.yaml"));
    std::fs::read_to_string(path).unwrap()
}

fn document(name: &str) -> Document {
    let mut document = Document::default();
    for value in hapju_manifest::read::read(&text(name)).unwrap() {
        document.push(value, Origin::unsaved());
    }
    document
}

fn kinds<'d>(document: &'d Document, kind: &str) -> Vec<&'d Value> {
    document
        .entries()
        .map(|entry| &entry.value)
        .filter(|value| value.str_at(&["kind"]) == Some(kind))
        .collect()
}

/// All pod specs with the labels of their pods and the name by which their controller calls them.
fn pods(document: &Document) -> Vec<(&Value, &Value)> {
    components(document)
        .iter()
        .flat_map(|component| component.objects.iter().map(|id| (component.template_path(), *id)))
        .map(|(path, id): (Path, ObjectId)| {
            let template = path.find(document.value(id).unwrap()).unwrap();
            (template.at(&["spec"]).unwrap(), template.at(&["metadata", "labels"]).unwrap())
        })
        .collect()
}

#[test]
fn every_file_of_the_gallery_is_in_this_test() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/gallery");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut known: Vec<_> = DESIGNS.iter().map(|(name, _)| (*name).to_owned()).collect();
    known.sort();
    assert_eq!(files, known);
}

#[test]
fn a_design_has_no_finding_and_the_components_it_claims() {
    for (name, wanted) in DESIGNS {
        let document = document(name);
        let found: Vec<_> =
            findings(&document, &NoLookup).iter().map(|f| (f.code, f.path.to_string())).collect();
        assert_eq!(found, [], "{name}");
        let components = components(&document);
        let names: Vec<_> = components.iter().map(|component| &*component.name).collect();
        assert_eq!(names, wanted, "{name}");
        for component in &components {
            assert!(
                component.differences.is_empty(),
                "{name}: the pods differ at {:?}",
                component.differences
            );
        }
        assert!(text(name).starts_with('#'), "{name} explains itself");
    }
}

#[test]
fn the_gang_is_as_large_as_its_pods_are_many_and_of_one_priority() {
    for (name, _) in DESIGNS {
        let document = document(name);
        let all = groups(&document);
        let gangs: Vec<_> = all
            .iter()
            .filter_map(|group| match group.settings().policy {
                Some(GroupPolicy::Gang { min_count }) => Some((min_count, group)),
                _ => None,
            })
            .collect();
        assert_eq!(gangs.len(), 1, "{name}");
        let (min_count, gang) = gangs[0];
        let components = components(&document);
        let members: Vec<_> = components.iter().filter(|component| gang.has_member(component.id())).collect();
        assert_eq!(members.len(), 1, "{name}");
        let pods = members[0].count_path().map_or(members[0].objects.len() as i64, |path| {
            path.find(members[0].value(&document).unwrap()).unwrap().as_i64().unwrap()
        });
        assert_eq!(i64::from(min_count), pods, "{name}: a trainer waits for all of its workers");
        assert!(
            !text(name).contains("priorityClassName:"),
            "{name}: what is nowhere named is the same everywhere"
        );
        assert!(
            !text(name).contains("controllerRef:"),
            "{name}: a Job may not be named here in 1.36 and 1.37"
        );
    }
}

#[test]
fn the_pods_find_each_other_and_have_shared_memory() {
    for (name, _) in DESIGNS {
        let document = document(name);
        let services = kinds(&document, "Service");
        let [service] = &services[..] else { panic!("{name}: one Service") };
        assert_eq!(service.str_at(&["spec", "clusterIP"]), Some("None"), "{name}");
        let ready = service.at(&["spec", "publishNotReadyAddresses"]).and_then(Value::as_bool);
        assert_eq!(ready, Some(true), "{name}: they meet before they are ready");
        let service_name = service.str_at(&["metadata", "name"]).unwrap();
        for (spec, labels) in pods(&document) {
            for (key, value) in service.entries_at(&["spec", "selector"]) {
                assert_eq!(labels.get(key), Some(value), "{name}: the Service must find every pod");
            }
            assert_eq!(spec.str_at(&["subdomain"]), Some(service_name), "{name}");
            let container = spec.items_at(&["containers"]).next().unwrap();
            let master = container
                .items_at(&["env"])
                .find(|variable| variable.str_at(&["name"]) == Some("MASTER_ADDR"))
                .and_then(|variable| variable.str_at(&["value"]))
                .unwrap();
            assert_eq!(master.split_once('.').unwrap().1, service_name, "{name}");
            let shm = container
                .items_at(&["volumeMounts"])
                .find(|mount| mount.str_at(&["mountPath"]) == Some("/dev/shm"))
                .and_then(|mount| mount.str_at(&["name"]))
                .unwrap();
            let volume =
                spec.items_at(&["volumes"]).find(|volume| volume.str_at(&["name"]) == Some(shm)).unwrap();
            assert_eq!(volume.str_at(&["emptyDir", "medium"]), Some("Memory"), "{name}");
        }
    }
}

#[test]
fn a_design_is_the_newest_dialects_and_goes_into_each_without_loss() {
    for (name, _) in DESIGNS {
        let document = document(name);
        assert!(convert(&document, Dialect::V1beta1).is_empty(), "{name} is written in v1beta1");
        for dialect in [Dialect::V1alpha1, Dialect::V1alpha2] {
            let conversion = convert(&document, dialect);
            let lost: Vec<_> = conversion.findings.iter().map(|f| (f.code, f.path.to_string())).collect();
            assert_eq!(lost, [], "{name} as {}", dialect.name());
            let after = conversion.edit.apply(&document).unwrap();
            assert_eq!(groups(&after).len(), groups(&document).len(), "{name} as {}", dialect.name());
        }
    }
}
