select
    page.id as visit_id,
    page.day,
    page.opened_at,
    page.channel,
    visit_items.kind,
    visit_items.title,
    visit_items.outcome
from (
    select id, site_id, day, opened_at, channel
    from visits
    where visits.site_id = $1
        and visits.resident_id = $2
        and (
            $3 is null
            or (visits.opened_at, visits.id) < (
                select before.opened_at, before.id
                from visits as before
                where before.site_id = $1 and before.id = $3
            )
        )
    order by visits.opened_at desc, visits.id desc
    limit $4
) as page
left join visit_items on visit_items.site_id = page.site_id and visit_items.visit_id = page.id
order by page.opened_at desc, page.id desc, visit_items.position
