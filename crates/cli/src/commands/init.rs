//! `init`: a new desk.

use anyhow::Result;
use desk::Desk;
use serde_json::json;

use crate::answer::{Answer, BadUsage};
use crate::arguments::{InitArguments, PlaceArguments};
use crate::keychain;
use crate::opening::{new_request, password, place, surroundings, unlock};

/// Makes the desk, its complex and its first manager; the recovery key is printed once, here.
pub(crate) async fn init(arguments: &PlaceArguments, init: &InitArguments) -> Result<Answer> {
    let (around, clock) = surroundings(arguments)?;
    if clock.is_some() && !init.rehearsal {
        return Err(BadUsage("--now goes with --rehearsal".into()).into());
    }
    let complex = json!({
        "code": init.code,
        "name": init.name,
        "english_name": init.english_name,
        "address": init.address,
        "phone": init.phone,
        "counters": (1..=init.counters).map(|number| format!("{number}号窗口")).collect::<Vec<_>>(),
        "manager": {
            "login": init.manager, "number": "001", "name": init.manager_name, "password": password()?,
        },
    });
    let place = place(arguments)?;
    let way = if arguments.keychain { keychain::make(&place).await? } else { unlock(arguments).await? };
    let (desk, recovery) = Desk::create(&place, &way, init.rehearsal, around).await?;
    let made = desk.call(None, new_request(), "sites.set_up", complex).await;
    desk.close().await;
    Ok(Answer::Json(json!({
        "recovery_key": recovery.text(),
        "site": made?["site"],
        "rehearsal": init.rehearsal,
    })))
}
