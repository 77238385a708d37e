select
    enrolments.course_id,
    enrolments.resident_id,
    enrolments.created_by,
    courses.quota,
    courses.kept_for_residents,
    courses.kept_for_party_members,
    courses.release_at,
    courses.offer_hours
from enrolments
join courses on courses.id = enrolments.course_id
where enrolments.site_id = $1 and enrolments.id = $2
