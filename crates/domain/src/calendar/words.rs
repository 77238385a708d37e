//! Dates and times as they are printed (R-RC-4): running text, tables, and large print that says the
//! weekday and the half of the day in words.

use chrono::{Datelike, Timelike};

use super::season::WeekDay;
use super::wall_interval::WallInterval;
use crate::time::{Day, WallTime};

/// A date in running text, without leading zeros: 2026年1月5日 (GB/T 9704).
pub fn running(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// A date in tables and file names: 2026-01-05.
pub fn tabular(day: Day) -> String {
    day.to_string()
}

/// The weekday written out: 星期一.
pub fn weekday(day: Day) -> &'static str {
    match WeekDay::of(day) {
        WeekDay::Monday => "星期一",
        WeekDay::Tuesday => "星期二",
        WeekDay::Wednesday => "星期三",
        WeekDay::Thursday => "星期四",
        WeekDay::Friday => "星期五",
        WeekDay::Saturday => "星期六",
        WeekDay::Sunday => "星期日",
    }
}

/// The half of the day: 上午 before noon, 下午 from noon on.
pub fn half_of_day(time: WallTime) -> &'static str {
    if time.hour() < 12 { "上午" } else { "下午" }
}

/// A time by the 24-hour clock: 14:30.
pub fn clock(time: WallTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Hours by the 24-hour clock: 09:00–11:30. Midnight at the end is 24:00.
pub fn clock_range(hours: WallInterval) -> String {
    let end = if hours.to() == WallTime::MIN { "24:00".to_owned() } else { clock(hours.to()) };
    format!("{}–{end}", clock(hours.from()))
}

/// A date in large print: 1月5日（星期一）.
pub fn large_day(day: Day) -> String {
    format!("{}月{}日（{}）", day.month(), day.day(), weekday(day))
}

/// A time in large print: 下午2:30; noon is 下午12:00.
pub fn large_time(time: WallTime) -> String {
    format!("{}{}", half_of_day(time), twelve_hours(time))
}

/// A date and time in large print: 1月5日（星期一）下午2:30.
pub fn large(day: Day, time: WallTime) -> String {
    format!("{}{}", large_day(day), large_time(time))
}

/// Hours in large print: 下午2:30至4:00, 上午9:00至下午1:00. Midnight at the end is 半夜12:00.
pub fn large_range(hours: WallInterval) -> String {
    let (from, to) = (hours.from(), hours.to());
    let end = if to == WallTime::MIN {
        "半夜12:00".to_owned()
    } else if half_of_day(from) == half_of_day(to) {
        twelve_hours(to)
    } else {
        large_time(to)
    };
    format!("{}至{end}", large_time(from))
}

fn twelve_hours(time: WallTime) -> String {
    let hour = if time.hour() > 12 { time.hour() - 12 } else { time.hour() };
    format!("{hour}:{:02}", time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> WallTime {
        format!("{text}:00").parse().expect("a time")
    }

    #[test]
    fn a_date_is_written_for_text_for_tables_and_large() {
        let day = "2026-01-05".parse().expect("a date");
        assert_eq!(running(day), "2026年1月5日");
        assert_eq!(tabular(day), "2026-01-05");
        assert_eq!(large(day, time("14:30")), "1月5日（星期一）下午2:30");
    }

    #[test]
    fn the_weekdays_run_from_monday_to_sunday() {
        let monday: Day = "2026-11-16".parse().expect("a date");
        let week: Vec<_> = monday.iter_days().take(7).map(weekday).collect();
        assert_eq!(week, ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]);
    }

    #[test]
    fn a_range_says_the_half_of_the_day_as_often_as_needed() {
        #[track_caller]
        fn check(from: &str, to: &str, large: &str, clock: &str) {
            let hours = WallInterval::parse(time(from), time(to)).expect("hours");
            assert_eq!((large_range(hours).as_str(), clock_range(hours).as_str()), (large, clock));
        }
        check("14:30", "16:00", "下午2:30至4:00", "14:30–16:00");
        check("09:00", "11:30", "上午9:00至11:30", "09:00–11:30");
        check("09:00", "13:00", "上午9:00至下午1:00", "09:00–13:00");
        check("11:30", "12:00", "上午11:30至下午12:00", "11:30–12:00");
        check("00:00", "00:00", "上午0:00至半夜12:00", "00:00–24:00");
    }
}
