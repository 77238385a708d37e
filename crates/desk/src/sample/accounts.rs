//! The people who work at the sample complex, and its set-up from nothing.

use domain::staff::role::Role;
use serde::Serialize;
use serde_json::{Value, json};

use super::{load, request_id};
use crate::door::Desk;
use crate::fault::{DoorFault, Fault};
use crate::session::SessionToken;

/// An account of the sample, as it signs in.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Account {
    /// What is typed at sign-in.
    pub login: &'static str,
    /// The staff number.
    #[serde(skip)]
    pub number: &'static str,
    /// The name of whoever it belongs to.
    pub name: &'static str,
    /// What it may do.
    pub role: Role,
}

/// Whoever sets the complex up.
pub const MANAGER: Account = account("manager", "001", "单志远", Role::Manager);

/// The others: an account of every role.
pub const ACCOUNTS: [Account; 6] = [
    account("volunteer", "101", "区小舟", Role::Volunteer),
    account("clerk", "012", "周敏", Role::Clerk),
    account("clerk3", "013", "解文秀", Role::Clerk),
    account("lead", "020", "仇晓岚", Role::ShiftLead),
    account("auditor", "090", "尉迟安", Role::Auditor),
    account("manager2", "002", "曾乐", Role::Manager),
];

const fn account(login: &'static str, number: &'static str, name: &'static str, role: Role) -> Account {
    Account { login, number, name, role }
}

/// The sample complex from nothing: set up with its manager, furnished, all with one password.
pub async fn set_up(desk: &Desk, password: &str) -> Result<(), Fault> {
    let Account { login, number, name, .. } = MANAGER;
    let complex = json!({
        "code": "JNL", "name": "江宁路街道社区党群服务综合体", "address": "昌平路710号", "phone": "021-62999998",
        "english_name": "Jiangning Road Sub-district Party-mass Service Complex",
        "counters": ["1号窗口", "2号窗口", "3号窗口"],
        "manager": { "login": login, "number": number, "name": name, "password": password },
    });
    desk.call(None, request_id(desk), "sites.set_up", complex).await?;
    let proof = json!({ "login": login, "password": password });
    let signed_in = desk.call(None, request_id(desk), "staff.sign_in", proof).await?;
    let manager = session_of(&signed_in)?;
    furnish(desk, &manager, password).await?;
    desk.call(Some(&manager), request_id(desk), "staff.sign_out", json!({})).await?;
    Ok(())
}

/// Adds the accounts, all with one password, and loads the catalogue, as the manager behind `session`.
pub async fn furnish(desk: &Desk, session: &SessionToken, password: &str) -> Result<(), Fault> {
    for Account { login, number, name, role } in ACCOUNTS {
        let account =
            json!({ "login": login, "number": number, "name": name, "roles": [role], "password": password });
        desk.call(Some(session), request_id(desk), "staff.add", account).await?;
    }
    load(desk, session).await
}

fn session_of(signed_in: &Value) -> Result<SessionToken, Fault> {
    let token = signed_in["session"].as_str().ok_or(DoorFault::NotSignedIn)?;
    Ok(SessionToken(token.to_owned()))
}
