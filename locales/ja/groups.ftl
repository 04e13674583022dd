# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect }形式にないフィールドのため、除外されます: { $field }
finding-composite-not-converted = { $dialect }形式にない複合Podグループに属するため、そのまま残します: 「{ $name }」
finding-group-left-out = Podグループ「{ $name }」は除外されるため、Podがまとめて起動する保証はありません。
finding-dialect-makes-live = テンプレート「{ $name }」を使うPodはありませんが、{ $dialect }形式では独立したPodグループになります。
finding-dialect-adds-workload = { $dialect }形式のPodグループにはWorkloadが必要なため、Workload「{ $name }」を追加します。
finding-reference-not-converted = Podグループ「{ $name }」が設計に含まれていないため、参照を{ $dialect }形式に変換できません。
