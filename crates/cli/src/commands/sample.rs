//! `sample`: the Jiangning Road complex.

use anyhow::Result;
use desk::{Desk, SessionToken};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{AsArguments, PlaceArguments};
use crate::opening::{new_request, open, password, session_of, sign_in};

/// An account of every role: login, number, name, role.
pub const ACCOUNTS: [(&str, &str, &str, &str); 6] = [
    ("volunteer", "101", "区小舟", "volunteer"),
    ("clerk", "012", "周敏", "clerk"),
    ("clerk3", "013", "解文秀", "clerk"),
    ("lead", "020", "仇晓岚", "shift_lead"),
    ("auditor", "090", "尉迟安", "auditor"),
    ("manager2", "002", "曾乐", "manager"),
];

/// Adds the accounts (all with the password of the environment) and loads the catalogue.
pub(crate) async fn sample(arguments: &PlaceArguments, who: &AsArguments) -> Result<Answer> {
    let opened = open(arguments).await?;
    let desk = &opened.desk;
    let manager = sign_in(desk, who).await?;
    load(desk, &manager, &password()?).await?;
    desk.close().await;
    Ok(Answer::Json(json!({ "accounts": ACCOUNTS.map(|(login, ..)| login) })))
}

/// The sample complex from nothing: set up with its manager, accounts and catalogue.
pub async fn set_up(desk: &Desk, password: &str) -> Result<()> {
    let complex = json!({
        "code": "JNL", "name": "江宁路街道社区党群服务综合体", "address": "昌平路710号", "phone": "021-62999998",
        "counters": ["1号窗口", "2号窗口", "3号窗口"],
        "manager": { "login": "manager", "number": "001", "name": "单志远", "password": password },
    });
    desk.call(None, new_request(), "sites.set_up", complex).await?;
    let args = json!({ "login": "manager", "password": password });
    let manager = session_of(&desk.call(None, new_request(), "staff.sign_in", args).await?)?;
    load(desk, &manager, password).await
}

async fn load(desk: &Desk, manager: &SessionToken, password: &str) -> Result<()> {
    for (login, number, name, role) in ACCOUNTS {
        let account =
            json!({ "login": login, "number": number, "name": name, "roles": [role], "password": password });
        desk.call(Some(manager), new_request(), "staff.add", account).await?;
    }
    Ok(desk::sample::load(desk, manager).await?)
}
