update bookings set
    room_id = $4,
    day = $5,
    from_at = $6,
    to_at = $7,
    buffer_minutes = $8,
    outside_hours_by = $9,
    state = $10,
    approved_by = null,
    changed_at = $11
where site_id = $1
    and id = $2
    and state = $3
