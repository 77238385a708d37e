//! The morning: the main job of the desk as a story, from the first ticket to a day that balances. It is
//! played by `onecounter-cli morning`, and the scenario test plays the same on both engines.

mod entrance;
mod evening;
mod paper;
mod refusals;
mod stage;
mod visit;

use anyhow::Result;
use serde::Serialize;

pub use stage::Stage;

/// What came of the morning.
#[derive(Debug, Serialize)]
pub struct Story {
    /// The tickets in the order they were given.
    pub tickets: Vec<String>,
    /// The codes of the refusals, in order.
    pub refusals: Vec<String>,
    /// The number of the receipt.
    pub receipt: String,
    /// The number that was voided.
    pub void: String,
    /// The papers, in the order they were printed.
    pub papers: Vec<std::path::PathBuf>,
    /// The identities of the day, each as the report prints it.
    pub identities: Vec<String>,
}

/// Plays the morning on a stage that has just been set.
pub async fn play(stage: &mut Stage) -> Result<Story> {
    let tickets = entrance::three_arrive(stage).await?;
    let (visit, resident) = visit::the_clerk_calls(stage).await?;
    visit::five_matters(stage, &visit, &resident).await?;
    let refusals = refusals::what_cannot_be(stage, &visit, &resident).await?;
    let receipt = paper::one_receipt(stage, &visit).await?;
    let void = paper::a_void_keeps_its_number(stage).await?;
    let identities = evening::the_day_balances(stage).await?;
    Ok(Story { tickets, refusals, receipt, void, papers: stage.papers.clone(), identities })
}
