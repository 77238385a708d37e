//! A receipt's row.

use documents::ReceiptView;
use domain::id::{ReceiptId, StaffId, VisitId};
use domain::reason::Reason;
use domain::receipts::number::ReceiptNumber;
use domain::receipts::prints::Prints;
use domain::receipts::receipt_state::ReceiptState;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::counter::{Counter, found};
use crate::database::{DataFault, from_json, sql};
use crate::fault::Fault;
use crate::sealing::Column;

/// Which receipt: its id, or its number as it stands on the paper.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(inline, with = "String")]
pub(crate) enum ReceiptKey {
    Id(ReceiptId),
    Number(ReceiptNumber),
}

impl<'de> Deserialize<'de> for ReceiptKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if let Ok(id) = text.parse::<Uuid>() {
            return Ok(Self::Id(id.into()));
        }
        let number = ReceiptNumber::parse(&text).map_err(|refusal| domain::refusal::refuse(&refusal))?;
        Ok(Self::Number(number))
    }
}

/// A row of `receipts`.
#[derive(sqlx::FromRow)]
pub(super) struct ReceiptRow {
    pub(super) id: Uuid,
    pub(super) visit_id: Uuid,
    number: String,
    view: Vec<u8>,
    pub(super) issued_by: Uuid,
    issued_at: i64,
    prints: i64,
    state: String,
    void_reason: Option<String>,
    voided_by: Option<Uuid>,
    voided_at: Option<i64>,
    replaced_by: Option<String>,
}

/// A receipt as it stands in the book.
pub(super) struct Receipt {
    pub(super) id: ReceiptId,
    pub(super) visit: VisitId,
    pub(super) number: ReceiptNumber,
    pub(super) issued_by: StaffId,
    pub(super) issued_at: Instant,
    pub(super) prints: Prints,
    pub(super) state: ReceiptState,
    /// The receipt that stands in for a void one, if there is one.
    pub(super) replaced_by: Option<ReceiptNumber>,
    /// What stands on it, the void included.
    pub(super) view: ReceiptView,
}

const BY_ID: &str = concat!(include_str!("receipts.sql"), "where site_id = $1 and id = $2");
const BY_NUMBER: &str = concat!(include_str!("receipts.sql"), "where site_id = $1 and number = $2");

/// A receipt of the site.
pub(super) async fn load(at: &mut Counter<'_>, key: &ReceiptKey) -> Result<Receipt, Fault> {
    let site = at.site()?;
    let row: Option<ReceiptRow> = match key {
        ReceiptKey::Id(id) => {
            sql!(at, |c| sqlx::query_as(BY_ID).bind(site.uuid()).bind(id.uuid()).fetch_optional(c))
        }
        ReceiptKey::Number(number) => sql!(at, |c| {
            sqlx::query_as(BY_NUMBER).bind(site.uuid()).bind(number.to_string()).fetch_optional(c)
        }),
    }?;
    found(row, "receipt")?.receipt(at)
}

impl ReceiptRow {
    /// Opens the row.
    pub(super) fn receipt(self, at: &Counter<'_>) -> Result<Receipt, Fault> {
        let view: ReceiptView = from_json(&at.open(Column::ReceiptView, self.id, &self.view)?)?;
        let state = self.state()?;
        let void_reason = match &state {
            ReceiptState::Issued {} => None,
            ReceiptState::Void { reason, .. } => Some(reason.to_string()),
        };
        Ok(Receipt {
            id: self.id.into(),
            visit: self.visit_id.into(),
            number: number(&self.number)?,
            issued_by: self.issued_by.into(),
            issued_at: moment(Some(self.issued_at))?,
            prints: Prints(u32::try_from(self.prints).map_err(|_| DataFault::Damaged)?),
            state,
            replaced_by: self.replaced_by.as_deref().map(number).transpose()?,
            view: ReceiptView { void_reason, ..view },
        })
    }

    fn state(&self) -> Result<ReceiptState, Fault> {
        match (self.state.as_str(), &self.void_reason, self.voided_by) {
            ("issued", _, _) => Ok(ReceiptState::Issued {}),
            ("void", Some(reason), Some(by)) => {
                let reason = Reason::parse(reason).map_err(|_| DataFault::Damaged)?;
                Ok(ReceiptState::Void { reason, by: by.into(), at: moment(self.voided_at)? })
            }
            _ => Err(DataFault::Damaged.into()),
        }
    }
}

fn number(text: &str) -> Result<ReceiptNumber, Fault> {
    ReceiptNumber::parse(text).map_err(|_| DataFault::Damaged.into())
}

fn moment(millis: Option<i64>) -> Result<Instant, Fault> {
    millis.and_then(Instant::from_millis).ok_or_else(|| DataFault::Damaged.into())
}
