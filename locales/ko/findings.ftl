# What is wrong or unwise in a design: finding-CODE follows the table of codes, fix-CODE says what one click does.
# $field is the API's name of the field.

## What an object is

finding-missing-kind = 오브젝트에 kind와 apiVersion이 없습니다.
finding-missing-name = { $kind } 오브젝트에 이름이 없습니다.
finding-generate-name = generateName({ $prefix }) 오브젝트는 적용할 수 없습니다. 이름이 필요합니다.
fix-generate-name = 이름 지정
finding-duplicate-object = { $kind } { $name } 오브젝트가 설계에 두 번 있습니다.
finding-server-fields = 서버가 설정하는 필드라서 내보내거나 적용하지 않습니다: { $fields }
fix-server-fields = 필드 제거
finding-legacy-kind = { $kind } 오브젝트는 예전 방식입니다. Deployment를 사용하세요.
finding-unknown-field = Kubernetes가 인식하지 않는 필드입니다: { $field }
finding-unknown-field-meant = Kubernetes가 인식하지 않는 필드입니다: { $field }. 다음을 쓰려고 했나요? { $meant }
fix-unknown-field-meant = 이름 변경: { $meant }

## One field's value

finding-required = { $field }: 필수 항목입니다.
finding-not-integer = { $field }: 정수여야 합니다("{ $value }").
fix-not-integer = 숫자로 쓰기
finding-not-boolean = { $field }: true 또는 false여야 합니다("{ $value }").
finding-not-text = { $field }: 텍스트여야 합니다({ $value }). 따옴표로 묶으세요.
fix-not-text = 따옴표로 묶기
finding-integer-too-large = { $digits } 값은 64비트를 넘어 Kubernetes가 반올림합니다.
fix-integer-too-large = 따옴표로 묶기
finding-not-mapping = { $field }: 키와 값의 맵이어야 합니다.
finding-not-list = { $field }: 목록이어야 합니다.
finding-too-small = { $field }: { $min-text } 이상이어야 합니다("{ $value }").
finding-too-large = { $field }: { $max-text } 이하여야 합니다("{ $value }").
finding-not-a-choice = { $field }: 사용할 수 없는 값입니다("{ $value }"). 다음 중 하나여야 합니다: { $choices }
finding-bad-quantity = { $field }: 올바른 수량이 아닙니다("{ $value }"). 예: 500m, 256Mi
finding-negative-quantity = { $field }: 음수는 쓸 수 없습니다("{ $value }").
finding-bad-file-mode = { $field }: 올바른 파일 권한이 아닙니다("{ $value }"). 0000~0777의 8진수를 쓰세요.
finding-name-too-long = { $field }: { $limit-text }자 이하여야 합니다("{ $value }").
finding-bad-dns-label = { $field }: 소문자, 숫자, "-"만 사용하고 문자나 숫자로 시작하고 끝나야 합니다("{ $value }").
finding-bad-dns-subdomain = { $field }: 소문자, 숫자, "-", "."만 사용하고 각 부분은 문자나 숫자로 시작하고 끝나야 합니다("{ $value }").
finding-bad-service-name = { $field }: 소문자, 숫자, "-"만 사용하고 영문자로 시작하여 문자나 숫자로 끝나야 합니다("{ $value }").
finding-bad-label-key = { $field }: 올바른 라벨 키가 아닙니다("{ $value }").
finding-bad-label-value = { $field }: 올바른 라벨 값이 아닙니다("{ $value }"). 영문자, 숫자, "-", "_", "."만 사용하며 최대 63자입니다.
finding-bad-env-name = { $field }: 올바른 변수 이름이 아닙니다("{ $value }").
finding-bad-port-name = { $field }: 올바른 포트 이름이 아닙니다("{ $value }"). 소문자, 숫자, "-"만 최대 15자까지 쓰고 영문자를 하나 이상 넣으세요.
finding-bad-config-key = { $field }: 올바른 키가 아닙니다("{ $value }"). 영문자, 숫자, "-", "_", "."만 사용하세요.
finding-bad-resource-name = { $field }: 올바른 자원 이름이 아닙니다("{ $value }").
finding-bad-image = { $field }: 올바른 이미지 이름이 아닙니다("{ $value }").
finding-bad-schedule = { $field }: 올바른 cron 표현식이 아닙니다("{ $value }").
finding-bad-time-zone = { $field }: 올바른 시간대가 아닙니다("{ $value }"). Asia/Seoul 같은 이름을 쓰세요.
finding-bad-mount-path = { $field }: 마운트 경로로 쓸 수 없습니다("{ $value }"). ":" 문자를 넣을 수 없습니다.
finding-bad-sub-path = { $field }: ".." 없는 상대 경로여야 합니다("{ $value }").

## Containers

finding-no-container = 컨테이너를 하나 이상 추가하세요.
finding-init-probe = 초기화 컨테이너에는 { $field } 필드를 쓸 수 없습니다(사이드카 제외): { $container }
fix-init-probe = 사이드카로 변경
finding-duplicate-container = 컨테이너 이름이 중복됩니다: "{ $name }"
finding-duplicate-env = 변수 이름이 중복됩니다: "{ $name }"
finding-env-two-values = "{ $name }" 변수에 값이 둘 이상 있습니다.
fix-env-two-values = 참조만 남기기
finding-duplicate-container-port = 컨테이너 포트가 중복됩니다: { $port }
finding-duplicate-port-name = 포트 이름이 중복됩니다: "{ $name }"
finding-duplicate-mount-path = 같은 경로에 볼륨이 두 번 마운트됩니다: { $path }
finding-two-sub-paths = { $path } 마운트에 subPath와 subPathExpr이 모두 있습니다.
fix-two-sub-paths = subPath만 남기기
finding-backslash-sign = 역슬래시(\) 대신 "{ $sign }" 문자가 들어간 것으로 보입니다.
fix-backslash-sign = 역슬래시로 바꾸기

## Resources

finding-request-above-limit = { $resource }: 요청량({ $request })이 제한량({ $limit })보다 큽니다. API 서버가 거부합니다.
fix-request-above-limit = 제한량을 올리기: { $request }
finding-extended-not-equal = { $resource }: 요청량({ $request })과 제한량({ $limit })이 같아야 합니다.
fix-extended-not-equal = 요청량 맞추기: { $limit }
finding-extended-without-limit = { $resource }: 요청량({ $request })과 같은 제한량이 필요합니다.
fix-extended-without-limit = 제한량 지정: { $request }
finding-extended-fraction = { $resource }: 정수여야 합니다("{ $value }").
finding-memory-millibytes = "{ $value }" 값의 m은 1000분의 1바이트를 뜻합니다. M 또는 Mi를 쓰려던 것으로 보입니다.
fix-memory-millibytes = Mi 단위로 바꾸기

## Volumes

finding-duplicate-volume = 볼륨 이름이 중복됩니다: "{ $name }"
finding-volume-without-type = "{ $name }" 볼륨에 유형이 없어 emptyDir로 처리됩니다.
fix-volume-without-type = emptyDir로 명시
finding-volume-two-types = "{ $name }" 볼륨에 유형이 둘 이상 있습니다: { $types }
finding-mount-without-volume = "{ $name }" 볼륨을 찾을 수 없습니다.
fix-mount-without-volume = emptyDir 볼륨 "{ $name }" 추가
finding-unused-volume = "{ $name }" 볼륨을 마운트하는 컨테이너가 없습니다.
fix-unused-volume = 볼륨 제거

## References

finding-reference-missing = { $kind } "{ $name }" 오브젝트가 설계와 클러스터에 모두 없습니다.
finding-reference-unchecked = { $kind } "{ $name }" 오브젝트가 설계에 없습니다. 클러스터에 있는지는 알 수 없습니다.
finding-reference-key-missing = { $kind } "{ $name }" 오브젝트에 "{ $key }" 키가 없습니다.
finding-pull-secret-missing = "{ $name }" 이미지 풀 시크릿이 없어 비공개 이미지를 가져올 수 없습니다.
finding-governing-service-missing = "{ $name }" 서비스가 없어 파드가 DNS 이름을 갖지 못합니다.
finding-governing-service-not-headless = "{ $name }" 서비스가 헤드리스가 아니어서 파드마다 DNS 이름을 갖지 못합니다.
fix-governing-service-not-headless = 헤드리스로 변경

## The workload

finding-selector-mismatch = 셀렉터의 { $key }={ $value } 라벨이 파드 라벨에 없습니다.
fix-selector-mismatch = 파드에 라벨 추가
finding-selector-empty = 셀렉터가 비어 있습니다.
fix-selector-empty = 파드 라벨 사용
finding-restart-policy = { $kind } 오브젝트에는 재시작 정책 "{ $value }" 값을 쓸 수 없습니다. 다음 중 하나를 쓰세요: { $choices }
fix-restart-policy = 허용되는 정책으로 변경
finding-schedule-missing = 스케줄을 입력하세요.
finding-parallelism-zero = 동시로드가 0이면 Job이 파드를 시작하지 않습니다.
fix-parallelism-zero = 대신 일시 중단 사용
finding-starting-deadline-short = 기한이 { $seconds-text }초이면 Job이 시작되지 않을 수 있습니다. 10초 이상으로 지정하세요.
finding-hostname-shared = 모든 파드가 같은 호스트 명("{ $name }")을 갖게 됩니다.
fix-hostname-shared = 호스트 명 제거
finding-node-name = nodeName을 지정하면 스케줄러를 거치지 않고 "{ $node }" 노드에 배치됩니다.
fix-node-name = 같은 조건의 노드 셀렉터 사용
finding-toleration-value = Exists 연산자에는 값을 쓸 수 없습니다({ $key }).
fix-toleration-value = 값 제거
finding-toleration-key = 키가 없는 톨러레이션에는 Exists 연산자가 필요합니다.
fix-toleration-key = Exists 사용
finding-toleration-seconds = tolerationSeconds는 NoExecute 효과에서만 쓸 수 있습니다({ $key }).
fix-toleration-seconds = tolerationSeconds 제거

## Services

finding-duplicate-service-port = 서비스 포트가 중복됩니다: { $port }
finding-service-port-names = 포트가 여럿이면 각각 이름이 필요합니다.
finding-session-timeout-alone = 세션 타임아웃에는 Sticky Session이 필요합니다.
fix-session-timeout-alone = Sticky Session 사용
finding-service-selects-nothing = "{ $name }" 서비스가 선택하는 파드가 이 설계에 없습니다.
finding-target-port-missing = "{ $name }" 포트가 있는 컨테이너가 없습니다.
finding-sctp = 포트 { $port }: SCTP는 클러스터 네트워크가 지원해야 동작합니다.
