# フォームの表とエディター内の短い語。

table-requests = リクエスト CPU・メモリ・その他
table-limits = リミット
word-request = リクエスト
word-limit = リミット
resource-memory = メモリ
resource-others = GPUなど
volume-type = 種類
volume-source = ソース
mount-add-to = マウントを追加するコンテナ…
mount-needs-volume = 先にPodへボリュームを追加してください。
service-none = このPodを選択するServiceはありません。
group-none = このPodはPodグループに属さず、1つずつスケジュールされます。
group-create-gang = 一斉に開始(ギャング)
group-create-basic = 通常のグループ
group-remove = グループを外す
group-same-as-pods = Pod数と同じ
group-elsewhere = このデザインに含まれないグループです: { $name }。クラスターで探します。
group-kept-as-is = このグループはここにフォームがない書き方です。そのまま保持され、YAMLタブで編集できます。
group-all-or-nothing = すべてのPodが一斉に配置されるか、1つも配置されません。
group-each-alone = Podは1つずつスケジュールされます。
group-instances = 独立したグループ
group-error-cannot-carry = { $dialect }には{ $field }がありません。
group-error-full = Workload { $workload } にはすでに上限の8グループがあります。
group-error-no-dialect = このクラスターはWorkload APIを提供していないため、グループを作成できません。
group-error-not-bare-pods = 複数のグループに分けられるのは単独のPodだけです。コントローラーのテンプレートが指すグループは1つです。
group-error-missing = グループはもう存在しません。
