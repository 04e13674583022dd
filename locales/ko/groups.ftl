# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect } 형식에는 없는 필드라서 제외됩니다: { $field }
finding-composite-not-converted = { $dialect } 형식에 없는 복합 파드 그룹에 속하므로 그대로 둡니다: "{ $name }"
finding-group-left-out = "{ $name }" 파드 그룹이 제외되어 파드가 함께 시작된다는 보장이 없습니다.
finding-dialect-makes-live = "{ $name }" 템플릿을 쓰는 파드가 없지만 { $dialect } 형식에서는 별도의 파드 그룹이 됩니다.
finding-dialect-adds-workload = { $dialect } 형식의 파드 그룹에는 워크로드가 필요하므로 Workload "{ $name }" 오브젝트를 추가합니다.
finding-dialect-renames = 원래 이름을 이미 쓰고 있어 { $dialect } 형식의 파드 그룹 이름을 다르게 정합니다: "{ $name }"
finding-reference-not-converted = "{ $name }" 파드 그룹이 설계에 없어 참조를 { $dialect } 형식으로 바꿀 수 없습니다.

## Workload and PodGroup

finding-group-list-empty = "{ $name }" 워크로드에 파드 그룹이 없습니다.
finding-group-lists-both = 워크로드에는 podGroupTemplates와 compositePodGroupTemplates 중 하나만 쓸 수 있습니다.
finding-too-many-groups = 한 워크로드의 파드 그룹이 { $count-text }개입니다. 최대 { $limit-text }개까지 쓸 수 있습니다.
finding-duplicate-group = 워크로드 안에서 파드 그룹 이름이 중복됩니다: "{ $name }"
finding-policy-missing = { $field }: basic과 gang 중 하나를 선택하세요.
finding-policy-both = { $field }: basic과 gang을 함께 쓸 수 없습니다.
finding-too-many-topology-keys = 토폴로지 키가 { $count-text }개입니다. 그룹에는 하나만 쓸 수 있습니다.
finding-too-many-claims = 리소스 클레임이 { $count-text }개입니다. 그룹에는 최대 { $limit-text }개까지 쓸 수 있습니다.
finding-claim-source = "{ $name }" 리소스 클레임에는 resourceClaimName과 resourceClaimTemplateName 중 하나가 필요합니다.
finding-field-not-in-dialect = { $dialect } 형식에는 없는 필드입니다: { $field }
finding-disruption-mode-form = 중단 모드(disruptionMode)를 { $dialect } 형식에 맞게 쓰지 않았습니다.
finding-group-priorities-differ = "{ $name }" 워크로드의 파드 그룹마다 우선순위가 다릅니다. 모두 같아야 합니다.
finding-group-priority-number = 우선순위는 서버가 우선순위 클래스에서 정합니다. 숫자({ $value-text }) 없이 쓰세요.
fix-group-priority-number = 숫자 제거
finding-system-priority-class = 파드 그룹에는 시스템 우선순위 클래스를 쓸 수 없습니다: { $name }
finding-preemption-policy-differs = preemptionPolicy 값은 { $name } 클래스의 값과 같아야 합니다: { $policy }
finding-bad-path-segment = { $field }: 쓸 수 없는 값입니다("{ $value }"). ".", ".." 또는 "/", "%" 문자가 들어간 값은 거부됩니다.
finding-composite-too-deep = 복합 파드 그룹의 단계가 너무 깊습니다. 최대 { $limit-text }단계까지 쓸 수 있습니다.
finding-composite-without-children = "{ $name }" 복합 파드 그룹에 하위 그룹이 없습니다.
finding-parent-without-workload = "{ $name }" 파드 그룹이 상위 그룹을 지정하므로 workloadRef도 필요합니다.
finding-template-missing = "{ $workload }" 워크로드에 "{ $name }" 파드 그룹이 없습니다.
finding-policy-differs-from-template = "{ $name }" 파드 그룹의 정책이 템플릿과 다릅니다. 파드 그룹의 정책이 적용됩니다.
finding-controller-ref-job = controllerRef 필드가 { $name } Job 오브젝트를 가리킵니다. 1.36부터는 Job 컨트롤러가 파드를 그룹에 넣지 않거나 이 필드를 무시합니다.
fix-controller-ref-job = controllerRef 제거
finding-group-without-pods = 이 설계에는 "{ $name }" 파드 그룹에 속하는 파드가 없습니다.

## References in pods and Jobs

finding-two-group-references = 파드에 workloadRef와 schedulingGroup이 모두 있습니다. 서버는 둘 중 하나만 압니다.
fix-two-group-references = 쓰이지 않는 참조 제거
finding-eviction-responders-in-group = 그룹에 속한 파드에는 evictionResponders 필드를 쓸 수 없습니다.
finding-group-other-namespace = "{ $name }" 파드 그룹이 { $namespace } 네임스페이스에 있습니다. 파드는 같은 네임스페이스의 그룹에만 속할 수 있습니다.
finding-job-min-count = 최소 파드 수({ $minCount-text })가 동시로드({ $parallelism-text })보다 큽니다.
finding-all-with-basic = basic 그룹에서는 중단 모드 "all" 값이 의미가 없습니다.
finding-scheduling-without-effect = 파드가 그룹을 직접 지정하므로 spec.scheduling 필드는 효과가 없습니다.
finding-cron-scheduling-without-effect = Kubernetes 1.37은 CronJob이 만드는 Job의 scheduling 필드를 무시합니다. 파드 그룹을 쓰세요.
finding-job-auto-gang = Kubernetes 1.36은 { $name } Job 오브젝트를 스스로 갱으로 만들 수 있습니다. 1.37은 그렇지 않습니다.

## Starting together

finding-too-few-members = "{ $name }" 파드 그룹에 필요한 파드 { $minCount-text }개 중 { $pods-text }개만 있어 하나도 시작되지 않습니다.
fix-too-few-members = 최소 파드 수 줄이기
finding-autoscaler-below-min-count = 오토스케일링으로 파드가 { $minReplicas-text }개까지 줄어들 수 있지만 그룹에는 { $minCount-text }개가 필요합니다.
fix-autoscaler-below-min-count = 최소 복제 수 늘리기
finding-daemonset-in-gang = { $name } DaemonSet 파드는 갱이 될 수 없습니다. 파드마다 노드가 정해져 있어 노드 하나만 가득 차도 모두 대기합니다.
fix-daemonset-in-gang = 그룹에서 제외
finding-daemonset-in-group = { $name } DaemonSet 파드에는 파드 그룹이 효과가 없습니다.
fix-daemonset-in-group = 그룹에서 제외
finding-ordered-ready-in-gang = { $name } StatefulSet 파드는 하나씩 차례로 만들어지므로(OrderedReady) 갱이 완성되지 않습니다.
fix-ordered-ready-in-gang = Parallel로 변경
finding-partition-in-gang = { $name } StatefulSet 파드는 partition에 따라 일부만 교체되어 갱이 나뉩니다.
finding-rolling-update-in-gang = { $name } Deployment 파드는 롤링 업데이트 중 하나씩 시작되므로 갱 규칙이 지켜지지 않습니다.
fix-rolling-update-in-gang = Recreate로 변경
finding-topology-with-extra-pods = 파드는 { $pods-text }개인데 { $minCount-text }개가 들어가는 곳으로 도메인이 정해집니다. 나머지는 Pending 상태로 남을 수 있습니다.
finding-claims-with-topology = 영역에 묶인 볼륨이 토폴로지 키와 맞지 않을 수 있습니다: { $key }
finding-claim-one-node = 모든 파드가 한 번에 노드 하나만 쓸 수 있는 볼륨 클레임을 마운트합니다(ReadWriteOnce): { $name }
finding-claim-one-pod = 모든 파드가 파드 하나만 쓸 수 있는 볼륨 클레임을 마운트합니다(ReadWriteOncePod): { $name }
finding-job-last-wave = 마지막에 남는 파드 { $pods-text }개가 최소 파드 수({ $minCount-text })보다 적어 계속 대기할 수 있습니다.
finding-gang-job-restart = { $name } Job의 파드 일부가 완료된 뒤에는 실패한 파드가 다시 시작되지 않을 수 있습니다.
finding-cron-group-shared = { $name } CronJob의 모든 실행이 파드 그룹 하나를 함께 씁니다.
finding-cron-gang-overlap = { $name } CronJob의 실행이 겹치면 하나의 갱으로 계산됩니다.
fix-cron-gang-overlap = 동시 실행 금지
finding-owned-replica-set = { $name } Deployment 오브젝트가 관리하는 ReplicaSet입니다. Deployment를 변경하세요.
finding-bare-pods-not-replaced = "{ $name }" 파드는 사라져도 다시 만드는 컨트롤러가 없습니다.
finding-group-of-several = 컨트롤러 { $count-text }개가 "{ $name }" 파드 그룹을 함께 씁니다.
finding-groups-not-atomic = "{ $workload }" 워크로드의 파드 그룹은 서로 독립적으로 시작됩니다. 하나가 실행되는 동안 다른 그룹은 대기할 수 있습니다.
finding-group-priority-differs = 파드의 우선순위 클래스({ $pod })와 파드 그룹의 우선순위 클래스({ $group })가 다릅니다.
fix-group-priority-differs = 그룹의 클래스 사용
finding-group-schedulers-differ = 한 그룹의 파드가 서로 다른 스케줄러를 지정합니다: { $first }, { $second }
finding-group-gated-members = 스케줄링 게이트가 있는 파드 때문에 "{ $name }" 파드 그룹 전체가 대기합니다.
