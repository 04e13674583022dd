// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/screen.ftl`.

/// `All pods start together, or none does.`
#[rustfmt::skip]
pub const GROUP_ALL_OR_NOTHING: &str = "group-all-or-nothing";
/// `Group without gang (basic)`
#[rustfmt::skip]
pub const GROUP_CREATE_BASIC: &str = "group-create-basic";
/// `Start together (gang)`
#[rustfmt::skip]
pub const GROUP_CREATE_GANG: &str = "group-create-gang";
/// `Each pod is scheduled by itself.`
#[rustfmt::skip]
pub const GROUP_EACH_ALONE: &str = "group-each-alone";
/// `The group { $name } is not part of this design. It is looked up on the cluster.`
#[rustfmt::skip]
pub const GROUP_ELSEWHERE: &str = "group-elsewhere";
/// `{ $dialect } has no { $field }.`
#[rustfmt::skip]
pub const GROUP_ERROR_CANNOT_CARRY: &str = "group-error-cannot-carry";
/// `The Workload { $workload } holds eight groups already, which is the most that it may hold.`
#[rustfmt::skip]
pub const GROUP_ERROR_FULL: &str = "group-error-full";
/// `The group no longer exists.`
#[rustfmt::skip]
pub const GROUP_ERROR_MISSING: &str = "group-error-missing";
/// `This cluster serves no Workload API, so no group can be written for it.`
#[rustfmt::skip]
pub const GROUP_ERROR_NO_DIALECT: &str = "group-error-no-dialect";
/// `Only bare pods can be split into several groups: a controller's template names one.`
#[rustfmt::skip]
pub const GROUP_ERROR_NOT_BARE_PODS: &str = "group-error-not-bare-pods";
/// `Number of groups`
#[rustfmt::skip]
pub const GROUP_INSTANCES: &str = "group-instances";
/// `This group is written in a way that has no form here. It is kept as it is; edit it in the YAML tab.`
#[rustfmt::skip]
pub const GROUP_KEPT_AS_IS: &str = "group-kept-as-is";
/// `These pods are in no pod group: each is scheduled by itself.`
#[rustfmt::skip]
pub const GROUP_NONE: &str = "group-none";
/// `Remove the group`
#[rustfmt::skip]
pub const GROUP_REMOVE: &str = "group-remove";
/// `same as the number of pods`
#[rustfmt::skip]
pub const GROUP_SAME_AS_PODS: &str = "group-same-as-pods";
/// `Add a mount to…`
#[rustfmt::skip]
pub const MOUNT_ADD_TO: &str = "mount-add-to";
/// `Add a volume to the pod first.`
#[rustfmt::skip]
pub const MOUNT_NEEDS_VOLUME: &str = "mount-needs-volume";
/// `Memory`
#[rustfmt::skip]
pub const RESOURCE_MEMORY: &str = "resource-memory";
/// `GPU and others`
#[rustfmt::skip]
pub const RESOURCE_OTHERS: &str = "resource-others";
/// `No Service selects these pods.`
#[rustfmt::skip]
pub const SERVICE_NONE: &str = "service-none";
/// `Limits`
#[rustfmt::skip]
pub const TABLE_LIMITS: &str = "table-limits";
/// `CPU · memory requests`
#[rustfmt::skip]
pub const TABLE_REQUESTS: &str = "table-requests";
/// `Source`
#[rustfmt::skip]
pub const VOLUME_SOURCE: &str = "volume-source";
/// `Type`
#[rustfmt::skip]
pub const VOLUME_TYPE: &str = "volume-type";
/// `limit`
#[rustfmt::skip]
pub const WORD_LIMIT: &str = "word-limit";
/// `request`
#[rustfmt::skip]
pub const WORD_REQUEST: &str = "word-request";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    GROUP_ALL_OR_NOTHING,
    GROUP_CREATE_BASIC,
    GROUP_CREATE_GANG,
    GROUP_EACH_ALONE,
    GROUP_ELSEWHERE,
    GROUP_ERROR_CANNOT_CARRY,
    GROUP_ERROR_FULL,
    GROUP_ERROR_MISSING,
    GROUP_ERROR_NO_DIALECT,
    GROUP_ERROR_NOT_BARE_PODS,
    GROUP_INSTANCES,
    GROUP_KEPT_AS_IS,
    GROUP_NONE,
    GROUP_REMOVE,
    GROUP_SAME_AS_PODS,
    MOUNT_ADD_TO,
    MOUNT_NEEDS_VOLUME,
    RESOURCE_MEMORY,
    RESOURCE_OTHERS,
    SERVICE_NONE,
    TABLE_LIMITS,
    TABLE_REQUESTS,
    VOLUME_SOURCE,
    VOLUME_TYPE,
    WORD_LIMIT,
    WORD_REQUEST,
];
