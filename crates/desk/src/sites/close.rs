//! A place that people are not sent to any more.

use domain::id::SiteId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::SiteFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Takes a station or a place out of the directory. Referrals that were made before keep what they say.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseSite {
    site: SiteId,
    reason: Reason,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SiteClosed {}

impl Action for CloseSite {
    const NAME: &'static str = "sites.close";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = SiteClosed;

    async fn run(self, at: &mut Counter<'_>) -> Result<SiteClosed, Fault> {
        const WORKERS: &str = "select count(*) from staff where site_id = $1 and active";
        let workers: i64 = sql!(at, |c| sqlx::query_scalar(WORKERS).bind(self.site.uuid()).fetch_one(c))?;
        if workers > 0 {
            return Err(SiteFault::SiteHasStaff { count: workers }).on_field("site");
        }
        let own = at.site()?;
        let rows =
            change!(at, sqlx::query(include_str!("close.sql")).bind(own.uuid()).bind(self.site.uuid()))?;
        found((rows > 0).then_some(()), "site").on_field("site")?;
        at.about("site", self.site.uuid()).because(self.reason.as_str());
        Ok(SiteClosed {})
    }
}
