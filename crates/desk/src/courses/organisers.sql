select organisations.name
from course_organisers
join organisations on organisations.id = course_organisers.organisation_id
where course_organisers.course_id = $1
order by course_organisers.position
