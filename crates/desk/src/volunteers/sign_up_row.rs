//! A place in a shift: how its life lies in the database.

use domain::id::{SignUpId, StaffId};
use domain::reason::Reason;
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::time::Day;
use domain::volunteers::minutes::Minutes;
use domain::volunteers::sign_up::{SignUp, SignUpState};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::shift_row::{instant, span};
use crate::counter::{Counter, exactly_one, found};
use crate::database::{DataFault, change, sql, word, worded};
use crate::fault::Fault;

/// The words of the state column. Who has served and was confirmed is `done` with minutes in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Column {
    SignedUp,
    Present,
    Done,
    Unconfirmed,
    Cancelled,
    Absent,
}

/// A place with the person who has it.
#[derive(sqlx::FromRow)]
pub(super) struct SignUpRow {
    pub(super) id: Uuid,
    pub(super) shift_id: Uuid,
    pub(super) resident_id: Uuid,
    pub(super) from_at: i64,
    pub(super) to_at: i64,
    state: String,
    pub(super) signed_in_at: Option<i64>,
    signed_out_at: Option<i64>,
    break_minutes: i64,
    pub(super) entered_by: Option<Uuid>,
    pub(super) resident_name: String,
    pub(super) number: Option<String>,
    pub(super) account: Option<Uuid>,
    pub(super) post_name: String,
    counted: i64,
    confirmed_by: Option<Uuid>,
}

impl SignUpRow {
    /// The place as the rules see it.
    pub(super) fn sign_up(&self) -> Result<SignUp, Fault> {
        Ok(SignUp { id: self.id.into(), shift: self.shift_id.into(), state: self.state()? })
    }

    /// The person's name with stars (R-PI-8).
    pub(super) fn masked(&self) -> Result<String, Fault> {
        let name = PersonName::parse(&self.resident_name).map_err(|_| DataFault::Damaged)?;
        Ok(mask::name(&name))
    }

    fn state(&self) -> Result<SignUpState, Fault> {
        let signed_in = self.signed_in_at.ok_or(DataFault::Damaged);
        Ok(match worded::<Column>(&self.state)? {
            Column::SignedUp => SignUpState::SignedUp,
            Column::Cancelled => SignUpState::Withdrawn,
            Column::Absent => SignUpState::Absent,
            Column::Present => SignUpState::SignedIn { signed_in_at: instant(signed_in?)? },
            Column::Unconfirmed => SignUpState::Unconfirmed { signed_in_at: instant(signed_in?)? },
            Column::Done => match self.confirmed()? {
                Some(confirmed) => confirmed,
                None => self.signed_out()?,
            },
        })
    }

    fn confirmed(&self) -> Result<Option<SignUpState>, Fault> {
        if self.counted == 0 {
            return Ok(None);
        }
        let minutes = Minutes::new(self.counted).map_err(|_| DataFault::Damaged)?;
        let confirmed_by = self.confirmed_by.map(StaffId).ok_or(DataFault::Damaged)?;
        Ok(Some(SignUpState::Confirmed { minutes, confirmed_by }))
    }

    fn signed_out(&self) -> Result<SignUpState, Fault> {
        let (Some(from), Some(to)) = (self.signed_in_at, self.signed_out_at) else {
            return Err(DataFault::Damaged.into());
        };
        let served = span(from, to)?;
        let break_minutes = u32::try_from(self.break_minutes).map_err(|_| DataFault::Damaged)?;
        let minutes = Minutes::served(served, break_minutes).map_err(|_| DataFault::Damaged)?;
        Ok(SignUpState::SignedOut { served, break_minutes, minutes })
    }
}

/// The place of that id.
pub(super) async fn sign_up_row(at: &mut Counter<'_>, sign_up: SignUpId) -> Result<SignUpRow, Fault> {
    const OF_ID: &str =
        concat!(include_str!("sign_up.sql"), "where sign_ups.site_id = $1 and sign_ups.id = $2");
    let site = at.site()?;
    let row = sql!(at, |c| sqlx::query_as(OF_ID).bind(site.uuid()).bind(sign_up.uuid()).fetch_optional(c))?;
    found(row, "sign_up")
}

/// What is written beside a new state.
#[derive(Default)]
pub(super) struct Beside<'a> {
    pub(super) reason: Option<&'a Reason>,
    /// Who entered a time from paper.
    pub(super) entered_by: Option<StaffId>,
}

/// Writes a place's new state.
pub(super) async fn store(at: &mut Counter<'_>, sign_up: &SignUp, beside: Beside<'_>) -> Result<(), Fault> {
    let site = at.site()?;
    let columns = Columns::of(&sign_up.state);
    exactly_one(change!(
        at,
        sqlx::query(include_str!("sign_up_store.sql"))
            .bind(site.uuid())
            .bind(sign_up.id.uuid())
            .bind(word(&columns.state))
            .bind(columns.signed_in_at)
            .bind(columns.signed_out_at)
            .bind(columns.break_minutes)
            .bind(beside.reason.map(Reason::as_str))
            .bind(beside.entered_by.map(StaffId::uuid))
            .bind(at.now.millis())
    )?)?;
    at.about("sign_up", sign_up.id.uuid());
    if let Some(reason) = beside.reason {
        at.because(reason.as_str());
    }
    Ok(())
}

/// What a state says about the columns; what it does not say stays as it is.
struct Columns {
    state: Column,
    signed_in_at: Option<i64>,
    signed_out_at: Option<i64>,
    break_minutes: Option<i64>,
}

impl Columns {
    fn of(state: &SignUpState) -> Self {
        let bare = |state| Self { state, signed_in_at: None, signed_out_at: None, break_minutes: None };
        match state {
            SignUpState::SignedUp => bare(Column::SignedUp),
            SignUpState::Withdrawn => bare(Column::Cancelled),
            SignUpState::Absent => bare(Column::Absent),
            SignUpState::Confirmed { .. } => bare(Column::Done),
            SignUpState::SignedIn { signed_in_at } => {
                Self { signed_in_at: Some(signed_in_at.millis()), ..bare(Column::Present) }
            }
            SignUpState::Unconfirmed { signed_in_at } => {
                Self { signed_in_at: Some(signed_in_at.millis()), ..bare(Column::Unconfirmed) }
            }
            SignUpState::SignedOut { served, break_minutes, .. } => Self {
                state: Column::Done,
                signed_in_at: Some(served.from().millis()),
                signed_out_at: Some(served.to().millis()),
                break_minutes: Some(i64::from(*break_minutes)),
            },
        }
    }
}

/// The day of a service: the one on which it began.
pub(super) fn service_day(row: &SignUpRow) -> Result<Day, Fault> {
    Ok(instant(row.signed_in_at.ok_or(DataFault::Damaged)?)?.day())
}
