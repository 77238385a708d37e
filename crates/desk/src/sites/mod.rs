//! Sites (站点): the complex, its counters and stations, and the places we refer people to.

pub(crate) mod set_up;
