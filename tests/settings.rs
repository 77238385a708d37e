//! The manager corrects what the desk knows of its places, posts and advisors.

use anyhow::{Context, Result};
use desk::Unlock;
use onecounter_tests::{PASSWORD, Practice, Program, Start, with};
use serde_json::json;

#[tokio::test]
async fn a_manager_corrects_a_place_and_takes_another_out_of_the_directory() -> Result<()> {
    let practice = Practice::new().await?;
    let [affairs, family] = ids(&practice, "sites.directory", ["affairs-centre", "family-centre"]).await?;
    let program = manager(&practice).await?;
    let Program { screen, keyboard, .. } = &program;
    program.go(&format!("/settings?section=complex&tab=places&open={affairs}")).await?;
    screen.see_focused("textbox", "名称").await?;
    program.tab_to("textbox", "电话").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write("021-6299").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen
        .see_when("textbox", "电话", "refused and focused", |it| it.is_invalid() && it.is_focused())
        .await?;
    program.is_calm().await?;
    screen.picture("telephone-refused").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write("021-62990000").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("已保存").await?;
    screen.reads("021-62990000").await?;
    program.is_calm().await?;
    screen.picture("telephone-corrected").await?;

    program.go(&format!("/settings?section=complex&tab=places&open={family}")).await?;
    screen.see_focused("textbox", "名称").await?;
    program.tab_to("button", with("移出目录")).await?;
    keyboard.press("Enter").await?;
    screen.see_focused("textbox", "原因").await?;
    keyboard.write("已迁到新址").await?;
    program.is_calm().await?;
    screen.picture("out-of-the-directory").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("021-62990000").await?;
    screen.reads_no("家庭文明建设指导中心").await?;
    program.is_calm().await?;
    screen.picture("directory").await.map(|_| ())
}

#[tokio::test]
async fn a_manager_corrects_a_post_and_an_advisor() -> Result<()> {
    let practice = Practice::new().await?;
    let [post] = ids(&practice, "volunteers.posts", ["library-shelving"]).await?;
    let [advisor] = ids(&practice, "appointments.advisors", ["friday-lawyers"]).await?;
    let program = manager(&practice).await?;
    let Program { screen, keyboard, .. } = &program;
    program.go(&format!("/settings?section=volunteering&open={post}")).await?;
    screen.reads("三楼图书室").await?;
    keyboard.press("E").await?;
    program.tab_to("textbox", "地点").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write("四楼图书室").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("已保存").await?;
    screen.reads("四楼图书室").await?;
    program.is_calm().await?;
    screen.picture("post-corrected").await?;

    program.go(&format!("/settings?section=advisors&open={advisor}")).await?;
    screen.reads("驻点律师").await?;
    keyboard.press("E").await?;
    program.tab_to("textbox", "专长").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write("劳动争议").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("劳动争议").await?;
    program.is_calm().await?;
    screen.picture("advisor-corrected").await.map(|_| ())
}

#[tokio::test]
async fn a_manager_renames_a_computer() -> Result<()> {
    let practice = Practice::new().await?;
    let hands = practice.hands("2026-11-22T08:30:00+08:00").await?;
    let added = hands.does("manager", "sites.add_station", json!({ "name": "二楼登记抬" })).await?;
    hands.close().await;
    let station = added["station"].as_str().context("the id of the computer")?;
    let program = manager(&practice).await?;
    let Program { screen, keyboard, .. } = &program;
    program.go(&format!("/settings?section=complex&tab=computers&open={station}")).await?;
    screen.see_focused("textbox", "名称").await?;
    program.is_calm().await?;
    screen.picture("computer-opened").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write("二楼登记台").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("已保存").await?;
    screen.reads("二楼登记台").await?;
    screen.reads_no("二楼登记抬").await?;
    program.is_calm().await?;
    screen.picture("computer-renamed").await.map(|_| ())
}

#[tokio::test]
async fn a_manager_replaces_the_recovery_key() -> Result<()> {
    let practice = Practice::new().await?;
    let program = manager(&practice).await?;
    let Program { screen, keyboard, .. } = &program;
    program.go("/settings?section=keys").await?;
    screen.see("button", "换新的恢复密钥").await?;
    program.tab_to("button", "换新的恢复密钥").await?;
    keyboard.press("Enter").await?;
    screen.see_focused("button", "打印").await?;
    program.is_calm().await?;
    screen.assert_accessible().await?;
    screen.picture("recovery-key-drawn").await?;
    let spelt = screen.run("return document.querySelector('main [role=img][aria-label]').ariaLabel", vec![]);
    let groups = spelt.await?.as_str().context("the key is spelt out")?.replace(' ', "");
    let last: Vec<&str> = groups.rsplit(',').take(2).collect();
    program.tab_to("textbox", "照着纸输入最后两组").await?;
    keyboard.write("0000 0000").await?;
    keyboard.press("Enter").await?;
    screen.reads("与上面的最后两组不一样").await?;
    keyboard.press("Ctrl+A").await?;
    keyboard.write(&format!("{} {}", last[1], last[0])).await?;
    keyboard.press("Enter").await?;
    screen.reads("新的恢复密钥已启用").await?;
    screen.see_focused("button", "换新的恢复密钥").await?;
    program.is_calm().await?;
    screen.picture("recovery-key-kept").await?;
    let unlock = Unlock::Recovery(groups.replace(',', "-"));
    practice.opens_with(&unlock).await
}

/// The ids of the rows of a list that have these codes.
async fn ids<const N: usize>(practice: &Practice, list: &str, codes: [&str; N]) -> Result<[String; N]> {
    let hands = practice.hands("2026-11-22T08:30:00+08:00").await?;
    let mut ids = Vec::with_capacity(N);
    for code in codes {
        let row = hands.row("manager", list, json!({}), "code", code).await?;
        ids.push(row["id"].as_str().context("a row has an id")?.to_owned());
    }
    hands.close().await;
    ids.try_into().ok().context("an id for each code")
}

async fn manager(practice: &Practice) -> Result<Program> {
    let program = Program::start(Start::at(practice)).await?;
    program.sign_in("manager", PASSWORD, None).await?;
    Ok(program)
}
