//! `actions`: the table, for people and for generators.

use std::io::Write;

use desk::{Entry, Fault};
use serde_json::{Value, json};

use crate::answer::Answer;

/// Lists every action: a line each, or everything as JSON.
pub(crate) fn actions(as_json: bool) -> Answer {
    if as_json {
        let fault = schemars::schema_for!(Fault);
        let table: Vec<Value> = desk::actions().map(row).collect();
        return Answer::Json(json!({ "actions": table, "fault": fault }));
    }
    let mut out = std::io::stdout().lock();
    for entry in desk::actions() {
        let permission = entry.permission().map_or("anybody".into(), |permission| json!(permission));
        let mode = json!(entry.mode);
        let permission = permission.as_str().unwrap_or_default();
        let _reader_gone =
            writeln!(out, "{:<32} {:<6} {permission}", entry.name, mode.as_str().unwrap_or_default());
    }
    Answer::Printed
}

fn row(entry: &Entry) -> Value {
    json!({
        "name": entry.name,
        "permission": entry.permission(),
        "asks_again": entry.asks_again(),
        "mode": entry.mode,
        "topics": entry.topics,
        "args": entry.args_schema(),
        "reply": entry.reply_schema(),
    })
}
