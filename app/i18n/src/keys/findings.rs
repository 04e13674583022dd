// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/findings.ftl`.

/// `"{ $sign }" stands here where a backslash was probably meant.`
#[rustfmt::skip]
pub const FINDING_BACKSLASH_SIGN: &str = "finding-backslash-sign";
/// `{ $field }: "{ $value }" is not a valid key; use letters, digits, "-", "_" and "."`
#[rustfmt::skip]
pub const FINDING_BAD_CONFIG_KEY: &str = "finding-bad-config-key";
/// `{ $field }: use lowercase letters, digits and "-"; start and end with a letter or digit ("{ $value }").`
#[rustfmt::skip]
pub const FINDING_BAD_DNS_LABEL: &str = "finding-bad-dns-label";
/// `{ $field }: use lowercase letters, digits, "-" and "."; each part starts and ends with a letter or digit ("{ $value }").`
#[rustfmt::skip]
pub const FINDING_BAD_DNS_SUBDOMAIN: &str = "finding-bad-dns-subdomain";
/// `{ $field }: "{ $value }" is not a valid variable name`
#[rustfmt::skip]
pub const FINDING_BAD_ENV_NAME: &str = "finding-bad-env-name";
/// `{ $field }: "{ $value }" is not a file mode; use 0000 to 0777 in octal.`
#[rustfmt::skip]
pub const FINDING_BAD_FILE_MODE: &str = "finding-bad-file-mode";
/// `{ $field }: "{ $value }" is not a valid image name`
#[rustfmt::skip]
pub const FINDING_BAD_IMAGE: &str = "finding-bad-image";
/// `{ $field }: "{ $value }" is not a valid label key`
#[rustfmt::skip]
pub const FINDING_BAD_LABEL_KEY: &str = "finding-bad-label-key";
/// `{ $field }: "{ $value }" is not a valid label value; use letters, digits, "-", "_" and ".", at most 63.`
#[rustfmt::skip]
pub const FINDING_BAD_LABEL_VALUE: &str = "finding-bad-label-value";
/// `{ $field }: "{ $value }" cannot be a mount path; it must not contain ":"`
#[rustfmt::skip]
pub const FINDING_BAD_MOUNT_PATH: &str = "finding-bad-mount-path";
/// `{ $field }: "{ $value }" is not a valid port name; use lowercase letters, digits and "-", at most 15, with at least one letter.`
#[rustfmt::skip]
pub const FINDING_BAD_PORT_NAME: &str = "finding-bad-port-name";
/// `{ $field }: "{ $value }" is not a valid quantity (e.g. 500m, 256Mi)`
#[rustfmt::skip]
pub const FINDING_BAD_QUANTITY: &str = "finding-bad-quantity";
/// `{ $field }: "{ $value }" is not a valid resource name`
#[rustfmt::skip]
pub const FINDING_BAD_RESOURCE_NAME: &str = "finding-bad-resource-name";
/// `{ $field }: "{ $value }" is not a valid cron expression`
#[rustfmt::skip]
pub const FINDING_BAD_SCHEDULE: &str = "finding-bad-schedule";
/// `{ $field }: use lowercase letters, digits and "-"; start with a letter and end with a letter or digit ("{ $value }").`
#[rustfmt::skip]
pub const FINDING_BAD_SERVICE_NAME: &str = "finding-bad-service-name";
/// `{ $field }: "{ $value }" must be a relative path without ".."`
#[rustfmt::skip]
pub const FINDING_BAD_SUB_PATH: &str = "finding-bad-sub-path";
/// `{ $field }: "{ $value }" is not a time zone; use a name such as Asia/Seoul.`
#[rustfmt::skip]
pub const FINDING_BAD_TIME_ZONE: &str = "finding-bad-time-zone";
/// `Two containers are called "{ $name }".`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_CONTAINER: &str = "finding-duplicate-container";
/// `Container port { $port } stands twice.`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_CONTAINER_PORT: &str = "finding-duplicate-container-port";
/// `Two variables are called "{ $name }".`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_ENV: &str = "finding-duplicate-env";
/// `Two volumes are mounted at { $path }.`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_MOUNT_PATH: &str = "finding-duplicate-mount-path";
/// `{ $kind } { $name } stands twice in the design.`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_OBJECT: &str = "finding-duplicate-object";
/// `Two ports are called "{ $name }".`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_PORT_NAME: &str = "finding-duplicate-port-name";
/// `Service port { $port } stands twice.`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_SERVICE_PORT: &str = "finding-duplicate-service-port";
/// `Two volumes are called "{ $name }".`
#[rustfmt::skip]
pub const FINDING_DUPLICATE_VOLUME: &str = "finding-duplicate-volume";
/// `Variable "{ $name }" has more than one value.`
#[rustfmt::skip]
pub const FINDING_ENV_TWO_VALUES: &str = "finding-env-two-values";
/// `{ $resource }: "{ $value }" must be a whole number.`
#[rustfmt::skip]
pub const FINDING_EXTENDED_FRACTION: &str = "finding-extended-fraction";
/// `{ $resource }: request { $request } and limit { $limit } must be equal.`
#[rustfmt::skip]
pub const FINDING_EXTENDED_NOT_EQUAL: &str = "finding-extended-not-equal";
/// `{ $resource }: a request of { $request } needs the same limit.`
#[rustfmt::skip]
pub const FINDING_EXTENDED_WITHOUT_LIMIT: &str = "finding-extended-without-limit";
/// `An object with generateName ({ $prefix }) cannot be applied; it needs a name.`
#[rustfmt::skip]
pub const FINDING_GENERATE_NAME: &str = "finding-generate-name";
/// `The Service "{ $name }" does not exist; the pods get no names in DNS.`
#[rustfmt::skip]
pub const FINDING_GOVERNING_SERVICE_MISSING: &str = "finding-governing-service-missing";
/// `The Service "{ $name }" is not headless; the pods get no names of their own in DNS.`
#[rustfmt::skip]
pub const FINDING_GOVERNING_SERVICE_NOT_HEADLESS: &str = "finding-governing-service-not-headless";
/// `Every pod gets the same hostname "{ $name }".`
#[rustfmt::skip]
pub const FINDING_HOSTNAME_SHARED: &str = "finding-hostname-shared";
/// `Init container { $container } cannot have { $field }, unless it is a sidecar.`
#[rustfmt::skip]
pub const FINDING_INIT_PROBE: &str = "finding-init-probe";
/// `{ $digits } does not fit into 64 bits; Kubernetes would round it.`
#[rustfmt::skip]
pub const FINDING_INTEGER_TOO_LARGE: &str = "finding-integer-too-large";
/// `{ $kind } is a legacy kind. Use a Deployment.`
#[rustfmt::skip]
pub const FINDING_LEGACY_KIND: &str = "finding-legacy-kind";
/// `"{ $value }" means thousandths of a byte; M or Mi was probably meant.`
#[rustfmt::skip]
pub const FINDING_MEMORY_MILLIBYTES: &str = "finding-memory-millibytes";
/// `The object names no kind and apiVersion.`
#[rustfmt::skip]
pub const FINDING_MISSING_KIND: &str = "finding-missing-kind";
/// `The { $kind } has no name.`
#[rustfmt::skip]
pub const FINDING_MISSING_NAME: &str = "finding-missing-name";
/// `Volume "{ $name }" does not exist.`
#[rustfmt::skip]
pub const FINDING_MOUNT_WITHOUT_VOLUME: &str = "finding-mount-without-volume";
/// `{ $field }: at most { $limit-text } characters ("{ $value }")`
#[rustfmt::skip]
pub const FINDING_NAME_TOO_LONG: &str = "finding-name-too-long";
/// `{ $field }: "{ $value }" must not be negative`
#[rustfmt::skip]
pub const FINDING_NEGATIVE_QUANTITY: &str = "finding-negative-quantity";
/// `Add at least one container.`
#[rustfmt::skip]
pub const FINDING_NO_CONTAINER: &str = "finding-no-container";
/// `nodeName puts the pods on node "{ $node }" past the scheduler.`
#[rustfmt::skip]
pub const FINDING_NODE_NAME: &str = "finding-node-name";
/// `{ $field }: "{ $value }" is not one of { $choices }`
#[rustfmt::skip]
pub const FINDING_NOT_A_CHOICE: &str = "finding-not-a-choice";
/// `{ $field }: must be true or false ("{ $value }")`
#[rustfmt::skip]
pub const FINDING_NOT_BOOLEAN: &str = "finding-not-boolean";
/// `{ $field }: must be an integer ("{ $value }")`
#[rustfmt::skip]
pub const FINDING_NOT_INTEGER: &str = "finding-not-integer";
/// `{ $field }: must be a list`
#[rustfmt::skip]
pub const FINDING_NOT_LIST: &str = "finding-not-list";
/// `{ $field }: must be a mapping of keys and values`
#[rustfmt::skip]
pub const FINDING_NOT_MAPPING: &str = "finding-not-mapping";
/// `{ $field }: must be text ({ $value }); quote it.`
#[rustfmt::skip]
pub const FINDING_NOT_TEXT: &str = "finding-not-text";
/// `With parallelism 0 the Job starts no pods.`
#[rustfmt::skip]
pub const FINDING_PARALLELISM_ZERO: &str = "finding-parallelism-zero";
/// `Image pull secret "{ $name }" does not exist; private images cannot be pulled.`
#[rustfmt::skip]
pub const FINDING_PULL_SECRET_MISSING: &str = "finding-pull-secret-missing";
/// `{ $kind } "{ $name }" has no key "{ $key }".`
#[rustfmt::skip]
pub const FINDING_REFERENCE_KEY_MISSING: &str = "finding-reference-key-missing";
/// `{ $kind } "{ $name }" exists neither in the design nor in the cluster.`
#[rustfmt::skip]
pub const FINDING_REFERENCE_MISSING: &str = "finding-reference-missing";
/// `{ $kind } "{ $name }" is not part of the design; whether the cluster has it is not known.`
#[rustfmt::skip]
pub const FINDING_REFERENCE_UNCHECKED: &str = "finding-reference-unchecked";
/// `{ $resource }: request { $request } is above the limit of { $limit }; the API server will refuse it.`
#[rustfmt::skip]
pub const FINDING_REQUEST_ABOVE_LIMIT: &str = "finding-request-above-limit";
/// `{ $field }: required`
#[rustfmt::skip]
pub const FINDING_REQUIRED: &str = "finding-required";
/// `A { $kind } cannot use the restart policy "{ $value }"; use one of { $choices }.`
#[rustfmt::skip]
pub const FINDING_RESTART_POLICY: &str = "finding-restart-policy";
/// `Enter a schedule.`
#[rustfmt::skip]
pub const FINDING_SCHEDULE_MISSING: &str = "finding-schedule-missing";
/// `Port { $port }: SCTP works only where the cluster's network supports it.`
#[rustfmt::skip]
pub const FINDING_SCTP: &str = "finding-sctp";
/// `The selector is empty.`
#[rustfmt::skip]
pub const FINDING_SELECTOR_EMPTY: &str = "finding-selector-empty";
/// `The selector asks for { $key }={ $value }, which the pod labels do not have.`
#[rustfmt::skip]
pub const FINDING_SELECTOR_MISMATCH: &str = "finding-selector-mismatch";
/// `The server sets these fields; they are not exported or applied: { $fields }`
#[rustfmt::skip]
pub const FINDING_SERVER_FIELDS: &str = "finding-server-fields";
/// `With several ports each needs a name.`
#[rustfmt::skip]
pub const FINDING_SERVICE_PORT_NAMES: &str = "finding-service-port-names";
/// `The Service "{ $name }" selects no pods of this design.`
#[rustfmt::skip]
pub const FINDING_SERVICE_SELECTS_NOTHING: &str = "finding-service-selects-nothing";
/// `A session timeout needs a sticky session.`
#[rustfmt::skip]
pub const FINDING_SESSION_TIMEOUT_ALONE: &str = "finding-session-timeout-alone";
/// `With a starting deadline of { $seconds-text } s the Job may never start. Use 10 s or more.`
#[rustfmt::skip]
pub const FINDING_STARTING_DEADLINE_SHORT: &str = "finding-starting-deadline-short";
/// `No container has a port called "{ $name }".`
#[rustfmt::skip]
pub const FINDING_TARGET_PORT_MISSING: &str = "finding-target-port-missing";
/// `A toleration without a key needs the operator Exists.`
#[rustfmt::skip]
pub const FINDING_TOLERATION_KEY: &str = "finding-toleration-key";
/// `tolerationSeconds needs the effect NoExecute ({ $key }).`
#[rustfmt::skip]
pub const FINDING_TOLERATION_SECONDS: &str = "finding-toleration-seconds";
/// `With the operator Exists a toleration has no value ({ $key }).`
#[rustfmt::skip]
pub const FINDING_TOLERATION_VALUE: &str = "finding-toleration-value";
/// `{ $field }: at most { $max-text } ("{ $value }")`
#[rustfmt::skip]
pub const FINDING_TOO_LARGE: &str = "finding-too-large";
/// `{ $field }: at least { $min-text } ("{ $value }")`
#[rustfmt::skip]
pub const FINDING_TOO_SMALL: &str = "finding-too-small";
/// `The mount at { $path } has both subPath and subPathExpr.`
#[rustfmt::skip]
pub const FINDING_TWO_SUB_PATHS: &str = "finding-two-sub-paths";
/// `Kubernetes does not know the field { $field }.`
#[rustfmt::skip]
pub const FINDING_UNKNOWN_FIELD: &str = "finding-unknown-field";
/// `Kubernetes does not know the field { $field }. Did you mean { $meant }?`
#[rustfmt::skip]
pub const FINDING_UNKNOWN_FIELD_MEANT: &str = "finding-unknown-field-meant";
/// `No container mounts volume "{ $name }".`
#[rustfmt::skip]
pub const FINDING_UNUSED_VOLUME: &str = "finding-unused-volume";
/// `Volume "{ $name }" has more than one type: { $types }`
#[rustfmt::skip]
pub const FINDING_VOLUME_TWO_TYPES: &str = "finding-volume-two-types";
/// `Volume "{ $name }" has no type; it is treated as emptyDir.`
#[rustfmt::skip]
pub const FINDING_VOLUME_WITHOUT_TYPE: &str = "finding-volume-without-type";
/// `Replace it with a backslash`
#[rustfmt::skip]
pub const FIX_BACKSLASH_SIGN: &str = "fix-backslash-sign";
/// `Keep only the reference`
#[rustfmt::skip]
pub const FIX_ENV_TWO_VALUES: &str = "fix-env-two-values";
/// `Set the request to { $limit }`
#[rustfmt::skip]
pub const FIX_EXTENDED_NOT_EQUAL: &str = "fix-extended-not-equal";
/// `Set the limit to { $request }`
#[rustfmt::skip]
pub const FIX_EXTENDED_WITHOUT_LIMIT: &str = "fix-extended-without-limit";
/// `Give it a name`
#[rustfmt::skip]
pub const FIX_GENERATE_NAME: &str = "fix-generate-name";
/// `Make the Service headless`
#[rustfmt::skip]
pub const FIX_GOVERNING_SERVICE_NOT_HEADLESS: &str = "fix-governing-service-not-headless";
/// `Remove the hostname`
#[rustfmt::skip]
pub const FIX_HOSTNAME_SHARED: &str = "fix-hostname-shared";
/// `Make it a sidecar`
#[rustfmt::skip]
pub const FIX_INIT_PROBE: &str = "fix-init-probe";
/// `Quote the digits`
#[rustfmt::skip]
pub const FIX_INTEGER_TOO_LARGE: &str = "fix-integer-too-large";
/// `Write it in Mi`
#[rustfmt::skip]
pub const FIX_MEMORY_MILLIBYTES: &str = "fix-memory-millibytes";
/// `Add an emptyDir volume "{ $name }"`
#[rustfmt::skip]
pub const FIX_MOUNT_WITHOUT_VOLUME: &str = "fix-mount-without-volume";
/// `Use an equal node selector`
#[rustfmt::skip]
pub const FIX_NODE_NAME: &str = "fix-node-name";
/// `Write it as a number`
#[rustfmt::skip]
pub const FIX_NOT_INTEGER: &str = "fix-not-integer";
/// `Quote it`
#[rustfmt::skip]
pub const FIX_NOT_TEXT: &str = "fix-not-text";
/// `Suspend the Job instead`
#[rustfmt::skip]
pub const FIX_PARALLELISM_ZERO: &str = "fix-parallelism-zero";
/// `Raise the limit to { $request }`
#[rustfmt::skip]
pub const FIX_REQUEST_ABOVE_LIMIT: &str = "fix-request-above-limit";
/// `Use an allowed restart policy`
#[rustfmt::skip]
pub const FIX_RESTART_POLICY: &str = "fix-restart-policy";
/// `Use the pod labels`
#[rustfmt::skip]
pub const FIX_SELECTOR_EMPTY: &str = "fix-selector-empty";
/// `Add the label to the pods`
#[rustfmt::skip]
pub const FIX_SELECTOR_MISMATCH: &str = "fix-selector-mismatch";
/// `Remove these fields`
#[rustfmt::skip]
pub const FIX_SERVER_FIELDS: &str = "fix-server-fields";
/// `Turn on sticky session`
#[rustfmt::skip]
pub const FIX_SESSION_TIMEOUT_ALONE: &str = "fix-session-timeout-alone";
/// `Use Exists`
#[rustfmt::skip]
pub const FIX_TOLERATION_KEY: &str = "fix-toleration-key";
/// `Remove tolerationSeconds`
#[rustfmt::skip]
pub const FIX_TOLERATION_SECONDS: &str = "fix-toleration-seconds";
/// `Remove the value`
#[rustfmt::skip]
pub const FIX_TOLERATION_VALUE: &str = "fix-toleration-value";
/// `Keep only subPath`
#[rustfmt::skip]
pub const FIX_TWO_SUB_PATHS: &str = "fix-two-sub-paths";
/// `Rename to { $meant }`
#[rustfmt::skip]
pub const FIX_UNKNOWN_FIELD_MEANT: &str = "fix-unknown-field-meant";
/// `Remove the volume`
#[rustfmt::skip]
pub const FIX_UNUSED_VOLUME: &str = "fix-unused-volume";
/// `Write emptyDir`
#[rustfmt::skip]
pub const FIX_VOLUME_WITHOUT_TYPE: &str = "fix-volume-without-type";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    FINDING_BACKSLASH_SIGN,
    FINDING_BAD_CONFIG_KEY,
    FINDING_BAD_DNS_LABEL,
    FINDING_BAD_DNS_SUBDOMAIN,
    FINDING_BAD_ENV_NAME,
    FINDING_BAD_FILE_MODE,
    FINDING_BAD_IMAGE,
    FINDING_BAD_LABEL_KEY,
    FINDING_BAD_LABEL_VALUE,
    FINDING_BAD_MOUNT_PATH,
    FINDING_BAD_PORT_NAME,
    FINDING_BAD_QUANTITY,
    FINDING_BAD_RESOURCE_NAME,
    FINDING_BAD_SCHEDULE,
    FINDING_BAD_SERVICE_NAME,
    FINDING_BAD_SUB_PATH,
    FINDING_BAD_TIME_ZONE,
    FINDING_DUPLICATE_CONTAINER,
    FINDING_DUPLICATE_CONTAINER_PORT,
    FINDING_DUPLICATE_ENV,
    FINDING_DUPLICATE_MOUNT_PATH,
    FINDING_DUPLICATE_OBJECT,
    FINDING_DUPLICATE_PORT_NAME,
    FINDING_DUPLICATE_SERVICE_PORT,
    FINDING_DUPLICATE_VOLUME,
    FINDING_ENV_TWO_VALUES,
    FINDING_EXTENDED_FRACTION,
    FINDING_EXTENDED_NOT_EQUAL,
    FINDING_EXTENDED_WITHOUT_LIMIT,
    FINDING_GENERATE_NAME,
    FINDING_GOVERNING_SERVICE_MISSING,
    FINDING_GOVERNING_SERVICE_NOT_HEADLESS,
    FINDING_HOSTNAME_SHARED,
    FINDING_INIT_PROBE,
    FINDING_INTEGER_TOO_LARGE,
    FINDING_LEGACY_KIND,
    FINDING_MEMORY_MILLIBYTES,
    FINDING_MISSING_KIND,
    FINDING_MISSING_NAME,
    FINDING_MOUNT_WITHOUT_VOLUME,
    FINDING_NAME_TOO_LONG,
    FINDING_NEGATIVE_QUANTITY,
    FINDING_NO_CONTAINER,
    FINDING_NODE_NAME,
    FINDING_NOT_A_CHOICE,
    FINDING_NOT_BOOLEAN,
    FINDING_NOT_INTEGER,
    FINDING_NOT_LIST,
    FINDING_NOT_MAPPING,
    FINDING_NOT_TEXT,
    FINDING_PARALLELISM_ZERO,
    FINDING_PULL_SECRET_MISSING,
    FINDING_REFERENCE_KEY_MISSING,
    FINDING_REFERENCE_MISSING,
    FINDING_REFERENCE_UNCHECKED,
    FINDING_REQUEST_ABOVE_LIMIT,
    FINDING_REQUIRED,
    FINDING_RESTART_POLICY,
    FINDING_SCHEDULE_MISSING,
    FINDING_SCTP,
    FINDING_SELECTOR_EMPTY,
    FINDING_SELECTOR_MISMATCH,
    FINDING_SERVER_FIELDS,
    FINDING_SERVICE_PORT_NAMES,
    FINDING_SERVICE_SELECTS_NOTHING,
    FINDING_SESSION_TIMEOUT_ALONE,
    FINDING_STARTING_DEADLINE_SHORT,
    FINDING_TARGET_PORT_MISSING,
    FINDING_TOLERATION_KEY,
    FINDING_TOLERATION_SECONDS,
    FINDING_TOLERATION_VALUE,
    FINDING_TOO_LARGE,
    FINDING_TOO_SMALL,
    FINDING_TWO_SUB_PATHS,
    FINDING_UNKNOWN_FIELD,
    FINDING_UNKNOWN_FIELD_MEANT,
    FINDING_UNUSED_VOLUME,
    FINDING_VOLUME_TWO_TYPES,
    FINDING_VOLUME_WITHOUT_TYPE,
    FIX_BACKSLASH_SIGN,
    FIX_ENV_TWO_VALUES,
    FIX_EXTENDED_NOT_EQUAL,
    FIX_EXTENDED_WITHOUT_LIMIT,
    FIX_GENERATE_NAME,
    FIX_GOVERNING_SERVICE_NOT_HEADLESS,
    FIX_HOSTNAME_SHARED,
    FIX_INIT_PROBE,
    FIX_INTEGER_TOO_LARGE,
    FIX_MEMORY_MILLIBYTES,
    FIX_MOUNT_WITHOUT_VOLUME,
    FIX_NODE_NAME,
    FIX_NOT_INTEGER,
    FIX_NOT_TEXT,
    FIX_PARALLELISM_ZERO,
    FIX_REQUEST_ABOVE_LIMIT,
    FIX_RESTART_POLICY,
    FIX_SELECTOR_EMPTY,
    FIX_SELECTOR_MISMATCH,
    FIX_SERVER_FIELDS,
    FIX_SESSION_TIMEOUT_ALONE,
    FIX_TOLERATION_KEY,
    FIX_TOLERATION_SECONDS,
    FIX_TOLERATION_VALUE,
    FIX_TWO_SUB_PATHS,
    FIX_UNKNOWN_FIELD_MEANT,
    FIX_UNUSED_VOLUME,
    FIX_VOLUME_WITHOUT_TYPE,
];
