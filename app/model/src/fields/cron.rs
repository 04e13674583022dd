//! Cron expressions as the CronJob controller reads them (five fields, or a descriptor).

/// Minute, hour, day of the month, month, day of the week: lowest and highest number and the names from the lowest on.
const FIELDS: [(u32, u32, &[&str]); 5] = [
    (0, 59, &[]),
    (0, 23, &[]),
    (1, 31, &[]),
    (1, 12, &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    (0, 6, &["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
];

/// Whether the controller could read it. `7` is no day of the week there, and `TZ=` is refused by the server.
pub fn is_valid(text: &str) -> bool {
    let text = text.trim();
    if let Some(word) = text.strip_prefix('@') {
        return matches!(
            word,
            "yearly" | "annually" | "monthly" | "weekly" | "daily" | "midnight" | "hourly"
        ) || word.strip_prefix("every ").is_some_and(is_duration);
    }
    let parts: Vec<&str> = text.split_whitespace().collect();
    parts.len() == FIELDS.len()
        && parts.iter().zip(FIELDS).all(|(part, field)| part.split(',').all(|range| is_range(range, field)))
}

fn is_range(text: &str, (min, max, names): (u32, u32, &[&str])) -> bool {
    let (range, step) = match text.split_once('/') {
        Some((range, step)) => (range, Some(step)),
        None => (text, None),
    };
    let number = |text: &str| {
        let named = names.iter().position(|name| text.eq_ignore_ascii_case(name));
        match named {
            Some(place) => Some(min + place as u32),
            None if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok(),
            None => None,
        }
        .filter(|number| (min..=max).contains(number))
    };
    let range_fine = match range.split_once('-') {
        Some((from, to)) => matches!((number(from), number(to)), (Some(from), Some(to)) if from <= to),
        None => matches!(range, "*" | "?") || number(range).is_some(),
    };
    range_fine && step.is_none_or(|step| step.parse::<u32>().is_ok_and(|step| step > 0))
}

/// A Go duration such as `1h30m`.
fn is_duration(text: &str) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let Some(unit) =
            ["ms", "us", "ns", "h", "m", "s"].iter().find(|unit| rest[digits..].starts_with(**unit))
        else {
            return false;
        };
        if digits == 0 {
            return false;
        }
        rest = &rest[digits + unit.len()..];
    }
    !text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn expressions_are_taken_as_the_controller_takes_them() {
        for good in
            ["* * * * *", "*/5 0-6 1,15 JAN-mar mon", "0 3 ? * 0", "5/15 * * * *", "@hourly", "@every 1h30m"]
        {
            assert!(is_valid(good), "{good}");
        }
        for wrong in [
            "",
            "* * * *",
            "* * * * * *",
            "60 * * * *",
            "* * * * 7",
            "*/0 * * * *",
            "5-1 * * * *",
            "a * * * *",
            "@reboot",
            "@every",
            "@every 5",
            "TZ=UTC * * * * *",
            "* * 0 * *",
            "１ * * * *",
        ] {
            assert!(!is_valid(wrong), "{wrong}");
        }
    }
}
