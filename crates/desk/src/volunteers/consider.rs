//! May this person have a place in this shift? Asked while the form is open, and again when it is sent.

use domain::engagements::{Engagement, EngagementKind};
use domain::id::{ResidentId, ShiftId, SignUpId};
use domain::time::{Day, Instant};
use domain::volunteers::guardian::Guardian;
use domain::volunteers::shift::Shift;
use domain::volunteers::span::Span;
use uuid::Uuid;

use super::faults::{VolunteeringFault, VolunteeringWarning};
use super::register::of_age_or_consented;
use super::shift_row::{ShiftRow, shift_row, span};
use crate::counter::Counter;
use crate::database::sql;
use crate::engagements::of_person;
use crate::fault::Fault;

/// What is known about a person and a shift.
pub(super) struct Considered {
    pub(super) shift: ShiftRow,
    /// Why not, if the rules forbid it.
    pub(super) refusal: Option<Fault>,
    /// What to think about first.
    pub(super) warnings: Vec<VolunteeringWarning>,
    /// Where else the person is then, but at another shift.
    pub(super) clashes: Vec<Engagement>,
}

/// Looks at everything that speaks for or against it.
pub(super) async fn consider(
    at: &mut Counter<'_>,
    shift: ShiftId,
    resident: ResidentId,
) -> Result<Considered, Fault> {
    let row = shift_row(at, shift).await?;
    let facts = Facts {
        shift: row.shift()?,
        day: row.day,
        taken: row.taken()?,
        volunteer: volunteer(at, resident).await?,
        place: place(at, shift, resident).await?,
        own: own_shifts(at, resident, row.span()?).await?,
    };
    let time = facts.shift.span;
    let mut clashes = of_person(at, resident, time.from(), time.to()).await?;
    clashes.retain(|clash| clash.kind != EngagementKind::Shift);
    let warnings =
        if row.risky && !row.insured { vec![VolunteeringWarning::PostNotInsured] } else { Vec::new() };
    Ok(Considered { shift: row, refusal: facts.forbid(at.now).err(), warnings, clashes })
}

/// What the rules look at.
struct Facts {
    shift: Shift,
    day: Day,
    taken: u32,
    /// Birth date and a guardian's consent, if the person is a volunteer.
    volunteer: Option<(Option<Day>, bool)>,
    /// The place the person has already.
    place: Option<Uuid>,
    /// The person's other shifts at that time.
    own: Vec<Span>,
}

impl Facts {
    fn forbid(&self, now: Instant) -> Result<(), Fault> {
        let (shift, ended) = (self.shift.id, self.shift.span.to());
        if ended <= now {
            return Err(VolunteeringFault::ShiftOver { shift, ended }.into());
        }
        let (birth, consented) = self.volunteer.ok_or(VolunteeringFault::NotAVolunteer)?;
        let guardian = if consented { Guardian::Consents } else { Guardian::NotAsked };
        of_age_or_consented(birth, guardian, self.day)?;
        if let Some(place) = self.place {
            return Err(VolunteeringFault::AlreadySignedUp { sign_up: SignUpId(place) }.into());
        }
        Ok(self.shift.must_take(self.taken, &self.own)?)
    }
}

async fn volunteer(at: &mut Counter<'_>, resident: ResidentId) -> Result<Option<(Option<Day>, bool)>, Fault> {
    let site = at.site()?;
    sql!(at, |c| {
        sqlx::query_as(include_str!("volunteer.sql"))
            .bind(site.uuid())
            .bind(resident.uuid())
            .fetch_optional(c)
    })
}

async fn place(at: &mut Counter<'_>, shift: ShiftId, resident: ResidentId) -> Result<Option<Uuid>, Fault> {
    const PLACE: &str =
        "select id from sign_ups where shift_id = $1 and resident_id = $2 and state <> 'cancelled'";
    sql!(at, |c| sqlx::query_scalar(PLACE).bind(shift.uuid()).bind(resident.uuid()).fetch_optional(c))
}

async fn own_shifts(at: &mut Counter<'_>, resident: ResidentId, time: Span) -> Result<Vec<Span>, Fault> {
    let rows: Vec<(i64, i64)> = sql!(at, |c| {
        sqlx::query_as(include_str!("own_shifts.sql"))
            .bind(resident.uuid())
            .bind(time.from().millis())
            .bind(time.to().millis())
            .fetch_all(c)
    })?;
    rows.into_iter().map(|(from, to)| span(from, to)).collect()
}
