//! A backup in the place of the data.

use serde_json::{Value, json};
use station::{About, News, Start};

use crate::harness::{Home, PASSPHRASE};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_makes_backups_may_restore_one() {
    let home = Home::new();
    let mut program = home.start(Start::default()).await.with_the_sample().await;
    program.sign_in("manager", None).await;
    let backup = program.ok("backups.make", json!({})).await["name"].clone();
    program.ok("sites.add_counter", json!({ "number": 4, "name": "4号窗口" })).await;
    program.sign_in("clerk", Some(2)).await;
    program.refused("shell.restore", json!({ "file": backup }), "not_permitted").await;
    assert_eq!(program.phase().await.0, "open");

    program.sign_in("manager", None).await;
    program.refused("shell.restore", json!({ "file": "no-such-backup.db" }), "nothing_here").await;
    assert_eq!(program.phase().await.0, "open", "it opens again as it was");
    program.sign_in("manager", None).await;
    program.heard();
    let restored = program.ok("shell.restore", json!({ "file": backup })).await;
    assert!(restored["kept_as"].as_str().unwrap().contains("before-restore-"));
    let steps: Vec<Value> = program
        .heard()
        .into_iter()
        .filter_map(|news| match news {
            News::Event("progress", step) => Some(step["done"].clone()),
            _ => None,
        })
        .collect();
    assert_eq!(steps, [0, 1, 2, 3]);
    let status = program.status().await;
    assert_eq!((&status["phase"], &status["signed_in"]), (&json!("open"), &json!(false)));
    assert_eq!(status["front"]["counters"].as_array().unwrap().len(), 3, "the fourth window came later");
    program.station.close().await;

    let other = Home::new();
    let program = other.start(Start::default()).await;
    let file = home.path("local/data/backups").join(backup.as_str().unwrap());
    program.refused("shell.restore", json!({ "file": file }), "restore_needs_key").await;
    program.answers.lock().unwrap().extend([None, Some(file)]);
    let key = json!({ "passphrase": PASSPHRASE });
    assert_eq!(program.ok("shell.restore", key.clone()).await, json!({ "cancelled": true }));
    program.refused("shell.restore", json!({ "file": "a.db", "passphrase": "wrong" }), "nothing_here").await;
    program.ok("shell.restore", key).await;
    assert_eq!(program.phase().await.0, "open", "a new computer is at work again");
    assert_eq!(*program.asked.lock().unwrap(), [About::Backup, About::Backup]);
}
