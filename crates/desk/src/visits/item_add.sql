insert into visit_items (
    site_id,
    id,
    visit_id,
    position,
    day,
    kind,
    centre,
    channel,
    staff_id,
    subject_id,
    organisers,
    title,
    view,
    outcome,
    reason,
    where_to,
    created_at,
    ended_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
