//! The other end of step 9: what other counters announce through PostgreSQL reaches the windows here.

use std::collections::BTreeSet;
use std::sync::{Arc, Weak};
use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::PgListener;

use super::publish::{CHANNEL, News, Notice};
use super::{Desk, Inner};
use crate::database::{Database, word};
use crate::fault::Fault;
use crate::topics::{Change, Topic};

/// How long after a failed try the server is looked for again.
const PAUSE: Duration = Duration::from_secs(1);

impl Desk {
    /// Passes on what other counters announce, for as long as the desk is open.
    pub(crate) async fn listen(&self) -> Result<(), Fault> {
        let Database::Postgres { pool, .. } = &self.inner.database else { return Ok(()) };
        let listener = connect(pool).await?;
        tokio::spawn(hear(Arc::downgrade(&self.inner), listener, pool.clone()));
        Ok(())
    }
}

async fn connect(pool: &PgPool) -> sqlx::Result<PgListener> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

/// Hears until the desk is gone or closed. A broken connection is made anew; nobody knows what was announced
/// meanwhile, so that everything counts as changed then.
async fn hear(desk: Weak<Inner>, mut listener: PgListener, pool: PgPool) {
    loop {
        let heard = listener.try_recv().await;
        if matches!(heard, Err(sqlx::Error::PoolClosed)) {
            break;
        }
        let Some(inner) = desk.upgrade() else { break };
        match heard {
            Ok(Some(notification)) => inner.hear(notification.payload()),
            Ok(None) => inner.catch_up(&pool).await,
            Err(_) => {
                drop(inner);
                let Some(again) = reconnect(&desk, &pool).await else { break };
                listener = again;
                if let Some(inner) = desk.upgrade() {
                    inner.catch_up(&pool).await;
                }
            }
        }
    }
}

/// Looks for the server until it answers; in vain once the desk is gone or closed.
async fn reconnect(desk: &Weak<Inner>, pool: &PgPool) -> Option<PgListener> {
    while desk.strong_count() > 0 {
        match connect(pool).await {
            Ok(listener) => return Some(listener),
            Err(sqlx::Error::PoolClosed) => break,
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
    None
}

impl Inner {
    fn hear(&self, payload: &str) {
        let Ok(notice) = serde_json::from_str::<Notice>(payload) else { return };
        if notice.origin == self.origin {
            return;
        }
        match notice.news {
            News::Changed(change) => {
                // Nobody listening is no fault.
                let _listeners = self.changes.send(change);
            }
            News::SessionsEnd(staff) => self.sessions.close_all_of(staff),
        }
    }

    /// Does what the notices would have done that were missed: accounts that were closed or got other roles end
    /// here too, and the windows read everything again.
    async fn catch_up(&self, pool: &PgPool) {
        const ROLES: &str = "select r.role from staff_roles r join staff s on s.id = r.staff_id
            where s.id = $1 and s.active";
        let mut sites = Vec::new();
        for who in self.sessions.signed_in() {
            let roles = sqlx::query_scalar::<_, String>(ROLES).bind(who.staff.uuid()).fetch_all(pool).await;
            let known: BTreeSet<String> = who.roles.iter().map(word).collect();
            if roles.is_ok_and(|roles| BTreeSet::from_iter(roles) != known) {
                self.sessions.close_all_of(who.staff);
            }
            if !sites.contains(&who.site) {
                sites.push(who.site);
            }
        }
        for change in sites.into_iter().flat_map(|site| Topic::ALL.map(|topic| Change { site, topic })) {
            let _listeners = self.changes.send(change);
        }
    }
}
