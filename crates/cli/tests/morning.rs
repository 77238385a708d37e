//! The morning, on both engines: the story of the README, with what stands on its papers.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use cli::morning::{Stage, Story, play};
use desk::{Passwords, Place, SeededRandomness, SetClock, Surroundings, Unlock};
use domain::time::Instant;

async fn morning(place: &Place, out: &Path) -> Story {
    let clock = Arc::new(SetClock::at(Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339")));
    let surroundings = Surroundings {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(1)),
        passwords: Passwords::cheap(),
    };
    let unlock = Unlock::Passphrase("only a practice desk".to_owned());
    let set = Stage::set(place, &unlock, "changping lu 710", surroundings, clock, out.to_owned(), |_| {});
    let mut stage = set.await.expect("the stage is set");
    let story = play(&mut stage).await.expect("the morning goes well");
    stage.desk.close().await;
    story
}

/// The largest receipt that is promised, in bytes (P6).
const LARGEST: u64 = 30_000;

fn check(story: &Story) {
    assert_eq!(story.tickets, ["A001", "V001", "Y001"], "name only, elderly, appointment");
    assert_eq!(story.refusals, ["room_taken", "course_full", "person_clashes"]);
    assert_eq!(story.receipt, "JNL-SL-20261122-0001");
    assert_eq!(story.void, "JNL-SL-20261122-0003", "the void one keeps its number");
    assert!(story.identities.len() >= 4, "R-RP-3 has four identities at least: {:?}", story.identities);
    let file = |name: &str| story.papers.iter().find(|path| path.ends_with(name)).expect("printed");
    for name in ["receipt.pdf", "receipt-large.pdf"] {
        let bytes = std::fs::metadata(file(name)).expect("written").len();
        assert!(bytes <= LARGEST, "{name} has {bytes} bytes");
    }
    let text = |name: &str| {
        let output =
            Command::new("pdftotext").arg("-raw").arg(file(name)).arg("-").output().expect("poppler-utils");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.split_whitespace().collect::<String>()
    };
    let receipt = text("receipt.pdf");
    for line in [
        "受理回执",
        "JNL-SL-20261122-0001",
        "冯*国",
        "冯*梅",
        "共享空间",
        "五中全会专题",
        "整理图书",
        "社区事务受理",
        "联合课程怎样报名",
        "补打第2次",
        "演练",
    ] {
        assert!(receipt.contains(line), "the receipt says {line}: {receipt}");
    }
    let large = text("receipt-large.pdf");
    assert!(large.contains("11月28日（星期六）上午9:00"), "when, written out: {large}");
    assert!(!large.contains("补打"), "the first print is no reprint");
    assert!(text("day-report.pdf").contains("作废"), "the void number is shown");
    assert!(text("ticket.pdf").contains("V001"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let story = morning(&Place::Folder(folder.path().join("data")), folder.path()).await;
    check(&story);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    let cluster = std::env::var("ONECOUNTER_TEST_POSTGRES")
        .expect("ONECOUNTER_TEST_POSTGRES names a PostgreSQL cluster; `cargo xtask test` starts one");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let name = format!("morning_{}", std::process::id());
    let psql = |statement: String| {
        let done = Command::new("psql").arg(format!("{cluster}/postgres")).args(["-qc", &statement]).status();
        assert!(done.expect("psql comes with PostgreSQL").success(), "{statement}");
    };
    psql(format!("create database {name}"));
    let place = Place::Postgres(format!("{cluster}/{name}"));
    let out = folder.path().to_owned();
    let played = tokio::spawn(async move { morning(&place, &out).await }).await;
    psql(format!("drop database {name} with (force)"));
    check(&played.expect("the morning goes well"));
}
