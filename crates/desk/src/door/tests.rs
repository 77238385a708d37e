//! A write that nobody waits for any more, and how a request is known again.

use std::sync::Arc;
use std::time::Duration;

use domain::time::Instant;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;

use super::{Desk, Surroundings, in_order};
use crate::action::{Access, Action, Mode};
use crate::clock::SetClock;
use crate::counter::Counter;
use crate::database::{Place, change, sql};
use crate::fault::Fault;
use crate::randomness::SeededRandomness;
use crate::sealing::Unlock;
use crate::staff::password::Passwords;

/// Writes a word and, if it is told to, never comes to an end.
#[derive(Clone, Deserialize, JsonSchema)]
struct Write {
    word: String,
    stalls: bool,
}

impl Action for Write {
    const NAME: &'static str = "tests.write";
    const ACCESS: Access = Access::Open;
    const MODE: Mode = Mode::Write;
    type Reply = ();

    async fn run(self, at: &mut Counter<'_>) -> Result<(), Fault> {
        const INSERT: &str = "insert into meta (key, value) values ($1, $1)";
        change!(at, sqlx::query(INSERT).bind(&self.word))?;
        if self.stalls {
            std::future::pending::<()>().await;
        }
        Ok(())
    }
}

/// Counts the words that were written.
#[derive(Clone, Deserialize, JsonSchema)]
struct Count {}

impl Action for Count {
    const NAME: &'static str = "tests.count";
    const ACCESS: Access = Access::Open;
    const MODE: Mode = Mode::Read;
    type Reply = i64;

    async fn run(self, at: &mut Counter<'_>) -> Result<i64, Fault> {
        const COUNT: &str = "select count(*) from meta where key like 'word %'";
        sql!(at, |c| sqlx::query_scalar(COUNT).fetch_one(c))
    }
}

#[tokio::test]
async fn a_dropped_write_leaves_nothing_and_the_next_one_works() {
    let folder = TempDir::new().expect("a folder");
    let place = Place::Folder(folder.path().join("data"));
    let unlock = Unlock::Passphrase("a long passphrase for tests".to_owned());
    let surroundings = Surroundings {
        clock: Arc::new(SetClock::at(Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339"))),
        randomness: Arc::new(SeededRandomness::new(1)),
        passwords: Passwords::cheap(),
    };
    let (desk, _recovery) = Desk::create(&place, &unlock, false, surroundings).await.expect("a desk");
    let stalled = desk.within(Write { word: "word 1".to_owned(), stalls: true });
    tokio::time::timeout(Duration::from_millis(200), stalled).await.expect_err("it never ends");
    desk.within(Write { word: "word 2".to_owned(), stalls: false }).await.expect("the next write works");
    assert_eq!(desk.within(Count {}).await.expect("counts"), 1);
    desk.close().await;
}

#[test]
fn arguments_are_the_same_in_whatever_order_they_came() {
    let one = json!({ "b": [{ "d": 1, "c": "x\"y" }, null], "a": { "f": true, "e": 2.5 } });
    let other = json!({ "a": { "e": 2.5, "f": true }, "b": [{ "c": "x\"y", "d": 1 }, null] });
    assert_eq!(in_order(&one), r#"{"a":{"e":2.5,"f":true},"b":[{"c":"x\"y","d":1},null]}"#);
    assert_eq!(in_order(&one), in_order(&other));
    assert_ne!(in_order(&json!([1, 2])), in_order(&json!([2, 1])));
}
