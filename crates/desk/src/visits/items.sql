select
    id,
    day,
    kind,
    centre,
    staff_id,
    subject_id,
    view,
    outcome,
    reason,
    where_to,
    created_at
from visit_items
where site_id = $1 and visit_id = $2 and (outcome is null or outcome <> 'withdrawn')
order by position
