insert into service_minutes (
    site_id,
    id,
    resident_id,
    sign_up_id,
    day,
    minutes,
    reverses,
    reason,
    confirmed_by,
    at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
