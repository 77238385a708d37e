//! What a person came for.

use domain::id::{ResidentId, VisitId};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use domain::visits::channel::Channel;
use domain::visits::item::ItemKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{kept, minors};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;
use crate::limit::Limit;

/// Lists the visits of a person and what was done in them, the newest first, a page at a time. Those of
/// somebody under 14 only to a role with access to minors, and the audit keeps it (R-PI-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResidentHistory {
    resident: ResidentId,
    /// The last visit of the page before.
    #[serde(default)]
    after: Option<VisitId>,
    /// 1 to 50 visits; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// One page.
#[derive(Serialize, JsonSchema)]
pub(crate) struct History {
    visits: Vec<PastVisit>,
    /// Whether there are earlier ones.
    more: bool,
}

/// A visit of the person.
#[derive(Serialize, JsonSchema)]
struct PastVisit {
    visit: VisitId,
    day: Day,
    opened_at: Instant,
    channel: Channel,
    items: Vec<PastItem>,
}

/// What was done in it.
#[derive(Serialize, JsonSchema)]
struct PastItem {
    kind: ItemKind,
    title: String,
    /// How it ended; none while it is open.
    outcome: Option<String>,
}

#[derive(sqlx::FromRow)]
struct HistoryRow {
    visit_id: Uuid,
    day: Day,
    opened_at: i64,
    channel: String,
    kind: Option<String>,
    title: Option<String>,
    outcome: Option<String>,
}

impl Action for ResidentHistory {
    const NAME: &'static str = "residents.history";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = History;

    async fn run(self, at: &mut Counter<'_>) -> Result<History, Fault> {
        let details = kept::load(at, self.resident).await?.details(at)?;
        minors::read(at, self.resident, &details)?;
        let site = at.site()?;
        let rows: Vec<HistoryRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("history.sql"))
                .bind(site.uuid())
                .bind(self.resident.uuid())
                .bind(self.after.map(VisitId::uuid))
                .bind(self.limit.and_one())
                .fetch_all(c)
        })?;
        let mut visits: Vec<PastVisit> = Vec::new();
        for row in rows {
            if visits.last().is_none_or(|last| last.visit.uuid() != row.visit_id) {
                visits.push(PastVisit::try_from(&row)?);
            }
            let item = PastItem::of(row)?;
            visits.last_mut().expect("pushed above").items.extend(item);
        }
        let more = visits.len() > self.limit.rows();
        visits.truncate(self.limit.rows());
        Ok(History { visits, more })
    }
}

impl TryFrom<&HistoryRow> for PastVisit {
    type Error = Fault;

    fn try_from(row: &HistoryRow) -> Result<Self, Fault> {
        Ok(Self {
            visit: row.visit_id.into(),
            day: row.day,
            opened_at: Instant::from_millis(row.opened_at).ok_or(DataFault::Damaged)?,
            channel: worded(&row.channel)?,
            items: Vec::new(),
        })
    }
}

impl PastItem {
    /// None for a visit in which nothing has been done.
    fn of(row: HistoryRow) -> Result<Option<Self>, Fault> {
        let (Some(kind), Some(title)) = (row.kind, row.title) else { return Ok(None) };
        Ok(Some(Self { kind: worded(&kind)?, title, outcome: row.outcome }))
    }
}
