//! Answers of real API servers of 1.35.8, 1.36.4 and 1.37.1.

use serde_json::{Value, json};

use super::*;

fn refusal(code: u16, mut body: Value) -> Refusal {
    body["kind"] = json!("Status");
    Refusal::of(&Answer { code, body, warnings: Vec::new() }, &[])
}

fn said(code: u16, reason: &str, message: &str) -> Refusal {
    let mut body = json!({"message": message, "code": code});
    if !reason.is_empty() {
        body["reason"] = json!(reason);
    }
    refusal(code, body)
}

fn fields(refusal: &Refusal) -> Vec<&str> {
    refusal.causes.iter().map(|cause| &*cause.field).collect()
}

#[test]
fn a_500_of_apply_names_the_documents_fault() {
    for (path, words, kind) in [
        (".spec.replcas", "field not declared in schema", RefusalKind::UnknownField),
        (".spec.replicas", "expected numeric (int or float), got string", RefusalKind::WrongType),
        (
            ".spec.template.spec.containers",
            "duplicate entries for key [name=\"main\"]",
            RefusalKind::Duplicate,
        ),
        (".spec.workloadRef", "field not declared in schema", RefusalKind::UnknownField),
    ] {
        let message = format!(
            "failed to create typed patch object (cli/web; apps/v1, Kind=Deployment): {path}: {words}"
        );
        let refusal = said(500, "", &message);
        assert_eq!(refusal.kind, kind, "{message}");
        assert_eq!(fields(&refusal), [&path[1..]]);
        assert_eq!(refusal.causes[0].message, words);
    }
    let quantity = "failed to convert new object (cli/w4; apps/v1, Kind=Deployment) to proper version: unable to \
                    convert: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
    assert_eq!(said(500, "", quantity).kind, RefusalKind::Unreadable);
    assert_eq!(said(500, "InternalError", "etcdserver: no leader").kind, RefusalKind::Server);
    assert_eq!(said(500, "", "boom").kind, RefusalKind::Server);
}

#[test]
fn strict_decoding_names_every_field() {
    let head = "Deployment in version \"v1\" cannot be handled as a Deployment: ";
    let unknown =
        said(400, "BadRequest", &format!("{head}strict decoding error: unknown field \"spec.replcas\""));
    assert_eq!((&unknown.kind, fields(&unknown)), (&RefusalKind::UnknownField, vec!["spec.replcas"]));
    let both =
        format!("{head}strict decoding error: duplicate field \"spec.replicas\", unknown field \"spec.foo\"");
    let both = said(400, "BadRequest", &both);
    assert_eq!((&both.kind, fields(&both)), (&RefusalKind::UnknownField, vec!["spec.replicas", "spec.foo"]));
    let words =
        "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32";
    let typed = said(400, "BadRequest", &format!("{head}{words}"));
    assert_eq!((&typed.kind, fields(&typed)), (&RefusalKind::WrongType, vec!["spec.replicas"]));
}

#[test]
fn a_conflict_names_each_manager_and_field() {
    let refusal = refusal(
        409,
        json!({"message": "Apply failed with 2 conflicts: …", "reason": "Conflict", "details": {"causes": [
            {"reason": "FieldManagerConflict", "message": "conflict with \"kubectl-set\" using apps/v1",
             "field": ".spec.template.spec.containers[name=\"main\"].image"},
            {"reason": "FieldManagerConflict", "message": "conflict with \"hpa\" with subresource \"scale\" using apps/v1",
             "field": ".spec.replicas"}]}}),
    );
    let owner =
        |field: &str, manager: &str| Ownership { field: field.to_owned(), manager: manager.to_owned() };
    assert_eq!(
        refusal.kind,
        RefusalKind::Conflict(vec![
            owner("spec.replicas", "hpa"),
            owner("spec.template.spec.containers[name=\"main\"].image", "kubectl-set"),
        ])
    );
}

#[test]
fn the_three_conflicts_are_told_apart() {
    let modified = "Operation cannot be fulfilled on deployments.apps \"web\": the object has been modified; please \
                    apply your changes to the latest version and try again";
    assert_eq!(said(409, "Conflict", modified).kind, RefusalKind::ChangedMeanwhile);
    let deleted = "object is being deleted: podgroups.scheduling.k8s.io \"p\" already exists";
    assert_eq!(said(409, "AlreadyExists", deleted).kind, RefusalKind::BeingDeleted);
}

#[test]
fn permission_quota_and_admission_are_told_apart_by_their_words() {
    let of = |message: &str| said(403, "Forbidden", message).kind;
    assert_eq!(
        of(
            "deployments.apps \"w\" is forbidden: User \"dev\" cannot patch resource \"deployments\" in API group \"apps\" in the namespace \"rb\""
        ),
        RefusalKind::Permission
    );
    assert_eq!(
        of(
            "pods \"a\" is forbidden: exceeded quota: q, requested: requests.cpu=4, used: requests.cpu=0, limited: requests.cpu=3"
        ),
        RefusalKind::Quota
    );
    assert_eq!(
        of("pods \"a\" is forbidden: failed quota: q: must specify requests.cpu for: main"),
        RefusalKind::Quota
    );
    assert_eq!(
        of("pods \"a\" is forbidden: [maximum cpu usage per Container is 2, but limit is 3]"),
        RefusalKind::Denied
    );
    assert_eq!(
        of("podgroups.scheduling.k8s.io \"p\" is forbidden: PodGroup rejected: Workload \"nope\" not found"),
        RefusalKind::Denied
    );
}

#[test]
fn what_is_missing_is_told_apart() {
    let namespace = json!({"message": "namespaces \"nope\" not found", "reason": "NotFound",
                           "details": {"name": "nope", "kind": "namespaces"}});
    assert_eq!(refusal(404, namespace).kind, RefusalKind::NamespaceMissing);
    let kind = json!({"message": "the server could not find the requested resource", "reason": "NotFound", "details": {}});
    assert_eq!(refusal(404, kind).kind, RefusalKind::NotServed);
}

#[test]
fn validation_keeps_every_cause_once() {
    let cause = json!({"reason": "FieldValueInvalid", "field": "spec.replicas",
                       "message": "Invalid value: -1: must be greater than or equal to 0"});
    let other = json!({"reason": "FieldValueRequired", "field": "spec.template.spec.containers[0].image",
                       "message": "Required value"});
    let refusal = refusal(
        422,
        json!({"message": "…", "reason": "Invalid", "details": {"causes": [cause, other, cause]}}),
    );
    assert_eq!(refusal.kind, RefusalKind::Validation);
    assert_eq!(fields(&refusal), ["spec.replicas", "spec.template.spec.containers[0].image"]);
}

#[test]
fn an_immutable_template_is_said_without_four_kilobytes_of_dump() {
    let dump = "core.PodTemplateSpec{…}".repeat(200);
    let words = format!("Invalid value: {dump}: field is immutable");
    let refusal = refusal(
        422,
        json!({"message": format!("Job.batch \"j\" is invalid: spec.template: {words}"), "reason": "Invalid",
               "details": {"causes": [{"reason": "FieldValueInvalid", "field": "spec.template", "message": words}]}}),
    );
    assert_eq!(refusal.kind, RefusalKind::Immutable);
    assert_eq!(refusal.causes[0].message, "Invalid value: …: field is immutable");
    assert!(refusal.message.starts_with("Job.batch \"j\" is invalid: spec.template: Invalid value: …"));
    let set = "updates to statefulset spec for fields other than 'replicas', 'template' are forbidden";
    let cause = json!([{"field": "spec", "message": format!("Forbidden: {set}")}]);
    assert_eq!(
        super::tests::refusal(422, json!({"details": {"causes": cause}})).kind,
        RefusalKind::Immutable
    );
}

#[test]
fn a_secrets_value_is_taken_out_of_the_servers_words() {
    let refused = |message: String| {
        let body = json!({"kind": "Status", "message": message, "reason": "Invalid", "code": 422});
        Refusal::of(&Answer { code: 422, body, warnings: Vec::new() }, &["hunter2".to_owned()])
    };
    let refusal = refused("data[k]: Invalid value: \"hunter2\"".to_owned());
    assert!(!format!("{refusal:?}").contains("hunter2"));
    assert!(refusal.message.contains("***"));
    // A value on which a long message is cut.
    let refusal = refused(format!("{}hunter2", "x".repeat(496)));
    assert!(!refusal.message.contains("hunt"), "{}", refusal.message);
}
