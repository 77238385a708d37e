select
    reports.day,
    reports.version,
    reports.finalised_at,
    staff.number as finalised_by
from reports
inner join staff on staff.id = reports.finalised_by
where reports.site_id = $1 and reports.day between $2 and $3
order by reports.day desc, reports.version desc
