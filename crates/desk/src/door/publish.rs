//! Step 9 of the door: other windows and other counters learn what changed.

use domain::id::StaffId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Passage};
use crate::counter::{Counter, SessionChange};
use crate::database::Transaction;
use crate::fault::Fault;
use crate::topics::{Change, Topic};

/// PostgreSQL's channel.
pub(super) const CHANNEL: &str = "onecounter";

/// What goes over the channel.
#[derive(Serialize, Deserialize)]
pub(super) struct Notice {
    pub(super) origin: Uuid,
    pub(super) news: News,
}

/// What the other counters must know.
#[derive(Serialize, Deserialize)]
pub(super) enum News {
    Changed(Change),
    /// The account's sessions end at every counter, not only where it was closed.
    SessionsEnd(StaffId),
}

impl Desk {
    /// Tells the other counters, when and only when the transaction commits.
    pub(super) async fn announce(&self, at: &mut Counter<'_>, passage: &Passage<'_>) -> Result<(), Fault> {
        let Some(who) = &passage.who else { return Ok(()) };
        let Transaction::Postgres(transaction) = &mut at.transaction else { return Ok(()) };
        let changed = at.topics.iter().map(|topic| News::Changed(Change { site: who.site, topic: *topic }));
        let ended = at.sessions.iter().filter_map(|change| match change {
            SessionChange::CloseAllOf(staff) | SessionChange::CloseOthersOf(staff) => {
                Some(News::SessionsEnd(*staff))
            }
            _ => None,
        });
        for news in changed.chain(ended) {
            let notice = Notice { origin: self.inner.origin, news };
            let text =
                serde_json::to_string(&notice).map_err(|error| crate::database::faults::internal(&error))?;
            sqlx::query("select pg_notify($1, $2)")
                .bind(CHANNEL)
                .bind(text)
                .execute(&mut **transaction)
                .await?;
        }
        Ok(())
    }

    /// Tells the windows of this program.
    pub(super) fn publish(&self, passage: &Passage<'_>, topics: &[Topic]) {
        let Some(who) = &passage.who else { return };
        for topic in topics {
            // Nobody listening is no fault.
            let _listeners = self.inner.changes.send(Change { site: who.site, topic: *topic });
        }
    }
}
