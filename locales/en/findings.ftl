# What is wrong or unwise in a design: finding-CODE follows the table of codes, fix-CODE says what one click does.
# $field is the API's name of the field.

## What an object is

finding-missing-kind = The object names no kind and apiVersion.
finding-missing-name = The { $kind } has no name.
finding-generate-name = An object with generateName ({ $prefix }) cannot be applied; it needs a name.
fix-generate-name = Give it a name
finding-duplicate-object = { $kind } { $name } stands twice in the design.
finding-server-fields = The server sets these fields; they are not exported or applied: { $fields }
fix-server-fields = Remove these fields
finding-legacy-kind = { $kind } is a legacy kind. Use a Deployment.
finding-unknown-field = Kubernetes does not know the field { $field }.
finding-unknown-field-meant = Kubernetes does not know the field { $field }. Did you mean { $meant }?
fix-unknown-field-meant = Rename to { $meant }

## One field's value

finding-required = { $field }: required
finding-not-integer = { $field }: must be an integer ("{ $value }")
fix-not-integer = Write it as a number
finding-not-boolean = { $field }: must be true or false ("{ $value }")
finding-not-text = { $field }: must be text ({ $value }); quote it.
fix-not-text = Quote it
finding-integer-too-large = { $digits } does not fit into 64 bits; Kubernetes would round it.
fix-integer-too-large = Quote the digits
finding-not-mapping = { $field }: must be a mapping of keys and values
finding-not-list = { $field }: must be a list
finding-too-small = { $field }: at least { $min-text } ("{ $value }")
finding-too-large = { $field }: at most { $max-text } ("{ $value }")
finding-not-a-choice = { $field }: "{ $value }" is not one of { $choices }
finding-bad-quantity = { $field }: "{ $value }" is not a valid quantity (e.g. 500m, 256Mi)
finding-negative-quantity = { $field }: "{ $value }" must not be negative
finding-bad-file-mode = { $field }: "{ $value }" is not a file mode; use 0000 to 0777 in octal.
finding-name-too-long = { $field }: at most { $limit-text } characters ("{ $value }")
finding-bad-dns-label = { $field }: use lowercase letters, digits and "-"; start and end with a letter or digit ("{ $value }").
finding-bad-dns-subdomain = { $field }: use lowercase letters, digits, "-" and "."; each part starts and ends with a letter or digit ("{ $value }").
finding-bad-service-name = { $field }: use lowercase letters, digits and "-"; start with a letter and end with a letter or digit ("{ $value }").
finding-bad-label-key = { $field }: "{ $value }" is not a valid label key
finding-bad-label-value = { $field }: "{ $value }" is not a valid label value; use letters, digits, "-", "_" and ".", at most 63.
finding-bad-env-name = { $field }: "{ $value }" is not a valid variable name
finding-bad-port-name = { $field }: "{ $value }" is not a valid port name; use lowercase letters, digits and "-", at most 15, with at least one letter.
finding-bad-config-key = { $field }: "{ $value }" is not a valid key; use letters, digits, "-", "_" and "."
finding-bad-resource-name = { $field }: "{ $value }" is not a valid resource name
finding-bad-image = { $field }: "{ $value }" is not a valid image name
finding-bad-schedule = { $field }: "{ $value }" is not a valid cron expression
finding-bad-time-zone = { $field }: "{ $value }" is not a time zone; use a name such as Asia/Seoul.
finding-bad-mount-path = { $field }: "{ $value }" cannot be a mount path; it must not contain ":"
finding-bad-sub-path = { $field }: "{ $value }" must be a relative path without ".."

## Containers

finding-no-container = Add at least one container.
finding-init-probe = Init container { $container } cannot have { $field }, unless it is a sidecar.
fix-init-probe = Make it a sidecar
finding-duplicate-container = Two containers are called "{ $name }".
finding-duplicate-env = Two variables are called "{ $name }".
finding-env-two-values = Variable "{ $name }" has more than one value.
fix-env-two-values = Keep only the reference
finding-duplicate-container-port = Container port { $port } stands twice.
finding-duplicate-port-name = Two ports are called "{ $name }".
finding-duplicate-mount-path = Two volumes are mounted at { $path }.
finding-two-sub-paths = The mount at { $path } has both subPath and subPathExpr.
fix-two-sub-paths = Keep only subPath
finding-backslash-sign = "{ $sign }" stands here where a backslash was probably meant.
fix-backslash-sign = Replace it with a backslash

## Resources

finding-request-above-limit = { $resource }: request { $request } is above the limit of { $limit }; the API server will refuse it.
fix-request-above-limit = Raise the limit to { $request }
finding-extended-not-equal = { $resource }: request { $request } and limit { $limit } must be equal.
fix-extended-not-equal = Set the request to { $limit }
finding-extended-without-limit = { $resource }: a request of { $request } needs the same limit.
fix-extended-without-limit = Set the limit to { $request }
finding-extended-fraction = { $resource }: "{ $value }" must be a whole number.
finding-memory-millibytes = "{ $value }" means thousandths of a byte; M or Mi was probably meant.
fix-memory-millibytes = Write it in Mi

## Volumes

finding-duplicate-volume = Two volumes are called "{ $name }".
finding-volume-without-type = Volume "{ $name }" has no type; it is treated as emptyDir.
fix-volume-without-type = Write emptyDir
finding-volume-two-types = Volume "{ $name }" has more than one type: { $types }
finding-mount-without-volume = Volume "{ $name }" does not exist.
fix-mount-without-volume = Add an emptyDir volume "{ $name }"
finding-unused-volume = No container mounts volume "{ $name }".
fix-unused-volume = Remove the volume

## References

finding-reference-missing = { $kind } "{ $name }" exists neither in the design nor in the cluster.
finding-reference-unchecked = { $kind } "{ $name }" is not part of the design; whether the cluster has it is not known.
finding-reference-key-missing = { $kind } "{ $name }" has no key "{ $key }".
finding-pull-secret-missing = Image pull secret "{ $name }" does not exist; private images cannot be pulled.
finding-governing-service-missing = The Service "{ $name }" does not exist; the pods get no names in DNS.
finding-governing-service-not-headless = The Service "{ $name }" is not headless; the pods get no names of their own in DNS.
fix-governing-service-not-headless = Make the Service headless

## The workload

finding-selector-mismatch = The selector asks for { $key }={ $value }, which the pod labels do not have.
fix-selector-mismatch = Add the label to the pods
finding-selector-empty = The selector is empty.
fix-selector-empty = Use the pod labels
finding-restart-policy = A { $kind } cannot use the restart policy "{ $value }"; use one of { $choices }.
fix-restart-policy = Use an allowed restart policy
finding-schedule-missing = Enter a schedule.
finding-parallelism-zero = With parallelism 0 the Job starts no pods.
fix-parallelism-zero = Suspend the Job instead
finding-starting-deadline-short = With a starting deadline of { $seconds-text } s the Job may never start. Use 10 s or more.
finding-hostname-shared = Every pod gets the same hostname "{ $name }".
fix-hostname-shared = Remove the hostname
finding-node-name = nodeName puts the pods on node "{ $node }" past the scheduler.
fix-node-name = Use an equal node selector
finding-toleration-value = With the operator Exists a toleration has no value ({ $key }).
fix-toleration-value = Remove the value
finding-toleration-key = A toleration without a key needs the operator Exists.
fix-toleration-key = Use Exists
finding-toleration-seconds = tolerationSeconds needs the effect NoExecute ({ $key }).
fix-toleration-seconds = Remove tolerationSeconds

## Services

finding-duplicate-service-port = Service port { $port } stands twice.
finding-service-port-names = With several ports each needs a name.
finding-session-timeout-alone = A session timeout needs a sticky session.
fix-session-timeout-alone = Turn on sticky session
finding-service-selects-nothing = The Service "{ $name }" selects no pods of this design.
finding-target-port-missing = No container has a port called "{ $name }".
finding-sctp = Port { $port }: SCTP works only where the cluster's network supports it.
