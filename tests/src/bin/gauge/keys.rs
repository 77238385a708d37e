//! P11: from a key press until what it does is painted.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use onecounter_tests::Program;
use serde::Deserialize;
use serde_json::json;

use crate::say::{Amount, Row, note, percentile};
use crate::visits::worked;

/// What is promised for a key press.
const LIMIT: Duration = Duration::from_millis(50);

/// People whose keys are counted.
const PEOPLE: usize = 3;

/// How many of the slowest keys are named.
const NAMED: usize = 5;

/// A key that was answered.
#[derive(Deserialize)]
struct Key {
    /// The key, and the field it was pressed in.
    pressed: String,
    milliseconds: f64,
}

impl Key {
    fn time(&self) -> Result<Duration> {
        Duration::try_from_secs_f64(self.milliseconds / 1000.0)
            .context("a key is answered after it was pressed")
    }
}

/// On the form of a room at the counter, and in the search. What the first person's keys load and make ready is there
/// for the rest of the day, so those of the next ones count.
pub(crate) async fn measure(program: &Program) -> Result<()> {
    work(program).await?;
    let (mut forms, mut searches) = (Vec::new(), Vec::new());
    for _ in 0..PEOPLE {
        let [form, search] = work(program).await?;
        forms.extend(form);
        searches.extend(search);
    }
    say("in the form of a room", &mut forms)?;
    say("in the search", &mut searches)?;
    note(
        "P11: a key is answered when what it has typed, chosen or moved is painted; each is pressed when the one before \
         is answered.",
    );
    Ok(())
}

/// Somebody sits down, a form is filled in, somebody is looked up, and they leave again.
async fn work(program: &Program) -> Result<[Vec<Key>; 2]> {
    let watch = include_str!("keys.js");
    sit_down(program).await?;
    program.screen.run(watch, vec![]).await?;
    fill_in(program).await?;
    let form = answered(program).await?;
    leave_form(program).await?;
    program.screen.run(watch, vec![]).await?;
    look_up(program).await?;
    let search = answered(program).await?;
    program.is_calm().await?;
    program.keyboard.press("F8").await?;
    program.screen.reads("窗口空闲，按 F4 呼叫下一位").await?;
    Ok([form, search])
}

/// Somebody sits at the window, so that there is a form to fill in.
async fn sit_down(program: &Program) -> Result<()> {
    worked(program, include_str!("sit_down.js"), vec![json!("冯建国")]).await?;
    program.screen.reads("按数字键选择要办的事项").await?;
    program.is_calm().await
}

async fn leave_form(program: &Program) -> Result<()> {
    program.is_calm().await?;
    program.keyboard.press("Escape Escape").await?;
    program.screen.reads("按数字键").await
}

/// Types into the form of a room.
async fn fill_in(program: &Program) -> Result<()> {
    let keyboard = &program.keyboard;
    keyboard.press("1").await?;
    program.screen.see_focused("combobox", "空间").await?;
    letters(program, "共享空间").await?;
    keyboard.press("Enter Tab").await?;
    letters(program, "1128").await?;
    keyboard.press("Tab").await?;
    letters(program, "9").await?;
    keyboard.press("Tab").await?;
    letters(program, "11").await?;
    keyboard.press("Tab Tab").await?;
    letters(program, "neighbourhood").await
}

/// Types into the search, and leaves it.
async fn look_up(program: &Program) -> Result<()> {
    let Program { screen, keyboard, .. } = program;
    keyboard.press("/").await?;
    screen.see_focused("textbox", "查找").await?;
    letters(program, "wangaiguo").await?;
    keyboard.press("Down Up").await?;
    letters(program, "冯建国").await?;
    keyboard.press("Escape").await
}

/// Types letter by letter.
async fn letters(program: &Program, text: &str) -> Result<()> {
    for letter in text.chars() {
        program.keyboard.write(&letter.to_string()).await?;
    }
    Ok(())
}

/// The keys that were answered since the page began to watch.
async fn answered(program: &Program) -> Result<Vec<Key>> {
    program
        .screen
        .until("every key is answered or has done nothing", async || {
            let open = program.screen.run("return window.keysPressed.open", vec![]).await?;
            Ok((open == 0).then_some(()))
        })
        .await?;
    let keys: Vec<Key> =
        serde_json::from_value(program.screen.run("return window.keysPressed.answered", vec![]).await?)?;
    ensure!(keys.len() >= 10, "{} keys were answered", keys.len());
    Ok(keys)
}

fn say(place: &str, keys: &mut [Key]) -> Result<()> {
    keys.sort_by(|one, other| other.milliseconds.total_cmp(&one.milliseconds));
    let times = keys.iter().map(Key::time).collect::<Result<Vec<_>>>()?;
    let what = |which: &str| format!("a key press {place} until it is painted, {which} of {}", keys.len());
    Row::new("P11", what("p95"), Amount::Time(percentile(&times, 95))).within(Amount::Time(LIMIT)).say();
    Row::new("P11", what("slowest"), Amount::Time(percentile(&times, 100))).say();
    let named = |key: &Key| format!("{} ({:.0} ms)", key.pressed, key.milliseconds);
    let slowest: Vec<_> = keys.iter().take(NAMED).map(named).collect();
    note(&format!("P11: the slowest keys {place}: {}.", slowest.join(", ")));
    Ok(())
}
