//! Correcting an advisor of the catalogue.

use domain::id::AdvisorId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::visits::channel::Centre;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Replaces everything of an advisor but their code. Appointments that were made before stand.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeAdvisor {
    advisor: AdvisorId,
    name: ShortText,
    /// What they advise on, as papers name it: 法律咨询.
    speciality: ShortText,
    centre: Centre,
    place: ShortText,
    /// Whether they see enterprises alone.
    for_enterprises: bool,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AdvisorChanged {}

impl Action for ChangeAdvisor {
    const NAME: &'static str = "appointments.change_advisor";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = AdvisorChanged;

    async fn run(self, at: &mut Counter<'_>) -> Result<AdvisorChanged, Fault> {
        let site = at.site()?;
        let rows = change!(
            at,
            sqlx::query(include_str!("change_advisor.sql"))
                .bind(site.uuid())
                .bind(self.advisor.uuid())
                .bind(self.name.as_str())
                .bind(self.speciality.as_str())
                .bind(word(&self.centre))
                .bind(self.place.as_str())
                .bind(self.for_enterprises)
        )?;
        found((rows > 0).then_some(()), "advisor").on_field("advisor")?;
        at.about("advisor", self.advisor.uuid());
        Ok(AdvisorChanged {})
    }
}
