# The command line: what `check`, `export` and `apply` print, how they complain, and the help texts.

## check

cli-design = 설계: { $files }
cli-snapshot = 클러스터: 노드 { $nodes-text }개, 파드 { $pods-text }개
cli-sample = (실제 클러스터가 아닌 예제)
cli-no-snapshot = 클러스터를 지정하지 않아 설계만 검사합니다.
cli-group = { $component }, 파드 그룹 { $group }
cli-group-key = { $component }, 파드 그룹 { $group }, 레플리카 키 { $key }
cli-component = { $component }
cli-together = 전체
cli-reasons = 배치를 막는 원인:
cli-suggestions = 배치에 필요한 최소 변경:
cli-placement = 파드가 배치될 노드:
cli-placement-running = 파드가 실행 중인 노드:
cli-placement-row = { $node }: 파드 { $pods-text }개
cli-placement-more = 외 노드 { $n-text }개
cli-assumptions = 가정: { $list }
cli-findings = 문제:
cli-no-findings = 문제 없음
cli-finding = { $place }: { $severity }: { $message }
cli-error = 오류
cli-warning = 경고
cli-advice = 조언
cli-fix = 수정 방법: { $fix }

## apply

cli-plan-target = 컨텍스트 { $context }, 서버 { $server }, 네임스페이스 { $namespace }, 사용자 { $user }
cli-plan-dry-run = 시험 실행: 클러스터를 변경하지 않았습니다.
cli-plan-nothing = 클러스터에 이미 모두 적용되어 있습니다.
cli-plan-refused = 서버가 오브젝트 { $n-text }개를 거부했습니다. 아무것도 변경하지 않았습니다.
cli-ask-apply = { $context }에 적용하시겠습니까? [y/N]
cli-not-asked = 아무것도 변경하지 않았습니다. y로 답하거나 --yes를 지정하세요.
cli-needs-without-groups = { $context } 클러스터에는 Workload API가 없습니다. 파드 그룹 없이 적용하려면 --without-groups를 지정하세요.
cli-applied = 오브젝트 { $n-text }개를 적용했습니다.
cli-step = { $action }: { $kind } { $name }

## Bad usage and bad input

cli-error-line = 오류: { $message }
cli-unreadable = { $place }: { $message }
cli-left-alone = 제외됨: { $file }: { $reason }
cli-no-objects = 파일에 Kubernetes 오브젝트가 없습니다.
cli-stdin-twice = 표준 입력은 한 번만 읽을 수 있습니다.
cli-no-display = 창을 열 화면이 없습니다. 대신 `hapju check` 명령을 사용하세요.
cli-exec-no-consent = 이 컨텍스트는 로그인할 때 프로그램을 실행합니다: { $program }. --allow-exec 옵션으로 허용하세요.
cli-snapshot-unreadable = 스냅샷을 읽을 수 없습니다: { $place }: { $message }
cli-snapshot-no-nodes = 스냅샷에 노드가 없습니다: { $file }
cli-export-finding = { $dialect } 형식으로 옮기지 못함: { $message }

## Help

help-about = Kubernetes 워크로드를 설계하는 데스크톱 도구입니다. 입력하는 동안 갱의 모든 파드를 한 번에 배치할 수 있는지 알려 줍니다.
help-files = 파일이나 폴더입니다. 표준 입력은 - 로 지정합니다. 여럿이면 하나의 설계로 다룹니다.
help-lang = 언어: ko, en, ja. 기본값은 창에서 선택한 언어이며, 없으면 시스템 언어입니다.
help-export = 매니페스트를 Workload API의 한 형식으로 표준 출력에 씁니다.
help-export-dialect = 형식입니다. auto는 파일마다 원래 형식을 유지합니다.
help-export-output = YAML 문서 또는 JSON입니다(오브젝트가 여럿이면 List 하나).
help-check = 설계의 문제와 파드를 배치할 수 있는지를 검사합니다. 종료 코드 0: 모두 배치 가능, 1: 배치 불가 또는 오류 있음, 3: 판단할 수 없음, 2: 잘못된 사용법 또는 읽을 수 없는 입력.
help-check-cluster = `kubectl get nodes,pods -A -o json` 명령의 출력과 같은 클러스터 오브젝트입니다. 여러 번 지정할 수 있습니다.
help-check-context = kubeconfig의 컨텍스트입니다.
help-check-sample = 함께 제공되는 예제 클러스터입니다.
help-check-dialect = 이 형식으로 작성된 것으로 보고 판단합니다.
help-check-output = 사람이 읽는 텍스트 또는 프로그램용 JSON입니다.
help-allow-exec = 컨텍스트의 인증 플러그인을 묻지 않고 실행합니다.
help-apply = 시험 실행 결과를 보여 준 뒤 설계를 클러스터에 적용합니다.
help-apply-context = 적용할 kubeconfig 컨텍스트입니다.
help-apply-namespace = 네임스페이스가 없는 오브젝트에 사용할 네임스페이스입니다. 기본값은 컨텍스트의 네임스페이스입니다.
help-apply-yes = 클러스터를 변경하기 전에 묻지 않습니다.
help-apply-dry-run = 계획만 보여 주고 끝냅니다.
help-apply-without-groups = 클러스터가 Workload API를 제공하지 않으면 파드 그룹을 제외합니다.
help-completions = 셸 자동 완성 스크립트를 출력합니다.
help-completions-shell = 대상 셸입니다.
