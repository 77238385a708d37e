select
    courses.quota,
    courses.kept_for_residents,
    courses.kept_for_party_members,
    courses.release_at,
    courses.offer_hours,
    courses.taken,
    courses.active,
    courses.opens_at,
    courses.age_min,
    courses.age_max,
    courses.with_child,
    (select min(from_at) from course_sessions where course_id = courses.id) as first_from,
    (select max(to_at) from course_sessions where course_id = courses.id) as last_to,
    exists (
        select 1 from enrolments where course_id = courses.id and state in ('offered', 'waiting')
    ) as queue_moves,
    (
        select max(place_in_queue) from enrolments where course_id = courses.id and state = 'enrolled'
    ) as last_rank,
    residents.id as resident_id,
    residents.birth as resident_birth,
    guardians.id as guardian_id,
    guardians.birth as guardian_birth,
    exists (
        select 1
        from enrolments
        where course_id = courses.id
            and resident_id = $1
            and state in ('enrolled', 'offered', 'waiting')
    ) as is_in
from courses
left join residents on residents.id = $1
left join residents as guardians on guardians.id = coalesce($5, residents.guardian_id)
where courses.site_id = $4 and courses.id = $2
