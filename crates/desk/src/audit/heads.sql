select
    stations.site_id,
    stations.id as station_id,
    stations.name as station,
    audit.sequence,
    audit.mac
from stations
inner join audit
    on audit.site_id = stations.site_id
    and audit.station_id = stations.id
    and audit.sequence = (
        select max(latest.sequence)
        from audit as latest
        where latest.site_id = stations.site_id and latest.station_id = stations.id
    )
order by stations.site_id, stations.id
