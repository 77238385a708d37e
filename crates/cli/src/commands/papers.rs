//! `receipt`, `report`, `backup` and `verify-audit`: one action each, and its paper as a file.

use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::{AsArguments, PlaceArguments};
use crate::opening::{new_request, open, sign_in};

/// Prints a receipt into a file; the print is counted like any other.
pub(crate) async fn receipt(
    arguments: &PlaceArguments,
    who: &AsArguments,
    number: &str,
    out: &Path,
    paper: &str,
    large: bool,
) -> Result<Answer> {
    let opened = open(arguments).await?;
    let session = sign_in(&opened.desk, who).await?;
    let args = json!({ "receipt": number, "paper": paper, "print": if large { "large" } else { "normal" } });
    let reply = opened.desk.call(Some(&session), new_request(), "receipts.print", args).await;
    opened.desk.close().await;
    Ok(Answer::Json(save(reply?, out)?))
}

/// Answers with the figures of a day, or writes its paper.
pub(crate) async fn report(
    arguments: &PlaceArguments,
    who: &AsArguments,
    day: Option<&str>,
    out: Option<&Path>,
) -> Result<Answer> {
    let opened = open(arguments).await?;
    let session = sign_in(&opened.desk, who).await?;
    let day = day.map_or_else(|| opened.desk.now().day().to_string(), str::to_owned);
    let action = if out.is_some() { "reports.print" } else { "reports.day" };
    let reply = opened.desk.call(Some(&session), new_request(), action, json!({ "day": day })).await;
    opened.desk.close().await;
    Ok(Answer::Json(match out {
        Some(out) => save(reply?, out)?,
        None => reply?,
    }))
}

/// Does an action that takes no arguments.
pub(crate) async fn answer(arguments: &PlaceArguments, who: &AsArguments, action: &str) -> Result<Answer> {
    let opened = open(arguments).await?;
    let session = sign_in(&opened.desk, who).await?;
    let reply = opened.desk.call(Some(&session), new_request(), action, json!({})).await;
    opened.desk.close().await;
    Ok(Answer::Json(reply?))
}

/// Verifies every chain; a broken one is the answer, and exit status 1.
pub(crate) async fn verify_audit(arguments: &PlaceArguments, who: &AsArguments) -> Result<Answer> {
    let Answer::Json(verdict) = answer(arguments, who, "audit.verify").await? else {
        unreachable!("an action answers with JSON");
    };
    if verdict["sound"] == json!(true) { Ok(Answer::Json(verdict)) } else { Ok(Answer::Found(verdict)) }
}

/// Writes the PDF of a printing action's reply to a file; the answer names the file instead.
pub(crate) fn save(mut reply: Value, out: &Path) -> Result<Value> {
    let pdf = reply["paper"]["pdf"].take();
    let bytes = STANDARD.decode(pdf.as_str().context("a print answers with a PDF")?)?;
    std::fs::write(out, bytes).with_context(|| format!("{} cannot be written", out.display()))?;
    reply["paper"]["pdf"] = json!(out.display().to_string());
    Ok(reply)
}
