select
    site_id,
    station_id,
    sequence,
    at,
    staff_id,
    action,
    subject_kind,
    subject_id,
    reason,
    detail,
    mac
from audit
where site_id = $1 and station_id = $2 and sequence > $3
order by sequence
limit $4
