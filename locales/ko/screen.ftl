# Small words inside the form's tables and editors.

table-requests = 요청량 CPU · 메모리 · 기타
table-limits = 제한량
word-request = 요청량
word-limit = 제한량
resource-memory = 메모리
resource-others = GPU 및 기타
volume-type = 유형
volume-source = 출처
mount-add-to = 마운트를 추가할 컨테이너…
mount-needs-volume = 먼저 파드에 볼륨을 추가하세요.
service-none = 이 파드를 선택하는 서비스가 없습니다.
group-none = 파드 그룹에 속하지 않아 파드가 하나씩 따로 스케줄링됩니다.
group-create-gang = 함께 시작(gang)
group-create-basic = 갱 없는 그룹(basic)
group-remove = 그룹 제거
group-same-as-pods = 파드 수와 같음
group-elsewhere = 이 설계에 없는 그룹입니다: { $name }. 클러스터에서 찾습니다.
group-kept-as-is = 양식으로 편집할 수 없는 방식으로 작성된 그룹입니다. 그대로 유지되며 YAML 탭에서 편집할 수 있습니다.
group-all-or-nothing = 모두 함께 배치되거나 하나도 배치되지 않습니다.
group-each-alone = 파드가 하나씩 따로 스케줄링됩니다.
group-instances = 그룹 수
group-error-cannot-carry = { $dialect } 형식에는 없는 필드입니다: { $field }
group-error-full = "{ $workload }" 워크로드에 이미 최대 개수인 8개의 그룹이 있습니다.
group-error-no-dialect = 이 클러스터는 Workload API를 제공하지 않아 그룹을 만들 수 없습니다.
group-error-not-bare-pods = 여러 그룹으로 나눌 수 있는 것은 단독 파드뿐입니다. 컨트롤러의 템플릿은 그룹 하나만 가리킵니다.
group-error-missing = 그룹이 더 이상 없습니다.
