# Sentences about the connection, kubeconfig files and what the API server answers. Words of a state in one line
# (the top bar) are in app.ftl (conn-…).

## Connecting

cluster-refused = サーバーが接続を拒否しました: { $server }
cluster-timed-out = サーバーが時間内に応答しません: { $server }。VPNが必要な場合があります。
cluster-no-route = サーバーへのネットワーク経路がありません: { $server }。VPNが必要な場合があります。
cluster-name-not-found = サーバー名が見つかりません: { $server }
cluster-closed = サーバーが接続を閉じました: { $server }
cluster-not-kubernetes = 応答したサーバーはKubernetes APIサーバーではありません: { $server }
cluster-failed = 接続できませんでした: { $server }({ $reason })
cluster-via-proxy = プロキシ経由: { $proxy }
cluster-proxy = プロキシ({ $proxy })がサーバーへの接続を許可していません: { $server }
cluster-no-proxy-unsupported = NO_PROXYに使用できない項目があります: { $entry }
cluster-tls-unknown-issuer = サーバー証明書の認証局を信頼できません。kubeconfigのcertificate-authorityを確認してください。
cluster-tls-other-name = サーバー証明書が別の名前のものです。kubeconfigのserverまたはtls-server-nameを確認してください。
cluster-tls-expired = サーバー証明書の有効期限が切れています。このコンピューターの時計も確認してください。
cluster-tls-not-yet-valid = サーバー証明書はまだ有効ではありません。このコンピューターの時計を確認してください。
cluster-tls-not-tls = サーバーがTLSを使用していません。kubeconfigのserverがhttpで始まるべきか確認してください。
cluster-tls-refused = サーバーが安全な接続を拒否しました({ $alert })。クライアント証明書が受け付けられない可能性があります。
cluster-tls-no-roots = このコンピューターに認証局の一覧がなく、kubeconfigにも指定がありません。
cluster-tls-other = 安全な接続を確立できません: { $reason }
cluster-insecure = このサーバーの証明書は検証されません。
cluster-acting-as = 代理ユーザー: { $user }

## Signing in

cluster-unauthorized = クラスターが認証情報を受け付けません。期限切れの可能性があります。
cluster-exec-waiting = { $program }を待っています…
cluster-exec-not-found = kubeconfigで指定されたプログラムがインストールされていないか、PATHにありません: { $program }
cluster-exec-no-command = kubeconfigに認証用のプログラムが指定されていません。
cluster-exec-not-started = プログラムを起動できませんでした: { $program }
cluster-exec-needs-terminal = 端末が必要なプログラムのため、ウィンドウからは実行できません: { $program }。先に端末で認証してください。
cluster-exec-timed-out = プログラムが{ $after }以内に終了しないため、停止しました: { $program }
cluster-exec-failed = プログラムが終了コード{ $code-text }で終了しました: { $program }
cluster-exec-killed = プログラムがシグナルで終了しました: { $program }
cluster-exec-bad-output = プログラムが認証情報を返しませんでした: { $program }
cluster-exec-no-consent = プログラムを実行しなかったため、認証情報がありません。

## kubeconfig

kubeconfig-missing = kubeconfigファイルが見つかりません: { $file }
kubeconfig-too-large = kubeconfigファイルが大きすぎます: { $file }
kubeconfig-unreadable = kubeconfigファイルを読み取れません: { $file }
kubeconfig-not-text = kubeconfigファイルがUTF-8のテキストではありません: { $file }
kubeconfig-malformed = kubeconfigファイルの{ $line-text }行{ $column-text }列にエラーがあります: { $file }
kubeconfig-other-kind = kubeconfigファイルではありません: { $file }
kubeconfig-no-context = コンテキストが存在しません: { $context }
context-no-server = kubeconfigにクラスターのサーバーアドレスがありません: { $cluster }
context-bad-server = サーバーアドレスが正しいURLではありません。
context-bad-proxy = プロキシのアドレスが正しいURLではありません。
context-proxy-scheme = 対応していないプロキシの種類です: { $scheme }。http、https、socks5を使用できます。
context-file = { $field }のファイルを読み取れません: { $file }
context-bad-data = kubeconfigの{ $field }の値が正しくありません。
context-no-user = ユーザーが定義されていないため、匿名のリクエストになります。
context-auth-provider = 対応していない認証プロバイダーです: { $name }。execプラグインを使用してください。

## Permissions and the server's answers

cluster-forbidden = 権限がありません: { $message }
cluster-forbidden-nodes = ノードを取得する権限がないため、このクラスターでは判定できません。管理者にスナップショットファイルを依頼してください。
cluster-server-says = サーバーの応答: { $message }
cluster-too-many-requests = サーバーが混み合っています。再試行します。
cluster-server-error = サーバーエラー({ $code-text }): { $message }
cluster-version-old = Kubernetes { $version }は、Hapjuが対応するバージョンより古いものです。
cluster-version-new = Kubernetes { $version }は、Hapjuが対応するバージョンより新しいものです。

## Apply

apply-conflict = サーバー側で変更されています(管理者: { $manager }): { $path }
apply-kind-unknown = クラスターが提供していない種類です: { $kind }({ $apiVersion })
apply-field-dropped = サーバーが通知なしに破棄するフィールドです: { $path }
apply-failed = 適用できませんでした: { $kind } { $name }({ $reason })
apply-connection-lost = 適用中に接続が切れました。完了した操作は一覧にあります。
apply-not-connected = 先にクラスターに接続してください。
apply-other-cluster = 別のクラスターまたはユーザー向けのプランです。もう一度確認してください。
apply-not-applicable = 適用する内容がないか、拒否されたオブジェクトがあります。
apply-changed-since-plan = プランの作成後にオブジェクトが変更されました。もう一度確認してください。
apply-perhaps-written = 接続が切れました。オブジェクトはすでに書き込まれている可能性があります。

## Why the server refuses an object (its own sentence stands below)

refusal-validation = サーバーが受け付けない値があります。
refusal-unknown-field = このサーバーが認識しないフィールドがあります。
refusal-wrong-type = 値の型が正しくありません。
refusal-duplicate = キーまたはリストの項目が重複しています。
refusal-unreadable = サーバーがオブジェクトを読み取れません。
refusal-immutable = 作成後に変更できないフィールドがあります。オブジェクトを削除して作り直す必要があります。
refusal-conflict = 別のフィールドマネージャーが所有するフィールドがあります。
refusal-permission = この操作を行う権限がありません。
refusal-quota = リソースクォータにより許可されません。
refusal-denied = クラスターのアドミッションルールにより許可されません。
refusal-namespace-missing = Namespaceが存在しません。
refusal-not-served = クラスターはこの種類のこのバージョンを提供していません。
refusal-being-deleted = 同じ名前のオブジェクトを削除中です。
refusal-changed-meanwhile = その間にオブジェクトが変更されました。もう一度確認してください。
refusal-unauthorized = クラスターが認証情報を受け付けなくなりました。
refusal-twice = 同じオブジェクトが2回あり、一方がもう一方を上書きしてしまいます。どちらかを削除してください。
refusal-no-name = オブジェクトに名前がありません。
refusal-generate-name = generateNameを使うオブジェクトは適用できません。名前を付けてください。
refusal-no-kind = オブジェクトにkindとapiVersionがありません。
refusal-server = サーバーでエラーが発生しました。
