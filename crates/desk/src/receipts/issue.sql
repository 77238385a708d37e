insert into receipts (
    site_id,
    id,
    visit_id,
    kind,
    day,
    sequence,
    number,
    view,
    template,
    issued_at,
    issued_by,
    state,
    replaces_id
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'issued', $12)
