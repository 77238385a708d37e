//! Days and times in words (R-RC-4): Arabic numerals, no leading zeros, the half of the day written out.

use chrono::{Datelike, Timelike, Weekday};
use domain::time::{Day, Instant, WallTime};

/// `2026年11月22日`.
pub(crate) fn date(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// `星期日`.
pub(crate) fn weekday(day: Day) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "星期一",
        Weekday::Tue => "星期二",
        Weekday::Wed => "星期三",
        Weekday::Thu => "星期四",
        Weekday::Fri => "星期五",
        Weekday::Sat => "星期六",
        Weekday::Sun => "星期日",
    }
}

/// `11月28日（星期六）`, with the year when it is not `this_year`.
pub(crate) fn coming_day(day: Day, this_year: i32) -> String {
    let year = if day.year() == this_year { String::new() } else { format!("{}年", day.year()) };
    format!("{year}{}月{}日（{}）", day.month(), day.day(), weekday(day))
}

/// `上午 9:00`, `中午 12:00`, `下午 2:30`.
pub(crate) fn time(time: WallTime) -> String {
    format!("{} {}", half(time), clock(time))
}

/// `上午 9:00–11:00`, `上午 11:30–下午 1:00`.
pub(crate) fn time_range(from: WallTime, to: WallTime) -> String {
    format!("{}–{}", time(from), until(from, to))
}

/// The end of a range: `11:00` in the same half of the day, else `下午 1:00`.
pub(crate) fn until(from: WallTime, to: WallTime) -> String {
    if half(from) == half(to) { clock(to) } else { time(to) }
}

/// `2026年11月22日 14:32`.
pub(crate) fn moment(instant: Instant) -> String {
    format!("{} {}", date(instant.day()), instant.time().format("%H:%M"))
}

fn clock(time: WallTime) -> String {
    let hour = if time.hour() > 12 { time.hour() - 12 } else { time.hour() };
    format!("{hour}:{:02}", time.minute())
}

fn half(time: WallTime) -> &'static str {
    match time.hour() {
        0..12 => "上午",
        12 => "中午",
        _ => "下午",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_written_as_people_say_them() {
        let saturday = Day::from_ymd_opt(2026, 11, 28).expect("a date");
        let at = |hour, minute| WallTime::from_hms_opt(hour, minute, 0).expect("a time");
        assert_eq!(coming_day(saturday, 2026), "11月28日（星期六）");
        assert_eq!(coming_day(saturday, 2025), "2026年11月28日（星期六）", "another year is named");
        assert_eq!(time_range(at(9, 0), at(11, 0)), "上午 9:00–11:00");
        assert_eq!(time_range(at(11, 30), at(13, 5)), "上午 11:30–下午 1:05", "the half changes");
        assert_eq!(time(at(12, 0)), "中午 12:00");
        assert_eq!(time(at(14, 30)), "下午 2:30");
        assert_eq!(moment(Instant::at(saturday, at(9, 5))), "2026年11月28日 09:05");
    }
}
