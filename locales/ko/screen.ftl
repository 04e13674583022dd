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
