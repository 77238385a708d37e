insert into courses (
    id,
    site_id,
    code,
    name,
    kind,
    term,
    centre,
    place,
    room_id,
    teacher,
    quota,
    kept_for_residents,
    kept_for_party_members,
    release_at,
    offer_hours,
    age_min,
    age_max,
    with_child,
    fee_fen,
    opens_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
