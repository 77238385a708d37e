insert into bookings (
    site_id,
    id,
    room_id,
    day,
    from_at,
    to_at,
    purpose,
    responsible,
    heads,
    state,
    created_at,
    created_by,
    changed_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'confirmed', $10, $11, $10)
