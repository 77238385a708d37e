insert into reports (
    site_id,
    id,
    day,
    version,
    figures,
    sheet,
    differences,
    audit_heads,
    finalised_at,
    finalised_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
