use proptest::prelude::*;

use super::*;

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

fn read(kind: DocumentType, text: &str) -> Result<String, DocumentError> {
    Document::parse(kind, text, today()).map(|document| document.number().to_owned())
}

fn any_kind() -> impl Strategy<Value = DocumentType> {
    proptest::sample::select(DocumentType::ALL.to_vec())
}

#[test]
fn good_numbers_of_every_kind_are_taken() {
    let check =
        |kind, text: &str, number: &str| assert_eq!(read(kind, text).as_deref(), Ok(number), "{text}");
    for number in [
        "310106198503129993",
        "31010619850312990X",
        "11010519491231002X",
        "440524188001010014",
        "310115200002299990",
        "310108197208159995",
        "310103195511019986",
    ] {
        check(DocumentType::ResidentId, number, number);
    }
    check(DocumentType::ResidentId, " 310106 1985-0312 990x\u{200B}", "31010619850312990X");
    check(DocumentType::ResidentId, "３１０１０６１９８５０３１２９９０ｘ", "31010619850312990X");
    check(DocumentType::ResidentId15, "310106850312991", "310106850312991");
    for number in ["810000199001019996", "820000199512319984", "830000198810109990"] {
        check(DocumentType::HmtResidence, number, number);
    }
    for number in ["911124198108030024", "931276197906159990", "931840198307049985"] {
        check(DocumentType::PrCard2023, number, number);
    }
    check(DocumentType::PrCard2017, "can110081080310", "CAN110081080310");
    check(DocumentType::HmTravelPermit, "H99999998", "H99999998");
    check(DocumentType::HmTravelPermit, "m9999999801", "M9999999801");
    check(DocumentType::TwTravelPermit, "99999998", "99999998");
    check(DocumentType::Passport, "E99999998", "E99999998");
    check(DocumentType::Passport, "EA 9999998", "EA9999998");
    check(DocumentType::Military, "南字第9900001号", "南字第9900001号");
    check(DocumentType::SocialSecurity, "A12345678", "A12345678");
}

#[test]
fn bad_numbers_are_refused_and_told_why() {
    use DocumentError::*;
    use DocumentType::*;
    let check = |kind, text: &str, error| assert_eq!(read(kind, text), Err(error), "{text}");
    check(ResidentId, " - ", DocumentEmpty {});
    check(ResidentId, "310106198503129990", DocumentCheckDigit {});
    check(ResidentId, "310106198053129993", DocumentCheckDigit {});
    check(ResidentId, "310106198502309992", DocumentNoSuchDate {});
    check(ResidentId, "310106190002299998", DocumentNoSuchDate {});
    check(ResidentId, "310106209912319991", DocumentFutureBirth { birth: "2099-12-31".parse().unwrap() });
    check(ResidentId, "身份证号码错", DocumentCharacter { character: '身' });
    check(ResidentId, "31010619850312990A", DocumentCharacter { character: 'A' });
    check(ResidentId, "3101061985X3129900", DocumentFormat {});
    check(ResidentId, "31010619850312999", DocumentFormat {});
    check(ResidentId, "010106198503129993", DocumentFormat {});
    check(ResidentId, "810000199001019996", DocumentOtherKind { kind: HmtResidence });
    check(ResidentId, "931276197906159990", DocumentOtherKind { kind: PrCard2023 });
    check(ResidentId, "310106850312991", DocumentOtherKind { kind: ResidentId15 });
    check(ResidentId15, "31010685031299", DocumentFormat {});
    check(HmtResidence, "811234199001019996", DocumentFormat {});
    check(PrCard2023, "931276197906159991", DocumentCheckDigit {});
    check(PrCard2017, "CAN110081080311", DocumentCheckDigit {});
    check(PrCard2017, "CA1110081080310", DocumentFormat {});
    check(HmTravelPermit, "H9999999", DocumentFormat {});
    check(HmTravelPermit, "H999999980", DocumentFormat {});
    check(HmTravelPermit, "A99999998", DocumentFormat {});
    check(TwTravelPermit, "310106850312991", DocumentFormat {});
    check(TwTravelPermit, "310106198503129993", DocumentFormat {});
    check(Passport, "E998", DocumentFormat {});
    check(Passport, "护照E99999998", DocumentCharacter { character: '护' });
    check(Military, &"9".repeat(41), DocumentFormat {});
}

#[test]
fn a_number_tells_birth_and_suggests_a_sex_where_it_may() {
    let check = |kind, number: &str, birth: Option<&str>, sex: Option<Sex>| {
        let document = Document::parse(kind, number, today()).unwrap();
        assert_eq!(document.birth(), birth.map(|day| day.parse().unwrap()), "{number}");
        assert_eq!(document.sex(), sex, "{number}");
    };
    check(DocumentType::ResidentId, "310106198503129993", Some("1985-03-12"), Some(Sex::Male));
    check(DocumentType::ResidentId, "310106196002299987", Some("1960-02-29"), Some(Sex::Female));
    check(DocumentType::ResidentId, "310108197208159995", Some("1972-08-15"), Some(Sex::Male));
    check(DocumentType::ResidentId, "310103195511019986", Some("1955-11-01"), Some(Sex::Female));
    check(DocumentType::ResidentId, "310115200002299990", Some("2000-02-29"), Some(Sex::Male));
    check(DocumentType::ResidentId, "310106201406019981", Some("2014-06-01"), Some(Sex::Female));
    check(DocumentType::ResidentId, "310106201211229997", Some("2012-11-22"), Some(Sex::Male));
    check(DocumentType::ResidentId, "650102198503129910", Some("1985-03-12"), Some(Sex::Male));
    check(DocumentType::HmtResidence, "810000199001019996", Some("1990-01-01"), Some(Sex::Male));
    check(DocumentType::PrCard2023, "931276197906159990", Some("1979-06-15"), None);
    check(DocumentType::PrCard2017, "CAN110081080310", None, None);
    check(DocumentType::ResidentId15, "310106850312991", None, None);
    check(DocumentType::Passport, "E99999998", None, None);
}

#[test]
fn doubts_are_warnings() {
    let check = |number: &str, expected: Vec<DocumentWarning>| {
        let document = Document::parse(DocumentType::ResidentId, number, today()).unwrap();
        assert_eq!(document.warnings(today()), expected, "{number}");
    };
    check("310106198503129993", vec![]);
    check("310103195511019986", vec![]);
    check("440524188001010014", vec![DocumentWarning::DocumentVeryOld { age: 146 }]);
    let unknown = format!("31019919850312999{}", check_digit::mod_11_2("31019919850312999").unwrap());
    check(&unknown, vec![DocumentWarning::DocumentUnknownRegion { region: "310199".to_owned() }]);
}

#[test]
fn the_wire_carries_kind_and_number_and_is_checked() {
    let json = r#"{"kind":"pr_card_2023","number":"931276197906159990"}"#;
    let document: Document = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&document).unwrap(), json);
    let error =
        serde_json::from_value::<Document>(serde_json::json!({ "kind": "resident_id", "number": "1" }));
    let refusal = crate::refusal::from_message(&error.unwrap_err().to_string());
    assert_eq!(refusal, Some(serde_json::json!({ "code": "document_format", "params": {} })));
    for kind in DocumentType::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.code(), "one name everywhere");
    }
}

#[test]
fn a_number_never_reaches_a_log() {
    let document = Document::read(DocumentType::ResidentId, "310106198503129993").unwrap();
    assert_eq!(format!("{document:?}"), "Document(ResidentId 310***********9993)");
    assert_eq!(document.last_four(), "9993");
}

proptest! {
    #[test]
    fn no_text_panics_and_normalising_twice_is_normalising_once(kind in any_kind(), text in any::<String>()) {
        if let Ok(once) = Document::parse(kind, &text, today()) {
            prop_assert_eq!(Document::parse(kind, once.number(), today()), Ok(once.clone()));
            prop_assert!(once.warnings(today()).len() <= 2);
        }
    }

    #[test]
    fn near_numbers_do_not_panic(kind in any_kind(), text in "[HMX0-9 身-]{5,20}") {
        if let Ok(document) = Document::parse(kind, &text, today()) {
            prop_assert!(!document.number().contains([' ', '-']));
            prop_assert!(document.person_key().starts_with("resident_id:") || kind != DocumentType::ResidentId15);
            prop_assert!(document.same_holder(&document));
        }
    }
}
