# The form's words: cards and sections, then for each field of the field table its label (field-ID) and its help
# (field-ID-help), then what its values mean (choice-…) and what is shown where it is left out (default-…).

## Cards and sections

heading-deployment-policy = Deployment policy
card-basic = Basic information
card-init-containers = Init containers
card-containers = Containers
card-instances = Instances
card-autoscaling = Autoscaling
card-update-policy = Update policy
card-network = Network
card-pod-group = Pod group
card-placement = Placement
card-service-ports = Service ports
card-volume-mounts = Volume mounts
card-volumes = Volumes
card-volume-templates = Volume claim templates
section-basic = Basic information
section-command = Command
section-environment = Environment
section-security = Security settings
section-health = Health checks
section-lifecycle = Lifecycle hooks
section-ports = Ports
section-volume-mounts = Volume mounts

## Kinds in prose

kind-deployment = Deployment
kind-replicaset = ReplicaSet
kind-statefulset = StatefulSet
kind-daemonset = DaemonSet
kind-job = Job
kind-cronjob = CronJob
kind-replicationcontroller = ReplicationController
kind-pod = Pod

## Basic information

field-name = Name
field-name-help = The object's name, unique among its kind in the namespace. It cannot be changed after creation.
field-cron-job-name-help = The CronJob's name, at most 52 characters, because each Job's name is made from it.
field-group = Group
field-group-help = Which application this belongs to. Written as a label on the object and its pods.
field-description = Description
field-description-help = A note for people, kept as an annotation.
field-kind = Kind
field-kind-help = The kind of object that runs the pods.
field-namespace = Namespace
field-namespace-help = Where the object lives. Left out, it goes to the namespace of the context when applied.
field-labels = Labels
field-labels-help = Keys and values by which objects are found and selected.
field-annotations = Annotations
field-annotations-help = Notes for tools and people; nothing is selected by them.
field-pod-labels = Pod labels
field-pod-labels-help = Labels that every pod gets. The selector and Services find the pods by them.
field-pod-annotations = Pod annotations
field-pod-annotations-help = Annotations that every pod gets.
field-selector = Selector
field-selector-help = The labels by which the controller recognizes its pods. They must be among the pod labels and cannot be changed after creation.

## Containers

field-init-containers = Init containers
field-init-containers-help = They run one after the other before the containers start. A sidecar among them keeps running.
field-containers = Containers
field-containers-help = The containers of each pod. At least one is needed.
field-image-pull-secrets = Image pull secrets
field-image-pull-secrets-help = Secrets with the credentials of private registries.
field-image-pull-secret = Secret
field-image-pull-secret-help = A Secret of the same namespace.
field-container-name = Container name
field-container-name-help = The container's name, unique in its pod.
field-image = Image
field-image-help = Registry, name and tag or digest of the image.
field-image-pull-policy = Image pull policy
field-image-pull-policy-help = When the node pulls the image.
field-sidecar = Sidecar
field-sidecar-help = Keeps this init container running beside the containers.
field-resources = Resources
field-resources-help = What the scheduler sets aside for the container (requests), and what it may use at most (limits).
field-command = Command
field-command-help = Replaces the image's entry point, one word an entry. It is not run in a shell.
field-args = Arguments
field-args-help = Arguments of the command, or of the image's own entry point.
field-working-dir = Working directory
field-working-dir-help = Where the command starts.
field-stdin = Keep standard input open
field-stdin-help = For programs that wait for input.
field-tty = Terminal (tty)
field-tty-help = Gives the container a terminal; needs standard input.
field-env = Environment variables
field-env-help = Variables of the container, in order. A later one may use an earlier one as $(NAME).
field-env-from = Variables from a map
field-env-from-help = Every key of a ConfigMap or Secret becomes a variable.
field-ports = Container ports
field-ports-help = Ports that the container listens on. Naming them lets Services refer to them.
field-mounts = Volume mounts
field-mounts-help = Where the pod's volumes appear in this container.

## Resources

field-cpu-request = CPU request
field-cpu-request-help = Cores set aside for the container: 500m is half a core.
field-cpu-limit = CPU limit
field-cpu-limit-help = The container is slowed down beyond it.
field-memory-request = Memory request
field-memory-request-help = Memory set aside for the container: 256Mi, 2Gi.
field-memory-limit = Memory limit
field-memory-limit-help = The container is killed when it uses more.
field-storage-request = Ephemeral storage request
field-storage-request-help = Disk on the node for logs, images' writable layers and emptyDir volumes.
field-storage-limit = Ephemeral storage limit
field-storage-limit-help = The pod is evicted when it uses more.
field-gpu-request = GPU request
field-gpu-request-help = Whole GPUs. A request must equal its limit.
field-gpu-limit = GPU limit
field-gpu-limit-help = Whole GPUs. The limit alone is enough; the request follows it.

## One variable

field-env-name = Name
field-env-name-help = The variable's name.
field-env-value = Value
field-env-value-help = Text. $(NAME) puts another variable in; $$ is a dollar sign.
field-env-secret = Secret
field-env-secret-help = A Secret of the same namespace.
field-env-secret-key = Key
field-env-secret-key-help = Which of the Secret's keys.
field-env-config-map = ConfigMap
field-env-config-map-help = A ConfigMap of the same namespace.
field-env-config-map-key = Key
field-env-config-map-key-help = Which of the ConfigMap's keys.
field-optional = May be missing
field-env-secret-optional-help = The container starts even when the Secret or its key does not exist.
field-env-config-map-optional-help = The container starts even when the ConfigMap or its key does not exist.
field-env-field = Pod field
field-env-field-help = A field of the pod itself, such as status.podIP or metadata.name.
field-env-resource = Resource
field-env-resource-help = A request or limit of a container.
field-env-resource-container = Container
field-env-resource-container-help = Whose request or limit it is.
field-env-resource-divisor = Divisor
field-env-resource-divisor-help = The unit to divide by: with 1Mi the variable counts MiB.
field-env-from-prefix = Prefix
field-env-from-prefix-help = Put before each key to make the variable's name.
field-env-from-config-map-help = All keys of this ConfigMap become variables.
field-env-from-config-map-optional-help = The container starts even when the ConfigMap does not exist.
field-env-from-secret-help = All keys of this Secret become variables.
field-env-from-secret-optional-help = The container starts even when the Secret does not exist.

## One container port

field-port-name = Name
field-port-name-help = A name for the port, at most 15 characters, unique in the pod.
field-container-port = Container port
field-container-port-help = The port that the program listens on.
field-protocol = Protocol
field-protocol-help = TCP, UDP or SCTP.
field-host-port = Host port
field-host-port-help = Takes this port of the node: only one such pod fits on a node.
field-host-ip = Host IP
field-host-ip-help = Binds the host port to one address of the node.

## Instances

field-schedule = Schedule
field-schedule-help = When a Job is started, in cron notation: minute, hour, day, month, day of the week.
field-time-zone = Time zone
field-time-zone-help = The zone in which the schedule is read, such as Asia/Seoul.
field-concurrency-policy = Concurrency policy
field-concurrency-policy-help = What happens when the next run is due while one is still running.
field-starting-deadline = Starting deadline (seconds)
field-starting-deadline-help = A run that could not start within this time is skipped. Under 10 seconds it may never start.
field-success-history = Successful jobs history limit
field-success-history-help = How many successful Jobs are kept.
field-failed-history = Failed jobs history limit
field-failed-history-help = How many failed Jobs are kept.
field-suspend = Suspend later runs
field-suspend-help = No new run is started. What runs already goes on.
field-replicas = Replicas
field-replicas-help = How many pods are kept running.
field-pod-count = Number of pods
field-pod-count-help = How many numbered pods are written from this template.
field-service-name = Governing service
field-service-name-help = The headless Service that gives each pod its own name in DNS.
field-pod-management-policy = Pod management policy
field-pod-management-policy-help = Whether the pods are started one after the other or all at once.
field-completions = Completions
field-completions-help = How many pods must succeed.
field-parallelism = Parallelism
field-parallelism-help = How many pods run at the same time. 0 pauses the Job.
field-active-deadline = Active deadline (seconds)
field-active-deadline-help = The Job is stopped and fails after this time.
field-backoff-limit = Backoff limit
field-backoff-limit-help = How many failures are retried before the Job fails.
field-completion-mode = Completion mode
field-completion-mode-help = Indexed gives each pod a number of its own, which workers need to tell each other apart.
field-ttl-after-finished = TTL after finished (seconds)
field-ttl-after-finished-help = The finished Job and its pods are deleted after this time.
field-job-suspend = Suspended
field-job-suspend-help = A suspended Job has no pods.
field-restart-policy = Restart policy
field-restart-policy-help = What happens when a container fails. Pods of a Job must be allowed to end.
field-pod-restart-policy-help = What happens when a container ends.
field-termination-grace = Termination grace period (seconds)
field-termination-grace-help = How long a pod may take to end by itself before it is killed.
field-min-ready = Minimum ready time (seconds)
field-min-ready-help = How long a new pod must be ready before it counts as available.
field-service-account = Service account
field-service-account-help = The account under which the pods speak to the API server.
field-hostname = Hostname
field-hostname-help = The pods' hostname. With several replicas all get the same one.
field-subdomain = Subdomain
field-subdomain-help = The headless Service under which each pod has a DNS name.

## Pod group

field-pod-group = Pod group
field-pod-group-help = Pods that the scheduler treats as one: all start together, or none does.
field-group-name = Name
field-group-name-help = The pod group's name in its Workload.
field-group-policy = Scheduling policy
field-group-policy-help = gang starts all pods together or none; basic places them one by one.
field-min-count = Minimum pod count (minCount)
field-min-count-help = How many pods must have room at the same time for any of them to start.
field-replica-keys = Pod group replica keys
field-replica-keys-help = Each key is a gang of its own.
field-topology-key = Topology key
field-topology-key-help = A node label: all pods are placed on nodes with the same value, such as one rack.
field-priority-class = Priority class
field-group-priority-class-help = The group's priority. Its pods must have the same one.
field-disruption-mode = Disruption mode
field-disruption-mode-help = Whether the scheduler may preempt single pods or only the whole group.
field-controller-ref = Controlled object (controllerRef)
field-controller-ref-help = The object that the Workload stands for, as kind and name.

## Placement

field-node-selector = Node selector
field-node-selector-help = The pods go only to nodes that have all of these labels.
field-tolerations = Tolerations
field-tolerations-help = Taints of nodes that these pods put up with.
field-toleration-key = Taint key
field-toleration-key-help = The key of the taint. Left out with Exists, every taint is tolerated.
field-toleration-operator = Operator
field-toleration-operator-help = Whether the taint's value must match, or only its key.
field-toleration-value = Value
field-toleration-value-help = The taint's value.
field-toleration-effect = Effect
field-toleration-effect-help = Which effect of the taint is tolerated.
field-toleration-seconds = Tolerated for (seconds)
field-toleration-seconds-help = How long a running pod stays after a NoExecute taint appears.
field-priority-class-help = Pods of higher priority are placed first and may preempt others.
field-preemption-policy = Preemption
field-preemption-policy-help = Whether these pods may push out pods of lower priority.
field-scheduler-name = Scheduler
field-scheduler-name-help = Which scheduler places the pods.

## Service ports

field-service-object-name = Exposed service name
field-service-object-name-help = The Service's name, which is also its name in DNS.
field-service-ports = Service ports
field-service-ports-help = Which port of the Service leads to which port of the pods.
field-service-type = Service type
field-service-type-help = How far the Service can be reached.
field-headless = Headless
field-headless-help = No address of its own: DNS answers with the pods' addresses.
field-session-affinity = Sticky session
field-session-affinity-help = Requests of one client go to the same pod.
field-session-timeout = Session timeout (seconds)
field-session-timeout-help = How long a client stays with its pod.
field-peer-discovery = Peers find each other
field-peer-discovery-help = Adds a headless Service, so that each pod has a name in DNS; distributed training needs this.
field-service-port-name-help = A name for the port, needed when there are several.
field-service-port-protocol-help = TCP, UDP or SCTP.
field-target-port = Target port
field-target-port-help = Number or name of the container port.
field-service-port = Service port
field-service-port-help = The port that clients connect to.
field-node-port = Node port
field-node-port-help = The port on every node, for the types NodePort and LoadBalancer.

## Volume mounts and volumes

field-all-mounts = Volume mounts
field-all-mounts-help = The mounts of all containers in one table.
field-mount-volume = Volume
field-mount-volume-help = One of the pod's volumes.
field-mount-path = Container path
field-mount-path-help = Where the volume appears in the container.
field-sub-path = Sub path
field-sub-path-help = Only this file or folder of the volume.
field-sub-path-expr = Sub path with variables
field-sub-path-expr-help = A sub path in which $(NAME) is a variable of the container.
field-read-only = Read only
field-mount-read-only-help = The container cannot write to it.
field-volumes = Volumes
field-volumes-help = Storage that the pod's containers can mount.
field-volume-name = Volume name
field-volume-name-help = The volume's name, unique in its pod. Mounts refer to it.
field-use-memory = Keep in memory (tmpfs)
field-use-memory-help = Keeps the files in memory; they count towards the memory limit. /dev/shm of training jobs is one.
field-size-limit = Size limit
field-size-limit-help = The pod is evicted when the volume grows beyond it.
field-host-path = Path on the node
field-host-path-help = A file or folder of the node. It differs from node to node.
field-host-path-type = Must be
field-host-path-type-help = What must be found at the path, or is made there.
field-volume-config-map = ConfigMap
field-volume-config-map-help = Its keys become files.
field-default-mode = Default mode
field-config-map-mode-help = Permissions of the files in octal notation, such as 0644.
field-config-map-optional-help = The pod starts even when the ConfigMap does not exist.
field-volume-secret = Secret
field-volume-secret-help = Its keys become files, kept in memory on the node.
field-secret-mode-help = Permissions of the files in octal notation, such as 0400.
field-secret-optional-help = The pod starts even when the Secret does not exist.
field-claim-name = Volume claim
field-claim-name-help = A PersistentVolumeClaim of the same namespace.
field-claim-read-only-help = All mounts of this volume are read-only.

## What the values mean

choice-tcp = connection-oriented, the usual one
choice-udp = datagrams without connection
choice-sctp = only where the cluster's network supports it
choice-pull-if-not-present = pull only when the node does not have it
choice-pull-always = ask the registry at every start
choice-pull-never = never pull; the node must have it
choice-sidecar = sidecar
choice-env-value = Value
choice-env-secret = Secret
choice-env-config-map = ConfigMap
choice-env-field = Field
choice-env-resource = Resource
choice-limits-cpu = CPU limit
choice-limits-memory = memory limit
choice-limits-storage = ephemeral storage limit
choice-requests-cpu = CPU request
choice-requests-memory = memory request
choice-requests-storage = ephemeral storage request
choice-concurrency-allow = run Jobs at the same time
choice-concurrency-forbid = skip the next run while one is still running
choice-concurrency-replace = cancel the running Job and start a new one
choice-ordered-ready = one after the other, each waits for the one before
choice-parallel = all at once
choice-non-indexed = the pods are all alike
choice-indexed = each pod has a number of its own
choice-restart-always = start the container again
choice-restart-on-failure = start it again only after a failure
choice-restart-never = leave it ended
choice-preempt-lower = may push out pods of lower priority
choice-preempt-never = waits until there is room
choice-operator-equal = key and value must match
choice-operator-exists = the key is enough
choice-effect-no-schedule = keeps new pods away
choice-effect-prefer-no-schedule = avoided where possible
choice-effect-no-execute = also evicts running pods
choice-policy-basic = placed one by one
choice-policy-gang = all start together, or none does
choice-disruption-single = pods are preempted one by one
choice-disruption-all = only the whole group is preempted
choice-service-cluster-ip = inside the cluster
choice-service-node-port = also by a port of every node
choice-service-load-balancer = also from outside by a load balancer
choice-volume-empty-dir = emptyDir (temporary)
choice-volume-host-path = hostPath (node directory)
choice-volume-config-map = ConfigMap
choice-volume-secret = Secret
choice-volume-claim = Persistent volume claim
choice-volume-other = other
choice-path-directory-or-create = a folder, made when missing
choice-path-directory = a folder that exists
choice-path-file-or-create = a file, made when missing
choice-path-file = a file that exists
choice-path-socket = a UNIX socket that exists
choice-path-char-device = a character device that exists
choice-path-block-device = a block device that exists

## What is shown where a field is left out

default-namespace = of the context
default-pull-policy = Always for :latest, else IfNotPresent
default-this-container = this container
default-time-zone = of the controller manager
default-service-account = default
default-any = any
default-for-ever = for ever
default-same-port = same as the service port
default-assigned = assigned by the cluster
default-unchecked = not checked
