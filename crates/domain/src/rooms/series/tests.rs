use super::*;
use crate::calendar::closure::Closure;
use crate::calendar::season::{Season, WeekDay};
use crate::calendar::weekly::HolidayHabit;
use crate::calendar::year_table::YearTable;
use crate::reason::Reason;
use crate::rooms::policy::RoomPolicy;
use crate::rooms::request::Neighbour;
use crate::time::Instant;

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

fn hours(from: &str, to: &str) -> WallInterval {
    let parse = |text: &str| format!("{text}:00").parse().expect("a time");
    WallInterval::parse(parse(from), parse(to)).expect("hours")
}

fn opening() -> OpeningHours {
    let week = [(WeekDay::Thursday, vec![hours("09:00", "20:30")])].into();
    let reason = Reason::parse("换届选举").expect("a reason");
    let (first, last) = (day("2026-10-15"), day("2026-10-16"));
    OpeningHours {
        seasons: vec![Season::all_year(week)],
        closures: vec![Closure { first, last, reason, urgent: None }],
        special: Vec::new(),
    }
}

fn series(first: &str, last: &str, from: &str, to: &str) -> BookingSeries {
    let weekly = Weekly {
        weekday: WeekDay::Thursday,
        first: day(first),
        last: day(last),
        holidays: HolidayHabit::Keep,
    };
    BookingSeries { weekly, hours: hours(from, to), skip: Vec::new() }
}

/// What the desk answers on 30 September: the date, whether it is marked, and why it is not booked.
fn asked(series: &BookingSeries, policy: &RoomPolicy, taken: &[Neighbour]) -> Vec<(String, bool, String)> {
    let said = |row: SeriesRow| {
        let skip = serde_json::to_value(row.skipped).expect("serialises");
        let code = skip["code"].as_str().unwrap_or_default().to_owned();
        (row.interval.day().to_string(), row.holiday.is_some(), code)
    };
    rows(series, policy, taken).into_iter().map(said).collect()
}

fn rows(series: &BookingSeries, policy: &RoomPolicy, taken: &[Neighbour]) -> Vec<SeriesRow> {
    let request = BookingRequest {
        interval: Interval::on(series.weekly.first, series.hours),
        heads: 12,
        declared: true,
        outside_hours_approved_by: None,
    };
    let at = Circumstances {
        policy,
        open: &[],
        holiday: None,
        neighbours: taken,
        record: &OrganiserRecord::default(),
        engagements: &[],
        now: Instant::parse("2026-09-30T10:00:00+08:00").expect("a moment"),
    };
    let calendar = Calendar::new([YearTable::of_2026()]);
    series.rows(&calendar, &opening(), &request, &at).expect("some dates")
}

fn row(date: &str, marked: bool, code: &str) -> (String, bool, String) {
    (date.to_owned(), marked, code.to_owned())
}

#[test]
fn every_date_is_listed_with_what_happens_to_it() {
    let interval = Interval::on(day("2026-10-22"), hours("15:00", "17:00"));
    let taken = [Neighbour { interval, buffer_minutes: 0 }];
    let policy = RoomPolicy { buffer_minutes: 15, ..RoomPolicy::usual(20).beyond_limits() };
    let said = asked(&series("2026-10-01", "2026-10-29", "14:00", "16:00"), &policy, &taken);
    assert_eq!(
        said,
        [
            row("2026-10-01", true, ""),
            row("2026-10-08", false, ""),
            row("2026-10-15", false, "skipped_for_closure"),
            row("2026-10-22", false, "room_taken"),
            row("2026-10-29", false, ""),
        ]
    );
}

#[test]
fn the_dates_of_a_series_count_like_single_bookings() {
    let policy = RoomPolicy::usual(20);
    let said = asked(&series("2026-10-01", "2026-11-05", "14:00", "16:00"), &policy, &[]);
    assert_eq!(
        said,
        [
            row("2026-10-01", true, ""),
            row("2026-10-08", false, ""),
            row("2026-10-15", false, "skipped_for_closure"),
            row("2026-10-22", false, "monthly_limit_reached"),
            row("2026-10-29", false, "monthly_limit_reached"),
            row("2026-11-05", false, "booking_too_far_ahead"),
        ]
    );
}

#[test]
fn a_date_left_out_by_choice_makes_room_for_another() {
    let mut series = series("2026-10-01", "2026-10-22", "14:00", "16:00");
    series.skip = vec![day("2026-10-08")];
    let said = asked(&series, &RoomPolicy::usual(20), &[]);
    let codes: Vec<&str> = said.iter().map(|(_, _, code)| code.as_str()).collect();
    assert_eq!(codes, ["", "skipped_by_choice", "skipped_for_closure", ""]);
}

#[test]
fn every_blocked_date_must_be_left_out_by_name() {
    #[track_caller]
    fn check(last: &str, skip: &[&str], expected: &Result<(), SeriesRefusal>) {
        let mut series = series("2026-10-08", last, "14:00", "16:00");
        series.skip = skip.iter().copied().map(day).collect();
        let rows = rows(&series, &RoomPolicy::usual(20), &[]);
        assert_eq!(&series.check(&rows), expected, "{skip:?}");
    }
    let blocked = SeriesRefusal::SeriesDatesBlocked { days: vec![day("2026-10-15")] };
    check("2026-10-15", &[], &Err(blocked));
    check("2026-10-15", &["2026-10-15"], &Ok(()));
    check("2026-10-15", &["2026-10-15", "2026-10-08"], &Err(SeriesRefusal::SeriesBooksNothing));
    let no_date = SeriesRefusal::SeriesSkipsNoDate { day: day("2026-10-16") };
    check("2026-10-15", &["2026-10-16"], &Err(no_date));
}

#[test]
fn hours_outside_the_opening_are_skipped_on_every_date() {
    let policy = RoomPolicy::usual(20).beyond_limits();
    let said = asked(&series("2026-10-08", "2026-10-22", "20:00", "21:00"), &policy, &[]);
    let codes: Vec<&str> = said.iter().map(|(_, _, code)| code.as_str()).collect();
    let outside = "booking_outside_opening_hours";
    assert_eq!(codes, [outside, "skipped_for_closure", outside]);
}
