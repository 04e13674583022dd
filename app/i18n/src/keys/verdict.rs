// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/verdict.ftl`.

/// `default scheduler profile`
#[rustfmt::skip]
pub const ASSUMPTION_DEFAULT_SCHEDULER_PROFILE: &str = "assumption-default-scheduler-profile";
/// `no cluster autoscaling`
#[rustfmt::skip]
pub const ASSUMPTION_NO_AUTOSCALER: &str = "assumption-no-autoscaler";
/// `no gang scheduling in this cluster`
#[rustfmt::skip]
pub const ASSUMPTION_NO_GANG_SCHEDULING: &str = "assumption-no-gang-scheduling";
/// `no running pods (not listed)`
#[rustfmt::skip]
pub const ASSUMPTION_PODS_NOT_LISTED: &str = "assumption-pods-not-listed";
/// `no quotas or limit ranges (not listed)`
#[rustfmt::skip]
pub const ASSUMPTION_QUOTAS_NOT_LISTED: &str = "assumption-quotas-not-listed";
/// `running pods of this design are replaced`
#[rustfmt::skip]
pub const ASSUMPTION_REPLACES_RUNNING_PODS: &str = "assumption-replaces-running-pods";
/// `sample cluster`
#[rustfmt::skip]
pub const ASSUMPTION_SAMPLE_CLUSTER: &str = "assumption-sample-cluster";
/// `the scheduler's gates are on as well`
#[rustfmt::skip]
pub const ASSUMPTION_SCHEDULER_GATES_ON: &str = "assumption-scheduler-gates-on";
/// `the snapshot may be out of date`
#[rustfmt::skip]
pub const ASSUMPTION_SNAPSHOT_STALE: &str = "assumption-snapshot-stale";
/// `pods of lower priority keep their room (no preemption)`
#[rustfmt::skip]
pub const ASSUMPTION_WITHOUT_PREEMPTION: &str = "assumption-without-preemption";
/// `The cluster may make a gang of this Job by itself.`
#[rustfmt::skip]
pub const REASON_AUTO_GANG: &str = "reason-auto-gang";
/// `The group belongs to composite group { $name }, which is not judged yet.`
#[rustfmt::skip]
pub const REASON_COMPOSITE_GROUP: &str = "reason-composite-group";
/// `The pods of a DaemonSet cannot form a gang.`
#[rustfmt::skip]
pub const REASON_DAEMONSET_GANG: &str = "reason-daemonset-gang";
/// `The cluster does not serve { $dialect }.`
#[rustfmt::skip]
pub const REASON_DIALECT_MISMATCH: &str = "reason-dialect-mismatch";
/// `Resource claim { $name } is not judged yet.`
#[rustfmt::skip]
pub const REASON_DRA_CLAIM: &str = "reason-dra-claim";
/// `A running pod keeps these pods away by anti-affinity.`
#[rustfmt::skip]
pub const REASON_EXISTING_ANTI_AFFINITY: &str = "reason-existing-anti-affinity";
/// `Host port { $port } in use`
#[rustfmt::skip]
pub const REASON_HOST_PORT: &str = "reason-host-port";
/// `Not enough { $resource }`
#[rustfmt::skip]
pub const REASON_INSUFFICIENT_RESOURCE: &str = "reason-insufficient-resource";
/// `Affinity between pods is not judged yet.`
#[rustfmt::skip]
pub const REASON_INTER_POD_AFFINITY: &str = "reason-inter-pod-affinity";
/// `The API server would refuse pod group { $name }.`
#[rustfmt::skip]
pub const REASON_INVALID_GROUP: &str = "reason-invalid-group";
/// `The pod cannot be judged: { $message }`
#[rustfmt::skip]
pub const REASON_INVALID_POD: &str = "reason-invalid-pod";
/// `{ $path }: "{ $value }" is not a valid quantity.`
#[rustfmt::skip]
pub const REASON_INVALID_QUANTITY: &str = "reason-invalid-quantity";
/// `The Job's own scheduling field is not judged yet.`
#[rustfmt::skip]
pub const REASON_JOB_SCHEDULING: &str = "reason-job-scheduling";
/// `Together the groups need more { $resource } than is free.`
#[rustfmt::skip]
pub const REASON_JOINT_CAPACITY: &str = "reason-joint-capacity";
/// `The snapshot does not hold { $kind } objects.`
#[rustfmt::skip]
pub const REASON_KIND_NOT_IN_SNAPSHOT: &str = "reason-kind-not-in-snapshot";
/// `Limit range { $name } is not judged yet.`
#[rustfmt::skip]
pub const REASON_LIMIT_RANGE: &str = "reason-limit-range";
/// `{ $kind } { $name } does not exist.`
#[rustfmt::skip]
pub const REASON_MISSING_REFERENCE: &str = "reason-missing-reference";
/// `The group mixes pods of different kinds.`
#[rustfmt::skip]
pub const REASON_MIXED_MEMBERS: &str = "reason-mixed-members";
/// `The cluster has no nodes.`
#[rustfmt::skip]
pub const REASON_NO_NODES: &str = "reason-no-nodes";
/// `There is no cluster to judge against.`
#[rustfmt::skip]
pub const REASON_NO_SNAPSHOT: &str = "reason-no-snapshot";
/// `Node affinity does not match`
#[rustfmt::skip]
pub const REASON_NODE_AFFINITY: &str = "reason-node-affinity";
/// `The nodes differ in the features they declare.`
#[rustfmt::skip]
pub const REASON_NODE_FEATURES: &str = "reason-node-features";
/// `The pods are fixed to node { $node }, past the scheduler.`
#[rustfmt::skip]
pub const REASON_NODE_NAME_SET: &str = "reason-node-name-set";
/// `Node label does not match: { $label }`
#[rustfmt::skip]
pub const REASON_NODE_SELECTOR: &str = "reason-node-selector";
/// `Room is reserved for pods that preempt others.`
#[rustfmt::skip]
pub const REASON_NOMINATED_PODS: &str = "reason-nominated-pods";
/// `Whether all fit depends on the order in which the groups come.`
#[rustfmt::skip]
pub const REASON_ORDER_MATTERS: &str = "reason-order-matters";
/// `With OrderedReady the pods are created one after the other, so the gang never becomes complete.`
#[rustfmt::skip]
pub const REASON_ORDERED_READY_GANG: &str = "reason-ordered-ready-gang";
/// `Another scheduler places the pods: { $name }.`
#[rustfmt::skip]
pub const REASON_OTHER_SCHEDULER: &str = "reason-other-scheduler";
/// `Outside { $key } { $domain }`
#[rustfmt::skip]
pub const REASON_OUTSIDE_DOMAIN: &str = "reason-outside-domain";
/// `Pods of lower priority may be evicted to make room.`
#[rustfmt::skip]
pub const REASON_PREEMPTION: &str = "reason-preemption";
/// `The pods have priority { $pod }, their group { $group }.`
#[rustfmt::skip]
pub const REASON_PRIORITY_MISMATCH: &str = "reason-priority-mismatch";
/// `{ $path }: "{ $value }" is out of range.`
#[rustfmt::skip]
pub const REASON_QUANTITY_RANGE: &str = "reason-quantity-range";
/// `Resource quota { $name } is not judged yet.`
#[rustfmt::skip]
pub const REASON_RESOURCE_QUOTA: &str = "reason-resource-quota";
/// `Pods of one group name different schedulers: { $first } and { $second }.`
#[rustfmt::skip]
pub const REASON_SCHEDULER_MISMATCH: &str = "reason-scheduler-mismatch";
/// `The pods wait for their scheduling gates to be removed.`
#[rustfmt::skip]
pub const REASON_SCHEDULING_GATES: &str = "reason-scheduling-gates";
/// `The group has { $pods-text } of the { $minCount-text } pods that it needs.`
#[rustfmt::skip]
pub const REASON_TOO_FEW_PODS: &str = "reason-too-few-pods";
/// `Pod limit of the node reached`
#[rustfmt::skip]
pub const REASON_TOO_MANY_PODS: &str = "reason-too-many-pods";
/// `No label { $key }`
#[rustfmt::skip]
pub const REASON_TOPOLOGY_KEY_MISSING: &str = "reason-topology-key-missing";
/// `Topology spread constraints are not judged yet.`
#[rustfmt::skip]
pub const REASON_TOPOLOGY_SPREAD: &str = "reason-topology-spread";
/// `The priority class { $name } does not exist.`
#[rustfmt::skip]
pub const REASON_UNKNOWN_PRIORITY_CLASS: &str = "reason-unknown-priority-class";
/// `Node is cordoned`
#[rustfmt::skip]
pub const REASON_UNSCHEDULABLE_NODE: &str = "reason-unschedulable-node";
/// `Taint not tolerated: { $taint }`
#[rustfmt::skip]
pub const REASON_UNTOLERATED_TAINT: &str = "reason-untolerated-taint";
/// `Where volume claim { $name } can be mounted is not judged yet.`
#[rustfmt::skip]
pub const REASON_VOLUME_CLAIM: &str = "reason-volume-claim";
/// `CPU`
#[rustfmt::skip]
pub const RESOURCE_NAME_CPU: &str = "resource-name-cpu";
/// `ephemeral storage`
#[rustfmt::skip]
pub const RESOURCE_NAME_EPHEMERAL_STORAGE: &str = "resource-name-ephemeral-storage";
/// `GPU`
#[rustfmt::skip]
pub const RESOURCE_NAME_GPU: &str = "resource-name-gpu";
/// `memory`
#[rustfmt::skip]
pub const RESOURCE_NAME_MEMORY: &str = "resource-name-memory";
/// `pods`
#[rustfmt::skip]
pub const RESOURCE_NAME_PODS: &str = "resource-name-pods";
/// `{ $nodes -> [one] Add { $nodes-text } node like { $like } *[other] Add { $nodes-text } nodes like { $like } }`
#[rustfmt::skip]
pub const SUGGESTION_ADD_NODES: &str = "suggestion-add-nodes";
/// `Tolerate { $taint }`
#[rustfmt::skip]
pub const SUGGESTION_ADD_TOLERATION: &str = "suggestion-add-toleration";
/// `Minimum pod count { $from-text } → { $to-text }`
#[rustfmt::skip]
pub const SUGGESTION_LOWER_MIN_COUNT: &str = "suggestion-lower-min-count";
/// `A trainer that waits for its full world size would hang.`
#[rustfmt::skip]
pub const SUGGESTION_LOWER_MIN_COUNT_ABOUT: &str = "suggestion-lower-min-count-about";
/// `Pods { $from-text } → { $to-text }`
#[rustfmt::skip]
pub const SUGGESTION_LOWER_REPLICAS: &str = "suggestion-lower-replicas";
/// `Request of { $resource }: { $from-text } → { $to-text }`
#[rustfmt::skip]
pub const SUGGESTION_LOWER_REQUEST: &str = "suggestion-lower-request";
/// `Remove host port { $port }`
#[rustfmt::skip]
pub const SUGGESTION_REMOVE_HOST_PORT: &str = "suggestion-remove-host-port";
/// `Remove the required node affinity`
#[rustfmt::skip]
pub const SUGGESTION_REMOVE_NODE_AFFINITY: &str = "suggestion-remove-node-affinity";
/// `Remove node selector { $key }={ $value }`
#[rustfmt::skip]
pub const SUGGESTION_REMOVE_NODE_SELECTOR: &str = "suggestion-remove-node-selector";
/// `Remove topology key { $from-text }`
#[rustfmt::skip]
pub const SUGGESTION_REMOVE_TOPOLOGY_KEY: &str = "suggestion-remove-topology-key";
/// `{ $nodes -> [one] Uncordon { $nodes-text } node *[other] Uncordon { $nodes-text } nodes }`
#[rustfmt::skip]
pub const SUGGESTION_UNCORDON_NODES: &str = "suggestion-uncordon-nodes";
/// `{ $pods -> [one] Fits once { $pods-text } terminating pod is gone *[other] Fits once { $pods-text } terminating pods are gone }`
#[rustfmt::skip]
pub const SUGGESTION_WAIT_TERMINATING: &str = "suggestion-wait-terminating";
/// `Topology key { $from-text } → { $to-text }`
#[rustfmt::skip]
pub const SUGGESTION_WIDEN_TOPOLOGY_KEY: &str = "suggestion-widen-topology-key";
/// `It depends on the order whether all can be placed`
#[rustfmt::skip]
pub const TOGETHER_AT_RISK: &str = "together-at-risk";
/// `A part of it is refused before scheduling`
#[rustfmt::skip]
pub const TOGETHER_BLOCKED: &str = "together-blocked";
/// `Not all of it can be placed now`
#[rustfmt::skip]
pub const TOGETHER_DOES_NOT_FIT: &str = "together-does-not-fit";
/// `All of it can be placed now`
#[rustfmt::skip]
pub const TOGETHER_FITS: &str = "together-fits";
/// `All pod groups can be placed now`
#[rustfmt::skip]
pub const TOGETHER_FITS_GROUPS: &str = "together-fits-groups";
/// `Only a part of it can be placed now`
#[rustfmt::skip]
pub const TOGETHER_PARTLY: &str = "together-partly";
/// `It cannot be decided whether all can be placed`
#[rustfmt::skip]
pub const TOGETHER_UNKNOWN: &str = "together-unknown";
/// `node`
#[rustfmt::skip]
pub const TOPOLOGY_HOSTNAME: &str = "topology-hostname";
/// `rack`
#[rustfmt::skip]
pub const TOPOLOGY_RACK: &str = "topology-rack";
/// `region`
#[rustfmt::skip]
pub const TOPOLOGY_REGION: &str = "topology-region";
/// `zone`
#[rustfmt::skip]
pub const TOPOLOGY_ZONE: &str = "topology-zone";
/// `Fits after preempting pods of lower priority.`
#[rustfmt::skip]
pub const VERDICT_AFTER_PREEMPTION: &str = "verdict-after-preemption";
/// `All pods start together, or none does.`
#[rustfmt::skip]
pub const VERDICT_ALL_OR_NOTHING: &str = "verdict-all-or-nothing";
/// `There is room, but the scheduler may miss it`
#[rustfmt::skip]
pub const VERDICT_AT_RISK: &str = "verdict-at-risk";
/// `at risk`
#[rustfmt::skip]
pub const VERDICT_AT_RISK_SHORT: &str = "verdict-at-risk-short";
/// `It is refused before scheduling`
#[rustfmt::skip]
pub const VERDICT_BLOCKED: &str = "verdict-blocked";
/// `blocked`
#[rustfmt::skip]
pub const VERDICT_BLOCKED_SHORT: &str = "verdict-blocked-short";
/// `{ $n-text } of { $m-text }`
#[rustfmt::skip]
pub const VERDICT_COUNT: &str = "verdict-count";
/// `{ $n-text } of { $m-text }, needs { $min-text }`
#[rustfmt::skip]
pub const VERDICT_COUNT_MIN: &str = "verdict-count-min";
/// `{ $n-text } of { $m-text } run`
#[rustfmt::skip]
pub const VERDICT_COUNT_RUNNING: &str = "verdict-count-running";
/// `It cannot be placed now`
#[rustfmt::skip]
pub const VERDICT_DOES_NOT_FIT: &str = "verdict-does-not-fit";
/// `does not fit`
#[rustfmt::skip]
pub const VERDICT_DOES_NOT_FIT_SHORT: &str = "verdict-does-not-fit-short";
/// `One { $key } takes at most { $n-text } ({ $domain }).`
#[rustfmt::skip]
pub const VERDICT_DOMAIN: &str = "verdict-domain";
/// `All fit into one { $key } ({ $domain }).`
#[rustfmt::skip]
pub const VERDICT_DOMAIN_FITS: &str = "verdict-domain-fits";
/// `It can be placed now`
#[rustfmt::skip]
pub const VERDICT_FITS: &str = "verdict-fits";
/// `fits`
#[rustfmt::skip]
pub const VERDICT_FITS_SHORT: &str = "verdict-fits-short";
/// `All { $n-text } have room now, but nothing makes them start together.`
#[rustfmt::skip]
pub const VERDICT_NO_GANG: &str = "verdict-no-gang";
/// `There are no pods to place.`
#[rustfmt::skip]
pub const VERDICT_NO_PODS: &str = "verdict-no-pods";
/// `Only some pods can start now`
#[rustfmt::skip]
pub const VERDICT_PARTLY: &str = "verdict-partly";
/// `partly`
#[rustfmt::skip]
pub const VERDICT_PARTLY_SHORT: &str = "verdict-partly-short";
/// `It cannot be decided`
#[rustfmt::skip]
pub const VERDICT_UNKNOWN: &str = "verdict-unknown";
/// `unknown`
#[rustfmt::skip]
pub const VERDICT_UNKNOWN_SHORT: &str = "verdict-unknown-short";
/// `Fits up to { $n-text } of { $m-text } replicas.`
#[rustfmt::skip]
pub const VERDICT_UP_TO: &str = "verdict-up-to";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    ASSUMPTION_DEFAULT_SCHEDULER_PROFILE,
    ASSUMPTION_NO_AUTOSCALER,
    ASSUMPTION_NO_GANG_SCHEDULING,
    ASSUMPTION_PODS_NOT_LISTED,
    ASSUMPTION_QUOTAS_NOT_LISTED,
    ASSUMPTION_REPLACES_RUNNING_PODS,
    ASSUMPTION_SAMPLE_CLUSTER,
    ASSUMPTION_SCHEDULER_GATES_ON,
    ASSUMPTION_SNAPSHOT_STALE,
    ASSUMPTION_WITHOUT_PREEMPTION,
    REASON_AUTO_GANG,
    REASON_COMPOSITE_GROUP,
    REASON_DAEMONSET_GANG,
    REASON_DIALECT_MISMATCH,
    REASON_DRA_CLAIM,
    REASON_EXISTING_ANTI_AFFINITY,
    REASON_HOST_PORT,
    REASON_INSUFFICIENT_RESOURCE,
    REASON_INTER_POD_AFFINITY,
    REASON_INVALID_GROUP,
    REASON_INVALID_POD,
    REASON_INVALID_QUANTITY,
    REASON_JOB_SCHEDULING,
    REASON_JOINT_CAPACITY,
    REASON_KIND_NOT_IN_SNAPSHOT,
    REASON_LIMIT_RANGE,
    REASON_MISSING_REFERENCE,
    REASON_MIXED_MEMBERS,
    REASON_NO_NODES,
    REASON_NO_SNAPSHOT,
    REASON_NODE_AFFINITY,
    REASON_NODE_FEATURES,
    REASON_NODE_NAME_SET,
    REASON_NODE_SELECTOR,
    REASON_NOMINATED_PODS,
    REASON_ORDER_MATTERS,
    REASON_ORDERED_READY_GANG,
    REASON_OTHER_SCHEDULER,
    REASON_OUTSIDE_DOMAIN,
    REASON_PREEMPTION,
    REASON_PRIORITY_MISMATCH,
    REASON_QUANTITY_RANGE,
    REASON_RESOURCE_QUOTA,
    REASON_SCHEDULER_MISMATCH,
    REASON_SCHEDULING_GATES,
    REASON_TOO_FEW_PODS,
    REASON_TOO_MANY_PODS,
    REASON_TOPOLOGY_KEY_MISSING,
    REASON_TOPOLOGY_SPREAD,
    REASON_UNKNOWN_PRIORITY_CLASS,
    REASON_UNSCHEDULABLE_NODE,
    REASON_UNTOLERATED_TAINT,
    REASON_VOLUME_CLAIM,
    RESOURCE_NAME_CPU,
    RESOURCE_NAME_EPHEMERAL_STORAGE,
    RESOURCE_NAME_GPU,
    RESOURCE_NAME_MEMORY,
    RESOURCE_NAME_PODS,
    SUGGESTION_ADD_NODES,
    SUGGESTION_ADD_TOLERATION,
    SUGGESTION_LOWER_MIN_COUNT,
    SUGGESTION_LOWER_MIN_COUNT_ABOUT,
    SUGGESTION_LOWER_REPLICAS,
    SUGGESTION_LOWER_REQUEST,
    SUGGESTION_REMOVE_HOST_PORT,
    SUGGESTION_REMOVE_NODE_AFFINITY,
    SUGGESTION_REMOVE_NODE_SELECTOR,
    SUGGESTION_REMOVE_TOPOLOGY_KEY,
    SUGGESTION_UNCORDON_NODES,
    SUGGESTION_WAIT_TERMINATING,
    SUGGESTION_WIDEN_TOPOLOGY_KEY,
    TOGETHER_AT_RISK,
    TOGETHER_BLOCKED,
    TOGETHER_DOES_NOT_FIT,
    TOGETHER_FITS,
    TOGETHER_FITS_GROUPS,
    TOGETHER_PARTLY,
    TOGETHER_UNKNOWN,
    TOPOLOGY_HOSTNAME,
    TOPOLOGY_RACK,
    TOPOLOGY_REGION,
    TOPOLOGY_ZONE,
    VERDICT_AFTER_PREEMPTION,
    VERDICT_ALL_OR_NOTHING,
    VERDICT_AT_RISK,
    VERDICT_AT_RISK_SHORT,
    VERDICT_BLOCKED,
    VERDICT_BLOCKED_SHORT,
    VERDICT_COUNT,
    VERDICT_COUNT_MIN,
    VERDICT_COUNT_RUNNING,
    VERDICT_DOES_NOT_FIT,
    VERDICT_DOES_NOT_FIT_SHORT,
    VERDICT_DOMAIN,
    VERDICT_DOMAIN_FITS,
    VERDICT_FITS,
    VERDICT_FITS_SHORT,
    VERDICT_NO_GANG,
    VERDICT_NO_PODS,
    VERDICT_PARTLY,
    VERDICT_PARTLY_SHORT,
    VERDICT_UNKNOWN,
    VERDICT_UNKNOWN_SHORT,
    VERDICT_UP_TO,
];
