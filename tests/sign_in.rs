//! Whoever wants to work signs in; whoever leaves locks, and a colleague may step in.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use onecounter_tests::{Found, Name, PASSWORD, Practice, Program, Start, with};
use serde_json::json;

const AT_TWO: [&str; 2] = ["--counter", "2"];

/// A desk at which the two clerks have set PINs.
async fn practice_with_pins() -> Result<Practice> {
    let practice = Practice::new().await?;
    let hands = practice.hands("2026-11-22T08:30:00+08:00").await?;
    for (who, pin) in [("clerk", "273941"), ("clerk3", "502836")] {
        hands.does(who, "staff.set_pin", json!({ "pin": pin, "password": PASSWORD })).await?;
    }
    hands.close().await;
    Ok(practice)
}

#[tokio::test]
async fn a_clerk_signs_in_by_keyboard_after_a_wrong_password() -> Result<()> {
    let practice = Practice::new().await?;
    let program = Program::start(Start::at(&practice)).await?;
    let Program { screen, keyboard, .. } = &program;
    screen.see_focused("textbox", "账号").await?;
    keyboard.write("clerk").await?;
    keyboard.press("Tab").await?;
    keyboard.write("not the password").await?;
    keyboard.press("Tab").await?;
    program.pick("2号窗口").await?;
    keyboard.press("Tab Enter").await?;
    screen.see("alert", Name::Any).await?;
    screen.picture("refused").await?;
    let login = screen.see("textbox", "账号").await?;
    ensure!(login.value() == "clerk", "the login stays: {}", login.value());
    screen
        .see_when("password", "密码", "empty and focused", |it| it.is_focused() && it.value().is_empty())
        .await?;
    keyboard.write(PASSWORD).await?;
    keyboard.press("Enter").await?;
    screen.reads("2 号窗口").await?;
    screen.see("button", "呼叫下一位").await?;
    screen.picture("signed-in").await?;
    Ok(())
}

#[tokio::test]
async fn half_a_form_waits_behind_the_lock_for_its_clerk() -> Result<()> {
    let practice = practice_with_pins().await?;
    let program = Program::start(Start::at(&practice).with(&AT_TWO)).await?;
    let Program { screen, keyboard, .. } = &program;
    program.sign_in("clerk", PASSWORD, None).await?;
    half_a_question(&program).await?;
    keyboard.press("F12").await?;
    screen.reads("已锁屏").await?;
    screen.picture("locked").await?;
    let text = screen.text().await?;
    ensure!(!text.contains("医保"), "nothing of anybody stays in the page: {text}");
    let begun = Instant::now();
    keyboard.write("273941").await?;
    keyboard.press("Enter").await?;
    screen.see_when("textbox", "问题", "as it was", |it| it.value() == "医保卡丢了怎么办").await?;
    println!("unlocked by PIN in {} ms", begun.elapsed().as_millis());
    screen.picture("unlocked").await?;
    Ok(())
}

#[tokio::test]
async fn a_colleague_steps_in_and_the_half_typed_visit_waits() -> Result<()> {
    let practice = practice_with_pins().await?;
    let program = Program::start(Start::at(&practice).with(&AT_TWO)).await?;
    let Program { screen, keyboard, .. } = &program;
    program.sign_in("clerk", PASSWORD, None).await?;
    half_a_question(&program).await?;
    keyboard.press("F12").await?;
    program.tab_to("button", "其他同事用账号登录").await?;
    keyboard.press("Enter").await?;
    program.sign_in("clerk3", PASSWORD, None).await?;
    screen.reads("解文秀").await?;
    screen.picture("colleague").await?;
    let text = screen.text().await?;
    ensure!(!text.contains("医保卡丢了"), "what a colleague typed is theirs: {text}");
    keyboard.press("F12").await?;
    screen.see("radio", with("周敏")).await?;
    screen.picture("both-on-duty").await?;
    program.tab_back_to("radio", with("本人")).await?;
    keyboard.press("Up").await?;
    screen.see_when("radio", with("周敏"), "chosen", Found::is_checked).await?;
    program.tab_to("password", "PIN 码").await?;
    let begun = Instant::now();
    keyboard.write("273941").await?;
    keyboard.press("Enter").await?;
    screen.see_when("textbox", "问题", "as it was", |it| it.value() == "医保卡丢了怎么办").await?;
    println!("switched by PIN in {} ms", begun.elapsed().as_millis());
    Ok(())
}

#[tokio::test]
async fn a_computer_that_slept_is_locked() -> Result<()> {
    let practice = practice_with_pins().await?;
    let program = Program::start(Start::at(&practice).with(&AT_TWO)).await?;
    program.sign_in("clerk", PASSWORD, None).await?;
    program.sleep(Duration::from_secs(7)).await?;
    let begun = Instant::now();
    program.screen.reads("已锁屏").await?;
    println!("locked {} ms after waking", begun.elapsed().as_millis());
    Ok(())
}

#[tokio::test]
async fn a_second_start_brings_the_first_window_to_the_front() -> Result<()> {
    let practice = Practice::new().await?;
    let program = Program::start(Start::at(&practice)).await?;
    let second = program.start_beside().await?;
    ensure!(second.status.success(), "the second ends by itself: {second:?}");
    program.screen.see("textbox", "账号").await?;
    Ok(())
}

/// A visit without a ticket, and the beginning of a question in it.
pub(super) async fn half_a_question(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    screen.see("button", "呼叫下一位").await?;
    keyboard.press("F2").await?;
    screen.see_focused("textbox", "居民").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("按数字键选择要办的事项").await?;
    keyboard.press("5").await?;
    screen.see_focused("combobox", "咨询主题").await?;
    keyboard.write("医保").await?;
    keyboard.press("Tab").await?;
    screen.see_focused("textbox", "问题").await?;
    keyboard.write("医保卡丢了怎么办").await?;
    screen.picture("half-a-question").await?;
    Ok(())
}
