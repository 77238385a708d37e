//! Visits that the page does with its own command, as fast as it can.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use onecounter_tests::Program;
use serde_json::{Value, json};
use tokio::time::sleep;

/// Between two looks at what the page has done.
const PAUSE: Duration = Duration::from_millis(500);

/// So long the page may work at one thing.
const PATIENCE: Duration = Duration::from_mins(5);

/// Serves so many people as the clerk who is signed in, and says how long that took.
pub(crate) async fn serve(program: &Program, count: u64) -> Result<Duration> {
    let took = worked(program, include_str!("visits.js"), vec![json!(count)]).await?;
    Ok(Duration::from_secs_f64(took.as_f64().context("the page says how long it took, in seconds")?))
}

/// Waits until the work that a script begins is done, and says what has come of it.
pub(crate) async fn worked(program: &Program, script: &str, arguments: Vec<Value>) -> Result<Value> {
    let screen = &program.screen;
    screen.run(include_str!("work.js"), vec![]).await?;
    screen.run(script, arguments).await?;
    let mut waited = Duration::ZERO;
    while waited < PATIENCE {
        let work = screen.run("return window.gauged.work", vec![]).await?;
        match work["state"].as_str() {
            Some("done") => return Ok(work["result"].clone()),
            Some("failed") => bail!("the page says {}", work["fault"]),
            _ => sleep(PAUSE).await,
        }
        waited += PAUSE;
    }
    bail!("the page works too long")
}
