//! What people ask about.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::limit::Limit;

/// How far back topics are counted.
const DAYS_BACK: i64 = 365;

/// Lists the topics of the last year, the most asked first, for a form to offer.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsultationTopics {
    /// 1 to 50 topics; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// A topic and how often it came up.
#[derive(Serialize, JsonSchema, sqlx::FromRow)]
pub(crate) struct CountedTopic {
    topic: String,
    times: i64,
}

impl Action for ConsultationTopics {
    const NAME: &'static str = "consultations.topics";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<CountedTopic>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<CountedTopic>, Fault> {
        let site = at.site()?;
        let since = at.now - chrono::Duration::days(DAYS_BACK);
        let mut topics: Vec<CountedTopic> = sql!(at, |c| {
            sqlx::query_as(include_str!("topics.sql")).bind(site.uuid()).bind(since.millis()).fetch_all(c)
        })?;
        topics.truncate(self.limit.rows());
        Ok(topics)
    }
}
