// More than 300 lines, because it is one story that is read from top to bottom.
//! The real program in a display of its own: started, stopped, killed and started again.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use crate::driver::{Driver, Surroundings};
use crate::keyboard::Keyboard;
use crate::memory;
use crate::pictures::Pictures;
use crate::practice::{NINE, PASSPHRASE, Practice};
use crate::screen::{Found, Name, PATIENCE, Screen};
use desk::Place;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the root of the repository")
}

/// Whether the page shows something.
const SHOWS: &str = "return (document.getElementById('root')?.innerText ?? '').trim() !== ''";

/// The program under test, as it was built last: it lies beside this one, or in the folder above.
pub fn binary() -> Result<PathBuf> {
    let this = std::env::current_exe()?;
    let beside = this.ancestors().skip(1).take(2).map(|folder| folder.join("onecounter"));
    let missing = "the window is not built: run `cargo build --package onecounter`";
    beside.into_iter().find(|path| path.exists()).context(missing)
}

/// How a program is started.
#[derive(Debug, Clone)]
pub struct Start {
    pub(crate) arguments: Vec<String>,
    pub(crate) variables: Vec<(&'static str, OsString)>,
    size: (u32, u32),
}

impl Start {
    /// Without arguments and without a key: as on a new computer.
    pub fn fresh() -> Self {
        Self { arguments: Vec::new(), variables: Vec::new(), size: (1366, 768) }
    }

    /// At a practice desk, at nine o'clock.
    pub fn at(practice: &Practice) -> Self {
        let place = match practice.place() {
            Place::Folder(folder) => ["--data".to_owned(), folder.display().to_string()],
            Place::Postgres(address) => ["--database".to_owned(), address.clone()],
        };
        Self { arguments: place.to_vec(), ..Self::fresh() }
            .with(&["--now", NINE])
            .knowing("ONECOUNTER_PASSPHRASE", PASSPHRASE)
    }

    /// With more arguments; a later one of the same name goes before an earlier one.
    #[must_use]
    pub fn with(mut self, arguments: &[&str]) -> Self {
        if let [name, value] = arguments
            && let Some(place) = self.arguments.iter().position(|argument| argument == name)
        {
            (*value).clone_into(&mut self.arguments[place + 1]);
            return self;
        }
        self.arguments.extend(arguments.iter().map(ToString::to_string));
        self
    }

    /// With a variable of the environment.
    #[must_use]
    pub fn knowing(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Without a variable that was given before.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.variables.retain(|(given, _)| *given != name);
        self
    }

    /// With the page that lies in this folder, instead of the one built into the program.
    #[must_use]
    pub fn showing(self, page: &Path) -> Self {
        self.knowing("ONECOUNTER_PAGE", page)
    }

    /// With a page of this size.
    #[must_use]
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }
}

/// A running program.
pub struct Program {
    driver: Option<Driver>,
    around: Surroundings,
    start: Start,
    home: TempDir,
    /// What is on its page.
    pub screen: Screen,
    /// Its keyboard.
    pub keyboard: Keyboard,
}

impl Program {
    /// Starts a program; its pictures go where those of the test go that runs in this thread.
    pub async fn start(start: Start) -> Result<Self> {
        Self::start_showing(start, Pictures::of_this_test()?).await
    }

    /// Starts a program whose pictures go somewhere.
    pub async fn start_showing(start: Start, pictures: Pictures) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let around = Surroundings::start(home.path())?;
        fs::create_dir_all(home.path().join("papers"))?;
        let driver = open(&around, home.path(), &start).await?;
        let screen = Screen::of(driver.page.clone(), pictures);
        let keyboard = Keyboard::of(driver.page.clone());
        let program = Self { driver: Some(driver), around, start, home, screen, keyboard };
        program.settle().await?;
        Ok(program)
    }

    /// Signs somebody in by keyboard, at the window that was chosen last, or at another.
    pub async fn sign_in(&self, login: &str, password: &str, window: Option<&str>) -> Result<()> {
        let typing = "return document.activeElement?.matches('input') === true";
        self.when("somebody may type", typing).await?;
        self.keyboard.write(login).await?;
        self.keyboard.press("Tab").await?;
        self.keyboard.write(password).await?;
        if let Some(window) = window {
            self.keyboard.press("Tab").await?;
            self.pick(window).await?;
            self.keyboard.press("Tab").await?;
        }
        self.keyboard.press("Enter").await?;
        self.screen.see("banner", Name::Any).await.map(|_| ())
    }

    /// Chooses an option of the list that has the focus, by arrow keys.
    pub async fn pick(&self, option: &str) -> Result<()> {
        let active = "const field = document.activeElement;
            const id = field?.getAttribute('aria-activedescendant');
            return id ? document.getElementById(id)?.innerText.trim() ?? null : null;";
        for _ in 0..50 {
            self.keyboard.press("Down").await?;
            if self.screen.run(active, vec![]).await? == option {
                return self.keyboard.press("Enter").await;
            }
        }
        bail!("no list offers {option}; see {}", self.screen.picture("not-offered").await?.display())
    }

    /// Presses Tab until something has the focus.
    pub async fn tab_to(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        self.walk_to("Tab", role, name.into()).await
    }

    /// Presses Shift+Tab until something has the focus.
    pub async fn tab_back_to(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        self.walk_to("Shift+Tab", role, name.into()).await
    }

    async fn walk_to(&self, key: &str, role: &str, name: Name) -> Result<()> {
        self.screen.see(role, name.clone()).await?;
        for _ in 0..60 {
            if self.screen.all(role, name.clone()).await?.iter().any(Found::is_focused) {
                return Ok(());
            }
            self.keyboard.press(key).await?;
        }
        let picture = self.screen.picture("not-reached").await?;
        bail!("Tab does not lead to {role} {name:?}; see {}", picture.display())
    }

    /// Goes to a screen by its address.
    pub async fn go(&self, route: &str) -> Result<()> {
        self.screen.run("location.hash = arguments[0]", vec![json!(format!("#{route}"))]).await?;
        let there = "const rail = document.querySelector('nav a');
            return !rail || document.querySelector('nav a[aria-current]')?.hash === location.hash.split('?')[0]";
        self.when("the screen is there", there).await
    }

    /// Lets the page remember how it is to look, and loads it anew.
    pub async fn looks(&self, language: &str, scheme: &str, scale: &str) -> Result<()> {
        let script = "const [language, scheme, scale] = arguments;
            localStorage.setItem('language', language);
            localStorage.setItem('mantine-color-scheme-value', scheme);
            localStorage.setItem('scale', scale);";
        self.screen.run(script, vec![json!(language), json!(scheme), json!(scale)]).await?;
        self.reload().await
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> Result<()> {
        self.screen.run("window.isOld = true; location.reload()", vec![]).await?;
        self.when("the page is loaded anew", "return window.isOld !== true").await?;
        self.when("the page shows something", SHOWS).await
    }

    /// Waits until nothing changes on the page any more.
    pub async fn is_calm(&self) -> Result<()> {
        self.screen.run(include_str!("calm.js"), vec![]).await?;
        self.when("the page is calm", "return window.isCalm === true").await
    }

    async fn when(&self, want: &str, script: &str) -> Result<()> {
        let so = async || Ok((self.screen.run(script, vec![]).await? == true).then_some(()));
        self.screen.until(want, so).await
    }

    /// The folder into which it saves its papers.
    pub fn papers(&self) -> PathBuf {
        self.home.path().join("papers")
    }

    /// The folder that it takes for the account's.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Kills it, as a power cut would.
    pub fn kill(&mut self) -> Result<()> {
        kill_process(self.process()?, Signal::KILL)?;
        if let Some(driver) = self.driver.take() {
            driver.end();
        }
        Ok(())
    }

    /// Ends it in good order.
    pub async fn quit(&mut self) -> Result<()> {
        let process = self.process()?;
        kill_process(process, Signal::TERM)?;
        let deadline = Instant::now() + PATIENCE;
        while is_running(process) {
            ensure!(Instant::now() < deadline, "the program does not end when it is told to");
            sleep(Duration::from_millis(20)).await;
        }
        if let Some(driver) = self.driver.take() {
            driver.end();
        }
        Ok(())
    }

    /// Starts it again, after it was killed or has ended, on the same display and in the same folders.
    pub async fn start_again(&mut self) -> Result<()> {
        let driver = open(&self.around, self.home.path(), &self.start).await?;
        self.screen = Screen::of(driver.page.clone(), self.screen.pictures.clone());
        self.keyboard = Keyboard::of(driver.page.clone());
        self.driver = Some(driver);
        self.settle().await
    }

    /// Stops it where it stands, as a computer does that falls asleep, for so long.
    pub async fn sleep(&self, length: Duration) -> Result<()> {
        let process = self.process()?;
        kill_process(process, Signal::STOP)?;
        sleep(length).await;
        kill_process(process, Signal::CONT)?;
        Ok(())
    }

    /// Starts the same once more beside it, and waits until that has ended.
    pub async fn start_beside(&self) -> Result<std::process::Output> {
        let mut command = self.around.command(binary()?);
        command.args(&self.start.arguments);
        command.envs(variables(self.home.path(), &self.start));
        let mut command = tokio::process::Command::from(command);
        command.kill_on_drop(true);
        let ended = tokio::time::timeout(PATIENCE, command.output()).await;
        Ok(ended.context("a second program does not end")??)
    }

    /// Keeps the papers it has saved beside its pictures, and says how many bytes each has.
    pub fn keep_papers(&self) -> Result<Vec<u64>> {
        let mut sizes = Vec::new();
        for entry in fs::read_dir(self.papers())? {
            let entry = entry?;
            let to = self.screen.pictures.folder().join(entry.file_name());
            sizes.push(fs::copy(entry.path(), to)?);
        }
        Ok(sizes)
    }

    /// A command that runs on its display and bus.
    pub fn command(&self, program: &str) -> Command {
        self.around.command(program)
    }

    /// What it holds in memory with all the processes that it has started, in bytes: each page that several
    /// processes share counts in equal parts for each of them.
    pub fn memory(&self) -> Result<u64> {
        memory::of_tree(self.process()?.as_raw_nonzero().get())
    }

    /// Gives the page its size: exactly, whatever stands around it.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let page = self.screen.page();
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..50 {
            page.set_window_rect(0, 0, outer_width, outer_height).await?;
            let inner = self.screen.run("return [innerWidth, innerHeight]", vec![]).await?;
            let inner: [u32; 2] = serde_json::from_value(inner)?;
            if inner == [width, height] {
                return Ok(());
            }
            outer_width = (outer_width + width).saturating_sub(inner[0]).max(width);
            outer_height = (outer_height + height).saturating_sub(inner[1]).max(height);
            sleep(Duration::from_millis(50)).await;
        }
        bail!("the page does not take the size {width} × {height}")
    }

    /// Waits until the page is there, in its size.
    async fn settle(&self) -> Result<()> {
        let (width, height) = self.start.size;
        self.resize(width, height).await?;
        self.when("the page shows something", SHOWS).await
    }

    /// The number of its process.
    fn process(&self) -> Result<Pid> {
        let keeper = self.driver.as_ref().context("the program is not running")?.keeper();
        let driver = child_of(keeper)?;
        let program = child_of(driver)?;
        Pid::from_raw(program).context("a process has a number")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            driver.end();
        }
    }
}

async fn open(around: &Surroundings, home: &Path, start: &Start) -> Result<Driver> {
    Driver::start(around, &variables(home, start), &binary()?, &start.arguments).await
}

pub(crate) fn variables(home: &Path, start: &Start) -> Vec<(&'static str, OsString)> {
    let papers = ("ONECOUNTER_PAPERS", home.join("papers").into_os_string());
    start.variables.iter().cloned().chain([papers]).collect()
}

/// The one process that another has started.
fn child_of(parent: i32) -> Result<i32> {
    let numbers = fs::read_dir("/proc")?.flatten();
    let numbers = numbers.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let mut children = numbers.filter(|number| parent_of(*number) == Some(parent));
    children.next().with_context(|| format!("process {parent} has no child"))
}

pub(crate) fn parent_of(process: i32) -> Option<i32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // After the name, which may hold anything, come the state and the parent.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn is_running(process: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", process.as_raw_nonzero()));
    stat.is_ok_and(|stat| !stat.rsplit_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with('Z')))
}
