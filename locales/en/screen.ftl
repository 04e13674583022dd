# Small words inside the form's tables and editors.

table-requests = CPU · memory requests
table-limits = Limits
word-request = request
word-limit = limit
resource-memory = Memory
resource-others = GPU and others
volume-type = Type
volume-source = Source
mount-add-to = Add a mount to…
mount-needs-volume = Add a volume to the pod first.
service-none = No Service selects these pods.
group-none = These pods are in no pod group: each is scheduled by itself.
group-create-gang = Start together (gang)
group-create-basic = Group without gang (basic)
group-remove = Remove the group
group-same-as-pods = same as the number of pods
group-elsewhere = The group { $name } is not part of this design. It is looked up on the cluster.
group-kept-as-is = This group is written in a way that has no form here. It is kept as it is; edit it in the YAML tab.
group-all-or-nothing = All pods start together, or none does.
group-each-alone = Each pod is scheduled by itself.
group-instances = Number of groups
group-error-cannot-carry = { $dialect } has no { $field }.
group-error-full = The Workload { $workload } holds eight groups already, which is the most that it may hold.
group-error-no-dialect = This cluster serves no Workload API, so no group can be written for it.
group-error-not-bare-pods = Only bare pods can be split into several groups: a controller's template names one.
group-error-missing = The group no longer exists.
