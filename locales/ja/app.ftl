# The window: menus, top bar, outline, inspector, dialogs. Fields and cards are in fields.ftl and groups.ftl,
# verdicts in verdict.ftl, sentences about files in errors.ftl and about the connection in cluster.ftl.

## Menus

menu-file = ファイル
menu-edit = 編集
menu-view = 表示
menu-cluster = クラスター
menu-help = ヘルプ

## Commands (one a row of the command list)

cmd-new = 新規作成…
cmd-open = 開く…
cmd-open-folder = フォルダーを開く…
cmd-save = 保存
cmd-save-as = 名前を付けて保存…
cmd-export = エクスポート
cmd-export-as = { $dialect }形式でエクスポート…
cmd-export-own = ファイルの形式のままエクスポート…
cmd-export-cluster = このクラスターの形式でエクスポート({ $dialect })…
cmd-export-none = グループのオブジェクトなしでエクスポート…
cmd-convert = このクラスターの形式に変換
cmd-convert-to = { $dialect }形式に変換
cmd-quit = 終了
cmd-undo = 元に戻す
cmd-undo-what = 元に戻す: { $what }
cmd-redo = やり直す
cmd-redo-what = やり直す: { $what }
cmd-cut = 切り取り
cmd-copy = コピー
cmd-paste = 貼り付け
cmd-select-all = すべて選択
cmd-zoom-in = 拡大
cmd-zoom-out = 縮小
cmd-zoom-reset = 実際のサイズ
theme-light = ライトテーマ
theme-dark = ダークテーマ
theme-system = システムのテーマを使用
cmd-toggle-inspector = インスペクターの表示/非表示
cmd-show-feasibility = 配置可否を表示
cmd-show-yaml = YAMLを表示
cmd-show-problems = 問題を表示
cmd-show-changes = 変更内容を表示
cmd-next-problem = 次の問題
cmd-previous-problem = 前の問題
cmd-add-component = コンポーネントを追加…
cmd-connect = 接続…
cmd-disconnect = 切断
cmd-reconnect = 再接続
cmd-open-snapshot = スナップショットファイルを開く…
cmd-use-sample = サンプルクラスターを使う
cmd-apply = クラスターに適用…
cmd-keys = キーボードショートカット
cmd-licenses = オープンソースライセンス
cmd-about = Hapjuについて

## Top bar and connection

title-untitled = 無題
title-unsaved = 未保存
title-more-files = 他{ $n-text }ファイル
conn-disconnected = 未接続
conn-sample = サンプルクラスター
conn-resolving = 認証情報を取得中…
conn-connecting = 接続中…
conn-ask-consent = 実行の同意が必要
conn-connected = 接続済み
conn-stale = { $age }間応答なし
conn-unauthorized = 認証されていません
conn-forbidden = 権限がありません
conn-tls = 証明書を信頼できません
conn-tls-unknown-issuer = 不明な認証局の証明書
conn-tls-name = 別の名前の証明書
conn-tls-expired = 証明書の期限切れ
conn-refused = 接続が拒否されました
conn-no-route = サーバーへの経路なし
conn-timeout = タイムアウト
conn-name-not-found = サーバー名が見つかりません
conn-proxy = プロキシで遮断
conn-closed = 接続が閉じられました
conn-no-credentials = 認証情報なし
conn-config = kubeconfigの修正が必要
conn-server-error = サーバーエラー応答
conn-no-gang = Gangスケジューリングなし

## A cluster without the Workload API

no-gang-title = このクラスターにGangスケジューリングはありません
no-gang-text = Workload APIが無効です(デフォルト)。Podは1つずつ配置され、グループがまとめて起動する保証はありません。
no-gang-copy = フラグをコピー

## Start screen

start-title = ワークロードを設計
start-text = テンプレートから始めるか、マニフェストを開いてください。

## Outline

outline-components = コンポーネント
outline-pod-groups = Podグループ
outline-services = Serviceとオートスケーリング
outline-config = 設定とストレージ
outline-other = その他のオブジェクト
outline-empty = まだ何もありません
outline-gang = gang · 最小{ $n-text }
outline-basic = basic
outline-init = init
outline-sidecar = サイドカー
outline-no-name = 名前なし
add-component = コンポーネントを追加
component-container = コンテナ{ $n-text }/{ $m-text }

## Inspector

tab-feasibility = 配置可否
tab-yaml = YAML
tab-problems = 問題
tab-changes = 変更
feas-reasons = 配置を妨げる原因
reason-nodes = ノード{ $n-text }台
feas-changes = 配置に必要な最小の変更
feas-use = 反映
feas-nodes = ノード{ $n-text }台
feas-grouped-by = グループ基準: { $key }
feas-not-grouped = グループなし
feas-no-label = ラベルなし
feas-curve = { $resource }リクエストごとの配置可能Pod数
feas-now = 現在{ $n-text }
feas-needed = 必要{ $n-text }
feas-assumptions = 前提: { $list }
feas-checking = 別の順序を確認中…
feas-together = すべてのグループをまとめて配置
feas-running = 実行中{ $n-text }個
feas-on-sample = 実際のクラスターではなく、サンプルクラスターで判定しています。
feas-on-old = 接続が切れているため、{ $age }前の状態で判定しています。
feas-nothing = コンポーネントを追加すると、Podを配置できるかどうかを表示します。
feas-node-takes = このグループのPodが{ $n-text }個配置されます
feas-node-cannot = このグループのPodは配置できません: { $reason }
yaml-objects = オブジェクト{ $n-text }個
yaml-comments-kept = コメントを維持
yaml-comments-lost = コメントは失われます
yaml-waits = このテキストを読み取れるようになるまで、フォームは編集できません。
yaml-not-taken = テキストにエラーがあるため、まだ反映していません。
yaml-revert = 入力したテキストを破棄
yaml-place = { $line-text }行{ $column-text }列
problems-none = 問題はありません
problems-errors = エラー{ $n-text }件
problems-warnings = 警告{ $n-text }件
problems-advice = アドバイス{ $n-text }件
problems-fix = 修正
changes-none = 最後の保存から変更はありません。
changes-new = まだ保存していない新しいファイル

## Status bar

status-snapshot = スナップショット{ $age }前
status-live = リアルタイム
status-nodes = ノード{ $n-text }台
status-pods = Pod { $n-text }個
status-fits = { $group } { $n-text }/{ $m-text }配置可能
status-saved = 保存済み
status-unsaved = ファイルに未保存

## Form

form-advanced = 詳細オプション
form-other-fields = その他のフィールド
form-other-fields-hint = そのまま維持されます。YAMLタブで編集できます。
form-default = デフォルト
form-from-image = イメージの値
form-none = なし
form-not-used = 使用しない
form-on = オン
form-off = オフ
form-differs = Podごとに値が異なります
form-no-rows = 表示するデータがありません
form-paste-lines = KEY=value形式の複数行を貼り付け
form-add-resource = リソースを追加
form-add-variable = 変数を追加
form-add-env-from = ConfigMapまたはSecret全体から取り込む

## Generic words

word-add = 追加
word-remove = 削除
word-delete = 削除
word-move-up = 上に移動
word-move-down = 下に移動
word-close = 閉じる
word-cancel = キャンセル
word-copy = コピー
word-continue = 続行
word-save = 保存
word-more = その他
word-select = 選択してください
word-name = 名前
word-value = 値
word-key = キー
word-from = 取得元
word-file = ファイル
word-namespace = Namespace
word-label-value = { $label } : { $value }

## Unsaved-changes guard

guard-title = 変更を保存しますか？
guard-text = 保存しないと、変更内容は失われます: { $name }
guard-discard = 保存しない

## Path

path-title = ファイルを選択
path-label = パス
path-hint = デスクトップのファイル選択画面を開けません。ファイルのパスを入力してください。
path-exists = 同じ名前のファイルがあります。上書きされます。

## Changed on disk

disk-title = ディスク上のファイルが変更されています
disk-text = ファイルを開いた後に、別のプログラムが変更しました: { $name }
disk-overwrite = 上書き
disk-reload = 再読み込み(自分の変更は破棄)

## New

new-title = ワークロードの作成
new-templates = テンプレート
new-empty = 空のワークロード
new-type-single = Single Instance
new-type-single-about = 1つのPodを動かし続けます。レプリカ数1のDeploymentです。
new-type-multi = Multi Instance(Deployment)
new-type-multi-about = 互いに置き換え可能な同じPodを複数実行します。
new-type-stateful = Stateful(StatefulSet)
new-type-stateful-about = Podごとに固定の名前と専用のストレージを持ちます。
new-type-daemon = Daemon(DaemonSet)
new-type-daemon-about = 条件に合うすべてのノードでPodを1つずつ実行します。
new-type-job = Job
new-type-job-about = 処理が完了するまでPodを実行します。
new-type-cronjob = CronJob
new-type-cronjob-about = 決まった時刻にJobを実行します。
new-type-pods = 単独のPod
new-type-pods-about = コントローラーのない番号付きのPodです。失われても作り直されません。
gallery-gang-job = Gangスケジューリングの学習Job
gallery-gang-job-about = ワーカー同士が互いを見つけ、全員そろって起動するか、まったく起動しないIndexed Jobです。
gallery-driver-workers = ドライバーとワーカー
gallery-driver-workers-about = 専用グループのドライバーと、それに接続するGangのワーカーです。
gallery-bare-gang = 単独PodのGang
gallery-bare-gang-about = コントローラーなしで1つのPodグループに属する番号付きのPodです。

## Connect

connect-title = クラスターに接続
connect-no-contexts = kubeconfigファイルにコンテキストがありません。
connect-hint = コンテキストを選択するまで、どのサーバーにも接続しません。

## Consent to a program that a kubeconfig names

consent-title = 認証用のプログラムを実行しますか？
consent-text = kubeconfigファイルが、このコンピューターであなたの権限により次のプログラムを実行するよう求めています。
consent-program = プログラム
consent-arguments = 引数
consent-environment = 環境変数
consent-remember = この内容が変わった場合にのみ、もう一度確認します。
consent-run = 実行
consent-refuse = 実行しない
consent-waiting = { $program }の応答を待っています。ブラウザが開いている場合があります。

## Plan before Apply

plan-title = クラスターに適用
plan-context = コンテキスト
plan-namespace = 既定のNamespace
plan-server = サーバー
plan-user = ユーザー
plan-checking = サーバー側でドライラン中…
plan-checked = サーバー側ドライラン済みです。まだ何も変更していません。
plan-col-action = 操作
plan-col-kind = 種類
plan-col-name = 名前
plan-created = 作成
plan-changed = 変更
plan-unchanged = 変更なし
plan-refused = 拒否
plan-left-out = 除外
plan-after = { $kind } { $name }の後
plan-lines = { $n-text }行
plan-default-namespace = Namespace: { $namespace }
plan-secret-hidden = Secretの値は非表示です。
plan-converted = { $from }形式を、このクラスターが提供する{ $to }形式に変換しました。
plan-apply-to = { $context }に適用
plan-nothing = すでにすべてクラスターに適用されています。
plan-problems-first = 問題{ $n-text }件を解決すると適用できます。
plan-running = 適用中… { $total-text }個中{ $done-text }個
plan-done = 適用しました。
plan-stopped = 最初の失敗で停止しました。
plan-stopped-by-user = 停止しました: { $done-text }個を書き込み、{ $rest-text }個は書き込んでいません。
export-comments = エクスポートしたファイルにコメントは含まれません。保存すれば維持されます。
plan-stop = 停止
plan-step-done = 完了
plan-step-running = 実行中
plan-step-failed = 失敗
plan-step-not-done = 未実行
plan-done-list = 完了: { $list }
plan-not-done-list = 未実行: { $list }
plan-leave-out-title = Podグループなしで適用しますか？
plan-leave-out-text = このクラスターにはWorkload APIがないため、次のPodグループを除外します: { $list }。Podは1つずつ配置され、まとめて起動する保証はありません。
plan-leave-out-agree = 除外して適用

## Toasts

toast-saved = 保存しました: { $name }
toast-exported = エクスポートしました: { $name }
toast-comments-lost = 保存しましたが、コメントは維持できませんでした: { $name }
toast-copied = コピーしました
toast-undone = 元に戻しました: { $what }
toast-redone = やり直しました: { $what }
toast-applied = { $context }に適用しました。
toast-connected = { $context }に接続しました。
toast-connection-lost = { $context }との接続が切れました。編集は続けられます。

## Undo labels (what was done, after "Undo: ")

undo-set-field = { $field }の変更
undo-clear-field = { $field }のクリア
undo-add-item = { $what }の追加
undo-remove-item = { $what }の削除
undo-move-item = { $what }の移動
undo-text-edit = YAMLの編集
undo-suggestion = 提案の反映: { $what }
undo-fix = 問題の修正: { $what }
undo-add-component = { $name }の追加
undo-remove-object = { $name }の削除
undo-rename = 名前の変更: { $name }
undo-convert = { $dialect }形式への変換
undo-pod-group = Podグループの変更
undo-paste = 貼り付け

## Names for screen readers

acc-node-map = ノードマップ
acc-curve = 配置可能Pod数のグラフ
acc-state-error = エラーあり
acc-state-warning = 警告あり

## About

about-text = 入力しながら配置の可否がわかる、Kubernetesワークロードの設計ツールです。
about-version = バージョン{ $version }
about-license = ライセンス: Apache 2.0
