//! The one way of the page: through the door of the desk, or to one of the station's own acts. The session stays
//! here, whatever the page says or is told.

use std::sync::Arc;
use std::time::Duration;

use desk::{Desk, Fault, SessionToken};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::acts::Act;
use crate::{Station, new_request};

/// A call that takes longer is noted.
const SLOW: Duration = Duration::from_millis(200);

impl Station {
    /// Does an action of the desk for whoever sits at this window, or an act of the station.
    pub async fn call(
        self: &Arc<Self>,
        window: &str,
        request_id: Uuid,
        action: &str,
        args: Value,
    ) -> Result<Value, Fault> {
        let clock = &self.around.clock;
        let began = clock.running();
        let done = match Act::named(action, &args) {
            None => self.pass(window, request_id, action, args).await,
            Some(Ok(act)) => act.done_by(self, window).await,
            Some(Err(fault)) => Err(fault),
        };
        note(action, &done, clock.running().saturating_sub(began));
        if done.as_ref().is_err_and(|fault| fault.code == "unreachable") {
            self.note_lost_connection();
        }
        done
    }

    async fn pass(&self, window: &str, request_id: Uuid, action: &str, args: Value) -> Result<Value, Fault> {
        let desk = self.desk()?;
        let session = self.seats.session(window);
        let done = desk.call(session.as_ref(), request_id, action, args).await;
        match (action, done, session) {
            ("staff.sign_in" | "staff.switch", Ok(reply), before) => {
                Ok(self.sit(&desk, window, reply, before).await)
            }
            ("staff.sign_out", Ok(reply), Some(session)) => {
                if let Some(staff) = self.seats.leave(window, &session) {
                    self.seats.forget_drafts(&staff);
                }
                Ok(reply)
            }
            (_, Err(fault), Some(session)) if fault.code == "not_signed_in" => {
                self.seats.leave(window, &session);
                Err(fault)
            }
            (_, done, _) => done,
        }
    }

    /// Somebody sits down: whoever sat there is locked, and nobody sits there twice.
    async fn sit(&self, desk: &Desk, window: &str, mut reply: Value, before: Option<SessionToken>) -> Value {
        let session = reply.as_object_mut().and_then(|reply| reply.remove("session"));
        let session = session.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let staff = reply["staff"].as_str().unwrap_or_default();
        let over = self.seats.sit(window, staff, SessionToken(session));
        let locked =
            before.into_iter().filter(|session| !over.contains(session)).map(|it| (it, "staff.lock"));
        let over = over.iter().cloned().map(|session| (session, "staff.sign_out"));
        for (session, action) in over.chain(locked) {
            // A session that the desk knows no more is over as well.
            let _over = desk.call(Some(&session), new_request(), action, json!({})).await;
        }
        reply
    }

    /// Locks every session of this program.
    pub(crate) async fn lock_everybody(&self) {
        let Ok(desk) = self.desk() else { return };
        for session in self.seats.sessions() {
            if let Err(fault) = desk.call(Some(&session), new_request(), "staff.lock", json!({})).await {
                tracing::warn!(fault = fault.code, "a session was not locked");
            }
        }
    }
}

/// Notes how a call went, if it was refused or slow; never its arguments.
fn note(action: &str, done: &Result<Value, Fault>, took: Duration) {
    let ms = took.as_millis();
    match done {
        // The name came from the page, and nobody knows it.
        Err(fault) if fault.code == "unknown_action" => tracing::warn!("an unknown action was asked for"),
        Err(fault) => {
            let incident = fault.params.get("incident").and_then(Value::as_str);
            tracing::info!(action, fault = fault.code, incident, ms, "refused");
        }
        Ok(_) if took > SLOW => tracing::info!(action, ms, "slow"),
        Ok(_) => {}
    }
}
