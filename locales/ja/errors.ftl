# Sentences about files: reading (read-CODE follows the reader's codes; line and column stand before the sentence),
# opening, saving, and files that are left alone.

## Where

place-line-column = { $line-text }行{ $column-text }列
place-file = { $file } { $line-text }行{ $column-text }列

## Reading a text

read-too-large = ファイルのサイズは{ $size }です。{ $limit }を超えるファイルは開けません。
read-not-utf8 = UTF-8のテキストファイルではありません。
read-not-utf8-guess = UTF-8ではありません。{ $guess }のようです。
read-control-character = ここに制御文字({ $char })は使えません。
read-tab = YAMLのインデントにタブは使えません。スペースを使ってください。
read-equal-keys = キー「{ $key }」が2回あります。ここと{ $line-text }行目です。
read-keys-become-equal = ここの「{ $second }」と{ $line-text }行目の「{ $first }」は、Kubernetesでは同じキー「{ $key }」になります。
read-key-not-text = キーは文字列にしてください。リストやマップはキーにできません。
read-key-null = 空のキーは使えません。
read-too-deep = ネストが{ $limit-text }段を超えています。
read-alias-bomb = このファイルのエイリアスを展開すると、値が{ $limit-text }個を超えます。
read-unknown-anchor = 「*{ $name }」より前にアンカー「&{ $name }」がありません。
read-anchor-in-itself = 「*{ $name }」が自分自身のアンカーの中にあります。
read-bad-merge = 「<<」でマージできるのは、マップかマップのリストだけです。
read-not-finite = 「{ $text }」はJSONにない数値のため、Kubernetesに送れません。
read-tag-mismatch = 「{ $text }」はタグ{ $tag }と一致しません。
read-bad-binary = !!binaryの後のテキストがBase64ではありません。
read-bad-separator = 「---」と同じ行に「{ $text }」があります。kubectlはこれを拒否します。
read-directive = kubectlは「%」で始まる行を拒否します。
read-unclosed-quote = ここで始まる引用符が閉じられていません。
read-unclosed-bracket = ここで始まる括弧が閉じられていません。
read-bad-escape = YAMLにないエスケープです。
read-bad-indent = インデントが上のどの行とも合っていません。
read-mapping-not-allowed = ここから「key: value」を始めることはできません。テキストに「: 」が含まれる場合は引用符で囲んでください。
read-list-not-allowed = ここからリストの項目を始めることはできません。
read-bad-start = 値を「{ $char }」で始めることはできません。引用符で囲んでください。
read-key-expected = ここにはキーが必要です。
read-syntax = 正しいYAMLではありません。
read-json-syntax = 正しいJSONではありません。
read-integer-too-large = { $digits }は64ビットを超えるため、kubectlでは丸められます。すべての桁を保つには引用符で囲んでください。
read-unknown-tag = Kubernetesが認識しないタグ{ $tag }のため、無視されます。
read-unusual-character = 見えない文字または特殊な文字({ $char })があります。
read-merge-overwrites = 「<<」が{ $line-text }行目の「{ $key }」を上書きします。
read-ignored-after-end = kubectlはドキュメントの終わりより後の内容を無視します。
read-not-an-object = このドキュメントはオブジェクトではないため、そのまま残します。

## Opening

open-not-found = ファイルが存在しません: { $file }
open-permission = 読み取る権限がありません: { $file }
open-not-a-file = ファイルでもフォルダーでもありません: { $file }
open-failed = 開けませんでした: { $file }({ $reason })
open-empty-folder = フォルダーにマニフェストがありません: { $file }
open-as-text = ファイルを読み取れないため、テキストとして開きました。YAMLタブで修正するまで、フォームは編集できません。
open-read-as = { $encoding }として読み取る

## Files that are left alone

left-helm = Helmテンプレートです。先にレンダリングしてください: helm template … | hapju -
left-kustomization = kustomizationです。先にビルドしてください: kubectl kustomize … | hapju -
left-values = Helmチャートのvaluesファイルです。
left-sops = SOPSで暗号化されています。先に復号してください。
left-not-kubernetes = Kubernetesのマニフェストではありません。
left-too-large = 大きすぎて開けません。
left-encoding = UTF-8ではなく{ $guess }で書かれています。

## Saving

save-read-only-folder = フォルダーが読み取り専用です。作業内容は残っているので、別の場所に保存してください: { $folder }
save-permission = 書き込む権限がありません: { $file }
save-no-space = ディスクの空き容量がありません。ファイルは変更されていません: { $file }
save-no-folder = フォルダーが存在しません: { $folder }
save-no-path = まだ保存していないファイルです。保存先を選択してください: { $file }
save-changed-on-disk = 別のプログラムがファイルを変更しました: { $file }
save-failed = 保存できませんでした: { $file }({ $reason })
save-is-open = この設計ですでに開いているファイルです。別の名前を選んでください: { $file }
note-comments-lost = コメントを維持できませんでした。
note-alias-expanded = 値が変わった箇所のエイリアスを展開しました。
note-saved-as-utf8 = ファイルをUTF-8で保存しました。
save-has-unread-text = テキストにエラーがあるため、そのまま保存します: { $file }
export-failed = エクスポートできませんでした: { $file }({ $reason })
edit-failed = ここでは変更できません: { $path }
settings-not-read = 設定の一部を読み取れないため、既定値を使用します: { $reason }
settings-kept = 元のファイルの保存先: { $path }
settings-not-written = 設定を保存できません: { $reason }
cluster-not-started = 接続を開始できません: { $reason }
