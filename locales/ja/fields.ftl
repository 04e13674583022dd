# The form's words: cards and sections, then for each field of the field table its label (field-ID) and its help
# (field-ID-help), then what its values mean (choice-…) and what is shown where it is left out (default-…).

## Cards and sections

heading-deployment-policy = デプロイポリシー
card-basic = 基本情報
card-init-containers = Initコンテナ
card-containers = コンテナ
card-instances = インスタンス
card-autoscaling = オートスケーリング
card-update-policy = アップデートポリシー
card-network = ネットワーク
card-pod-group = Podグループ
card-placement = 配置
card-service-ports = サービスポート
card-volume-mounts = ボリュームマウント
card-volumes = ボリューム
card-volume-templates = ボリュームテンプレート
section-basic = 基本情報
section-command = コマンド
section-environment = 環境変数
section-security = セキュリティコンテキスト
section-health = ヘルスチェック
section-lifecycle = ライフサイクルフック
section-ports = ポート
section-volume-mounts = ボリュームマウント

## Kinds in prose

kind-deployment = Deployment
kind-replicaset = ReplicaSet
kind-statefulset = StatefulSet
kind-daemonset = DaemonSet
kind-job = Job
kind-cronjob = CronJob
kind-replicationcontroller = ReplicationController
kind-pod = Pod

## Basic information

field-name = 名前
field-name-help = オブジェクトの名前です。Namespace内の同じ種類の中で一意にします。作成後は変更できません。
field-cron-job-name-help = CronJobの名前です。各Jobの名前の元になるため、52文字以内です。
field-group = グループ
field-group-help = 所属するアプリケーションです。オブジェクトとPodのラベルとして書き込みます。
field-description = 説明
field-description-help = 人が読むための説明で、アノテーションとして保存します。
field-kind = 種類
field-kind-help = Podを実行するオブジェクトの種類です。
field-namespace = Namespace
field-namespace-help = オブジェクトが属する名前空間です。空の場合、適用時にコンテキストのNamespaceを使います。
field-labels = ラベル
field-labels-help = オブジェクトの検索と選択に使うキーと値です。
field-annotations = アノテーション
field-annotations-help = ツールや人のためのメモです。選択には使われません。
field-pod-labels = Podのラベル
field-pod-labels-help = すべてのPodに付くラベルです。セレクターやServiceがこのラベルでPodを見つけます。
field-pod-annotations = Podのアノテーション
field-pod-annotations-help = すべてのPodに付くアノテーションです。
field-selector = セレクター
field-selector-help = コントローラーが自分のPodを見分けるラベルです。Podのラベルに含まれている必要があり、作成後は変更できません。

## Containers

field-init-containers = Initコンテナ
field-init-containers-help = コンテナが起動する前に順番に実行されます。サイドカーは実行され続けます。
field-containers = コンテナ
field-containers-help = 各Podのコンテナです。1つ以上必要です。
field-image-pull-secrets = イメージ取得用Secret
field-image-pull-secrets-help = 非公開レジストリの認証情報を持つSecretです。
field-image-pull-secret = Secret
field-image-pull-secret-help = 同じNamespaceのSecretです。
field-container-name = コンテナ名
field-container-name-help = コンテナの名前です。Pod内で一意にします。
field-image = イメージ
field-image-help = イメージのレジストリ、名前、タグまたはダイジェストです。
field-image-pull-policy = イメージ取得ポリシー
field-image-pull-policy-help = ノードがイメージを取得するタイミングです。
field-sidecar = サイドカー
field-sidecar-help = このInitコンテナを、他のコンテナと並行して実行し続けます。
field-resources = リソース
field-resources-help = スケジューラーがコンテナ用に確保する量(リクエスト)と、使用できる上限(リミット)です。
field-command = コマンド
field-command-help = イメージのエントリーポイントを置き換えます。1項目に1語を書きます。シェルでは実行されません。
field-args = 引数
field-args-help = コマンド、またはイメージのエントリーポイントの引数です。
field-working-dir = 作業ディレクトリ
field-working-dir-help = コマンドを開始するディレクトリです。
field-stdin = 標準入力を開いたままにする
field-stdin-help = 入力を待つプログラム向けです。
field-tty = 端末(tty)
field-tty-help = コンテナに端末を割り当てます。標準入力が必要です。
field-env = 環境変数
field-env-help = コンテナの環境変数です。後の変数は前の変数を$(NAME)の形で使えます。
field-env-from = マップからの環境変数
field-env-from-help = ConfigMapまたはSecretのすべてのキーが変数になります。
field-ports = コンテナポート
field-ports-help = コンテナが待ち受けるポートです。名前を付けるとServiceから名前で参照できます。
field-mounts = ボリュームマウント
field-mounts-help = Podのボリュームを、このコンテナのどこに見せるかです。

## Resources

field-cpu-request = CPUリクエスト
field-cpu-request-help = コンテナ用に確保するコア数です。500mは0.5コアです。
field-cpu-limit = CPUリミット
field-cpu-limit-help = これを超えると、コンテナの速度が制限されます。
field-memory-request = メモリリクエスト
field-memory-request-help = コンテナ用に確保するメモリです。例: 256Mi、2Gi
field-memory-limit = メモリリミット
field-memory-limit-help = これを超えて使うと、コンテナは強制終了されます。
field-storage-request = エフェメラルストレージのリクエスト
field-storage-request-help = ログ、イメージの書き込みレイヤー、emptyDirボリュームに使うノードのディスクです。
field-storage-limit = エフェメラルストレージのリミット
field-storage-limit-help = これを超えて使うと、Podは退避させられます。
field-gpu-request = GPUリクエスト
field-gpu-request-help = GPUの個数(整数)です。リクエストとリミットは同じ値にします。
field-gpu-limit = GPUリミット
field-gpu-limit-help = GPUの個数(整数)です。リミットだけを指定すると、リクエストも同じ値になります。

## One variable

field-env-name = 名前
field-env-name-help = 変数の名前です。
field-env-value = 値
field-env-value-help = テキストです。$(NAME)で他の変数を埋め込めます。$$はドル記号です。
field-env-secret = Secret
field-env-secret-help = 同じNamespaceのSecretです。
field-env-secret-key = キー
field-env-secret-key-help = Secretのどのキーを使うかです。
field-env-config-map = ConfigMap
field-env-config-map-help = 同じNamespaceのConfigMapです。
field-env-config-map-key = キー
field-env-config-map-key-help = ConfigMapのどのキーを使うかです。
field-optional = なくてもよい
field-env-secret-optional-help = Secretやキーがなくてもコンテナを起動します。
field-env-config-map-optional-help = ConfigMapやキーがなくてもコンテナを起動します。
field-env-field = Podのフィールド
field-env-field-help = status.podIPやmetadata.nameなど、Pod自身のフィールドです。
field-env-resource = リソース
field-env-resource-help = コンテナのリクエストまたはリミットです。
field-env-resource-container = コンテナ
field-env-resource-container-help = どのコンテナの値かを指定します。
field-env-resource-divisor = 除数
field-env-resource-divisor-help = 値を割る単位です。1MiならMiB単位の数値になります。
field-env-from-prefix = 接頭辞
field-env-from-prefix-help = 変数名を作るとき、各キーの前に付けます。
field-env-from-config-map-help = このConfigMapのすべてのキーが変数になります。
field-env-from-config-map-optional-help = ConfigMapがなくてもコンテナを起動します。
field-env-from-secret-help = このSecretのすべてのキーが変数になります。
field-env-from-secret-optional-help = Secretがなくてもコンテナを起動します。

## One container port

field-port-name = 名前
field-port-name-help = ポートの名前です。15文字以内で、Pod内で一意にします。
field-container-port = コンテナポート
field-container-port-help = プログラムが待ち受けるポートです。
field-protocol = プロトコル
field-protocol-help = TCP、UDP、SCTPのいずれかです。
field-host-port = ホストポート
field-host-port-help = ノードのポートを使います。そのようなPodはノードごとに1つしか配置できません。
field-host-ip = ホストIP
field-host-ip-help = ホストポートをノードの1つのアドレスにバインドします。

## Instances

field-schedule = スケジュール
field-schedule-help = Jobを開始する時刻です。cron形式(分、時、日、月、曜日)で書きます。
field-time-zone = タイムゾーン
field-time-zone-help = スケジュールを解釈するタイムゾーンです。例: Asia/Tokyo
field-concurrency-policy = 並行実行ポリシー
field-concurrency-policy-help = 前の実行が終わる前に次の実行時刻になった場合の動作です。
field-starting-deadline = 遅延許容時間(秒)
field-starting-deadline-help = この時間内に開始できなかった実行はスキップします。10秒未満では開始されないことがあります。
field-success-history = 成功履歴数
field-success-history-help = 残しておく成功したJobの数です。
field-failed-history = 失敗履歴数
field-failed-history-help = 残しておく失敗したJobの数です。
field-suspend = 一時停止
field-suspend-help = 新しい実行を開始しません。実行中のJobは続行します。
field-replicas = レプリカ数
field-replicas-help = 実行し続けるPodの数です。
field-pod-count = Podの数
field-pod-count-help = このテンプレートから書き出す番号付きPodの数です。
field-service-name = 管理用Service(serviceName)
field-service-name-help = Podごとに固有のDNS名を与えるHeadless Serviceです。
field-pod-management-policy = Pod管理ポリシー
field-pod-management-policy-help = Podを順番に起動するか、一斉に起動するかを決めます。
field-completions = 成功回数(completions)
field-completions-help = 成功する必要のあるPodの数です。
field-parallelism = 並列数
field-parallelism-help = 同時に実行するPodの数です。0にするとJobは停止します。
field-active-deadline = 有効時間(秒)
field-active-deadline-help = この時間を過ぎるとJobを停止し、失敗とします。
field-backoff-limit = 失敗回数上限(backoffLimit)
field-backoff-limit-help = Jobを失敗とするまでに再試行する回数です。
field-completion-mode = 完了モード
field-completion-mode-help = IndexedではPodごとに固有の番号が付き、ワーカー同士を区別できます。
field-ttl-after-finished = 完了後の生存時間(秒)
field-ttl-after-finished-help = 完了したJobとPodを、この時間が過ぎた後に削除します。
field-job-suspend = 一時停止
field-job-suspend-help = 一時停止中のJobにはPodがありません。
field-restart-policy = 再起動ポリシー
field-restart-policy-help = コンテナが失敗した場合の動作です。JobのPodは終了できる必要があります。
field-pod-restart-policy-help = コンテナが終了した場合の動作です。
field-termination-grace = 終了時の猶予時間(秒)
field-termination-grace-help = Podが自分で終了するまで待つ時間です。その後は強制終了されます。
field-min-ready = Ready後の待機時間(秒)
field-min-ready-help = 新しいPodがReadyになってから、利用可能と見なすまでの時間です。
field-service-account = アクセス権限(ServiceAccount)
field-service-account-help = PodがAPIサーバーにアクセスするときに使うアカウントです。
field-hostname = ホスト名
field-hostname-help = Podのホスト名です。レプリカが複数ある場合、すべて同じ名前になります。
field-subdomain = サブドメイン
field-subdomain-help = PodがDNS名を持つためのHeadless Serviceです。

## Pod group

field-pod-group = Podグループ
field-pod-group-help = スケジューラーがひとまとめに扱うPodです。すべてまとめて起動するか、1つも起動しません。
field-group-name = 名前
field-group-name-help = Workload内でのPodグループの名前です。
field-group-policy = スケジューリングポリシー
field-group-policy-help = gangはすべてまとめて起動するか1つも起動しません。basicは1つずつ配置します。
field-min-count = 最小Pod数(minCount)
field-min-count-help = 起動するために同時に空きが必要なPodの数です。
field-replica-keys = Podグループのレプリカキー
field-replica-keys-help = キーごとに別々のGangになります。
field-topology-key = トポロジーキー
field-topology-key-help = ノードのラベルです。1つのラックのように、値が同じノードにすべてのPodを配置します。
field-priority-class = 優先度クラス
field-group-priority-class-help = グループの優先度です。Podの優先度と同じにします。
field-disruption-mode = 中断モード
field-disruption-mode-help = スケジューラーがPod単位でプリエンプトできるか、グループ全体のみかを決めます。
field-controller-ref = ワークロード管理オブジェクトの参照(controllerRef)
field-controller-ref-help = Workloadが表すオブジェクトの種類と名前です。

## Placement

field-node-selector = ノードセレクター
field-node-selector-help = これらのラベルをすべて持つノードにのみPodを配置します。
field-tolerations = Toleration
field-tolerations-help = このPodが許容するノードのTaintです。
field-toleration-key = Taintのキー
field-toleration-key-help = Taintのキーです。Existsで空にすると、すべてのTaintを許容します。
field-toleration-operator = 演算子
field-toleration-operator-help = Taintの値まで一致が必要か、キーだけでよいかを決めます。
field-toleration-value = 値
field-toleration-value-help = Taintの値です。
field-toleration-effect = 効果
field-toleration-effect-help = 許容するTaintの効果です。
field-toleration-seconds = 許容時間(秒)
field-toleration-seconds-help = NoExecuteのTaintが付いた後、実行中のPodが残る時間です。
field-priority-class-help = 優先度の高いPodが先に配置され、他のPodをプリエンプトできます。
field-preemption-policy = プリエンプション
field-preemption-policy-help = 優先度の低いPodを追い出せるかどうかを決めます。
field-scheduler-name = スケジューラー
field-scheduler-name-help = Podを配置するスケジューラーです。

## Service ports

field-service-object-name = サービス名
field-service-object-name-help = Serviceの名前で、DNS名にもなります。
field-service-ports = サービスポート
field-service-ports-help = ServiceのポートとPodのポートの対応です。
field-service-type = サービスタイプ
field-service-type-help = Serviceに到達できる範囲です。
field-headless = Headless
field-headless-help = 独自のアドレスを持たず、DNSがPodのアドレスを返します。
field-session-affinity = Sticky Session
field-session-affinity-help = 同じクライアントのリクエストを同じPodに送ります。
field-session-timeout = セッションタイムアウト(秒)
field-session-timeout-help = クライアントが同じPodにつながる時間です。
field-peer-discovery = Pod同士の名前解決
field-peer-discovery-help = Headless Serviceを追加し、PodごとにDNS名を与えます。分散学習に必要です。
field-service-port-name-help = ポートの名前です。複数ある場合は必須です。
field-service-port-protocol-help = TCP、UDP、SCTPのいずれかです。
field-target-port = ターゲットポート
field-target-port-help = コンテナポートの番号または名前です。
field-service-port = サービスポート
field-service-port-help = クライアントが接続するポートです。
field-node-port = ノードポートの指定
field-node-port-help = NodePortとLoadBalancerで、すべてのノードに開くポートです。

## Volume mounts and volumes

field-all-mounts = ボリュームマウント
field-all-mounts-help = すべてのコンテナのマウントを1つの表で示します。
field-mount-volume = ボリュームの選択
field-mount-volume-help = Podのボリュームの1つです。
field-mount-path = コンテナパス
field-mount-path-help = コンテナ内でボリュームが見えるパスです。
field-sub-path = サブパス
field-sub-path-help = ボリュームのうち、このファイルまたはフォルダーのみです。
field-sub-path-expr = 変数を使うサブパス
field-sub-path-expr-help = $(NAME)でコンテナの変数を使えるサブパスです。
field-read-only = 読み取り専用
field-mount-read-only-help = コンテナから書き込めません。
field-volumes = ボリューム
field-volumes-help = Podのコンテナがマウントできるストレージです。
field-volume-name = ボリューム名
field-volume-name-help = ボリュームの名前です。Pod内で一意にし、マウントから参照します。
field-use-memory = メモリの使用
field-use-memory-help = ファイルをメモリに置き、メモリのリミットに含まれます。学習ジョブの/dev/shmに使います。
field-size-limit = サイズ制限
field-size-limit-help = ボリュームがこれを超えると、Podは退避させられます。
field-host-path = ノード上のパス
field-host-path-help = ノードのファイルまたはフォルダーです。ノードごとに内容が異なります。
field-host-path-type = パスの種類
field-host-path-type-help = パスに存在すべきもの、または作成するものの種類です。
field-volume-config-map = ConfigMap
field-volume-config-map-help = キーがファイルになります。
field-default-mode = デフォルトの権限(モード)
field-config-map-mode-help = ファイルの権限です。8進数で書きます(例: 0644)。
field-config-map-optional-help = ConfigMapがなくてもPodを起動します。
field-volume-secret = Secret
field-volume-secret-help = キーがファイルになり、ノードのメモリに置かれます。
field-secret-mode-help = ファイルの権限です。8進数で書きます(例: 0400)。
field-secret-optional-help = SecretがなくてもPodを起動します。
field-claim-name = ボリューム要求(PVC)
field-claim-name-help = 同じNamespaceのPersistentVolumeClaimです。
field-claim-read-only-help = このボリュームのマウントはすべて読み取り専用になります。

## What the values mean

choice-tcp = コネクション型、通常はこれ
choice-udp = コネクションなしのデータグラム
choice-sctp = クラスターのネットワークが対応している場合のみ
choice-pull-if-not-present = ノードにない場合のみ取得
choice-pull-always = 起動のたびにレジストリを確認
choice-pull-never = 取得しない(ノードに必要)
choice-sidecar = サイドカー
choice-env-value = 値
choice-env-secret = Secret
choice-env-config-map = ConfigMap
choice-env-field = フィールド
choice-env-resource = リソース
choice-limits-cpu = CPUリミット
choice-limits-memory = メモリリミット
choice-limits-storage = エフェメラルストレージのリミット
choice-requests-cpu = CPUリクエスト
choice-requests-memory = メモリリクエスト
choice-requests-storage = エフェメラルストレージのリクエスト
choice-concurrency-allow = 同時実行を制限しない
choice-concurrency-forbid = 前のJobが終わっていない場合は次のJobを実行しない
choice-concurrency-replace = 前のJobをキャンセルし、新しいJobを実行
choice-ordered-ready = 1つずつ順番に(前のPodがReadyになるまで待機)
choice-parallel = 一斉に
choice-non-indexed = すべてのPodが同じ
choice-indexed = Podごとに固有の番号
choice-restart-always = コンテナを再起動
choice-restart-on-failure = 失敗した場合のみ再起動
choice-restart-never = 再起動しない
choice-preempt-lower = 優先度の低いPodをプリエンプト可能
choice-preempt-never = 空きができるまで待機
choice-operator-equal = キーと値が一致
choice-operator-exists = キーのみ一致
choice-effect-no-schedule = 新しいPodを配置しない
choice-effect-prefer-no-schedule = できるだけ配置しない
choice-effect-no-execute = 実行中のPodも退避
choice-policy-basic = 1つずつ配置
choice-policy-gang = すべてまとめて配置されるか、1つも配置されない
choice-disruption-single = Pod単位でプリエンプト
choice-disruption-all = グループ全体をプリエンプト
choice-service-cluster-ip = クラスター内部
choice-service-node-port = 全ノードのポートからも到達可能
choice-service-load-balancer = ロードバランサー経由で外部からも到達可能
choice-volume-empty-dir = Empty Dir
choice-volume-host-path = Host Path
choice-volume-config-map = ConfigMap
choice-volume-secret = Secret
choice-volume-claim = Persistent Volume
choice-volume-other = その他
choice-path-directory-or-create = フォルダー(なければ作成)
choice-path-directory = 既存のフォルダー
choice-path-file-or-create = ファイル(なければ作成)
choice-path-file = 既存のファイル
choice-path-socket = 既存のUNIXソケット
choice-path-char-device = 既存のキャラクターデバイス
choice-path-block-device = 既存のブロックデバイス

## What is shown where a field is left out

default-namespace = コンテキストの値
default-pull-policy = :latestならAlways、それ以外はIfNotPresent
default-this-container = このコンテナ
default-time-zone = コントローラーマネージャーのタイムゾーン
default-service-account = デフォルト
default-any = すべて
default-for-ever = 無期限
default-same-port = サービスポートと同じ
default-assigned = クラスターが割り当て
default-unchecked = 確認しない
