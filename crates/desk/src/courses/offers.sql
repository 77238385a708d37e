select
    enrolments.id,
    enrolments.course_id,
    courses.name as course_name,
    enrolments.resident_id,
    residents.name,
    residents.phone,
    residents.phone_label,
    enrolments.changed_at,
    enrolments.offered_until
from enrolments
join courses on courses.id = enrolments.course_id
join residents on residents.id = enrolments.resident_id
where enrolments.site_id = $1 and enrolments.state = 'offered'
order by enrolments.offered_until, enrolments.place_in_queue
