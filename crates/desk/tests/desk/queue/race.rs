//! Two windows press "next" at the same moment (R-QU-5).

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;

use crate::harness::{both_engines, refused};

const TICKETS: usize = 200;
const TASKS: i64 = 8;

const NEXT: &str = "select id from tickets where state = 'issued' order by sequence limit 1";
const CALL: &str = "update tickets set state = 'called', calls = calls + 1 where id = $1";

both_engines! {
    /// 200 tickets, given out and called at eight windows at once: no number twice, none left out, and
    /// nobody is called to two windows.
    async fn two_windows_never_call_the_same(desk: TestDesk) {
        let windows = desk.windows(TASKS).await;
        let issuing = windows.iter().cloned().map(|session| {
            let desk = desk.clone();
            tokio::spawn(async move {
                let mut numbers = Vec::new();
                for _ in 0..TICKETS / 8 {
                    let issued = desk.press(&session, "queue.issue", json!({})).await.expect("is issued");
                    numbers.push(issued["number"].as_str().expect("a number").to_owned());
                }
                numbers
            })
        });
        let mut issued = BTreeSet::new();
        for task in issuing.collect::<Vec<_>>() {
            issued.extend(task.await.expect("no task panics"));
        }
        let expected: BTreeSet<String> = (1..=TICKETS).map(|number| format!("A{number:03}")).collect();
        assert_eq!(issued, expected, "A001 to A200 without a gap");

        let calling = windows.into_iter().map(|session| {
            let desk = desk.clone();
            tokio::spawn(async move {
                let mut called = Vec::new();
                loop {
                    match desk.press(&session, "queue.call_next", json!({})).await {
                        Ok(call) => called.push(call["number"].as_str().expect("a number").to_owned()),
                        end => {
                            refused(end, "nobody_waits");
                            return called;
                        }
                    }
                }
            })
        });
        let mut called = Vec::new();
        for task in calling.collect::<Vec<_>>() {
            called.extend(task.await.expect("no task panics"));
        }
        assert_eq!(called.len(), TICKETS, "nobody is called twice");
        assert_eq!(called.into_iter().collect::<BTreeSet<_>>(), expected, "everybody is called");
    }
}

both_engines! {
    /// The control: where reading who waits and calling them are two transactions, both windows call the
    /// same ticket.
    async fn without_the_transaction_both_call_the_same(desk: TestDesk) {
        for _ in 0..2 {
            desk.ticket(json!({})).await;
        }
        let mut windows = [desk.backdoor().await, desk.backdoor().await];
        let mut chosen: Vec<Uuid> = Vec::new();
        for window in &mut windows {
            chosen.push(window.id(NEXT, &[]).await);
        }
        for (window, ticket) in windows.iter_mut().zip(&chosen) {
            assert_eq!(window.execute(CALL, &[(*ticket).into()]).await, 1, "neither is refused");
        }
        assert_eq!(chosen[0], chosen[1], "and both have called the same ticket");
    }
}
