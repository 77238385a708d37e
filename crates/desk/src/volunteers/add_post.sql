insert into posts (
    id,
    site_id,
    code,
    name,
    place,
    content,
    arrive_minutes,
    insured,
    risky
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
