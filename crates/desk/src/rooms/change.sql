update rooms set
    name = $3,
    english_name = $4,
    floor = $5,
    capacity = $6,
    fewest_heads = $7,
    longest_minutes = $8,
    nearest_days = $9,
    farthest_days = $10,
    monthly_limit = $11,
    allows_consecutive = $12,
    buffer_minutes = $13,
    needs_approval = $14,
    equipment = $15
where site_id = $1 and id = $2
