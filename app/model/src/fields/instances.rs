//! Instances: how many pods, how long, how they end; a Job's and a CronJob's own rules.

use super::{ApiValue, Card, EditorId, Field, InChip, Input, Kind, Kinds, Pick, Root, Rule, id};
use crate::names::Syntax;

const CARD: Card = Card::Instances;
/// The API's integers of this card are 32 bits wide.
const MAX: i64 = i32::MAX as i64;
const CRON: Kinds = Kinds::of(&[Kind::CronJob]);
const STATEFUL: Kinds = Kinds::of(&[Kind::StatefulSet]);

const fn workload(
    keys: (&'static str, &'static str, &'static str),
    path: &'static str,
    input: Input,
) -> Field {
    Field::new(keys, CARD, Root::Workload, path, input)
}

const fn job(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::JobSpec, path, input).kinds(Kinds::JOBS)
}

const fn pod(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    Field::new(keys, CARD, Root::PodSpec, path, input)
}

/// The card's rows.
pub(super) const FIELDS: &[Field] = &[
    workload(id!("schedule"), "spec.schedule", Input::Editor(EditorId::Schedule))
        .kinds(CRON)
        .required()
        .chip(InChip::Always),
    workload(id!("time-zone"), "spec.timeZone", Input::Name(Syntax::TimeZone))
        .kinds(CRON)
        .default_word("default-time-zone"),
    workload(id!("concurrency-policy"), "spec.concurrencyPolicy", Input::Choice(CONCURRENCY))
        .kinds(CRON)
        .default("Allow")
        .chip(InChip::WhenSet),
    workload(
        id!("starting-deadline"),
        "spec.startingDeadlineSeconds",
        Input::Duration { min: 0, max: i64::MAX },
    )
    .kinds(CRON),
    workload(id!("success-history"), "spec.successfulJobsHistoryLimit", Input::Integer { min: 0, max: MAX })
        .kinds(CRON)
        .default("3"),
    workload(id!("failed-history"), "spec.failedJobsHistoryLimit", Input::Integer { min: 0, max: MAX })
        .kinds(CRON)
        .default("1"),
    workload(id!("suspend"), "spec.suspend", Input::Bool).kinds(CRON).chip(InChip::WhenSet),
    workload(id!("replicas"), "spec.replicas", Input::Integer { min: 0, max: MAX })
        .kinds(Kinds::REPLICATED)
        .default("1")
        .chip(InChip::Always),
    workload(id!("pod-count"), "", Input::Editor(EditorId::PodCount)).kinds(Kinds::of(&[Kind::Pods])),
    workload(id!("service-name"), "spec.serviceName", Input::Name(Syntax::ServiceName))
        .kinds(STATEFUL)
        .rules(&[Rule::Immutable])
        .pick(Pick::Service),
    workload(id!("pod-management-policy"), "spec.podManagementPolicy", Input::Choice(POD_MANAGEMENT))
        .kinds(STATEFUL)
        .rules(&[Rule::Immutable])
        .default("OrderedReady")
        .chip(InChip::WhenSet),
    job(id!("completions"), "completions", Input::Integer { min: 0, max: MAX })
        .rules(&[Rule::Immutable])
        .default("1")
        .chip(InChip::Always),
    job(id!("parallelism"), "parallelism", Input::Integer { min: 0, max: MAX })
        .default("1")
        .chip(InChip::Always),
    job(id!("active-deadline"), "activeDeadlineSeconds", Input::Duration { min: 0, max: i64::MAX })
        .chip(InChip::WhenSet),
    job(id!("backoff-limit"), "backoffLimit", Input::Integer { min: 0, max: MAX }).default("6"),
    job(id!("completion-mode"), "completionMode", Input::Choice(COMPLETION_MODES))
        .rules(&[Rule::Immutable])
        .default("NonIndexed")
        .chip(InChip::WhenSet),
    job(id!("ttl-after-finished"), "ttlSecondsAfterFinished", Input::Duration { min: 0, max: MAX }),
    job(id!("job-suspend"), "suspend", Input::Bool).kinds(Kinds::of(&[Kind::Job])).chip(InChip::WhenSet),
    pod(id!("restart-policy"), "restartPolicy", Input::Choice(JOB_RESTART)).kinds(Kinds::JOBS).required(),
    pod(id!("pod-restart-policy"), "restartPolicy", Input::Choice(POD_RESTART))
        .label("field-restart-policy")
        .kinds(Kinds::of(&[Kind::Pods]))
        .default("Always")
        .chip(InChip::WhenSet),
    pod(id!("termination-grace"), "terminationGracePeriodSeconds", Input::Duration { min: 0, max: i64::MAX })
        .default("30")
        .chip(InChip::WhenSet),
    workload(id!("min-ready"), "spec.minReadySeconds", Input::Duration { min: 0, max: MAX })
        .kinds(Kinds::SERVING)
        .default("0")
        .chip(InChip::WhenSet),
    pod(id!("service-account"), "serviceAccountName", Input::Name(Syntax::Subdomain))
        .pick(Pick::ServiceAccount)
        .default_word("default-service-account")
        .chip(InChip::WhenSet),
    pod(id!("hostname"), "hostname", Input::Name(Syntax::Label))
        .default_word("form-none")
        .chip(InChip::WhenSet),
    pod(id!("subdomain"), "subdomain", Input::Name(Syntax::Label)).pick(Pick::Service).advanced(),
];

const CONCURRENCY: &[ApiValue] = &[
    ApiValue { value: "Allow", word: "choice-concurrency-allow" },
    ApiValue { value: "Forbid", word: "choice-concurrency-forbid" },
    ApiValue { value: "Replace", word: "choice-concurrency-replace" },
];

const POD_MANAGEMENT: &[ApiValue] = &[
    ApiValue { value: "OrderedReady", word: "choice-ordered-ready" },
    ApiValue { value: "Parallel", word: "choice-parallel" },
];

const COMPLETION_MODES: &[ApiValue] = &[
    ApiValue { value: "NonIndexed", word: "choice-non-indexed" },
    ApiValue { value: "Indexed", word: "choice-indexed" },
];

/// A Job's pods must be allowed to end.
const JOB_RESTART: &[ApiValue] = &[
    ApiValue { value: "Never", word: "choice-restart-never" },
    ApiValue { value: "OnFailure", word: "choice-restart-on-failure" },
];

const POD_RESTART: &[ApiValue] = &[
    ApiValue { value: "Always", word: "choice-restart-always" },
    ApiValue { value: "OnFailure", word: "choice-restart-on-failure" },
    ApiValue { value: "Never", word: "choice-restart-never" },
];
