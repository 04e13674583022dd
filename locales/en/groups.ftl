# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect } cannot carry { $field }; it is left out.
finding-composite-not-converted = "{ $name }" belongs to a composite pod group, which { $dialect } does not know; it stays as it is.
finding-group-left-out = Pod group "{ $name }" is left out: nothing makes its pods start together.
finding-dialect-makes-live = No pod uses the template "{ $name }"; in { $dialect } it becomes a pod group of its own.
finding-dialect-adds-workload = A Workload "{ $name }" is added, because { $dialect } has no pod groups without one.
finding-dialect-renames = The pod group is called "{ $name }" in { $dialect }, because its usual name is taken.
finding-reference-not-converted = The reference to pod group "{ $name }" cannot be written in { $dialect }: the group is not part of the design.

## Workload and PodGroup

finding-group-list-empty = Workload "{ $name }" holds no pod group.
finding-group-lists-both = A Workload has either podGroupTemplates or compositePodGroupTemplates, not both.
finding-too-many-groups = { $count-text } pod groups in one Workload; at most { $limit-text } are allowed.
finding-duplicate-group = The group name "{ $name }" is used twice in this Workload.
finding-policy-missing = { $field }: choose basic or gang.
finding-policy-both = { $field }: basic and gang exclude each other.
finding-too-many-topology-keys = { $count-text } topology keys; a group takes one.
finding-too-many-claims = { $count-text } resource claims; a group takes at most { $limit-text }.
finding-claim-source = Resource claim "{ $name }" needs either resourceClaimName or resourceClaimTemplateName.
finding-field-not-in-dialect = { $dialect } has no { $field }.
finding-disruption-mode-form = disruptionMode is not written as { $dialect } writes it.
finding-group-priorities-differ = The groups of Workload "{ $name }" have different priorities; all must be the same.
finding-group-priority-number = The server sets the priority from the priority class; leave { $value-text } out.
fix-group-priority-number = Remove the number
finding-system-priority-class = A pod group cannot use the system class { $name }.
finding-preemption-policy-differs = preemptionPolicy must be the one of class { $name }: { $policy }
finding-bad-path-segment = { $field }: "{ $value }" may not be "." or "..", nor contain "/" or "%".
finding-composite-too-deep = Composite pod groups are nested too deep: at most { $limit-text } levels.
finding-composite-without-children = Composite pod group "{ $name }" holds no group.
finding-parent-without-workload = PodGroup "{ $name }" names a parent, so it needs a workloadRef too.
finding-template-missing = Workload "{ $workload }" has no group "{ $name }".
finding-policy-differs-from-template = The policy of PodGroup "{ $name }" differs from its template; the PodGroup counts.
finding-controller-ref-job = controllerRef names Job { $name }; since 1.36 that makes the Job controller leave its pods without a group, or it is ignored.
fix-controller-ref-job = Remove controllerRef
finding-group-without-pods = No pod of this design belongs to pod group "{ $name }".

## References in pods and Jobs

finding-two-group-references = The pods have both workloadRef and schedulingGroup; a server knows only one of them.
fix-two-group-references = Remove the unused one
finding-eviction-responders-in-group = Pods of a group may not have evictionResponders.
finding-group-other-namespace = Pod group "{ $name }" is in namespace { $namespace }; pods reach only groups of their own namespace.
finding-job-min-count = minCount { $minCount-text } is greater than parallelism { $parallelism-text }.
finding-all-with-basic = Disruption mode "all" has no meaning for a basic group.
finding-scheduling-without-effect = spec.scheduling has no effect, because the pods name a group themselves.
finding-cron-scheduling-without-effect = Kubernetes 1.37 ignores scheduling in the Jobs of a CronJob. Use a pod group.
finding-job-auto-gang = Kubernetes 1.36 can make a gang of Job { $name } by itself; 1.37 does not.

## Starting together

finding-too-few-members = Pod group "{ $name }" has { $pods-text } of the { $minCount-text } pods it needs: none will ever start.
fix-too-few-members = Lower the minimum pod count
finding-autoscaler-below-min-count = The autoscaler goes down to { $minReplicas-text } pods, but the group needs { $minCount-text }.
fix-autoscaler-below-min-count = Raise minReplicas
finding-daemonset-in-gang = DaemonSet { $name } cannot be a gang: each pod is tied to one node, and one full node holds back all.
fix-daemonset-in-gang = Take it out of the group
finding-daemonset-in-group = A pod group does nothing for DaemonSet { $name }.
fix-daemonset-in-group = Take it out of the group
finding-ordered-ready-in-gang = StatefulSet { $name } makes one pod at a time (OrderedReady), so the gang never gathers.
fix-ordered-ready-in-gang = Use Parallel
finding-partition-in-gang = StatefulSet { $name } rolls out by partition; only a part of the gang is replaced.
finding-rolling-update-in-gang = During a rolling update of Deployment { $name } new pods start one by one: the gang rule does not hold.
fix-rolling-update-in-gang = Use Recreate
finding-topology-with-extra-pods = { $pods-text } pods, but the domain is chosen once { $minCount-text } fit: the others may stay pending.
finding-claims-with-topology = Volumes tied to a zone may contradict the topology key { $key }.
finding-claim-one-node = All pods mount claim { $name }, which only one node can use at a time (ReadWriteOnce).
finding-claim-one-pod = All pods mount claim { $name }, which only one pod can use (ReadWriteOncePod).
finding-job-last-wave = A last wave of { $pods-text } is smaller than the minimum of { $minCount-text } and can wait forever.
finding-gang-job-restart = Once a pod of gang Job { $name } has completed, a failed pod may not get a replacement.
finding-cron-group-shared = All runs of CronJob { $name } share one pod group.
finding-cron-gang-overlap = Runs of CronJob { $name } may overlap and would count as one gang.
fix-cron-gang-overlap = Forbid concurrent runs
finding-owned-replica-set = This ReplicaSet is managed by Deployment { $name }; change the Deployment.
finding-bare-pods-not-replaced = No controller replaces a lost pod of { $name }.
finding-group-of-several = { $count-text } controllers share pod group "{ $name }".
finding-groups-not-atomic = The groups of Workload "{ $workload }" start independently: one can run while another waits.
finding-group-priority-differs = The pods have priority class { $pod } and the group has { $group }; they must agree.
fix-group-priority-differs = Use the class of the group
finding-group-schedulers-differ = The pods of one group name different schedulers: { $first }, { $second }.
finding-group-gated-members = A pod with scheduling gates holds back all of pod group "{ $name }".
