# Sentences about the connection, kubeconfig files and what the API server answers. Words of a state in one line
# (the top bar) are in app.ftl (conn-…).

## Connecting

cluster-refused = { $server } refuses the connection.
cluster-no-route = There is no route to { $server }. A VPN may be needed.
cluster-timeout = { $server } does not answer.
cluster-name-not-found = The name of the server is not known: { $server }
cluster-closed = { $server } closed the connection.
cluster-not-kubernetes = { $server } answers, but not as a Kubernetes API server.
cluster-http-not-https = { $server } speaks HTTP without TLS.
cluster-failed = Could not connect to { $server }: { $reason }
cluster-via-proxy = Through the proxy { $proxy }
cluster-proxy-refused = The proxy { $proxy } does not let the connection through.
cluster-proxy-unsupported = This kind of proxy is not supported: { $proxy }
cluster-no-proxy-unsupported = NO_PROXY holds an entry that cannot be used: { $entry }
cluster-tls-unknown-issuer = The server's certificate comes from an authority that is not trusted. Check certificate-authority in the kubeconfig.
cluster-tls-name = The server's certificate is for another name than { $name }. Check server or tls-server-name in the kubeconfig.
cluster-tls-expired = The server's certificate has expired. Check the clock of this computer as well.
cluster-tls-not-yet-valid = The server's certificate is not valid yet. Check the clock of this computer.
cluster-tls-client = The server does not accept the client certificate.
cluster-tls-other = The secure connection could not be made: { $reason }
cluster-insecure = The certificate of this server is not checked.
cluster-acting-as = Acting as { $user }

## Signing in

cluster-unauthorized = The cluster does not accept the credentials of { $user }. They may have expired.
cluster-sign-in-again = Sign in again
cluster-exec-waiting = Waiting for { $program }…
cluster-exec-not-found = The program { $program } from the kubeconfig is not installed or not on PATH.
cluster-exec-failed = { $program } ended with exit code { $code-text }.
cluster-exec-timeout = { $program } took too long and was stopped.
cluster-exec-bad-output = { $program } did not answer with credentials.
cluster-exec-interactive = { $program } needs a terminal, which a window does not have. Sign in with it in a terminal first.
cluster-exec-refused = { $program } was not run, so there are no credentials.
cluster-exec-no-consent = The context runs { $program } to sign in. Allow it with --allow-exec.

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
context-no-user = No user is defined; requests would be anonymous.
context-auth-provider = Sign-in by the auth provider { $name } is not supported. Use an exec plug-in.

## Permissions and the server's answers

cluster-forbidden = { $user } may not { $verb } { $resource }.
cluster-forbidden-namespace = { $user } may not { $verb } { $resource } in namespace { $namespace }.
cluster-forbidden-nodes = { $user } may not list nodes, so nothing can be judged against this cluster. A snapshot file from an administrator helps.
cluster-server-says = The server says: { $message }
cluster-too-many-requests = The server is busy. Trying again.
cluster-server-error = The server failed with status { $code-text }: { $message }
cluster-version-old = Kubernetes { $version } is older than what Hapju knows.
cluster-version-new = Kubernetes { $version } is newer than what Hapju knows.

## Apply

apply-conflict = Changed on the server by { $manager }: { $path }
apply-immutable = { $path } cannot be changed after creation.
apply-generate-name = An object with generateName cannot be applied. Give it a name.
apply-namespace-missing = The namespace { $namespace } does not exist.
apply-kind-unknown = The cluster does not serve { $kind } ({ $apiVersion }).
apply-field-dropped = The server would drop this field without a word: { $path }
apply-changed-meanwhile = The object has changed since the plan was made: { $kind } { $name }
apply-failed = Could not apply { $kind } { $name }: { $reason }
apply-connection-lost = The connection was lost while applying. What was done is listed.
apply-not-connected = Connect to a cluster first.
