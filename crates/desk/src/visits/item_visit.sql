select
    visits.state,
    visits.channel,
    visits.agent,
    (
        select coalesce(max(visit_items.position), 0)
        from visit_items
        where visit_items.site_id = visits.site_id and visit_items.visit_id = visits.id
    ) as items
from visits
where visits.site_id = $1 and visits.id = $2
