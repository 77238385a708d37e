//! Every screen in both languages, light and dark, at 100 and 150 %: a picture of each, and what axe-core says.

use anyhow::{Result, ensure};
use onecounter_tests::{PASSWORD, Practice, Program, Start};
use serde_json::json;

/// Who sees what.
const SCREENS: [(&str, &[&str]); 4] = [
    ("volunteer", &["/entrance"]),
    (
        "clerk",
        &[
            "/counter",
            "/visits",
            "/rooms",
            "/courses",
            "/volunteers",
            "/appointments",
            "/residents",
            "/receipts",
        ],
    ),
    ("auditor", &["/audit"]),
    ("manager", &["/report", "/settings"]),
];

#[tokio::test]
async fn every_screen_is_accessible_in_both_languages() -> Result<()> {
    let practice = Practice::new().await?;
    let hands = practice.hands("2026-11-22T08:45:00+08:00").await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "王阿姨" })).await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "冯建国", "priority": "elderly" })).await?;
    hands.close().await;
    let mut found = Vec::new();
    for (who, routes) in SCREENS {
        let counter = if who == "clerk" { vec!["--counter", "2"] } else { vec![] };
        let program = Program::start_showing(Start::at(&practice).with(&counter), pictures(who)).await?;
        program.sign_in(who, PASSWORD, None).await?;
        for route in routes {
            for (language, scheme, scale) in looks() {
                program.looks(language, scheme, scale).await?;
                program.go(route).await?;
                program.is_calm().await?;
                let name = format!("{}-{}-{scheme}-{scale}", &route[1..], &language[..2]);
                program.screen.picture(&name).await?;
                let wide = program.screen.run(WIDER, vec![]).await?;
                if wide != 0 {
                    found.push(format!("{name}: {wide} px wider than the window"));
                }
                let violations = program.screen.violations().await?;
                found.extend(violations.iter().map(|it| format!("{name}: {it}")));
            }
        }
    }
    ensure!(found.is_empty(), "{} things to mend:\n{}", found.len(), found.join("\n"));
    Ok(())
}

const WIDER: &str = "return document.documentElement.scrollWidth - innerWidth";

fn looks() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    ["zh-CN", "en"].into_iter().flat_map(|language| {
        [("light", "1"), ("light", "1.5"), ("dark", "1"), ("dark", "1.5")]
            .map(|(scheme, scale)| (language, scheme, scale))
    })
}

fn pictures(who: &str) -> onecounter_tests::Pictures {
    onecounter_tests::Pictures::named(&format!("screens-{who}"))
}
