//! Is this paper ours?

use domain::receipts::number::ReceiptNumber;
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Checks the number and the code of a receipt's QR code, which say nothing about a person (R-PI-16).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckReceipt {
    number: ReceiptNumber,
    /// The eight characters behind the number.
    code: String,
}

/// What is to be thought of the paper.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub(crate) enum Verdict {
    /// Ours and good.
    Genuine {
        /// When it was issued.
        issued_at: Instant,
    },
    /// Ours, but void.
    Void {
        /// When it was voided.
        voided_at: Instant,
    },
    /// The code does not belong to the number, or no such number was given.
    NotOurs,
}

#[derive(sqlx::FromRow)]
struct CheckedRow {
    issued_at: i64,
    voided_at: Option<i64>,
}

impl Action for CheckReceipt {
    const NAME: &'static str = "receipts.check";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = Verdict;

    async fn run(self, at: &mut Counter<'_>) -> Result<Verdict, Fault> {
        let (site, number) = (at.site()?, self.number.to_string());
        if !at.keys.check_code(&number).eq_ignore_ascii_case(self.code.trim()) {
            return Ok(Verdict::NotOurs);
        }
        let row: Option<CheckedRow> = sql!(at, |c| {
            sqlx::query_as("select issued_at, voided_at from receipts where site_id = $1 and number = $2")
                .bind(site.uuid())
                .bind(&number)
                .fetch_optional(c)
        })?;
        let Some(row) = row else { return Ok(Verdict::NotOurs) };
        let moment = |millis| Instant::from_millis(millis).ok_or(DataFault::Damaged);
        Ok(match row.voided_at {
            Some(voided_at) => Verdict::Void { voided_at: moment(voided_at)? },
            None => Verdict::Genuine { issued_at: moment(row.issued_at)? },
        })
    }
}
