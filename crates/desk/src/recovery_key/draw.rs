//! A key for a new paper.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::sealing::RecoveryKey;

/// Draws a recovery key at random. It opens nothing before it is kept, and is stored nowhere.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DrawRecoveryKey {}

/// A key to print.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RecoveryKeyDrawn {
    /// Eight groups of four letters and digits, joined by hyphens.
    recovery_key: String,
}

impl Action for DrawRecoveryKey {
    const NAME: &'static str = "recovery_key.draw";
    const ACCESS: Access = Access::Confirmed(Permission::Settings);
    const MODE: Mode = Mode::Secret;
    type Reply = RecoveryKeyDrawn;

    async fn run(self, at: &mut Counter<'_>) -> Result<RecoveryKeyDrawn, Fault> {
        let site = at.site()?;
        at.about("site", site.uuid());
        let recovery_key = RecoveryKey::generate(at.randomness).text().to_owned();
        Ok(RecoveryKeyDrawn { recovery_key })
    }
}
