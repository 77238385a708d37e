//! The password once more, before what cannot be taken back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::password::Secret;
use super::proof::{Looked, OWN, TypedProof};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;

/// Gives one's own password again: for five minutes voids, exports and changes of roles are open (S3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfirmSelf {
    password: Secret,
    #[serde(skip)]
    looked: Looked,
}

/// It was the right one.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ConfirmedSelf {}

impl Action for ConfirmSelf {
    const NAME: &'static str = "staff.confirm";
    const ACCESS: Access = Access::Needs(OWN);
    const MODE: Mode = Mode::Secret;
    type Reply = ConfirmedSelf;

    async fn before(&mut self, desk: &Desk, who: Option<&Who>) -> Result<(), Fault> {
        let typed = TypedProof::Password(self.password.clone());
        self.looked = Looked::at_own(&typed, desk, who).await;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<ConfirmedSelf, Fault> {
        self.looked.passed(at).await.on_field("password")?;
        let session = at.own_session()?;
        at.sessions.push(SessionChange::Confirm(session));
        Ok(ConfirmedSelf {})
    }
}
