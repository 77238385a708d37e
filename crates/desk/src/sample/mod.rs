//! The sample complex: Jiangning Road, 710 Changping Road. It is loaded through the door, like anything
//! a manager enters; each file lists the arguments of one action.

mod accounts;
pub mod large;

pub use accounts::{ACCOUNTS, Account, MANAGER, furnish, set_up};
use serde_json::Value;
use uuid::Uuid;

use crate::database::faults::internal;
use crate::door::Desk;
use crate::fault::Fault;
use crate::randomness::new_id;
use crate::session::SessionToken;

/// What is loaded, in this order: later rows name earlier ones by their code.
const CATALOGUE: &[(&str, &str)] = &[
    ("calendar.set_hours", include_str!("calendar.json")),
    ("sites.add_place", include_str!("sites.json")),
    ("organisations.register", include_str!("organisations.json")),
    ("residents.register", include_str!("residents.json")),
    ("rooms.add", include_str!("rooms.json")),
    ("courses.add", include_str!("courses.json")),
    ("volunteers.add_post", include_str!("posts.json")),
    ("volunteers.add_shifts", include_str!("shifts.json")),
    ("appointments.add_advisor", include_str!("advisors.json")),
    ("appointments.add_slots", include_str!("slots.json")),
];

/// Loads the sample catalogue as the manager behind `session`.
pub async fn load(desk: &Desk, session: &SessionToken) -> Result<(), Fault> {
    for (action, file) in CATALOGUE {
        let rows: Vec<Value> = serde_json::from_str(file).map_err(|error| internal(&error))?;
        for row in rows {
            desk.call(Some(session), request_id(desk), action, row).await?;
        }
    }
    Ok(())
}

fn request_id(desk: &Desk) -> Uuid {
    new_id(desk.now(), &*desk.inner.surroundings.randomness)
}
