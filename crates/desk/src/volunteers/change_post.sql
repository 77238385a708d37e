update posts
set
    name = $3,
    place = $4,
    content = $5,
    arrive_minutes = $6,
    insured = $7,
    risky = $8
where site_id = $1 and id = $2 and active
