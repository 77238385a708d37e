//! The end of somebody's day at the window.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::proof::OWN;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::fault::Fault;
use crate::topics::Topic;

/// Ends the session, also a locked one.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignOut {}

/// Nobody is signed in with this session any more.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SignedOut {}

impl Action for SignOut {
    const NAME: &'static str = "staff.sign_out";
    const ACCESS: Access = Access::EvenLocked(OWN);
    const MODE: Mode = Mode::Secret;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = SignedOut;

    async fn run(self, at: &mut Counter<'_>) -> Result<SignedOut, Fault> {
        let session = at.own_session()?;
        at.sessions.push(SessionChange::Close(session));
        Ok(SignedOut {})
    }
}
