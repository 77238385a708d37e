//! A new recovery key in the place of a paper that was lost or seen by somebody.

use std::sync::Arc;

use desk::{Clock, Desk, SetClock, Unlock};
use serde_json::{Value, json};

use crate::harness::{PASSWORD, TestDesk, both_engines, new_request, refused, surroundings};

both_engines! {
    /// The manager draws a key, and it opens the data from the moment it is kept. Not before: whoever is
    /// called away while it prints has the old paper still.
    async fn a_new_paper_opens_the_data(desk: TestDesk) {
        desk.pass(6).await;
        refused(desk.call("manager", "recovery_key.draw", json!({})).await, "confirm_first");
        desk.ok("manager", "staff.confirm", json!({ "password": PASSWORD })).await;
        let first = draw(&desk).await;
        desk.ok("manager", "recovery_key.keep", json!({ "recovery_key": first })).await;

        let second = draw(&desk).await;
        assert_ne!(first, second);
        assert!(opens(&desk, &first).await, "the one before, while the new one is printed");
        assert!(!opens(&desk, &second).await, "a key that is only drawn");
        let typed = second.to_lowercase().replace('-', " ");
        desk.ok("manager", "recovery_key.keep", json!({ "recovery_key": typed })).await;
        assert!(opens(&desk, &second).await, "the new paper");
        assert!(!opens(&desk, &first).await, "the paper that was lost");
    }
}

both_engines! {
    /// What is no key is refused on its field, and what nobody may do is refused.
    async fn a_weak_key_is_refused(desk: TestDesk) {
        let first = draw(&desk).await;
        desk.ok("manager", "recovery_key.keep", json!({ "recovery_key": first })).await;
        let with_u = first.replacen(first.chars().next().unwrap(), "U", 1);
        for wrong in ["", "changping lu 710", &first[..38], &format!("{first}0"), &with_u, "身份证号码错身份证号码错"] {
            let keep = json!({ "recovery_key": wrong });
            refused(desk.call("manager", "recovery_key.keep", keep).await, "not_a_recovery_key@recovery_key");
        }
        assert!(opens(&desk, &first).await, "nothing was lost");
        for login in ["volunteer", "clerk", "lead", "auditor"] {
            refused(desk.call(login, "recovery_key.draw", json!({})).await, "not_permitted");
        }
    }
}

both_engines! {
    /// Neither the audit nor the kept replies hold a key.
    async fn a_key_is_written_down_nowhere(desk: TestDesk) {
        let key = draw(&desk).await;
        let request = new_request();
        let keep = json!({ "recovery_key": key });
        for _ in 0..2 {
            let kept = desk.desk.call(Some(desk.session("manager")), request, "recovery_key.keep", keep.clone());
            assert_eq!(kept.await.expect("kept, and the same again"), json!({}));
        }
        let read = desk.ok("auditor", "audit.read", json!({})).await;
        assert!(read.to_string().contains("recovery_key.keep"), "{read}");
        assert!(!read.to_string().contains(&key[..9]), "{read}");
    }
}

async fn draw(desk: &TestDesk) -> String {
    let drawn: Value = desk.ok("manager", "recovery_key.draw", json!({})).await;
    drawn["recovery_key"].as_str().expect("a text").to_owned()
}

/// Whether the paper with this key opens the data, beside the desk that is open.
async fn opens(desk: &TestDesk, key: &str) -> bool {
    let around = surroundings(&Arc::new(SetClock::at(desk.clock.now())));
    match Desk::open(&desk.engine.place(), &Unlock::Recovery(key.to_owned()), around).await {
        Ok(opened) => {
            opened.close().await;
            true
        }
        Err(fault) => {
            assert_eq!(fault.code, "wrong_recovery_key");
            false
        }
    }
}
