//! Steps 6 to 8 of the door: the audit's row, the kept reply and, where it can go along with them, the commit.

use serde_json::Value;

use super::requests::Request;
use super::{Desk, Passage};
use crate::audit::append::{AuditRow, append, bind_audit_row, chain_has_grown, next_row};
use crate::audit::latest::Head;
use crate::counter::Counter;
use crate::database::{SqliteWrite, Transaction};
use crate::fault::Fault;

/// The row of the audit, and the kept reply with the numbers that are left; the site, the action and the moment are
/// those of the row.
const BOTH: &str = concat!(include_str!("../audit/append.sql"), ";\n", include_str!("keep_along.sql"));

impl Desk {
    /// Writes down what an action did and what it answered; gives the new head of the station's chain.
    pub(super) async fn write_down(
        &self,
        at: &mut Counter<'_>,
        passage: &Passage<'_>,
        reply: &Value,
    ) -> Result<Option<Head>, Fault> {
        let heads = &self.inner.heads;
        let next = next_row(at, passage.entry.name, heads).await?;
        let kept = passage.request.as_ref().map(|request| (request, request.seal(at, reply)));
        let written = self.write_rows(at, passage, next.as_ref().map(|(row, _)| row), kept).await;
        let head = next.map(|(_, head)| head);
        if let (Err(_), Some(head)) = (&written, head) {
            // If another program has written to the station's chain, its end is read again and all tried once more.
            heads.forget(head.station);
        }
        written.map_err(|fault| Fault { retry: fault.retry || chain_has_grown(&fault), ..fault })?;
        Ok(head)
    }

    async fn write_rows(
        &self,
        at: &mut Counter<'_>,
        passage: &Passage<'_>,
        row: Option<&AuditRow>,
        kept: Option<(&Request, Vec<u8>)>,
    ) -> Result<(), Fault> {
        if let (Transaction::SqliteWrite(write), Some(row), Some((request, sealed))) =
            (&mut at.transaction, row, &kept)
        {
            return commit_with_both(write, row, request, sealed).await;
        }
        if let Some(row) = row {
            append(at, row).await?;
        }
        if let Some((request, sealed)) = kept {
            request.keep(at, &sealed).await?;
        }
        self.announce(at, passage).await
    }
}

/// Writes both rows and commits, in one text: nearly every write on SQLite ends so. A request that has a reply
/// already fails here, and the commit is not reached.
async fn commit_with_both(
    write: &mut SqliteWrite<'_>,
    row: &AuditRow,
    request: &Request,
    sealed: &[u8],
) -> Result<(), Fault> {
    let both = write.commit_with(BOTH, |both| {
        bind_audit_row!(both, row).bind(request.id).bind(request.args_mac.as_slice()).bind(sealed)
    });
    Ok(both.await?)
}
