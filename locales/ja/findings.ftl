# What is wrong or unwise in a design: finding-CODE follows the table of codes, fix-CODE says what one click does.
# $field is the API's name of the field.

## What an object is

finding-missing-kind = オブジェクトにkindとapiVersionがありません。
finding-missing-name = { $kind }に名前がありません。
finding-generate-name = generateName({ $prefix })のオブジェクトは適用できません。名前が必要です。
fix-generate-name = 名前を付ける
finding-duplicate-object = { $kind }「{ $name }」が設計に2回あります。
finding-server-fields = サーバーが設定するフィールドのため、エクスポートも適用もされません: { $fields }
fix-server-fields = フィールドを削除
finding-legacy-kind = { $kind }は旧式の種類です。Deploymentを使用してください。
finding-unknown-field = Kubernetesが認識しないフィールドです: { $field }
finding-unknown-field-meant = Kubernetesが認識しないフィールドです: { $field }。次の間違いではありませんか？ { $meant }
fix-unknown-field-meant = { $meant }に変更

## One field's value

finding-required = { $field }: 必須項目です。
finding-not-integer = { $field }: 整数で入力してください(「{ $value }」)。
fix-not-integer = 数値で書く
finding-not-boolean = { $field }: trueまたはfalseで入力してください(「{ $value }」)。
finding-not-text = { $field }: 文字列で入力してください({ $value })。引用符で囲みます。
fix-not-text = 引用符で囲む
finding-integer-too-large = { $digits }は64ビットを超えるため、Kubernetesでは丸められます。
fix-integer-too-large = 引用符で囲む
finding-not-mapping = { $field }: キーと値のマップにしてください。
finding-not-list = { $field }: リストにしてください。
finding-too-small = { $field }: { $min-text }以上の値を入力してください(「{ $value }」)。
finding-too-large = { $field }: { $max-text }以下の値を入力してください(「{ $value }」)。
finding-not-a-choice = { $field }: 「{ $value }」は使えません。次のいずれかにしてください: { $choices }
finding-bad-quantity = { $field }: 「{ $value }」は正しい数量ではありません(例: 500m、256Mi)。
finding-negative-quantity = { $field }: 負の値は使えません(「{ $value }」)。
finding-bad-file-mode = { $field }: 「{ $value }」は正しい権限ではありません。8進数の0000～0777で入力してください。
finding-name-too-long = { $field }: { $limit-text }文字以内で入力してください(「{ $value }」)。
finding-bad-dns-label = { $field }: 小文字の英字、数字、「-」のみ使用でき、先頭と末尾は英数字にしてください(「{ $value }」)。
finding-bad-dns-subdomain = { $field }: 小文字の英字、数字、「-」「.」のみ使用でき、各部分の先頭と末尾は英数字にしてください(「{ $value }」)。
finding-bad-service-name = { $field }: 小文字の英字、数字、「-」のみ使用でき、英字で始め英数字で終えてください(「{ $value }」)。
finding-bad-label-key = { $field }: 「{ $value }」は正しいラベルキーではありません。
finding-bad-label-value = { $field }: 「{ $value }」は正しいラベルの値ではありません。英数字、「-」「_」「.」のみ、63文字以内です。
finding-bad-env-name = { $field }: 「{ $value }」は正しい変数名ではありません。
finding-bad-port-name = { $field }: 「{ $value }」は正しいポート名ではありません。小文字の英字、数字、「-」のみ15文字以内で、英字を1つ以上含めてください。
finding-bad-config-key = { $field }: 「{ $value }」は正しいキーではありません。英数字、「-」「_」「.」のみ使用できます。
finding-bad-resource-name = { $field }: 「{ $value }」は正しいリソース名ではありません。
finding-bad-image = { $field }: 「{ $value }」は正しいイメージ名ではありません。
finding-bad-schedule = { $field }: 「{ $value }」は正しいcron式ではありません。
finding-bad-time-zone = { $field }: 「{ $value }」は正しいタイムゾーンではありません。Asia/Tokyoのような名前を使用してください。
finding-bad-mount-path = { $field }: 「{ $value }」はマウントパスに使えません。「:」は含められません。
finding-bad-sub-path = { $field }: 「..」を含まない相対パスにしてください(「{ $value }」)。

## Containers

finding-no-container = コンテナを1つ以上追加してください。
finding-init-probe = Initコンテナでは{ $field }を使えません(サイドカーを除く): { $container }
fix-init-probe = サイドカーに変更
finding-duplicate-container = コンテナ名が重複しています: 「{ $name }」
finding-duplicate-env = 変数名が重複しています: 「{ $name }」
finding-env-two-values = 変数「{ $name }」に値が2つ以上あります。
fix-env-two-values = 参照だけを残す
finding-duplicate-container-port = コンテナポートが重複しています: { $port }
finding-duplicate-port-name = ポート名が重複しています: 「{ $name }」
finding-duplicate-mount-path = 同じパスにボリュームが2つマウントされています: { $path }
finding-two-sub-paths = { $path }のマウントにsubPathとsubPathExprの両方があります。
fix-two-sub-paths = subPathだけを残す
finding-backslash-sign = バックスラッシュ(\)の代わりに「{ $sign }」が入力されているようです。
fix-backslash-sign = バックスラッシュに置き換える

## Resources

finding-request-above-limit = { $resource }: リクエスト({ $request })がリミット({ $limit })を超えています。APIサーバーに拒否されます。
fix-request-above-limit = リミットを{ $request }に上げる
finding-extended-not-equal = { $resource }: リクエスト({ $request })とリミット({ $limit })は同じ値にしてください。
fix-extended-not-equal = リクエストを{ $limit }にする
finding-extended-without-limit = { $resource }: リクエスト({ $request })と同じリミットが必要です。
fix-extended-without-limit = リミットを{ $request }にする
finding-extended-fraction = { $resource }: 整数で入力してください(「{ $value }」)。
finding-memory-millibytes = 「{ $value }」のmは1000分の1バイトの意味です。MまたはMiの間違いと思われます。
fix-memory-millibytes = Mi単位に直す

## Volumes

finding-duplicate-volume = ボリューム名が重複しています: 「{ $name }」
finding-volume-without-type = ボリューム「{ $name }」にタイプがないため、emptyDirとして扱われます。
fix-volume-without-type = emptyDirと明記
finding-volume-two-types = ボリューム「{ $name }」にタイプが2つ以上あります: { $types }
finding-mount-without-volume = ボリューム「{ $name }」が見つかりません。
fix-mount-without-volume = emptyDirボリューム「{ $name }」を追加
finding-unused-volume = ボリューム「{ $name }」をマウントするコンテナがありません。
fix-unused-volume = ボリュームを削除

## References

finding-reference-missing = { $kind }「{ $name }」は設計にもクラスターにもありません。
finding-reference-unchecked = { $kind }「{ $name }」は設計に含まれていません。クラスターにあるかどうかは不明です。
finding-reference-key-missing = { $kind }「{ $name }」にキー「{ $key }」がありません。
finding-pull-secret-missing = イメージ取得用Secret「{ $name }」がないため、非公開イメージを取得できません。
finding-governing-service-missing = Service「{ $name }」がないため、PodにDNS名が付きません。
finding-governing-service-not-headless = Service「{ $name }」がHeadlessではないため、PodごとのDNS名が付きません。
fix-governing-service-not-headless = Headlessに変更

## The workload

finding-selector-mismatch = セレクターの{ $key }={ $value }がPodのラベルにありません。
fix-selector-mismatch = Podにラベルを追加
finding-selector-empty = セレクターが空です。
fix-selector-empty = Podのラベルを使う
finding-restart-policy = { $kind }では再起動ポリシー「{ $value }」を使えません。次のいずれかにしてください: { $choices }
fix-restart-policy = 使用できるポリシーに変更
finding-schedule-missing = スケジュールを入力してください。
finding-parallelism-zero = 並列数が0の場合、JobはPodを起動しません。
fix-parallelism-zero = 代わりに一時停止を使う
finding-starting-deadline-short = 遅延許容時間が{ $seconds-text }秒では、Jobが開始されないことがあります。10秒以上にしてください。
finding-hostname-shared = すべてのPodが同じホスト名「{ $name }」になります。
fix-hostname-shared = ホスト名を削除
finding-node-name = nodeNameを指定すると、スケジューラーを通らずにノード「{ $node }」に配置されます。
fix-node-name = 同じ条件のノードセレクターを使う
finding-toleration-value = 演算子Existsでは値を指定できません({ $key })。
fix-toleration-value = 値を削除
finding-toleration-key = キーのないTolerationには演算子Existsが必要です。
fix-toleration-key = Existsを使う
finding-toleration-seconds = tolerationSecondsは効果NoExecuteでのみ使えます({ $key })。
fix-toleration-seconds = tolerationSecondsを削除

## Services

finding-duplicate-service-port = サービスポートが重複しています: { $port }
finding-service-port-names = ポートが複数ある場合は、それぞれに名前が必要です。
finding-session-timeout-alone = セッションタイムアウトにはSticky Sessionが必要です。
fix-session-timeout-alone = Sticky Sessionを使用
finding-service-selects-nothing = Service「{ $name }」が選択するPodがこの設計にありません。
finding-target-port-missing = ポート「{ $name }」を持つコンテナがありません。
finding-sctp = ポート{ $port }: SCTPはクラスターのネットワークが対応している場合のみ動作します。
