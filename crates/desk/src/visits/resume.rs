//! Taking up a visit that was set aside.

use domain::id::VisitId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::can::Done;
use super::in_hand::{move_ticket, refuse_second};
use super::load::{keep, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::queue::calls::window;
use crate::topics::Topic;

/// Takes up a parked visit at the window of the session. One that was sent on to another queue is called
/// first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResumeVisit {
    visit: VisitId,
}

impl Action for ResumeVisit {
    const NAME: &'static str = "visits.resume";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits, Topic::Queue];
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let (window, now) = (window(at)?, at.now);
        refuse_second(at, window).await?;
        let visit = load(at, self.visit).await?.visit.resume(window)?;
        move_ticket(at, visit.ticket, |ticket| ticket.serve(window, now)).await?;
        keep(at, &visit).await?;
        at.about("visit", visit.id.uuid());
        Ok(Done {})
    }
}
