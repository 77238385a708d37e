//! `morning`.

use std::path::PathBuf;

use anyhow::Result;

use crate::answer::Answer;

/// Plays the morning.
pub(crate) async fn morning(_out: Option<PathBuf>) -> Result<Answer> {
    Ok(Answer::Printed)
}
