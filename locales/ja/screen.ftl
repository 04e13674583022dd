# Small words inside the form's tables and editors.

table-requests = CPU・メモリのリクエスト
table-limits = リミット
word-request = リクエスト
word-limit = リミット
resource-memory = メモリ
resource-others = GPUなど
volume-type = タイプ
volume-source = 取得元
mount-add-to = マウントを追加するコンテナ…
mount-needs-volume = 先にPodへボリュームを追加してください。
service-none = このPodを選択するServiceはありません。
group-none = Podグループに属さないため、Podは1つずつスケジュールされます。
group-create-gang = まとめて起動(gang)
group-create-basic = gangなしのグループ(basic)
group-remove = グループを外す
group-same-as-pods = Pod数と同じ
group-elsewhere = この設計に含まれないグループです: { $name }。クラスターで探します。
group-kept-as-is = フォームで編集できない書き方のグループです。そのまま維持され、YAMLタブで編集できます。
group-all-or-nothing = すべてまとめて配置されるか、1つも配置されません。
group-each-alone = Podは1つずつスケジュールされます。
group-instances = グループ数
group-error-cannot-carry = { $dialect }形式にないフィールドです: { $field }
group-error-full = Workload「{ $workload }」にはすでに上限の8グループがあります。
group-error-no-dialect = このクラスターはWorkload APIを提供していないため、グループを作成できません。
group-error-not-bare-pods = 複数のグループに分けられるのは単独のPodだけです。コントローラーのテンプレートが指すグループは1つです。
group-error-missing = グループはもう存在しません。
