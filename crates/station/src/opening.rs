//! Opening the data: by itself where the key is at hand, else with what somebody types.

use std::sync::Arc;

use desk::{BACKUP_EVERY, Desk, Fault, Place, Unlock};
use keychain::without_password;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::faults::StationFault;
use crate::phase::Phase;
use crate::{Station, keychain_of};

/// What the door's keys are refused with: another key would do.
const WRONG_KEY: [&str; 4] = ["wrong_passphrase", "wrong_keychain_key", "wrong_recovery_key", "no_such_way"];

/// A key as it is typed.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum TypedKey {
    Passphrase { passphrase: String },
    Recovery { recovery_key: String },
}

impl From<TypedKey> for Unlock {
    fn from(typed: TypedKey) -> Self {
        match typed {
            TypedKey::Passphrase { passphrase } => Self::Passphrase(passphrase),
            TypedKey::Recovery { recovery_key } => Self::Recovery(recovery_key),
        }
    }
}

impl Station {
    /// Opens the data as far as that goes without asking anybody.
    pub async fn open(self: &Arc<Self>) {
        let _turn = self.turn.lock().await;
        self.open_in_turn().await;
    }

    /// The same, for whoever has the turn.
    pub(crate) async fn open_in_turn(self: &Arc<Self>) {
        self.enter(Phase::Opening);
        self.recall_password().await;
        let place = self.place();
        let phase = match Desk::ways(&place).await {
            Ok(ways) => self.open_in_one_of(&place, ways).await,
            Err(fault) if fault.code == "nothing_here" && !self.settings.get().knows(&place) => {
                Phase::FirstStart(None)
            }
            Err(fault) => Phase::Failed(fault),
        };
        self.enter(phase);
    }

    async fn open_in_one_of(self: &Arc<Self>, place: &Place, mut ways: Vec<String>) -> Phase {
        let key = self.key_at_hand(place, &ways).await;
        ways.retain(|way| way != "keychain");
        let key = match key {
            Ok(Some(key)) => key,
            Ok(None) => return Phase::KeyNeeded { ways, fault: None },
            Err(fault) => return Phase::KeyNeeded { ways, fault: Some(fault) },
        };
        match self.open_with(place, key).await {
            Ok(desk) => Phase::Open(desk),
            Err(fault) if WRONG_KEY.contains(&fault.code.as_str()) => {
                Phase::KeyNeeded { ways, fault: Some(fault) }
            }
            Err(fault) => Phase::Failed(fault),
        }
    }

    /// The key, where nobody need be asked for it: used before in this run, in the environment, or kept by the
    /// keychain.
    pub(crate) async fn key_at_hand(&self, place: &Place, ways: &[String]) -> Result<Option<Unlock>, Fault> {
        if let Some(key) = self.state().key.clone() {
            return Ok(Some(key));
        }
        if let Ok(passphrase) = std::env::var("ONECOUNTER_PASSPHRASE") {
            return Ok(Some(Unlock::Passphrase(passphrase)));
        }
        if !ways.iter().any(|way| way == "keychain") {
            return Ok(None);
        }
        Ok(Some(keychain_of(place).fetch().await?))
    }

    pub(crate) async fn open_with(self: &Arc<Self>, place: &Place, key: Unlock) -> Result<Desk, Fault> {
        let desk = Desk::open(place, &key, self.around.clone()).await?;
        self.take_up(desk, place, key).await
    }

    /// Takes up work at an open desk: from now on it is backed up, and its changes reach the windows.
    pub(crate) async fn take_up(
        self: &Arc<Self>,
        desk: Desk,
        place: &Place,
        key: Unlock,
    ) -> Result<Desk, Fault> {
        if self.start.now.is_some() && !desk.is_rehearsal() {
            desk.close().await;
            return Err(StationFault::NowNeedsRehearsal.into());
        }
        self.settle_on(place.clone());
        self.state().key = Some(key);
        match place {
            Place::Folder(_) => drop(desk.keep_backed_up(BACKUP_EVERY)),
            // The server's own backups are its administrator's; those made by hand lie here.
            Place::Postgres(_) => desk.keep_backups_in(self.backups(place)),
        }
        tokio::spawn(Arc::clone(self).tell_changes(desk.changes()));
        self.remember(place).await;
        Ok(desk)
    }

    /// Remembers where the data lies: the address in the settings, its password in the keychain. What cannot be
    /// kept is asked for again at the next start.
    async fn remember(&self, place: &Place) {
        if self.start.place.is_some() {
            return;
        }
        if let Place::Postgres(address) = place
            && without_password(address) != *address
            && let Err(fault) = keychain_of(place).keep_address(address).await
        {
            tracing::warn!(%fault, "the address of the database is not kept");
        }
        if let Err(fault) = self.settings.change(|settings| settings.remember(place)) {
            tracing::warn!(%fault, "the settings are not kept");
        }
    }

    /// Asks the keychain for the address whose password the settings do not know.
    async fn recall_password(&self) {
        let place = self.place();
        if let Place::Postgres(address) = &place
            && self.settings.get().knows(&place)
            && let Ok(whole) = keychain_of(&place).fetch_address().await
            && without_password(&whole) == *address
        {
            self.state().place = Place::Postgres(whole);
        }
    }

    /// Opens the data with what somebody typed.
    pub(crate) async fn unlock(self: &Arc<Self>, typed: TypedKey) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        let Phase::KeyNeeded { .. } = self.phase() else { return Err(StationFault::NotNow.into()) };
        let desk = self.open_with(&self.place(), typed.into()).await?;
        self.enter(Phase::Open(desk));
        Ok(json!({}))
    }

    /// Tries again to open the data.
    pub(crate) async fn retry(self: &Arc<Self>) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        let (Phase::KeyNeeded { .. } | Phase::Failed(_)) = self.phase() else {
            return Err(StationFault::NotNow.into());
        };
        self.open_in_turn().await;
        Ok(json!({}))
    }

    /// Opens the desk that is there on PostgreSQL. Without a passphrase it is looked for as at a start.
    pub(crate) async fn connect(
        self: &Arc<Self>,
        address: String,
        passphrase: Option<String>,
    ) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        self.take_back().await?;
        let place = Place::Postgres(address);
        Desk::ways(&place).await?;
        if let Some(passphrase) = passphrase {
            let desk = self.open_with(&place, Unlock::Passphrase(passphrase)).await?;
            self.enter(Phase::Open(desk));
        } else {
            self.settle_on(place);
            self.open_in_turn().await;
        }
        Ok(json!({}))
    }

    /// Forgets where the data lies, and leaves the data as it is.
    pub(crate) async fn forget_place(&self) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        self.take_back().await?;
        self.settings.change(crate::settings::Settings::forget_place)?;
        self.settle_on(self.default_place());
        self.enter(Phase::FirstStart(None));
        Ok(json!({}))
    }
}
