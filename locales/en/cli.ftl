# The command line: what `check`, `export` and `apply` print, how they complain, and the help texts.

## check

cli-design = Design: { $files }
cli-snapshot = Cluster: { $nodes ->
    [one] { $nodes-text } node
   *[other] { $nodes-text } nodes
 }, { $pods ->
    [one] { $pods-text } pod
   *[other] { $pods-text } pods
 }
cli-sample = (bundled sample, not a real cluster)
cli-no-snapshot = No cluster given: only the design is checked.
cli-group = { $component }, pod group { $group }
cli-group-key = { $component }, pod group { $group }, replica key { $key }
cli-component = { $component }
cli-together = All together
cli-reasons = What holds it back:
cli-suggestions = Smallest changes that help:
cli-placement = Where the pods would go:
cli-placement-running = Where its pods run:
cli-placement-row =
    { $pods ->
        [one] { $node }: { $pods-text } pod
       *[other] { $node }: { $pods-text } pods
    }
cli-placement-more =
    { $n ->
        [one] and { $n-text } more node
       *[other] and { $n-text } more nodes
    }
cli-assumptions = Assumed: { $list }
cli-findings = Problems:
cli-no-findings = No problems
cli-finding = { $place }: { $severity }: { $message }
cli-error = error
cli-warning = warning
cli-advice = advice
cli-fix = Fix: { $fix }

## apply

cli-plan-target = Context { $context }, server { $server }, namespace { $namespace }, user { $user }
cli-plan-dry-run = Dry run: the cluster was not changed.
cli-plan-nothing = The cluster already has all of this.
cli-plan-refused =
    { $n ->
        [one] The server refuses { $n-text } object; nothing was changed.
       *[other] The server refuses { $n-text } objects; nothing was changed.
    }
cli-ask-apply = Apply this to { $context }? [y/N]
cli-not-asked = Nothing was changed: answer y, or give --yes.
cli-needs-without-groups = { $context } has no Workload API. To apply without the pod groups, give --without-groups.
cli-applied =
    { $n ->
        [one] Applied: { $n-text } object.
       *[other] Applied: { $n-text } objects.
    }
cli-step = { $action }: { $kind } { $name }

## Bad usage and bad input

cli-error-line = Error: { $message }
cli-unreadable = { $place }: { $message }
cli-left-alone = Left alone: { $file }: { $reason }
cli-no-objects = The files hold no Kubernetes objects.
cli-stdin-twice = Standard input can be read only once.
cli-no-display = There is no display to open a window on. Use `hapju check` instead.
cli-exec-no-consent = This context runs a program to sign in: { $program }. Allow it with --allow-exec.
cli-snapshot-unreadable = The snapshot cannot be read: { $place }: { $message }
cli-snapshot-no-nodes = The snapshot holds no nodes: { $file }
cli-export-finding = Not carried over to { $dialect }: { $message }

## Help

help-about = A desktop designer for Kubernetes workloads: tells while you type whether every pod of a gang can be placed at once.
help-files = Files or folders, or - for standard input. Several are one design.
help-lang = Language: ko, en or ja. Default: the one chosen in the window, else the system's.
help-export = Write the manifests to standard output in one dialect of the Workload API.
help-export-dialect = The dialect; auto keeps each file's own.
help-export-output = YAML documents, or JSON (several objects as one List).
help-check = Check a design: its problems, and whether its pods can be placed. Exit code 0: all fits; 1: something does not, or has an error; 3: cannot be decided; 2: bad usage or unreadable input.
help-check-cluster = Cluster objects, as `kubectl get nodes,pods -A -o json` prints them. Can be given several times.
help-check-context = A context of the kubeconfig.
help-check-sample = The bundled sample cluster.
help-check-dialect = Judge as if written in this dialect.
help-check-output = Text for people, or JSON for programs.
help-allow-exec = Run the context's credential plug-in without asking.
help-apply = Apply a design to a cluster, after a dry run that is shown.
help-apply-context = The context of the kubeconfig to apply to.
help-apply-namespace = The namespace of objects that name none. Default: the context's.
help-apply-yes = Do not ask before changing the cluster.
help-apply-dry-run = Show the plan and stop.
help-apply-without-groups = Leave the pod groups out where the cluster does not serve the Workload API.
help-completions = Print shell completions.
help-completions-shell = For which shell.
