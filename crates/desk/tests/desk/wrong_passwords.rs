//! S2: a robot at the sign-in. At most 12 of 1,000 guesses in the first hour are looked at, and whoever has
//! the right password still gets in afterwards.

use std::time::Duration;

use desk::{Clock, Fault};
use serde_json::{Value, json};

use crate::harness::{PASSWORD, TestDesk, both_engines, new_request, refused};

/// The most guesses that are looked at in the first hour.
const MOST: usize = 12;

/// What came of a guess: whether it was looked at.
fn looked_at(done: Result<Value, Fault>) -> bool {
    match done.expect_err("the guess is wrong").code.as_str() {
        "wrong_password" | "wrong_pin" => true,
        // Two hundred at once also wait for the database.
        "wait_before_next_try" | "busy" | "unreachable" => false,
        other => panic!("a wrong guess is not {other}"),
    }
}

async fn guess(desk: &TestDesk, number: usize) -> bool {
    let args = json!({ "login": "clerk", "password": format!("guess number {number}") });
    looked_at(desk.desk.call(None, new_request(), "staff.sign_in", args).await)
}

/// After the longest wait the right password works.
async fn gets_in_after_waiting(desk: &mut TestDesk) {
    desk.clock.pass(Duration::from_secs(15 * 60));
    desk.sign_in("clerk", Some(2)).await;
}

both_engines! {
    /// One guess after the other, all through the hour.
    async fn a_patient_robot(desk: TestDesk) {
        let mut looked = 0;
        for number in 0..1000 {
            looked += usize::from(guess(&desk, number).await);
            desk.clock.pass(Duration::from_millis(3_600));
        }
        assert!((5..=MOST).contains(&looked), "{looked} guesses were looked at");
        gets_in_after_waiting(&mut desk).await;
    }
}

both_engines! {
    /// Two hundred at once, five times in the hour.
    async fn an_impatient_robot(desk: TestDesk) {
        let mut looked = 0;
        for wave in 0..5 {
            let mut guesses = tokio::task::JoinSet::new();
            for number in 0..200 {
                let desk = desk.clone();
                guesses.spawn(async move { guess(&desk, wave * 200 + number).await });
            }
            looked += guesses.join_all().await.into_iter().filter(|looked| *looked).count();
            desk.clock.pass(Duration::from_secs(12 * 60));
        }
        assert!((5..=MOST).contains(&looked), "{looked} guesses were looked at");
        gets_in_after_waiting(&mut desk).await;
    }
}

both_engines! {
    /// The program is closed and opened again to make it forget.
    async fn a_robot_that_restarts_the_program(desk: TestDesk) {
        let mut looked = 0;
        for start in 0..6 {
            for number in 0..100 {
                looked += usize::from(guess(&desk, start * 100 + number).await);
            }
            desk.clock.pass(Duration::from_secs(10 * 60));
            desk.restart().await;
        }
        assert!((5..=MOST).contains(&looked), "{looked} guesses were looked at");
        gets_in_after_waiting(&mut desk).await;
    }
}

both_engines! {
    /// The computer's clock is turned forward by an hour after each guess, while minutes pass.
    async fn a_robot_that_turns_the_clock(desk: TestDesk) {
        let mut looked = 0;
        for number in 0..1000 {
            looked += usize::from(guess(&desk, number).await);
            desk.clock.pass(Duration::from_millis(3_600));
            desk.clock.turn(desk.clock.now() + chrono::Duration::hours(1));
        }
        assert!((5..=MOST).contains(&looked), "{looked} guesses were looked at");
        gets_in_after_waiting(&mut desk).await;
    }
}

both_engines! {
    /// Somebody set the clock to next year, mistyped, and set it right again: they wait, and get in.
    async fn a_clock_that_stood_in_the_future_locks_nobody_out(desk: TestDesk) {
        let today = desk.clock.now();
        desk.clock.turn(today + chrono::Duration::days(365));
        for number in 0..5 {
            assert!(guess(&desk, number).await);
        }
        desk.clock.turn(today);
        desk.restart().await;
        assert!(!guess(&desk, 5).await, "the wait is not over because the clock was set right");
        desk.clock.pass(Duration::from_secs(60));
        desk.sign_in("clerk", Some(2)).await;
    }
}

both_engines! {
    /// Wrong PINs count like wrong passwords, and together with them.
    async fn a_robot_at_the_pin(desk: TestDesk) {
        let pin = json!({ "pin": "2580", "password": PASSWORD });
        desk.ok("clerk", "staff.set_pin", pin).await;
        desk.ok("clerk", "staff.lock", json!({})).await;
        let mut looked = 0;
        for number in 0..1000 {
            let args = json!({ "by": { "pin": format!("{number:04}") } });
            looked += usize::from(looked_at(desk.call("clerk", "staff.unlock", args).await));
            desk.clock.pass(Duration::from_millis(3_600));
        }
        assert!((5..=MOST).contains(&looked), "{looked} PINs were looked at");
        let by_password = json!({ "by": { "password": PASSWORD } });
        refused(desk.call("clerk", "staff.unlock", by_password.clone()).await, "wait_before_next_try");
        desk.clock.pass(Duration::from_secs(15 * 60));
        desk.ok("clerk", "staff.unlock", by_password).await;
    }
}
