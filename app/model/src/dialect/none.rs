//! A cluster without the API: pods and controllers alone, and what was left out is said.

use super::draft::Draft;
use super::{dialect_of_object, pod_spec_path};
use crate::document::{Document, ObjectId};
use crate::finding::{Finding, Severity};
use crate::group::{GroupSource, groups_in, job_scheduling_at};
use crate::object::ObjectRef;
use crate::path::Path;

/// Takes out group objects and references.
pub(super) fn leave_out(draft: &mut Draft, default_namespace: &str) {
    let before = draft.document.clone();
    let mut named: Vec<ObjectId> = Vec::new();
    for group in groups_in(&before, default_namespace) {
        let member = group.members().next().map(|member| member.component);
        let object = group.instances.iter().find_map(|instance| instance.object);
        let Some(place) = group.workload_object.or(object).or(member) else { continue };
        let path = match group.source {
            GroupSource::JobScheduling => Path::keys(&["spec", "scheduling"]),
            _ => group.template_at.clone().unwrap_or_default(),
        };
        named.extend(group.workload_object);
        named.extend(group.instances.iter().filter_map(|instance| instance.object));
        draft.say(left_out(place, path, &group.name));
    }
    for entry in before.entries() {
        if dialect_of_object(&entry.value).is_some() {
            if !named.contains(&entry.id) {
                draft.say(left_out(entry.id, Path::root(), &ObjectRef::of(&entry.value).name));
            }
            draft.remove(entry.id);
            continue;
        }
        for path in references(&before, entry.id) {
            draft.clear(entry.id, path);
        }
    }
}

fn left_out(object: ObjectId, path: Path, name: &str) -> Finding {
    Finding::new("group-left-out", Severity::Warning, object, path).arg("name", name)
}

/// Where an object speaks of a group: in its pod spec, and a Job in its own.
fn references(document: &Document, id: ObjectId) -> Vec<Path> {
    let Some(value) = document.value(id) else { return Vec::new() };
    let in_pods = pod_spec_path(value)
        .into_iter()
        .flat_map(|path| [path.key("workloadRef"), path.key("schedulingGroup")])
        .filter(|path| path.find(value).is_some());
    in_pods.chain(job_scheduling_at(value)).collect()
}
