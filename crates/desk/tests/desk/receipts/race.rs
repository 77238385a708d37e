//! Numbers without gaps while eight windows finish at once and some are refused (R-RC-5).

use std::collections::BTreeSet;

use desk::SessionToken;
use serde_json::{Value, json};

use crate::harness::counter::add_item;
use crate::harness::{Backdoor, TestDesk, both_engines, new_request, refused};

const TASKS: i64 = 8;
const VISITS: usize = 100;

const LAST: &str = "select coalesce(max(sequence), 0) from receipts where kind = 'receipt'";

/// Puts a paper in the way of a visit's receipt, so that finishing fails after its number was taken.
async fn obstruct(backdoor: &mut Backdoor, visit: &Value) {
    let insert = "insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template,
            issued_at, issued_by, state)
        select site_id, $1, id, $2, day, 1, $2, $3, 1, opened_at, staff_id, 'issued'
        from visits where id = $4";
    let cells = [new_request().into(), visit.to_string().into(), Vec::new().into(), visit.into()];
    let rows = backdoor.execute(insert, &cells).await;
    assert_eq!(rows, 1, "the visit is there");
}

/// Takes it away again.
async fn clear(backdoor: &mut Backdoor, visit: &Value) {
    let void = "update receipts set state = 'void', void_reason = 'test', voided_by = $2, voided_at = 0
        where visit_id = $1 and kind = $3";
    let rows = backdoor.execute(void, &[visit.into(), new_request().into(), visit.to_string().into()]).await;
    assert_eq!(rows, 1, "the paper in the way is there");
}

/// Serves one visit after the other and gives the numbers of their receipts.
async fn serve(desk: TestDesk, session: SessionToken, task: usize) -> Vec<String> {
    let mut backdoor = desk.backdoor().await;
    let mut numbers = Vec::new();
    for place in 0..VISITS {
        let opened = desk.press(&session, "visits.open", json!({})).await.expect("opens");
        let visit = &opened["visit"];
        let item = add_item(&mut backdoor, visit, "consultation", "怎样报名").await;
        let finish = |outcomes: Value| json!({ "visit": visit, "outcomes": outcomes });
        let consulted = finish(json!([{ "item": item, "outcome": { "outcome": "consulted" } }]));
        if (place + task).is_multiple_of(3) {
            refused(desk.press(&session, "visits.finish", finish(json!([]))).await, "visit_items_unsettled");
        }
        if (place * 7 + task).is_multiple_of(5) {
            obstruct(&mut backdoor, visit).await;
            refused(desk.press(&session, "visits.finish", consulted.clone()).await, "already_there");
            clear(&mut backdoor, visit).await;
        }
        let done = desk.press(&session, "visits.finish", consulted).await.expect("finishes");
        numbers.push(done["number"].as_str().expect("a number").to_owned());
    }
    numbers
}

both_engines! {
    /// Eight windows finish 100 visits each; a third are refused before the number, a fifth after it.
    async fn numbers_have_no_gaps(desk: TestDesk) {
        let tasks: Vec<_> = (0..)
            .zip(desk.windows(TASKS).await)
            .map(|(task, session)| tokio::spawn(serve(desk.clone(), session, task)))
            .collect();
        let mut numbers = Vec::new();
        for task in tasks {
            numbers.extend(task.await.expect("no task panics"));
        }
        let total = numbers.len();
        let expected: BTreeSet<String> = (1..=total).map(|n| format!("JNL-SL-20261122-{n:04}")).collect();
        assert_eq!(numbers.into_iter().collect::<BTreeSet<_>>(), expected, "0001 to {total:04}");
    }
}

both_engines! {
    /// The control: where reading the last number and writing the next are two transactions, two windows
    /// take the same one, and only the unique index is left to refuse it.
    async fn without_the_transaction_two_take_the_same_number(desk: TestDesk) {
        let mut windows = [desk.backdoor().await, desk.backdoor().await];
        let mut taken: Vec<i64> = Vec::new();
        for window in &mut windows {
            let last = window.number(LAST, &[]).await;
            taken.push(last + 1);
        }
        assert_eq!(taken, [1, 1], "both would print 0001");
    }
}
