# Sentences about the connection, kubeconfig files and what the API server answers. Words of a state in one line
# (the top bar) are in app.ftl (conn-…).

## Connecting

cluster-refused = 서버가 연결을 거부했습니다: { $server }
cluster-timed-out = 서버가 제시간에 응답하지 않습니다: { $server }. VPN이 필요할 수 있습니다.
cluster-no-route = 서버까지의 네트워크 경로가 없습니다: { $server }. VPN이 필요할 수 있습니다.
cluster-name-not-found = 서버 이름을 찾을 수 없습니다: { $server }
cluster-closed = 서버가 연결을 닫았습니다: { $server }
cluster-not-kubernetes = 응답한 서버가 Kubernetes API 서버가 아닙니다: { $server }
cluster-failed = 연결하지 못했습니다: { $server }({ $reason })
cluster-via-proxy = 프록시 사용: { $proxy }
cluster-proxy = 프록시({ $proxy })가 서버 연결을 허용하지 않습니다: { $server }
cluster-no-proxy-unsupported = NO_PROXY에 사용할 수 없는 항목이 있습니다: { $entry }
cluster-tls-unknown-issuer = 신뢰할 수 없는 기관에서 발급한 서버 인증서입니다. kubeconfig의 certificate-authority 항목을 확인하세요.
cluster-tls-other-name = 서버 인증서가 다른 이름으로 발급되었습니다. kubeconfig의 server 또는 tls-server-name 항목을 확인하세요.
cluster-tls-expired = 서버 인증서가 만료되었습니다. 이 컴퓨터의 시계도 확인하세요.
cluster-tls-not-yet-valid = 서버 인증서의 유효 기간이 아직 시작되지 않았습니다. 이 컴퓨터의 시계를 확인하세요.
cluster-tls-not-tls = 서버가 TLS를 사용하지 않습니다. kubeconfig의 server 주소가 http로 시작해야 하는지 확인하세요.
cluster-tls-refused = 서버가 보안 연결을 거부했습니다({ $alert }). 클라이언트 인증서가 허용되지 않을 수 있습니다.
cluster-tls-no-roots = 이 컴퓨터에 인증 기관 목록이 없고 kubeconfig에도 지정되어 있지 않습니다.
cluster-tls-other = 보안 연결을 만들 수 없습니다: { $reason }
cluster-insecure = 이 서버의 인증서를 확인하지 않습니다.
cluster-acting-as = 대리 사용자: { $user }

## Signing in

cluster-unauthorized = 클러스터가 인증 정보를 받아들이지 않습니다. 만료되었을 수 있습니다.
cluster-exec-waiting = { $program } 기다리는 중…
cluster-exec-not-found = kubeconfig에 지정된 프로그램이 설치되지 않았거나 PATH에 없습니다: { $program }
cluster-exec-no-command = kubeconfig에 인증 프로그램이 지정되지 않았습니다.
cluster-exec-not-started = 프로그램을 시작하지 못했습니다: { $program }
cluster-exec-needs-terminal = 터미널이 필요한 프로그램이라 창에서 실행할 수 없습니다: { $program }. 먼저 터미널에서 로그인하세요.
cluster-exec-timed-out = 프로그램이 { $after } 안에 끝나지 않아 중지했습니다: { $program }
cluster-exec-failed = 프로그램이 종료 코드 { $code-text }번으로 끝났습니다: { $program }
cluster-exec-killed = 프로그램이 시그널로 종료되었습니다: { $program }
cluster-exec-bad-output = 프로그램이 인증 정보를 반환하지 않았습니다: { $program }
cluster-exec-no-consent = 프로그램을 실행하지 않아 인증 정보가 없습니다.

## kubeconfig

kubeconfig-missing = kubeconfig 파일을 찾을 수 없습니다: { $file }
kubeconfig-too-large = kubeconfig 파일이 너무 큽니다: { $file }
kubeconfig-unreadable = kubeconfig 파일을 읽을 수 없습니다: { $file }
kubeconfig-not-text = kubeconfig 파일이 UTF-8 텍스트가 아닙니다: { $file }
kubeconfig-malformed = kubeconfig 파일의 { $line-text }행 { $column-text }열에 오류가 있습니다: { $file }
kubeconfig-other-kind = kubeconfig 파일이 아닙니다: { $file }
kubeconfig-no-context = 컨텍스트가 없습니다: { $context }
context-no-server = kubeconfig에 클러스터의 서버 주소가 없습니다: { $cluster }
context-bad-server = 서버 주소가 올바른 URL이 아닙니다.
context-bad-proxy = 프록시 주소가 올바른 URL이 아닙니다.
context-proxy-scheme = 지원하지 않는 프록시 종류입니다: { $scheme }. http, https, socks5를 사용할 수 있습니다.
context-file = { $field } 항목의 파일을 읽을 수 없습니다: { $file }
context-bad-data = kubeconfig의 { $field } 값이 올바르지 않습니다.
context-no-user = 사용자가 정의되지 않아 익명으로 요청하게 됩니다.
context-auth-provider = 지원하지 않는 인증 공급자입니다: { $name }. exec 플러그인을 사용하세요.

## Permissions and the server's answers

cluster-forbidden = 권한이 없습니다: { $message }
cluster-forbidden-nodes = 노드를 조회할 권한이 없어 이 클러스터를 기준으로 판단할 수 없습니다. 관리자에게 스냅샷 파일을 요청하세요.
cluster-server-says = 서버의 응답: { $message }
cluster-too-many-requests = 서버가 바쁩니다. 다시 시도합니다.
cluster-server-error = 서버 오류({ $code-text }): { $message }
cluster-version-old = Hapju가 지원하는 버전보다 오래된 Kubernetes { $version }입니다.
cluster-version-new = Hapju가 지원하는 버전보다 새로운 Kubernetes { $version }입니다.

## Apply

apply-conflict = 서버에서 변경됨(변경한 관리자: { $manager }): { $path }
apply-kind-unknown = 클러스터가 제공하지 않는 종류입니다: { $kind }({ $apiVersion })
apply-field-dropped = 서버가 알림 없이 버리는 필드입니다: { $path }
apply-failed = 적용하지 못했습니다: { $kind } { $name }({ $reason })
apply-connection-lost = 적용하는 동안 연결이 끊겼습니다. 완료한 작업은 목록에 있습니다.
apply-not-connected = 먼저 클러스터에 연결하세요.
apply-other-cluster = 다른 클러스터나 사용자를 대상으로 만든 계획입니다. 다시 확인하세요.
apply-not-applicable = 적용할 내용이 없거나 거부된 오브젝트가 있습니다.
apply-changed-since-plan = 계획을 만든 뒤 오브젝트가 변경되었습니다. 다시 확인하세요.
apply-perhaps-written = 연결이 끊겼습니다. 오브젝트가 이미 기록되었을 수 있습니다.

## Why the server refuses an object (its own sentence stands below)

refusal-validation = 서버가 허용하지 않는 값이 있습니다.
refusal-unknown-field = 이 서버가 모르는 필드가 있습니다.
refusal-wrong-type = 값의 형식이 맞지 않습니다.
refusal-duplicate = 키 또는 목록 항목이 중복됩니다.
refusal-unreadable = 서버가 오브젝트를 읽을 수 없습니다.
refusal-immutable = 생성한 뒤에는 변경할 수 없는 필드가 있습니다. 오브젝트를 삭제하고 다시 만들어야 합니다.
refusal-conflict = 다른 필드 관리자가 소유한 필드가 있습니다.
refusal-permission = 이 작업을 수행할 권한이 없습니다.
refusal-quota = 리소스 쿼터를 넘어 허용되지 않습니다.
refusal-denied = 클러스터의 승인 규칙이 허용하지 않습니다.
refusal-namespace-missing = 네임스페이스가 없습니다.
refusal-not-served = 클러스터가 이 종류의 이 버전을 제공하지 않습니다.
refusal-being-deleted = 같은 이름의 오브젝트를 삭제하는 중입니다.
refusal-changed-meanwhile = 그사이 오브젝트가 변경되었습니다. 다시 확인하세요.
refusal-unauthorized = 클러스터가 인증 정보를 더 이상 받아들이지 않습니다.
refusal-twice = 같은 오브젝트가 두 번 있어 하나가 다른 하나를 덮어쓰게 됩니다. 하나를 지우세요.
refusal-no-name = 오브젝트에 이름이 없습니다.
refusal-generate-name = generateName을 쓰는 오브젝트는 적용할 수 없습니다. 이름을 지정하세요.
refusal-no-kind = 오브젝트에 kind와 apiVersion이 없습니다.
refusal-server = 서버에서 오류가 발생했습니다.
