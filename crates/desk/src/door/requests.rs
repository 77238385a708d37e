//! Step 5 of the door: a repeated submit gets the first reply and changes nothing.

use serde_json::Value;
use uuid::Uuid;

use crate::counter::Counter;
use crate::database::{DataFault, change, sql};
use crate::fault::{DoorFault, Fault};
use crate::sealing::Column;

/// How long a reply is kept: 30 days.
pub(crate) const KEPT_FOR_MILLIS: i64 = 30 * 24 * 60 * 60 * 1000;

/// A request as it can be recognised again.
pub(crate) struct Request {
    pub(crate) id: Uuid,
    pub(crate) site: Uuid,
    pub(crate) action: &'static str,
    pub(crate) args_mac: [u8; 32],
}

impl Request {
    /// The first reply, if this request was made before.
    pub(crate) async fn first_reply(&self, at: &mut Counter<'_>) -> Result<Option<Value>, Fault> {
        const LOOK: &str = "select action, args_mac, reply from requests where site_id = $1 and id = $2";
        let row: Option<(String, Vec<u8>, Vec<u8>)> =
            sql!(at, |c| sqlx::query_as(LOOK).bind(self.site).bind(self.id).fetch_optional(c))?;
        let Some((action, args_mac, reply)) = row else { return Ok(None) };
        if action != self.action || args_mac != self.args_mac {
            return Err(DoorFault::RequestReused.into());
        }
        let reply = at.open(Column::RequestReply, self.id, &reply)?;
        serde_json::from_str(&reply).map(Some).map_err(|_| DataFault::Damaged.into())
    }

    /// The reply, sealed, to be kept in the same transaction as what it answers.
    pub(crate) fn seal(&self, at: &Counter<'_>, reply: &Value) -> Vec<u8> {
        at.seal(Column::RequestReply, self.id, &reply.to_string())
    }

    /// Keeps a sealed reply. A request that has one already is refused here, and the door answers with that one.
    pub(crate) async fn keep(&self, at: &mut Counter<'_>, sealed: &[u8]) -> Result<(), Fault> {
        let kept = change!(
            at,
            sqlx::query(include_str!("keep.sql"))
                .bind(self.site)
                .bind(self.id)
                .bind(self.action)
                .bind(self.args_mac.as_slice())
                .bind(sealed)
                .bind(at.now.millis())
        )?;
        if kept == 1 { Ok(()) } else { Err(DoorFault::RequestReused.into()) }
    }
}
