# The window: menus, top bar, outline, inspector, dialogs. Fields and cards are in fields.ftl and groups.ftl,
# verdicts in verdict.ftl, sentences about files in errors.ftl and about the connection in cluster.ftl.

## Menus

menu-file = File
menu-edit = Edit
menu-view = View
menu-cluster = Cluster
menu-help = Help

## Commands (one a row of the command list)

cmd-new = New…
cmd-open = Open…
cmd-open-folder = Open folder…
cmd-save = Save
cmd-save-as = Save as…
cmd-export = Export
cmd-export-as = Export as { $dialect }…
cmd-export-own = Export in the file's own dialect…
cmd-export-cluster = Export for this cluster ({ $dialect })…
cmd-export-none = Export without group objects…
cmd-convert = Convert to this cluster's dialect
cmd-convert-to = Convert to { $dialect }
cmd-quit = Quit
cmd-undo = Undo
cmd-undo-what = Undo: { $what }
cmd-redo = Redo
cmd-redo-what = Redo: { $what }
cmd-cut = Cut
cmd-copy = Copy
cmd-paste = Paste
cmd-select-all = Select all
cmd-zoom-in = Zoom in
cmd-zoom-out = Zoom out
cmd-zoom-reset = Actual size
theme-light = Light theme
theme-dark = Dark theme
theme-system = Same theme as the system
cmd-toggle-inspector = Show or hide the inspector
cmd-show-feasibility = Show feasibility
cmd-show-yaml = Show YAML
cmd-show-problems = Show problems
cmd-show-changes = Show changes
cmd-next-problem = Next problem
cmd-previous-problem = Previous problem
cmd-add-component = Add component…
cmd-connect = Connect…
cmd-disconnect = Disconnect
cmd-reconnect = Reconnect
cmd-open-snapshot = Open a snapshot file…
cmd-use-sample = Use the sample cluster
cmd-apply = Apply to cluster…
cmd-keys = Keyboard shortcuts
cmd-licenses = Open-source licenses
cmd-about = About Hapju

## Top bar and connection

title-untitled = Untitled
title-unsaved = unsaved
title-more-files =
    { $n ->
        [one] + { $n-text } more file
       *[other] + { $n-text } more files
    }
conn-disconnected = Not connected
conn-sample = Sample cluster
conn-resolving = Getting credentials…
conn-connecting = Connecting…
conn-ask-consent = Waiting for your consent
conn-connected = Connected
conn-stale = No answer for { $age }
conn-unauthorized = Not authenticated
conn-forbidden = No permission
conn-tls = Certificate not trusted
conn-tls-unknown-issuer = Certificate from an unknown authority
conn-tls-name = Certificate for another name
conn-tls-expired = Certificate expired
conn-refused = Connection refused
conn-no-route = No route to the server
conn-timeout = Timed out
conn-name-not-found = Server name not found
conn-proxy = Blocked by the proxy
conn-closed = Connection closed
conn-no-credentials = No credentials
conn-config = kubeconfig needs mending
conn-server-error = The server answers with an error
conn-no-gang = no gang scheduling here

## A cluster without the Workload API

no-gang-title = This cluster has no gang scheduling
no-gang-text = Its Workload API is off, which is the default. Pods are placed one by one, and nothing makes a group start together.
no-gang-copy = Copy flags

## Start screen

start-title = Design a workload
start-text = Start from a template, or open your own manifests.

## Outline

outline-components = Components
outline-pod-groups = Pod groups
outline-services = Services and autoscaling
outline-config = Configuration and storage
outline-other = Other objects
outline-empty = Nothing here yet
outline-gang = gang · min { $n-text }
outline-basic = basic
outline-init = init
outline-sidecar = sidecar
outline-no-name = no name
add-component = Add component
component-container = Container { $n-text } of { $m-text }

## Inspector

tab-feasibility = Feasibility
tab-yaml = YAML
tab-problems = Problems
tab-changes = Changes
feas-reasons = What holds it back
reason-nodes =
    { $n ->
        [one] { $n-text } node
       *[other] { $n-text } nodes
    }
feas-changes = Smallest changes that help
feas-use = Use
feas-nodes =
    { $n ->
        [one] { $n-text } node
       *[other] { $n-text } nodes
    }
feas-grouped-by = Grouped by: { $key }
feas-not-grouped = Not grouped
feas-no-label = without the label
feas-curve = Pods that fit by { $resource } request
feas-now = now { $n-text }
feas-needed = needed { $n-text }
feas-assumptions = Assumed: { $list }
feas-checking = Checking other orders…
feas-together = All groups together
feas-running =
    { $n ->
        [one] { $n-text } running
       *[other] { $n-text } running
    }
feas-on-sample = Judged against the sample cluster, not a real one.
feas-on-old = The connection is lost: judged as of { $age } ago.
feas-nothing = Add a component to see whether its pods can be placed.
feas-node-takes =
    { $n ->
        [one] { $n-text } pod of this group would go here
       *[other] { $n-text } pods of this group would go here
    }
feas-node-cannot = No pod of this group can go here: { $reason }
yaml-objects =
    { $n ->
        [one] { $n-text } object
       *[other] { $n-text } objects
    }
yaml-comments-kept = comments kept
yaml-comments-lost = comments will be lost
yaml-waits = The form waits until this text can be read.
yaml-not-taken = Not taken over yet: the text has an error.
yaml-revert = Discard this text
yaml-place = Line { $line-text }, column { $column-text }
problems-none = No problems
problems-errors =
    { $n ->
        [one] { $n-text } error
       *[other] { $n-text } errors
    }
problems-warnings =
    { $n ->
        [one] { $n-text } warning
       *[other] { $n-text } warnings
    }
problems-advice =
    { $n ->
        [one] { $n-text } piece of advice
       *[other] { $n-text } pieces of advice
    }
problems-fix = Fix
changes-none = Nothing has changed since the last save.
changes-new = New file, not saved yet

## Status bar

status-snapshot = Snapshot { $age } old
status-live = Live
status-nodes =
    { $n ->
        [one] { $n-text } node
       *[other] { $n-text } nodes
    }
status-pods =
    { $n ->
        [one] { $n-text } pod
       *[other] { $n-text } pods
    }
status-fits = { $group } { $n-text }/{ $m-text } can be placed
status-saved = saved
status-unsaved = not saved to file

## Form

form-advanced = Advanced options
form-other-fields = Other fields
form-other-fields-hint = Kept as they are; edit them in the YAML tab.
form-default = default
form-from-image = from the image
form-none = None
form-not-used = Not used
form-on = on
form-off = off
form-differs = The pods differ here
form-no-rows = No data to show
form-paste-lines = Paste KEY=value lines
form-add-resource = Add resource
form-add-variable = Add variable
form-add-env-from = From a whole ConfigMap or Secret

## Generic words

word-add = Add
word-remove = Remove
word-delete = Delete
word-move-up = Move up
word-move-down = Move down
word-close = Close
word-cancel = Cancel
word-copy = Copy
word-continue = Continue
word-save = Save
word-more = More
word-select = Select
word-name = Name
word-value = Value
word-key = Key
word-from = From
word-file = File
word-namespace = Namespace
word-label-value = { $label } : { $value }

## Unsaved-changes guard

guard-title = Save your changes?
guard-text = If you don't save, the changes are lost: { $name }
guard-discard = Don't save

## Path

path-title = Choose a file
path-label = Path
path-hint = The desktop has no file dialog. Type the path of the file.
path-exists = A file of this name exists. It would be replaced.

## Changed on disk

disk-title = The file has changed on disk
disk-text = Another program changed { $name } after you opened it.
disk-overwrite = Overwrite
disk-reload = Reload, and lose my changes

## New

new-title = Create workload
new-templates = Templates
new-empty = Empty workload
new-type-single = Single instance
new-type-single-about = One pod that is kept running: a Deployment with one replica.
new-type-multi = Multiple instances (Deployment)
new-type-multi-about = Identical pods that can be replaced by each other.
new-type-stateful = Stateful (StatefulSet)
new-type-stateful-about = Pods with fixed names and storage of their own.
new-type-daemon = Daemon (DaemonSet)
new-type-daemon-about = One pod on every eligible node.
new-type-job = Job
new-type-job-about = Pods that run until their work is done.
new-type-cronjob = CronJob
new-type-cronjob-about = A Job at set times.
new-type-pods = Bare pods
new-type-pods-about = Numbered pods without a controller: nothing replaces one that is lost.
gallery-gang-job = Gang-trained job
gallery-gang-job-about = One Indexed Job whose workers find each other and start together or not at all.
gallery-driver-workers = Driver and workers
gallery-driver-workers-about = A driver in a group of its own and a gang of workers that connect to it.
gallery-bare-gang = Gang of bare pods
gallery-bare-gang-about = Numbered pods of one pod group, without a controller.

## Connect

connect-title = Connect to a cluster
connect-no-contexts = The kubeconfig file holds no contexts.
connect-hint = Nothing is contacted until you choose a context.

## Consent to a program that a kubeconfig names

consent-title = Run a program to sign in?
consent-text = The kubeconfig file asks to run this program on your computer with your permissions.
consent-program = Program
consent-arguments = Arguments
consent-environment = Environment variables
consent-remember = You are asked again only if any of this changes.
consent-run = Run
consent-refuse = Don't run
consent-waiting = Waiting for { $program }. It may have opened a browser.

## Plan before Apply

plan-title = Apply to cluster
plan-context = Context
plan-namespace = Default namespace
plan-server = Server
plan-user = User
plan-checking = Dry run on the server…
plan-checked = The server-side dry run is done. Nothing has been changed yet.
plan-col-action = Action
plan-col-kind = Kind
plan-col-name = Name
plan-created = Create
plan-changed = Change
plan-unchanged = Unchanged
plan-refused = Refused
plan-left-out = Left out
plan-after = after { $kind } { $name }
plan-lines =
    { $n ->
        [one] { $n-text } line
       *[other] { $n-text } lines
    }
plan-default-namespace = goes to namespace { $namespace }
plan-secret-hidden = Secret values are hidden.
plan-converted = Converted from { $from } to { $to }, which this cluster serves.
plan-apply-to = Apply to { $context }
plan-nothing = The cluster already has all of this.
plan-problems-first =
    { $n ->
        [one] Solve { $n-text } problem to apply.
       *[other] Solve { $n-text } problems to apply.
    }
plan-running = Applying… { $done-text } of { $total-text }
plan-done = Applied.
plan-stopped = Stopped at the first failure.
plan-stopped-by-user = Stopped: { $done-text } written, { $rest-text } not written.
export-comments = Comments are not exported; saving keeps them.
plan-stop = Stop
plan-step-done = Done
plan-step-running = In progress
plan-step-failed = Failed
plan-step-not-done = Not done
plan-done-list = Done: { $list }
plan-not-done-list = Not done: { $list }
plan-leave-out-title = Apply without the pod group?
plan-leave-out-text = This cluster has no Workload API, so the pod groups are left out: { $list }. The pods are placed one by one, and nothing makes them start together.
plan-leave-out-agree = Apply without it

## Toasts

toast-saved = Saved: { $name }
toast-exported = Exported: { $name }
toast-comments-lost = Saved, but the comments of { $name } could not be kept.
toast-copied = Copied
toast-undone = Undone: { $what }
toast-redone = Redone: { $what }
toast-applied = Applied to { $context }.
toast-connected = Connected to { $context }.
toast-connection-lost = Connection to { $context } lost. You can go on editing.

## Undo labels (what was done, after "Undo: ")

undo-set-field = change { $field }
undo-clear-field = clear { $field }
undo-add-item = add { $what }
undo-remove-item = remove { $what }
undo-move-item = move { $what }
undo-text-edit = edit the YAML
undo-suggestion = suggested change: { $what }
undo-fix = fix: { $what }
undo-add-component = add { $name }
undo-remove-object = delete { $name }
undo-rename = rename to { $name }
undo-convert = convert to { $dialect }
undo-pod-group = change the pod group
undo-paste = paste

## Names for screen readers

acc-node-map = Map of the nodes
acc-curve = Curve of the pods that fit
acc-state-error = Has errors
acc-state-warning = Has warnings

## About

about-text = A designer for Kubernetes workloads that tells while you type whether they can be placed.
about-version = Version { $version }
about-license = License: Apache 2.0
