where shifts.site_id = $1
    and shifts.day between $2 and $3
    and (cast($4 as uuid) is null or shifts.post_id = $4)
order by shifts.from_at, posts.name, shifts.id
