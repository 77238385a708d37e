//! `call`: one action.

use std::io::Read;

use anyhow::Result;
use serde_json::Value;

use crate::answer::{Answer, BadUsage};
use crate::arguments::{CallArguments, PlaceArguments};
use crate::opening::{new_request, open, sign_in};

/// Does one action and answers with its reply.
pub(crate) async fn call(arguments: &PlaceArguments, call: &CallArguments) -> Result<Answer> {
    let args = parse(&call.args)?;
    let opened = open(arguments).await?;
    let session = sign_in(&opened.desk, &call.who).await?;
    let request = call.request_id.unwrap_or_else(new_request);
    let reply = opened.desk.call(Some(&session), request, &call.action, args).await;
    opened.desk.close().await;
    Ok(Answer::Json(reply?))
}

fn parse(text: &str) -> Result<Value> {
    let mut typed = String::new();
    let text = if text == "-" {
        std::io::stdin().read_to_string(&mut typed)?;
        &typed
    } else {
        text
    };
    serde_json::from_str(text)
        .map_err(|error| BadUsage(format!("the arguments are not JSON: {error}")).into())
}
