// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/cli.ftl`.

/// `advice`
#[rustfmt::skip]
pub const CLI_ADVICE: &str = "cli-advice";
/// `{ $n -> [one] Applied: { $n-text } object. *[other] Applied: { $n-text } objects. }`
#[rustfmt::skip]
pub const CLI_APPLIED: &str = "cli-applied";
/// `Apply this to { $context }? [y/N]`
#[rustfmt::skip]
pub const CLI_ASK_APPLY: &str = "cli-ask-apply";
/// `Assumed: { $list }`
#[rustfmt::skip]
pub const CLI_ASSUMPTIONS: &str = "cli-assumptions";
/// `{ $component }`
#[rustfmt::skip]
pub const CLI_COMPONENT: &str = "cli-component";
/// `Design: { $files }`
#[rustfmt::skip]
pub const CLI_DESIGN: &str = "cli-design";
/// `error`
#[rustfmt::skip]
pub const CLI_ERROR: &str = "cli-error";
/// `Error: { $message }`
#[rustfmt::skip]
pub const CLI_ERROR_LINE: &str = "cli-error-line";
/// `This context runs a program to sign in: { $program }. Allow it with --allow-exec.`
#[rustfmt::skip]
pub const CLI_EXEC_NO_CONSENT: &str = "cli-exec-no-consent";
/// `Not carried over to { $dialect }: { $message }`
#[rustfmt::skip]
pub const CLI_EXPORT_FINDING: &str = "cli-export-finding";
/// `{ $place }: { $severity }: { $message }`
#[rustfmt::skip]
pub const CLI_FINDING: &str = "cli-finding";
/// `Problems:`
#[rustfmt::skip]
pub const CLI_FINDINGS: &str = "cli-findings";
/// `Fix: { $fix }`
#[rustfmt::skip]
pub const CLI_FIX: &str = "cli-fix";
/// `{ $component }, pod group { $group }`
#[rustfmt::skip]
pub const CLI_GROUP: &str = "cli-group";
/// `{ $component }, pod group { $group }, replica key { $key }`
#[rustfmt::skip]
pub const CLI_GROUP_KEY: &str = "cli-group-key";
/// `Left alone: { $file }: { $reason }`
#[rustfmt::skip]
pub const CLI_LEFT_ALONE: &str = "cli-left-alone";
/// `{ $context } has no Workload API. To apply without the pod groups, give --without-groups.`
#[rustfmt::skip]
pub const CLI_NEEDS_WITHOUT_GROUPS: &str = "cli-needs-without-groups";
/// `There is no display to open a window on. Use 'hapju check' instead.`
#[rustfmt::skip]
pub const CLI_NO_DISPLAY: &str = "cli-no-display";
/// `No problems`
#[rustfmt::skip]
pub const CLI_NO_FINDINGS: &str = "cli-no-findings";
/// `The files hold no Kubernetes objects.`
#[rustfmt::skip]
pub const CLI_NO_OBJECTS: &str = "cli-no-objects";
/// `No cluster given: only the design is checked.`
#[rustfmt::skip]
pub const CLI_NO_SNAPSHOT: &str = "cli-no-snapshot";
/// `Nothing was changed: answer y, or give --yes.`
#[rustfmt::skip]
pub const CLI_NOT_ASKED: &str = "cli-not-asked";
/// `Where the pods would go:`
#[rustfmt::skip]
pub const CLI_PLACEMENT: &str = "cli-placement";
/// `{ $n -> [one] and { $n-text } more node *[other] and { $n-text } more nodes }`
#[rustfmt::skip]
pub const CLI_PLACEMENT_MORE: &str = "cli-placement-more";
/// `{ $pods -> [one] { $node }: { $pods-text } pod *[other] { $node }: { $pods-text } pods }`
#[rustfmt::skip]
pub const CLI_PLACEMENT_ROW: &str = "cli-placement-row";
/// `Where its pods run:`
#[rustfmt::skip]
pub const CLI_PLACEMENT_RUNNING: &str = "cli-placement-running";
/// `Dry run: the cluster was not changed.`
#[rustfmt::skip]
pub const CLI_PLAN_DRY_RUN: &str = "cli-plan-dry-run";
/// `The cluster already has all of this.`
#[rustfmt::skip]
pub const CLI_PLAN_NOTHING: &str = "cli-plan-nothing";
/// `{ $n -> [one] The server refuses { $n-text } object; nothing was changed. *[other] The server refuses { $n-text } objects; nothing was changed. }`
#[rustfmt::skip]
pub const CLI_PLAN_REFUSED: &str = "cli-plan-refused";
/// `Context { $context }, server { $server }, namespace { $namespace }, user { $user }`
#[rustfmt::skip]
pub const CLI_PLAN_TARGET: &str = "cli-plan-target";
/// `What holds it back:`
#[rustfmt::skip]
pub const CLI_REASONS: &str = "cli-reasons";
/// `(bundled sample, not a real cluster)`
#[rustfmt::skip]
pub const CLI_SAMPLE: &str = "cli-sample";
/// `Cluster: { $nodes -> [one] { $nodes-text } node *[other] { $nodes-text } nodes }, { $pods -> [one] { $pods-text } pod *[other] { $pods-text } pods }`
#[rustfmt::skip]
pub const CLI_SNAPSHOT: &str = "cli-snapshot";
/// `The snapshot holds no nodes: { $file }`
#[rustfmt::skip]
pub const CLI_SNAPSHOT_NO_NODES: &str = "cli-snapshot-no-nodes";
/// `The snapshot cannot be read: { $place }: { $message }`
#[rustfmt::skip]
pub const CLI_SNAPSHOT_UNREADABLE: &str = "cli-snapshot-unreadable";
/// `Standard input can be read only once.`
#[rustfmt::skip]
pub const CLI_STDIN_TWICE: &str = "cli-stdin-twice";
/// `{ $action }: { $kind } { $name }`
#[rustfmt::skip]
pub const CLI_STEP: &str = "cli-step";
/// `Smallest changes that help:`
#[rustfmt::skip]
pub const CLI_SUGGESTIONS: &str = "cli-suggestions";
/// `All together`
#[rustfmt::skip]
pub const CLI_TOGETHER: &str = "cli-together";
/// `{ $place }: { $message }`
#[rustfmt::skip]
pub const CLI_UNREADABLE: &str = "cli-unreadable";
/// `warning`
#[rustfmt::skip]
pub const CLI_WARNING: &str = "cli-warning";
/// `A desktop designer for Kubernetes workloads: tells while you type whether every pod of a gang can be placed at once.`
#[rustfmt::skip]
pub const HELP_ABOUT: &str = "help-about";
/// `Run the context's credential plug-in without asking.`
#[rustfmt::skip]
pub const HELP_ALLOW_EXEC: &str = "help-allow-exec";
/// `Apply a design to a cluster, after a dry run that is shown.`
#[rustfmt::skip]
pub const HELP_APPLY: &str = "help-apply";
/// `The context of the kubeconfig to apply to.`
#[rustfmt::skip]
pub const HELP_APPLY_CONTEXT: &str = "help-apply-context";
/// `Show the plan and stop.`
#[rustfmt::skip]
pub const HELP_APPLY_DRY_RUN: &str = "help-apply-dry-run";
/// `The namespace of objects that name none. Default: the context's.`
#[rustfmt::skip]
pub const HELP_APPLY_NAMESPACE: &str = "help-apply-namespace";
/// `Leave the pod groups out where the cluster does not serve the Workload API.`
#[rustfmt::skip]
pub const HELP_APPLY_WITHOUT_GROUPS: &str = "help-apply-without-groups";
/// `Do not ask before changing the cluster.`
#[rustfmt::skip]
pub const HELP_APPLY_YES: &str = "help-apply-yes";
/// `Check a design: its problems, and whether its pods can be placed. Exit code 0: all fits; 1: something does not, or has an error; 3: cannot be decided; 2: bad usage or unreadable input.`
#[rustfmt::skip]
pub const HELP_CHECK: &str = "help-check";
/// `Cluster objects, as 'kubectl get nodes,pods -A -o json' prints them. Can be given several times.`
#[rustfmt::skip]
pub const HELP_CHECK_CLUSTER: &str = "help-check-cluster";
/// `A context of the kubeconfig.`
#[rustfmt::skip]
pub const HELP_CHECK_CONTEXT: &str = "help-check-context";
/// `Judge as if written in this dialect.`
#[rustfmt::skip]
pub const HELP_CHECK_DIALECT: &str = "help-check-dialect";
/// `Text for people, or JSON for programs.`
#[rustfmt::skip]
pub const HELP_CHECK_OUTPUT: &str = "help-check-output";
/// `The bundled sample cluster.`
#[rustfmt::skip]
pub const HELP_CHECK_SAMPLE: &str = "help-check-sample";
/// `Print shell completions.`
#[rustfmt::skip]
pub const HELP_COMPLETIONS: &str = "help-completions";
/// `For which shell.`
#[rustfmt::skip]
pub const HELP_COMPLETIONS_SHELL: &str = "help-completions-shell";
/// `Write the manifests to standard output in one dialect of the Workload API.`
#[rustfmt::skip]
pub const HELP_EXPORT: &str = "help-export";
/// `The dialect; auto keeps each file's own.`
#[rustfmt::skip]
pub const HELP_EXPORT_DIALECT: &str = "help-export-dialect";
/// `YAML documents, or JSON (several objects as one List).`
#[rustfmt::skip]
pub const HELP_EXPORT_OUTPUT: &str = "help-export-output";
/// `Files or folders, or - for standard input. Several are one design.`
#[rustfmt::skip]
pub const HELP_FILES: &str = "help-files";
/// `Language: ko, en or ja. Default: the one chosen in the window, else the system's.`
#[rustfmt::skip]
pub const HELP_LANG: &str = "help-lang";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    CLI_ADVICE,
    CLI_APPLIED,
    CLI_ASK_APPLY,
    CLI_ASSUMPTIONS,
    CLI_COMPONENT,
    CLI_DESIGN,
    CLI_ERROR,
    CLI_ERROR_LINE,
    CLI_EXEC_NO_CONSENT,
    CLI_EXPORT_FINDING,
    CLI_FINDING,
    CLI_FINDINGS,
    CLI_FIX,
    CLI_GROUP,
    CLI_GROUP_KEY,
    CLI_LEFT_ALONE,
    CLI_NEEDS_WITHOUT_GROUPS,
    CLI_NO_DISPLAY,
    CLI_NO_FINDINGS,
    CLI_NO_OBJECTS,
    CLI_NO_SNAPSHOT,
    CLI_NOT_ASKED,
    CLI_PLACEMENT,
    CLI_PLACEMENT_MORE,
    CLI_PLACEMENT_ROW,
    CLI_PLACEMENT_RUNNING,
    CLI_PLAN_DRY_RUN,
    CLI_PLAN_NOTHING,
    CLI_PLAN_REFUSED,
    CLI_PLAN_TARGET,
    CLI_REASONS,
    CLI_SAMPLE,
    CLI_SNAPSHOT,
    CLI_SNAPSHOT_NO_NODES,
    CLI_SNAPSHOT_UNREADABLE,
    CLI_STDIN_TWICE,
    CLI_STEP,
    CLI_SUGGESTIONS,
    CLI_TOGETHER,
    CLI_UNREADABLE,
    CLI_WARNING,
    HELP_ABOUT,
    HELP_ALLOW_EXEC,
    HELP_APPLY,
    HELP_APPLY_CONTEXT,
    HELP_APPLY_DRY_RUN,
    HELP_APPLY_NAMESPACE,
    HELP_APPLY_WITHOUT_GROUPS,
    HELP_APPLY_YES,
    HELP_CHECK,
    HELP_CHECK_CLUSTER,
    HELP_CHECK_CONTEXT,
    HELP_CHECK_DIALECT,
    HELP_CHECK_OUTPUT,
    HELP_CHECK_SAMPLE,
    HELP_COMPLETIONS,
    HELP_COMPLETIONS_SHELL,
    HELP_EXPORT,
    HELP_EXPORT_DIALECT,
    HELP_EXPORT_OUTPUT,
    HELP_FILES,
    HELP_LANG,
];
