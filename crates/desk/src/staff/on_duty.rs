//! Who sits at this program's windows.

use domain::id::{CounterId, StaffId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::proof::OWN;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::Who;

/// Lists who is signed in to this program, by number: whom a locked screen offers to switch to.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OnDuty {
    #[serde(skip)]
    here: Vec<(Who, bool)>,
}

/// Somebody who is signed in.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AtWork {
    staff: StaffId,
    login: String,
    number: String,
    name: String,
    counter: Option<CounterId>,
    /// Whether their screen is locked.
    locked: bool,
    /// Whether it is the session that asks.
    own: bool,
    /// Whether they have set a PIN.
    has_pin: bool,
}

impl Action for OnDuty {
    const NAME: &'static str = "staff.on_duty";
    const ACCESS: Access = Access::EvenLocked(OWN);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<AtWork>;

    async fn before(&mut self, desk: &Desk, who: Option<&Who>) -> Result<(), Fault> {
        let running = desk.inner.surroundings.clock.running();
        self.here = who.map_or_else(Vec::new, |who| desk.inner.sessions.at_site(who.site, running));
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<AtWork>, Fault> {
        let asking = at.staff()?;
        let mut at_work = Vec::new();
        for (who, locked) in self.here {
            let (name, number, has_pin): (String, String, bool) = sql!(at, |c| {
                sqlx::query_as("select name, number, pin_hash is not null from staff where id = $1")
                    .bind(who.staff.uuid())
                    .fetch_one(c)
            })?;
            let login = who.login.to_string();
            let own = who.staff == asking;
            at_work.push(AtWork {
                staff: who.staff,
                login,
                number,
                name,
                counter: who.counter,
                locked,
                own,
                has_pin,
            });
        }
        at_work.sort_by(|one, other| one.number.cmp(&other.number));
        Ok(at_work)
    }
}
