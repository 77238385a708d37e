select
    reports.day,
    reports.version,
    reports.figures,
    reports.sheet,
    reports.differences,
    reports.audit_heads,
    reports.finalised_at,
    staff.number as finalised_by
from reports
inner join staff on staff.id = reports.finalised_by
where reports.site_id = $1 and reports.day = $2
    and reports.version = coalesce(
        cast($3 as bigint),
        (select max(version) from reports as latest where latest.site_id = $1 and latest.day = $2)
    )
