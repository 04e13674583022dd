// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/groups.ftl`.

/// `Disruption mode "all" has no meaning for a basic group.`
#[rustfmt::skip]
pub const FINDING_ALL_WITH_BASIC: &str = "finding-all-with-basic";
/// `The autoscaler goes down to { $minReplicas-text } pods, but the group needs { $minCount-text }.`
#[rustfmt::skip]
pub const FINDING_AUTOSCALER_BELOW_MIN_COUNT: &str = "finding-autoscaler-below-min-count";
/// `{ $field }: "{ $value }" may not be "." or "..", nor contain "/" or "%".`
#[rustfmt::skip]
pub const FINDING_BAD_PATH_SEGMENT: &str = "finding-bad-path-segment";
/// `No controller replaces a lost pod of { $name }.`
#[rustfmt::skip]
pub const FINDING_BARE_PODS_NOT_REPLACED: &str = "finding-bare-pods-not-replaced";
/// `All pods mount claim { $name }, which only one node can use at a time (ReadWriteOnce).`
#[rustfmt::skip]
pub const FINDING_CLAIM_ONE_NODE: &str = "finding-claim-one-node";
/// `All pods mount claim { $name }, which only one pod can use (ReadWriteOncePod).`
#[rustfmt::skip]
pub const FINDING_CLAIM_ONE_POD: &str = "finding-claim-one-pod";
/// `Resource claim "{ $name }" needs either resourceClaimName or resourceClaimTemplateName.`
#[rustfmt::skip]
pub const FINDING_CLAIM_SOURCE: &str = "finding-claim-source";
/// `Volumes tied to a zone may contradict the topology key { $key }.`
#[rustfmt::skip]
pub const FINDING_CLAIMS_WITH_TOPOLOGY: &str = "finding-claims-with-topology";
/// `"{ $name }" belongs to a composite pod group, which { $dialect } does not know; it stays as it is.`
#[rustfmt::skip]
pub const FINDING_COMPOSITE_NOT_CONVERTED: &str = "finding-composite-not-converted";
/// `Composite pod groups are nested too deep: at most { $limit-text } levels.`
#[rustfmt::skip]
pub const FINDING_COMPOSITE_TOO_DEEP: &str = "finding-composite-too-deep";
/// `Composite pod group "{ $name }" holds no group.`
#[rustfmt::skip]
pub const FINDING_COMPOSITE_WITHOUT_CHILDREN: &str = "finding-composite-without-children";
/// `controllerRef names Job { $name }; since 1.36 that makes the Job controller leave its pods without a group, or it is ignored.`
#[rustfmt::skip]
pub const FINDING_CONTROLLER_REF_JOB: &str = "finding-controller-ref-job";
/// `Runs of CronJob { $name } may overlap and would count as one gang.`
#[rustfmt::skip]
pub const FINDING_CRON_GANG_OVERLAP: &str = "finding-cron-gang-overlap";
/// `All runs of CronJob { $name } share one pod group.`
#[rustfmt::skip]
pub const FINDING_CRON_GROUP_SHARED: &str = "finding-cron-group-shared";
/// `Kubernetes 1.37 ignores scheduling in the Jobs of a CronJob. Use a pod group.`
#[rustfmt::skip]
pub const FINDING_CRON_SCHEDULING_WITHOUT_EFFECT: &str = "finding-cron-scheduling-without-effect";
/// `DaemonSet { $name } cannot be a gang: each pod is tied to one node, and one full node holds back all.`
#[rustfmt::skip]
pub const FINDING_DAEMONSET_IN_GANG: &str = "finding-daemonset-in-gang";
/// `A pod group does nothing for DaemonSet { $name }.`
#[rustfmt::skip]
pub const FINDING_DAEMONSET_IN_GROUP: &str = "finding-daemonset-in-group";
/// `A Workload "{ $name }" is added, because { $dialect } has no pod groups without one.`
#[rustfmt::skip]
pub const FINDING_DIALECT_ADDS_WORKLOAD: &str = "finding-dialect-adds-workload";
/// `{ $dialect } cannot carry { $field }; it is left out.`
#[rustfmt::skip]
pub const FINDING_DIALECT_CANNOT_CARRY: &str = "finding-dialect-cannot-carry";
/// `No pod uses the template "{ $name }"; in { $dialect } it becomes a pod group of its own.`
#[rustfmt::skip]
pub const FINDING_DIALECT_MAKES_LIVE: &str = "finding-dialect-makes-live";
/// `The pod group is called "{ $name }" in { $dialect }, because its usual name is taken.`
#[rustfmt::skip]
pub const FINDING_DIALECT_RENAMES: &str = "finding-dialect-renames";
/// `disruptionMode is not written as { $dialect } writes it.`
#[rustfmt::skip]
pub const FINDING_DISRUPTION_MODE_FORM: &str = "finding-disruption-mode-form";
/// `The group name "{ $name }" is used twice in this Workload.`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_GROUP: &str = "finding-duplicate-group";
/// `Pods of a group may not have evictionResponders.`
#[rustfmt::skip]
pub const FINDING_EVICTION_RESPONDERS_IN_GROUP: &str = "finding-eviction-responders-in-group";
/// `{ $dialect } has no { $field }.`
#[rustfmt::skip]
pub const FINDING_FIELD_NOT_IN_DIALECT: &str = "finding-field-not-in-dialect";
/// `Once a pod of gang Job { $name } has completed, a failed pod may not get a replacement.`
#[rustfmt::skip]
pub const FINDING_GANG_JOB_RESTART: &str = "finding-gang-job-restart";
/// `A pod with scheduling gates holds back all of pod group "{ $name }".`
#[rustfmt::skip]
pub const FINDING_GROUP_GATED_MEMBERS: &str = "finding-group-gated-members";
/// `Pod group "{ $name }" is left out: nothing makes its pods start together.`
#[rustfmt::skip]
pub const FINDING_GROUP_LEFT_OUT: &str = "finding-group-left-out";
/// `Workload "{ $name }" holds no pod group.`
#[rustfmt::skip]
pub const FINDING_GROUP_LIST_EMPTY: &str = "finding-group-list-empty";
/// `A Workload has either podGroupTemplates or compositePodGroupTemplates, not both.`
#[rustfmt::skip]
pub const FINDING_GROUP_LISTS_BOTH: &str = "finding-group-lists-both";
/// `{ $count-text } controllers share pod group "{ $name }".`
#[rustfmt::skip]
pub const FINDING_GROUP_OF_SEVERAL: &str = "finding-group-of-several";
/// `Pod group "{ $name }" is in namespace { $namespace }; pods reach only groups of their own namespace.`
#[rustfmt::skip]
pub const FINDING_GROUP_OTHER_NAMESPACE: &str = "finding-group-other-namespace";
/// `The groups of Workload "{ $name }" have different priorities; all must be the same.`
#[rustfmt::skip]
pub const FINDING_GROUP_PRIORITIES_DIFFER: &str = "finding-group-priorities-differ";
/// `The pods have priority class { $pod } and the group has { $group }; they must agree.`
#[rustfmt::skip]
pub const FINDING_GROUP_PRIORITY_DIFFERS: &str = "finding-group-priority-differs";
/// `The server sets the priority from the priority class; leave { $value-text } out.`
#[rustfmt::skip]
pub const FINDING_GROUP_PRIORITY_NUMBER: &str = "finding-group-priority-number";
/// `The pods of one group name different schedulers: { $first }, { $second }.`
#[rustfmt::skip]
pub const FINDING_GROUP_SCHEDULERS_DIFFER: &str = "finding-group-schedulers-differ";
/// `No pod of this design belongs to pod group "{ $name }".`
#[rustfmt::skip]
pub const FINDING_GROUP_WITHOUT_PODS: &str = "finding-group-without-pods";
/// `The groups of Workload "{ $workload }" start independently: one can run while another waits.`
#[rustfmt::skip]
pub const FINDING_GROUPS_NOT_ATOMIC: &str = "finding-groups-not-atomic";
/// `Kubernetes 1.36 can make a gang of Job { $name } by itself; 1.37 does not.`
#[rustfmt::skip]
pub const FINDING_JOB_AUTO_GANG: &str = "finding-job-auto-gang";
/// `A last wave of { $pods-text } is smaller than the minimum of { $minCount-text } and can wait forever.`
#[rustfmt::skip]
pub const FINDING_JOB_LAST_WAVE: &str = "finding-job-last-wave";
/// `minCount { $minCount-text } is greater than parallelism { $parallelism-text }.`
#[rustfmt::skip]
pub const FINDING_JOB_MIN_COUNT: &str = "finding-job-min-count";
/// `StatefulSet { $name } makes one pod at a time (OrderedReady), so the gang never gathers.`
#[rustfmt::skip]
pub const FINDING_ORDERED_READY_IN_GANG: &str = "finding-ordered-ready-in-gang";
/// `This ReplicaSet is managed by Deployment { $name }; change the Deployment.`
#[rustfmt::skip]
pub const FINDING_OWNED_REPLICA_SET: &str = "finding-owned-replica-set";
/// `PodGroup "{ $name }" names a parent, so it needs a workloadRef too.`
#[rustfmt::skip]
pub const FINDING_PARENT_WITHOUT_WORKLOAD: &str = "finding-parent-without-workload";
/// `StatefulSet { $name } rolls out by partition; only a part of the gang is replaced.`
#[rustfmt::skip]
pub const FINDING_PARTITION_IN_GANG: &str = "finding-partition-in-gang";
/// `{ $field }: basic and gang exclude each other.`
#[rustfmt::skip]
pub const FINDING_POLICY_BOTH: &str = "finding-policy-both";
/// `The policy of PodGroup "{ $name }" differs from its template; the PodGroup counts.`
#[rustfmt::skip]
pub const FINDING_POLICY_DIFFERS_FROM_TEMPLATE: &str = "finding-policy-differs-from-template";
/// `{ $field }: choose basic or gang.`
#[rustfmt::skip]
pub const FINDING_POLICY_MISSING: &str = "finding-policy-missing";
/// `preemptionPolicy must be the one of class { $name }: { $policy }`
#[rustfmt::skip]
pub const FINDING_PREEMPTION_POLICY_DIFFERS: &str = "finding-preemption-policy-differs";
/// `The reference to pod group "{ $name }" cannot be written in { $dialect }: the group is not part of the design.`
#[rustfmt::skip]
pub const FINDING_REFERENCE_NOT_CONVERTED: &str = "finding-reference-not-converted";
/// `During a rolling update of Deployment { $name } new pods start one by one: the gang rule does not hold.`
#[rustfmt::skip]
pub const FINDING_ROLLING_UPDATE_IN_GANG: &str = "finding-rolling-update-in-gang";
/// `spec.scheduling has no effect, because the pods name a group themselves.`
#[rustfmt::skip]
pub const FINDING_SCHEDULING_WITHOUT_EFFECT: &str = "finding-scheduling-without-effect";
/// `A pod group cannot use the system class { $name }.`
#[rustfmt::skip]
pub const FINDING_SYSTEM_PRIORITY_CLASS: &str = "finding-system-priority-class";
/// `Workload "{ $workload }" has no group "{ $name }".`
#[rustfmt::skip]
pub const FINDING_TEMPLATE_MISSING: &str = "finding-template-missing";
/// `Pod group "{ $name }" has { $pods-text } of the { $minCount-text } pods it needs: none will ever start.`
#[rustfmt::skip]
pub const FINDING_TOO_FEW_MEMBERS: &str = "finding-too-few-members";
/// `{ $count-text } resource claims; a group takes at most { $limit-text }.`
#[rustfmt::skip]
pub const FINDING_TOO_MANY_CLAIMS: &str = "finding-too-many-claims";
/// `{ $count-text } pod groups in one Workload; at most { $limit-text } are allowed.`
#[rustfmt::skip]
pub const FINDING_TOO_MANY_GROUPS: &str = "finding-too-many-groups";
/// `{ $count-text } topology keys; a group takes one.`
#[rustfmt::skip]
pub const FINDING_TOO_MANY_TOPOLOGY_KEYS: &str = "finding-too-many-topology-keys";
/// `{ $pods-text } pods, but the domain is chosen once { $minCount-text } fit: the others may stay pending.`
#[rustfmt::skip]
pub const FINDING_TOPOLOGY_WITH_EXTRA_PODS: &str = "finding-topology-with-extra-pods";
/// `The pods have both workloadRef and schedulingGroup; a server knows only one of them.`
#[rustfmt::skip]
pub const FINDING_TWO_GROUP_REFERENCES: &str = "finding-two-group-references";
/// `Raise minReplicas`
#[rustfmt::skip]
pub const FIX_AUTOSCALER_BELOW_MIN_COUNT: &str = "fix-autoscaler-below-min-count";
/// `Remove controllerRef`
#[rustfmt::skip]
pub const FIX_CONTROLLER_REF_JOB: &str = "fix-controller-ref-job";
/// `Forbid concurrent runs`
#[rustfmt::skip]
pub const FIX_CRON_GANG_OVERLAP: &str = "fix-cron-gang-overlap";
/// `Take it out of the group`
#[rustfmt::skip]
pub const FIX_DAEMONSET_IN_GANG: &str = "fix-daemonset-in-gang";
/// `Take it out of the group`
#[rustfmt::skip]
pub const FIX_DAEMONSET_IN_GROUP: &str = "fix-daemonset-in-group";
/// `Use the class of the group`
#[rustfmt::skip]
pub const FIX_GROUP_PRIORITY_DIFFERS: &str = "fix-group-priority-differs";
/// `Remove the number`
#[rustfmt::skip]
pub const FIX_GROUP_PRIORITY_NUMBER: &str = "fix-group-priority-number";
/// `Use Parallel`
#[rustfmt::skip]
pub const FIX_ORDERED_READY_IN_GANG: &str = "fix-ordered-ready-in-gang";
/// `Use Recreate`
#[rustfmt::skip]
pub const FIX_ROLLING_UPDATE_IN_GANG: &str = "fix-rolling-update-in-gang";
/// `Lower the minimum pod count`
#[rustfmt::skip]
pub const FIX_TOO_FEW_MEMBERS: &str = "fix-too-few-members";
/// `Remove the unused one`
#[rustfmt::skip]
pub const FIX_TWO_GROUP_REFERENCES: &str = "fix-two-group-references";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    FINDING_ALL_WITH_BASIC,
    FINDING_AUTOSCALER_BELOW_MIN_COUNT,
    FINDING_BAD_PATH_SEGMENT,
    FINDING_BARE_PODS_NOT_REPLACED,
    FINDING_CLAIM_ONE_NODE,
    FINDING_CLAIM_ONE_POD,
    FINDING_CLAIM_SOURCE,
    FINDING_CLAIMS_WITH_TOPOLOGY,
    FINDING_COMPOSITE_NOT_CONVERTED,
    FINDING_COMPOSITE_TOO_DEEP,
    FINDING_COMPOSITE_WITHOUT_CHILDREN,
    FINDING_CONTROLLER_REF_JOB,
    FINDING_CRON_GANG_OVERLAP,
    FINDING_CRON_GROUP_SHARED,
    FINDING_CRON_SCHEDULING_WITHOUT_EFFECT,
    FINDING_DAEMONSET_IN_GANG,
    FINDING_DAEMONSET_IN_GROUP,
    FINDING_DIALECT_ADDS_WORKLOAD,
    FINDING_DIALECT_CANNOT_CARRY,
    FINDING_DIALECT_MAKES_LIVE,
    FINDING_DIALECT_RENAMES,
    FINDING_DISRUPTION_MODE_FORM,
    FINDING_DUPLICATE_GROUP,
    FINDING_EVICTION_RESPONDERS_IN_GROUP,
    FINDING_FIELD_NOT_IN_DIALECT,
    FINDING_GANG_JOB_RESTART,
    FINDING_GROUP_GATED_MEMBERS,
    FINDING_GROUP_LEFT_OUT,
    FINDING_GROUP_LIST_EMPTY,
    FINDING_GROUP_LISTS_BOTH,
    FINDING_GROUP_OF_SEVERAL,
    FINDING_GROUP_OTHER_NAMESPACE,
    FINDING_GROUP_PRIORITIES_DIFFER,
    FINDING_GROUP_PRIORITY_DIFFERS,
    FINDING_GROUP_PRIORITY_NUMBER,
    FINDING_GROUP_SCHEDULERS_DIFFER,
    FINDING_GROUP_WITHOUT_PODS,
    FINDING_GROUPS_NOT_ATOMIC,
    FINDING_JOB_AUTO_GANG,
    FINDING_JOB_LAST_WAVE,
    FINDING_JOB_MIN_COUNT,
    FINDING_ORDERED_READY_IN_GANG,
    FINDING_OWNED_REPLICA_SET,
    FINDING_PARENT_WITHOUT_WORKLOAD,
    FINDING_PARTITION_IN_GANG,
    FINDING_POLICY_BOTH,
    FINDING_POLICY_DIFFERS_FROM_TEMPLATE,
    FINDING_POLICY_MISSING,
    FINDING_PREEMPTION_POLICY_DIFFERS,
    FINDING_REFERENCE_NOT_CONVERTED,
    FINDING_ROLLING_UPDATE_IN_GANG,
    FINDING_SCHEDULING_WITHOUT_EFFECT,
    FINDING_SYSTEM_PRIORITY_CLASS,
    FINDING_TEMPLATE_MISSING,
    FINDING_TOO_FEW_MEMBERS,
    FINDING_TOO_MANY_CLAIMS,
    FINDING_TOO_MANY_GROUPS,
    FINDING_TOO_MANY_TOPOLOGY_KEYS,
    FINDING_TOPOLOGY_WITH_EXTRA_PODS,
    FINDING_TWO_GROUP_REFERENCES,
    FIX_AUTOSCALER_BELOW_MIN_COUNT,
    FIX_CONTROLLER_REF_JOB,
    FIX_CRON_GANG_OVERLAP,
    FIX_DAEMONSET_IN_GANG,
    FIX_DAEMONSET_IN_GROUP,
    FIX_GROUP_PRIORITY_DIFFERS,
    FIX_GROUP_PRIORITY_NUMBER,
    FIX_ORDERED_READY_IN_GANG,
    FIX_ROLLING_UPDATE_IN_GANG,
    FIX_TOO_FEW_MEMBERS,
    FIX_TWO_GROUP_REFERENCES,
];
