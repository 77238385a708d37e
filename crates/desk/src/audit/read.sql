select
    audit.at,
    audit.station_id,
    stations.name as station_name,
    audit.sequence,
    audit.staff_id,
    staff.number as staff_number,
    staff.name as staff_name,
    audit.action,
    audit.subject_kind,
    audit.subject_id,
    audit.reason,
    audit.detail
from audit
left join stations on stations.id = audit.station_id
left join staff on staff.id = audit.staff_id
where audit.site_id = $1
    and audit.at >= $2
    and audit.at < $3
    and (cast($4 as uuid) is null or audit.staff_id = $4)
    and (cast($5 as text) is null or audit.action = $5)
    and (cast($6 as uuid) is null or audit.subject_id = $6)
    and audit.at <= $7
    and (audit.at, audit.station_id, audit.sequence) < ($7, $8, $9)
order by audit.at desc, audit.station_id desc, audit.sequence desc
limit $10
