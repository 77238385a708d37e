//! How far the program has come with opening its data, as the page sees it.

use std::sync::atomic::Ordering;

use desk::{Desk, Fault, Place, Unlock};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{News, Station};

/// How far it has come.
#[derive(Clone)]
pub(crate) enum Phase {
    /// The data is being opened.
    Opening,
    /// There is no data yet; or it was made, and waits until its recovery key is safe.
    FirstStart(Option<Desk>),
    /// Somebody must type the key, in one of these ways.
    KeyNeeded { ways: Vec<String>, fault: Option<Fault> },
    /// It does not open.
    Failed(Fault),
    /// It is open.
    Open(Desk),
}

impl Phase {
    fn word(&self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::FirstStart(_) => "first_start",
            Self::KeyNeeded { .. } => "key_needed",
            Self::Failed(_) => "failed",
            Self::Open(_) => "open",
        }
    }
}

impl Station {
    /// Goes on to a phase and tells every window.
    pub(crate) fn enter(&self, phase: Phase) {
        self.state().phase = phase;
        (self.outside.tell)(News::Status);
    }

    /// What stands behind the page of a window.
    pub async fn status(&self, window: &str) -> Value {
        let (phase, place) = (self.phase(), self.place());
        let mut status = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "place": shown(&place),
            "counter": self.counter(),
            "signed_in": self.seats.session(window).is_some(),
            "phase": phase.word(),
        });
        match phase {
            Phase::KeyNeeded { ways, fault } => {
                status["ways"] = json!(ways);
                status["fault"] = json!(fault);
            }
            Phase::Failed(fault) => status["fault"] = json!(fault),
            // Nobody waits for a database that does not answer just now.
            Phase::Open(desk) if !self.lost.load(Ordering::Relaxed) => {
                status["opened_by"] = json!(self.state().key.as_ref().map(way));
                status["front"] = json!(front(&desk).await.ok());
            }
            Phase::Open(_) | Phase::Opening | Phase::FirstStart(_) => {}
        }
        if let Some(status) = status.as_object_mut() {
            status.retain(|name, value| name == "counter" || !value.is_null());
        }
        status
    }
}

/// The word for a way in which the key opens the data.
fn way(key: &Unlock) -> &'static str {
    match key {
        Unlock::Passphrase(_) => "passphrase",
        Unlock::Recovery(_) => "recovery",
        Unlock::Keychain(_) => "keychain",
    }
}

/// What the sign-in page shows.
pub(crate) async fn front(desk: &Desk) -> Result<Value, Fault> {
    desk.call(None, Uuid::nil(), "sites.front", json!({})).await
}

/// A place without what only its administrator should know.
fn shown(place: &Place) -> Value {
    match place {
        Place::Folder(folder) => json!({ "kind": "folder", "folder": folder }),
        Place::Postgres(address) => {
            let named = keychain::without_password(address);
            let named = named.split_once("://").map_or(named.as_str(), |(_, named)| named);
            let host = named.split(['/', '?']).next().unwrap_or_default();
            let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
            json!({ "kind": "postgres", "host": host })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_sees_a_host_and_no_password() {
        let shown = |address: &str| shown(&Place::Postgres(address.to_owned()));
        let host = |host: &str| json!({ "kind": "postgres", "host": host });
        assert_eq!(
            shown("postgres://desk:sec@ret/x@db.local:5432/desk?sslmode=require"),
            host("db.local:5432")
        );
        assert_eq!(shown("postgres://127.0.0.1"), host("127.0.0.1"));
    }
}
