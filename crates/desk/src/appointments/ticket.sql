insert into tickets (
    site_id,
    id,
    day,
    prefix,
    number,
    name,
    matter,
    appointment_id,
    appointment_from,
    appointment_to,
    state,
    issued_at,
    issued_by
)
values (
    $1,
    $2,
    $3,
    'Y',
    (
        select coalesce(max(number), 0) + 1
        from tickets
        where site_id = $1 and day = $3 and prefix = 'Y'
    ),
    $4,
    $5,
    $6,
    $7,
    $8,
    'issued',
    $9,
    $10
)
returning number
