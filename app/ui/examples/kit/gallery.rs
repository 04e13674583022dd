//! Every widget of the kit in the places that the design drawings give them.

use egui::{Align, Layout, Margin, Ui};
use hapju_ui::kit::{
    Button, Card, Chip, Choice, CodeView, Column, Combo, Curve, Dialog, DiffLine, Fact, Icon, IconButton,
    ListRow, MapCell, MapGroup, MenuItem, NodeMap, Room, Row, RowActions, Segmented, Select, Sign, Step,
    Suggestion, Tab, Table, TextField, Toasts, Tokens, Tone, Verdict, Width, badge, checkbox, diff_view,
    font, icons, menu, panels, reason_row, row, suggestion_row, table, tabs, text, toggle, verdict_card,
};

use super::words::Lang;

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Designer,
    Container,
    Apply,
    Parts,
}

/// What the gallery remembers.
pub(crate) struct Gallery {
    pub(crate) lang: Lang,
    pub(crate) page: Page,
    pub(crate) inspector: bool,
    pub(crate) tab: usize,
    pub(crate) parallelism: String,
    pub(crate) policy: usize,
    pub(crate) mode: usize,
    pub(crate) limit: String,
    pub(crate) yaml: String,
    pub(crate) image: String,
    pub(crate) checked: bool,
    pub(crate) on: bool,
    pub(crate) map: NodeMap,
    pub(crate) toasts: Toasts,
}

impl Gallery {
    pub(crate) fn new(lang: Lang, page: Page) -> Self {
        Self {
            lang,
            page,
            inspector: true,
            tab: usize::from(page == Page::Container),
            parallelism: "16".to_owned(),
            policy: 1,
            mode: 1,
            limit: "200m".to_owned(),
            yaml: YAML.to_owned(),
            image: "registry.local/checkout:8.1".to_owned(),
            checked: true,
            on: true,
            map: NodeMap::default(),
            toasts: Toasts::default(),
        }
    }

    pub(crate) fn ui(&mut self, ui: &mut Ui) {
        let l = self.lang;
        row::fit_labels(
            ui,
            [l.w("종료 시 유예 시간(초)", "Termination grace period (s)", "終了までの猶予時間（秒）")],
        );
        self.top(ui);
        panels::status_bar(ui, |ui| status(ui, l));
        panels::outline(ui, |ui| outline(ui, l, self.page));
        let mut open = self.inspector;
        panels::inspector(ui, &mut open, |ui| self.inspector(ui));
        self.inspector = open;
        panels::form(ui, |ui| match self.page {
            Page::Designer | Page::Apply => self.designer(ui),
            Page::Container => self.container(ui),
            Page::Parts => self.parts(ui),
        });
        if self.page == Page::Apply {
            apply(ui, l);
        }
        self.toasts.show(ui, 26.0, l.w("닫기", "Close", "閉じる"));
    }

    fn top(&mut self, ui: &mut Ui) {
        let l = self.lang;
        let t = Tokens::of(ui);
        panels::top_bar(ui, |ui| {
            panels::three_parts(
                ui,
                |ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    for word in [
                        l.w("파일", "File", "ファイル"),
                        l.w("편집", "Edit", "編集"),
                        l.w("보기", "View", "表示"),
                        l.w("클러스터", "Cluster", "クラスター"),
                        l.w("도움말", "Help", "ヘルプ"),
                    ] {
                        menu::bar_menu(ui, word, |ui| {
                            MenuItem::new(l.w("열기…", "Open…", "開く…")).shortcut("Ctrl+O").show(ui);
                            menu::separator(ui);
                            MenuItem::new(l.w("어둡게", "Dark", "ダーク")).checked(t.dark).show(ui);
                        });
                    }
                },
                |ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    text::label(ui, "llm-train.yaml", font::strong(font::BODY), t.text);
                    text::secondary(ui, l.w("• 저장 안 됨", "• unsaved", "• 未保存"));
                },
                |ui| {
                    ui.add_space(4.0);
                    ui.spacing_mut().item_spacing.x = 14.0;
                    let _ = Button::new(l.w("클러스터에 적용…", "Apply to cluster…", "クラスターに適用…"))
                        .primary()
                        .show(ui);
                    let _ = Button::new(l.w("내보내기", "Export", "エクスポート")).opens_menu(false).show(ui);
                    let _ =
                        Button::new("ml-prod · 1.37 · v1beta1").dot(t.ok).sunken().opens_menu(false).show(ui);
                },
            );
        });
    }

    fn designer(&mut self, ui: &mut Ui) {
        let l = self.lang;
        panels::scrolled(ui, "form", Margin { left: 18, right: 18, top: 14, bottom: 18 }, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.horizontal(|ui| {
                text::title(ui, "workers");
                badge::word(ui, Tone::Neutral, "Job");
            });
            ui.add_space(-6.0);
            text::secondary(
                ui,
                l.w(
                    "언어 모델 학습 작업의 워커 · 네임스페이스 : ml-prod",
                    "Workers of a training job · namespace: ml-prod",
                    "言語モデル学習ジョブのワーカー · ネームスペース: ml-prod",
                ),
            );
            self.closed_cards(ui);
            containers(ui, l);
            text::caption(ui, l.w("배포 정책", "Deployment policy", "デプロイポリシー"));
            Card::new("instances", l.w("인스턴스", "Instances", "インスタンス")).default_open(true).show(
                ui,
                |ui| {
                    self.instances(ui);
                },
            );
            Card::new("pod group", l.w("파드 그룹", "Pod group", "Podグループ"))
                .state(Tone::Bad, l.w("배치 불가", "Does not fit", "配置不可"))
                .default_open(true)
                .show(ui, |ui| self.pod_group(ui));
        });
    }

    fn closed_cards(&self, ui: &mut Ui) {
        let l = self.lang;
        let chips = [
            Chip::pair(l.w("이름", "Name", "名前"), "workers"),
            Chip::pair(l.w("그룹", "Group", "グループ"), "llm-train"),
            Chip::pair(l.w("라벨", "Labels", "ラベル"), "3"),
        ];
        Card::new("basic", l.w("기본 정보", "Basic information", "基本情報")).chips(&chips).show(ui, |_| {});
        let chips =
            [Chip::word("fetch-weights"), Chip::pair("dcgm", l.w("사이드카", "sidecar", "サイドカー"))];
        Card::new("init", l.w("초기화 컨테이너", "Init containers", "Initコンテナー"))
            .chips(&chips)
            .action(l.w("추가", "Add", "追加"))
            .show(ui, |_| {});
    }

    fn instances(&mut self, ui: &mut Ui) {
        let l = self.lang;
        let default = l.w("기본값", "default", "デフォルト");
        Row::new(l.w("Job 완료 횟수", "Completions", "完了回数"))
            .hint("completions")
            .show(ui, |ui| TextField::new("completions", "16").width(Width::Number).show(ui));
        Row::new(l.w("동시 실행 수", "Parallelism", "並列数")).hint("parallelism").show(ui, |ui| {
            let out = TextField::new("parallelism", &self.parallelism).width(Width::Number).show(ui);
            if let Some(text) = out.edited() {
                text.clone_into(&mut self.parallelism);
            }
        });
        Row::new(l.w("활성 기한(초)", "Active deadline (s)", "実行期限（秒）")).show(ui, |ui| {
            TextField::new("deadline", "")
                .placeholder(l.w("없음", "none", "なし"))
                .width(Width::Number)
                .show(ui)
        });
        Row::new(l.w("재시도 한도", "Back-off limit", "再試行の上限"))
            .hint(default)
            .show(ui, |ui| TextField::new("backoff", "").placeholder("6").width(Width::Number).show(ui));
        Row::new(l.w("완료 모드", "Completion mode", "完了モード")).show(ui, |ui| {
            if let Some(i) = Segmented::new("mode", &["NonIndexed", "Indexed"], Some(self.mode)).show(ui) {
                self.mode = i;
            }
        });
        Row::new(l.w("종료 시 유예 시간(초)", "Termination grace period (s)", "終了までの猶予時間（秒）"))
            .hint(default)
            .show(ui, |ui| TextField::new("grace", "").placeholder("30").width(Width::Number).show(ui));
        let accounts = [Choice::new("default"), Choice::new("trainer").note("ml-prod")];
        Row::new(l.w("접근 권한", "Permissions", "アクセス権限"))
            .show(ui, |ui| Combo::new("account", "trainer", &accounts).note("ServiceAccount").show(ui));
    }

    fn pod_group(&mut self, ui: &mut Ui) {
        let l = self.lang;
        let all = l.w(
            "모두 함께 배치되거나 하나도 배치되지 않습니다.",
            "All are placed together, or none is.",
            "すべて一緒に配置されるか、1つも配置されません。",
        );
        Row::new(l.w("정책", "Policy", "ポリシー")).hint(all).show(ui, |ui| {
            if let Some(i) = Segmented::new("policy", &["Basic", "Gang"], Some(self.policy)).show(ui) {
                self.policy = i;
            }
        });
        Row::new(l.w("최소 파드 수", "Minimum pods", "最小Pod数"))
            .hint("minCount")
            .show(ui, |ui| TextField::new("min", "16").width(Width::Number).show(ui));
        let keys = [Choice::new("topology.kubernetes.io/rack"), Choice::new("topology.kubernetes.io/zone")];
        Row::new(l.w("토폴로지 키", "Topology key", "トポロジーキー"))
            .show(ui, |ui| Combo::new("key", keys[0].value, &keys).mono().show(ui));
    }

    fn inspector(&mut self, ui: &mut Ui) {
        let l = self.lang;
        let bar = [
            Tab::new(l.w("배치 가능 여부", "Feasibility", "配置可否")),
            Tab::new("YAML"),
            Tab::new(l.w("문제", "Problems", "問題")).count(2, Tone::Bad),
            Tab::new(l.w("변경", "Changes", "変更")),
        ];
        if let Some(tab) = tabs(ui, "inspector", &bar, self.tab) {
            self.tab = tab;
        }
        if self.tab == 1 {
            return self.yaml(ui);
        }
        panels::scrolled(ui, "inspector scroll", Margin::symmetric(14, 14), |ui| self.feasibility(ui));
    }

    fn yaml(&mut self, ui: &mut Ui) {
        let l = self.lang;
        egui::Frame::NONE.inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
            ui.horizontal(|ui| {
                hapju_ui::kit::chip::chip(ui, l.w("오브젝트 9개", "9 objects", "オブジェクト9個"));
                hapju_ui::kit::chip::chip(ui, l.w("주석 유지", "comments kept", "コメント維持"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    Button::new(l.w("복사", "Copy", "コピー")).small().show(ui)
                });
            });
            CodeView::new("yaml", "YAML").marked(20..25).edit(ui, &mut self.yaml);
        });
    }

    fn feasibility(&mut self, ui: &mut Ui) {
        let l = self.lang;
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.spacing_mut().interact_size.y = 20.0;
        verdict_card(
            ui,
            Verdict {
                tone: Tone::Bad,
                words: l.w("지금은 배치할 수 없습니다", "Does not fit now", "今は配置できません"),
                count: l.w("16개 중 12개", "12 of 16", "16個中12個"),
                cells: Some((12, 16)),
                reasons: &[l.w(
                    "랙 한 곳에 최대 12개까지 배치할 수 있습니다(rack-b).",
                    "At most 12 can be placed in one rack (rack-b).",
                    "1つのラックに配置できるのは最大12個です（rack-b）。",
                )],
            },
        );
        text::gap(ui, 12.0);
        text::section(ui, l.w("배치를 막는 원인", "What holds it back", "配置を妨げる原因"));
        for (tone, icon, words, nodes) in [
            (
                Tone::Bad,
                Icon::Exclamation,
                l.w("nvidia.com/gpu 부족", "too little nvidia.com/gpu", "nvidia.com/gpu不足"),
                181,
            ),
            (Tone::Bad, Icon::Exclamation, l.w("메모리 부족", "too little memory", "メモリー不足"), 12),
            (
                Tone::Unknown,
                Icon::Dash,
                l.w("노드 라벨 불일치", "node label differs", "ノードラベル不一致"),
                91,
            ),
        ] {
            let note = match l {
                Lang::Ko => format!("노드 {nodes}개"),
                Lang::En => format!("{nodes} nodes"),
                Lang::Ja => format!("ノード{nodes}"),
            };
            let code = if nodes == 91 { "gpu=h100" } else { "" };
            reason_row(ui, tone, icon, words, code, &note);
        }
        text::gap(ui, 12.0);
        text::section(
            ui,
            l.w("배치에 필요한 최소 변경", "Smallest changes that help", "配置に必要な最小の変更"),
        );
        for (words, from, to) in [
            (l.w("GPU 요청량", "GPU request", "GPUリクエスト"), "2", "1"),
            (l.w("토폴로지 키", "Topology key", "トポロジーキー"), "rack", "zone"),
            (l.w("최소 파드 수", "Minimum pods", "最小Pod数"), "16", "12"),
        ] {
            let action = l.w("반영", "Use", "反映");
            suggestion_row(ui, Suggestion { words, change: Some((from, to)), action: Some((action, words)) });
        }
        text::gap(ui, 12.0);
        ui.horizontal(|ui| {
            text::section(ui, l.w("노드 296개", "296 nodes", "ノード296"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                text::hint(ui, l.w("그룹 기준: rack", "grouped by rack", "グループ: rack"));
            });
        });
        let groups = if self.page == Page::Parts { small_racks() } else { sample_map() };
        let name = l.w("노드 지도", "Map of nodes", "ノードマップ");
        self.map.show(ui, &groups, 1, 200.0, name);
        text::gap(ui, 12.0);
        text::section(
            ui,
            l.w(
                "GPU 요청량에 따른 배치 가능 파드 수",
                "Pods that fit by GPU request",
                "GPUリクエスト別の配置可能Pod数",
            ),
        );
        let steps = [("1", 32.0), ("2", 12.0), ("3", 7.0), ("4", 5.0), ("5", 2.0), ("6", 1.0), ("", 0.0)]
            .map(|(label, value)| Step { label, value });
        Curve {
            steps: &steps,
            now: Some((1, l.w("지금 12", "now 12", "現在 12"))),
            needed: Some((16.0, l.w("필요 16", "needed 16", "必要 16"))),
            unit: "GPU",
            height: 74.0,
        }
        .show(ui, l.w("곡선", "Curve", "曲線"));
        text::hint(
            ui,
            l.w(
                "가정: 기본 스케줄러 프로필 · 자동 확장 없음",
                "Assumed: default profile · no autoscaling",
                "前提: 既定のプロファイル · 自動拡張なし",
            ),
        );
    }

    fn container(&mut self, ui: &mut Ui) {
        let l = self.lang;
        panels::scrolled(ui, "form", Margin { left: 18, right: 18, top: 14, bottom: 18 }, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.horizontal(|ui| {
                let t = Tokens::of(ui);
                ui.spacing_mut().item_spacing.x = 6.0;
                text::label(ui, "checkout-api", font::regular(font::TITLE), t.text2);
                let (rect, _) = ui.allocate_exact_size(egui::vec2(8.0, 20.0), egui::Sense::hover());
                icons::paint(ui.painter(), Icon::ChevronRight, rect, t.text2);
                text::title(ui, "api");
            });
            text::secondary(ui, l.w("컨테이너 1/2", "Container 1 of 2", "コンテナー 1/2"));
            panels::side_by_side(
                ui,
                172.0,
                10.0,
                |ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    sections(ui, l);
                },
                |ui| row::with_label_width(ui, 122.0, |ui| self.container_cards(ui)),
            );
        });
    }

    fn container_cards(&mut self, ui: &mut Ui) {
        let l = self.lang;
        Card::new("c basic", l.w("기본 정보", "Basic information", "基本情報")).default_open(true).show(
            ui,
            |ui| {
                let images =
                    [Choice::new("registry.local/checkout:8.1"), Choice::new("registry.local/checkout:8.0")];
                Row::new(l.w("이미지", "Image", "イメージ")).show(ui, |ui| {
                    let out =
                        Combo::new("image", &self.image, &images).mono().width(Width::Points(300.0)).show(ui);
                    if let Some(text) = out.edited() {
                        text.clone_into(&mut self.image);
                    }
                });
                let wrong = (self.limit == "200m").then_some(l.w(
                    "요청량 250m이 제한량 200m보다 큽니다. API 서버가 거부합니다.",
                    "Request 250m is above the limit of 200m: the API server will refuse it.",
                    "リクエスト250mが制限200mを超えています。APIサーバーに拒否されます。",
                ));
                Row::new("CPU").error(wrong).show(ui, |ui| {
                    TextField::new("cpu request", "250m").mono().width(Width::Number).show(ui);
                    text::hint(ui, l.w("요청량", "request", "リクエスト"));
                    let out = TextField::new("cpu limit", &self.limit)
                        .mono()
                        .width(Width::Number)
                        .error(wrong)
                        .show(ui);
                    if let Some(text) = out.edited() {
                        text.clone_into(&mut self.limit);
                    }
                    text::hint(ui, l.w("제한량", "limit", "制限"));
                });
                Row::new(l.w("메모리", "Memory", "メモリー")).show(ui, |ui| {
                    TextField::new("memory request", "256Mi").mono().width(Width::Number).show(ui);
                    text::hint(ui, l.w("요청량", "request", "リクエスト"));
                    TextField::new("memory limit", "512Mi").mono().width(Width::Number).show(ui);
                    text::hint(ui, l.w("제한량", "limit", "制限"));
                });
                Row::new(l.w("GPU와 그 밖", "GPU and others", "GPUなど"))
                    .hint("nvidia.com/gpu, hugepages-2Mi …")
                    .show(ui, |ui| {
                        Button::new(l.w("리소스 추가", "Add resource", "リソースを追加")).small().show(ui)
                    });
            },
        );
        let image = l.w("이미지 기본값", "from the image", "イメージの既定値");
        let chips = [
            Chip::pair(l.w("명령", "Command", "コマンド"), image),
            Chip::pair(l.w("작업 디렉터리", "Working directory", "作業ディレクトリー"), image),
        ];
        Card::new("c command", l.w("명령", "Command", "コマンド")).chips(&chips).show(ui, |_| {});
        Card::new("c env", l.w("환경 변수", "Environment", "環境変数"))
            .default_open(true)
            .show(ui, |ui| environment(ui, l));
        let chips = [
            Chip::pair(l.w("루트 아님", "Run as non-root", "非root実行"), l.w("켬", "on", "オン")),
            Chip::pair(l.w("특권", "Privileged", "特権"), l.w("끔", "off", "オフ")),
        ];
        Card::new("c security", l.w("보안 설정", "Security settings", "セキュリティー設定"))
            .chips(&chips)
            .show(ui, |_| {});
        let chips =
            [Chip::pair("Liveness", "HTTP GET /healthz : 8080"), Chip::pair("Readiness", "gRPC 9090")];
        Card::new("c probes", l.w("상태 검사", "Health checks", "ヘルスチェック"))
            .errors(2, l.w("오류 2개", "2 errors", "エラー2件"))
            .chips(&chips)
            .show(ui, |_| {});
    }

    fn parts(&mut self, ui: &mut Ui) {
        let l = self.lang;
        panels::scrolled(ui, "form", Margin::same(18), |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            text::title(ui, l.w("부품", "Parts", "部品"));
            ui.horizontal_wrapped(|ui| {
                let word = l.w("저장", "Save", "保存");
                let _ = Button::new(word).primary().show(ui);
                let _ = Button::new(word).primary().enabled(false).show(ui);
                let _ = Button::new(word).show(ui);
                let _ = Button::new(word).enabled(false).show(ui);
                let _ = Button::new(word).danger().show(ui);
                let _ = Button::new(word).quiet().show(ui);
                let _ = Button::new(word).small().icon(Icon::Plus).show(ui);
                let _ = Button::new(word).small().opens_menu(false).show(ui);
            });
            ui.horizontal_wrapped(|ui| {
                for icon in Icon::ALL {
                    let _ = IconButton::new(icon, "icon").show(ui);
                }
            });
            ui.horizontal(|ui| {
                for tone in Tone::ALL {
                    badge::mark(ui, tone, "state");
                    badge::count(ui, tone, 2, "count");
                    badge::word(ui, tone, l.w("상태", "state", "状態"));
                }
            });
            ui.horizontal(|ui| {
                if let Some(now) = checkbox(ui, self.checked, l.w("켜기", "Turn on", "有効にする")) {
                    self.checked = now;
                }
                checkbox(ui, !self.checked, l.w("끄기", "Turn off", "無効にする"));
                if let Some(now) = toggle(ui, self.on, l.w("읽기 전용", "Read only", "読み取り専用"))
                {
                    self.on = now;
                }
                toggle(ui, !self.on, l.w("특권", "Privileged", "特権"));
            });
            Card::new("fields", l.w("입력", "Inputs", "入力")).fixed().show(ui, |ui| {
                let kinds = ["Deployment", "StatefulSet", "DaemonSet"].map(Choice::new);
                Row::new(l.w("종류", "Kind", "種類")).required(true).show(ui, |ui| {
                    Select::new("kind", "StatefulSet", &kinds).width(Width::Points(160.0)).show(ui)
                });
                Row::new(l.w("이름", "Name", "名前"))
                    .keep_error_line()
                    .advice(Some(l.w("너무 깁니다", "It is rather long", "長すぎます")))
                    .show(ui, |ui| TextField::new("name", "checkout-api").show(ui));
                Row::new(l.w("쓸 수 없음", "Disabled", "無効"))
                    .show(ui, |ui| TextField::new("disabled", "none").enabled(false).show(ui));
                Row::new(l.w("설명", "Description", "説明"))
                    .show(ui, |ui| TextField::new("text", "one\ntwo").rows(3).width(Width::Fill).show(ui));
            });
        });
    }
}

fn status(ui: &mut Ui, l: Lang) {
    ui.spacing_mut().item_spacing.x = 16.0;
    text::hint(ui, l.w("스냅샷 3초 전", "Snapshot 3 s old", "スナップショット3秒前"));
    text::hint(ui, l.w("노드 296개", "296 nodes", "ノード296"));
    text::hint(ui, l.w("파드 9,412개", "9,412 pods", "Pod 9,412"));
    text::hint(ui, l.w("workers 12/16 배치 가능", "workers 12/16 place", "workers 12/16 配置可能"));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        text::hint(
            ui,
            l.w(
                "초안 보관됨 · 파일에는 저장 안 됨",
                "Draft kept · not saved to file",
                "下書き保存済み · ファイル未保存",
            ),
        );
    });
}

fn outline(ui: &mut Ui, l: Lang, page: Page) {
    ui.spacing_mut().item_spacing.y = 1.0;
    let caption = |ui: &mut Ui, words: &str| {
        ui.horizontal(|ui| {
            ui.set_min_height(28.0);
            ui.add_space(8.0);
            text::caption(ui, words);
        });
    };
    let ok = l.w("배치 가능", "fits", "配置可能");
    let bad = l.w("배치 불가", "does not fit", "配置不可");
    caption(ui, l.w("구성요소", "Components", "コンポーネント"));
    ListRow::new("driver").key("a").mark(Tone::Ok, ok).note("Job").show(ui);
    ListRow::new("workers").key("b").mark(Tone::Bad, bad).note("Job · 16").selected(true).show(ui);
    if page == Page::Container {
        ListRow::new("migrate").key("c").prefix("init").indent(1).show(ui);
        ListRow::new("api")
            .key("d")
            .indent(1)
            .count(Tone::Bad, 1, l.w("오류 1개", "1 error", "エラー1件"))
            .show(ui);
    }
    ListRow::new("tensorboard").key("e").mark(Tone::Ok, ok).note("Deployment").show(ui);
    caption(ui, l.w("파드 그룹", "Pod groups", "Podグループ"));
    ListRow::new("workers")
        .key("f")
        .mark(Tone::Bad, bad)
        .note(l.w("갱 · 최소 16", "gang · min 16", "ギャング · 最小16"))
        .show(ui);
    ListRow::new("driver").key("g").mark(Tone::Ok, ok).note(l.w("기본", "basic", "基本")).show(ui);
    caption(ui, l.w("설정과 스토리지", "Configuration and storage", "設定とストレージ"));
    ListRow::new("train-config").key("h").prefix("ConfigMap").show(ui);
    ListRow::new("dataset").key("i").prefix("PVC").show(ui);
    caption(ui, l.w("다른 오브젝트", "Other objects", "その他のオブジェクト"));
    ListRow::new("allow-nccl").key("j").prefix("NetworkPolicy").show(ui);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        Button::new(l.w("구성요소 추가", "Add component", "コンポーネントを追加"))
            .small()
            .icon(Icon::Plus)
            .show(ui)
    });
}

fn sections(ui: &mut Ui, l: Lang) {
    let error = l.w("오류 1개", "1 error", "エラー1件");
    ListRow::new(l.w("기본 정보", "Basic information", "基本情報"))
        .key("s1")
        .selected(true)
        .count(Tone::Bad, 1, error)
        .show(ui);
    ListRow::new(l.w("명령", "Command", "コマンド")).key("s2").show(ui);
    ListRow::new(l.w("환경 변수", "Environment", "環境変数")).key("s3").quantity(6).show(ui);
    ListRow::new(l.w("보안 설정", "Security settings", "セキュリティー設定")).key("s4").show(ui);
    ListRow::new(l.w("상태 검사", "Health checks", "ヘルスチェック")).key("s5").quantity(2).show(ui);
    ListRow::new(l.w("포트", "Ports", "ポート")).key("s6").quantity(1).show(ui);
    ListRow::new(l.w("볼륨 마운트", "Volume mounts", "ボリュームマウント")).key("s7").quantity(2).show(ui);
}

fn containers(ui: &mut Ui, l: Lang) {
    Card::new("containers", l.w("컨테이너", "Containers", "コンテナー"))
        .action(l.w("추가", "Add", "追加"))
        .default_open(true)
        .show(ui, |ui| {
            let columns = [
                Column::share(l.w("컨테이너 명", "Name", "コンテナー名"), 1.0),
                Column::share(l.w("이미지", "Image", "イメージ"), 2.9),
                Column::share(
                    l.w(
                        "요청량 CPU · 메모리 · GPU",
                        "Requests CPU · memory · GPU",
                        "リクエスト CPU · メモリー · GPU",
                    ),
                    2.1,
                ),
                Column::share(l.w("제한량", "Limits", "制限"), 1.6),
                Column::points("", 40.0),
            ];
            Table::new("containers", &columns).show(ui, |rows| {
                for (name, image, requests, limits) in [
                    ("trainer", "registry.local/llm/train:2.4.1", "14 · 112Gi · 2", "16 · 120Gi · 2"),
                    ("metrics", "registry.local/tools/dcgm:3.3", "100m · 128Mi", "200m · 256Mi"),
                ] {
                    rows.row(name, false, |cells| {
                        cells.link(name);
                        cells.code(image);
                        cells.code(requests);
                        cells.code(limits);
                        cells.cell(|ui| menu::kebab(ui, l.w("더 보기", "More", "その他"), |_| {}));
                    });
                }
            });
        });
}

fn environment(ui: &mut Ui, l: Lang) {
    let sources = [
        Choice::new("value").label(l.w("값", "Value", "値")),
        Choice::new("secret").label("Secret"),
        Choice::new("config").label("ConfigMap"),
        Choice::new("field").label(l.w("필드", "Field", "フィールド")),
        Choice::new("resource").label(l.w("리소스", "Resource", "リソース")),
    ];
    let columns = [
        Column::share(l.w("이름", "Name", "名前"), 1.3),
        Column::share(l.w("출처", "From", "参照元"), 1.0),
        Column::share(l.w("값", "Value", "値"), 2.0),
        Column::points("", 84.0).right(),
    ];
    let variables = [
        ("LOG_LEVEL", "value", "info"),
        ("DB_URL", "secret", "checkout-db · url"),
        ("REGION", "config", "site · region"),
        ("POD_IP", "field", "status.podIP"),
        ("GOMAXPROCS", "resource", "limits.cpu"),
        ("FEATURE_FLAGS", "value", "cart-v2,fast-pay"),
    ];
    Table::new("env", &columns).show(ui, |rows| {
        for (i, (name, source, value)) in variables.into_iter().enumerate() {
            rows.row(name, false, |cells| {
                cells.input(|ui| {
                    TextField::new(("env name", i), name).mono().bare().width(Width::Fill).show(ui)
                });
                cells.input(|ui| Select::new(("env source", i), source, &sources).bare().show(ui));
                cells.input(|ui| {
                    TextField::new(("env value", i), value).mono().bare().width(Width::Fill).show(ui)
                });
                cells.actions(RowActions {
                    up: Some(l.w("위로", "Up", "上へ")),
                    down: Some(l.w("아래로", "Down", "下へ")),
                    remove: Some(l.w("제거", "Remove", "削除")),
                    first: i == 0,
                    last: i + 1 == variables.len(),
                });
            });
        }
    });
    text::gap(ui, 10.0);
    ui.horizontal_wrapped(|ui| {
        let _ = Button::new(l.w("변수 추가", "Add variable", "変数を追加")).small().show(ui);
        let _ = Button::new(l.w("KEY=value 붙여넣기", "Paste KEY=value lines", "KEY=value行を貼り付け"))
            .small()
            .show(ui);
        let _ = Button::new(l.w(
            "ConfigMap·Secret 전체",
            "From a whole ConfigMap or Secret",
            "ConfigMap・Secret全体から",
        ))
        .small()
        .show(ui);
    });
}

fn apply(ui: &mut Ui, l: Lang) {
    let facts = [
        Fact { label: l.w("컨텍스트", "Context", "コンテキスト"), value: "ml-prod", mono: false },
        Fact {
            label: l.w("네임스페이스", "Namespace", "ネームスペース"), value: "ml-prod", mono: false
        },
        Fact { label: l.w("서버", "Server", "サーバー"), value: "https://10.0.0.1:6443", mono: true },
        Fact { label: l.w("사용자", "User", "ユーザー"), value: "ops-admin", mono: false },
    ];
    Dialog::new("apply", l.w("클러스터에 적용", "Apply to cluster", "クラスターに適用"))
        .large()
        .facts(&facts)
        .note(l.w(
            "문제 1개를 해결하면 적용할 수 있습니다.",
            "Solve 1 problem to apply.",
            "問題1件を解決すると適用できます。",
        ))
        .show(
            ui,
            |ui| apply_body(ui, l),
            |ui| {
                let _ = Button::new(l.w("ml-prod에 적용", "Apply to ml-prod", "ml-prodに適用"))
                    .primary()
                    .enabled(false)
                    .show(ui);
                let _ = Button::new(l.w("취소", "Cancel", "キャンセル")).show(ui);
            },
        );
}

fn apply_body(ui: &mut Ui, l: Lang) {
    let whole = ui.max_rect();
    let middle = whole.left() + (whole.width() * 0.547).floor();
    hapju_ui::kit::frame::vline(ui, middle, whole.y_range());
    let left = whole.with_max_x(middle).shrink2(egui::vec2(16.0, 14.0));
    let right = whole.with_min_x(middle + 1.0).shrink2(egui::vec2(16.0, 14.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(left), |ui| plan(ui, l));
    ui.scope_builder(egui::UiBuilder::new().max_rect(right), |ui| difference(ui, l));
}

fn plan(ui: &mut Ui, l: Lang) {
    verdict_card(
        ui,
        Verdict {
            tone: Tone::Ok,
            words: l.w(
                "모든 파드 그룹을 지금 배치할 수 있습니다",
                "All pod groups can be placed now",
                "すべてのPodグループを今すぐ配置できます",
            ),
            count: "",
            cells: None,
            reasons: &[],
        },
    );
    text::secondary(
        ui,
        l.w(
            "서버 측 드라이런을 마쳤습니다. 아직 아무것도 변경하지 않았습니다.",
            "Server-side dry run done. Nothing has been changed yet.",
            "サーバー側ドライラン済みです。まだ何も変更していません。",
        ),
    );
    let columns = [
        Column::points(l.w("작업", "Action", "操作"), 84.0),
        Column::share(l.w("종류", "Kind", "種類"), 1.2),
        Column::share(l.w("이름", "Name", "名前"), 1.0),
        Column::share("", 1.0),
    ];
    let (create, change, recreate, same) = (
        (Tone::Ok, l.w("생성", "create", "作成")),
        (Tone::Warn, l.w("변경", "change", "変更")),
        (Tone::Bad, l.w("재생성", "recreate", "作り直し")),
        (Tone::Unknown, l.w("변경 없음", "unchanged", "変更なし")),
    );
    Table::new("plan", &columns).show(ui, |rows| {
        for ((tone, action), kind, name, note) in [
            (create, "Workload", "llm-train", ""),
            (create, "PodGroup", "llm-train-workers", ""),
            (change, "ConfigMap", "train-config", l.w("2줄", "2 lines", "2行")),
            (
                recreate,
                "Job",
                "driver",
                l.w("변경 불가 필드: 1", "immutable fields: 1", "変更できない項目: 1"),
            ),
            (change, "Deployment", "tensorboard", l.w("충돌 1건", "1 conflict", "競合1件")),
            (same, "NetworkPolicy", "allow-nccl", ""),
        ] {
            rows.row((kind, name), kind == "Deployment", |cells| {
                cells.cell(|ui| badge::word(ui, tone, action));
                cells.text(kind);
                cells.code(name);
                cells.quiet(note);
            });
        }
    });
}

fn difference(ui: &mut Ui, l: Lang) {
    ui.horizontal(|ui| {
        let _ = text::label(ui, "Deployment tensorboard", font::strong(font::BODY), Tokens::of(ui).text);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| text::hint(ui, "+2 −2"));
    });
    let lines = [
        (Sign::Same, "spec:"),
        (Sign::Minus, "  replicas: 1"),
        (Sign::Plus, "  replicas: 2"),
        (Sign::Same, "  template:"),
        (Sign::Same, "    spec:"),
        (Sign::Minus, "      image: registry.local/tools/tensorboard:2.17"),
        (Sign::Plus, "      image: registry.local/tools/tensorboard:2.19"),
    ]
    .map(|(sign, text)| DiffLine { sign, text });
    diff_view(ui, "plan", &lines, 400.0);
    text::gap(ui, 12.0);
    text::section(ui, l.w("필드 충돌", "Field conflicts", "フィールドの競合"));
    Card::new("conflict", "spec.replicas").fixed().show(ui, |ui| {
        let options = [
            l.w("덮어쓰고 소유", "Overwrite and own", "上書きして所有"),
            l.w("내 값 빼기", "Leave mine out", "自分の値を外す"),
            l.w("공유", "Share", "共有する"),
        ];
        Segmented::new("conflict", &options, Some(1)).name("spec.replicas").show(ui);
        text::hint(
            ui,
            l.w("HPA가 이 값을 관리합니다.", "The HPA manages this value.", "HPAがこの値を管理しています。"),
        );
    });
    let _ = table::link(ui, l.w("자세히", "Details", "詳細"));
}

/// 296 nodes in three racks, in a pattern that looks like a used cluster.
fn sample_map() -> Vec<MapGroup> {
    racks(&[("rack-a", 100), ("rack-b", 100), ("rack-c", 96)])
}

/// 213 nodes in 38 racks.
fn small_racks() -> Vec<MapGroup> {
    let names: Vec<String> = (0..38).map(|i| format!("{}-r{:02}", ["a", "b", "c"][i / 13], i + 1)).collect();
    let sizes: Vec<(&str, usize)> =
        names.iter().enumerate().map(|(i, n)| (n.as_str(), 3 + i * 5 % 7)).collect();
    racks(&sizes)
}

fn racks(racks: &[(&str, usize)]) -> Vec<MapGroup> {
    let rooms = [Room::None, Room::None, Room::None, Room::Little, Room::Little, Room::Some, Room::Much];
    let cell = |rack: usize, i: usize| {
        let mixed = (i * 7_919 + rack * 104_729 + i * i * 31) % 97;
        let pods = u16::from(rack == 1 && mixed % 8 == 3);
        MapCell { room: if mixed % 19 == 5 { Room::Out } else { rooms[mixed % rooms.len()] }, pods }
    };
    let group = |(rack, (label, n)): (usize, &(&str, usize))| MapGroup {
        label: (*label).to_owned(),
        cells: (0..*n).map(|i| cell(rack, i)).collect(),
    };
    racks.iter().enumerate().map(group).collect()
}

/// The YAML of the drawing.
pub(crate) const YAML: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout-api
  namespace: shop
  labels:
    app.kubernetes.io/part-of: checkout
spec:
  replicas: 4  # autoscaled, see the HPA
  selector:
    matchLabels:
      app: checkout-api
  template:
    spec:
      containers:
      - name: api
        image: registry.local/checkout:8.1
        env:
        - name: LOG_LEVEL
          value: info
        - name: DB_URL
          valueFrom:
            secretKeyRef:
              name: checkout-db
              key: url
        - name: REGION
          valueFrom:
            configMapKeyRef:
              name: site
              key: region
";
