select
    sites.id,
    sites.code,
    sites.kind,
    sites.name,
    sites.english_name,
    sites.address,
    sites.phone,
    sites.minutes_on_foot,
    sites.hours,
    sites.bring
from sites
join sites as own on own.id = $1
where sites.active
    and (sites.id = coalesce(own.parent_id, own.id) or sites.parent_id = coalesce(own.parent_id, own.id))
