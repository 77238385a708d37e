select
    enrolments.id,
    residents.name,
    residents.phone,
    residents.phone_label,
    enrolments.created_by
from enrolments
join residents on residents.id = enrolments.resident_id
where enrolments.course_id = $1 and enrolments.state in ('offered', 'waiting')
