//! Some invented people, registered.

use domain::id::ResidentId;
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::Deserialize;

use super::hands::{Hands, read};
use super::people::person;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::session::SessionToken;

/// Registers the people of these numbers. Not in the table: only a large sample does it.
#[derive(Clone, Deserialize, JsonSchema)]
pub(super) struct RegisterPeople {
    pub(super) clerks: Vec<SessionToken>,
    pub(super) seed: u64,
    pub(super) first: u64,
    pub(super) count: u64,
    pub(super) moment: Instant,
}

impl Action for RegisterPeople {
    const NAME: &'static str = "sample.register_people";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Secret;
    type Reply = Vec<ResidentId>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<ResidentId>, Fault> {
        let mut hands = Hands::at(at);
        let mut people = Vec::new();
        for (number, clerk) in (self.first..self.first + self.count).zip(self.clerks.iter().cycle()) {
            let args = person(self.seed, number);
            let reply = hands.does(clerk, self.moment, "residents.register", args).await?;
            people.push(read(&reply["resident"])?);
        }
        hands.leave();
        Ok(people)
    }
}
