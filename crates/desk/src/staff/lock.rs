//! Leaving the window for a moment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::proof::OWN;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::fault::Fault;

/// Locks the screen; what is being typed waits behind it (R-PI-17).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LockScreen {}

/// The screen is locked.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ScreenLocked {}

impl Action for LockScreen {
    const NAME: &'static str = "staff.lock";
    const ACCESS: Access = Access::EvenLocked(OWN);
    const MODE: Mode = Mode::Secret;
    type Reply = ScreenLocked;

    async fn run(self, at: &mut Counter<'_>) -> Result<ScreenLocked, Fault> {
        let session = at.own_session()?;
        at.sessions.push(SessionChange::Lock(session));
        Ok(ScreenLocked {})
    }
}
