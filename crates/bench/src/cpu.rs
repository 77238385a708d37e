//! One processor for one client, and what it costs to hand over between two.

use std::sync::mpsc;
use std::time::Duration;

use anyhow::Result;

use crate::measure::{Times, now};

/// How often a message goes to another thread and back.
const HANDED: usize = 2000;

/// Keeps this thread, and all that it starts from now on, on one processor.
///
/// SQLite runs on a thread of its own, and each statement goes there and back. Where an idle processor sleeps
/// so deeply that waking it takes longer than the statement, as on a virtual machine, two processors would
/// measure the waking.
///
/// Gives the processors they could have used.
#[cfg(target_os = "linux")]
pub(crate) fn stay_on_one() -> Result<Processors> {
    let all = rustix::thread::sched_getaffinity(None)?;
    let mut one = rustix::thread::CpuSet::new();
    one.set(rustix::thread::sched_getcpu());
    rustix::thread::sched_setaffinity(None, &one)?;
    Ok(all)
}

/// Lets whatever this thread starts from now on use them all again.
#[cfg(target_os = "linux")]
pub(crate) fn spread(all: &Processors) -> Result<()> {
    Ok(rustix::thread::sched_setaffinity(None, all)?)
}

/// Some of the machine's processors.
#[cfg(target_os = "linux")]
pub(crate) type Processors = rustix::thread::CpuSet;

/// Elsewhere the threads go where the system puts them.
#[cfg(not(target_os = "linux"))]
pub(crate) type Processors = ();

#[cfg(not(target_os = "linux"))]
pub(crate) fn stay_on_one() -> Result<Processors> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn spread(_: &Processors) -> Result<()> {
    Ok(())
}

/// The median time of a message to another thread and back.
pub(crate) fn hand_over() -> Result<Duration> {
    let (there, asked) = mpsc::channel();
    let (answered, back) = mpsc::channel();
    let other = std::thread::spawn(move || asked.iter().try_for_each(|message: u8| answered.send(message)));
    let mut times = Vec::new();
    for _ in 0..HANDED {
        let start = now();
        there.send(1)?;
        back.recv()?;
        times.push(start.elapsed());
    }
    drop(there);
    let _ended = other.join();
    Ok(Times::of(times).median())
}
