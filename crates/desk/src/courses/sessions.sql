select
    id,
    number,
    from_at,
    to_at
from course_sessions
where course_id = $1
order by number
