# The window: menus, top bar, outline, inspector, dialogs. Fields and cards are in fields.ftl and groups.ftl,
# verdicts in verdict.ftl, sentences about files in errors.ftl and about the connection in cluster.ftl.

## Menus

menu-file = 파일
menu-edit = 편집
menu-view = 보기
menu-cluster = 클러스터
menu-help = 도움말

## Commands (one a row of the command list)

cmd-new = 새로 만들기…
cmd-open = 열기…
cmd-open-folder = 폴더 열기…
cmd-save = 저장
cmd-save-as = 다른 이름으로 저장…
cmd-export = 내보내기
cmd-export-as = { $dialect } 형식으로 내보내기…
cmd-export-own = 파일의 형식 그대로 내보내기…
cmd-export-cluster = 이 클러스터의 형식으로 내보내기({ $dialect })…
cmd-export-none = 그룹 오브젝트 없이 내보내기…
cmd-convert = 이 클러스터의 형식으로 변환
cmd-convert-to = { $dialect } 형식으로 변환
cmd-quit = 종료
cmd-undo = 실행 취소
cmd-undo-what = 실행 취소: { $what }
cmd-redo = 다시 실행
cmd-redo-what = 다시 실행: { $what }
cmd-cut = 잘라내기
cmd-copy = 복사
cmd-paste = 붙여넣기
cmd-select-all = 모두 선택
cmd-zoom-in = 확대
cmd-zoom-out = 축소
cmd-zoom-reset = 원래 크기
theme-light = 밝은 테마
theme-dark = 어두운 테마
theme-system = 시스템 테마 사용
cmd-toggle-inspector = 검사 패널 표시/숨기기
cmd-show-feasibility = 배치 가능 여부 보기
cmd-show-yaml = YAML 보기
cmd-show-problems = 문제 보기
cmd-show-changes = 변경 내용 보기
cmd-next-problem = 다음 문제
cmd-previous-problem = 이전 문제
cmd-add-component = 구성요소 추가…
cmd-connect = 연결…
cmd-disconnect = 연결 끊기
cmd-reconnect = 다시 연결
cmd-open-snapshot = 스냅샷 파일 열기…
cmd-use-sample = 예제 클러스터 사용
cmd-apply = 클러스터에 적용…
cmd-keys = 단축키
cmd-licenses = 오픈소스 라이선스
cmd-about = Hapju 정보

## Top bar and connection

title-untitled = 제목 없음
title-unsaved = 저장 안 됨
title-more-files = 외 파일 { $n-text }개
conn-disconnected = 연결 안 됨
conn-sample = 예제 클러스터
conn-resolving = 인증 정보 가져오는 중…
conn-connecting = 연결 중…
conn-ask-consent = 실행 동의 필요
conn-connected = 연결됨
conn-stale = { $age } 동안 응답 없음
conn-unauthorized = 인증되지 않음
conn-forbidden = 권한 없음
conn-tls = 인증서를 신뢰할 수 없음
conn-tls-unknown-issuer = 알 수 없는 기관의 인증서
conn-tls-name = 다른 이름의 인증서
conn-tls-expired = 인증서 만료됨
conn-refused = 연결이 거부됨
conn-no-route = 서버까지의 경로 없음
conn-timeout = 시간 초과
conn-name-not-found = 서버 이름을 찾을 수 없음
conn-proxy = 프록시가 차단함
conn-closed = 연결이 닫힘
conn-no-credentials = 인증 정보 없음
conn-config = kubeconfig 수정 필요
conn-server-error = 서버 오류 응답
conn-no-gang = 갱 스케줄링 없음

## A cluster without the Workload API

no-gang-title = 이 클러스터에는 갱 스케줄링이 없습니다
no-gang-text = Workload API가 꺼져 있습니다(기본값). 파드는 하나씩 배치되며, 그룹이 함께 시작되도록 보장하는 기능이 없습니다.
no-gang-copy = 플래그 복사

## Start screen

start-title = 워크로드 설계
start-text = 템플릿에서 시작하거나 매니페스트를 여세요.

## Outline

outline-components = 구성요소
outline-pod-groups = 파드 그룹
outline-services = 서비스와 오토스케일링
outline-config = 설정과 스토리지
outline-other = 다른 오브젝트
outline-empty = 아직 아무것도 없습니다
outline-gang = 갱 · 최소 { $n-text }
outline-basic = 기본
outline-init = 초기화
outline-sidecar = 사이드카
outline-no-name = 이름 없음
add-component = 구성요소 추가
component-container = 컨테이너 { $m-text }개 중 { $n-text }번째

## Inspector

tab-feasibility = 배치 가능 여부
tab-yaml = YAML
tab-problems = 문제
tab-changes = 변경
feas-reasons = 배치를 막는 원인
reason-nodes = 노드 { $n-text }개
feas-changes = 배치에 필요한 최소 변경
feas-use = 반영
feas-nodes = 노드 { $n-text }개
feas-grouped-by = 그룹 기준: { $key }
feas-not-grouped = 그룹 없음
feas-no-label = 라벨 없음
feas-curve = { $resource } 요청량에 따른 배치 가능 파드 수
feas-now = 지금 { $n-text }
feas-needed = 필요 { $n-text }
feas-assumptions = 가정: { $list }
feas-checking = 다른 순서를 확인하는 중…
feas-together = 모든 그룹을 함께 배치
feas-running = 실행 중 { $n-text }개
feas-on-sample = 실제 클러스터가 아닌 예제 클러스터를 기준으로 판단했습니다.
feas-on-old = 연결이 끊겨 { $age } 전의 상태를 기준으로 판단했습니다.
feas-nothing = 구성요소를 추가하면 파드를 배치할 수 있는지 표시합니다.
feas-node-takes = 이 그룹의 파드 { $n-text }개가 배치될 노드
feas-node-cannot = 이 그룹의 파드를 배치할 수 없음: { $reason }
yaml-objects = 오브젝트 { $n-text }개
yaml-comments-kept = 주석 유지
yaml-comments-lost = 주석이 사라짐
yaml-waits = 이 텍스트를 읽을 수 있을 때까지 양식을 편집할 수 없습니다.
yaml-not-taken = 텍스트에 오류가 있어 아직 반영하지 않았습니다.
yaml-revert = 입력한 텍스트 버리기
yaml-place = { $line-text }행 { $column-text }열
problems-none = 문제 없음
problems-errors = 오류 { $n-text }건
problems-warnings = 경고 { $n-text }건
problems-advice = 조언 { $n-text }건
problems-fix = 수정
changes-none = 마지막 저장 이후 변경된 내용이 없습니다.
changes-new = 아직 저장하지 않은 새 파일

## Status bar

status-snapshot = 스냅샷 { $age } 전
status-live = 실시간
status-nodes = 노드 { $n-text }개
status-pods = 파드 { $n-text }개
status-fits = { $group } { $n-text }/{ $m-text } 배치 가능
status-saved = 저장됨
status-unsaved = 파일에는 저장 안 됨

## Form

form-advanced = 고급 옵션
form-other-fields = 다른 필드
form-other-fields-hint = 그대로 유지됩니다. YAML 탭에서 편집할 수 있습니다.
form-default = 기본값
form-from-image = 이미지 값 사용
form-none = 없음
form-not-used = 사용안함
form-on = 켬
form-off = 끔
form-differs = 파드마다 값이 다름
form-no-rows = 표시할 데이터가 없습니다
form-paste-lines = KEY=value 여러 줄 붙여넣기
form-add-resource = 자원 추가
form-add-variable = 변수 추가
form-add-env-from = ConfigMap 또는 Secret 전체에서 가져오기

## Generic words

word-add = 추가
word-remove = 제거
word-delete = 삭제
word-move-up = 위로 이동
word-move-down = 아래로 이동
word-close = 닫기
word-cancel = 취소
word-copy = 복사
word-continue = 계속
word-save = 저장
word-more = 더 보기
word-select = 선택하세요
word-name = 이름
word-value = 값
word-key = 키
word-from = 출처
word-file = 파일
word-namespace = 네임스페이스
word-label-value = { $label } : { $value }

## Unsaved-changes guard

guard-title = 변경 내용을 저장하시겠습니까?
guard-text = 저장하지 않으면 변경 내용이 사라집니다: { $name }
guard-discard = 저장 안 함

## Path

path-title = 파일 선택
path-label = 경로
path-hint = 데스크톱의 파일 선택 창을 열 수 없습니다. 파일의 경로를 입력하세요.
path-exists = 같은 이름의 파일이 이미 있습니다. 덮어쓰게 됩니다.

## Changed on disk

disk-title = 디스크의 파일이 변경되었습니다
disk-text = 파일을 연 뒤에 다른 프로그램이 변경했습니다: { $name }
disk-overwrite = 덮어쓰기
disk-reload = 다시 불러오기(내 변경 내용 버림)

## New

new-title = 워크로드 생성
new-templates = 템플릿
new-empty = 빈 워크로드
new-type-single = Single Instance
new-type-single-about = 파드 하나를 계속 실행합니다. 복제 수가 1인 Deployment입니다.
new-type-multi = Multi Instance(Deployment)
new-type-multi-about = 서로 대체할 수 있는 같은 파드를 여러 개 실행합니다.
new-type-stateful = Stateful(StatefulSet)
new-type-stateful-about = 파드마다 고정된 이름과 자체 스토리지를 가집니다.
new-type-daemon = Daemon(DaemonSet)
new-type-daemon-about = 조건에 맞는 모든 노드에서 파드를 하나씩 실행합니다.
new-type-job = Job
new-type-job-about = 작업이 끝날 때까지 파드를 실행합니다.
new-type-cronjob = CronJob
new-type-cronjob-about = 정해진 시각에 Job을 실행합니다.
new-type-pods = 단독 파드
new-type-pods-about = 컨트롤러 없이 번호를 붙인 파드입니다. 사라진 파드를 대신 만들어 주지 않습니다.
gallery-gang-job = 갱 스케줄링 학습 Job
gallery-gang-job-about = 워커가 서로를 찾고, 전부 함께 시작하거나 하나도 시작하지 않는 Indexed Job입니다.
gallery-driver-workers = 드라이버와 워커
gallery-driver-workers-about = 별도 그룹의 드라이버와, 여기에 접속하는 갱 워커입니다.
gallery-bare-gang = 단독 파드 갱
gallery-bare-gang-about = 컨트롤러 없이 파드 그룹 하나에 속하는 번호 붙은 파드입니다.

## Connect

connect-title = 클러스터에 연결
connect-no-contexts = kubeconfig 파일에 컨텍스트가 없습니다.
connect-hint = 컨텍스트를 선택하기 전에는 어떤 서버에도 접속하지 않습니다.

## Consent to a program that a kubeconfig names

consent-title = 로그인 프로그램을 실행하시겠습니까?
consent-text = kubeconfig 파일이 이 컴퓨터에서 사용자 권한으로 다음 프로그램을 실행하도록 요청합니다.
consent-program = 프로그램
consent-arguments = 인수
consent-environment = 환경 변수
consent-remember = 이 내용이 바뀔 때만 다시 묻습니다.
consent-run = 실행
consent-refuse = 실행 안 함
consent-waiting = { $program } 프로그램을 기다리는 중입니다. 브라우저가 열렸을 수 있습니다.

## Plan before Apply

plan-title = 클러스터에 적용
plan-context = 컨텍스트
plan-namespace = 기본 네임스페이스
plan-server = 서버
plan-user = 사용자
plan-checking = 서버에서 시험 실행 중…
plan-checked = 서버 측 시험 실행을 마쳤습니다. 아직 아무것도 변경하지 않았습니다.
plan-col-action = 작업
plan-col-kind = 종류
plan-col-name = 이름
plan-created = 생성
plan-changed = 변경
plan-unchanged = 변경 없음
plan-refused = 거부됨
plan-left-out = 제외
plan-after = { $kind } { $name } 다음
plan-lines = { $n-text }행
plan-default-namespace = 네임스페이스: { $namespace }
plan-secret-hidden = Secret 값은 숨겼습니다.
plan-converted = { $from } 형식을 이 클러스터가 제공하는 { $to } 형식으로 변환했습니다.
plan-apply-to = { $context }에 적용
plan-nothing = 클러스터에 이미 모두 적용되어 있습니다.
plan-problems-first = 문제 { $n-text }건을 해결하면 적용할 수 있습니다.
plan-running = 적용 중… { $total-text }개 중 { $done-text }개
plan-done = 적용했습니다.
plan-stopped = 첫 번째 실패에서 멈췄습니다.
plan-stopped-by-user = 중지했습니다: { $done-text }개를 썼고 { $rest-text }개는 쓰지 않았습니다.
export-comments = 내보낸 파일에는 주석이 들어가지 않습니다. 저장하면 주석이 유지됩니다.
plan-stop = 중지
plan-step-done = 완료
plan-step-running = 진행 중
plan-step-failed = 실패
plan-step-not-done = 실행하지 않음
plan-done-list = 완료: { $list }
plan-not-done-list = 실행하지 않음: { $list }
plan-leave-out-title = 파드 그룹 없이 적용하시겠습니까?
plan-leave-out-text = 이 클러스터에는 Workload API가 없어 다음 파드 그룹을 제외합니다: { $list }. 파드는 하나씩 배치되며, 함께 시작된다는 보장이 없습니다.
plan-leave-out-agree = 제외하고 적용

## Toasts

toast-saved = 저장했습니다: { $name }
toast-exported = 내보냈습니다: { $name }
toast-comments-lost = 저장했지만 주석을 유지하지 못했습니다: { $name }
toast-copied = 복사했습니다
toast-undone = 실행 취소함: { $what }
toast-redone = 다시 실행함: { $what }
toast-applied = { $context } 컨텍스트에 적용했습니다.
toast-connected = { $context } 컨텍스트에 연결했습니다.
toast-connection-lost = { $context } 컨텍스트와의 연결이 끊겼습니다. 편집은 계속할 수 있습니다.

## Undo labels (what was done, after "Undo: ")

undo-set-field = { $field } 변경
undo-clear-field = { $field } 지우기
undo-add-item = { $what } 추가
undo-remove-item = { $what } 제거
undo-move-item = { $what } 이동
undo-text-edit = YAML 편집
undo-suggestion = 제안 반영: { $what }
undo-fix = 문제 수정: { $what }
undo-add-component = { $name } 추가
undo-remove-object = { $name } 삭제
undo-rename = 이름 변경: { $name }
undo-convert = { $dialect } 형식으로 변환
undo-pod-group = 파드 그룹 변경
undo-paste = 붙여넣기

## Names for screen readers

acc-node-map = 노드 지도
acc-curve = 배치 가능 파드 수 그래프
acc-state-error = 오류 있음
acc-state-warning = 경고 있음

## About

about-text = 입력하는 동안 배치 가능 여부를 알려 주는 Kubernetes 워크로드 설계 도구입니다.
about-version = 버전 { $version }
about-license = 라이선스: Apache 2.0
