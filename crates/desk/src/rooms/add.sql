insert into rooms (
    site_id,
    id,
    code,
    name,
    english_name,
    floor,
    capacity,
    fewest_heads,
    longest_minutes,
    nearest_days,
    farthest_days,
    monthly_limit,
    allows_consecutive,
    buffer_minutes,
    needs_approval,
    equipment
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
