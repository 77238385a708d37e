//! People, registered at the window as anybody is.

use serde_json::{Value, json};

use super::TestDesk;

impl TestDesk {
    /// Registers a resident of whom this is known, and gives the id.
    pub(crate) async fn registered(&self, mut known: Value) -> Value {
        known["guardian_consent"] = json!("母亲当面同意");
        self.ok("clerk", "residents.register", known).await["resident"].clone()
    }

    /// A resident without a document, born on a day; on an unknown one where it is empty.
    pub(crate) async fn person_born(&self, name: &str, birth: &str) -> Value {
        let birth = (!birth.is_empty()).then_some(birth);
        self.registered(json!({ "name": name, "birth": birth })).await
    }

    /// The same, who says whether they are a woman or a man.
    pub(crate) async fn person_of(&self, name: &str, sex: &str, birth: &str) -> Value {
        self.registered(json!({ "name": name, "sex": sex, "birth": birth })).await
    }

    /// An enterprise of that name.
    pub(crate) async fn enterprise(&self, name: &str) -> Value {
        let enterprise = json!({ "name": name, "kind": "enterprise" });
        self.ok("clerk", "organisations.register", enterprise).await["organisation"].clone()
    }
}
