//! What a clerk does at the counter beside the morning: somebody is sent on to another queue.

use anyhow::Result;
use onecounter_tests::{Found, PASSWORD, Practice, Program, Start, with};
use serde_json::json;

#[tokio::test]
async fn somebody_sent_on_comes_back_with_what_was_typed() -> Result<()> {
    let practice = Practice::new().await?;
    let hands = practice.hands("2026-11-22T08:55:00+08:00").await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "王阿姨" })).await?;
    hands.close().await;
    let program = Program::start(Start::at(&practice).with(&["--counter", "2"])).await?;
    let Program { screen, keyboard, .. } = &program;
    program.sign_in("clerk", PASSWORD, None).await?;
    screen.see("button", with("A001")).await?;
    keyboard.press("F4").await?;
    screen.reads("正在呼叫 A001").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("按数字键选择要办的事项").await?;
    keyboard.press("5").await?;
    screen.see_focused("combobox", "咨询主题").await?;
    keyboard.write("劳动合同").await?;
    keyboard.press("Alt+T").await?;
    screen.see_focused("radio", "A 综合").await?;
    keyboard.press("Down Down Down Down").await?;
    screen.see_when("radio", "E 企业与法律", "chosen", Found::is_checked).await?;
    program.is_calm().await?;
    screen.picture("sent-on").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("窗口空闲，按 F4 呼叫下一位").await?;
    screen.reads("等候 1").await?;
    program.tab_to("radio", "等候 1").await?;
    keyboard.press("Right").await?;
    program.tab_to("button", with("A001")).await?;
    keyboard.press("Enter").await?;
    screen.reads("的来访办到一半（0 项），在这里接着办。").await?;
    program.is_calm().await?;
    screen.picture("comes-back").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.see_when("combobox", "咨询主题", "as it was", |it| it.value() == "劳动合同").await?;
    program.is_calm().await?;
    screen.picture("goes-on").await?;
    Ok(())
}
