//! `cargo xtask pictures`: docs/pictures, as the end-to-end test sees the window.

use anyhow::Result;

use crate::command::{cargo, succeed};
use crate::setup::setup;
use crate::steps::Steps;
use crate::ui;

/// Tells the test to keep what it sees instead of comparing.
const ANEW: &str = "ONECOUNTER_PICTURES_ANEW";

pub(crate) fn take(steps: &mut Steps) -> Result<()> {
    setup(steps)?;
    steps.need("the UI as the shell embeds it", ui::build)?;
    steps.need("the window", || {
        succeed(cargo(&["build", "--workspace", "--locked"]))?;
        Ok(String::new())
    })?;
    steps.need("pictures", || {
        let mut test = cargo(&["test", "--workspace", "--locked", "--test", "window", "guide"]);
        test.env(ANEW, "1");
        succeed(test)?;
        Ok("in docs/pictures: look at them, and at `git diff --stat`".into())
    })
}
