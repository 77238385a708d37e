//! Two programs on one PostgreSQL, and PostgreSQL away for a while.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use onecounter_tests::{PASSWORD, Postgres, Practice, Program, Start, with};
use serde_json::json;

use crate::sign_in::half_a_question;

#[tokio::test]
async fn a_ticket_called_at_one_window_vanishes_at_the_other_within_a_second() -> Result<()> {
    let server = Postgres::start()?;
    let practice = Practice::in_database(&server.address()).await?;
    let hands = practice.hands("2026-11-22T08:55:00+08:00").await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "王阿姨" })).await?;
    hands.close().await;
    let two = Program::start(Start::at(&practice).with(&["--counter", "2"])).await?;
    let three =
        Program::start_showing(Start::at(&practice).with(&["--counter", "3"]), two.screen.pictures.clone())
            .await?;
    two.sign_in("clerk", PASSWORD, None).await?;
    three.sign_in("clerk3", PASSWORD, None).await?;
    for program in [&two, &three] {
        program.screen.see("button", with("A001")).await?;
    }
    two.screen.picture("both-see-it").await?;
    two.keyboard.press("F4").await?;
    two.screen.reads("正在呼叫 A001").await?;
    let begun = Instant::now();
    three.screen.reads("现在没有人等候").await?;
    let took = begun.elapsed();
    println!("called at window 2, gone at window 3 after {} ms", took.as_millis());
    three.screen.picture("gone-at-window-3").await?;
    ensure!(took < Duration::from_secs(1), "gone within a second, not after {took:?}");
    Ok(())
}

#[tokio::test]
async fn half_a_form_stays_while_postgresql_is_away_and_is_sent_when_it_is_back() -> Result<()> {
    let mut server = Postgres::start()?;
    let practice = Practice::in_database(&server.address()).await?;
    let program = Program::start(Start::at(&practice).with(&["--counter", "2"])).await?;
    let Program { screen, keyboard, .. } = &program;
    program.sign_in("clerk", PASSWORD, None).await?;
    half_a_question(&program).await?;
    server.stop()?;
    keyboard.press("Tab").await?;
    keyboard.write("先挂失").await?;
    screen.reads("连不上数据库").await?;
    screen.picture("postgresql-is-away").await?;
    screen.see_when("textbox", "问题", "still there", |it| it.value() == "医保卡丢了怎么办").await?;
    server.start_again()?;
    let begun = Instant::now();
    screen.reads_no("连不上数据库").await?;
    println!("reconnected {} ms after PostgreSQL was back", begun.elapsed().as_millis());
    screen.see_when("textbox", "答复", "still there", |it| it.value() == "先挂失").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.within("region", "本次办理").see("button", with("医保")).await?;
    screen.picture("added-after-it-was-back").await?;
    Ok(())
}
