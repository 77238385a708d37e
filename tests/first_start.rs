//! The first minutes on a new computer.

use anyhow::Result;
use onecounter_tests::{PASSPHRASE, PASSWORD, Program, Start, with};

#[tokio::test]
async fn the_sample_complex_is_loaded_and_opens_again_with_its_passphrase() -> Result<()> {
    let mut program = Program::start(Start::fresh()).await?;
    let Program { screen, keyboard, .. } = &program;
    screen.see("heading", "第一次打开一窗").await?;
    screen.picture("first-start").await?;
    screen.assert_accessible().await?;
    program.tab_back_to("radio", "新建综合体").await?;
    keyboard.press("Right").await?;
    program.tab_to("password", with("演练账号的密码")).await?;
    keyboard.write(PASSWORD).await?;
    keyboard.press("Tab").await?;
    keyboard.write(PASSWORD).await?;
    program.tab_to("radio", "系统钥匙串").await?;
    keyboard.press("Down").await?;
    program.tab_to("password", "口令").await?;
    keyboard.write(PASSPHRASE).await?;
    keyboard.press("Tab").await?;
    keyboard.write(PASSPHRASE).await?;
    screen.picture("sample").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.see("button", "开始演练").await?;
    screen.picture("accounts").await?;
    program.tab_to("button", "开始演练").await?;
    keyboard.press("Enter").await?;
    program.sign_in("manager", PASSWORD, None).await?;
    program.quit().await?;

    program.start_again().await?;
    let Program { screen, keyboard, .. } = &program;
    screen.see("heading", "请输入密钥").await?;
    screen.assert_accessible().await?;
    screen.see_when("password", "口令", "focused", onecounter_tests::Found::is_focused).await?;
    keyboard.write("not the passphrase at all").await?;
    keyboard.press("Enter").await?;
    screen.reads("口令不对，请重新输入。").await?;
    screen
        .see_when("password", "口令", "marked and focused", |it| it.is_invalid() && it.is_focused())
        .await?;
    screen.picture("wrong-passphrase").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write(PASSPHRASE).await?;
    keyboard.press("Enter").await?;
    screen.see("heading", "登录").await?;
    Ok(())
}
