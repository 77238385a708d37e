//! What a form about a person checks while it is being typed.

use serde_json::{Value, json};

use super::card;
use crate::harness::{both_engines, refused};

both_engines! {
    /// What a form checks while it is being typed.
    async fn forms_check_as_they_are_typed(desk: TestDesk) {
        let check = async |document: Value| {
            desk.ok("clerk", "residents.check_document", json!({ "document": document })).await
        };
        let known = check(card("310106 1960-0229 9987")).await;
        assert_eq!(known["number"], "310106196002299987");
        assert_eq!(known["masked"], "310***********9987");
        assert_eq!((&known["birth"], &known["sex"], &known["age"]), (&json!("1960-02-29"), &json!("female"), &json!(66)));
        assert_eq!((&known["elderly"], &known["held_by"]), (&json!(true), &desk.resident("仇晓岚").await));
        let old = check(json!({ "kind": "resident_id_15", "number": "310106991231998" })).await;
        assert_eq!(old["upgrades"], json!(["310106189912319988", "310106199912319987"]));
        assert_eq!((&old["proves_identity"], &old["held_by"]), (&json!(false), &Value::Null));
        let wrong = json!({ "document": card("310106198503129990") });
        refused(desk.call("clerk", "residents.check_document", wrong).await, "document_check_digit@document");
        let unborn = json!({ "document": card("310106209912319991") });
        refused(desk.call("clerk", "residents.check_document", unborn).await, "document_future_birth@document");

        let phone = desk.ok("clerk", "residents.check_phone", json!({ "phone": "+86 199 0000 0001" })).await;
        assert_eq!((&phone["number"], &phone["masked"]), (&json!("19900000001"), &json!("199****0001")));
        assert_eq!((&phone["kind"], &phone["held_by"]), (&json!("mobile"), &json!([desk.resident("单志远").await])));
        refused(desk.call("clerk", "residents.check_phone", json!({ "phone": "110" })).await, "phone_format@phone");

        let name = desk.ok("clerk", "residents.check_name", json!({ "name": "单　志远" })).await;
        assert_eq!((&name["name"], &name["pinyin"]), (&json!("单志远"), &json!("Shan Zhiyuan")));
        assert_eq!((&name["masked"], &name["held_by"]), (&json!("单*远"), &json!([desk.resident("单志远").await])));
        let name = desk.ok("clerk", "residents.check_name", json!({ "name": "李\u{E863}" })).await;
        assert_eq!((&name["warnings"][0]["params"]["replacement"], &name["held_by"]), (&json!("䶮"), &json!([])));
        refused(desk.call("volunteer", "residents.check_name", json!({ "name": "单志远" })).await, "not_permitted");
    }
}
