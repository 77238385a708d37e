//! Files that leave the program.

use std::fs;

use serde_json::{Value, json};
use station::{About, Start};

use crate::harness::Home;

#[tokio::test]
async fn papers_go_where_they_should_and_overwrite_nothing() {
    let home = Home::new();
    let program = home.start(Start::default()).await;
    let papers = home.path("Documents/OneCounter");
    let save = |name: &str, ask: bool| json!({ "data": "JVBERg==", "name": name, "ask": ask });
    let saved = [
        program.ok("shell.save", save("../回执.pdf", false)).await,
        program.ok("shell.save", save("../回执.pdf", false)).await,
    ];
    assert_eq!(saved, ["_回执.pdf", "_回执-2.pdf"].map(|name| json!({ "path": papers.join(name) })));
    assert_eq!(fs::read(papers.join("_回执-2.pdf")).unwrap(), b"%PDF");

    let chosen = home.path("stick.pdf");
    program.answers.lock().unwrap().extend([Some(chosen.clone()), None]);
    assert_eq!(program.ok("shell.save", save("a/b.pdf", true)).await, json!({ "path": chosen }));
    assert_eq!(program.ok("shell.save", save("a/b.pdf", true)).await, json!({ "cancelled": true }));
    assert_eq!(program.asked.lock().unwrap()[0], About::SaveAs("a_b.pdf".to_owned()));

    program.refused("shell.save", json!({ "data": "?", "name": "a", "ask": false }), "save_failed").await;
    fs::remove_dir_all(&papers).unwrap();
    fs::write(&papers, "no folder").unwrap();
    program.refused("shell.save", save("回执.pdf", false), "save_failed").await;
}

#[tokio::test]
async fn only_what_was_saved_is_opened() {
    let home = Home::new();
    let program = home.start(Start::default()).await;
    let other = home.path("letter.pdf");
    fs::write(&other, "%PDF").unwrap();
    for path in [other, "/etc/passwd".into(), home.path("nothing.pdf")] {
        program.refused("shell.open", json!({ "path": path }), "open_failed").await;
    }
    let script = home.path("run.sh");
    program.answers.lock().unwrap().push_back(Some(script.clone()));
    program.ok("shell.save", json!({ "data": "", "name": "run.sh", "ask": true })).await;
    program.refused("shell.open", json!({ "path": script }), "open_failed").await;
}

#[tokio::test]
async fn a_computer_without_a_printer_says_so() {
    let home = Home::new();
    let program = home.start(Start::default()).await;
    if program.ok("shell.printers", json!({})).await != json!([]) {
        return;
    }
    let paper = |printer: Value| json!({ "pdf": "JVBERg==", "title": "回执", "printer": printer });
    program.refused("shell.print", paper(Value::Null), "no_printer").await;
    program.refused("shell.print", paper(json!("front desk")), "no_printer").await;
}
