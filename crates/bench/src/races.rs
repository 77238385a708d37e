//! P13: many at the same moment.

use anyhow::{Result, ensure};
use cli::opening::new_request;
use desk::Fault;
use serde_json::{Value, json};

use crate::bookings::{free_slots, is_taken};
use crate::courses::add_course;
use crate::large::Large;
use crate::table::Table;

/// Slots that four ask for at once.
const SLOTS: u64 = 50;

/// People who ask for forty places.
const ASKING: usize = 80;
const PLACES: u64 = 40;

/// Four at the same slot, fifty times; then eighty for forty places.
pub(crate) async fn measure(table: &mut Table, desk: &Large) -> Result<()> {
    for args in free_slots(desk, SLOTS).await? {
        let done = at_once(desk, "rooms.book", vec![args; 4]).await;
        let booked = done.iter().filter(|done| done.is_ok()).count();
        ensure!(booked == 1, "{booked} of 4 at once had the same slot");
        ensure!(done.iter().filter_map(|done| done.as_ref().err()).all(is_taken), "another fault was shown");
    }
    let course = add_course(desk, "measured-race", PLACES).await?;
    let people = desk.made.people.iter().take(ASKING);
    let requests = people.map(|person| json!({ "course": course, "resident": person }));
    let done = at_once(desk, "courses.enrol", requests.collect()).await;
    let placed = done.iter().filter(|done| done.is_ok()).count();
    ensure!(placed as u64 == PLACES, "{placed} of {ASKING} have one of {PLACES} places");
    table.note(format!(
        "P13: of four at the same moment for each of {SLOTS} slots one had it, every time; of {ASKING} for {PLACES} \
         places {placed} had one."
    ));
    Ok(())
}

async fn at_once(desk: &Large, action: &'static str, requests: Vec<Value>) -> Vec<Result<Value, Fault>> {
    let mut asking = tokio::task::JoinSet::new();
    for args in requests {
        let (desk, session) = desk.desk();
        asking.spawn(async move { desk.call(Some(&session), new_request(), action, args).await });
    }
    asking.join_all().await
}
