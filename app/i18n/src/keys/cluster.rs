// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/cluster.ftl`.

/// `The object has changed since the plan was made. Check again.`
#[rustfmt::skip]
pub const APPLY_CHANGED_SINCE_PLAN: &str = "apply-changed-since-plan";
/// `Changed on the server by { $manager }: { $path }`
#[rustfmt::skip]
pub const APPLY_CONFLICT: &str = "apply-conflict";
/// `The connection was lost while applying. What was done is listed.`
#[rustfmt::skip]
pub const APPLY_CONNECTION_LOST: &str = "apply-connection-lost";
/// `Could not apply { $kind } { $name }: { $reason }`
#[rustfmt::skip]
pub const APPLY_FAILED: &str = "apply-failed";
/// `The server would drop this field without a word: { $path }`
#[rustfmt::skip]
pub const APPLY_FIELD_DROPPED: &str = "apply-field-dropped";
/// `The cluster does not serve { $kind } ({ $apiVersion }).`
#[rustfmt::skip]
pub const APPLY_KIND_UNKNOWN: &str = "apply-kind-unknown";
/// `There is nothing to apply, or an object is refused.`
#[rustfmt::skip]
pub const APPLY_NOT_APPLICABLE: &str = "apply-not-applicable";
/// `Connect to a cluster first.`
#[rustfmt::skip]
pub const APPLY_NOT_CONNECTED: &str = "apply-not-connected";
/// `The plan was made for another cluster or user. Check again.`
#[rustfmt::skip]
pub const APPLY_OTHER_CLUSTER: &str = "apply-other-cluster";
/// `The connection was lost; the object may have been written all the same.`
#[rustfmt::skip]
pub const APPLY_PERHAPS_WRITTEN: &str = "apply-perhaps-written";
/// `Acting as { $user }`
#[rustfmt::skip]
pub const CLUSTER_ACTING_AS: &str = "cluster-acting-as";
/// `{ $server } closed the connection.`
#[rustfmt::skip]
pub const CLUSTER_CLOSED: &str = "cluster-closed";
/// `{ $program } did not answer with credentials.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_BAD_OUTPUT: &str = "cluster-exec-bad-output";
/// `{ $program } ended with exit code { $code-text }.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_FAILED: &str = "cluster-exec-failed";
/// `{ $program } was ended by a signal.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_KILLED: &str = "cluster-exec-killed";
/// `{ $program } needs a terminal, which a window does not have. Sign in with it in a terminal first.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_NEEDS_TERMINAL: &str = "cluster-exec-needs-terminal";
/// `The kubeconfig names no program to sign in with.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_NO_COMMAND: &str = "cluster-exec-no-command";
/// `The program was not run, so there are no credentials.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_NO_CONSENT: &str = "cluster-exec-no-consent";
/// `The program { $program } from the kubeconfig is not installed or not on PATH.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_NOT_FOUND: &str = "cluster-exec-not-found";
/// `{ $program } could not be started.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_NOT_STARTED: &str = "cluster-exec-not-started";
/// `{ $program } did not finish within { $after } and was stopped.`
#[rustfmt::skip]
pub const CLUSTER_EXEC_TIMED_OUT: &str = "cluster-exec-timed-out";
/// `Waiting for { $program }…`
#[rustfmt::skip]
pub const CLUSTER_EXEC_WAITING: &str = "cluster-exec-waiting";
/// `Could not connect to { $server }: { $reason }`
#[rustfmt::skip]
pub const CLUSTER_FAILED: &str = "cluster-failed";
/// `No permission: { $message }`
#[rustfmt::skip]
pub const CLUSTER_FORBIDDEN: &str = "cluster-forbidden";
/// `You may not list nodes, so nothing can be judged against this cluster. A snapshot file from an administrator helps.`
#[rustfmt::skip]
pub const CLUSTER_FORBIDDEN_NODES: &str = "cluster-forbidden-nodes";
/// `The certificate of this server is not checked.`
#[rustfmt::skip]
pub const CLUSTER_INSECURE: &str = "cluster-insecure";
/// `The name of the server is not known: { $server }`
#[rustfmt::skip]
pub const CLUSTER_NAME_NOT_FOUND: &str = "cluster-name-not-found";
/// `NO_PROXY holds an entry that cannot be used: { $entry }`
#[rustfmt::skip]
pub const CLUSTER_NO_PROXY_UNSUPPORTED: &str = "cluster-no-proxy-unsupported";
/// `There is no route to { $server }. A VPN may be needed.`
#[rustfmt::skip]
pub const CLUSTER_NO_ROUTE: &str = "cluster-no-route";
/// `{ $server } answers, but not as a Kubernetes API server.`
#[rustfmt::skip]
pub const CLUSTER_NOT_KUBERNETES: &str = "cluster-not-kubernetes";
/// `The proxy { $proxy } does not let the connection to { $server } through.`
#[rustfmt::skip]
pub const CLUSTER_PROXY: &str = "cluster-proxy";
/// `{ $server } refuses the connection.`
#[rustfmt::skip]
pub const CLUSTER_REFUSED: &str = "cluster-refused";
/// `The server failed with status { $code-text }: { $message }`
#[rustfmt::skip]
pub const CLUSTER_SERVER_ERROR: &str = "cluster-server-error";
/// `The server says: { $message }`
#[rustfmt::skip]
pub const CLUSTER_SERVER_SAYS: &str = "cluster-server-says";
/// `{ $server } does not answer in time. A VPN may be needed.`
#[rustfmt::skip]
pub const CLUSTER_TIMED_OUT: &str = "cluster-timed-out";
/// `The server's certificate has expired. Check the clock of this computer as well.`
#[rustfmt::skip]
pub const CLUSTER_TLS_EXPIRED: &str = "cluster-tls-expired";
/// `This computer has no list of certificate authorities, and the kubeconfig names none.`
#[rustfmt::skip]
pub const CLUSTER_TLS_NO_ROOTS: &str = "cluster-tls-no-roots";
/// `The server does not speak TLS. Perhaps server in the kubeconfig should begin with http.`
#[rustfmt::skip]
pub const CLUSTER_TLS_NOT_TLS: &str = "cluster-tls-not-tls";
/// `The server's certificate is not valid yet. Check the clock of this computer.`
#[rustfmt::skip]
pub const CLUSTER_TLS_NOT_YET_VALID: &str = "cluster-tls-not-yet-valid";
/// `The secure connection could not be made: { $reason }`
#[rustfmt::skip]
pub const CLUSTER_TLS_OTHER: &str = "cluster-tls-other";
/// `The server's certificate is for another name. Check server or tls-server-name in the kubeconfig.`
#[rustfmt::skip]
pub const CLUSTER_TLS_OTHER_NAME: &str = "cluster-tls-other-name";
/// `The server refused the secure connection ({ $alert }). The client certificate may not be accepted.`
#[rustfmt::skip]
pub const CLUSTER_TLS_REFUSED: &str = "cluster-tls-refused";
/// `The server's certificate comes from an authority that is not trusted. Check certificate-authority in the kubeconfig.`
#[rustfmt::skip]
pub const CLUSTER_TLS_UNKNOWN_ISSUER: &str = "cluster-tls-unknown-issuer";
/// `The server is busy. Trying again.`
#[rustfmt::skip]
pub const CLUSTER_TOO_MANY_REQUESTS: &str = "cluster-too-many-requests";
/// `The cluster does not accept these credentials. They may have expired.`
#[rustfmt::skip]
pub const CLUSTER_UNAUTHORIZED: &str = "cluster-unauthorized";
/// `Kubernetes { $version } is newer than what Hapju knows.`
#[rustfmt::skip]
pub const CLUSTER_VERSION_NEW: &str = "cluster-version-new";
/// `Kubernetes { $version } is older than what Hapju knows.`
#[rustfmt::skip]
pub const CLUSTER_VERSION_OLD: &str = "cluster-version-old";
/// `Through the proxy { $proxy }`
#[rustfmt::skip]
pub const CLUSTER_VIA_PROXY: &str = "cluster-via-proxy";
/// `Sign-in by the auth provider { $name } is not supported. Use an exec plug-in.`
#[rustfmt::skip]
pub const CONTEXT_AUTH_PROVIDER: &str = "context-auth-provider";
/// `{ $field } in the kubeconfig does not hold what it should.`
#[rustfmt::skip]
pub const CONTEXT_BAD_DATA: &str = "context-bad-data";
/// `The address of the proxy is not a URL.`
#[rustfmt::skip]
pub const CONTEXT_BAD_PROXY: &str = "context-bad-proxy";
/// `The server address is not a URL.`
#[rustfmt::skip]
pub const CONTEXT_BAD_SERVER: &str = "context-bad-server";
/// `The file that { $field } names cannot be read: { $file }`
#[rustfmt::skip]
pub const CONTEXT_FILE: &str = "context-file";
/// `The cluster { $cluster } has no server address in the kubeconfig.`
#[rustfmt::skip]
pub const CONTEXT_NO_SERVER: &str = "context-no-server";
/// `No user is defined; requests would be anonymous.`
#[rustfmt::skip]
pub const CONTEXT_NO_USER: &str = "context-no-user";
/// `Proxies of the kind "{ $scheme }" are not supported. Use http, https or socks5.`
#[rustfmt::skip]
pub const CONTEXT_PROXY_SCHEME: &str = "context-proxy-scheme";
/// `The kubeconfig file has an error at line { $line-text }, column { $column-text }: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_MALFORMED: &str = "kubeconfig-malformed";
/// `No kubeconfig file was found: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_MISSING: &str = "kubeconfig-missing";
/// `There is no context { $context }.`
#[rustfmt::skip]
pub const KUBECONFIG_NO_CONTEXT: &str = "kubeconfig-no-context";
/// `The kubeconfig file is not UTF-8 text: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_NOT_TEXT: &str = "kubeconfig-not-text";
/// `The file is not a kubeconfig: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_OTHER_KIND: &str = "kubeconfig-other-kind";
/// `The kubeconfig file is too large: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_TOO_LARGE: &str = "kubeconfig-too-large";
/// `The kubeconfig file cannot be read: { $file }`
#[rustfmt::skip]
pub const KUBECONFIG_UNREADABLE: &str = "kubeconfig-unreadable";
/// `An object of this name is being deleted.`
#[rustfmt::skip]
pub const REFUSAL_BEING_DELETED: &str = "refusal-being-deleted";
/// `The object changed meanwhile. Check again.`
#[rustfmt::skip]
pub const REFUSAL_CHANGED_MEANWHILE: &str = "refusal-changed-meanwhile";
/// `Other field managers own some of the fields.`
#[rustfmt::skip]
pub const REFUSAL_CONFLICT: &str = "refusal-conflict";
/// `An admission rule of the cluster does not allow it.`
#[rustfmt::skip]
pub const REFUSAL_DENIED: &str = "refusal-denied";
/// `A key or list item stands twice.`
#[rustfmt::skip]
pub const REFUSAL_DUPLICATE: &str = "refusal-duplicate";
/// `An object with generateName cannot be applied. Give it a name.`
#[rustfmt::skip]
pub const REFUSAL_GENERATE_NAME: &str = "refusal-generate-name";
/// `Some fields cannot be changed after creation; the object would have to be deleted and created again.`
#[rustfmt::skip]
pub const REFUSAL_IMMUTABLE: &str = "refusal-immutable";
/// `The namespace does not exist.`
#[rustfmt::skip]
pub const REFUSAL_NAMESPACE_MISSING: &str = "refusal-namespace-missing";
/// `The object names no kind and apiVersion.`
#[rustfmt::skip]
pub const REFUSAL_NO_KIND: &str = "refusal-no-kind";
/// `The object has no name.`
#[rustfmt::skip]
pub const REFUSAL_NO_NAME: &str = "refusal-no-name";
/// `The cluster does not serve this kind in this version.`
#[rustfmt::skip]
pub const REFUSAL_NOT_SERVED: &str = "refusal-not-served";
/// `You have no permission for this action.`
#[rustfmt::skip]
pub const REFUSAL_PERMISSION: &str = "refusal-permission";
/// `A resource quota does not allow it.`
#[rustfmt::skip]
pub const REFUSAL_QUOTA: &str = "refusal-quota";
/// `The server failed.`
#[rustfmt::skip]
pub const REFUSAL_SERVER: &str = "refusal-server";
/// `This object stands twice in the plan: one would be written over the other. Remove one of them.`
#[rustfmt::skip]
pub const REFUSAL_TWICE: &str = "refusal-twice";
/// `The cluster does not accept these credentials any more.`
#[rustfmt::skip]
pub const REFUSAL_UNAUTHORIZED: &str = "refusal-unauthorized";
/// `This server does not know some of the fields.`
#[rustfmt::skip]
pub const REFUSAL_UNKNOWN_FIELD: &str = "refusal-unknown-field";
/// `The server cannot read the object.`
#[rustfmt::skip]
pub const REFUSAL_UNREADABLE: &str = "refusal-unreadable";
/// `The server does not accept these values.`
#[rustfmt::skip]
pub const REFUSAL_VALIDATION: &str = "refusal-validation";
/// `A value has the wrong type.`
#[rustfmt::skip]
pub const REFUSAL_WRONG_TYPE: &str = "refusal-wrong-type";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    APPLY_CHANGED_SINCE_PLAN,
    APPLY_CONFLICT,
    APPLY_CONNECTION_LOST,
    APPLY_FAILED,
    APPLY_FIELD_DROPPED,
    APPLY_KIND_UNKNOWN,
    APPLY_NOT_APPLICABLE,
    APPLY_NOT_CONNECTED,
    APPLY_OTHER_CLUSTER,
    APPLY_PERHAPS_WRITTEN,
    CLUSTER_ACTING_AS,
    CLUSTER_CLOSED,
    CLUSTER_EXEC_BAD_OUTPUT,
    CLUSTER_EXEC_FAILED,
    CLUSTER_EXEC_KILLED,
    CLUSTER_EXEC_NEEDS_TERMINAL,
    CLUSTER_EXEC_NO_COMMAND,
    CLUSTER_EXEC_NO_CONSENT,
    CLUSTER_EXEC_NOT_FOUND,
    CLUSTER_EXEC_NOT_STARTED,
    CLUSTER_EXEC_TIMED_OUT,
    CLUSTER_EXEC_WAITING,
    CLUSTER_FAILED,
    CLUSTER_FORBIDDEN,
    CLUSTER_FORBIDDEN_NODES,
    CLUSTER_INSECURE,
    CLUSTER_NAME_NOT_FOUND,
    CLUSTER_NO_PROXY_UNSUPPORTED,
    CLUSTER_NO_ROUTE,
    CLUSTER_NOT_KUBERNETES,
    CLUSTER_PROXY,
    CLUSTER_REFUSED,
    CLUSTER_SERVER_ERROR,
    CLUSTER_SERVER_SAYS,
    CLUSTER_TIMED_OUT,
    CLUSTER_TLS_EXPIRED,
    CLUSTER_TLS_NO_ROOTS,
    CLUSTER_TLS_NOT_TLS,
    CLUSTER_TLS_NOT_YET_VALID,
    CLUSTER_TLS_OTHER,
    CLUSTER_TLS_OTHER_NAME,
    CLUSTER_TLS_REFUSED,
    CLUSTER_TLS_UNKNOWN_ISSUER,
    CLUSTER_TOO_MANY_REQUESTS,
    CLUSTER_UNAUTHORIZED,
    CLUSTER_VERSION_NEW,
    CLUSTER_VERSION_OLD,
    CLUSTER_VIA_PROXY,
    CONTEXT_AUTH_PROVIDER,
    CONTEXT_BAD_DATA,
    CONTEXT_BAD_PROXY,
    CONTEXT_BAD_SERVER,
    CONTEXT_FILE,
    CONTEXT_NO_SERVER,
    CONTEXT_NO_USER,
    CONTEXT_PROXY_SCHEME,
    KUBECONFIG_MALFORMED,
    KUBECONFIG_MISSING,
    KUBECONFIG_NO_CONTEXT,
    KUBECONFIG_NOT_TEXT,
    KUBECONFIG_OTHER_KIND,
    KUBECONFIG_TOO_LARGE,
    KUBECONFIG_UNREADABLE,
    REFUSAL_BEING_DELETED,
    REFUSAL_CHANGED_MEANWHILE,
    REFUSAL_CONFLICT,
    REFUSAL_DENIED,
    REFUSAL_DUPLICATE,
    REFUSAL_GENERATE_NAME,
    REFUSAL_IMMUTABLE,
    REFUSAL_NAMESPACE_MISSING,
    REFUSAL_NO_KIND,
    REFUSAL_NO_NAME,
    REFUSAL_NOT_SERVED,
    REFUSAL_PERMISSION,
    REFUSAL_QUOTA,
    REFUSAL_SERVER,
    REFUSAL_TWICE,
    REFUSAL_UNAUTHORIZED,
    REFUSAL_UNKNOWN_FIELD,
    REFUSAL_UNREADABLE,
    REFUSAL_VALIDATION,
    REFUSAL_WRONG_TYPE,
];
