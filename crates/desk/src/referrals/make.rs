//! Sending somebody on.

use documents::ReceiptItem;
use domain::id::{ItemId, SiteId, VisitId};
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::visits::channel::Centre;
use domain::visits::item::{ItemKind, Outcome};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::ReferralFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, to_json};
use crate::fault::{Fault, OnField};
use crate::sites::directory::{ListedSite, listed};
use crate::topics::Topic;
use crate::visits::item::{NewItem, add_item};

/// Refers the person of a visit to another site. The receipt says where it is, how far, when it is open, what
/// to bring and whom to call.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MakeReferral {
    visit: VisitId,
    to_site: SiteId,
    /// What for: 居住证办理.
    matter: ShortText,
    /// What to bring for it, beside what everybody brings there.
    #[serde(default)]
    bring: Vec<ShortText>,
    /// The centre it counts for; the Party-mass Service Centre if left out.
    #[serde(default = "own_centre")]
    centre: Centre,
}

fn own_centre() -> Centre {
    Centre::PartyMassService
}

/// The referral and its item.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ReferralMade {
    referral: Uuid,
    item: ItemId,
}

impl Action for MakeReferral {
    const NAME: &'static str = "referrals.make";
    const ACCESS: Access = Access::Needs(Permission::Referral);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Referrals];
    type Reply = ReferralMade;

    async fn run(self, at: &mut Counter<'_>) -> Result<ReferralMade, Fault> {
        let (site, referral): (_, Uuid) = (at.site()?, at.new_id());
        if self.to_site == site {
            return Err(ReferralFault::ReferralToOwnSite).on_field("to_site");
        }
        let target = listed(at).await?.into_iter().find(|listed| listed.id == self.to_site);
        let target = found(target, "site").on_field("to_site")?;
        let bring = self.everything_to_bring(&target);
        let item = NewItem {
            kind: ItemKind::Referral,
            centre: self.centre,
            subject: referral,
            organisers: 1,
            view: self.view(&target, bring.clone()),
            outcome: Some(Outcome::Referred),
        };
        let item = add_item(at, self.visit, item).await?;
        change!(
            at,
            sqlx::query(include_str!("make.sql"))
                .bind(site.uuid())
                .bind(referral)
                .bind(item.uuid())
                .bind(self.to_site.uuid())
                .bind(self.matter.as_str())
                .bind(to_json(&bring)?)
                .bind(at.now.millis())
        )?;
        at.about("referral", referral);
        Ok(ReferralMade { referral, item })
    }
}

impl MakeReferral {
    fn everything_to_bring(&self, target: &ListedSite) -> Vec<String> {
        let own = self.bring.iter().map(ToString::to_string).filter(|thing| !target.bring.contains(thing));
        target.bring.iter().cloned().chain(own).collect()
    }

    fn view(&self, target: &ListedSite, bring: Vec<String>) -> ReceiptItem {
        let on_foot = target.minutes_on_foot.map(|minutes| format!("步行 {minutes} 分钟"));
        let way: Vec<String> = on_foot.into_iter().chain(target.hours.clone()).collect();
        ReceiptItem {
            title: format!("{} → {}", self.matter, target.name),
            outcome: "转介".to_owned(),
            when: None,
            place: Some(target.address.clone()),
            lines: if way.is_empty() { Vec::new() } else { vec![way.join(" · ")] },
            bring,
            call: target.phone.clone(),
        }
    }
}
