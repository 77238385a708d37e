//! A frozen version of a day, as it was.

use domain::reports::figures::DayFigures;
use domain::reports::identity::{Identity, identities};
use domain::reports::revision::Difference;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sheet::Sheet;
use super::store::find;
use crate::action::{Access, Action, Mode};
use crate::audit::heads::ChainHead;
use crate::counter::{Counter, found};
use crate::fault::Fault;

/// Reads a frozen day: the latest version, or the one asked for.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadFrozen {
    day: Day,
    #[serde(default)]
    version: Option<u32>,
}

/// The version as it was frozen.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FrozenDay {
    day: Day,
    version: u32,
    figures: DayFigures,
    sheet: Sheet,
    identities: Vec<Identity>,
    /// What differs from the version before; nothing in the first one.
    differences: Vec<Difference>,
    /// Where the audit stood at that moment.
    audit_heads: Vec<ChainHead>,
    finalised_at: Instant,
    /// A staff number.
    finalised_by: String,
}

impl Action for ReadFrozen {
    const NAME: &'static str = "reports.frozen";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = FrozenDay;

    async fn run(self, at: &mut Counter<'_>) -> Result<FrozenDay, Fault> {
        let frozen = found(find(at, self.day, self.version).await?, "report")?;
        Ok(FrozenDay {
            day: frozen.day,
            version: frozen.version,
            identities: identities(&frozen.figures),
            figures: frozen.figures,
            sheet: frozen.sheet,
            differences: frozen.differences,
            audit_heads: frozen.audit_heads,
            finalised_at: frozen.finalised_at,
            finalised_by: frozen.finalised_by,
        })
    }
}
