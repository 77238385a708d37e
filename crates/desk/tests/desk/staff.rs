//! Who gets in, and who does not.

use serde_json::json;

use crate::harness::{both_engines, refused};

both_engines! {
    /// Nobody does anything that their role does not allow, whatever the screen shows.
    async fn a_volunteer_adds_no_accounts(desk: TestDesk) {
        let account = json!({
            "login": "friend", "number": "555", "name": "朋友", "roles": ["manager"], "password": "long enough 1",
        });
        let fault = refused(desk.call("volunteer", "staff.add", account).await, "not_permitted");
        assert_eq!(fault.params["needs"], "staff");
    }
}

both_engines! {
    /// A wrong password and an unknown login get the same answer; after five the next one waits.
    async fn wrong_passwords_wait(desk: TestDesk) {
        for login in ["clerk", "nobody"] {
            let guess = json!({ "login": login, "password": "wrong" });
            for _ in 0..5 {
                refused(desk.call("manager", "staff.sign_in", guess.clone()).await, "wrong_password");
            }
            let fault = refused(desk.call("manager", "staff.sign_in", guess).await, "wait_before_next_try");
            assert_eq!(fault.params["seconds"], 60);
        }
    }
}

both_engines! {
    /// What is wrong is said on its field, before anything is saved.
    async fn bad_arguments_are_named(desk: TestDesk) {
        refused(desk.call("manager", "staff.fly", json!({})).await, "unknown_action");
        refused(desk.call("manager", "staff.add", json!({})).await, "missing_field@login");
        let account = json!({ "login": "李 伟" });
        refused(desk.call("manager", "staff.add", account).await, "login_malformed@login");
    }
}
