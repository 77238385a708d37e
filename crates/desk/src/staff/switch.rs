//! A colleague steps in at the same computer, beside the window that waits.

use domain::staff::login::Login;
use schemars::JsonSchema;
use serde::Deserialize;

use super::password::Secret;
use super::proof::{OWN, TypedProof};
use super::sign_in::{SignedIn, open_session, proved_account};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::door::Desk;
use crate::fault::{DoorFault, Fault};
use crate::session::{Proof, Who};
use crate::topics::Topic;

/// Opens a second session with login and PIN at the computer and window of the session at hand, which is
/// locked and keeps what was being typed in it. The PIN is enough for whoever gave the password in this
/// program today.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    login: Login,
    pin: Secret,
}

impl Action for Switch {
    const NAME: &'static str = "staff.switch";
    const ACCESS: Access = Access::EvenLocked(OWN);
    const MODE: Mode = Mode::Secret;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = SignedIn;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        TypedProof::Pin(self.pin.clone()).look_at(desk, &self.login).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<SignedIn, Fault> {
        let waiting = at.own_session()?;
        let here = at.who.clone().ok_or(DoorFault::NotSignedIn)?;
        let row = proved_account(at, &self.login).await?;
        let signed_in = open_session(at, self.login, row, here.station, here.counter, Proof::Pin).await?;
        at.sessions.push(SessionChange::Lock(waiting));
        Ok(signed_in)
    }
}
