//! The key on the new paper opens the data from now on.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::{Fault, OnField};
use crate::opening::KEEP_WRAP;
use crate::sealing::Unlock;

/// Keeps a recovery key that was drawn and printed: from now on it opens the data, and the one before no longer.
/// Backups made before are still opened by the one before.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeepRecoveryKey {
    /// As it stands on the paper; case, blanks and hyphens do not matter.
    recovery_key: String,
}

/// The key opens the data.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RecoveryKeyKept {}

impl Action for KeepRecoveryKey {
    const NAME: &'static str = "recovery_key.keep";
    const ACCESS: Access = Access::Confirmed(Permission::Settings);
    const MODE: Mode = Mode::Write;
    type Reply = RecoveryKeyKept;

    async fn run(self, at: &mut Counter<'_>) -> Result<RecoveryKeyKept, Fault> {
        let way = Unlock::Recovery(self.recovery_key);
        way.check_new().on_field("recovery_key")?;
        let mut salt = [0; 16];
        at.randomness.fill(&mut salt);
        let wrapped = way.wrap(at.keys, &salt, at.randomness);
        let now = at.now.millis();
        change!(
            at,
            sqlx::query(KEEP_WRAP).bind(way.kind()).bind(salt.as_slice()).bind(wrapped.as_slice()).bind(now)
        )?;
        let site = at.site()?;
        at.about("site", site.uuid());
        Ok(RecoveryKeyKept {})
    }
}
