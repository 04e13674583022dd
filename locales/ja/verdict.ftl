# What the engine answers. The keys follow the codes of the command line's contract: verdict-CODE (and -short for a
# badge), together-CODE, reason-CODE, suggestion-CODE, assumption-CODE.

## The answer for one group

verdict-fits = 今すぐ配置できます
verdict-fits-short = 配置可能
verdict-partly = 今は一部のPodのみ配置できます
verdict-partly-short = 一部配置
verdict-does-not-fit = 今は配置できません
verdict-does-not-fit-short = 配置不可
verdict-at-risk = 空きはありますが、スケジューラーが見つけられない可能性があります
verdict-at-risk-short = リスクあり
verdict-blocked = スケジューリングの前に拒否されます
verdict-blocked-short = 拒否
verdict-unknown = 判定できません
verdict-unknown-short = 判定不可

verdict-count = { $m-text }個中{ $n-text }個
verdict-count-min = { $m-text }個中{ $n-text }個、最小{ $min-text }個が必要
verdict-count-running = { $m-text }個中{ $n-text }個が実行中
verdict-all-or-nothing = すべてまとめて配置されるか、1つも配置されません。
verdict-domain = 1つの{ $key }に最大{ $n-text }個まで配置できます({ $domain })。
verdict-domain-fits = 1つの{ $key }にすべて配置できます({ $domain })。
verdict-no-gang = { $n-text }個すべてに今は空きがありますが、まとめて起動する保証はありません。
verdict-after-preemption = 優先度の低いPodをプリエンプトすれば配置できます。
verdict-up-to = 最大レプリカ数{ $m-text }個中{ $n-text }個まで配置できます。
verdict-no-pods = 配置するPodがありません。

## The answer for the whole design

together-fits = すべて今すぐ配置できます
together-fits-groups = すべてのPodグループを今すぐ配置できます
together-partly = 今は一部のみ配置できます
together-does-not-fit = 今はすべてを配置できません
together-at-risk = 順序によっては、すべてを配置できない可能性があります
together-blocked = 一部がスケジューリングの前に拒否されます
together-unknown = すべてを配置できるかどうか判定できません

## Reasons

reason-insufficient-resource = { $resource }不足
reason-too-many-pods = ノードのPod数が上限
reason-untolerated-taint = 許容していないTaint: { $taint }
reason-unschedulable-node = スケジュール禁止のノード(cordon)
reason-node-selector = ノードラベルの不一致: { $label }
reason-node-affinity = ノードアフィニティの不一致
reason-host-port = ホストポート{ $port }が使用中
reason-topology-key-missing = ラベル{ $key }なし
reason-outside-domain = { $key } { $domain }の外
reason-no-nodes = クラスターにノードがありません。
reason-no-snapshot = 判定の基準となるクラスターがありません。
reason-too-few-pods = グループに必要な{ $minCount-text }個のPodのうち、{ $pods-text }個しかありません。
reason-priority-mismatch = Podの優先度({ $pod })とPodグループの優先度({ $group })が異なります。
reason-scheduler-mismatch = 1つのグループのPodが異なるスケジューラーを指定しています: { $first }、{ $second }。
reason-unknown-priority-class = 優先度クラス「{ $name }」が存在しません。
reason-missing-reference = { $kind }「{ $name }」が存在しません。
reason-kind-not-in-snapshot = スナップショットに{ $kind }が含まれていません。
reason-daemonset-gang = DaemonSetのPodはGangにできません。
reason-ordered-ready-gang = OrderedReadyではPodが1つずつ順に作成されるため、Gangがそろいません。
reason-dialect-mismatch = クラスターは{ $dialect }形式を提供していません。
reason-other-scheduler = 別のスケジューラーがPodを配置します: { $name }。
reason-scheduling-gates = スケジューリングゲートが外れるまで、Podは待機します。
reason-node-name-set = Podがスケジューラーを通らずにノード「{ $node }」に固定されています。
reason-inter-pod-affinity = Pod間アフィニティはまだ判定の対象外です。
reason-existing-anti-affinity = 実行中のPodのアンチアフィニティが、これらのPodを排除しています。
reason-topology-spread = トポロジー分散制約はまだ判定の対象外です。
reason-volume-claim = ボリューム要求をマウントできるノードはまだ判定の対象外です: { $name }
reason-dra-claim = リソースクレームはまだ判定の対象外です: { $name }
reason-resource-quota = リソースクォータはまだ判定の対象外です: { $name }
reason-limit-range = LimitRangeはまだ判定の対象外です: { $name }
reason-composite-group = グループが属する複合Podグループはまだ判定の対象外です: { $name }
reason-invalid-group = APIサーバーに拒否されるPodグループです: { $name }
reason-job-scheduling = Jobのschedulingフィールドはまだ判定の対象外です。
reason-auto-gang = クラスターがこのJobを自動的にGangにする可能性があります。
reason-mixed-members = グループに種類の異なるPodが混在しています。
reason-invalid-quantity = { $path }: 「{ $value }」は正しい数量ではありません。
reason-quantity-range = { $path }: 「{ $value }」は範囲外です。
reason-joint-capacity = すべてのグループを合わせると、空きより多くの{ $resource }が必要です。
reason-order-matters = グループが処理される順序によって結果が変わります。
reason-preemption = 優先度の低いPodを退避させて場所が空く可能性があります。
reason-nominated-pods = プリエンプション中のPodが場所を予約しています。
reason-node-features = ノードごとに宣言している機能が異なります。
reason-invalid-pod = Podを判定できません: { $message }

## Suggestions

suggestion-lower-request = { $resource }リクエスト: { $from-text } → { $to-text }
suggestion-remove-node-selector = ノードセレクターを削除: { $key }={ $value }
suggestion-remove-node-affinity = 必須のノードアフィニティを削除
suggestion-add-toleration = Tolerationを追加: { $taint }
suggestion-remove-host-port = ホストポートを削除: { $port }
suggestion-widen-topology-key = トポロジーキー: { $from-text } → { $to-text }
suggestion-remove-topology-key = トポロジーキーを削除: { $from-text }
suggestion-lower-replicas = Pod数: { $from-text } → { $to-text }
suggestion-add-nodes = ノードを{ $nodes-text }台追加({ $like }と同じ構成)
suggestion-uncordon-nodes = ノード{ $nodes-text }台のスケジュール禁止を解除(uncordon)
suggestion-wait-terminating = 終了中のPod { $pods-text }個がなくなれば配置できます
suggestion-lower-min-count = 最小Pod数: { $from-text } → { $to-text }
suggestion-lower-min-count-about = 全ワーカー数(world size)がそろうのを待つ学習プログラムは、停止したままになります。

## Assumptions

assumption-default-scheduler-profile = デフォルトのスケジューラープロファイル
assumption-no-autoscaler = クラスターの自動拡張なし
assumption-replaces-running-pods = この設計の実行中のPodは置き換え
assumption-quotas-not-listed = クォータとLimitRangeなし(未取得)
assumption-sample-cluster = サンプルクラスター
assumption-scheduler-gates-on = スケジューラーのフィーチャーゲートも有効
assumption-no-gang-scheduling = このクラスターにGangスケジューリングなし
assumption-snapshot-stale = スナップショットが最新でない可能性
assumption-without-preemption = 優先度の低いPodはそのまま(プリエンプションなし)
assumption-pods-not-listed = 実行中のPodなし(未取得)

## Resources and topology keys by the names people use

resource-name-cpu = CPU
resource-name-memory = メモリ
resource-name-ephemeral-storage = エフェメラルストレージ
resource-name-pods = Pod数
resource-name-gpu = GPU
topology-rack = ラック
topology-zone = ゾーン
topology-region = リージョン
topology-hostname = ノード
