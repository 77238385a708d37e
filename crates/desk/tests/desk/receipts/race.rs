//! Numbers without gaps while eight windows finish at once and some are refused (R-RC-5).

use std::collections::BTreeSet;

use desk::SessionToken;
use serde_json::{Value, json};

use crate::harness::backdoor::Cell;
use crate::harness::contest::Contest;
use crate::harness::counter::add_item;
use crate::harness::{Backdoor, TestDesk, both_engines, new_request, refused};

const TASKS: i64 = 8;
const VISITS: usize = 100;

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

/// Eight windows that each read the last number and write the next one on their receipt.
fn numbering() -> Contest {
    Contest {
        look: "select coalesce(max(sequence), 0) from receipts where kind = 'receipt'",
        look_at: Vec::new(),
        write: "insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at,
                issued_by, state)
            select site_id, $2, id, 'receipt', day, $1 + 1, 'JNL-SL-20261122-' || cast($1 + 1 as text), $3, 1,
                opened_at, staff_id, 'issued'
            from visits where id = $4",
    }
}

/// An open visit at each of eight windows, and what its receipt is written with.
async fn visits(desk: &TestDesk) -> Vec<Vec<Cell>> {
    let mut visits = Vec::new();
    for session in desk.windows(TASKS).await {
        let opened = desk.press(&session, "visits.open", json!({})).await.expect("opens");
        visits.push(vec![new_request().into(), Vec::new().into(), (&opened["visit"]).into()]);
    }
    visits
}

/// The indexes that let a number stand once.
const FREE: &str = "drop index receipt_number_taken; drop index receipt_by_number";

const DOUBLED: &str = "select count(*) - count(distinct sequence) from receipts where kind = 'receipt'";

both_engines! {
    /// The indexes hold even when the transaction is left out.
    async fn the_indexes_stop_careless_windows(desk: TestDesk) {
        assert_eq!(numbering().careless(&desk, visits(&desk).await).await, 1, "one of eight has 0001");
        assert_eq!(desk.backdoor().await.number(DOUBLED, &[]).await, 0);
    }
}

both_engines! {
    /// The door's transaction keeps them apart even where the indexes are gone.
    async fn the_transaction_keeps_numbers_apart(desk: TestDesk) {
        desk.backdoor().await.script(FREE).await;
        assert_eq!(numbering().careful(&desk, visits(&desk).await).await, 8);
        assert_eq!(desk.backdoor().await.number(DOUBLED, &[]).await, 0);
        assert_eq!(desk.backdoor().await.number("select max(sequence) from receipts", &[]).await, 8);
    }
}

both_engines! {
    /// The control: without both, eight windows print the same number.
    async fn without_them_eight_print_the_same_number(desk: TestDesk) {
        desk.backdoor().await.script(FREE).await;
        assert_eq!(numbering().careless(&desk, visits(&desk).await).await, 8);
        assert_eq!(desk.backdoor().await.number(DOUBLED, &[]).await, 7, "the race is real");
    }
}

/// Takes a number and writes it on a receipt whose state is right or wrong.
async fn take_and_write(backdoor: &mut Backdoor, own: &[Cell], state: &str) -> bool {
    const TAKE: &str = "insert into series (site_id, kind, day, last_number, last_at)
        select id, 'receipt', '2026-11-22', 1, 0 from sites where kind = 'complex'
        on conflict (site_id, kind, day) do update set last_number = series.last_number + 1";
    const WRITE: &str = "insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template,
            issued_at, issued_by, state)
        select visits.site_id, $1, visits.id, 'receipt', visits.day, series.last_number,
            'JNL-SL-20261122-' || cast(series.last_number as text), $2, 1, opened_at, staff_id, $4
        from visits join series on series.site_id = visits.site_id and series.kind = 'receipt' where visits.id = $3";
    backdoor.execute(TAKE, &[]).await;
    let cells = [own, &[state.into()]].concat();
    backdoor.try_execute(WRITE, &cells).await.is_ok()
}

both_engines! {
    /// The control of the gaps: a number taken in a transaction of its own is lost when its receipt is refused.
    async fn without_one_transaction_a_number_is_lost(desk: TestDesk) {
        const GAPS: &str = "select max(sequence) - count(*) from receipts where kind = 'receipt'";
        let (visits, mut backdoor) = (visits(&desk).await, desk.backdoor().await);
        for (own, state) in visits.iter().zip(["issued", "lost", "issued"]) {
            backdoor.execute("begin", &[]).await;
            let written = take_and_write(&mut backdoor, own, state).await;
            backdoor.execute(if written { "commit" } else { "rollback" }, &[]).await;
        }
        assert_eq!(backdoor.number(GAPS, &[]).await, 0, "in one transaction the number goes back");
        for (own, state) in visits.iter().skip(3).zip(["issued", "lost", "issued"]) {
            take_and_write(&mut backdoor, own, state).await;
        }
        assert_eq!(backdoor.number(GAPS, &[]).await, 1, "0004 is missing for ever");
    }
}
