//! What a test says about a refusal.

use desk::Fault;
use serde_json::Value;

/// Asserts that something was refused with this code, on this field if one is named (`code@field`).
#[track_caller]
pub(crate) fn refused(done: Result<Value, Fault>, expected: &str) -> Fault {
    let fault = match done {
        Ok(reply) => panic!("must be refused with {expected}, but was done: {reply}"),
        Err(fault) => fault,
    };
    match expected.split_once('@') {
        Some((code, field)) => {
            let found = fault.fields.get(field).map(|field| field.code.as_str());
            assert_eq!(found, Some(code), "the field {field} must say {code}; the fault is {fault}");
        }
        None => assert_eq!(fault.code, expected, "the fault is {fault}"),
    }
    fault
}
