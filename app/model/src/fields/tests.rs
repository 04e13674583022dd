//! The table is well formed, and keeps the console's rules.

use std::collections::BTreeSet;

use super::*;
use crate::document::{Document, Origin};
use crate::tree;

fn ids(card: Card, kind: Kind) -> Vec<&'static str> {
    rows(card).filter(|field| field.visible(kind, None)).map(|field| field.id).collect()
}

fn has(card: Card, kind: Kind, id: &str) -> bool {
    ids(card, kind).contains(&id)
}

#[test]
fn every_entry_is_well_formed() {
    let mut seen = BTreeSet::new();
    for field in every() {
        assert!(seen.insert(field.id), "{} is there twice", field.id);
        assert!(field.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", field.id);
        let path = Path::parse(field.path).unwrap_or_else(|| panic!("{}: bad path {}", field.id, field.path));
        assert_eq!(path.to_string(), field.path, "{}", field.id);
        assert!(!field.kinds.is_empty(), "{} is never shown", field.id);
        assert_eq!(field.help, format!("field-{}-help", field.id));
        if field.root == Root::Container {
            assert!(field.section.is_some(), "{} stands in no section", field.id);
        }
        for kind in Kind::ALL.into_iter().filter(|kind| field.kinds.has(*kind)) {
            let at = ContainerIndex { init: false, index: 0 };
            assert!(field.path_in(kind, Some(at)).is_some(), "{} has no place in {}", field.id, kind.kind());
        }
        match field.input {
            Input::Integer { min, max } | Input::Duration { min, max } => {
                assert!(min < max, "{}", field.id);
                if let Some(DefaultHint::Api(text)) = field.default {
                    let number: i64 = text.parse().unwrap_or_else(|_| panic!("{}: default {text}", field.id));
                    assert!((min..=max).contains(&number), "{}: default out of range", field.id);
                }
            }
            Input::Choice(values) => {
                assert!(values.len() > 1, "{} leaves no choice", field.id);
                if let Some(DefaultHint::Api(text)) = field.default {
                    assert!(values.iter().any(|value| value.value == text), "{}: default {text}", field.id);
                }
            }
            Input::Quantity(_) => {
                if let Some(DefaultHint::Api(text)) = field.default {
                    assert!(crate::quantity::Quantity::parse(text).is_ok(), "{}", field.id);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn an_editor_belongs_to_a_row_and_its_items_say_what_makes_them_an_item() {
    for field in every().filter(|field| field.root == Root::Item) {
        let row = row_of(field).unwrap_or_else(|| panic!("{} stands in no editor", field.id));
        assert_ne!(row.id, field.id, "an item's field is no row: {}", field.id);
    }
    for row in all() {
        if let Input::Editor(editor) = row.input {
            for variant in editor.variants() {
                assert!(Path::parse(variant.path).is_some());
                for field in variant.fields {
                    assert!(field.path.starts_with(variant.path), "{} lies outside its shape", field.id);
                }
            }
        }
    }
}

#[test]
fn a_path_leads_to_the_same_part_of_each_kind() {
    let image = find("image").unwrap();
    let at = Some(ContainerIndex { init: true, index: 2 });
    let path = |kind| image.path_in(kind, at).unwrap().to_string();
    assert_eq!(path(Kind::Deployment), "spec.template.spec.initContainers[2].image");
    assert_eq!(path(Kind::CronJob), "spec.jobTemplate.spec.template.spec.initContainers[2].image");
    assert_eq!(path(Kind::Pods), "spec.initContainers[2].image");
    let completions = find("completions").unwrap();
    assert_eq!(completions.path_in(Kind::Job, None).unwrap().to_string(), "spec.completions");
    assert_eq!(
        completions.path_in(Kind::CronJob, None).unwrap().to_string(),
        "spec.jobTemplate.spec.completions"
    );
    assert_eq!(completions.path_in(Kind::Deployment, None), None);
    assert_eq!(image.hint(), "image");
    assert_eq!(find("group").unwrap().hint(), "app.kubernetes.io/part-of");
    assert_eq!(find("gpu-limit").unwrap().hint(), "nvidia.com/gpu");
    assert_eq!(image.api_path(Kind::Job), "spec.template.spec.containers[].image");
}

// The console's rules (3.12 of the field study), one by one.

#[test]
fn rule_1_autoscaling_is_a_deployments_and_behind_advanced_a_statefulsets() {
    for kind in Kind::ALL {
        let wanted = matches!(kind, Kind::Deployment | Kind::StatefulSet);
        assert_eq!(Card::Autoscaling.kinds().has(kind), wanted, "{}", kind.kind());
    }
}

#[test]
fn rules_4_and_5_a_daemonset_and_a_job_have_no_replicas() {
    for kind in Kind::ALL {
        let replicated = matches!(
            kind,
            Kind::Deployment | Kind::StatefulSet | Kind::ReplicaSet | Kind::ReplicationController
        );
        assert_eq!(has(Card::Instances, kind, "replicas"), replicated, "{}", kind.kind());
    }
    for kind in [Kind::Job, Kind::CronJob] {
        assert!(!has(Card::Instances, kind, "min-ready"), "a job is never ready for long");
        assert!(!has(Card::ServicePorts, kind, "service-ports"), "a job serves nothing");
        assert!(!Card::UpdatePolicy.kinds().has(kind));
        assert!(has(Card::Instances, kind, "completions") && has(Card::Instances, kind, "backoff-limit"));
        assert!(
            has(Card::Instances, kind, "restart-policy"),
            "the console has no field for it, and the API needs it"
        );
        let peers = find("peer-discovery").unwrap();
        assert!(
            peers.visible(kind, None) && peers.advanced,
            "only behind advanced may its pods find each other"
        );
    }
    assert!(has(Card::Instances, Kind::DaemonSet, "min-ready"));
    assert!(has(Card::ServicePorts, Kind::DaemonSet, "service-ports"));
}

#[test]
fn a_cronjob_has_its_schedule_and_a_job_has_not() {
    for id in
        ["schedule", "time-zone", "concurrency-policy", "starting-deadline", "success-history", "suspend"]
    {
        assert!(has(Card::Instances, Kind::CronJob, id), "{id}");
        assert!(!has(Card::Instances, Kind::Job, id), "{id}");
    }
    assert!(has(Card::Instances, Kind::Job, "job-suspend"));
    assert_eq!(find("schedule").unwrap().default, None, "no schedule is better than every minute");
}

#[test]
fn only_a_statefulset_has_a_management_policy_and_volume_templates() {
    for kind in Kind::ALL {
        let stateful = kind == Kind::StatefulSet;
        assert_eq!(has(Card::Instances, kind, "pod-management-policy"), stateful);
        assert_eq!(Card::VolumeTemplates.kinds().has(kind), stateful, "rule 13");
    }
}

#[test]
fn rule_7_only_an_init_container_can_be_a_sidecar() {
    let sidecar = find("sidecar").unwrap();
    let container = tree!({"name": "a"});
    let at = |init| Some((ContainerIndex { init, index: 0 }, &container));
    assert!(sidecar.visible(Kind::Job, at(true)));
    assert!(!sidecar.visible(Kind::Job, at(false)));
    assert!(!sidecar.visible(Kind::Job, None));
}

#[test]
fn rule_11_a_secrets_mode_is_0644_when_nothing_is_said() {
    assert_eq!(find("secret-mode").unwrap().default, Some(DefaultHint::Api("0644")));
}

#[test]
fn rule_18_the_apis_defaults_are_hints() {
    for (id, text) in [
        ("replicas", "1"),
        ("termination-grace", "30"),
        ("min-ready", "0"),
        ("session-timeout", "10800"),
        ("success-history", "3"),
        ("failed-history", "1"),
        ("completions", "1"),
        ("parallelism", "1"),
        ("backoff-limit", "6"),
        ("concurrency-policy", "Allow"),
        ("pod-management-policy", "OrderedReady"),
    ] {
        assert_eq!(find(id).unwrap().default, Some(DefaultHint::Api(text)), "{id}");
    }
}

#[test]
fn cards_that_have_no_rows_yet_are_not_shown() {
    for kind in Kind::ALL {
        for card in Card::ALL {
            if !Card::LISTED.contains(&card) {
                assert!(!card.visible(kind), "{card:?}");
            }
        }
        for card in Card::LISTED {
            assert!(card.visible(kind), "{card:?} of {}", kind.kind());
        }
    }
    let order: Vec<_> = Card::ALL.into_iter().filter(|card| Card::LISTED.contains(card)).collect();
    assert_eq!(order, Card::LISTED);
}

#[test]
fn the_group_is_written_on_the_object_and_on_its_pods_and_taken_from_both() {
    let mut document = Document::default();
    let object = document.push(
        tree!({"kind": "Job", "metadata": {"name": "a"}, "spec": {"template": {"spec": {}}}}),
        Origin::unsaved(),
    );
    let group = find("group").unwrap();
    let edit = group.edit(object, Kind::Job, None, Some(&"llm".into())).unwrap();
    let next = edit.apply(&document).unwrap();
    let label = tree!({"app.kubernetes.io/part-of": "llm"});
    assert_eq!(next.find(object, &Path::parse("metadata.labels").unwrap()), Some(&label));
    assert_eq!(next.find(object, &Path::parse("spec.template.metadata.labels").unwrap()), Some(&label));
    assert_eq!(group.read(next.value(object).unwrap(), Kind::Job, None), Some(&"llm".into()));
    let back = group.edit(object, Kind::Job, None, None).unwrap().apply(&next).unwrap();
    assert_eq!(
        back.find(object, &Path::parse("metadata.labels").unwrap()),
        None,
        "an empty mapping goes too"
    );
    assert!(
        matches!(group.edit(object, Kind::Pods, None, Some(&"x".into())), Some(Edit::Set { .. })),
        "a pod is its own template"
    );
}

#[test]
fn clearing_the_last_field_of_an_empty_dir_leaves_the_volume_a_volume() {
    let mut document = Document::default();
    let object = document.push(
        tree!({"spec": {"volumes": [{"name": "shm", "emptyDir": {"medium": "Memory"}}]}}),
        Origin::unsaved(),
    );
    let item = Path::parse("spec.volumes[0]").unwrap();
    let next = find("use-memory").unwrap().edit_at(object, &item, None).apply(&document).unwrap();
    assert_eq!(next.find(object, &item), Some(&tree!({"name": "shm", "emptyDir": {}})));
}

#[test]
fn another_shape_takes_the_old_one_out_and_keeps_what_both_have() {
    let variants = EditorId::Environment.variants();
    let item = tree!({"name": "A", "value": "1"});
    assert_eq!(union::current(variants, &item).unwrap().label, "choice-env-value");
    let secret = variants.iter().find(|variant| variant.label == "choice-env-secret").unwrap();
    let field = variants.iter().find(|variant| variant.label == "choice-env-field").unwrap();
    let switched = union::switch(variants, &item, secret);
    assert_eq!(switched, tree!({"name": "A", "valueFrom": {"secretKeyRef": {}}}));
    assert_eq!(
        union::switch(variants, &switched, field),
        tree!({"name": "A", "valueFrom": {"fieldRef": {}}})
    );
    let back = union::switch(variants, &switched, variants.first().unwrap());
    assert_eq!(back, tree!({"name": "A", "value": ""}));
    let volume = tree!({"name": "v", "emptyDir": {"medium": "Memory"}});
    let types = EditorId::Volumes.variants();
    assert_eq!(union::switch(types, &volume, &types[0]), volume, "its own shape again changes nothing");
}

#[test]
fn a_findings_path_leads_to_its_row() {
    let to = |kind, path: &str| {
        let (field, at) = at_path(kind, &Path::parse(path).unwrap()).unwrap();
        (field.id, at)
    };
    let first = Some(ContainerIndex { init: false, index: 1 });
    assert_eq!(
        to(Kind::Job, "spec.template.spec.containers[1].resources.requests.cpu"),
        ("resources", first)
    );
    assert_eq!(to(Kind::Job, "spec.template.spec.containers"), ("containers", None));
    assert_eq!(to(Kind::Job, "spec.template.spec.containers[1].volumeMounts[0].name"), ("mounts", first));
    assert_eq!(to(Kind::Deployment, "spec.replicas"), ("replicas", None));
    assert_eq!(to(Kind::CronJob, "spec.schedule"), ("schedule", None));
    assert_eq!(to(Kind::Pods, "spec.tolerations[0].key"), ("tolerations", None));
    assert!(at_path(Kind::Job, &Path::parse("spec.unknown").unwrap()).is_none());
}

#[test]
fn a_field_is_found_by_any_of_its_words_and_by_its_path() {
    let words = |field: &Field| match field.id {
        "termination-grace" => {
            vec!["종료 시 유예 시간(초)".to_owned(), "Termination grace period".to_owned()]
        }
        _ => Vec::new(),
    };
    let found =
        |query: &str| search(query, Kind::Job, words).iter().map(|field| field.id).collect::<Vec<_>>();
    assert_eq!(found("유예"), ["termination-grace"]);
    assert_eq!(found("GRACE period"), ["termination-grace"]);
    assert_eq!(found("backofflimit"), ["backoff-limit"]);
    assert!(found("replicas").is_empty(), "a Job has none");
    assert!(found(" ").is_empty());
}

#[test]
fn a_closed_card_tells_its_values() {
    let text = |text: &str| ChipText::Text(text.to_owned());
    let chip = |label, value| Chip { label: Some(ChipText::Word(label)), value };
    let job = tree!({
        "kind": "Job", "apiVersion": "batch/v1",
        "metadata": {"name": "workers", "labels": {"app.kubernetes.io/part-of": "llm-train", "a": "b"}},
        "spec": {"parallelism": 16, "template": {"spec": {
            "initContainers": [{"name": "fetch"}, {"name": "dcgm", "restartPolicy": "Always"}],
            "containers": [{"name": "trainer", "volumeMounts": [{"name": "shm"}]}],
            "volumes": [{"name": "shm", "emptyDir": {}}, {"name": "x", "nfs": {}}],
            "nodeSelector": {"gpu": "h100"},
        }}},
    });
    assert_eq!(
        chips(Card::Basic, Kind::Job, &job, None),
        [
            chip("field-name", text("workers")),
            chip("field-group", text("llm-train")),
            chip("field-labels", ChipText::Count(2))
        ]
    );
    assert_eq!(
        chips(Card::Instances, Kind::Job, &job, None),
        [chip("field-completions", text("1")), chip("field-parallelism", text("16"))],
        "the API's default stands where nothing is written"
    );
    assert_eq!(
        chips(Card::InitContainers, Kind::Job, &job, None),
        [
            Chip { label: None, value: text("fetch") },
            Chip { label: Some(text("dcgm")), value: ChipText::Word("choice-sidecar") },
        ]
    );
    assert_eq!(
        chips(Card::Placement, Kind::Job, &job, None),
        [chip("field-node-selector", text("gpu=h100"))]
    );
    assert_eq!(
        chips(Card::VolumeMounts, Kind::Job, &job, None),
        [chip("field-all-mounts", ChipText::Count(1))]
    );
    assert_eq!(
        chips(Card::Volumes, Kind::Job, &job, None)[1],
        Chip { label: Some(text("x")), value: ChipText::Word("choice-volume-other") }
    );
    let service =
        tree!({"spec": {"clusterIP": "None", "ports": [{"port": 80}, {"port": 53, "protocol": "UDP"}]}});
    assert_eq!(
        chips(Card::ServicePorts, Kind::StatefulSet, &tree!({}), Some(&service)),
        [
            chip("field-service-ports", text("80/TCP, 53/UDP")),
            chip("field-headless", ChipText::Word("form-on"))
        ]
    );
    assert_eq!(
        section_chips(Section::Command, Kind::Job, ContainerIndex { init: false, index: 0 }, &job),
        [
            chip("field-command", ChipText::Word("form-from-image")),
            chip("field-working-dir", ChipText::Word("form-from-image")),
        ]
    );
}

#[test]
fn a_kind_is_its_group_and_name() {
    assert_eq!(Kind::of(&tree!({"apiVersion": "apps/v1", "kind": "Deployment"})), Some(Kind::Deployment));
    assert_eq!(Kind::of(&tree!({"apiVersion": "v1", "kind": "Pod"})), Some(Kind::Pods));
    assert_eq!(Kind::of(&tree!({"apiVersion": "batch.volcano.sh/v1alpha1", "kind": "Job"})), None);
}
