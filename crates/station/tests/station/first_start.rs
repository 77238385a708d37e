//! The first start, and the starts after it.

use desk::Place;
use domain::time::Instant;
use serde_json::{Value, json};
use station::Start;

use crate::harness::{Home, PASSPHRASE, PASSWORD, new_desk};

const NOTHING: fn() -> Value = || json!({});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_is_made_begun_and_opened_again() {
    let home = Home::new();
    let program = home.start(Start::default()).await;
    assert_eq!(program.phase().await, ("first_start".to_owned(), None));
    program.refused("staff.me", NOTHING(), "desk_not_open").await;
    program.refused("shell.begin", NOTHING(), "not_now").await;

    let refused = program.call("shell.create", new_desk(&Value::Null, "short")).await.unwrap_err();
    assert_eq!(refused.fields["manager.password"].code, "password_too_short");
    assert_eq!(
        home.path("local/data").read_dir().unwrap().count(),
        0,
        "nothing is in the way of the next try"
    );

    let made = program.ok("shell.create", new_desk(&Value::Null, PASSWORD)).await;
    assert_eq!(program.phase().await.0, "first_start", "until the recovery key is safe");
    let sheet = program.ok("shell.recovery_sheet", json!({ "recovery_key": made["recovery_key"] })).await;
    assert_eq!((&sheet["paper"]["pages"], &sheet["paper"]["missing"]), (&json!(1), &json!([])));
    assert!(sheet["paper"]["pdf"].as_str().unwrap().starts_with("JVBERi0"), "a PDF");
    program.ok("shell.begin", NOTHING()).await;
    let status = program.status().await;
    assert_eq!((&status["phase"], &status["front"]["code"]), (&json!("open"), &json!("JNL")));
    assert_eq!((&status["signed_in"], &status["counter"]), (&json!(false), &Value::Null));
    assert_eq!(status["opened_by"], "passphrase");
    program.refused("shell.create", new_desk(&Value::Null, PASSWORD), "not_now").await;
    program.ok("shell.remember", json!({ "counter": 2 })).await;
    program.station.close().await;

    let program = home.start(Start::default()).await;
    let status = program.status().await;
    assert_eq!((&status["phase"], &status["counter"]), (&json!("key_needed"), &json!(2)));
    assert_eq!(status["ways"], json!(["passphrase", "recovery"]));
    assert_eq!(status["place"], json!({ "kind": "folder", "folder": home.path("local/data") }));
    program.refused("shell.unlock", json!({ "passphrase": "not this one" }), "wrong_passphrase").await;
    program.ok("shell.unlock", json!({ "recovery_key": made["recovery_key"] })).await;
    let status = program.status().await;
    assert_eq!((&status["phase"], &status["opened_by"]), (&json!("open"), &json!("recovery")));
    program.station.close().await;

    std::fs::rename(home.path("local/data"), home.path("local/elsewhere")).unwrap();
    let program = home.start(Start::default()).await;
    assert_eq!(program.phase().await, ("failed".to_owned(), Some("nothing_here".to_owned())), "it is missed");
    program.ok("shell.forget_place", NOTHING()).await;
    assert_eq!(program.phase().await.0, "first_start");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_whose_recovery_key_nobody_confirmed_is_taken_back() {
    let home = Home::new();
    let program = home.start(Start::default()).await;
    let first = program.ok("shell.create", new_desk(&Value::Null, PASSWORD)).await;
    let second = program.ok("shell.create", new_desk(&Value::Null, PASSWORD)).await;
    assert_ne!(first["recovery_key"], second["recovery_key"], "the page was loaded again");
    program.station.close().await;
    let program = home.start(Start::default()).await;
    assert_eq!(program.phase().await.0, "first_start");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clock_is_set_on_practice_desks_alone() {
    let home = Home::new();
    let now = Instant::parse("2026-11-22T09:00:00+08:00");
    let start = |data: &str| Start { place: Some(Place::Folder(home.path(data))), now, counter: Some(3) };
    let program = home.start(start("practice")).await;
    program.refused("shell.create", new_desk(&Value::Null, PASSWORD), "now_needs_rehearsal").await;
    let program = program.with_the_sample().await;
    let status = program.status().await;
    let shown = status["front"]["now"].as_str().and_then(Instant::parse).unwrap();
    assert_eq!((shown.day(), &status["front"]["rehearsal"]), (now.unwrap().day(), &json!(true)));
    assert_eq!(status["counter"], json!(3));
    program.ok("shell.remember", json!({ "counter": 1 })).await;
    assert_eq!(program.status().await["counter"], json!(1), "for this run");
    assert!(!home.path("config").exists(), "a place that was named leaves the settings alone");
    program.station.close().await;

    let real = Start { now: None, ..start("real") };
    let program = home.start(real).await;
    program.ok("shell.create", new_desk(&Value::Null, PASSWORD)).await;
    program.ok("shell.begin", NOTHING()).await;
    program.station.close().await;
    let program = home.start(start("real")).await;
    program.refused("shell.unlock", json!({ "passphrase": PASSPHRASE }), "now_needs_rehearsal").await;
}
