// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/app.ftl`.

/// `License: Apache 2.0`
#[rustfmt::skip]
pub const ABOUT_LICENSE: &str = "about-license";
/// `A designer for Kubernetes workloads that tells while you type whether they can be placed.`
#[rustfmt::skip]
pub const ABOUT_TEXT: &str = "about-text";
/// `Version { $version }`
#[rustfmt::skip]
pub const ABOUT_VERSION: &str = "about-version";
/// `Curve of the pods that fit`
#[rustfmt::skip]
pub const ACC_CURVE: &str = "acc-curve";
/// `Map of the nodes`
#[rustfmt::skip]
pub const ACC_NODE_MAP: &str = "acc-node-map";
/// `Has errors`
#[rustfmt::skip]
pub const ACC_STATE_ERROR: &str = "acc-state-error";
/// `Has warnings`
#[rustfmt::skip]
pub const ACC_STATE_WARNING: &str = "acc-state-warning";
/// `Add component`
#[rustfmt::skip]
pub const ADD_COMPONENT: &str = "add-component";
/// `New file, not saved yet`
#[rustfmt::skip]
pub const CHANGES_NEW: &str = "changes-new";
/// `Nothing has changed since the last save.`
#[rustfmt::skip]
pub const CHANGES_NONE: &str = "changes-none";
/// `About Hapju`
#[rustfmt::skip]
pub const CMD_ABOUT: &str = "cmd-about";
/// `Add component…`
#[rustfmt::skip]
pub const CMD_ADD_COMPONENT: &str = "cmd-add-component";
/// `Apply to cluster…`
#[rustfmt::skip]
pub const CMD_APPLY: &str = "cmd-apply";
/// `Connect…`
#[rustfmt::skip]
pub const CMD_CONNECT: &str = "cmd-connect";
/// `Convert to this cluster's dialect`
#[rustfmt::skip]
pub const CMD_CONVERT: &str = "cmd-convert";
/// `Convert to { $dialect }`
#[rustfmt::skip]
pub const CMD_CONVERT_TO: &str = "cmd-convert-to";
/// `Copy`
#[rustfmt::skip]
pub const CMD_COPY: &str = "cmd-copy";
/// `Cut`
#[rustfmt::skip]
pub const CMD_CUT: &str = "cmd-cut";
/// `Disconnect`
#[rustfmt::skip]
pub const CMD_DISCONNECT: &str = "cmd-disconnect";
/// `Export`
#[rustfmt::skip]
pub const CMD_EXPORT: &str = "cmd-export";
/// `Export as { $dialect }…`
#[rustfmt::skip]
pub const CMD_EXPORT_AS: &str = "cmd-export-as";
/// `Export for this cluster ({ $dialect })…`
#[rustfmt::skip]
pub const CMD_EXPORT_CLUSTER: &str = "cmd-export-cluster";
/// `Export without group objects…`
#[rustfmt::skip]
pub const CMD_EXPORT_NONE: &str = "cmd-export-none";
/// `Export in the file's own dialect…`
#[rustfmt::skip]
pub const CMD_EXPORT_OWN: &str = "cmd-export-own";
/// `Keyboard shortcuts`
#[rustfmt::skip]
pub const CMD_KEYS: &str = "cmd-keys";
/// `Open-source licenses`
#[rustfmt::skip]
pub const CMD_LICENSES: &str = "cmd-licenses";
/// `New…`
#[rustfmt::skip]
pub const CMD_NEW: &str = "cmd-new";
/// `Next problem`
#[rustfmt::skip]
pub const CMD_NEXT_PROBLEM: &str = "cmd-next-problem";
/// `Open…`
#[rustfmt::skip]
pub const CMD_OPEN: &str = "cmd-open";
/// `Open folder…`
#[rustfmt::skip]
pub const CMD_OPEN_FOLDER: &str = "cmd-open-folder";
/// `Open a snapshot file…`
#[rustfmt::skip]
pub const CMD_OPEN_SNAPSHOT: &str = "cmd-open-snapshot";
/// `Paste`
#[rustfmt::skip]
pub const CMD_PASTE: &str = "cmd-paste";
/// `Previous problem`
#[rustfmt::skip]
pub const CMD_PREVIOUS_PROBLEM: &str = "cmd-previous-problem";
/// `Quit`
#[rustfmt::skip]
pub const CMD_QUIT: &str = "cmd-quit";
/// `Reconnect`
#[rustfmt::skip]
pub const CMD_RECONNECT: &str = "cmd-reconnect";
/// `Redo`
#[rustfmt::skip]
pub const CMD_REDO: &str = "cmd-redo";
/// `Redo: { $what }`
#[rustfmt::skip]
pub const CMD_REDO_WHAT: &str = "cmd-redo-what";
/// `Save`
#[rustfmt::skip]
pub const CMD_SAVE: &str = "cmd-save";
/// `Save as…`
#[rustfmt::skip]
pub const CMD_SAVE_AS: &str = "cmd-save-as";
/// `Select all`
#[rustfmt::skip]
pub const CMD_SELECT_ALL: &str = "cmd-select-all";
/// `Show changes`
#[rustfmt::skip]
pub const CMD_SHOW_CHANGES: &str = "cmd-show-changes";
/// `Show feasibility`
#[rustfmt::skip]
pub const CMD_SHOW_FEASIBILITY: &str = "cmd-show-feasibility";
/// `Show problems`
#[rustfmt::skip]
pub const CMD_SHOW_PROBLEMS: &str = "cmd-show-problems";
/// `Show YAML`
#[rustfmt::skip]
pub const CMD_SHOW_YAML: &str = "cmd-show-yaml";
/// `Show or hide the inspector`
#[rustfmt::skip]
pub const CMD_TOGGLE_INSPECTOR: &str = "cmd-toggle-inspector";
/// `Undo`
#[rustfmt::skip]
pub const CMD_UNDO: &str = "cmd-undo";
/// `Undo: { $what }`
#[rustfmt::skip]
pub const CMD_UNDO_WHAT: &str = "cmd-undo-what";
/// `Use the sample cluster`
#[rustfmt::skip]
pub const CMD_USE_SAMPLE: &str = "cmd-use-sample";
/// `Zoom in`
#[rustfmt::skip]
pub const CMD_ZOOM_IN: &str = "cmd-zoom-in";
/// `Zoom out`
#[rustfmt::skip]
pub const CMD_ZOOM_OUT: &str = "cmd-zoom-out";
/// `Actual size`
#[rustfmt::skip]
pub const CMD_ZOOM_RESET: &str = "cmd-zoom-reset";
/// `Container { $n-text } of { $m-text }`
#[rustfmt::skip]
pub const COMPONENT_CONTAINER: &str = "component-container";
/// `Waiting for your consent`
#[rustfmt::skip]
pub const CONN_ASK_CONSENT: &str = "conn-ask-consent";
/// `Connection closed`
#[rustfmt::skip]
pub const CONN_CLOSED: &str = "conn-closed";
/// `kubeconfig needs mending`
#[rustfmt::skip]
pub const CONN_CONFIG: &str = "conn-config";
/// `Connected`
#[rustfmt::skip]
pub const CONN_CONNECTED: &str = "conn-connected";
/// `Connecting…`
#[rustfmt::skip]
pub const CONN_CONNECTING: &str = "conn-connecting";
/// `Not connected`
#[rustfmt::skip]
pub const CONN_DISCONNECTED: &str = "conn-disconnected";
/// `No permission`
#[rustfmt::skip]
pub const CONN_FORBIDDEN: &str = "conn-forbidden";
/// `Server name not found`
#[rustfmt::skip]
pub const CONN_NAME_NOT_FOUND: &str = "conn-name-not-found";
/// `No credentials`
#[rustfmt::skip]
pub const CONN_NO_CREDENTIALS: &str = "conn-no-credentials";
/// `no gang scheduling here`
#[rustfmt::skip]
pub const CONN_NO_GANG: &str = "conn-no-gang";
/// `No route to the server`
#[rustfmt::skip]
pub const CONN_NO_ROUTE: &str = "conn-no-route";
/// `Blocked by the proxy`
#[rustfmt::skip]
pub const CONN_PROXY: &str = "conn-proxy";
/// `Connection refused`
#[rustfmt::skip]
pub const CONN_REFUSED: &str = "conn-refused";
/// `Getting credentials…`
#[rustfmt::skip]
pub const CONN_RESOLVING: &str = "conn-resolving";
/// `Sample cluster`
#[rustfmt::skip]
pub const CONN_SAMPLE: &str = "conn-sample";
/// `The server answers with an error`
#[rustfmt::skip]
pub const CONN_SERVER_ERROR: &str = "conn-server-error";
/// `No answer for { $age }`
#[rustfmt::skip]
pub const CONN_STALE: &str = "conn-stale";
/// `Timed out`
#[rustfmt::skip]
pub const CONN_TIMEOUT: &str = "conn-timeout";
/// `Certificate not trusted`
#[rustfmt::skip]
pub const CONN_TLS: &str = "conn-tls";
/// `Certificate expired`
#[rustfmt::skip]
pub const CONN_TLS_EXPIRED: &str = "conn-tls-expired";
/// `Certificate for another name`
#[rustfmt::skip]
pub const CONN_TLS_NAME: &str = "conn-tls-name";
/// `Certificate from an unknown authority`
#[rustfmt::skip]
pub const CONN_TLS_UNKNOWN_ISSUER: &str = "conn-tls-unknown-issuer";
/// `Not authenticated`
#[rustfmt::skip]
pub const CONN_UNAUTHORIZED: &str = "conn-unauthorized";
/// `Nothing is contacted until you choose a context.`
#[rustfmt::skip]
pub const CONNECT_HINT: &str = "connect-hint";
/// `The kubeconfig file holds no contexts.`
#[rustfmt::skip]
pub const CONNECT_NO_CONTEXTS: &str = "connect-no-contexts";
/// `Connect to a cluster`
#[rustfmt::skip]
pub const CONNECT_TITLE: &str = "connect-title";
/// `Arguments`
#[rustfmt::skip]
pub const CONSENT_ARGUMENTS: &str = "consent-arguments";
/// `Environment variables`
#[rustfmt::skip]
pub const CONSENT_ENVIRONMENT: &str = "consent-environment";
/// `Program`
#[rustfmt::skip]
pub const CONSENT_PROGRAM: &str = "consent-program";
/// `Don't run`
#[rustfmt::skip]
pub const CONSENT_REFUSE: &str = "consent-refuse";
/// `You are asked again only if any of this changes.`
#[rustfmt::skip]
pub const CONSENT_REMEMBER: &str = "consent-remember";
/// `Run`
#[rustfmt::skip]
pub const CONSENT_RUN: &str = "consent-run";
/// `The kubeconfig file asks to run this program on your computer with your permissions.`
#[rustfmt::skip]
pub const CONSENT_TEXT: &str = "consent-text";
/// `Run a program to sign in?`
#[rustfmt::skip]
pub const CONSENT_TITLE: &str = "consent-title";
/// `Waiting for { $program }. It may have opened a browser.`
#[rustfmt::skip]
pub const CONSENT_WAITING: &str = "consent-waiting";
/// `Overwrite`
#[rustfmt::skip]
pub const DISK_OVERWRITE: &str = "disk-overwrite";
/// `Reload, and lose my changes`
#[rustfmt::skip]
pub const DISK_RELOAD: &str = "disk-reload";
/// `Another program changed { $name } after you opened it.`
#[rustfmt::skip]
pub const DISK_TEXT: &str = "disk-text";
/// `The file has changed on disk`
#[rustfmt::skip]
pub const DISK_TITLE: &str = "disk-title";
/// `Comments are not exported; saving keeps them.`
#[rustfmt::skip]
pub const EXPORT_COMMENTS: &str = "export-comments";
/// `Assumed: { $list }`
#[rustfmt::skip]
pub const FEAS_ASSUMPTIONS: &str = "feas-assumptions";
/// `Smallest changes that help`
#[rustfmt::skip]
pub const FEAS_CHANGES: &str = "feas-changes";
/// `Checking other orders…`
#[rustfmt::skip]
pub const FEAS_CHECKING: &str = "feas-checking";
/// `Pods that fit by { $resource } request`
#[rustfmt::skip]
pub const FEAS_CURVE: &str = "feas-curve";
/// `Grouped by: { $key }`
#[rustfmt::skip]
pub const FEAS_GROUPED_BY: &str = "feas-grouped-by";
/// `needed { $n-text }`
#[rustfmt::skip]
pub const FEAS_NEEDED: &str = "feas-needed";
/// `without the label`
#[rustfmt::skip]
pub const FEAS_NO_LABEL: &str = "feas-no-label";
/// `No pod of this group can go here: { $reason }`
#[rustfmt::skip]
pub const FEAS_NODE_CANNOT: &str = "feas-node-cannot";
/// `{ $n -> [one] { $n-text } pod of this group would go here *[other] { $n-text } pods of this group would go here }`
#[rustfmt::skip]
pub const FEAS_NODE_TAKES: &str = "feas-node-takes";
/// `{ $n -> [one] { $n-text } node *[other] { $n-text } nodes }`
#[rustfmt::skip]
pub const FEAS_NODES: &str = "feas-nodes";
/// `Not grouped`
#[rustfmt::skip]
pub const FEAS_NOT_GROUPED: &str = "feas-not-grouped";
/// `Add a component to see whether its pods can be placed.`
#[rustfmt::skip]
pub const FEAS_NOTHING: &str = "feas-nothing";
/// `now { $n-text }`
#[rustfmt::skip]
pub const FEAS_NOW: &str = "feas-now";
/// `The connection is lost: judged as of { $age } ago.`
#[rustfmt::skip]
pub const FEAS_ON_OLD: &str = "feas-on-old";
/// `Judged against the sample cluster, not a real one.`
#[rustfmt::skip]
pub const FEAS_ON_SAMPLE: &str = "feas-on-sample";
/// `What holds it back`
#[rustfmt::skip]
pub const FEAS_REASONS: &str = "feas-reasons";
/// `{ $n -> [one] { $n-text } running *[other] { $n-text } running }`
#[rustfmt::skip]
pub const FEAS_RUNNING: &str = "feas-running";
/// `All groups together`
#[rustfmt::skip]
pub const FEAS_TOGETHER: &str = "feas-together";
/// `Use`
#[rustfmt::skip]
pub const FEAS_USE: &str = "feas-use";
/// `From a whole ConfigMap or Secret`
#[rustfmt::skip]
pub const FORM_ADD_ENV_FROM: &str = "form-add-env-from";
/// `Add resource`
#[rustfmt::skip]
pub const FORM_ADD_RESOURCE: &str = "form-add-resource";
/// `Add variable`
#[rustfmt::skip]
pub const FORM_ADD_VARIABLE: &str = "form-add-variable";
/// `Advanced options`
#[rustfmt::skip]
pub const FORM_ADVANCED: &str = "form-advanced";
/// `default`
#[rustfmt::skip]
pub const FORM_DEFAULT: &str = "form-default";
/// `The pods differ here`
#[rustfmt::skip]
pub const FORM_DIFFERS: &str = "form-differs";
/// `from the image`
#[rustfmt::skip]
pub const FORM_FROM_IMAGE: &str = "form-from-image";
/// `No data to show`
#[rustfmt::skip]
pub const FORM_NO_ROWS: &str = "form-no-rows";
/// `None`
#[rustfmt::skip]
pub const FORM_NONE: &str = "form-none";
/// `Not used`
#[rustfmt::skip]
pub const FORM_NOT_USED: &str = "form-not-used";
/// `off`
#[rustfmt::skip]
pub const FORM_OFF: &str = "form-off";
/// `on`
#[rustfmt::skip]
pub const FORM_ON: &str = "form-on";
/// `Other fields`
#[rustfmt::skip]
pub const FORM_OTHER_FIELDS: &str = "form-other-fields";
/// `Kept as they are; edit them in the YAML tab.`
#[rustfmt::skip]
pub const FORM_OTHER_FIELDS_HINT: &str = "form-other-fields-hint";
/// `Paste KEY=value lines`
#[rustfmt::skip]
pub const FORM_PASTE_LINES: &str = "form-paste-lines";
/// `Gang of bare pods`
#[rustfmt::skip]
pub const GALLERY_BARE_GANG: &str = "gallery-bare-gang";
/// `Numbered pods of one pod group, without a controller.`
#[rustfmt::skip]
pub const GALLERY_BARE_GANG_ABOUT: &str = "gallery-bare-gang-about";
/// `Driver and workers`
#[rustfmt::skip]
pub const GALLERY_DRIVER_WORKERS: &str = "gallery-driver-workers";
/// `A driver in a group of its own and a gang of workers that connect to it.`
#[rustfmt::skip]
pub const GALLERY_DRIVER_WORKERS_ABOUT: &str = "gallery-driver-workers-about";
/// `Gang-trained job`
#[rustfmt::skip]
pub const GALLERY_GANG_JOB: &str = "gallery-gang-job";
/// `One Indexed Job whose workers find each other and start together or not at all.`
#[rustfmt::skip]
pub const GALLERY_GANG_JOB_ABOUT: &str = "gallery-gang-job-about";
/// `Don't save`
#[rustfmt::skip]
pub const GUARD_DISCARD: &str = "guard-discard";
/// `If you don't save, the changes are lost: { $name }`
#[rustfmt::skip]
pub const GUARD_TEXT: &str = "guard-text";
/// `Save your changes?`
#[rustfmt::skip]
pub const GUARD_TITLE: &str = "guard-title";
/// `Cluster`
#[rustfmt::skip]
pub const MENU_CLUSTER: &str = "menu-cluster";
/// `Edit`
#[rustfmt::skip]
pub const MENU_EDIT: &str = "menu-edit";
/// `File`
#[rustfmt::skip]
pub const MENU_FILE: &str = "menu-file";
/// `Help`
#[rustfmt::skip]
pub const MENU_HELP: &str = "menu-help";
/// `View`
#[rustfmt::skip]
pub const MENU_VIEW: &str = "menu-view";
/// `Empty workload`
#[rustfmt::skip]
pub const NEW_EMPTY: &str = "new-empty";
/// `Templates`
#[rustfmt::skip]
pub const NEW_TEMPLATES: &str = "new-templates";
/// `Create workload`
#[rustfmt::skip]
pub const NEW_TITLE: &str = "new-title";
/// `CronJob`
#[rustfmt::skip]
pub const NEW_TYPE_CRONJOB: &str = "new-type-cronjob";
/// `A Job at set times.`
#[rustfmt::skip]
pub const NEW_TYPE_CRONJOB_ABOUT: &str = "new-type-cronjob-about";
/// `Daemon (DaemonSet)`
#[rustfmt::skip]
pub const NEW_TYPE_DAEMON: &str = "new-type-daemon";
/// `One pod on every eligible node.`
#[rustfmt::skip]
pub const NEW_TYPE_DAEMON_ABOUT: &str = "new-type-daemon-about";
/// `Job`
#[rustfmt::skip]
pub const NEW_TYPE_JOB: &str = "new-type-job";
/// `Pods that run until their work is done.`
#[rustfmt::skip]
pub const NEW_TYPE_JOB_ABOUT: &str = "new-type-job-about";
/// `Multiple instances (Deployment)`
#[rustfmt::skip]
pub const NEW_TYPE_MULTI: &str = "new-type-multi";
/// `Identical pods that can be replaced by each other.`
#[rustfmt::skip]
pub const NEW_TYPE_MULTI_ABOUT: &str = "new-type-multi-about";
/// `Bare pods`
#[rustfmt::skip]
pub const NEW_TYPE_PODS: &str = "new-type-pods";
/// `Numbered pods without a controller: nothing replaces one that is lost.`
#[rustfmt::skip]
pub const NEW_TYPE_PODS_ABOUT: &str = "new-type-pods-about";
/// `Single instance`
#[rustfmt::skip]
pub const NEW_TYPE_SINGLE: &str = "new-type-single";
/// `One pod that is kept running: a Deployment with one replica.`
#[rustfmt::skip]
pub const NEW_TYPE_SINGLE_ABOUT: &str = "new-type-single-about";
/// `Stateful (StatefulSet)`
#[rustfmt::skip]
pub const NEW_TYPE_STATEFUL: &str = "new-type-stateful";
/// `Pods with fixed names and storage of their own.`
#[rustfmt::skip]
pub const NEW_TYPE_STATEFUL_ABOUT: &str = "new-type-stateful-about";
/// `Copy flags`
#[rustfmt::skip]
pub const NO_GANG_COPY: &str = "no-gang-copy";
/// `Its Workload API is off, which is the default. Pods are placed one by one, and nothing makes a group start together.`
#[rustfmt::skip]
pub const NO_GANG_TEXT: &str = "no-gang-text";
/// `This cluster has no gang scheduling`
#[rustfmt::skip]
pub const NO_GANG_TITLE: &str = "no-gang-title";
/// `basic`
#[rustfmt::skip]
pub const OUTLINE_BASIC: &str = "outline-basic";
/// `Components`
#[rustfmt::skip]
pub const OUTLINE_COMPONENTS: &str = "outline-components";
/// `Configuration and storage`
#[rustfmt::skip]
pub const OUTLINE_CONFIG: &str = "outline-config";
/// `Nothing here yet`
#[rustfmt::skip]
pub const OUTLINE_EMPTY: &str = "outline-empty";
/// `gang · min { $n-text }`
#[rustfmt::skip]
pub const OUTLINE_GANG: &str = "outline-gang";
/// `init`
#[rustfmt::skip]
pub const OUTLINE_INIT: &str = "outline-init";
/// `no name`
#[rustfmt::skip]
pub const OUTLINE_NO_NAME: &str = "outline-no-name";
/// `Other objects`
#[rustfmt::skip]
pub const OUTLINE_OTHER: &str = "outline-other";
/// `Pod groups`
#[rustfmt::skip]
pub const OUTLINE_POD_GROUPS: &str = "outline-pod-groups";
/// `Services and autoscaling`
#[rustfmt::skip]
pub const OUTLINE_SERVICES: &str = "outline-services";
/// `sidecar`
#[rustfmt::skip]
pub const OUTLINE_SIDECAR: &str = "outline-sidecar";
/// `A file of this name exists. It would be replaced.`
#[rustfmt::skip]
pub const PATH_EXISTS: &str = "path-exists";
/// `The desktop has no file dialog. Type the path of the file.`
#[rustfmt::skip]
pub const PATH_HINT: &str = "path-hint";
/// `Path`
#[rustfmt::skip]
pub const PATH_LABEL: &str = "path-label";
/// `Choose a file`
#[rustfmt::skip]
pub const PATH_TITLE: &str = "path-title";
/// `after { $kind } { $name }`
#[rustfmt::skip]
pub const PLAN_AFTER: &str = "plan-after";
/// `Apply to { $context }`
#[rustfmt::skip]
pub const PLAN_APPLY_TO: &str = "plan-apply-to";
/// `Change`
#[rustfmt::skip]
pub const PLAN_CHANGED: &str = "plan-changed";
/// `The server-side dry run is done. Nothing has been changed yet.`
#[rustfmt::skip]
pub const PLAN_CHECKED: &str = "plan-checked";
/// `Dry run on the server…`
#[rustfmt::skip]
pub const PLAN_CHECKING: &str = "plan-checking";
/// `Action`
#[rustfmt::skip]
pub const PLAN_COL_ACTION: &str = "plan-col-action";
/// `Kind`
#[rustfmt::skip]
pub const PLAN_COL_KIND: &str = "plan-col-kind";
/// `Name`
#[rustfmt::skip]
pub const PLAN_COL_NAME: &str = "plan-col-name";
/// `Context`
#[rustfmt::skip]
pub const PLAN_CONTEXT: &str = "plan-context";
/// `Converted from { $from } to { $to }, which this cluster serves.`
#[rustfmt::skip]
pub const PLAN_CONVERTED: &str = "plan-converted";
/// `Create`
#[rustfmt::skip]
pub const PLAN_CREATED: &str = "plan-created";
/// `goes to namespace { $namespace }`
#[rustfmt::skip]
pub const PLAN_DEFAULT_NAMESPACE: &str = "plan-default-namespace";
/// `Applied.`
#[rustfmt::skip]
pub const PLAN_DONE: &str = "plan-done";
/// `Done: { $list }`
#[rustfmt::skip]
pub const PLAN_DONE_LIST: &str = "plan-done-list";
/// `Apply without it`
#[rustfmt::skip]
pub const PLAN_LEAVE_OUT_AGREE: &str = "plan-leave-out-agree";
/// `This cluster has no Workload API, so the pod groups are left out: { $list }. The pods are placed one by one, and nothing makes them start together.`
#[rustfmt::skip]
pub const PLAN_LEAVE_OUT_TEXT: &str = "plan-leave-out-text";
/// `Apply without the pod group?`
#[rustfmt::skip]
pub const PLAN_LEAVE_OUT_TITLE: &str = "plan-leave-out-title";
/// `Left out`
#[rustfmt::skip]
pub const PLAN_LEFT_OUT: &str = "plan-left-out";
/// `{ $n -> [one] { $n-text } line *[other] { $n-text } lines }`
#[rustfmt::skip]
pub const PLAN_LINES: &str = "plan-lines";
/// `Default namespace`
#[rustfmt::skip]
pub const PLAN_NAMESPACE: &str = "plan-namespace";
/// `Not done: { $list }`
#[rustfmt::skip]
pub const PLAN_NOT_DONE_LIST: &str = "plan-not-done-list";
/// `The cluster already has all of this.`
#[rustfmt::skip]
pub const PLAN_NOTHING: &str = "plan-nothing";
/// `{ $n -> [one] Solve { $n-text } problem to apply. *[other] Solve { $n-text } problems to apply. }`
#[rustfmt::skip]
pub const PLAN_PROBLEMS_FIRST: &str = "plan-problems-first";
/// `Refused`
#[rustfmt::skip]
pub const PLAN_REFUSED: &str = "plan-refused";
/// `Applying… { $done-text } of { $total-text }`
#[rustfmt::skip]
pub const PLAN_RUNNING: &str = "plan-running";
/// `Secret values are hidden.`
#[rustfmt::skip]
pub const PLAN_SECRET_HIDDEN: &str = "plan-secret-hidden";
/// `Server`
#[rustfmt::skip]
pub const PLAN_SERVER: &str = "plan-server";
/// `Done`
#[rustfmt::skip]
pub const PLAN_STEP_DONE: &str = "plan-step-done";
/// `Failed`
#[rustfmt::skip]
pub const PLAN_STEP_FAILED: &str = "plan-step-failed";
/// `Not done`
#[rustfmt::skip]
pub const PLAN_STEP_NOT_DONE: &str = "plan-step-not-done";
/// `In progress`
#[rustfmt::skip]
pub const PLAN_STEP_RUNNING: &str = "plan-step-running";
/// `Stop`
#[rustfmt::skip]
pub const PLAN_STOP: &str = "plan-stop";
/// `Stopped at the first failure.`
#[rustfmt::skip]
pub const PLAN_STOPPED: &str = "plan-stopped";
/// `Stopped: { $done-text } written, { $rest-text } not written.`
#[rustfmt::skip]
pub const PLAN_STOPPED_BY_USER: &str = "plan-stopped-by-user";
/// `Apply to cluster`
#[rustfmt::skip]
pub const PLAN_TITLE: &str = "plan-title";
/// `Unchanged`
#[rustfmt::skip]
pub const PLAN_UNCHANGED: &str = "plan-unchanged";
/// `User`
#[rustfmt::skip]
pub const PLAN_USER: &str = "plan-user";
/// `{ $n -> [one] { $n-text } piece of advice *[other] { $n-text } pieces of advice }`
#[rustfmt::skip]
pub const PROBLEMS_ADVICE: &str = "problems-advice";
/// `{ $n -> [one] { $n-text } error *[other] { $n-text } errors }`
#[rustfmt::skip]
pub const PROBLEMS_ERRORS: &str = "problems-errors";
/// `Fix`
#[rustfmt::skip]
pub const PROBLEMS_FIX: &str = "problems-fix";
/// `No problems`
#[rustfmt::skip]
pub const PROBLEMS_NONE: &str = "problems-none";
/// `{ $n -> [one] { $n-text } warning *[other] { $n-text } warnings }`
#[rustfmt::skip]
pub const PROBLEMS_WARNINGS: &str = "problems-warnings";
/// `{ $n -> [one] { $n-text } node *[other] { $n-text } nodes }`
#[rustfmt::skip]
pub const REASON_NODES: &str = "reason-nodes";
/// `Start from a template, or open your own manifests.`
#[rustfmt::skip]
pub const START_TEXT: &str = "start-text";
/// `Design a workload`
#[rustfmt::skip]
pub const START_TITLE: &str = "start-title";
/// `{ $group } { $n-text }/{ $m-text } can be placed`
#[rustfmt::skip]
pub const STATUS_FITS: &str = "status-fits";
/// `Live`
#[rustfmt::skip]
pub const STATUS_LIVE: &str = "status-live";
/// `{ $n -> [one] { $n-text } node *[other] { $n-text } nodes }`
#[rustfmt::skip]
pub const STATUS_NODES: &str = "status-nodes";
/// `{ $n -> [one] { $n-text } pod *[other] { $n-text } pods }`
#[rustfmt::skip]
pub const STATUS_PODS: &str = "status-pods";
/// `saved`
#[rustfmt::skip]
pub const STATUS_SAVED: &str = "status-saved";
/// `Snapshot { $age } old`
#[rustfmt::skip]
pub const STATUS_SNAPSHOT: &str = "status-snapshot";
/// `not saved to file`
#[rustfmt::skip]
pub const STATUS_UNSAVED: &str = "status-unsaved";
/// `Changes`
#[rustfmt::skip]
pub const TAB_CHANGES: &str = "tab-changes";
/// `Feasibility`
#[rustfmt::skip]
pub const TAB_FEASIBILITY: &str = "tab-feasibility";
/// `Problems`
#[rustfmt::skip]
pub const TAB_PROBLEMS: &str = "tab-problems";
/// `YAML`
#[rustfmt::skip]
pub const TAB_YAML: &str = "tab-yaml";
/// `Dark theme`
#[rustfmt::skip]
pub const THEME_DARK: &str = "theme-dark";
/// `Light theme`
#[rustfmt::skip]
pub const THEME_LIGHT: &str = "theme-light";
/// `Same theme as the system`
#[rustfmt::skip]
pub const THEME_SYSTEM: &str = "theme-system";
/// `{ $n -> [one] + { $n-text } more file *[other] + { $n-text } more files }`
#[rustfmt::skip]
pub const TITLE_MORE_FILES: &str = "title-more-files";
/// `unsaved`
#[rustfmt::skip]
pub const TITLE_UNSAVED: &str = "title-unsaved";
/// `Untitled`
#[rustfmt::skip]
pub const TITLE_UNTITLED: &str = "title-untitled";
/// `Applied to { $context }.`
#[rustfmt::skip]
pub const TOAST_APPLIED: &str = "toast-applied";
/// `Saved, but the comments of { $name } could not be kept.`
#[rustfmt::skip]
pub const TOAST_COMMENTS_LOST: &str = "toast-comments-lost";
/// `Connected to { $context }.`
#[rustfmt::skip]
pub const TOAST_CONNECTED: &str = "toast-connected";
/// `Connection to { $context } lost. You can go on editing.`
#[rustfmt::skip]
pub const TOAST_CONNECTION_LOST: &str = "toast-connection-lost";
/// `Copied`
#[rustfmt::skip]
pub const TOAST_COPIED: &str = "toast-copied";
/// `Exported: { $name }`
#[rustfmt::skip]
pub const TOAST_EXPORTED: &str = "toast-exported";
/// `Redone: { $what }`
#[rustfmt::skip]
pub const TOAST_REDONE: &str = "toast-redone";
/// `Saved: { $name }`
#[rustfmt::skip]
pub const TOAST_SAVED: &str = "toast-saved";
/// `Undone: { $what }`
#[rustfmt::skip]
pub const TOAST_UNDONE: &str = "toast-undone";
/// `add { $name }`
#[rustfmt::skip]
pub const UNDO_ADD_COMPONENT: &str = "undo-add-component";
/// `add { $what }`
#[rustfmt::skip]
pub const UNDO_ADD_ITEM: &str = "undo-add-item";
/// `clear { $field }`
#[rustfmt::skip]
pub const UNDO_CLEAR_FIELD: &str = "undo-clear-field";
/// `convert to { $dialect }`
#[rustfmt::skip]
pub const UNDO_CONVERT: &str = "undo-convert";
/// `fix: { $what }`
#[rustfmt::skip]
pub const UNDO_FIX: &str = "undo-fix";
/// `move { $what }`
#[rustfmt::skip]
pub const UNDO_MOVE_ITEM: &str = "undo-move-item";
/// `paste`
#[rustfmt::skip]
pub const UNDO_PASTE: &str = "undo-paste";
/// `change the pod group`
#[rustfmt::skip]
pub const UNDO_POD_GROUP: &str = "undo-pod-group";
/// `remove { $what }`
#[rustfmt::skip]
pub const UNDO_REMOVE_ITEM: &str = "undo-remove-item";
/// `delete { $name }`
#[rustfmt::skip]
pub const UNDO_REMOVE_OBJECT: &str = "undo-remove-object";
/// `rename to { $name }`
#[rustfmt::skip]
pub const UNDO_RENAME: &str = "undo-rename";
/// `change { $field }`
#[rustfmt::skip]
pub const UNDO_SET_FIELD: &str = "undo-set-field";
/// `suggested change: { $what }`
#[rustfmt::skip]
pub const UNDO_SUGGESTION: &str = "undo-suggestion";
/// `edit the YAML`
#[rustfmt::skip]
pub const UNDO_TEXT_EDIT: &str = "undo-text-edit";
/// `Add`
#[rustfmt::skip]
pub const WORD_ADD: &str = "word-add";
/// `Cancel`
#[rustfmt::skip]
pub const WORD_CANCEL: &str = "word-cancel";
/// `Close`
#[rustfmt::skip]
pub const WORD_CLOSE: &str = "word-close";
/// `Continue`
#[rustfmt::skip]
pub const WORD_CONTINUE: &str = "word-continue";
/// `Copy`
#[rustfmt::skip]
pub const WORD_COPY: &str = "word-copy";
/// `Delete`
#[rustfmt::skip]
pub const WORD_DELETE: &str = "word-delete";
/// `File`
#[rustfmt::skip]
pub const WORD_FILE: &str = "word-file";
/// `From`
#[rustfmt::skip]
pub const WORD_FROM: &str = "word-from";
/// `Key`
#[rustfmt::skip]
pub const WORD_KEY: &str = "word-key";
/// `{ $label } : { $value }`
#[rustfmt::skip]
pub const WORD_LABEL_VALUE: &str = "word-label-value";
/// `More`
#[rustfmt::skip]
pub const WORD_MORE: &str = "word-more";
/// `Move down`
#[rustfmt::skip]
pub const WORD_MOVE_DOWN: &str = "word-move-down";
/// `Move up`
#[rustfmt::skip]
pub const WORD_MOVE_UP: &str = "word-move-up";
/// `Name`
#[rustfmt::skip]
pub const WORD_NAME: &str = "word-name";
/// `Namespace`
#[rustfmt::skip]
pub const WORD_NAMESPACE: &str = "word-namespace";
/// `Remove`
#[rustfmt::skip]
pub const WORD_REMOVE: &str = "word-remove";
/// `Save`
#[rustfmt::skip]
pub const WORD_SAVE: &str = "word-save";
/// `Select`
#[rustfmt::skip]
pub const WORD_SELECT: &str = "word-select";
/// `Value`
#[rustfmt::skip]
pub const WORD_VALUE: &str = "word-value";
/// `comments kept`
#[rustfmt::skip]
pub const YAML_COMMENTS_KEPT: &str = "yaml-comments-kept";
/// `comments will be lost`
#[rustfmt::skip]
pub const YAML_COMMENTS_LOST: &str = "yaml-comments-lost";
/// `Not taken over yet: the text has an error.`
#[rustfmt::skip]
pub const YAML_NOT_TAKEN: &str = "yaml-not-taken";
/// `{ $n -> [one] { $n-text } object *[other] { $n-text } objects }`
#[rustfmt::skip]
pub const YAML_OBJECTS: &str = "yaml-objects";
/// `Line { $line-text }, column { $column-text }`
#[rustfmt::skip]
pub const YAML_PLACE: &str = "yaml-place";
/// `Discard this text`
#[rustfmt::skip]
pub const YAML_REVERT: &str = "yaml-revert";
/// `The form waits until this text can be read.`
#[rustfmt::skip]
pub const YAML_WAITS: &str = "yaml-waits";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    ABOUT_LICENSE,
    ABOUT_TEXT,
    ABOUT_VERSION,
    ACC_CURVE,
    ACC_NODE_MAP,
    ACC_STATE_ERROR,
    ACC_STATE_WARNING,
    ADD_COMPONENT,
    CHANGES_NEW,
    CHANGES_NONE,
    CMD_ABOUT,
    CMD_ADD_COMPONENT,
    CMD_APPLY,
    CMD_CONNECT,
    CMD_CONVERT,
    CMD_CONVERT_TO,
    CMD_COPY,
    CMD_CUT,
    CMD_DISCONNECT,
    CMD_EXPORT,
    CMD_EXPORT_AS,
    CMD_EXPORT_CLUSTER,
    CMD_EXPORT_NONE,
    CMD_EXPORT_OWN,
    CMD_KEYS,
    CMD_LICENSES,
    CMD_NEW,
    CMD_NEXT_PROBLEM,
    CMD_OPEN,
    CMD_OPEN_FOLDER,
    CMD_OPEN_SNAPSHOT,
    CMD_PASTE,
    CMD_PREVIOUS_PROBLEM,
    CMD_QUIT,
    CMD_RECONNECT,
    CMD_REDO,
    CMD_REDO_WHAT,
    CMD_SAVE,
    CMD_SAVE_AS,
    CMD_SELECT_ALL,
    CMD_SHOW_CHANGES,
    CMD_SHOW_FEASIBILITY,
    CMD_SHOW_PROBLEMS,
    CMD_SHOW_YAML,
    CMD_TOGGLE_INSPECTOR,
    CMD_UNDO,
    CMD_UNDO_WHAT,
    CMD_USE_SAMPLE,
    CMD_ZOOM_IN,
    CMD_ZOOM_OUT,
    CMD_ZOOM_RESET,
    COMPONENT_CONTAINER,
    CONN_ASK_CONSENT,
    CONN_CLOSED,
    CONN_CONFIG,
    CONN_CONNECTED,
    CONN_CONNECTING,
    CONN_DISCONNECTED,
    CONN_FORBIDDEN,
    CONN_NAME_NOT_FOUND,
    CONN_NO_CREDENTIALS,
    CONN_NO_GANG,
    CONN_NO_ROUTE,
    CONN_PROXY,
    CONN_REFUSED,
    CONN_RESOLVING,
    CONN_SAMPLE,
    CONN_SERVER_ERROR,
    CONN_STALE,
    CONN_TIMEOUT,
    CONN_TLS,
    CONN_TLS_EXPIRED,
    CONN_TLS_NAME,
    CONN_TLS_UNKNOWN_ISSUER,
    CONN_UNAUTHORIZED,
    CONNECT_HINT,
    CONNECT_NO_CONTEXTS,
    CONNECT_TITLE,
    CONSENT_ARGUMENTS,
    CONSENT_ENVIRONMENT,
    CONSENT_PROGRAM,
    CONSENT_REFUSE,
    CONSENT_REMEMBER,
    CONSENT_RUN,
    CONSENT_TEXT,
    CONSENT_TITLE,
    CONSENT_WAITING,
    DISK_OVERWRITE,
    DISK_RELOAD,
    DISK_TEXT,
    DISK_TITLE,
    EXPORT_COMMENTS,
    FEAS_ASSUMPTIONS,
    FEAS_CHANGES,
    FEAS_CHECKING,
    FEAS_CURVE,
    FEAS_GROUPED_BY,
    FEAS_NEEDED,
    FEAS_NO_LABEL,
    FEAS_NODE_CANNOT,
    FEAS_NODE_TAKES,
    FEAS_NODES,
    FEAS_NOT_GROUPED,
    FEAS_NOTHING,
    FEAS_NOW,
    FEAS_ON_OLD,
    FEAS_ON_SAMPLE,
    FEAS_REASONS,
    FEAS_RUNNING,
    FEAS_TOGETHER,
    FEAS_USE,
    FORM_ADD_ENV_FROM,
    FORM_ADD_RESOURCE,
    FORM_ADD_VARIABLE,
    FORM_ADVANCED,
    FORM_DEFAULT,
    FORM_DIFFERS,
    FORM_FROM_IMAGE,
    FORM_NO_ROWS,
    FORM_NONE,
    FORM_NOT_USED,
    FORM_OFF,
    FORM_ON,
    FORM_OTHER_FIELDS,
    FORM_OTHER_FIELDS_HINT,
    FORM_PASTE_LINES,
    GALLERY_BARE_GANG,
    GALLERY_BARE_GANG_ABOUT,
    GALLERY_DRIVER_WORKERS,
    GALLERY_DRIVER_WORKERS_ABOUT,
    GALLERY_GANG_JOB,
    GALLERY_GANG_JOB_ABOUT,
    GUARD_DISCARD,
    GUARD_TEXT,
    GUARD_TITLE,
    MENU_CLUSTER,
    MENU_EDIT,
    MENU_FILE,
    MENU_HELP,
    MENU_VIEW,
    NEW_EMPTY,
    NEW_TEMPLATES,
    NEW_TITLE,
    NEW_TYPE_CRONJOB,
    NEW_TYPE_CRONJOB_ABOUT,
    NEW_TYPE_DAEMON,
    NEW_TYPE_DAEMON_ABOUT,
    NEW_TYPE_JOB,
    NEW_TYPE_JOB_ABOUT,
    NEW_TYPE_MULTI,
    NEW_TYPE_MULTI_ABOUT,
    NEW_TYPE_PODS,
    NEW_TYPE_PODS_ABOUT,
    NEW_TYPE_SINGLE,
    NEW_TYPE_SINGLE_ABOUT,
    NEW_TYPE_STATEFUL,
    NEW_TYPE_STATEFUL_ABOUT,
    NO_GANG_COPY,
    NO_GANG_TEXT,
    NO_GANG_TITLE,
    OUTLINE_BASIC,
    OUTLINE_COMPONENTS,
    OUTLINE_CONFIG,
    OUTLINE_EMPTY,
    OUTLINE_GANG,
    OUTLINE_INIT,
    OUTLINE_NO_NAME,
    OUTLINE_OTHER,
    OUTLINE_POD_GROUPS,
    OUTLINE_SERVICES,
    OUTLINE_SIDECAR,
    PATH_EXISTS,
    PATH_HINT,
    PATH_LABEL,
    PATH_TITLE,
    PLAN_AFTER,
    PLAN_APPLY_TO,
    PLAN_CHANGED,
    PLAN_CHECKED,
    PLAN_CHECKING,
    PLAN_COL_ACTION,
    PLAN_COL_KIND,
    PLAN_COL_NAME,
    PLAN_CONTEXT,
    PLAN_CONVERTED,
    PLAN_CREATED,
    PLAN_DEFAULT_NAMESPACE,
    PLAN_DONE,
    PLAN_DONE_LIST,
    PLAN_LEAVE_OUT_AGREE,
    PLAN_LEAVE_OUT_TEXT,
    PLAN_LEAVE_OUT_TITLE,
    PLAN_LEFT_OUT,
    PLAN_LINES,
    PLAN_NAMESPACE,
    PLAN_NOT_DONE_LIST,
    PLAN_NOTHING,
    PLAN_PROBLEMS_FIRST,
    PLAN_REFUSED,
    PLAN_RUNNING,
    PLAN_SECRET_HIDDEN,
    PLAN_SERVER,
    PLAN_STEP_DONE,
    PLAN_STEP_FAILED,
    PLAN_STEP_NOT_DONE,
    PLAN_STEP_RUNNING,
    PLAN_STOP,
    PLAN_STOPPED,
    PLAN_STOPPED_BY_USER,
    PLAN_TITLE,
    PLAN_UNCHANGED,
    PLAN_USER,
    PROBLEMS_ADVICE,
    PROBLEMS_ERRORS,
    PROBLEMS_FIX,
    PROBLEMS_NONE,
    PROBLEMS_WARNINGS,
    REASON_NODES,
    START_TEXT,
    START_TITLE,
    STATUS_FITS,
    STATUS_LIVE,
    STATUS_NODES,
    STATUS_PODS,
    STATUS_SAVED,
    STATUS_SNAPSHOT,
    STATUS_UNSAVED,
    TAB_CHANGES,
    TAB_FEASIBILITY,
    TAB_PROBLEMS,
    TAB_YAML,
    THEME_DARK,
    THEME_LIGHT,
    THEME_SYSTEM,
    TITLE_MORE_FILES,
    TITLE_UNSAVED,
    TITLE_UNTITLED,
    TOAST_APPLIED,
    TOAST_COMMENTS_LOST,
    TOAST_CONNECTED,
    TOAST_CONNECTION_LOST,
    TOAST_COPIED,
    TOAST_EXPORTED,
    TOAST_REDONE,
    TOAST_SAVED,
    TOAST_UNDONE,
    UNDO_ADD_COMPONENT,
    UNDO_ADD_ITEM,
    UNDO_CLEAR_FIELD,
    UNDO_CONVERT,
    UNDO_FIX,
    UNDO_MOVE_ITEM,
    UNDO_PASTE,
    UNDO_POD_GROUP,
    UNDO_REMOVE_ITEM,
    UNDO_REMOVE_OBJECT,
    UNDO_RENAME,
    UNDO_SET_FIELD,
    UNDO_SUGGESTION,
    UNDO_TEXT_EDIT,
    WORD_ADD,
    WORD_CANCEL,
    WORD_CLOSE,
    WORD_CONTINUE,
    WORD_COPY,
    WORD_DELETE,
    WORD_FILE,
    WORD_FROM,
    WORD_KEY,
    WORD_LABEL_VALUE,
    WORD_MORE,
    WORD_MOVE_DOWN,
    WORD_MOVE_UP,
    WORD_NAME,
    WORD_NAMESPACE,
    WORD_REMOVE,
    WORD_SAVE,
    WORD_SELECT,
    WORD_VALUE,
    YAML_COMMENTS_KEPT,
    YAML_COMMENTS_LOST,
    YAML_NOT_TAKEN,
    YAML_OBJECTS,
    YAML_PLACE,
    YAML_REVERT,
    YAML_WAITS,
];
