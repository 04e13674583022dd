// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.

use crate::lang::Lang;

/// Language, file and text of every embedded file.
#[rustfmt::skip]
pub(crate) const FILES: &[(Lang, &str, &str)] = &[
    (Lang::En, "en/app.ftl", include_str!("../../../locales/en/app.ftl")),
    (Lang::Ko, "ko/app.ftl", include_str!("../../../locales/ko/app.ftl")),
    (Lang::Ja, "ja/app.ftl", include_str!("../../../locales/ja/app.ftl")),
    (Lang::En, "en/cli.ftl", include_str!("../../../locales/en/cli.ftl")),
    (Lang::Ko, "ko/cli.ftl", include_str!("../../../locales/ko/cli.ftl")),
    (Lang::Ja, "ja/cli.ftl", include_str!("../../../locales/ja/cli.ftl")),
    (Lang::En, "en/cluster.ftl", include_str!("../../../locales/en/cluster.ftl")),
    (Lang::Ko, "ko/cluster.ftl", include_str!("../../../locales/ko/cluster.ftl")),
    (Lang::Ja, "ja/cluster.ftl", include_str!("../../../locales/ja/cluster.ftl")),
    (Lang::En, "en/errors.ftl", include_str!("../../../locales/en/errors.ftl")),
    (Lang::Ko, "ko/errors.ftl", include_str!("../../../locales/ko/errors.ftl")),
    (Lang::Ja, "ja/errors.ftl", include_str!("../../../locales/ja/errors.ftl")),
    (Lang::En, "en/fields.ftl", include_str!("../../../locales/en/fields.ftl")),
    (Lang::Ko, "ko/fields.ftl", include_str!("../../../locales/ko/fields.ftl")),
    (Lang::Ja, "ja/fields.ftl", include_str!("../../../locales/ja/fields.ftl")),
    (Lang::En, "en/findings.ftl", include_str!("../../../locales/en/findings.ftl")),
    (Lang::Ko, "ko/findings.ftl", include_str!("../../../locales/ko/findings.ftl")),
    (Lang::Ja, "ja/findings.ftl", include_str!("../../../locales/ja/findings.ftl")),
    (Lang::En, "en/groups.ftl", include_str!("../../../locales/en/groups.ftl")),
    (Lang::Ko, "ko/groups.ftl", include_str!("../../../locales/ko/groups.ftl")),
    (Lang::Ja, "ja/groups.ftl", include_str!("../../../locales/ja/groups.ftl")),
    (Lang::En, "en/screen.ftl", include_str!("../../../locales/en/screen.ftl")),
    (Lang::Ko, "ko/screen.ftl", include_str!("../../../locales/ko/screen.ftl")),
    (Lang::Ja, "ja/screen.ftl", include_str!("../../../locales/ja/screen.ftl")),
    (Lang::En, "en/units.ftl", include_str!("../../../locales/en/units.ftl")),
    (Lang::Ko, "ko/units.ftl", include_str!("../../../locales/ko/units.ftl")),
    (Lang::Ja, "ja/units.ftl", include_str!("../../../locales/ja/units.ftl")),
    (Lang::En, "en/verdict.ftl", include_str!("../../../locales/en/verdict.ftl")),
    (Lang::Ko, "ko/verdict.ftl", include_str!("../../../locales/ko/verdict.ftl")),
    (Lang::Ja, "ja/verdict.ftl", include_str!("../../../locales/ja/verdict.ftl")),
];
