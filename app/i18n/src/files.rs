// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.

use crate::lang::Lang;

/// Language, file and text of every embedded file.
#[rustfmt::skip]
pub(crate) const FILES: &[(Lang, &str, &str)] = &[
    (Lang::En, "en/app.ftl", include_str!("../../../locales/en/app.ftl")),
    (Lang::Ko, "ko/app.ftl", include_str!("../../../locales/ko/app.ftl")),
    (Lang::Ja, "ja/app.ftl", include_str!("../../../locales/ja/app.ftl")),
    (Lang::En, "en/units.ftl", include_str!("../../../locales/en/units.ftl")),
    (Lang::Ko, "ko/units.ftl", include_str!("../../../locales/ko/units.ftl")),
    (Lang::Ja, "ja/units.ftl", include_str!("../../../locales/ja/units.ftl")),
    (Lang::En, "en/verdict.ftl", include_str!("../../../locales/en/verdict.ftl")),
    (Lang::Ko, "ko/verdict.ftl", include_str!("../../../locales/ko/verdict.ftl")),
    (Lang::Ja, "ja/verdict.ftl", include_str!("../../../locales/ja/verdict.ftl")),
];
