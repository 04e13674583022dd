# What the engine answers. The keys follow the codes of the command line's contract: verdict-CODE (and -short for a
# badge), together-CODE, reason-CODE, suggestion-CODE, assumption-CODE.

## The answer for one group

verdict-fits = It can be placed now
verdict-fits-short = fits
verdict-partly = Only some pods can start now
verdict-partly-short = partly
verdict-does-not-fit = It cannot be placed now
verdict-does-not-fit-short = does not fit
verdict-at-risk = There is room, but the scheduler may miss it
verdict-at-risk-short = at risk
verdict-blocked = It is refused before scheduling
verdict-blocked-short = blocked
verdict-unknown = It cannot be decided
verdict-unknown-short = unknown

verdict-count = { $n-text } of { $m-text }
verdict-count-min = { $n-text } of { $m-text }, needs { $min-text }
verdict-count-running = { $n-text } of { $m-text } run
verdict-all-or-nothing = All pods start together, or none does.
verdict-domain = One { $key } takes at most { $n-text } ({ $domain }).
verdict-domain-fits = All fit into one { $key } ({ $domain }).
verdict-no-gang = All { $n-text } have room now, but nothing makes them start together.
verdict-after-preemption = Fits after preempting pods of lower priority.
verdict-up-to = Fits up to { $n-text } of { $m-text } replicas.
verdict-no-pods = There are no pods to place.

## The answer for the whole design

together-fits = All of it can be placed now
together-fits-groups = All pod groups can be placed now
together-partly = Only a part of it can be placed now
together-does-not-fit = Not all of it can be placed now
together-at-risk = It depends on the order whether all can be placed
together-blocked = A part of it is refused before scheduling
together-unknown = It cannot be decided whether all can be placed

## Reasons

reason-insufficient-resource = Not enough { $resource }
reason-too-many-pods = Pod limit of the node reached
reason-untolerated-taint = Taint not tolerated: { $taint }
reason-unschedulable-node = Node is cordoned
reason-node-selector = Node label does not match: { $label }
reason-node-affinity = Node affinity does not match
reason-host-port = Host port { $port } in use
reason-topology-key-missing = No label { $key }
reason-outside-domain = Outside { $key } { $domain }
reason-no-nodes = The cluster has no nodes.
reason-no-snapshot = There is no cluster to judge against.
reason-too-few-pods = The group has { $pods-text } of the { $minCount-text } pods that it needs.
reason-priority-mismatch = The pods have priority { $pod }, their group { $group }.
reason-scheduler-mismatch = Pods of one group name different schedulers: { $first } and { $second }.
reason-unknown-priority-class = The priority class { $name } does not exist.
reason-missing-reference = { $kind } { $name } does not exist.
reason-kind-not-in-snapshot = The snapshot does not hold { $kind } objects.
reason-daemonset-gang = The pods of a DaemonSet cannot form a gang.
reason-ordered-ready-gang = With OrderedReady the pods are created one after the other, so the gang never becomes complete.
reason-dialect-mismatch = The cluster does not serve { $dialect }.
reason-other-scheduler = Another scheduler places the pods: { $name }.
reason-scheduling-gates = The pods wait for their scheduling gates to be removed.
reason-node-name-set = The pods are fixed to node { $node }, past the scheduler.
reason-inter-pod-affinity = Affinity between pods is not judged yet.
reason-existing-anti-affinity = A running pod keeps these pods away by anti-affinity.
reason-topology-spread = Topology spread constraints are not judged yet.
reason-volume-claim = Where volume claim { $name } can be mounted is not judged yet.
reason-dra-claim = Resource claim { $name } is not judged yet.
reason-resource-quota = Resource quota { $name } is not judged yet.
reason-limit-range = Limit range { $name } is not judged yet.
reason-composite-group = The group belongs to composite group { $name }, which is not judged yet.
reason-invalid-group = The API server would refuse pod group { $name }.
reason-job-scheduling = The Job's own scheduling field is not judged yet.
reason-auto-gang = The cluster may make a gang of this Job by itself.
reason-mixed-members = The group mixes pods of different kinds.
reason-invalid-quantity = { $path }: "{ $value }" is not a valid quantity.
reason-quantity-range = { $path }: "{ $value }" is out of range.
reason-joint-capacity = Together the groups need more { $resource } than is free.
reason-order-matters = Whether all fit depends on the order in which the groups come.
reason-preemption = Pods of lower priority may be evicted to make room.
reason-nominated-pods = Room is reserved for pods that preempt others.
reason-node-features = The nodes differ in the features they declare.
reason-invalid-pod = The pod cannot be judged: { $message }

## Suggestions

suggestion-lower-request = Request of { $resource }: { $from-text } → { $to-text }
suggestion-remove-node-selector = Remove node selector { $key }={ $value }
suggestion-remove-node-affinity = Remove the required node affinity
suggestion-add-toleration = Tolerate { $taint }
suggestion-remove-host-port = Remove host port { $port }
suggestion-widen-topology-key = Topology key { $from-text } → { $to-text }
suggestion-remove-topology-key = Remove topology key { $from-text }
suggestion-lower-replicas = Pods { $from-text } → { $to-text }
suggestion-add-nodes =
    { $nodes ->
        [one] Add { $nodes-text } node like { $like }
       *[other] Add { $nodes-text } nodes like { $like }
    }
suggestion-uncordon-nodes =
    { $nodes ->
        [one] Uncordon { $nodes-text } node
       *[other] Uncordon { $nodes-text } nodes
    }
suggestion-wait-terminating =
    { $pods ->
        [one] Fits once { $pods-text } terminating pod is gone
       *[other] Fits once { $pods-text } terminating pods are gone
    }
suggestion-lower-min-count = Minimum pod count { $from-text } → { $to-text }
suggestion-lower-min-count-about = A trainer that waits for its full world size would hang.

## Assumptions

assumption-default-scheduler-profile = default scheduler profile
assumption-no-autoscaler = no cluster autoscaling
assumption-replaces-running-pods = running pods of this design are replaced
assumption-quotas-not-listed = no quotas or limit ranges (not listed)
assumption-sample-cluster = sample cluster
assumption-scheduler-gates-on = the scheduler's gates are on as well
assumption-no-gang-scheduling = no gang scheduling in this cluster
assumption-snapshot-stale = the snapshot may be out of date
assumption-without-preemption = pods of lower priority keep their room (no preemption)
assumption-pods-not-listed = no running pods (not listed)

## Resources and topology keys by the names people use

resource-name-cpu = CPU
resource-name-memory = memory
resource-name-ephemeral-storage = ephemeral storage
resource-name-pods = pods
resource-name-gpu = GPU
topology-rack = rack
topology-zone = zone
topology-region = region
topology-hostname = node
