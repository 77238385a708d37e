//! The acts of the station, whose names begin with `shell.` on the wire: what is of this computer.

use std::path::PathBuf;
use std::sync::Arc;

use desk::Fault;
use desk::fault::DoorFault;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::first_start::{NewKey, NewPlace, SetUp};
use crate::opening::TypedKey;
use crate::{Station, new_request};

/// What the names of all acts begin with.
const FRONT: &str = "shell.";

/// An act, with what it takes.
#[derive(Deserialize)]
#[serde(tag = "act", content = "args", rename_all = "snake_case")]
pub(crate) enum Act {
    Status {},
    Create {
        place: Option<NewPlace>,
        key: NewKey,
        complex: Value,
    },
    CreateSample {
        key: NewKey,
        password: String,
    },
    Begin {},
    RecoverySheet {
        recovery_key: String,
    },
    Unlock(TypedKey),
    Retry {},
    Connect {
        postgres: String,
        passphrase: Option<String>,
    },
    ForgetPlace {},
    Restore {
        file: Option<PathBuf>,
        #[serde(flatten)]
        key: Option<TypedKey>,
    },
    Remember {
        counter: Option<i64>,
    },
    Printers {},
    Print {
        pdf: String,
        title: String,
        printer: Option<String>,
        copies: Option<u32>,
    },
    Save {
        data: String,
        name: String,
        ask: bool,
    },
    Open {
        path: PathBuf,
    },
    KeepDraft {
        form: String,
        value: Option<Value>,
    },
    Drafts {},
}

/// The names, to tell an act that there is not from one that was given something wrong.
const NAMES: [&str; 17] = [
    "status",
    "create",
    "create_sample",
    "begin",
    "recovery_sheet",
    "unlock",
    "retry",
    "connect",
    "forget_place",
    "restore",
    "remember",
    "printers",
    "print",
    "save",
    "open",
    "keep_draft",
    "drafts",
];

impl Act {
    /// The act of this name; none if it is an action of the desk.
    pub(crate) fn named(name: &str, args: &Value) -> Option<Result<Self, Fault>> {
        let act = name.strip_prefix(FRONT)?;
        if !NAMES.contains(&act) {
            return Some(Err(DoorFault::UnknownAction { action: name.to_owned() }.into()));
        }
        let act = serde_json::from_value(json!({ "act": act, "args": args }));
        Some(act.map_err(|error| DoorFault::WrongType { expected: error.to_string() }.into()))
    }

    /// Does it.
    pub(crate) async fn done_by(self, here: &Arc<Station>, window: &str) -> Result<Value, Fault> {
        match self {
            Self::Status {} => Ok(here.status(window).await),
            Self::Create { place, key, complex } => here.create(place, key, SetUp::Complex(complex)).await,
            Self::CreateSample { key, password } => here.create(None, key, SetUp::Sample { password }).await,
            Self::Begin {} => here.begin().await,
            Self::RecoverySheet { recovery_key } => here.recovery_sheet(recovery_key).await,
            Self::Unlock(key) => here.unlock(key).await,
            Self::Retry {} => here.retry().await,
            Self::Connect { postgres, passphrase } => here.connect(postgres, passphrase).await,
            Self::ForgetPlace {} => here.forget_place().await,
            Self::Restore { file, key } => here.restore(window, file, key).await,
            Self::Remember { counter } => here.remember_counter(counter),
            Self::Printers {} => crate::printing::printers().await,
            Self::Print { pdf, title, printer, copies } => {
                crate::printing::print(pdf, title, printer, copies.unwrap_or(1)).await
            }
            Self::Save { data, name, ask } => here.save(window, data, name, ask).await,
            Self::Open { path } => here.open_saved(path).await,
            Self::KeepDraft { form, value } => here.keep_draft(window, form, value),
            Self::Drafts {} => here.drafts(window).await,
        }
    }
}

impl Station {
    fn remember_counter(&self, counter: Option<i64>) -> Result<Value, Fault> {
        self.state().counter = counter;
        self.settings.change(|settings| settings.counter = counter)?;
        Ok(json!({}))
    }

    fn keep_draft(&self, window: &str, form: String, value: Option<Value>) -> Result<Value, Fault> {
        if self.seats.keep_draft(window, form, value) {
            return Ok(json!({}));
        }
        Err(DoorFault::NotSignedIn.into())
    }

    /// Not while the screen is locked: then the page holds no data.
    async fn drafts(&self, window: &str) -> Result<Value, Fault> {
        let session = self.seats.session(window);
        self.desk()?.call(session.as_ref(), new_request(), "staff.me", json!({})).await?;
        Ok(Value::Object(self.seats.drafts(window)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_act_is_refused_like_an_unknown_action() {
        let named = |name: &str| Act::named(name, &json!({})).map(|act| act.err().map(|fault| fault.code));
        assert_eq!(named("shell.format_disk"), Some(Some("unknown_action".to_owned())));
        assert_eq!(named("shell."), Some(Some("unknown_action".to_owned())));
        assert_eq!(named("shell.status"), Some(None));
        assert_eq!(named("rooms.book"), None, "the door knows whether there is such an action");
    }

    #[test]
    fn every_act_has_its_name() {
        for name in NAMES {
            let known = serde_json::from_value::<Act>(json!({ "act": name, "args": { "no": "such" } }));
            let unknown = known.err().is_some_and(|error| error.to_string().contains("unknown variant"));
            assert!(!unknown, "{name}");
        }
    }

    #[test]
    fn what_an_act_takes_is_read() {
        let read = |name: &str, args: Value| Act::named(name, &args).is_some_and(|act| act.is_ok());
        let passphrase = json!({ "kind": "passphrase", "passphrase": "a long one" });
        assert!(read("shell.create", json!({ "place": null, "key": { "kind": "keychain" }, "complex": {} })));
        let postgres = json!({ "postgres": "postgres://db/desk" });
        assert!(read("shell.create", json!({ "place": postgres, "key": passphrase, "complex": {} })));
        assert!(read("shell.unlock", json!({ "passphrase": "a long one" })));
        assert!(read("shell.unlock", json!({ "recovery_key": "0000-0000" })));
        assert!(!read("shell.unlock", json!({})), "a key is needed");
        assert!(read("shell.restore", json!({})));
        assert!(read("shell.restore", json!({ "file": "a.db", "recovery_key": "0000-0000" })));
        assert!(read("shell.remember", json!({ "counter": null })));
        assert!(read("shell.keep_draft", json!({ "form": "rooms.book", "value": null })));
        assert!(!read("shell.save", json!({ "name": "a.pdf", "ask": false })), "there is nothing to save");
    }
}
