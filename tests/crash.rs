//! A power cut in the middle of a visit.

use anyhow::Result;
use onecounter_tests::{PASSWORD, Practice, Program, Start};
use serde_json::json;

use crate::sign_in::half_a_question;

#[tokio::test]
async fn a_killed_program_comes_back_with_the_visit_and_what_was_half_typed() -> Result<()> {
    let practice = Practice::new().await?;
    let mut program = Program::start(Start::at(&practice).with(&["--counter", "2"])).await?;
    program.sign_in("clerk", PASSWORD, None).await?;
    half_a_question(&program).await?;
    // The page alone holds the latest 0.3 seconds; the door says when the rest is safe.
    let kept = practice.hands("2026-11-22T09:01:00+08:00").await?;
    program
        .screen
        .until("what was typed is kept", async || {
            let mine = kept.does("clerk", "visits.mine", json!({})).await?;
            Ok(mine.to_string().contains("医保卡丢了怎么办").then_some(()))
        })
        .await?;
    kept.close().await;
    program.kill()?;
    program.start_again().await?;
    program.sign_in("clerk", PASSWORD, None).await?;
    let question = |it: &onecounter_tests::Found| it.value() == "医保卡丢了怎么办";
    program.screen.see_when("textbox", "问题", "as it was", question).await?;
    program.screen.picture("after-the-power-cut").await?;
    Ok(())
}
