//! Numbers, ages, sizes and times as the screen shows them.
//!
//! Thousands are grouped by a comma and the decimal point is a point in all three languages; dates are ISO. Only
//! ages and durations have words, and these come from `locales/*/units.ftl`.

use crate::keys::units;
use crate::words::{Arg, Words};

/// A number with its thousands grouped: `-12,345`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('-');
    }
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A share of one as percent, one decimal only below ten and where it says something: `25%`, `2.5%`, `100%`.
pub fn percent(share: f64) -> String {
    let tenths = (share * 1000.0).round();
    if tenths.abs() < 100.0 && tenths % 10.0 != 0.0 {
        format!("{:.1}%", tenths / 10.0)
    } else {
        format!("{:.0}%", share * 100.0)
    }
}

/// Bytes as people read them: the largest binary unit, one decimal below ten (`1.5 GiB`, `120 GiB`, `512 B`).
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 7] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let mut unit = 0;
    let mut value = bytes as f64;
    // What would be rounded to 1024 of a unit is 1 of the next.
    while value >= 1023.5 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    let tenths = (value * 10.0).round();
    if tenths < 100.0 && tenths % 10.0 != 0.0 {
        format!("{:.1} {}", tenths / 10.0, UNITS[unit])
    } else {
        format!("{value:.0} {}", UNITS[unit])
    }
}

/// Bytes as Kubernetes writes a quantity, exactly: the largest binary unit that divides them (`115Gi`, `1536Mi`,
/// `1000`).
pub fn binary_quantity(bytes: u64) -> String {
    const UNITS: [&str; 7] = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    let mut unit = 0;
    let mut value = bytes;
    while value > 0 && value.is_multiple_of(1024) && unit + 1 < UNITS.len() {
        value /= 1024;
        unit += 1;
    }
    format!("{value}{}", UNITS[unit])
}

/// Thousandths as Kubernetes writes them, exactly: `3`, `2500m`.
pub fn milli_quantity(milli: i64) -> String {
    if milli % 1000 == 0 { (milli / 1000).to_string() } else { format!("{milli}m") }
}

/// A time in UTC, `2026-11-21 06:54:05`, from seconds since 1970.
pub fn date_time(unix_seconds: i64) -> String {
    let (days, rest) = (unix_seconds.div_euclid(86_400), unix_seconds.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar: eras of 400 years that start in
/// March, so that the leap day is the last of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

impl Words {
    /// A span of time in its two largest units, rounded down: `3 s`, `5 min`, `2h 5m`, `3d 4h`; `3초`, `3일 4시간`.
    pub fn duration(&self, seconds: u64) -> String {
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
        let (key, large, small) = match (days, hours, minutes) {
            (0, 0, 0) => (units::DURATION_SECONDS, seconds, 0),
            (0, 0, _) => (units::DURATION_MINUTES, minutes, 0),
            (0, _, 0) => (units::DURATION_HOURS, hours, 0),
            (0, ..) => (units::DURATION_HOURS_MINUTES, hours, minutes),
            (_, 0, _) => (units::DURATION_DAYS, days, 0),
            _ => (units::DURATION_DAYS_HOURS, days, hours),
        };
        let number = |n: u64| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
        self.tr_args(key, &[("n", number(large)), ("m", number(small))]).into_owned()
    }

    /// How long ago something was: `3 s ago`, `3초 전`, `3秒前`.
    pub fn ago(&self, seconds: u64) -> String {
        self.tr_args(units::AGO, &[("duration", Arg::Text(&self.duration(seconds)))]).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (-1_234_567, "-1,234,567"),
            (-100, "-100"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn sizes_read_well_and_quantities_stay_exact() {
        const GIB: u64 = 1 << 30;
        for (bytes, text, quantity) in [
            (0, "0 B", "0"),
            (512, "512 B", "512"),
            (1000, "1000 B", "1000"),
            (1023, "1023 B", "1023"),
            (3 * GIB / 2, "1.5 GiB", "1536Mi"),
            (115 * GIB, "115 GiB", "115Gi"),
            (GIB - 1, "1 GiB", "1073741823"),
            (2 * 1024 * GIB, "2 TiB", "2Ti"),
        ] {
            assert_eq!((size(bytes).as_str(), binary_quantity(bytes).as_str()), (text, quantity));
        }
        assert_eq!(milli_quantity(3000), "3");
        assert_eq!(milli_quantity(2500), "2500m");
    }

    #[test]
    fn percent_has_a_decimal_only_where_it_says_something() {
        for (share, text) in
            [(0.25, "25%"), (0.025, "2.5%"), (0.02, "2%"), (1.0, "100%"), (0.996, "100%"), (0.0, "0%")]
        {
            assert_eq!(percent(share), text);
        }
    }

    #[test]
    fn dates_are_iso() {
        for (seconds, text) in [
            (0, "1970-01-01 00:00:00"),
            (951_782_400, "2000-02-29 00:00:00"),
            (1_562_741_645, "2019-07-10 06:54:05"),
            (-1, "1969-12-31 23:59:59"),
            (4_107_542_399, "2100-02-28 23:59:59"),
            (4_107_542_400, "2100-03-01 00:00:00"),
        ] {
            assert_eq!(date_time(seconds), text);
        }
    }

    #[test]
    fn ages_in_three_languages() {
        for (seconds, en, ko, ja) in [
            (3, "3 s ago", "3초 전", "3秒前"),
            (59, "59 s ago", "59초 전", "59秒前"),
            (60, "1 min ago", "1분 전", "1分前"),
            (7200, "2h ago", "2시간 전", "2時間前"),
            (7500, "2h 5m ago", "2시간 5분 전", "2時間5分前"),
            (3 * 86_400 + 4 * 3600 + 59, "3d 4h ago", "3일 4시간 전", "3日4時間前"),
            (90_000_000, "1,041d 16h ago", "1,041일 16시간 전", "1,041日16時間前"),
            (86_400, "1d ago", "1일 전", "1日前"),
        ] {
            let ago = [Lang::En, Lang::Ko, Lang::Ja].map(|lang| Words::get(lang).ago(seconds));
            assert_eq!(ago, [en, ko, ja], "{seconds}");
        }
    }
}
