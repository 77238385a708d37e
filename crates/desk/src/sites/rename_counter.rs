//! Another name above a window.

use domain::id::CounterId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Renames a window; its number stays.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RenameCounter {
    counter: CounterId,
    name: ShortText,
}

/// The window has the new name.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CounterRenamed {}

impl Action for RenameCounter {
    const NAME: &'static str = "sites.rename_counter";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = CounterRenamed;

    async fn run(self, at: &mut Counter<'_>) -> Result<CounterRenamed, Fault> {
        let site = at.site()?;
        let changed = change!(
            at,
            sqlx::query("update counters set name = $3 where id = $1 and site_id = $2")
                .bind(self.counter.uuid())
                .bind(site.uuid())
                .bind(self.name.as_str())
        )?;
        found((changed == 1).then_some(()), "counter")?;
        at.about("counter", self.counter.uuid());
        Ok(CounterRenamed {})
    }
}
