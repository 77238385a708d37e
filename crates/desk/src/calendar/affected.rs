//! What takes place on some days, as a list of whom to call: a closure cancels nothing by itself.

use domain::calendar::opening_hours::OpeningHours;
use domain::engagements::EngagementKind;
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::rooms::interval::Interval;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;
use crate::sealing::Column;

/// Lists what takes place on these days from now on: bookings, sessions, shifts and slots.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListAffected {
    first: Day,
    last: Day,
}

/// Something that takes place, and whom to call about it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Affected {
    /// The service; an appointment stands for the advisor's whole slot.
    kind: EngagementKind,
    /// The booking, session, shift or slot.
    id: Uuid,
    /// The room, course, post or advisor.
    title: String,
    /// The local day.
    pub(super) day: Day,
    from: Instant,
    to: Instant,
    /// Heads of a booking; places taken of the others.
    people: i64,
    /// The responsible person of a booking, masked.
    contact: Option<String>,
    /// Their phone, masked.
    phone: Option<String>,
}

#[derive(sqlx::FromRow)]
struct AffectedRow {
    kind: String,
    id: Uuid,
    title: String,
    from_at: i64,
    to_at: i64,
    people: i64,
    contact: Option<String>,
    phone: Option<Vec<u8>>,
}

impl Action for ListAffected {
    const NAME: &'static str = "calendar.affected";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Affected>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Affected>, Fault> {
        affected(at, self.first, self.last).await
    }
}

/// What takes place from `first` to `last`, both included, and is not over yet; in order of time.
pub(super) async fn affected(at: &mut Counter<'_>, first: Day, last: Day) -> Result<Vec<Affected>, Fault> {
    let (site, now) = (at.site()?, at.now);
    let rows: Vec<AffectedRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("affected.sql"))
            .bind(site.uuid())
            .bind(first)
            .bind(last)
            .bind(now.millis())
            .fetch_all(c)
    })?;
    rows.into_iter().map(|row| row.read(at)).collect()
}

/// What took place inside the hours as they were and no longer does.
pub(super) async fn left_outside(
    at: &mut Counter<'_>,
    days: (Day, Day),
    before: &OpeningHours,
    after: &OpeningHours,
) -> Result<Vec<Affected>, Fault> {
    let mut found = affected(at, days.0, days.1).await?;
    found.retain(|plan| plan.lies_in(before) && !plan.lies_in(after));
    Ok(found)
}

impl Affected {
    fn lies_in(&self, opening: &OpeningHours) -> bool {
        let Ok(asked) = Interval::parse(self.from, self.to) else { return false };
        opening.open_intervals(self.day).iter().any(|hours| Interval::on(self.day, *hours).covers(asked))
    }
}

impl AffectedRow {
    fn read(self, at: &Counter<'_>) -> Result<Affected, Fault> {
        let moment = |millis| Instant::from_millis(millis).ok_or(DataFault::Damaged);
        let name = self.contact.map(|name| PersonName::parse(&name)).transpose();
        let phone = match self.phone {
            Some(sealed) => {
                let phone = at.open(Column::BookingPhone, self.id, &sealed)?;
                Some(Phone::parse(&phone).map_err(|_| DataFault::Damaged)?)
            }
            None => None,
        };
        let from = moment(self.from_at)?;
        Ok(Affected {
            kind: worded(&self.kind)?,
            id: self.id,
            title: self.title,
            day: from.day(),
            from,
            to: moment(self.to_at)?,
            people: self.people,
            contact: name.map_err(|_| DataFault::Damaged)?.as_ref().map(mask::name),
            phone: phone.as_ref().map(mask::phone),
        })
    }
}
