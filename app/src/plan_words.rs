//! What a plan says of one object, in words.

use hapju_cluster::plan::{Item, Outcome};
use hapju_i18n::{Arg, Words};

use crate::cluster_words;

/// Everything that the server, or we, have to say about an object: refusals, dropped fields, warnings.
pub(crate) fn messages(words: &Words, item: &Item) -> Vec<String> {
    let mut lines = Vec::new();
    match &item.outcome {
        Outcome::Refused(refusal) => lines.extend(cluster_words::refusal(words, refusal)),
        Outcome::InMissingNamespace { namespace } => {
            lines.push(words.tr("refusal-namespace-missing").into_owned() + " " + namespace);
        }
        _ => {}
    }
    for path in &item.vanished {
        lines.push(words.tr_args("apply-field-dropped", &[("path", path.into())]).into_owned());
    }
    for warning in &item.warnings {
        lines.push(words.tr_args("cluster-server-says", &[("message", warning.into())]).into_owned());
    }
    lines
}

/// The object's name with its namespace, as kubectl writes it: `ml/workers`.
pub(crate) fn full_name(object: &hapju_model::object::ObjectRef) -> String {
    match object.namespace.as_str() {
        "" => object.name.clone(),
        namespace => format!("{namespace}/{}", object.name),
    }
}

/// A remark beside the object's name.
pub(crate) fn note(words: &Words, item: &Item) -> String {
    match &item.outcome {
        Outcome::AfterWorkload { workload } => {
            let args: [(&str, Arg<'_>); 2] = [("kind", "Workload".into()), ("name", workload.into())];
            words.tr_args("plan-after", &args).into_owned()
        }
        Outcome::AfterPriorityClass { class } => {
            let args: [(&str, Arg<'_>); 2] = [("kind", "PriorityClass".into()), ("name", class.into())];
            words.tr_args("plan-after", &args).into_owned()
        }
        Outcome::AfterNamespace { namespace } => {
            let args: [(&str, Arg<'_>); 2] = [("kind", "Namespace".into()), ("name", namespace.into())];
            words.tr_args("plan-after", &args).into_owned()
        }
        Outcome::Changed { diff } => {
            let changed = diff.iter().filter(|line| line.sign != hapju_cluster::plan::Sign::Same).count();
            words.tr_args("plan-lines", &[("n", changed.into())]).into_owned()
        }
        _ if item.namespace_defaulted => words
            .tr_args("plan-default-namespace", &[("namespace", (&item.object.namespace).into())])
            .into_owned(),
        _ => String::new(),
    }
}
