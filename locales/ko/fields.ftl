# The form's words: cards and sections, then for each field of the field table its label (field-ID) and its help
# (field-ID-help), then what its values mean (choice-…) and what is shown where it is left out (default-…).

## Cards and sections

heading-deployment-policy = 배포 정책
card-basic = 기본 정보
card-init-containers = 초기화 컨테이너
card-containers = 컨테이너
card-instances = 인스턴스
card-autoscaling = 오토스케일링
card-update-policy = 업데이트 정책
card-network = 네트워크
card-pod-group = 파드 그룹
card-placement = 배치
card-service-ports = 서비스 포트
card-volume-mounts = 볼륨 마운트
card-volumes = 볼륨
card-volume-templates = 볼륨 템플릿
section-basic = 기본 정보
section-command = 명령어
section-environment = 환경 변수
section-security = 보안 설정
section-health = 헬스 체크
section-lifecycle = LifeCycle Hook
section-ports = 포트
section-volume-mounts = 볼륨 마운트

## Kinds in prose

kind-deployment = 디플로이먼트(Deployment)
kind-replicaset = 레플리카셋(ReplicaSet)
kind-statefulset = 스테이트풀셋(StatefulSet)
kind-daemonset = 데몬셋(DaemonSet)
kind-job = 잡(Job)
kind-cronjob = 크론잡(CronJob)
kind-replicationcontroller = 레플리케이션컨트롤러(ReplicationController)
kind-pod = 파드

## Basic information

field-name = 이름
field-name-help = 오브젝트의 이름입니다. 네임스페이스 안의 같은 종류에서 유일해야 하며, 생성한 뒤에는 변경할 수 없습니다.
field-cron-job-name-help = CronJob의 이름입니다. 각 Job의 이름을 만드는 데 쓰이므로 최대 52자입니다.
field-group = 그룹
field-group-help = 이 워크로드가 속한 애플리케이션입니다. 오브젝트와 파드의 라벨로 기록합니다.
field-description = 설명
field-description-help = 사람이 읽는 설명으로, 어노테이션에 저장합니다.
field-kind = 종류
field-kind-help = 파드를 실행하는 오브젝트의 종류입니다.
field-namespace = 네임스페이스
field-namespace-help = 오브젝트가 속하는 네임스페이스입니다. 비워 두면 적용할 때 컨텍스트의 네임스페이스를 사용합니다.
field-labels = 라벨
field-labels-help = 오브젝트를 찾고 선택하는 데 쓰는 키와 값입니다.
field-annotations = 어노테이션
field-annotations-help = 도구와 사람을 위한 메모입니다. 선택 기준으로는 쓰이지 않습니다.
field-pod-labels = 파드 라벨
field-pod-labels-help = 모든 파드에 붙는 라벨입니다. 셀렉터와 서비스가 이 라벨로 파드를 찾습니다.
field-pod-annotations = 파드 어노테이션
field-pod-annotations-help = 모든 파드에 붙는 어노테이션입니다.
field-selector = 셀렉터
field-selector-help = 컨트롤러가 자신의 파드를 알아보는 라벨입니다. 파드 라벨에 포함되어야 하며, 생성한 뒤에는 변경할 수 없습니다.

## Containers

field-init-containers = 초기화 컨테이너
field-init-containers-help = 컨테이너가 시작하기 전에 차례로 실행됩니다. 사이드카는 계속 실행됩니다.
field-containers = 컨테이너
field-containers-help = 각 파드의 컨테이너입니다. 하나 이상 필요합니다.
field-image-pull-secrets = 이미지 풀(Pull) 시크릿
field-image-pull-secrets-help = 비공개 레지스트리의 인증 정보가 들어 있는 Secret입니다.
field-image-pull-secret = 시크릿
field-image-pull-secret-help = 같은 네임스페이스의 Secret입니다.
field-container-name = 컨테이너 명
field-container-name-help = 컨테이너의 이름입니다. 파드 안에서 유일해야 합니다.
field-image = 이미지
field-image-help = 이미지의 레지스트리, 이름, 태그 또는 다이제스트입니다.
field-image-pull-policy = 이미지 풀 정책
field-image-pull-policy-help = 노드가 이미지를 가져오는 시점입니다.
field-sidecar = 사이드카
field-sidecar-help = 이 초기화 컨테이너를 다른 컨테이너와 함께 계속 실행합니다.
field-resources = 자원
field-resources-help = 스케줄러가 컨테이너용으로 확보하는 양(요청량)과 최대로 쓸 수 있는 양(제한량)입니다.
field-command = 커맨드
field-command-help = 이미지의 엔트리포인트를 대신하며, 항목마다 단어 하나를 씁니다. 셸에서 실행되지 않습니다.
field-args = Arguments
field-args-help = 커맨드 또는 이미지 엔트리포인트의 인수입니다.
field-working-dir = 작업 디렉터리
field-working-dir-help = 커맨드가 시작되는 디렉터리입니다.
field-stdin = 표준 입력 유지
field-stdin-help = 입력을 기다리는 프로그램에 사용합니다.
field-tty = 터미널(tty)
field-tty-help = 컨테이너에 터미널을 제공합니다. 표준 입력이 필요합니다.
field-env = 환경 변수
field-env-help = 컨테이너의 환경 변수입니다. 뒤의 변수는 앞의 변수를 $(NAME) 형식으로 쓸 수 있습니다.
field-env-from = 맵 전체를 변수로
field-env-from-help = ConfigMap 또는 Secret의 모든 키가 변수가 됩니다.
field-ports = 컨테이너 포트
field-ports-help = 컨테이너가 수신하는 포트입니다. 이름을 붙이면 서비스에서 이름으로 참조할 수 있습니다.
field-mounts = 볼륨 마운트
field-mounts-help = 파드의 볼륨이 이 컨테이너에서 보이는 위치입니다.

## Resources

field-cpu-request = CPU 요청량
field-cpu-request-help = 컨테이너용으로 확보하는 코어 수입니다. 500m은 코어 0.5개입니다.
field-cpu-limit = CPU 제한량
field-cpu-limit-help = 이 값을 넘으면 컨테이너의 속도가 제한됩니다.
field-memory-request = 메모리 요청량
field-memory-request-help = 컨테이너용으로 확보하는 메모리입니다. 예: 256Mi, 2Gi
field-memory-limit = 메모리 제한량
field-memory-limit-help = 이 값보다 많이 쓰면 컨테이너가 강제 종료됩니다.
field-storage-request = 임시 스토리지 요청량
field-storage-request-help = 로그, 이미지의 쓰기 레이어, emptyDir 볼륨에 쓰는 노드의 디스크입니다.
field-storage-limit = 임시 스토리지 제한량
field-storage-limit-help = 이 값보다 많이 쓰면 파드가 축출됩니다.
field-gpu-request = GPU 요청량
field-gpu-request-help = GPU 개수(정수)입니다. 요청량과 제한량이 같아야 합니다.
field-gpu-limit = GPU 제한량
field-gpu-limit-help = GPU 개수(정수)입니다. 제한량만 지정하면 요청량도 같은 값이 됩니다.

## One variable

field-env-name = 이름
field-env-name-help = 변수의 이름입니다.
field-env-value = 값
field-env-value-help = 텍스트입니다. $(NAME) 형식으로 다른 변수를 넣을 수 있으며, $$는 달러 기호입니다.
field-env-secret = 시크릿
field-env-secret-help = 같은 네임스페이스의 Secret입니다.
field-env-secret-key = 키
field-env-secret-key-help = Secret에서 사용할 키입니다.
field-env-config-map = ConfigMap
field-env-config-map-help = 같은 네임스페이스의 ConfigMap입니다.
field-env-config-map-key = 키
field-env-config-map-key-help = ConfigMap에서 사용할 키입니다.
field-optional = 없어도 됨
field-env-secret-optional-help = Secret이나 키가 없어도 컨테이너를 시작합니다.
field-env-config-map-optional-help = ConfigMap이나 키가 없어도 컨테이너를 시작합니다.
field-env-field = 파드 필드
field-env-field-help = status.podIP, metadata.name 같은 파드 자신의 필드입니다.
field-env-resource = 자원
field-env-resource-help = 컨테이너의 요청량 또는 제한량입니다.
field-env-resource-container = 컨테이너
field-env-resource-container-help = 어느 컨테이너의 값인지 지정합니다.
field-env-resource-divisor = 나누는 단위
field-env-resource-divisor-help = 값을 나누는 단위입니다. 1Mi이면 MiB 단위의 숫자가 됩니다.
field-env-from-prefix = 접두사
field-env-from-prefix-help = 변수 이름을 만들 때 각 키 앞에 붙입니다.
field-env-from-config-map-help = 이 ConfigMap의 모든 키가 변수가 됩니다.
field-env-from-config-map-optional-help = ConfigMap이 없어도 컨테이너를 시작합니다.
field-env-from-secret-help = 이 Secret의 모든 키가 변수가 됩니다.
field-env-from-secret-optional-help = Secret이 없어도 컨테이너를 시작합니다.

## One container port

field-port-name = 이름
field-port-name-help = 포트의 이름입니다. 최대 15자이며 파드 안에서 유일해야 합니다.
field-container-port = 컨테이너 포트
field-container-port-help = 프로그램이 수신하는 포트입니다.
field-protocol = 프로토콜
field-protocol-help = TCP, UDP, SCTP 중 하나입니다.
field-host-port = 호스트 포트
field-host-port-help = 노드의 포트를 사용합니다. 노드마다 이런 파드를 하나만 배치할 수 있습니다.
field-host-ip = 호스트 IP
field-host-ip-help = 호스트 포트를 노드의 특정 주소에 바인딩합니다.

## Instances

field-schedule = 스케줄
field-schedule-help = Job을 시작하는 시각입니다. cron 표기법(분, 시, 일, 월, 요일)으로 씁니다.
field-time-zone = 타임 존
field-time-zone-help = 스케줄을 해석하는 시간대입니다. 예: Asia/Seoul
field-concurrency-policy = 동시 실행 정책
field-concurrency-policy-help = 이전 실행이 끝나기 전에 다음 실행 시각이 되었을 때의 동작입니다.
field-starting-deadline = 기한 지정(초)
field-starting-deadline-help = 이 시간 안에 시작하지 못한 실행은 건너뜁니다. 10초보다 짧으면 시작되지 않을 수 있습니다.
field-success-history = 성공 Job 이력 제한
field-success-history-help = 보관할 성공한 Job의 개수입니다.
field-failed-history = 실패 Job 이력 제한
field-failed-history-help = 보관할 실패한 Job의 개수입니다.
field-suspend = 후속 실행 일시 중단
field-suspend-help = 새 실행을 시작하지 않습니다. 이미 실행 중인 Job은 계속됩니다.
field-replicas = 복제 수
field-replicas-help = 계속 실행할 파드의 개수입니다.
field-pod-count = 파드 수
field-pod-count-help = 이 템플릿으로 작성할 번호 붙은 파드의 개수입니다.
field-service-name = 관리 서비스(serviceName)
field-service-name-help = 파드마다 고유한 DNS 이름을 부여하는 헤드리스 서비스입니다.
field-pod-management-policy = 인스턴스 관리 정책
field-pod-management-policy-help = 파드를 차례로 시작할지 한꺼번에 시작할지 정합니다.
field-completions = Job 완료 횟수
field-completions-help = 성공해야 하는 파드의 수입니다.
field-parallelism = 동시로드
field-parallelism-help = 동시에 실행하는 파드의 수입니다. 0이면 Job이 멈춥니다.
field-active-deadline = 활성기한(초)
field-active-deadline-help = 이 시간이 지나면 Job을 멈추고 실패로 처리합니다.
field-backoff-limit = Back off Limit
field-backoff-limit-help = Job을 실패로 처리하기 전까지 재시도하는 횟수입니다.
field-completion-mode = 완료 모드
field-completion-mode-help = Indexed를 선택하면 파드마다 고유 번호를 부여하므로 워커끼리 구분할 수 있습니다.
field-ttl-after-finished = 종료 후 삭제 대기 시간(초)
field-ttl-after-finished-help = 끝난 Job과 파드를 이 시간이 지난 뒤 삭제합니다.
field-job-suspend = 일시 중단
field-job-suspend-help = 일시 중단된 Job에는 파드가 없습니다.
field-restart-policy = 재시작 정책
field-restart-policy-help = 컨테이너가 실패했을 때의 동작입니다. Job의 파드는 종료될 수 있어야 합니다.
field-pod-restart-policy-help = 컨테이너가 끝났을 때의 동작입니다.
field-termination-grace = 종료 시 유예 시간(초)
field-termination-grace-help = 파드가 스스로 종료할 때까지 기다리는 시간입니다. 이후에는 강제 종료됩니다.
field-min-ready = 준비 후 대기 시간(초)
field-min-ready-help = 새 파드가 준비된 뒤 사용 가능으로 보기까지 기다리는 시간입니다.
field-service-account = 접근 권한(ServiceAccount)
field-service-account-help = 파드가 API 서버에 접근할 때 사용하는 계정입니다.
field-hostname = 호스트 명
field-hostname-help = 파드의 호스트 이름입니다. 복제 수가 여럿이면 모두 같은 이름이 됩니다.
field-subdomain = 서브도메인
field-subdomain-help = 파드가 DNS 이름을 갖게 되는 헤드리스 서비스입니다.

## Pod group

field-pod-group = 파드 그룹
field-pod-group-help = 스케줄러가 하나로 다루는 파드의 묶음입니다. 모두 함께 시작하거나 하나도 시작하지 않습니다.
field-group-name = 이름
field-group-name-help = 워크로드 안에서의 파드 그룹 이름입니다.
field-group-policy = 스케줄링 정책
field-group-policy-help = gang은 모두 함께 시작하거나 하나도 시작하지 않으며, basic은 하나씩 배치합니다.
field-min-count = 최소 파드 수(minCount)
field-min-count-help = 하나라도 시작하려면 동시에 자리가 있어야 하는 파드의 수입니다.
field-replica-keys = 파드 그룹 레플리카 키
field-replica-keys-help = 키마다 별도의 갱이 됩니다.
field-topology-key = 토폴로지 키
field-topology-key-help = 노드 라벨입니다. 랙 한 곳처럼 값이 같은 노드에 모든 파드를 배치합니다.
field-priority-class = 우선순위 클래스
field-group-priority-class-help = 그룹의 우선순위입니다. 파드의 우선순위와 같아야 합니다.
field-disruption-mode = 중단 모드
field-disruption-mode-help = 스케줄러가 파드 하나씩 선점할 수 있는지, 그룹 전체만 선점하는지 정합니다.
field-controller-ref = 워크로드 제어 오브젝트 참조(controllerRef)
field-controller-ref-help = 워크로드가 나타내는 오브젝트의 종류와 이름입니다.

## Placement

field-node-selector = 노드 셀렉터
field-node-selector-help = 이 라벨을 모두 가진 노드에만 파드를 배치합니다.
field-tolerations = 톨러레이션(toleration)
field-tolerations-help = 이 파드가 허용하는 노드의 테인트입니다.
field-toleration-key = 테인트 키
field-toleration-key-help = 테인트의 키입니다. Exists에서 비워 두면 모든 테인트를 허용합니다.
field-toleration-operator = 연산자
field-toleration-operator-help = 테인트의 값까지 일치해야 하는지, 키만 일치하면 되는지 정합니다.
field-toleration-value = 값
field-toleration-value-help = 테인트의 값입니다.
field-toleration-effect = 효과
field-toleration-effect-help = 허용할 테인트의 효과입니다.
field-toleration-seconds = 허용 시간(초)
field-toleration-seconds-help = NoExecute 테인트가 생긴 뒤 실행 중인 파드가 남아 있는 시간입니다.
field-priority-class-help = 우선순위가 높은 파드를 먼저 배치하며, 다른 파드를 선점할 수 있습니다.
field-preemption-policy = 선점
field-preemption-policy-help = 우선순위가 낮은 파드를 밀어낼 수 있는지 정합니다.
field-scheduler-name = 스케줄러
field-scheduler-name-help = 파드를 배치할 스케줄러입니다.

## Service ports

field-service-object-name = 서비스 노출 명
field-service-object-name-help = 서비스의 이름이며 DNS 이름으로도 쓰입니다.
field-service-ports = 서비스 포트
field-service-ports-help = 서비스의 포트와 파드의 포트를 연결합니다.
field-service-type = 서비스 유형
field-service-type-help = 서비스에 접근할 수 있는 범위입니다.
field-headless = 헤드리스
field-headless-help = 자체 주소 없이 DNS가 파드의 주소를 응답합니다.
field-session-affinity = Sticky Session
field-session-affinity-help = 같은 클라이언트의 요청을 같은 파드로 보냅니다.
field-session-timeout = 세션 타임아웃(초)
field-session-timeout-help = 클라이언트가 같은 파드에 연결되는 시간입니다.
field-peer-discovery = 파드끼리 찾기
field-peer-discovery-help = 헤드리스 서비스를 추가해 파드마다 DNS 이름을 부여합니다. 분산 학습에 필요합니다.
field-service-port-name-help = 포트의 이름입니다. 포트가 여럿이면 필요합니다.
field-service-port-protocol-help = TCP, UDP, SCTP 중 하나입니다.
field-target-port = 타겟 포트
field-target-port-help = 컨테이너 포트의 번호 또는 이름입니다.
field-service-port = 서비스 포트
field-service-port-help = 클라이언트가 접속하는 포트입니다.
field-node-port = 노드 포트 지정
field-node-port-help = NodePort와 LoadBalancer 유형에서 모든 노드에 열리는 포트입니다.

## Volume mounts and volumes

field-all-mounts = 볼륨 마운트
field-all-mounts-help = 모든 컨테이너의 마운트를 한 표로 보여 줍니다.
field-mount-volume = 볼륨 선택
field-mount-volume-help = 파드의 볼륨 중 하나입니다.
field-mount-path = 컨테이너 경로
field-mount-path-help = 컨테이너에서 볼륨이 보이는 경로입니다.
field-sub-path = 서브 경로
field-sub-path-help = 볼륨에서 이 파일이나 폴더만 마운트합니다.
field-sub-path-expr = 변수를 쓰는 서브 경로
field-sub-path-expr-help = $(NAME) 형식으로 컨테이너의 변수를 쓰는 서브 경로입니다.
field-read-only = 읽기 전용
field-mount-read-only-help = 컨테이너가 쓸 수 없습니다.
field-volumes = 볼륨
field-volumes-help = 파드의 컨테이너가 마운트할 수 있는 스토리지입니다.
field-volume-name = 볼륨 이름
field-volume-name-help = 볼륨의 이름입니다. 파드 안에서 유일해야 하며 마운트에서 참조합니다.
field-use-memory = 메모리 사용 여부
field-use-memory-help = 파일을 메모리에 두며 메모리 제한량에 포함됩니다. 학습 작업의 /dev/shm에 사용합니다.
field-size-limit = 크기 제한
field-size-limit-help = 볼륨이 이보다 커지면 파드가 축출됩니다.
field-host-path = 호스트 경로
field-host-path-help = 노드의 파일이나 폴더입니다. 노드마다 내용이 다릅니다.
field-host-path-type = 경로 유형
field-host-path-type-help = 경로에 있어야 하거나 새로 만들 대상의 유형입니다.
field-volume-config-map = ConfigMap
field-volume-config-map-help = 키가 파일이 됩니다.
field-default-mode = 기본 권한
field-config-map-mode-help = 파일 권한입니다. 8진수로 씁니다(예: 0644).
field-config-map-optional-help = ConfigMap이 없어도 파드를 시작합니다.
field-volume-secret = 시크릿
field-volume-secret-help = 키가 파일이 되며 노드의 메모리에 둡니다.
field-secret-mode-help = 파일 권한입니다. 8진수로 씁니다(예: 0400).
field-secret-optional-help = Secret이 없어도 파드를 시작합니다.
field-claim-name = 볼륨 클레임(PVC)
field-claim-name-help = 같은 네임스페이스의 PersistentVolumeClaim입니다.
field-claim-read-only-help = 이 볼륨의 모든 마운트가 읽기 전용이 됩니다.

## What the values mean

choice-tcp = 연결 기반이며 일반적으로 사용
choice-udp = 연결 없는 데이터그램
choice-sctp = 클러스터 네트워크가 지원하는 경우에만 사용
choice-pull-if-not-present = 노드에 없을 때만 가져옴
choice-pull-always = 시작할 때마다 레지스트리 확인
choice-pull-never = 가져오지 않음(노드에 있어야 함)
choice-sidecar = 사이드카
choice-env-value = 값
choice-env-secret = Secret
choice-env-config-map = ConfigMap
choice-env-field = 필드
choice-env-resource = 자원
choice-limits-cpu = CPU 제한량
choice-limits-memory = 메모리 제한량
choice-limits-storage = 임시 스토리지 제한량
choice-requests-cpu = CPU 요청량
choice-requests-memory = 메모리 요청량
choice-requests-storage = 임시 스토리지 요청량
choice-concurrency-allow = 동시 Job을 허용
choice-concurrency-forbid = 이전 실행이 끝나지 않았으면 다음 실행을 건너뜀
choice-concurrency-replace = 실행 중인 Job을 취소하고 새 Job으로 바꿈
choice-ordered-ready = 하나씩 차례로(앞 파드가 준비될 때까지 대기)
choice-parallel = 한꺼번에
choice-non-indexed = 모든 파드가 같음
choice-indexed = 파드마다 고유 번호
choice-restart-always = 컨테이너를 다시 시작
choice-restart-on-failure = 실패했을 때만 다시 시작
choice-restart-never = 다시 시작하지 않음
choice-preempt-lower = 우선순위가 낮은 파드를 선점할 수 있음
choice-preempt-never = 자리가 날 때까지 기다림
choice-operator-equal = 키와 값이 일치해야 함
choice-operator-exists = 키만 일치하면 됨
choice-effect-no-schedule = 새 파드를 배치하지 않음
choice-effect-prefer-no-schedule = 가능하면 배치하지 않음
choice-effect-no-execute = 실행 중인 파드도 축출
choice-policy-basic = 하나씩 배치
choice-policy-gang = 모두 함께 배치되거나 하나도 배치되지 않음
choice-disruption-single = 파드별로 선점
choice-disruption-all = 그룹 전체를 선점
choice-service-cluster-ip = 클러스터 내부
choice-service-node-port = 모든 노드의 포트로도 접근
choice-service-load-balancer = 로드 밸런서로 외부에서도 접근
choice-volume-empty-dir = Empty Dir
choice-volume-host-path = Host Path
choice-volume-config-map = Config Map
choice-volume-secret = Secret
choice-volume-claim = 퍼시스턴트 볼륨
choice-volume-other = 기타
choice-path-directory-or-create = 폴더(없으면 생성)
choice-path-directory = 기존 폴더
choice-path-file-or-create = 파일(없으면 생성)
choice-path-file = 기존 파일
choice-path-socket = 기존 UNIX 소켓
choice-path-char-device = 기존 문자 장치
choice-path-block-device = 기존 블록 장치

## What is shown where a field is left out

default-namespace = 컨텍스트의 값
default-pull-policy = :latest이면 Always, 아니면 IfNotPresent
default-this-container = 이 컨테이너
default-time-zone = 컨트롤러 매니저의 시간대
default-service-account = 기본
default-any = 모두
default-for-ever = 계속
default-same-port = 서비스 포트와 같음
default-assigned = 클러스터가 할당
default-unchecked = 확인하지 않음
