//! `sample`: the Jiangning Road complex, and as many invented people as asked for.

use anyhow::Result;
use desk::{Desk, SessionToken};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{PlaceArguments, SampleArguments};
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
pub(crate) async fn sample(arguments: &PlaceArguments, sample: &SampleArguments) -> Result<Answer> {
    let opened = open(arguments).await?;
    let desk = &opened.desk;
    let manager = sign_in(desk, &sample.who).await?;
    for (login, number, name, role) in ACCOUNTS {
        let account = json!({ "login": login, "number": number, "name": name, "roles": [role], "password": password()? });
        desk.call(Some(&manager), new_request(), "staff.add", account).await?;
    }
    desk::sample::load(desk, &manager).await?;
    desk.close().await;
    Ok(Answer::Json(json!({ "accounts": ACCOUNTS.map(|(login, ..)| login) })))
}
