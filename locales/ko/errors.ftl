# Sentences about files: reading (read-CODE follows the reader's codes; line and column stand before the sentence),
# opening, saving, and files that are left alone.

## Where

place-line-column = { $line-text }행 { $column-text }열
place-file = { $file } { $line-text }행 { $column-text }열

## Reading a text

read-too-large = 파일 크기가 { $size }입니다. { $limit }보다 큰 파일은 열 수 없습니다.
read-not-utf8 = UTF-8 텍스트 파일이 아닙니다.
read-not-utf8-guess = UTF-8이 아닙니다. { $guess } 인코딩으로 보입니다.
read-control-character = 여기에 제어 문자({ $char })를 쓸 수 없습니다.
read-tab = YAML은 탭으로 들여쓸 수 없습니다. 공백을 사용하세요.
read-equal-keys = "{ $key }" 키가 두 번 있습니다. 여기와 { $line-text }행입니다.
read-keys-become-equal = 여기의 "{ $second }" 키와 { $line-text }행의 "{ $first }" 키를 Kubernetes는 같은 키("{ $key }")로 읽습니다.
read-key-not-text = 키는 텍스트여야 합니다. 목록이나 맵은 키가 될 수 없습니다.
read-key-null = 빈 키는 쓸 수 없습니다.
read-too-deep = 중첩이 { $limit-text }단계를 넘습니다.
read-alias-bomb = 이 파일의 별칭을 펼치면 값이 { $limit-text }개를 넘습니다.
read-unknown-anchor = "*{ $name }" 앞에 "&{ $name }" 앵커가 없습니다.
read-anchor-in-itself = "*{ $name }" 별칭이 자신의 앵커 안에 있습니다.
read-bad-merge = "<<" 키에는 맵이나 맵의 목록만 병합할 수 있습니다.
read-not-finite = "{ $text }" 값은 JSON에 없는 숫자이므로 Kubernetes에 보낼 수 없습니다.
read-tag-mismatch = "{ $text }" 값이 { $tag } 태그와 맞지 않습니다.
read-bad-binary = !!binary 뒤의 텍스트가 Base64가 아닙니다.
read-bad-separator = "---" 뒤의 같은 줄에 "{ $text }" 텍스트가 있습니다. kubectl은 이를 거부합니다.
read-directive = kubectl은 "%" 기호로 시작하는 줄을 거부합니다.
read-unclosed-quote = 여기서 시작한 따옴표가 닫히지 않았습니다.
read-unclosed-bracket = 여기서 시작한 괄호가 닫히지 않았습니다.
read-bad-escape = YAML에 없는 이스케이프입니다.
read-bad-indent = 들여쓰기가 위의 어떤 줄과도 맞지 않습니다.
read-mapping-not-allowed = 여기에서 "key: value" 쌍을 시작할 수 없습니다. 텍스트에 ": " 문자열이 들어 있으면 따옴표로 묶으세요.
read-list-not-allowed = 여기에서 목록 항목을 시작할 수 없습니다.
read-bad-start = 값은 "{ $char }" 문자로 시작할 수 없습니다. 따옴표로 묶으세요.
read-key-expected = 여기에 키가 있어야 합니다.
read-syntax = 올바른 YAML이 아닙니다.
read-json-syntax = 올바른 JSON이 아닙니다.
read-integer-too-large = { $digits } 값은 64비트를 넘어 kubectl이 반올림합니다. 모든 자릿수를 유지하려면 따옴표로 묶으세요.
read-unknown-tag = Kubernetes가 인식하지 않는 태그이므로 무시됩니다: { $tag }
read-unusual-character = 보이지 않거나 특수한 문자({ $char })가 있습니다.
read-merge-overwrites = "<<" 병합이 { $line-text }행의 "{ $key }" 값을 덮어씁니다.
read-ignored-after-end = kubectl은 문서의 끝 뒤에 있는 내용을 무시합니다.
read-not-an-object = 이 문서는 오브젝트가 아니므로 그대로 둡니다.

## Opening

open-not-found = 파일이 없습니다: { $file }
open-permission = 읽을 권한이 없습니다: { $file }
open-not-a-file = 파일이나 폴더가 아닙니다: { $file }
open-failed = 열지 못했습니다: { $file }({ $reason })
open-empty-folder = 폴더에 매니페스트가 없습니다: { $file }
open-as-text = 파일을 읽을 수 없어 텍스트로 열었습니다. YAML 탭에서 고칠 때까지 양식은 편집할 수 없습니다.
open-read-as = { $encoding } 인코딩으로 읽기

## Files that are left alone

left-helm = Helm 템플릿입니다. 먼저 렌더링하세요: helm template … | hapju -
left-kustomization = kustomization 파일입니다. 먼저 빌드하세요: kubectl kustomize … | hapju -
left-values = Helm 차트의 values 파일입니다.
left-sops = SOPS로 암호화되어 있습니다. 먼저 복호화하세요.
left-not-kubernetes = Kubernetes 매니페스트가 아닙니다.
left-too-large = 너무 커서 열 수 없습니다.
left-encoding = UTF-8이 아닌 { $guess } 인코딩입니다.

## Saving

save-read-only-folder = 폴더가 읽기 전용입니다. 작업 내용은 그대로 있으니 다른 곳에 저장하세요: { $folder }
save-permission = 쓸 권한이 없습니다: { $file }
save-no-space = 디스크가 가득 찼습니다. 파일은 변경되지 않았습니다: { $file }
save-no-folder = 폴더가 없습니다: { $folder }
save-no-path = 아직 저장한 적이 없는 파일입니다. 저장할 위치를 선택하세요: { $file }
save-changed-on-disk = 다른 프로그램이 파일을 변경했습니다: { $file }
save-failed = 저장하지 못했습니다: { $file }({ $reason })
save-is-open = 이 설계에서 이미 열려 있는 파일입니다. 다른 이름을 고르세요: { $file }
note-comments-lost = 주석을 유지하지 못했습니다.
note-alias-expanded = 값이 바뀐 곳의 별칭을 펼쳐 썼습니다.
note-saved-as-utf8 = 파일을 UTF-8로 저장했습니다.
save-has-unread-text = 텍스트에 오류가 있어 입력된 그대로 저장합니다: { $file }
export-failed = 내보내지 못했습니다: { $file }({ $reason })
edit-failed = 여기에서는 변경할 수 없습니다: { $path }
settings-not-read = 설정을 일부 읽을 수 없어 기본값을 사용합니다: { $reason }
settings-kept = 원래 파일은 { $path }에 남겨 두었습니다.
settings-not-written = 설정을 저장할 수 없습니다: { $reason }
cluster-not-started = 연결을 시작할 수 없습니다: { $reason }
