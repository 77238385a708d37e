insert into sign_ups (
    site_id,
    id,
    shift_id,
    resident_id,
    from_at,
    to_at,
    state,
    visit_id,
    created_by,
    changed_at
)
values ($1, $2, $3, $4, $5, $6, 'signed_up', $7, $8, $9)
