//! Who was sent where.

use domain::id::{SiteId, VisitId};
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::state::ReferralState;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, from_json, sql, worded};
use crate::fault::Fault;
use crate::limit::Limit;

/// Lists referrals, the newest first: the open ones, unless answered ones are asked for too.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListReferrals {
    #[serde(default)]
    to_site: Option<SiteId>,
    /// The day they were made.
    #[serde(default)]
    day: Option<Day>,
    /// Whether those that were answered are listed too.
    #[serde(default)]
    answered: bool,
    /// 1 to 50 rows; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// What was found.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Referrals {
    referrals: Vec<ListedReferral>,
    /// Whether there are more than the limit.
    more: bool,
}

/// A referral in a list.
#[derive(Serialize, JsonSchema)]
struct ListedReferral {
    referral: Uuid,
    visit: VisitId,
    day: Day,
    /// The person, masked.
    name: String,
    matter: String,
    bring: Vec<String>,
    to_site: SiteId,
    to_name: String,
    to_phone: Option<String>,
    state: ReferralState,
    note: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ReferralRow {
    id: Uuid,
    visit_id: Uuid,
    day: Day,
    name: String,
    matter: String,
    bring: Option<String>,
    to_site_id: Uuid,
    to_name: String,
    to_phone: Option<String>,
    state: String,
    note: Option<String>,
}

impl Action for ListReferrals {
    const NAME: &'static str = "referrals.list";
    const ACCESS: Access = Access::Needs(Permission::Referral);
    const MODE: Mode = Mode::Read;
    type Reply = Referrals;

    async fn run(self, at: &mut Counter<'_>) -> Result<Referrals, Fault> {
        let site = at.site()?;
        let rows: Vec<ReferralRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("list.sql"))
                .bind(site.uuid())
                .bind(self.to_site.map(SiteId::uuid))
                .bind(self.day)
                .bind(self.answered)
                .bind(self.limit.and_one())
                .fetch_all(c)
        })?;
        let more = rows.len() > self.limit.rows();
        let shown = rows.into_iter().take(self.limit.rows()).map(ListedReferral::try_from);
        Ok(Referrals { referrals: shown.collect::<Result<_, Fault>>()?, more })
    }
}

impl TryFrom<ReferralRow> for ListedReferral {
    type Error = Fault;

    fn try_from(row: ReferralRow) -> Result<Self, Fault> {
        let name = PersonName::parse(&row.name).map_err(|_| DataFault::Damaged)?;
        Ok(Self {
            referral: row.id,
            visit: row.visit_id.into(),
            day: row.day,
            name: mask::name(&name),
            matter: row.matter,
            bring: row.bring.as_deref().map(from_json).transpose()?.unwrap_or_default(),
            to_site: row.to_site_id.into(),
            to_name: row.to_name,
            to_phone: row.to_phone,
            state: worded(&row.state)?,
            note: row.note,
        })
    }
}
