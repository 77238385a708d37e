//! A shift with its post, as the database has it.

use domain::id::ShiftId;
use domain::time::{Day, Instant};
use domain::volunteers::shift::Shift;
use domain::volunteers::span::Span;
use uuid::Uuid;

use crate::counter::{Counter, found};
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// A shift, its post and how many have a place.
#[derive(sqlx::FromRow)]
pub(super) struct ShiftRow {
    pub(super) id: Uuid,
    pub(super) post_id: Uuid,
    pub(super) post_name: String,
    pub(super) place: String,
    pub(super) arrive_minutes: i64,
    pub(super) insured: bool,
    pub(super) risky: bool,
    pub(super) day: Day,
    pub(super) from_at: i64,
    pub(super) to_at: i64,
    pub(super) quota: i64,
    pub(super) taken: i64,
}

impl ShiftRow {
    /// When it is.
    pub(super) fn span(&self) -> Result<Span, Fault> {
        span(self.from_at, self.to_at)
    }

    /// The shift as the rules see it.
    pub(super) fn shift(&self) -> Result<Shift, Fault> {
        let capacity = u32::try_from(self.quota).map_err(|_| DataFault::Damaged)?;
        Ok(Shift { id: self.id.into(), post: self.post_id.into(), span: self.span()?, capacity })
    }

    /// How many have a place.
    pub(super) fn taken(&self) -> Result<u32, Fault> {
        Ok(u32::try_from(self.taken).map_err(|_| DataFault::Damaged)?)
    }
}

/// The shift of that id.
pub(super) async fn shift_row(at: &mut Counter<'_>, shift: ShiftId) -> Result<ShiftRow, Fault> {
    const OF_ID: &str = concat!(include_str!("shift.sql"), "where shifts.site_id = $1 and shifts.id = $2");
    let site = at.site()?;
    let row = sql!(at, |c| sqlx::query_as(OF_ID).bind(site.uuid()).bind(shift.uuid()).fetch_optional(c))?;
    found(row, "shift")
}

/// Two moments of the database as a span.
pub(super) fn span(from: i64, to: i64) -> Result<Span, Fault> {
    Span::new(instant(from)?, instant(to)?).map_err(|_| DataFault::Damaged.into())
}

/// A moment of the database.
pub(super) fn instant(millis: i64) -> Result<Instant, Fault> {
    Instant::from_millis(millis).ok_or_else(|| DataFault::Damaged.into())
}
