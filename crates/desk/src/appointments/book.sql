insert into appointments (
    site_id,
    id,
    slot_id,
    resident_id,
    organisation_id,
    name,
    phone,
    matter,
    state,
    visit_id,
    created_by,
    changed_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'booked', $9, $10, $11)
