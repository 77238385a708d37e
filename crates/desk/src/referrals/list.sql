select
    referrals.id,
    visit_items.visit_id,
    visit_items.day,
    coalesce(residents.name, visits.principal_name) as name,
    referrals.matter,
    referrals.bring,
    referrals.to_site_id,
    sites.name as to_name,
    sites.phone as to_phone,
    referrals.state,
    referrals.note
from referrals
join sites on sites.id = referrals.to_site_id
join visit_items on visit_items.site_id = referrals.site_id and visit_items.id = referrals.item_id
join visits on visits.site_id = visit_items.site_id and visits.id = visit_items.visit_id
left join residents on residents.id = visits.resident_id
where referrals.site_id = $1
    and (referrals.to_site_id = $2 or $2 is null)
    and (visit_items.day = $3 or $3 is null)
    and (referrals.state = 'sent' or $4)
order by referrals.created_at desc, referrals.id desc
limit $5
