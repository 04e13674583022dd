//! How many pods a component has at once.

use crate::component::{Component, ComponentKind};
use crate::demand::PodCount;
use crate::document::Document;
use crate::tree::Value;

/// How many pods, and by whose word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The number.
    pub how_many: HowMany,
    /// Whether a HorizontalPodAutoscaler says it, so that the controller's own field does not count.
    pub autoscaled: bool,
    /// Whether there are none because the Job is suspended.
    pub suspended: bool,
}

/// A number, or one on each eligible node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany {
    /// So many.
    Fixed(u32),
    /// A DaemonSet.
    PerNode,
}

impl From<HowMany> for PodCount {
    fn from(how_many: HowMany) -> Self {
        match how_many {
            HowMany::Fixed(count) => Self::Fixed(count),
            HowMany::PerNode => Self::PerNode,
        }
    }
}

/// Counts a component's pods: `replicas` (1 when absent), an autoscaler's minimum before it; a Job's
/// min(parallelism, completions), 0 while it is suspended; one run of a CronJob; the bare pods there are.
pub fn count_of(document: &Document, component: &Component) -> Counted {
    count_left(document, component, 0)
}

/// The same while so many completions of the Job are done on the cluster. A `status` in the document does not count: it
/// is of the cluster that it was read from, and is never sent.
pub fn count_left(document: &Document, component: &Component, succeeded: u32) -> Counted {
    let fixed = |count| Counted { how_many: HowMany::Fixed(count), autoscaled: false, suspended: false };
    let Some(value) = component.value(document) else { return fixed(0) };
    match component.kind {
        ComponentKind::DaemonSet => {
            Counted { how_many: HowMany::PerNode, autoscaled: false, suspended: false }
        }
        ComponentKind::Pods => fixed(component.objects.len() as u32),
        ComponentKind::Job | ComponentKind::CronJob => {
            let spec =
                component.kind.job_spec_path().and_then(|path| path.find(value)).unwrap_or(&Value::Null);
            if spec.at(&["suspend"]).and_then(Value::as_bool) == Some(true) {
                return Counted { suspended: true, ..fixed(0) };
            }
            fixed(pods_of_job(spec, if component.kind == ComponentKind::Job { succeeded } else { 0 }))
        }
        _ => {
            let minimum = component.belongings.autoscalers.first().and_then(|id| document.value(*id));
            match minimum {
                Some(autoscaler) => Counted {
                    autoscaled: true,
                    ..fixed(number(autoscaler, &["spec", "minReplicas"]).unwrap_or(1))
                },
                None => fixed(number(value, &["spec", "replicas"]).unwrap_or(1)),
            }
        }
    }
}

/// Without `completions` a Job is a work queue of `parallelism` pods; with neither it is one pod.
fn pods_of_job(spec: &Value, succeeded: u32) -> u32 {
    let parallelism = number(spec, &["parallelism"]);
    let completions = number(spec, &["completions"]);
    match (parallelism, completions) {
        (parallelism, None) => parallelism.unwrap_or(1),
        (parallelism, Some(completions)) => {
            parallelism.unwrap_or(1).min(completions.saturating_sub(succeeded))
        }
    }
}

/// A count that the API would take; a negative one is 0 (the finding about the field says the rest).
fn number(value: &Value, keys: &[&str]) -> Option<u32> {
    value.i64_at(keys).map(|number| u32::try_from(number.max(0)).unwrap_or(u32::MAX))
}
