select
    shifts.id,
    shifts.post_id,
    posts.name as post_name,
    posts.place,
    posts.arrive_minutes,
    posts.insured,
    posts.risky,
    shifts.day,
    shifts.from_at,
    shifts.to_at,
    shifts.quota,
    shifts.taken
from shifts
join posts on posts.id = shifts.post_id
