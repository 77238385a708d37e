//! S3: screens that lock, passwords asked again, and colleagues who step in.

use std::time::Duration;

use desk::{Desk, SessionToken};
use serde_json::{Value, json};

use crate::harness::{
    Engine, PASSWORD, TestDesk, both_engines, new_request, passphrase, refused, surroundings,
};

const MINUTE: Duration = Duration::from_secs(60);

async fn me(desk: &TestDesk, login: &str) -> Result<Value, desk::Fault> {
    desk.call(login, "staff.me", json!({})).await
}

both_engines! {
    /// The clerk is called away. Five minutes later the screen is locked; the session waits behind it.
    async fn an_unattended_screen_locks(desk: TestDesk) {
        desk.clock.pass(5 * MINUTE - Duration::from_millis(1));
        me(&desk, "clerk").await.expect("still open");
        desk.clock.pass(5 * MINUTE);
        refused(me(&desk, "clerk").await, "locked");
        refused(desk.call("clerk", "rooms.list", json!({})).await, "locked");
        let wrong = json!({ "by": { "password": "not this one" } });
        refused(desk.call("clerk", "staff.unlock", wrong).await, "wrong_password");
        refused(me(&desk, "clerk").await, "locked");
        desk.ok("clerk", "staff.unlock", json!({ "by": { "password": PASSWORD } })).await;
        me(&desk, "clerk").await.expect("open again");
    }
}

both_engines! {
    /// Locked on demand, opened with the PIN; the PIN confirms nothing.
    async fn a_pin_unlocks_and_does_not_confirm(desk: TestDesk) {
        desk.ok("manager", "staff.set_pin", json!({ "pin": "2580", "password": PASSWORD })).await;
        desk.pass(6).await;
        desk.ok("manager", "staff.lock", json!({})).await;
        refused(me(&desk, "manager").await, "locked");
        desk.ok("manager", "staff.lock", json!({})).await;
        refused(desk.call("manager", "staff.unlock", json!({ "by": { "pin": "2581" } })).await, "wrong_pin");
        desk.ok("manager", "staff.unlock", json!({ "by": { "pin": "2580" } })).await;
        me(&desk, "manager").await.expect("open again");
        let clerk = staff_id(&desk, "clerk3").await;
        let close = json!({ "staff": clerk, "reason": "调离" });
        refused(desk.call("manager", "staff.close", close).await, "confirm_first");
    }
}

both_engines! {
    /// What cannot be taken back asks for the password again, five minutes after it was given last.
    async fn the_password_is_asked_again(desk: TestDesk) {
        let reset = json!({ "staff": staff_id(&desk, "clerk3").await, "password": "a first password" });
        desk.pass(5).await;
        desk.ok("manager", "staff.reset_password", reset.clone()).await;
        desk.pass(1).await;
        refused(desk.call("manager", "staff.reset_password", reset.clone()).await, "confirm_first");
        refused(desk.call("manager", "staff.confirm", json!({ "password": "no" })).await, "wrong_password@password");
        refused(desk.call("manager", "staff.reset_password", reset.clone()).await, "confirm_first");
        desk.ok("manager", "staff.confirm", json!({ "password": PASSWORD })).await;
        desk.ok("manager", "staff.reset_password", reset).await;
    }
}

both_engines! {
    /// A colleague steps in beside the locked window; what the first one typed waits for the first one.
    async fn a_colleague_switches_in(desk: TestDesk) {
        let by_pin = |login: &str| json!({ "login": login, "pin": "7104" });
        refused(desk.call("clerk", "staff.switch", by_pin("lead")).await, "wrong_pin");
        desk.ok("lead", "staff.set_pin", json!({ "pin": "7104", "password": PASSWORD })).await;
        desk.ok("clerk", "staff.lock", json!({})).await;
        let reply = desk.ok("clerk", "staff.switch", by_pin("lead")).await;
        let token = SessionToken(reply["session"].as_str().expect("a session").to_owned());
        assert_eq!(reply["roles"], json!(["shift_lead"]));

        let lead = desk.desk.call(Some(&token), new_request(), "staff.me", json!({})).await.expect("signed in");
        refused(me(&desk, "clerk").await, "locked");
        desk.ok("clerk", "staff.unlock", json!({ "by": { "password": PASSWORD } })).await;
        let clerk = me(&desk, "clerk").await.expect("unlocked");
        assert_eq!(lead["counter"], clerk["counter"], "the same window");
        assert_ne!(lead["staff"], clerk["staff"]);
        let switched = json!({ "action": "staff.switch" });
        let rows = desk.ok("auditor", "audit.read", switched).await;
        assert_eq!(rows["rows"][0]["staff"], lead["staff"], "the audit names who stepped in");
    }
}

both_engines! {
    /// The PIN is enough only on a day on which the password was given in this program.
    async fn the_pin_needs_the_password_of_the_day(desk: TestDesk) {
        for login in ["clerk", "lead"] {
            desk.ok(login, "staff.set_pin", json!({ "pin": "7104", "password": PASSWORD })).await;
        }
        desk.ok("clerk", "staff.lock", json!({})).await;
        desk.clock.pass(24 * 60 * MINUTE);
        let by_pin = json!({ "by": { "pin": "7104" } });
        refused(desk.call("clerk", "staff.unlock", by_pin.clone()).await, "password_first");
        desk.ok("clerk", "staff.unlock", json!({ "by": { "password": PASSWORD } })).await;
        desk.ok("clerk", "staff.lock", json!({})).await;
        desk.ok("clerk", "staff.unlock", by_pin).await;

        desk.restart().await;
        desk.sign_in("clerk", Some(2)).await;
        let switch = json!({ "login": "lead", "pin": "7104" });
        refused(desk.call("clerk", "staff.switch", switch.clone()).await, "password_first");
        desk.sign_in("lead", Some(1)).await;
        desk.ok("clerk", "staff.switch", switch).await;
    }
}

both_engines! {
    /// Who is signed in here; a locked screen shows it too. Signing out ends it.
    async fn the_screen_shows_who_is_on_duty(desk: TestDesk) {
        desk.ok("clerk", "staff.lock", json!({})).await;
        let here = desk.ok("clerk", "staff.on_duty", json!({})).await;
        let row = |login: &str| here.as_array().unwrap().iter().find(|row| row["login"] == login).cloned();
        assert_eq!(row("clerk").expect("signed in")["locked"], true);
        assert_eq!(row("lead").expect("signed in")["locked"], false);
        desk.ok("clerk", "staff.sign_out", json!({})).await;
        refused(me(&desk, "clerk").await, "not_signed_in");
        let here = desk.ok("lead", "staff.on_duty", json!({})).await;
        assert!(here.as_array().unwrap().iter().all(|row| row["login"] != "clerk"));
    }
}

/// With several counters on one PostgreSQL, an account that is closed at one is out at all of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_end_at_every_counter() {
    let engine = Engine::postgres().await;
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    let (cluster, name) = (cluster.clone(), name.clone());
    let done = tokio::spawn(async move {
        let desk = TestDesk::open(engine).await;
        let other = other_counter(&desk).await;
        let args = json!({ "login": "clerk3", "password": PASSWORD });
        let reply =
            other.call(None, new_request(), "staff.sign_in", args).await.expect("signs in over there");
        let token = SessionToken(reply["session"].as_str().expect("a session").to_owned());
        let close = json!({ "staff": reply["staff"], "reason": "调离" });
        desk.ok("manager", "staff.close", close).await;
        for _ in 0..100 {
            let me = other.call(Some(&token), new_request(), "staff.me", json!({})).await;
            if me.is_err_and(|fault| fault.code == "not_signed_in") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the other counter still serves a closed account");
    })
    .await;
    Engine::clear(&cluster, &name).await;
    if let Err(panic) = done {
        std::panic::resume_unwind(panic.into_panic());
    }
}

async fn other_counter(desk: &TestDesk) -> Desk {
    let mut around = surroundings(&desk.clock);
    around.randomness = std::sync::Arc::new(desk::SeededRandomness::new(77));
    Desk::open(&desk.engine.place(), &passphrase(), around).await.expect("a second counter")
}

async fn staff_id(desk: &TestDesk, login: &str) -> Value {
    let rows = desk.ok("manager", "staff.list", json!({})).await;
    rows.as_array().unwrap().iter().find(|row| row["login"] == login).expect("an account")["id"].clone()
}
