select
    attendances.enrolment_id,
    course_sessions.number,
    attendances.attendance
from attendances
join course_sessions on course_sessions.id = attendances.session_id
where course_sessions.course_id = $1
