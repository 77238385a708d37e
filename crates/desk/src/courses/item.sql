select
    courses.name,
    courses.kind,
    courses.centre,
    courses.place,
    courses.fee_fen,
    (select count(*) from course_sessions where course_id = courses.id) as sessions,
    coming.number as next_number,
    coming.from_at as next_from,
    (
        select residents.name
        from enrolments
        join residents on residents.id = enrolments.guardian_id
        where enrolments.site_id = $1 and enrolments.id = $3
    ) as guardian
from courses
left join course_sessions as coming
    on coming.course_id = courses.id
    and coming.number = (
        select min(later.number) from course_sessions as later where later.course_id = courses.id and later.to_at > $4
    )
where courses.site_id = $1 and courses.id = $2
