//! The station (工作站): what is of this computer and not of the desk. Where the data lies and how its key is kept,
//! who sits at which of its windows, its printers and files. The window itself is drawn elsewhere: whoever draws it
//! hands in two closures ([`Outside`]) and leads every call of the page through [`Station::call`].

mod acts;
mod call;
mod connection;
mod faults;
mod files;
mod first_start;
mod opening;
mod phase;
mod printing;
mod restore;
mod seats;
mod settings;
mod suspend;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use desk::{
    Clock, Desk, Fault, Passwords, Place, ShiftedClock, Surroundings, SystemClock, SystemRandomness, Unlock,
};
use domain::time::Instant;
use keychain::Keychain;
use serde_json::Value;
use tokio::sync::oneshot;
use uuid::Uuid;

use faults::StationFault;
use phase::Phase;
use seats::Seats;
use settings::SettingsFile;

/// How long the keychain may take: it may ask somebody for its password first.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long the database may take to close in good order.
const CLOSES_WITHIN: Duration = Duration::from_secs(10);

/// What the command line says. A place that is named there is opened without reading or writing the settings.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Where the data lies.
    pub place: Option<Place>,
    /// The moment at which the clock starts; on practice desks alone.
    pub now: Option<Instant>,
    /// The number of the window at which this computer stands.
    pub counter: Option<i64>,
}

/// The folders of this computer's account.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Where its settings lie.
    pub config: PathBuf,
    /// Where data lies that nobody chose a place for.
    pub data: PathBuf,
    /// Where papers go that nobody chose a place for.
    pub papers: PathBuf,
}

/// What happens here that the windows must hear.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The phase changed: every window is told its own [`Station::status`].
    Status,
    /// An event of this name, the same for all windows.
    Event(&'static str, Value),
}

/// What only somebody at a window can say.
#[derive(Debug)]
pub struct Question {
    /// The window that asks.
    pub window: String,
    /// What is asked for.
    pub about: About,
    /// Takes the file, or nothing if the question was dismissed.
    pub answer: oneshot::Sender<Option<PathBuf>>,
}

/// What a file is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// Where a file is saved; this name is proposed.
    SaveAs(String),
    /// Which backup is restored.
    Backup,
}

/// The windows, as the station knows them.
pub struct Outside {
    /// Tells them something.
    pub tell: Box<dyn Fn(News) + Send + Sync>,
    /// Asks somebody there.
    pub ask: Box<dyn Fn(Question) + Send + Sync>,
}

/// The one station of this program.
pub struct Station {
    start: Start,
    folders: Folders,
    outside: Outside,
    settings: SettingsFile,
    around: Surroundings,
    seats: Seats,
    /// What was saved in this run: the only files that may be opened from the page.
    saved: Mutex<BTreeSet<PathBuf>>,
    /// Whoever leads from one phase to another does so alone.
    turn: tokio::sync::Mutex<()>,
    /// Whether the database does not answer just now.
    lost: AtomicBool,
    state: Mutex<State>,
}

/// What changes on the way to an open desk.
struct State {
    place: Place,
    phase: Phase,
    counter: Option<i64>,
    /// The key that opened the data in this run.
    key: Option<Unlock>,
}

impl Station {
    /// A station that has opened nothing yet.
    pub fn new(start: Start, folders: Folders, outside: Outside) -> Arc<Self> {
        let file = folders.config.join("settings.json");
        let settings = SettingsFile::read(start.place.is_none().then_some(file));
        let place = start.place.clone().or_else(|| settings.get().place());
        let place = place.unwrap_or_else(|| Place::Folder(folders.data.clone()));
        let clock: Arc<dyn Clock> = match start.now {
            Some(now) => Arc::new(ShiftedClock::from(now)),
            None => Arc::new(SystemClock::start()),
        };
        let counter = start.counter.or_else(|| settings.get().counter);
        let (randomness, passwords) = (Arc::new(SystemRandomness), Passwords::strong());
        Arc::new(Self {
            start,
            folders,
            outside,
            settings,
            around: Surroundings { clock, randomness, passwords },
            seats: Seats::default(),
            saved: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
            lost: AtomicBool::default(),
            state: Mutex::new(State { place, phase: Phase::Opening, counter, key: None }),
        })
    }

    /// Closes what is open, in good order. A desk that was made but whose recovery key nobody has confirmed is
    /// taken back: the next start is a first start again.
    pub async fn close(&self) {
        let phase = std::mem::replace(&mut self.state().phase, Phase::Opening);
        self.seats.clear();
        let closing = async {
            match phase {
                Phase::Open(desk) => desk.close().await,
                Phase::FirstStart(Some(made)) => {
                    made.close().await;
                    // What stays is a desk that opens with its key; the next start finds it.
                    let _stays = Desk::unmake(&self.place()).await;
                }
                _ => {}
            }
        };
        if tokio::time::timeout(CLOSES_WITHIN, closing).await.is_err() {
            tracing::warn!("the database did not close in time");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder panics")
    }

    fn phase(&self) -> Phase {
        self.state().phase.clone()
    }

    fn place(&self) -> Place {
        self.state().place.clone()
    }

    /// Where data lies if nobody chooses a place.
    fn default_place(&self) -> Place {
        self.start.place.clone().unwrap_or_else(|| Place::Folder(self.folders.data.clone()))
    }

    /// From now on the data lies there; the key of another place opens nothing there.
    fn settle_on(&self, place: Place) {
        let mut state = self.state();
        (state.place, state.key) = (place, None);
    }

    /// The number of the window at which this computer stands.
    fn counter(&self) -> Option<i64> {
        self.state().counter
    }

    /// The open desk.
    fn desk(&self) -> Result<Desk, Fault> {
        match self.phase() {
            Phase::Open(desk) => Ok(desk),
            _ => Err(StationFault::DeskNotOpen.into()),
        }
    }

    /// Tells every window.
    fn tell(&self, event: &'static str, what: Value) {
        (self.outside.tell)(News::Event(event, what));
    }

    /// Asks somebody at a window for a file.
    async fn ask(&self, window: &str, about: About) -> Option<PathBuf> {
        let (answer, answered) = oneshot::channel();
        (self.outside.ask)(Question { window: window.to_owned(), about, answer });
        answered.await.ok().flatten()
    }
}

/// The keychain, as it is asked about the data at a place.
fn keychain_of(place: &Place) -> Keychain {
    Keychain::of(place, PATIENCE)
}

/// A request id of the station's own.
#[expect(clippy::disallowed_methods, reason = "a request id is made where the request is made")]
fn new_request() -> Uuid {
    Uuid::new_v4()
}
