insert into bookings (
    site_id,
    id,
    room_id,
    day,
    from_at,
    to_at,
    buffer_minutes,
    purpose,
    organiser,
    organisation_id,
    organiser_name,
    resident_id,
    responsible,
    phone,
    heads,
    equipment,
    outside_hours_by,
    series_id,
    state,
    visit_id,
    created_at,
    created_by,
    changed_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $21)
on conflict do nothing
