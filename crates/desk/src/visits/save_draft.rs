//! What is half typed, kept for whoever takes the visit up again.

use domain::id::VisitId;
use domain::staff::permission::Permission;
use domain::visits::refused::VisitError;
use domain::visits::visit::Stage;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::can::Done;
use super::faults::VisitFault;
use super::load::load;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::{Fault, OnField};
use crate::sealing::Column;

/// The longest draft, in bytes of JSON: 64 KiB.
const LONGEST: usize = 64 * 1024;

/// Keeps a half-typed form with the visit, sealed; `null` forgets it. Nothing typed is lost to a lock, a
/// crash or a changed screen.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SaveDraft {
    visit: VisitId,
    draft: Value,
}

impl Action for SaveDraft {
    const NAME: &'static str = "visits.save_draft";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let stage = load(at, self.visit).await?.visit.state.stage();
        if !matches!(stage, Stage::Open | Stage::Parked) {
            return Err(VisitError::VisitStageForbids { stage }.into());
        }
        at.about("visit", self.visit.uuid());
        if self.draft.is_null() {
            forget(at, self.visit).await?;
            return Ok(Done {});
        }
        let text = self.draft.to_string();
        if text.len() > LONGEST {
            return Err(VisitFault::DraftTooLarge { most: LONGEST }).on_field("draft");
        }
        let sealed = at.seal(Column::VisitDraft, self.visit.uuid(), &text);
        keep(at, self.visit, Some(&sealed)).await?;
        Ok(Done {})
    }
}

/// Forgets what was half typed: a visit that is over keeps only what was done.
pub(super) async fn forget(at: &mut Counter<'_>, visit: VisitId) -> Result<(), Fault> {
    keep(at, visit, None).await
}

async fn keep(at: &mut Counter<'_>, visit: VisitId, sealed: Option<&[u8]>) -> Result<(), Fault> {
    let site = at.site()?;
    exactly_one(change!(
        at,
        sqlx::query("update visits set draft = $3 where site_id = $1 and id = $2")
            .bind(site.uuid())
            .bind(visit.uuid())
            .bind(sealed)
    )?)
}
