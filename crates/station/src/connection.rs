//! What happens outside this window: other counters change something, PostgreSQL goes away and comes back.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use desk::Change;
use serde_json::json;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::Station;
use crate::phase::front;

/// How often a database that went away is looked for.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// What the page hears when it must read everything again.
const EVERYTHING: &str = "everything";

impl Station {
    /// Tells the page what changes, for as long as the desk is open.
    pub(crate) async fn tell_changes(self: Arc<Self>, mut changes: Receiver<Change>) {
        loop {
            match changes.recv().await {
                Ok(change) => self.tell("changed", json!(change.topic)),
                // The page is behind by more than is kept.
                Err(RecvError::Lagged(_)) => self.tell("changed", json!(EVERYTHING)),
                Err(RecvError::Closed) => break,
            }
        }
    }

    /// The database did not answer: says so, and looks for it until it does.
    pub(crate) fn note_lost_connection(self: &Arc<Self>) {
        if !self.lost.swap(true, Ordering::Relaxed) {
            tokio::spawn(Arc::clone(self).look_for_connection());
        }
    }

    async fn look_for_connection(self: Arc<Self>) {
        tracing::warn!("the database does not answer");
        self.tell("connection", json!({ "lost": true }));
        while let Ok(desk) = self.desk() {
            tokio::time::sleep(LOOK_EVERY).await;
            if front(&desk).await.is_ok() {
                break;
            }
        }
        self.lost.store(false, Ordering::Relaxed);
        tracing::info!("the database answers again");
        self.tell("connection", json!({ "lost": false }));
        self.tell("changed", json!(EVERYTHING));
    }
}
