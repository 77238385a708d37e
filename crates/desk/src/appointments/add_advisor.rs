//! A new advisor.

use domain::id::AdvisorId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::visits::channel::Centre;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AppointmentFault;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds an advisor, such as the lawyers of Friday afternoon who see enterprises.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddAdvisor {
    /// Short name in letters, unique at the site: `friday-lawyers`.
    code: ShortText,
    name: ShortText,
    /// What they advise on, as papers name it: 法律咨询.
    speciality: ShortText,
    #[serde(default = "party_mass_service")]
    centre: Centre,
    place: ShortText,
    /// Whether they see enterprises alone.
    #[serde(default)]
    for_enterprises: bool,
}

/// The advisor that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AdvisorAdded {
    advisor: AdvisorId,
}

fn party_mass_service() -> Centre {
    Centre::PartyMassService
}

impl Action for AddAdvisor {
    const NAME: &'static str = "appointments.add_advisor";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = AdvisorAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<AdvisorAdded, Fault> {
        const LOOK: &str = "select count(*) from advisors where site_id = $1 and code = $2";
        let (advisor, site): (AdvisorId, _) = (at.new_id(), at.site()?);
        let taken: i64 =
            sql!(at, |c| sqlx::query_scalar(LOOK).bind(site.uuid()).bind(self.code.as_str()).fetch_one(c))?;
        if taken > 0 {
            return Err(AppointmentFault::AdvisorCodeTaken).on_field("code");
        }
        change!(
            at,
            sqlx::query(include_str!("add_advisor.sql"))
                .bind(advisor.uuid())
                .bind(site.uuid())
                .bind(self.code.as_str())
                .bind(self.name.as_str())
                .bind(self.speciality.as_str())
                .bind(word(&self.centre))
                .bind(self.place.as_str())
                .bind(self.for_enterprises)
        )?;
        at.about("advisor", advisor.uuid());
        Ok(AdvisorAdded { advisor })
    }
}
