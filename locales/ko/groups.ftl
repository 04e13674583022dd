# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect } 형식에는 없는 필드라서 제외됩니다: { $field }
finding-composite-not-converted = { $dialect } 형식에 없는 복합 파드 그룹에 속하므로 그대로 둡니다: "{ $name }"
finding-group-left-out = "{ $name }" 파드 그룹이 제외되어 파드가 함께 시작된다는 보장이 없습니다.
finding-dialect-makes-live = "{ $name }" 템플릿을 쓰는 파드가 없지만 { $dialect } 형식에서는 별도의 파드 그룹이 됩니다.
finding-dialect-adds-workload = { $dialect } 형식의 파드 그룹에는 워크로드가 필요하므로 Workload "{ $name }" 오브젝트를 추가합니다.
finding-reference-not-converted = "{ $name }" 파드 그룹이 설계에 없어 참조를 { $dialect } 형식으로 바꿀 수 없습니다.
