//! A backup in the place of the data, from the window.

use std::path::PathBuf;
use std::sync::Arc;

use desk::{Desk, Fault, Place, Unlock};
use serde_json::{Value, json};

use crate::faults::StationFault;
use crate::opening::TypedKey;
use crate::phase::Phase;
use crate::{About, Station, new_request};

/// The steps that the page sees: the desk is closed, the backup is verified and in its place, the desk is open.
const STEPS: u8 = 3;

impl Station {
    /// Verifies a backup and puts it in the place of the data, which is kept beside it. An open desk is closed for
    /// it, if whoever is signed in may make backups; refused, it opens again as it was.
    pub(crate) async fn restore(
        self: &Arc<Self>,
        window: &str,
        file: Option<PathBuf>,
        typed: Option<TypedKey>,
    ) -> Result<Value, Fault> {
        let place = self.place();
        if let Ok(desk) = self.desk() {
            let session = self.seats.session(window);
            desk.call(session.as_ref(), new_request(), "backups.list", json!({})).await?;
        }
        let key = self.key_for_restore(&place, typed).await?;
        let Some(file) = (match file {
            Some(named) => Some(self.backups(&place).join(named)),
            None => self.ask(window, About::Backup).await,
        }) else {
            return Ok(json!({ "cancelled": true }));
        };
        let _turn = self.turn.lock().await;
        self.tell_restored(0);
        let was_open = self.close_for_restore().await?;
        self.tell_restored(1);
        let restored = Desk::restore(&place, &file, &key, self.around.clock.now()).await;
        self.tell_restored(2);
        if restored.is_ok() {
            self.state().key = Some(key);
        }
        if restored.is_ok() || was_open {
            self.open_in_turn().await;
        }
        self.tell_restored(STEPS);
        Ok(json!({ "kept_as": restored?.kept_as }))
    }

    async fn key_for_restore(&self, place: &Place, typed: Option<TypedKey>) -> Result<Unlock, Fault> {
        if let Some(typed) = typed {
            return Ok(typed.into());
        }
        let kept = self.key_at_hand(place, &["keychain".to_owned()]).await;
        kept.ok().flatten().ok_or_else(|| StationFault::RestoreNeedsKey.into())
    }

    /// Closes an open desk, and says whether there was one.
    async fn close_for_restore(&self) -> Result<bool, Fault> {
        let Phase::Open(desk) = self.phase() else {
            return self.take_back().await.map(|()| false);
        };
        self.enter(Phase::Opening);
        self.seats.clear();
        desk.close().await;
        Ok(true)
    }

    /// Where the backups of a place are kept, unless another folder is named.
    pub(crate) fn backups(&self, place: &Place) -> PathBuf {
        match place {
            Place::Folder(folder) => folder.join("backups"),
            Place::Postgres(_) => self.folders.data.with_file_name("backups"),
        }
    }

    fn tell_restored(&self, done: u8) {
        self.tell("progress", json!({ "work": "restore", "done": done, "of": STEPS }));
    }
}
