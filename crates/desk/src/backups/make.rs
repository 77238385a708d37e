//! Making a backup now.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::list::Backup;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::Who;
use crate::topics::Topic;

/// Makes a backup and reads it through. It is made before the action's transaction begins, on a connection
/// of its own: nobody waits for it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MakeBackup {
    #[serde(skip)]
    made: Option<Backup>,
}

impl Action for MakeBackup {
    const NAME: &'static str = "backups.make";
    const ACCESS: Access = Access::Needs(Permission::Backup);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Backups];
    type Reply = Backup;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        self.made = Some(desk.back_up().await?);
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Backup, Fault> {
        let made = found(self.made, "backup")?;
        at.detail("name", made.name.clone());
        Ok(made)
    }
}
