use super::*;
use crate::visits::authorisation::{Letter, Mark};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn name(text: &str) -> PersonName {
    PersonName::parse(text).unwrap()
}

fn text(text: &str) -> ShortText {
    ShortText::parse(text).unwrap()
}

/// A good letter of 解文秀 for her daughter.
fn letter() -> Authorisation {
    Authorisation {
        kind: AuthorisationKind::WrittenLetter,
        agent: Some(name("李文")),
        matter: Some(text("代为报名课程")),
        scope: vec![text("course"), text("booking")],
        valid_from: Some(day("2026-11-01")),
        valid_to: Some(day("2026-11-30")),
        mark: Some(Mark::Signature),
        witness: None,
        letter: Some(Letter::Kept),
    }
}

fn oral() -> Authorisation {
    Authorisation {
        kind: AuthorisationKind::OralByPhone,
        agent: None,
        matter: None,
        valid_from: None,
        valid_to: None,
        mark: None,
        witness: Some(name("单志远")),
        letter: None,
        ..letter()
    }
}

/// What 李文, born 1985, may do today with it.
fn standing(authorisation: &Authorisation) -> Result<Standing, AgentError> {
    ask(HelpKind::ByAgent, "1985-03-12", "course", Risk::Ordinary, Some(authorisation))
}

fn ask(
    help: HelpKind,
    birth: &str,
    service: &str,
    risk: Risk,
    authorisation: Option<&Authorisation>,
) -> Result<Standing, AgentError> {
    let (agent, service) = (name("李文"), text(service));
    let today = day("2026-11-22");
    Request { help, agent: &agent, agent_birth: Some(day(birth)), service: &service, risk, today }
        .standing(authorisation)
}

fn pending(missing: &[Missing]) -> Standing {
    Standing::Pending { missing: missing.to_vec() }
}

#[test]
fn a_letter_is_complete_or_tells_what_is_missing() {
    let thumb = |witnesses: &[&str]| {
        Some(Mark::ThumbPrint { witnesses: witnesses.iter().map(|witness| name(witness)).collect() })
    };
    assert_eq!(standing(&letter()), Ok(Standing::Complete));
    assert_eq!(standing(&Authorisation { agent: None, ..letter() }), Ok(pending(&[Missing::Agent])));
    assert_eq!(standing(&Authorisation { matter: None, ..letter() }), Ok(pending(&[Missing::Matter])));
    assert_eq!(standing(&Authorisation { scope: vec![], ..letter() }), Ok(pending(&[Missing::Scope])));
    assert_eq!(standing(&Authorisation { valid_from: None, ..letter() }), Ok(pending(&[Missing::Period])));
    assert_eq!(standing(&Authorisation { valid_to: None, ..letter() }), Ok(pending(&[Missing::Period])));
    assert_eq!(
        standing(&Authorisation { mark: None, letter: None, ..letter() }),
        Ok(pending(&[Missing::Mark, Missing::Letter]))
    );
    let two = thumb(&["仇晓岚", "曾乐"]);
    assert_eq!(standing(&Authorisation { mark: two, ..letter() }), Ok(Standing::Complete));
    for too_few in [thumb(&[]), thumb(&["曾乐"]), thumb(&["曾乐", "曾乐"])] {
        assert_eq!(
            standing(&Authorisation { mark: too_few, ..letter() }),
            Ok(pending(&[Missing::Witnesses]))
        );
    }
}

#[test]
fn a_letter_beyond_its_days_its_scope_or_its_agent_is_refused() {
    let until = |valid_to: &str| standing(&Authorisation { valid_to: Some(day(valid_to)), ..letter() });
    assert_eq!(until("2026-11-22"), Ok(Standing::Complete), "the last day counts");
    assert_eq!(until("2026-11-21"), Err(AgentError::AuthorisationExpired { valid_to: day("2026-11-21") }));
    assert_eq!(until("2026-10-31"), Err(AgentError::AuthorisationPeriodReversed {}));
    let from = |valid_from: &str| standing(&Authorisation { valid_from: Some(day(valid_from)), ..letter() });
    assert_eq!(from("2026-11-22"), Ok(Standing::Complete), "the first day counts");
    assert_eq!(
        from("2026-11-23"),
        Err(AgentError::AuthorisationNotYetValid { valid_from: day("2026-11-23") })
    );
    let outside = ask(HelpKind::ByAgent, "1985-03-12", "volunteering", Risk::Low, Some(&letter()));
    assert_eq!(outside, Err(AgentError::AuthorisationOutsideScope {}));
    let another = Authorisation { agent: Some(name("曾乐")), ..letter() };
    assert_eq!(standing(&another), Err(AgentError::AuthorisationNamesAnother {}));
}

#[test]
fn a_word_by_phone_does_for_low_risk_only() {
    let by_phone = |risk, authorisation: &Authorisation| {
        ask(HelpKind::ByAgent, "1985-03-12", "course", risk, Some(authorisation))
    };
    assert_eq!(by_phone(Risk::Low, &oral()), Ok(Standing::Complete));
    assert_eq!(by_phone(Risk::Ordinary, &oral()), Err(AgentError::AuthorisationByPhoneNotEnough {}));
    let unheard = Authorisation { witness: None, ..oral() };
    assert_eq!(by_phone(Risk::Low, &unheard), Ok(pending(&[Missing::Witness])));
}

#[test]
fn minors_come_along_but_do_not_act() {
    let minor = |help| ask(help, "2008-11-23", "course", Risk::Low, Some(&letter()));
    assert_eq!(minor(HelpKind::ByAgent), Err(AgentError::AgentUnder18 { age: 17 }));
    assert_eq!(minor(HelpKind::Assisted), Ok(Standing::Complete));
    let of_age_today = ask(HelpKind::ByAgent, "2008-11-22", "course", Risk::Low, Some(&letter()));
    assert_eq!(of_age_today, Ok(Standing::Complete));
}

#[test]
fn only_absence_needs_an_authorisation() {
    let without = |help| ask(help, "1985-03-12", "course", Risk::Ordinary, None);
    assert_eq!(without(HelpKind::Assisted), Ok(Standing::Complete));
    assert_eq!(without(HelpKind::HomeVisit), Ok(Standing::Complete));
    assert_eq!(without(HelpKind::ByAgent), Ok(pending(&[Missing::Authorisation])));
    let guardian =
        Authorisation { kind: AuthorisationKind::StatutoryGuardian, scope: vec![], witness: None, ..oral() };
    assert_eq!(standing(&guardian), Ok(Standing::Complete));
}

#[test]
fn an_authorisation_comes_over_the_wire_with_what_is_known() {
    let known: Authorisation = serde_json::from_str(r#"{"kind":"written_letter","agent":"李文"}"#).unwrap();
    assert_eq!(known.agent, Some(name("李文")));
    assert!(serde_json::from_str::<Authorisation>(r#"{"kind":"written_letter","agnt":"李文"}"#).is_err());
    let print = serde_json::json!({ "kind": "thumb_print", "witnesses": ["曾乐"] });
    assert_eq!(serde_json::to_value(Mark::ThumbPrint { witnesses: vec![name("曾乐")] }).unwrap(), print);
}
