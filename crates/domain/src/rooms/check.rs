//! Judging a request in the order a clerk asks: which day, how long, is it open, is it free, how many,
//! may they, did they sign.

use chrono::{Datelike, Days, Duration};

use super::interval::{Interval, needed_gap};
use super::no_shows;
use super::refusal::{BookingRefusal, BookingWarning};
use super::request::{BookingRequest, Circumstances, Neighbour, OrganiserRecord};
use crate::calendar::wall_interval::WallInterval;
use crate::engagements::clashes;
use crate::rooms::policy::{AdvanceWindow, RoomPolicy};
use crate::time::{Day, Instant};

/// Judges a request: the first refusal, or what the clerk should know before saving (R-BK-1..8).
pub fn check_booking(
    request: &BookingRequest,
    at: &Circumstances<'_>,
) -> Result<Vec<BookingWarning>, BookingRefusal> {
    let interval = request.interval;
    in_advance_window(interval, at.policy.advance, at.now)?;
    not_too_long(interval, at.policy)?;
    if request.outside_hours_approved_by.is_none() {
        open_all_the_time(interval, at.open)?;
    }
    free(interval, at.policy.buffer_minutes, at.neighbours)?;
    enough_seats(request.heads, at.policy)?;
    organiser_may(interval.day(), at.policy, at.record)?;
    if !request.declared {
        return Err(BookingRefusal::DeclarationMissing);
    }
    Ok(warnings(request, at))
}

/// Both ends of the window count, in local days (§17 Rooms).
fn in_advance_window(interval: Interval, window: AdvanceWindow, now: Instant) -> Result<(), BookingRefusal> {
    if interval.to() <= now {
        return Err(BookingRefusal::BookingInPast { to: interval.to() });
    }
    let nearest = days_after(now.day(), window.nearest_days);
    let farthest = days_after(now.day(), window.farthest_days);
    if interval.day() < nearest {
        return Err(BookingRefusal::BookingTooSoon { nearest });
    }
    if interval.day() > farthest {
        return Err(BookingRefusal::BookingTooFarAhead { farthest });
    }
    Ok(())
}

fn days_after(day: Day, days: u16) -> Day {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(Day::MAX)
}

fn not_too_long(interval: Interval, policy: &RoomPolicy) -> Result<(), BookingRefusal> {
    let longest = policy.longest_minutes;
    if interval.length() > Duration::minutes(i64::from(longest)) {
        return Err(BookingRefusal::BookingTooLong { minutes: interval.length().num_minutes(), longest });
    }
    Ok(())
}

/// A booking lies inside one opening interval; buffers do not count (§17 Rooms).
pub(super) fn open_all_the_time(interval: Interval, open: &[WallInterval]) -> Result<(), BookingRefusal> {
    if open.iter().any(|hours| Interval::on(interval.day(), *hours).covers(interval)) {
        return Ok(());
    }
    Err(BookingRefusal::BookingOutsideOpeningHours { open: open.to_vec() })
}

/// The larger of the two buffers lies free between two bookings (§17 Rooms).
pub(super) fn free(
    interval: Interval,
    buffer_minutes: u16,
    neighbours: &[Neighbour],
) -> Result<(), BookingRefusal> {
    let too_near = |other: &&Neighbour| {
        interval.is_closer_than(needed_gap(buffer_minutes, other.buffer_minutes), other.interval)
    };
    match neighbours.iter().filter(too_near).min_by_key(|other| other.interval.from()) {
        Some(other) => Err(BookingRefusal::RoomTaken {
            from: other.interval.from(),
            to: other.interval.to(),
            buffer_minutes: buffer_minutes.max(other.buffer_minutes),
        }),
        None => Ok(()),
    }
}

fn enough_seats(heads: u32, policy: &RoomPolicy) -> Result<(), BookingRefusal> {
    if heads == 0 {
        return Err(BookingRefusal::HeadCountMissing);
    }
    if heads > policy.capacity {
        return Err(BookingRefusal::RoomTooSmall { heads, capacity: policy.capacity });
    }
    Ok(())
}

fn organiser_may(day: Day, policy: &RoomPolicy, record: &OrganiserRecord) -> Result<(), BookingRefusal> {
    let same_month = |other: &&Day| (other.year(), other.month()) == (day.year(), day.month());
    let in_month = record.counted_days.iter().filter(same_month).count();
    if let Some(limit) = policy.monthly_limit.filter(|limit| in_month >= usize::from(*limit)) {
        return Err(BookingRefusal::MonthlyLimitReached { limit });
    }
    if policy.allows_consecutive {
        return Ok(());
    }
    match record.days_in_room.iter().find(|other| (day - **other).num_days().abs() <= 1) {
        Some(day) => Err(BookingRefusal::BookingInARow { day: *day }),
        None => Ok(()),
    }
}

fn warnings(request: &BookingRequest, at: &Circumstances<'_>) -> Vec<BookingWarning> {
    let (heads, fewest) = (request.heads, at.policy.fewest_heads);
    let is_outside = open_all_the_time(request.interval, at.open).is_err();
    let engagements = clashes(at.engagements, request.interval.from(), request.interval.to());
    let today = at.now.day();
    let count = no_shows::counted(&at.record.no_shows, today);
    let holiday = at.holiday.map(|name| BookingWarning::BookingOnPublicHoliday { name: name.to_owned() });
    [
        holiday,
        is_outside.then_some(BookingWarning::BookingOutsideHoursAllowed),
        (heads < fewest).then_some(BookingWarning::FewHeadsForRoom { heads, fewest }),
        (!engagements.is_empty()).then_some(BookingWarning::ResponsiblePersonBusy { engagements }),
        at.policy.needs_approval.then_some(BookingWarning::RoomNeedsApproval),
        no_shows::need_approval(&at.record.no_shows, today)
            .then_some(BookingWarning::NoShowsNeedApproval { count }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests;
