//! What a page holds that is drawn anew all day.

use anyhow::Result;
use onecounter_tests::{PASSWORD, Practice, Program, Start};
use serde_json::json;

/// How often it is drawn anew before memory is looked at again.
const REDRAWINGS: u64 = 300;

/// What it may hold more after each so many, in bytes: 44 MB if `WebKit` is left to keep the styles of what is gone.
const MORE: u64 = 15_000_000;

/// How many times that is looked at.
const LOOKS: u64 = 3;

#[tokio::test]
async fn a_page_that_is_drawn_anew_all_day_keeps_no_old_styles() -> Result<()> {
    let practice = Practice::new().await?;
    // What JavaScript has not collected yet would hide it, so it is collected often here.
    let start = Start::at(&practice)
        .with(&["--counter", "2"])
        .knowing("JSC_largeHeapSize", "4194304")
        .knowing("JSC_forceRAMSize", "268435456");
    let program = Program::start(start).await?;
    program.sign_in("clerk", PASSWORD, None).await?;
    redraw(&program).await?;
    let before = program.memory()?;
    for _ in 0..LOOKS {
        redraw(&program).await?;
    }
    // JavaScript collects what is gone when it comes to it, on a busy machine some seconds later.
    let kept = format!("less than {} kB more is kept", LOOKS * MORE / 1000);
    let more = program
        .screen
        .until(&kept, async || {
            let more = program.memory()?.saturating_sub(before);
            Ok((more < LOOKS * MORE).then_some(more))
        })
        .await?;
    println!("{} redrawings: {} kB more", LOOKS * REDRAWINGS, more / 1000);
    Ok(())
}

async fn redraw(program: &Program) -> Result<()> {
    let screen = &program.screen;
    screen.run(include_str!("src/redraw.js"), vec![json!(REDRAWINGS)]).await?;
    screen
        .until("it is drawn anew often enough", async || {
            Ok((screen.run("return window.redrawn", vec![]).await? == true).then_some(()))
        })
        .await?;
    program.is_calm().await
}
