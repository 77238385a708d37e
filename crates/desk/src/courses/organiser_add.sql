insert into course_organisers (course_id, organisation_id, position)
values ($1, $2, $3)
on conflict (course_id, organisation_id) do nothing
