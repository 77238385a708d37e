//! Counters that want the same thing at the same moment, past the door: as a careless program goes about it, and
//! as the door does. What a race test proves shows in the difference.

use std::sync::Arc;

use tokio::sync::Barrier;

use super::TestDesk;
use super::backdoor::{Backdoor, Cell};

/// More often than this nobody is sent back by the others.
const TRIES: usize = 1_000;

/// What each counter does: it looks, and writes what follows from what it saw.
pub(crate) struct Contest {
    /// Gives one number.
    pub look: &'static str,
    pub look_at: Vec<Cell>,
    /// `$1` is the number that was seen; the counter's own cells follow.
    pub write: &'static str,
}

impl Contest {
    /// Each looks, waits until all have looked, and then writes: says how many could.
    pub(crate) async fn careless(self, desk: &TestDesk, counters: Vec<Vec<Cell>>) -> usize {
        let (contest, all_looked) = (Arc::new(self), Arc::new(Barrier::new(counters.len())));
        let mut at_work = tokio::task::JoinSet::new();
        for own in counters {
            let (contest, all_looked) = (contest.clone(), all_looked.clone());
            let mut backdoor = desk.backdoor().await;
            at_work.spawn(async move {
                let seen = contest.seen(&mut backdoor).await.expect("looking always works");
                all_looked.wait().await;
                contest.write(&mut backdoor, seen, own).await.is_ok_and(|rows| rows == 1)
            });
        }
        at_work.join_all().await.into_iter().filter(|wrote| *wrote).count()
    }

    /// Each looks and writes in one transaction as the door begins it, again when the others were in the way:
    /// says how many could.
    pub(crate) async fn careful(self, desk: &TestDesk, counters: Vec<Vec<Cell>>) -> usize {
        let contest = Arc::new(self);
        let mut at_work = tokio::task::JoinSet::new();
        for own in counters {
            let (contest, mut backdoor) = (contest.clone(), desk.backdoor().await);
            at_work.spawn(async move {
                for _ in 0..TRIES {
                    if let Ok(rows) = contest.transact(&mut backdoor, own.clone()).await {
                        return rows == 1;
                    }
                    // Nothing is left to roll back where it was the beginning that failed.
                    let _rolled_back = backdoor.try_execute("rollback", &[]).await;
                }
                panic!("one of two that meet always gets through");
            });
        }
        at_work.join_all().await.into_iter().filter(|wrote| *wrote).count()
    }

    async fn transact(&self, backdoor: &mut Backdoor, own: Vec<Cell>) -> Result<u64, sqlx::Error> {
        let begin = match backdoor {
            Backdoor::Sqlite(_) => "begin immediate",
            Backdoor::Postgres(_) => "begin isolation level serializable",
        };
        backdoor.try_execute(begin, &[]).await?;
        let seen = self.seen(backdoor).await?;
        let rows = self.write(backdoor, seen, own).await?;
        backdoor.try_execute("commit", &[]).await?;
        Ok(rows)
    }

    async fn seen(&self, backdoor: &mut Backdoor) -> Result<i64, sqlx::Error> {
        backdoor.try_number(self.look, &self.look_at).await
    }

    async fn write(&self, backdoor: &mut Backdoor, seen: i64, own: Vec<Cell>) -> Result<u64, sqlx::Error> {
        let cells = [vec![seen.into()], own].concat();
        backdoor.try_execute(self.write, &cells).await
    }
}
