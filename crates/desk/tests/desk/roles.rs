//! S1: every action for every role, denied unless the role's table grants it; and the table for people.

use std::fmt::Write as _;
use std::path::Path;

use domain::staff::role::Role;
use serde_json::json;

use crate::harness::{both_engines, new_request, refused};

/// An account of each role, with the role's name on screen.
const ACCOUNTS: [(&str, Role, &str); 5] = [
    ("volunteer", Role::Volunteer, "Volunteer 志愿者"),
    ("clerk", Role::Clerk, "Clerk 窗口人员"),
    ("lead", Role::ShiftLead, "Shift lead 值班长"),
    ("manager", Role::Manager, "Manager 主任"),
    ("auditor", Role::Auditor, "Auditor 审计员"),
];

both_engines! {
    /// The door asks for the permission before it looks at anything else.
    async fn every_action_asks_for_its_permission(desk: TestDesk) {
        for (login, role, _) in ACCOUNTS {
            for entry in desk::actions() {
                // Some actions end or lock the session they are called with.
                desk.sign_in(login, None).await;
                let done = desk.call(login, entry.name, json!({})).await;
                let denied = done.is_err_and(|fault| fault.code == "not_permitted");
                let expected = entry.permission().is_some_and(|permission| !role.may(permission));
                assert_eq!(denied, expected, "{login} and {}", entry.name);
            }
        }
    }
}

both_engines! {
    /// Nobody does anything without a session, and no role may do what does not exist.
    async fn no_session_and_no_action_are_refused(desk: TestDesk) {
        for entry in desk::actions().filter(|entry| entry.permission().is_some()) {
            refused(desk.desk.call(None, new_request(), entry.name, json!({})).await, "not_signed_in");
        }
        for (login, ..) in ACCOUNTS {
            for name in ["rooms.Book", "rooms", "", "staff.count_guess"] {
                refused(desk.call(login, name, json!({})).await, "unknown_action");
            }
        }
    }
}

/// `docs/roles.md` says what the program does. `UPDATE=1` writes it anew.
#[test]
fn the_table_for_people_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/roles.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, table()).expect("docs can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == table(), "docs/roles.md is stale: run this test with UPDATE=1");
}

fn table() -> String {
    let mut text = "# Who may do what 角色权限表\n\n\
        Written by the test `roles::the_table_for_people_is_fresh` from the action table; do not edit.\n\
        ● may 可以 · ◆ may, after giving the password again 需再次输入密码 · a blank is a refusal 空白为拒绝\n\n"
        .to_owned();
    let roles = ACCOUNTS.map(|(_, _, name)| name).join(" | ");
    let _written =
        writeln!(text, "| Action 事项 | Permission 权限 | {roles} |\n|---|---|:-:|:-:|:-:|:-:|:-:|");
    for entry in desk::actions() {
        let permission = entry.permission();
        let needs = permission
            .map_or("anybody 任何人".to_owned(), |needs| format!("`{}`", json!(needs).as_str().unwrap()));
        let marks = ACCOUNTS.map(|(_, role, _)| match permission {
            Some(needs) if !role.may(needs) => "",
            _ if entry.asks_again() => "◆",
            _ => "●",
        });
        let _written = writeln!(text, "| `{}` | {needs} | {} |", entry.name, marks.join(" | "));
    }
    text
}

/// The harness has an account of every role.
#[test]
fn no_role_is_forgotten() {
    assert_eq!(ACCOUNTS.map(|(_, role, _)| role), Role::ALL);
}
