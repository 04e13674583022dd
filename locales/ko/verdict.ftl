# What the engine answers. The keys follow the codes of the command line's contract: verdict-CODE (and -short for a
# badge), together-CODE, reason-CODE, suggestion-CODE, assumption-CODE.

## The answer for one group

verdict-fits = 지금 배치할 수 있습니다
verdict-fits-short = 배치 가능
verdict-partly = 지금은 일부 파드만 배치할 수 있습니다
verdict-partly-short = 일부 배치
verdict-does-not-fit = 지금은 배치할 수 없습니다
verdict-does-not-fit-short = 배치 불가
verdict-at-risk = 자리는 있지만 스케줄러가 찾지 못할 수 있습니다
verdict-at-risk-short = 위험 있음
verdict-blocked = 스케줄링 전에 거부됩니다
verdict-blocked-short = 거부됨
verdict-unknown = 판단할 수 없습니다
verdict-unknown-short = 판단 불가

verdict-count = { $m-text }개 중 { $n-text }개
verdict-count-min = { $m-text }개 중 { $n-text }개, 최소 { $min-text }개 필요
verdict-count-running = { $m-text }개 중 { $n-text }개 실행 중
verdict-all-or-nothing = 모두 함께 배치되거나 하나도 배치되지 않습니다.
verdict-domain = { $key } 한 곳에 최대 { $n-text }개까지 배치할 수 있습니다({ $domain }).
verdict-domain-fits = { $key } 한 곳에 모두 배치할 수 있습니다({ $domain }).
verdict-no-gang = { $n-text }개 모두 지금 자리가 있지만, 함께 시작된다는 보장은 없습니다.
verdict-after-preemption = 우선순위가 낮은 파드를 선점하면 배치할 수 있습니다.
verdict-up-to = 최대 복제 수 { $m-text }개 중 { $n-text }개까지 배치할 수 있습니다.
verdict-no-pods = 배치할 파드가 없습니다.

## The answer for the whole design

together-fits = 모두 지금 배치할 수 있습니다
together-fits-groups = 모든 파드 그룹을 지금 배치할 수 있습니다
together-partly = 지금은 일부만 배치할 수 있습니다
together-does-not-fit = 지금은 전부를 함께 배치할 수 없습니다
together-at-risk = 순서에 따라 모두 배치되지 못할 수 있습니다
together-blocked = 일부가 스케줄링 전에 거부됩니다
together-unknown = 모두 배치할 수 있는지 판단할 수 없습니다

## Reasons

reason-insufficient-resource = { $resource } 부족
reason-too-many-pods = 노드의 파드 수 한도 도달
reason-untolerated-taint = 톨러레이션이 없는 테인트: { $taint }
reason-unschedulable-node = 스케줄링이 금지된 노드(cordon)
reason-node-selector = 노드 라벨 불일치: { $label }
reason-node-affinity = 노드 어피니티 불일치
reason-host-port = 호스트 포트 { $port } 사용 중
reason-topology-key-missing = { $key } 라벨 없음
reason-outside-domain = { $key } { $domain } 밖의 노드
reason-no-nodes = 클러스터에 노드가 없습니다.
reason-no-snapshot = 판단 기준이 될 클러스터가 없습니다.
reason-too-few-pods = 그룹에 필요한 파드 { $minCount-text }개 중 { $pods-text }개만 있습니다.
reason-priority-mismatch = 파드의 우선순위({ $pod })와 파드 그룹의 우선순위({ $group })가 다릅니다.
reason-scheduler-mismatch = 한 그룹의 파드가 서로 다른 스케줄러를 지정합니다: { $first }, { $second }.
reason-unknown-priority-class = { $name } 우선순위 클래스가 없습니다.
reason-missing-reference = { $kind } { $name } 오브젝트가 없습니다.
reason-kind-not-in-snapshot = 스냅샷에 { $kind } 오브젝트가 들어 있지 않습니다.
reason-daemonset-gang = DaemonSet의 파드는 갱이 될 수 없습니다.
reason-ordered-ready-gang = OrderedReady에서는 파드를 하나씩 차례로 만들기 때문에 갱이 완성되지 않습니다.
reason-dialect-mismatch = 클러스터가 { $dialect } 형식을 제공하지 않습니다.
reason-other-scheduler = 다른 스케줄러가 파드를 배치합니다: { $name }.
reason-scheduling-gates = 스케줄링 게이트가 제거될 때까지 파드가 대기합니다.
reason-node-name-set = 파드가 스케줄러를 거치지 않고 { $node } 노드에 고정되어 있습니다.
reason-inter-pod-affinity = 파드 간 어피니티는 아직 판단하지 않습니다.
reason-existing-anti-affinity = 실행 중인 파드의 안티-어피니티가 이 파드를 배제합니다.
reason-topology-spread = 토폴로지 분배 제약 조건은 아직 판단하지 않습니다.
reason-volume-claim = 볼륨 클레임을 마운트할 수 있는 노드는 아직 판단하지 않습니다: { $name }
reason-dra-claim = 리소스 클레임은 아직 판단하지 않습니다: { $name }
reason-resource-quota = 리소스 쿼터는 아직 판단하지 않습니다: { $name }
reason-limit-range = 리밋 레인지는 아직 판단하지 않습니다: { $name }
reason-composite-group = 그룹이 속한 복합 파드 그룹은 아직 판단하지 않습니다: { $name }
reason-invalid-group = API 서버가 거부할 파드 그룹입니다: { $name }
reason-job-scheduling = Job의 scheduling 필드는 아직 판단하지 않습니다.
reason-auto-gang = 클러스터가 이 Job을 스스로 갱으로 만들 수 있습니다.
reason-mixed-members = 그룹에 서로 다른 종류의 파드가 섞여 있습니다.
reason-invalid-quantity = { $path }: 올바른 수량이 아닙니다("{ $value }").
reason-quantity-range = { $path }: 값의 범위를 벗어났습니다("{ $value }").
reason-joint-capacity = 모든 그룹을 합치면 여유보다 많은 자원이 필요합니다: { $resource }
reason-order-matters = 그룹이 처리되는 순서에 따라 결과가 달라집니다.
reason-preemption = 우선순위가 낮은 파드를 축출해 자리를 만들 수 있습니다.
reason-nominated-pods = 선점 중인 파드가 자리를 예약했습니다.
reason-node-features = 노드마다 선언한 기능이 다릅니다.
reason-invalid-pod = 파드를 판단할 수 없습니다: { $message }

## Suggestions

suggestion-lower-request = { $resource } 요청량 { $from-text } → { $to-text }
suggestion-remove-node-selector = 노드 셀렉터 제거: { $key }={ $value }
suggestion-remove-node-affinity = 필수 노드 어피니티 제거
suggestion-add-toleration = 톨러레이션 추가: { $taint }
suggestion-remove-host-port = 호스트 포트 제거: { $port }
suggestion-widen-topology-key = 토폴로지 키 { $from-text } → { $to-text }
suggestion-remove-topology-key = 토폴로지 키 제거: { $from-text }
suggestion-lower-replicas = 파드 수 { $from-text } → { $to-text }
suggestion-add-nodes = 노드 { $nodes-text }개 추가({ $like } 사양)
suggestion-uncordon-nodes = 노드 { $nodes-text }개의 스케줄링 금지 해제(uncordon)
suggestion-wait-terminating = 종료 중인 파드 { $pods-text }개가 사라지면 배치할 수 있습니다
suggestion-lower-min-count = 최소 파드 수 { $from-text } → { $to-text }
suggestion-lower-min-count-about = 전체 워커 수(world size)를 기다리는 학습 프로그램은 멈춘 채로 있게 됩니다.

## Assumptions

assumption-default-scheduler-profile = 기본 스케줄러 프로필
assumption-no-autoscaler = 자동 확장 없음
assumption-replaces-running-pods = 실행 중인 이 설계의 파드는 교체됨
assumption-quotas-not-listed = 쿼터와 리밋 레인지 없음(조회하지 않음)
assumption-sample-cluster = 예제 클러스터
assumption-scheduler-gates-on = 스케줄러의 기능 게이트도 활성화됨
assumption-no-gang-scheduling = 이 클러스터에 갱 스케줄링 없음
assumption-snapshot-stale = 스냅샷이 최신이 아닐 수 있음
assumption-without-preemption = 우선순위가 낮은 파드는 그대로 둠(선점 없음)
assumption-pods-not-listed = 실행 중인 파드 없음(조회하지 않음)

## Resources and topology keys by the names people use

resource-name-cpu = CPU
resource-name-memory = 메모리
resource-name-ephemeral-storage = 임시 스토리지
resource-name-pods = 파드 수
resource-name-gpu = GPU
topology-rack = 랙
topology-zone = 영역
topology-region = 리전
topology-hostname = 노드
