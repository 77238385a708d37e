//! What papers say of the house that gives them out.

use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// The site at work, as it stands on papers.
#[derive(sqlx::FromRow)]
pub(crate) struct House {
    /// The letters in front of every number.
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) phone: Option<String>,
}

/// The site that the staff member works at.
pub(crate) async fn house(at: &mut Counter<'_>) -> Result<House, Fault> {
    let site = at.site()?;
    sql!(at, |c| {
        sqlx::query_as("select code, name, phone from sites where id = $1").bind(site.uuid()).fetch_one(c)
    })
}
