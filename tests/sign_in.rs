//! Whoever wants to work signs in.

use anyhow::Result;
use onecounter_tests::{PASSWORD, Practice, Program, Start};

#[tokio::test]
async fn a_clerk_signs_in_by_keyboard() -> Result<()> {
    let practice = Practice::new().await?;
    let program = Program::start(Start::at(&practice).with(&["--counter", "2"])).await?;
    program.sign_in("clerk", PASSWORD).await?;
    program.screen.picture("signed-in").await?;
    program.screen.reads("2 号窗口").await
}
