//! A request that is sent twice: the line was slow, the button was pressed again, the computer restarted.

use serde_json::{Value, json};

use crate::harness::bookings::{plain_booking, plain_room};
use crate::harness::{Engine, TestDesk, both_engines, new_request, refused};

fn post(code: &str) -> Value {
    json!({ "code": code, "name": "图书室", "place": "三楼", "content": "整理图书" })
}

async fn posts(desk: &TestDesk, code: &str) -> i64 {
    desk.backdoor().await.number("select count(*) from posts where code = $1", &[code.into()]).await
}

both_engines! {
    /// The second time gets the first reply, and nothing happens twice.
    async fn a_repeated_request_gets_its_first_reply(desk: TestDesk) {
        let (request, manager) = (new_request(), desk.session("manager").clone());
        let add = |args| desk.desk.call(Some(&manager), request, "volunteers.add_post", args);
        let first = add(post("once")).await.expect("added");
        assert_eq!(add(post("once")).await.expect("answered again"), first);
        assert_eq!(posts(&desk, "once").await, 1);
        let mut backdoor = desk.backdoor().await;
        let rows = backdoor.number("select count(*) from audit where action = 'volunteers.add_post'", &[]).await;
        let added = backdoor.number("select count(*) from posts", &[]).await;
        assert_eq!(rows, added, "a repeated request leaves no second audit row");

        refused(add(post("other")).await, "request_reused");
        let other_action = desk.desk.call(Some(&manager), request, "rooms.add", plain_room("x", "x")).await;
        refused(other_action, "request_reused");
        assert_eq!(posts(&desk, "other").await, 0);
    }
}

both_engines! {
    /// What was refused may be sent again: nothing was kept of it.
    async fn a_refused_request_may_be_repeated(desk: TestDesk) {
        let (request, manager) = (new_request(), desk.session("manager").clone());
        desk.ok("manager", "volunteers.add_post", post("taken")).await;
        let add = |args| desk.desk.call(Some(&manager), request, "volunteers.add_post", args);
        refused(add(post("taken")).await, "post_code_taken@code");
        add(post("free")).await.expect("the first attempt saved nothing");
    }
}

both_engines! {
    /// Ten at once are one, also where a guard of the database is what keeps them apart.
    async fn ten_at_once_are_one(desk: TestDesk) {
        let request = new_request();
        let room = desk.room("sharing-space").await;
        let (from, to) = ("2026-11-28T09:00:00+08:00", "2026-11-28T11:00:00+08:00");
        let booking = plain_booking(&room, from, to, "冯建国");
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..10 {
            let (desk, booking) = (desk.clone(), booking.clone());
            calls.spawn(async move {
                let clerk = desk.session("clerk").clone();
                desk.desk.call(Some(&clerk), request, "rooms.book", booking).await
            });
        }
        let replies = calls.join_all().await;
        let first = replies[0].as_ref().expect("done").clone();
        for reply in replies {
            assert_eq!(reply.expect("each gets the reply of the one that was done"), first);
        }
        assert_eq!(desk.backdoor().await.number("select count(*) from bookings", &[]).await, 1);
    }
}

both_engines! {
    /// The computer restarted before the answer was seen.
    async fn a_restart_forgets_no_request(desk: TestDesk) {
        let request = new_request();
        let manager = desk.session("manager").clone();
        let first = desk.desk.call(Some(&manager), request, "volunteers.add_post", post("late")).await.expect("added");
        desk.restart().await;
        refused(
            desk.desk.call(Some(&manager), request, "volunteers.add_post", post("late")).await,
            "not_signed_in",
        );
        desk.sign_in("manager", None).await;
        let manager = desk.session("manager").clone();
        let again = desk.desk.call(Some(&manager), request, "volunteers.add_post", post("late")).await;
        assert_eq!(again.expect("answered again"), first);
        refused(
            desk.desk.call(Some(&manager), request, "volunteers.add_post", post("later")).await,
            "request_reused",
        );
        assert_eq!(posts(&desk, "late").await, 1);
    }
}

both_engines! {
    /// The old password is wrong by the time the request is repeated; the answer is still the first one.
    async fn a_changed_password_is_changed_once(desk: TestDesk) {
        let (request, clerk) = (new_request(), desk.session("clerk").clone());
        let args = json!({ "old": crate::harness::PASSWORD, "new": "a second passphrase" });
        let change = || desk.desk.call(Some(&clerk), request, "staff.change_password", args.clone());
        let first = change().await.expect("changed");
        assert_eq!(change().await.expect("answered again"), first);
    }
}

/// Presses the button ten times at once and says how many tickets there are then.
async fn ten_presses(desk: &TestDesk) -> i64 {
    let request = new_request();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let desk = desk.clone();
        calls.spawn(async move {
            let volunteer = desk.session("volunteer").clone();
            desk.desk.call(Some(&volunteer), request, "queue.issue", json!({ "name": "王阿姨" })).await
        });
    }
    for reply in calls.join_all().await {
        reply.expect("each press is answered");
    }
    desk.backdoor().await.number("select count(*) from tickets", &[]).await
}

both_engines! {
    /// Ten presses give one ticket: nothing but the request keeps them apart.
    async fn ten_presses_give_one_ticket(desk: TestDesk) {
        assert_eq!(ten_presses(&desk).await, 1);
    }
}

both_engines! {
    /// The control: where the table of requests takes one twice, ten presses give ten tickets.
    async fn without_its_key_they_give_ten(desk: TestDesk) {
        let drop = match *desk.engine {
            Engine::Sqlite(_) => {
                "alter table requests rename to keyed; create table requests as select * from keyed"
            }
            Engine::Postgres { .. } => "alter table requests drop constraint requests_pkey",
        };
        desk.backdoor().await.script(drop).await;
        assert_eq!(ten_presses(&desk).await, 10, "the race is real");
    }
}
