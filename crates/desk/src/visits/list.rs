//! The visits of a day.

use domain::id::{TicketId, VisitId};
use domain::queue::number::TicketNumber;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use domain::visits::visit::Stage;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::person::masked;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;

const OF_DAY: &str = concat!(
    include_str!("list.sql"),
    "where visits.site_id = $1 and visits.day = $2 order by visits.opened_at, visits.id"
);

const PARKED: &str = concat!(
    include_str!("list.sql"),
    "where visits.site_id = $1 and visits.state = 'parked' order by visits.parked_at, visits.id"
);

/// Lists the visits of a day in the order in which they were opened, so that nobody overlooks an open one.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListVisits {
    /// Today if it is left out.
    #[serde(default)]
    day: Option<Day>,
}

/// A visit in a list.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ListedVisit {
    visit: VisitId,
    stage: Stage,
    ticket: Option<TicketId>,
    number: Option<TicketNumber>,
    name: Option<String>,
    /// The number of the window.
    window: i64,
    /// The staff number of who has or had it in hand last.
    handler: String,
    opened_at: Instant,
    ended_at: Option<Instant>,
    parked_where: Option<String>,
    /// How many items it has.
    items: i64,
    /// How many of them have no outcome yet.
    unsettled: i64,
    /// The number of its good receipt.
    receipt: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    id: Uuid,
    state: String,
    ticket_id: Option<Uuid>,
    ticket_prefix: Option<String>,
    ticket_number: Option<i64>,
    name: Option<String>,
    window_number: i64,
    staff_number: String,
    opened_at: i64,
    ended_at: Option<i64>,
    parked_where: Option<String>,
    items: i64,
    unsettled: i64,
    receipt: Option<String>,
}

impl Action for ListVisits {
    const NAME: &'static str = "visits.list";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<ListedVisit>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<ListedVisit>, Fault> {
        let (site, day) = (at.site()?, self.day.unwrap_or_else(|| at.today()));
        let rows: Vec<ListedRow> =
            sql!(at, |c| sqlx::query_as(OF_DAY).bind(site.uuid()).bind(day).fetch_all(c))?;
        rows.into_iter().map(ListedVisit::try_from).collect()
    }
}

/// The visits of the site that are set aside, of whichever day, the longest first.
pub(super) async fn parked(at: &mut Counter<'_>) -> Result<Vec<ListedVisit>, Fault> {
    let site = at.site()?;
    let rows: Vec<ListedRow> = sql!(at, |c| sqlx::query_as(PARKED).bind(site.uuid()).fetch_all(c))?;
    rows.into_iter().map(ListedVisit::try_from).collect()
}

impl TryFrom<ListedRow> for ListedVisit {
    type Error = Fault;

    fn try_from(row: ListedRow) -> Result<Self, Fault> {
        let moment = |millis| Instant::from_millis(millis).ok_or(DataFault::Damaged);
        let number = row.ticket_prefix.as_deref().zip(row.ticket_number);
        let number = number.map(|(prefix, number)| TicketNumber::parse(&format!("{prefix}{number:03}")));
        Ok(Self {
            visit: row.id.into(),
            stage: worded(&row.state)?,
            ticket: row.ticket_id.map(TicketId),
            number: number.transpose().map_err(|_| DataFault::Damaged)?,
            name: row.name.as_deref().map(masked).transpose()?,
            window: row.window_number,
            handler: row.staff_number,
            opened_at: moment(row.opened_at)?,
            ended_at: row.ended_at.map(moment).transpose()?,
            parked_where: row.parked_where,
            items: row.items,
            unsettled: row.unsettled,
            receipt: row.receipt,
        })
    }
}
