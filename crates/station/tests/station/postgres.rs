//! Several computers on one PostgreSQL.

use std::fs;
use std::process::Command;

use desk::Place;
use serde_json::{Value, json};
use station::Start;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::harness::{Home, PASSPHRASE, PASSWORD, complex, new_desk, new_request};

/// A fresh database in the cluster that `cargo xtask test` starts; it goes with this value.
struct Database {
    cluster: String,
    name: String,
}

impl Database {
    fn new() -> Self {
        let cluster = std::env::var("ONECOUNTER_TEST_POSTGRES")
            .expect("ONECOUNTER_TEST_POSTGRES names a PostgreSQL cluster; `cargo xtask test` starts one");
        let database = Self { cluster, name: format!("station_{}", new_request().simple()) };
        database.ask(&format!("create database {}", database.name));
        database
    }

    fn ask(&self, statement: &str) {
        let done =
            Command::new("psql").arg(format!("{}/postgres", self.cluster)).args(["-qc", statement]).status();
        assert!(done.expect("psql comes with PostgreSQL").success(), "{statement}");
    }

    /// Its address with a password, which the test cluster does not ask for.
    fn address(&self) -> String {
        let (user, host) = self.cluster.rsplit_once('@').expect("postgres://user@host:port");
        format!("{user}:sec-ret@{host}/{}", self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.ask(&format!("drop database if exists {} with (force)", self.name));
    }
}

/// A link to the database that can be cut.
struct Link {
    place: Place,
    up: watch::Sender<bool>,
}

impl Link {
    async fn to(database: &Database) -> Self {
        let (user, server) = database.cluster.rsplit_once('@').expect("postgres://user@host:port");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let place = Place::Postgres(format!("{user}@127.0.0.1:{port}/{}", database.name));
        let (up, is_up) = watch::channel(true);
        let server = server.to_owned();
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                if *is_up.borrow() {
                    tokio::spawn(carry(near, server.clone(), is_up.clone()));
                }
            }
        });
        Self { place, up }
    }
}

async fn carry(mut near: TcpStream, server: String, mut is_up: watch::Receiver<bool>) {
    let Ok(mut far) = TcpStream::connect(server).await else { return };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
        _ = is_up.wait_for(|up| !up) => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_computer_joins_and_hears_the_first() {
    let database = Database::new();
    let place = json!({ "postgres": database.address() });
    let (first_home, second_home) = (Home::new(), Home::new());
    let first = first_home.start(Start::default()).await;
    let refused = first.call("shell.create", new_desk(&place, "short")).await.unwrap_err();
    assert_eq!(refused.fields["manager.password"].code, "password_too_short");
    first.ok("shell.create", new_desk(&place, PASSWORD)).await;
    first.ok("shell.begin", json!({})).await;
    let (_, host) = database.cluster.rsplit_once('@').unwrap();
    assert_eq!(first.status().await["place"], json!({ "kind": "postgres", "host": host }));

    let mut second = second_home.start(Start::default()).await;
    let nowhere = json!({ "postgres": "postgres://desk@127.0.0.1:1/desk" });
    second.refused("shell.connect", nowhere, "unreachable").await;
    let connect = |passphrase: &str| json!({ "postgres": database.address(), "passphrase": passphrase });
    second.refused("shell.connect", connect("not this one"), "wrong_passphrase").await;
    assert_eq!(second.phase().await.0, "first_start");
    second.ok("shell.connect", connect(PASSPHRASE)).await;
    assert_eq!(second.phase().await.0, "open");
    let written = fs::read_to_string(second_home.path("config/settings.json")).unwrap();
    assert!(written.contains(&database.name) && !written.contains("sec-ret"), "{written}");

    first.sign_in("manager", None).await;
    second.sign_in("manager", None).await;
    second.heard();
    first.ok("sites.add_counter", json!({ "number": 3, "name": "3号窗口" })).await;
    second.hears("changed", json!("sites")).await;
    first.ok("backups.list", json!({})).await;
    first.station.close().await;
    second.station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_went_away_is_looked_for() {
    let database = Database::new();
    let home = Home::new();
    let link = Link::to(&database).await;
    let mut program = home.start(Start { place: Some(link.place.clone()), ..Start::default() }).await;
    let key = json!({ "kind": "passphrase", "passphrase": PASSPHRASE });
    let new = json!({ "place": Value::Null, "key": key, "complex": complex(PASSWORD) });
    program.ok("shell.create", new).await;
    program.ok("shell.begin", json!({})).await;
    program.sign_in("manager", None).await;
    program.heard();

    link.up.send_replace(false);
    program.refused("staff.me", json!({}), "unreachable").await;
    program.hears("connection", json!({ "lost": true })).await;
    link.up.send_replace(true);
    program.hears("connection", json!({ "lost": false })).await;
    program.hears("changed", json!("everything")).await;
    program.ok("staff.me", json!({})).await;
    program.station.close().await;
}
