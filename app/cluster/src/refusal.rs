//! What the API server says when it does not take an object, told apart as far as it says so.
//!
//! The texts are those of real servers of 1.35 to 1.37. Server-side apply has a voice of its own: an object that does not
//! fit the schema is a 500 without reason or details, of which only the text tells what is wrong.

use crate::api::{Answer, Status};
use crate::trouble::clean;

/// A refusal by the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal it is.
    pub kind: RefusalKind,
    /// HTTP status; 0 where nothing was sent.
    pub code: u16,
    /// The server's sentence, at most 500 characters.
    pub message: String,
    /// What it says of single fields, without repetitions.
    pub causes: Vec<Cause>,
}

/// What the server says of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The field from the object's root, as in `spec.template.spec.containers[0].image` (or `[name="main"]` where
    /// server-side apply speaks).
    pub field: String,
    /// The server's words.
    pub message: String,
}

/// The kinds of refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// Values that the API's rules forbid; the causes say which.
    Validation,
    /// Fields that this server does not know.
    UnknownField,
    /// A value of the wrong type.
    WrongType,
    /// Keys or list items that are there twice.
    Duplicate,
    /// The server could not read the object for another reason.
    Unreadable,
    /// Fields that can't be changed after creation; the object would have to be deleted and made anew.
    Immutable,
    /// Other field managers own the fields and want another value.
    Conflict(Vec<Ownership>),
    /// 403: the user may not do this.
    Permission,
    /// 403: a quota is used up, or asks for requests that are not there.
    Quota,
    /// 403 or 400: admission does not let it in (LimitRange, PodSecurity, a webhook, priority …).
    Denied,
    /// The namespace does not exist.
    NamespaceMissing,
    /// The cluster does not serve this kind in this version.
    NotServed,
    /// An object of this name is just being deleted.
    BeingDeleted,
    /// The object changed, appeared or went meanwhile.
    ChangedMeanwhile,
    /// 401.
    Unauthorized,
    /// The plan holds the same object once more: one would be written over the other.
    Twice,
    /// The object has no name.
    NoName,
    /// The object has `generateName` and no name: server-side apply needs a name.
    GenerateName,
    /// The object does not say what it is (`apiVersion`, `kind`).
    NoKind,
    /// The server failed.
    Server,
}

/// Who owns a field that the object wants to set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ownership {
    /// The field, as server-side apply names it.
    pub field: String,
    /// The manager's name; text of a stranger.
    pub manager: String,
}

impl Refusal {
    /// One that the server need not be asked for.
    pub(crate) fn ours(kind: RefusalKind) -> Self {
        Self { kind, code: 0, message: String::new(), causes: Vec::new() }
    }

    /// Reads a failed answer with the values of a Secret taken out of the server's words, before these are cut short.
    pub(crate) fn of(answer: &Answer, secrets: &[String]) -> Self {
        let mut status = answer.status();
        let mask = |text: &mut String| {
            for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
                if text.contains(secret) {
                    *text = text.replace(secret, "***");
                }
            }
        };
        mask(&mut status.message);
        status
            .details
            .iter_mut()
            .flat_map(|details| &mut details.causes)
            .for_each(|cause| mask(&mut cause.message));
        let (kind, mut causes) = classify(&status);
        if causes.is_empty() {
            causes = causes_of(&status);
        }
        Self { kind, code: status.code, message: clean(&without_dump(&status.message), 500), causes }
    }
}

fn causes_of(status: &Status) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for cause in status.details.iter().flat_map(|details| &details.causes) {
        let cause = Cause {
            field: clean(cause.field.trim_start_matches('.'), 500),
            message: clean(&without_dump(&cause.message), 500),
        };
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    causes
}

/// A changed Job template comes with a dump of 4 kB before the words that matter.
fn without_dump(message: &str) -> String {
    const HEAD: &str = "Invalid value: ";
    const TAIL: &str = ": field is immutable";
    if message.len() > 400
        && let Some(start) = message.find(HEAD)
        && let Some(end) = message.rfind(TAIL)
        && start + HEAD.len() < end
    {
        return format!("{}…{}", &message[..start + HEAD.len()], &message[end..]);
    }
    message.to_owned()
}

fn classify(status: &Status) -> (RefusalKind, Vec<Cause>) {
    let message = &*status.message;
    let plain = |kind| (kind, Vec::new());
    match status.code {
        400 => bad_request(message),
        401 => plain(RefusalKind::Unauthorized),
        403 if message.contains("User \"") && message.contains("cannot ") => plain(RefusalKind::Permission),
        403 if message.contains("exceeded quota") || message.contains("failed quota") => {
            plain(RefusalKind::Quota)
        }
        403 => plain(RefusalKind::Denied),
        404 => plain(match &status.details {
            Some(details) if details.kind == "namespaces" => RefusalKind::NamespaceMissing,
            Some(details) if !details.kind.is_empty() && !details.name.is_empty() => {
                RefusalKind::ChangedMeanwhile
            }
            _ => RefusalKind::NotServed,
        }),
        409 => plain(conflict(status)),
        422 => plain(invalid(status)),
        500 if status.reason.is_empty() => schema(message),
        _ => plain(RefusalKind::Server),
    }
}

fn conflict(status: &Status) -> RefusalKind {
    let causes = status.details.iter().flat_map(|details| &details.causes);
    let mut owners: Vec<Ownership> = causes
        .filter(|cause| cause.reason == "FieldManagerConflict")
        .map(|cause| Ownership {
            field: clean(cause.field.trim_start_matches('.'), 500),
            manager: clean(cause.message.split('"').nth(1).unwrap_or_default(), 128),
        })
        .collect();
    if !owners.is_empty() {
        owners.sort();
        owners.dedup();
        RefusalKind::Conflict(owners)
    } else if status.message.contains("is being deleted") {
        RefusalKind::BeingDeleted
    } else {
        RefusalKind::ChangedMeanwhile
    }
}

fn invalid(status: &Status) -> RefusalKind {
    const FIXED: [&str; 3] = [
        "field is immutable",
        "updates to statefulset spec for fields other than",
        "pod updates may not change fields other than",
    ];
    let fixed = |message: &str| FIXED.iter().any(|words| message.contains(words));
    let causes = status.details.iter().flat_map(|details| &details.causes);
    if causes.clone().any(|cause| fixed(&cause.message)) {
        RefusalKind::Immutable
    } else {
        RefusalKind::Validation
    }
}

/// `… strict decoding error: unknown field "spec.replcas", duplicate field "spec.foo"`, or Go's words for a wrong type.
fn bad_request(message: &str) -> (RefusalKind, Vec<Cause>) {
    if let Some((_, faults)) = message.split_once("strict decoding error: ") {
        let mut causes = Vec::new();
        let (mut unknown, mut twice) = (false, false);
        for fault in faults.split(", ") {
            let Some(field) = fault.split('"').nth(1) else { continue };
            unknown |= fault.starts_with("unknown field");
            twice |= fault.starts_with("duplicate field");
            causes.push(Cause { field: clean(field, 500), message: clean(fault, 500) });
        }
        let kind = match (unknown, twice) {
            (true, _) => RefusalKind::UnknownField,
            (false, true) => RefusalKind::Duplicate,
            (false, false) => RefusalKind::Unreadable,
        };
        return (kind, causes);
    }
    if let Some((_, rest)) = message.split_once("into Go struct field ") {
        let place = rest.split_whitespace().next().unwrap_or_default();
        let field = place.split_once('.').map_or(place, |(_, field)| field);
        let cause = Cause { field: clean(field, 500), message: clean(message, 500) };
        return (RefusalKind::WrongType, vec![cause]);
    }
    let denied = message.contains("admission webhook") || message.contains("denied the request");
    (if denied { RefusalKind::Denied } else { RefusalKind::Unreadable }, Vec::new())
}

/// Server-side apply: `failed to create typed patch object (ns/name; gv, Kind=K): .spec.replcas: field not declared in
/// schema`, or several such lines.
fn schema(message: &str) -> (RefusalKind, Vec<Cause>) {
    if message.starts_with("failed to convert new object") {
        return (RefusalKind::Unreadable, Vec::new());
    }
    let Some((_, faults)) =
        message.split_once("typed patch object (").and_then(|(_, rest)| rest.split_once("): "))
    else {
        return (RefusalKind::Server, Vec::new());
    };
    let causes: Vec<Cause> = faults
        .lines()
        .filter_map(|line| {
            let (field, words) = line.trim().split_once(": ")?;
            let field = field.strip_prefix('.')?;
            Some(Cause { field: clean(field, 500), message: clean(words, 500) })
        })
        .collect();
    let says = |words: &str| causes.iter().any(|cause| cause.message.contains(words));
    let kind = if says("field not declared in schema") {
        RefusalKind::UnknownField
    } else if says("duplicate entries for key") {
        RefusalKind::Duplicate
    } else if says("expected ") {
        RefusalKind::WrongType
    } else {
        RefusalKind::Unreadable
    };
    (kind, causes)
}

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
