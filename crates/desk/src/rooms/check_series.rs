//! A room every week: every date before anything is saved.

use domain::id::RoomId;
use domain::rooms::interval::Interval;
use domain::rooms::policy::RoomPolicy;
use domain::rooms::request::Circumstances;
use domain::rooms::series::{BookingSeries, SeriesRow};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::details::Details;
use super::judge::{Asked, bearing, engagements};
use super::parties::{Parties, room_and_parties};
use super::question::Question;
use super::room::Room;
use crate::action::{Access, Action, Mode};
use crate::calendar::of_site;
use crate::counter::Counter;
use crate::fault::{DoorFault, Fault, OnField};

/// Lists every date of a weekly series, free or with the reason why it cannot be booked (R-BK-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckSeries {
    room: RoomId,
    series: BookingSeries,
    details: Details,
    /// Neither the farthest day nor the number of bookings counts; whoever may override limits allows it.
    #[serde(default)]
    beyond_limits_approved: bool,
}

/// Every date of the series.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SeriesChecked {
    rows: Vec<SeriesRow>,
}

impl Action for CheckSeries {
    const NAME: &'static str = "rooms.check_series";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = SeriesChecked;

    async fn run(self, at: &mut Counter<'_>) -> Result<SeriesChecked, Fault> {
        let asked = self.details.asked(self.room);
        let judged =
            judge_series(at, &asked, &self.series, &self.details, self.beyond_limits_approved).await?;
        Ok(SeriesChecked { rows: judged.rows })
    }
}

/// A series, judged date by date.
pub(super) struct JudgedSeries {
    pub(super) room: Room,
    pub(super) parties: Parties,
    pub(super) rows: Vec<SeriesRow>,
}

/// Judges every date of a series like a single booking, the dates before it counted.
pub(super) async fn judge_series(
    at: &mut Counter<'_>,
    asked: &Asked<'_>,
    series: &BookingSeries,
    details: &Details,
    beyond_limits: bool,
) -> Result<JudgedSeries, Fault> {
    let first = Interval::on(series.weekly.first, series.hours);
    let question = Question::of(at, asked, series.weekly.first, (first.from(), first.to()))?;
    let (room, parties) = room_and_parties(at, asked, &question).await?;
    let policy = limits(at, &room, beyond_limits)?;
    let (calendar, opening) = of_site(at).await?;
    let dates = series.weekly.dates(&calendar, &opening).on_field("series.weekly")?;
    let days: Vec<Day> = dates.iter().map(|date| date.day).collect();
    let span = span(&days, series);
    let bearing = bearing(at, asked, span).await?;
    let engagements = engagements(at, asked, span).await?;
    let circumstances = Circumstances {
        policy: &policy,
        open: &[],
        holiday: None,
        neighbours: &bearing.neighbours,
        record: &bearing.record,
        engagements: &engagements,
        now: at.now,
    };
    let request = details.request(Interval::on(series.weekly.first, series.hours), None);
    let rows = series.rows(&calendar, &opening, &request, &circumstances).on_field("series.weekly")?;
    Ok(JudgedSeries { room, parties, rows })
}

/// From the start of the first date to the end of the last.
fn span(days: &[Day], series: &BookingSeries) -> (Instant, Instant) {
    let first = days.first().copied().unwrap_or(series.weekly.first);
    let last = days.last().copied().unwrap_or(first);
    (Interval::on(first, series.hours).from(), Interval::on(last, series.hours).to())
}

fn limits(at: &Counter<'_>, room: &Room, beyond_limits: bool) -> Result<RoomPolicy, Fault> {
    if !beyond_limits {
        return Ok(room.policy.clone());
    }
    let needs = Permission::OverrideLimits;
    if at.may(needs) {
        Ok(room.policy.clone().beyond_limits())
    } else {
        Err(DoorFault::NotPermitted { needs }.into())
    }
}
