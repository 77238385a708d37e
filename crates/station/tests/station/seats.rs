//! Who sits at the window: nobody's session reaches the page, and nobody sits there twice.

use serde_json::{Value, json};
use station::Start;

use crate::harness::{Home, PASSWORD, Program};

async fn on_duty(program: &Program) -> Vec<(String, bool)> {
    let at_work = program.ok("staff.on_duty", json!({})).await;
    let who = |one: &Value| (one["login"].as_str().unwrap().to_owned(), one["locked"].as_bool().unwrap());
    at_work.as_array().unwrap().iter().map(who).collect()
}

fn is(login: &str, locked: bool) -> (String, bool) {
    (login.to_owned(), locked)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn colleagues_come_and_go_with_their_pins() {
    let home = Home::new();
    let mut program = home.start(Start::default()).await.with_the_sample().await;
    for (login, pin) in [("clerk", "738291"), ("clerk3", "562094")] {
        let reply = program.sign_in(login, Some(2)).await;
        assert_eq!(reply.get("session"), None, "the session stays here");
        program.ok("staff.set_pin", json!({ "pin": pin, "password": PASSWORD })).await;
    }
    assert_eq!(on_duty(&program).await, [is("clerk", true), is("clerk3", false)]);
    program.ok("shell.keep_draft", json!({ "form": "rooms.book", "value": { "heads": 3 } })).await;

    let reply = program.ok("staff.switch", json!({ "login": "clerk", "pin": "738291" })).await;
    assert_eq!(reply.get("session"), None, "the session stays here");
    assert_eq!(on_duty(&program).await, [is("clerk", false), is("clerk3", true)], "each is there once");
    assert_eq!(program.ok("shell.drafts", json!({})).await, json!({}), "what a colleague typed is theirs");

    program.ok("staff.switch", json!({ "login": "clerk3", "pin": "562094" })).await;
    program.ok("staff.lock", json!({})).await;
    program.refused("shell.drafts", json!({}), "locked").await;
    program.ok("shell.keep_draft", json!({ "form": "visits.note", "value": "半句" })).await;
    program.ok("staff.unlock", json!({ "by": { "pin": "562094" } })).await;
    let drafts = json!({ "rooms.book": { "heads": 3 }, "visits.note": "半句" });
    assert_eq!(program.ok("shell.drafts", json!({})).await, drafts, "nothing typed is lost");

    program.heard();
    program.ok("staff.sign_out", json!({})).await;
    program.hears("changed", json!("staff")).await;
    assert_eq!(program.status().await["signed_in"], json!(false));
    program.refused("shell.drafts", json!({}), "not_signed_in").await;
    program.refused("shell.keep_draft", json!({ "form": "rooms.book", "value": 1 }), "not_signed_in").await;
    program.sign_in("clerk", Some(2)).await;
    assert_eq!(on_duty(&program).await, [is("clerk", false)], "the session that waited is over");
    assert_eq!(program.ok("shell.drafts", json!({})).await, json!({}));
    program.refused("shell.format_disk", json!({}), "unknown_action").await;
}
