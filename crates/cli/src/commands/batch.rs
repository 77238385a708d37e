//! `batch`: one request a line, one answer a line.

use std::collections::HashMap;

use anyhow::Result;
use desk::{Fault, SessionToken};
use domain::time::Instant;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use uuid::Uuid;

use crate::answer::{Answer, BadUsage, print};
use crate::arguments::{AsArguments, PlaceArguments};
use crate::opening::{Opened, new_request, open, sign_in};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the door calls it a request id, and so does the wire")]
struct Request {
    r#as: String,
    action: String,
    #[serde(default = "no_arguments")]
    args: Value,
    request_id: Option<Uuid>,
    counter: Option<i64>,
    now: Option<Instant>,
}

fn no_arguments() -> Value {
    json!({})
}

/// Answers every line in its turn; a refused line does not end the batch, a line that is no request does.
pub(crate) async fn batch(arguments: &PlaceArguments) -> Result<Answer> {
    let opened = open(arguments).await?;
    let mut sessions = HashMap::new();
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        if line.trim().is_empty() {
            continue;
        }
        let request: Request = serde_json::from_str(&line)
            .map_err(|error| BadUsage(format!("not a request: {error}: {line}")))?;
        match answer(&opened, &mut sessions, request).await {
            Ok(reply) => print(&json!({ "ok": reply })),
            Err(error) => match error.downcast::<Fault>() {
                Ok(fault) => print(&json!({ "fault": fault })),
                Err(other) => return Err(other),
            },
        }
    }
    opened.desk.close().await;
    Ok(Answer::Printed)
}

async fn answer(
    opened: &Opened,
    sessions: &mut HashMap<(String, Option<i64>), SessionToken>,
    request: Request,
) -> Result<Value> {
    if let Some(now) = request.now {
        let clock = opened.clock.as_ref();
        let clock = clock.ok_or_else(|| BadUsage("\"now\" goes with --now on a practice desk".into()))?;
        clock.turn(now);
    }
    let seat = (request.r#as.clone(), request.counter);
    if !sessions.contains_key(&seat) {
        let who = AsArguments { login: request.r#as.clone(), counter: request.counter };
        sessions.insert(seat.clone(), sign_in(&opened.desk, &who).await?);
    }
    let id = request.request_id.unwrap_or_else(new_request);
    Ok(opened.desk.call(Some(&sessions[&seat]), id, &request.action, request.args).await?)
}
