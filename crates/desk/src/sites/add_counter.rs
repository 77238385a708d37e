//! One more window.

use domain::id::CounterId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::SiteFault;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a window with the number that is called and the name that stands above it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddCounter {
    /// 1 to 999, unique at the site.
    number: u32,
    name: ShortText,
}

/// The window that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CounterAdded {
    counter: CounterId,
}

impl Action for AddCounter {
    const NAME: &'static str = "sites.add_counter";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = CounterAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<CounterAdded, Fault> {
        self.number_is_free(at).await.on_field("number")?;
        let (counter, site): (CounterId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query("insert into counters (id, site_id, number, name) values ($1, $2, $3, $4)")
                .bind(counter.uuid())
                .bind(site.uuid())
                .bind(i64::from(self.number))
                .bind(self.name.as_str())
        )?;
        at.about("counter", counter.uuid());
        Ok(CounterAdded { counter })
    }
}

impl AddCounter {
    async fn number_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        if !(1..=999).contains(&self.number) {
            return Err(SiteFault::CounterNumberOutOfRange.into());
        }
        let site = at.site()?;
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from counters where site_id = $1 and number = $2")
                .bind(site.uuid())
                .bind(i64::from(self.number))
                .fetch_one(c)
        })?;
        if taken > 0 { Err(SiteFault::CounterNumberTaken { number: self.number }.into()) } else { Ok(()) }
    }
}
