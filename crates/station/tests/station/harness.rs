//! A computer to test on: its folders in a temporary place, and a window that hears and answers.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use desk::Fault;
use serde_json::{Value, json};
use station::{About, Folders, News, Outside, Start, Station};
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use uuid::Uuid;

/// Everybody's password.
pub(crate) const PASSWORD: &str = "changping lu 710";

/// The passphrase of every desk under test.
pub(crate) const PASSPHRASE: &str = "a passphrase for tests";

/// The window whose page asks.
const WINDOW: &str = "counter";

/// A computer's account.
pub(crate) struct Home(TempDir);

/// The program, running.
pub(crate) struct Program {
    pub(crate) station: Arc<Station>,
    told: UnboundedReceiver<News>,
    /// What somebody answers to the next questions.
    pub(crate) answers: Arc<Mutex<VecDeque<Option<PathBuf>>>>,
    /// What was asked.
    pub(crate) asked: Arc<Mutex<Vec<About>>>,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Starts the program and waits until it has come as far as it does by itself.
    pub(crate) async fn start(&self, start: Start) -> Program {
        let folders = Folders {
            config: self.path("config"),
            data: self.path("local/data"),
            papers: self.path("Documents/OneCounter"),
        };
        let (tell, told) = unbounded_channel();
        let answers: Arc<Mutex<VecDeque<Option<PathBuf>>>> = Arc::default();
        let asked: Arc<Mutex<Vec<About>>> = Arc::default();
        let (from, noted) = (answers.clone(), asked.clone());
        let outside = Outside {
            tell: Box::new(move |news| tell.send(news).expect("the test listens")),
            ask: Box::new(move |question| {
                noted.lock().unwrap().push(question.about);
                let answer = from.lock().unwrap().pop_front().expect("an answer is prepared");
                question.answer.send(answer).expect("somebody waits for it");
            }),
        };
        let station = Station::new(start, folders, outside);
        station.open().await;
        Program { station, told, answers, asked }
    }
}

impl Program {
    /// The page asks.
    pub(crate) async fn call(&self, action: &str, args: Value) -> Result<Value, Fault> {
        self.station.call(WINDOW, new_request(), action, args).await
    }

    /// The page asks for something that must work.
    pub(crate) async fn ok(&self, action: &str, args: Value) -> Value {
        match self.call(action, args).await {
            Ok(reply) => reply,
            Err(fault) => panic!("{action} must be done, but: {fault}"),
        }
    }

    /// The page asks for something that must be refused with this code.
    pub(crate) async fn refused(&self, action: &str, args: Value, code: &str) {
        match self.call(action, args).await {
            Ok(reply) => panic!("{action} must be refused with {code}, but was done: {reply}"),
            Err(fault) => assert_eq!(fault.code, code, "{action}: {fault}"),
        }
    }

    pub(crate) async fn status(&self) -> Value {
        self.ok("shell.status", json!({})).await
    }

    /// The phase, and the code of the fault that it has.
    pub(crate) async fn phase(&self) -> (String, Option<String>) {
        let status = self.status().await;
        let word = |value: &Value| value.as_str().map(str::to_owned);
        (word(&status["phase"]).expect("a phase"), word(&status["fault"]["code"]))
    }

    /// Signs somebody in with the password, at the window of that number.
    pub(crate) async fn sign_in(&self, login: &str, counter: Option<i64>) -> Value {
        let args = json!({ "login": login, "password": PASSWORD, "counter": counter });
        self.ok("staff.sign_in", args).await
    }

    /// The sample complex, begun.
    pub(crate) async fn with_the_sample(self) -> Self {
        let key = json!({ "kind": "passphrase", "passphrase": PASSPHRASE });
        self.ok("shell.create_sample", json!({ "key": key, "password": PASSWORD })).await;
        self.ok("shell.begin", json!({})).await;
        self
    }

    /// Waits until the window is told this.
    pub(crate) async fn hears(&mut self, event: &str, what: Value) {
        let heard = async {
            while let Some(news) = self.told.recv().await {
                if matches!(news, News::Event(name, told) if name == event && told == what) {
                    return;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(15), heard)
            .await
            .unwrap_or_else(|_| panic!("{event} is heard"));
    }

    /// What the window has been told so far.
    pub(crate) fn heard(&mut self) -> Vec<News> {
        std::iter::from_fn(|| self.told.try_recv().ok()).collect()
    }
}

/// The arguments of a complex of one's own.
pub(crate) fn complex(password: &str) -> Value {
    json!({
        "code": "JNL", "name": "江宁路街道社区党群服务综合体", "address": "昌平路710号", "phone": "021-62999998",
        "counters": ["1号窗口", "2号窗口"],
        "manager": { "login": "manager", "number": "001", "name": "单志远", "password": password },
    })
}

/// The arguments of `shell.create`, with the tests' passphrase.
pub(crate) fn new_desk(place: &Value, password: &str) -> Value {
    let key = json!({ "kind": "passphrase", "passphrase": PASSPHRASE });
    json!({ "place": place, "key": key, "complex": complex(password) })
}

#[expect(clippy::disallowed_methods, reason = "a request id comes from the page")]
pub(crate) fn new_request() -> Uuid {
    Uuid::new_v4()
}
