//! One receipt; a reprint is marked, a void keeps its number.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::stage::{Stage, text};

/// Finishes the visit and prints its receipt twice, on A5 in large print.
pub(super) async fn one_receipt(stage: &mut Stage, visit: &Value) -> Result<String> {
    let finished = stage.does("clerk", "visits.finish", json!({ "visit": visit })).await?;
    let number = text(&finished, "number")?;
    let large = json!({ "receipt": number, "paper": "a5", "print": "large" });
    let first = stage.does("clerk", "receipts.print", large.clone()).await?;
    let path = stage.file(&first, "receipt-large.pdf")?;
    stage.tell(&format!("one receipt: {number}, {}", path.display()));
    let normal = stage.does("clerk", "receipts.print", json!({ "receipt": number })).await?;
    ensure!(normal["mark"] == "补打 第2次", "a reprint is marked: {}", normal["mark"]);
    let path = stage.file(&normal, "receipt.pdf")?;
    stage.tell(&format!("printed again it is marked 补打 第2次: {}", path.display()));
    Ok(number)
}

/// The appointment is served at window 3; its receipt is wrong and voided by the shift lead.
pub(super) async fn a_void_keeps_its_number(stage: &mut Stage) -> Result<String> {
    let mut number = String::new();
    for answer in ["就业指导：已预约下次。", "失业登记去社区事务受理服务中心。"] {
        let called = stage.does("clerk3", "queue.call_next", json!({})).await?;
        let visit = stage.does("clerk3", "visits.open", json!({ "ticket": called["ticket"] })).await?;
        let question = json!({
            "visit": visit["visit"], "topic": "就业", "question": "怎样找工作？", "answer": answer,
        });
        stage.does("clerk3", "consultations.log", question).await?;
        stage.later(3).await?;
        number = text(
            &stage.does("clerk3", "visits.finish", json!({ "visit": visit["visit"] })).await?,
            "number",
        )?;
    }
    stage.confirms("lead").await?;
    stage.does("lead", "receipts.void", json!({ "receipt": number, "reason": "姓名录错" })).await?;
    stage.tell(&format!("{number} is void and keeps its number"));
    Ok(number)
}
