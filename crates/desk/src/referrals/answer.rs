//! What came back from the other site.

use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::ReferralFault;
use super::state::ReferralState;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one, found};
use crate::database::{change, sql, word, worded};
use crate::fault::Fault;
use crate::topics::Topic;

/// Notes whether the person got there. Who had not arrived may still arrive; an arrival is final.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerReferral {
    referral: Uuid,
    answer: Answer,
    #[serde(default)]
    note: Option<ShortText>,
}

/// What the other site says.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum Answer {
    /// The person was there.
    Arrived,
    /// Nobody came.
    NotArrived,
}

/// Where the referral stands now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Answered {
    state: ReferralState,
}

impl Action for AnswerReferral {
    const NAME: &'static str = "referrals.answer";
    const ACCESS: Access = Access::Needs(Permission::Referral);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Referrals];
    type Reply = Answered;

    async fn run(self, at: &mut Counter<'_>) -> Result<Answered, Fault> {
        const STANDS: &str = "select state from referrals where site_id = $1 and id = $2";
        let site = at.site()?;
        let stands: Option<String> = sql!(at, |c| {
            sqlx::query_scalar(STANDS).bind(site.uuid()).bind(self.referral).fetch_optional(c)
        })?;
        if worded::<ReferralState>(&found(stands, "referral")?)? == ReferralState::Arrived {
            return Err(ReferralFault::ReferralArrived.into());
        }
        let state = match self.answer {
            Answer::Arrived => ReferralState::Arrived,
            Answer::NotArrived => ReferralState::NotArrived,
        };
        let rows = change!(
            at,
            sqlx::query(include_str!("answer.sql"))
                .bind(site.uuid())
                .bind(self.referral)
                .bind(word(&state))
                .bind(self.note.as_ref().map(ShortText::as_str))
                .bind(at.now.millis())
        )?;
        exactly_one(rows)?;
        at.about("referral", self.referral);
        Ok(Answered { state })
    }
}
