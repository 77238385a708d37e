//! A volunteer cannot come after all.

use domain::id::SignUpId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sign_up_row::{Beside, sign_up_row, store};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Gives a place back, so that somebody else can have it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithdrawSignUp {
    sign_up: SignUpId,
    reason: Reason,
}

/// The place is free.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SignUpWithdrawn {}

impl Action for WithdrawSignUp {
    const NAME: &'static str = "volunteers.withdraw";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = SignUpWithdrawn;

    async fn run(self, at: &mut Counter<'_>) -> Result<SignUpWithdrawn, Fault> {
        let withdrawn = sign_up_row(at, self.sign_up).await?.sign_up()?.withdraw()?;
        store(at, &withdrawn, Beside { reason: Some(&self.reason), ..Beside::default() }).await?;
        Ok(SignUpWithdrawn {})
    }
}
