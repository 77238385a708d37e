select 'referral' as block, sites.name, count(*) as count
from visit_items
inner join referrals on referrals.site_id = visit_items.site_id and referrals.item_id = visit_items.id
inner join sites on sites.id = referrals.to_site_id
where visit_items.site_id = $1 and visit_items.day = $2 and visit_items.kind = 'referral'
    and (visit_items.outcome is null or visit_items.outcome <> 'withdrawn')
group by sites.name
union all
select 'consultation', consultations.topic, count(*)
from visit_items
inner join consultations on consultations.site_id = visit_items.site_id and consultations.item_id = visit_items.id
where visit_items.site_id = $1 and visit_items.day = $2 and visit_items.kind = 'consultation'
    and (visit_items.outcome is null or visit_items.outcome <> 'withdrawn')
group by consultations.topic
