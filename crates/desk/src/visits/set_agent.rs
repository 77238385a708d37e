//! Who helps, written down or corrected during the visit.

use domain::id::VisitId;
use domain::staff::permission::Permission;
use domain::visits::agent::Standing;
use domain::visits::refused::VisitError;
use domain::visits::visit::Stage;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agent::{Help, standing_word};
use super::load::load;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::{change, word};
use crate::fault::Fault;
use crate::topics::Topic;

/// Writes down how the person is helped, by whom, and on what it rests; or that nobody helps after all.
/// Items that were pending stay so until they are settled anew.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetAgent {
    visit: VisitId,
    #[serde(default)]
    help: Option<Help>,
}

/// How far it goes now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AgentSet {
    /// None when nobody helps.
    standing: Option<Standing>,
}

impl Action for SetAgent {
    const NAME: &'static str = "visits.set_agent";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits];
    type Reply = AgentSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<AgentSet, Fault> {
        let site = at.site()?;
        let stage = load(at, self.visit).await?.visit.state.stage();
        if !matches!(stage, Stage::Open | Stage::Parked) {
            return Err(VisitError::VisitStageForbids { stage }.into());
        }
        let help = self.help.as_ref();
        let standing = help.map(|help| help.standing(at.today())).transpose()?;
        let sealed = help.map(|help| help.seal(at, self.visit.uuid())).transpose()?;
        let relationship = help.and_then(|help| help.agent.as_ref()).map(|agent| agent.relationship);
        exactly_one(change!(
            at,
            sqlx::query(include_str!("set_agent.sql"))
                .bind(site.uuid())
                .bind(self.visit.uuid())
                .bind(help.map(|help| word(&help.kind)))
                .bind(&sealed)
                .bind(relationship.as_ref().map(word))
                .bind(standing.as_ref().map(standing_word))
        )?)?;
        at.about("visit", self.visit.uuid());
        Ok(AgentSet { standing })
    }
}
