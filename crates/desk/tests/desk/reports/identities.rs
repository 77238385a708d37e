//! Every identity of R-RP-3, each broken once by a row that no action would write.

use domain::time::Day;
use serde_json::{Value, json};

use super::blockers;
use super::morning::{Item, Morning, item};
use crate::harness::{TestDesk, both_engines, new_request, refused};

/// The names of the identities that fail.
fn failing(report: &Value) -> Vec<&str> {
    let all = report["identities"].as_array().expect("a list").iter();
    all.filter(|identity| identity["holds"] == false)
        .filter_map(|identity| identity["name"]["code"].as_str())
        .collect()
}

/// Spoils a balanced day with one more item and expects exactly these identities to fail.
async fn check(desk: &TestDesk, morning: &mut Morning, day: u32, spoiled: Item<'_>, broken: &[&str]) {
    let day = Day::from_ymd_opt(2026, 11, day).expect("a date");
    morning.balanced_day(day).await;
    let visit = morning.visit(day, "finished", None, &[]).await;
    morning.item(day, visit, 1, spoiled).await;
    expect(desk, day, broken).await;
}

async fn expect(desk: &TestDesk, day: Day, broken: &[&str]) {
    let report = desk.ok("clerk", "reports.day", json!({ "day": day })).await;
    assert_eq!(failing(&report), broken, "on {day}");
    assert_eq!(blockers(&report), vec!["report_does_not_balance"; broken.len()]);
    let fault =
        refused(desk.call("manager", "reports.finalise", json!({ "day": day })).await, "report_blocked");
    assert_eq!(fault.params["blockers"], report["blockers"], "the refusal shows both sides of each sum");
}

both_engines! {
    /// A mistake in the rows is found, shown and keeps the day from being final.
    async fn every_identity_is_checked(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        let early = Item { ended: Some(-24 * 60), ..item("course", "handled") };
        check(&desk, &mut morning, 2, early, &["open_items"]).await;
        check(&desk, &mut morning, 4, item("parcel", "handled"), &["items_by_kind", "items_by_table"]).await;
        let nobody = Item { handler: Some(new_request()), ..item("course", "handled") };
        check(&desk, &mut morning, 6, nobody, &["items_by_handler"]).await;
        let pigeon = Item { channel: "pigeon", ..item("course", "handled") };
        check(&desk, &mut morning, 8, pigeon, &["items_by_channel", "items_by_table"]).await;
        let moon = Item { centre: "moon", ..item("course", "handled") };
        check(&desk, &mut morning, 10, moon, &["items_by_centre", "items_by_table"]).await;
        let lost = Item { outcome: None, ..item("course", "handled") };
        check(&desk, &mut morning, 12, lost, &["open_items", "items_by_outcome"]).await;
        let unknown = item("parcel", "pending_authorisation");
        check(&desk, &mut morning, 14, unknown, &["carried_forward", "items_by_kind", "items_by_table"]).await;
    }
}

both_engines! {
    /// A number that is missing shows, on a ticket as on a receipt.
    async fn gaps_in_numbers_are_found(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        let day = |day| Day::from_ymd_opt(2026, 11, day).expect("a date");
        morning.balanced_day(day(16)).await;
        morning.ticket(day(16), ("A", 6), "left", None).await;
        expect(&desk, day(16), &["tickets"]).await;
        morning.balanced_day(day(18)).await;
        let visit = morning.visit(day(18), "finished", None, &[]).await;
        morning.receipt(day(18), visit, 5, false).await;
        expect(&desk, day(18), &["series"]).await;
    }
}
