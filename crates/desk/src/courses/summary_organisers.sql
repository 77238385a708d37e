select
    course_organisers.course_id,
    organisations.name
from course_organisers
join courses on courses.id = course_organisers.course_id
join organisations on organisations.id = course_organisers.organisation_id
where courses.site_id = $1
order by course_organisers.course_id, course_organisers.position
