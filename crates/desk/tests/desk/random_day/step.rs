//! One step of a day: what somebody does, what the model says will come of it, and how the answer is compared.

use desk::Fault;
use serde_json::Value;

use super::model::Model;
use super::model::clerks::Who;

/// What the model learns from the answer, such as the id of what was made.
pub(super) type Then = Box<dyn FnOnce(&mut Model, &Value) + Send>;

/// What the model foretells: the reply as far as it knows it, or the code of the refusal.
pub(super) type Foretold = Result<Value, String>;

/// What somebody does.
pub(super) struct Step {
    pub who: Who,
    pub action: &'static str,
    pub args: Value,
    pub foretold: Foretold,
    pub then: Then,
}

/// A refusal of the model.
pub(super) fn no<T>(code: &str) -> Result<T, String> {
    Err(code.to_owned())
}

/// Refuses unless it is so.
pub(super) fn must(so: bool, code: &str) -> Result<(), String> {
    if so { Ok(()) } else { no(code) }
}

impl Step {
    /// A step that is done if its rules say so; `then` is what it changes.
    pub(super) fn new<T: Send + 'static>(
        (who, action, args): (Who, &'static str, Value),
        judged: Result<(Value, T), String>,
        then: impl FnOnce(&mut Model, T, &Value) + Send + 'static,
    ) -> Self {
        match judged {
            Ok((reply, known)) => {
                let then: Then = Box::new(move |model, reply| then(model, known, reply));
                Self { who, action, args, foretold: Ok(reply), then }
            }
            Err(code) => Self { who, action, args, foretold: Err(code), then: Box::new(|_, _| {}) },
        }
    }
}

/// What a fault says: its code, on its field if it has one, with the codes of the warnings to accept.
pub(super) fn told(fault: &Fault) -> String {
    if let Some((field, reason)) = fault.fields.iter().next() {
        return format!("{}@{field}", reason.code);
    }
    let codes = fault.params.get("warnings").and_then(Value::as_array).into_iter().flatten();
    let codes: Vec<&str> = codes.filter_map(|warning| warning["code"].as_str()).collect();
    if codes.is_empty() { fault.code.clone() } else { format!("{}:{}", fault.code, codes.join("+")) }
}

/// The id under `key` of a reply.
pub(super) fn id(reply: &Value, key: &str) -> uuid::Uuid {
    serde_json::from_value(reply[key].clone()).unwrap_or_else(|_| panic!("{key} is an id in {reply}"))
}

/// Where `got` differs from what the model knows: objects may hold more than it knows, `"*"` is anything.
pub(super) fn difference(known: &Value, got: &Value) -> Option<String> {
    match (known, got) {
        (Value::String(any), _) if any == "*" => None,
        (Value::Object(known), Value::Object(_)) => known
            .iter()
            .find_map(|(key, known)| difference(known, &got[key]).map(|below| format!(".{key}{below}"))),
        (Value::Array(known), Value::Array(got)) if known.len() == got.len() => {
            let mut pairs = known.iter().zip(got).enumerate();
            pairs.find_map(|(at, (known, got))| difference(known, got).map(|below| format!("[{at}]{below}")))
        }
        _ if known == got => None,
        _ => Some(format!(": expected {known}, got {got}")),
    }
}
