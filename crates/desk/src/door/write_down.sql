insert into audit (
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
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

insert into requests (site_id, id, action, args_mac, reply, at)
values ($1, $12, $6, $13, $14, $4)
