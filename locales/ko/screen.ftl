# 폼의 표와 편집기 안에서 쓰는 짧은 말.

table-requests = 요청량 CPU · 메모리 · 기타
table-limits = 제한량
word-request = 요청량
word-limit = 제한량
resource-memory = 메모리
resource-others = GPU 및 기타
volume-type = 유형
volume-source = 원본
mount-add-to = 마운트를 추가할 컨테이너…
mount-needs-volume = 먼저 파드에 볼륨을 추가하세요.
service-none = 이 파드를 선택하는 서비스가 없습니다.
group-none = 이 파드는 파드 그룹에 속하지 않으며, 하나씩 따로 스케줄링됩니다.
group-create-gang = 함께 시작(갱)
group-create-basic = 일반 그룹
group-remove = 그룹 제거
group-same-as-pods = 파드 수와 같음
group-elsewhere = 이 디자인에 없는 그룹입니다: { $name }. 클러스터에서 찾습니다.
group-kept-as-is = 이 그룹은 여기에 폼이 없는 방식으로 작성되어 있습니다. 그대로 보존되며 YAML 탭에서 편집할 수 있습니다.
group-all-or-nothing = 모두 함께 배치되거나 하나도 배치되지 않습니다.
group-each-alone = 파드가 하나씩 따로 스케줄링됩니다.
group-instances = 독립된 그룹
group-error-cannot-carry = { $dialect }에는 { $field } 필드가 없습니다.
group-error-full = 워크로드 { $workload }에 이미 그룹이 8개 있습니다. 더 추가할 수 없습니다.
group-error-no-dialect = 이 클러스터는 Workload API를 제공하지 않아 그룹을 작성할 수 없습니다.
group-error-not-bare-pods = 여러 그룹으로 나눌 수 있는 것은 단독 파드뿐입니다. 컨트롤러의 템플릿은 그룹 하나만 가리킵니다.
group-error-missing = 그룹이 더 이상 없습니다.
