select
    enrolments.id,
    residents.name,
    guardians.name as guardian
from enrolments
join residents on residents.id = enrolments.resident_id
left join residents as guardians on guardians.id = enrolments.guardian_id
where enrolments.course_id = $1 and enrolments.state = 'enrolled'
order by enrolments.place_in_queue
