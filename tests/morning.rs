// More than 300 lines, because it is one story that is read from top to bottom.
//! The morning of the main job, by keyboard alone.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use onecounter_tests::{Hands, Name, PASSWORD, Practice, Program, Start, with};
use serde_json::json;

/// What happened before nine: an appointment by telephone, a taken hall, a full course.
async fn before(hands: &Hands) -> Result<()> {
    let days = hands.does("clerk", "appointments.slots", json!({ "from": "2026-11-22" })).await?;
    let slot = &days[0]["slots"][0]["slot"];
    let booked = json!({ "slot": slot, "name": "单志远", "phone": "199 0000 0001", "matter": "就业指导" });
    hands.does("clerk", "appointments.book", booked).await?;
    let hall = hands.row("clerk3", "rooms.list", json!({}), "code", "council-hall").await?;
    let meeting = json!({
        "visit": null, "room": hall["id"],
        "interval": { "from": "2026-11-28T14:00:00+08:00", "to": "2026-11-28T16:00:00+08:00" },
        "purpose": "residents_meeting", "organiser": { "named": "江宁路业主委员会" },
        "responsible": "曾乐", "heads": 20, "declared": true,
    });
    hands.does("clerk3", "rooms.book", meeting).await?;
    let tutoring = hands.row("clerk3", "courses.list", json!({}), "code", "phone-tutoring").await?;
    let found = hands.does("clerk3", "residents.find", json!({ "text": "解文秀" })).await?;
    let resident = &found["residents"][0]["resident"];
    let enrolment = json!({ "course": tutoring["id"], "resident": resident });
    hands.does("clerk3", "courses.enrol", enrolment).await.map(|_| ())
}

#[tokio::test]
async fn the_morning_is_played_by_keyboard_alone() -> Result<()> {
    let practice = Practice::new().await?;
    let hands = practice.hands("2026-11-22T08:30:00+08:00").await?;
    before(&hands).await?;
    hands.close().await;
    let program = Program::start(Start::at(&practice)).await?;
    three_tickets(&program).await?;
    hand_over(&program, "clerk", Some("2号窗口")).await?;
    call(&program).await?;
    program.keyboard.count();
    let begun = Instant::now();
    serve(&program).await?;
    five_matters(&program).await?;
    let (keys, took) = (program.keyboard.count(), begun.elapsed());
    println!("a visit of five matters: {keys} keys besides typed text, {:.1} s", took.as_secs_f64());
    what_cannot_be(&program).await?;
    program.keyboard.count();
    let begun = Instant::now();
    finish(&program).await?;
    let (keys, took) = (keys + program.keyboard.count(), took + begun.elapsed());
    println!("finished and saved: {keys} keys besides typed text, {:.1} s in all", took.as_secs_f64());
    the_receipt_is_void(&program).await?;
    the_day_is_final(&program).await?;
    ensure!(keys <= 60, "at most 60 keys, not {keys}");
    ensure!(took <= Duration::from_secs(90), "at most 90 seconds, not {took:?}");
    Ok(())
}

/// The volunteer gives a walk-in, an elderly resident and somebody with an appointment their tickets.
async fn three_tickets(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    program.sign_in("volunteer", PASSWORD, None).await?;
    screen.see_focused("textbox", "怎么称呼").await?;
    keyboard.write("王阿姨").await?;
    keyboard.press("Enter").await?;
    screen.within("status", Name::Any).reads("A001").await?;
    keyboard.write("冯建国").await?;
    keyboard.press("Alt+V Enter").await?;
    screen.reads("V001").await?;
    screen.picture("entrance").await?;
    keyboard.press("6").await?;
    screen.see("button", with("单")).await?;
    screen.picture("check-in").await?;
    keyboard.press("1").await?;
    screen.reads("Y001").await?;
    Ok(())
}

/// Whoever sits there signs out, and somebody else signs in.
async fn hand_over(program: &Program, login: &str, window: Option<&str>) -> Result<()> {
    program.keyboard.press("F12").await?;
    program.tab_to("button", "其他同事用账号登录").await?;
    program.keyboard.press("Enter").await?;
    program.screen.see("heading", "登录").await?;
    program.sign_in(login, PASSWORD, window).await
}

/// The clerk calls the next: the elderly resident first.
async fn call(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    screen.see("button", with("V001")).await?;
    screen.picture("three-wait").await?;
    keyboard.press("F4").await?;
    screen.reads("正在呼叫 V001").await?;
    Ok(())
}

/// The resident sits down, with a daughter who helps.
async fn serve(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    screen.see_focused("textbox", "居民").await?;
    keyboard.write("冯建国").await?;
    keyboard.press("Enter").await?;
    screen.see_when("textbox", "居民", "chosen", |it| it.value() == "冯*国").await?;
    keyboard.press("Alt+A").await?;
    screen.see_focused("textbox", "帮办人、代办人姓名").await?;
    keyboard.write("冯晓梅").await?;
    // The relationship stands at 子女 already.
    keyboard.press("Tab Tab").await?;
    keyboard.write("19900000011").await?;
    screen.picture("who-sits-down").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("按数字键选择要办的事项").await
}

/// A question, a room, a course, a shift, a referral.
async fn five_matters(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    let paper = screen.within("region", "本次办理");
    keyboard.press("5").await?;
    screen.see_focused("combobox", "咨询主题").await?;
    keyboard.write("课程报名").await?;
    keyboard.press("Tab").await?;
    keyboard.write("联合课程怎样报名？").await?;
    keyboard.press("Tab").await?;
    keyboard.write("凭身份证在窗口报名，名额满时可排候补。").await?;
    screen.picture("question").await?;
    keyboard.press("Ctrl+Enter").await?;
    paper.see("button", with("课程报名")).await?;

    keyboard.press("1").await?;
    screen.see_focused("combobox", "空间").await?;
    keyboard.write("共享空间").await?;
    keyboard.press("Enter Tab").await?;
    keyboard.write("1128").await?;
    keyboard.press("Tab").await?;
    keyboard.write("9").await?;
    keyboard.press("Tab").await?;
    keyboard.write("11").await?;
    keyboard.press("Tab").await?;
    screen.reads("这个时段空闲").await?;
    screen.picture("room-is-free").await?;
    keyboard.write("党支部").await?;
    keyboard.press("Enter Tab Backspace").await?;
    keyboard.write("昌平路居民区第二党支部").await?;
    screen.see("option", with("党组织")).await?;
    keyboard.press("Enter Tab Tab Tab").await?;
    keyboard.write("26").await?;
    keyboard.press("Tab Space").await?;
    program.tab_to("checkbox", with("预约方已声明")).await?;
    keyboard.press("Space").await?;
    screen.picture("room").await?;
    keyboard.press("Ctrl+Enter").await?;
    paper.see("button", with("共享空间")).await?;

    keyboard.press("2").await?;
    screen.see_focused("combobox", "课程").await?;
    keyboard.write("五中全会").await?;
    keyboard.press("Enter").await?;
    screen.reads("可以报名").await?;
    screen.picture("course").await?;
    keyboard.press("Ctrl+Enter").await?;
    paper.see("button", with("五中全会")).await?;

    keyboard.press("3").await?;
    screen.reads("志愿者登记").await?;
    screen.see_focused("combobox", "特长").await?;
    screen.picture("volunteer-registers").await?;
    program.tab_to("checkbox", with("已读给本人听")).await?;
    keyboard.press("Space").await?;
    program.tab_to("combobox", "班次").await?;
    keyboard.write("整理图书 12月5").await?;
    screen.see("option", with("整理图书")).await?;
    keyboard.press("Enter").await?;
    screen.reads("可以报名").await?;
    screen.picture("shift").await?;
    keyboard.press("Ctrl+Enter").await?;
    paper.see("button", with("整理图书")).await?;

    keyboard.press("6").await?;
    screen.see_focused("combobox", "转去哪里").await?;
    keyboard.write("社区事务受理").await?;
    keyboard.press("Enter Tab").await?;
    keyboard.write("居住证办理").await?;
    keyboard.press("Tab").await?;
    keyboard.write("身份证").await?;
    keyboard.press("Enter").await?;
    screen.picture("referral").await?;
    keyboard.press("Ctrl+Enter").await?;
    paper.see("button", with("居住证办理")).await?;
    screen.picture("five-matters").await?;
    Ok(())
}

/// Three refusals, each with what was typed still there.
async fn what_cannot_be(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    keyboard.press("1").await?;
    screen.see_focused("combobox", "空间").await?;
    keyboard.write("议事厅").await?;
    keyboard.press("Enter Tab").await?;
    keyboard.write("1128").await?;
    keyboard.press("Tab").await?;
    keyboard.write("14").await?;
    keyboard.press("Tab").await?;
    keyboard.write("16").await?;
    keyboard.press("Tab").await?;
    screen.reads("14:00 至 16:00 已有预约").await?;
    screen.picture("room-is-taken").await?;
    screen.see_when("textbox", "开始", "still there", |it| it.value() == "14:00").await?;
    // The first closes the list of purposes, which the focus has opened.
    keyboard.press("Escape Escape").await?;
    screen.reads("按数字键继续").await?;

    keyboard.press("2").await?;
    screen.see_focused("combobox", "课程").await?;
    keyboard.write("一对一").await?;
    keyboard.press("Enter").await?;
    screen.see("button", with("列入候补")).await?;
    screen.picture("course-is-full").await?;
    screen.see_when("textbox", "课程", "still there", |it| it.value().contains("一对一")).await?;
    keyboard.press("Escape").await?;

    keyboard.press("3").await?;
    screen.see_focused("combobox", "班次").await?;
    keyboard.write("大厅引导 12月3 13:30").await?;
    screen.see("option", with("大厅引导")).await?;
    keyboard.press("Enter").await?;
    screen.reads("本人当时已有").await?;
    screen.picture("shift-clashes").await?;
    keyboard.press("Escape").await
}

/// What the clerk is told then; nobody else is.
const SAVED: &str = "没有可用的打印机";

/// One receipt; without a printer it is saved.
async fn finish(program: &Program) -> Result<()> {
    program.keyboard.press("F9").await?;
    program.screen.reads("窗口空闲").await?;
    program.screen.picture("finished").await?;
    let papers = program.papers();
    program
        .screen
        .until("the receipt is saved", async || {
            Ok(std::fs::read_dir(&papers)?.next().is_some().then_some(()))
        })
        .await?;
    program.screen.reads(SAVED).await?;
    let sizes = program.keep_papers()?;
    ensure!(matches!(sizes[..], [..=30_000]), "one receipt of 30 KB at the most (P6), not {sizes:?}");
    Ok(())
}

/// The shift lead voids the receipt; it keeps its number.
async fn the_receipt_is_void(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    hand_over(program, "lead", Some("1号窗口")).await?;
    screen.reads_no(SAVED).await?;
    program.tab_to("link", "回执").await?;
    keyboard.press("Enter").await?;
    screen.see_focused("textbox", "回执号").await?;
    keyboard.write("1").await?;
    screen.reads("JNL-SL-20261122-0001").await?;
    keyboard.press("Enter").await?;
    screen.see("button", "作废").await?;
    program.tab_to("button", "作废").await?;
    keyboard.press("Enter").await?;
    screen.see_focused("textbox", "原因").await?;
    keyboard.write("姓名录错").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("作废：姓名录错").await?;
    screen.picture("void").await?;
    Ok(())
}

/// The report is refused while a visit is open; then the day is final.
async fn the_day_is_final(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    hand_over(program, "clerk", Some("2号窗口")).await?;
    screen.see("button", "呼叫下一位").await?;
    keyboard.press("F4").await?;
    screen.reads("正在呼叫").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("按数字键选择要办的事项").await?;
    hand_over(program, "manager", Some("不在窗口")).await?;
    open_report(program).await?;
    screen.reads("还不能定稿").await?;
    screen.see_when("button", "定稿", "refused", onecounter_tests::Found::is_disabled).await?;
    screen.picture("report-is-blocked").await?;

    hand_over(program, "clerk", Some("2号窗口")).await?;
    screen.see("button", "未办事，已离开").await?;
    keyboard.press("F8").await?;
    screen.reads("窗口空闲").await?;
    keyboard.press("F4").await?;
    screen.reads("正在呼叫").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("按数字键选择要办的事项").await?;
    keyboard.press("F8").await?;
    screen.reads("窗口空闲").await?;

    hand_over(program, "manager", Some("不在窗口")).await?;
    open_report(program).await?;
    screen.reads("可以定稿").await?;
    program.tab_to("button", "定稿").await?;
    keyboard.press("Enter").await?;
    screen.see_focused("textbox", "天气").await?;
    keyboard.write("晴，8–15℃").await?;
    keyboard.press("Ctrl+Enter").await?;
    screen.reads("已定稿 第1版").await?;
    screen.picture("report-is-final").await?;
    Ok(())
}

async fn open_report(program: &Program) -> Result<()> {
    program.tab_to("link", "报表").await?;
    program.keyboard.press("Enter").await?;
    program.screen.see("heading", "日报").await.map(|_| ())
}
