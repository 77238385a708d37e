insert into sites (
    id,
    parent_id,
    code,
    kind,
    name,
    english_name,
    address,
    phone,
    minutes_on_foot,
    hours,
    bring
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
