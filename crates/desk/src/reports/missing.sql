select day
from (
    select distinct day
    from visits
    where site_id = $1 and day between $2 and $3
    union
    select distinct day
    from tickets
    where site_id = $1 and day between $2 and $3
) as busy
where not exists (select 1 from reports where reports.site_id = $1 and reports.day = busy.day)
order by day
