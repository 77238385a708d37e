//! `restore` and `doctor`: what is done with the data as a whole, without signing in.

use std::path::Path;

use anyhow::Result;
use desk::{Desk, Verdict};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::PlaceArguments;
use crate::opening::{open, place, surroundings, unlock};

/// Verifies the backup and puts it in the place of the data.
pub(crate) async fn restore(arguments: &PlaceArguments, file: &Path) -> Result<Answer> {
    let (around, _) = surroundings(arguments)?;
    let key = unlock(arguments).await?;
    let restored = Desk::restore(&place(arguments)?, file, &key, around.clock.now()).await?;
    Ok(Answer::Json(json!({ "kept_as": restored.kept_as })))
}

/// Looks at everything; something bad is the answer, and exit status 1.
pub(crate) async fn doctor(arguments: &PlaceArguments) -> Result<Answer> {
    let opened = open(arguments).await?;
    let checks = opened.desk.doctor().await;
    opened.desk.close().await;
    let answer = json!(checks);
    if checks.iter().any(|check| check.verdict == Verdict::Bad) {
        return Ok(Answer::Found(answer));
    }
    Ok(Answer::Json(answer))
}
