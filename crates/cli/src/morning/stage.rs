//! The stage: a practice desk with the sample complex, its clock, and everybody signed in.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use desk::sample::{ACCOUNTS, MANAGER, set_up};
use desk::{Desk, Fault, Place, SessionToken, SetClock, Surroundings, Unlock};
use serde_json::{Value, json};

use crate::opening::{new_request, session_of};

/// The window of each account that calls tickets.
const WINDOWS: [(&str, i64); 3] = [("lead", 1), ("clerk", 2), ("clerk3", 3)];

/// Everything a step of the story needs.
pub struct Stage {
    /// The desk.
    pub desk: Desk,
    clock: Arc<SetClock>,
    sessions: HashMap<String, SessionToken>,
    password: String,
    out: PathBuf,
    /// The papers printed so far.
    pub papers: Vec<PathBuf>,
    narrator: fn(&str),
}

impl Stage {
    /// Sets the stage: a fresh desk with the sample complex, everybody signed in with `password`.
    pub async fn set(
        place: &Place,
        unlock: &Unlock,
        password: &str,
        surroundings: Surroundings,
        clock: Arc<SetClock>,
        out: PathBuf,
        narrator: fn(&str),
    ) -> Result<Self> {
        let (desk, _recovery) = Desk::create(place, unlock, true, surroundings).await?;
        set_up(&desk, password).await?;
        let mut stage = Self {
            desk,
            clock,
            sessions: HashMap::new(),
            password: password.to_owned(),
            out,
            papers: Vec::new(),
            narrator,
        };
        for login in ACCOUNTS.into_iter().chain([MANAGER]).map(|account| account.login) {
            let counter = WINDOWS.iter().find(|(who, _)| *who == login).map(|(_, number)| *number);
            let args = json!({ "login": login, "password": password, "counter": counter });
            let reply = stage.desk.call(None, new_request(), "staff.sign_in", args).await?;
            stage.sessions.insert(login.to_owned(), session_of(&reply)?);
        }
        Ok(stage)
    }

    /// Somebody does something that must work.
    pub async fn does(&self, who: &str, action: &str, args: Value) -> Result<Value> {
        let session = self.sessions.get(who).with_context(|| format!("{who} is not signed in"))?;
        let done = self.desk.call(Some(session), new_request(), action, args.clone()).await;
        done.with_context(|| format!("{who}: {action} {args}"))
    }

    /// Somebody tries something that must be refused with this code, before anything is saved.
    pub async fn is_refused(&self, who: &str, action: &str, args: Value, code: &str) -> Result<Fault> {
        match self.does(who, action, args).await {
            Ok(reply) => bail!("{action} must be refused with {code}, but was done: {reply}"),
            Err(error) => {
                let fault = error.downcast::<Fault>()?;
                if !json!(fault).to_string().contains(&format!("\"{code}\"")) {
                    bail!("{action} must be refused with {code}, not with {fault}");
                }
                Ok(fault)
            }
        }
    }

    /// Somebody gives the password again, as what cannot be undone asks for (S3).
    pub async fn confirms(&self, who: &str) -> Result<()> {
        self.does(who, "staff.confirm", json!({ "password": self.password })).await.map(|_| ())
    }

    /// Time passes; nobody's screen locks meanwhile.
    pub async fn later(&self, minutes: u64) -> Result<()> {
        for _ in 0..minutes {
            self.clock.pass(Duration::from_mins(1));
            for who in self.sessions.keys() {
                self.does(who, "staff.me", json!({})).await?;
            }
        }
        Ok(())
    }

    /// Says what just happened, with the time on the desk's clock.
    pub fn tell(&self, text: &str) {
        (self.narrator)(&format!("{}  {text}", self.desk.now().time().format("%H:%M")));
    }

    /// Puts the PDF of a printing action's reply into a file.
    pub fn file(&mut self, printed: &Value, name: &str) -> Result<PathBuf> {
        let pdf = printed["paper"]["pdf"].as_str().context("a print answers with a PDF")?;
        let path = self.out.join(name);
        std::fs::write(&path, STANDARD.decode(pdf)?).with_context(|| path.display().to_string())?;
        self.papers.push(path.clone());
        Ok(path)
    }

    /// The row of this code in a list of the catalogue.
    pub async fn of_code(&self, list: &str, code: &str) -> Result<Value> {
        let rows = self.does("manager", list, json!({})).await?;
        let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["code"] == code)).cloned();
        row.with_context(|| format!("{list} holds {code}"))
    }
}

/// A text of a reply.
pub(super) fn text(reply: &Value, field: &str) -> Result<String> {
    reply[field].as_str().map(str::to_owned).with_context(|| format!("{field} is a text in {reply}"))
}
