//! A large sample: months of invented life, laid down by the real actions.

use std::sync::Mutex;

use desk::Fault;
use desk::sample::large::{Cast, Part, Size, load, person};
use domain::residents::name::PersonName;
use serde_json::{Value, json};

use crate::harness::{Engine, TestDesk, both_engines, refused};

/// A day and a bit of visits, and rooms for a week.
const SIZE: Size = Size { residents: 60, bookings: 50, visits: 320, seed: 7 };

async fn fill(test: &TestDesk, size: Size) -> Result<Vec<(Part, u64)>, Fault> {
    let clerks = ["clerk", "lead", "clerk3"].map(|login| test.session(login).clone()).to_vec();
    let cast = Cast { manager: test.session("manager").clone(), clerks };
    let made = Mutex::new(Vec::new());
    load(&test.desk, &cast, size, |part, more| made.lock().expect("no holder panics").push((part, more)))
        .await?;
    Ok(made.into_inner().expect("no holder panics"))
}

async fn report(test: &TestDesk, day: &str) -> Value {
    test.ok("manager", "reports.day", json!({ "day": day })).await
}

both_engines! {
    async fn a_large_sample_is_a_life_that_balances(test: TestDesk) {
        let made = fill(&test, SIZE).await.expect("a fresh desk takes a large sample");
        let of = |part| made.iter().filter(|(made, _)| *made == part).map(|(_, more)| more).sum::<u64>();
        assert_eq!((of(Part::Residents), of(Part::Bookings), of(Part::Visits)), (60, 50, 320), "the bars are full");

        let (full, rest) = (report(&test, "2026-11-20").await, report(&test, "2026-11-21").await);
        assert_eq!(full["figures"]["visits"]["finished"], 300);
        assert_eq!(rest["figures"]["visits"]["finished"], 20);
        for day in [&full, &rest] {
            assert_eq!(day["version"], 1, "each evening the day was made final");
            assert_eq!(day["blockers"], json!([]));
            let identities = day["identities"].as_array().expect("identities");
            assert!(identities.iter().all(|identity| identity["holds"] == true), "{identities:?}");
        }
        let verified = test.ok("auditor", "audit.verify", json!({})).await;
        assert_eq!(verified["whole"], true, "every action left its row, and the rows hang together");

        for number in [0, 31, 59] {
            let name = person(SIZE.seed, number)["name"].as_str().expect("a name").to_owned();
            PersonName::parse(&name).expect("a name that somebody could have");
            let found = test.ok("clerk", "residents.find", json!({ "text": name })).await;
            assert!(!found["residents"].as_array().expect("people").is_empty(), "{name} was registered");
        }
    }
}

both_engines! {
    async fn the_same_seed_makes_the_same_life(one: TestDesk) {
        let other = TestDesk::open(Engine::sqlite()).await;
        for test in [&one, &other] {
            fill(test, SIZE).await.expect("a fresh desk takes a large sample");
        }
        for day in ["2026-11-20", "2026-11-21"] {
            assert_eq!(report(&one, day).await["figures"], report(&other, day).await["figures"], "{day}");
        }
        let different = TestDesk::open(Engine::sqlite()).await;
        fill(&different, Size { seed: 8, ..SIZE }).await.expect("a fresh desk takes a large sample");
        let figures = |report: Value| report["figures"]["services"].clone();
        assert_ne!(
            figures(report(&one, "2026-11-20").await),
            figures(report(&different, "2026-11-20").await),
            "another seed is another life"
        );
    }
}

both_engines! {
    async fn visits_are_not_laid_before_receipts_that_exist(test: TestDesk) {
        fill(&test, Size { residents: 0, bookings: 0, visits: 10, seed: 1 }).await.expect("a first time");
        let again = fill(&test, Size { residents: 0, bookings: 0, visits: 400, seed: 2 }).await;
        refused(again.map(|_| json!(null)), "clock_on_earlier_day");
        let yesterday = report(&test, "2026-11-21").await;
        assert_eq!(yesterday["figures"]["visits"]["finished"], 10, "what was there is as it was");
    }
}
