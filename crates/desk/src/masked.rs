//! Names and phones as lists and papers show them (R-PI-8), straight from their columns.

use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use uuid::Uuid;

use crate::counter::Counter;
use crate::database::DataFault;
use crate::fault::Fault;
use crate::sealing::Column;

/// A name as staff see it in lists: 单*远.
pub(crate) fn name(stored: &str) -> Result<String, Fault> {
    let name = PersonName::parse(stored).map_err(|_| DataFault::Damaged)?;
    Ok(mask::name(&name))
}

/// A name where more than staff may see it: 单**.
pub(crate) fn public_name(stored: &str) -> Result<String, Fault> {
    let name = PersonName::parse(stored).map_err(|_| DataFault::Damaged)?;
    Ok(mask::public_name(&name))
}

/// A sealed phone as staff see it in lists: 199****0001.
pub(crate) fn phone(
    at: &Counter<'_>,
    column: Column,
    row: Uuid,
    sealed: Option<&[u8]>,
) -> Result<Option<String>, Fault> {
    let Some(sealed) = sealed else { return Ok(None) };
    let phone = Phone::parse(&at.open(column, row, sealed)?).map_err(|_| DataFault::Damaged)?;
    Ok(Some(mask::phone(&phone)))
}
