# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect }形式にないフィールドのため、除外されます: { $field }
finding-composite-not-converted = { $dialect }形式にない複合Podグループに属するため、そのまま残します: 「{ $name }」
finding-group-left-out = Podグループ「{ $name }」は除外されるため、Podがまとめて起動する保証はありません。
finding-dialect-makes-live = テンプレート「{ $name }」を使うPodはありませんが、{ $dialect }形式では独立したPodグループになります。
finding-dialect-adds-workload = { $dialect }形式のPodグループにはWorkloadが必要なため、Workload「{ $name }」を追加します。
finding-dialect-renames = 通常の名前が使用済みのため、{ $dialect }形式でのPodグループ名を変更します: 「{ $name }」
finding-reference-not-converted = Podグループ「{ $name }」が設計に含まれていないため、参照を{ $dialect }形式に変換できません。

## Workload and PodGroup

finding-group-list-empty = Workload「{ $name }」にPodグループがありません。
finding-group-lists-both = WorkloadにはpodGroupTemplatesとcompositePodGroupTemplatesのどちらか一方しか指定できません。
finding-too-many-groups = 1つのWorkloadにPodグループが{ $count-text }個あります。最大{ $limit-text }個です。
finding-duplicate-group = Podグループ名がWorkload内で重複しています: 「{ $name }」
finding-policy-missing = { $field }: basicかgangを選択してください。
finding-policy-both = { $field }: basicとgangは同時に指定できません。
finding-too-many-topology-keys = トポロジーキーが{ $count-text }個あります。グループに指定できるのは1つです。
finding-too-many-claims = リソースクレームが{ $count-text }個あります。グループに指定できるのは最大{ $limit-text }個です。
finding-claim-source = リソースクレーム「{ $name }」にはresourceClaimNameかresourceClaimTemplateNameのどちらか一方が必要です。
finding-field-not-in-dialect = { $dialect }形式にはないフィールドです: { $field }
finding-disruption-mode-form = 中断モード(disruptionMode)が{ $dialect }形式の書き方ではありません。
finding-group-priorities-differ = Workload「{ $name }」のPodグループの優先度が異なります。すべて同じにしてください。
finding-group-priority-number = 優先度はサーバーがPriorityClassから決めます。数値({ $value-text })は書かないでください。
fix-group-priority-number = 数値を削除
finding-system-priority-class = PodグループにシステムのPriorityClassは使用できません: { $name }
finding-preemption-policy-differs = preemptionPolicyはPriorityClass「{ $name }」と同じ値にしてください: { $policy }
finding-bad-path-segment = { $field }: 「.」や「..」は使用できず、「/」や「%」を含めることはできません(「{ $value }」)。
finding-composite-too-deep = 複合Podグループの階層が深すぎます。最大{ $limit-text }階層です。
finding-composite-without-children = 複合Podグループ「{ $name }」に下位のグループがありません。
finding-parent-without-workload = PodGroup「{ $name }」は親を指定しているため、workloadRefも必要です。
finding-template-missing = Workload「{ $workload }」にPodグループ「{ $name }」がありません。
finding-policy-differs-from-template = PodGroup「{ $name }」のポリシーがテンプレートと異なります。PodGroupのポリシーが適用されます。
finding-controller-ref-job = controllerRefがJob「{ $name }」を参照しています。1.36以降では、JobコントローラーがPodをグループに入れないか、このフィールドを無視します。
fix-controller-ref-job = controllerRefを削除
finding-group-without-pods = この設計にはPodグループ「{ $name }」に属するPodがありません。

## References in pods and Jobs

finding-two-group-references = PodにworkloadRefとschedulingGroupの両方があります。サーバーが解釈するのは一方だけです。
fix-two-group-references = 使われない参照を削除
finding-eviction-responders-in-group = グループに属するPodにはevictionRespondersを指定できません。
finding-group-other-namespace = Podグループ「{ $name }」はNamespace「{ $namespace }」にあります。Podは同じNamespaceのグループにのみ属せます。
finding-job-min-count = 最小Pod数({ $minCount-text })が並列数({ $parallelism-text })を超えています。
finding-all-with-basic = basicグループでは中断モード「all」に意味がありません。
finding-scheduling-without-effect = Podがグループを直接指定しているため、spec.schedulingは効果がありません。
finding-cron-scheduling-without-effect = Kubernetes 1.37はCronJobが作成するJobのschedulingを無視します。Podグループを使用してください。
finding-job-auto-gang = Kubernetes 1.36はJob「{ $name }」を自動でGangにすることがあります。1.37ではそうなりません。

## Starting together

finding-too-few-members = Podグループ「{ $name }」に必要な{ $minCount-text }個のPodのうち{ $pods-text }個しかないため、1つも起動しません。
fix-too-few-members = 最小Pod数を減らす
finding-autoscaler-below-min-count = オートスケーリングでPodが{ $minReplicas-text }個まで減りますが、グループには{ $minCount-text }個必要です。
fix-autoscaler-below-min-count = 最小レプリカ数を増やす
finding-daemonset-in-gang = DaemonSet「{ $name }」はGangにできません。Podごとにノードが決まっているため、1つのノードに空きがないだけですべてが待機します。
fix-daemonset-in-gang = グループから外す
finding-daemonset-in-group = DaemonSet「{ $name }」にはPodグループの効果がありません。
fix-daemonset-in-group = グループから外す
finding-ordered-ready-in-gang = StatefulSet「{ $name }」はPodを1つずつ作成する(OrderedReady)ため、Gangがそろいません。
fix-ordered-ready-in-gang = Parallelに変更
finding-partition-in-gang = StatefulSet「{ $name }」はpartitionにより一部だけが置き換えられるため、Gangが分かれます。
finding-rolling-update-in-gang = Deployment「{ $name }」のローリングアップデート中はPodが1つずつ起動するため、Gangの規則が守られません。
fix-rolling-update-in-gang = Recreateに変更
finding-topology-with-extra-pods = Podは{ $pods-text }個ありますが、{ $minCount-text }個が入る時点でドメインが決まります。残りはPendingのままになる可能性があります。
finding-claims-with-topology = ゾーンに固定されたボリュームがトポロジーキーと合わない可能性があります: { $key }
finding-claim-one-node = すべてのPodが、同時に1つのノードからしか使えないボリューム要求をマウントします(ReadWriteOnce): { $name }
finding-claim-one-pod = すべてのPodが、1つのPodからしか使えないボリューム要求をマウントします(ReadWriteOncePod): { $name }
finding-job-last-wave = 最後に残る{ $pods-text }個のPodが最小Pod数({ $minCount-text })より少ないため、待機し続ける可能性があります。
finding-gang-job-restart = Job「{ $name }」の一部のPodが完了した後は、失敗したPodが再作成されても起動しない可能性があります。
finding-cron-group-shared = CronJob「{ $name }」のすべての実行が1つのPodグループを共有します。
finding-cron-gang-overlap = CronJob「{ $name }」の実行が重なると、1つのGangとして数えられます。
fix-cron-gang-overlap = 同時実行を禁止
finding-owned-replica-set = Deployment「{ $name }」が管理するReplicaSetです。Deploymentを変更してください。
finding-bare-pods-not-replaced = Pod「{ $name }」が失われても、再作成するコントローラーがありません。
finding-group-of-several = { $count-text }個のコントローラーがPodグループ「{ $name }」を共有しています。
finding-groups-not-atomic = Workload「{ $workload }」のPodグループは互いに独立して起動します。一方が実行中でも、他方は待機する可能性があります。
finding-group-priority-differs = PodのPriorityClass({ $pod })とPodグループのPriorityClass({ $group })が異なります。
fix-group-priority-differs = グループのPriorityClassを使用
finding-group-schedulers-differ = 1つのグループのPodが異なるスケジューラーを指定しています: { $first }、{ $second }
finding-group-gated-members = スケジューリングゲートのあるPodのため、Podグループ「{ $name }」全体が待機します。
