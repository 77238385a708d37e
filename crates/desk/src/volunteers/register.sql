insert into volunteers (
    resident_id,
    site_id,
    number,
    skills,
    consent,
    guardian_consent,
    staff_id,
    registered_at,
    registered_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
