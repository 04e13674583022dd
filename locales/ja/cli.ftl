# The command line: what `check`, `export` and `apply` print, how they complain, and the help texts.

## check

cli-design = 設計: { $files }
cli-snapshot = クラスター: ノード{ $nodes-text }台、Pod { $pods-text }個
cli-sample = (実際のクラスターではないサンプル)
cli-no-snapshot = クラスターの指定がないため、設計のみを検査します。
cli-group = { $component }、Podグループ{ $group }
cli-group-key = { $component }、Podグループ{ $group }、レプリカキー{ $key }
cli-component = { $component }
cli-together = 全体
cli-reasons = 配置を妨げる原因:
cli-suggestions = 配置に必要な最小の変更:
cli-placement = Podの配置先:
cli-placement-running = Podが実行中のノード:
cli-placement-row = { $node }: Pod { $pods-text }個
cli-placement-more = 他ノード{ $n-text }台
cli-assumptions = 前提: { $list }
cli-findings = 問題:
cli-no-findings = 問題はありません
cli-finding = { $place }: { $severity }: { $message }
cli-error = エラー
cli-warning = 警告
cli-advice = アドバイス
cli-fix = 修正方法: { $fix }

## apply

cli-plan-target = コンテキスト{ $context }、サーバー{ $server }、Namespace { $namespace }、ユーザー{ $user }
cli-plan-dry-run = ドライラン: クラスターは変更していません。
cli-plan-nothing = すでにすべてクラスターに適用されています。
cli-plan-refused = サーバーが{ $n-text }個のオブジェクトを拒否しました。何も変更していません。
cli-ask-apply = { $context }に適用しますか？ [y/N]
cli-not-asked = 何も変更していません。yと答えるか、--yesを指定してください。
cli-needs-without-groups = { $context }にはWorkload APIがありません。Podグループなしで適用するには--without-groupsを指定してください。
cli-applied = { $n-text }個のオブジェクトを適用しました。
cli-step = { $action }: { $kind } { $name }

## Bad usage and bad input

cli-error-line = エラー: { $message }
cli-unreadable = { $place }: { $message }
cli-left-alone = 対象外: { $file }: { $reason }
cli-no-objects = ファイルにKubernetesオブジェクトがありません。
cli-stdin-twice = 標準入力は一度しか読み取れません。
cli-no-display = ウィンドウを開くディスプレイがありません。代わりに`hapju check`を使用してください。
cli-exec-no-consent = このコンテキストは認証のためにプログラムを実行します: { $program }。--allow-execで許可してください。
cli-snapshot-unreadable = スナップショットを読み取れません: { $place }: { $message }
cli-snapshot-no-nodes = スナップショットにノードがありません: { $file }
cli-export-finding = { $dialect }形式に引き継げません: { $message }

## Help

help-about = Kubernetesワークロードを設計するデスクトップツールです。入力しながら、GangのすべてのPodを一度に配置できるかどうかがわかります。
help-files = ファイルまたはフォルダー。標準入力は-で指定します。複数の場合は1つの設計として扱います。
help-lang = 言語: ko、en、ja。デフォルトはウィンドウで選択した言語、なければシステムの言語です。
help-export = マニフェストをWorkload APIの1つの形式で標準出力に書き出します。
help-export-dialect = 形式。autoはファイルごとの形式を維持します。
help-export-output = YAMLドキュメントまたはJSON(複数のオブジェクトは1つのList)。
help-check = 設計の問題と、Podを配置できるかどうかを検査します。終了コード0: すべて配置可能、1: 配置不可またはエラーあり、3: 判定できない、2: 使い方の誤りまたは読み取れない入力。
help-check-cluster = `kubectl get nodes,pods -A -o json`の出力と同じ形式のクラスターのオブジェクト。複数回指定できます。
help-check-context = kubeconfigのコンテキスト。
help-check-sample = 同梱のサンプルクラスター。
help-check-dialect = この形式で書かれているものとして判定します。
help-check-output = 人が読むテキスト、またはプログラム向けのJSON。
help-allow-exec = コンテキストの認証プラグインを確認なしで実行します。
help-apply = ドライランの結果を表示してから、設計をクラスターに適用します。
help-apply-context = 適用先のkubeconfigのコンテキスト。
help-apply-namespace = Namespaceの指定がないオブジェクトのNamespace。デフォルトはコンテキストのNamespaceです。
help-apply-yes = クラスターを変更する前に確認しません。
help-apply-dry-run = プランを表示して終了します。
help-apply-without-groups = クラスターがWorkload APIを提供していない場合、Podグループを除外します。
help-completions = シェルの補完スクリプトを出力します。
help-completions-shell = 対象のシェル。
