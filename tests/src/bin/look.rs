//! Looks at a screen: starts the real window on a practice desk, goes somewhere, does something, takes pictures.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Parser;
use onecounter_tests::{NINE, Name, PASSWORD, Pictures, Practice, Program, Start, with};

/// Takes pictures of the real window on a practice desk with the sample complex. All accounts have the password
/// `changping lu 710`: volunteer, clerk, clerk3, lead, auditor, manager, manager2.
#[derive(Parser)]
#[command(name = "look", max_term_width = 110, after_help = STEPS)]
#[expect(clippy::struct_excessive_bools, reason = "the switches of a command line")]
struct Look {
    /// The PNG; with several pictures (--all, shot:…) the beginning of their names
    #[arg(default_value = "/tmp/look.png")]
    out: PathBuf,
    /// Who signs in; `nobody` stays at the sign-in page
    #[arg(long = "as", default_value = "clerk")]
    who: String,
    /// The window at which they sit [default: 2 for clerk, 3 for clerk3, 1 for lead, none for others]
    #[arg(long)]
    counter: Option<i64>,
    /// Where to go: `/rooms?day=2026-11-28`
    #[arg(long)]
    route: Option<String>,
    /// `zh-CN` or `en`
    #[arg(long, default_value = "zh-CN")]
    language: String,
    /// `light` or `dark`
    #[arg(long, default_value = "light")]
    scheme: String,
    /// 1, 1.25 or 1.5
    #[arg(long, default_value = "1")]
    scale: String,
    /// The size of the page
    #[arg(long, default_value = "1366x768")]
    size: String,
    /// Both languages, light and dark, 100 % and 150 %: eight pictures, `out-zh-light-100.png` …
    #[arg(long)]
    all: bool,
    /// Steps, separated by `;` (see below)
    #[arg(long, alias = "steps")]
    keys: Option<String>,
    /// The moment at which the clock starts
    #[arg(long, default_value = NINE)]
    now: String,
    /// A desk that is kept between looks: whoever uses the same name goes on with it
    #[arg(long)]
    name: Option<String>,
    /// An empty folder instead of a practice desk: the first start
    #[arg(long)]
    fresh: bool,
    /// Without the passphrase: the page that asks for the key
    #[arg(long)]
    locked_out: bool,
    /// Actions done beforehand, each `who action {json}`; `$0.ticket` is a field of the first one's reply
    #[arg(long = "do")]
    before: Vec<String>,
    /// The folder of a built page to show instead of the one built into the program
    #[arg(long, env = "LOOK_PAGE")]
    page: Option<PathBuf>,
    /// Checks accessibility with axe-core, and prints what it finds
    #[arg(long)]
    axe: bool,
}

const STEPS: &str = "\
Steps:
  F4, Tab, Ctrl+Enter, Down …  presses a key or a chord
  type:TEXT                    types
  wait:TEXT                    waits until the text is on the page
  see:ROLE:NAME                waits until there is one such thing (a part of the name is enough with ~NAME)
  click:ROLE:NAME              clicks on it
  focus:ROLE:NAME              puts the focus on it
  go:/ROUTE                    goes there
  shot:NAME                    takes a picture between steps: out-NAME.png
  eval:JS                      runs a script and prints what it returns
  pause:MILLISECONDS           for what moves; wait:… is better
  text                         prints the text of the page
Example:
  /tmp/look /tmp/rooms.png --route '/rooms?day=2026-11-28' --keys 'N;wait:新增预约;type:冯建国;Enter'
  /tmp/look /tmp/c.png --do 'volunteer queue.issue {\"name\":\"王阿姨\"}' --route /counter --keys F4 --all";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let look = Look::parse();
    let folder = look.name.as_ref().map(|name| std::env::temp_dir().join("onecounter-look").join(name));
    let practice = match &folder {
        Some(folder) => Practice::in_folder(folder).await?,
        None => Practice::new().await?,
    };
    look.prepare(&practice).await?;
    let page = tempfile::tempdir()?;
    let start = look.start(&practice, page.path())?;
    let pictures = Pictures::in_folder(&look.out.with_extension("failed"));
    let program = Program::start_showing(start, pictures).await?;
    let done = look.shoot(&program).await;
    let complaints = program.screen.run("return window.complaints ?? []", vec![]).await?;
    for line in complaints.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        println!("page: {line}");
    }
    done
}

impl Look {
    async fn prepare(&self, practice: &Practice) -> Result<()> {
        if self.before.is_empty() {
            return Ok(());
        }
        let hands = practice.hands(&self.now).await?;
        let mut replies = Vec::new();
        for line in &self.before {
            let mut words = line.splitn(3, ' ');
            let (who, action) =
                (words.next().unwrap_or_default(), words.next().context("`who action {json}`")?);
            let args = filled(words.next().unwrap_or("{}"), &replies);
            let reply = hands.does(who, action, serde_json::from_str(&args).context(args)?).await?;
            println!("{action}: {reply}");
            replies.push(reply);
        }
        hands.close().await;
        Ok(())
    }

    fn start(&self, practice: &Practice, page: &Path) -> Result<Start> {
        let (width, height) = self.size.split_once('x').context("a size is such as 1366x768")?;
        let mut start =
            if self.fresh { Start::fresh() } else { Start::at(practice).with(&["--now", &self.now]) };
        if self.locked_out {
            start = start.without("ONECOUNTER_PASSPHRASE");
        }
        if let Some(dist) = &self.page {
            watched(dist, page).with_context(|| dist.display().to_string())?;
            start = start.showing(page);
        }
        if let Some(counter) = self.counter() {
            start = start.with(&["--counter", &counter.to_string()]);
        }
        Ok(start.sized(width.parse()?, height.parse()?))
    }

    async fn shoot(&self, program: &Program) -> Result<()> {
        program.looks(&self.language, &self.scheme, &self.scale).await?;
        let signs_in = !self.fresh && !self.locked_out && self.who != "nobody";
        if signs_in {
            program.sign_in(&self.who, PASSWORD, None).await?;
        }
        if let Some(route) = &self.route {
            program.go(route).await?;
        }
        self.play(program).await?;
        program.is_calm().await?;
        if !self.all {
            return self.keep(program, "").await;
        }
        for language in ["zh-CN", "en"] {
            for scheme in ["light", "dark"] {
                for scale in ["1", "1.5"] {
                    program.looks(language, scheme, scale).await?;
                    self.play(program).await?;
                    program.is_calm().await?;
                    let size = if scale == "1" { "100" } else { "150" };
                    self.keep(program, &format!("-{}-{scheme}-{size}", &language[..2])).await?;
                }
            }
        }
        Ok(())
    }

    fn counter(&self) -> Option<i64> {
        self.counter.or(match self.who.as_str() {
            "lead" => Some(1),
            "clerk" => Some(2),
            "clerk3" => Some(3),
            _ => None,
        })
    }

    async fn play(&self, program: &Program) -> Result<()> {
        for step in self.keys.iter().flat_map(|keys| keys.split(';')).map(str::trim) {
            self.step(program, step).await.with_context(|| format!("at the step {step}"))?;
        }
        Ok(())
    }

    async fn step(&self, program: &Program, step: &str) -> Result<()> {
        let screen = &program.screen;
        let Some((word, rest)) = step.split_once(':') else {
            return match step {
                "" => Ok(()),
                "text" => {
                    println!("{}", screen.text().await?);
                    Ok(())
                }
                chord => program.keyboard.press(chord).await,
            };
        };
        match word {
            "type" => program.keyboard.write(rest).await,
            "wait" => screen.reads(rest).await,
            "see" => {
                let (role, name) = thing(rest);
                screen.see(role, name).await.map(|_| ())
            }
            "click" => {
                let (role, name) = thing(rest);
                screen.click(role, name).await
            }
            "focus" => {
                let (role, name) = thing(rest);
                screen.focus(role, name).await
            }
            "go" => program.go(rest).await,
            "shot" => {
                program.is_calm().await?;
                self.keep(program, &format!("-{rest}")).await
            }
            "eval" => {
                println!("{}", screen.run(rest, vec![]).await?);
                Ok(())
            }
            "pause" => {
                tokio::time::sleep(Duration::from_millis(rest.parse()?)).await;
                Ok(())
            }
            _ => bail!("there is no step {word}"),
        }
    }

    async fn keep(&self, program: &Program, suffix: &str) -> Result<()> {
        let stem = self.out.with_extension("");
        let path = PathBuf::from(format!("{}{suffix}.png", stem.display()));
        std::fs::write(&path, program.screen.page().screenshot_as_png().await?)?;
        println!("{}", path.display());
        if self.axe {
            for violation in program.screen.violations().await? {
                println!("axe: {violation}");
            }
        }
        Ok(())
    }
}

fn thing(text: &str) -> (&str, Name) {
    let (role, name) = text.split_once(':').unwrap_or((text, ""));
    match (name, name.strip_prefix('~')) {
        ("", _) => (role, Name::Any),
        (_, Some(part)) => (role, with(part)),
        (name, None) => (role, name.into()),
    }
}

/// Copies a built page, so that it may be built anew meanwhile, and lets it keep what it complains about.
fn watched(from: &Path, to: &Path) -> Result<()> {
    copy(from, to)?;
    std::fs::write(to.join("watch.js"), include_str!("../watch.js"))?;
    let page = std::fs::read_to_string(to.join("index.html"))?;
    std::fs::write(
        to.join("index.html"),
        page.replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1),
    )?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            std::fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// Puts the fields of earlier replies in: `$0.ticket`.
fn filled(text: &str, replies: &[serde_json::Value]) -> String {
    let mut filled = text.to_owned();
    for (number, reply) in replies.iter().enumerate() {
        for (name, value) in reply.as_object().into_iter().flatten() {
            filled = filled.replace(&format!("\"${number}.{name}\""), &value.to_string());
        }
    }
    filled
}
