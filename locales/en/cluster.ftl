# Sentences about the connection, kubeconfig files and what the API server answers. Words of a state in one line
# (the top bar) are in app.ftl (conn-…).

## Connecting

cluster-refused = { $server } refuses the connection.
cluster-timed-out = { $server } does not answer in time. A VPN may be needed.
cluster-no-route = There is no route to { $server }. A VPN may be needed.
cluster-name-not-found = The name of the server is not known: { $server }
cluster-closed = { $server } closed the connection.
cluster-not-kubernetes = { $server } answers, but not as a Kubernetes API server.
cluster-failed = Could not connect to { $server }: { $reason }
cluster-via-proxy = Through the proxy { $proxy }
cluster-proxy = The proxy { $proxy } does not let the connection to { $server } through.
cluster-no-proxy-unsupported = NO_PROXY holds an entry that cannot be used: { $entry }
cluster-tls-unknown-issuer = The server's certificate comes from an authority that is not trusted. Check certificate-authority in the kubeconfig.
cluster-tls-other-name = The server's certificate is for another name. Check server or tls-server-name in the kubeconfig.
cluster-tls-expired = The server's certificate has expired. Check the clock of this computer as well.
cluster-tls-not-yet-valid = The server's certificate is not valid yet. Check the clock of this computer.
cluster-tls-not-tls = The server does not speak TLS. Perhaps server in the kubeconfig should begin with http.
cluster-tls-refused = The server refused the secure connection ({ $alert }). The client certificate may not be accepted.
cluster-tls-no-roots = This computer has no list of certificate authorities, and the kubeconfig names none.
cluster-tls-other = The secure connection could not be made: { $reason }
cluster-insecure = The certificate of this server is not checked.
cluster-acting-as = Acting as { $user }

## Signing in

cluster-unauthorized = The cluster does not accept these credentials. They may have expired.
cluster-exec-waiting = Waiting for { $program }…
cluster-exec-not-found = The program { $program } from the kubeconfig is not installed or not on PATH.
cluster-exec-no-command = The kubeconfig names no program to sign in with.
cluster-exec-not-started = { $program } could not be started.
cluster-exec-needs-terminal = { $program } needs a terminal, which a window does not have. Sign in with it in a terminal first.
cluster-exec-timed-out = { $program } did not finish within { $after } and was stopped.
cluster-exec-failed = { $program } ended with exit code { $code-text }.
cluster-exec-killed = { $program } was ended by a signal.
cluster-exec-bad-output = { $program } did not answer with credentials.
cluster-exec-no-consent = The program was not run, so there are no credentials.

## kubeconfig

kubeconfig-missing = No kubeconfig file was found: { $file }
kubeconfig-too-large = The kubeconfig file is too large: { $file }
kubeconfig-unreadable = The kubeconfig file cannot be read: { $file }
kubeconfig-not-text = The kubeconfig file is not UTF-8 text: { $file }
kubeconfig-malformed = The kubeconfig file has an error at line { $line-text }, column { $column-text }: { $file }
kubeconfig-other-kind = The file is not a kubeconfig: { $file }
kubeconfig-no-context = There is no context { $context }.
context-no-server = The cluster { $cluster } has no server address in the kubeconfig.
context-bad-server = The server address is not a URL.
context-bad-proxy = The address of the proxy is not a URL.
context-proxy-scheme = Proxies of the kind "{ $scheme }" are not supported. Use http, https or socks5.
context-file = The file that { $field } names cannot be read: { $file }
context-bad-data = { $field } in the kubeconfig does not hold what it should.
context-no-user = No user is defined; requests would be anonymous.
context-auth-provider = Sign-in by the auth provider { $name } is not supported. Use an exec plug-in.

## Permissions and the server's answers

cluster-forbidden = No permission: { $message }
cluster-forbidden-nodes = You may not list nodes, so nothing can be judged against this cluster. A snapshot file from an administrator helps.
cluster-server-says = The server says: { $message }
cluster-too-many-requests = The server is busy. Trying again.
cluster-server-error = The server failed with status { $code-text }: { $message }
cluster-version-old = Kubernetes { $version } is older than what Hapju knows.
cluster-version-new = Kubernetes { $version } is newer than what Hapju knows.

## Apply

apply-conflict = Changed on the server by { $manager }: { $path }
apply-kind-unknown = The cluster does not serve { $kind } ({ $apiVersion }).
apply-field-dropped = The server would drop this field without a word: { $path }
apply-failed = Could not apply { $kind } { $name }: { $reason }
apply-connection-lost = The connection was lost while applying. What was done is listed.
apply-not-connected = Connect to a cluster first.
apply-other-cluster = The plan was made for another cluster or user. Check again.
apply-not-applicable = There is nothing to apply, or an object is refused.
apply-changed-since-plan = The object has changed since the plan was made. Check again.
apply-perhaps-written = The connection was lost; the object may have been written all the same.

## Why the server refuses an object (its own sentence stands below)

refusal-validation = The server does not accept these values.
refusal-unknown-field = This server does not know some of the fields.
refusal-wrong-type = A value has the wrong type.
refusal-duplicate = A key or list item stands twice.
refusal-unreadable = The server cannot read the object.
refusal-immutable = Some fields cannot be changed after creation; the object would have to be deleted and created again.
refusal-conflict = Other field managers own some of the fields.
refusal-permission = You have no permission for this action.
refusal-quota = A resource quota does not allow it.
refusal-denied = An admission rule of the cluster does not allow it.
refusal-namespace-missing = The namespace does not exist.
refusal-not-served = The cluster does not serve this kind in this version.
refusal-being-deleted = An object of this name is being deleted.
refusal-changed-meanwhile = The object changed meanwhile. Check again.
refusal-unauthorized = The cluster does not accept these credentials any more.
refusal-twice = This object stands twice in the plan: one would be written over the other. Remove one of them.
refusal-no-name = The object has no name.
refusal-generate-name = An object with generateName cannot be applied. Give it a name.
refusal-no-kind = The object names no kind and apiVersion.
refusal-server = The server failed.
