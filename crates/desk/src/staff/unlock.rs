//! Back at a locked window.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::proof::{Looked, OWN, TypedProof};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::Who;

/// Unlocks the screen of the session's owner, by password or PIN (R-PI-17).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnlockScreen {
    by: TypedProof,
    #[serde(skip)]
    looked: Looked,
}

/// The screen is open again.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Unlocked {}

impl Action for UnlockScreen {
    const NAME: &'static str = "staff.unlock";
    const ACCESS: Access = Access::EvenLocked(OWN);
    const MODE: Mode = Mode::Secret;
    type Reply = Unlocked;

    async fn before(&mut self, desk: &Desk, who: Option<&Who>) -> Result<(), Fault> {
        self.looked = Looked::at_own(&self.by, desk, who).await;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Unlocked, Fault> {
        self.looked.passed(at).await?;
        let session = at.own_session()?;
        at.sessions.push(SessionChange::Unlock(session, self.by.kind()));
        Ok(Unlocked {})
    }
}
