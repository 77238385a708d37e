//! `sample`: the Jiangning Road complex.

use anyhow::Result;
use desk::sample::large::{self, Cast, Size};
use desk::sample::{ACCOUNTS, furnish};
use desk::{Desk, SessionToken};
use domain::id::ResidentId;
use serde_json::json;

use super::progress::Bars;
use crate::answer::Answer;
use crate::arguments::{PlaceArguments, SampleArguments};
use crate::opening::{new_request, open, password, session_of, sign_in};

/// The windows of those who play the visits of a large sample.
const WINDOWS: [(&str, i64); 3] = [("clerk", 1), ("lead", 2), ("clerk3", 3)];

/// Adds the accounts (all with the password of the environment) and loads the catalogue, unless that was
/// done before; then makes as much as is asked for.
pub(crate) async fn sample(place: &PlaceArguments, sample: &SampleArguments) -> Result<Answer> {
    let opened = open(place).await?;
    let desk = &opened.desk;
    let manager = sign_in(desk, &sample.who).await?;
    if !has_accounts(desk, &manager).await? {
        furnish(desk, &manager, &password()?).await?;
    }
    let SampleArguments { residents, bookings, visits, seed, .. } = *sample;
    if residents + bookings + visits > 0 {
        fill(desk, manager, Size { residents, bookings, visits, seed }, &password()?).await?;
    }
    desk.close().await;
    Ok(Answer::Json(json!({
        "accounts": ACCOUNTS.map(|account| account.login),
        "residents": residents, "bookings": bookings, "visits": visits, "seed": seed,
    })))
}

async fn has_accounts(desk: &Desk, manager: &SessionToken) -> Result<bool> {
    let staff = desk.call(Some(manager), new_request(), "staff.list", json!({})).await?;
    Ok(staff.as_array().into_iter().flatten().any(|member| member["login"] == ACCOUNTS[0].login))
}

/// Makes a large sample, with a progress bar for each of its parts, and gives its people.
///
/// # Errors
/// If the accounts of the sample have another password, or the desk has issued receipts since the first of
/// the days that are to be played.
pub async fn fill(desk: &Desk, manager: SessionToken, size: Size, password: &str) -> Result<Vec<ResidentId>> {
    let mut clerks = Vec::new();
    for (login, counter) in WINDOWS {
        let args = json!({ "login": login, "password": password, "counter": counter });
        clerks.push(session_of(&desk.call(None, new_request(), "staff.sign_in", args).await?)?);
    }
    let bars = Bars::new(size);
    let people =
        large::load(desk, &Cast { manager, clerks }, size, |part, more| bars.made(part, more)).await?;
    bars.finish();
    Ok(people)
}
