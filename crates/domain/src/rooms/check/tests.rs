//! One request that is right in everything, spoilt in one point at a time.

use uuid::Uuid;

use super::*;
use crate::engagements::{Engagement, EngagementKind};
use crate::id::StaffId;
use crate::rooms::booking_state::Approval;

/// The request and its circumstances, owned, so that a test may change any of them.
struct Desk {
    request: BookingRequest,
    policy: RoomPolicy,
    open: Vec<WallInterval>,
    holiday: Option<&'static str>,
    neighbours: Vec<Neighbour>,
    record: OrganiserRecord,
    engagements: Vec<Engagement>,
}

impl Desk {
    /// On Sunday 22 November at 10:00 a Party branch asks for Monday 14:00 to 16:00.
    fn new() -> Self {
        let request = BookingRequest {
            interval: interval("2026-11-23", "14:00", "16:00"),
            heads: 20,
            declared: true,
            outside_hours_approved_by: None,
        };
        Self {
            request,
            policy: RoomPolicy::usual(40),
            open: vec![hours("09:00", "12:00"), hours("13:00", "20:30")],
            holiday: None,
            neighbours: Vec::new(),
            record: OrganiserRecord::default(),
            engagements: Vec::new(),
        }
    }

    fn ask(&self) -> Result<Vec<BookingWarning>, BookingRefusal> {
        let circumstances = Circumstances {
            policy: &self.policy,
            open: &self.open,
            holiday: self.holiday,
            neighbours: &self.neighbours,
            record: &self.record,
            engagements: &self.engagements,
            now: at("2026-11-22", "10:00"),
        };
        check_booking(&self.request, &circumstances)
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

fn at(date: &str, time: &str) -> Instant {
    Instant::parse(&format!("{date}T{time}:00+08:00")).expect("a moment")
}

fn interval(date: &str, from: &str, to: &str) -> Interval {
    Interval::parse(at(date, from), at(date, to)).expect("an interval")
}

fn hours(from: &str, to: &str) -> WallInterval {
    let parse = |text: &str| format!("{text}:00").parse().expect("a time");
    WallInterval::parse(parse(from), parse(to)).expect("hours")
}

#[track_caller]
fn check(spoil: impl Fn(&mut Desk), expected: &Result<Vec<BookingWarning>, BookingRefusal>) {
    let mut desk = Desk::new();
    spoil(&mut desk);
    assert_eq!(&desk.ask(), expected);
}

#[track_caller]
fn refused(spoil: impl Fn(&mut Desk), refusal: BookingRefusal, field: &str) {
    assert_eq!(refusal.field(), field);
    check(spoil, &Err(refusal));
}

#[test]
fn a_request_that_is_right_passes_without_a_warning() {
    check(|_| (), &Ok(Vec::new()));
}

#[test]
fn the_advance_window_counts_both_ends() {
    let on =
        |date: &'static str| move |desk: &mut Desk| desk.request.interval = interval(date, "14:00", "16:00");
    check(on("2026-12-22"), &Ok(Vec::new()));
    refused(on("2026-12-23"), BookingRefusal::BookingTooFarAhead { farthest: day("2026-12-22") }, "interval");
    refused(on("2026-11-22"), BookingRefusal::BookingTooSoon { nearest: day("2026-11-23") }, "interval");
    let to = at("2026-11-21", "16:00");
    refused(on("2026-11-21"), BookingRefusal::BookingInPast { to }, "interval");
}

#[test]
fn a_booking_lies_inside_one_opening_interval_and_is_not_too_long() {
    let time = |from: &'static str, to: &'static str| {
        move |desk: &mut Desk| desk.request.interval = interval("2026-11-23", from, to)
    };
    let outside = || BookingRefusal::BookingOutsideOpeningHours { open: Desk::new().open };
    check(time("09:00", "12:00"), &Ok(Vec::new()));
    check(time("16:30", "20:30"), &Ok(Vec::new()));
    refused(
        time("16:29", "20:30"),
        BookingRefusal::BookingTooLong { minutes: 241, longest: 240 },
        "interval",
    );
    refused(time("11:00", "13:30"), outside(), "interval"); // over the lunch break
    refused(time("19:00", "20:31"), outside(), "interval");
}

#[test]
fn a_time_outside_opening_hours_can_be_allowed() {
    check(
        |desk| {
            desk.open.clear();
            desk.request.outside_hours_approved_by = Some(StaffId(Uuid::nil()));
        },
        &Ok(vec![BookingWarning::BookingOutsideHoursAllowed]),
    );
}

#[test]
fn a_taken_room_is_refused_with_the_time_and_the_buffer() {
    let beside = |buffer_minutes| {
        move |desk: &mut Desk| {
            let interval = interval("2026-11-23", "16:00", "17:00");
            desk.neighbours = vec![Neighbour { interval, buffer_minutes }];
        }
    };
    check(beside(0), &Ok(Vec::new()));
    let (from, to) = (at("2026-11-23", "16:00"), at("2026-11-23", "17:00"));
    refused(beside(15), BookingRefusal::RoomTaken { from, to, buffer_minutes: 15 }, "interval");
}

#[test]
fn heads_must_fit_and_too_few_warn() {
    let heads = |heads| move |desk: &mut Desk| desk.request.heads = heads;
    check(heads(40), &Ok(Vec::new()));
    refused(heads(41), BookingRefusal::RoomTooSmall { heads: 41, capacity: 40 }, "heads");
    refused(heads(0), BookingRefusal::HeadCountMissing, "heads");
    check(
        |desk| desk.policy.fewest_heads = 21,
        &Ok(vec![BookingWarning::FewHeadsForRoom { heads: 20, fewest: 21 }]),
    );
}

#[test]
fn an_organiser_has_two_bookings_a_month_and_none_in_a_row() {
    let on = |dates: &'static [&'static str]| {
        move |desk: &mut Desk| desk.record.counted_days = dates.iter().copied().map(day).collect()
    };
    check(on(&["2026-11-02", "2026-10-31", "2026-12-01"]), &Ok(Vec::new()));
    refused(on(&["2026-11-02", "2026-11-30"]), BookingRefusal::MonthlyLimitReached { limit: 2 }, "organiser");
    let has = |date: &'static str| move |desk: &mut Desk| desk.record.days_in_room = vec![day(date)];
    check(has("2026-11-25"), &Ok(Vec::new()));
    for date in ["2026-11-22", "2026-11-23", "2026-11-24"] {
        refused(has(date), BookingRefusal::BookingInARow { day: day(date) }, "organiser");
    }
}

#[test]
fn the_declaration_is_needed() {
    refused(|desk| desk.request.declared = false, BookingRefusal::DeclarationMissing, "declared");
}

#[test]
fn approval_is_needed_by_the_room_or_after_three_no_shows() {
    #[track_caller]
    fn approval(spoil: impl Fn(&mut Desk)) -> Approval {
        let mut desk = Desk::new();
        spoil(&mut desk);
        BookingWarning::approval(&desk.ask().expect("allowed"))
    }
    assert_eq!(approval(|_| ()), Approval::NotNeeded);
    assert_eq!(approval(|desk| desk.holiday = Some("元旦")), Approval::NotNeeded);
    assert_eq!(approval(|desk| desk.policy.needs_approval = true), Approval::Needed);
    assert_eq!(approval(|desk| desk.record.no_shows = vec![day("2026-11-01"); 3]), Approval::Needed);
}

#[test]
fn a_holiday_and_a_busy_person_are_only_marked() {
    let course = Engagement {
        kind: EngagementKind::Session,
        title: "书法".to_owned(),
        from: at("2026-11-23", "15:00"),
        to: at("2026-11-23", "17:00"),
    };
    let expected = vec![
        BookingWarning::BookingOnPublicHoliday { name: "元旦".to_owned() },
        BookingWarning::ResponsiblePersonBusy { engagements: vec![course.clone()] },
    ];
    check(
        |desk| {
            desk.holiday = Some("元旦");
            desk.engagements = vec![course.clone()];
        },
        &Ok(expected),
    );
}
