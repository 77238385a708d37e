//! The link to PostgreSQL is cut and comes back: what other counters did meanwhile is not missed (R13).

use std::sync::Arc;
use std::time::Duration;

use desk::{Change, Desk, Place, SeededRandomness, SessionToken, Topic};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast::Receiver;
use tokio::sync::watch;

use crate::harness::{Engine, TestDesk, new_request, passphrase, refused, surroundings};

/// A link that can be cut: everything goes over it to the server, until it is cut.
struct Link {
    port: u16,
    up: watch::Sender<bool>,
}

impl Link {
    async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let (up, is_up) = watch::channel(true);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                if *is_up.borrow() {
                    tokio::spawn(carry(near, server.clone(), is_up.clone()));
                }
            }
        });
        Self { port, up }
    }
}

async fn carry(mut near: TcpStream, server: String, mut is_up: watch::Receiver<bool>) {
    let Ok(mut far) = TcpStream::connect(server).await else { return };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
        _ = is_up.wait_for(|up| !up) => {}
    }
}

/// Waits until this topic is published.
async fn hears(changes: &mut Receiver<Change>, topic: Topic) {
    let until = async { while changes.recv().await.expect("the desk is open").topic != topic {} };
    tokio::time::timeout(Duration::from_secs(10), until)
        .await
        .unwrap_or_else(|_| panic!("{topic:?} is heard"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_counter_catches_up_when_the_link_is_back() {
    let engine = Engine::postgres().await;
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    let (cluster, name) = (cluster.clone(), name.clone());
    let done = tokio::spawn(scenario(engine, cluster.clone(), name.clone())).await;
    Engine::clear(&cluster, &name).await;
    if let Err(panic) = done {
        std::panic::resume_unwind(panic.into_panic());
    }
}

async fn scenario(engine: Engine, cluster: String, name: String) {
    let other = TestDesk::open(engine).await;
    let (user, server) = cluster.rsplit_once('@').expect("postgres://user@host:port");
    let link = Link::to(server.to_owned()).await;
    let place = Place::Postgres(format!("{user}@127.0.0.1:{}/{name}", link.port));
    let mut around = surroundings(&other.clock);
    // The same bytes again would make the same ids again.
    around.randomness = Arc::new(SeededRandomness::new(2200));
    let here = Desk::open(&place, &passphrase(), around).await.expect("opens over the link");
    let mut changes = here.changes();
    let proof = |login: &str| json!({ "login": login, "password": crate::harness::PASSWORD });
    let mut sessions = Vec::new();
    for login in ["clerk", "clerk3"] {
        let reply = here.call(None, new_request(), "staff.sign_in", proof(login)).await.expect("signs in");
        sessions.push(SessionToken(reply["session"].as_str().expect("a session").to_owned()));
    }
    let me =
        async |session: &SessionToken| here.call(Some(session), new_request(), "staff.me", json!({})).await;
    let clerk3 = me(&sessions[1]).await.expect("signed in")["staff"].clone();

    link.up.send_replace(false);
    refused(me(&sessions[0]).await, "unreachable");
    let window = json!({ "number": 4, "name": "4号窗口" });
    other.ok("manager", "sites.add_counter", window).await;
    other.ok("manager", "staff.close", json!({ "staff": clerk3, "reason": "调到别的街道去了" })).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    link.up.send_replace(true);

    hears(&mut changes, Topic::Backups).await;
    assert!(changes.is_empty(), "each topic once, {} are left", changes.len());
    me(&sessions[0]).await.expect("who may still work is still signed in");
    refused(me(&sessions[1]).await, "not_signed_in");
    let window = json!({ "number": 5, "name": "5号窗口" });
    other.ok("manager", "sites.add_counter", window).await;
    hears(&mut changes, Topic::Sites).await;
    here.close().await;
}
