//! `morning`: plays the morning and says where its papers lie.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use desk::{Passwords, Place, SetClock, Surroundings, SystemRandomness, Unlock};
use domain::time::Instant;
use serde_json::json;

use crate::answer::Answer;
use crate::morning::{Stage, play};

/// Sunday, 22 November 2026: the counter is open every day.
const MORNING: &str = "2026-11-22T09:00:00+08:00";

/// Plays the morning on a fresh practice desk, in a folder that stays.
pub(crate) async fn morning(out: Option<PathBuf>) -> Result<Answer> {
    let out = out.unwrap_or_else(|| std::env::temp_dir().join(format!("onecounter-{}", std::process::id())));
    std::fs::create_dir_all(&out)?;
    let clock = Arc::new(SetClock::at(Instant::parse(MORNING).expect("a constant that is RFC 3339")));
    let surroundings = Surroundings {
        clock: clock.clone(),
        randomness: Arc::new(SystemRandomness),
        passwords: Passwords::strong(),
    };
    let unlock = Unlock::Passphrase("only a practice desk".to_owned());
    let place = Place::Folder(out.join("data"));
    let narrator = |line: &str| eprintln!("{line}");
    let mut stage =
        Stage::set(&place, &unlock, "changping lu 710", surroundings, clock, out.clone(), narrator).await?;
    let story = play(&mut stage).await?;
    stage.desk.close().await;
    Ok(Answer::Json(json!(story)))
}
