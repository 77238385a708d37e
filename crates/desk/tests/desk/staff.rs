//! Who gets in, and who does not.

use serde_json::{Value, json};

use crate::harness::{PASSWORD, TestDesk, both_engines, new_request, refused};

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

both_engines! {
    /// A login and a number belong to one account each, and what is taken is said on its own field.
    async fn an_account_is_told_apart_by_login_and_number(desk: TestDesk) {
        let account = |login: &str, number: &str, name: &str, roles: Value| json!({
            "login": login, "number": number, "name": name, "roles": roles, "password": "long enough 1",
        });
        let taken = desk.ok("manager", "staff.list", json!({})).await;
        let taken = taken.as_array().and_then(|all| all.iter().find(|one| one["login"] == "clerk"));
        let number = taken.and_then(|clerk| clerk["number"].as_str()).expect("the clerk has a number").to_owned();
        let add = async |account: Value| desk.call("manager", "staff.add", account).await;
        refused(add(account("clerk", "555", "朋友", json!(["clerk"]))).await, "login_taken@login");
        refused(add(account("friend", &number, "朋友", json!(["clerk"]))).await, "staff_number_taken@number");
        refused(add(account("friend", "555", " ", json!(["clerk"]))).await, "name_empty@name");
        refused(add(account("friend", "555", "朋友", json!([]))).await, "no_role@roles");
        desk.ok("manager", "staff.add", account("friend", "555", "朋友", json!(["clerk", "volunteer"]))).await;
    }
}

both_engines! {
    /// A clerk becomes shift lead: the session ends, and the next one has the new roles.
    async fn roles_change_for_others_only(desk: TestDesk) {
        let (clerk, manager) = (id(&desk, "clerk").await, id(&desk, "manager").await);
        let promote = json!({ "staff": clerk, "roles": ["clerk", "shift_lead"] });
        desk.ok("manager", "staff.set_roles", promote).await;
        refused(desk.call("clerk", "staff.me", json!({})).await, "not_signed_in");
        desk.sign_in("clerk", Some(2)).await;
        assert_eq!(desk.ok("clerk", "staff.me", json!({})).await["roles"], json!(["clerk", "shift_lead"]));

        let own = json!({ "staff": manager, "roles": ["manager", "auditor"] });
        refused(desk.call("manager", "staff.set_roles", own).await, "own_matter_forbidden");
        let none = json!({ "staff": clerk, "roles": [] });
        refused(desk.call("manager", "staff.set_roles", none).await, "no_role@roles");
        let nobody = json!({ "staff": new_request(), "roles": ["clerk"] });
        refused(desk.call("manager", "staff.set_roles", nobody).await, "not_found");
        let unknown = json!({ "staff": clerk, "roles": ["director"] });
        refused(desk.call("manager", "staff.set_roles", unknown).await, "invalid");
        let rows = desk.ok("auditor", "audit.read", json!({ "subject": clerk, "action": "staff.set_roles" })).await;
        assert_eq!(rows["rows"][0]["detail"], json!({ "before": ["clerk"], "after": ["clerk", "shift_lead"] }));
    }
}

both_engines! {
    /// Two managers take each other's role at the same moment: one of them stays.
    async fn one_manager_stays(desk: TestDesk) {
        let second = id(&desk, "lead").await;
        let first = id(&desk, "manager").await;
        desk.ok("manager", "staff.set_roles", json!({ "staff": second, "roles": ["manager"] })).await;
        desk.sign_in("lead", None).await;
        let demote = |staff: &Value| json!({ "staff": staff, "roles": ["clerk"] });
        let (one, other) = tokio::join!(
            desk.call("manager", "staff.set_roles", demote(&second)),
            desk.call("lead", "staff.set_roles", demote(&first)),
        );
        assert!(one.is_ok() != other.is_ok(), "exactly one is done: {one:?}, {other:?}");
        let refusal = one.err().or(other.err()).expect("one was refused");
        assert!(["last_manager", "not_signed_in"].contains(&refusal.code.as_str()), "{refusal}");
    }
}

both_engines! {
    /// A colleague leaves and comes back.
    async fn an_account_is_closed_and_opened_again(desk: TestDesk) {
        let (clerk, manager) = (id(&desk, "clerk").await, id(&desk, "manager").await);
        let close = |staff: &Value| json!({ "staff": staff, "reason": "调离" });
        refused(desk.call("manager", "staff.close", json!({ "staff": clerk })).await, "missing_field@reason");
        refused(desk.call("manager", "staff.close", close(&manager)).await, "own_matter_forbidden");
        refused(desk.call("manager", "staff.reopen", close(&clerk)).await, "account_open");
        desk.ok("manager", "staff.close", close(&clerk)).await;
        refused(desk.call("clerk", "staff.me", json!({})).await, "not_signed_in");
        let sign_in = json!({ "login": "clerk", "password": PASSWORD });
        refused(desk.call("manager", "staff.sign_in", sign_in).await, "wrong_password");
        refused(desk.call("manager", "staff.close", close(&clerk)).await, "account_closed");
        desk.ok("manager", "staff.reopen", close(&clerk)).await;
        desk.sign_in("clerk", Some(2)).await;
    }
}

both_engines! {
    /// One's own password is changed with the old one; a forgotten one is set by the manager.
    async fn passwords_change(desk: TestDesk) {
        let change = |old: &str, new: &str| json!({ "old": old, "new": new });
        refused(desk.call("clerk", "staff.change_password", change(PASSWORD, "short")).await, "password_too_short@new");
        refused(desk.call("clerk", "staff.change_password", change("no", "long enough 2")).await, "wrong_password@old");
        let elsewhere = desk.session("clerk").clone();
        desk.sign_in("clerk", Some(3)).await;
        desk.ok("clerk", "staff.change_password", change(PASSWORD, "long enough 2")).await;
        desk.ok("clerk", "staff.me", json!({})).await;
        let other = desk.desk.call(Some(&elsewhere), new_request(), "staff.me", json!({})).await;
        refused(other, "not_signed_in");
        let sign_in = |password: &str| json!({ "login": "clerk", "password": password });
        refused(desk.call("manager", "staff.sign_in", sign_in(PASSWORD)).await, "wrong_password");
        desk.ok("manager", "staff.sign_in", sign_in("long enough 2")).await;

        let (clerk, manager) = (id(&desk, "clerk").await, id(&desk, "manager").await);
        let reset = |staff: &Value, password: &str| json!({ "staff": staff, "password": password });
        refused(desk.call("manager", "staff.reset_password", reset(&manager, "long enough 3")).await, "own_matter_forbidden");
        refused(desk.call("manager", "staff.reset_password", reset(&clerk, "1234567890")).await, "password_common@password");
        desk.ok("manager", "staff.reset_password", reset(&clerk, "long enough 3")).await;
        refused(desk.call("clerk", "staff.me", json!({})).await, "not_signed_in");
        desk.ok("manager", "staff.sign_in", sign_in("long enough 3")).await;
    }
}

both_engines! {
    /// The list, another name, another number; a PIN that is too easy.
    async fn accounts_are_kept(desk: TestDesk) {
        let clerk = id(&desk, "clerk").await;
        let change = |name: &str, number: &str| json!({ "staff": clerk, "name": name, "number": number });
        desk.ok("manager", "staff.change", change("仇晓岚", "015")).await;
        refused(desk.call("manager", "staff.change", change("仇晓岚", "013")).await, "staff_number_taken@number");
        refused(desk.call("manager", "staff.change", change(" ", "016")).await, "name_empty@name");
        let nobody = json!({ "staff": new_request(), "name": "无", "number": "099" });
        refused(desk.call("manager", "staff.change", nobody).await, "not_found");

        let easy = json!({ "pin": "1234", "password": PASSWORD });
        refused(desk.call("clerk", "staff.set_pin", easy).await, "pin_too_easy@pin");
        let unproved = json!({ "pin": "2580", "password": "no" });
        refused(desk.call("clerk", "staff.set_pin", unproved).await, "wrong_password@password");
        desk.ok("clerk", "staff.set_pin", json!({ "pin": "2580", "password": PASSWORD })).await;
        let rows = desk.ok("manager", "staff.list", json!({})).await;
        let row = rows.as_array().unwrap().iter().find(|row| row["login"] == "clerk").expect("listed");
        assert_eq!(row, &json!({
            "id": clerk, "login": "clerk", "number": "015", "name": "仇晓岚",
            "roles": ["clerk"], "active": true, "has_pin": true,
        }));
        assert!(!rows.to_string().contains("argon2"), "no hash leaves the desk");
    }
}

async fn id(desk: &TestDesk, login: &str) -> Value {
    let rows = desk.ok("manager", "staff.list", json!({})).await;
    rows.as_array().unwrap().iter().find(|row| row["login"] == login).expect("an account")["id"].clone()
}
