select
    day,
    figures
from reports
where site_id = $1 and day between $2 and $3
    and version = (
        select max(latest.version)
        from reports as latest
        where latest.site_id = reports.site_id and latest.day = reports.day
    )
order by day
