select
    courses.id,
    courses.code,
    courses.name,
    courses.kind,
    courses.term,
    courses.centre,
    courses.place,
    courses.teacher,
    courses.quota,
    courses.kept_for_residents,
    courses.kept_for_party_members,
    courses.release_at,
    courses.offer_hours,
    courses.age_min,
    courses.age_max,
    courses.with_child,
    courses.fee_fen,
    courses.opens_at,
    courses.active,
    (
        select count(*) from enrolments where course_id = courses.id and state = 'enrolled'
    ) as enrolled,
    (
        select count(*)
        from enrolments
        where course_id = courses.id and state = 'offered' and offered_until >= $2
    ) as offered,
    (
        select count(*) from enrolments where course_id = courses.id and state = 'waiting'
    ) as waiting,
    dates.sessions,
    dates.last_to,
    coming.number as next_number,
    coming.from_at as next_from,
    coming.to_at as next_to
from courses
join (
    select
        course_id,
        count(*) as sessions,
        max(to_at) as last_to
    from course_sessions
    where site_id = $1
    group by course_id
) as dates on dates.course_id = courses.id
left join course_sessions as coming
    on coming.course_id = courses.id
    and coming.number = (
        select min(later.number) from course_sessions as later where later.course_id = courses.id and later.to_at > $2
    )
where courses.site_id = $1
    and (
        courses.id = $5
        or ($5 is null and courses.active and dates.last_to > $3 and dates.last_to <= $4)
    )
order by coalesce(coming.from_at, dates.last_to), courses.code
