//! Announcing days on which the site is closed.

use domain::calendar::closure::Closure;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::affected::{Affected, affected};
use super::faults::ClosureWarning;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// Announces a closure (闭馆). Less than 7 days ahead it needs an urgent reason (R-BK-1). What takes place on
/// those days must be accepted and is listed to be called; nothing is cancelled by itself.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnounceClosure {
    first: Day,
    /// The last closed day, included.
    last: Day,
    /// Why, as the public reads it.
    reason: Reason,
    /// Why it could not be announced in time.
    #[serde(default)]
    urgent: Option<Reason>,
    #[serde(default)]
    accept: Accepted,
}

/// The closure that was announced, and whom to call.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ClosureAnnounced {
    closure: Uuid,
    affected: Vec<Affected>,
}

impl Action for AnnounceClosure {
    const NAME: &'static str = "calendar.announce_closure";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = ClosureAnnounced;

    async fn run(self, at: &mut Counter<'_>) -> Result<ClosureAnnounced, Fault> {
        let Self { first, last, reason, urgent, accept } = self;
        let closure = Closure { first, last, reason, urgent }.announce(at.today()).on_field("first")?;
        let affected = affected(at, first, last).await?;
        if !affected.is_empty() {
            accept.or_warn(&[ClosureWarning::ClosureTouchesPlans { count: affected.len() }])?;
        }
        let (id, site, staff) = (at.new_id::<Uuid>(), at.site()?, at.staff()?);
        change!(
            at,
            sqlx::query(include_str!("announce_closure.sql"))
                .bind(site.uuid())
                .bind(id)
                .bind(closure.first)
                .bind(closure.last)
                .bind(closure.reason.as_str())
                .bind(closure.urgent.as_ref().map(Reason::as_str))
                .bind(at.now.millis())
                .bind(staff.uuid())
        )?;
        at.about("closure", id).because(closure.reason.as_str());
        Ok(ClosureAnnounced { closure: id, affected })
    }
}
