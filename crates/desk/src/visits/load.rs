//! A visit's rows, and the life that `domain` gives it.

use documents::ReceiptItem;
use domain::id::{CounterId, ItemId, ResidentId, TicketId, VisitId};
use domain::time::{Day, Instant};
use domain::visits::item::{Item, ItemKind, Outcome};
use domain::visits::visit::{Visit, VisitState};
use domain::visits::words::{WhereTo, Whereabouts, WhyNot};
use uuid::Uuid;

use super::agent::Help;
use crate::counter::{Counter, exactly_one, found};
use crate::database::{DataFault, change, from_json, sql, worded};
use crate::fault::Fault;

/// A row of `visits`.
#[derive(sqlx::FromRow)]
pub(crate) struct VisitRow {
    pub(crate) id: Uuid,
    pub(crate) ticket_id: Option<Uuid>,
    pub(crate) counter_id: Uuid,
    pub(crate) staff_id: Uuid,
    pub(crate) channel: String,
    pub(crate) resident_id: Option<Uuid>,
    pub(crate) principal_name: Option<String>,
    pub(crate) elderly: Option<bool>,
    pub(crate) priority: Option<String>,
    agent: Option<Vec<u8>>,
    pub(crate) party_size: i64,
    state: String,
    parked_where: Option<String>,
    parked_at: Option<i64>,
    opened_at: i64,
    ended_at: Option<i64>,
    pub(crate) time_is_wrong: bool,
    pub(crate) draft: Option<Vec<u8>>,
}

/// A row of `visit_items`; withdrawn ones are not read.
#[derive(sqlx::FromRow)]
pub(crate) struct ItemRow {
    pub(crate) id: Uuid,
    pub(crate) day: Day,
    kind: String,
    centre: String,
    staff_id: Uuid,
    pub(crate) subject_id: Option<Uuid>,
    view: String,
    outcome: Option<String>,
    reason: Option<String>,
    where_to: Option<String>,
    created_at: i64,
}

/// A visit with its items, as the rules and as the rows know it.
pub(crate) struct Loaded {
    pub(crate) row: VisitRow,
    pub(crate) items: Vec<ItemRow>,
    pub(crate) visit: Visit,
}

/// A visit of the site.
pub(crate) async fn load(at: &mut Counter<'_>, visit: VisitId) -> Result<Loaded, Fault> {
    let site = at.site()?;
    let row: Option<VisitRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("visit.sql")).bind(site.uuid()).bind(visit.uuid()).fetch_optional(c)
    })?;
    let row = found(row, "visit")?;
    let items: Vec<ItemRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("items.sql")).bind(site.uuid()).bind(visit.uuid()).fetch_all(c)
    })?;
    let visit = row.visit(&items)?;
    Ok(Loaded { row, items, visit })
}

/// Writes down where the visit stands now.
pub(crate) async fn keep(at: &mut Counter<'_>, visit: &Visit) -> Result<(), Fault> {
    let (site, staff) = (at.site()?, at.staff()?);
    let (counter, parked, ended_at) = match &visit.state {
        VisitState::Open { counter } => (Some(*counter), None, None),
        VisitState::Parked { whereabouts, parked_at } => (None, Some((whereabouts, *parked_at)), None),
        VisitState::Finished { finished_at: ended } | VisitState::Left { left_at: ended } => {
            (None, None, Some(*ended))
        }
    };
    exactly_one(change!(
        at,
        sqlx::query(include_str!("keep.sql"))
            .bind(site.uuid())
            .bind(visit.id.uuid())
            .bind(crate::database::word(&visit.state.stage()))
            .bind(counter.map(CounterId::uuid))
            .bind(staff.uuid())
            .bind(parked.map(|(whereabouts, _)| whereabouts.as_str()))
            .bind(parked.map(|(_, since)| since.millis()))
            .bind(ended_at.map(Instant::millis))
    )?)
}

impl Loaded {
    /// How the person is helped, if they are.
    pub(crate) fn help(&self, at: &Counter<'_>) -> Result<Option<Help>, Fault> {
        let sealed = self.row.agent.as_deref();
        sealed.map(|sealed| Help::open(at, self.row.id, sealed)).transpose()
    }

    /// An item's row.
    pub(crate) fn item(&self, item: ItemId) -> Option<&ItemRow> {
        self.items.iter().find(|row| row.id == item.uuid())
    }
}

impl VisitRow {
    fn visit(&self, items: &[ItemRow]) -> Result<Visit, Fault> {
        Ok(Visit {
            id: self.id.into(),
            ticket: self.ticket_id.map(TicketId),
            resident: self.resident_id.map(ResidentId),
            channel: worded(&self.channel)?,
            opened_at: self.opened_at()?,
            items: items.iter().map(ItemRow::item).collect::<Result<_, _>>()?,
            state: self.state()?,
        })
    }

    /// When it was opened.
    pub(crate) fn opened_at(&self) -> Result<Instant, Fault> {
        moment(Some(self.opened_at))
    }

    /// When it was finished or left.
    pub(crate) fn ended_at(&self) -> Result<Option<Instant>, Fault> {
        self.ended_at.map(|at| moment(Some(at))).transpose()
    }

    fn state(&self) -> Result<VisitState, Fault> {
        Ok(match self.state.as_str() {
            "open" => VisitState::Open { counter: self.counter_id.into() },
            "parked" => {
                let place = self.parked_where.as_deref().ok_or(DataFault::Damaged)?;
                let whereabouts = Whereabouts::parse(place).map_err(|_| DataFault::Damaged)?;
                VisitState::Parked { whereabouts, parked_at: moment(self.parked_at)? }
            }
            "finished" => VisitState::Finished { finished_at: moment(self.ended_at)? },
            "left" => VisitState::Left { left_at: moment(self.ended_at)? },
            _ => return Err(DataFault::Damaged.into()),
        })
    }
}

impl ItemRow {
    /// What the item is about.
    pub(crate) fn kind(&self) -> Result<ItemKind, Fault> {
        worded(&self.kind)
    }

    /// How the service wants it shown on paper.
    pub(crate) fn view(&self) -> Result<ReceiptItem, Fault> {
        from_json(&self.view)
    }

    /// When it was taken up.
    pub(crate) fn created_at(&self) -> Result<Instant, Fault> {
        moment(Some(self.created_at))
    }

    fn item(&self) -> Result<Item, Fault> {
        Ok(Item {
            id: self.id.into(),
            kind: self.kind()?,
            centre: worded(&self.centre)?,
            handler: self.staff_id.into(),
            outcome: self.outcome()?,
        })
    }

    fn outcome(&self) -> Result<Option<Outcome>, Fault> {
        Ok(match self.outcome.as_deref() {
            None => None,
            Some("handled") => Some(Outcome::Handled),
            Some("consulted") => Some(Outcome::Consulted),
            Some("referred") => Some(Outcome::Referred),
            Some("pending_authorisation") => Some(Outcome::PendingAuthorisation),
            Some("not_accepted") => {
                let texts = self.reason.as_deref().zip(self.where_to.as_deref());
                let (reason, where_to) = texts.ok_or(DataFault::Damaged)?;
                let reason = WhyNot::parse(reason).map_err(|_| DataFault::Damaged)?;
                let where_to = WhereTo::parse(where_to).map_err(|_| DataFault::Damaged)?;
                Some(Outcome::NotAccepted { reason, where_to })
            }
            Some(_) => return Err(DataFault::Damaged.into()),
        })
    }
}

fn moment(millis: Option<i64>) -> Result<Instant, Fault> {
    millis.and_then(Instant::from_millis).ok_or_else(|| DataFault::Damaged.into())
}
