//! The day's report: refused while a visit is open, then balanced, frozen and printed.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::stage::Stage;

/// A last visit is still open; when it is finished the day balances.
pub(super) async fn the_day_balances(stage: &mut Stage) -> Result<Vec<String>> {
    let day = stage.desk.now().day();
    let visit = stage.does("clerk", "visits.open", json!({ "name": "尉迟安" })).await?["visit"].clone();
    stage.confirms("manager").await?;
    let fault = stage
        .is_refused("manager", "reports.finalise", json!({ "day": day }), "report_has_open_visits")
        .await?;
    stage.tell(&format!("the report is not final while a visit is open: {fault}"));
    stage.does("clerk", "visits.leave", json!({ "visit": visit })).await?;
    stage.does("manager", "reports.finalise", json!({ "day": day })).await?;
    let report = stage.does("manager", "reports.day", json!({ "day": day })).await?;
    let identities = report["identities"].as_array().context("the day has identities")?;
    ensure!(!identities.is_empty(), "a day has identities to hold");
    for identity in identities {
        ensure!(identity["holds"] == true, "the day balances: {identity}");
    }
    let printed = stage.does("manager", "reports.print", json!({ "day": day })).await?;
    let path = stage.file(&printed, "day-report.pdf")?;
    stage.tell(&format!("{} identities hold; the day is final: {}", identities.len(), path.display()));
    Ok(identities
        .iter()
        .map(|identity| identity["name"]["code"].as_str().unwrap_or_default().to_owned())
        .collect())
}
