//! `init`: a new desk.

use anyhow::{Context, Result};
use desk::{Desk, Place, RecoveryKey, Surroundings, Unlock};
use keychain::{Keychain, new_key};
use serde_json::json;

use crate::answer::{Answer, BadUsage};
use crate::arguments::{InitArguments, PlaceArguments};
use crate::opening::{keychain, new_request, password, place, surroundings, unlock};

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
    let keychain = if arguments.keychain { Some(keychain(arguments)?) } else { None };
    let (desk, recovery) = match keychain {
        Some(keychain) => create_with(&keychain, &place, init.rehearsal, around).await?,
        None => Desk::create(&place, &unlock(arguments).await?, init.rehearsal, around).await?,
    };
    let made = desk.call(None, new_request(), "sites.set_up", complex).await;
    desk.close().await;
    let made = match made {
        Ok(made) => made,
        Err(fault) => {
            // An empty desk whose recovery key nobody has seen would be in the way of the next try.
            Desk::unmake(&place).await?;
            return Err(fault.into());
        }
    };
    Ok(Answer::Json(json!({
        "recovery_key": recovery.text(),
        "site": made["site"],
        "rehearsal": init.rehearsal,
    })))
}

/// Makes the desk first and lets the keychain keep its key then: a place where there is a desk already must not
/// lose the key that opens it.
async fn create_with(
    keychain: &Keychain,
    place: &Place,
    rehearsal: bool,
    around: Surroundings,
) -> Result<(Desk, RecoveryKey)> {
    keychain.check().await?;
    let key = new_key();
    let made = Desk::create(place, &Unlock::Keychain(key), rehearsal, around).await?;
    keychain.keep(key).await.context("an empty desk was made, and nothing opens it: delete it")?;
    Ok(made)
}
