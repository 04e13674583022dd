// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/fields.ftl`.

/// `Autoscaling`
#[rustfmt::skip]
pub const CARD_AUTOSCALING: &str = "card-autoscaling";
/// `Basic information`
#[rustfmt::skip]
pub const CARD_BASIC: &str = "card-basic";
/// `Containers`
#[rustfmt::skip]
pub const CARD_CONTAINERS: &str = "card-containers";
/// `Init containers`
#[rustfmt::skip]
pub const CARD_INIT_CONTAINERS: &str = "card-init-containers";
/// `Instances`
#[rustfmt::skip]
pub const CARD_INSTANCES: &str = "card-instances";
/// `Network`
#[rustfmt::skip]
pub const CARD_NETWORK: &str = "card-network";
/// `Placement`
#[rustfmt::skip]
pub const CARD_PLACEMENT: &str = "card-placement";
/// `Pod group`
#[rustfmt::skip]
pub const CARD_POD_GROUP: &str = "card-pod-group";
/// `Service ports`
#[rustfmt::skip]
pub const CARD_SERVICE_PORTS: &str = "card-service-ports";
/// `Update policy`
#[rustfmt::skip]
pub const CARD_UPDATE_POLICY: &str = "card-update-policy";
/// `Volume mounts`
#[rustfmt::skip]
pub const CARD_VOLUME_MOUNTS: &str = "card-volume-mounts";
/// `Volume claim templates`
#[rustfmt::skip]
pub const CARD_VOLUME_TEMPLATES: &str = "card-volume-templates";
/// `Volumes`
#[rustfmt::skip]
pub const CARD_VOLUMES: &str = "card-volumes";
/// `run Jobs at the same time`
#[rustfmt::skip]
pub const CHOICE_CONCURRENCY_ALLOW: &str = "choice-concurrency-allow";
/// `skip the next run while one is still running`
#[rustfmt::skip]
pub const CHOICE_CONCURRENCY_FORBID: &str = "choice-concurrency-forbid";
/// `cancel the running Job and start a new one`
#[rustfmt::skip]
pub const CHOICE_CONCURRENCY_REPLACE: &str = "choice-concurrency-replace";
/// `only the whole group is preempted`
#[rustfmt::skip]
pub const CHOICE_DISRUPTION_ALL: &str = "choice-disruption-all";
/// `pods are preempted one by one`
#[rustfmt::skip]
pub const CHOICE_DISRUPTION_SINGLE: &str = "choice-disruption-single";
/// `also evicts running pods`
#[rustfmt::skip]
pub const CHOICE_EFFECT_NO_EXECUTE: &str = "choice-effect-no-execute";
/// `keeps new pods away`
#[rustfmt::skip]
pub const CHOICE_EFFECT_NO_SCHEDULE: &str = "choice-effect-no-schedule";
/// `avoided where possible`
#[rustfmt::skip]
pub const CHOICE_EFFECT_PREFER_NO_SCHEDULE: &str = "choice-effect-prefer-no-schedule";
/// `ConfigMap`
#[rustfmt::skip]
pub const CHOICE_ENV_CONFIG_MAP: &str = "choice-env-config-map";
/// `Field`
#[rustfmt::skip]
pub const CHOICE_ENV_FIELD: &str = "choice-env-field";
/// `Resource`
#[rustfmt::skip]
pub const CHOICE_ENV_RESOURCE: &str = "choice-env-resource";
/// `Secret`
#[rustfmt::skip]
pub const CHOICE_ENV_SECRET: &str = "choice-env-secret";
/// `Value`
#[rustfmt::skip]
pub const CHOICE_ENV_VALUE: &str = "choice-env-value";
/// `each pod has a number of its own`
#[rustfmt::skip]
pub const CHOICE_INDEXED: &str = "choice-indexed";
/// `CPU limit`
#[rustfmt::skip]
pub const CHOICE_LIMITS_CPU: &str = "choice-limits-cpu";
/// `memory limit`
#[rustfmt::skip]
pub const CHOICE_LIMITS_MEMORY: &str = "choice-limits-memory";
/// `ephemeral storage limit`
#[rustfmt::skip]
pub const CHOICE_LIMITS_STORAGE: &str = "choice-limits-storage";
/// `the pods are all alike`
#[rustfmt::skip]
pub const CHOICE_NON_INDEXED: &str = "choice-non-indexed";
/// `key and value must match`
#[rustfmt::skip]
pub const CHOICE_OPERATOR_EQUAL: &str = "choice-operator-equal";
/// `the key is enough`
#[rustfmt::skip]
pub const CHOICE_OPERATOR_EXISTS: &str = "choice-operator-exists";
/// `one after the other, each waits for the one before`
#[rustfmt::skip]
pub const CHOICE_ORDERED_READY: &str = "choice-ordered-ready";
/// `all at once`
#[rustfmt::skip]
pub const CHOICE_PARALLEL: &str = "choice-parallel";
/// `a block device that exists`
#[rustfmt::skip]
pub const CHOICE_PATH_BLOCK_DEVICE: &str = "choice-path-block-device";
/// `a character device that exists`
#[rustfmt::skip]
pub const CHOICE_PATH_CHAR_DEVICE: &str = "choice-path-char-device";
/// `a folder that exists`
#[rustfmt::skip]
pub const CHOICE_PATH_DIRECTORY: &str = "choice-path-directory";
/// `a folder, made when missing`
#[rustfmt::skip]
pub const CHOICE_PATH_DIRECTORY_OR_CREATE: &str = "choice-path-directory-or-create";
/// `a file that exists`
#[rustfmt::skip]
pub const CHOICE_PATH_FILE: &str = "choice-path-file";
/// `a file, made when missing`
#[rustfmt::skip]
pub const CHOICE_PATH_FILE_OR_CREATE: &str = "choice-path-file-or-create";
/// `a UNIX socket that exists`
#[rustfmt::skip]
pub const CHOICE_PATH_SOCKET: &str = "choice-path-socket";
/// `placed one by one`
#[rustfmt::skip]
pub const CHOICE_POLICY_BASIC: &str = "choice-policy-basic";
/// `all start together, or none does`
#[rustfmt::skip]
pub const CHOICE_POLICY_GANG: &str = "choice-policy-gang";
/// `may push out pods of lower priority`
#[rustfmt::skip]
pub const CHOICE_PREEMPT_LOWER: &str = "choice-preempt-lower";
/// `waits until there is room`
#[rustfmt::skip]
pub const CHOICE_PREEMPT_NEVER: &str = "choice-preempt-never";
/// `ask the registry at every start`
#[rustfmt::skip]
pub const CHOICE_PULL_ALWAYS: &str = "choice-pull-always";
/// `pull only when the node does not have it`
#[rustfmt::skip]
pub const CHOICE_PULL_IF_NOT_PRESENT: &str = "choice-pull-if-not-present";
/// `never pull; the node must have it`
#[rustfmt::skip]
pub const CHOICE_PULL_NEVER: &str = "choice-pull-never";
/// `CPU request`
#[rustfmt::skip]
pub const CHOICE_REQUESTS_CPU: &str = "choice-requests-cpu";
/// `memory request`
#[rustfmt::skip]
pub const CHOICE_REQUESTS_MEMORY: &str = "choice-requests-memory";
/// `ephemeral storage request`
#[rustfmt::skip]
pub const CHOICE_REQUESTS_STORAGE: &str = "choice-requests-storage";
/// `start the container again`
#[rustfmt::skip]
pub const CHOICE_RESTART_ALWAYS: &str = "choice-restart-always";
/// `leave it ended`
#[rustfmt::skip]
pub const CHOICE_RESTART_NEVER: &str = "choice-restart-never";
/// `start it again only after a failure`
#[rustfmt::skip]
pub const CHOICE_RESTART_ON_FAILURE: &str = "choice-restart-on-failure";
/// `only where the cluster's network supports it`
#[rustfmt::skip]
pub const CHOICE_SCTP: &str = "choice-sctp";
/// `inside the cluster`
#[rustfmt::skip]
pub const CHOICE_SERVICE_CLUSTER_IP: &str = "choice-service-cluster-ip";
/// `also from outside by a load balancer`
#[rustfmt::skip]
pub const CHOICE_SERVICE_LOAD_BALANCER: &str = "choice-service-load-balancer";
/// `also by a port of every node`
#[rustfmt::skip]
pub const CHOICE_SERVICE_NODE_PORT: &str = "choice-service-node-port";
/// `sidecar`
#[rustfmt::skip]
pub const CHOICE_SIDECAR: &str = "choice-sidecar";
/// `connection-oriented, the usual one`
#[rustfmt::skip]
pub const CHOICE_TCP: &str = "choice-tcp";
/// `datagrams without connection`
#[rustfmt::skip]
pub const CHOICE_UDP: &str = "choice-udp";
/// `Persistent volume claim`
#[rustfmt::skip]
pub const CHOICE_VOLUME_CLAIM: &str = "choice-volume-claim";
/// `ConfigMap`
#[rustfmt::skip]
pub const CHOICE_VOLUME_CONFIG_MAP: &str = "choice-volume-config-map";
/// `emptyDir (temporary)`
#[rustfmt::skip]
pub const CHOICE_VOLUME_EMPTY_DIR: &str = "choice-volume-empty-dir";
/// `hostPath (node directory)`
#[rustfmt::skip]
pub const CHOICE_VOLUME_HOST_PATH: &str = "choice-volume-host-path";
/// `other`
#[rustfmt::skip]
pub const CHOICE_VOLUME_OTHER: &str = "choice-volume-other";
/// `Secret`
#[rustfmt::skip]
pub const CHOICE_VOLUME_SECRET: &str = "choice-volume-secret";
/// `any`
#[rustfmt::skip]
pub const DEFAULT_ANY: &str = "default-any";
/// `assigned by the cluster`
#[rustfmt::skip]
pub const DEFAULT_ASSIGNED: &str = "default-assigned";
/// `for ever`
#[rustfmt::skip]
pub const DEFAULT_FOR_EVER: &str = "default-for-ever";
/// `of the context`
#[rustfmt::skip]
pub const DEFAULT_NAMESPACE: &str = "default-namespace";
/// `Always for :latest, else IfNotPresent`
#[rustfmt::skip]
pub const DEFAULT_PULL_POLICY: &str = "default-pull-policy";
/// `same as the service port`
#[rustfmt::skip]
pub const DEFAULT_SAME_PORT: &str = "default-same-port";
/// `default`
#[rustfmt::skip]
pub const DEFAULT_SERVICE_ACCOUNT: &str = "default-service-account";
/// `this container`
#[rustfmt::skip]
pub const DEFAULT_THIS_CONTAINER: &str = "default-this-container";
/// `of the controller manager`
#[rustfmt::skip]
pub const DEFAULT_TIME_ZONE: &str = "default-time-zone";
/// `not checked`
#[rustfmt::skip]
pub const DEFAULT_UNCHECKED: &str = "default-unchecked";
/// `Active deadline (seconds)`
#[rustfmt::skip]
pub const FIELD_ACTIVE_DEADLINE: &str = "field-active-deadline";
/// `The Job is stopped and fails after this time.`
#[rustfmt::skip]
pub const FIELD_ACTIVE_DEADLINE_HELP: &str = "field-active-deadline-help";
/// `Volume mounts`
#[rustfmt::skip]
pub const FIELD_ALL_MOUNTS: &str = "field-all-mounts";
/// `The mounts of all containers in one table.`
#[rustfmt::skip]
pub const FIELD_ALL_MOUNTS_HELP: &str = "field-all-mounts-help";
/// `Annotations`
#[rustfmt::skip]
pub const FIELD_ANNOTATIONS: &str = "field-annotations";
/// `Notes for tools and people; nothing is selected by them.`
#[rustfmt::skip]
pub const FIELD_ANNOTATIONS_HELP: &str = "field-annotations-help";
/// `Arguments`
#[rustfmt::skip]
pub const FIELD_ARGS: &str = "field-args";
/// `Arguments of the command, or of the image's own entry point.`
#[rustfmt::skip]
pub const FIELD_ARGS_HELP: &str = "field-args-help";
/// `Backoff limit`
#[rustfmt::skip]
pub const FIELD_BACKOFF_LIMIT: &str = "field-backoff-limit";
/// `How many failures are retried before the Job fails.`
#[rustfmt::skip]
pub const FIELD_BACKOFF_LIMIT_HELP: &str = "field-backoff-limit-help";
/// `Volume claim`
#[rustfmt::skip]
pub const FIELD_CLAIM_NAME: &str = "field-claim-name";
/// `A PersistentVolumeClaim of the same namespace.`
#[rustfmt::skip]
pub const FIELD_CLAIM_NAME_HELP: &str = "field-claim-name-help";
/// `All mounts of this volume are read-only.`
#[rustfmt::skip]
pub const FIELD_CLAIM_READ_ONLY_HELP: &str = "field-claim-read-only-help";
/// `Command`
#[rustfmt::skip]
pub const FIELD_COMMAND: &str = "field-command";
/// `Replaces the image's entry point, one word an entry. It is not run in a shell.`
#[rustfmt::skip]
pub const FIELD_COMMAND_HELP: &str = "field-command-help";
/// `Completion mode`
#[rustfmt::skip]
pub const FIELD_COMPLETION_MODE: &str = "field-completion-mode";
/// `Indexed gives each pod a number of its own, which workers need to tell each other apart.`
#[rustfmt::skip]
pub const FIELD_COMPLETION_MODE_HELP: &str = "field-completion-mode-help";
/// `Completions`
#[rustfmt::skip]
pub const FIELD_COMPLETIONS: &str = "field-completions";
/// `How many pods must succeed.`
#[rustfmt::skip]
pub const FIELD_COMPLETIONS_HELP: &str = "field-completions-help";
/// `Concurrency policy`
#[rustfmt::skip]
pub const FIELD_CONCURRENCY_POLICY: &str = "field-concurrency-policy";
/// `What happens when the next run is due while one is still running.`
#[rustfmt::skip]
pub const FIELD_CONCURRENCY_POLICY_HELP: &str = "field-concurrency-policy-help";
/// `Permissions of the files in octal notation, such as 0644.`
#[rustfmt::skip]
pub const FIELD_CONFIG_MAP_MODE_HELP: &str = "field-config-map-mode-help";
/// `The pod starts even when the ConfigMap does not exist.`
#[rustfmt::skip]
pub const FIELD_CONFIG_MAP_OPTIONAL_HELP: &str = "field-config-map-optional-help";
/// `Container name`
#[rustfmt::skip]
pub const FIELD_CONTAINER_NAME: &str = "field-container-name";
/// `The container's name, unique in its pod.`
#[rustfmt::skip]
pub const FIELD_CONTAINER_NAME_HELP: &str = "field-container-name-help";
/// `Container port`
#[rustfmt::skip]
pub const FIELD_CONTAINER_PORT: &str = "field-container-port";
/// `The port that the program listens on.`
#[rustfmt::skip]
pub const FIELD_CONTAINER_PORT_HELP: &str = "field-container-port-help";
/// `Containers`
#[rustfmt::skip]
pub const FIELD_CONTAINERS: &str = "field-containers";
/// `The containers of each pod. At least one is needed.`
#[rustfmt::skip]
pub const FIELD_CONTAINERS_HELP: &str = "field-containers-help";
/// `Controlled object (controllerRef)`
#[rustfmt::skip]
pub const FIELD_CONTROLLER_REF: &str = "field-controller-ref";
/// `The object that the Workload stands for, as kind and name.`
#[rustfmt::skip]
pub const FIELD_CONTROLLER_REF_HELP: &str = "field-controller-ref-help";
/// `CPU limit`
#[rustfmt::skip]
pub const FIELD_CPU_LIMIT: &str = "field-cpu-limit";
/// `The container is slowed down beyond it.`
#[rustfmt::skip]
pub const FIELD_CPU_LIMIT_HELP: &str = "field-cpu-limit-help";
/// `CPU request`
#[rustfmt::skip]
pub const FIELD_CPU_REQUEST: &str = "field-cpu-request";
/// `Cores set aside for the container: 500m is half a core.`
#[rustfmt::skip]
pub const FIELD_CPU_REQUEST_HELP: &str = "field-cpu-request-help";
/// `The CronJob's name, at most 52 characters, because each Job's name is made from it.`
#[rustfmt::skip]
pub const FIELD_CRON_JOB_NAME_HELP: &str = "field-cron-job-name-help";
/// `Default mode`
#[rustfmt::skip]
pub const FIELD_DEFAULT_MODE: &str = "field-default-mode";
/// `Description`
#[rustfmt::skip]
pub const FIELD_DESCRIPTION: &str = "field-description";
/// `A note for people, kept as an annotation.`
#[rustfmt::skip]
pub const FIELD_DESCRIPTION_HELP: &str = "field-description-help";
/// `Disruption mode`
#[rustfmt::skip]
pub const FIELD_DISRUPTION_MODE: &str = "field-disruption-mode";
/// `Whether the scheduler may preempt single pods or only the whole group.`
#[rustfmt::skip]
pub const FIELD_DISRUPTION_MODE_HELP: &str = "field-disruption-mode-help";
/// `Environment variables`
#[rustfmt::skip]
pub const FIELD_ENV: &str = "field-env";
/// `ConfigMap`
#[rustfmt::skip]
pub const FIELD_ENV_CONFIG_MAP: &str = "field-env-config-map";
/// `A ConfigMap of the same namespace.`
#[rustfmt::skip]
pub const FIELD_ENV_CONFIG_MAP_HELP: &str = "field-env-config-map-help";
/// `Key`
#[rustfmt::skip]
pub const FIELD_ENV_CONFIG_MAP_KEY: &str = "field-env-config-map-key";
/// `Which of the ConfigMap's keys.`
#[rustfmt::skip]
pub const FIELD_ENV_CONFIG_MAP_KEY_HELP: &str = "field-env-config-map-key-help";
/// `The container starts even when the ConfigMap or its key does not exist.`
#[rustfmt::skip]
pub const FIELD_ENV_CONFIG_MAP_OPTIONAL_HELP: &str = "field-env-config-map-optional-help";
/// `Pod field`
#[rustfmt::skip]
pub const FIELD_ENV_FIELD: &str = "field-env-field";
/// `A field of the pod itself, such as status.podIP or metadata.name.`
#[rustfmt::skip]
pub const FIELD_ENV_FIELD_HELP: &str = "field-env-field-help";
/// `Variables from a map`
#[rustfmt::skip]
pub const FIELD_ENV_FROM: &str = "field-env-from";
/// `All keys of this ConfigMap become variables.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_CONFIG_MAP_HELP: &str = "field-env-from-config-map-help";
/// `The container starts even when the ConfigMap does not exist.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_CONFIG_MAP_OPTIONAL_HELP: &str = "field-env-from-config-map-optional-help";
/// `Every key of a ConfigMap or Secret becomes a variable.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_HELP: &str = "field-env-from-help";
/// `Prefix`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_PREFIX: &str = "field-env-from-prefix";
/// `Put before each key to make the variable's name.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_PREFIX_HELP: &str = "field-env-from-prefix-help";
/// `All keys of this Secret become variables.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_SECRET_HELP: &str = "field-env-from-secret-help";
/// `The container starts even when the Secret does not exist.`
#[rustfmt::skip]
pub const FIELD_ENV_FROM_SECRET_OPTIONAL_HELP: &str = "field-env-from-secret-optional-help";
/// `Variables of the container, in order. A later one may use an earlier one as $(NAME).`
#[rustfmt::skip]
pub const FIELD_ENV_HELP: &str = "field-env-help";
/// `Name`
#[rustfmt::skip]
pub const FIELD_ENV_NAME: &str = "field-env-name";
/// `The variable's name.`
#[rustfmt::skip]
pub const FIELD_ENV_NAME_HELP: &str = "field-env-name-help";
/// `Resource`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE: &str = "field-env-resource";
/// `Container`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE_CONTAINER: &str = "field-env-resource-container";
/// `Whose request or limit it is.`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE_CONTAINER_HELP: &str = "field-env-resource-container-help";
/// `Divisor`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE_DIVISOR: &str = "field-env-resource-divisor";
/// `The unit to divide by: with 1Mi the variable counts MiB.`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE_DIVISOR_HELP: &str = "field-env-resource-divisor-help";
/// `A request or limit of a container.`
#[rustfmt::skip]
pub const FIELD_ENV_RESOURCE_HELP: &str = "field-env-resource-help";
/// `Secret`
#[rustfmt::skip]
pub const FIELD_ENV_SECRET: &str = "field-env-secret";
/// `A Secret of the same namespace.`
#[rustfmt::skip]
pub const FIELD_ENV_SECRET_HELP: &str = "field-env-secret-help";
/// `Key`
#[rustfmt::skip]
pub const FIELD_ENV_SECRET_KEY: &str = "field-env-secret-key";
/// `Which of the Secret's keys.`
#[rustfmt::skip]
pub const FIELD_ENV_SECRET_KEY_HELP: &str = "field-env-secret-key-help";
/// `The container starts even when the Secret or its key does not exist.`
#[rustfmt::skip]
pub const FIELD_ENV_SECRET_OPTIONAL_HELP: &str = "field-env-secret-optional-help";
/// `Value`
#[rustfmt::skip]
pub const FIELD_ENV_VALUE: &str = "field-env-value";
/// `Text. $(NAME) puts another variable in; $$ is a dollar sign.`
#[rustfmt::skip]
pub const FIELD_ENV_VALUE_HELP: &str = "field-env-value-help";
/// `Failed jobs history limit`
#[rustfmt::skip]
pub const FIELD_FAILED_HISTORY: &str = "field-failed-history";
/// `How many failed Jobs are kept.`
#[rustfmt::skip]
pub const FIELD_FAILED_HISTORY_HELP: &str = "field-failed-history-help";
/// `GPU limit`
#[rustfmt::skip]
pub const FIELD_GPU_LIMIT: &str = "field-gpu-limit";
/// `Whole GPUs. The limit alone is enough; the request follows it.`
#[rustfmt::skip]
pub const FIELD_GPU_LIMIT_HELP: &str = "field-gpu-limit-help";
/// `GPU request`
#[rustfmt::skip]
pub const FIELD_GPU_REQUEST: &str = "field-gpu-request";
/// `Whole GPUs. A request must equal its limit.`
#[rustfmt::skip]
pub const FIELD_GPU_REQUEST_HELP: &str = "field-gpu-request-help";
/// `Group`
#[rustfmt::skip]
pub const FIELD_GROUP: &str = "field-group";
/// `Which application this belongs to. Written as a label on the object and its pods.`
#[rustfmt::skip]
pub const FIELD_GROUP_HELP: &str = "field-group-help";
/// `Name`
#[rustfmt::skip]
pub const FIELD_GROUP_NAME: &str = "field-group-name";
/// `The pod group's name in its Workload.`
#[rustfmt::skip]
pub const FIELD_GROUP_NAME_HELP: &str = "field-group-name-help";
/// `Scheduling policy`
#[rustfmt::skip]
pub const FIELD_GROUP_POLICY: &str = "field-group-policy";
/// `gang starts all pods together or none; basic places them one by one.`
#[rustfmt::skip]
pub const FIELD_GROUP_POLICY_HELP: &str = "field-group-policy-help";
/// `The group's priority. Its pods must have the same one.`
#[rustfmt::skip]
pub const FIELD_GROUP_PRIORITY_CLASS_HELP: &str = "field-group-priority-class-help";
/// `Headless`
#[rustfmt::skip]
pub const FIELD_HEADLESS: &str = "field-headless";
/// `No address of its own: DNS answers with the pods' addresses.`
#[rustfmt::skip]
pub const FIELD_HEADLESS_HELP: &str = "field-headless-help";
/// `Host IP`
#[rustfmt::skip]
pub const FIELD_HOST_IP: &str = "field-host-ip";
/// `Binds the host port to one address of the node.`
#[rustfmt::skip]
pub const FIELD_HOST_IP_HELP: &str = "field-host-ip-help";
/// `Path on the node`
#[rustfmt::skip]
pub const FIELD_HOST_PATH: &str = "field-host-path";
/// `A file or folder of the node. It differs from node to node.`
#[rustfmt::skip]
pub const FIELD_HOST_PATH_HELP: &str = "field-host-path-help";
/// `Must be`
#[rustfmt::skip]
pub const FIELD_HOST_PATH_TYPE: &str = "field-host-path-type";
/// `What must be found at the path, or is made there.`
#[rustfmt::skip]
pub const FIELD_HOST_PATH_TYPE_HELP: &str = "field-host-path-type-help";
/// `Host port`
#[rustfmt::skip]
pub const FIELD_HOST_PORT: &str = "field-host-port";
/// `Takes this port of the node: only one such pod fits on a node.`
#[rustfmt::skip]
pub const FIELD_HOST_PORT_HELP: &str = "field-host-port-help";
/// `Hostname`
#[rustfmt::skip]
pub const FIELD_HOSTNAME: &str = "field-hostname";
/// `The pods' hostname. With several replicas all get the same one.`
#[rustfmt::skip]
pub const FIELD_HOSTNAME_HELP: &str = "field-hostname-help";
/// `Image`
#[rustfmt::skip]
pub const FIELD_IMAGE: &str = "field-image";
/// `Registry, name and tag or digest of the image.`
#[rustfmt::skip]
pub const FIELD_IMAGE_HELP: &str = "field-image-help";
/// `Image pull policy`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_POLICY: &str = "field-image-pull-policy";
/// `When the node pulls the image.`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_POLICY_HELP: &str = "field-image-pull-policy-help";
/// `Secret`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_SECRET: &str = "field-image-pull-secret";
/// `A Secret of the same namespace.`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_SECRET_HELP: &str = "field-image-pull-secret-help";
/// `Image pull secrets`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_SECRETS: &str = "field-image-pull-secrets";
/// `Secrets with the credentials of private registries.`
#[rustfmt::skip]
pub const FIELD_IMAGE_PULL_SECRETS_HELP: &str = "field-image-pull-secrets-help";
/// `Init containers`
#[rustfmt::skip]
pub const FIELD_INIT_CONTAINERS: &str = "field-init-containers";
/// `They run one after the other before the containers start. A sidecar among them keeps running.`
#[rustfmt::skip]
pub const FIELD_INIT_CONTAINERS_HELP: &str = "field-init-containers-help";
/// `Suspended`
#[rustfmt::skip]
pub const FIELD_JOB_SUSPEND: &str = "field-job-suspend";
/// `A suspended Job has no pods.`
#[rustfmt::skip]
pub const FIELD_JOB_SUSPEND_HELP: &str = "field-job-suspend-help";
/// `Kind`
#[rustfmt::skip]
pub const FIELD_KIND: &str = "field-kind";
/// `The kind of object that runs the pods.`
#[rustfmt::skip]
pub const FIELD_KIND_HELP: &str = "field-kind-help";
/// `Labels`
#[rustfmt::skip]
pub const FIELD_LABELS: &str = "field-labels";
/// `Keys and values by which objects are found and selected.`
#[rustfmt::skip]
pub const FIELD_LABELS_HELP: &str = "field-labels-help";
/// `Memory limit`
#[rustfmt::skip]
pub const FIELD_MEMORY_LIMIT: &str = "field-memory-limit";
/// `The container is killed when it uses more.`
#[rustfmt::skip]
pub const FIELD_MEMORY_LIMIT_HELP: &str = "field-memory-limit-help";
/// `Memory request`
#[rustfmt::skip]
pub const FIELD_MEMORY_REQUEST: &str = "field-memory-request";
/// `Memory set aside for the container: 256Mi, 2Gi.`
#[rustfmt::skip]
pub const FIELD_MEMORY_REQUEST_HELP: &str = "field-memory-request-help";
/// `Minimum pod count (minCount)`
#[rustfmt::skip]
pub const FIELD_MIN_COUNT: &str = "field-min-count";
/// `How many pods must have room at the same time for any of them to start.`
#[rustfmt::skip]
pub const FIELD_MIN_COUNT_HELP: &str = "field-min-count-help";
/// `Minimum ready time (seconds)`
#[rustfmt::skip]
pub const FIELD_MIN_READY: &str = "field-min-ready";
/// `How long a new pod must be ready before it counts as available.`
#[rustfmt::skip]
pub const FIELD_MIN_READY_HELP: &str = "field-min-ready-help";
/// `Container path`
#[rustfmt::skip]
pub const FIELD_MOUNT_PATH: &str = "field-mount-path";
/// `Where the volume appears in the container.`
#[rustfmt::skip]
pub const FIELD_MOUNT_PATH_HELP: &str = "field-mount-path-help";
/// `The container cannot write to it.`
#[rustfmt::skip]
pub const FIELD_MOUNT_READ_ONLY_HELP: &str = "field-mount-read-only-help";
/// `Volume`
#[rustfmt::skip]
pub const FIELD_MOUNT_VOLUME: &str = "field-mount-volume";
/// `One of the pod's volumes.`
#[rustfmt::skip]
pub const FIELD_MOUNT_VOLUME_HELP: &str = "field-mount-volume-help";
/// `Volume mounts`
#[rustfmt::skip]
pub const FIELD_MOUNTS: &str = "field-mounts";
/// `Where the pod's volumes appear in this container.`
#[rustfmt::skip]
pub const FIELD_MOUNTS_HELP: &str = "field-mounts-help";
/// `Name`
#[rustfmt::skip]
pub const FIELD_NAME: &str = "field-name";
/// `The object's name, unique among its kind in the namespace. It cannot be changed after creation.`
#[rustfmt::skip]
pub const FIELD_NAME_HELP: &str = "field-name-help";
/// `Namespace`
#[rustfmt::skip]
pub const FIELD_NAMESPACE: &str = "field-namespace";
/// `Where the object lives. Left out, it goes to the namespace of the context when applied.`
#[rustfmt::skip]
pub const FIELD_NAMESPACE_HELP: &str = "field-namespace-help";
/// `Node port`
#[rustfmt::skip]
pub const FIELD_NODE_PORT: &str = "field-node-port";
/// `The port on every node, for the types NodePort and LoadBalancer.`
#[rustfmt::skip]
pub const FIELD_NODE_PORT_HELP: &str = "field-node-port-help";
/// `Node selector`
#[rustfmt::skip]
pub const FIELD_NODE_SELECTOR: &str = "field-node-selector";
/// `The pods go only to nodes that have all of these labels.`
#[rustfmt::skip]
pub const FIELD_NODE_SELECTOR_HELP: &str = "field-node-selector-help";
/// `May be missing`
#[rustfmt::skip]
pub const FIELD_OPTIONAL: &str = "field-optional";
/// `Parallelism`
#[rustfmt::skip]
pub const FIELD_PARALLELISM: &str = "field-parallelism";
/// `How many pods run at the same time. 0 pauses the Job.`
#[rustfmt::skip]
pub const FIELD_PARALLELISM_HELP: &str = "field-parallelism-help";
/// `Peers find each other`
#[rustfmt::skip]
pub const FIELD_PEER_DISCOVERY: &str = "field-peer-discovery";
/// `Adds a headless Service, so that each pod has a name in DNS; distributed training needs this.`
#[rustfmt::skip]
pub const FIELD_PEER_DISCOVERY_HELP: &str = "field-peer-discovery-help";
/// `Pod annotations`
#[rustfmt::skip]
pub const FIELD_POD_ANNOTATIONS: &str = "field-pod-annotations";
/// `Annotations that every pod gets.`
#[rustfmt::skip]
pub const FIELD_POD_ANNOTATIONS_HELP: &str = "field-pod-annotations-help";
/// `Number of pods`
#[rustfmt::skip]
pub const FIELD_POD_COUNT: &str = "field-pod-count";
/// `How many numbered pods are written from this template.`
#[rustfmt::skip]
pub const FIELD_POD_COUNT_HELP: &str = "field-pod-count-help";
/// `Pod group`
#[rustfmt::skip]
pub const FIELD_POD_GROUP: &str = "field-pod-group";
/// `Pods that the scheduler treats as one: all start together, or none does.`
#[rustfmt::skip]
pub const FIELD_POD_GROUP_HELP: &str = "field-pod-group-help";
/// `Pod labels`
#[rustfmt::skip]
pub const FIELD_POD_LABELS: &str = "field-pod-labels";
/// `Labels that every pod gets. The selector and Services find the pods by them.`
#[rustfmt::skip]
pub const FIELD_POD_LABELS_HELP: &str = "field-pod-labels-help";
/// `Pod management policy`
#[rustfmt::skip]
pub const FIELD_POD_MANAGEMENT_POLICY: &str = "field-pod-management-policy";
/// `Whether the pods are started one after the other or all at once.`
#[rustfmt::skip]
pub const FIELD_POD_MANAGEMENT_POLICY_HELP: &str = "field-pod-management-policy-help";
/// `What happens when a container ends.`
#[rustfmt::skip]
pub const FIELD_POD_RESTART_POLICY_HELP: &str = "field-pod-restart-policy-help";
/// `Name`
#[rustfmt::skip]
pub const FIELD_PORT_NAME: &str = "field-port-name";
/// `A name for the port, at most 15 characters, unique in the pod.`
#[rustfmt::skip]
pub const FIELD_PORT_NAME_HELP: &str = "field-port-name-help";
/// `Container ports`
#[rustfmt::skip]
pub const FIELD_PORTS: &str = "field-ports";
/// `Ports that the container listens on. Naming them lets Services refer to them.`
#[rustfmt::skip]
pub const FIELD_PORTS_HELP: &str = "field-ports-help";
/// `Preemption`
#[rustfmt::skip]
pub const FIELD_PREEMPTION_POLICY: &str = "field-preemption-policy";
/// `Whether these pods may push out pods of lower priority.`
#[rustfmt::skip]
pub const FIELD_PREEMPTION_POLICY_HELP: &str = "field-preemption-policy-help";
/// `Priority class`
#[rustfmt::skip]
pub const FIELD_PRIORITY_CLASS: &str = "field-priority-class";
/// `Pods of higher priority are placed first and may preempt others.`
#[rustfmt::skip]
pub const FIELD_PRIORITY_CLASS_HELP: &str = "field-priority-class-help";
/// `Protocol`
#[rustfmt::skip]
pub const FIELD_PROTOCOL: &str = "field-protocol";
/// `TCP, UDP or SCTP.`
#[rustfmt::skip]
pub const FIELD_PROTOCOL_HELP: &str = "field-protocol-help";
/// `Read only`
#[rustfmt::skip]
pub const FIELD_READ_ONLY: &str = "field-read-only";
/// `Pod group replica keys`
#[rustfmt::skip]
pub const FIELD_REPLICA_KEYS: &str = "field-replica-keys";
/// `Each key is a gang of its own.`
#[rustfmt::skip]
pub const FIELD_REPLICA_KEYS_HELP: &str = "field-replica-keys-help";
/// `Replicas`
#[rustfmt::skip]
pub const FIELD_REPLICAS: &str = "field-replicas";
/// `How many pods are kept running.`
#[rustfmt::skip]
pub const FIELD_REPLICAS_HELP: &str = "field-replicas-help";
/// `Resources`
#[rustfmt::skip]
pub const FIELD_RESOURCES: &str = "field-resources";
/// `What the scheduler sets aside for the container (requests), and what it may use at most (limits).`
#[rustfmt::skip]
pub const FIELD_RESOURCES_HELP: &str = "field-resources-help";
/// `Restart policy`
#[rustfmt::skip]
pub const FIELD_RESTART_POLICY: &str = "field-restart-policy";
/// `What happens when a container fails. Pods of a Job must be allowed to end.`
#[rustfmt::skip]
pub const FIELD_RESTART_POLICY_HELP: &str = "field-restart-policy-help";
/// `Schedule`
#[rustfmt::skip]
pub const FIELD_SCHEDULE: &str = "field-schedule";
/// `When a Job is started, in cron notation: minute, hour, day, month, day of the week.`
#[rustfmt::skip]
pub const FIELD_SCHEDULE_HELP: &str = "field-schedule-help";
/// `Scheduler`
#[rustfmt::skip]
pub const FIELD_SCHEDULER_NAME: &str = "field-scheduler-name";
/// `Which scheduler places the pods.`
#[rustfmt::skip]
pub const FIELD_SCHEDULER_NAME_HELP: &str = "field-scheduler-name-help";
/// `Permissions of the files in octal notation, such as 0400.`
#[rustfmt::skip]
pub const FIELD_SECRET_MODE_HELP: &str = "field-secret-mode-help";
/// `The pod starts even when the Secret does not exist.`
#[rustfmt::skip]
pub const FIELD_SECRET_OPTIONAL_HELP: &str = "field-secret-optional-help";
/// `Selector`
#[rustfmt::skip]
pub const FIELD_SELECTOR: &str = "field-selector";
/// `The labels by which the controller recognizes its pods. They must be among the pod labels and cannot be changed after creation.`
#[rustfmt::skip]
pub const FIELD_SELECTOR_HELP: &str = "field-selector-help";
/// `Service account`
#[rustfmt::skip]
pub const FIELD_SERVICE_ACCOUNT: &str = "field-service-account";
/// `The account under which the pods speak to the API server.`
#[rustfmt::skip]
pub const FIELD_SERVICE_ACCOUNT_HELP: &str = "field-service-account-help";
/// `Governing service`
#[rustfmt::skip]
pub const FIELD_SERVICE_NAME: &str = "field-service-name";
/// `The headless Service that gives each pod its own name in DNS.`
#[rustfmt::skip]
pub const FIELD_SERVICE_NAME_HELP: &str = "field-service-name-help";
/// `Exposed service name`
#[rustfmt::skip]
pub const FIELD_SERVICE_OBJECT_NAME: &str = "field-service-object-name";
/// `The Service's name, which is also its name in DNS.`
#[rustfmt::skip]
pub const FIELD_SERVICE_OBJECT_NAME_HELP: &str = "field-service-object-name-help";
/// `Service port`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORT: &str = "field-service-port";
/// `The port that clients connect to.`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORT_HELP: &str = "field-service-port-help";
/// `A name for the port, needed when there are several.`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORT_NAME_HELP: &str = "field-service-port-name-help";
/// `TCP, UDP or SCTP.`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORT_PROTOCOL_HELP: &str = "field-service-port-protocol-help";
/// `Service ports`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORTS: &str = "field-service-ports";
/// `Which port of the Service leads to which port of the pods.`
#[rustfmt::skip]
pub const FIELD_SERVICE_PORTS_HELP: &str = "field-service-ports-help";
/// `Service type`
#[rustfmt::skip]
pub const FIELD_SERVICE_TYPE: &str = "field-service-type";
/// `How far the Service can be reached.`
#[rustfmt::skip]
pub const FIELD_SERVICE_TYPE_HELP: &str = "field-service-type-help";
/// `Sticky session`
#[rustfmt::skip]
pub const FIELD_SESSION_AFFINITY: &str = "field-session-affinity";
/// `Requests of one client go to the same pod.`
#[rustfmt::skip]
pub const FIELD_SESSION_AFFINITY_HELP: &str = "field-session-affinity-help";
/// `Session timeout (seconds)`
#[rustfmt::skip]
pub const FIELD_SESSION_TIMEOUT: &str = "field-session-timeout";
/// `How long a client stays with its pod.`
#[rustfmt::skip]
pub const FIELD_SESSION_TIMEOUT_HELP: &str = "field-session-timeout-help";
/// `Sidecar`
#[rustfmt::skip]
pub const FIELD_SIDECAR: &str = "field-sidecar";
/// `Keeps this init container running beside the containers.`
#[rustfmt::skip]
pub const FIELD_SIDECAR_HELP: &str = "field-sidecar-help";
/// `Size limit`
#[rustfmt::skip]
pub const FIELD_SIZE_LIMIT: &str = "field-size-limit";
/// `The pod is evicted when the volume grows beyond it.`
#[rustfmt::skip]
pub const FIELD_SIZE_LIMIT_HELP: &str = "field-size-limit-help";
/// `Starting deadline (seconds)`
#[rustfmt::skip]
pub const FIELD_STARTING_DEADLINE: &str = "field-starting-deadline";
/// `A run that could not start within this time is skipped. Under 10 seconds it may never start.`
#[rustfmt::skip]
pub const FIELD_STARTING_DEADLINE_HELP: &str = "field-starting-deadline-help";
/// `Keep standard input open`
#[rustfmt::skip]
pub const FIELD_STDIN: &str = "field-stdin";
/// `For programs that wait for input.`
#[rustfmt::skip]
pub const FIELD_STDIN_HELP: &str = "field-stdin-help";
/// `Ephemeral storage limit`
#[rustfmt::skip]
pub const FIELD_STORAGE_LIMIT: &str = "field-storage-limit";
/// `The pod is evicted when it uses more.`
#[rustfmt::skip]
pub const FIELD_STORAGE_LIMIT_HELP: &str = "field-storage-limit-help";
/// `Ephemeral storage request`
#[rustfmt::skip]
pub const FIELD_STORAGE_REQUEST: &str = "field-storage-request";
/// `Disk on the node for logs, images' writable layers and emptyDir volumes.`
#[rustfmt::skip]
pub const FIELD_STORAGE_REQUEST_HELP: &str = "field-storage-request-help";
/// `Sub path`
#[rustfmt::skip]
pub const FIELD_SUB_PATH: &str = "field-sub-path";
/// `Sub path with variables`
#[rustfmt::skip]
pub const FIELD_SUB_PATH_EXPR: &str = "field-sub-path-expr";
/// `A sub path in which $(NAME) is a variable of the container.`
#[rustfmt::skip]
pub const FIELD_SUB_PATH_EXPR_HELP: &str = "field-sub-path-expr-help";
/// `Only this file or folder of the volume.`
#[rustfmt::skip]
pub const FIELD_SUB_PATH_HELP: &str = "field-sub-path-help";
/// `Subdomain`
#[rustfmt::skip]
pub const FIELD_SUBDOMAIN: &str = "field-subdomain";
/// `The headless Service under which each pod has a DNS name.`
#[rustfmt::skip]
pub const FIELD_SUBDOMAIN_HELP: &str = "field-subdomain-help";
/// `Successful jobs history limit`
#[rustfmt::skip]
pub const FIELD_SUCCESS_HISTORY: &str = "field-success-history";
/// `How many successful Jobs are kept.`
#[rustfmt::skip]
pub const FIELD_SUCCESS_HISTORY_HELP: &str = "field-success-history-help";
/// `Suspend later runs`
#[rustfmt::skip]
pub const FIELD_SUSPEND: &str = "field-suspend";
/// `No new run is started. What runs already goes on.`
#[rustfmt::skip]
pub const FIELD_SUSPEND_HELP: &str = "field-suspend-help";
/// `Target port`
#[rustfmt::skip]
pub const FIELD_TARGET_PORT: &str = "field-target-port";
/// `Number or name of the container port.`
#[rustfmt::skip]
pub const FIELD_TARGET_PORT_HELP: &str = "field-target-port-help";
/// `Termination grace period (seconds)`
#[rustfmt::skip]
pub const FIELD_TERMINATION_GRACE: &str = "field-termination-grace";
/// `How long a pod may take to end by itself before it is killed.`
#[rustfmt::skip]
pub const FIELD_TERMINATION_GRACE_HELP: &str = "field-termination-grace-help";
/// `Time zone`
#[rustfmt::skip]
pub const FIELD_TIME_ZONE: &str = "field-time-zone";
/// `The zone in which the schedule is read, such as Asia/Seoul.`
#[rustfmt::skip]
pub const FIELD_TIME_ZONE_HELP: &str = "field-time-zone-help";
/// `Effect`
#[rustfmt::skip]
pub const FIELD_TOLERATION_EFFECT: &str = "field-toleration-effect";
/// `Which effect of the taint is tolerated.`
#[rustfmt::skip]
pub const FIELD_TOLERATION_EFFECT_HELP: &str = "field-toleration-effect-help";
/// `Taint key`
#[rustfmt::skip]
pub const FIELD_TOLERATION_KEY: &str = "field-toleration-key";
/// `The key of the taint. Left out with Exists, every taint is tolerated.`
#[rustfmt::skip]
pub const FIELD_TOLERATION_KEY_HELP: &str = "field-toleration-key-help";
/// `Operator`
#[rustfmt::skip]
pub const FIELD_TOLERATION_OPERATOR: &str = "field-toleration-operator";
/// `Whether the taint's value must match, or only its key.`
#[rustfmt::skip]
pub const FIELD_TOLERATION_OPERATOR_HELP: &str = "field-toleration-operator-help";
/// `Tolerated for (seconds)`
#[rustfmt::skip]
pub const FIELD_TOLERATION_SECONDS: &str = "field-toleration-seconds";
/// `How long a running pod stays after a NoExecute taint appears.`
#[rustfmt::skip]
pub const FIELD_TOLERATION_SECONDS_HELP: &str = "field-toleration-seconds-help";
/// `Value`
#[rustfmt::skip]
pub const FIELD_TOLERATION_VALUE: &str = "field-toleration-value";
/// `The taint's value.`
#[rustfmt::skip]
pub const FIELD_TOLERATION_VALUE_HELP: &str = "field-toleration-value-help";
/// `Tolerations`
#[rustfmt::skip]
pub const FIELD_TOLERATIONS: &str = "field-tolerations";
/// `Taints of nodes that these pods put up with.`
#[rustfmt::skip]
pub const FIELD_TOLERATIONS_HELP: &str = "field-tolerations-help";
/// `Topology key`
#[rustfmt::skip]
pub const FIELD_TOPOLOGY_KEY: &str = "field-topology-key";
/// `A node label: all pods are placed on nodes with the same value, such as one rack.`
#[rustfmt::skip]
pub const FIELD_TOPOLOGY_KEY_HELP: &str = "field-topology-key-help";
/// `TTL after finished (seconds)`
#[rustfmt::skip]
pub const FIELD_TTL_AFTER_FINISHED: &str = "field-ttl-after-finished";
/// `The finished Job and its pods are deleted after this time.`
#[rustfmt::skip]
pub const FIELD_TTL_AFTER_FINISHED_HELP: &str = "field-ttl-after-finished-help";
/// `Terminal (tty)`
#[rustfmt::skip]
pub const FIELD_TTY: &str = "field-tty";
/// `Gives the container a terminal; needs standard input.`
#[rustfmt::skip]
pub const FIELD_TTY_HELP: &str = "field-tty-help";
/// `Keep in memory (tmpfs)`
#[rustfmt::skip]
pub const FIELD_USE_MEMORY: &str = "field-use-memory";
/// `Keeps the files in memory; they count towards the memory limit. /dev/shm of training jobs is one.`
#[rustfmt::skip]
pub const FIELD_USE_MEMORY_HELP: &str = "field-use-memory-help";
/// `ConfigMap`
#[rustfmt::skip]
pub const FIELD_VOLUME_CONFIG_MAP: &str = "field-volume-config-map";
/// `Its keys become files.`
#[rustfmt::skip]
pub const FIELD_VOLUME_CONFIG_MAP_HELP: &str = "field-volume-config-map-help";
/// `Volume name`
#[rustfmt::skip]
pub const FIELD_VOLUME_NAME: &str = "field-volume-name";
/// `The volume's name, unique in its pod. Mounts refer to it.`
#[rustfmt::skip]
pub const FIELD_VOLUME_NAME_HELP: &str = "field-volume-name-help";
/// `Secret`
#[rustfmt::skip]
pub const FIELD_VOLUME_SECRET: &str = "field-volume-secret";
/// `Its keys become files, kept in memory on the node.`
#[rustfmt::skip]
pub const FIELD_VOLUME_SECRET_HELP: &str = "field-volume-secret-help";
/// `Volumes`
#[rustfmt::skip]
pub const FIELD_VOLUMES: &str = "field-volumes";
/// `Storage that the pod's containers can mount.`
#[rustfmt::skip]
pub const FIELD_VOLUMES_HELP: &str = "field-volumes-help";
/// `Working directory`
#[rustfmt::skip]
pub const FIELD_WORKING_DIR: &str = "field-working-dir";
/// `Where the command starts.`
#[rustfmt::skip]
pub const FIELD_WORKING_DIR_HELP: &str = "field-working-dir-help";
/// `Deployment policy`
#[rustfmt::skip]
pub const HEADING_DEPLOYMENT_POLICY: &str = "heading-deployment-policy";
/// `CronJob`
#[rustfmt::skip]
pub const KIND_CRONJOB: &str = "kind-cronjob";
/// `DaemonSet`
#[rustfmt::skip]
pub const KIND_DAEMONSET: &str = "kind-daemonset";
/// `Deployment`
#[rustfmt::skip]
pub const KIND_DEPLOYMENT: &str = "kind-deployment";
/// `Job`
#[rustfmt::skip]
pub const KIND_JOB: &str = "kind-job";
/// `Pod`
#[rustfmt::skip]
pub const KIND_POD: &str = "kind-pod";
/// `ReplicaSet`
#[rustfmt::skip]
pub const KIND_REPLICASET: &str = "kind-replicaset";
/// `ReplicationController`
#[rustfmt::skip]
pub const KIND_REPLICATIONCONTROLLER: &str = "kind-replicationcontroller";
/// `StatefulSet`
#[rustfmt::skip]
pub const KIND_STATEFULSET: &str = "kind-statefulset";
/// `Basic information`
#[rustfmt::skip]
pub const SECTION_BASIC: &str = "section-basic";
/// `Command`
#[rustfmt::skip]
pub const SECTION_COMMAND: &str = "section-command";
/// `Environment`
#[rustfmt::skip]
pub const SECTION_ENVIRONMENT: &str = "section-environment";
/// `Health checks`
#[rustfmt::skip]
pub const SECTION_HEALTH: &str = "section-health";
/// `Lifecycle hooks`
#[rustfmt::skip]
pub const SECTION_LIFECYCLE: &str = "section-lifecycle";
/// `Ports`
#[rustfmt::skip]
pub const SECTION_PORTS: &str = "section-ports";
/// `Security settings`
#[rustfmt::skip]
pub const SECTION_SECURITY: &str = "section-security";
/// `Volume mounts`
#[rustfmt::skip]
pub const SECTION_VOLUME_MOUNTS: &str = "section-volume-mounts";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    CARD_AUTOSCALING,
    CARD_BASIC,
    CARD_CONTAINERS,
    CARD_INIT_CONTAINERS,
    CARD_INSTANCES,
    CARD_NETWORK,
    CARD_PLACEMENT,
    CARD_POD_GROUP,
    CARD_SERVICE_PORTS,
    CARD_UPDATE_POLICY,
    CARD_VOLUME_MOUNTS,
    CARD_VOLUME_TEMPLATES,
    CARD_VOLUMES,
    CHOICE_CONCURRENCY_ALLOW,
    CHOICE_CONCURRENCY_FORBID,
    CHOICE_CONCURRENCY_REPLACE,
    CHOICE_DISRUPTION_ALL,
    CHOICE_DISRUPTION_SINGLE,
    CHOICE_EFFECT_NO_EXECUTE,
    CHOICE_EFFECT_NO_SCHEDULE,
    CHOICE_EFFECT_PREFER_NO_SCHEDULE,
    CHOICE_ENV_CONFIG_MAP,
    CHOICE_ENV_FIELD,
    CHOICE_ENV_RESOURCE,
    CHOICE_ENV_SECRET,
    CHOICE_ENV_VALUE,
    CHOICE_INDEXED,
    CHOICE_LIMITS_CPU,
    CHOICE_LIMITS_MEMORY,
    CHOICE_LIMITS_STORAGE,
    CHOICE_NON_INDEXED,
    CHOICE_OPERATOR_EQUAL,
    CHOICE_OPERATOR_EXISTS,
    CHOICE_ORDERED_READY,
    CHOICE_PARALLEL,
    CHOICE_PATH_BLOCK_DEVICE,
    CHOICE_PATH_CHAR_DEVICE,
    CHOICE_PATH_DIRECTORY,
    CHOICE_PATH_DIRECTORY_OR_CREATE,
    CHOICE_PATH_FILE,
    CHOICE_PATH_FILE_OR_CREATE,
    CHOICE_PATH_SOCKET,
    CHOICE_POLICY_BASIC,
    CHOICE_POLICY_GANG,
    CHOICE_PREEMPT_LOWER,
    CHOICE_PREEMPT_NEVER,
    CHOICE_PULL_ALWAYS,
    CHOICE_PULL_IF_NOT_PRESENT,
    CHOICE_PULL_NEVER,
    CHOICE_REQUESTS_CPU,
    CHOICE_REQUESTS_MEMORY,
    CHOICE_REQUESTS_STORAGE,
    CHOICE_RESTART_ALWAYS,
    CHOICE_RESTART_NEVER,
    CHOICE_RESTART_ON_FAILURE,
    CHOICE_SCTP,
    CHOICE_SERVICE_CLUSTER_IP,
    CHOICE_SERVICE_LOAD_BALANCER,
    CHOICE_SERVICE_NODE_PORT,
    CHOICE_SIDECAR,
    CHOICE_TCP,
    CHOICE_UDP,
    CHOICE_VOLUME_CLAIM,
    CHOICE_VOLUME_CONFIG_MAP,
    CHOICE_VOLUME_EMPTY_DIR,
    CHOICE_VOLUME_HOST_PATH,
    CHOICE_VOLUME_OTHER,
    CHOICE_VOLUME_SECRET,
    DEFAULT_ANY,
    DEFAULT_ASSIGNED,
    DEFAULT_FOR_EVER,
    DEFAULT_NAMESPACE,
    DEFAULT_PULL_POLICY,
    DEFAULT_SAME_PORT,
    DEFAULT_SERVICE_ACCOUNT,
    DEFAULT_THIS_CONTAINER,
    DEFAULT_TIME_ZONE,
    DEFAULT_UNCHECKED,
    FIELD_ACTIVE_DEADLINE,
    FIELD_ACTIVE_DEADLINE_HELP,
    FIELD_ALL_MOUNTS,
    FIELD_ALL_MOUNTS_HELP,
    FIELD_ANNOTATIONS,
    FIELD_ANNOTATIONS_HELP,
    FIELD_ARGS,
    FIELD_ARGS_HELP,
    FIELD_BACKOFF_LIMIT,
    FIELD_BACKOFF_LIMIT_HELP,
    FIELD_CLAIM_NAME,
    FIELD_CLAIM_NAME_HELP,
    FIELD_CLAIM_READ_ONLY_HELP,
    FIELD_COMMAND,
    FIELD_COMMAND_HELP,
    FIELD_COMPLETION_MODE,
    FIELD_COMPLETION_MODE_HELP,
    FIELD_COMPLETIONS,
    FIELD_COMPLETIONS_HELP,
    FIELD_CONCURRENCY_POLICY,
    FIELD_CONCURRENCY_POLICY_HELP,
    FIELD_CONFIG_MAP_MODE_HELP,
    FIELD_CONFIG_MAP_OPTIONAL_HELP,
    FIELD_CONTAINER_NAME,
    FIELD_CONTAINER_NAME_HELP,
    FIELD_CONTAINER_PORT,
    FIELD_CONTAINER_PORT_HELP,
    FIELD_CONTAINERS,
    FIELD_CONTAINERS_HELP,
    FIELD_CONTROLLER_REF,
    FIELD_CONTROLLER_REF_HELP,
    FIELD_CPU_LIMIT,
    FIELD_CPU_LIMIT_HELP,
    FIELD_CPU_REQUEST,
    FIELD_CPU_REQUEST_HELP,
    FIELD_CRON_JOB_NAME_HELP,
    FIELD_DEFAULT_MODE,
    FIELD_DESCRIPTION,
    FIELD_DESCRIPTION_HELP,
    FIELD_DISRUPTION_MODE,
    FIELD_DISRUPTION_MODE_HELP,
    FIELD_ENV,
    FIELD_ENV_CONFIG_MAP,
    FIELD_ENV_CONFIG_MAP_HELP,
    FIELD_ENV_CONFIG_MAP_KEY,
    FIELD_ENV_CONFIG_MAP_KEY_HELP,
    FIELD_ENV_CONFIG_MAP_OPTIONAL_HELP,
    FIELD_ENV_FIELD,
    FIELD_ENV_FIELD_HELP,
    FIELD_ENV_FROM,
    FIELD_ENV_FROM_CONFIG_MAP_HELP,
    FIELD_ENV_FROM_CONFIG_MAP_OPTIONAL_HELP,
    FIELD_ENV_FROM_HELP,
    FIELD_ENV_FROM_PREFIX,
    FIELD_ENV_FROM_PREFIX_HELP,
    FIELD_ENV_FROM_SECRET_HELP,
    FIELD_ENV_FROM_SECRET_OPTIONAL_HELP,
    FIELD_ENV_HELP,
    FIELD_ENV_NAME,
    FIELD_ENV_NAME_HELP,
    FIELD_ENV_RESOURCE,
    FIELD_ENV_RESOURCE_CONTAINER,
    FIELD_ENV_RESOURCE_CONTAINER_HELP,
    FIELD_ENV_RESOURCE_DIVISOR,
    FIELD_ENV_RESOURCE_DIVISOR_HELP,
    FIELD_ENV_RESOURCE_HELP,
    FIELD_ENV_SECRET,
    FIELD_ENV_SECRET_HELP,
    FIELD_ENV_SECRET_KEY,
    FIELD_ENV_SECRET_KEY_HELP,
    FIELD_ENV_SECRET_OPTIONAL_HELP,
    FIELD_ENV_VALUE,
    FIELD_ENV_VALUE_HELP,
    FIELD_FAILED_HISTORY,
    FIELD_FAILED_HISTORY_HELP,
    FIELD_GPU_LIMIT,
    FIELD_GPU_LIMIT_HELP,
    FIELD_GPU_REQUEST,
    FIELD_GPU_REQUEST_HELP,
    FIELD_GROUP,
    FIELD_GROUP_HELP,
    FIELD_GROUP_NAME,
    FIELD_GROUP_NAME_HELP,
    FIELD_GROUP_POLICY,
    FIELD_GROUP_POLICY_HELP,
    FIELD_GROUP_PRIORITY_CLASS_HELP,
    FIELD_HEADLESS,
    FIELD_HEADLESS_HELP,
    FIELD_HOST_IP,
    FIELD_HOST_IP_HELP,
    FIELD_HOST_PATH,
    FIELD_HOST_PATH_HELP,
    FIELD_HOST_PATH_TYPE,
    FIELD_HOST_PATH_TYPE_HELP,
    FIELD_HOST_PORT,
    FIELD_HOST_PORT_HELP,
    FIELD_HOSTNAME,
    FIELD_HOSTNAME_HELP,
    FIELD_IMAGE,
    FIELD_IMAGE_HELP,
    FIELD_IMAGE_PULL_POLICY,
    FIELD_IMAGE_PULL_POLICY_HELP,
    FIELD_IMAGE_PULL_SECRET,
    FIELD_IMAGE_PULL_SECRET_HELP,
    FIELD_IMAGE_PULL_SECRETS,
    FIELD_IMAGE_PULL_SECRETS_HELP,
    FIELD_INIT_CONTAINERS,
    FIELD_INIT_CONTAINERS_HELP,
    FIELD_JOB_SUSPEND,
    FIELD_JOB_SUSPEND_HELP,
    FIELD_KIND,
    FIELD_KIND_HELP,
    FIELD_LABELS,
    FIELD_LABELS_HELP,
    FIELD_MEMORY_LIMIT,
    FIELD_MEMORY_LIMIT_HELP,
    FIELD_MEMORY_REQUEST,
    FIELD_MEMORY_REQUEST_HELP,
    FIELD_MIN_COUNT,
    FIELD_MIN_COUNT_HELP,
    FIELD_MIN_READY,
    FIELD_MIN_READY_HELP,
    FIELD_MOUNT_PATH,
    FIELD_MOUNT_PATH_HELP,
    FIELD_MOUNT_READ_ONLY_HELP,
    FIELD_MOUNT_VOLUME,
    FIELD_MOUNT_VOLUME_HELP,
    FIELD_MOUNTS,
    FIELD_MOUNTS_HELP,
    FIELD_NAME,
    FIELD_NAME_HELP,
    FIELD_NAMESPACE,
    FIELD_NAMESPACE_HELP,
    FIELD_NODE_PORT,
    FIELD_NODE_PORT_HELP,
    FIELD_NODE_SELECTOR,
    FIELD_NODE_SELECTOR_HELP,
    FIELD_OPTIONAL,
    FIELD_PARALLELISM,
    FIELD_PARALLELISM_HELP,
    FIELD_PEER_DISCOVERY,
    FIELD_PEER_DISCOVERY_HELP,
    FIELD_POD_ANNOTATIONS,
    FIELD_POD_ANNOTATIONS_HELP,
    FIELD_POD_COUNT,
    FIELD_POD_COUNT_HELP,
    FIELD_POD_GROUP,
    FIELD_POD_GROUP_HELP,
    FIELD_POD_LABELS,
    FIELD_POD_LABELS_HELP,
    FIELD_POD_MANAGEMENT_POLICY,
    FIELD_POD_MANAGEMENT_POLICY_HELP,
    FIELD_POD_RESTART_POLICY_HELP,
    FIELD_PORT_NAME,
    FIELD_PORT_NAME_HELP,
    FIELD_PORTS,
    FIELD_PORTS_HELP,
    FIELD_PREEMPTION_POLICY,
    FIELD_PREEMPTION_POLICY_HELP,
    FIELD_PRIORITY_CLASS,
    FIELD_PRIORITY_CLASS_HELP,
    FIELD_PROTOCOL,
    FIELD_PROTOCOL_HELP,
    FIELD_READ_ONLY,
    FIELD_REPLICA_KEYS,
    FIELD_REPLICA_KEYS_HELP,
    FIELD_REPLICAS,
    FIELD_REPLICAS_HELP,
    FIELD_RESOURCES,
    FIELD_RESOURCES_HELP,
    FIELD_RESTART_POLICY,
    FIELD_RESTART_POLICY_HELP,
    FIELD_SCHEDULE,
    FIELD_SCHEDULE_HELP,
    FIELD_SCHEDULER_NAME,
    FIELD_SCHEDULER_NAME_HELP,
    FIELD_SECRET_MODE_HELP,
    FIELD_SECRET_OPTIONAL_HELP,
    FIELD_SELECTOR,
    FIELD_SELECTOR_HELP,
    FIELD_SERVICE_ACCOUNT,
    FIELD_SERVICE_ACCOUNT_HELP,
    FIELD_SERVICE_NAME,
    FIELD_SERVICE_NAME_HELP,
    FIELD_SERVICE_OBJECT_NAME,
    FIELD_SERVICE_OBJECT_NAME_HELP,
    FIELD_SERVICE_PORT,
    FIELD_SERVICE_PORT_HELP,
    FIELD_SERVICE_PORT_NAME_HELP,
    FIELD_SERVICE_PORT_PROTOCOL_HELP,
    FIELD_SERVICE_PORTS,
    FIELD_SERVICE_PORTS_HELP,
    FIELD_SERVICE_TYPE,
    FIELD_SERVICE_TYPE_HELP,
    FIELD_SESSION_AFFINITY,
    FIELD_SESSION_AFFINITY_HELP,
    FIELD_SESSION_TIMEOUT,
    FIELD_SESSION_TIMEOUT_HELP,
    FIELD_SIDECAR,
    FIELD_SIDECAR_HELP,
    FIELD_SIZE_LIMIT,
    FIELD_SIZE_LIMIT_HELP,
    FIELD_STARTING_DEADLINE,
    FIELD_STARTING_DEADLINE_HELP,
    FIELD_STDIN,
    FIELD_STDIN_HELP,
    FIELD_STORAGE_LIMIT,
    FIELD_STORAGE_LIMIT_HELP,
    FIELD_STORAGE_REQUEST,
    FIELD_STORAGE_REQUEST_HELP,
    FIELD_SUB_PATH,
    FIELD_SUB_PATH_EXPR,
    FIELD_SUB_PATH_EXPR_HELP,
    FIELD_SUB_PATH_HELP,
    FIELD_SUBDOMAIN,
    FIELD_SUBDOMAIN_HELP,
    FIELD_SUCCESS_HISTORY,
    FIELD_SUCCESS_HISTORY_HELP,
    FIELD_SUSPEND,
    FIELD_SUSPEND_HELP,
    FIELD_TARGET_PORT,
    FIELD_TARGET_PORT_HELP,
    FIELD_TERMINATION_GRACE,
    FIELD_TERMINATION_GRACE_HELP,
    FIELD_TIME_ZONE,
    FIELD_TIME_ZONE_HELP,
    FIELD_TOLERATION_EFFECT,
    FIELD_TOLERATION_EFFECT_HELP,
    FIELD_TOLERATION_KEY,
    FIELD_TOLERATION_KEY_HELP,
    FIELD_TOLERATION_OPERATOR,
    FIELD_TOLERATION_OPERATOR_HELP,
    FIELD_TOLERATION_SECONDS,
    FIELD_TOLERATION_SECONDS_HELP,
    FIELD_TOLERATION_VALUE,
    FIELD_TOLERATION_VALUE_HELP,
    FIELD_TOLERATIONS,
    FIELD_TOLERATIONS_HELP,
    FIELD_TOPOLOGY_KEY,
    FIELD_TOPOLOGY_KEY_HELP,
    FIELD_TTL_AFTER_FINISHED,
    FIELD_TTL_AFTER_FINISHED_HELP,
    FIELD_TTY,
    FIELD_TTY_HELP,
    FIELD_USE_MEMORY,
    FIELD_USE_MEMORY_HELP,
    FIELD_VOLUME_CONFIG_MAP,
    FIELD_VOLUME_CONFIG_MAP_HELP,
    FIELD_VOLUME_NAME,
    FIELD_VOLUME_NAME_HELP,
    FIELD_VOLUME_SECRET,
    FIELD_VOLUME_SECRET_HELP,
    FIELD_VOLUMES,
    FIELD_VOLUMES_HELP,
    FIELD_WORKING_DIR,
    FIELD_WORKING_DIR_HELP,
    HEADING_DEPLOYMENT_POLICY,
    KIND_CRONJOB,
    KIND_DAEMONSET,
    KIND_DEPLOYMENT,
    KIND_JOB,
    KIND_POD,
    KIND_REPLICASET,
    KIND_REPLICATIONCONTROLLER,
    KIND_STATEFULSET,
    SECTION_BASIC,
    SECTION_COMMAND,
    SECTION_ENVIRONMENT,
    SECTION_HEALTH,
    SECTION_LIFECYCLE,
    SECTION_PORTS,
    SECTION_SECURITY,
    SECTION_VOLUME_MOUNTS,
];
