//! Random days against a model in memory (R12): a seed throws the dice for two hundred actions, and after each
//! one the desk must have answered what the model foretold.

mod acts;
mod dice;
mod evening;
mod look;
mod model;
mod play;
mod setting;
mod step;
mod tally;

use play::Play;
use setting::Setting;
use tally::Tally;

use crate::harness::{Engine, TestDesk, both_engines};

/// How many days are played on one desk.
const ON_ONE_DESK: u64 = 50;

/// How many desks are open at once.
const DESKS: u64 = 4;

/// The first of the days that are played on the same desk as this one.
fn first_on_its_desk(seed: u64) -> u64 {
    (seed - 1) / ON_ONE_DESK * ON_ONE_DESK + 1
}

/// Plays these days one after the other on one desk.
async fn play(desk: &TestDesk, seeds: std::ops::RangeInclusive<u64>, tally: &mut Tally) {
    let mut setting = Setting::of(desk).await;
    let last = *seeds.end();
    for seed in seeds {
        let model = setting.morning(desk, seed).await;
        let mut play = Play::new(desk, model, seed, tally);
        play.day().await;
        play.evening().await;
        if seed % 5 == 0 || seed == last {
            play.verify().await;
        }
        setting.services = play.model.queue.services;
    }
}

/// Two hundred days, in a long test ten thousand, on several desks at once.
async fn play_all(desk: &TestDesk, tally: &mut Tally) {
    let long = std::env::var_os("ONECOUNTER_TEST_LONG").is_some();
    let rounds = if long { 50 } else { 1 };
    for round in 0..rounds {
        let mut desks = vec![desk.clone()];
        for _ in 1..DESKS {
            desks.push(TestDesk::open(another(&desk.engine).await).await);
        }
        let mut plays = Vec::new();
        for (place, desk) in (round * DESKS..).zip(&desks) {
            let (first, desk) = (place * ON_ONE_DESK + 1, desk.clone());
            plays.push(tokio::spawn(async move {
                let mut tally = Tally::default();
                play(&desk, first..=first + ON_ONE_DESK - 1, &mut tally).await;
                tally
            }));
        }
        let played = futures_util::future::join_all(plays).await;
        for desk in &desks[1..] {
            clear(desk).await;
        }
        for done in played {
            tally.add(done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic())));
        }
    }
}

/// A database of its own on the same engine.
async fn another(like: &Engine) -> Engine {
    match like {
        Engine::Sqlite(_) => Engine::sqlite(),
        Engine::Postgres { .. } => Engine::postgres().await,
    }
}

async fn clear(desk: &TestDesk) {
    desk.desk.close().await;
    if let Engine::Postgres { cluster, name } = &*desk.engine {
        Engine::clear(cluster, name).await;
    }
}

both_engines! {
    /// Two hundred days of two hundred actions each, ten thousand in a long test. `ONECOUNTER_TEST_SEED`
    /// asks for one of them, such as 17, or for several in a row on one desk, such as 1-17.
    async fn random_days_are_as_the_model_foretold(desk: TestDesk) {
        let mut tally = Tally::default();
        if let Ok(asked) = std::env::var("ONECOUNTER_TEST_SEED") {
            let (first, last) = asked.split_once('-').unwrap_or((&asked, &asked));
            let number = |text: &str| text.parse::<u64>().expect("ONECOUNTER_TEST_SEED is 17 or 1-17");
            play(&desk, number(first)..=number(last), &mut tally).await;
        } else {
            play_all(&desk, &mut tally).await;
            tally.must_be_mixed();
        }
    }
}
