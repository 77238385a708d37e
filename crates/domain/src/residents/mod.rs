//! The people we serve (居民): who they are on paper, how they are called and found, how they are reached,
//! and how little of it is shown.

pub mod address;
pub mod age;
pub mod document;
pub mod mask;
pub mod name;
pub mod phone;
pub mod pinyin;
pub mod search;
mod surnames;
mod variants;
