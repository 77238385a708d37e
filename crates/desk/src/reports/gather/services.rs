//! What the services did on the day: rooms, courses, volunteering.

use domain::reports::figures::{CourseFigures, DayFigures, RoomFigures, VolunteerFigures};
use domain::time::{Day, Instant};

use super::number;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct ServicesRow {
    bookings: i64,
    head_count: i64,
    no_shows: i64,
    enrolled: i64,
    waitlisted: i64,
    attended: i64,
    registered: i64,
    on_shift: i64,
    minutes: i64,
}

/// Counts bookings of the day, places given and waiting places taken on it, who came to its sessions, and who
/// served in its shifts.
pub(super) async fn count(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let (from, to) = (Instant::start_of(day), Instant::start_of(day) + chrono::Duration::days(1));
    let row: ServicesRow = sql!(at, |c| {
        sqlx::query_as(include_str!("services.sql"))
            .bind(site)
            .bind(day)
            .bind(from.millis())
            .bind(to.millis())
            .fetch_one(c)
    })?;
    figures.rooms = RoomFigures {
        bookings: number(row.bookings),
        head_count: number(row.head_count),
        no_shows: number(row.no_shows),
    };
    figures.courses = CourseFigures {
        enrolled: number(row.enrolled),
        waitlisted: number(row.waitlisted),
        attended: number(row.attended),
    };
    figures.volunteers = VolunteerFigures {
        registered: number(row.registered),
        on_shift: number(row.on_shift),
        minutes: number(row.minutes),
    };
    Ok(())
}
