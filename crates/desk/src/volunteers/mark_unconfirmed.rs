//! A volunteer went without signing out.

use domain::id::SignUpId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sign_up_row::{Beside, sign_up_row, store};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Marks a service as unconfirmed: it counts nothing until the responsible person says how long it was
/// (R-VO-4), and the volunteer can sign in to another shift.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkUnconfirmed {
    sign_up: SignUpId,
}

/// It was marked.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MarkedUnconfirmed {}

impl Action for MarkUnconfirmed {
    const NAME: &'static str = "volunteers.mark_unconfirmed";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = MarkedUnconfirmed;

    async fn run(self, at: &mut Counter<'_>) -> Result<MarkedUnconfirmed, Fault> {
        let marked = sign_up_row(at, self.sign_up).await?.sign_up()?.mark_unconfirmed()?;
        store(at, &marked, Beside::default()).await?;
        Ok(MarkedUnconfirmed {})
    }
}
