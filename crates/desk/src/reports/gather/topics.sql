-- `cross join` keeps SQLite to this order: from the day's items to what belongs to them, never the other way.
select 'referral' as block, sites.name, count(*) as count
from visit_items
cross join referrals
inner join sites on sites.id = referrals.to_site_id
where visit_items.site_id = $1 and visit_items.day = $2 and visit_items.kind = 'referral'
    and (visit_items.outcome is null or visit_items.outcome <> 'withdrawn')
    and referrals.site_id = visit_items.site_id and referrals.item_id = visit_items.id
group by sites.name
union all
select 'consultation', consultations.topic, count(*)
from visit_items
cross join consultations
where visit_items.site_id = $1 and visit_items.day = $2 and visit_items.kind = 'consultation'
    and (visit_items.outcome is null or visit_items.outcome <> 'withdrawn')
    and consultations.site_id = visit_items.site_id and consultations.item_id = visit_items.id
group by consultations.topic
