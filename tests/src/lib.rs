//! The real window, driven as a clerk drives it: by keys, and by the roles and names that a screen reader
//! hears. Each program of a test has its own display, its own bus, its own folders and its own driver, and none
//! of them outlives the test.

mod driver;
mod glass;
mod kept;
mod keyboard;
mod memory;
mod pictures;
mod postgres;
mod practice;
mod program;
mod screen;
mod standing;

pub use glass::Glass;
pub use keyboard::{Chord, Keyboard};
pub use memory::of_an_empty_page;
pub use pictures::Pictures;
pub use postgres::Postgres;
pub use practice::{Hands, NINE, PASSPHRASE, PASSWORD, Practice};
pub use program::{Program, Start, binary};
pub use screen::{Found, Name, PATIENCE, Screen, named, with};
