select
    id,
    resident_id,
    audience,
    state,
    place_in_queue,
    queued_at,
    offered_until,
    jumped_because,
    changed_at
from enrolments
where course_id = $1 and state in ('enrolled', 'offered', 'waiting')
order by place_in_queue
