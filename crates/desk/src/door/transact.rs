//! Steps 4 to 8 of the door: the transaction around an action.

use std::time::Duration;

use serde_json::Value;
use sqlx::PgPool;

use super::requests::Request;
use super::{Desk, Passage};
use crate::audit::latest::Head;
use crate::counter::{AuditNote, Counter, SessionChange};
use crate::database::{DataFault, Database, SqliteWrite, Transaction, open};
use crate::fault::Fault;
use crate::session::Moment;

/// How often a transaction that could not be serialised is tried: other programs write beside this one, and
/// one of two that meet always gets through.
const TRIES: u32 = 60;

impl Desk {
    /// Runs a read in a snapshot of its own. One that says whom it was about is done once more as a write:
    /// nobody gets its reply unless the audit has its row.
    pub(super) async fn read(&self, passage: &Passage<'_>) -> Result<Value, Fault> {
        let mut at = self.counter(self.begin_read().await?, passage);
        let reply = passage.action.run(&mut at).await;
        let audited = at.note.subject.is_some();
        at.transaction.rollback().await?;
        if audited && reply.is_ok() { self.write(passage).await } else { reply }
    }

    /// Runs a write. One that was made before gets its first reply, whatever it would be told today: the
    /// look-up waits until the write is refused or its reply is there already, so that a new request, which
    /// is nearly every one, never pays for it.
    pub(super) async fn write(&self, passage: &Passage<'_>) -> Result<Value, Fault> {
        let done = self.write_until_serialised(passage).await;
        match (&passage.request, done) {
            (Some(request), Err(fault)) if !fault.broken => {
                self.first_reply(request, passage).await?.ok_or(fault)
            }
            (_, done) => done,
        }
    }

    async fn first_reply(&self, request: &Request, passage: &Passage<'_>) -> Result<Option<Value>, Fault> {
        let mut at = self.counter(self.begin_read().await?, passage);
        let reply = request.first_reply(&mut at).await;
        at.transaction.rollback().await?;
        reply
    }

    async fn write_until_serialised(&self, passage: &Passage<'_>) -> Result<Value, Fault> {
        let mut tried = 0;
        loop {
            match self.write_once(passage).await {
                Err(fault) if fault.retry && tried + 1 < TRIES => {
                    tried += 1;
                    tokio::time::sleep(self.pause(tried)).await;
                }
                done => return done,
            }
        }
    }

    async fn begin_read(&self) -> Result<Transaction<'static>, Fault> {
        Ok(match &self.inner.database {
            Database::Sqlite { readers, .. } => Transaction::SqliteRead(readers.begin().await?),
            Database::Postgres { pool, .. } => {
                Transaction::Postgres(begin(pool, "begin isolation level repeatable read read only").await?)
            }
        })
    }

    async fn write_once(&self, passage: &Passage<'_>) -> Result<Value, Fault> {
        match &self.inner.database {
            Database::Sqlite { writer, path, .. } => {
                let mut held = writer.lock().await;
                // Taken out: a write that is dropped on its way drops the connection too, and half a transaction
                // with it.
                let mut connection = match held.take() {
                    Some(connection) => connection,
                    None => open::open_writer(path).await?,
                };
                let transaction = Transaction::SqliteWrite(SqliteWrite::on(&mut connection));
                let done = self.transact(transaction, passage).await;
                // After a full disk the connection is not put back: the next save opens a new one.
                if !done.as_ref().is_err_and(|fault| fault.broken) {
                    *held = Some(connection);
                }
                done
            }
            Database::Postgres { pool, turn, .. } => {
                let _turn = turn.lock().await;
                let transaction = begin(pool, "begin isolation level serializable").await?;
                self.transact(Transaction::Postgres(transaction), passage).await
            }
        }
    }

    async fn transact(&self, transaction: Transaction<'_>, passage: &Passage<'_>) -> Result<Value, Fault> {
        let mut at = self.counter(transaction, passage);
        match self.run(&mut at, passage).await {
            Ok((reply, head)) => {
                let Counter { transaction, sessions, topics, .. } = at;
                transaction.commit().await?;
                if let Some(head) = head {
                    self.inner.heads.moved(head);
                }
                self.apply(sessions, passage);
                self.publish(passage, &topics);
                Ok(reply)
            }
            Err(fault) => {
                // The fault is what the clerk must see; a rollback that fails too ends with the connection.
                let undone = at.transaction.rollback().await;
                Err(Fault { broken: fault.broken || undone.is_err(), ..fault })
            }
        }
    }

    async fn run(&self, at: &mut Counter<'_>, passage: &Passage<'_>) -> Result<(Value, Option<Head>), Fault> {
        let reply = passage.action.run(at).await?;
        let head = self.write_down(at, passage, &reply).await?;
        Ok((reply, head))
    }

    fn counter<'a>(&'a self, transaction: Transaction<'a>, passage: &Passage<'a>) -> Counter<'a> {
        let inner = &*self.inner;
        Counter {
            transaction,
            now: inner.surroundings.clock.now(),
            who: passage.who.clone(),
            token: passage.token,
            keys: &inner.keys,
            randomness: inner.surroundings.randomness.as_ref(),
            passwords: &inner.surroundings.passwords,
            running: inner.surroundings.clock.running(),
            note: AuditNote::default(),
            topics: passage.entry.topics.to_vec(),
            sessions: Vec::new(),
            open_sessions: &inner.sessions,
            rehearsal: inner.rehearsal,
        }
    }

    fn apply(&self, changes: Vec<SessionChange>, passage: &Passage<'_>) {
        let sessions = &self.inner.sessions;
        let clock = &self.inner.surroundings.clock;
        let moment = Moment { running: clock.running(), day: clock.now().day() };
        for change in changes {
            match change {
                SessionChange::Open(token, who, proof) => sessions.open(&token, who, proof, moment),
                SessionChange::Lock(token) => sessions.lock(&token),
                SessionChange::Unlock(token, proof) => sessions.unlock(&token, proof, moment),
                SessionChange::Confirm(token) => sessions.confirm(&token, moment),
                SessionChange::Close(token) => sessions.close(&token),
                SessionChange::CloseAllOf(staff) => sessions.close_all_of(staff),
                SessionChange::CloseOthersOf(staff) => sessions.close_others_of(staff, passage.token),
            }
        }
    }

    /// A little longer after each try, and never the same for two counters.
    fn pause(&self, tried: u32) -> Duration {
        let mut byte = [0; 1];
        self.inner.surroundings.randomness.fill(&mut byte);
        Duration::from_micros(u64::from(byte[0]) * 20 * u64::from(tried.min(10)))
    }
}

async fn begin(
    pool: &PgPool,
    how: &'static str,
) -> Result<sqlx::Transaction<'static, sqlx::Postgres>, Fault> {
    pool.begin_with(how).await.map_err(|error| match error {
        sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => DataFault::Unreachable.into(),
        other => other.into(),
    })
}
