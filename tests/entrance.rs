//! The volunteer at the entrance.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use onecounter_tests::{PASSWORD, Practice, Program, Start};

#[tokio::test]
async fn a_walk_in_has_a_ticket_within_thirty_seconds() -> Result<()> {
    let practice = Practice::new().await?;
    let program = Program::start(Start::at(&practice)).await?;
    let Program { screen, keyboard, .. } = &program;
    program.sign_in("volunteer", PASSWORD, None).await?;
    screen.see_focused("textbox", "怎么称呼").await?;
    keyboard.count();
    let begun = Instant::now();
    keyboard.write("王阿姨").await?;
    keyboard.press("3 Enter").await?;
    screen.reads("C001").await?;
    let (keys, took) = (keyboard.count(), begun.elapsed());
    println!("a ticket: {keys} keys besides the name, {} ms", took.as_millis());
    ensure!(keys <= 3 && took < Duration::from_secs(30), "{keys} keys, {took:?}");
    screen.picture("given").await?;
    let text = screen.text().await?;
    for foreign in ["查找", "居民", "证件后四位"] {
        ensure!(!text.contains(foreign), "a volunteer sees nothing of {foreign}: {text}");
    }
    ensure!(screen.all("navigation", "功能").await?.is_empty(), "a volunteer is offered no other screen");
    screen.assert_accessible().await
}
