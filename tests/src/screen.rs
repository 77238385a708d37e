// More than 300 lines, because it is one story that is read from top to bottom.
//! What a person sees or hears of the page: things by their roles and names, and the text.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};
use tokio::time::{Instant, sleep};

use crate::pictures::Pictures;
use crate::program::root;
use crate::standing::{Moving, stands};

/// How long anything may take to appear on a busy machine, before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// The name of something on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// Exactly this.
    Is(String),
    /// Something with this in it.
    Has(String),
    /// Whatever its name is.
    Any,
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Is(name.to_owned())
    }
}

/// A name with this in it.
pub fn with(part: &str) -> Name {
    Name::Has(part.to_owned())
}

/// A step on the way to something: its role and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    role: String,
    name: Name,
}

/// Something of this role and name.
pub fn named(role: &str, name: impl Into<Name>) -> Step {
    Step { role: role.to_owned(), name: name.into() }
}

impl Step {
    fn json(&self) -> Value {
        let (name, part) = match &self.name {
            Name::Is(name) => (Some(name), false),
            Name::Has(name) => (Some(name), true),
            Name::Any => (None, false),
        };
        json!({ "role": self.role, "name": name, "part": part })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Is(name) => write!(f, "{} “{name}”", self.role),
            Name::Has(name) => write!(f, "{} with “{name}” in its name", self.role),
            Name::Any => write!(f, "{}", self.role),
        }
    }
}

/// Something that was found, as it was at that moment.
#[derive(Debug, Clone)]
pub struct Found {
    looks: Value,
}

impl Found {
    /// The text in it, as it is seen.
    pub fn text(&self) -> &str {
        self.looks["text"].as_str().unwrap_or_default()
    }

    /// What is typed or chosen in it.
    pub fn value(&self) -> &str {
        self.looks["value"].as_str().unwrap_or_default()
    }

    /// What is said beside its name, such as why it cannot be pressed.
    pub fn description(&self) -> &str {
        self.looks["description"].as_str().unwrap_or_default()
    }

    /// Whether it, or something in it, has the focus.
    pub fn is_focused(&self) -> bool {
        self.looks["focused"] == true
    }

    /// Whether it is chosen.
    pub fn is_checked(&self) -> bool {
        self.looks["checked"] == true
    }

    /// Whether it cannot be used now.
    pub fn is_disabled(&self) -> bool {
        self.looks["disabled"] == true
    }

    /// Whether it was refused.
    pub fn is_invalid(&self) -> bool {
        self.looks["invalid"] == true
    }
}

/// The page of a program, or a part of it.
#[derive(Clone)]
pub struct Screen {
    page: WebDriver,
    path: Vec<Step>,
    /// Where pictures of it go.
    pub pictures: Pictures,
}

impl Screen {
    pub(crate) fn of(page: WebDriver, pictures: Pictures) -> Self {
        Self { page, path: Vec::new(), pictures }
    }

    /// The driver behind it.
    pub fn page(&self) -> &WebDriver {
        &self.page
    }

    /// A part of it.
    #[must_use]
    pub fn within(&self, role: &str, name: impl Into<Name>) -> Self {
        let mut part = self.clone();
        part.path.push(named(role, name));
        part
    }

    /// Waits until there is exactly one of this role and name.
    pub async fn see(&self, role: &str, name: impl Into<Name>) -> Result<Found> {
        self.see_when(role, name, "there", |_| true).await
    }

    /// Waits until there is exactly one of this role and name, and it is as it should be.
    pub async fn see_when(
        &self,
        role: &str,
        name: impl Into<Name>,
        how: &str,
        is_so: impl Fn(&Found) -> bool,
    ) -> Result<Found> {
        let part = self.within(role, name);
        let want = format!("{} is {how}", part.told());
        self.until(&want, || async {
            let mut found = part.look().await?;
            Ok(match found.len() {
                1 => found.pop().filter(&is_so),
                _ => None,
            })
        })
        .await
    }

    /// Waits until it is the one with the focus.
    pub async fn see_focused(&self, role: &str, name: impl Into<Name>) -> Result<Found> {
        self.see_when(role, name, "focused", Found::is_focused).await
    }

    /// Everything of this role and name just now.
    pub async fn all(&self, role: &str, name: impl Into<Name>) -> Result<Vec<Found>> {
        self.within(role, name).look().await
    }

    /// Waits until there is none of this role and name.
    pub async fn see_none(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        let part = self.within(role, name);
        let want = format!("{} is gone", part.told());
        self.until(&want, || async { Ok(part.look().await?.is_empty().then_some(())) }).await
    }

    /// Waits until the text is on the page.
    pub async fn reads(&self, text: &str) -> Result<()> {
        let want = format!("“{text}” is read");
        self.until(&want, || async { Ok(self.text().await?.contains(text).then_some(())) }).await
    }

    /// Waits until the text is not on the page.
    pub async fn reads_no(&self, text: &str) -> Result<()> {
        let want = format!("“{text}” is not read");
        self.until(&want, || async { Ok((!self.text().await?.contains(text)).then_some(())) }).await
    }

    /// All text of the page as it is seen just now.
    pub async fn text(&self) -> Result<String> {
        let text = self.ask("return window.onecounter.text()", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks on what there is exactly one of.
    pub async fn click(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        self.see(role, name.clone()).await?;
        let part = self.within(role, name);
        Ok(part.element().await?.click().await?)
    }

    /// Puts the focus on what there is exactly one of, without a key.
    pub async fn focus(&self, role: &str, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        self.see(role, name.clone()).await?;
        let path = self.within(role, name).path();
        self.ask("window.onecounter.find(arguments[0])[0].focus()", vec![path]).await?;
        Ok(())
    }

    /// What axe-core finds wrong with the page just now: one line for each violation.
    pub async fn violations(&self) -> Result<Vec<String>> {
        let found = self.axe().await?;
        if found.is_empty() {
            return Ok(found);
        }
        // A list that just unfolds is wrong for a moment; what is wrong stays wrong while it is looked at again.
        let still = self.axe().await?;
        Ok(found.into_iter().filter(|violation| still.contains(violation)).collect())
    }

    async fn axe(&self) -> Result<Vec<String>> {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe).with_context(|| format!("{}", axe.display()))?;
        self.run(&axe, vec![]).await?;
        self.run(include_str!("axe.js"), vec![]).await?;
        let found = self
            .until("axe-core has looked at the page", || async {
                let found = self.run("return window.axeFound ?? null", vec![]).await?;
                Ok(found.as_array().cloned())
            })
            .await?;
        Ok(found.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Fails if axe-core finds anything wrong with the page.
    pub async fn assert_accessible(&self) -> Result<()> {
        let violations = self.violations().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let picture = self.picture("not-accessible").await?;
        bail!("axe-core finds, see {}:\n{}", picture.display(), violations.join("\n"))
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.page.execute(script, arguments).await?.json().clone())
    }

    /// Fails unless the page is as `docs/pictures/<name>.png` shows it, but for its clocks.
    pub async fn stands(&self, name: &str) -> Result<()> {
        let moving = "document.documentElement.style.caretColor = 'transparent';
            return [...document.querySelectorAll('[role=timer]')].map((it) => it.getBoundingClientRect().toJSON());";
        let moving: Vec<Moving> = serde_json::from_value(self.run(moving, vec![]).await?)?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let png = self.page.screenshot_as_png().await?;
            match stands(name, &png, &moving) {
                // On a busy machine something may still be on its way.
                Err(_) if Instant::now() < deadline => sleep(PAUSE).await,
                stands => {
                    self.pictures.keep(name, &png)?;
                    return stands;
                }
            }
        }
    }

    /// Takes a picture of the page and says where it lies.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        self.pictures.keep(name, &self.page.screenshot_as_png().await?)
    }

    /// Waits until there is something; then says what. Takes a picture if it waits in vain.
    pub async fn until<T>(&self, want: &str, look: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look().await? {
                return Ok(found);
            }
            if Instant::now() > deadline {
                break;
            }
            sleep(PAUSE).await;
        }
        let picture = self.picture("in-vain").await?;
        let text = self.text().await.unwrap_or_default();
        bail!("waited in vain until {want}; see {}; the page reads: {text}", picture.display())
    }

    async fn look(&self) -> Result<Vec<Found>> {
        let found = self.ask("return window.onecounter.look(arguments[0])", vec![self.path()]).await?;
        let looks = found.as_array().cloned().unwrap_or_default();
        Ok(looks.into_iter().map(|looks| Found { looks }).collect())
    }

    async fn element(&self) -> Result<WebElement> {
        let script = "return window.onecounter.find(arguments[0])[0]";
        Ok(self.page.execute(script, vec![self.path()]).await?.element()?)
    }

    fn path(&self) -> Value {
        self.path.iter().map(Step::json).collect()
    }

    fn told(&self) -> String {
        self.path.iter().map(ToString::to_string).collect::<Vec<_>>().join(" › ")
    }

    /// Asks the page, which is taught to answer first if it was loaded anew.
    async fn ask(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        if self.run("return window.onecounter === undefined", vec![]).await? == true {
            self.run(&library()?, vec![]).await?;
            self.run(include_str!("page.js"), vec![]).await?;
        }
        self.run(script, arguments).await
    }
}

/// Testing Library, with which the tests of the components find things too.
fn library() -> Result<String> {
    let path = root().join("ui/node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js");
    std::fs::read_to_string(&path).with_context(|| format!("{}: run `cargo xtask setup`", path.display()))
}
