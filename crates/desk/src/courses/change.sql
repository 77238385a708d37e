update courses
set
    name = coalesce($3, name),
    term = coalesce($4, term),
    place = coalesce($5, place),
    room_id = coalesce($6, room_id),
    teacher = coalesce($7, teacher),
    quota = $8,
    kept_for_residents = $9,
    kept_for_party_members = $10,
    release_at = $11,
    offer_hours = $12,
    opens_at = coalesce($13, opens_at),
    active = coalesce($14, active)
where site_id = $1 and id = $2
