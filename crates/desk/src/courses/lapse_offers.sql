select
    id,
    quota,
    kept_for_residents,
    kept_for_party_members,
    release_at,
    offer_hours
from courses
where site_id = $1
    and ($2 is null or id = $2)
    and (
        exists (
            select 1
            from enrolments
            where enrolments.course_id = courses.id
                and enrolments.state = 'offered'
                and enrolments.offered_until < $3
        )
        or (
            taken < quota
            and exists (
                select 1 from enrolments where enrolments.course_id = courses.id and enrolments.state = 'waiting'
            )
        )
    )
order by id
