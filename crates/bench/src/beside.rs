//! A measurement in turns: a stretch through the door, the same number of rounds on the floor, and again.

use anyhow::Result;
use serde_json::Value;

use crate::floor::{Floor, Plan};
use crate::large::Large;
use crate::measure::Times;

/// How many stretches a measurement has.
const STRETCHES: u64 = 4;

/// What both took.
pub(crate) struct Beside {
    pub(crate) door: Times,
    pub(crate) floor: Times,
}

/// Makes the requests 0 to `rounds` through the door and plays as many rounds of the plan. A request that is
/// refused ends the measurement.
pub(crate) async fn beside(
    desk: &Large,
    plan: &Plan,
    rounds: u64,
    action: &'static str,
    request: impl Fn(u64) -> Value + Send,
) -> Result<Beside> {
    let mut played = Floor::start(&desk.made.database_for_floor()?, plan)?;
    let (mut door, mut floor) = (Vec::new(), Vec::new());
    let stretch = rounds / STRETCHES;
    for first in (0..STRETCHES).map(|number| number * stretch) {
        for number in first..first + stretch {
            let (time, said) = desk.timed(action, request(number)).await;
            said?;
            door.push(time);
        }
        floor.extend(played.rounds(stretch)?);
    }
    Ok(Beside { door: Times::of(door), floor: Times::of(floor) })
}

/// The rows of a write alone, in C on a copy of their own: what no door can do without.
pub(crate) fn unasked(desk: &Large, plan: &Plan, rounds: u64) -> Result<Times> {
    let mut played = Floor::start(&desk.made.database_beside("rows")?, plan)?;
    Ok(Times::of(played.rounds(rounds)?))
}
