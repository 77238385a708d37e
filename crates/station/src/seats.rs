//! Who sits at which window: the sessions, which never reach the page, and what each of them has half typed.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use desk::SessionToken;
use serde_json::{Map, Value};

/// The windows of this program and who is signed in there. All of it is gone when the program ends.
#[derive(Default)]
pub(crate) struct Seats(Mutex<Books>);

#[derive(Default)]
struct Books {
    windows: HashMap<String, Window>,
    /// Half-typed forms, by staff member and then by form.
    drafts: HashMap<String, Map<String, Value>>,
}

/// A window: the session at hand, and those of colleagues who may come back to it.
#[derive(Default)]
struct Window {
    current: Option<Sitting>,
    waiting: Vec<Sitting>,
}

#[derive(Clone)]
struct Sitting {
    staff: String,
    session: SessionToken,
}

impl Seats {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().expect("no holder panics")
    }

    /// The session at hand at a window.
    pub(crate) fn session(&self, window: &str) -> Option<SessionToken> {
        self.books().windows.get(window)?.current.as_ref().map(|sitting| sitting.session.clone())
    }

    /// Sits somebody down at a window; whoever sat there waits. Gives the older sessions of the same person there,
    /// which are over.
    pub(crate) fn sit(&self, window: &str, staff: &str, session: SessionToken) -> Vec<SessionToken> {
        let mut books = self.books();
        let window = books.windows.entry(window.to_owned()).or_default();
        window.waiting.extend(window.current.take());
        window.current = Some(Sitting { staff: staff.to_owned(), session });
        let older = window.waiting.extract_if(.., |waiting| waiting.staff == staff);
        older.map(|sitting| sitting.session).collect()
    }

    /// The session is over, and nobody sits at the window any more.
    pub(crate) fn leave(&self, window: &str, session: &SessionToken) -> Option<String> {
        let mut books = self.books();
        let current = &mut books.windows.get_mut(window)?.current;
        current.take_if(|sitting| sitting.session == *session).map(|sitting| sitting.staff)
    }

    /// Every session of this program.
    pub(crate) fn sessions(&self) -> Vec<SessionToken> {
        let books = self.books();
        let windows = books.windows.values();
        windows
            .flat_map(|window| window.current.iter().chain(&window.waiting))
            .map(|sitting| sitting.session.clone())
            .collect()
    }

    /// Everybody is gone: the desk was closed.
    pub(crate) fn clear(&self) {
        *self.books() = Books::default();
    }

    /// Keeps what somebody has half typed into a form, or forgets it. Says whether anybody sits there.
    pub(crate) fn keep_draft(&self, window: &str, form: String, value: Option<Value>) -> bool {
        let mut books = self.books();
        let Some(staff) = books.staff(window) else { return false };
        let drafts = books.drafts.entry(staff).or_default();
        match value {
            Some(value) => drafts.insert(form, value),
            None => drafts.remove(&form),
        };
        true
    }

    /// What whoever sits at a window has half typed.
    pub(crate) fn drafts(&self, window: &str) -> Map<String, Value> {
        let books = self.books();
        books.staff(window).and_then(|staff| books.drafts.get(&staff).cloned()).unwrap_or_default()
    }

    /// Forgets what somebody has half typed: they have gone home.
    pub(crate) fn forget_drafts(&self, staff: &str) {
        self.books().drafts.remove(staff);
    }
}

impl Books {
    fn staff(&self, window: &str) -> Option<String> {
        Some(self.windows.get(window)?.current.as_ref()?.staff.clone())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn token(name: &str) -> SessionToken {
        SessionToken(name.to_owned())
    }

    #[test]
    fn a_colleague_who_comes_back_is_there_once() {
        let seats = Seats::default();
        assert_eq!(seats.sit("counter", "zhou", token("zhou 1")), []);
        assert_eq!(seats.sit("counter", "xie", token("xie 1")), []);
        assert_eq!(seats.sit("counter", "zhou", token("zhou 2")), [token("zhou 1")]);
        assert_eq!(seats.session("counter"), Some(token("zhou 2")));
        assert_eq!(seats.sit("counter", "zhou", token("zhou 3")), [token("zhou 2")], "a second sign-in");
        assert_eq!(seats.sessions(), [token("zhou 3"), token("xie 1")]);
    }

    #[test]
    fn each_window_has_its_own_session() {
        let seats = Seats::default();
        seats.sit("counter", "zhou", token("zhou"));
        assert_eq!(seats.session("display"), None);
        assert_eq!(seats.leave("display", &token("zhou")), None);
        assert_eq!(seats.leave("counter", &token("an older one")), None, "another sits there by now");
        assert_eq!(seats.leave("counter", &token("zhou")), Some("zhou".to_owned()));
        assert_eq!(seats.session("counter"), None);
    }

    #[test]
    fn a_draft_waits_for_its_clerk() {
        let seats = Seats::default();
        assert!(!seats.keep_draft("counter", "rooms.book".to_owned(), Some(json!(1))), "nobody sits there");
        seats.sit("counter", "zhou", token("zhou 1"));
        assert!(seats.keep_draft("counter", "rooms.book".to_owned(), Some(json!({ "heads": 3 }))));
        seats.sit("counter", "xie", token("xie"));
        assert!(seats.drafts("counter").is_empty(), "nobody sees what a colleague typed");
        seats.sit("counter", "zhou", token("zhou 2"));
        assert_eq!(json!(seats.drafts("counter")), json!({ "rooms.book": { "heads": 3 } }));
        seats.keep_draft("counter", "rooms.book".to_owned(), None);
        assert!(seats.drafts("counter").is_empty());
    }
}
