//! The first start: a desk is made, its recovery key is shown, printed and confirmed, and only then it is begun.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use desk::sample::{self, ACCOUNTS, MANAGER};
use desk::{Desk, Fault, Place, Unlock};
use documents::{DocumentFault, Fonts, RecoverySheetView};
use keychain::new_key;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::faults::StationFault;
use crate::phase::{Phase, front};
use crate::{Station, keychain_of, new_request};

/// Where new data is to lie.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NewPlace {
    Folder(std::path::PathBuf),
    Postgres(String),
}

/// How the key of new data is kept.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum NewKey {
    Keychain,
    Passphrase { passphrase: String },
}

/// What is set up in a new desk.
pub(crate) enum SetUp {
    /// One's own complex: the arguments of `sites.set_up`.
    Complex(Value),
    /// The sample complex for practice, all its accounts with this password.
    Sample { password: String },
}

impl Station {
    /// Makes a desk and sets it up. One that was refused leaves nothing in the way of the next try.
    pub(crate) async fn create(
        &self,
        place: Option<NewPlace>,
        key: NewKey,
        set_up: SetUp,
    ) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        self.take_back().await?;
        let rehearsal = matches!(set_up, SetUp::Sample { .. });
        if self.start.now.is_some() && !rehearsal {
            return Err(StationFault::NowNeedsRehearsal.into());
        }
        let place = match place {
            Some(NewPlace::Folder(folder)) => Place::Folder(folder),
            Some(NewPlace::Postgres(address)) => Place::Postgres(address),
            None => self.default_place(),
        };
        let keychain = keychain_of(&place);
        let key = match key {
            NewKey::Passphrase { passphrase } => Unlock::Passphrase(passphrase),
            NewKey::Keychain => {
                keychain.check().await?;
                Unlock::Keychain(new_key())
            }
        };
        let (desk, recovery) = Desk::create(&place, &key, rehearsal, self.around.clone()).await?;
        let kept = match &key {
            Unlock::Keychain(key) => keychain.keep(*key).await.map_err(Fault::from),
            _ => Ok(()),
        };
        let done = match kept {
            Ok(()) => set_up.apply(&desk).await,
            Err(fault) => Err(fault),
        };
        if let Err(fault) = done {
            desk.close().await;
            Desk::unmake(&place).await?;
            return Err(fault);
        }
        self.settle_on(place);
        self.state().key = Some(key);
        self.enter(Phase::FirstStart(Some(desk)));
        let accounts: Vec<_> = [MANAGER].into_iter().chain(ACCOUNTS).filter(|_| rehearsal).collect();
        Ok(json!({ "recovery_key": recovery.text(), "accounts": accounts }))
    }

    /// Opens the desk that was made: its recovery key is safe.
    pub(crate) async fn begin(self: &Arc<Self>) -> Result<Value, Fault> {
        let _turn = self.turn.lock().await;
        let (place, key) = {
            let state = self.state();
            (state.place.clone(), state.key.clone())
        };
        let (Phase::FirstStart(Some(made)), Some(key)) = (self.phase(), key) else {
            return Err(StationFault::NotNow.into());
        };
        let desk = self.take_up(made, &place, key).await?;
        self.enter(Phase::Open(desk));
        Ok(json!({}))
    }

    /// Takes back a desk that was made and not begun. Refused while one is open.
    pub(crate) async fn take_back(&self) -> Result<(), Fault> {
        match self.phase() {
            Phase::Opening | Phase::Open(_) => Err(StationFault::NotNow.into()),
            Phase::KeyNeeded { .. } | Phase::Failed(_) | Phase::FirstStart(None) => Ok(()),
            Phase::FirstStart(Some(made)) => {
                made.close().await;
                self.state().phase = Phase::FirstStart(None);
                Desk::unmake(&self.place()).await
            }
        }
    }

    /// The paper with the recovery key, for the safe.
    pub(crate) async fn recovery_sheet(&self, recovery_key: String) -> Result<Value, Fault> {
        let (Phase::FirstStart(Some(desk)) | Phase::Open(desk)) = self.phase() else {
            return Err(StationFault::NotNow.into());
        };
        let front = front(&desk).await?;
        let text = |name: &str| front[name].as_str().map(str::to_owned);
        let view = RecoverySheetView {
            unit: text("unit").unwrap_or_default(),
            english_name: text("english_name"),
            key: recovery_key,
            made_at: desk.now(),
            rehearsal: desk.is_rehearsal(),
        };
        let set = move || documents::recovery_sheet(&view, &Fonts::find()?);
        let printed = tokio::task::spawn_blocking(set).await;
        let printed =
            printed.unwrap_or_else(|panic| Err(DocumentFault::Unwritable { reason: panic.to_string() }));
        let printed = printed.map_err(|fault| StationFault::PrinterFailed { why: fault.to_string() })?;
        let pdf = BASE64_STANDARD.encode(printed.pdf);
        Ok(json!({ "paper": { "pdf": pdf, "pages": printed.pages, "missing": printed.missing } }))
    }
}

impl SetUp {
    async fn apply(self, desk: &Desk) -> Result<(), Fault> {
        match self {
            Self::Complex(complex) => {
                desk.call(None, new_request(), "sites.set_up", complex).await.map(|_made| ())
            }
            Self::Sample { password } => sample::set_up(desk, &password).await,
        }
    }
}
