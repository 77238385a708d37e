insert into tickets (
    site_id,
    id,
    day,
    prefix,
    number,
    queue,
    sequence,
    name,
    matter,
    priority,
    appointment_id,
    appointment_from,
    appointment_to,
    state,
    issued_at,
    issued_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'issued', $14, $15)
